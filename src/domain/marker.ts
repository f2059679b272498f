import * as v from 'valibot';
import { noticeKinds } from './comment-key.ts';
import { cut } from './describe.ts';
import { bounded } from './history.ts';
import type { Marker, Mass, Outage } from './incident.ts';

/** The longest encoded marker, in characters: it leaves the other half of GitHub's 65,536 to people. */
export const markerCharsMax = 30_000;

/** How our part of a body begins. */
export const beginMark = '<!-- mock-medic:begin v1 ';
/** How the hidden line ends with which it begins. */
export const beginEnd = ' -->';

/** The last line of our part of a body. */
export const endMark = '<!-- mock-medic:end -->';

const maybe = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.nullable(schema), v.transform((value): v.InferOutput<Schema> | undefined => value ?? undefined));
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(4_000));

const finding = v.object({
  class: v.picklist(['target-down', 'assertion', 'runner-network', 'config-error']),
  check: text,
  cause: text,
  expected: text,
  got: text,
  evidence: maybe(text),
});

const attempt = v.object({
  step: count,
  label: text,
  attempt: count,
  startedAt: instant,
  endedAt: maybe(instant),
  result: v.picklist(['running', 'cured', 'not-cured', 'not-applicable', 'pending']),
  detail: text,
  output: text,
  verification: text,
});

const outage = v.pipe(
  v.object({
    id: v.pipe(count, v.minValue(1)),
    level: v.picklist(['degraded', 'failing']),
    startedAt: instant,
    confirmedAt: instant,
    lastSeenAt: instant,
    endedAt: maybe(instant),
    curedBy: maybe(text),
    recovery: v.picklist(['none', 'running', 'pending', 'interrupted', 'exhausted', 'recovered']),
    exhaustedAt: maybe(instant),
    findings: v.tupleWithRest([finding], finding),
    attempts: v.pipe(v.array(attempt), v.maxLength(50)),
    runUrl: maybe(text),
    blindSinceAt: maybe(instant),
    mass: maybe(v.object({ causes: v.pipe(v.array(v.object({ cause: text, services: v.pipe(v.array(text), v.maxLength(5_000)) })), v.maxLength(1_000)), unlisted: count, back: v.pipe(v.array(text), v.maxLength(5_000)) })),
  }),
  v.check(({ startedAt, endedAt }) => endedAt === undefined || endedAt >= startedAt),
);

const marker = v.object({
  version: v.literal(1),
  scope: text,
  service: text,
  configuration: text,
  severity: v.picklist(['critical', 'warning']),
  openedAt: instant,
  resolvedAt: maybe(instant),
  outages: v.pipe(v.tupleWithRest([outage], outage), v.maxLength(100)),
  older: v.object({ count, downMs: v.pipe(v.number(), v.minValue(0)) }),
  notices: v.pipe(v.array(v.object({ kind: v.picklist(noticeKinds), outage: count, at: instant, nth: v.optional(count) })), v.maxLength(100)),
  commentsSeen: count,
  calmUpTo: count,
  acknowledged: maybe(v.object({ at: instant, by: maybe(text) })),
  bystanders: v.pipe(v.array(text), v.maxLength(10)),
  silence: maybe(v.object({ untilAt: instant, by: text, reason: text })),
  spent: v.object({ attempts: count, lastAt: maybe(instant) }),
  dependents: v.pipe(v.array(text), v.maxLength(100)),
  gap: maybe(v.object({ fromAt: instant, toAt: instant })),
  suspicion: maybe(v.object({ outage: count, sinceAt: instant, untilAt: instant, isSure: v.boolean(), commits: v.pipe(v.array(v.object({ sha: text, title: text, author: text })), v.maxLength(20)) })),
  uncalled: v.optional(maybe(v.variant('kind', [v.object({ kind: v.literal('maintenance'), untilAt: instant }), v.object({ kind: v.literal('hidden'), by: v.pipe(text, v.maxLength(100)) })]))),
  ending: maybe(
    v.variant('kind', [
      v.object({ kind: v.literal('folded'), into: count }),
      v.object({ kind: v.literal('retired') }),
      v.object({ kind: v.literal('settled') }),
    ]),
  ),
}) satisfies v.GenericSchema<unknown, Marker>;

/**
 * The hidden first line of our part of a body. Nothing in it can end the HTML comment, mention anybody or refer to anything:
 * `<`, `>`, `&`, `@`, `#` and the backtick stand as `\u` escapes. What does not fit is shed, the least needed first.
 */
export function encodeMarker(value: Marker): string {
  const encoded = encodeWithin(value, markerCharsMax);
  if (encoded === undefined) throw new Error('the marker does not fit even when lean');
  return encoded;
}

/** The same within so many characters; undefined when even the least that has to be remembered does not fit. */
export function encodeWithin(value: Marker, charsMax: number): string | undefined {
  const sheds = [value, ...sheddings.map((_, n) => sheddings.slice(0, n + 1).reduce((lean, shed) => shed(lean), value))];
  return sheds.map(encode).find((line) => line.length <= charsMax);
}

const encode = (value: Marker): string => beginMark + JSON.stringify(value, undefinedAsNull).replaceAll(/[<>&@#`]/g, escapeCharacter) + beginEnd;
const undefinedAsNull = (_key: string, value: unknown): unknown => value ?? null;
const escapeCharacter = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What an over-full marker gives up, in this order. */
const sheddings: readonly ((value: Marker) => Marker)[] = [
  (value) => mapOutages(value, (each) => ({ ...each, attempts: each.attempts.map((one) => ({ ...one, output: '' })) })),
  (value) => mapOutages(value, (each) => ({ ...each, findings: [{ ...each.findings[0], evidence: undefined }] })),
  (value) => mapOutages(value, (each) => ({ ...each, attempts: each.attempts.slice(-3) })),
  (value) => mapOutages(value, (each) => ({ ...each, attempts: [], runUrl: undefined, curedBy: each.curedBy === undefined ? undefined : cut(each.curedBy, 80), findings: [lean(each)] })),
  (value) => ({ ...value, suspicion: undefined, silence: value.silence === undefined ? undefined : { ...value.silence, by: cut(value.silence.by, 80), reason: cut(value.silence.reason, 80) }, bystanders: value.bystanders.map((login) => cut(login, 80)), dependents: value.dependents.slice(0, 10).map((id) => cut(id, 80)), acknowledged: value.acknowledged === undefined ? undefined : { ...value.acknowledged, by: value.acknowledged.by === undefined ? undefined : cut(value.acknowledged.by, 80) } }),
  (value) => mapOutages(value, (each) => ({ ...each, mass: each.mass === undefined ? undefined : namingAtMost(each.mass, 300) })),
  // An escaped character takes six: thirty outages of long names would not fit, and a record that cannot be written is worse than one that forgets.
  (value) => bounded(value, 10),
  (value) => mapOutages(bounded(value, 1), (each) => ({ ...each, mass: each.mass === undefined ? undefined : namingAtMost(each.mass, 20) })),
];

function namingAtMost({ causes, unlisted, back }: Mass, max: number): Mass {
  let left = max;
  const named = causes.map(({ cause, services }) => {
    const some = services.slice(0, left);
    left -= some.length;
    return { cause: cut(cause, 80), services: some.map((id) => cut(id, 80)) };
  });
  const all = causes.reduce((sum, { services }) => sum + services.length, 0);
  return { causes: named.filter(({ services }) => services.length > 0), unlisted: unlisted + all - (max - left), back: back.slice(0, max).map((id) => cut(id, 80)) };
}

const lean = ({ findings: [first] }: Outage) => ({ ...first, cause: cut(first.cause, 80), check: cut(first.check, 80), expected: '', got: '', evidence: undefined });

function mapOutages(value: Marker, change: (each: Outage) => Outage): Marker {
  const [first, ...rest] = value.outages;
  return { ...value, outages: [change(first), ...rest.map(change)] };
}

/**
 * What a body remembers, or undefined when it holds no marker of ours, two of them, or one that was cut or edited out of shape.
 * It says nothing about who wrote the body.
 */
export function readMarker(body: string): Marker | undefined {
  const begin = body.indexOf(beginMark);
  if (begin < 0 || body.includes(beginMark, begin + 1)) return undefined;
  const from = begin + beginMark.length;
  const to = body.indexOf(beginEnd, from);
  if (to < 0) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(body.slice(from, to));
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(marker, json);
  return parsed.success ? parsed.output : undefined;
}
