import { assertNever } from '../domain/assert-never.ts';
import type { Attempt } from '../domain/attempt.ts';
import type { Check } from '../domain/service.ts';
import type { Finding } from '../domain/verdict.ts';
import type { Clean } from '../ports.ts';
import { clock, duration } from './duration.ts';
import { codeSpan, markdownText } from './markdown.ts';

const gotMax = 200;
const evidenceMax = 300;
const wordsMax = 200;

/** The fact on the wire as one line of Markdown: ``\`GET /orders\` answers 503, want 2xx: \`{"error":"db locked"}\` ``. */
export function findingLine(finding: Finding, clean: Clean): string {
  const check = codeSpan(clean(finding.check, wordsMax));
  const evidence = finding.evidence === undefined || finding.evidence.trim() === '' ? '' : `: ${codeSpan(clean(finding.evidence, evidenceMax))}`;
  if (answeredStatus(finding)) return `${check} answers ${finding.got}, want ${markdownText(clean(finding.expected.replace(/^status /, ''), wordsMax))}${evidence}`;
  return `${check}: want ${markdownText(clean(finding.expected, wordsMax))}, got ${markdownText(clean(finding.got, gotMax))}${evidence}`;
}

/** The fact on the wire as one line of plain text. */
export function findingText(finding: Finding, clean: Clean): string {
  const check = clean(finding.check, wordsMax);
  const got = clean(finding.got, gotMax);
  const expected = clean(finding.expected, wordsMax);
  const evidence = finding.evidence === undefined || finding.evidence.trim() === '' ? '' : `: ${clean(finding.evidence, evidenceMax)}`;
  return answeredStatus(finding) ? `${check} answers ${got}, want ${expected.replace(/^status /, '')}${evidence}` : `${check}: want ${expected}, got ${got}${evidence}`;
}

/** Whether a status code came, and not the one that was wanted. */
function answeredStatus({ expected, got }: Finding): boolean {
  return expected.startsWith('status ') && /^\d{3}$/.test(got);
}

/** Whether the service answered at all, wrong as the answer was. */
export function answered(finding: Finding): boolean {
  return finding.class === 'assertion' || answeredStatus(finding);
}

/** One entry a step and result of an attempt, the latest words of each: `docker restart orders` x3: exit 0, still HTTP 503. */
export interface Tried {
  readonly label: string;
  readonly times: number;
  readonly words: string;
}

/** What was tried, in order, the attempts of one step that came to the same as one. */
export function tried(attempts: readonly Attempt[]): readonly Tried[] {
  const groups: { readonly key: string; readonly attempts: Attempt[] }[] = [];
  for (const attempt of attempts) {
    const key = `${attempt.step}/${attempt.result}/${attempt.label}`;
    const last = groups.at(-1);
    if (last?.key === key) last.attempts.push(attempt);
    else groups.push({ key, attempts: [attempt] });
  }
  return groups.flatMap(({ attempts }) => attempts.slice(-1).map((last) => ({ label: last.label, times: attempts.length, words: attemptWords(last) })));
}

/** What an attempt came to: `exit 0, 31 s; still HTTP 503`. */
export function attemptWords(attempt: Attempt): string {
  const took = attempt.endedAt === undefined ? '' : `, ${duration(attempt.endedAt - attempt.startedAt)}`;
  switch (attempt.result) {
    case 'running':
      return attempt.verification === '' ? `begun at ${clock(attempt.startedAt)} UTC, no outcome yet` : joined(attempt.detail, attempt.verification);
    case 'pending':
      return joined(attempt.detail, 'its outcome is not known yet');
    case 'not-applicable':
      return joined('not applicable', attempt.detail);
    case 'cured':
      return joined(`${attempt.detail}${took}`, 'cured');
    case 'not-cured':
      return joined(`${attempt.detail}${took}`, attempt.verification);
    default:
      return assertNever(attempt.result);
  }
}

const joined = (first: string, second: string): string => [first, second].filter((words) => words !== '').join('; ');

/** A list item of what was tried. */
export function triedLine({ label, times, words }: Tried, clean: Clean): string {
  return `- ${codeSpan(clean(label, wordsMax))}${times > 1 ? ` x${times}` : ''}: ${markdownText(clean(words, gotMax))}`;
}

/** What a person can type to see the failure; headers and body are left out, for they may hold secrets. */
export function reproduction(check: Check, clean: Clean): string {
  if (check.kind === 'tcp') return `\`nc -vz\` ${codeSpan(`${check.host} ${check.port}`)}`;
  const method = check.method === 'GET' ? '' : check.method === 'HEAD' ? ' -I' : ` -X ${check.method}`;
  const command = `curl -i${check.followRedirects ? 'L' : ''}${method} ${shellQuoted(check.url)}`;
  const left = [...(check.headers.length > 0 ? ['headers'] : []), ...(check.body === undefined ? [] : ['body'])];
  return codeSpan(clean(command, 1_000)) + (left.length > 0 ? ` (its ${left.join(' and ')} left out)` : '');
}

function shellQuoted(text: string): string {
  return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
