import type { CostFigures } from './guard-cost.ts';
import type { GuardFigures, Ratios, Series } from './guard.ts';
import type { JournalFigures } from './guard-journal.ts';

/** What was measured of a Mockoon under guard, a line a figure, with every single value behind its median. */
export function guardLines({ rounds, ownMs, ours, verified, outages, addedMs, waitMs, missing }: GuardFigures): readonly string[] {
  return [
    `Guard, Mockoon in ${rounds} turns. Its own start, from its spawn to its first answer: ${told(ownMs, 0)} ms`,
    `From SIGKILL to verified healthy again, to Mockoon's own start: ${ratio(verified)}; not the mock's own are ${told(ours.rebornMs, 0)} ms before its birth and ${told(ours.confirmedMs, 0)} after its first answer`,
    `From SIGKILL to the first answer alone: ${outages.map((each) => `${each.name} ${ratio(each)}`).join('; ')}`,
    `From the mock's first answer to ready: guard ${told(ours.readyMs, 0)} ms, to the end of its step ${told(ours.stepEndMs, 0)} ms${waitMs.map((each) => `; ${each.name} ${told(each, 0)}`).join('')}`,
    `The guard step beyond Mockoon's own start: ${told(addedMs, 0)} ms, of which ${told(ours.bornMs, 0)} before its birth and ${told(ours.stepEndMs, 0)} after its first answer; the post step: ${told(ours.reportMs, 0)} ms`,
    ...missing.map((name) => `${name} is not installed: skipped`),
  ];
}

/** What a guard costs by itself. */
export function costLines(cost: CostFigures | undefined, journal: JournalFigures): readonly string[] {
  const own =
    cost === undefined
      ? 'What a guard costs by itself is read from /proc, which this system does not have: skipped'
      : `A guard of ${cost.services} services, ${cost.heartbeats} heartbeats in ${cost.seconds} s: ${cost.cpuPercent.toFixed(2)} % of a core, ${(cost.cpuPercent / cost.barePercent).toFixed(2)} of a bare loop of node:http; ${cost.rssMiB.toFixed(0)} MiB resident, its share of that ${cost.pssMiB.toFixed(0)} MiB; ${cost.attendants} attendants of ${(cost.attendantsPssMiB / Math.max(1, cost.attendants)).toFixed(1)} MiB; its journal grows by ${(cost.journalBytesPerMinute / 1024).toFixed(0)} KiB a minute`;
  return [own, `Its journal over ${journal.hours} h, ${journal.heartbeats} heartbeats: never more than ${journal.largestKiB.toFixed(0)} KiB, ${journal.smallestKiB.toFixed(0)} after a snapshot; ${journal.writeUs.toFixed(0)} µs a heartbeat`];
}

const told = ({ median, values }: Series, digits: number): string => `${median.toFixed(digits)} (${values.map((value) => value.toFixed(digits)).join(' ')})`;
const ratio = (each: Ratios): string => `${told(each, 2)}, of the medians ${each.ofMedians.toFixed(2)}, best ${each.best.toFixed(2)}`;
