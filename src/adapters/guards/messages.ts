import type { Entry } from '../../domain/guard/entry.ts';
import type { Reaped } from '../../domain/report.ts';
import type { Trust } from '../../domain/recovery.ts';

/** What the background guard is told by the step that started it. The step's end, whatever its cause, is told by the channel itself: before `release` it means that everything must stop. */
export type ToGuard =
  | {
      readonly kind: 'plan';
      /** The services, see `carried`. */
      readonly services: string;
      /** Where their configuration stands, and the logins whose records it believes besides ours. */
      readonly configuration: string;
      readonly recordAuthors: readonly string[];
      /** What is redacted wherever it would be shown. */
      readonly secrets: readonly string[];
      /** What the environment has besides the guard's own. */
      readonly variables: Readonly<Record<string, string>>;
      readonly trust: Trust;
      /** When everything has to be ready, epoch milliseconds. */
      readonly startBy: number;
      /** Where guards of the job keep their folders. */
      readonly home: string;
    }
  | { readonly kind: 'release' };

/** What the background guard tells the step that started it, until it is released. */
export type FromGuard =
  | { readonly kind: 'refused'; readonly lines: readonly string[] }
  | { readonly kind: 'noted'; readonly entry: Entry }
  | { readonly kind: 'reaped'; readonly reaped: readonly Reaped[] }
  | { readonly kind: 'ready'; readonly addresses: readonly { readonly id: string; readonly url: string | undefined; readonly port: number | undefined }[] };
