import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, ServiceEntry } from '../../src/domain/guard/entry.ts';
import type { Report } from '../../src/domain/report.ts';
import { annotations } from '../../src/render/annotations.ts';
import { createClean } from '../../src/render/foreign.ts';
import { latencyWords, uptimeWords } from '../../src/render/measures.ts';
import { outageChart } from '../../src/render/outage-chart.ts';
import { outputs } from '../../src/render/outputs.ts';
import { reportJson } from '../../src/render/report-json.ts';
import { summary, summaryCharsMax } from '../../src/render/summary.ts';
import { resultText } from '../../src/render/terminal.ts';
import { at, attempt, failing, finding } from './fixtures.ts';
import { begun, beganAt, entriesOf, guarded, guardReports, guardTold, killedBy, orders, over, overAt } from './guard-samples.ts';
import { read } from './markdown-reader.ts';
import { nasty } from './nasty.ts';

const clean = createClean([]);
const plain = { colour: false, width: 80, clean };
const told = (name: string): Report => guardReports[name] ?? guardTold([begun(), over]);
const only = guarded.slice(0, 1);

/** A guard of orders alone, which fell at these instants for a second each. */
const fallen = (...times: readonly number[]): readonly Entry[] => [begun(only), orders.born(beganAt), orders.ready(beganAt), ...times.flatMap((time) => [orders.ended(time), orders.restarting(time), orders.cured(time + 1_000)]), over];

const foreign = (text: string): Report => {
  const bad = finding({ check: text, cause: text, got: text, expected: text, evidence: text });
  const step = attempt({ label: text, detail: text, verification: text, output: text });
  const time = at('14:01:00');
  const [users, carts] = [entriesOf('users'), entriesOf('carts')];
  const entries = [
    begun(guarded),
    orders.born(beganAt), orders.ready(beganAt),
    orders.ended(time, { ...killedBy(time), words: text }), orders.restarting(time), { kind: 'restarted', service: 'orders', at: time, outcome: { kind: 'not-cured', finding: bad } } as const, orders.climbed(time, [step], 'recovered'), orders.rose(time + 1_000, text),
    orders.fell(time + 5_000, bad), orders.gaveUp(time + 6_000),
    orders.stopped(overAt, { lines: [text, text], remains: { stopFault: text, held: text, mayLiveOn: true }, calls: { served: 3, unmatched: [{ request: text, count: 2 }, { request: `2${text}`, count: 1 }], unlisted: 0, complete: true } }),
    carts.born(beganAt), carts.ready(beganAt), carts.fell(time, bad), carts.rose(time + 2_000),
    users.born(beganAt), users.unready(time, { finding: bad, lines: [text] }),
    over,
  ];
  return guardTold(entries, { job: 'failure', command: { words: text, code: 1, hasRun: true, interrupted: false, startedAt: beganAt, endedAt: overAt }, remarks: [text], logs: [text] });
};

describe('the job summary of a guard', () => {
  it.each(Object.entries(guardReports))('reads as it should: %s', async (name, each) => {
    await expect(summary(each, clean)).toMatchFileSnapshot(`golden/summary-${name}.md`);
  });

  it('of a mock that crashed once says, to the letter, which red tests may be its fault', () => {
    expect(summary(told('guard-crash'), clean).split('\n<details>')[0]).toBe(`### Mocks: 3 · 1 outage, healed
A test that failed between **14:03:22.481 and 14:03:23.612 UTC** (1.131 s) may have failed because of \`orders\`.

| mock | verdict | up | outages | p50 / p95 / p99 |
|---|---|---|---|---|
| orders | ⚠️ healed | 99.4 % | 1 | 6 / 12 / 31 ms |
| users | ✅ healthy | 100 % | 0 | 5 / 9 / 14 ms |
| carts | ✅ healthy | 100 % | 0 | 0.8 / 2 / 121 ms |

**orders** ended by SIGKILL at 14:03:22.481, served again at 14:03:23.612; restart 1 of 10. Its in-memory state was reset.
`);
  });

  it('of a mock that had failed before it crashed tells both instants', () => {
    const ended = { ...orders.ended(at('14:03:22.481')), at: at('14:03:20.100') } as ServiceEntry;
    const text = summary(guardTold([begun(only), orders.born(beganAt), orders.ready(beganAt), orders.beat(at('14:03:19.1')), ended, orders.restarting(at('14:03:22.490')), orders.cured(at('14:03:23.612')), over], { job: 'failure' }), clean);
    expect(text).toContain('A test that failed between **14:03:19.100 and 14:03:23.612 UTC** (4.512 s) may have failed because of `orders`.');
    expect(text).toContain('**orders** was down from 14:03:20.100, ended by SIGKILL at 14:03:22.481, served again at 14:03:23.612 (3.512 s); restart 1 of 10. Its in-memory state was reset.');
  });

  it('is one line and a fold when nothing happened', () => {
    const lines = summary(told('guard-quiet'), clean).split('\n').filter((line) => line !== '');
    expect(lines[0]).toBe('Mocks: 3 healthy for 3 min 10 s.');
    expect(lines[1]).toMatch(/^<details>/);
    expect(lines.at(-1)).toBe('</details>');
  });

  it('says that the failure is not the mocks\' only where every mock is known to have been up', () => {
    const sentence = 'The mocks were up throughout; the failure is not theirs.';
    const saying = Object.keys(guardReports).filter((name) => summary(told(name), clean).includes(sentence));
    expect(saying).toEqual(['guard-innocent', 'guard-command', 'guard-no-command']);
  });

  it('keeps the sentence of an outage when the job succeeded all the same', () => {
    expect(summary(guardTold(fallen(at('14:01:00')), { job: 'success' }), clean)).toContain('A test that failed between **14:01:00.000 and 14:01:01.000 UTC** (1.000 s) may have failed because of `orders`.');
  });

  it('tells heartbeats that failed without an outage also to a job that succeeded, and raises no alarm', () => {
    const blips = [begun(only), orders.born(beganAt), orders.ready(beganAt), orders.beat(at('14:02:20.100'), { failures: 1 }), orders.beat(at('14:02:40.100'), { failures: 1 }), over];
    const text = summary(guardTold(blips), clean);
    expect(text).not.toContain('###');
    expect(text).toContain('2 heartbeats of `orders` failed, the last at **14:02:40.100 UTC**, without an outage being confirmed.');
    expect(text).not.toContain('may have failed');
  });

  it('tells ten outages in sentences, the first ones first, and counts the others, those included that are no longer kept', () => {
    const text = summary(guardTold(fallen(...Array.from({ length: 40 }, (_, n) => beganAt + 1_000 + n * 4_000)), { job: 'failure' }), clean);
    expect(text.match(/A test that failed/g)).toHaveLength(10);
    expect(text).toContain('And 30 more outages.');
    expect(text).toContain('**orders** fell 40 times, 40 s in all.\n- 30 earlier: 30 s in all\n');
  });

  it('tells the date where the job went past midnight', () => {
    const late = at('00:00:01.250', '2026-11-24');
    const entries = [begun(only), orders.born(beganAt), orders.ready(beganAt), orders.ended(late - 2_000), orders.restarting(late - 1_000), orders.cured(late), { ...over, at: late + 5_000 }];
    expect(summary(guardTold(entries), clean)).toContain('between **23:59:59.250 and 2026-11-24 00:00:01.250 UTC** (2.000 s)');
  });

  it('claims nothing about the time after the guard was killed, not of what was down then either', () => {
    const text = summary(guardTold([begun(only), orders.born(beganAt), orders.ready(beganAt), orders.ended(at('14:01:00'))], { job: 'failure' }), clean);
    expect(text).toContain('from **14:01:00.000 UTC** on may have failed');
    expect(text).toContain('Nothing is known from **14:01:00.000 UTC** on, because the guard was killed, or could write down no more.');
    expect(text).toContain('was not seen to serve again');
  });

  it('tells what could not be recorded, and the incident of what was', () => {
    const report = told('guard-crash');
    const recorded = { ...report, services: report.services.map((each, n) => (n === 0 ? { ...each, record: failing('x').record } : { ...each, record: { kind: 'unrecorded' as const, failure: { message: 'GitHub refused (403).', retryable: false }, unsent: n === 1 ? { title: 'users is down', body: 'DOWN' } : undefined } })) };
    const text = summary(recorded, clean);
    expect(text).toContain('**Not recorded.** GitHub refused (403).');
    expect(text).toContain('[incident 12](https://github.com/org/mocks/issues/12) (open)');
    expect(text).toContain('**users** was up throughout.  \nIt could not be recorded; the reason is above.');
    expect(text).toContain('**carts** was up throughout.  \nIts record could not be read; the reason is above.');
    expect(resultText(recorded, plain)).toContain('https://github.com/org/mocks/issues/12');
  });

  it('is bounded for thousands of services with much to say', () => {
    const [first] = only;
    const long = '日本語 `@x` '.repeat(200);
    const services = Array.from({ length: 2_000 }, (_, n) => ({ ...(first ?? guarded[0]!), id: `s${n}` }));
    const entries = services.flatMap(({ id }) => {
      const each = entriesOf(id);
      return [each.born(beganAt), each.unready(beganAt + 1, { finding: finding({ cause: long, got: long, evidence: long }), lines: Array<string>(40).fill(long) })];
    });
    const text = summary(guardTold([begun(services), ...entries, over], { reaped: services.map(({ id }, n) => ({ service: id, pid: n, ending: 'by-force', remains: undefined })) }), clean);
    expect(text.length).toBeLessThanOrEqual(summaryCharsMax);
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    expect(text).toMatch(/and 1800 more, in report\.json/);
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

describe('the text of a guard on a terminal', () => {
  it.each(Object.entries(guardReports))('reads as it should: %s', async (name, each) => {
    await expect(resultText(each, plain)).toMatchFileSnapshot(`golden/text-${name}.txt`);
  });

  it.each([40, 60, 80, 120])('is never wider than %d columns', (width) => {
    for (const each of Object.values(guardReports)) {
      for (const line of resultText(each, { ...plain, width }).split('\n')) expect(Array.from(line).length, line).toBeLessThanOrEqual(width);
    }
  });

  it('says the same in colour', () => {
    for (const each of Object.values(guardReports)) {
      const coloured = resultText(each, { ...plain, colour: true });
      expect(coloured).toMatch(/\u001B\[3\dm/);
      expect(coloured.replaceAll(/\u001B\[\d+m/g, '')).toBe(resultText(each, plain));
    }
  });

  it('ends with whose fault a red test may have been', () => {
    expect(resultText(told('guard-crash'), { ...plain, width: 200 }).split('\n').at(-2)).toBe('A test that failed between 14:03:22.481 and 14:03:23.612 UTC (1.131 s) may have failed because of orders.');
    expect(resultText(told('guard-command'), plain).split('\n').slice(-3, -1)).toEqual(['npm test ended with exit 1 after 12 s.', 'The mocks were up throughout; the failure is not theirs.']);
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
});

describe('the annotations of a guard', () => {
  it('warn of each service that may live on, and only of those', () => {
    expect(annotations(told('guard-lingering'), clean)).toEqual([
      { level: 'warning', title: 'carts was down and is healed', message: expect.stringMatching(/Cause: ended by SIGKILL\. carts may live on: port 127\.0\.0\.1:3003 is held by another process after its end\.$/) as string },
      { level: 'warning', title: 'orders may live on', message: 'orders may live on: its stop command failed (exit 1: no such container), and port 127.0.0.1:3001 is held by node server.js (pid 4711).' },
    ]);
  });

  it.each<readonly [string, readonly { readonly level: string; readonly title: string; readonly message: string }[]]>([
    ['guard-quiet', []],
    ['guard-innocent', []],
    ['guard-crash', [{ level: 'warning', title: 'orders was down and is healed', message: 'A test that failed between 14:03:22.481 and 14:03:23.612 UTC (1.131 s) may have failed because of orders. Cause: ended by SIGKILL.' }]],
    ['guard-wrong-at-end', [{ level: 'warning', title: 'carts did not pass its checks at the end', message: 'HTTP 503 on GET /carts.' }]],
    ['guard-late', [{ level: 'error', title: 'orders could not be started', message: 'not ready within 60 s: HTTP 503 on GET /; its process listens on [::1]:3001.' }]],
    [
      'guard-unready',
      [
        { level: 'error', title: 'orders could not be started', message: "the process ended: exit 1, before it was ready. It printed: Error: ENOENT: no such file, open 'db.json'" },
        { level: 'warning', title: 'carts could not be watched to the end', message: 'the guard ended before it was ready.' },
      ],
    ],
    ['guard-lasting', [{ level: 'error', title: 'orders is failing', message: 'Down since 14:02:30.000 UTC: ended with exit 3; restarts 1 to 10 of 10 in vain: the process ended: exit 1, before it was ready; docker restart orders x2: exit 0, 2 s; still HTTP 503. It printed: Error: the db is locked' }]],
  ])('say what they should: %s', (name, expected) => {
    expect(annotations(told(name), clean)).toEqual(expected);
  });

  it('are one for a service however often it fell', () => {
    const all = annotations(guardTold(fallen(at('14:01:00'), at('14:02:00'), at('14:03:00'))), clean);
    expect(all).toHaveLength(1);
    expect(all[0]?.message).toMatch(/14:03:00\.000.* It fell 3 times, 3 s in all; this was the last time\.$/);
  });

  it.each([
    ['the line that names the error, not the trace below it', ['> node x', "Error: Cannot find module 'x'", '    at throwError (node:internal)', '', 'Node.js v24.21.0'], "Error: Cannot find module 'x'"],
    ['the line that names the error, not how it came out', ['node:events:497', "Error: listen EADDRINUSE: address already in use 0.0.0.0:3001", "Emitted 'error' event on Server instance at:", "  code: 'EADDRINUSE',"], 'Error: listen EADDRINUSE: address already in use 0.0.0.0:3001'],
    ['the last line where none names an error', ['first', 'the db is locked', ''], 'the db is locked'],
  ])('show of what a service printed %s', (_what, lines, line) => {
    const [shown] = annotations(guardTold([begun(only), orders.born(beganAt), orders.unready(beganAt, { lines }), over]), clean);
    expect(shown?.message).toMatch(/ It printed: /);
    expect(shown?.message.endsWith(line)).toBe(true);
  });

  it('obey nobody', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const { title, message } of annotations(foreign(text), clean)) expect(`${title}|${message}`).not.toMatch(/[\r\n]|##\[|::[a-z]/i);
      }),
    );
  });
});

describe('the outputs of a guard', () => {
  it('count the outages of all services, and sum their downtime', () => {
    const text = outputs(told('guard-flapping'), 'x');
    const json = reportJson(told('guard-flapping'), clean) as { services: readonly { watch: { downMs: number } }[] };
    expect(text).toMatchObject({ outages: '20', 'downtime-ms': String(json.services.reduce((sum, { watch }) => sum + watch.downMs, 0)) });
  });
});

describe('measures', () => {
  const watch = (parts: object) => ({ ...told('guard-crash').services[0]!.watch!, ...parts });

  it.each([
    [{ uptime: 1, downMs: 0 }, '100 %'],
    [{ uptime: 0.999_999, downMs: 1 }, '99.9 %'],
    [{ uptime: 1, downMs: 1 }, '99.9 %'],
    [{ uptime: 0.994_05, downMs: 1_131 }, '99.4 %'],
    [{ uptime: 0.29, downMs: 1 }, '29 %'],
    [{ uptime: 0, downMs: 5 }, '0 %'],
    [{ uptime: undefined, downMs: 0 }, ''],
  ])('tell an uptime of %j as %s, never as more than it was', (parts, words) => {
    expect(uptimeWords(watch(parts))).toBe(words);
  });

  it.each([
    [{ p50: 0.14, p95: 9.94, p99: 9.95 }, '0.1 / 9.9 / 10 ms'],
    [{ p50: 5.97, p95: 12.4, p99: 1_234.5 }, '6 / 12 / 1235 ms'],
    [undefined, ''],
  ])('tell latencies of %j as %s', (latency, words) => {
    expect(latencyWords(watch({ latency }))).toBe(words);
  });
});

describe('the chart of outages', () => {
  it('is there when a service fell more than once, and only for that one', () => {
    expect(outageChart(told('guard-crash'), clean)).toBeUndefined();
    expect(outageChart(told('guard-flapping'), clean)?.split('\n').map((line) => line.split(' ')[0])).toEqual(['users', 'carts', '', '']);
  });

  it('darkens what was down, in lines of one length, and shows outages that are no longer kept as not known', () => {
    const many = outageChart(guardTold(fallen(...Array.from({ length: 45 }, (_, n) => beganAt + 1_000 + n * 4_000))), clean) ?? '';
    const [row = '', axis = ''] = many.split('\n');
    expect(row).toHaveLength('orders  '.length + 60);
    expect(axis).toHaveLength(row.length + ' UTC'.length);
    expect(row).toMatch(/^orders {2}\?+[█▄]+$/);
    expect(many).toContain('? not known');
  });

  it('shows an outage that fills its cells, and the time before the first pass as nothing', () => {
    const half = (beganAt + overAt) / 2;
    const entries = [begun(only), orders.born(beganAt), orders.ready(beganAt + 10_000), orders.ended(at('14:00:30')), orders.cured(at('14:00:31')), orders.ended(half), orders.gaveUp(half), over];
    expect(outageChart(guardTold(entries), clean)?.split('\n')[0]).toMatch(/^orders {5}█+▄█+▁{30}$/);
  });
});

describe('secrets', () => {
  it('stand in no output of a guard', () => {
    const secret = 'hunter2-hunter2';
    const masking = createClean([secret]);
    const known = foreign(`a ${secret} b ${Buffer.from(`x${secret}`).toString('base64')} c ${secret.slice(0, 9)}`);
    const all = [summary(known, masking), resultText(known, { ...plain, clean: masking }), JSON.stringify(annotations(known, masking)), JSON.stringify(reportJson(known, masking))].join('\n');
    expect(all).not.toMatch(/hunter2|odW50ZXIy/);
    expect(all).toContain('***');
  });
});
