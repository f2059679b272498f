import { rmSync } from 'node:fs';
import type { GuardState, ServiceState } from '../../domain/guard/state.ts';
import type { Clock } from '../../ports.ts';
import { isSameProcess } from '../keeper/identity.ts';
import type { Reaped } from '../../domain/report.ts';
import { remainsOf } from '../../domain/process-end.ts';
import { createClean } from '../../render/foreign.ts';
import { reapLeftovers, type Leftover } from '../keeper/reap.ts';
import { createPortMap } from '../ports/port-map.ts';
import { stillHeld } from '../ports/still-held.ts';
import { guardFolders, isTold, type GuardFolder } from './folder.ts';
import { appendEntry, readJournalFile } from './journal-file.ts';
import { forgetStopVariables, readStopVariables } from './stop-variables.ts';

/** How many finished guards a person's machine remembers. */
const rememberedMax = 10;

/** Another guard that left a journal. `died` when it neither lives nor came to its end; `killed` when that was us, because it did not stop. */
export interface OtherGuard {
  readonly folder: GuardFolder;
  readonly state: GuardState;
  readonly condition: 'lives' | 'over' | 'died' | 'killed';
}

/** Every guard of this home but the one whose folder is given, the oldest first. */
export async function otherGuards(home: string, own: string | undefined): Promise<readonly OtherGuard[]> {
  const folders = guardFolders(home).filter(({ path }) => path !== own);
  const found = await Promise.all(folders.map(guardIn));
  return found.filter((each) => each !== undefined).toSorted((a, b) => a.state.startedAt - b.state.startedAt);
}

/** The guard of a folder; undefined where none ever began. */
export async function guardIn(folder: GuardFolder): Promise<OtherGuard | undefined> {
  const { state } = readJournalFile(folder.path);
  if (state === undefined) return undefined;
  if (state.over !== undefined) return { folder, state, condition: 'over' };
  return { folder, state, condition: (await isSameProcess(state)) ? 'lives' : 'died' };
}

/** Ends what guards that died or were killed have left running, and writes that down in their journals, as far as the disk lets us. */
export async function reap(guards: readonly OtherGuard[], { clock, env }: { readonly clock: Clock; readonly env: Readonly<Record<string, string>> }): Promise<readonly Reaped[]> {
  const ports = createPortMap();
  const reaped: Reaped[] = [];
  for (const { folder, state, condition } of guards) {
    if (condition === 'lives' || condition === 'over') continue;
    const left = Object.values(state.services).filter(({ process, phase }) => process !== undefined && phase !== 'stopped');
    const variables = readStopVariables(folder);
    const leftovers = left.flatMap((each) => recorded(each, variables[each.service.id] ?? {}));
    for (const one of await reapLeftovers(state.guard, leftovers, { clock, env })) {
      const { service, pid, ending } = one;
      const port = state.services[service]?.service.launch?.port;
      const after = typeof port === 'number' ? ({ kind: 'known', held: await stillHeld(port, ports, clock) } as const) : ({ kind: 'unknown' } as const);
      const remains = remainsOf(one, after, createClean(Object.values(variables[service] ?? {})));
      reaped.push({ service, pid, ending, remains });
      attempt(() => appendEntry(folder.path, { kind: 'stopped', service, at: clock.now(), watchedUntilAt: undefined, ending, remains, lines: [], calls: undefined }));
    }
    attempt(() => forgetStopVariables(folder));
    // It is known to have watched until its last word, and nobody else is to be looked for who killed it.
    if (condition === 'killed') attempt(() => appendEntry(folder.path, { kind: 'over', at: state.lastAt, why: 'it did not stop when it was told to, and was killed for that', asked: false }));
  }
  return reaped;
}

function recorded({ service, process }: ServiceState, env: Readonly<Record<string, string>>): readonly Leftover[] {
  return process === undefined ? [] : [{ service: service.id, ...process, stop: service.launch?.stop, cwd: service.launch?.cwd, env }];
}

/** Removes what is left of all but the last guards of a home that are over and told, and of those that never began. */
export function forget(guards: readonly OtherGuard[], home: string): void {
  const finished = guards.filter(({ condition, folder }) => condition !== 'lives' && isTold(folder)).map(({ folder }) => folder);
  const begun = new Set(guards.map(({ folder }) => folder.path));
  const unbegun = guardFolders(home).filter((folder) => !begun.has(folder.path) && isTold(folder));
  for (const { path } of [...finished.slice(0, -rememberedMax), ...unbegun]) attempt(() => rmSync(path, { recursive: true, force: true }));
}

/** Does what may fail for want of room, or because somebody else is reading; nobody depends on it. */
function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // It is tried again by the next guard.
  }
}
