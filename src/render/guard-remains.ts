import type { Remains } from '../domain/process-end.ts';
import type { GuardFacts, Report } from '../domain/report.ts';
import { nameOf, type Telling } from './medium.ts';

const wordsMax = 300;

/** A service and what its end left open. */
export interface Remainder {
  readonly service: string;
  readonly remains: Remains;
}

/** What the ends of services left open, those included that had outlived another guard. */
export function remaindersOf({ services }: Report, { reaped }: GuardFacts): readonly Remainder[] {
  const own = services.map(({ service, watch }) => ({ service: service.id, remains: watch?.state.remains }));
  const others = reaped.filter((each) => !own.some(({ service }) => service === each.service));
  return [...own, ...others].flatMap(({ service, remains }) => (remains === undefined ? [] : [{ service, remains }]));
}

/** What an end left open, in one sentence: that the service may live on, or only that its `stop` command failed. */
export function remainderSentence({ service, remains }: Remainder, telling: Telling): string {
  return `${nameOf(service, telling)} ${remains.mayLiveOn ? 'may live on:' : 'is gone, but'} ${remainsWords(remains, telling)}.`;
}

/** Why a service may live on, as the end of a sentence. */
export function remainsWords({ stopFault, held }: Remains, { clean, medium }: Pick<Telling, 'clean' | 'medium'>): string {
  const said = (text: string): string => medium.prose(clean(text, wordsMax));
  const holder = held === undefined ? [] : [`port ${said(held)}${stopFault === undefined ? ' after its end' : ''}`];
  return [...(stopFault === undefined ? [] : [`its stop command failed (${said(stopFault)})`]), ...holder].join(', and ');
}
