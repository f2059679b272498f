/** When a service is worked on: once, or again and again. */
export type Maintenance =
  | { readonly kind: 'once'; readonly startAt: number; readonly endAt: number; readonly reason: string }
  | {
      readonly kind: 'recurring';
      readonly cron: string;
      readonly durationMs: number;
      /** An IANA name. */
      readonly timezone: string;
      readonly reason: string;
    };

/** How a whole run behaves, whichever its services are. */
export interface RunPolicy {
  /** When more services than this begin to fail at once, they are one incident. */
  readonly groupAbove: number;
  /** URLs that tell whether this machine has a network at all, asked when every remote service seems down. */
  readonly connectivity: readonly string[];
  /** Maintenance of all services. */
  readonly maintenance: readonly Maintenance[];
  /** How often a run is expected; undefined where nobody expects one. */
  readonly expectEveryMs: number | undefined;
  /** A URL that is asked at the end of every run, so that its silence tells somebody else; secret. */
  readonly ping: string | undefined;
}
