/** Each bucket ends a fiftieth above its beginning, so that what is read is at most one part in a hundred off. */
const growth = 1.02;
const smallestMs = 0.1;
const bucketsMax = 800;

/** How often which latency was seen: counts by bucket of a logarithmic scale. Its size does not grow with what it counts. */
export type Latencies = Readonly<Record<number, number>>;

/** Latencies in milliseconds that half, 95 and 99 of a hundred stayed within. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** The counts with one latency (milliseconds) more. */
export function withLatency(latencies: Latencies, ms: number): Latencies {
  const bucket = Math.min(bucketsMax, Math.max(0, Math.ceil(Math.log(Math.max(ms, smallestMs) / smallestMs) / Math.log(growth))));
  return { ...latencies, [bucket]: (latencies[bucket] ?? 0) + 1 };
}

/** The percentiles by the nearest-rank method, the middle of the bucket each; undefined when nothing was counted. */
export function percentiles(latencies: Latencies): Percentiles | undefined {
  // Keys that are whole numbers come in ascending order, whichever came first.
  const buckets = Object.entries(latencies).map(([bucket, count]) => [Number(bucket), count] as const);
  const total = buckets.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return undefined;
  const at = (share: number): number => {
    let left = Math.ceil(total * share);
    const found = buckets.find(([, count]) => (left -= count) <= 0);
    return smallestMs * growth ** ((found?.[0] ?? 0) - 0.5);
  };
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
