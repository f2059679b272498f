import { createClock } from './adapters/clock.ts';
import { createGitHubIncidents } from './adapters/github/issues.ts';
import { createGitHubPeople } from './adapters/github/people.ts';
import { createPlainLog } from './adapters/log-plain.ts';
import { annotate, maskInLog, type RunFacts } from './adapters/runner.ts';
import { check } from './check.ts';
import { command, tellIgnored, type CheckAsked, type CommandEnd } from './command.ts';
import { parseDuration } from './config/duration.ts';
import { nearest } from './config/nearest.ts';
import { hear, type Command, type Comment, type Wrong } from './domain/command.ts';
import { exitCodes } from './domain/exit.ts';
import { publish } from './publish.ts';
import { createClean, logLine } from './render/foreign.ts';
import { prepare, type Asked, type Prepared } from './settings.ts';
import { print, publishRefusal } from './step-log.ts';

const failureCharsMax = 500;
const lineCharsMax = 1_000;

/** Mode `command` as a step: carries out what a person asked for in the comment of this event. A comment that is none of ours costs no request. */
export async function commandStep(asked: Asked, { facts, stop }: { readonly facts: RunFacts; readonly stop: AbortSignal }): Promise<number> {
  const { comment } = facts;
  if (comment === undefined) {
    publishRefusal(['mode: command answers comments, and there is none here; run it on the event issue_comment, or give another mode']);
    return exitCodes.usage;
  }
  const heard = hear(comment, { duration: parseDuration, nearest });
  if (heard.kind === 'ignored') {
    tellIgnored(comment, heard.why, { clean: createClean([]), tell: print });
    return exitCodes.well;
  }
  const prepared = await prepare({ ...asked, mode: 'command' }, { env: process.env, facts, clock: createClock(), stop });
  if (prepared.kind === 'problems') {
    publishRefusal(prepared.lines);
    return exitCodes.usage;
  }
  for (const secret of prepared.secrets) maskInLog(secret);
  for (const line of prepared.unread) print(logLine(line).slice(0, lineCharsMax));
  const end = await carryOut(comment, heard, prepared);
  prepared.settings.deadline.clear();
  await prepared.settings.repository?.api.close();
  return tell(end, prepared);
}

type Ready = Extract<Prepared, { kind: 'ready' }>;

function carryOut(comment: Comment, heard: Command | Wrong, { settings, unread }: Ready): Promise<CommandEnd> {
  const { repository, recordAuthors, clock, clean, services, configuration, facts } = settings;
  if (repository === undefined) throw new Error('a command on GitHub needs a repository');
  const home = { api: repository.api, repository: repository.name, recordAuthors };
  const log = createPlainLog(print, clean);
  return command(comment, heard, {
    store: createGitHubIncidents(home),
    people: createGitHubPeople(home),
    renderer: async () => {
      const { createIncidentRenderer } = await import('./render/incident.ts');
      return createIncidentRenderer({ clean, runUrl: facts.runUrl, cron: true, replies: true });
    },
    clock,
    clean,
    services,
    configuration,
    isConfigured: unread.length === 0,
    // A person's asking is no run of the schedule: it must not stand in for one that is missing.
    check: (wanted: CheckAsked) => check({ ...settings, ...wanted, policy: { ...settings.policy, expectEveryMs: undefined, ping: undefined }, whole: false, log }),
    tell: print,
  });
}

function tell({ failures, report }: CommandEnd, { settings }: Ready): number {
  const told = report === undefined || publish(report, settings.clean);
  for (const failure of failures) annotate('error', 'Mock Medic could not carry out a command', logLine(failure).slice(0, failureCharsMax));
  if (report !== undefined && report.bugs.length > 0) return exitCodes.bug;
  return told && failures.length === 0 ? exitCodes.well : exitCodes.failing;
}
