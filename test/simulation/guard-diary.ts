import type { Entry } from '../../src/domain/guard/entry.ts';
import type { VirtualTime } from './virtual-time.ts';

/** How a server answers. `nobody`: refused; `stranger`: somebody else has the port. */
export type Answer = 'ok' | 'error' | 'hung' | 'nobody' | 'stranger';

/** Something that happened in a world, in the order in which it did. */
export type Happening =
  | { readonly kind: 'noted'; readonly entry: Entry }
  /** The guard asked for a process, and what stood against that. */
  | { readonly kind: 'start'; readonly faults: readonly string[] }
  | { readonly kind: 'go'; readonly pid: number }
  /** The command of a service that lives on without it has returned. */
  | { readonly kind: 'returned' }
  /** A process is gone: by itself, because the guard ended it, or because a step of the ladder did. */
  | { readonly kind: 'gone'; readonly pid: number; readonly by: 'itself' | 'guard' | 'ladder' }
  /** A step of the ladder was performed; `left` when it has left something running that is known to be its own. */
  | { readonly kind: 'performed'; readonly isDone: boolean; readonly left: boolean }
  | { readonly kind: 'ending' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'probed'; readonly check: string; readonly startedAt: number; readonly passed: boolean }
  /** A probe was given up before it had an answer. */
  | { readonly kind: 'unanswered'; readonly check: string; readonly startedAt: number }
  | { readonly kind: 'answers'; readonly answer: Answer };

/** A happening with its instant (virtual milliseconds) and its place in the order of all. */
export type Dated<H = Happening> = H & { readonly at: number; readonly order: number };

/** All that happens in a world, by service: what the laws are held against. */
export class GuardDiary {
  readonly #time: VirtualTime;
  readonly #pages = new Map<string, Dated[]>();
  #order = 0;

  constructor(time: VirtualTime) {
    this.#time = time;
  }

  write(service: string, happening: Happening): void {
    this.#order += 1;
    const page = this.#pages.get(service) ?? [];
    page.push({ ...happening, at: this.#time.now, order: this.#order });
    this.#pages.set(service, page);
  }

  of(service: string): readonly Dated[] {
    return this.#pages.get(service) ?? [];
  }

  /** What happened, for whoever has to find out why. */
  lines(startAt: number): readonly string[] {
    const all = [...this.#pages].flatMap(([service, page]) => page.map((happening) => ({ service, happening })));
    return all.toSorted((a, b) => a.happening.order - b.happening.order).map(({ service, happening }) => `${String(happening.at - startAt).padStart(9)} ${service.padEnd(7)} ${inShort(happening, startAt)}`);
  }
}

const untold = ['findings', 'attempts', 'service', 'order'];

function inShort(happening: Dated, startAt: number): string {
  const short = (key: string, value: unknown): unknown => (untold.includes(key) ? undefined : typeof value === 'number' && value >= startAt ? value - startAt : value);
  return JSON.stringify(happening.kind === 'noted' ? happening.entry : { ...happening, at: undefined }, short);
}
