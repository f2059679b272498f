import type { Marker, Mass, Outage } from '../domain/incident.ts';
import { massFailureId, namesIn } from '../domain/mass-failure.ts';
import type { Clean } from '../ports.ts';
import { codeSpan, markdownText } from './markdown.ts';
import { listed } from './medium.ts';

const causesMax = 8;
const namesMax = 100;
const namesOfCauseMax = 30;
const nameMax = 60;

/** Whether a record is that of a mass failure. */
export const isMass = ({ service }: Marker): boolean => service === massFailureId;

/** How many services a mass failure still has. */
export function massCount(mass: Mass | undefined): number {
  return namesIn(mass).length + (mass?.unlisted ?? 0);
}

/** `31 services`, `1 service`. */
export const servicesWords = (count: number): string => `${count} ${count === 1 ? 'service' : 'services'}`;

/** The title of a mass failure: how many were down when it began, and of what. */
export function massTitle({ mass, findings }: Outage): string {
  const count = massCount(mass);
  const others = (mass?.causes.length ?? 1) - 1;
  const more = others < 1 ? '' : `, and ${others} other ${others === 1 ? 'cause' : 'causes'}`;
  return `${servicesWords(count)} ${count === 1 ? 'is' : 'are'} down: ${mass?.causes[0]?.cause ?? findings[0].cause}${more}`;
}

/** Who is in a mass failure, a list item a cause; the names that there is no room for are counted. */
export function massList(outage: Outage, clean: Clean): string {
  const { causes, unlisted, back } = outage.mass ?? { causes: [], unlisted: 0, back: [] };
  let room = namesMax;
  const items = causes.slice(0, causesMax).map(({ cause, services }) => {
    const names = services.slice(0, Math.min(room, namesOfCauseMax)).map((id) => codeSpan(clean(id, nameMax)));
    room -= names.length;
    const left = services.length - names.length;
    return `- ${markdownText(clean(cause, 150))} (${services.length})${names.length === 0 ? '' : `: ${listed([...names, ...(left > 0 ? [`${left} more`] : [])], Infinity)}`}`;
  });
  const untold = unlisted + causes.slice(causesMax).reduce((sum, { services }) => sum + services.length, 0);
  const title = outage.endedAt === undefined ? '**Who is down, as far as is known**' : '**Who was down to the last**';
  const earlier = back.slice(0, namesOfCauseMax).map((id) => codeSpan(clean(id, nameMax)));
  const rest = back.length - earlier.length;
  return [
    title,
    ...items,
    ...(untold > 0 ? [`- ${untold} more, for whose names there is no room`] : []),
    ...(back.length > 0 ? [`- well again${outage.endedAt === undefined ? '' : ' before'} (${back.length}): ${listed([...earlier, ...(rest > 0 ? [`${rest} more`] : [])], Infinity)}`] : []),
  ].join('\n');
}
