/** How a service's own process ended. */
export interface ProcessEnd {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Undefined when a signal ended it, or when it never began. */
  readonly code: number | undefined;
  /** The signal's name, such as `SIGKILL`. */
  readonly signal: string | undefined;
  /** In short words: `exit 1`, `ended by SIGKILL`, `command not found: x`. */
  readonly words: string;
}

/** How a service was brought to its end by us: it was gone already, obeyed its `stop` command or the polite signal, or had to be killed. */
export type Ending = 'gone' | 'by-command' | 'politely' | 'by-force';
