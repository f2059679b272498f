import { join } from 'node:path';
import { label } from '../domain/label.ts';
import { RecordError } from '../ports.ts';
import type { Clock, Draft, IncidentStore, StoredChange, StoredIncident } from '../ports.ts';
import { distinct, ensureFits, includesName } from './draft-limits.ts';
import { createFolder } from './local/folder.ts';
import type { Folder, NamedFile } from './local/folder.ts';
import { describe, readRecord, writeRecord } from './local/record-file.ts';
import type { RecordFile, RecordState } from './local/record-file.ts';

export interface LocalIncidentsOptions {
  readonly dir: string;
  readonly clock: Clock;
  /** Ends the wait for another run that is writing the same record. */
  readonly signal: AbortSignal;
}

/**
 * Gives the record's home in a folder: a file `NNNN-service.md` an incident, whose `url` is its path.
 * A person closes an incident by writing `state: resolved`; who it was is not known.
 */
export function createLocalIncidents({ dir, clock, signal }: LocalIncidentsOptions): IncidentStore {
  const folder = createFolder(dir, clock, signal);
  const home: Home = { dir, folder, remarks: new Set() };
  return {
    requests: 0,
    get remarks() {
      return [...home.remarks];
    },
    async unsettled() {
      const all = await every(home, { mayHave: (text) => mentions(text, label.unsettled) });
      return all.filter(({ labels }) => includesName(labels, label.ours) && includesName(labels, label.unsettled));
    },
    async all(sinceAt) {
      const all = await every(home, { mayHave: (_text, changedAt) => changedAt >= sinceAt });
      return all.filter(({ labels }) => includesName(labels, label.ours));
    },
    announced: () => [],
    isTrusted: () => Promise.resolve(false),
    conclude: () => Promise.resolve(),
    async recent(service, sinceAt) {
      const all = await every(home, { mayHave: (text, changedAt) => (changedAt >= sinceAt || !mentions(text, 'state: resolved')) && mentions(text, label.service(service)) });
      return all.filter(({ open, updatedAt, labels }) => (open || updatedAt >= sinceAt) && [label.ours, label.service(service)].every((name) => includesName(labels, name)));
    },
    async read(number) {
      return toIncident(home, await find(home, number));
    },
    create: (draft) => create(home, draft),
    update: (number, change) => alter(home, number, change),
    async addLabels(number, added) {
      await rewrite(home, number, (record) => {
        const labels = distinct([...record.labels, ...added]);
        return { ...record, labels, state: stateOf(record.state !== 'resolved', labels) };
      });
    },
    async comment(number, body) {
      ensureFits({ body });
      await rewrite(home, number, (record) => ({ ...record, comments: [...record.comments, body] }));
    },
    async comments(number, skip) {
      return (await find(home, number)).record.comments.slice(skip);
    },
  };
}

interface Home {
  readonly dir: string;
  readonly folder: Folder;
  readonly remarks: Set<string>;
}

interface Found {
  readonly name: string;
  readonly record: RecordFile;
  readonly changedAt: number;
}

/** A look at the raw text that spares the parsing of what cannot be wanted: years of settled records. */
interface Hint {
  readonly mayHave: (text: string, changedAt: number) => boolean;
}

async function every(home: Home, hint: Hint): Promise<readonly StoredIncident[]> {
  const incidents: StoredIncident[] = [];
  for (const file of await home.folder.list()) {
    const found = await load(home, file, hint);
    // Two branches, merged, may both have used a number: the record that was read under it first keeps it.
    if (found !== undefined && incidents.at(-1)?.number === file.number) home.remarks.add(`${file.name} in ${home.dir} has the number of another record: give it one of its own, in its name and in it.`);
    else if (found !== undefined) incidents.push(toIncident(home, found));
  }
  return incidents;
}

/** Whether the front matter has a text; true also where there is no front matter, which is for the parser to tell. */
function mentions(text: string, name: string): boolean {
  const end = /^---\r?$/m.exec(text.slice(3))?.index;
  return text.startsWith('---') && end !== undefined ? text.slice(0, end + 3).toLowerCase().includes(name.toLowerCase()) : true;
}

async function load(home: Home, file: NamedFile, hint?: Hint): Promise<Found | undefined> {
  const content = file.plain ? await home.folder.read(file.name) : undefined;
  if (content !== undefined && hint?.mayHave(content.text, content.changedAt) === false) return undefined;
  const read = content === undefined ? undefined : readRecord(content.text);
  if (content !== undefined && read?.kind === 'record' && read.record.number === file.number) return { name: file.name, record: withAcknowledgement(read.record), changedAt: content.changedAt };
  const fault = read?.kind === 'unreadable' ? read.fault : undefined;
  home.remarks.add(`${file.name} in ${home.dir} ${fault === undefined ? "is no record of Mock Medic's, or can no longer be read as one: it was left alone" : `was left alone, because ${fault}`}.`);
  return undefined;
}

/** Somebody who writes `state: acknowledged` means the label. */
function withAcknowledgement(record: RecordFile): RecordFile {
  return record.state === 'acknowledged' ? { ...record, labels: distinct([...record.labels, label.acknowledged]) } : record;
}

async function find(home: Home, number: number): Promise<Found> {
  for (const file of await home.folder.list()) {
    const found = file.number === number ? await load(home, file) : undefined;
    if (found !== undefined) return found;
  }
  throw new RecordError(`There is no record ${number} in ${home.dir} any more.`, { reason: 'not-found', retryable: false });
}

/** A number is free when, alone with it, no file is seen to bear it: others may have listed before and take the next. */
async function create(home: Home, draft: Draft): Promise<StoredIncident> {
  ensureFits(draft);
  const facts = describe(draft.body, draft.labels);
  for (let number = ((await home.folder.list()).at(-1)?.number ?? 0) + 1; ; number += 1) {
    const name = `${String(number).padStart(4, '0')}-${fileName(facts.service)}.md`;
    const record: RecordFile = { scope: '', service: '', severity: '', openedAt: '', resolvedAt: undefined, ...facts, ...draft, labels: distinct(draft.labels), assignees: distinct(draft.assignees), number, state: stateOf(true, draft.labels), comments: [] };
    const made = await home.folder.alone(number, async () => {
      if ((await home.folder.list()).some((file) => file.number === number)) return undefined;
      await home.folder.write(name, writeRecord(record));
      return load(home, { number, name, plain: true });
    });
    if (made !== undefined) return toIncident(home, made);
  }
}

function alter(home: Home, number: number, change: StoredChange): Promise<StoredIncident> {
  ensureFits(change);
  return rewrite(home, number, (record) => {
    const labels = distinct(change.labels ?? record.labels);
    const body = change.body ?? record.body;
    const open = change.open ?? record.state !== 'resolved';
    return { ...record, ...describe(body, labels), body, labels, assignees: distinct(change.assignees ?? record.assignees), state: stateOf(open, labels) };
  });
}

async function rewrite(home: Home, number: number, change: (record: RecordFile) => RecordFile): Promise<StoredIncident> {
  return home.folder.alone(number, async () => {
    const { name, record } = await find(home, number);
    await home.folder.write(name, writeRecord(change(record)));
    return toIncident(home, await find(home, number));
  });
}

function stateOf(open: boolean, labels: readonly string[]): RecordState {
  if (!open) return 'resolved';
  return includesName(labels, label.acknowledged) ? 'acknowledged' : 'triggered';
}

function toIncident({ dir }: Home, { name, record, changedAt }: Found): StoredIncident {
  const open = record.state !== 'resolved';
  return {
    number: record.number,
    url: join(dir, name),
    title: record.title,
    body: record.body,
    labels: record.labels,
    assignees: record.assignees,
    open,
    closure: open ? undefined : { by: 'person', login: 'somebody', reason: 'completed' },
    comments: record.comments.length,
    updatedAt: changedAt,
  };
}

/** Service ids are already fit for a file name; anything else is made so. */
function fileName(service: string | undefined): string {
  const name = (service ?? '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 40);
  return name === '' ? 'service' : name;
}
