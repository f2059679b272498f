import { assertNever } from '../../src/domain/assert-never.ts';
import type { Entry } from '../../src/domain/guard/entry.ts';
import type { GuardedService } from '../../src/guard.ts';
import type { Dated, Happening } from './guard-diary.ts';

/** One service's whole story. Instants are virtual milliseconds. */
export interface Tale {
  readonly service: GuardedService;
  readonly page: readonly Dated[];
  readonly startAt: number;
  /** When its watch ended: it was told to stop, or a bug came. */
  readonly untilAt: number;
}

/** Tells that a law was broken. */
export type Tell = (law: string) => void;

type Noted<K extends Entry['kind']> = { readonly entry: Extract<Entry, { kind: K }>; readonly at: number };

/** The pauses before restarts that count, in seconds, as they are promised; every later one is the last. */
const pausesS = [0, 1, 2, 4, 8, 16, 30] as const;
const forgivenAfterMs = 600_000;
/** How long it may take to see that a port is free. */
const portMs = 6;

/** The promises about restarts: at once and then ever later, no more than allowed, the ladder after them, and no process beside its older life. */
export function checkRestarts(tale: Tale, tell: Tell): void {
  const reader = new RestartReader(tale, tell);
  for (const happening of tale.page) reader.read(happening);
  reader.close();
}

class RestartReader {
  readonly #tale: Tale;
  readonly #tell: Tell;
  #counted = 0;
  #upSinceAt: number | undefined;
  #lastEndAt = 0;
  /** Since when something must be tried. */
  #dueSinceAt: number | undefined;
  #hasClimbed = false;
  #isClimbing = false;
  #starts = 0;
  /** From when a start that was told may be made. */
  #mayStartAt: number | undefined;

  constructor(tale: Tale, tell: Tell) {
    this.#tale = tale;
    this.#tell = tell;
  }

  read(happening: Dated): void {
    switch (happening.kind) {
      case 'noted':
        return this.#noted(happening);
      case 'start':
        return this.#started(happening);
      case 'ended':
        if (this.#mayStartAt !== undefined) this.#mayStartAt = happening.at;
        return;
      case 'go':
      case 'returned':
      case 'performed':
      case 'gone':
      case 'ending':
      case 'probed':
      case 'unanswered':
      case 'answers':
        return;
      default:
        return assertNever(happening);
    }
  }

  close(): void {
    const { untilAt } = this.#tale;
    if (this.#dueSinceAt === undefined) return;
    const dueAt = this.#isAnyLeft() ? this.#dueSinceAt + this.#pauseMs() : this.#dueSinceAt;
    if (dueAt < untilAt) this.#tell(`nothing is tried any more since ${this.#dueSinceAt - this.#tale.startAt}`);
  }

  #started({ at, faults }: Dated<Extract<Happening, { kind: 'start' }>>): void {
    for (const fault of faults) this.#tell(`it is started although ${fault}`);
    this.#starts += 1;
    // What a ladder starts has laws of its own.
    if (this.#starts === 1 || this.#isClimbing) return;
    if (this.#mayStartAt === undefined) return this.#tell('it is started without a restart that was written down');
    if (at > this.#mayStartAt + portMs) this.#tell(`it is started ${at - this.#mayStartAt} ms late`);
    this.#mayStartAt = undefined;
  }

  #noted({ entry, at }: { readonly entry: Entry; readonly at: number }): void {
    switch (entry.kind) {
      case 'ready':
        return this.#rose(entry.passedAt);
      case 'fell':
        return this.#fell({ entry, at });
      case 'restarting':
        return this.#restarting({ entry, at });
      case 'restarted':
        if (entry.outcome.kind === 'cured') return this.#rose(entry.outcome.passedAt);
        this.#dueSinceAt = at;
        return;
      case 'climbed':
        return this.#climbed(at, entry.result === 'running');
      case 'gave-up':
        return this.#gaveUp();
      case 'rose':
        return this.#rose(entry.at);
      case 'begun':
      case 'born':
      case 'unready':
      case 'beat':
      case 'gap':
      case 'looked':
      case 'stopped':
      case 'bug':
      case 'over':
      case 'snapshot':
        return;
      default:
        return assertNever(entry);
    }
  }

  #rose(at: number): void {
    this.#isClimbing = false;
    this.#upSinceAt = this.#lastEndAt = at;
    this.#dueSinceAt = undefined;
  }

  #fell({ entry, at }: Noted<'fell'>): void {
    if (this.#upSinceAt === undefined) this.#tell('it fell although it was not up');
    const fellAt = Math.max(entry.at, this.#lastEndAt);
    if (this.#upSinceAt !== undefined && fellAt - this.#upSinceAt >= forgivenAfterMs) this.#counted = 0;
    this.#upSinceAt = undefined;
    this.#hasClimbed = false;
    this.#dueSinceAt = at;
  }

  #restarting({ entry, at }: Noted<'restarting'>): void {
    if (!this.#isAnyLeft()) this.#tell(`it is restarted more than ${this.#tale.service.launch.restarts} times`);
    if (this.#dueSinceAt === undefined) this.#tell('it is restarted without a reason');
    else if (at !== this.#dueSinceAt + this.#pauseMs()) this.#tell(`restart ${this.#counted + 1} comes after ${at - this.#dueSinceAt} ms, not ${this.#pauseMs()}`);
    this.#counted += 1;
    if (entry.nth !== this.#counted) this.#tell(`restart ${this.#counted} is called the ${entry.nth}th`);
    this.#dueSinceAt = undefined;
    this.#mayStartAt = at;
  }

  #climbed(at: number, isClimbing: boolean): void {
    if (this.#isAnyLeft()) this.#tell('the ladder is climbed before the restarts are used up');
    if (!this.#hasClimbed && at !== this.#dueSinceAt) this.#tell('the ladder is not climbed at once');
    this.#hasClimbed = true;
    this.#isClimbing = isClimbing;
    this.#dueSinceAt = undefined;
  }

  #gaveUp(): void {
    if (this.#isAnyLeft()) this.#tell('it is given up before the restarts are used up');
    if (!this.#hasClimbed && this.#tale.service.recovery.length > 0) this.#tell('it is given up without the ladder');
    this.#dueSinceAt = undefined;
  }

  #isAnyLeft(): boolean {
    return this.#counted < this.#tale.service.launch.restarts;
  }

  #pauseMs(): number {
    return 1_000 * (pausesS[Math.min(this.#counted, pausesS.length - 1)] ?? 0);
  }
}
