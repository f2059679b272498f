import { isWithheld } from '../domain/calling.ts';
import type { Outage } from '../domain/incident.ts';
import { livesInJob } from '../domain/obey.ts';
import type { Check } from '../domain/service.ts';
import type { Finding } from '../domain/verdict.ts';
import type { Clean } from '../ports.ts';
import { visible } from './foreign.ts';
import { flapping } from './flapping.ts';
import { link } from './markdown.ts';
import { isMass } from './mass.ts';
import { silenceOf, type Subject } from './need.ts';
import { reproduction } from './words.ts';

const nameMax = 4_000;

/** Where and how an incident is told, as far as a next step depends on it. */
interface Place {
  readonly clean: Clean;
  readonly runUrl: string | undefined;
  readonly cron: boolean;
  readonly replies?: boolean;
}

/** What a person can do next about an incident that stands open, as a list; of one that is over the links alone. */
export function next(outage: Outage, subject: Subject, place: Place): string {
  const { marker, service } = subject;
  const { clean, runUrl, cron } = place;
  const links = [runLink(outage.runUrl ?? runUrl, clean), service?.runbook === undefined ? undefined : webLink('runbook', service.runbook, clean)];
  const linked = links.filter((each) => each !== undefined).join(' · ');
  const restless = flapping(subject) !== undefined;
  if (marker.ending !== undefined || (outage.endedAt !== undefined && !restless)) return linked;
  const when = silenceOf(marker, outage) === undefined ? 'unless' : 'after the silence unless';
  const what = isWithheld(marker) ? { on: `opened again ${when} all is well by then`, by: `opens it again ${when} all is well by then` } : { on: 'closed once all is well', by: 'closes it once all is well' };
  const again = cron ? `this is looked at again on schedule, and ${what.on}` : `the next run looks at this again, and ${what.by}`;
  const lines = [...seeing(outage, subject, clean), ...(linked === '' ? [] : [linked]), ...replying(outage, subject, place), ...(restless ? [] : [again])];
  return lines.length === 0 ? '' : `**Next**\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function seeing(outage: Outage, { marker, service }: Subject, clean: Clean): readonly string[] {
  if (outage.endedAt !== undefined) return [];
  const [finding] = outage.findings;
  const named = (service?.checks ?? []).filter(({ name }) => clean(name, nameMax) === clean(finding.check, nameMax));
  // The checks of several services may bear one name, and only one of them is the one that failed.
  const commands = new Set((isMass(marker) ? asked(named, finding) : named.slice(0, 1)).map((check) => reproduction(check, clean)));
  return [...commands].slice(0, commands.size === 1 ? 1 : 0).map((command) => `reproduce${isMass(marker) ? ' one of them' : ''}: ${command}`);
}

/** Those of the checks whose address a finding tells, where it tells one. */
function asked(checks: readonly Check[], { got }: Finding): readonly Check[] {
  const told = checks.filter((check) => got.split(/[\s,]+/).includes(addressOf(check)));
  return told.length > 0 ? told : checks;
}

function addressOf(check: Check): string {
  if (check.kind === 'tcp') return `${check.host.includes(':') ? `[${check.host}]` : check.host}:${check.port}`;
  const { hostname, port, protocol } = new URL(check.url);
  return `${hostname}:${port === '' ? (protocol === 'https:' ? '443' : '80') : port}`;
}

/** What may be replied: what has been said already is not offered again, and a service of a job is not there to be recovered. */
function replying(outage: Outage, { marker, service }: Subject, { replies = false }: Place): readonly string[] {
  const mass = isMass(marker);
  if (!replies) return [];
  const recoverable = !mass && service !== undefined && !livesInJob(service) && service.recovery.length > 0 && outage.endedAt === undefined;
  const untaken = marker.acknowledged === undefined;
  const silence = silenceOf(marker, outage) === undefined ? '`/silence 2h`' : '`/unsilence`';
  const commands = [...(recoverable ? ['`/recover`'] : []), ...(untaken ? ['`/ack`'] : []), silence];
  const offer = `reply ${commands.length > 1 ? `${commands.slice(0, -1).join(', ')} or ` : ''}${silence}${untaken ? '; assigning yourself is an ack' : ''}`;
  return [...(mass && outage.endedAt === undefined ? ['nothing is recovered by itself until this is closed; reply `/recover` to do it now'] : []), offer];
}

function runLink(url: string | undefined, clean: Clean): string | undefined {
  const id = url === undefined ? undefined : /\/actions\/runs\/(\d+)/.exec(url)?.[1];
  return url === undefined ? undefined : webLink(id === undefined ? 'run' : `run ${id}`, url, clean);
}

/** An address that holds a secret is shown with the secret masked, and leads nowhere. */
function webLink(label: string, address: string, clean: Clean): string {
  const shown = clean(address, 2_000);
  return link(label, shown === visible(address) ? address : `masked ${shown}`);
}
