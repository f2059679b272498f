import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLiveLog } from '../../src/adapters/log-live.ts';
import { createPlainLog } from '../../src/adapters/log-plain.ts';
import type { Progress } from '../../src/ports.ts';
import { createClean } from '../../src/render/foreign.ts';
import { clockUtc, day, duration, iso } from '../../src/render/duration.ts';
import { at, failing } from './fixtures.ts';
import { nasty } from './nasty.ts';

const clean = createClean(['hunter2-hunter2']);
const events = (text: string): readonly Progress[] => [
  { kind: 'probed', service: 'orders', check: 'GET /orders', verdict: 'failing', cause: text, tookMs: 12 },
  { kind: 'probed', service: 'users', check: 'GET /users', verdict: 'healthy', cause: undefined, tookMs: 12 },
  { kind: 'examined', service: 'orders', verdict: 'failing', probes: 3, tookMs: 4_100 },
  { kind: 'examined', service: 'users', verdict: 'healthy', probes: 1, tookMs: 12 },
  { kind: 'attempting', service: 'orders', label: text, attempt: 2, of: 3, delayMs: 1_500 },
  { kind: 'attempted', service: 'orders', label: text, detail: 'exit 0', result: 'not-cured' },
  { kind: 'recorded', service: 'orders', outcome: failing('orders').record },
];

function plainLines(all: readonly Progress[]): readonly string[] {
  const lines: string[] = [];
  const log = createPlainLog((line) => lines.push(line), clean);
  for (const each of all) log.tell(each);
  return lines;
}

describe('the plain log', () => {
  it('tells what happens, a line each, and nothing of probes that pass', () => {
    expect(plainLines(events('docker restart orders'))).toEqual([
      'orders: GET /orders: failing in 12 ms, docker restart orders',
      'orders: failing after 3 probes, 4.1 s',
      'users: healthy after 1 probe, 12 ms',
      'orders: trying docker restart orders, 2 of 3, in 1.5 s',
      'orders: docker restart orders: exit 0, not cured',
      'orders: It is failing, so an incident was opened. https://github.com/org/mocks/issues/12',
    ]);
  });

  it('obeys nobody, and keeps secrets', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const line of plainLines(events(`${text} hunter2-hunter2`))) {
          expect(line).not.toMatch(/[\r\n]|##\[|^\s*::|::[a-z]|hunter2/i);
        }
      }),
    );
  });

  it('is silent after a thousand lines, and says so', () => {
    const lines = plainLines(Array.from({ length: 3_000 }, () => events('x')[2] as Progress));
    expect(lines).toHaveLength(1_001);
    expect(lines.at(-1)).toBe('more happened than is shown here; the report tells how it ended');
  });
});

describe('the live log', () => {
  it('overwrites its last line, keeps what matters, fits the window and leaves nothing behind', () => {
    let written = '';
    const log = createLiveLog({ write: (text) => (written += text), columns: () => 40 }, { services: 2, clean });
    for (const each of events('docker restart orders')) log.tell(each);
    log.end();
    const parts = written.split('\r\u001B[2K');
    expect(parts.at(-1)).toBe('');
    expect(written.split('\n').slice(0, -1).map((line) => line.slice(line.lastIndexOf('\u001B[2K') + 4))).toEqual([
      'orders: failing after 3 probes, 4.1 s',
      'orders: docker restart orders: exit 0, not cured',
      'orders: It is failing, so an incident was opened. https://github.com/org/mocks/issues/12',
    ]);
    for (const status of parts.map((part) => part.split('\n').at(-1) ?? '')) expect(status.length).toBeLessThan(40);
    expect(parts.at(-2)?.split('\n').at(-1)).toMatch(/^2 of 2 examined · orders/);
  });
});

describe('times', () => {
  it.each([
    [0, '0 ms'],
    [481.4, '481 ms'],
    [999.6, '1 s'],
    [4_100, '4.1 s'],
    [40_149, '40.1 s'],
    [59_949, '59.9 s'],
    [59_950, '1 min'],
    [61_499, '1 min 1 s'],
    [4_342_360, '1 h 12 min 22 s'],
    [3_600_000, '1 h'],
    [93_784_000, '1 d 2 h 3 min 4 s'],
    [-5, '0 ms'],
  ])('%d ms is %s', (ms, words) => {
    expect(duration(ms)).toBe(words);
  });

  it('are UTC wherever the runner stands, with the date when it is another day', () => {
    expect(clockUtc(at('02:58:40.900'), at('23:00:00'))).toBe('02:58:40 UTC');
    expect(clockUtc(at('23:59:59.999', '2026-11-22'), at('00:00:00'))).toBe('2026-11-22 23:59:59 UTC');
    expect(day(at('23:59:59.999'))).toBe('2026-11-23');
  });

  it('never throw, whatever a marker claims', () => {
    expect([iso(Number.MAX_VALUE), iso(-1)]).toEqual(['+275760-09-13T00:00:00.000Z', '1970-01-01T00:00:00.000Z']);
  });
});
