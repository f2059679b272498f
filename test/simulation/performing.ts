import type { CheckAsked, CommandEnd } from '../../src/command.ts';
import type { Report } from '../../src/domain/report.ts';
import type { RecoveryStep, Service } from '../../src/domain/service.ts';
import type { Window } from '../../src/domain/situation.ts';
import type { Clock, IncidentRenderer } from '../../src/ports.ts';
import type { Chance } from './chance.ts';
import type { Ordered } from './command-laws.ts';
import type { Constitution } from './constitution.ts';
import { leanRenderer } from './lean-renderer.ts';
import type { Production } from './production.ts';
import type { SimulatedBoard } from './simulated-board.ts';
import { simulatedChronicle } from './simulated-chronicle.ts';
import { SimulatedPeople } from './simulated-commands.ts';
import { SimulatedStore, type SimulatedGitHub } from './simulated-github.ts';
import { SimulatedLine, type Weather } from './simulated-line.ts';
import type { SimulatedRun } from './simulated-run.ts';
import type { Attempted, SimulatedServices } from './simulated-services.ts';
import type { VirtualTime } from './virtual-time.ts';

const minute = 60_000;
const hour = 60 * minute;
const configuration = 'mocks.yml';
const clean = (text: string, max: number): string => text.slice(0, max);

/** What a run of the production code is performed on. */
export interface Stage {
  readonly production: Production;
  readonly chance: Chance;
  readonly time: VirtualTime;
  readonly services: SimulatedServices;
  readonly github: SimulatedGitHub;
  readonly board: SimulatedBoard;
  readonly nature: Constitution;
  readonly attempt: (run: SimulatedRun, service: Service, step: RecoveryStep) => Attempted;
}

/** How one run is performed. */
export interface Conditions {
  readonly weather: Weather;
  /** Whether its time may be over before it is done. */
  readonly mayEnd: boolean;
}

/** Performs a run as mode `check` does. */
export async function performRun(run: SimulatedRun, { weather, mayEnd }: Conditions, stage: Stage): Promise<Report> {
  const { production, chance, time, services, github, board, nature } = stage;
  const { RecordError } = production;
  const ending = new AbortController();
  if (mayEnd && chance.is(0.1)) time.at(time.now + chance.span(100, 2 * minute), () => ending.abort());
  const clock = clockOf(run, stage);
  const store = new SimulatedStore({ github, board, line: new SimulatedLine({ run, time, chance, weather, RecordError }) });
  const renderer = rendererOf(run, stage);
  const incidents = production.openRecord({ store, renderer: () => Promise.resolve(renderer), clock }, { scope: run.scope, configuration });
  const maintenance = production.openMaintenance({ policy: run.policy, incidents, clock, clean });
  const windows = new Map<string, Promise<Window | undefined>>();
  const report = await production.run(run.services, {
    prober: services.prober(run),
    operator: () => Promise.resolve(services.operator(run, (service, step) => stage.attempt(run, service, step))),
    clock,
    log: { tell: () => undefined },
    clean,
    record: { home: 'github', required: true, incidents, requests: () => store.requests },
    policy: run.policy,
    chronicle: nature.hasChronicle ? simulatedChronicle({ time, chance, run, RecordError }) : undefined,
    gap: Promise.resolve(nature.hasChronicle && chance.is(0.2) ? { fromAt: clock.now() - hour, toAt: clock.now() } : undefined),
    maintenanceOf: (service) => {
      const window = windows.get(service.id) ?? maintenance.windowOf(service);
      windows.set(service.id, window);
      return window;
    },
    recovery: run.occasion.recovery,
    isComplete: run.isComplete,
    trust: 'full',
    signal: ending.signal,
    scope: run.scope,
    runUrl: urlOf(run),
    isWhole: () => Promise.resolve(run.isWhole),
  });
  await maintenance.close();
  return report;
}

/** How a command is performed. */
export interface Orders {
  readonly weather: Weather;
  readonly marked: Set<number>;
  readonly watchMark: () => void;
  readonly check: (asked: CheckAsked) => Promise<Report>;
}

/** Carries out a person's command as mode `command` does. */
export async function performCommand({ run, comment, asked }: Ordered, { weather, marked, watchMark, check }: Orders, stage: Stage): Promise<CommandEnd> {
  const { production, chance, time, github, board } = stage;
  const line = new SimulatedLine({ run, time, chance, weather, RecordError: production.RecordError });
  return production.command(comment, asked, {
    store: new SimulatedStore({ github, board, line }),
    people: new SimulatedPeople({ line, marked, watch: watchMark }),
    renderer: () => Promise.resolve(rendererOf(run, stage)),
    clock: clockOf(run, stage),
    clean,
    services: run.services,
    configuration: run.occasion.isElsewhere ? 'others.yml' : configuration,
    isConfigured: run.services.length > 0,
    check,
    tell: () => undefined,
  });
}

function clockOf(run: SimulatedRun, { time, chance }: Stage): Clock {
  return {
    now: () => time.now + run.skewMs,
    sleep: async (ms, signal) => {
      await time.sleep(ms, signal);
      return run.isOver() ? run.kill() : undefined;
    },
    random: () => chance.next(),
  };
}

const urlOf = ({ number }: SimulatedRun): string => `https://git.example/actions/runs/${number}`;

function rendererOf(run: SimulatedRun, { nature, production }: Stage): IncidentRenderer {
  return nature.isWordy ? production.createIncidentRenderer({ runUrl: urlOf(run), cron: true, replies: true }) : leanRenderer;
}
