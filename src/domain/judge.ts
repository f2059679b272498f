import { assertNever } from './assert-never.ts';
import { labelOf, notProbedCause, unreachableCause } from './cause.ts';
import { cut, durationWords, matcherWords, statusWords } from './describe.ts';
import type { Expectations, Json, JsonExpectation } from './expectation.ts';
import { match, matchNodes } from './match.ts';
import type { Match } from './match.ts';
import type { HttpResponse, NotProbed, Observation, Responded, Unreachable } from './observation.ts';
import type { Check } from './service.ts';
import type { Finding, Verdict } from './verdict.ts';

const healthy: Verdict = { kind: 'healthy' };
const causeMax = 160;
const gotMax = 1_000;
const evidenceMax = 2_000;

/**
 * What one observation of a check means. Unreachable or a broken `expect` is failing, a broken `warn` degraded;
 * what was not probed, or could not be decided within bounds, is unknown.
 */
export function judge(check: Check, observation: Observation): Verdict {
  switch (observation.kind) {
    case 'unreachable':
      return { kind: 'failing', findings: [unreachable(check, observation)] };
    case 'not-probed':
      return { kind: 'unknown', findings: [notProbed(check, observation)] };
    case 'responded':
      return judgeAnswer(check, observation);
    default:
      return assertNever(observation);
  }
}

function judgeAnswer(check: Check, answer: Responded): Verdict {
  const read = documentReader(answer.response);
  const broken = evaluate({ check, answer, read, expectations: check.expect });
  const expected = verdictOf('failing', broken);
  if (expected.kind !== 'healthy' || check.warn === undefined) return expected;
  return verdictOf('degraded', evaluate({ check, answer, read, expectations: check.warn }));
}

/** What was broken decides; what could not be decided counts only where nothing else was broken. */
function verdictOf(kind: 'failing' | 'degraded', faults: readonly Finding[]): Verdict {
  const [broken, ...more] = faults.filter((fault) => fault.class !== 'config-error');
  if (broken !== undefined) return { kind, findings: [broken, ...more] };
  const [undecided, ...others] = faults;
  return undecided === undefined ? healthy : { kind: 'unknown', findings: [undecided, ...others] };
}

interface Question {
  readonly check: Check;
  readonly answer: Responded;
  readonly read: () => Document;
  readonly expectations: Expectations;
}

/** Everything that is not as expected, the worst first. With a wrong status the rest of the response is beside the point, but not its slowness. */
function evaluate(question: Question): readonly Finding[] {
  const { answer, expectations } = question;
  const findings: Finding[] = [];
  const { response } = answer;
  const statusIsRight = response === undefined || expectations.status === undefined || expectations.status.some(({ from, to }) => response.status >= from && response.status <= to);
  if (!statusIsRight) findings.push(wrongStatus(question, response));
  if (expectations.withinMs !== undefined && answer.timings.totalMs > expectations.withinMs) findings.push(slow(question, expectations.withinMs));
  if (response === undefined || !statusIsRight) return findings;
  for (const { name, matcher } of expectations.headers) {
    const value = Object.hasOwn(response.headers, name) ? response.headers[name] : undefined;
    findings.push(...findingsOf(question, { result: match(matcher, value), cause: `wrong header ${name}`, subject: `header ${name}`, evidence: undefined }));
  }
  return [...findings, ...bodyFindings(question, response)];
}

function bodyFindings(question: Question, response: HttpResponse): readonly Finding[] {
  const { body, json } = question.expectations;
  if (body === undefined && json.length === 0) return [];
  if (response.bodyCut) return [fault(question, { cause: 'too large a body', expected: 'a body within the limit', got: `more than ${response.bodyBytes} bytes`, evidence: response.body })];
  if (!response.bodyIsUtf8) return [fault(question, { cause: 'not UTF-8 in the body', expected: 'a body in UTF-8', got: 'bytes that are not UTF-8', evidence: undefined })];
  const findings = body === undefined ? [] : [...findingsOf(question, { result: match(body, response.body), cause: 'wrong body', subject: 'body', evidence: response.body })];
  if (json.length === 0) return findings;
  const document = question.read();
  if (!document.isJson) {
    const type = response.headers['content-type'];
    const got = response.body === '' ? 'an empty body' : `a body that is not JSON${type === undefined ? '' : ` (content-type ${type})`}`;
    return [...findings, fault(question, { cause: 'not JSON', expected: 'a JSON body', got, evidence: response.body })];
  }
  return [...findings, ...json.flatMap((expectation) => jsonFindings({ question, response, expectation, document: document.value }))];
}

function jsonFindings(given: { question: Question; response: HttpResponse; expectation: JsonExpectation; document: Json }): readonly Finding[] {
  const { path, matcher, select } = given.expectation;
  const nodes = select(given.document);
  const wording = { cause: `wrong JSON at ${path}`, subject: path, evidence: given.response.body };
  const expected = matcherWords(matcher);
  if (nodes === 'too-slow') return findingsOf(given.question, { ...wording, result: { kind: 'undecided', expected, got: 'the path takes too long on this document' } });
  if (nodes === 'too-deep') return findingsOf(given.question, { ...wording, result: { kind: 'broken', expected, got: 'JSON that is nested too deeply' } });
  return findingsOf(given.question, { ...wording, result: matchNodes(matcher, nodes) });
}

type Document = { readonly isJson: true; readonly value: Json } | { readonly isJson: false };

/** Parses the body when first asked, and only once for `expect` and `warn`. */
function documentReader(response: HttpResponse | undefined): () => Document {
  let document: Document | undefined;
  return () => (document ??= parse(response?.body ?? ''));
}

function parse(body: string): Document {
  try {
    return { isJson: true, value: JSON.parse(body.startsWith('\uFEFF') ? body.slice(1) : body) as Json };
  } catch {
    return { isJson: false };
  }
}

interface Fault {
  readonly cause: string;
  readonly expected: string;
  readonly got: string;
  readonly evidence: string | undefined;
}

/** A broken assertion on an answer that came; the check is named in the cause. */
function fault({ check }: Question, { cause, expected, got, evidence }: Fault): Finding {
  return finding(check, { class: 'assertion', cause: `${cause} on ${labelOf(check)}`, expected, got, evidence });
}

function findingsOf(question: Question, told: { result: Match; cause: string; subject: string; evidence: string | undefined }): readonly Finding[] {
  const { result, cause, subject, evidence } = told;
  if (result.kind === 'holds') return [];
  const expected = `${subject}: ${result.expected}`;
  if (result.kind !== 'undecided') return [fault(question, { cause, expected, got: result.got, evidence })];
  return [finding(question.check, { class: 'config-error', cause: `could not decide ${subject} on ${labelOf(question.check)}`, expected, got: result.got, evidence: undefined })];
}

function wrongStatus({ check, answer, expectations }: Question, response: HttpResponse): Finding {
  const { status, body } = response;
  return finding(check, {
    class: status >= 500 && status <= 599 ? 'target-down' : 'assertion',
    cause: `HTTP ${status} on ${labelOf(check)}`,
    expected: `status ${statusWords(expectations.status ?? [])}`,
    got: `${status}${answeredFrom(check, answer)}`,
    evidence: body,
  });
}

/** `localhost` may be one server on IPv4 and another on IPv6: which of them has answered is part of the finding. */
function answeredFrom(check: Check, { address }: Responded): string {
  const isLocalhost = check.kind === 'http' && /^https?:\/\/(?:[^/@]*@)?(?:[\w-]+\.)*localhost(?=[:/?#]|$)/i.test(check.url);
  return isLocalhost && address !== undefined ? ` from ${address}` : '';
}

function slow({ check, answer }: Question, withinMs: number): Finding {
  const limit = durationWords(withinMs);
  return finding(check, { class: 'assertion', cause: `slow ${labelOf(check)}: over ${limit}`, expected: `an answer within ${limit}`, got: durationWords(answer.timings.totalMs), evidence: undefined });
}

function unreachable(check: Check, { reason, detail }: Unreachable): Finding {
  const expected = check.kind === 'tcp' ? 'an open port' : 'an answer';
  return finding(check, { class: 'target-down', cause: unreachableCause(check, reason), expected, got: detail, evidence: undefined });
}

function notProbed(check: Check, { reason, detail }: NotProbed): Finding {
  return finding(check, { class: 'runner-network', cause: notProbedCause(check, reason), expected: 'a probe', got: detail, evidence: undefined });
}

function finding(check: Check, given: Omit<Finding, 'check'>): Finding {
  const evidence = given.evidence === undefined || given.evidence === '' ? undefined : cut(given.evidence, evidenceMax);
  return { class: given.class, check: check.name, cause: cut(given.cause, causeMax), expected: cut(given.expected, gotMax), got: cut(given.got, gotMax), evidence };
}
