import { isWithheld } from './domain/calling.ts';
import { decide } from './domain/decide.ts';
import { retire } from './domain/closing.ts';
import type { Decision, Effect } from './domain/decision.ts';
import type { Incident, Marker } from './domain/incident.ts';
import { mergeBody } from './domain/body.ts';
import { readMarker } from './domain/marker.ts';
import type { RecordFailure, RecordOutcome } from './domain/report.ts';
import type { Service } from './domain/service.ts';
import { plainly, type Observed, type Situation } from './domain/situation.ts';
import { RecordError, type Announcement, type IncidentStore, type StoredIncident } from './ports.ts';
import { asIncident, Scribe, type RecordPorts } from './scribe.ts';

/** The record as one run sees and keeps it. */
export interface IncidentRecord {
  /** Whether the service has an unsettled record, and whether that is open; unknown when the record could not be read. */
  stateOf(service: string): Promise<'open' | 'closed' | 'none' | 'unknown'>;
  /** What the unsettled record of a service remembers, and only where it is open. Undefined when there is none, or the record could not be read. */
  unsettledMarkerOf(service: string): Promise<Marker | undefined>;
  openMarkerOf(service: string): Promise<Marker | undefined>;
  /** What its record remembers, be it unsettled or resolved within the reopen window. Undefined as above. */
  markerOf(service: Service): Promise<Marker | undefined>;
  /** The maintenance that people announce beside the records, as the listing told it; empty when that could not be read. */
  announced(): Promise<readonly Announcement[]>;
  /** Whether an announcement's author is heeded. Rejects with a `RecordError` when nobody tells. */
  isTrusted(announcement: Announcement): Promise<boolean>;
  /** Takes an announcement that is over out of the list. Rejects with a `RecordError`. */
  conclude(announcement: Announcement): Promise<void>;
  /** Reads the record once more where that was refused and may be granted now. */
  retry(): Promise<void>;
  /** Makes the record true: decides, performs what was decided, and says what became of it. Never rejects for what the home refuses. */
  reconcile(service: Service, observed: Observed, at: Moment): Promise<RecordOutcome>;
  /** Whether this scope has records of services that are not among those configured. */
  hasOrphans(configured: ReadonlySet<string>): Promise<boolean>;
  /** Closes the records of this scope whose service is not among those configured. */
  retire(configured: ReadonlySet<string>): Promise<readonly RecordFailure[]>;
  /** What a person should know of records that were passed over. */
  remarks(): readonly string[];
  /** Why the record could not be read, where it could not. */
  failure(): Promise<RecordFailure | undefined>;
}

/** At which point of a run a record is reconciled, and under which circumstances. */
export type Moment = Pick<Situation, 'stage' | 'circumstances'>;

type Listing = { readonly kind: 'read'; readonly records: Map<number, StoredIncident> } | { readonly kind: 'refused'; readonly error: RecordError };

/** What a record belongs to: its scope, and where the configuration stands. */
export interface Belonging {
  readonly scope: string;
  readonly configuration: string;
}

/** Begins to read the record at once; everything else waits for that one reading. */
export function openRecord(ports: RecordPorts, { scope, configuration }: Belonging): IncidentRecord {
  const { store, clock } = ports;
  const remarks: string[] = [];
  let listing = list(store, remarks);
  // Whoever awaits it meets what went wrong; until then it must not end the process.
  listing.catch(() => undefined);
  /** Services for which an opening failed, and may have happened all the same. */
  const doubtful = new Set<string>();
  let queue: Promise<unknown> = Promise.resolve();
  /** One writer at a time: GitHub asks for that, and a service's decision must see what the last one wrote. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = queue.then(act, act);
    queue = turn.catch(() => undefined);
    return turn;
  };

  const reconcile = async (service: Service, observed: Observed, { stage, circumstances }: Moment): Promise<RecordOutcome> => {
    let known = await listing;
    const base = { now: clock.now(), scope, configuration, service, observed, stage, prior: undefined, circumstances };
    if (known.kind === 'refused' && known.error.retryable && stage === 'concluded' && decide({ ...base, incidents: [] }).effects.length > 0) {
      // Recovery may have taken minutes: what was refused at the start of the run is asked for once more.
      listing = list(store, remarks);
      known = await listing;
    }
    if (known.kind === 'refused') {
      const decision = decide({ ...base, incidents: [] });
      if (decision.effects.length === 0 && known.error.retryable && observed.kind !== 'down') return recorded(decision.reason === 'well' ? { ...decision, reason: 'well-but-unread' } : decision, undefined);
      return { kind: 'unrecorded', failure: asFailure(known.error), unsent: await unsent(ports, decision.effects[0], undefined, service) };
    }
    const { records } = known;
    const mine = (): readonly Incident[] => [...records.values()].flatMap((stored) => asIncident(stored, scope, service.id) ?? []);
    const scribe = new Scribe(ports, records, service);
    try {
      if (doubtful.has(service.id)) for (const stored of await store.unsettled()) records.set(stored.number, stored);
      doubtful.delete(service.id);
      const act = async (): Promise<{ readonly decision: Decision; readonly isDone: boolean }> => {
        const decision = await decideOnFresh({ ...base, incidents: mine() }, scribe);
        let isDone = true;
        for (const effect of decision.effects) isDone = (await scribe.perform(effect)) && isDone;
        return { decision, isDone };
      };
      const first = await act();
      // A record in which nothing can be said any more is none; without it is decided anew, once.
      const { decision } = first.isDone ? first : await act();
      const last = decision.effects.find(({ kind }) => kind !== 'fold') ?? decision.effects[0];
      return recorded(decision, scribe.written.get(last?.kind === 'open' || last === undefined ? -1 : last.number) ?? [...scribe.written.values()][0] ?? records.get(mine()[0]?.number ?? -1));
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      const [due] = decide({ ...base, now: clock.now(), incidents: mine() }).effects;
      if (due?.kind === 'open') doubtful.add(service.id);
      const target = due === undefined || due.kind === 'open' ? undefined : records.get(due.number);
      return { kind: 'unrecorded', failure: asFailure(error), unsent: await unsent(ports, due, target, service) };
    }
  };

  const unsettledOf = async (service: string): Promise<readonly Incident[] | undefined> => {
    const known = await listing;
    if (known.kind === 'refused') return undefined;
    return [...known.records.values()].flatMap((stored) => asIncident(stored, scope, service) ?? []);
  };
  const stateOf = async (service: string): Promise<'open' | 'closed' | 'none' | 'unknown'> => {
    const mine = await unsettledOf(service);
    if (mine === undefined) return 'unknown';
    return mine.length === 0 ? 'none' : mine.some(({ state }) => state.state === 'open') ? 'open' : 'closed';
  };
  const unsettledMarkerOf = async (service: string): Promise<Marker | undefined> => {
    const mine = (await unsettledOf(service)) ?? [];
    return (mine.find(({ state }) => state.state === 'open') ?? mine[0])?.marker;
  };

  const retry = async (): Promise<void> => {
    const known = await listing;
    if (known.kind === 'refused' && known.error.retryable) listing = list(store, remarks);
  };

  return {
    stateOf,
    retry: () => inTurn(retry),
    unsettledMarkerOf,
    openMarkerOf: async (service) => ((await stateOf(service)) === 'open' ? unsettledMarkerOf(service) : undefined),
    markerOf: (service) => inTurn(async () => {
      const known = await listing;
      if (known.kind === 'refused') return undefined;
      try {
        // Another run may have begun to recover since this one has listed.
        const mine = (await unsettledOf(service.id)) ?? [];
        const scribe = new Scribe(ports, known.records, service);
        for (const { number } of mine) await scribe.readIfThere(number);
        const unsettled = await unsettledMarkerOf(service.id);
        if (unsettled !== undefined) return unsettled;
        const situation: Situation = { now: clock.now(), scope, configuration, service, observed: { kind: 'unknown' }, stage: 'confirmed', incidents: [], prior: undefined, circumstances: plainly };
        return (await scribe.prior(situation))?.marker;
      } catch (error) {
        if (!(error instanceof RecordError)) throw error;
        return undefined;
      }
    }),
    announced: async () => ((await listing).kind === 'refused' ? [] : store.announced()),
    isTrusted: (announcement) => store.isTrusted(announcement),
    conclude: (announcement) => inTurn(() => store.conclude(announcement)),
    reconcile: (service, observed, at) => inTurn(() => reconcile(service, observed, at)),
    hasOrphans: async (configured) => orphans(await listing, { scope, configuration }, configured).length > 0,
    retire: (configured) => inTurn(async () => {
      const known = await listing;
      if (known.kind === 'refused') return [];
      const failures: RecordFailure[] = [];
      for (const orphan of orphans(known, { scope, configuration }, configured)) {
        try {
          const scribe = new Scribe(ports, known.records, undefined);
          const stored = await scribe.readIfThere(orphan.number);
          const incident = stored === undefined ? undefined : asIncident(stored, scope, readMarker(orphan.body)?.service ?? '');
          if (incident !== undefined && incident.state.state !== 'resolved') for (const effect of retire(incident, clock.now()).effects) await scribe.perform(effect);
        } catch (error) {
          if (!(error instanceof RecordError)) throw error;
          failures.push(asFailure(error));
        }
      }
      return failures;
    }),
    remarks: () => [...remarks, ...store.remarks],
    failure: async () => {
      const known = await listing;
      return known.kind === 'refused' ? asFailure(known.error) : undefined;
    },
  };
}

function orphans(known: Listing, { scope, configuration }: Belonging, configured: ReadonlySet<string>): readonly StoredIncident[] {
  if (known.kind === 'refused') return [];
  return [...known.records.values()].filter(({ body }) => {
    const marker = readMarker(body);
    return marker?.scope === scope && marker.configuration === configuration && !configured.has(marker.service);
  });
}

async function list(store: IncidentStore, remarks: string[]): Promise<Listing> {
  try {
    const records = await store.unsettled();
    for (const { number, body } of records) {
      if (readMarker(body) === undefined) remarks.push(`#${number} bears our labels, but its hidden marker was edited or cut and cannot be read; close it by hand.`);
    }
    return { kind: 'read', records: new Map(records.map((stored) => [stored.number, stored])) };
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return { kind: 'refused', error };
  }
}

/** Decides on the listing first; what would write is decided again on a fresh reading of every record that it concerns. */
async function decideOnFresh(situation: Situation, scribe: Scribe): Promise<Decision> {
  const first = decide(situation);
  const { incidents, observed } = situation;
  if (incidents.length === 0) {
    return first.effects.length === 0 ? first : decideOnPrior(situation, scribe);
  }
  const closedByOthers = observed.kind === 'down' && incidents.some(({ state }) => state.state === 'closed');
  if (first.effects.length === 0 && !closedByOthers) return first;
  const fresh: Incident[] = [];
  for (const { number } of incidents) {
    const stored = await scribe.readIfThere(number);
    const incident = stored === undefined ? undefined : asIncident(stored, situation.scope, situation.service.id);
    if (incident !== undefined && incident.state.state !== 'resolved') fresh.push(incident);
  }
  const again = { ...situation, incidents: fresh };
  return fresh.length === 0 && decide(again).effects.length > 0 ? decideOnPrior(again, scribe) : decide(again);
}

/** Decides where no unsettled record is known; one that has only lost its label, or got it since, is as good as one. */
async function decideOnPrior(situation: Situation, scribe: Scribe): Promise<Decision> {
  const prior = await scribe.prior(situation);
  if (prior === undefined) return decide(situation);
  const { state } = prior.state;
  if (state === 'resolved' && !isWithheld(prior.marker)) return decide({ ...situation, prior });
  return decide({ ...situation, incidents: [state === 'resolved' ? { ...prior, state: { state: 'closed', closure: undefined } } : prior] });
}

function recorded({ reason, effects }: Decision, stored: StoredIncident | undefined): RecordOutcome {
  const incident = stored === undefined ? undefined : { number: stored.number, url: stored.url, open: stored.open };
  return { kind: 'recorded', reason, effects: effects.map(({ kind }) => kind), incident };
}

const asFailure = ({ message, retryable }: RecordError): RecordFailure => ({ message, retryable });

async function unsent(ports: RecordPorts, effect: Effect | undefined, stored: StoredIncident | undefined, service: Service) {
  if (effect === undefined) return undefined;
  const renderer = await ports.renderer();
  const body = renderer.body(effect.marker, service, effect.kind === 'open' && effect.page);
  return { title: stored?.title ?? renderer.title(effect.marker), body: stored === undefined ? body : mergeBody(stored.body, body) };
}
