import { beforeAll, describe, expect, it } from 'vitest';
import { commentKeys } from '../../src/domain/comment-key.ts';
import { downMs } from '../../src/domain/history.ts';
import type { Outage } from '../../src/domain/incident.ts';
import type { Service } from '../../src/domain/service.ts';
import { createIncidentRenderer } from '../../src/render/incident.ts';
import { configOf, load } from '../config/loading.ts';
import { at, outages, runs, twins } from './flapping-day.ts';
import { markerOf } from './laws.ts';
import { replay, type Replayed } from './replay.ts';
import type { Issue } from './simulated-github.ts';

const [orders] = configOf(await load('services: { orders: { url: http://mocks.example/orders, failure-threshold: 2, success-threshold: 2, recovery: [{ run: docker restart orders, attempts: 1 }], incident: { page: ["@org/on-call"] } } }')).services;

describe('a day on which a mock fell thirty times', () => {
  let day: Replayed;
  let incidents: readonly Issue[];
  let recorded: readonly (Outage & { readonly endedAt: number })[];

  beforeAll(async () => {
    const service: Service | undefined = orders;
    if (service === undefined) throw new Error('no service');
    day = await replay({ service, outages: outages.map(([from, to]) => [at(from), at(to)]), runs: runs.flatMap((time) => [at(time), ...(twins[time] === undefined ? [] : [at(time) + twins[time]])]), renderer: createIncidentRenderer({ runUrl: undefined, cron: true }) });
    incidents = day.issues.filter((issue) => markerOf(issue)?.ending?.kind !== 'folded');
    recorded = incidents.flatMap((issue) => markerOf(issue)?.outages ?? []).flatMap((outage) => (outage.endedAt === undefined ? [] : [{ ...outage, endedAt: outage.endedAt }]));
  });

  it('is one incident, closed at its end, and what twins there were are folded into it', () => {
    expect(incidents.map(({ open }) => open)).toEqual([false]);
    expect(day.issues.every(({ open, labels }) => !open && !labels.includes('unsettled'))).toBe(true);
    expect(day.issues.length).toBeLessThanOrEqual(4);
  });

  it('is told in a few comments, none of them twice', () => {
    const said = incidents.flatMap(({ comments }) => comments.flatMap(({ body }) => commentKeys(body)));
    expect(said.map(({ kind }) => kind).filter((kind) => kind === 'flapping').length).toBeLessThanOrEqual(3);
    expect(said.length).toBeLessThanOrEqual(10);
    expect(new Set(said.map((key) => JSON.stringify(key))).size).toBe(said.length);
  });

  it('has every outage that the runs saw, each once, from the first of two failures to the first of two passes', () => {
    expect(recorded.map(({ startedAt, endedAt }) => [startedAt, endedAt])).toEqual(seen(day.looks));
    expect(recorded.length).toBeGreaterThanOrEqual(10);
  });

  it('has the lengths that its looks pin: between the last good look and the first bad one it fell, and likewise it rose', () => {
    const { looks } = day;
    for (const { startedAt, endedAt } of recorded) {
      expect(looks.some(({ at: instant, failed }) => failed && instant === startedAt), 'it begins with a failed probe').toBe(true);
      expect(looks.some(({ at: instant, failed }) => !failed && instant === endedAt), 'it ends with a passed probe').toBe(true);
      const goodAt = looks.findLast(({ at: instant, failed }) => !failed && instant < startedAt)?.at ?? 0;
      const badAt = looks.findLast(({ at: instant, failed }) => failed && instant < endedAt)?.at ?? 0;
      expect(outages.some(([from]) => goodAt < at(from) && at(from) <= startedAt), 'it fell between two looks').toBe(true);
      expect(outages.some(([, to]) => badAt < at(to) && at(to) <= endedAt), 'it rose between two looks').toBe(true);
    }
  });

  it('has a downtime that is their sum', () => {
    const [marker] = incidents.flatMap((issue) => markerOf(issue) ?? []);
    if (marker === undefined) throw new Error('no marker');
    expect(downMs(marker, at('23:59:59'))).toBe(recorded.reduce((sum, { startedAt, endedAt }) => sum + endedAt - startedAt, 0));
  });
});

/** The outages that the probes of a whole day tell, told without the code under test. */
function seen(looks: Replayed['looks']): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let startedAt: number | undefined;
  for (const [n, { at: instant, failed }] of looks.entries()) {
    if (looks[n + 1]?.failed !== failed) continue;
    if (failed) startedAt ??= instant;
    if (failed || startedAt === undefined) continue;
    found.push([startedAt, instant]);
    startedAt = undefined;
  }
  return found;
}
