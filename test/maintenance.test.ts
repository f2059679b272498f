import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { label as labels } from '../src/domain/label.ts';
import { readAnnouncement } from '../src/domain/announcement.ts';
import type { Maintenance } from '../src/domain/policy.ts';
import { cronFault, instantOf, isZone, readOpen, strangersRemark, windowAt } from '../src/maintenance.ts';
import type { Announcement } from '../src/ports.ts';

const at = (text: string): number => Date.parse(text);
const iso = (ms: number | undefined): string | undefined => (ms === undefined ? undefined : new Date(ms).toISOString().replace(':00.000Z', 'Z'));
const hour = 3_600_000;

describe('a date and time', () => {
  test.each([
    ['UTC', '2026-12-01T22:00:00Z', undefined, '2026-12-01T22:00Z'],
    ['an offset', '2026-12-01T22:00+05:30', undefined, '2026-12-01T16:30Z'],
    ['an offset that wins over the zone', '2026-12-01T22:00-0330', 'Europe/Berlin', '2026-12-02T01:30Z'],
    ['a zone in winter', '2026-12-01 22:00', 'Europe/Berlin', '2026-12-01T21:00Z'],
    ['a zone in summer', '2026-07-01 22:00', 'Europe/Berlin', '2026-07-01T20:00Z'],
    ['half an hour', '2026-07-01T22:00', 'Asia/Kolkata', '2026-07-01T16:30Z'],
    ['half an hour behind', '2026-07-01T22:00', 'America/St_Johns', '2026-07-02T00:30Z'],
    ['the far side', '2026-07-01T00:15', 'Pacific/Kiritimati', '2026-06-30T10:15Z'],
    ['skipped in Berlin', '2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:00Z'],
    ['the first that is skipped', '2026-03-29T02:00', 'Europe/Berlin', '2026-03-29T01:00Z'],
    ['the last before', '2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59Z'],
    ['the first after', '2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00Z'],
    ['twice in Berlin', '2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30Z'],
    ['once again', '2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00Z'],
    ['skipped in New York', '2026-03-08T02:30', 'America/New_York', '2026-03-08T07:00Z'],
    ['twice in New York', '2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30Z'],
    ['skipped in Newfoundland', '2026-03-08T02:15', 'America/St_Johns', '2026-03-08T05:30Z'],
    ['half an hour skipped on Lord Howe', '2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:30Z'],
    ['a leap day', '2028-02-29T00:00', 'UTC', '2028-02-29T00:00Z'],
  ])('%s: %s', (_, text, zone, expected) => {
    expect(iso(instantOf(text, zone))).toBe(expected);
  });

  test.each([
    ['no zone', '2026-12-01T22:00', undefined],
    ['a zone that does not exist', '2026-12-01T22:00', 'Europe/Atlantis'],
    ['a day that does not exist', '2026-02-30T22:00Z', undefined],
    ['an hour that does not exist', '2026-02-20T25:00', 'UTC'],
    ['an offset that does not exist', '2026-02-20T22:00+15:00', undefined],
    ['a date alone', '2026-12-01', 'UTC'],
    ['another order', '01.12.2026 22:00', 'UTC'],
    ['words', 'tonight', 'UTC'],
    ['nothing', '', 'UTC'],
    ['an endless one', `2026-12-01${' '.repeat(100_000)}x`, 'UTC'],
  ])('cannot be %s', (_, text, zone) => {
    expect(instantOf(text, zone)).toBeUndefined();
  });

  test('whatever the clocks of a zone show leads back to an instant at which they show it', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Chatham', 'UTC'];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: at('2025-01-01T00:00Z') / 60_000, max: at('2028-01-01T00:00Z') / 60_000 }), (timeZone, minute) => {
        const shown = (ms: number): string => new Date(ms).toLocaleString('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
        const found = instantOf(shown(minute * 60_000), timeZone) ?? Number.NaN;
        expect(shown(found)).toBe(shown(minute * 60_000));
        expect(found).toBeLessThanOrEqual(minute * 60_000);
        expect(minute * 60_000 - found).toBeLessThanOrEqual(hour);
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });
});

test('a zone has a name, not an offset', () => {
  expect(['Europe/Berlin', 'UTC', 'Asia/Kolkata', '+02:00', 'Mars/Base', '', '__proto__'].map(isZone)).toEqual([true, true, true, false, false, false, false]);
});

const weekly = (changes: Partial<Extract<Maintenance, { kind: 'recurring' }>> = {}): Maintenance => ({ kind: 'recurring', cron: '0 2 * * *', durationMs: 2 * hour, timezone: 'Europe/Berlin', reason: 'weekly', ...changes });
const spanAt = async (maintenance: readonly Maintenance[], now: string): Promise<string | undefined> => {
  const window = await windowAt(maintenance, at(now));
  return window && `${iso(window.startAt)} ${iso(window.endAt)}`;
};

describe('maintenance that recurs', () => {
  test.each([
    ['begins at its first moment', {}, '2026-07-01T00:00:00Z', '2026-07-01T00:00Z 2026-07-01T02:00Z'],
    ['does not hold a moment before', {}, '2026-06-30T23:59:59.999Z', undefined],
    ['holds to its last moment', {}, '2026-07-01T01:59:59.999Z', '2026-07-01T00:00Z 2026-07-01T02:00Z'],
    ['ends at its end', {}, '2026-07-01T02:00:00Z', undefined],
    ['begins when the skipped hour is over', {}, '2026-03-29T01:00:00Z', '2026-03-29T01:00Z 2026-03-29T03:00Z'],
    ['begins no earlier', {}, '2026-03-29T00:59:59Z', undefined],
    ['begins at the end of a gap that holds its start', { cron: '30 2 * * *' }, '2026-03-29T02:30:00Z', '2026-03-29T01:00Z 2026-03-29T03:00Z'],
    ['lasts its two hours across the change to summer', { cron: '0 1 * * *' }, '2026-03-29T01:59:00Z', '2026-03-29T00:00Z 2026-03-29T02:00Z'],
    ['lasts its two hours across the change to winter', {}, '2026-10-25T01:59:00Z', '2026-10-25T00:00Z 2026-10-25T02:00Z'],
    ['does not begin again when its hour comes again', {}, '2026-10-25T02:30:00Z', undefined],
    ['begins once in an hour that comes twice, also when it is a list', { cron: '30 2,14 * * *', durationMs: hour }, '2026-10-25T01:30:00Z', undefined],
    ['in New York, to summer', { timezone: 'America/New_York' }, '2026-03-08T07:00:00Z', '2026-03-08T07:00Z 2026-03-08T09:00Z'],
    ['in New York, to winter', { timezone: 'America/New_York', cron: '30 1 * * *' }, '2026-11-01T06:45:00Z', '2026-11-01T05:30Z 2026-11-01T07:30Z'],
    ['in Kolkata', { timezone: 'Asia/Kolkata' }, '2026-07-01T21:00:00Z', '2026-07-01T20:30Z 2026-07-01T22:30Z'],
    ['in Newfoundland, to summer', { timezone: 'America/St_Johns' }, '2026-03-08T05:30:00Z', '2026-03-08T05:30Z 2026-03-08T07:30Z'],
    ['in Newfoundland, to winter', { timezone: 'America/St_Johns', cron: '0 1 * * *' }, '2026-11-01T04:00:00Z', '2026-11-01T03:30Z 2026-11-01T05:30Z'],
    ['on Sundays', { cron: '0 2 * * sun' }, '2026-07-06T00:30:00Z', undefined],
    ['by a nickname', { cron: '@weekly', timezone: 'UTC' }, '2026-07-05T01:00:00Z', '2026-07-05T00:00Z 2026-07-05T02:00Z'],
    ['longer than its pauses, so that it never ends', { cron: '0 * * * *', timezone: 'UTC' }, '2026-07-01T02:30:00Z', '2026-07-01T02:00Z 2026-07-01T04:00Z'],
    ['on leap days', { cron: '0 0 29 2 *', timezone: 'UTC' }, '2028-02-29T01:00:00Z', '2028-02-29T00:00Z 2028-02-29T02:00Z'],
  ] as const)('%s', async (_, changes, now, expected) => {
    expect(await spanAt([weekly(changes)], now)).toBe(expected);
  });

  test('every day of a year it holds for exactly its length, at whatever it meets the clocks', async () => {
    const day = 24 * hour;
    for (const timezone of ['Europe/Berlin', 'America/New_York', 'America/St_Johns', 'Asia/Kolkata']) {
      const one = weekly({ timezone, cron: '30 2 * * *', durationMs: 90 * 60_000 });
      const starts = new Set<number>();
      for (let now = at('2026-01-01T12:00Z'); now < at('2026-12-31T12:00Z'); now += hour) {
        const window = await windowAt([one], now);
        if (window !== undefined) starts.add(window.startAt);
        if (window !== undefined) expect(window.endAt - window.startAt).toBe(90 * 60_000);
      }
      expect(starts.size, timezone).toBe((at('2026-12-31T12:00Z') - at('2026-01-01T12:00Z')) / day);
    }
  }, 30_000);
});

test('of several windows the one that ends last holds', async () => {
  const once = (endAt: string, reason: string): Maintenance => ({ kind: 'once', startAt: at('2026-07-01T00:00Z'), endAt: at(endAt), reason });
  const all = [once('2026-07-01T01:00Z', 'short'), once('2026-07-01T09:00Z', 'long'), weekly()];
  expect((await windowAt(all, at('2026-07-01T00:30Z')))?.reason).toBe('long');
  expect(await windowAt(all, at('2026-07-01T09:00Z'))).toBeUndefined();
  expect(await windowAt([], at('2026-07-01T09:00Z'))).toBeUndefined();
});

test.each([
  ['0 2 * * sun', undefined],
  ['*/15 22-23 1,15 * mon-fri', undefined],
  ['@daily', undefined],
  ['0 0 29 2 *', undefined],
  ['0 0 30 2 *', 'never comes'],
  ['0 0 31 4,6 *', 'never comes'],
  ['0 2 * *', 'cannot be read'],
  ['0 0 2 * * sun', 'cannot be read'],
  ['0 25 * * *', 'cannot be read'],
  ['61 2 * * *', 'cannot be read'],
  ['? 2 * * *', 'cannot be read'],
  ['2026-12-01T00:00:00', 'cannot be read'],
  ['every sunday at two o-clock', 'cannot be read'],
  ['@reboot', 'cannot be read'],
  ['', 'cannot be read'],
  [`${'1,'.repeat(1_000_000)}1 2 * * *`, 'cannot be read'],
])('a cron such as %s', async (cron, words) => {
  expect((await cronFault(cron)) ?? '').toMatch(words ?? /^$/u);
});

test('the zone of the machine changes nothing', () => {
  const script = `
    import { instantOf, windowAt } from './src/maintenance.ts';
    const one = (cron, timezone) => [{ kind: 'recurring', cron, durationMs: 5400000, timezone, reason: '' }];
    const asked = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'America/St_Johns'].flatMap((zone) => ['2026-03-08T02:30', '2026-03-29T02:30', '2026-10-25T02:30', '2026-11-01T01:30'].map(async (time) => {
      const at = instantOf(time, zone);
      return [at, await windowAt(one(time.slice(14) + ' ' + Number(time.slice(11, 13)) + ' * * *', zone), at)];
    }));
    console.log(JSON.stringify(await Promise.all(asked)));`;
  const told = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Auckland'].map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: join(import.meta.dirname, '..'), env: { ...process.env, TZ }, encoding: 'utf8' }),
  );
  expect(told[0]).toContain('"startAt"');
  expect(new Set(told).size).toBe(1);
}, 60_000);

const answers = { Services: 'orders', Start: '2026-11-28 22:00', End: '2026-11-29 01:30', 'Time zone': 'Europe/Berlin', Reason: 'new host' };
const body = (changes: Readonly<Record<string, string>> = {}): string => Object.entries({ ...answers, ...changes }).map(([label, answer]) => `### ${label}\n\n${answer}`).join('\n\n');
const announcement = (changes: Partial<Announcement> = {}): Announcement => ({ number: 7, url: 'https://github.com/o/r/issues/7', title: 'Maintenance: ', body: body(), author: 'ada', open: true, ...changes });
const during = at('2026-11-28T23:00Z');

describe('announcements', () => {
  test('one that holds is a window of its services', () => {
    const window = { startAt: at('2026-11-28T21:00Z'), endAt: at('2026-11-29T00:30Z'), reason: 'new host' };
    expect(readOpen(announcement(), during)).toEqual({ kind: 'holds', announcement: announcement(), remark: undefined, services: ['orders'], window });
  });

  test.each([
    ['has not begun', '2026-11-28T20:59:59Z', 'ahead'],
    ['has begun', '2026-11-28T21:00Z', 'holds'],
    ['has nearly ended', '2026-11-29T00:29:59Z', 'holds'],
    ['has ended', '2026-11-29T00:30Z', 'over'],
    ['has ended a day ago but for a second', '2026-11-30T00:29:59Z', 'over'],
    ['has ended a day ago', '2026-11-30T00:30Z', 'past'],
  ])('one that %s at %s: %s', (_, now, kind) => {
    expect(readOpen(announcement(), at(now))).toMatchObject({ kind, remark: undefined });
  });

  test('that strangers are not heeded is said once for all of them', () => {
    const strangers = Array.from({ length: 300 }, (_, index) => announcement({ number: index + 1 }));
    expect(strangersRemark(strangers)).toEqual([expect.stringMatching(/^Maintenance announced by somebody who may not write .*: #1, #2, .*#10 and 290 more; /u)]);
    expect(strangersRemark([])).toEqual([]);
  });

  test('one without end counts for seven days and says so', () => {
    const long = announcement({ body: body({ End: '2099-01-01 00:00' }) });
    expect(readOpen(long, during)).toMatchObject({ kind: 'holds', window: { endAt: at('2026-12-05T21:00Z') }, remark: expect.stringContaining('#7 is longer than 7 days') as unknown });
    expect(readOpen(long, at('2026-12-05T21:00Z')).kind).toBe('over');
  });

  test.each([
    ['no start', { Start: '_No response_' }, 'nothing under the heading Start'],
    ['a start in words', { Start: 'tonight' }, 'its start is not a date and time'],
    ['an end in words', { End: 'tomorrow' }, 'its end is not a date and time'],
    ['no zone', { 'Time zone': '_No response_' }, 'its start has no time zone'],
    ['a zone that does not exist', { 'Time zone': 'Europe/Atlantis' }, 'no time zone of the name'],
    ['an end before its start', { End: '2026-11-27 01:30' }, 'its end is not after its start'],
    ['services that are none', { Services: 'Order API!' }, 'not a list of ids'],
  ])('one with %s counts for nothing, and what to write is said without a word of its own', (_, changes, words) => {
    const { kind, remark } = readOpen(announcement({ body: body(changes) }), during);
    expect([kind, remark]).toEqual(['unreadable', expect.stringContaining(words)]);
    expect(remark).toMatch(/^The maintenance announced in #7 does not count: .*; edit it and .*\.$/u);
    expect(remark).not.toMatch(/Atlantis|Order API|tonight|tomorrow/u);
  });

  test('times with an offset need no zone', () => {
    const one = announcement({ body: body({ Start: '2026-11-28T22:00:00Z', End: '2026-11-29T01:30+01:00', 'Time zone': '_No response_' }) });
    expect(readOpen(one, during)).toMatchObject({ kind: 'holds', remark: undefined });
  });
});

describe('the form for announcements', () => {
  interface Form {
    readonly labels: readonly string[];
    readonly body: readonly { readonly type: string; readonly attributes: { readonly label: string; readonly placeholder: string }; readonly validations?: { readonly required: boolean } }[];
  }
  const form = parse(readFileSync(join(import.meta.dirname, '../examples/maintenance/mock-medic-maintenance.yml'), 'utf8')) as Form;
  /** As GitHub writes what was filled in. */
  const rendered = (answer: (field: Form['body'][number]) => string | undefined): string => form.body.map((field) => `### ${field.attributes.label}\n\n${answer(field) ?? '_No response_'}`).join('\n\n');

  test('what it asks is what is read', () => {
    const read = readAnnouncement(rendered(({ attributes }) => attributes.placeholder));
    expect(read).toEqual({ services: ['orders', 'users'], start: '2026-11-28 22:00', end: '2026-11-29 01:30', timezone: 'Europe/Berlin', reason: 'moving to the new host' });
    expect(readOpen(announcement({ body: rendered(({ attributes }) => attributes.placeholder) }), during).kind).toBe('holds');
  });

  test('what it requires suffices', () => {
    const read = rendered(({ attributes, validations }) => (validations?.required === true ? attributes.placeholder : undefined));
    expect(readOpen(announcement({ body: read }), during)).toMatchObject({ kind: 'holds', services: [], remark: undefined });
  });

  test('every field is one line, so that no answer can hold a heading', () => {
    expect(new Set(form.body.map(({ type }) => type))).toEqual(new Set(['input']));
  });

  test('its labels are those by which the one listing finds it', () => {
    expect(form.labels).toEqual([labels.ours, labels.unsettled, labels.maintenance]);
  });
});
