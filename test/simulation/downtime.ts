import type { Report } from '../../src/domain/report.ts';
import { isSame, markerOf, type Broken } from './laws.ts';
import type { Issue } from './simulated-github.ts';
import type { SimulatedRun } from './simulated-run.ts';

interface Stretch {
  readonly startedAt: number;
  endedAt: number | undefined;
}

/**
 * The outages of every service as the runs have seen them, told apart from the record: an outage lasts from the first failure that was
 * confirmed to the first pass that was. Only for a world in which nothing else keeps a run from recording what it saw.
 */
export class Downtime {
  readonly #seen = new Map<string, Stretch[]>();

  look(run: SimulatedRun, report: Report): void {
    for (const { service, outage, verdict, examination, record } of report.services) {
      const identity = `${run.scope}/${service.id}`;
      const stretches = this.#seen.get(identity) ?? [];
      const last = stretches.at(-1);
      const lasts = last !== undefined && last.endedAt === undefined;
      this.#seen.set(identity, stretches);
      const isRecorded = record.kind === 'recorded' && (record.effects.length > 0 || record.reason !== 'healed-in-summary');
      if (outage === undefined && lasts && verdict !== 'unknown' && examination.passedAt !== undefined) last.endedAt = examination.passedAt;
      if (outage === undefined || !isRecorded) continue;
      if (lasts) last.endedAt = outage.endedAt;
      else stretches.push({ startedAt: outage.startedAt, endedAt: outage.endedAt });
    }
  }

  /** Compares with what the record says. */
  check(issues: ReadonlyMap<number, Issue>, tell: Broken): void {
    for (const [identity, stretches] of this.#seen) {
      const [scope = '', service = ''] = identity.split('/');
      const markers = [...issues.values()].filter((issue) => isSame(issue, { scope, service })).flatMap((issue) => markerOf(issue) ?? []);
      const recorded = markers.flatMap(({ outages }) => outages).map(({ startedAt, endedAt }) => ({ startedAt, endedAt })).sort((a, b) => a.startedAt - b.startedAt);
      if (JSON.stringify(recorded) !== JSON.stringify(stretches)) tell(`${identity}: the outages ${JSON.stringify(recorded)} are recorded, and ${JSON.stringify(stretches)} were seen`);
    }
  }
}
