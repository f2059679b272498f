import { assertNever } from '../domain/assert-never.ts';
import type { Attempt } from '../domain/attempt.ts';
import type { Check } from '../domain/service.ts';
import type { Finding } from '../domain/verdict.ts';
import type { Clean } from '../ports.ts';
import { clock, duration } from './duration.ts';
import { codeSpan, markdownText } from './markdown.ts';
import { markdown, plainText, type Medium } from './medium.ts';

const gotMax = 200;
const evidenceMax = 300;
const wordsMax = 200;
const addressMax = 1_000;

/** How a finding is told: as Markdown for an issue or a summary, or as plain text; of something that lasts, or that is over. */
export interface FindingStyle {
  readonly clean: Clean;
  readonly isOver: boolean;
}

/** The fact on the wire as one line of Markdown: ``\`GET /orders\` answers 503, want 2xx: \`{"error":"db locked"}\` ``. */
export function findingLine(finding: Finding, style: FindingStyle): string {
  return findingWords(finding, style, markdown);
}

/** The fact on the wire as one line of plain text. */
export function findingText(finding: Finding, style: FindingStyle): string {
  return findingWords(finding, style, plainText);
}

/** The fact on the wire as one line in a medium. */
export function findingWords(finding: Finding, { clean, isOver }: FindingStyle, { code, prose }: Medium): string {
  const check = code(clean(finding.check, wordsMax));
  const got = prose(clean(finding.got, gotMax));
  const expected = prose(clean(finding.expected.replace(/^status /, ''), wordsMax));
  const evidence = finding.evidence === undefined || finding.evidence.trim() === '' ? '' : `: ${code(clean(finding.evidence, evidenceMax))}`;
  const want = isOver ? 'wanted' : 'want';
  if (answeredStatus(finding)) return `${check} ${isOver ? 'answered' : 'answers'} ${got}, ${want} ${expected}${evidence}`;
  if (finding.class === 'target-down' || finding.class === 'runner-network') return `${check}: ${got}${evidence}`;
  return `${check}: ${want} ${expected}, got ${got}${evidence}`;
}

/** Whether a status code came, and not the one that was wanted. */
function answeredStatus({ expected, got }: Finding): boolean {
  return expected.startsWith('status ') && /^\d{3}(?: from \S+)?$/.test(got);
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

/** What was tried, in order, masked and bounded, the attempts of one step that came to the same as one. */
export function tried(attempts: readonly Attempt[], clean: Clean): readonly Tried[] {
  const groups: { readonly key: string; readonly attempts: Attempt[] }[] = [];
  for (const attempt of attempts) {
    const key = `${attempt.step}/${attempt.result}/${attempt.label}`;
    const last = groups.at(-1);
    if (last?.key === key) last.attempts.push(attempt);
    else groups.push({ key, attempts: [attempt] });
  }
  return groups.flatMap(({ attempts }) => attempts.slice(-1).map((last) => ({ label: clean(last.label, wordsMax), times: attempts.length, words: attemptWords(last, clean) })));
}

/** What an attempt came to: `exit 0, 31 s; still HTTP 503`. */
export function attemptWords(attempt: Attempt, clean: Clean): string {
  const detail = clean(attempt.detail, gotMax);
  const verification = clean(attempt.verification, gotMax);
  const took = attempt.endedAt === undefined ? '' : duration(attempt.endedAt - attempt.startedAt);
  const outcome = [detail, took].filter((part) => part !== '').join(', ');
  switch (attempt.result) {
    case 'running':
      return verification === '' ? `begun at ${clock(attempt.startedAt)} UTC, no outcome yet` : joined(detail, verification);
    case 'pending':
      return joined(detail, 'its outcome is not known yet');
    case 'not-applicable':
      return joined('not applicable', detail);
    case 'cured':
      return joined(outcome, 'cured');
    case 'not-cured':
      return joined(outcome, verification);
    default:
      return assertNever(attempt.result);
  }
}

const joined = (first: string, second: string): string => [first, second].filter((words) => words !== '').join('; ');

/** A list item of what was tried. */
export function triedLine({ label, times, words }: Tried): string {
  return `- ${codeSpan(label)}${times > 1 ? ` x${times}` : ''}: ${markdownText(words)}`;
}

/** What a person can type to see the failure; headers and body are left out, for they may hold secrets. */
export function reproduction(check: Check, clean: Clean): string {
  if (check.kind === 'tcp') return codeSpan(`nc -vz ${shellQuoted(clean(check.host, addressMax))} ${check.port}`);
  const flags = `${check.method === 'HEAD' ? '-I' : '-i'}${check.followRedirects ? 'L' : ''}`;
  const method = check.method === 'GET' || check.method === 'HEAD' ? '' : ` -X ${check.method}`;
  // Quoted, a secret would not be found any more.
  const command = `curl ${flags}${method} ${shellQuoted(clean(check.url, addressMax))}`;
  const left = [...(check.headers.length > 0 ? ['headers'] : []), ...(check.body === undefined ? [] : ['body'])];
  return codeSpan(clean(command, addressMax + 100)) + (left.length > 0 ? ` (its ${left.join(' and ')} left out)` : '');
}

function shellQuoted(text: string): string {
  return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
