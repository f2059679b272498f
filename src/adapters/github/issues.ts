import { label } from '../../domain/label.ts';
import { commentKeys } from '../../domain/comment-key.ts';
import { readMarker } from '../../domain/marker.ts';
import { RecordError } from '../../ports.ts';
import type { Draft, IncidentStore, StoredChange, StoredIncident } from '../../ports.ts';
import { distinct, ensureFits } from '../draft-limits.ts';
import { announces, createAnnouncements } from './announcements.ts';
import type { GitHubApi } from './api.ts';
import { createBelief } from './belief.ts';
import type { Belief } from './belief.ts';
import { readComment, readIssue } from './issue-shape.ts';
import type { ToldIssue } from './issue-shape.ts';
import { addLabels, createPainter, essential, missingFrom, putLabels } from './labels.ts';
import { everyPage } from './pages.ts';
import { createGitHubPeople } from './people.ts';
import { isAssigneeRefusal } from './refusal.ts';
import { repositoryPath } from './repository-path.ts';

const pageSize = 100;

export interface GitHubIncidentsOptions {
  readonly api: GitHubApi;
  /** `owner/name`. */
  readonly repository: string;
  /** Logins that are believed besides the Actions bot and the token's own. */
  readonly recordAuthors: readonly string[];
}

/** Gives the record's home on GitHub: an issue an incident. Only what we have written is believed. */
export function createGitHubIncidents({ api, repository, recordAuthors }: GitHubIncidentsOptions): IncidentStore {
  const path = repositoryPath(repository);
  const remarks = new Set<string>();
  const people = createGitHubPeople({ api, repository, recordAuthors });
  const announcements = createAnnouncements({ api, path, people, remark: (sentence) => remarks.add(sentence) });
  const home: Home = { api, path, repository, belief: createBelief(api, recordAuthors), paint: createPainter(api, path), remarks, strangers: new Set(), byApps: new Map() };
  return {
    get requests() {
      return api.requests;
    },
    get remarks() {
      return [...home.remarks, ...strangersRemark(home)];
    },
    async unsettled() {
      const { records, announcing } = await list(home, { labels: [label.ours, label.unsettled], state: 'all' });
      announcements.keep(announcing);
      return records;
    },
    all: async (sinceAt) => (await list(home, { labels: [label.ours], state: 'all', since: since(sinceAt) })).records,
    announced: () => announcements.told(),
    isTrusted: (announcement) => announcements.isTrusted(announcement),
    conclude: (announcement) => announcements.conclude(announcement),
    async recent(service, sinceAt) {
      const { records } = await list(home, { labels: [label.ours, label.service(service)], state: 'all', backTo: sinceAt });
      return records.toSorted((a, b) => a.number - b.number);
    },
    read: (number) => read(home, number),
    create: (draft) => create(home, draft),
    update: (number, change) => update(home, number, change),
    addLabels: async (number, labels) => home.paint(await putLabels(api, path, number, labels)),
    comment: (number, body) => comment(home, number, body),
    comments: (number, skip) => comments(home, number, skip),
  };
}

/** GitHub compares to the second. */
const since = (at: number): string => `${new Date(Math.max(0, at)).toISOString().slice(0, 19)}Z`;

interface Home {
  readonly api: GitHubApi;
  readonly path: string;
  readonly repository: string;
  readonly belief: Belief;
  readonly paint: (labelsOfAnswer: unknown) => Promise<void>;
  readonly remarks: Set<string>;
  readonly strangers: Set<number>;
  /** Records that an app wrote which is not believed: perhaps this very token, in an earlier run. */
  readonly byApps: Map<number, { readonly author: string; readonly body: string }>;
}

interface Listing {
  readonly records: readonly StoredIncident[];
  readonly announcing: readonly ToldIssue[];
}

/** Which issues are listed. `backTo` (epoch milliseconds) is `since` for those that are closed: an open one is given, too, where it comes with them. */
interface Query {
  readonly labels: readonly string[];
  readonly state: string;
  readonly since?: string;
  readonly backTo?: number;
}

async function list(home: Home, { labels, state, since: from, backTo }: Query): Promise<Listing> {
  const order = backTo === undefined ? { sort: 'created', direction: 'asc' } : { sort: 'updated', direction: 'desc' };
  const search = new URLSearchParams({ labels: labels.join(','), state, ...order, per_page: String(pageSize) });
  if (from !== undefined) search.set('since', from);
  const remedy = from === undefined && backTo === undefined ? 'take the label unsettled from those that are not incidents' : 'ask for a shorter time';
  const isLast = (page: readonly unknown[]): boolean => backTo !== undefined && page.some((item) => readIssue(item, false).incident.updatedAt < backTo);
  const items = await everyPage(home.api, `${home.path}/issues?${search.toString()}`, { what: 'issues', remedy, isLast });
  // An issue that moves between pages while they are read comes twice.
  const issues = new Map(items.map((item) => readIssue(item, false)).map((issue) => [issue.incident.number, issue]));
  const records: StoredIncident[] = [];
  const announcing: ToldIssue[] = [];
  for (const issue of issues.values()) {
    const { open, updatedAt } = issue.incident;
    if (backTo !== undefined && !open && updatedAt < backTo) continue;
    if (await isAnnouncement(home, issue)) announcing.push(issue);
    else if (await isRecord(home, issue)) records.push(issue.incident);
  }
  return { records, announcing };
}

/** A record that somebody labels as an announcement stays a record: else it would be lost, and opened a second time. */
async function isAnnouncement({ belief }: Home, issue: ToldIssue): Promise<boolean> {
  if (!announces(issue)) return false;
  return readMarker(issue.incident.body) === undefined || !(await belief.isUs(issue.author));
}

async function isRecord(home: Home, { author, pullRequest, incident }: ToldIssue): Promise<boolean> {
  if (pullRequest) return false;
  if (await home.belief.isUs(author)) return true;
  home.strangers.add(incident.number);
  if (author?.endsWith('[bot]') === true) home.byApps.set(incident.number, { author, body: incident.body });
  return false;
}

/** Once for all of them, however many lists they were in. */
function strangersRemark({ strangers, repository }: Home): readonly string[] {
  const numbers = [...strangers].toSorted((a, b) => a - b);
  if (numbers.length === 0) return [];
  const shown = numbers.slice(0, 5).map((number) => `#${number}`).join(', ') + (numbers.length > 5 ? ' …' : '');
  return [`${numbers.length === 1 ? 'An issue' : `${numbers.length} issues`} in ${repository} (${shown}) with the labels of an incident: not written by Mock Medic, so passed over. If it was, name its author in record-authors.`];
}

async function read(home: Home, number: number): Promise<StoredIncident> {
  const issue = readIssue((await home.api.request('GET', `${home.path}/issues/${number}`)).data, true);
  // An issue that was transferred redirects to another repository, where it has another number.
  if (issue.incident.number === number && (await isRecord(home, issue))) return issue.incident;
  throw gone(home, number);
}

function gone({ repository }: Home, number: number): RecordError {
  return new RecordError(`Issue #${number} of ${repository} is no record of Mock Medic's any more: it was moved, or somebody else has written it.`, { reason: 'not-found', retryable: false });
}

async function create(home: Home, draft: Draft): Promise<StoredIncident> {
  ensureFits(draft);
  refuseToRepeat(home, draft);
  const wanted = { title: draft.title, body: draft.body, labels: distinct(draft.labels), assignees: distinct(draft.assignees) };
  const data = await sendAssigning(home, wanted, async (body) => (await home.api.request('POST', `${home.path}/issues`, body)).data);
  const issue = readIssue(data, true);
  const { number } = issue.incident;
  if (!(await home.belief.isUs(issue.author))) {
    await withdraw(home, number);
    throw disbelieved(issue.author ?? 'nobody', number);
  }
  remarkOnAssignees(home, issue.incident, wanted.assignees);
  const labels = await completeLabels(home, issue.incident, wanted.labels);
  return { ...issue.incident, labels };
}

/** A token of an app may not ask who it is, and finds out by writing; what it wrote in vain once is not written again by every run. */
function refuseToRepeat({ byApps }: Home, { body }: Draft): void {
  const mine = readMarker(body);
  for (const [number, told] of byApps) {
    const theirs = readMarker(told.body);
    if (mine !== undefined && theirs?.scope === mine.scope && theirs.service === mine.service) throw disbelieved(told.author, number);
  }
}

function disbelieved(author: string, number: number): RecordError {
  return new RecordError(`The incident was written as ${author} (#${number}), whom later runs would not believe, so it was closed again: set record-authors: [${author}].`, { reason: 'forbidden', retryable: false });
}

/** GitHub drops labels silently where the token may not set them; an incident without them would be opened again by every run. */
async function completeLabels(home: Home, { number, labels }: StoredIncident, wanted: readonly string[]): Promise<readonly string[]> {
  const missing = missingFrom(labels, wanted);
  if (missing.length === 0) return labels;
  let present = labels;
  let cause: unknown;
  try {
    present = await addLabels(home.api, home.path, number, missing);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    cause = error;
    if (error.reason === 'lost') present = (await read(home, number)).labels;
  }
  const still = missingFrom(present, wanted);
  if (essential(still).length === 0) {
    if (still.length > 0) home.remarks.add(`GitHub did not put ${still.join(', ')} on #${number}; it is found without.`);
    return present;
  }
  await withdraw(home, number);
  const retryable = cause instanceof RecordError && cause.retryable;
  throw new RecordError(`GitHub did not put the labels ${still.join(', ')} on #${number}, so no later run would find it and it was closed again: give the job \`permissions: { issues: write }\`, or a token of somebody with write access.`, { reason: 'forbidden', retryable, cause });
}

/** Closes an issue that could not become a record, so that nothing open is left behind. */
async function withdraw(home: Home, number: number): Promise<void> {
  try {
    await home.api.request('PATCH', `${home.path}/issues/${number}`, { state: 'closed', state_reason: 'not_planned' });
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    home.remarks.add(`Issue #${number} was written in vain and could not be closed: please close it.`);
  }
}

async function update(home: Home, number: number, change: StoredChange): Promise<StoredIncident> {
  ensureFits(change);
  const wanted = {
    ...(change.body === undefined ? {} : { body: change.body }),
    ...(change.labels === undefined ? {} : { labels: distinct(change.labels) }),
    ...(change.assignees === undefined ? {} : { assignees: distinct(change.assignees) }),
    ...(change.open === undefined ? {} : change.open ? { state: 'open', state_reason: 'reopened' } : { state: 'closed', state_reason: 'completed' }),
  };
  const data = await sendAssigning(home, wanted, async (body) => (await home.api.request('PATCH', `${home.path}/issues/${number}`, body)).data);
  const { incident } = readIssue(data, true);
  if (incident.number !== number) throw gone(home, number);
  const still = essential(missingFrom(incident.labels, wanted.labels ?? []));
  if ((change.open !== undefined && incident.open !== change.open) || still.length > 0) {
    throw new RecordError(`GitHub answered the change of #${number} but did not make all of it: give the job \`permissions: { issues: write }\`, or a token of somebody with write access.`, { reason: 'forbidden', retryable: false });
  }
  if (wanted.assignees !== undefined) remarkOnAssignees(home, incident, wanted.assignees);
  // What opens or closes an incident has better things to do.
  if (change.open === undefined) await home.paint((data as { readonly labels?: unknown }).labels);
  return incident;
}

/** One login that cannot be assigned must not cost the incident, nor keep the others from it. */
async function sendAssigning<Body extends { readonly assignees?: readonly string[] }>(home: Home, body: Body, send: (body: Body | Omit<Body, 'assignees'>) => Promise<unknown>): Promise<unknown> {
  try {
    return await send(body);
  } catch (error) {
    if (body.assignees === undefined || body.assignees.length === 0 || !isAssigneeRefusal(error)) throw error;
    const { assignees, ...rest } = body;
    const data = await send(rest);
    return (await assign(home, readIssue(data, true).incident.number, assignees)) ?? data;
  }
}

/** This request leaves out whom it cannot assign, where the others refuse; it gives the issue, or undefined. */
async function assign(home: Home, number: number, assignees: readonly string[]): Promise<unknown> {
  try {
    return (await home.api.request('POST', `${home.path}/issues/${number}/assignees`, { assignees })).data;
  } catch (error) {
    // Who is missing is remarked on anyway.
    if (error instanceof RecordError) return undefined;
    throw error;
  }
}

function remarkOnAssignees(home: Home, { number, assignees }: StoredIncident, wanted: readonly string[]): void {
  const missing = missingFrom(assignees, wanted);
  if (missing.length > 0) home.remarks.add(`GitHub did not assign ${missing.join(', ')} to #${number}: they need write access to ${home.repository} to be assigned.`);
}

async function comment({ api, path, remarks }: Home, number: number, body: string): Promise<void> {
  ensureFits({ body });
  try {
    await api.request('POST', `${path}/issues/${number}/comments`, { body });
  } catch (error) {
    if (error instanceof RecordError && error.reason === 'locked') remarks.add(`In #${number} nothing more can be said: somebody has locked it or made a discussion of it.`);
    throw error;
  }
}

async function comments(home: Home, number: number, skip: number): Promise<readonly string[]> {
  const page = Math.floor(skip / pageSize) + 1;
  const items = await everyPage(home.api, `${home.path}/issues/${number}/comments?per_page=${pageSize}&page=${page}`, { what: 'comments', remedy: 'close this issue, so that the next outage gets one of its own' });
  const bodies: string[] = [];
  for (const { author, body } of items.slice(skip % pageSize).map(readComment)) {
    // Whether a person is us need not be asked: what bears no key of ours is not ours.
    const isOurs = home.belief.isKnown(author) || (commentKeys(body).length > 0 && (await home.belief.isUs(author)));
    if (isOurs) bodies.push(body);
  }
  return bodies;
}
