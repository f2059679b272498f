import type { Service } from '../domain/service.ts';

const pagedMax = 20;

/** Those to page, each after a space; only what is certainly a login or a team is mentioned. */
export function mentions(service: Service | undefined): string {
  const names = (service?.incident.page ?? []).filter((name) => /^@[a-z\d][a-z\d-]*(?:\/[\w.-]+)?$/i.test(name)).slice(0, pagedMax);
  return names.map((name) => ` ${name}`).join('');
}
