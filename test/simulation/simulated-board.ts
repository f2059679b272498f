import type { Service } from '../../src/domain/service.ts';
import type { Window } from '../../src/domain/situation.ts';
import type { Announcement } from '../../src/ports.ts';
import type { Chance } from './chance.ts';
import type { SimulatedRun } from './simulated-run.ts';
import type { VirtualTime } from './virtual-time.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const zoneAheadMs = hour;

/** Whether somebody may write to the simulated repository. */
export const mayWrite = (login: string): boolean => login === 'ada' || login === 'grace';

/** What an announcement means to say; no services are all of them. */
interface Meaning {
  readonly services: readonly string[];
  readonly window: Window;
}

/** An issue with which somebody announces maintenance, and what is really meant by it. A snapshot is never changed. */
export interface Posted {
  readonly number: number;
  readonly author: string;
  readonly body: string;
  /** Undefined where nobody can read it. */
  readonly meaning: Meaning | undefined;
  readonly postedAt: number;
  /** Undefined while it is open. */
  readonly closedAt: number | undefined;
  /** Whether it bears the label by which a run finds it. */
  readonly isListed: boolean;
}

/** An announcement that a run takes out of the list, as it was before. */
export interface Conclusion {
  readonly run: SimulatedRun;
  readonly before: Posted;
}

/** The issues with which people announce maintenance. */
export class SimulatedBoard {
  readonly posted = new Map<number, Posted>();
  readonly #time: VirtualTime;
  readonly #watch: (conclusion: Conclusion) => void;

  constructor(time: VirtualTime, watch: (conclusion: Conclusion) => void) {
    this.#time = time;
    this.#watch = watch;
  }

  /** What a listing tells of them. */
  listed(): readonly Announcement[] {
    return [...this.posted.values()]
      .filter(({ isListed }) => isListed)
      .map(({ number, author, body, closedAt }) => ({ number, url: `https://git.example/issues/${number}`, title: 'Maintenance', body, author, open: closedAt === undefined }));
  }

  conclude(run: SimulatedRun, number: number): void {
    const before = this.posted.get(number);
    if (before === undefined) throw new Error(`there is no announcement #${number}`);
    this.#watch({ run, before });
    this.posted.set(number, { ...before, isListed: false, closedAt: before.closedAt ?? this.#time.now });
  }

  /** Somebody announces something; answers it. */
  post(services: readonly Service[], chance: Chance): Posted {
    const number = 10_001 + this.posted.size;
    const posted: Posted = { ...drawAnnouncement(services, chance, this.#time.now), number, author: chance.pick(['ada', 'grace', 'mallory']), postedAt: this.#time.now, closedAt: undefined, isListed: true };
    this.posted.set(number, posted);
    return posted;
  }

  /** People close what is open, all of it or one. */
  close(only?: Posted): void {
    for (const each of this.posted.values()) if (each.closedAt === undefined && (only === undefined || only.number === each.number)) this.posted.set(each.number, { ...each, closedAt: this.#time.now });
  }
}

/** Headings and answers of the form for maintenance. */
type Form = Readonly<Record<string, string | undefined>>;

function drawAnnouncement(configured: readonly Service[], chance: Chance, now: number): Pick<Posted, 'body' | 'meaning'> {
  const services = chance.is(0.4) ? [] : [...configured.filter(() => chance.is(0.7)).map(({ id }) => id), 'elsewhere'];
  const isEndless = chance.is(0.1);
  const startAt = second * Math.round((now + chance.whole(-2 * hour, 2 * hour) - (isEndless ? 7 * day : 0)) / second);
  const saidEndAt = startAt + (isEndless ? 30 * day : second * Math.round(chance.span(10 * minute, 6 * hour) / second));
  const isLocal = chance.is(0.3);
  const written = (at: number): string => (isLocal ? new Date(at + zoneAheadMs).toISOString().slice(0, 19).replace('T', ' ') : new Date(at).toISOString());
  // A heading that is missing, or an answer that means nothing.
  const slip = chance.is(0.15) ? chance.pick<Form>([{ Services: undefined }, { Services: 'the orders, please!' }, { Start: 'tonight' }, { End: written(startAt) }, { 'Time zone': 'Mars/Olympus' }]) : undefined;
  const form: Form = { Services: services.length === 0 ? chance.pick(['all', '_No response_']) : services.join(', '), Start: written(startAt), End: written(saidEndAt), 'Time zone': isLocal ? 'Europe/Berlin' : '_No response_', ...slip };
  const body = Object.entries(form).flatMap(([heading, answer]) => (answer === undefined ? [] : [`### ${heading}\n\n${answer}`])).join('\n\n');
  // Nothing counts for longer than seven days.
  const window: Window = { startAt, endAt: Math.min(saidEndAt, startAt + 7 * day), reason: 'planned maintenance' };
  return { body, meaning: slip === undefined ? { services, window } : undefined };
}
