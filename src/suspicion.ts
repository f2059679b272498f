import { wereCalled } from './domain/calling.ts';
import { latest } from './domain/history.ts';
import type { Marker, Suspicion } from './domain/incident.ts';
import type { Observed } from './domain/situation.ts';
import { RecordError, type Chronicle, type Clean } from './ports.ts';

const dayMs = 86_400_000;
const titleMax = 120;
const nameMax = 60;

/**
 * The commits that may have brought the outage of an open record about, where they are not known yet and the run has a request to spare for them.
 * Undefined otherwise, and when nobody can tell: a suspicion is never worth a failed run.
 */
export async function suspicionOf(marker: Marker, observed: Observed, { chronicle, clean }: { readonly chronicle: Chronicle; readonly clean: Clean }): Promise<Suspicion | undefined> {
  const outage = latest(marker);
  const isOver = observed.kind === 'up' || observed.kind === 'healed';
  if (outage.endedAt !== undefined || marker.suspicion?.outage === outage.id || (isOver && wereCalled(marker, outage))) return undefined;
  const before = marker.outages.at(-2)?.endedAt;
  try {
    const lastAt = before ?? (isOver ? undefined : await lastRunBefore(outage.startedAt, chronicle));
    const sinceAt = lastAt ?? outage.startedAt - dayMs;
    const commits = await chronicle.commits(sinceAt, outage.startedAt);
    return {
      outage: outage.id,
      sinceAt,
      untilAt: outage.startedAt,
      isSure: lastAt !== undefined,
      commits: commits.map(({ sha, title, author }) => ({ sha: clean(sha, 40), title: clean(title, titleMax), author: clean(author, nameMax) })),
    };
  } catch (error) {
    if (error instanceof RecordError) return undefined;
    throw error;
  }
}

/** Runs may not be asked for where commits may. */
async function lastRunBefore(at: number, chronicle: Chronicle): Promise<number | undefined> {
  try {
    return await chronicle.lastRunAt(at);
  } catch (error) {
    if (error instanceof RecordError) return undefined;
    throw error;
  }
}
