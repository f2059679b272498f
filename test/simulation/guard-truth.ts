import type { ProcessEnd } from '../../src/domain/process-end.ts';
import type { Answer, Dated } from './guard-diary.ts';
import type { Tale } from './guard-restart-laws.ts';

/** A stretch of time, `toAt` excluded. */
export interface Stretch {
  readonly fromAt: number;
  readonly toAt: number;
}

/** How a service answered, as it really was: one stretch after the other, without a gap. */
export function answersOf({ page, startAt }: Tale): readonly (Stretch & { readonly answer: Answer })[] {
  const changes: { fromAt: number; answer: Answer }[] = [{ fromAt: startAt, answer: 'nobody' }];
  for (const happening of page) if (happening.kind === 'answers') changes.push({ fromAt: happening.at, answer: happening.answer });
  return changes.map((change, n) => ({ ...change, toAt: changes[n + 1]?.fromAt ?? Infinity })).filter(({ fromAt, toAt }) => toAt > fromAt);
}

/** The stretches in which no probe that began then would have passed. */
export function badOf(tale: Tale): readonly Stretch[] {
  const bad: Stretch[] = [];
  for (const { answer, fromAt, toAt } of answersOf(tale)) {
    const last = bad.at(-1);
    if (answer === 'ok') continue;
    if (last?.toAt === fromAt) bad[bad.length - 1] = { fromAt: last.fromAt, toAt };
    else bad.push({ fromAt, toAt });
  }
  return bad;
}

/** An outage as the guard told it. */
export interface Told {
  /** As it was written, and as it counts: not before the one before was over. */
  readonly saidAt: number;
  readonly startedAt: number;
  readonly confirmedAt: number;
  readonly writtenAt: number;
  /** When the one before it was written to be over. */
  readonly afterAt: number;
  readonly end: ProcessEnd | undefined;
  readonly cure: Cure | undefined;
}

/** How an outage ended; the cure was looked for from `soughtAt` on, and told at `writtenAt`. */
export interface Cure {
  readonly by: 'restart' | 'ladder' | 'itself';
  readonly passedAt: number;
  readonly soughtAt: number;
  readonly writtenAt: number;
}

/** Every outage that was told, the oldest first. */
export function toldOf(tale: Tale): readonly Told[] {
  const told: Told[] = [];
  let afterAt = 0;
  for (const [n, happening] of tale.page.entries()) {
    if (happening.kind !== 'noted') continue;
    const { entry, at } = happening;
    if (entry.kind === 'fell') {
      const before = told.at(-1)?.cure?.passedAt ?? 0;
      told.push({ saidAt: entry.at, startedAt: Math.max(entry.at, before), confirmedAt: entry.confirmedAt, writtenAt: at, afterAt, end: entry.end, cure: undefined });
    }
    const cure = cureOf(tale, n);
    const last = told.at(-1);
    if (cure !== undefined && last !== undefined) told[told.length - 1] = { ...last, cure };
    if (cure !== undefined || entry.kind === 'ready') afterAt = at;
  }
  return told;
}

function cureOf(tale: Tale, position: number): Cure | undefined {
  const before = tale.page.slice(0, position);
  const happening = tale.page[position];
  if (happening?.kind !== 'noted') return undefined;
  const { entry, at: writtenAt } = happening;
  if (entry.kind === 'restarted' && entry.outcome.kind === 'cured') return { by: 'restart', passedAt: entry.outcome.passedAt, soughtAt: soughtFrom(before, tale), writtenAt };
  if (entry.kind !== 'rose') return undefined;
  if (entry.curedBy === undefined) return { by: 'itself', passedAt: entry.at, soughtAt: 0, writtenAt };
  const climb = before.flatMap((each) => (each.kind === 'noted' && each.entry.kind === 'climbed' ? [each.entry] : [])).at(-1);
  const attempt = climb?.attempts.findLast(({ result }) => result === 'cured');
  const step = tale.service.recovery[attempt?.step ?? -1];
  const sinceAt = attempt?.endedAt ?? Infinity;
  // What the ladder has started is looked for from then on, and once that has ended whatever serves in its place.
  const changes = before.filter(({ kind, at }) => (kind === 'go' || kind === 'gone') && at >= sinceAt).map(({ at }) => at);
  return { by: 'ladder', passedAt: entry.at, soughtAt: Math.max(sinceAt + (step?.settleMs ?? 0), ...changes), writtenAt };
}

/** When the newest life of a service may first be looked at: with its process, or when its command has returned. */
export function soughtFrom(before: readonly Dated[], { service }: Tale): number {
  return before.findLast(({ kind }) => kind === (service.launch.background ? 'returned' : 'go'))?.at ?? Infinity;
}
