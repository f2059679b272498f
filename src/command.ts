import { assertNever } from './domain/assert-never.ts';
import { mayReply } from './domain/calling.ts';
import type { Command, Comment, Ignored, Wrong } from './domain/command.ts';
import type { Change } from './domain/decision.ts';
import { withNotice } from './domain/history.ts';
import type { Incident, Marker } from './domain/incident.ts';
import { label } from './domain/label.ts';
import { commentKey } from './domain/comment-key.ts';
import { readMarker } from './domain/marker.ts';
import { isAnswered, obey, replyTo, subjectOf, targetsOf, type Deed, type Reply } from './domain/obey.ts';
import type { Report } from './domain/report.ts';
import type { Service } from './domain/service.ts';
import { RecordError, type Clean, type Clock, type IncidentRenderer, type IncidentStore, type People } from './ports.ts';
import { logLine } from './render/foreign.ts';
import { ignoredWords, replyText } from './render/reply.ts';
import { asIncident, Scribe } from './scribe.ts';

const defaultCommentsPerDay = 10;
const loginCharsMax = 60;

/** A check that a person asked for, of some services of one record. */
export interface CheckAsked {
  readonly services: readonly Service[];
  readonly scope: string;
  readonly configuration: string;
  /** `now` recovers whatever budget and cool-down say, `never` only looks. */
  readonly recovery: 'now' | 'never';
}

/** What a command is carried out with. */
export interface CommandTools {
  readonly store: IncidentStore;
  readonly people: People;
  readonly renderer: () => Promise<IncidentRenderer>;
  readonly clock: Clock;
  readonly clean: Clean;
  readonly services: readonly Service[];
  /** Where the services' configuration stands. */
  readonly configuration: string;
  /** Whether that could be read; else there are no services. */
  readonly isConfigured: boolean;
  readonly check: (asked: CheckAsked) => Promise<Report>;
  /** Takes one line for the log, already inert. */
  readonly tell: (line: string) => void;
}

/** What came of a command: why it could not be carried out, a sentence each, and the report of the check that it asked for. */
export interface CommandEnd {
  readonly failures: readonly string[];
  readonly report: Report | undefined;
}

/** A person's command on an incident, with what is known of both. */
interface Order {
  readonly comment: Comment;
  readonly command: Command | Wrong;
  readonly scope: string;
  readonly service: Service | undefined;
  /** The name that the record knows the service by. */
  readonly id: string;
}

/**
 * Carries out what a person asked for in a comment, once, if that person may: another's command is passed over without a word.
 * Never rejects for what GitHub refuses.
 */
export async function command(comment: Comment, asked: Command | Wrong, tools: CommandTools): Promise<CommandEnd> {
  try {
    const order = await accept(comment, asked, tools);
    if (typeof order !== 'string') return await carryOut(order, tools);
    tellIgnored(comment, order, tools);
    return { failures: [], report: undefined };
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return { failures: [error.message], report: undefined };
  }
}

/** Says in the log why a comment is passed over. */
export function tellIgnored({ author }: Comment, why: Ignored, { clean, tell }: Pick<CommandTools, 'clean' | 'tell'>): void {
  tell(logLine(`The comment of ${clean(author, loginCharsMax)} is passed over: ${ignoredWords[why]}.`));
}

async function accept(comment: Comment, asked: Command | Wrong, tools: CommandTools): Promise<Order | Ignored> {
  const marker = await markerOf(comment.issue, tools);
  if (marker === undefined) return 'no-incident';
  if (!(await tools.people.mayWrite(comment.author))) return 'not-allowed';
  if (await tools.people.isMarked(comment.id)) return 'done-already';
  return { comment, command: asked, scope: marker.scope, id: marker.service, service: marker.configuration === tools.configuration ? subjectOf(marker, tools.services) : undefined };
}

/** Only a record of ours that bears our label has a say: a marker may have been copied into another issue of the same author. */
async function markerOf(issue: number, { store }: CommandTools): Promise<Marker | undefined> {
  try {
    const stored = await store.read(issue);
    return stored.labels.includes(label.ours) ? readMarker(stored.body) : undefined;
  } catch (error) {
    if (!(error instanceof RecordError) || error.reason !== 'not-found') throw error;
    return undefined;
  }
}

async function carryOut(order: Order, tools: CommandTools): Promise<CommandEnd> {
  const { comment, command: asked } = order;
  // A recovery that was cut short must not be made again by a re-run of this job.
  const isOnce = asked.kind === 'recover';
  if (isOnce) await tools.people.mark(comment.id);
  const end = await act(order, tools);
  if (!isOnce) await tools.people.mark(comment.id);
  return end;
}

async function act(order: Order, tools: CommandTools): Promise<CommandEnd> {
  const { scribe, incident } = await readAnew(order, tools);
  if (incident === undefined) {
    tellIgnored(order.comment, 'no-incident', tools);
    return { failures: [], report: undefined };
  }
  const deed = obey(order.command, incident, { author: order.comment.author, now: tools.clock.now() });
  if (deed.kind === 'run') return runFor(deed, { order, marker: incident.marker }, tools);
  await perform(deed, { scribe, incident, order }, tools);
  return { failures: [], report: undefined };
}

/** The incident as it is right now, so that what somebody else has just written is not lost; undefined when it is gone. */
async function readAnew({ comment, scope, id, service }: Order, tools: CommandTools, reply?: string): Promise<{ readonly scribe: Scribe; readonly incident: Incident | undefined }> {
  const renderer = async (): Promise<IncidentRenderer> => {
    const usual = await tools.renderer();
    return reply === undefined ? usual : { ...usual, comment: (due) => `${reply}\n\n${commentKey(due)}` };
  };
  const scribe = new Scribe({ store: tools.store, clock: tools.clock, renderer }, new Map(), service);
  const stored = await scribe.readIfThere(comment.issue);
  return { scribe, incident: stored === undefined ? undefined : asIncident(stored, scope, id) };
}

interface On {
  readonly scribe: Scribe;
  readonly incident: Incident;
  readonly order: Order;
}

async function perform(deed: Exclude<Deed, { kind: 'run' }>, { scribe, incident, order }: On, tools: CommandTools): Promise<void> {
  switch (deed.kind) {
    case 'nothing':
      return tools.tell('It is so already; nothing was changed.');
    case 'label':
      // The label alone: whatever another run writes at the same time stays, and the label that a resolve has taken away does not come back.
      await tools.store.addLabels(incident.number, [deed.label]);
      return tools.tell(`#${incident.number} bears ${deed.label}.`);
    case 'remember':
      await scribe.perform(note(incident.number, deed.marker));
      return tools.tell(deed.marker.silence === undefined ? `#${incident.number} is silenced no longer.` : `#${incident.number} is silenced until ${new Date(deed.marker.silence.untilAt).toISOString()}.`);
    case 'reply':
      return reply(deed.reply, order, tools);
    default:
      return assertNever(deed);
  }
}

function note(number: number, marker: Marker): Change {
  return { kind: 'note', number, marker, addLabels: [], removeLabels: [], addAssignees: [], state: 'unchanged', comment: undefined };
}

/** Answers in a comment, unless this comment was answered before or the incident has had its comments of the day. */
async function reply(content: Reply, order: Order, tools: CommandTools): Promise<void> {
  const { comment, service } = order;
  const text = replyText(content, tools.clean);
  for (const line of text.split('\n').filter((each) => each !== '')) tools.tell(logLine(line));
  const { scribe, incident } = await readAnew(order, tools, text);
  if (incident === undefined) return;
  const { marker, number } = incident;
  const now = tools.clock.now();
  const due = replyTo(marker, comment.id);
  if (isAnswered(marker, comment.id)) return;
  if (!mayReply(marker, now, service?.incident.commentsPerDay ?? defaultCommentsPerDay)) {
    return tools.tell(`This is said here alone: #${number} has had its comments of the day (comments-per-day).`);
  }
  await scribe.perform({ ...note(number, withNotice(marker, { ...due, at: now })), comment: { ...due, page: false } });
}

async function runFor({ recovery }: Extract<Deed, { kind: 'run' }>, { order, marker }: { readonly order: Order; readonly marker: Marker }, tools: CommandTools): Promise<CommandEnd> {
  const { scope, configuration } = marker;
  if (configuration !== tools.configuration) {
    await reply({ kind: 'elsewhere', configuration }, order, tools);
    return { failures: [], report: undefined };
  }
  if (!tools.isConfigured) {
    await reply({ kind: 'unread', configuration }, order, tools);
    return { failures: [], report: undefined };
  }
  const targets = targetsOf(marker, tools.services);
  if (targets.reachable.length === 0) {
    await reply({ kind: 'out-of-reach', targets }, order, tools);
    return { failures: [], report: undefined };
  }
  const report = await tools.check({ services: targets.reachable, scope, configuration, recovery });
  const unrecorded = [...report.record.failures.map(({ message }) => message), ...report.services.flatMap(({ record }) => (record.kind === 'unrecorded' ? [record.failure.message] : []))];
  try {
    await reply({ kind: 'ran', recovery, report, targets }, order, tools);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    unrecorded.push(error.message);
  }
  return { failures: [...new Set(unrecorded)], report };
}
