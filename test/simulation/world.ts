import { latest } from '../../src/domain/history.ts';
import { label } from '../../src/domain/label.ts';
import { massService } from '../../src/domain/mass-failure.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Service } from '../../src/domain/service.ts';
import type { Clock } from '../../src/ports.ts';
import { requestsMax } from './budget.ts';
import { Chance } from './chance.ts';
import { drawConstitution, type Constitution } from './constitution.ts';
import { checkConverged, isDown } from './convergence.ts';
import { Diary, inShort } from './diary.ts';
import { Downtime } from './downtime.ts';
import { checkEnding } from './ending-laws.ts';
import { checkWrite, markerOf, type Surroundings } from './laws.ts';
import { leanRenderer } from './lean-renderer.ts';
import type { Production } from './production.ts';
import { checkManners } from './quiet-laws.ts';
import { checkAttempt } from './recovery-laws.ts';
import { drawOccasion } from './occasion.ts';
import { simulatedChronicle } from './simulated-chronicle.ts';
import { SimulatedGitHub, SimulatedStore, type Issue, type Weather, type Write } from './simulated-github.ts';
import { actOn } from './simulated-people.ts';
import { SimulatedRun } from './simulated-run.ts';
import { SimulatedServices, type Attempted, type Condition } from './simulated-services.ts';
import { VirtualTime } from './virtual-time.ts';
import { foresee } from './weather-of-services.ts';

const startAt = Date.UTC(2026, 10, 23, 2, 58, 40);
const minute = 60_000;
const hour = 60 * minute;
const calm: Weather = { faults: 0, kills: 0 };

/** What became of a world: the laws that were broken in it (none, it is hoped), and what happened, for whoever has to find out why. */
export interface Story {
  readonly violations: readonly string[];
  readonly diary: readonly string[];
  readonly runs: number;
}

/** Plays one world to its end: some runs in all weathers, then quiet ones, after which everything must be right. */
export async function playWorld(seed: number, production: Production): Promise<Story> {
  return new World(seed, production).play();
}

class World {
  readonly #production: Production;
  readonly #chance: Chance;
  readonly #time = new VirtualTime(startAt);
  readonly #services: SimulatedServices;
  readonly #github: SimulatedGitHub;
  readonly #nature: Constitution;
  readonly #active = new Set<SimulatedRun>();
  readonly #attempts: Attempted[] = [];
  readonly #calmUpTo = new Map<number, number>();
  /** Undefined where something else than the services decides what is recorded. */
  readonly #downtime: Downtime | undefined;
  readonly #diary = new Diary(this.#time, startAt);
  readonly #law = (law: string): void => this.#diary.break(law);
  #runs = 0;
  #isQuiet = false;

  constructor(seed: number, production: Production) {
    const chance = new Chance(seed);
    this.#chance = chance;
    this.#production = production;
    this.#services = new SimulatedServices(this.#time, chance);
    this.#github = new SimulatedGitHub(this.#time, (write) => {
      this.#watch(write);
    });
    const nature = drawConstitution(chance, startAt);
    this.#nature = nature;
    const isPlain = nature.weather.faults + nature.weather.kills + nature.skewMaxMs + nature.windows.size === 0 && !nature.isSociable && !nature.isCrowded;
    this.#downtime = isPlain && nature.configured.length === 1 ? new Downtime() : undefined;
  }

  async play(): Promise<Story> {
    for (let n = 0; n < this.#nature.turns && this.#diary.violations.length === 0; n += 1) await this.#turn();
    if (this.#diary.violations.length === 0) await this.#converge();
    return { violations: this.#diary.violations, diary: this.#diary.lines(), runs: this.#runs };
  }

  /** Something happens to the services and the issues, then a run comes, or two at once. */
  async #turn(): Promise<void> {
    const [chance, nature] = [this.#chance, this.#nature];
    foresee(nature, this.#services, { chance, now: this.#time.now });
    // Cron comes late, and sometimes hours late.
    const pauseMs = nature.isFlapping && chance.is(0.8) ? chance.span(3 * minute, 25 * minute) : chance.span(minute, 6 * hour);
    if (nature.isFlapping && pauseMs > hour) this.#services.become(`${nature.scopes[0]}/${nature.configured[0].id}`, this.#time.now + minute, 'up');
    if (nature.isSociable) for (let n = chance.whole(0, 3); n > 0; n -= 1) this.#time.at(this.#time.now + chance.whole(0, pauseMs + minute), () => this.#somebodyActs());
    await this.#wait(pauseMs);
    const scope = chance.pick(nature.scopes);
    const first = this.#begin(scope, nature.weather);
    if (nature.isCrowded && chance.is(0.6)) {
      await this.#wait(chance.span(1, 30_000));
      await this.#time.pass(allOver([first, this.#begin(scope, nature.weather)]));
    }
    await this.#time.pass(allOver([first]));
  }

  /** The services settle down, one way and then the other, and quiet runs must make the record true. */
  async #converge(): Promise<void> {
    this.#isQuiet = true;
    this.#services.becomeIncurable();
    const conditions = new Map(this.#identities().map((identity) => [identity, this.#chance.pick<Condition>(['down', 'up', 'half', 'degraded'])]));
    await this.#settle(conditions, { runs: 2, pauseMs: 20 * minute, isLong: false });
    const well = new Map(this.#identities().map((identity) => [identity, 'up' as const]));
    await this.#settle(well, { runs: 1, pauseMs: 20 * minute, isLong: false });
    // What has flapped may stay open for six hours, and no longer.
    const isOpen = [...this.#github.issues.values()].some((issue) => issue.open);
    if (isOpen) await this.#settle(well, { runs: 1, pauseMs: 6 * hour + minute + 2 * this.#nature.skewMaxMs, isLong: true });
    this.#downtime?.check(this.#github.issues, this.#law);
  }

  async #settle(conditions: ReadonlyMap<string, Condition>, { runs, pauseMs, isLong }: { readonly runs: number; readonly pauseMs: number; readonly isLong: boolean }): Promise<void> {
    if (this.#diary.violations.length > 0) return;
    const { scopes, configured } = this.#nature;
    for (const [identity, condition] of conditions) this.#services.become(identity, this.#time.now, condition);
    for (const scope of scopes) {
      for (let n = 0; n < runs; n += 1) {
        await this.#wait(pauseMs);
        await this.#time.pass(allOver([this.#begin(scope, calm)]));
      }
      const conditionOf = ({ id }: Service): Condition => conditions.get(`${scope}/${id}`) ?? 'up';
      const areWell = configured.every((service) => !isDown(service, conditionOf(service)));
      for (const service of [...configured, ...(areWell ? [massService(configured)] : [])]) {
        checkConverged({ scope, service, condition: conditionOf(service), configured, isLong }, this.#surroundings(), this.#law);
      }
    }
  }

  #identities(): readonly string[] {
    return this.#nature.scopes.flatMap((scope) => this.#nature.configured.map(({ id }) => `${scope}/${id}`));
  }

  #surroundings(): Surroundings {
    return { issues: this.#github.issues, now: this.#time.now, skewMaxMs: this.#nature.skewMaxMs, calmUpTo: this.#calmUpTo };
  }

  #wait(ms: number): Promise<void> {
    const untilAt = this.#time.now + ms;
    let isOver = false;
    this.#time.at(untilAt, () => {
      isOver = true;
    });
    return this.#time.pass(() => isOver);
  }

  /** What a run is about to write nobody touches meanwhile: GitHub has no request that would notice. */
  #somebodyActs(): void {
    if (this.#isQuiet) return;
    const busy = [...this.#active].filter((run) => !run.isOver()).flatMap(({ touched }) => [...touched]);
    const [first, ...rest] = [...this.#github.issues.values()].filter(({ number, labels }) => !busy.includes(number) && labels.includes(label.unsettled));
    if (first === undefined) return;
    const issue = this.#chance.pick([first, ...rest]);
    this.#diary.note(`somebody: ${actOn(issue, this.#github, this.#chance)} on #${issue.number}`);
  }

  #begin(scope: string, weather: Weather): SimulatedRun {
    const unsettledAtStart = [...this.#github.issues.values()].filter((issue) => issue.labels.includes(label.unsettled));
    const run = new SimulatedRun(drawOccasion({ scope, nature: this.#nature, isQuiet: this.#isQuiet, number: (this.#runs += 1) }, { chance: this.#chance, now: this.#time.now, issues: this.#github.issues }));
    for (const other of this.#active) if (other.scope === scope && !other.isOver()) run.isOverlapped = other.isOverlapped = true;
    this.#active.add(run);
    void this.#follow(run, weather, unsettledAtStart);
    return run;
  }

  async #follow(run: SimulatedRun, weather: Weather, unsettledAtStart: readonly Issue[]): Promise<void> {
    try {
      const { report, requests } = await this.#execute(run, weather);
      this.#diary.note(`run ${run.number} ended: ${report.services.map(({ service, verdict, record }) => `${service.id} ${verdict} ${inShort(record)}`).join('; ')}`);
      for (const bug of report.bugs) this.#diary.break(`run ${run.number} met a bug: ${bug}`);
      const max = requestsMax(report, run, unsettledAtStart);
      if (weather === calm && !run.isOverlapped && requests > max) this.#diary.break(`run ${run.number} made ${requests} requests, not ${max}`);
      checkEnding(run, report, this.#surroundings(), this.#law);
      this.#downtime?.look(run, report);
    } catch (error) {
      this.#diary.break(`run ${run.number} rejected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    } finally {
      run.isDone = true;
      this.#active.delete(run);
    }
  }

  async #execute(run: SimulatedRun, weather: Weather): Promise<{ readonly report: Report; readonly requests: number }> {
    const { run: perform, openRecord, createIncidentRenderer, RecordError } = this.#production;
    const [time, chance, nature] = [this.#time, this.#chance, this.#nature];
    const ending = new AbortController();
    if (!this.#isQuiet && chance.is(0.1)) time.at(time.now + chance.span(100, 2 * minute), () => ending.abort());
    const clock: Clock = {
      now: () => time.now + run.skewMs,
      sleep: async (ms, signal) => {
        await time.sleep(ms, signal);
        return run.isOver() ? run.kill() : undefined;
      },
      random: () => chance.next(),
    };
    const store = new SimulatedStore({ github: this.#github, run, time, chance, weather, RecordError });
    const runUrl = `https://git.example/actions/runs/${run.number}`;
    const renderer = nature.isWordy ? createIncidentRenderer({ runUrl, cron: true }) : leanRenderer;
    this.#diary.note(`run ${run.number} of ${run.scope} begins${run.occasion.isCutOff ? ' cut off' : ''}: ${run.services.map(({ id }) => `${id} is ${this.#services.isAt(`${run.scope}/${id}`, time.now)}`).join(', ')}`);
    const report = await perform(run.services, {
      prober: this.#services.prober(run),
      operator: () => Promise.resolve(this.#services.operator(run, (service, step) => this.#attempt(run, service, step))),
      clock,
      log: { tell: () => undefined },
      clean: (text, max) => text.slice(0, max),
      record: { home: 'github', required: true, incidents: openRecord({ store, renderer: () => Promise.resolve(renderer), clock }, { scope: run.scope, configuration: 'mocks.yml' }), requests: () => store.requests },
      policy: nature.policy,
      chronicle: nature.hasChronicle ? simulatedChronicle({ time, chance, run, RecordError }) : undefined,
      gap: Promise.resolve(nature.hasChronicle && chance.is(0.2) ? { fromAt: clock.now() - hour, toAt: clock.now() } : undefined),
      maintenanceOf: (service) => Promise.resolve(run.maintenanceOf(service.id, clock.now())),
      recovery: run.occasion.recovery,
      isComplete: run.isComplete,
      trust: 'full',
      signal: ending.signal,
      scope: run.scope,
      runUrl,
      isWhole: () => Promise.resolve(run.isWhole),
    });
    return { report, requests: store.requests };
  }

  #attempt(run: SimulatedRun, service: Service, step: Service['recovery'][number]): Attempted {
    const attempted: Attempted = { identity: `${run.scope}/${service.id}`, run, at: this.#time.now, endedAt: undefined, isApplied: true };
    this.#diary.note(`run ${run.number} tries ${step.label} on ${service.id}`);
    checkAttempt({ attempted, service, step, earlier: this.#attempts }, this.#surroundings(), this.#law);
    this.#attempts.push(attempted);
    return attempted;
  }

  #watch(write: Write): void {
    const { run, after } = write;
    this.#diary.note(`run ${run.number}: ${write.kind} #${after.number} ${after.open ? 'open' : 'closed'} [${after.labels.join(' ')}]${write.kind === 'comment' ? ` ${write.body.slice(0, 60)}` : ''}`);
    for (const check of [checkWrite, checkManners]) check(write, this.#surroundings(), this.#law);
    if (write.kind !== 'update') return;
    run.touched.delete(after.number);
    const [earlier, marker] = [markerOf(write.before), markerOf(after)];
    const isClosing = earlier?.resolvedAt === undefined && write.before.labels.includes(label.unsettled) && !after.labels.includes(label.unsettled);
    if (isClosing && marker !== undefined && marker.ending?.kind !== 'retired' && marker.ending?.kind !== 'folded') this.#calmUpTo.set(after.number, latest(marker).id);
  }
}

const allOver = (runs: readonly SimulatedRun[]) => () => runs.every((run) => run.isOver());
