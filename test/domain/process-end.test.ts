import { describe, expect, it } from 'vitest';
import { remainsOf, type Ended, type PortAfterwards } from '../../src/domain/process-end.ts';

const clean = (text: string, max: number): string => text.slice(0, max);
const free: PortAfterwards = { kind: 'known', held: undefined };
const held: PortAfterwards = { kind: 'known', held: '127.0.0.1:3001 is held by another process' };
const unknown: PortAfterwards = { kind: 'unknown' };

describe('the end of a service', () => {
  it.each<readonly [string, Ended, PortAfterwards, boolean | undefined]>([
    ['leaves nothing open when its port is free', { ending: 'by-command', stopFault: undefined }, free, undefined],
    ['leaves nothing open when nobody knows of a port and nothing failed', { ending: 'gone', stopFault: undefined }, unknown, undefined],
    ['may be none while its port is held, whatever its command said', { ending: 'by-command', stopFault: undefined }, held, true],
    ['may be none while its port is held, though what we saw of it was killed', { ending: 'by-force', stopFault: undefined }, held, true],
    ['is one though its command failed, when its port is free', { ending: 'gone', stopFault: 'exit 1' }, free, false],
    ['is one though its command failed, when we saw it go ourselves', { ending: 'politely', stopFault: 'exit 1' }, unknown, false],
    ['may be none when nothing but its command, which failed, could reach it', { ending: 'gone', stopFault: 'exit 1' }, unknown, true],
  ])('%s', (_, ended, port, mayLiveOn) => {
    expect(remainsOf(ended, port, clean)?.mayLiveOn).toBe(mayLiveOn);
  });
});
