import type { Service } from './domain/service.ts';
import type { RunPolicy } from './domain/policy.ts';
import type { Window } from './domain/situation.ts';
import { readOpen, strangersRemark, windowAt, type ReadAnnouncement } from './maintenance.ts';
import { RecordError, type Announcement, type Clean, type Clock } from './ports.ts';
import type { IncidentRecord } from './reconcile.ts';

const reasonMax = 200;
/** A crowd of announcements that are over is worked off by several runs. */
const concludedMax = 10;

/** What maintenance is looked up with: the configuration, and what people announce beside the records; undefined where there are none. */
export interface MaintenanceTools {
  readonly policy: RunPolicy;
  readonly incidents: Pick<IncidentRecord, 'announced' | 'isTrusted' | 'conclude'> | undefined;
  readonly clock: Clock;
  readonly clean: Clean;
}

/** The maintenance of one run, as it was when the run began. */
export interface MaintenanceBook {
  /** The maintenance that a service is in, the one that ends last. Asked only of what fails: it may cost requests to learn whom to heed. */
  windowOf(service: Service): Promise<Window | undefined>;
  /** Takes announcements that are over out of the list, and gives what people should be told of announcements, a sentence each. */
  close(): Promise<readonly string[]>;
}

/** Opens the maintenance of a run. */
export function openMaintenance({ policy, incidents, clock, clean }: MaintenanceTools): MaintenanceBook {
  const now = clock.now();
  let announcements: Promise<readonly Announcement[]> | undefined;
  const listed = () => (announcements ??= incidents?.announced() ?? Promise.resolve([]));
  const readings = async (): Promise<readonly ReadAnnouncement[]> => (await listed()).filter((each) => each.open).map((each) => readOpen(each, now));
  const heed = createHeed(incidents);
  return {
    async windowOf(service) {
      const written = [...policy.maintenance, ...service.maintenance];
      const own = await windowAt(written, now);
      const meant = await heed.among((await readings()).filter((each) => each.kind === 'unreadable' || (each.kind === 'holds' && isOf(each.services, service))));
      const theirs = meant.flatMap((each) => (each.kind === 'holds' ? [{ ...each.window, reason: clean(each.window.reason, reasonMax) }] : []));
      const [last] = [...(own === undefined ? [] : [own]), ...theirs].toSorted((a, b) => b.endAt - a.endAt);
      return last;
    },
    async close() {
      // What is closed counts for nothing, so that nobody need be asked about who wrote it.
      const closed = (await listed()).filter(({ open }) => !open);
      const ended = await heed.among((await readings()).filter(({ kind }) => kind === 'over'));
      const over = [...closed, ...ended.map(({ announcement }) => announcement)];
      const refusals: string[] = [];
      try {
        for (const announcement of over.slice(0, concludedMax)) await incidents?.conclude(announcement);
      } catch (error) {
        if (!(error instanceof RecordError)) throw error;
        refusals.push(`An announcement of maintenance that is over could not be closed: ${error.message}`);
      }
      return [...heed.remarks(), ...refusals];
    },
  };
}

const isOf = (services: readonly string[], { id }: Service): boolean => services.length === 0 || services.includes(id);

/** Whose announcements are heeded. Where that cannot be learnt none is, and nobody is asked again. */
function createHeed(incidents: MaintenanceTools['incidents']) {
  const trusted = new Map<number, ReadAnnouncement>();
  const strangers = new Map<number, Announcement>();
  let failure: string | undefined;
  return {
    async among(readings: readonly ReadAnnouncement[]): Promise<readonly ReadAnnouncement[]> {
      try {
        for (const reading of readings) {
          if (failure !== undefined || incidents === undefined) return [];
          const { announcement } = reading;
          if (await incidents.isTrusted(announcement)) trusted.set(announcement.number, reading);
          else strangers.set(announcement.number, announcement);
        }
      } catch (error) {
        if (!(error instanceof RecordError)) throw error;
        failure = error.message;
        return [];
      }
      return readings.filter(({ announcement }) => trusted.has(announcement.number));
    },
    remarks(): readonly string[] {
      const unread = failure === undefined ? [] : [`Who announced maintenance could not be learnt, so none counts: ${failure}`];
      return [...unread, ...strangersRemark([...strangers.values()]), ...[...trusted.values()].flatMap(({ remark }) => remark ?? [])];
    },
  };
}
