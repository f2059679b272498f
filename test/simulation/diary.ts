import type { Report } from '../../src/domain/report.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What happened in a world, and which laws were broken in it. */
export class Diary {
  readonly violations: string[] = [];
  readonly #entries: { readonly at: number; readonly text: string }[] = [];
  readonly #time: VirtualTime;
  readonly #startAt: number;

  constructor(time: VirtualTime, startAt: number) {
    this.#time = time;
    this.#startAt = startAt;
  }

  note(text: string): void {
    this.#entries.push({ at: this.#time.now, text });
  }

  break(law: string): void {
    this.violations.push(law);
    this.note(`BROKEN: ${law}`);
  }

  /** A line an entry, in milliseconds since the world began. */
  lines(): readonly string[] {
    return this.#entries.map(({ at, text }) => `${String(at - this.#startAt).padStart(10)} ${text}`);
  }
}

/** What became of a service in the record, in a few words. */
export function inShort(record: Report['services'][number]['record']): string {
  if (record.kind === 'recorded') return `${record.reason} [${record.effects.join(' ')}]`;
  return record.kind === 'unrecorded' ? `unrecorded (${record.failure.message})` : 'off';
}
