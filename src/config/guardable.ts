import type { Service } from '../domain/service.ts';

/** Why the chosen services cannot be guarded together, a sentence each. */
export function guardProblems(services: readonly Service[]): readonly string[] {
  if (services.every(({ launch }) => launch === undefined)) return ['There is nothing to guard: no chosen service has start or mockoon; check (mode check) examines what runs already.'];
  return sharedPorts(services);
}

/** Of all that are configured two may want the same port, as long as not both are chosen. */
function sharedPorts(services: readonly Service[]): readonly string[] {
  const first = new Map<number, string>();
  return services.flatMap(({ id, launch }) => {
    if (typeof launch?.port !== 'number') return [];
    const other = first.get(launch.port);
    if (other === undefined) first.set(launch.port, id);
    return other === undefined ? [] : [`services ${other} and ${id} both want port ${launch.port}; give one of them another, or port: auto.`];
  });
}
