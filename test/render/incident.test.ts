import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { severityOf } from '../../src/domain/label.ts';
import { encodeMarker, endMark, readMarker } from '../../src/domain/marker.ts';
import { createClean } from '../../src/render/foreign.ts';
import { bodyCharsMax, createIncidentRenderer } from '../../src/render/incident.ts';
import { asOutages } from '../../src/domain/history.ts';
import { at, attempt, finding, healed, httpCheck, marker, outage, service } from './fixtures.ts';
import { read } from './markdown-reader.ts';
import { nasty } from './nasty.ts';
import { samples } from './samples.ts';

const renderer = createIncidentRenderer({ runUrl: undefined, cron: true });
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
    ['since another day', outage({ startedAt: at('23:59:10', '2026-11-22') }), service(), '**DOWN since 2026-11-22 23:59:10 UTC. 4 recovery attempts failed. You are needed.**'],
  ])('says state, since when, and whether a person is needed: %s', (_what, known, of, line) => {
    expect(firstLine(marker({ outages: [known], severity: severityOf(known.level, of) }), of)).toBe(line);
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
    expect(visibleBody(body)).toMatch(/^\*\*DOWN since/);
    expect(body.endsWith(endMark)).toBe(true);
    expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length);
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

  it('speak of the outage that is due, not of the latest', () => {
    const known = marker({ outages: [outage({ endedAt: at('03:10:00'), lastSeenAt: at('03:10:00') }), outage({ id: 2, startedAt: at('05:00:00') })] });
    expect(renderer.comment({ kind: 'resolved', outage: 1, page: false }, known, service())).toContain('Up since 03:10:00 UTC');
  });
});
