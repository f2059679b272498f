import { createServer, request as forwardRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createEmulator } from 'emulate';
import { Additions } from './additions.ts';
import type { PlannedCommit, PlannedRun, Role } from './additions.ts';
import { FaultPlan } from './faults.ts';
import type { Fault } from './faults.ts';
import { Fidelity } from './fidelity.ts';
import type { Account, Answer } from './fidelity.ts';
import { person } from './people.ts';
import type { Person, SeenComment, SeenIssue } from './people.ts';

/** The tokens that the test GitHub knows; every other one is refused with 401. */
export const tokens = {
  /** A workflow's own token: writes as `github-actions[bot]`, may not ask who it is. */
  bot: 'ghs_0123456789bot0123456789',
  /** A workflow's token of another app (`other-app[bot]`). */
  otherApp: 'ghs_0123456789app0123456789',
  /** A person with write access (`maintainer`), for a personal access token. */
  maintainer: 'ghp_0123456789maintainer0123',
  /** A person who may only read (`stranger`): opens issues, but labels and assignees are dropped. */
  stranger: 'ghp_0123456789stranger012345',
} as const;

const accounts: Readonly<Record<string, Account>> = {
  [tokens.bot]: { login: 'github-actions[bot]', access: 'write', app: true },
  [tokens.otherApp]: { login: 'other-app[bot]', access: 'write', app: true },
  [tokens.maintainer]: { login: 'maintainer', access: 'write', app: false },
  [tokens.stranger]: { login: 'stranger', access: 'read', app: false },
};

const stateLabels = ['mock-medic', 'unsettled', 'severity:critical', 'severity:warning', 'flapping', 'acknowledged', 'needs-human'];

/** One request that came from the program under test. */
export interface LoggedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body: unknown;
}

/** A GitHub API of somebody else's making, with faults, limits and permissions like the real one's in front. */
export interface TestGitHub {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** `acme/mocks`. */
  readonly repository: string;
  /** What the program under test has asked so far, in order, faulted requests too. */
  readonly log: readonly LoggedRequest[];
  /** The log as `GET /repos/acme/mocks/issues`, without queries. */
  asked(): readonly string[];
  plan(fault: Fault): void;
  clearFaults(): void;
  clearLog(): void;
  setIssuesEnabled(enabled: boolean): void;
  /** Makes our labels, with a look, as they are after a repository's first incident: until then they cost requests of their own. */
  paintLabels(): Promise<void>;
  readonly maintainer: Person;
  readonly stranger: Person;
  readonly bot: Person;
  readonly otherApp: Person;
  /** Every issue, oldest first, past all faults. */
  issues(): Promise<readonly SeenIssue[]>;
  issue(number: number): Promise<SeenIssue>;
  comments(number: number): Promise<readonly SeenComment[]>;
  /** The logins that have reacted to a comment, and how. */
  reactions(comment: number): Promise<readonly { readonly content: string; readonly user: { readonly login: string } }[]>;
  /** The payload of the `issue_comment` event that a comment brought about. */
  commentEvent(comment: number, action?: 'created' | 'edited' | 'deleted'): Promise<object>;
  /** Gives an account a role, or a name that has no account one. */
  grant(login: string, role: Role): void;
  /** What the runs' list of a workflow (`mocks.yml`) says from now on; without it the workflow is not found. */
  planRuns(workflow: string, runs: readonly PlannedRun[]): void;
  /** The commits on the default branch; with an empty list the repository is empty. Unplanned it has one of the emulator's, of today. */
  planCommits(commits: readonly PlannedCommit[]): void;
  /** Somebody deletes an issue (410 from now on) or transfers it (301 to another repository and number). */
  lose(number: number, how: 'deleted' | 'transferred'): void;
  /** Locks an issue: nobody without write access comments there any more. */
  lock(number: number): void;
  /** Converts an issue to a discussion, which leaves it closed, and locked for everybody. */
  convert(number: number): Promise<void>;
  /** Back to an empty repository without faults, and an empty log. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts the emulator and the layer in front of it, on loopback. */
export async function startGitHub(): Promise<TestGitHub> {
  const [owner, name] = ['acme', 'mocks'];
  const path = `/repos/${owner}/${name}`;
  const layer = { faults: new FaultPlan(), additions: new Additions(path, roles(owner)), fidelity: new Fidelity(['acme', 'maintainer']), log: [] as LoggedRequest[], upstream: { emulator: '', own: '' } };
  const server = createServer((incoming, outgoing) => {
    serve(layer, incoming, outgoing).catch((error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const users = [{ login: owner }, ...Object.values(accounts).map(({ login }) => ({ login }))];
  const seed = { tokens: Object.fromEntries(Object.entries(accounts).map(([token, { login }]) => [token, { login }])), github: { users, repos: [{ owner, name }] } };
  const emulator = await createEmulator({ service: 'github', port: 0, seed });
  layer.upstream = { emulator: emulator.url, own: url };
  const actor = (token: string): Person => person(accounts[token]?.login ?? '', path, (method, target, body) => act(layer, token, { method, path: target, body }));
  const see = (target: string): Promise<unknown> => act(layer, tokens.maintainer, { method: 'GET', path: target, body: undefined });
  return {
    url,
    repository: `${owner}/${name}`,
    log: layer.log,
    asked: () => layer.log.map(({ method, path: target }) => `${method} ${target.split('?')[0] ?? ''}`),
    plan: (fault) => layer.faults.add(fault),
    clearFaults: () => layer.faults.clear(),
    clearLog: () => void layer.log.splice(0),
    setIssuesEnabled: (enabled) => void (layer.fidelity.issuesEnabled = enabled),
    async paintLabels() {
      for (const label of stateLabels) await act(layer, tokens.maintainer, { method: 'POST', path: `${path}/labels`, body: { name: label, color: '5319e7', description: label } });
    },
    maintainer: actor(tokens.maintainer),
    stranger: actor(tokens.stranger),
    bot: actor(tokens.bot),
    otherApp: actor(tokens.otherApp),
    issues: () => everyPage<SeenIssue>(see, `${path}/issues?state=all&sort=created&direction=asc`),
    issue: async (number) => (await see(`${path}/issues/${number}`)) as SeenIssue,
    comments: (number) => everyPage(see, `${path}/issues/${number}/comments?`),
    reactions: (comment) => everyPage(see, `${path}/issues/comments/${comment}/reactions?`),
    commentEvent: async (comment, action = 'created') => {
      const told = (await see(`${path}/issues/comments/${comment}`)) as SeenComment;
      const issue = await see(told.issue_url.slice(url.length));
      return { action, issue, comment: told, repository: { full_name: `${owner}/${name}`, default_branch: 'main' }, sender: told.user };
    },
    grant: (login, role) => layer.additions.grant(login, role),
    planRuns: (workflow, runs) => layer.additions.planRuns(workflow, runs),
    planCommits: (commits) => layer.additions.planCommits(commits),
    lose: (number, how) => layer.additions.lose(number, how),
    lock: (number) => layer.additions.lock(number, 'locked'),
    async convert(number) {
      await act(layer, tokens.maintainer, { method: 'PATCH', path: `${path}/issues/${number}`, body: { state: 'closed' } });
      layer.additions.lock(number, 'converted');
    },
    reset() {
      emulator.reset();
      layer.fidelity.reset();
      layer.additions.reset();
      layer.faults.clear();
      layer.log.splice(0);
    },
    async close() {
      server.closeAllConnections();
      await Promise.all([emulator.close(), new Promise((resolve) => server.close(resolve))]);
    },
  };
}

/** Where the emulator listens, and the address that its answers should name. */
interface Upstream {
  readonly emulator: string;
  readonly own: string;
}

interface Layer {
  readonly faults: FaultPlan;
  readonly additions: Additions;
  readonly fidelity: Fidelity;
  readonly log: LoggedRequest[];
  upstream: Upstream;
}

async function serve(layer: Layer, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const method = incoming.method ?? 'GET';
  const path = incoming.url ?? '/';
  const text = await textOf(incoming);
  const body = parsed(text);
  layer.log.push({ method, path, body });
  const trouble = layer.faults.take(method, path);
  if (trouble?.kind === 'hang') return;
  if (trouble?.kind === 'request-lost') return void incoming.socket.destroy();
  if (trouble?.kind === 'delay') await pause(trouble.ms);
  if (trouble?.kind === 'answer') return send(outgoing, { status: trouble.status, headers: trouble.headers ?? {}, data: trouble.body });
  const token = /^(?:Bearer|token) (.+)$/i.exec(incoming.headers.authorization ?? '')?.[1] ?? '';
  const answer = await answerAs(layer, token, { method, path, body, host: incoming.headers.host });
  if (trouble?.kind === 'response-lost') return void incoming.socket.destroy();
  send(outgoing, answer);
}

interface Ask {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly host?: string | undefined;
}

async function answerAs(layer: Layer, token: string, { method, path, body, host }: Ask): Promise<Answer> {
  const account = accounts[token];
  const plain = path.split('?')[0] ?? path;
  const refused = layer.fidelity.refuse(method, plain, body, account);
  if (refused !== undefined || account === undefined) return refused ?? { status: 401, headers: {}, data: undefined };
  const added = await layer.additions.answer({ method, path, body }, account, async (target) => layer.fidelity.adaptAnswer('GET', target, await forward(layer.upstream, token, { method: 'GET', path: target, body: undefined, host })));
  if (added !== undefined) return { ...added, headers: ownHeaders(added.headers, layer.upstream.own) };
  const adapted = { method, path: layer.fidelity.adaptPath(path), body: layer.fidelity.adaptBody(method, plain, body, account), host };
  const answer = layer.fidelity.adaptAnswer(method, plain, await forward(layer.upstream, token, adapted));
  return Array.isArray(answer.data) ? { ...answer, data: answer.data.filter((each: { readonly number?: unknown }) => layer.additions.has(each.number)) } : answer;
}

/** What accounts may do, and the owner. Bots are nobody's collaborators. */
function roles(owner: string): Readonly<Record<string, Role>> {
  return { [owner]: 'admin', ...Object.fromEntries(Object.values(accounts).filter(({ app }) => !app).map(({ login, access }) => [login, access])) };
}

/** Addresses in headers lead to the layer. */
function ownHeaders(headers: Answer['headers'], own: string): Answer['headers'] {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value.replaceAll('http://github.test', own) : value]));
}

function forward(upstream: Upstream, token: string, { method, path, body, host }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...(host === undefined ? {} : { host }) };
    const asking = forwardRequest({ host: '127.0.0.1', port: new URL(upstream.emulator).port, method, path, headers }, (answered) => {
      textOf(answered).then((text) => resolve({ status: answered.statusCode ?? 0, headers: kept(answered), data: parsed(text.replaceAll(upstream.emulator, upstream.own)) }), reject);
    });
    asking.on('error', reject);
    asking.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** What an account does, past faults and log; a refusal is an error of the test. */
async function act(layer: Layer, token: string, ask: Ask): Promise<unknown> {
  const answer = await answerAs(layer, token, ask);
  if (answer.status >= 400) throw new Error(`${ask.method} ${ask.path}: ${answer.status} ${JSON.stringify(answer.data)}`);
  return answer.data;
}

async function everyPage<Item>(see: (path: string) => Promise<unknown>, path: string): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let page = 1; ; page += 1) {
    const found = (await see(`${path}&per_page=100&page=${page}`)) as readonly Item[];
    items.push(...found);
    if (found.length < 100) return items;
  }
}

function send(outgoing: ServerResponse, { status, headers, data }: Answer): void {
  outgoing.writeHead(status, { ...(headers as Record<string, string>), 'content-type': 'application/json; charset=utf-8' });
  outgoing.end(data === undefined ? undefined : JSON.stringify(data));
}

function kept({ headers }: IncomingMessage): Answer['headers'] {
  const { link, date } = headers;
  return { ...(link === undefined ? {} : { link }), ...(date === undefined ? {} : { date }) };
}

function parsed(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text);
}

async function textOf(stream: IncomingMessage): Promise<string> {
  let text = '';
  stream.setEncoding('utf8');
  for await (const chunk of stream) text += String(chunk);
  return text;
}
