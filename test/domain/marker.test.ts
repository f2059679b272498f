import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounded, downMs, latest, outageCount } from '../../src/domain/history.ts';
import type { Marker, Outage } from '../../src/domain/incident.ts';
import { mergeBody } from '../../src/domain/body.ts';
import { commentKey, commentKeys } from '../../src/domain/comment-key.ts';
import { encodeMarker, endMark, markerCharsMax, readMarker } from '../../src/domain/marker.ts';
import { attempt, finding, marker, outage } from '../render/fixtures.ts';
import { nasty } from '../render/nasty.ts';
import { samples } from '../render/samples.ts';

const exact = { noNullPrototype: true } as const;
const instant = fc.nat({ max: 8_640_000_000_000_000 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

/** Any marker that the type allows, with these texts. */
function markers(text: fc.Arbitrary<string>, outagesMax = 3): fc.Arbitrary<Marker> {
  const findings = fc.record({ class: fc.constantFrom('target-down', 'assertion', 'runner-network', 'config-error'), check: text, cause: text, expected: text, got: text, evidence: maybe(text) }, exact);
  const attempts = fc.record({
    step: fc.nat(), label: text, attempt: fc.nat(), startedAt: instant, endedAt: maybe(instant), detail: text, output: text, verification: text,
    result: fc.constantFrom('running', 'cured', 'not-cured', 'not-applicable', 'pending'),
  }, exact);
  const outages: fc.Arbitrary<Outage> = fc
    .record({
      id: fc.integer({ min: 1 }), level: fc.constantFrom('degraded', 'failing'), startedAt: fc.nat({ max: 2 ** 51 }), confirmedAt: instant, lastSeenAt: instant, endedAt: maybe(fc.nat()), curedBy: maybe(text),
      recovery: fc.constantFrom('none', 'running', 'pending', 'interrupted', 'exhausted', 'recovered'),
      exhaustedAt: maybe(instant), findings: fc.tuple(findings, findings), attempts: fc.array(attempts, { maxLength: 3 }), runUrl: maybe(text),
      blindSinceAt: maybe(instant), mass: maybe(fc.record({ causes: fc.array(fc.record({ cause: text, services: fc.array(text, { maxLength: 2 }) }, exact), { maxLength: 2 }), unlisted: fc.nat(), back: fc.array(text, { maxLength: 2 }) }, exact)),
    }, exact)
    .map((each) => ({ ...each, endedAt: each.endedAt === undefined ? undefined : each.startedAt + each.endedAt }));
  const ending = fc.constantFrom<Marker['ending']>(undefined, { kind: 'retired' }, { kind: 'settled' }, { kind: 'folded', into: 7 });
  return fc.record({
    version: fc.constant(1), scope: text, service: text, configuration: text, severity: fc.constantFrom('critical', 'warning'), openedAt: instant, resolvedAt: maybe(instant),
    outages: fc.tuple(outages, fc.array(outages, { maxLength: outagesMax - 1 })).map(([first, rest]): Marker['outages'] => [first, ...rest]),
    older: fc.record({ count: fc.nat(), downMs: fc.nat() }, exact),
    notices: fc.array(fc.record({ kind: fc.constantFrom('paged', 'reopened', 'resolved'), outage: fc.nat(), at: instant }, exact), { maxLength: 4 }),
    commentsSeen: fc.nat(), calmUpTo: fc.nat(),
    acknowledged: maybe(fc.record({ at: instant, by: maybe(text) }, exact)), bystanders: fc.array(text, { maxLength: 2 }), silence: maybe(fc.record({ untilAt: instant, by: text, reason: text }, exact)),
    spent: fc.record({ attempts: fc.nat(), lastAt: maybe(instant) }, exact), dependents: fc.array(text, { maxLength: 2 }), gap: maybe(fc.record({ fromAt: instant, toAt: instant }, exact)),
    suspicion: maybe(fc.record({ outage: fc.nat(), sinceAt: instant, untilAt: instant, isSure: fc.boolean(), commits: fc.array(fc.record({ sha: text, title: text, author: text }, exact), { maxLength: 2 }) }, exact)),
    uncalled: maybe(fc.oneof(fc.record({ kind: fc.constant('maintenance'), untilAt: instant }, exact), fc.record({ kind: fc.constant('hidden'), by: text.map((by) => by.slice(0, 100)) }, exact))),
    ending,
  }, exact);
}

const anyText = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 30 }));
const whole = encodeMarker(marker());

describe('a marker', () => {
  it('is read back as it was written, whatever texts it holds', () => {
    fc.assert(
      fc.property(markers(anyText), anyText, anyText, (given, before, after) => {
        // Six characters at most stand for one: what is a sixth of the limit is not shed.
        fc.pre(JSON.stringify(given).length < markerCharsMax / 6 - 20);
        expect(readMarker(encodeMarker(given))).toStrictEqual(given);
        const around = (text: string): string => text.replaceAll('<!-- mock-medic:begin v1', '');
        expect(readMarker(`${around(before)}${encodeMarker(given)}\n${around(after)}`)).toStrictEqual(given);
      }),
    );
  });

  it('cannot end its comment, begin another, mention anybody or refer to anything', () => {
    const hostile = fc.tuple(anyText, fc.constantFrom('-->', '--!>', '<!--', '@octocat', '#1', 'org/repo#1', '&#64;x', '```', '\n', '\r', '<script>')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(markers(hostile), (given) => {
        expect(encodeMarker(given)).toMatch(/^<!-- mock-medic:begin v1 \{[^<>&@#`\r\n]*\} -->$/);
      }),
    );
  });

  it('is one line that says what it is, for people who read the source', () => {
    const small = marker({ outages: [outage({ attempts: [], findings: [finding({ evidence: '<a> & `b` @c #1' })] })] });
    expect(encodeMarker(small)).toMatch(/^<!-- mock-medic:begin v1 \{"version":1,"scope":"watch\.yml\/check","service":"orders",.*\} -->$/);
    expect(encodeMarker(small)).toContain('"endedAt":null,"curedBy":null,"recovery":"exhausted",');
    expect(encodeMarker(small)).toContain('"got":"503","evidence":"\\u003ca\\u003e \\u0026 \\u0060b\\u0060 \\u0040c \\u00231"}');
  });

  it.each<readonly [string, string]>([
    ['is missing from an empty body', ''],
    ['is missing where only the comment of somebody else is', '<!-- mock-medic:key paged/1 -->'],
    ['was doubled', `${whole}\n${whole}`],
    ['was begun twice', `<!-- mock-medic:begin v1 \n${whole}`],
    ['was begun again below', `${whole}\n${endMark}\n<!-- mock-medic:begin v1 {} -->`],
    ['is of a version that is not known', whole.replace('begin v1', 'begin v2')],
    ['says that it is of another version', whole.replace('"version":1', '"version":2')],
    ['names a severity that is not one', whole.replace('"severity":"critical"', '"severity":"fatal"')],
    ['names a level that is not one', whole.replace('"level":"failing"', '"level":"up"')],
    ['names a class that is not one', whole.replace('"class":"target-down"', '"class":"x"')],
    ['names a result that is not one', whole.replace('"result":"not-cured"', '"result":"x"')],
    ['names a recovery that is not one', whole.replace('"recovery":"exhausted"', '"recovery":"x"')],
    ['has lost its outages', whole.replace(/"outages":\[.*\],"older"/, '"outages":[],"older"')],
    ['has lost its findings', whole.replace(/"findings":\[[^\]]*\]/, '"findings":[]')],
    ['has lost a member', whole.replace('"service":"orders",', '')],
    ['has an instant that is text', whole.replace(/"openedAt":(\d+)/, '"openedAt":"$1"')],
    ['has an instant that is not whole', whole.replace(/"openedAt":(\d+)/, '"openedAt":$1.5')],
    ['has an instant before the epoch', whole.replace(/"openedAt":(\d+)/, '"openedAt":-$1')],
    ['has an instant that no calendar has', whole.replace(/"openedAt":(\d+)/, '"openedAt":$1$1')],
    ['ends an outage before it began', whole.replace('"endedAt":null,"curedBy"', '"endedAt":5,"curedBy"')],
    ['counts its outages from nought', whole.replace('"id":1', '"id":0')],
    ['counts less than nothing', whole.replace('"count":0', '"count":-1')],
    ['was down for less than nothing', whole.replace('"downMs":0', '"downMs":-1')],
    ['says something that cannot be said', whole.replace('"notices":[]', '"notices":[{"kind":"x","outage":1,"at":1}]')],
    ['ended as nothing ends', whole.replace('"ending":null', '"ending":{"kind":"x"}')],
    ['is folded into nothing', whole.replace('"ending":null', '"ending":{"kind":"folded"}')],
    ['holds a text that never was so long', whole.replace('"got":"503"', `"got":"${'x'.repeat(4_001)}"`)],
    ['holds more outages than were ever kept', whole.replace(/"outages":\[(.*)\],"older"/, (_all, one: string) => `"outages":[${Array.from({ length: 101 }, () => one).join(',')}],"older"`)],
    ['is no object', '<!-- mock-medic:begin v1 [] -->'],
    ['is no JSON', '<!-- mock-medic:begin v1 orders is fine -->'],
    ['was left open', whole.replace(' -->', '')],
  ])('is not believed when it %s', (_what, body) => {
    expect(body).not.toBe(whole);
    expect(readMarker(body)).toBeUndefined();
  });

  it('is not believed when it was cut anywhere', () => {
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), (length) => {
        expect(readMarker(whole.slice(0, length))).toBeUndefined();
      }),
    );
  });

  it('is not believed when a sign of its structure was taken out', () => {
    const plain = encodeMarker(marker({ scope: 'ci', outages: [outage({ runUrl: undefined, attempts: [attempt({ detail: 'x' })], findings: [finding({ evidence: undefined })] })] }));
    const from = plain.indexOf('{');
    const signs = [...plain.matchAll(/[{}[\]":,]/g)].map(({ index }) => index).filter((index) => index >= from);
    const isInText = (index: number): boolean => plain[index] !== '"' && (plain.slice(0, index).match(/"/g)?.length ?? 0) % 2 === 1;
    fc.assert(
      fc.property(fc.constantFrom(...signs.filter((index) => !isInText(index))), (index) => {
        expect(readMarker(plain.slice(0, index) + plain.slice(index + 1))).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('is believed with members that a later version may add, and forgets them', () => {
    expect(readMarker(whole.replace('"version":1', '"version":1,"mood":"good"'))).toStrictEqual(marker());
  });
});

describe('a marker that is too long', () => {
  const long = '&'.repeat(600);
  const full = (parts: Partial<Outage>): Outage => outage({ attempts: Array.from({ length: 12 }, (_, n) => attempt({ attempt: n + 1, output: 'out' })), ...parts });
  const read = (outages: Marker['outages']): readonly Outage[] => readMarker(encodeMarker(marker({ outages })))?.outages ?? [];

  it('gives up what the steps printed first', () => {
    const given = full({ attempts: Array.from({ length: 12 }, (_, n) => attempt({ attempt: n + 1, output: long })) });
    expect(read([given])).toStrictEqual([{ ...given, attempts: given.attempts.map((each) => ({ ...each, output: '' })) }]);
  });

  it('then the evidence and all findings but the first', () => {
    const given = full({ findings: [finding({ evidence: long }), ...Array.from({ length: 9 }, () => finding({ evidence: long }))] });
    expect(read([given])).toStrictEqual([{ ...given, findings: [finding({ evidence: undefined })], attempts: given.attempts.map((each) => ({ ...each, output: '' })) }]);
  });

  it('then all attempts but the last three', () => {
    const given = full({ attempts: Array.from({ length: 12 }, (_, n) => attempt({ attempt: n + 1, label: long })) });
    expect(read([given])).toStrictEqual([{ ...given, findings: [finding({ evidence: undefined })], attempts: given.attempts.slice(-3).map((each) => ({ ...each, output: '' })) }]);
  });

  it('then all attempts, links and long words', () => {
    const given = full({ findings: [finding({ cause: long, check: long, expected: long.repeat(6) })], curedBy: long });
    const words = `${'&'.repeat(79)}…`;
    expect(read([given])).toStrictEqual([{ ...given, attempts: [], runUrl: undefined, curedBy: words, findings: [finding({ cause: words, check: words, expected: '', got: '', evidence: undefined })] }]);
  });

  it('then the older outages, which are counted all the same', () => {
    const ended = outage({ attempts: [], endedAt: outage().startedAt + 1_000, lastSeenAt: outage().startedAt + 500, curedBy: long, findings: [finding({ cause: long, check: long })] });
    const given = marker({ outages: [ended, ...Array.from({ length: 29 }, (_, n) => ({ ...ended, id: n + 2 }))], older: { count: 5, downMs: 7_000 } });
    const kept = readMarker(encodeMarker(given));
    expect(kept?.outages.map(({ id }) => id)).toEqual([21, 22, 23, 24, 25, 26, 27, 28, 29, 30]);
    expect(kept?.older).toEqual({ count: 25, downMs: 27_000 });
    const crowded = readMarker(encodeMarker({ ...given, configuration: '&'.repeat(3_000) }));
    expect([crowded?.outages.map(({ id }) => id), crowded?.older]).toEqual([[30], { count: 34, downMs: 36_000 }]);
  });

  it('never exceeds its limit and can always be read, whatever texts it holds: identity, notices, totals and the latest outage stay', () => {
    const text = fc.tuple(fc.constantFrom('x', '&', '"', '\\', '\0', 'é', '\uD83D', '👩‍👧', '\u2028'), fc.nat({ max: 4_000 })).map(([character, length]) => character.repeat(length).slice(0, length));
    fc.assert(
      fc.property(markers(text, 40), fc.constantFrom('ci', '&'.repeat(300)), fc.integer({ min: 1, max: 40 }), (drawn, scope, times) => {
        const outages = Array.from({ length: times }, (_, n) => ({ ...(drawn.outages[n % drawn.outages.length] ?? drawn.outages[0]), id: n + 1 }));
        const [first = drawn.outages[0], ...rest] = outages;
        const given = bounded({ ...drawn, scope, service: 'orders', configuration: 'x'.repeat(300), outages: [first, ...rest] });
        const encoded = encodeMarker(given);
        const kept = readMarker(encoded);
        expect(encoded.length).toBeLessThanOrEqual(markerCharsMax);
        if (kept === undefined) throw new Error('it cannot be read');
        const now = latest(given).lastSeenAt;
        const spared = { outages: [], older: {}, suspicion: undefined, silence: undefined, acknowledged: undefined, dependents: [], bystanders: [] };
        expect({ ...kept, ...spared }).toEqual({ ...given, ...spared });
        expect([kept.silence?.untilAt, kept.acknowledged?.at]).toEqual([given.silence?.untilAt, given.acknowledged?.at]);
        expect([outageCount(kept), latest(kept).id, latest(kept).startedAt, latest(kept).endedAt]).toEqual([outageCount(given), latest(given).id, latest(given).startedAt, latest(given).endedAt]);
        if (given.outages.slice(0, -1).every(({ endedAt }) => endedAt !== undefined)) expect(downMs(kept, now)).toBe(downMs(given, now));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a body', () => {
  const bodies = Object.values(samples).map(({ body }) => body);
  const people = anyText.map((text) => text.replaceAll('mock-medic', 'medic'));

  it('changes in our part alone: what people wrote before and after stays to the letter', () => {
    fc.assert(
      fc.property(people, people, fc.constantFrom(...bodies), fc.constantFrom(...bodies), (before, after, old, next) => {
        const merged = mergeBody(before + old + after, next);
        expect(merged).toBe(before + next + after);
        expect(mergeBody(merged, next)).toBe(merged);
      }),
    );
  });

  it('keeps what people wrote where our last line was cut', () => {
    expect(mergeBody(`before\n${whole}\nafter`, `${whole}\nnew\n${endMark}`)).toBe(`before\n${whole}\nnew\n${endMark}\nafter`);
  });

  it.each<readonly [string, string, string]>([
    ['without our part has it put first', 'a person wrote this', '\n\na person wrote this'],
    ['that is empty is our part', '', ''],
    ['of blanks is our part', ' \n', ''],
  ])('%s', (_what, existing, rest) => {
    expect(mergeBody(existing, `${whole}\n${endMark}`)).toBe(`${whole}\n${endMark}${rest}`);
  });

  it.each(Object.entries(samples))('where people left little room gives up our folds, then all but the marker: %s', (_name, { marker: known, body }) => {
    const hidden = encodeMarker(known);
    const unfolded = `${body.slice(0, body.indexOf('\n\n<details>'))}\n\n${endMark}`;
    const merged = (room: number): string => mergeBody(`${hidden}\n${endMark}${'x'.repeat(65_536 - room)}`, body).replace(/x{9,}$/, '');
    expect(merged(body.length)).toBe(body);
    expect(merged(body.length - 1)).toBe(unfolded);
    expect(merged(unfolded.length - 1)).toBe(`${hidden}\n${endMark}`);
    expect(merged(hidden.length + endMark.length)).toBe(hidden);
    expect(readMarker(merged(unfolded.length - 1))).toStrictEqual(known);
  });
});

describe('a body in which people have left no room for the whole marker', () => {
  const ended = outage({ attempts: [], endedAt: outage().startedAt + 1_000, lastSeenAt: outage().startedAt + 500 });
  const given = marker({ outages: [ended, ...Array.from({ length: 15 }, (_, n) => ({ ...ended, id: n + 2 }))] });
  const ours = `${encodeMarker(given)}\nwords\n${endMark}`;

  it('keeps as much of it as there is room for', () => {
    const rest = 'x'.repeat(58_000);
    const merged = mergeBody(ours + rest, ours);
    const kept = readMarker(merged);
    expect(merged.length).toBeLessThanOrEqual(65_536);
    expect(merged.endsWith(`${endMark}${rest}`)).toBe(true);
    expect([kept === undefined ? 0 : outageCount(kept), kept?.outages.at(-1)?.id]).toEqual([16, 16]);
  });

  it('is too long where not even the least of it has room', () => {
    expect(mergeBody(ours + 'x'.repeat(65_500), ours).length).toBeGreaterThan(65_536);
  });
});

describe("a comment's key", () => {
  it('is found again wherever it stands, with every other', () => {
    const keys = fc.array(fc.record({ kind: fc.constantFrom('paged', 'reopened', 'resolved'), outage: fc.integer({ min: 1, max: 999_999_999 }) }, exact), { maxLength: 4 });
    fc.assert(
      fc.property(keys, anyText, (said, text) => {
        expect(commentKeys(said.map((key) => `${text}\n${commentKey(key)}`).join('\n'))).toEqual(said);
      }),
    );
  });

  it.each(['<!-- mock-medic:key closed/1 -->', '<!-- mock-medic:key paged/ -->', '<!-- mock-medic:key paged/x -->', '<!-- mock-medic:key paged/1234567890 -->', 'mock-medic:key paged/1'])('is not seen in %s', (body) => {
    expect(commentKeys(body)).toEqual([]);
  });
});
