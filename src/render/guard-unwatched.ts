import type { Unwatched } from '../domain/guard/unwatched.ts';
import { listed, nameOf, type Telling } from './medium.ts';

const namesMax = 10;
const sentencesMax = 20;
const reasons: Readonly<Record<Unwatched['why'], (isOne: boolean) => string>> = {
  'no-start': (isOne) => `${isOne ? 'has' : 'have'} no start command`,
  'not-chosen': (isOne) => `${isOne ? 'was' : 'were'} not chosen`,
};

/** What a guard does not watch, or did not, a sentence each: first what watched services depend on. */
export function unwatchedSentences(all: readonly Unwatched[], tense: 'is' | 'was', telling: Telling): readonly string[] {
  const needed = all.filter(({ neededBy }) => neededBy.length > 0);
  const others = all.filter(({ neededBy }) => neededBy.length === 0).map(({ service }) => service);
  const shown = needed.slice(0, sentencesMax).map(({ service, why, neededBy }) => `${nameOf(service, telling)}, on which ${names(neededBy, telling)} ${neededBy.length === 1 ? 'depends' : 'depend'}, ${reasons[why](true)} and ${tense} not watched.`);
  const left = needed.length - shown.length;
  const isOne = others.length === 1;
  const plural = tense === 'is' ? 'are' : 'were';
  return [
    ...shown,
    ...(left > 0 ? [`${left} more, on which watched services depend, ${plural} not watched.`] : []),
    // Nobody is left out for not being chosen but what others depend on.
    ...(others.length > 0 ? [`${names(others, telling)} ${reasons['no-start'](isOne)} and ${isOne ? tense : plural} not watched.`] : []),
  ];
}

const names = (ids: readonly string[], telling: Telling): string => listed(ids.map((id) => nameOf(id, telling)), namesMax);
