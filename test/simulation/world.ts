import { massService } from '../../src/domain/mass-failure.ts';
import type { Service } from '../../src/domain/service.ts';
import { Chance } from './chance.ts';
import { drawConstitution, type Constitution } from './constitution.ts';
import { checkConverged, isDown } from './convergence.ts';
import { Diary } from './diary.ts';
import type { Production } from './production.ts';
import { Runs } from './runs.ts';
import type { SimulatedRun } from './simulated-run.ts';
import { SimulatedServices, type Condition } from './simulated-services.ts';
import { VirtualTime } from './virtual-time.ts';
import { foresee } from './weather-of-services.ts';

const startAt = Date.UTC(2026, 10, 23, 2, 58, 40);
const minute = 60_000;
const hour = 60 * minute;

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
  readonly #chance: Chance;
  readonly #time = new VirtualTime(startAt);
  readonly #services: SimulatedServices;
  readonly #nature: Constitution;
  readonly #diary = new Diary(this.#time, startAt);
  readonly #runs: Runs;

  constructor(seed: number, production: Production) {
    const [chance, time] = [new Chance(seed), this.#time];
    this.#chance = chance;
    this.#services = new SimulatedServices(time, chance);
    this.#nature = drawConstitution(chance, startAt);
    this.#runs = new Runs({ production, chance, time, nature: this.#nature, services: this.#services }, this.#diary);
  }

  async play(): Promise<Story> {
    for (let n = 0; n < this.#nature.turns && this.#diary.violations.length === 0; n += 1) await this.#turn();
    if (this.#diary.violations.length === 0) await this.#converge();
    return { violations: this.#diary.violations, diary: this.#diary.lines(), runs: this.#runs.count };
  }

  /** Something happens to the services and the issues, then a run comes, or more at once. */
  async #turn(): Promise<void> {
    const [chance, nature] = [this.#chance, this.#nature];
    foresee(nature, this.#services, { chance, now: this.#time.now });
    // Cron comes late, and sometimes hours late.
    const pauseMs = nature.isFlapping && chance.is(0.8) ? chance.span(3 * minute, 25 * minute) : chance.span(minute, 6 * hour);
    if (nature.isFlapping && pauseMs > hour) this.#services.become(`${nature.scopes[0]}/${nature.configured[0].id}`, this.#time.now + minute, 'up');
    if (nature.isSociable) this.#meanwhile(chance.whole(0, 3), pauseMs, () => this.#runs.everybody.act(this.#runs.underWay().flatMap(({ touched }) => [...touched])));
    if (nature.isAnnouncing) this.#meanwhile(chance.whole(0, 2), pauseMs, () => this.#runs.everybody.announce(nature.configured));
    const beginsAt = this.#time.now + pauseMs;
    for (let n = nature.isTalkative ? chance.whole(0, 3) : 0; n > 0; n -= 1) await this.#hearCommands(pauseMs / 3);
    await this.#wait(Math.max(0, beginsAt - this.#time.now));
    const scope = chance.pick(nature.scopes);
    const runs = [this.#runs.begin(scope)];
    if (nature.isCrowded && chance.is(0.6)) {
      await this.#wait(chance.span(1, 30_000));
      runs.push(this.#runs.begin(scope));
    }
    if (nature.isCrowded && nature.isTalkative && chance.is(0.6)) {
      await this.#wait(chance.span(1, 30_000));
      runs.push(...this.#runs.order());
    }
    await this.#time.pass(allOver(runs));
  }

  /** A command comes within a while, or two at once, and its run ends. */
  async #hearCommands(withinMs: number): Promise<void> {
    await this.#wait(this.#chance.whole(0, withinMs));
    const isTwice = this.#nature.isCrowded && this.#chance.is(0.5);
    await this.#time.pass(allOver([...this.#runs.order(), ...(isTwice ? this.#runs.order() : [])]));
  }

  /** Lets something happen some times until the next run is under way, as long as there is no quiet. */
  #meanwhile(times: number, pauseMs: number, happen: () => void): void {
    for (let n = times; n > 0; n -= 1) this.#time.at(this.#time.now + this.#chance.whole(0, pauseMs + minute), () => (this.#runs.isQuiet ? undefined : happen()));
  }

  /** The services settle down, one way and then the other, and quiet runs must make the record true. */
  async #converge(): Promise<void> {
    this.#runs.isQuiet = true;
    this.#runs.board.close();
    this.#services.becomeIncurable();
    const conditions = new Map(this.#identities().map((identity) => [identity, this.#chance.pick<Condition>(['down', 'up', 'half', 'degraded'])]));
    await this.#settle(conditions, { runs: 2, pauseMs: 20 * minute, isLong: false });
    const well = new Map(this.#identities().map((identity) => [identity, 'up' as const]));
    await this.#settle(well, { runs: 1, pauseMs: 20 * minute, isLong: false });
    // What has flapped may stay open for six hours, and no longer.
    const isOpen = [...this.#runs.github.issues.values()].some((issue) => issue.open);
    if (isOpen) await this.#settle(well, { runs: 1, pauseMs: 6 * hour + minute + 2 * this.#nature.skewMaxMs, isLong: true });
    this.#runs.downtime?.check(this.#runs.github.issues, this.#runs.law);
  }

  async #settle(conditions: ReadonlyMap<string, Condition>, { runs, pauseMs, isLong }: { readonly runs: number; readonly pauseMs: number; readonly isLong: boolean }): Promise<void> {
    if (this.#diary.violations.length > 0) return;
    const { scopes, configured } = this.#nature;
    for (const [identity, condition] of conditions) this.#services.become(identity, this.#time.now, condition);
    for (const scope of scopes) {
      for (let n = 0; n < runs; n += 1) {
        await this.#wait(pauseMs);
        await this.#time.pass(allOver([this.#runs.begin(scope)]));
      }
      const conditionOf = ({ id }: Service): Condition => conditions.get(`${scope}/${id}`) ?? 'up';
      const areWell = configured.every((service) => !isDown(service, conditionOf(service)));
      for (const service of [...configured, ...(areWell ? [massService(configured)] : [])]) {
        checkConverged({ scope, service, condition: conditionOf(service), configured, isLong }, this.#runs.surroundings, this.#runs.law);
      }
    }
  }

  #identities(): readonly string[] {
    return this.#nature.scopes.flatMap((scope) => this.#nature.configured.map(({ id }) => `${scope}/${id}`));
  }

  #wait(ms: number): Promise<void> {
    const untilAt = this.#time.now + ms;
    let isOver = false;
    this.#time.at(untilAt, () => {
      isOver = true;
    });
    return this.#time.pass(() => isOver);
  }
}

const allOver = (runs: readonly SimulatedRun[]) => () => runs.every((run) => run.isOver());
