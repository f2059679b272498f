import type { Service } from './domain/service.ts';
import type { RunPolicy } from './domain/policy.ts';
import type { Window } from './domain/situation.ts';
import { RecordError, type Announcement, type Clean, type Clock } from './ports.ts';

const reasonMax = 200;

/** What maintenance is looked up with: the configuration, and what people announce beside the records. */
export interface MaintenanceTools {
  readonly policy: RunPolicy;
  readonly announced: () => Promise<readonly Announcement[]>;
  readonly conclude: (announcement: Announcement) => Promise<void>;
  readonly clock: Clock;
  readonly clean: Clean;
}

/** The maintenance of one run, as it was when the run began. */
export interface MaintenanceBook {
  /** The maintenance that a service is in, the one that ends last. */
  windowOf(service: Service): Promise<Window | undefined>;
  /** Takes announcements that are over out of the list, and gives what people should be told of announcements, a sentence each. */
  close(): Promise<readonly string[]>;
}

/** Opens the maintenance of a run; what only maintenance needs is loaded where there is some. */
export function openMaintenance({ policy, announced, conclude, clock, clean }: MaintenanceTools): MaintenanceBook {
  const now = clock.now();
  let reading: ReturnType<typeof read> | undefined;
  const read = async () => {
    const remarks: string[] = [];
    try {
      const announcements = await announced();
      if (announcements.length === 0) return { windows: [], over: [], remarks };
      const { announcedWindows } = await import('./maintenance.ts');
      return announcedWindows(announcements, now);
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      return { windows: [], over: [], remarks: [`Announced maintenance could not be read, so none counts: ${error.message}`] };
    }
  };
  const known = () => (reading ??= read());
  return {
    async windowOf(service) {
      const { windows } = await known();
      const written = [...policy.maintenance, ...service.maintenance];
      const own = written.length === 0 ? undefined : await (await import('./maintenance.ts')).windowAt(written, now);
      const theirs = windows.filter(({ services }) => services.length === 0 || services.includes(service.id)).map(({ window }) => ({ ...window, reason: clean(window.reason, reasonMax) }));
      const [last] = [...(own === undefined ? [] : [own]), ...theirs].toSorted((a, b) => b.endAt - a.endAt);
      return last;
    },
    async close() {
      const { over, remarks } = await known();
      try {
        for (const announcement of over) await conclude(announcement);
      } catch (error) {
        if (!(error instanceof RecordError)) throw error;
        return [...remarks, `An announcement of maintenance that is over could not be closed: ${error.message}`];
      }
      return remarks;
    },
  };
}
