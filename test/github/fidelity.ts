/** Where the emulator differs from what GitHub documents or does, the layer makes up for it here. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly data: unknown;
}

/** Somebody who has a token. `app` is the token of a workflow: it may not ask who it is. */
export interface Account {
  readonly login: string;
  readonly access: 'write' | 'read';
  readonly app: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** State that GitHub has and the emulator lacks: spelling of labels, and closing as a duplicate. */
export class Fidelity {
  private readonly labels = new Map<string, string>();
  private readonly duplicates = new Set<number>();
  private readonly authors = new Map<number, string>();
  issuesEnabled = true;
  private readonly assignable: readonly string[];

  constructor(assignable: readonly string[]) {
    this.assignable = assignable;
  }

  reset(): void {
    this.labels.clear();
    this.duplicates.clear();
    this.authors.clear();
    this.issuesEnabled = true;
  }

  /** GitHub's refusal where the emulator would accept. */
  refuse(method: string, path: string, body: unknown, account: Account | undefined): Answer | undefined {
    if (account === undefined) return refusal(401, 'Bad credentials');
    if (path === '/user' && account.app) return refusal(403, 'Resource not accessible by integration');
    if (!this.issuesEnabled && /^\/repos\/[^/]+\/[^/]+\/issues/.test(path)) return refusal(410, 'Issues are disabled for this repo');
    if (method === 'GET') return undefined;
    if (account.access === 'read' && !this.mayReaderWrite(method, path, account)) return refusal(403, 'Must have admin rights to Repository.');
    return isObject(body) ? tooLong(path, body) ?? this.notAssignable(path, body) : undefined;
  }

  /** A request's body as the emulator must get it. */
  adaptBody(method: string, path: string, body: unknown, account: Account): unknown {
    if (!isObject(body)) return body;
    const issue = /\/issues\/(\d+)$/.exec(path)?.[1];
    if (method === 'PATCH' && issue !== undefined) this.noteReason(Number(issue), body);
    const reason = body['state_reason'] === 'duplicate' ? { state_reason: 'not_planned' } : {};
    const name = method === 'POST' && path.endsWith('/labels') && typeof body['name'] === 'string' ? { name: this.spelling(body['name']) } : {};
    const labels = Array.isArray(body['labels']) ? { labels: body['labels'].map((each) => (typeof each === 'string' ? this.spelling(each) : each)) } : {};
    // Only those with write access set labels and assignees; of others they are dropped without a word.
    // Here, unlike elsewhere, whoever cannot be assigned is left out.
    const assignees = path.endsWith('/assignees') ? { assignees: listOf(body['assignees']).filter((each) => this.mayBeAssigned(each)) } : {};
    const adapted = { ...body, ...reason, ...name, ...labels, ...assignees };
    if (account.access === 'write' || path.endsWith('/comments')) return adapted;
    return Object.fromEntries(Object.entries(adapted).filter(([key]) => key !== 'labels' && key !== 'assignees'));
  }

  /** A path with its query as the emulator must get it. */
  adaptPath(target: string): string {
    const url = new URL(target, 'http://github.test');
    const labels = url.searchParams.get('labels');
    if (labels !== null) url.searchParams.set('labels', labels.split(',').map((name) => this.labels.get(name.toLowerCase()) ?? name).join(','));
    const since = url.searchParams.get('since');
    // The emulator compares texts, and its own times have milliseconds.
    if (since !== null) url.searchParams.set('since', new Date(since).toISOString());
    return url.pathname + url.search;
  }

  /** An answer as GitHub would give it. */
  adaptAnswer(method: string, path: string, answer: Answer): Answer {
    if (answer.status === 422 && isObject(answer.data) && path.endsWith('/labels')) {
      return { ...answer, data: { ...answer.data, errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }] } };
    }
    this.noteAuthor(method, path, answer.data);
    const listing = method === 'GET' && Array.isArray(answer.data);
    return { ...answer, data: this.adapt(answer.data, listing) };
  }

  private adapt(value: unknown, listing: boolean): unknown {
    if (Array.isArray(value)) return value.map((each) => this.adapt(each, listing));
    if (!isObject(value)) return value;
    const entries = Object.entries(value).flatMap(([key, each]): [string, unknown][] => {
      // Not every version of GitHub tells in a listing who closed an issue.
      if (key === 'closed_by' && listing) return [];
      if (key.endsWith('_at') && typeof each === 'string') return [[key, each.replace(/\.\d{3}Z$/, 'Z')]];
      return [[key, this.adapt(each, listing)]];
    });
    const adapted = Object.fromEntries(entries);
    if (typeof adapted['login'] === 'string' && adapted['login'].endsWith('[bot]')) adapted['type'] = 'Bot';
    if (typeof adapted['number'] === 'number' && adapted['state'] === 'closed' && this.duplicates.has(adapted['number'])) adapted['state_reason'] = 'duplicate';
    return adapted;
  }

  private noteAuthor(method: string, path: string, data: unknown): void {
    if (method !== 'POST' || !path.endsWith('/issues') || !isObject(data) || !isObject(data['user'])) return;
    this.authors.set(Number(data['number']), String(data['user']['login']));
  }

  /** Everybody may write and comment on issues, react, and change or close their own. */
  private mayReaderWrite(method: string, path: string, { login }: Account): boolean {
    if (method === 'POST') return path.endsWith('/issues') || /\/issues\/\d+\/comments$/.test(path) || path.endsWith('/reactions');
    return method === 'PATCH' && this.authors.get(Number(/\/issues\/(\d+)$/.exec(path)?.[1])) === login;
  }

  private noteReason(issue: number, body: Json): void {
    if (body['state_reason'] === 'duplicate') this.duplicates.add(issue);
    else if (body['state'] !== undefined) this.duplicates.delete(issue);
  }

  private spelling(name: string): string {
    const known = this.labels.get(name.toLowerCase());
    if (known === undefined) this.labels.set(name.toLowerCase(), name);
    return known ?? name;
  }

  private mayBeAssigned(login: unknown): boolean {
    return typeof login === 'string' && this.assignable.includes(login.toLowerCase());
  }

  private notAssignable(path: string, body: Json): Answer | undefined {
    if (path.endsWith('/assignees')) return undefined;
    const value = listOf(body['assignees']).find((each) => !this.mayBeAssigned(each));
    return value === undefined ? undefined : validation({ value, resource: 'Issue', field: 'assignees', code: 'invalid' });
  }
}

function tooLong(path: string, body: Json): Answer | undefined {
  const length = (field: string): number => (typeof body[field] === 'string' ? body[field].length : 0);
  const custom = (field: string, max: number): Answer => validation({ resource: 'Issue', code: 'custom', field, message: `${field} is too long (maximum is ${max} characters)` });
  if (length('body') > 65_536) return custom('body', 65_536);
  if (length('title') > 256) return custom('title', 256);
  const labels = listOf(body['labels']);
  if (labels.length > 100) return validation({ resource: 'Issue', code: 'custom', field: 'labels', message: 'labels has too many elements (maximum is 100)' });
  const names = path.endsWith('/labels') && typeof body['name'] === 'string' ? [...labels, body['name']] : labels;
  return names.some((name) => typeof name === 'string' && name.length > 50) ? validation({ resource: 'Label', code: 'custom', field: 'name', message: 'name is too long (maximum is 50 characters)' }) : undefined;
}

function validation(error: Json): Answer {
  return { ...refusal(422, 'Validation Failed'), data: { message: 'Validation Failed', errors: [error], documentation_url: 'https://docs.github.com/rest', status: '422' } };
}

function refusal(status: number, message: string): Answer {
  return { status, headers: {}, data: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
