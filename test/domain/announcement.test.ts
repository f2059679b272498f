import { describe, expect, test } from 'vitest';
import { readAnnouncement } from '../../src/domain/announcement.ts';

const form = (answers: Readonly<Record<string, string>> = {}): string =>
  Object.entries({ Services: 'orders, users', Start: '2026-11-28 22:00', End: '2026-11-29 01:30', 'Time zone': 'Europe/Berlin', Reason: 'new host', ...answers })
    .map(([label, answer]) => `### ${label}\n\n${answer}`)
    .join('\n\n');

const whole = { services: ['orders', 'users'], start: '2026-11-28 22:00', end: '2026-11-29 01:30', timezone: 'Europe/Berlin', reason: 'new host' };

test('a form that was filled in says what, when and why', () => {
  expect(readAnnouncement(form())).toEqual(whole);
});

test('line breaks of Windows, and anything above or between, change nothing', () => {
  expect(readAnnouncement(`Hello.\n\n${form()}\n\n### Notes\n\n### \n\nmore`.replaceAll('\n', '\r\n'))).toEqual(whole);
});

test.each([
  ['nothing', '_No response_', []],
  ['all', 'All', []],
  ['a star', '*', []],
  ['one', 'orders', ['orders']],
  ['capitals and quotes', '`Orders`,USERS', ['orders', 'users']],
  ['a list', '- orders\n- users\n- orders', ['orders', 'users']],
])('services may be %s', (_, answer, services) => {
  expect(readAnnouncement(form({ Services: answer }))).toMatchObject({ services });
});

describe('a service that is no id never comes to mean all', () => {
  test.each(['orders!', 'all, orders!', '../..', '<!-- x -->', '_none_', 'x'.repeat(41), '@octocat'])('%s', (answer) => {
    expect(readAnnouncement(form({ Services: answer }))).toHaveProperty('problem');
  });
});

test('a form in which nothing is called Services does not come to mean all either', () => {
  expect(readAnnouncement(form().replace('### Services', '### Dienste'))).toHaveProperty('problem', expect.stringContaining('no heading Services'));
});

test.each([
  ['Start', 'under the heading Start;'],
  ['End', 'under the heading End;'],
])('without %s it says where to write it', (label, words) => {
  const read = readAnnouncement(form({ [label]: '_No response_' }));
  expect('problem' in read && read.problem).toContain(words);
  expect(readAnnouncement(form().replace(`### ${label}`, '### Other'))).toEqual(read);
});

test('nobody needs to give a zone or a reason', () => {
  expect(readAnnouncement(form({ 'Time zone': '_No response_', Reason: '_No response_' }))).toMatchObject({ timezone: '', reason: 'planned maintenance' });
});

test('of a heading that stands twice the first counts', () => {
  expect(readAnnouncement(`${form()}\n\n### Services\n\n_No response_\n\n### End\n\n2099-01-01 00:00`)).toEqual(whole);
});

test.each([
  ['nothing', ''],
  ['prose', 'please be quiet tonight'],
  ['headings without end', '### '.repeat(1_000_000)],
  ['lines without end', '\n'.repeat(1_000_000)],
  ['line breaks and headings', '\n### start\n'.repeat(200_000)],
  ['services without end', form({ Services: 'a, '.repeat(1_000_000) })],
  ['a hundred and one services', form({ Services: Array.from({ length: 101 }, (_, index) => `s${index}`).join(',') })],
])('a body of %s is refused at once', (_, body) => {
  const started = performance.now();
  expect(readAnnouncement(body)).toHaveProperty('problem');
  expect(performance.now() - started).toBeLessThan(200);
});

test('what is kept is short', () => {
  const read = readAnnouncement(form({ Start: '1'.repeat(500), End: '1'.repeat(500), 'Time zone': 'x'.repeat(500), Reason: 'y'.repeat(5_000) }));
  expect(JSON.stringify(read).length).toBeLessThan(600);
});
