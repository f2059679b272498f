import { latest } from '../../src/domain/history.ts';
import type { Report } from '../../src/domain/report.ts';
import type { RecoveryStep, Service } from '../../src/domain/service.ts';
import { checkConclusion, checkMaintenance } from './announcement-laws.ts';
import { requestsMax } from './budget.ts';
import { Obedience, type Ordered } from './command-laws.ts';
import type { Constitution } from './constitution.ts';
import { inShort, type Diary } from './diary.ts';
import { Downtime } from './downtime.ts';
import { checkEnding } from './ending-laws.ts';
import { Everybody } from './everybody.ts';
import { checkWrite, isUnsettled, markerOf, type Surroundings } from './laws.ts';
import { askedBy, drawOccasion, ofCommand } from './occasion.ts';
import { performCommand, performRun, type Stage } from './performing.ts';
import { checkManners } from './quiet-laws.ts';
import { checkAttempt } from './recovery-laws.ts';
import { SimulatedBoard } from './simulated-board.ts';
import { language } from './simulated-commands.ts';
import { SimulatedGitHub, type Write } from './simulated-github.ts';
import type { Weather } from './simulated-line.ts';
import { SimulatedRun, type Occasion } from './simulated-run.ts';
import type { Attempted } from './simulated-services.ts';

const calm: Weather = { faults: 0, kills: 0 };

/** The runs of a world, and what must hold of each of them. */
export class Runs {
  readonly github: SimulatedGitHub;
  readonly board: SimulatedBoard;
  readonly everybody: Everybody;
  /** Undefined where something else than the services decides what is recorded. */
  readonly downtime: Downtime | undefined;
  /** Takes a law that was broken. */
  readonly law = (law: string): void => this.#diary.break(law);
  /** Whether no more goes wrong, and nobody acts any more. */
  isQuiet = false;
  /** How many there were so far. */
  count = 0;
  readonly #active = new Set<SimulatedRun>();
  readonly #attempts: Attempted[] = [];
  readonly #calmUpTo = new Map<number, number>();
  readonly #obedience: Obedience;
  readonly #stage: Stage;
  readonly #diary: Diary;

  constructor(around: Pick<Stage, 'production' | 'chance' | 'time' | 'nature' | 'services'>, diary: Diary) {
    const { time, chance, nature } = around;
    this.#diary = diary;
    this.github = new SimulatedGitHub(time, (write) => {
      this.#watch(write);
    });
    this.board = new SimulatedBoard(time, (conclusion) => {
      diary.note(`run ${conclusion.run.number}: concludes the announcement #${conclusion.before.number}`);
      checkConclusion(conclusion, this.law);
    });
    this.everybody = new Everybody({ github: this.github, board: this.board, chance, diary, isHushed: nature.isHushed });
    this.#obedience = new Obedience(this.github.issues, this.law);
    this.#stage = { ...around, github: this.github, board: this.board, attempt: (run, service, step) => this.#attempt(run, service, step) };
    this.downtime = isPlain(nature) ? new Downtime() : undefined;
  }

  /** A command comes in, and its run begins; none where it comes to nothing. */
  order(): readonly SimulatedRun[] {
    const comment = this.everybody.ask(({ id }) => this.underWay().some(({ occasion }) => occasion.comment?.id === id));
    const marker = comment === undefined ? undefined : markerOf(this.github.get(comment.issue));
    const asked = comment === undefined ? undefined : this.#stage.production.hear(comment, language);
    if (comment === undefined || marker === undefined || asked === undefined || asked.kind === 'ignored') return [];
    const run = this.#enter(ofCommand(this.#occasion(marker.scope), comment, this.#stage.chance));
    void this.#obey({ run, comment, asked, isDone: this.#obedience.marked.has(comment.id) });
    return [run];
  }

  /** A run of the schedule begins. */
  begin(scope: string): SimulatedRun {
    const run = this.#enter(this.#occasion(scope));
    void this.#follow(run);
    return run;
  }

  #occasion(scope: string): Occasion {
    const setting = { chance: this.#stage.chance, now: this.#stage.time.now, issues: this.github.issues, posted: this.board.posted };
    return drawOccasion({ scope, nature: this.#stage.nature, isQuiet: this.isQuiet, number: (this.count += 1) }, setting);
  }

  #enter(occasion: Occasion, asker?: SimulatedRun): SimulatedRun {
    const run = new SimulatedRun(occasion, asker);
    for (const other of this.underWay()) if (other !== asker && other.scope === run.scope) run.isOverlapped = other.isOverlapped = true;
    this.#active.add(run);
    return run;
  }

  /** Those that have begun and have not ended. */
  underWay(): readonly SimulatedRun[] {
    return [...this.#active].filter((run) => !run.isOver());
  }

  get #weather(): Weather {
    return this.isQuiet ? calm : this.#stage.nature.weather;
  }

  /** Lets a run come to its end; whatever it rejects with is a bug. */
  async #toItsEnd<T>(run: SimulatedRun, perform: () => Promise<T>): Promise<T> {
    try {
      return await perform();
    } catch (error) {
      this.#diary.break(`run ${run.number} rejected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return await run.kill();
    } finally {
      run.isDone = true;
      this.#active.delete(run);
    }
  }

  #follow(run: SimulatedRun): Promise<Report> {
    const atStart = [...this.github.issues.values()];
    this.#diary.note(`run ${run.number} of ${run.scope} begins${run.occasion.isCutOff ? ' cut off' : ''}${run.skewMs === 0 ? '' : ` with a clock ${run.skewMs} ms off`}: ${run.services.map(({ id }) => `${id} is ${this.#stage.services.isAt(`${run.scope}/${id}`, this.#stage.time.now)}`).join(', ')}`);
    return this.#toItsEnd(run, async () => {
      const report = await performRun(run, { weather: this.#weather, mayEnd: !this.isQuiet }, this.#stage);
      this.#diary.note(`run ${run.number} ended: ${report.services.map(({ service, verdict, record }) => `${service.id} ${verdict} ${inShort(record)}`).join('; ')}`);
      for (const bug of report.bugs) this.#diary.break(`run ${run.number} met a bug: ${bug}`);
      const { requests } = report.record;
      const max = requestsMax(report, run, atStart);
      if (this.isQuiet && !run.isOverlapped && requests > max) this.#diary.break(`run ${run.number} made ${requests} requests, not ${max}`);
      checkEnding(run, report, this.surroundings, this.law);
      checkMaintenance(run, report, this.law);
      this.downtime?.look(run, report);
      return report;
    });
  }

  async #obey(ordered: Ordered): Promise<void> {
    const { run, comment } = ordered;
    await this.#toItsEnd(run, async () => {
      const { failures } = await performCommand(ordered, {
        weather: this.#weather,
        marked: this.#obedience.marked,
        watchMark: () => this.#obedience.checkMark(comment),
        check: (asked) => {
          this.#obedience.checkRun(ordered, asked);
          return this.#follow(this.#enter(askedBy(run, asked, this.#occasion(asked.scope)), run));
        },
      }, this.#stage);
      this.#diary.note(`run ${run.number} has carried out the comment ${comment.id}: ${failures.join(' ')}`);
      this.#obedience.checkEnd(ordered, this.#stage.time.now);
    });
  }

  #attempt(run: SimulatedRun, service: Service, step: RecoveryStep): Attempted {
    const attempted: Attempted = { identity: `${run.scope}/${service.id}`, run, at: this.#stage.time.now, endedAt: undefined, isApplied: true };
    this.#diary.note(`run ${run.number} tries ${step.label} on ${service.id}`);
    checkAttempt({ attempted, service, step, earlier: this.#attempts }, this.surroundings, this.law);
    this.#attempts.push(attempted);
    return attempted;
  }

  #watch(write: Write): void {
    const { run, after } = write;
    this.#diary.note(`run ${run.number}: ${write.kind} #${after.number} ${after.open ? 'open' : 'closed'} [${after.labels.join(' ')}]${write.kind === 'comment' ? ` ${write.body.slice(0, 60)}` : ''}`);
    for (const check of [checkWrite, checkManners]) check(write, this.surroundings, this.law);
    this.#obedience.checkWrite(write);
    if (isUnsettled(after)) this.everybody.strays.delete(after.number);
    if (write.kind !== 'update') return;
    // A command is not done with its record until it has ended.
    if (run.occasion.comment === undefined) run.touched.delete(after.number);
    const [earlier, marker] = [markerOf(write.before), markerOf(after)];
    const isClosing = earlier?.resolvedAt === undefined && isUnsettled(write.before) && !isUnsettled(after);
    if (isClosing && marker !== undefined && marker.ending?.kind !== 'retired' && marker.ending?.kind !== 'folded') this.#calmUpTo.set(after.number, latest(marker).id);
  }

  /** What the laws know of the world besides what they judge. */
  get surroundings(): Surroundings {
    const { time, nature } = this.#stage;
    return { issues: this.github.issues, now: time.now, skewMaxMs: nature.skewMaxMs, calmUpTo: this.#calmUpTo, strays: this.everybody.strays };
  }
}

/** Whether in such a world nothing but the services decides what is recorded. */
function isPlain({ weather, skewMaxMs, isSociable, isCrowded, isAnnouncing, policy, configured }: Constitution): boolean {
  const isMaintained = isAnnouncing || [policy, ...configured].some(({ maintenance }) => maintenance.length > 0);
  return configured.length === 1 && weather.faults + weather.kills + skewMaxMs === 0 && !isMaintained && !isSociable && !isCrowded;
}
