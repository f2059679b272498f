import { basename } from 'node:path';
import type { GuardFolder } from './adapters/guards/folder.ts';
import { beginJournal, type JournalFile } from './adapters/guards/journal-file.ts';
import { forget, otherGuards, reap, type OtherGuard } from './adapters/guards/others.ts';
import { forgetStopVariables, keepStopVariables } from './adapters/guards/stop-variables.ts';
import { processKey } from './adapters/keeper/identity.ts';
import { createKeeper } from './adapters/keeper/keeper.ts';
import { stepMarks } from './adapters/keeper/marked.ts';
import { followCalls, type CallsFollower } from './adapters/mockoon/calls.ts';
import { createOperator } from './adapters/operator/operator.ts';
import { createPortMap, freePort } from './adapters/ports/port-map.ts';
import { stillHeld } from './adapters/ports/still-held.ts';
import { withPort } from './config/later-port.ts';
import { adminTokenVariable } from './domain/calls.ts';
import { published } from './domain/guard/published.ts';
import { unwatchedOf } from './domain/guard/unwatched.ts';
import type { Trust } from './domain/recovery.ts';
import type { Reaped } from './domain/report.ts';
import type { Service } from './domain/service.ts';
import { guard, type GuardedService, type Guarding } from './guard.ts';
import type { Address } from './guarded-variables.ts';
import type { Clean, Clock, Log, PortMap } from './ports.ts';
import { createProber } from './probes/prober.ts';
import { userAgent } from './version.ts';

const holderMax = 300;

/** Everything that a guard needs to know, whichever way it was asked for. */
export interface GuardSettings {
  readonly services: readonly Service[];
  /** Where the configuration stands, and the logins whose records it believes besides ours. */
  readonly configuration: string;
  readonly recordAuthors: readonly string[];
  /** What the services get, already without anything of ours. */
  readonly env: Readonly<Record<string, string>>;
  readonly trust: Trust;
  /** When everything has to be ready, epoch milliseconds. */
  readonly startBy: number;
  /** Where guards that must know of each other keep their folders, and this one's own. */
  readonly home: string;
  readonly folder: GuardFolder;
  readonly clock: Clock;
  readonly clean: Clean;
  readonly log: Log;
  /** Aborted when the guard should stop everything. */
  readonly signal: AbortSignal;
}

/** A guard that began, or one sentence for each reason why it could not; then nothing was started. */
export type Beginning =
  | { readonly kind: 'refused'; readonly lines: readonly string[] }
  | { readonly kind: 'begun'; readonly guarding: Guarding; readonly journal: JournalFile; readonly addresses: readonly Address[]; readonly reaped: readonly Reaped[] };

/** Ends what dead guards left, makes sure that nobody is in the way, and begins to guard. */
export async function beginGuard(settings: GuardSettings): Promise<Beginning> {
  const { clock, clean, folder } = settings;
  const others = await otherGuards(settings.home, folder.path);
  const reaped = await reap(others, settings);
  forget(others, settings.home);
  const startable = settings.services.filter((service): service is GuardedService => service.launch !== undefined);
  const ports = createPortMap();
  const services = await withPorts(startable);
  const wrong = rivals(services, others);
  const lines = wrong.length > 0 ? wrong : await takenPorts(services, ports, clean);
  if (lines.length > 0) return { kind: 'refused', lines };
  const at = clock.now();
  // No other guard is, or ever was, called so; a random name would cost the loading of all of Node's cryptography.
  const name = `${basename(folder.path)}-${process.pid}-${at}`;
  const begun = { kind: 'begun', at, guard: name, pid: process.pid, key: processKey(process.pid) ?? '', configuration: settings.configuration, recordAuthors: settings.recordAuthors, services: services.map((service) => published(service, clean)), unwatched: unwatchedOf(settings.services, watchedBy(others)) } as const;
  const journal = beginJournal(folder.path, begun);
  if (journal.fault !== undefined) return refuse(journal, `The guard cannot write its journal in ${folder.path} (${journal.fault}); make room there.`);
  // Whoever began at the same time sees the other one now, and the later one yields.
  const earlier = (await otherGuards(settings.home, folder.path)).filter(({ state }) => state.startedAt < begun.at || (state.startedAt === begun.at && state.guard < name));
  const [rival] = rivals(services, earlier);
  if (rival !== undefined) return refuse(journal, rival);
  try {
    keepStopVariables(folder, services);
  } catch (fault) {
    return refuse(journal, `The guard cannot write in ${folder.path} (${fault instanceof Error ? fault.message : String(fault)}); make room there.`);
  }
  settings.log.tell({ kind: 'noted', entry: begun });
  const prober = createProber({ userAgent, now: clock.now });
  const guarding = guard(services, {
    ...settings,
    keeper: createKeeper({ env: settings.env, clock, logsDir: folder.logs, guard: name }),
    prober,
    operator: () => Promise.resolve(createOperator({ env: settings.env, marks: (id) => stepMarks(name, id), clock, prober, github: undefined })),
    ports,
    stillHeld: (port) => stillHeld(port, ports, clock),
    journal,
    calls: async (id) => {
      const counts = await (await followers).get(id)?.stop();
      // What a mock had served and not yet told when it fell, nobody knows.
      return counts === undefined ? undefined : { ...counts, complete: counts.complete && (journal.state.services[id]?.outages.length ?? 0) === 0 };
    },
  });
  // Not before the tests may call, and then at once: whoever begins to listen is told what was served before.
  const followers = guarding.outset.then(() => followersOf(services, settings));
  const done = guarding.done.then(() => forgetStopVariables(folder));
  return { kind: 'begun', guarding: { ...guarding, done }, journal, addresses: services.map(({ id, url, launch: { port } }) => ({ id, url, port: typeof port === 'number' ? port : undefined })), reaped };
}

function refuse(journal: JournalFile, line: string): Beginning {
  journal.write({ kind: 'over', at: journal.state.startedAt, why: 'it was refused', asked: true });
  journal.close();
  return { kind: 'refused', lines: [line] };
}

/** Listeners to the calls that Mockoons serve, by the service's id. */
function followersOf(services: readonly GuardedService[], { env, clock }: GuardSettings): ReadonlyMap<string, CallsFollower> {
  const token = env[adminTokenVariable];
  const followers = services.flatMap(({ id, url, launch }) => (launch.mockoon && url !== undefined && token !== undefined ? [[id, followCalls({ url, token, userAgent, clock })] as const] : []));
  return new Map(followers);
}

/** A free port for each that asks for one, no two alike. */
async function withPorts(services: readonly GuardedService[]): Promise<readonly GuardedService[]> {
  const taken = new Set(services.flatMap(({ launch: { port } }) => (typeof port === 'number' ? [port] : [])));
  const filled: GuardedService[] = [];
  for (const service of services) {
    if (service.launch.port === 'auto') {
      const port = await freePort(taken);
      taken.add(port);
      filled.push(withPort(service, port) as GuardedService);
    } else filled.push(service);
  }
  return filled;
}

/** Two guards of one service would restart it against each other, and tell the tests two addresses. */
function rivals(services: readonly GuardedService[], others: readonly OtherGuard[]): readonly string[] {
  return others
    .filter(({ condition }) => condition === 'lives')
    .flatMap(({ state }) => services.filter(({ id }) => Object.hasOwn(state.services, id)).map(({ id }) => `${id} is guarded already, by the guard with pid ${state.pid}; end that first (mode report, or Ctrl-C where it runs), choose others with only, or give it another id.`));
}

function watchedBy(others: readonly OtherGuard[]): ReadonlySet<string> {
  return new Set(others.filter(({ condition }) => condition === 'lives').flatMap(({ state }) => Object.keys(state.services)));
}

async function takenPorts(services: readonly GuardedService[], ports: PortMap, clean: Clean): Promise<readonly string[]> {
  const checked = await Promise.all(services.map(async ({ id, launch: { port } }) => ({ id, holder: typeof port === 'number' ? await ports.taken(port) : undefined })));
  return checked.flatMap(({ id, holder }) => (holder === undefined ? [] : [`${id} cannot start: port ${clean(holder, holderMax)}. Make it free, or give service ${id} another port.`]));
}
