import type { Command, Wrong } from './command.ts';
import type { CommentKey } from './comment-key.ts';
import { cut } from './describe.ts';
import { latest } from './history.ts';
import type { Incident, Marker } from './incident.ts';
import { label } from './label.ts';
import { isLoopback } from './loopback.ts';
import { massFailureId, massService, namesIn } from './mass-failure.ts';
import type { Report } from './report.ts';
import type { Check, Service } from './service.ts';

const loginCharsMax = 100;

/** Whom a check or a recovery that a person asked for concerns, and who is left out of it and why. */
export interface Targets {
  readonly reachable: readonly Service[];
  /** They exist only while a job runs. */
  readonly inJob: readonly string[];
  /** They are no longer configured. */
  readonly gone: readonly string[];
  /** How many more there are whose names the record had no room for. */
  readonly unlisted: number;
}

/** What a person is told in a comment: only what the incident itself does not show. */
export type Reply =
  | Wrong
  | { readonly kind: 'help' }
  | { readonly kind: 'resolved' }
  | { readonly kind: 'not-silenced' }
  /** The incident is of a configuration that this run has not read. */
  | { readonly kind: 'elsewhere'; readonly configuration: string }
  /** The configuration could not be read. */
  | { readonly kind: 'unread'; readonly configuration: string }
  | { readonly kind: 'out-of-reach'; readonly targets: Targets }
  | { readonly kind: 'ran'; readonly recovery: 'now' | 'never'; readonly report: Report; readonly targets: Targets };

/** What is to be done for a command. */
export type Deed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'remember'; readonly marker: Marker }
  | { readonly kind: 'run'; readonly recovery: 'now' | 'never' }
  | { readonly kind: 'reply'; readonly reply: Reply };

/** What a person's command comes to on an incident as it is now. */
export function obey(command: Command | Wrong, { marker, labels, state }: Incident, { author, now }: { readonly author: string; readonly now: number }): Deed {
  const resolved: Deed | undefined = state.state === 'resolved' ? { kind: 'reply', reply: { kind: 'resolved' } } : undefined;
  switch (command.kind) {
    case 'wrong':
    case 'help':
      return { kind: 'reply', reply: command };
    case 'ack':
      return resolved ?? (labels.includes(label.acknowledged) ? { kind: 'nothing' } : { kind: 'label', label: label.acknowledged });
    case 'silence':
      return resolved ?? { kind: 'remember', marker: { ...marker, silence: { untilAt: now + command.forMs, by: cut(author, loginCharsMax), reason: command.reason } } };
    case 'unsilence':
      // Also where it is resolved: a silence would go on when the service fails again.
      if (marker.silence !== undefined && marker.silence.untilAt > now) return { kind: 'remember', marker: { ...marker, silence: undefined } };
      return resolved ?? { kind: 'reply', reply: { kind: 'not-silenced' } };
    case 'recover':
      return resolved ?? { kind: 'run', recovery: 'now' };
    case 'check':
      return resolved ?? { kind: 'run', recovery: 'never' };
  }
}

/** The service that an incident is about as it is decided about, of a mass failure the one that stands for its members; undefined when nothing of it is configured. */
export function subjectOf(marker: Marker, services: readonly Service[]): Service | undefined {
  if (marker.service !== massFailureId) return services.find(({ id }) => id === marker.service);
  const names = namesIn(latest(marker).mass);
  const [first, ...rest] = services.filter(({ id }) => names.includes(id));
  return first === undefined ? undefined : massService([first, ...rest]);
}

/** The services that an incident is about, of a mass failure its members, by where they can be reached. */
export function targetsOf(marker: Marker, services: readonly Service[]): Targets {
  const { mass } = latest(marker);
  const names = mass === undefined ? [marker.service] : [...new Set(namesIn(mass))];
  const found = services.filter(({ id }) => names.includes(id));
  return {
    reachable: found.filter((service) => !livesInJob(service)),
    inJob: found.filter(livesInJob).map(({ id }) => id),
    gone: names.filter((name) => found.every(({ id }) => id !== name)),
    unlisted: mass?.unlisted ?? 0,
  };
}

/** Whether a service exists only while a job of its own runs, so that no other run can reach it. */
export function livesInJob({ launch, checks }: Service): boolean {
  return launch !== undefined || checks.every((check) => isLoopback(hostOf(check)));
}

function hostOf(check: Check): string {
  return check.kind === 'tcp' ? check.host : new URL(check.url).hostname;
}

/** What the answer to a comment (by its id) is known by. */
export function replyTo(marker: Marker, comment: number): CommentKey & { readonly kind: 'replied' } {
  return { kind: 'replied', outage: latest(marker).id, nth: comment };
}

/** Whether a comment (by its id) was answered, whatever has happened to the service since. */
export function isAnswered({ notices }: Marker, comment: number): boolean {
  return notices.some(({ kind, nth }) => kind === 'replied' && nth === comment);
}
