import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFleet, reasons, type Fleet } from './fleet.ts';
import { freePort } from './mockoon.ts';

let fleet: Fleet;
let refusing: string;
beforeAll(async () => {
  fleet = await createFleet();
  refusing = `http://127.0.0.1:${await freePort()}/`;
});
afterAll(() => fleet.close());
beforeEach(() => fleet.reset());

/** Where this machine can be reached that is not its loopback, as somebody else's would be; nobody listens there. */
const elsewhere = Object.values(networkInterfaces()).flatMap((each) => each ?? []).find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '0.0.0.0';

async function configure(connectivity: readonly string[], more = ''): Promise<void> {
  const port = await freePort();
  fleet.workplace.write('.github/mock-medic.yml', `connectivity: ${JSON.stringify(connectivity)}\ndefaults: { timeout: 5s, retry-interval: 5ms }\nservices:\n  one: { url: "http://${elsewhere}:${port}/" }\n  two: { url: "http://${elsewhere}:${port}/" }\n${more}`);
}

describe('every remote target fails', () => {
  test('and no connectivity URL answers: all is unknown, nothing opens, and it is said', async () => {
    await configure([refusing, 'http://nobody.invalid/']);
    const step = await fleet.run();
    expect(step.report).toMatchObject({ verdict: 'unknown', services: [{ verdict: 'unknown' }, { verdict: 'unknown' }] });
    expect(step.summary).toContain('no network');
    expect(step.stdout).toContain('no network');
    expect(await fleet.github.issues()).toEqual([]);
    expect(fleet.writes()).toEqual([]);
  });

  test('and no connectivity URL answers: nothing that is open is closed, though a target on loopback is well', async () => {
    await configure([], `  three: { url: "${fleet.url}/three" }\n`);
    fleet.down.add('three');
    await fleet.run();
    expect(await fleet.github.issues()).toHaveLength(3);
    await configure([refusing], `  three: { url: "${fleet.url}/three" }\n`);
    fleet.down.clear();
    fleet.github.clearLog();
    const step = await fleet.run();
    expect(Object.values(reasons(step))).toEqual(['unknown', 'unknown', 'unknown']);
    expect(step.summary).toContain('no network');
    expect(fleet.writes()).toEqual([]);
    expect((await fleet.github.issues()).every(({ state }) => state === 'open')).toBe(true);
  });

  test('and one connectivity URL answers, be it with an error: these are outages', async () => {
    fleet.down.add('answering');
    await configure([refusing, `${fleet.url}/answering`]);
    const step = await fleet.run();
    expect(reasons(step)).toEqual({ one: 'opened', two: 'opened' });
    expect(step.summary).not.toContain('no network');
  });

  test('whatever a target on loopback answers, it tells nothing of the network', async () => {
    await configure([refusing], `  answering: { url: "${fleet.url.replace('127.0.0.1', 'localhost')}/answering" }\n`);
    fleet.down.add('answering');
    const local = await fleet.run();
    expect(Object.values(reasons(local)), 'what is on loopback tells nothing of the network').toEqual(['unknown', 'unknown', 'unknown']);
  });
});
