import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refuses, type Trouble } from '../github/faults.ts';
import type { EndedStep } from './dist.ts';
import { createWorld, expectTold, head, journeys, planHead, type Journey, type World } from './journeys.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

interface Fault {
  readonly trouble: Trouble;
  /** The request that it befalls, from 0. */
  readonly skip: number;
  readonly times: number;
}

/** Runs a journey from its beginning, with trouble where it is asked for. */
async function runJourney(journey: Journey, fault?: Fault): Promise<EndedStep> {
  const { github } = world;
  world.reset();
  await journey.begin(world);
  github.clearLog();
  if (fault !== undefined) github.plan(fault);
  planHead(github);
  return world.run({ env: head });
}

/** Which requests of a journey write: their places in the run, from 0. */
async function writesOf(journey: Journey): Promise<readonly number[]> {
  await runJourney(journey);
  const places = world.github.log.flatMap(({ method }, place) => (method === 'GET' ? [] : [place]));
  expect(places.length, 'it writes').toBeGreaterThan(0);
  return places;
}

/** What a step says of its record: what failed, and the bodies that could not be written. */
function recording({ reportText }: EndedStep): { readonly failed: boolean; readonly unsent: readonly string[] } {
  const { services, record } = JSON.parse(reportText) as { services: readonly { record: { kind: string; unsent?: { body: string } } }[]; record: { failures: readonly unknown[] } };
  return { failed: record.failures.length > 0 || services.some((each) => each.record.kind === 'unrecorded'), unsent: services.flatMap((each) => each.record.unsent?.body ?? []) };
}

describe('trouble at any write of any kind of change', () => {
  for (const journey of Object.values(journeys)) {
    test(`an answer is lost to a run that ${journey.name}: it looks, repeats nothing, and records all of it`, async () => {
      for (const place of await writesOf(journey)) {
        const when = `the answer to request ${place + 1} is lost`;
        const step = await runJourney(journey, { trouble: { kind: 'response-lost' }, skip: place, times: 1 });
        expect([step.code, recording(step).failed], `${when}\n${step.stdout}`).toEqual([0, false]);
        await expectTold(world, journey, when);
      }
    });

    test(`permission is lost to a run that ${journey.name}: it says so, keeps what it could not write, and the next run writes it`, async () => {
      const places = await writesOf(journey);
      const failures: boolean[] = [];
      for (const place of places) {
        const when = `refused from request ${place + 1} on`;
        const step = await runJourney(journey, { trouble: refuses.permission, skip: place, times: 1_000 });
        const { failed, unsent } = recording(step);
        expect(step.code, `${when}\n${step.stdout}`).toBe(failed ? 1 : 0);
        if (failed) {
          expect(step.summary, when).toContain('issues: write');
          expect(step.stdout.match(/^::error title=Not recorded::/gm), when).toHaveLength(1);
        }
        for (const body of unsent) expect(step.summary.replaceAll(/^> ?|^ {4}/gm, ''), when).toContain(body.split('\n').findLast((line) => line !== '') ?? '');
        failures.push(failed);
        // What was tried while nothing could be written is told by that step alone.
        if (world.mock.cures > 0) expect(step.summary, when).toContain('/cure');
        world.mock.cures = 0;
        await expectTold(world, journey, when);
      }
      // A label that has no look yet is worth no failed step; all else is.
      expect(failures[0], failures.join()).toBe(true);
    });
  }
});
