import { leastDeadlineMs, recordingMs } from '../domain/confirmation-time.ts';
import { label } from '../domain/label.ts';
import type { Service } from '../domain/service.ts';
import { formatDuration } from './duration.ts';
import { reserved } from './fill.ts';
import { nearest } from './nearest.ts';
import type { Complain } from './problem.ts';

/** How many ids are listed where none is near. */
const idsMax = 20;
const idForm = /^[a-z0-9][a-z0-9-]{0,39}$/u;

/** An id made from any text: `Order API.json` gives `order-api-json`; undefined when nothing is left of it. */
export function idFrom(text: string): string | undefined {
  const id = text
    .normalize('NFKD')
    .replaceAll(/([a-z0-9])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, 41)
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 40);
  return idForm.test(id) && !reserved.has(id) ? id : undefined;
}

/** Complains of ids that are not well-formed, or that would be the same once they are. */
export function checkIds(ids: readonly string[], complain: Complain): void {
  const owners = new Map<string, string>();
  for (const id of ids) {
    const wanted = idFrom(id);
    const owner = wanted === undefined ? undefined : owners.get(wanted);
    const path = ['services', id];
    if (wanted === label.massFailure) complain({ path, at: 'key', message: `"${id}" is the id of the incident that tells of many services at once; choose another` });
    else if (owner !== undefined) complain({ path, at: 'key', message: `"${id}" and "${owner}" are one id and would share the same variables; rename one of them` });
    else if (!idForm.test(id)) complain({ path, at: 'key', message: `"${id.slice(0, 60)}" is not an id; an id is 1 to 40 of a-z, 0-9 and dashes, beginning with a letter or digit`, suggestion: wanted });
    if (wanted !== undefined && owner === undefined) owners.set(wanted, id);
  }
}

/** Complains of a `depends-on` that names nothing, itself, or goes round in a circle. */
export function checkDependencies(dependsOn: ReadonlyMap<string, readonly string[]>, complain: Complain): void {
  const done = new Set<string>();
  for (const [id, names] of dependsOn) {
    for (const [index, name] of names.entries()) {
      if (dependsOn.has(name)) continue;
      const ids = [...dependsOn.keys()];
      const suggestion = nearest(name, ids);
      const known = suggestion === undefined ? `; there are ${ids.slice(0, idsMax).join(', ')}${ids.length > idsMax ? ` and ${ids.length - idsMax} more` : ''}` : '';
      complain({ path: ['services', id, 'depends-on', index], message: `"${name.slice(0, 60)}" is not the id of a service${known}`, suggestion });
    }
    const circle = circleFrom(id, dependsOn, done);
    if (circle !== undefined) complain({ path: ['services', circle[0] ?? id, 'depends-on'], message: `goes round in a circle: ${circle.join(' -> ')}; remove one of these` });
  }
}

/** The first circle that is reached from an id. Walks without recursion, for chains of any length. */
function circleFrom(start: string, dependsOn: ReadonlyMap<string, readonly string[]>, done: Set<string>): readonly string[] | undefined {
  const trail: { readonly id: string; readonly next: string[] }[] = [{ id: start, next: [...(dependsOn.get(start) ?? [])] }];
  const onTrail = new Set([start]);
  let circle: readonly string[] | undefined;
  for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
    const id = top.next.shift();
    if (id === undefined) {
      done.add(top.id);
      onTrail.delete(top.id);
      trail.pop();
    } else if (onTrail.has(id)) {
      const from = trail.findIndex((step) => step.id === id);
      circle ??= [...trail.slice(from).map((step) => step.id), id];
    } else if (!done.has(id) && dependsOn.has(id)) {
      trail.push({ id, next: [...(dependsOn.get(id) ?? [])] });
      onTrail.add(id);
    }
  }
  return circle;
}

/** Complains of a deadline that would cut off the slowest service before its failure is confirmed and recorded. */
export function checkDeadline(services: readonly Service[], deadlineMs: number, complain: Complain): void {
  const slowest = services.reduce<Service | undefined>((slow, service) => (slow === undefined || leastDeadlineMs(service) > leastDeadlineMs(slow) ? service : slow), undefined);
  if (slowest === undefined || leastDeadlineMs(slowest) <= deadlineMs) return;
  const { failureThreshold, retryIntervalMs } = slowest.confirmation;
  const timeoutMs = Math.max(...slowest.checks.map((check) => check.timeoutMs));
  const parts = `${failureThreshold} probes of up to ${formatDuration(timeoutMs)}, ${failureThreshold - 1} pauses of ${formatDuration(retryIntervalMs)}, ${formatDuration(recordingMs)} for the record`;
  complain({
    path: ['services', slowest.id, 'timeout'],
    message: `the deadline of ${formatDuration(deadlineMs)} (the input deadline, on the command line --deadline) is too short to confirm a failure of "${slowest.id}" and record it: that needs ${formatDuration(leastDeadlineMs(slowest))} (${parts}); raise it, or lower timeout or failure-threshold`,
  });
}
