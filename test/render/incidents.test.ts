import { describe, expect, it } from 'vitest';
import type { Marker } from '../../src/domain/incident.ts';
import { statisticsOf } from '../../src/domain/statistics.ts';
import { createClean } from '../../src/render/foreign.ts';
import { incidentsCsv } from '../../src/render/incidents-csv.ts';
import { incidentsJson } from '../../src/render/incidents-json.ts';
import { incidentsMarkdown } from '../../src/render/incidents-markdown.ts';
import type { IncidentList, Listed } from '../../src/render/incidents-table.ts';
import { incidentsText } from '../../src/render/incidents-text.ts';
import { orphansText } from '../../src/render/orphans.ts';
import { openedMarker, outageOf } from '../domain/histories.ts';
import { at, outage } from './fixtures.ts';

const clean = createClean(['s3cret-t0ken']);

interface Told {
  readonly number: number;
  readonly title?: string;
  readonly url?: string;
  readonly labels?: readonly string[];
  readonly open?: boolean;
  readonly marker?: Partial<Marker>;
}

function listed({ number, title = 'orders is down: HTTP 503 on GET /orders', url = `https://github.com/acme/mocks/issues/${number}`, labels = ['mock-medic'], open = false, marker = {} }: Told): Listed {
  const known: Marker = { ...openedMarker(outageOf({ from: 0, confirmed: 1 })), openedAt: at('02:58:40.200'), outages: [outage({ endedAt: at('04:11:02.600') })], resolvedAt: at('04:11:03'), ...marker };
  return { number, isOpen: open, marker: known, stored: { number, url, title, body: '', labels, assignees: [], open, closure: undefined, comments: 0, updatedAt: 0 } };
}

function listOf(records: readonly Listed[]): IncidentList {
  return { statistics: statisticsOf(records, { sinceAt: at('00:00:00', '2026-11-01'), untilAt: at('12:00:00') }), home: 'github', place: 'acme/mocks', remarks: [] };
}

const text = (list: IncidentList, width = 120): string => incidentsText(list, { colour: false, width, clean });
const two = listOf([
  listed({ number: 7, marker: { acknowledged: { at: at('03:04:44.300'), by: 'grace' } } }),
  listed({ number: 9, open: true, labels: ['mock-medic', 'unsettled', 'acknowledged'], title: 'users is down: connection refused on :3001', marker: { service: 'users', outages: [outage({ startedAt: at('10:00:00'), confirmedAt: at('10:00:05') })], resolvedAt: undefined } }),
]);

describe('on a terminal', () => {
  it('there is a line a service, a line an incident, and what they come to', async () => {
    await expect(text(two)).toMatchFileSnapshot('golden/incidents.txt');
  });

  for (const width of [20, 40, 60, 80, 120, 200]) {
    it(`nothing is wider than ${Math.max(40, width)} columns, whatever the names`, () => {
      const scope = `a-workflow-with-a-long-name.yml/a-job (os=ubuntu-latest, node=24)`;
      const shown = text(listOf([listed({ number: 7, title: 'x'.repeat(300), marker: { scope } }), listed({ number: 123_456, marker: { service: 's'.repeat(40), scope: 'y'.repeat(300) } })]), width);
      expect(Math.max(...shown.split('\n').map((line) => line.length)), shown).toBeLessThanOrEqual(Math.max(40, width));
      expect(shown).toContain('123456');
    });
  }

  it('what is foreign can neither move the cursor nor give the runner orders nor show a secret', () => {
    const shown = text(listOf([listed({ number: 7, title: '::error::x \u001B[2J\u202E s3cret-t0ken\r\n::add-mask::y', marker: { scope: '\u001B]0;owned\u0007::stop-commands::x' } })]));
    expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]|^::|::(?=[a-z])|s3cret/m);
  });

  it('of a thousand only the latest are shown, and how many more there are', () => {
    const shown = text(listOf(Array.from({ length: 1_000 }, (_, n) => listed({ number: n + 1, marker: { service: `service-${n}` } }))));
    expect(shown.split('\n').length).toBeLessThan(170);
    expect(shown).toMatch(/and 901 more services.*\n[^]*and 950 more incidents/);
  });

  it('of none it is said since when', () => {
    expect(text(listOf([]))).toBe('No incidents since 2026-11-01 00:00:00 UTC.\n');
  });

  it('what is forgotten is said', () => {
    const forgotten = listed({ number: 7, marker: { openedAt: at('00:00:00', '2026-10-01'), older: { count: 3, downMs: 60_000 } } });
    expect(text(listOf([forgotten]))).toMatch(/≥ 1 {2}≥ 1 h 12 min 22 s[^]*≥ is the least that is certain/);
  });
});

/** Reads CSV as RFC 4180 says, into rows of cells. */
function parsed(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    expect(whole).not.toBe('');
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('as CSV', () => {
  it('there is a row in all, a row a service and a row an incident, each as long as the head', () => {
    const [head = [], ...rows] = parsed(incidentsCsv(two, clean));
    expect(rows.map(([kind]) => kind)).toEqual(['total', 'service', 'service', 'incident', 'incident']);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
    const last = Object.fromEntries(head.map((name, n) => [name, rows.at(-1)?.[n]]));
    expect(last).toEqual({ kind: 'incident', service: 'orders', scope: 'watch.yml/check', incident: '7', state: 'resolved', severity: 'critical', 'opened-at': '2026-11-23T02:58:40.200Z', 'resolved-at': '2026-11-23T04:11:03.000Z', 'acknowledged-at': '2026-11-23T03:04:44.300Z', incidents: '1', outages: '1', 'down-ms': '4342400', 'degraded-ms': '0', 'mttd-ms': '4100', 'mtta-ms': '360000', 'mttr-ms': '4342400', complete: 'true', url: 'https://github.com/acme/mocks/issues/7', title: 'orders is down: HTTP 503 on GET /orders' });
  });

  for (const nasty of ['=HYPERLINK("http://evil","x")', '+1', '-1+1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '\n=1', '\u200B=1', '＝1', 's3cret-t0ken=1']) {
    it(`${JSON.stringify(nasty)} is no formula`, () => {
      const rows = parsed(incidentsCsv(listOf([listed({ number: 7, title: nasty, marker: { scope: nasty, service: nasty } })]), clean));
      expect(rows).toHaveLength(4);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@＝]|s3cret/);
    });
  }

  it('quotes, commas and line breaks do not break a row', () => {
    const title = 'a "b", c\r\nd;e';
    expect(parsed(incidentsCsv(listOf([listed({ number: 7, title })]), clean)).at(-1)?.at(-1)).toBe('a "b", c⏎d;e');
  });
});

describe('as Markdown', () => {
  it('is two tables with links', async () => {
    await expect(incidentsMarkdown(two, clean)).toMatchFileSnapshot('golden/incidents.md');
  });

  it('what is foreign neither breaks a table nor mentions nor links', () => {
    const shown = incidentsMarkdown(listOf([listed({ number: 7, title: '| @grace [x](http://evil) `` <img> <!-- --> #1', url: 'javascript:alert(1)', marker: { scope: 'a|b\n|c' } })]), clean);
    const rows = shown.split('\n').filter((line) => line.startsWith('|'));
    const cells = rows.map((line) => line.replaceAll(String.raw`\|`, '').split('|').length);
    expect(new Set(cells.slice(0, 3)).size + new Set(cells.slice(3)).size, shown).toBe(2);
    expect(shown.replaceAll(/(`+).*?[^`]\1(?!`)/g, '')).not.toMatch(/@grace|evil|<img|javascript|<!--/);
  });
});

describe('the state of a record', () => {
  const lasting = [outage({ endedAt: undefined })] as const;
  it.each<readonly [string, Partial<Told>]>([
    ['open', { open: true, labels: ['unsettled'], marker: { outages: lasting, resolvedAt: undefined } }],
    ['closed', { labels: ['unsettled'], marker: { outages: lasting, resolvedAt: undefined } }],
    ['silenced', { labels: ['unsettled'], marker: { outages: lasting } }],
    ['resolved', {}],
    ['retired', { marker: { ending: { kind: 'retired' } } }],
  ])('is told as %s', (state, told) => {
    expect(incidentsJson(listOf([listed({ number: 7, ...told })]), clean)).toMatchObject({ incidents: [{ state }] });
  });
});

describe('as JSON', () => {
  it('says what is not there with null, and leaves no field out', () => {
    const told = JSON.parse(JSON.stringify(incidentsJson(two, clean))) as { readonly total: object; readonly incidents: readonly object[] };
    expect(told).toMatchObject({ version: 1, sinceAt: '2026-11-01T00:00:00.000Z', record: { home: 'github', place: 'acme/mocks' }, total: { incidents: 2, anyDownMs: 11_542_400 }, services: [{ service: 'users', mttrMs: null }, { service: 'orders' }] });
    expect(told.incidents).toMatchObject([{ number: 9, state: 'acknowledged', resolvedAt: null, acknowledgedBy: null, mttrMs: null }, { number: 7, state: 'resolved', acknowledgedBy: 'grace' }]);
    expect(new Set(told.incidents.map((each) => Object.keys(each).join())).size).toBe(1);
  });
});

it('an orphan is told with its reason, inert', () => {
  const { marker } = listed({ number: 7, marker: { scope: 'ci.yml/\u001B[2Jtest' } });
  const incident = { number: 7, url: '', state: { state: 'open' } as const, labels: [], assignees: [], marker, comments: 0 };
  const shown = orphansText([{ incident, reason: { kind: 'job-gone', workflow: 'ci.yml', job: 'test' }, outcome: 'listed', message: undefined }], 'the same command with --yes.', { colour: false, width: 80, clean });
  expect(shown).toBe('#7 orders (ci.yml/test), last recorded down 2026-11-23 04:11:02 UTC: ci.yml has\n    no job test any more.\n\nNothing was written. To close it: the same command with --yes.\n');
});
