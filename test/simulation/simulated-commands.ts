import { parseDuration } from '../../src/config/duration.ts';
import { nearest } from '../../src/config/nearest.ts';
import type { Comment, Language } from '../../src/domain/command.ts';
import type { People } from '../../src/ports.ts';
import type { Chance } from './chance.ts';
import { isUnsettled } from './laws.ts';
import { mayWrite } from './simulated-board.ts';
import type { SimulatedGitHub } from './simulated-github.ts';
import type { SimulatedLine } from './simulated-line.ts';

/** How the words of a command are read. */
export const language: Language = { duration: parseDuration, nearest };

/** Somebody writes a command, or something like one, under an issue; undefined while there is none. */
export function drawComment(github: SimulatedGitHub, id: number, { chance, isHushed }: { readonly chance: Chance; readonly isHushed: boolean }): Comment | undefined {
  const all = [...github.issues.values()];
  const [first, ...rest] = chance.is(0.85) ? all.filter(isUnsettled) : all;
  if (first === undefined) return undefined;
  const issue = chance.pick([first, ...rest]);
  const body = isHushed && chance.is(0.7) ? chance.pick(['/silence 20m', '/silence 1h', '/silence 2h', '/unsilence']) : chance.pick(['/ack', '/ack I have it', '/silence 2h', '/silence 20m I know', '/silence 7d', '/silence 30s', '/silence', '/unsilence', '/unsilence', '/recover', '/recover', '/check', '/check', '/help', '/status', 'I am looking']);
  const author = chance.pick(['ada', 'ada', 'grace', 'grace', 'grace', 'mallory', 'helper[bot]']);
  github.put({ ...issue, comments: [...issue.comments, { by: 'people', body, at: github.now }] });
  return { id, body, author, isBot: author.endsWith('[bot]'), action: 'created', issue: issue.number, isPullRequest: false };
}

/** What GitHub knows of people, as one run reaches it. `watch` is told of a mark before it is put. */
export class SimulatedPeople implements People {
  readonly #line: SimulatedLine;
  readonly #marked: Set<number>;
  readonly #watch: (comment: number) => void;

  constructor({ line, marked, watch }: { readonly line: SimulatedLine; readonly marked: Set<number>; readonly watch: (comment: number) => void }) {
    this.#line = line;
    this.#marked = marked;
    this.#watch = watch;
  }

  mayWrite(login: string): Promise<boolean> {
    return this.#line.request('read', () => mayWrite(login));
  }

  isMarked(comment: number): Promise<boolean> {
    return this.#line.request('read', () => this.#marked.has(comment));
  }

  mark(comment: number): Promise<void> {
    return this.#line.request('again', () => {
      this.#watch(comment);
      this.#marked.add(comment);
    });
  }
}
