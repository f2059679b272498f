import { assertNever } from '../domain/assert-never.ts';
import type { Condition, Expectations, Matcher } from '../domain/expectation.ts';
import type { Check, Service } from '../domain/service.ts';
import type { Parsed } from './duration.ts';
import { compilePath } from './json-path.ts';
import { compilePattern } from './pattern.ts';

/** Services as text, to be carried to another process of the same program: what is compiled stays behind, its source goes along. */
export function carried(services: readonly Service[]): string {
  return JSON.stringify(services);
}

/** The services of such a text, everything in them compiled anew. Throws for any other text. */
export async function unpacked(text: string): Promise<readonly Service[]> {
  return Promise.all((JSON.parse(text) as readonly Service[]).map(serviceOf));
}

async function serviceOf(service: Service): Promise<Service> {
  const { launch } = service;
  return { ...service, checks: await checksOf(service.checks), launch: launch === undefined ? undefined : { ...launch, heartbeat: await checksOf(launch.heartbeat) } };
}

async function checksOf([first, ...rest]: Service['checks']): Promise<Service['checks']> {
  return [await checkOf(first), ...(await Promise.all(rest.map(checkOf)))];
}

async function checkOf(check: Check): Promise<Check> {
  return { ...check, expect: await expectationsOf(check.expect), warn: check.warn === undefined ? undefined : await expectationsOf(check.warn) };
}

async function expectationsOf({ status, withinMs, headers, body, json }: Expectations): Promise<Expectations> {
  return {
    status,
    withinMs,
    headers: headers.map(({ name, matcher }) => ({ name, matcher: matcherOf(matcher) })),
    body: body === undefined ? undefined : matcherOf(body),
    json: await Promise.all(json.map(async ({ path, matcher }) => ({ ...compiled(await compilePath(path)), path, matcher: matcherOf(matcher) }))),
  };
}

function matcherOf([first, ...rest]: Matcher): Matcher {
  return [conditionOf(first), ...rest.map(conditionOf)];
}

function conditionOf(condition: Condition): Condition {
  switch (condition.kind) {
    case 'matches':
      return { ...condition, test: compiled(compilePattern(condition.pattern)) };
    case 'not':
    case 'length':
    case 'every':
    case 'some':
    case 'count':
      return { ...condition, matcher: matcherOf(condition.matcher) };
    case 'equals':
    case 'contains':
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
    case 'exists':
    case 'type':
      return condition;
    default:
      return assertNever(condition);
  }
}

function compiled<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(`compiled before, and not again: ${parsed.message}`);
  return parsed.value;
}
