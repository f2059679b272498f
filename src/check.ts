import { childEnvironment } from './adapters/child-environment.ts';
import type { Deadline } from './adapters/deadline.ts';
import type { GitHubApi } from './adapters/github/api.ts';
import { createGitHubIncidents } from './adapters/github/issues.ts';
import type { RunFacts } from './adapters/runner.ts';
import type { RecoveryWish } from './domain/budget.ts';
import type { Report } from './domain/report.ts';
import type { RunPolicy } from './domain/policy.ts';
import type { Service } from './domain/service.ts';
import { openMaintenance } from './announced.ts';
import { lookBack } from './blind.ts';
import { ping } from './ping.ts';
import type { Chronicle, Clean, Clock, IncidentStore, Log, Operator, Prober } from './ports.ts';
import { createProber } from './probes/prober.ts';
import { openRecord } from './reconcile.ts';
import { run } from './run.ts';
import type { RunTools } from './run-tools.ts';
import { userAgent } from './version.ts';

/** Where to record: on GitHub, in a folder, or nowhere. */
export type Home = { readonly kind: 'github'; readonly required: boolean } | { readonly kind: 'local'; readonly dir: string } | { readonly kind: 'off' };

/** The repository that incidents and workflows belong to, and the way to it. */
export interface Repository {
  readonly api: GitHubApi;
  /** `owner/name`. */
  readonly name: string;
}

/** Everything that a check needs to know, whichever way it was asked for. */
export interface CheckSettings {
  readonly services: readonly Service[];
  readonly policy: RunPolicy;
  readonly recovery: RecoveryWish;
  /** Logins, besides our own, whose issues are believed. */
  readonly recordAuthors: readonly string[];
  readonly home: Home;
  /** Undefined without a token or a repository. */
  readonly repository: Repository | undefined;
  /** Kept from every child, whether or not it is used. */
  readonly token: string | undefined;
  readonly scope: string;
  /** Where the configuration stands: its path, `config` for YAML in the input, `inputs` for the form without a file. */
  readonly configuration: string;
  readonly facts: RunFacts;
  /** Whether every service of the configuration file takes part, so that what is missing is gone. */
  readonly whole: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly clean: Clean;
  readonly log: Log;
  readonly deadline: Deadline;
  /** What a person should know of how this was asked for. */
  readonly remarks: readonly string[];
}

/** Mode `check`, from settings to the report: chooses the adapters and runs the journey. What only an outage needs is loaded when there is one. */
export async function check(settings: CheckSettings): Promise<Report> {
  const { clock, clean, log, scope, facts, deadline } = settings;
  const record = await openRecordOf(settings);
  const chronicle = openChronicle(settings);
  const lookingBack = lookBack(settings.policy, chronicle, clock);
  const maintenance = openMaintenance({ policy: settings.policy, incidents: record?.incidents, clock, clean });
  const prober = createProber({ userAgent, now: clock.now });
  const report = await run(settings.services.map((service) => forHome(service, settings.home)), {
    prober,
    operator: () => createOperator(settings, prober),
    clock,
    log,
    clean,
    record,
    policy: settings.policy,
    chronicle,
    gap: lookingBack.then(({ gap }) => gap),
    maintenanceOf: memoized((service) => maintenance.windowOf(service)),
    recovery: settings.recovery,
    trust: facts.trust,
    signal: deadline.work,
    scope,
    runUrl: facts.runUrl,
    isComplete: settings.whole,
    isWhole: () => isWhole(settings),
  });
  const announcements = await maintenance.close();
  const heard = await ping(settings.policy.ping, prober);
  const requests = record?.requests() ?? 0;
  const remarks = [...settings.remarks, ...report.remarks, ...(await lookingBack).remarks, ...announcements, ...heard];
  return { ...report, record: { ...report.record, requests }, remarks };
}

function memoized<R>(give: (service: Service) => Promise<R>): (service: Service) => Promise<R> {
  const given = new Map<string, Promise<R>>();
  return (service) => {
    const known = given.get(service.id) ?? give(service);
    given.set(service.id, known);
    return known;
  };
}

/** What GitHub knows of runs and commits, loaded when it is asked; nobody else knows any. Those of this run's own repository, wherever the incidents are. */
function openChronicle({ home, repository, facts }: CheckSettings): Chronicle | undefined {
  const { repository: own, workflow, runId, defaultBranch } = facts;
  if (home.kind !== 'github' || repository === undefined || own === undefined) return undefined;
  const open = async (): Promise<Chronicle> => (await import('./adapters/github/chronicle.ts')).createGitHubChronicle({ api: repository.api, repository: own, workflow, runId, defaultBranch });
  return { lastRunAt: async (beforeAt) => (await open()).lastRunAt(beforeAt), commits: async (sinceAt, untilAt) => (await open()).commits(sinceAt, untilAt) };
}

/** What the record needs to be opened. */
export type RecordSettings = Pick<CheckSettings, 'home' | 'repository' | 'recordAuthors' | 'clock' | 'deadline' | 'scope' | 'configuration' | 'clean' | 'facts'>;

/** The record in its home, already being read; undefined when nothing is to be recorded. */
export async function openRecordOf(settings: RecordSettings): Promise<RunTools['record']> {
  const { home, clock, scope, configuration } = settings;
  const store = await openStore(settings);
  if (store === undefined || home.kind === 'off') return undefined;
  const incidents = openRecord({ store, clock, renderer: () => createRenderer(settings) }, { scope, configuration });
  return { home: home.kind, required: home.kind === 'local' || home.required, incidents, requests: () => store.requests };
}

/** A file calls nobody: only an issue has somebody to mention. */
export function forHome(service: Service, home: Home): Service {
  return home.kind === 'local' ? withoutPaging(service) : service;
}

function withoutPaging(service: Service): Service {
  return { ...service, incident: { ...service.incident, page: [], assignees: [] } };
}

async function openStore({ home, repository, recordAuthors, clock, deadline }: RecordSettings): Promise<IncidentStore | undefined> {
  switch (home.kind) {
    case 'off':
      return undefined;
    case 'github':
      if (repository === undefined) throw new Error('a record on GitHub needs a repository');
      return createGitHubIncidents({ api: repository.api, repository: repository.name, recordAuthors });
    case 'local': {
      const { createLocalIncidents } = await import('./adapters/local-records.ts');
      return createLocalIncidents({ dir: home.dir, clock, signal: deadline.record });
    }
    default:
      return home satisfies never;
  }
}

async function createRenderer({ clean, facts, home }: RecordSettings) {
  const { createIncidentRenderer } = await import('./render/incident.ts');
  return createIncidentRenderer({ clean, runUrl: facts.runUrl, cron: facts.event === 'schedule', replies: home.kind === 'github' });
}

async function createOperator({ env, repository, token, clock }: CheckSettings, prober: Prober): Promise<Operator> {
  const operator = await import('./adapters/operator/operator.ts');
  const github = repository === undefined ? undefined : { request: repository.api.request.bind(repository.api), repository: repository.name };
  return operator.createOperator({ env: childEnvironment(env, token), clock, prober, github });
}

/** Whether what is missing in this run is really no longer configured: nothing was left out, and this is the head of the default branch. */
async function isWhole({ whole, home, facts, repository }: CheckSettings): Promise<boolean> {
  if (!whole || home.kind !== 'github') return whole;
  if (!facts.onDefaultBranch || repository === undefined || facts.repository !== repository.name) return false;
  try {
    const { data } = await repository.api.request('GET', `/repos/${repository.name}/commits/HEAD`);
    return (data as { readonly sha?: unknown } | null)?.sha === facts.sha;
  } catch {
    return false;
  }
}
