import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLiveLog } from '../../src/adapters/log-live.ts';
import { createPlainLog } from '../../src/adapters/log-plain.ts';
import type { Entry } from '../../src/domain/guard/entry.ts';
import { reapedLine } from '../../src/render/entries.ts';
import { createClean } from '../../src/render/foreign.ts';
import { at, attempt } from './fixtures.ts';
import { begun, exited, orders, over, users } from './guard-samples.ts';
import { nasty } from './nasty.ts';

const clean = createClean(['hunter2-hunter2']);
const fellAt = at('14:03:22.481');

function linesOf(entries: readonly Entry[]): readonly string[] {
  const lines: string[] = [];
  const log = createPlainLog((line) => lines.push(line), clean);
  for (const entry of entries) log.tell({ kind: 'noted', entry });
  return lines;
}

describe('the log of a guard', () => {
  it('tells a start, a crash and the end, a line each, and nothing of heartbeats', () => {
    expect(linesOf([begun(), orders.born(1_000), users.born(1_010, 4_713), orders.ready(1_905), orders.beat(3_000), orders.ended(fellAt), orders.restarting(fellAt), orders.born(fellAt, 4_712), orders.cured(fellAt + 1_131), orders.stopped(fellAt + 9_000), over])).toEqual([
      'orders: started (pid 4711)',
      'users: started (pid 4713)',
      'orders: ready after 905 ms',
      'orders: DOWN since 14:03:22.481 UTC: ended by SIGKILL',
      'orders: restart 1 of 10',
      'orders: started (pid 4712)',
      'orders: UP again after 1.131 s, by the restart',
      'orders: was ended politely',
    ]);
  });

  it('begins with what is not watched', () => {
    expect(linesOf([{ ...begun(), unwatched: [{ service: 'www', why: 'no-start', neededBy: [] }, { service: 'auth', why: 'not-chosen', neededBy: ['orders'] }] }])).toEqual(['auth, on which orders depends, was not chosen and is not watched. www has no start command and is not watched.']);
  });

  it('tells the pause before a restart, and why one did not help', () => {
    expect(linesOf([orders.ended(fellAt, exited(fellAt)), orders.restarting(fellAt + 3_000, 3), orders.uncured(fellAt + 3_200), orders.gaveUp(fellAt + 3_200)])).toEqual([
      'orders: DOWN since 14:03:22.481 UTC: ended with exit 1',
      'orders: restart 3, after a pause of 2 s',
      'orders: the restart did not help: the process ended: exit 1, before it was ready',
      'orders: nothing is left to try; from now on it is only watched',
    ]);
  });

  it('tells each step of the recovery ladder when it begins and when its outcome is known', () => {
    const made = attempt();
    const begins = attempt({ endedAt: undefined, result: 'running', detail: '', output: '', verification: '' });
    expect(linesOf([orders.fell(fellAt), orders.climbed(fellAt, [begins], 'running'), orders.climbed(fellAt, [made], 'running'), orders.climbed(fellAt, [made], 'exhausted'), orders.rose(fellAt + 60_131)])).toEqual([
      'orders: DOWN since 14:03:22.481 UTC: HTTP 503 on GET /orders',
      'orders: trying docker restart orders, attempt 1',
      'orders: docker restart orders: exit 0, 31 s; still HTTP 503',
      'orders: every recovery step was tried in vain',
      'orders: UP again after 1 min 0.131 s, by itself',
    ]);
  });

  it.each([
    ['the process could not be started: command not found: nod', 'orders: could not be started: command not found: nod'],
    ['not ready within 60 s: HTTP 503 on GET /', 'orders: could not be started: not ready within 60 s: HTTP 503 on GET /'],
  ])('says once that a service could not be started: %s', (cause, line) => {
    const [, told] = linesOf([orders.born(1_000), orders.unready(2_000, { finding: { class: 'target-down', check: 'process', cause, expected: '', got: '', evidence: undefined } })]);
    expect(told).toBe(line);
  });

  it.each([
    ['gone', 'had ended by itself'],
    ['by-command', 'was ended by its stop command'],
    ['politely', 'was ended politely'],
    ['by-force', 'was ended by force'],
  ] as const)('says how a service was ended: %s', (ending, words) => {
    expect(linesOf([orders.stopped(1_000, { ending })])).toEqual([`orders: ${words}`]);
  });

  it.each([
    ['that may live on, for all that is known', { stopFault: 'exit 1: no such container', held: undefined, mayLiveOn: true }, 'may live on: its stop command failed (exit 1: no such container)'],
    ['whose port is held all the same', { stopFault: undefined, held: '127.0.0.1:3001 is held by node x.js (pid 7)', mayLiveOn: true }, 'may live on: port 127.0.0.1:3001 is held by node x.js (pid 7) after its end'],
    ['that is gone, though not by its command', { stopFault: 'timed out after 10 s', held: undefined, mayLiveOn: false }, 'was ended politely; its stop command failed (timed out after 10 s)'],
  ])('says of a service %s, what was left open', (_, remains, words) => {
    expect(linesOf([orders.stopped(1_000, { remains })])).toEqual([`orders: ${words}`]);
    expect(reapedLine({ service: 'orders', pid: 123, ending: 'politely', remains }, clean)).toMatch(/^A guard had been killed; orders \(pid 123\) was still running and was ended politely; (?:port|its stop command failed) .*\.$/);
  });

  it('says what had outlived a guard', () => {
    expect(reapedLine({ service: 'orders', pid: 123, ending: 'by-force', remains: undefined }, clean)).toBe('A guard had been killed; orders (pid 123) was still running and was ended by force.');
  });

  it('does not say of a service of which nothing was to be seen that it was still running', () => {
    const remains = { stopFault: 'exit 1', held: '127.0.0.1:3001 is held by node x.js (pid 7)', mayLiveOn: true };
    expect(reapedLine({ service: 'orders', pid: undefined, ending: 'by-command', remains: undefined }, clean)).toBe('A guard had been killed; nothing of orders was to be seen, and its stop command was run.');
    expect(reapedLine({ service: 'orders', pid: undefined, ending: 'gone', remains }, clean)).toBe('A guard had been killed; nothing of orders was to be seen, and its stop command was run; its stop command failed (exit 1), and port 127.0.0.1:3001 is held by node x.js (pid 7).');
  });

  it('obeys nobody, and keeps secrets', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const foreign = `${text} hunter2-hunter2`;
        const end = { at: fellAt, code: undefined, signal: foreign, words: foreign };
        const known = attempt({ label: foreign, detail: foreign, verification: foreign });
        const entries = [orders.ended(fellAt, end), orders.fell(fellAt, { cause: foreign }), orders.climbed(fellAt, [known], 'running'), orders.rose(fellAt, foreign), orders.bug(fellAt, foreign), orders.unready(fellAt, { finding: { class: 'target-down', check: foreign, cause: foreign, expected: foreign, got: foreign, evidence: foreign } })];
        const lines = linesOf(entries);
        expect(lines).toHaveLength(entries.length);
        for (const line of lines) expect(line).not.toMatch(/[\r\n]|##\[|^\s*::|::[a-z]|hunter2/i);
      }),
    );
  });

  it('is never overwritten on a terminal, and overwrites nothing of the command that runs there', () => {
    let written = '';
    const log = createLiveLog({ write: (text) => (written += text), columns: () => 40 }, { services: 2, clean });
    for (const entry of [orders.born(1_000), orders.ready(1_905), orders.beat(2_000)]) log.tell({ kind: 'noted', entry });
    log.end();
    expect(written).toBe('orders: started (pid 4711)\norders: ready after 905 ms\n');
  });
});
