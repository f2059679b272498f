import { RecordError } from '../../ports.ts';
import type { RecordErrorReason } from '../../ports.ts';
import type { AnswerHeaders } from './transport.ts';

/** An answer of GitHub's, its body parsed where it was JSON. */
export interface GitHubAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: AnswerHeaders;
}

const saidMaxChars = 300;

/** The first value of a header, or undefined. */
export function header(headers: AnswerHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : value?.[0];
}

/** GitHub's own words in an answer, on one line and bounded; empty when it gave none. */
export function said({ data }: GitHubAnswer): string {
  if (typeof data !== 'object' || data === null) return '';
  const message = 'message' in data && typeof data.message === 'string' ? data.message : '';
  const errors = 'errors' in data && Array.isArray(data.errors) && data.errors.length > 0 ? `: ${JSON.stringify(data.errors)}` : '';
  return onOneLine(message + errors);
}

/** Foreign text without control characters, cut to what an error message may quote. */
export function onOneLine(text: string): string {
  const clean = text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return clean.length > saidMaxChars ? `${clean.slice(0, saidMaxChars)}…` : clean;
}

/** Whether an answer refuses because too many requests were made, so that nothing was done. */
export function isRateLimit(answer: GitHubAnswer): boolean {
  if (answer.status === 429) return true;
  if (answer.status !== 403) return false;
  if (header(answer.headers, 'retry-after') !== undefined || header(answer.headers, 'x-ratelimit-remaining') === '0') return true;
  return /rate limit|abuse detection/i.test(said(answer));
}

/** The error that says in one sentence what GitHub refused and what to do about it; its `cause` is the answer. */
export function refusal(what: string, answer: GitHubAnswer): RecordError {
  const words = said(answer);
  const told = `GitHub refused ${what} (${answer.status}${words === '' ? '' : ` ${words}`})`;
  const { reason, advice, retryable } = remedy(answer, what, words);
  return new RecordError(`${told}: ${advice}`, { reason, retryable: retryable ?? false, cause: answer });
}

interface Remedy {
  readonly reason: RecordErrorReason;
  readonly advice: string;
  readonly retryable?: boolean;
}

function remedy(answer: GitHubAnswer, what: string, words: string): Remedy {
  if (isRateLimit(answer)) return { reason: 'rate-limited', advice: 'too many requests were made with this token; a later run can try again.', retryable: true };
  if (answer.status === 401) return { reason: 'unauthorized', advice: 'the token is wrong or has expired; check the input github-token (on the command line GITHUB_TOKEN).' };
  if (answer.status === 403 && /\bis locked\b/i.test(words)) return { reason: 'locked', advice: 'somebody has locked the issue or made a discussion of it; unlock it if it is to be used further.' };
  if (answer.status === 403) return { reason: 'forbidden', advice: permissionAdvice(answer, what, words) };
  if (answer.status === 404) return { reason: 'not-found', advice: 'the repository or issue does not exist, or the token cannot see it; check the input repository (on the command line GITHUB_REPOSITORY) and the token.' };
  if (answer.status === 410 && /deleted/i.test(words)) return { reason: 'not-found', advice: 'somebody has deleted the issue.' };
  if (answer.status === 410) return { reason: 'issues-disabled', advice: 'issues are switched off; switch them on in the settings of the repository.' };
  if (answer.status >= 500) return { reason: 'server', advice: 'GitHub has trouble of its own; a later run can try again.', retryable: true };
  return { reason: 'invalid', advice: 'GitHub did not accept what was sent.' };
}

function permissionAdvice(answer: GitHubAnswer, what: string, words: string): string {
  if (/archived/i.test(words)) return 'the repository is archived; nothing can be recorded there.';
  // https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible
  const accepted = header(answer.headers, 'x-accepted-github-permissions');
  const permission = accepted?.split(/[;,]/)[0]?.trim().replace('=', ': ');
  const needed = permission === undefined || permission === '' ? guessed(what) : onOneLine(permission);
  return `the token lacks the permission; give the job \`permissions: { ${needed} }\`, or a token that has it.`;
}

function guessed(what: string): string {
  const access = what.startsWith('GET ') ? 'read' : 'write';
  if (what.includes('/actions/')) return `actions: ${access}`;
  return /\/(?:commits|contents)\b/.test(what) ? `contents: ${access}` : 'issues: write';
}

/** Whether an error is GitHub's refusal of somebody who was to be assigned. */
export function isAssigneeRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || typeof error.cause !== 'object' || error.cause === null || !('status' in error.cause)) return false;
  const answer = error.cause as GitHubAnswer;
  return answer.status === 422 && /assignee/i.test(said(answer));
}
