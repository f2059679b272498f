const wordsMax = 300;

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

/** What bringing a service to its end came to. */
export interface Ended {
  readonly ending: Ending;
  /** Why its `stop` command did not end it, in words that begin with how that command ended: `exit 1: no such container`; undefined where it did, or where there is none. */
  readonly stopFault: string | undefined;
}

/** What was left open when a service was brought to its end. */
export interface Remains {
  /** As in `Ended`. */
  readonly stopFault: string | undefined;
  /** Who held its port afterwards, `127.0.0.1:3001 is held by node server.js (pid 4711)`; undefined where that was free, or is not known. */
  readonly held: string | undefined;
  /** Whether it may still run, where we cannot see it. */
  readonly mayLiveOn: boolean;
}

/** How it was on the port of a service after its end, as far as the port is known: who held it, in words, undefined when nobody did. */
export type PortAfterwards = { readonly kind: 'unknown' } | { readonly kind: 'known'; readonly held: string | undefined };

/** What the end of a service left open, in texts that are cleaned; undefined where that is nothing. */
export function remainsOf({ ending, stopFault }: Ended, port: PortAfterwards, clean: (text: string, max: number) => string): Remains | undefined {
  const held = port.kind === 'known' ? port.held : undefined;
  if (stopFault === undefined && held === undefined) return undefined;
  const said = (text: string | undefined): string | undefined => (text === undefined ? undefined : clean(text, wordsMax));
  // A free port tells that it is gone, and so does a process that we saw to its end; else nothing but its command could have reached it.
  return { stopFault: said(stopFault), held: said(held), mayLiveOn: held !== undefined || (port.kind === 'unknown' && ending === 'gone') };
}
