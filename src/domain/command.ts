import { silenceMaxMs } from './calling.ts';
import { cut } from './describe.ts';

/** What a person may ask for in the first line of a comment on an incident. */
export type Command =
  | { readonly kind: 'ack' }
  | { readonly kind: 'silence'; readonly forMs: number; readonly reason: string }
  | { readonly kind: 'unsilence' }
  | { readonly kind: 'recover' }
  | { readonly kind: 'check' }
  | { readonly kind: 'help' };

/** What was meant for us and cannot be done; `message` is one sentence of ours, with nothing foreign in it. */
export interface Wrong {
  readonly kind: 'wrong';
  readonly message: string;
}

/** A comment, as the event that started this run tells of it. Everything in it is foreign. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly isBot: boolean;
  /** What happened to it: `created`, `edited`, `deleted`. */
  readonly action: string;
  /** The number of the issue that it stands under. */
  readonly issue: number;
  readonly isPullRequest: boolean;
}

/** Why a comment is passed over without a word to anybody but the log. */
export type Ignored = 'not-created' | 'pull-request' | 'by-a-bot' | 'no-command' | 'no-incident' | 'not-allowed' | 'done-already';

/** How the words after a command are read, and which word was meant by another; both pure. */
export interface Language {
  /** Milliseconds, up to `maxMs`. */
  readonly duration: (text: string, maxMs: number) => { readonly ok: true; readonly value: number } | { readonly ok: false };
  readonly nearest: (word: string, known: readonly string[]) => string | undefined;
}

const lineCharsMax = 2_000;
const wordCharsMax = 20;
const reasonCharsMax = 200;
const silenceMinMs = 60_000;

const words = ['ack', 'silence', 'unsilence', 'recover', 'check', 'help'] as const satisfies readonly Command['kind'][];

/** What other robots call the same. */
const otherWords: Readonly<Record<string, Command['kind']>> = {
  acknowledge: 'ack',
  mute: 'silence',
  snooze: 'silence',
  unmute: 'unsilence',
  unsnooze: 'unsilence',
  restart: 'recover',
  heal: 'recover',
  recheck: 'check',
  status: 'check',
};

/** The command in a comment, or why it is passed over; asks nobody. */
export function hear({ action, isPullRequest, isBot, body }: Comment, language: Language): Command | Wrong | { readonly kind: 'ignored'; readonly why: Ignored } {
  if (action !== 'created') return { kind: 'ignored', why: 'not-created' };
  if (isPullRequest) return { kind: 'ignored', why: 'pull-request' };
  if (isBot) return { kind: 'ignored', why: 'by-a-bot' };
  return readCommand(body, language) ?? { kind: 'ignored', why: 'no-command' };
}

/**
 * The command in the very first line of a comment, whatever follows; undefined when there is none.
 * A word that is near one of ours is answered, since its writer waits for something; any other may be meant for another robot.
 */
export function readCommand(body: string, language: Language): Command | Wrong | undefined {
  const [word = '', rest = ''] = firstLine(body).split(/ (.*)/u);
  const name = word.slice(1).toLowerCase();
  // A path is no word of anybody's language.
  if (!word.startsWith('/') || name === '' || name.length > wordCharsMax || name.includes('/')) return undefined;
  const known = words.find((each) => each === name);
  if (known !== undefined) return commandOf(known, rest.trim(), language);
  const meant = (Object.hasOwn(otherWords, name) ? otherWords[name] : undefined) ?? language.nearest(name, words);
  return meant === undefined ? undefined : { kind: 'wrong', message: `That is not one of my commands; did you mean \`/${meant}\`?` };
}

/** The first line without what cannot be seen: pasted text is full of it. */
function firstLine(body: string): string {
  const start = body.slice(0, lineCharsMax);
  const [line = ''] = start.split(/[\r\n]/u);
  return line.replaceAll('\t', ' ').replaceAll(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '').replaceAll(/\s/gu, ' ').trimEnd();
}

function commandOf(kind: Command['kind'], rest: string, language: Language): Command | Wrong {
  switch (kind) {
    case 'silence':
      return silenceOf(rest, language);
    case 'ack':
    case 'unsilence':
    case 'recover':
    case 'check':
    case 'help':
      return { kind };
  }
}

function silenceOf(rest: string, { duration }: Language): Command | Wrong {
  const [, text = '', reason = ''] = /^(\d+(?:\.\d+)? (?:ms|[smhd])(?= |$)|\S*) *(.*)$/u.exec(rest) ?? [];
  if (text === '') return wrong('`/silence` needs to know for how long: write it such as `/silence 2h reason`, from 1m up to 7d.');
  const read = duration(text, Number.MAX_SAFE_INTEGER);
  if (!read.ok) return wrong('What follows `/silence` is not a duration: write it such as `/silence 30m reason`, `2h` or `1d`, from 1m up to 7d.');
  if (read.value < silenceMinMs || read.value > silenceMaxMs) return wrong('A silence lasts from 1m up to 7d; nothing was changed.');
  return { kind: 'silence', forMs: read.value, reason: cut(reason, reasonCharsMax) };
}

const wrong = (message: string): Wrong => ({ kind: 'wrong', message });
