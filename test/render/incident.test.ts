import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorthLearning, mergeBody, withLearned } from '../../src/domain/body.ts';
import { unreachableCause } from '../../src/domain/cause.ts';
import { commentKeys, noticeKinds } from '../../src/domain/comment-key.ts';
import type { Marker, Outage } from '../../src/domain/incident.ts';
import { severityOf } from '../../src/domain/label.ts';
import { massFailureId } from '../../src/domain/mass-failure.ts';
import { encodeMarker, endMark, readMarker } from '../../src/domain/marker.ts';
import { createClean } from '../../src/render/foreign.ts';
import { bodyCharsMax, createIncidentRenderer } from '../../src/render/incident.ts';
import { asOutages } from '../../src/domain/history.ts';
import { processFinding } from '../../src/trial.ts';
import { configOf, load } from '../config/loading.ts';
import { at, attempt, finding, healed, httpCheck, marker, outage, service } from './fixtures.ts';
import { read } from './markdown-reader.ts';
import { nasty } from './nasty.ts';
import { answeredSamples, samples } from './samples.ts';

const renderer = createIncidentRenderer({ runUrl: undefined, cron: true });
const answering = createIncidentRenderer({ runUrl: undefined, cron: true, replies: true });
const visibleBody = (body: string): string => body.replace(/^<!--[^\n]*-->\n/, '');

describe('whole bodies', () => {
  it.each(Object.entries(samples))('read as they should: %s', async (name, sample) => {
    await expect(visibleBody(sample.body)).toMatchFileSnapshot(`golden/${name}.md`);
  });

  it.each(Object.entries(samples))('hold the marker that was told, on the first line, and end with our end mark: %s', (_name, { body, marker }) => {
    expect(body.split('\n')[0]).toBe(encodeMarker(marker));
    expect(readMarker(body)).toEqual(marker);
    expect(body.endsWith(`\n\n${endMark}`)).toBe(true);
  });

  it.each(Object.entries(samples))('mention nobody but those to page, and promise no replies: %s', (_name, { body, page }) => {
    const mentions = read(visibleBody(body)).live.match(/@[\w/-]+/g) ?? [];
    expect(mentions).toEqual(page ? ['@org/on-call'] : []);
    expect(body).not.toMatch(/\/ack|\/silence|\/recover\b/);
  });

  it('are the same for the same marker: nothing is rewritten for the sake of a clock', () => {
    expect(renderer.body(marker(), service(), false)).toBe(renderer.body(marker(), service(), false));
  });
});

describe('whole bodies where people may reply', () => {
  it.each(Object.entries(answeredSamples))('read as they should: %s', async (name, sample) => {
    await expect(visibleBody(sample.body)).toMatchFileSnapshot(`golden/${name}.md`);
  });

  it.each(Object.entries(answeredSamples))('hold their marker, and mention nobody but those to page: %s', (_name, { body, marker, page }) => {
    expect(readMarker(body)).toEqual(marker);
    expect(read(visibleBody(body)).live.match(/@[\w/-]+/g) ?? []).toEqual(page ? ['@org/on-call'] : []);
  });
});

describe('the first line', () => {
  const firstLine = (known: ReturnType<typeof marker>, of = service()): string => visibleBody(renderer.body(known, of, false)).split('\n')[0]?.trim() ?? '';

  it.each([
    ['recovery exhausted, critical', outage(), service(), '**DOWN since 02:58:40 UTC. 4 recovery attempts failed. You are needed.**'],
    ['recovery exhausted, warning', outage(), service({ severity: 'warning' }), '**DOWN since 02:58:40 UTC. 4 recovery attempts failed. A person is needed, but not at once (severity warning).**'],
    ['no recovery', outage({ recovery: 'none', attempts: [], exhaustedAt: undefined }), service({ recovery: [] }), '**DOWN since 02:58:40 UTC. It has no recovery steps. You are needed.**'],
    ['recovery running', outage({ recovery: 'running' }), service(), '**DOWN since 02:58:40 UTC. Recovery is under way. Nobody is needed yet.**'],
    ['recovery pending', outage({ recovery: 'pending' }), service(), '**DOWN since 02:58:40 UTC. Recovery was started and its outcome is not known yet. Nobody is needed yet.**'],
    ['recovery interrupted', outage({ recovery: 'interrupted' }), service(), '**DOWN since 02:58:40 UTC. Recovery was cut short by the end of the run; the next run tries again. Nobody is needed yet.**'],
    ['one attempt', outage({ attempts: [attempt()] }), service(), '**DOWN since 02:58:40 UTC. 1 recovery attempt failed. You are needed.**'],
    ['nothing could be applied', outage({ attempts: [attempt({ result: 'not-applicable' })] }), service(), '**DOWN since 02:58:40 UTC. No recovery step could be applied. You are needed.**'],
    ['degraded', outage({ level: 'degraded', recovery: 'none', attempts: [] }), service({ recovery: [] }), '**DEGRADED since 02:58:40 UTC. It has no recovery steps. A person is needed, but not at once (severity warning).**'],
    ['nobody had looked for long', outage({ blindSinceAt: at('00:15:02') }), service(), '**DOWN since 02:58:40 UTC or earlier: nobody looked since 00:15:02 UTC. 4 recovery attempts failed. You are needed.**'],
    ['since another day', outage({ startedAt: at('23:59:10', '2026-11-22') }), service(), '**DOWN since 2026-11-22 23:59:10 UTC. 4 recovery attempts failed. You are needed.**'],
  ])('says state, since when, and whether a person is needed: %s', (_what, known, of, line) => {
    expect(firstLine(marker({ outages: [known], severity: severityOf(known.level, of) }), of)).toBe(line);
  });

  it.each([
    ['taken by somebody', { acknowledged: { at: at('03:10:22'), by: 'grace' } }, 'Taken by `grace` at 03:10:22 UTC.'],
    ['taken, as a label says', { acknowledged: { at: at('03:10:22'), by: undefined } }, 'Taken at 03:10:22 UTC.'],
    ['silenced', { silence: { untilAt: at('05:10:00'), by: 'grace', reason: 'x' } }, 'You are needed once the silence is over, at 05:10:00 UTC.'],
    ['silenced until before it was last seen', { silence: { untilAt: at('03:00:30'), by: 'grace', reason: 'x' } }, 'You are needed.'],
  ])('says who has to act: %s', (_what, parts, need) => {
    expect(firstLine(marker(parts))).toBe(`**DOWN since 02:58:40 UTC. 4 recovery attempts failed. ${need}**`);
  });

  it.each<readonly [string, Partial<Marker>, string]>([
    ['in maintenance', { uncalled: { kind: 'maintenance', untilAt: at('05:10:00') } }, 'In maintenance until 05:10:00 UTC; nobody is called.'],
    ['in maintenance until another day', { uncalled: { kind: 'maintenance', untilAt: at('05:10:00', '2026-11-24') } }, 'In maintenance until 2026-11-24 05:10:00 UTC; nobody is called.'],
    ['while another tells of it', { uncalled: { kind: 'hidden', by: 'database' } }, 'It depends on `database`, which is down too; nobody is called.'],
    ['in maintenance, taken by somebody', { uncalled: { kind: 'maintenance', untilAt: at('05:10:00') }, acknowledged: { at: at('02:59:22'), by: 'grace' } }, 'Taken by `grace` at 02:59:22 UTC.'],
  ])('says that nobody is called, and why: %s', (_what, parts, need) => {
    expect(firstLine(marker(parts))).toBe(`**DOWN since 02:58:40 UTC. 4 recovery attempts failed. ${need}**`);
  });

  it.each([
    ['nothing', [], 'No recovery step was tried.'],
    ['a step whose outcome is not known yet', [attempt(), attempt({ result: 'pending' })], 'Recovery was started and its outcome is not known yet.'],
    ['steps in vain', [attempt(), attempt({ attempt: 2 })], '2 recovery attempts failed.'],
  ])('says what had been tried before a run that tries nothing: %s', (_what, attempts, words) => {
    const known = marker({ uncalled: { kind: 'maintenance', untilAt: at('05:10:00') }, outages: [outage({ recovery: 'none', exhaustedAt: undefined, attempts })] });
    expect(firstLine(known)).toBe(`**DOWN since 02:58:40 UTC. ${words} In maintenance until 05:10:00 UTC; nobody is called.**`);
  });

  it('says that recovery rests when its attempts are spent, until the trial is due', () => {
    const seen = (lastSeenAt: number): string => firstLine(marker({ spent: { attempts: 10, lastAt: at('03:00:24') }, outages: [outage({ lastSeenAt })] }));
    expect(seen(at('03:30:23'))).toBe('**DOWN since 02:58:40 UTC. Recovery rests: all 10 attempts of this incident are spent, next trial after 03:30:24 UTC. You are needed.**');
    expect(seen(at('03:30:24'))).toBe('**DOWN since 02:58:40 UTC. 4 recovery attempts failed. You are needed.**');
  });

  it('offers what may be replied, and not what has been said already', () => {
    const offered = (parts: Partial<Marker>, of = service()): string | undefined => /^- (reply .*)$/m.exec(answering.body(marker(parts), of, false))?.[1];
    const local = service({ checks: [httpCheck({ url: 'http://127.0.0.1:3001/orders' })] });
    expect(offered({})).toBe('reply `/recover`, `/ack` or `/silence 2h`; assigning yourself is an ack');
    expect(offered({ acknowledged: { at: at('03:10:00'), by: 'grace' } })).toBe('reply `/recover` or `/silence 2h`');
    expect(offered({ silence: { untilAt: at('05:00:00'), by: 'grace', reason: '' } })).toBe('reply `/recover`, `/ack` or `/unsilence`; assigning yourself is an ack');
    expect(offered({}, local)).toBe('reply `/ack` or `/silence 2h`; assigning yourself is an ack');
    expect(offered({ resolvedAt: at('03:20:00'), outages: [outage({ endedAt: at('03:19:00') })] })).toBeUndefined();
  });

  it('promises no trial of what lives in a job only', () => {
    const known = marker({ outages: [outage({ lastSeenAt: at('03:00:31') })] });
    const launched = service({ launch: { command: 'x', port: undefined, cwd: undefined, env: {}, readyTimeoutMs: 1, intervalMs: 1, restarts: 0, stop: undefined, background: false, heartbeat: service().checks, mockoon: false } });
    expect(renderer.body(known, service(), false)).toContain('next trial after');
    expect(renderer.body(known, launched, false)).not.toContain('next trial after');
    expect(answering.body(known, launched, false)).toContain('- reply `/ack` or `/silence 2h`; assigning yourself is an ack');
  });

  it('says that an end is known only to lie between two looks, when they are more than a minute apart', () => {
    const seen = (lastSeenAt: number): string => firstLine(marker({ resolvedAt: at('04:11:05'), outages: [outage({ lastSeenAt, endedAt: at('04:11:02.560') })] }));
    expect(seen(at('04:10:40'))).toBe('**Up since 04:11:02 UTC, after 1 h 12 min 22 s. Nobody is needed.** Not by a recovery step of mine.');
    expect(seen(at('03:41:00'))).toBe('**Up since 04:11:02 UTC at the latest, after 42 min 20 s to 1 h 12 min 22 s. Nobody is needed.** Not by a recovery step of mine.');
  });
});

describe('the title', () => {
  it('names the service and the cause that opened the incident, and does not change with later outages', () => {
    const later = outage({ id: 2, findings: [finding({ cause: 'connection refused on :3001' })] });
    expect(renderer.title(marker({ outages: [outage(), later] }))).toBe('orders is down: HTTP 503 on GET /orders');
    expect(renderer.title(marker({ outages: [outage({ level: 'degraded', findings: [finding({ cause: 'slow GET /orders: over 200 ms' })] })] }))).toBe('orders is degraded: slow GET /orders: over 200 ms');
  });

  it('counts who is down in a mass failure, and of what', () => {
    const mass = { causes: [{ cause: 'connection refused on :3001', services: ['a', 'b'] }, { cause: 'HTTP 503 on GET /', services: ['c'] }], unlisted: 28, back: [] };
    const title = (known: typeof mass): string => renderer.title(marker({ service: massFailureId, outages: [outage({ mass: known })] }));
    expect(title(mass)).toBe('31 services are down: connection refused on :3001, and 1 other cause');
    expect(title({ causes: mass.causes.slice(0, 1), unlisted: 0, back: [] })).toBe('2 services are down: connection refused on :3001');
  });

  it('is one line of at most 256 characters', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const title = renderer.title(marker({ outages: [outage({ findings: [finding({ cause: text + 'x'.repeat(300) })] })] }));
        expect(title.length).toBeLessThanOrEqual(256);
        expect(title).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe('text that is not ours', () => {
  /** A record with the text wherever people, commits and a mass failure may bring it in. */
  const brought = (text: string, parts: Partial<Marker> = {}) =>
    marker({
      acknowledged: { at: at('03:10:00'), by: text },
      silence: { untilAt: at('05:00:00'), by: text, reason: text },
      dependents: [text, 'users'],
      suspicion: { outage: 1, sinceAt: at('02:00:00'), untilAt: at('02:58:40'), isSure: false, commits: [{ sha: text, title: text, author: text }, { sha: '0123456789abcdef', title: text, author: text }] },
      bystanders: [text],
      ...parts,
    });
  const inMass = (text: string): Marker => {
    const one = (id: number, endedAt: number | undefined) => outage({ id, startedAt: at('02:50:00') + id * 60_000, confirmedAt: at('02:50:04') + id * 60_000, lastSeenAt: at('02:50:20') + id * 60_000, endedAt, curedBy: endedAt === undefined ? undefined : text, findings: [finding({ cause: text })], attempts: [], recovery: 'none', mass: { causes: [{ cause: text, services: [text, 'b'] }, { cause: 'x', services: [text] }], unlisted: 3, back: [] } });
    return brought(text, { service: massFailureId, outages: [one(1, at('02:51:30')), one(2, at('02:52:30')), one(3, at('02:53:30')), one(4, undefined)] });
  };

  it.each([
    ['people and commits', brought],
    ['a mass failure that flaps', inMass],
  ])('is inert wherever it comes from: %s', (_what, make) => {
    const structure = (text: string): readonly string[] => read(visibleBody(answering.body(make(text), service(), false))).kinds.filter((kind) => /_block|list|details|fence|heading|hr|quote|table|html/.test(kind));
    const known = structure('xwordx');
    fc.assert(
      fc.property(nasty, (text) => {
        const body = answering.body(make(`x${text}x`), service(), false);
        expect(structure(`x${text}x`)).toEqual(known);
        expect(read(visibleBody(body)).live.replaceAll(/https:\/\/(?:github\.com|mock\.example|example)\S+/g, '')).not.toMatch(/@\w|#\d|GH-\d|www\.|<script|<img|:smile:|evil\.example/i);
        expect(readMarker(body)).not.toBeUndefined();
        for (const kind of noticeKinds) {
          const said = renderer.comment({ kind, outage: 1, page: false }, make(`x${text}x`), service());
          expect(commentKeys(said)).toHaveLength(1);
          expect(read(said.replace(/<!-- mock-medic:key .*-->$/, '')).live).not.toMatch(/@\w|#\d|GH-\d|www\.|<script|<img|<!--|:smile:|evil\.example/i);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never shows a secret that people, commits, causes or a mass failure bring in, seen or hidden', () => {
    const secret = 'hunter2-hunter2';
    const masking = createIncidentRenderer({ clean: createClean([secret]), runUrl: undefined, cron: false, replies: true });
    const text = `a ${secret} b`;
    const logins: Partial<Marker> = { bystanders: [] };
    const mass = { causes: [{ cause: text, services: ['a'] }], unlisted: 0, back: [] };
    const all = [brought(text, logins), brought(text, { ...logins, service: massFailureId, outages: [outage({ mass })] })];
    for (const known of all) expect(masking.body(known, service(), true) + masking.title(known)).not.toMatch(/hunter2/);
    for (const kind of noticeKinds) expect(masking.comment({ kind, outage: 1, page: true }, brought(text), service())).not.toMatch(/hunter2/);
  });

  const foreignMarker = (text: string) =>
    marker({
      outages: [
        outage({
          findings: [finding({ got: text, evidence: text }), finding({ class: 'assertion', expected: text, got: text, cause: text, check: text })],
          attempts: [attempt({ label: text, detail: text, verification: text, output: text }), attempt({ result: 'not-applicable', label: text, detail: text })],
        }),
      ],
    });

  it('stands in code alone, and leaves one well-formed body', () => {
    const known = read(visibleBody(renderer.body(foreignMarker('word'), service(), false)));
    fc.assert(
      fc.property(nasty, (text) => {
        const body = renderer.body(foreignMarker(`x${text}x`), service({ runbook: `https://example.org/${text}` }), false);
        const { live, kinds } = read(visibleBody(body));
        const structure = (all: readonly string[]): readonly string[] => all.filter((kind) => /_block|list|details|fence|heading|hr|quote|table|html/.test(kind));
        expect(structure(kinds)).toEqual(structure(known.kinds));
        expect(live.replaceAll(/https:\/\/\S+/g, '')).not.toMatch(/@\w|#\d|GH-\d|www\.|<script|<img|:smile:|evil\.example\/x/i);
        expect(readMarker(body)).not.toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('never shows a secret', () => {
    const secret = 'hunter2-hunter2';
    const masking = createIncidentRenderer({ clean: createClean([secret]), runUrl: undefined, cron: false });
    const known = foreignMarker(`a ${secret} b ${Buffer.from(secret).toString('base64')}`);
    const of = service({ checks: [httpCheck({ url: `https://mock.example.org/orders?key=${secret}` })], runbook: `https://example.org/?t=${secret}` });
    expect(masking.body(known, of, true) + masking.title(known)).not.toMatch(/hunter2|aHVudGVy/);
  });

  it('never shows a secret address of the configuration, whatever a URL makes of it', async () => {
    const environment = { DB_HOST: 'db-7f3a9c.internal.example', X_TOKEN: 'AbCdEfGh1234XyZ', QUERY_KEY: "abc/def'ghi", PATH_KEY: "it's/so/secret" };
    const text = 'mask: [DB_HOST]\nservices: { a: { checks: [{ tcp: "${DB_HOST}:5432" }, "https://${X_TOKEN}.example.org/x", "https://example.org/${PATH_KEY}?k=${QUERY_KEY}"] } }';
    const { services: [of], secrets } = configOf(await load(text, { environment }));
    const clean = createClean(secrets);
    const masking = createIncidentRenderer({ clean, runUrl: undefined, cron: false });
    const bodies = of.checks.map((check) => {
      const cause = unreachableCause(check, 'refused');
      const known = marker({ outages: [outage({ findings: [finding({ check: check.name, cause, got: cause })] })] });
      return masking.body(known, of, true) + masking.title(known);
    });
    expect(bodies.join('\n')).not.toMatch(/db-7f3a9c|abcdefgh1234|def(?:'|%27)ghi|so\/secret/i);
    expect(bodies.map((body) => /reproduce: (.*)/.exec(body)?.[1])).toEqual(["`nc -vz '***' 5432`", "`curl -iL 'https://***.example.org/x'`", "`curl -iL 'https://example.org/***?k=***'`"]);
  });

  it('never shows a secret in the hidden marker either, and finds the check whose name holds it', () => {
    const secret = 'hunter2-hunter2';
    const masking = createIncidentRenderer({ clean: createClean([secret]), runUrl: undefined, cron: false });
    const name = `GET /orders?key=${secret}`;
    const known = marker({ outages: [outage({ findings: [finding({ check: name, cause: `HTTP 503 on ${name}` })], curedBy: `curl ${secret}` })] });
    const body = masking.body(known, service({ checks: [httpCheck({ name })] }), false);
    expect(body).not.toContain('hunter2');
    expect(body).toContain('reproduce: ');
    expect(readMarker(body)?.outages[0].findings[0].check).toBe('GET /orders?key=***');
  });

  it('cannot mention people through the list of those to page', () => {
    const of = service({ incident: { ...service().incident, page: ['@ok', '@a/b c', '<b>@x</b>', '@org/team\n@all'] } });
    expect(visibleBody(renderer.body(marker(), of, true)).split('\n')[0]?.trim()).toMatch(/\*\* @ok$/);
  });
});

describe('the beginning of the timeline', () => {
  const begun = (known: Partial<Outage>, parts: Partial<Marker> = {}, of = service()): readonly string[] => {
    const body = renderer.body(marker({ outages: [outage({ attempts: [], recovery: 'none', exhaustedAt: undefined, lastSeenAt: at('02:58:44.300'), ...known })], ...parts }), of, false);
    return body.split('\n').filter((line) => /^- \d\d:/.test(line));
  };
  const confirmation = { failureThreshold: 2, successThreshold: 3, retryIntervalMs: 5_000 };

  it('tells the streak of probes that confirmed it', () => {
    expect(begun({}, {}, service({ confirmation }))).toEqual(['- 02:58:40.2 first failed probe', '- 02:58:44.3 confirmed, 2 of 2']);
    expect(begun({ level: 'degraded' }, {}, service({ confirmation }))).toEqual(['- 02:58:40.2 first degraded probe', '- 02:58:44.3 confirmed, 3 of 3']);
  });

  it('tells that a process ended, for which no probe was needed', () => {
    const ended = processFinding('ended by SIGKILL', createClean([]));
    expect(begun({ confirmedAt: at('02:58:40.200'), findings: [ended] })).toEqual(['- 02:58:40.2 the process ended by SIGKILL']);
    expect(begun({ findings: [ended] })[0], 'when probes had found it down before').toBe('- 02:58:40.2 first failed probe');
  });

  it('tells of what is now up, now down how many probes failed', () => {
    const share = finding({ cause: '4 of 9 probes failed: HTTP 503 on GET /orders' });
    expect(begun({ level: 'degraded', findings: [share] })).toEqual(['- 02:58:40.2 first probe that did not pass', '- 02:58:44.3 confirmed: 4 of 9 probes failed']);
  });

  it('tells no streak of a mass failure, which has none of its own', () => {
    expect(begun({ mass: { causes: [{ cause: 'HTTP 503', services: ['a', 'b'] }], unlisted: 0, back: [] } }, { service: massFailureId })).toEqual(['- 02:58:40.2 first failed probe', '- 02:58:44.3 confirmed']);
  });
});

describe('the way to see it for oneself', () => {
  const reproduced = (check: ReturnType<typeof httpCheck>): string | undefined =>
    /reproduce: (.*)/.exec(renderer.body(marker(), service({ checks: [check] }), false))?.[1];

  it.each([
    ['a plain GET', {}, '`curl -iL https://mock.example.org/orders`'],
    ['headers, which may hold secrets, left out', { headers: [['authorization', 'Bearer abc']] as const }, '`curl -iL https://mock.example.org/orders` (its headers left out)'],
    ['a POST with a body', { method: 'POST', body: '{"password":1}' }, '`curl -iL -X POST https://mock.example.org/orders` (its body left out)'],
    ['a HEAD', { method: 'HEAD' }, '`curl -IL https://mock.example.org/orders`'],
    ['redirects that are not followed', { followRedirects: false }, '`curl -i https://mock.example.org/orders`'],
    ['characters that a shell takes for its own', { url: "https://mock.example.org/a?b='$(reboot)&c" }, "`curl -iL 'https://mock.example.org/a?b='\\''$(reboot)&c'`"],
  ])('is a command that can be pasted: %s', (_what, parts, line) => {
    expect(reproduced(httpCheck(parts))).toBe(line);
  });
});

describe('size', () => {
  it('stays within the limit whatever the marker holds, and says what was left out', () => {
    const long = '`@x` <!-- '.repeat(100);
    const many = Array.from({ length: 30 }, (_, n) => outage({ id: n + 1, startedAt: at('01:00:00') + n * 60_000, confirmedAt: at('01:00:05') + n * 60_000, endedAt: at('01:00:30') + n * 60_000, findings: [finding({ cause: long, evidence: long })], attempts: [] }));
    const attempts = Array.from({ length: 50 }, (_, n) => attempt({ label: `${n} ${long}`, detail: long, verification: long, output: `${n}${long}`, startedAt: at('03:00:00') + n * 1_000 }));
    const full = marker({ outages: asOutages([...many, outage({ id: 31, findings: [finding({ evidence: long }), finding({ got: long }), finding({ got: long })], attempts })]) });
    const body = renderer.body(full, service(), true);
    expect(body.length).toBeLessThanOrEqual(bodyCharsMax);
    expect(body).toMatch(/older lines? (?:is|are) left out for lack of room/);
    expect(visibleBody(body)).toMatch(/^\*\*FLAPPING: 31 outages .* DOWN since/);
    expect(body.endsWith(endMark)).toBe(true);
    expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length);
  });
});

describe('how to reproduce a mass failure', () => {
  const mass = { causes: [{ cause: 'refused', services: ['a', 'b'] }], unlisted: 0, back: [] };
  const bodyOf = (got: string): string =>
    renderer.body(
      marker({ service: massFailureId, outages: [outage({ attempts: [], recovery: 'none', findings: [finding({ check: 'GET /x', cause: 'refused', got })], mass })] }),
      service({ recovery: [], checks: [httpCheck({ name: 'GET /x', url: 'http://127.0.0.1:4101/x' }), httpCheck({ name: 'GET /x', url: 'http://127.0.0.1:4102/x' })] }),
      false,
    );

  it('is told of the service that the evidence is of, not of another whose check has the same name', () => {
    expect(bodyOf('connection refused on 127.0.0.1:4102')).toContain('reproduce one of them: `curl -iL http://127.0.0.1:4102/x`');
  });

  it('is left out where it cannot be told which of them it is of', () => {
    expect(bodyOf('503')).not.toContain('reproduce');
  });
});

describe('the size of a mass failure', () => {
  it('stays within the limit with thirty outages and a thousand members, and counts whom it does not name', () => {
    const services = Array.from({ length: 1_000 }, (_, n) => `a-service-with-a-name-as-long-as-it-may-${n}`);
    const mass = { causes: Array.from({ length: 20 }, (_, n) => ({ cause: `HTTP 50${n} on GET /${'x'.repeat(70)}`, services: services.slice(n * 50, n * 50 + 50) })), unlisted: 7, back: [] };
    const many = asOutages(Array.from({ length: 30 }, (_, n) => outage({ id: n + 1, startedAt: at('00:00:00') + n * 300_000, confirmedAt: at('00:00:05') + n * 300_000, lastSeenAt: at('00:00:10') + n * 300_000, endedAt: n === 29 ? undefined : at('00:00:30') + n * 300_000, attempts: [], recovery: 'none', mass: n === 29 ? mass : undefined })));
    const body = answering.body(marker({ service: massFailureId, outages: many }), service({ recovery: [] }), true);
    expect(body.length).toBeLessThanOrEqual(bodyCharsMax);
    expect(body).toContain('1007 services are DOWN');
    const named = body.match(/`a-service-with/g)?.length ?? 0;
    const counted = [...body.matchAll(/(\d+) more(?:,|\n)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
    const unnamed = [...body.matchAll(/\((50)\)\n/g)].reduce((sum, [, count]) => sum + Number(count), 0);
    expect(named + counted + unnamed).toBe(1_007);
    expect(readMarker(body)).not.toBeUndefined();
  });
});

describe('the section for people', () => {
  const ours = renderer.body(marker(), service(), false);

  it('is given once, right behind our part, and neither what people write in it nor what they wrote around is touched', () => {
    const first = withLearned(mergeBody('Seen by me, too.', ours));
    expect(first).toContain('<!-- mock-medic:end -->\n\n## What we learned\n<!-- mock-medic:learned -->\n*For people: write here, it is never touched again.*');
    expect(first.endsWith('Seen by me, too.')).toBe(true);
    const edited = first.replace(/\*For people.*\*/, 'Do not lock the table.');
    expect(withLearned(mergeBody(edited, ours))).toBe(edited);
    expect(readMarker(edited)).toEqual(readMarker(ours));
  });

  it('is left out where it finds no room', () => {
    const full = mergeBody('x'.repeat(65_500 - ours.length), ours);
    expect(withLearned(full)).toBe(full);
  });

  it.each([
    ['that came back by itself', outage({ endedAt: at('03:10:00'), exhaustedAt: undefined, recovery: 'none' }), [], true],
    ['for which people were called', outage({ endedAt: at('03:10:00'), exhaustedAt: undefined, curedBy: 'x', recovery: 'recovered' }), [{ kind: 'paged', outage: 1, at: 0 }] as const, true],
    ['whose recovery had failed before it worked', outage({ endedAt: at('03:10:00'), curedBy: 'x', recovery: 'recovered' }), [], true],
    ['that was healed within its run', healed('orders').outage ?? outage(), [], false],
  ])('is worth giving, or not, to an outage %s', (_what, known, notices, isWorth) => {
    expect(isWorthLearning(marker({ outages: [known], notices }))).toBe(isWorth);
  });
});

describe('comments', () => {
  it('call people when recovery is exhausted, and carry their key', () => {
    expect(renderer.comment({ kind: 'paged', outage: 1, page: true }, marker(), service())).toBe(
      '**DOWN since 02:58:40 UTC. 4 recovery attempts failed. You are needed.** @org/on-call  \n`GET /orders` answers 503, want 2xx: `{"error":"db locked"}`\n\n<!-- mock-medic:key paged/1 -->',
    );
  });

  it('say why it was reopened', () => {
    expect(renderer.comment({ kind: 'reopened', outage: 1, page: false }, marker(), service())).toBe(
      '**Reopened: still down, since 02:58:40 UTC. You are needed.** This was closed, and the service has not passed its checks since. Closed once more, it stays closed until the service has passed.  \n`GET /orders` answers 503, want 2xx: `{"error":"db locked"}`\n\n<!-- mock-medic:key reopened/1 -->',
    );
  });

  it('say that it is over, how long it took, and whether we did it', () => {
    const ended = marker({ outages: [outage({ lastSeenAt: at('04:11:00'), endedAt: at('04:11:02.560') })] });
    const due = { kind: 'resolved', outage: 1, page: false } as const;
    expect(renderer.comment(due, ended, service())).toBe('**Up since 04:11:02 UTC, after 1 h 12 min 22 s.** Not by a recovery step of mine.\n\n<!-- mock-medic:key resolved/1 -->');
    const cured = healed('orders').outage;
    expect(renderer.comment(due, marker({ outages: [cured ?? outage()] }), undefined)).toBe('**Up since 02:59:20 UTC, after 40.1 s.** Cured by `docker restart orders`, first try.\n\n<!-- mock-medic:key resolved/1 -->');
  });

  const flappingOutages = asOutages(['01:00', '01:40', '02:20', '03:00'].map((time, n) => outage({ id: n + 1, startedAt: at(`${time}:00`), confirmedAt: at(`${time}:04`), lastSeenAt: at(`${time}:30`), endedAt: n === 3 ? undefined : at(`${time}:41`), recovery: n === 3 ? 'exhausted' : 'recovered', curedBy: n === 3 ? undefined : 'docker restart orders', attempts: [] })));

  it('tell of no recovery step of ours where there is none', () => {
    const due = { kind: 'resolved', outage: 1, page: false } as const;
    const known = marker({ outages: [outage({ endedAt: at('03:10:00'), lastSeenAt: at('03:10:00'), attempts: [], recovery: 'none' })] });
    expect(renderer.comment(due, known, service())).toContain('Not by a recovery step of mine.');
    expect(renderer.comment(due, known, service({ recovery: [] })).split('\n')[0]).toMatch(/^\*\*Up since .*\*\*$/);
  });

  it('say once that it flaps, whatever it is at that moment, and call nobody', () => {
    expect(renderer.comment({ kind: 'flapping', outage: 4, page: false }, marker({ outages: flappingOutages }), service())).toBe(
      [
        '**FLAPPING: 4 outages in 2 h, 2 min 33 s in all. DOWN since 03:00:00 UTC.**  ',
        'All: HTTP 503 on GET /orders. `docker restart orders` cures it each time, for about 39 min.  ',
        'Closes once it has been up for 45 min. Nothing more is said unless it stays down 30 min.',
        '',
        '<!-- mock-medic:key flapping/4 -->',
      ].join('\n'),
    );
  });

  it('call people when what flaps stays down', () => {
    const due = { kind: 'lasting', outage: 4, page: true } as const;
    const told = marker({ outages: flappingOutages, notices: [{ kind: 'lasting', outage: 4, at: at('03:31:00') }] });
    expect(renderer.comment(due, told, service()).split('\n')[0]).toBe('**It flaps, and this time it stays down: since 03:00:00 UTC, for 31 min. You are needed.** @org/on-call  ');
  });

  it('tell of what flaps and stays down who has taken it, and call nobody then', () => {
    const told = marker({ outages: flappingOutages, acknowledged: { at: at('03:10:22'), by: 'ada' }, notices: [{ kind: 'lasting', outage: 4, at: at('03:31:00') }] });
    expect(renderer.comment({ kind: 'lasting', outage: 4, page: false }, told, service()).split('\n')[0]).toBe('**It flaps, and this time it stays down: since 03:00:00 UTC, for 31 min. Taken by `ada` at 03:10:22 UTC.**  ');
  });

  it('remind of what nobody has taken, and for how long it has lasted by then', () => {
    const due = { kind: 'reminded', outage: 1, nth: 2, page: true } as const;
    const told = marker({ outages: [outage({ lastSeenAt: at('10:58:00') })], notices: [{ kind: 'reminded', outage: 1, nth: 1, at: at('05:00:00') }, { kind: 'reminded', outage: 1, nth: 2, at: at('10:58:40') }] });
    // Nobody reads what is replied to a file.
    expect(renderer.comment(due, told, service())).toContain('Nobody has taken it: write `state: acknowledged`, or add the label.**');
    expect(answering.comment(due, told, service())).toBe(
      '**Still down since 02:58:40 UTC, for 8 h. Nobody has taken it: reply `/ack`, or assign yourself.** @org/on-call  \n`GET /orders` answers 503, want 2xx: `{"error":"db locked"}`\n\n<!-- mock-medic:key reminded/1/2 -->',
    );
  });

  it('say that recovery rests, and until when', () => {
    const told = marker({ spent: { attempts: 10, lastAt: at('03:00:24') } });
    expect(renderer.comment({ kind: 'circuit', outage: 1, page: false }, told, service()).split('\n')[0]).toBe(
      '**Recovery rests: all 10 attempts of this incident are spent, next trial after 03:30:24 UTC. You are needed.** Still down since 02:58:40 UTC.  ',
    );
  });

  it('call people plainly, though there was a silence that is over, or somebody had taken it', () => {
    const known = marker({ silence: { untilAt: at('03:00:40'), by: 'grace', reason: '' } });
    expect(renderer.comment({ kind: 'paged', outage: 1, page: true }, known, service()).split('\n')[0]).toBe('**DOWN since 02:58:40 UTC. 4 recovery attempts failed. You are needed.** @org/on-call  ');
  });

  it('carry the key that is due, each kind its own', () => {
    for (const kind of noticeKinds) {
      const due = { kind, outage: 1, nth: 3, page: false };
      expect(commentKeys(renderer.comment(due, marker(), service()))).toEqual([{ kind, outage: 1, nth: 3 }]);
    }
  });

  it('speak of the outage that is due, not of the latest', () => {
    const known = marker({ outages: [outage({ endedAt: at('03:10:00'), lastSeenAt: at('03:10:00') }), outage({ id: 2, startedAt: at('05:00:00') })] });
    expect(renderer.comment({ kind: 'resolved', outage: 1, page: false }, known, service())).toContain('Up since 03:10:00 UTC');
  });
});
