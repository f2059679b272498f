import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepFails } from '../../src/domain/exit.ts';
import { annotations } from '../../src/render/annotations.ts';
import { createClean } from '../../src/render/foreign.ts';
import { outputs } from '../../src/render/outputs.ts';
import { reasonWords } from '../../src/render/reasons.ts';
import { reportJson } from '../../src/render/report-json.ts';
import { summary, summaryCharsMax } from '../../src/render/summary.ts';
import { resultText } from '../../src/render/terminal.ts';
import { widthOf } from '../../src/render/width.ts';
import { attempt, failing, finding, healed, healthy, outage, report } from './fixtures.ts';
import { guardReports } from './guard-samples.ts';
import { read } from './markdown-reader.ts';
import { nasty } from './nasty.ts';
import { degraded, massOver, massReport, reports, unknown, unrecorded } from './report-samples.ts';

const clean = createClean([]);
const plain = { colour: false, width: 80, clean };

const foreign = (text: string) => {
  const maintenance = { startAt: 0, endAt: 1, reason: text };
  const known = outage({ findings: [finding({ got: text, evidence: text, expected: text }), finding({ class: 'assertion', check: text, got: text })], attempts: [attempt({ label: text, detail: text, verification: text })] });
  return report([failing('orders', { outage: known, recovery: { kind: 'exhausted', attempts: known.attempts }, maintenance })], { remarks: [text], bugs: [text], record: { home: 'github', required: true, requests: 1, failures: [{ message: text, retryable: true, doing: 'read' }] } });
};

describe('a service that is told in the incident of another', () => {
  const told = (id: string, hiddenBy: string, reason: 'hidden-by-dependency' | 'still-failing', number: number) =>
    failing(id, { hiddenBy, recovery: { kind: 'none' }, record: { kind: 'recorded', reason, effects: [], incident: { number, url: `https://github.com/org/mocks/issues/${number}`, open: true } } });
  const hiddenByIn = (known: ReturnType<typeof report>): unknown => (JSON.parse(JSON.stringify(reportJson(known, clean))) as { services: { hiddenBy: string | null }[] }).services.map(({ hiddenBy }) => hiddenBy);

  it('names the one whose incident it is', () => {
    const chain = report([told('carts', 'database', 'hidden-by-dependency', 12), told('orders', 'database', 'hidden-by-dependency', 12), failing('database')]);
    const words = 'It is failing together with database, on which it depends and whose incident names it.';
    expect(summary(chain, clean).split(words)).toHaveLength(3);
    expect(resultText(chain, { ...plain, width: Infinity }).split(words)).toHaveLength(3);
    expect(hiddenByIn(chain)).toEqual(['database', 'database', null]);
  });

  it('names no other than the one that it fails with, where that has an incident of its own', () => {
    const chain = report([told('carts', 'orders', 'hidden-by-dependency', 13), told('orders', 'database', 'still-failing', 13), failing('database')]);
    expect(summary(chain, clean)).toContain('It is failing together with orders, on which it depends and whose incident names it.');
    expect(hiddenByIn(chain)).toEqual(['orders', 'database', null]);
  });
});

describe('the job summary', () => {
  it.each(Object.entries(reports))('reads as it should: %s', async (name, each) => {
    await expect(summary(each, clean)).toMatchFileSnapshot(`golden/summary-${name}.md`);
  });

  it('is one line and a fold when all is well', () => {
    const text = summary(report([healthy('a'), healthy('b'), healthy('c')]), clean);
    expect(text.split('\n')[0]).toBe('Mocks: 3 healthy.');
    expect(text.split('\n').filter((line) => line !== '')[1]).toMatch(/^<details>/);
  });

  it('shows the record that could not be written, to the letter', () => {
    const { record } = unrecorded('orders');
    expect(read(summary(report([unrecorded('orders')]), clean)).code).toContain(record.kind === 'unrecorded' ? record.unsent?.body : 'none');
  });

  it('tells no service in prose that is healthy and recorded, and every one that is not', () => {
    const text = summary(report([healthy('a'), degraded('b'), unknown('c')]), clean);
    expect(text).toContain('### Mocks: 3 · 1 unknown, 1 degraded');
    expect(text).not.toContain('**a**');
    expect(text.indexOf('**c** is unknown')).toBeLessThan(text.indexOf('**b** is degraded since 02:58:40 UTC'));
  });

  it('is bounded for thousands of services with much to say', () => {
    const long = '日本語 `@x` '.repeat(200);
    const body = 'x'.repeat(60_000);
    const many = Array.from({ length: 5_000 }, (_, n) => {
      const known = outage({ findings: [finding({ evidence: long }), finding({ got: long }), finding({ got: long })] });
      return failing(`s${n}`, { outage: known, record: { kind: 'unrecorded', failure: { message: `${n} ${long}`, retryable: true }, unsent: { title: `s${n}`, body } } });
    });
    const text = summary(report(many, { remarks: many.map((_, n) => `${n} ${long}`) }), clean);
    expect(text.length).toBeLessThanOrEqual(summaryCharsMax);
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    expect(text).toContain(body);
    expect(text).toMatch(/and 4800 more, in report\.json/);
  });

  it('keeps foreign text in code', () => {
    const known = read(summary(foreign('x word x'), clean));
    fc.assert(
      fc.property(nasty, (text) => {
        const { kinds, live } = read(summary(foreign(`x${text}x`), clean));
        const structure = (all: readonly string[]): readonly string[] => all.filter((kind) => /_open|_block|fence|hr|html/.test(kind) && kind !== 'code_inline');
        expect(structure(kinds)).toEqual(structure(known.kinds));
        expect(live).not.toMatch(/@\w|#\d|GH-\d|<script|<img|:smile:|evil\.example\/x/i);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a mass failure', () => {
  it('is told once, however many are in it, and whoever is well or fails by itself is told beside it', () => {
    const alone = failing('payments');
    const both = { ...massReport, services: [...massReport.services, alone] };
    const stories = summary(both, clean).split('\n\n').filter((part) => part.startsWith('**'));
    expect(stories.map((story) => story.split('\n')[0]?.trim())).toEqual(['**31 services are failing together.** One incident tells of all of them: [incident 40](https://github.com/org/mocks/issues/40) (open)', '**payments** is failing since 02:58:40 UTC.']);
    const text = resultText(both, plain);
    expect(text.match(/issues\/40/g)).toHaveLength(1);
    expect(text).toContain('payments');
    expect(annotations(both, clean).map(({ title }) => title)).toEqual(['31 services are failing together', 'payments is failing']);
  });

  it('offers no command where nobody reads replies', () => {
    expect(summary({ ...massReport, record: { ...massReport.record, home: 'local' } }, clean)).not.toContain('/recover');
  });

  it('that is over is told by the run that closes its incident, once, in every form', () => {
    expect(summary(massOver, clean)).toContain('All that were down together are well again, so their incident was closed. [incident 40](https://github.com/org/mocks/issues/40) (closed)');
    expect(resultText(massOver, plain).match(/issues\/40/g)).toHaveLength(1);
    expect(reportJson(massOver, clean)).toMatchObject({ mass: { kind: 'recorded', reason: 'resolved', incident: { number: 40, open: false } } });
    expect(JSON.parse(outputs(massOver, 'r')['incidents-json'])).toEqual([{ service: 'mass-failure', number: 40, url: 'https://github.com/org/mocks/issues/40', open: false, effects: ['resolve'], reason: 'resolved' }]);
  });

  it('whose record could not be closed fails a run that was asked to record, and says why', () => {
    const failure = { message: 'GitHub refused it.', retryable: false };
    const refused = { ...massOver, mass: { kind: 'unrecorded', failure, unsent: undefined } } as const;
    expect(summary(refused, clean)).toContain('GitHub refused it.');
    expect(stepFails({ ...refused, record: { ...refused.record, required: true } }, 'never')).toBe(true);
  });

  it('that could not be written is shown once, and not for each that is in it', () => {
    const { record } = unrecorded('mass-failure');
    const all = report(['a', 'b', 'c'].map((id) => ({ ...unrecorded(id), record })));
    expect(summary(all, clean).match(/<summary>A record that could not be written/g)).toHaveLength(1);
  });
});

describe('the text on a terminal', () => {
  it.each(Object.entries(reports))('reads as it should: %s', async (name, each) => {
    await expect(resultText(each, plain)).toMatchFileSnapshot(`golden/text-${name}.txt`);
  });

  it.each([40, 60, 80, 120])('is never wider than %d columns, but for addresses', (width) => {
    for (const each of Object.values(reports)) {
      for (const line of resultText(each, { ...plain, width }).split('\n')) expect(Array.from(line.replace(/^ +https:\S+$/, '')).length).toBeLessThanOrEqual(width);
    }
  });

  it('says the same in colour', () => {
    for (const each of Object.values(reports)) {
      const coloured = resultText(each, { ...plain, colour: true });
      expect(coloured).toMatch(/\u001B\[3\dm/);
      expect(coloured.replaceAll(/\u001B\[\d+m/g, '')).toBe(resultText(each, plain));
    }
  });

  it('holds no control characters and no workflow commands of a service', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const shown = resultText(foreign(text), plain);
        expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E\u200B]/);
        expect(shown).not.toMatch(/^\s*::/m);
        expect(shown).not.toContain('##[');
      }),
    );
  });

  it('is bounded for thousands of services', () => {
    const lines = resultText(report([...Array.from({ length: 5_000 }, (_, n) => healthy(`s${n}`)), ...Array.from({ length: 500 }, (_, n) => failing(`f${n}`))]), plain).split('\n');
    expect(lines.length).toBeLessThan(1_000);
    expect(lines).toContain('  and 5380 more');
  });
});

describe('the width of a text', () => {
  it.each([
    ['that of its terminal', { columns: 50 }, { COLUMNS: '60' }, 50],
    ['the one that the environment names', {}, { COLUMNS: '60' }, 60],
    ['without end when it is piped', {}, { COLUMNS: 'wide' }, Infinity],
    ['80 on a terminal that does not know its own', { columns: 0 }, {}, 80],
    ['the one that the environment names on a terminal that does not know its own', { columns: 0 }, { COLUMNS: '60' }, 60],
  ])('is %s', (_, stream, env, width) => {
    expect(widthOf(stream, env)).toBe(width);
    expect(resultText(massReport, { ...plain, width }).split('\n').some((line) => line.startsWith('    '))).toBe(width !== Infinity);
  });
});

describe('annotations', () => {
  it('are none when all is well', () => {
    expect(annotations(report([healthy('a')]), clean)).toEqual([]);
  });

  it('are one a service, the worst first', () => {
    expect(annotations(report([healthy('a'), healed('b'), unknown('c'), failing('d')]), clean)).toEqual([
      { level: 'error', title: 'd is failing', message: 'GET /orders answers 503, want 2xx: {"error":"db locked"}' },
      { level: 'warning', title: 'c could not be examined', message: 'GET /orders: the network is unreachable' },
      { level: 'warning', title: 'b was down and is healed', message: 'GET /orders answered 503, wanted 2xx: {"error":"db locked"}' },
    ]);
  });

  it('are ten at most, and the last says how many more there are', () => {
    const all = annotations(report(Array.from({ length: 12 }, (_, n) => failing(`s${n}`))), clean);
    expect(all).toHaveLength(10);
    expect(all.at(-1)?.message).toMatch(/\(and 2 more services, in the job summary\)$/);
  });

  it('say once what could not be recorded, first', () => {
    const all = annotations(report([unrecorded('a'), unrecorded('b')]), clean);
    expect(all.map(({ title }) => title)).toEqual(['Not recorded', 'a is failing', 'b is failing']);
    expect(all[0]?.message).toContain('issues: write');
  });

  it.each([
    ['a warning where the record could not be asked and nothing had been due', reports['unread'], { level: 'warning', title: 'The record could not be read' }],
    ['an error where a setting keeps it from being asked', report([healthy('a')], { record: { home: 'github', required: true, requests: 1, failures: [{ message: 'Issues are disabled.', retryable: false, doing: 'read' }] } }), { level: 'error', title: 'The record could not be read' }],
    ['a warning where the close of an incident is left to the next run', report([{ ...healthy('a'), record: unrecorded('a', true).record }]), { level: 'warning', title: 'Not recorded' }],
    ['a warning where an orphan is left to the next run', report([healthy('a')], { record: { home: 'github', required: true, requests: 3, failures: [{ message: 'GitHub has trouble.', retryable: true, doing: 'retire' }] } }), { level: 'warning', title: 'Not recorded' }],
    ['an error where an outage could not be recorded', report([unrecorded('a', true)]), { level: 'error', title: 'Not recorded' }],
  ])('tell of the record first: %s', (_, given, first) => {
    expect(given && annotations(given, clean)[0]).toMatchObject(first);
    expect(given && stepFails(given, 'never')).toBe(first.level === 'error');
  });
});

describe('the outputs', () => {
  it('name what is failing and healed, one a line, and the incidents as JSON', () => {
    const given = outputs(report([failing('a'), failing('b'), healed('c'), healthy('d')]), '/tmp/report.json');
    expect({ ...given, 'incidents-json': JSON.parse(given['incidents-json']) as unknown }).toEqual({
      verdict: 'failing',
      failing: 'a\nb',
      healed: 'c',
      'incidents-json': [
        { service: 'a', number: 12, url: 'https://github.com/org/mocks/issues/12', open: true, effects: ['open'], reason: 'opened' },
        { service: 'b', number: 12, url: 'https://github.com/org/mocks/issues/12', open: true, effects: ['open'], reason: 'opened' },
        { service: 'c', number: 13, url: 'https://github.com/org/mocks/issues/13', open: false, effects: ['open'], reason: 'healed' },
      ],
      report: '/tmp/report.json',
    });
  });
});

describe('report.json', () => {
  const documented = (): ReadonlyMap<string, string> => {
    const rows = readFileSync(join(import.meta.dirname, '../../docs/report.md'), 'utf8').matchAll(/^\| `([\w.[\]]+)` \| ([^|]+) \|/gm);
    return new Map([...rows].map(([, path = '', type = '']) => [path, type.trim()]));
  };

  const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

  const walk = (value: unknown, path: string): readonly (readonly [string, string])[] => {
    if (Array.isArray(value)) return value.flatMap((each) => walk(each, `${path}[]`));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, child]) => {
      const at = path === '' ? key : `${path}.${key}`;
      return [[at, kindOf(child)] as const, ...walk(child, at)];
    });
  };

  const fields = (): readonly (readonly [string, string])[] => [...Object.values(reports), ...Object.values(guardReports)].flatMap((each) => walk(JSON.parse(JSON.stringify(reportJson(each, clean))), ''));

  it('holds no field that docs/report.md does not describe, and the types that it says', () => {
    const known = documented();
    for (const [path, kind] of fields()) {
      expect(known.has(path), `${path} is described`).toBe(true);
      const said = known.get(path) ?? '';
      expect(said.split(/, | or /).map((word) => (word === 'instant' ? 'string' : word)), `${path} is ${said}`).toContain(kind);
    }
  });

  it('holds every field that docs/report.md describes', () => {
    const paths = new Set(fields().map(([path]) => path));
    for (const path of documented().keys()) expect(paths).toContain(path);
  });

  it('gives no reason that docs/report.md does not list', () => {
    const listed = /^\| `services\[\]\.record\.reason` \|.*$/m.exec(readFileSync(join(import.meta.dirname, '../../docs/report.md'), 'utf8'))?.[0] ?? '';
    for (const reason of Object.keys(reasonWords)) expect(listed).toContain(`\`${reason}\``);
  });

  it('carries its version, and the unsent records whole', () => {
    const given = JSON.parse(JSON.stringify(reportJson(reports['unrecorded'] ?? report([]), clean))) as { version: number; services: { record: { unsent: { body: string } | null } }[] };
    expect(given.version).toBe(1);
    expect(given.services[1]?.record.unsent?.body).toContain('<!-- mock-medic:begin v1 {} -->\n**DOWN');
  });

  it('tells instants in ISO 8601 with Z and lengths in milliseconds, in every time zone', () => {
    expect(reportJson(report([]), clean)).toMatchObject({ startedAt: '2026-11-23T02:58:40.000Z', endedAt: '2026-11-23T03:00:31.500Z', durationMs: 111_500 });
  });
});

describe('secrets', () => {
  it('stand in no output', () => {
    const secret = 'hunter2-hunter2';
    const masking = createClean([secret]);
    const known = foreign(`a ${secret} b ${Buffer.from(`x${secret}`).toString('base64')} c ${secret.slice(0, 9)}`);
    const all = [summary(known, masking), resultText(known, { ...plain, clean: masking }), JSON.stringify(annotations(known, masking)), JSON.stringify(reportJson(known, masking))].join('\n');
    expect(all).not.toMatch(/hunter2|odW50ZXIy/);
    expect(all).toContain('***');
  });
});
