import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseDuration } from '../../src/config/duration.ts';
import { nearest } from '../../src/config/nearest.ts';
import { mayReply } from '../../src/domain/calling.ts';
import { hear, readCommand, type Comment } from '../../src/domain/command.ts';
import type { Incident } from '../../src/domain/incident.ts';
import { label } from '../../src/domain/label.ts';
import { isAnswered, livesInJob, obey, replyTo, targetsOf } from '../../src/domain/obey.ts';
import { configOf, load } from '../config/loading.ts';
import { openedMarker, outageOf } from './histories.ts';

const language = { duration: parseDuration, nearest };
const read = (body: string): ReturnType<typeof readCommand> => readCommand(body, language);
const hour = 3_600_000;
const silence = (forMs: number, reason = ''): unknown => ({ kind: 'silence', forMs, reason });
const says = (words: string): unknown => ({ kind: 'wrong', message: expect.stringContaining(words) as unknown });

describe('the first line of a comment', () => {
  const cases: readonly (readonly [sentence: string, body: string, expected: unknown])[] = [
    ['is a command alone', '/recover', { kind: 'recover' }],
    ['may be followed by anything', '/check\n\nthe log says `ECONNREFUSED`', { kind: 'check' }],
    ['ends at Windows\' line break', '/ack\r\n/recover', { kind: 'ack' }],
    ['ends at a lone carriage return', '/ack\r/recover', { kind: 'ack' }],
    ['is the only one that counts among a thousand commands', '/help\n'.repeat(1_000), { kind: 'help' }],
    ['holds one command, whatever stands after it', '/ack /recover /silence 2h', { kind: 'ack' }],
    ['is read in upper case', '/UNSILENCE', { kind: 'unsilence' }],
    ['may have spaces at its end', '/help   \t', { kind: 'help' }],
    ['may hold what cannot be seen', '\uFEFF/a\u200Bck\u200D on\u202E it', { kind: 'ack' }],
    ['may be separated by tabs and wide spaces', '/ack\ton\u00A0it', { kind: 'ack' }],
    ['may go on with words for people', '/ack restarting the database', { kind: 'ack' }],
    ['keeps a reason', '/silence 2h the disk is being replaced', silence(2 * hour, 'the disk is being replaced')],
    ['takes a duration of any unit', '/silence 90m', silence(1.5 * hour)],
    ['takes a duration with a space before its unit', '/silence 2 h disk', silence(2 * hour, 'disk')],
    ['takes a duration of several digits with a space before its unit', '/silence 12 h disk', silence(12 * hour, 'disk')],
    ['takes a fraction with a space before its unit and nothing after it', '/silence 1.25 h', silence(1.25 * hour)],
    ['may have several spaces between its words', '/silence   2h   disk', silence(2 * hour, 'disk')],
    ['takes a minute at least', '/silence 1m', silence(60_000)],
    ['takes a fraction', '/silence 1.5h', silence(1.5 * hour)],
    ['takes a week at most', '/silence 7d', silence(168 * hour)],
    ['may ask for no more than a week', '/silence 8d', says('from 1m up to 7d')],
    ['may ask for no more than a week, however much more', '/silence 99999999999999999999d', says('up to 7d')],
    ['may ask for no moment', '/silence 5ms', says('from 1m up to 7d')],
    ['may not ask for nothing', '/silence 0h', says('not a duration')],
    ['may not ask for less than nothing', '/silence -2h', says('not a duration')],
    ['needs a unit', '/silence 2 please', says('not a duration')],
    ['needs a duration', '/silence', says('for how long')],
    ['needs a duration before the reason', '/silence because of the disk', says('not a duration')],
    ['is answered where it is nearly a command', '/recovr', says('did you mean `/recover`?')],
    ['is answered where another robot calls it so', '/acknowledge', says('did you mean `/ack`?')],
    ['is not answered where it is nothing like ours', '/retest', undefined],
    ['is not answered where it is a name that every object has', '/constructor', undefined],
    ['is no command where it is a path', '/check/out/of/memory', undefined],
    ['is no command where it is a lone slash', '/ ack', undefined],
    ['is no command where it is quoted mail', '> /recover', undefined],
    ['is no command where it is indented', '    /recover', undefined],
    ['is no command where it is empty and the command comes further down', '\n/recover', undefined],
    ['is no command where it is a sentence and the command comes further down', 'I shall try\n/recover', undefined],
    ['is no command where it begins a block of code', '```\n/recover\n```', undefined],
    ['is no command where it is code', '`/recover`', undefined],
    ['is no command where there is nothing', '', undefined],
    ['is no command where that is hidden behind thousands of characters that cannot be seen', `/${'\u200B'.repeat(2_000)}ack`, undefined],
  ];
  it.each(cases)('%s', (_, body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  it.each<readonly [sentence: string, word: string, isAnswered: boolean]>([
    ['a word of twenty letters is', 'a'.repeat(20), true],
    ['a word of more letters is not', 'a'.repeat(21), false],
    ['a path is not', 'check/out', false],
    ['a lone slash is not', '', false],
  ])('%s compared with the commands, however easily one is found that is near', (_, word, isAnswered) => {
    const answer = readCommand(`/${word} it`, { ...language, nearest: () => 'ack' });
    expect(answer).toEqual(isAnswered ? says('did you mean `/ack`?') : undefined);
  });

  it('bounds reasons', () => {
    const long = 'x'.repeat(60_000);
    expect(read(`/silence 1h ${long}`)).toMatchObject({ reason: `${'x'.repeat(199)}…` });
  });
});

test('whatever a comment holds, it is read without a throw, and only a line that begins with a slash is a command', () => {
  const words = fc.constantFrom('/', 'ack', 'silence', ' ', '2h', '\n', '\r', '\u200B', '> ', '`', 'é', '\uD800', '<!-- mock-medic:key replied/1/1 -->', '@org/all', 'recover', '7d', '\t');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(words, { maxLength: 30 }).map((parts) => parts.join(''))), (body) => {
      const command = read(body);
      if (command === undefined) return;
      expect(body.replaceAll(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')).toMatch(/^\//u);
      if (command.kind === 'silence') expect(command.forMs).toSatisfy((ms: number) => ms >= 60_000 && ms <= 7 * 24 * hour);
      expect(JSON.stringify(command).length).toBeLessThan(1_500);
      if (command.kind === 'wrong') expect(command.message).not.toMatch(/@|<!--/u);
    }),
    { numRuns: 300 },
  );
});

const comment: Comment = { id: 7, body: '/ack', author: 'ada', isBot: false, action: 'created', issue: 1, isPullRequest: false };

describe('a comment is passed over', () => {
  const cases: readonly (readonly [sentence: string, changes: Partial<Comment>, why: string])[] = [
    ['when it was edited', { action: 'edited' }, 'not-created'],
    ['when it was deleted', { action: 'deleted' }, 'not-created'],
    ['under a pull request', { isPullRequest: true }, 'pull-request'],
    ['of a bot', { isBot: true }, 'by-a-bot'],
    ['that holds no command', { body: 'me too' }, 'no-command'],
  ];
  it.each(cases)('%s', (_, changes, why) => {
    expect(hear({ ...comment, ...changes }, language)).toEqual({ kind: 'ignored', why });
  });

  it('and no other', () => {
    expect(hear(comment, language)).toEqual({ kind: 'ack' });
  });
});

const marker = openedMarker(outageOf({ from: 1_000, confirmed: 1_010, recovery: 'exhausted' }));
const incident: Incident = { number: 1, url: 'u/1', state: { state: 'open' }, labels: [label.ours, label.unsettled], assignees: [], comments: 0, marker };
const silenced: Incident = { ...incident, marker: { ...marker, silence: { untilAt: 9_000, by: 'ada', reason: '' } } };
const acked: Incident = { ...incident, labels: [...incident.labels, label.acknowledged] };
const resolved = (of: Incident): Incident => ({ ...of, state: { state: 'resolved' } });
const closed: Incident = { ...incident, state: { state: 'closed', closure: { by: 'person', login: 'ada', reason: 'not-planned' } } };
const by = { author: 'grace', now: 5_000 };
const reply = (kind: string): unknown => ({ kind: 'reply', reply: { kind } });

describe('obeying', () => {
  const ask = { kind: 'silence', forMs: hour, reason: 'disk' } as const;
  const cases: readonly (readonly [sentence: string, ...args: Parameters<typeof obey>, expected: unknown])[] = [
    ['an ack adds the label', { kind: 'ack' }, incident, by, { kind: 'label', label: 'acknowledged' }],
    ['a second ack does nothing', { kind: 'ack' }, acked, by, { kind: 'nothing' }],
    ['an ack of what a person has closed adds the label', { kind: 'ack' }, closed, by, { kind: 'label', label: 'acknowledged' }],
    ['an ack of what is resolved says so', { kind: 'ack' }, resolved(incident), by, reply('resolved')],
    ['a silence is remembered', ask, incident, by, { kind: 'remember', marker: { ...marker, silence: { untilAt: 5_000 + hour, by: 'grace', reason: 'disk' } } }],
    ['a second silence takes the place of the first', ask, silenced, by, { kind: 'remember', marker: { ...marker, silence: { untilAt: 5_000 + hour, by: 'grace', reason: 'disk' } } }],
    ['a silence of what is resolved says so', ask, resolved(incident), by, reply('resolved')],
    ['an end of silence is remembered', { kind: 'unsilence' }, silenced, by, { kind: 'remember', marker: { ...marker, silence: undefined } }],
    ['an end of silence counts also where it is resolved, for it may fail again', { kind: 'unsilence' }, resolved(silenced), by, { kind: 'remember', marker: { ...marker, silence: undefined } }],
    ['an end of no silence says so', { kind: 'unsilence' }, incident, by, reply('not-silenced')],
    ['an end of a silence that is over says so', { kind: 'unsilence' }, silenced, { ...by, now: 9_000 }, reply('not-silenced')],
    ['a check only looks', { kind: 'check' }, incident, by, { kind: 'run', recovery: 'never' }],
    ['a recovery is made now', { kind: 'recover' }, acked, by, { kind: 'run', recovery: 'now' }],
    ['a recovery of what is resolved says so', { kind: 'recover' }, resolved(incident), by, reply('resolved')],
    ['a check of what is resolved says so', { kind: 'check' }, resolved(incident), by, reply('resolved')],
    ['help is given also where it is resolved', { kind: 'help' }, resolved(incident), by, reply('help')],
    ['what is wrong is said', { kind: 'wrong', message: 'No.' }, incident, by, { kind: 'reply', reply: { kind: 'wrong', message: 'No.' } }],
  ];
  it.each(cases)('%s', (_, command, on, around, expected) => {
    expect(obey(command, on, around)).toEqual(expected);
  });
});

describe('the services that a command concerns', () => {
  const configured = async (text: string) => configOf(await load(`services:\n${text}`, { mode: 'validate' })).services;
  const ids = (services: readonly { readonly id: string }[]): readonly string[] => services.map(({ id }) => id);

  it('are the one that the record is about', async () => {
    const targets = targetsOf(marker, await configured('  orders: https://example.org\n  users: https://example.org'));
    expect({ ...targets, reachable: ids(targets.reachable) }).toEqual({ reachable: ['orders'], inJob: [], gone: [], unlisted: 0 });
  });

  it('are of a mass failure its members, told apart by where they can be reached', async () => {
    const mass = { causes: [{ cause: 'refused', services: ['orders', 'job'] }, { cause: 'HTTP 503', services: ['users', 'old', 'orders'] }], unlisted: 3, back: [] };
    const [outage] = marker.outages;
    const targets = targetsOf({ ...marker, service: 'mass-failure', outages: [{ ...outage, mass }] }, await configured('  orders: https://example.org\n  users: https://example.org\n  job: http://127.0.0.1:3001\n  other: https://example.org'));
    expect({ ...targets, reachable: ids(targets.reachable) }).toEqual({ reachable: ['orders', 'users'], inJob: ['job'], gone: ['old'], unlisted: 3 });
  });

  it.each([
    ['on another host', 'https://example.org', false],
    ['that a guard starts, wherever it is looked for', '{ url: "https://example.org", start: node server.js }', true],
    ['on 127.0.0.1', 'http://127.0.0.1:3001', true],
    ['on localhost', 'http://localhost:3001/health', true],
    ['on a name under localhost', 'http://orders.localhost:3001/health', true],
    ['on the loopback of the other family', '"http://[::1]:3001"', true],
    ['on a port of this machine', '{ checks: [{ tcp: "127.0.0.1:3001" }] }', true],
    ['with one check that leads elsewhere', '{ url: "http://127.0.0.1:3001", checks: [/, { tcp: "db.example.org:5432" }] }', false],
    ['on a host whose name only begins like a loopback address', 'http://127.0.0.1.example.org', false],
  ])('live in a job alone or not: one %s', async (_, text, expected) => {
    const [service] = await configured(`  orders: ${text}`);
    expect(livesInJob(service)).toBe(expected);
  });
});

describe('answers', () => {
  it('are known by the comment that they answer, whatever outage it is now', () => {
    const said = { ...marker, notices: [{ ...replyTo(marker, 42), at: 1 }] };
    expect([isAnswered(said, 42), isAnswered(said, 43), isAnswered(marker, 42)]).toEqual([true, false, false]);
  });

  it('are no more in 24 hours than the incident may have comments', () => {
    const notices = Array.from({ length: 10 }, (_, nth) => ({ kind: 'replied', outage: 1, nth, at: nth }) as const);
    expect(mayReply({ ...marker, notices: notices.slice(1) }, 100, 10)).toBe(true);
    expect(mayReply({ ...marker, notices }, 100, 10)).toBe(false);
    expect(mayReply({ ...marker, notices }, 24 * hour, 10)).toBe(true);
  });
});
