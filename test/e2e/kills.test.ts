import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ChildProcess } from 'node:child_process';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createWorld, expectTold, head, journeys, planHead, type Journey, type World } from './journeys.ts';

type Moment = 'before it reaches GitHub' | 'after GitHub has done it';

/**
 * Stands between a run and GitHub, and kills the run at one of the requests that write.
 * Killed at one that reads, a run leaves behind what it leaves killed at the next one.
 */
interface Gallows {
  readonly url: string;
  /** How many requests that write the run has made. */
  count: number;
  at: number;
  moment: Moment;
  victim: ChildProcess | undefined;
}

let world: World;
let gallows: Gallows;
const server = createServer((incoming, outgoing) => {
  const isDue = incoming.method !== 'GET' && gallows.count === gallows.at;
  if (incoming.method !== 'GET') gallows.count += 1;
  if (isDue && gallows.moment === 'before it reaches GitHub') return void gallows.victim?.kill('SIGKILL');
  const { method, url: path, headers } = incoming;
  const onward = ask(world.github.url + (path ?? ''), { method, headers: { ...headers, connection: 'close' } }, (answer: IncomingMessage) => {
    if (!isDue) return void answer.pipe(outgoing.writeHead(answer.statusCode ?? 0, answer.headers));
    answer.resume().once('end', () => gallows.victim?.kill('SIGKILL'));
  });
  incoming.pipe(onward);
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

/** Answers whether the run wrote that often. */
async function runKilledAt(at: number, moment: Moment): Promise<boolean> {
  gallows = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, count: 0, at, moment, victim: undefined };
  const { code } = await world.run({
    env: { ...head, GITHUB_API_URL: gallows.url },
    onStart: (child) => {
      gallows.victim = child;
    },
  });
  expect(code === null, 'only a kill leaves no exit code').toBe(gallows.count > at);
  return code === null;
}

describe('killed at any of its writes, a run repeats nothing, and the next ones make the record true', () => {
  // What opens, resolves, reopens and folds is killed at its readings too, in killed-anywhere.
  const recovering: readonly Journey[] = [journeys.heals, journeys.triesAgain, journeys.recovers];
  for (const journey of [...recovering, journeys.contradicts, journeys.settles, journeys.retires]) {
    // Only a recovery step happens between one write and the next: elsewhere after the one is before the other.
    const moments: readonly Moment[] = recovering.includes(journey) ? ['before it reaches GitHub', 'after GitHub has done it'] : ['before it reaches GitHub'];
    for (const moment of moments) {
      test(`a run that ${journey.name}, ${moment}`, async () => {
        let at = 0;
        for (; ; at += 1) {
          world.reset();
          await journey.begin(world);
          planHead(world.github);
          if (!(await runKilledAt(at, moment))) break;
          await expectTold(world, journey, `killed at write ${at + 1}`);
        }
        await expectTold(world, journey, 'not killed');
        expect(at, 'it was killed at least once').toBeGreaterThan(0);
      });
    }
  }
});
