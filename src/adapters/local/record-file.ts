import { parse, stringify } from 'yaml';
import { label } from '../../domain/label.ts';
import { readMarker } from '../../domain/marker.ts';
import { distinct } from '../draft-limits.ts';

/** The state that people read and may edit; `resolved` with the label `unsettled` left on was closed by a person. */
export type RecordState = (typeof states)[number];

const states = ['triggered', 'acknowledged', 'resolved'] as const;
/** As much of a wrong value as is shown. */
const shownMax = 40;

/** One record as its file holds it. */
export interface RecordFile {
  readonly number: number;
  readonly state: RecordState;
  readonly scope: string;
  readonly service: string;
  readonly severity: string;
  readonly labels: readonly string[];
  /** ISO 8601 with Z. */
  readonly openedAt: string;
  readonly resolvedAt: string | undefined;
  readonly assignees: readonly string[];
  readonly title: string;
  readonly body: string;
  readonly comments: readonly string[];
}

const assigneesFence = /^<!-- mock-medic:assignees (.*) -->$/;
const commentFence = /^<!-- mock-medic:comment \d+ -->$/;
/** What must not be taken for a fence when it stands in a text: such a line gets one more backslash, which reading takes off. */
const fenceLike = /^\\*<!-- mock-medic:(?:comment|assignees) /;

/** A record as text: front matter, title, body, and each comment below a hidden line. */
export function writeRecord(record: RecordFile): string {
  const front = {
    number: record.number,
    state: record.state,
    scope: record.scope,
    service: record.service,
    severity: record.severity,
    labels: record.labels,
    'opened-at': record.openedAt,
    'resolved-at': record.resolvedAt ?? null,
  };
  const assignees = record.assignees.length === 0 ? [] : [`<!-- mock-medic:assignees ${record.assignees.join(' ')} -->`];
  const said = record.comments.map((comment, index) => `<!-- mock-medic:comment ${index + 1} -->\n${escape(tidy(comment))}`);
  const head = `---\n${stringify(front, { lineWidth: 0 })}---\n`;
  return `${head}${[...assignees, `# ${record.title.replaceAll(/\s+/g, ' ')}`, escape(tidy(record.body)), ...said].join('\n\n')}\n`;
}

/** A file's text as a record; `fault` says what a person could mend in it, as a clause, where that can be told. */
export type ReadRecord = { readonly kind: 'record'; readonly record: RecordFile } | { readonly kind: 'unreadable'; readonly fault: string | undefined };

/** Reads a record from a file's text, which may be anything. */
export function readRecord(text: string): ReadRecord {
  const lines = text.replaceAll('\r\n', '\n');
  const front = /^---\n(.*?)\n---\n/s.exec(lines);
  if (front?.[1] === undefined) return { kind: 'unreadable', fault: undefined };
  const facts = readFront(front[1]);
  if (typeof facts !== 'object') return { kind: 'unreadable', fault: facts };
  return { kind: 'record', record: { ...facts, ...readText(lines.slice(front[0].length).split('\n')) } };
}

/** What the marker in a body says of the front matter; a body without one leaves what was there. */
export function describe(body: string, labels: readonly string[]): Partial<Pick<RecordFile, 'scope' | 'service' | 'severity' | 'openedAt' | 'resolvedAt'>> {
  const marker = readMarker(body);
  const service = labels.find((name) => name.startsWith(label.service('')))?.slice(label.service('').length);
  const severity = labels.find((name) => name.startsWith('severity:'))?.slice('severity:'.length);
  const labelled = { ...(service === undefined ? {} : { service }), ...(severity === undefined ? {} : { severity }) };
  if (marker === undefined) return labelled;
  return { ...labelled, scope: marker.scope, service: marker.service, openedAt: new Date(marker.openedAt).toISOString(), resolvedAt: marker.resolvedAt === undefined ? undefined : new Date(marker.resolvedAt).toISOString() };
}

type Front = Omit<RecordFile, 'assignees' | 'title' | 'body' | 'comments'>;

/** The facts of the front matter, or what is wrong with its state where all else is ours. */
function readFront(yaml: string): Front | string | undefined {
  let front: unknown;
  try {
    front = parse(yaml, { maxAliasCount: 0, schema: 'core' });
  } catch {
    return undefined;
  }
  if (typeof front !== 'object' || front === null) return undefined;
  const { number, state, scope, service, severity, labels, 'opened-at': openedAt, 'resolved-at': resolvedAt } = front as Readonly<Record<string, unknown>>;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) return undefined;
  if (typeof scope !== 'string' || typeof service !== 'string' || !Array.isArray(labels)) return undefined;
  const known = states.find((each) => each === state);
  if (known === undefined) return `its state is ${JSON.stringify(state ?? null).slice(0, shownMax)}; write triggered, acknowledged or resolved`;
  return {
    number,
    state: known,
    scope,
    service,
    severity: typeof severity === 'string' ? severity : '',
    labels: distinct(labels.map(String)),
    openedAt: typeof openedAt === 'string' ? openedAt : '',
    resolvedAt: typeof resolvedAt === 'string' ? resolvedAt : undefined,
  };
}

function readText(lines: readonly string[]): Pick<RecordFile, 'assignees' | 'title' | 'body' | 'comments'> {
  const starts = lines.flatMap((line, index) => (commentFence.test(line) ? [index] : []));
  const comments = starts.map((start, index) => lines.slice(start + 1, starts[index + 1]));
  const head = lines.slice(0, starts[0]);
  const heading = head.findIndex((line) => line.startsWith('# '));
  const assignees = head.slice(0, Math.max(0, heading)).map((line) => assigneesFence.exec(line)?.[1]).find((names) => names !== undefined);
  return {
    assignees: assignees?.split(' ').filter((name) => name !== '') ?? [],
    title: head[heading]?.slice(2) ?? '',
    body: unescape(head.slice(heading + 1)),
    comments: comments.map(unescape),
  };
}

function escape(text: string): string {
  return text.split('\n').map((line) => (fenceLike.test(line) ? `\\${line}` : line)).join('\n');
}

function unescape(lines: readonly string[]): string {
  return tidy(lines.map((line) => (line.startsWith('\\') && fenceLike.test(line) ? line.slice(1) : line)).join('\n'));
}

/** Blank lines around a text belong to the file, not to the text. */
function tidy(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}
