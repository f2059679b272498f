import { latest } from '../../src/domain/history.ts';
import { label } from '../../src/domain/label.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Service } from '../../src/domain/service.ts';
import type { Clock } from '../../src/ports.ts';
import { requestsMax } from './budget.ts';
import { Chance } from './chance.ts';
import { checkWrite, isMuted, isSame, markerOf, skewMaxMs } from './laws.ts';
import type { Production } from './production.ts';
import { leanRenderer } from './lean-renderer.ts';
import { drawService } from './service-fixture.ts';
import { SimulatedGitHub, SimulatedStore, type Issue, type Weather, type Write } from './simulated-github.ts';
import { actOn } from './simulated-people.ts';
import { SimulatedRun } from './simulated-run.ts';
import { SimulatedServices, type Condition } from './simulated-services.ts';
import { VirtualTime } from './virtual-time.ts';

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
  readonly #scopes: readonly [string, ...string[]];
  readonly #configured: readonly [Service, ...Service[]];
  readonly #weather: Weather;
  readonly #sociable: boolean;
  readonly #crowded: boolean;
  readonly #skewed: boolean;
  /** Whether the real renderer writes; it takes most of the time. */
  readonly #wordy: boolean;
  readonly #active = new Set<SimulatedRun>();
  readonly #violations: string[] = [];
  readonly #diary: { readonly at: number; readonly text: string }[] = [];
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
    this.#scopes = chance.is(0.25) ? ['ci', 'nightly'] : ['ci'];
    this.#configured = chance.is(0.25) ? [drawService('orders', chance), drawService('users', chance)] : [drawService('orders', chance)];
    this.#weather = { faults: chance.pick([0, 0, 0.05, 0.25]), kills: chance.pick([0, 0, 0.03, 0.1]) };
    this.#sociable = chance.is(0.5);
    this.#crowded = chance.is(0.2);
    this.#skewed = chance.is(0.1);
    this.#wordy = chance.is(0.2);
  }

  async play(): Promise<Story> {
    const runs = this.#chance.whole(1, 6);
    for (let n = 0; n < runs && this.#violations.length === 0; n += 1) await this.#turn();
    if (this.#violations.length === 0) await this.#converge();
    return { violations: this.#violations, diary: this.#diary.map(({ at, text }) => `${String(at - startAt).padStart(10)} ${text}`), runs: this.#runs };
  }

  /** Something happens to the services and the issues, then a run comes, or two at once. */
  async #turn(): Promise<void> {
    const chance = this.#chance;
    for (const identity of this.#identities()) this.#foresee(identity);
    const pauseMs = chance.span(minute, 6 * hour);
    if (this.#sociable) for (let n = chance.whole(0, 3); n > 0; n -= 1) this.#time.at(this.#time.now + chance.whole(0, pauseMs + minute), () => this.#somebodyActs());
    await this.#wait(pauseMs);
    const scope = chance.pick(this.#scopes);
    const first = this.#begin(scope, this.#weather);
    if (this.#crowded && chance.is(0.6)) {
      await this.#wait(chance.span(1, 30_000));
      await this.#time.pass(allOver([first, this.#begin(scope, this.#weather)]));
    }
    await this.#time.pass(allOver([first]));
  }

  /** The services settle down, one way and then the other, and quiet runs must make the record true. */
  async #converge(): Promise<void> {
    this.#isQuiet = true;
    this.#services.becomeIncurable();
    const phases = [{ condition: this.#chance.pick<Condition>(['down', 'up', 'half', 'degraded']), quietRuns: 2 }, { condition: 'up', quietRuns: 1 }] as const;
    for (const { condition, quietRuns } of phases) {
      for (const identity of this.#identities()) this.#services.become(identity, this.#time.now, condition);
      for (const scope of this.#scopes) {
        for (let n = 0; n < quietRuns; n += 1) {
          await this.#wait(20 * minute);
          await this.#time.pass(allOver([this.#begin(scope, calm)]));
        }
        for (const service of this.#configured) this.#checkConverged(scope, service, condition);
      }
      if (this.#violations.length > 0) return;
    }
  }

  #checkConverged(scope: string, service: Service, condition: Condition): void {
    const law = (text: string): void => this.#break(`${scope}/${service.id} after quiet runs: ${text}`);
    const unsettled = [...this.#github.issues.values()].filter((issue) => isSame(issue, { scope, service: service.id }) && issue.labels.includes(label.unsettled));
    const open = [...this.#github.issues.values()].filter((issue) => isSame(issue, { scope, service: service.id }) && issue.open);
    const isDown = condition === 'down' || (condition === 'degraded' && service.incident.openOn === 'degraded') || (condition === 'half' && service.checks.length > 1);
    if (open.length > 1) law(`${open.length} incidents are open`);
    if (!isDown && unsettled.length > 0) law(`#${unsettled[0]?.number} is not settled though the service is well`);
    if (!isDown && open.length > 0) law(`#${open[0]?.number} is open though the service is well`);
    if (isDown && open.length === 0 && !unsettled.some(isLeftAlone)) law('nothing is open though the service is failing');
  }

  #identities(): readonly string[] {
    return this.#scopes.flatMap((scope) => this.#configured.map(({ id }) => `${scope}/${id}`));
  }

  #foresee(identity: string): void {
    let at = this.#time.now;
    for (let n = this.#chance.whole(0, 3); n > 0; n -= 1) {
      at += this.#chance.span(2_000, 6 * hour);
      this.#services.become(identity, at, this.#chance.pick(['up', 'up', 'down', 'down', 'down', 'degraded', 'flaky', 'half', 'cut-off']));
    }
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
    const busy = [...this.#active].flatMap(({ touched }) => [...touched]);
    const [first, ...rest] = [...this.#github.issues.values()].filter(({ number, labels }) => !busy.includes(number) && labels.includes(label.unsettled));
    if (first === undefined) return;
    const issue = this.#chance.pick([first, ...rest]);
    this.#note(`somebody: ${actOn(issue, this.#github, this.#chance)} on #${issue.number}`);
  }

  #begin(scope: string, weather: Weather): SimulatedRun {
    const chance = this.#chance;
    const isWhole = chance.is(0.9);
    const isPart = !this.#isQuiet && this.#configured.length > 1 && chance.is(0.2);
    const skewMs = this.#skewed && !this.#isQuiet ? chance.whole(-skewMaxMs, skewMaxMs) : 0;
    const run = new SimulatedRun({ scope, services: isPart ? [this.#configured[0]] : this.#configured, isWhole, startedAt: this.#time.now, skewMs, number: (this.#runs += 1) });
    for (const other of this.#active) if (other.scope === scope) run.isOverlapped = other.isOverlapped = true;
    this.#active.add(run);
    const unsettledAtStart = [...this.#github.issues.values()].filter((issue) => issue.labels.includes(label.unsettled));
    void this.#follow(run, weather, unsettledAtStart);
    return run;
  }

  async #follow(run: SimulatedRun, weather: Weather, unsettledAtStart: readonly Issue[]): Promise<void> {
    try {
      const { report, requests } = await this.#execute(run, weather);
      this.#note(`run ${run.number} ended: ${report.services.map(({ service, verdict, record }) => `${service.id} ${verdict} ${inShort(record)}`).join('; ')}`);
      for (const bug of report.bugs) this.#break(`run ${run.number} met a bug: ${bug}`);
      const max = requestsMax(report, run, unsettledAtStart);
      if (weather === calm && !run.isOverlapped && requests > max) this.#break(`run ${run.number} made ${requests} requests, not ${max}`);
    } catch (error) {
      this.#break(`run ${run.number} rejected: ${String(error)}`);
    } finally {
      run.isDone = true;
      this.#active.delete(run);
    }
  }

  async #execute(run: SimulatedRun, weather: Weather): Promise<{ readonly report: Report; readonly requests: number }> {
    const { run: perform, openRecord, createIncidentRenderer, RecordError } = this.#production;
    const [time, chance] = [this.#time, this.#chance];
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
    const renderer = this.#wordy ? createIncidentRenderer({ runUrl, cron: true }) : leanRenderer;
    this.#note(`run ${run.number} of ${run.scope} begins: ${run.services.map(({ id }) => `${id} is ${this.#services.isAt(`${run.scope}/${id}`, time.now)}`).join(', ')}`);
    const report = await perform(run.services, {
      prober: this.#services.prober(run),
      operator: () => Promise.resolve(this.#services.operator(run)),
      clock,
      log: { tell: () => undefined },
      clean: (text, max) => text.slice(0, max),
      record: { home: 'github', required: true, incidents: openRecord({ store, renderer: () => Promise.resolve(renderer), clock }, { scope: run.scope, configuration: 'mocks.yml' }), requests: () => store.requests },
      policy: { groupAbove: 5, connectivity: [], maintenance: [], expectEveryMs: undefined, ping: undefined },
      chronicle: undefined,
      gap: Promise.resolve(undefined),
      maintenanceOf: () => Promise.resolve(undefined),
      recovery: 'as-due',
      isComplete: run.services.length === this.#configured.length,
      trust: 'full',
      signal: ending.signal,
      scope: run.scope,
      runUrl,
      isWhole: () => Promise.resolve(run.isWhole),
    });
    return { report, requests: store.requests };
  }

  #watch(write: Write): void {
    const { run, after } = write;
    this.#note(`run ${run.number}: ${write.kind} #${after.number} ${after.open ? 'open' : 'closed'} [${after.labels.join(' ')}]`);
    checkWrite(write, { issues: this.#github.issues, now: this.#time.now }, (law) => this.#break(law));
    if (write.kind === 'update') run.touched.delete(after.number);
  }

  #break(law: string): void {
    this.#violations.push(law);
    this.#note(`BROKEN: ${law}`);
  }

  #note(text: string): void {
    this.#diary.push({ at: this.#time.now, text });
  }
}

const allOver = (runs: readonly SimulatedRun[]) => () => runs.every((run) => run.isOver());

/** A person closed it, and wants no more of it until the service has passed. */
function isLeftAlone(issue: Issue): boolean {
  const marker = markerOf(issue);
  if (isMuted(issue)) return true;
  return issue.closure?.by === 'person' && marker !== undefined && marker.notices.some(({ kind, outage }) => kind === 'reopened' && outage === latest(marker).id);
}

function inShort(record: Report['services'][number]['record']): string {
  if (record.kind === 'recorded') return `${record.reason} [${record.effects.join(' ')}]`;
  return record.kind === 'unrecorded' ? `unrecorded (${record.failure.message})` : 'off';
}
