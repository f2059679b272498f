import type { Service } from '../service.ts';

/** A service that a guard did not watch, though it was chosen, or a watched one depends on it. */
export interface Unwatched {
  readonly service: string;
  /** `no-start`: there is nothing that guard could start; `not-chosen`: nobody asked for it. */
  readonly why: 'no-start' | 'not-chosen';
  /** The watched services that depend on it. */
  readonly neededBy: readonly string[];
}

/** What a guard of the chosen services does not watch, in their order; what another guard watches meanwhile is left out. */
export function unwatchedOf(chosen: readonly Service[], watchedElsewhere: ReadonlySet<string>): readonly Unwatched[] {
  const watched = chosen.filter(({ launch }) => launch !== undefined);
  const neededBy = (id: string): readonly string[] => watched.filter(({ dependsOn }) => dependsOn.includes(id)).map((each) => each.id);
  const known = new Set(chosen.map(({ id }) => id));
  const strangers = [...new Set(watched.flatMap(({ dependsOn }) => dependsOn))].filter((id) => !known.has(id));
  const all = [
    ...chosen.filter(({ launch }) => launch === undefined).map(({ id }) => ({ service: id, why: 'no-start' as const, neededBy: neededBy(id) })),
    ...strangers.map((id) => ({ service: id, why: 'not-chosen' as const, neededBy: neededBy(id) })),
  ];
  return all.filter(({ service }) => !watchedElsewhere.has(service));
}
