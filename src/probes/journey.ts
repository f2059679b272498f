import type { Limit } from './limit.ts';
import type { Trace } from './trace.ts';

/** What a probe carries from step to step. */
export interface Journey {
  readonly limit: Limit;
  readonly trace: Trace;
}
