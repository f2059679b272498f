import type { Watch } from '../domain/guard/watch.ts';

const share = 1_000;
const wholeFromMs = 9.95;

/** The share of the known time for which a service was up: `99.4 %`, rounded down so that 100 % means no downtime; empty when it never served. */
export function uptimeWords({ uptime, downMs }: Watch): string {
  if (uptime === undefined) return '';
  // The small part makes up for fractions that binary numbers do not have.
  const tenths = Math.floor(uptime * share + 1e-6);
  return `${(downMs > 0 ? Math.min(tenths, share - 1) : tenths) / 10} %`;
}

/** Latencies at 50, 95 and 99 of a hundred: `6 / 12 / 31 ms`, below 10 ms to the tenth; empty when no heartbeat was answered. */
export function latencyWords({ latency }: Watch): string {
  if (latency === undefined) return '';
  return `${[latency.p50, latency.p95, latency.p99].map((ms) => roundedMs(ms)).join(' / ')} ms`;
}

/** A latency as people are told it, in milliseconds. */
export function roundedMs(ms: number): number {
  return ms < wholeFromMs ? Math.round(ms * 10) / 10 : Math.round(ms);
}

/** How many outages a service had, those included that are not kept. */
export function outageTotal({ outages, state }: Watch): number {
  return outages.length + state.older.count;
}
