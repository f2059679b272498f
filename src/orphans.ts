import { retire } from './domain/closing.ts';
import type { Incident } from './domain/incident.ts';
import { readMarker } from './domain/marker.ts';
import { orphaned, placeOf, type Existing, type OrphanReason } from './domain/orphan.ts';
import { RecordError, type Sources, type StoredIncident } from './ports.ts';
import { asIncident, Scribe, type RecordPorts } from './scribe.ts';

const lookedAtMax = 100;

/** A record that nobody looks after any more, and why that is certain. */
export interface Orphan {
  readonly stored: StoredIncident;
  readonly incident: Incident;
  readonly reason: OrphanReason;
}

/** What became of an orphan. */
export type Closing = { readonly orphan: Orphan; readonly outcome: 'closed' | 'settled-meanwhile' } | { readonly orphan: Orphan; readonly outcome: 'refused'; readonly error: RecordError };

/** How the texts of configurations and workflows are read. */
export interface Outlines {
  /** The ids of the services; undefined for a text that is no configuration. */
  readonly services: (text: string) => readonly string[] | undefined;
  /** The ids of the jobs; undefined where they cannot all be told. */
  readonly jobs: (text: string) => readonly string[] | undefined;
}

/** Looks for what the unsettled records among those given name: their workflows, jobs and configurations. */
export async function lookFor(records: readonly StoredIncident[], sources: Sources, tools: { readonly outlines: Outlines; readonly repositoryUrl: string | undefined }): Promise<Existing> {
  const markers = records.flatMap(({ body }) => readMarker(body) ?? []);
  const workflows = markers.some(({ scope }) => placeOf(scope) !== undefined) ? await sources.workflows() : undefined;
  const named = [...new Set(markers.flatMap(({ scope }) => placeOf(scope)?.workflow ?? []))].filter((name) => workflows?.includes(name));
  const configurations = [...new Set(markers.map(({ configuration }) => configuration))].filter(isPlainPath);
  return {
    // A folder without a workflow is more likely the wrong folder.
    workflows: workflows === undefined || workflows.length === 0 ? undefined : new Set(workflows),
    jobs: await outlined(named, (name) => sources.text(`.github/workflows/${name}`), tools.outlines.jobs),
    services: await outlined(configurations, (path) => sources.text(path), tools.outlines.services),
    repositoryUrl: tools.repositoryUrl,
  };
}

async function outlined(names: readonly string[], read: (name: string) => Promise<string | undefined>, outline: (text: string) => readonly string[] | undefined): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const name of names.slice(0, lookedAtMax)) {
    const text = await read(name);
    const ids = text === undefined ? undefined : outline(text);
    if (ids !== undefined) found.set(name, new Set(ids));
  }
  return found;
}

/** A path from the root that leads nowhere else: the body that it stands in may have been edited. */
const isPlainPath = (path: string): boolean => /^[\w.-][\w./ -]*\.ya?ml$/u.test(path) && !path.split('/').some((part) => part === '' || part === '.' || part === '..');

/** The orphans among records, in their order; those whose scope a person has named are orphans by that word. */
export function orphansAmong(records: readonly StoredIncident[], existing: Existing | 'named'): readonly Orphan[] {
  return records.flatMap((stored) => {
    const marker = readMarker(stored.body);
    const reason = marker === undefined ? undefined : existing === 'named' ? ({ kind: 'named' } as const) : orphaned(marker, existing);
    const incident = marker === undefined ? undefined : asIncident(stored, marker.scope, marker.service);
    return reason === undefined || incident === undefined || incident.state.state === 'resolved' ? [] : [{ stored, incident, reason }];
  });
}

/** Closes orphans as retired, each read once more before; one that is refused does not keep the others. */
export async function closeOrphans(orphans: readonly Orphan[], ports: RecordPorts): Promise<readonly Closing[]> {
  const closings: Closing[] = [];
  for (const orphan of orphans) {
    try {
      closings.push({ orphan, outcome: (await close(orphan, ports)) ? 'closed' : 'settled-meanwhile' });
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      closings.push({ orphan, outcome: 'refused', error });
    }
  }
  return closings;
}

async function close({ stored, incident: { marker } }: Orphan, ports: RecordPorts): Promise<boolean> {
  const scribe = new Scribe(ports, new Map([[stored.number, stored]]), undefined);
  const fresh = await scribe.readIfThere(stored.number);
  const incident = fresh === undefined ? undefined : asIncident(fresh, marker.scope, marker.service);
  if (incident === undefined || incident.state.state === 'resolved') return false;
  for (const effect of retire(incident, ports.clock.now()).effects) await scribe.perform(effect);
  return true;
}
