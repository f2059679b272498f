import * as fc from 'fast-check';
import type { RecoveryResult } from '../../src/domain/attempt.ts';
import { appended, endedByItself, opened, withSeen } from '../../src/domain/change.ts';
import type { Examination } from '../../src/domain/examination.ts';
import { withNotice } from '../../src/domain/history.ts';
import type { Incident, Level, Marker, Outage } from '../../src/domain/incident.ts';
import { outageSeen, outageWith } from '../../src/domain/outage.ts';
import type { Service } from '../../src/domain/service.ts';
import { plainly, type Situation } from '../../src/domain/situation.ts';
import { attempt, finding, service } from '../render/fixtures.ts';

/** When an outage was seen, in milliseconds of a small epoch; `passedAt` when a recovery step cured it, `exhausted` when none did. */
export interface Sight {
  readonly from: number;
  readonly confirmed: number;
  readonly level?: Level;
  readonly recovery?: Exclude<RecoveryResult['kind'], 'none' | 'resting'>;
  readonly passedAt?: number;
  readonly at?: number;
}

/** An outage as a run makes it: confirmed by an examination, then with what recovery came to. */
export function outageOf({ from, confirmed, level = 'failing', recovery, passedAt = confirmed, at = confirmed }: Sight): Outage {
  const examination: Examination = {
    verdict: { kind: level, findings: [finding()] },
    checks: [],
    startedAt: from,
    endedAt: confirmed,
    firstFailedAt: from,
    passedAt: undefined,
  };
  const seen = outageSeen(examination, { level, runUrl: 'https://github.com/org/mocks/actions/runs/1', recovering: recovery !== undefined });
  if (recovery === undefined) return outageWith(seen, { kind: 'none' }, at);
  const result = { recovered: 'cured', exhausted: 'not-cured', pending: 'pending', interrupted: 'running' } as const;
  const tried = attempt({ startedAt: confirmed, endedAt: recovery === 'interrupted' ? undefined : confirmed, result: result[recovery] });
  return outageWith(seen, recovery === 'recovered' ? { kind: recovery, attempts: [tried], passedAt } : { kind: recovery, attempts: [tried] }, at);
}

/** The situation of one service at an instant. */
export function situationAt(now: number, outage: Outage, of: Service = service()): Situation {
  return { now, scope: 'watch.yml/check', configuration: 'mocks.yml', service: of, observed: { kind: 'down', outage }, stage: 'concluded', incidents: [], prior: undefined, circumstances: plainly };
}

/** The marker of a record that is opened for an outage. */
export const openedMarker = (outage: Outage, of?: Service): Marker => opened(situationAt(outage.lastSeenAt, outage, of), outage).marker;

/** What a later run may do to a record; `skew` is how far its clock is off, `for` how long it looks. */
export type Step = { readonly do: 'seen' | 'healed' | 'ended' | 'appended' | 'paged' | 'resolved' | 'reopened'; readonly after: number; readonly skew: number; readonly for: number };

/** Any step of a record's life. */
export const anyStep: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('seen', 'seen', 'seen', 'healed', 'healed', 'ended', 'appended', 'appended', 'paged', 'resolved', 'reopened'),
  after: fc.integer({ min: 0, max: 100 }),
  skew: fc.integer({ min: -150, max: 150 }),
  for: fc.integer({ min: 0, max: 60 }),
});

/** A marker after one step at an instant, made as `decide` makes it. */
export function stepped(marker: Marker, step: Step, now: number): Marker {
  const from = Math.max(0, now + step.skew);
  const confirmed = from + step.for;
  const last = marker.outages.at(-1) ?? marker.outages[0];
  const healed = outageOf({ from, confirmed, recovery: 'recovered', passedAt: confirmed + step.for });
  switch (step.do) {
    case 'seen':
      return withSeen(marker, outageOf({ from, confirmed, recovery: 'exhausted' }));
    case 'healed':
      return withSeen(marker, healed);
    case 'ended':
      return endedByItself(marker, from);
    case 'appended': {
      const prior: Incident = { number: 1, url: '', state: { state: 'resolved' }, labels: [], assignees: [], marker, comments: 0 };
      return appended(situationAt(now, healed), prior, healed).marker;
    }
    case 'paged':
    case 'resolved':
    case 'reopened':
      return withNotice(marker, { kind: step.do, outage: last.id, at: now });
  }
}

/** Every marker of one record's life, oldest first. */
export function lifeOf(begin: number, steps: readonly Step[]): readonly [Marker, ...Marker[]] {
  const first = openedMarker(outageOf({ from: begin, confirmed: begin + 10 }));
  let now = begin + 10;
  let marker = first;
  const rest = steps.map((step) => {
    now += step.after;
    return (marker = stepped(marker, step, now));
  });
  return [first, ...rest];
}

/** The marker of a record that has lived for a while, beginning at any of a few instants, so that two of them meet. */
export const anyMarker = (stepsMax = 12): fc.Arbitrary<Marker> =>
  fc.tuple(fc.integer({ min: 0, max: 400 }), fc.array(anyStep, { maxLength: stepsMax })).map(([begin, steps]) => {
    const life = lifeOf(begin, steps);
    return life.at(-1) ?? life[0];
  });

/** The outages of a marker in short: `1 failing 0-40`, without an end while it lasts. */
export const spans = ({ outages }: Marker): readonly string[] => outages.map(({ id, level, startedAt, endedAt }) => `${id} ${level} ${startedAt}-${endedAt ?? ''}`);
