import { latest } from '../domain/history.ts';
import type { Marker, Outage, Suspect } from '../domain/incident.ts';
import type { Clean } from '../ports.ts';
import { clockUtc, duration, roughly } from './duration.ts';
import { detection, outageLength } from './edges.ts';
import { codeSpan, link } from './markdown.ts';

const suspectsMax = 10;

/** ``Time to detect 4.1 s · to acknowledge 12 min · to recover 1 h 12 min`` of an outage that is over. */
export function times(marker: Marker): string {
  const outage = latest(marker);
  const taken = acknowledgedAfter(marker);
  return [`Time to detect ${detection(outage)}`, ...(taken === undefined ? [] : [`to acknowledge ${duration(taken)}`]), `to recover ${outageLength(outage)}`].join(' · ');
}

/** Counted from the outage that was the latest when it was taken. */
function acknowledgedAfter({ acknowledged, outages }: Marker): number | undefined {
  const taken = acknowledged === undefined ? undefined : outages.findLast(({ startedAt }) => startedAt <= acknowledged.at);
  return acknowledged === undefined || taken === undefined ? undefined : acknowledged.at - taken.startedAt;
}

/** The commits that may have brought the latest outage about, with links where its run tells the repository; none when nobody has looked. */
export function suspects({ suspicion }: Marker, outage: Outage, { clean, runUrl }: { readonly clean: Clean; readonly runUrl: string | undefined }): readonly string[] {
  if (suspicion === undefined || suspicion.outage !== outage.id) return [];
  const { sinceAt, untilAt, isSure, commits } = suspicion;
  const between = `between ${clockUtc(sinceAt, untilAt)}, when it was last well, and its first failure`;
  const guess = `in the ${roughly(untilAt - sinceAt)} before its first failure; when it was last well is not known`;
  const which = `on the default branch ${isSure ? between : guess}`;
  if (commits.length === 0) return [`**Suspects** none: no commit ${which}.`];
  const repository = repositoryOf(outage.runUrl ?? runUrl, clean);
  return [`**Suspects** (commits ${which})\n${commits.slice(0, suspectsMax).map((commit) => suspectLine(commit, repository, clean)).join('\n')}`];
}

function suspectLine({ sha, title, author }: Suspect, repository: string | undefined, clean: Clean): string {
  const short = clean(sha, 100).slice(0, 7);
  const which = repository === undefined || !/^[\da-f]{7,64}$/.test(sha) ? codeSpan(short) : link(short, `${repository}/commit/${sha}`);
  return `- ${which} ${codeSpan(clean(title, 120))} by ${codeSpan(clean(author, 60))}`;
}

/** The repository of a workflow run; undefined where its address holds a secret. */
function repositoryOf(runUrl: string | undefined, clean: Clean): string | undefined {
  const repository = /^https?:\/\/[^?#\s]+(?=\/actions\/runs\/\d+)/.exec(runUrl ?? '')?.[0];
  return repository !== undefined && clean(repository, 2_000) === repository ? repository : undefined;
}
