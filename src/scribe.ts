import { endedWhereLost } from './domain/change.ts';
import type { Change, DueComment, Effect, Open } from './domain/decision.ts';
import type { Incident, Marker } from './domain/incident.ts';
import { label } from './domain/label.ts';
import { isSilenced, mayReply, maySpeak, silenceMaxMs } from './domain/calling.ts';
import { latest, said, withNotice, withoutNotice } from './domain/history.ts';
import { isWorthLearning, mergeBody, withLearned } from './domain/body.ts';
import { commentKeys, saysTheSame } from './domain/comment-key.ts';
import { readMarker } from './domain/marker.ts';
import type { Service } from './domain/service.ts';
import type { Situation } from './domain/situation.ts';
import { RecordError, type Clock, type IncidentRenderer, type IncidentStore, type StoredIncident } from './ports.ts';

/** What reconciling needs of the world. The renderer is asked for only when something is to be written. */
export interface RecordPorts {
  readonly store: IncidentStore;
  readonly renderer: () => Promise<IncidentRenderer>;
  readonly clock: Clock;
}

/** Performs effects: the comment before the request that notes it, and every lost answer looked for before it is asked again. */
export class Scribe {
  /** Every record that it created or changed, as it is now. */
  readonly written = new Map<number, StoredIncident>();
  /** Every record that it has read or written: never older than this reconciling. */
  readonly #fresh = new Map<number, StoredIncident>();
  readonly #ports: RecordPorts;
  readonly #records: Map<number, StoredIncident>;
  /** Records in which nothing can be said any more. */
  readonly #mute = new Set<number>();
  readonly #service: Service | undefined;

  constructor(ports: RecordPorts, records: Map<number, StoredIncident>, service: Service | undefined) {
    this.#ports = ports;
    this.#records = records;
    this.#service = service;
  }

  async #read(number: number): Promise<StoredIncident> {
    return this.#keep(await this.#ports.store.read(number));
  }

  /** The record, or undefined when it was deleted or moved away. */
  async readIfThere(number: number): Promise<StoredIncident | undefined> {
    try {
      return await this.#read(number);
    } catch (error) {
      if (!hasReason(error, 'not-found')) throw error;
      this.#records.delete(number);
      return undefined;
    }
  }

  /**
   * The record of the same identity that stands for it where none was listed: one that is open, however old, and has only lost the label by which it is found;
   * one that another run has left unsettled since; else the one that was resolved last, if that was within the reopen window or is still silenced.
   */
  async prior({ scope, service, now }: Situation): Promise<Incident | undefined> {
    const windowAt = now - service.incident.reopenWindowMs;
    const candidates = (await this.#ports.store.recent(service.id, Math.min(windowAt, now - silenceMaxMs)))
      .flatMap((stored) => asIncident(stored, scope, service.id) ?? [])
      .filter(({ number, marker }) => !this.#mute.has(number) && marker.ending?.kind !== 'folded');
    const among = (state: Incident['state']['state']): readonly Incident[] => candidates.filter((each) => each.state.state === state);
    const [resolvedLast] = among('resolved').filter(({ marker }) => (marker.resolvedAt ?? 0) >= windowAt || isSilenced(marker, now)).sort((a, b) => (b.marker.resolvedAt ?? 0) - (a.marker.resolvedAt ?? 0));
    const last = among('open')[0] ?? among('closed')[0] ?? resolvedLast;
    const stored = last === undefined ? undefined : await this.readIfThere(last.number);
    const incident = stored === undefined ? undefined : asIncident(stored, scope, service.id);
    return incident === undefined ? undefined : endedWhereLost(incident, windowAt);
  }

  /** Performs an effect. False when what has to be said can be said in that record no more; it is passed over from then on. */
  async perform(effect: Effect): Promise<boolean> {
    if (effect.kind !== 'open') return this.#change(effect);
    await this.#create(effect);
    return true;
  }

  async #create(effect: Open): Promise<void> {
    const { store } = this.#ports;
    const renderer = await this.#ports.renderer();
    const draft = {
      title: renderer.title(effect.marker),
      body: renderer.body(effect.marker, this.#service, effect.page),
      labels: effect.labels,
      assignees: effect.assignees,
    };
    const created = await onceDespiteLoss(
      () => store.create(draft),
      async () => (await store.unsettled()).find((stored) => isSameOpening(stored, effect)),
    );
    this.#wrote(created);
    if (effect.closed) this.#wrote(await store.update(created.number, { open: false, labels: created.labels.filter((name) => name !== label.unsettled) }));
  }

  async #change(effect: Change): Promise<boolean> {
    const { store } = this.#ports;
    const stored = this.#fresh.get(effect.number) ?? (await this.#read(effect.number));
    const marker = await this.#say(effect, stored);
    if (marker === undefined) {
      this.#records.delete(effect.number);
      this.#mute.add(effect.number);
      return false;
    }
    const renderer = await this.#ports.renderer();
    const staysOpen = effect.state === 'open' || (effect.state === 'unchanged' && stored.open);
    // What people took away of these would keep every later run from finding it.
    const labels = [...new Set([...changedLabels(stored.labels, effect), ...(staysOpen ? [label.ours, label.unsettled] : [])])];
    const body = mergeBody(stored.body, renderer.body(marker, this.#service, false));
    const assignees = [...new Set([...stored.assignees, ...effect.addAssignees])];
    this.#wrote(
      await store.update(effect.number, {
        body: effect.kind === 'resolve' && isWorthLearning(marker) ? withLearned(body) : body,
        // Where the state changes, so may another run have changed the labels since: open without `unsettled` nobody would find it again.
        ...(effect.state === 'unchanged' && sameSet(labels, stored.labels) ? {} : { labels }),
        ...(assignees.length === stored.assignees.length ? {} : { assignees }),
        ...(effect.state === 'unchanged' ? {} : { open: effect.state === 'open' }),
      }),
    );
    return true;
  }

  /**
   * Says what is due unless an unseen comment says it already. Gives the marker with everything noted that was found said.
   * What was not looked through stays unseen: a killed run may have said there what it could not note.
   * Undefined where it cannot be said here and has to be said: whoever is called, or looks for what is open, must hear of it elsewhere.
   */
  async #say({ kind, comment, number, marker }: Change, stored: StoredIncident): Promise<Marker | undefined> {
    if (comment === undefined) return { ...marker, commentsSeen: Math.min(marker.commentsSeen, stored.comments) };
    const { store, clock } = this.#ports;
    const isSaid = (body: string): boolean => commentKeys(body).some((said) => saysTheSame(said, comment));
    const known = readMarker(stored.body);
    const seen = known?.commentsSeen ?? 0;
    // Where people have deleted some, nobody knows which of the others were seen; those of earlier outages are not of today.
    const from = stored.comments < seen ? 0 : seen;
    const unseen = stored.comments > from ? await store.comments(number, from) : [];
    const keys = unseen.flatMap(commentKeys).filter(({ outage }) => from === seen || outage === latest(marker).id);
    const noting = (told: Marker): Marker => keys.reduce((so, key) => withNotice(so, { ...key, at: clock.now() }), told);
    const unsaid = noting(withoutWord(marker, comment, known));
    if (unseen.some(isSaid)) return { ...unsaid, commentsSeen: stored.comments };
    // What a killed run has said counts for the day, too.
    if (unseen.length > 0 && !this.#maySay(comment, unsaid)) return { ...unsaid, commentsSeen: stored.comments };
    const renderer = await this.#ports.renderer();
    const say = async (): Promise<true> => {
      await store.comment(number, renderer.comment(comment, marker, this.#service));
      return true;
    };
    try {
      await onceDespiteLoss(say, async () => ((await store.comments(number, from)).some(isSaid) ? true : undefined));
    } catch (error) {
      if (!hasReason(error, 'locked')) throw error;
      return comment.page || kind === 'reopen' ? undefined : { ...noting(marker), commentsSeen: stored.comments };
    }
    return { ...noting(marker), commentsSeen: stored.comments + 1 };
  }

  #maySay({ kind }: DueComment, marker: Marker): boolean {
    const now = this.#ports.clock.now();
    if (this.#service === undefined) return true;
    return kind === 'replied' ? mayReply(marker, now, this.#service.incident.commentsPerDay) : maySpeak(marker, this.#service, now);
  }

  #wrote(stored: StoredIncident): void {
    this.written.set(stored.number, this.#keep(stored));
  }

  #keep(stored: StoredIncident): StoredIncident {
    if (stored.labels.includes(label.unsettled)) this.#records.set(stored.number, stored);
    else this.#records.delete(stored.number);
    this.#fresh.set(stored.number, stored);
    return stored;
  }
}

const hasReason = (error: unknown, reason: RecordError['reason']): boolean => error instanceof RecordError && error.reason === reason;

/** Does something that must not happen twice: after a lost answer it looks whether it happened, and tries once more if not. */
async function onceDespiteLoss<T>(act: () => Promise<T>, look: () => Promise<T | undefined>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof RecordError) || error.reason !== 'lost') throw error;
    return (await look()) ?? (await act());
  }
}

function isSameOpening({ body }: StoredIncident, { marker }: Open): boolean {
  const found = readMarker(body);
  return found?.scope === marker.scope && found.service === marker.service && found.openedAt === marker.openedAt;
}

/** The believed incident in a stored record, or undefined when it belongs to another identity or cannot be read. */
export function asIncident(stored: StoredIncident, scope: string, service: string): Incident | undefined {
  const marker = readMarker(stored.body);
  if (marker?.scope !== scope || marker.service !== service) return undefined;
  const { number, url, labels, assignees, comments, open, closure } = stored;
  const state = open ? ({ state: 'open' } as const) : labels.includes(label.unsettled) ? ({ state: 'closed', closure } as const) : ({ state: 'resolved' } as const);
  return { number, url, labels, assignees, comments, marker, state };
}

/** The marker with nothing noted that a comment would have said. That it was reopened is noted also where it is not said; that people were called by that is not, unless they had been. */
function withoutWord(marker: Marker, comment: DueComment, known: Marker | undefined): Marker {
  if (comment.kind !== 'reopened') return withoutNotice(marker, comment);
  const wereCalled = known !== undefined && said(known, 'paged', comment.outage);
  return wereCalled ? marker : withoutNotice(marker, { kind: 'paged', outage: comment.outage });
}

function changedLabels(labels: readonly string[], { addLabels, removeLabels }: Change): readonly string[] {
  return [...new Set([...labels.filter((name) => !removeLabels.includes(name)), ...addLabels])];
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}
