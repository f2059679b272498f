import { recordFails } from '../domain/exit.ts';
import type { GuardFacts, Report, ServiceReport } from '../domain/report.ts';
import type { Clean } from '../ports.ts';
import { logLine } from './foreign.ts';
import { guardedTrouble, type GuardedTrouble } from './guard-annotation.ts';
import { remainderSentence, remaindersOf } from './guard-remains.ts';
import { causesWords, isTogether, together, togetherWords } from './mass-story.ts';
import { plainText } from './medium.ts';
import { findingsOf, outcome, worstFirst, type Outcome } from './outcome.ts';
import { recordFailures } from './record-failures.ts';
import { findingText } from './words.ts';

/** One annotation of a run; title and message are single lines of inert text. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

const annotationsMax = 10;
const level: Readonly<Record<Exclude<Outcome, 'healthy'>, Annotation['level']>> = { failing: 'error', unknown: 'warning', degraded: 'warning', healed: 'warning' };
const state: Readonly<Record<Exclude<Outcome, 'healthy'>, string>> = { failing: 'is failing', unknown: 'could not be examined', degraded: 'is degraded', healed: 'was down and is healed' };

/** At most one annotation a service, one for all of a mass failure, and ten in all, as many as the platform shows: bugs and what could not be recorded first, as a warning where it does not fail the step, then the worst. */
export function annotations(report: Report, clean: Clean): readonly Annotation[] {
  const { unrecorded, unread } = recordFailures(report);
  const ofRecord = recordFails(report) ? 'error' : 'warning';
  const unwritten = [...trouble({ level: 'error', title: 'A bug in Mock Medic' }, report.bugs, clean), ...trouble({ level: ofRecord, title: 'Not recorded' }, unrecorded, clean), ...trouble({ level: ofRecord, title: 'The record could not be read' }, unread, clean)];
  const single = worstFirst(report.services).filter((each) => !isTogether(each));
  const all = [...massAnnotation(report, clean), ...single.flatMap((each) => annotation(each, report, clean))];
  const shown = all.slice(0, annotationsMax - unwritten.length);
  const last = shown.at(-1);
  const left = all.length - shown.length;
  return [...unwritten, ...(last === undefined ? [] : [...shown.slice(0, -1), { ...last, message: more(last.message, left, 'service') }])];
}

function trouble(about: Pick<Annotation, 'level' | 'title'>, messages: readonly string[], clean: Clean): readonly Annotation[] {
  return messages.slice(0, 1).map((message) => ({ ...about, message: more(logLine(clean(message, 500)), messages.length - 1, 'reason') }));
}

function massAnnotation(report: Report, clean: Clean): readonly Annotation[] {
  const mass = together(report);
  return mass === undefined ? [] : [{ level: 'error', title: togetherWords(mass), message: logLine(causesWords(mass, clean)) }];
}

function annotation(each: ServiceReport, report: Report, clean: Clean): readonly Annotation[] {
  const { guard: facts } = report;
  const kind = outcome(each);
  const open = facts === undefined ? undefined : openEnd(report, facts, { service: each.service.id, clean });
  if (kind === 'healthy') return open === undefined ? [] : [{ level: 'warning', title: logLine(clean(`${each.service.id} may live on`, 100)), message: open }];
  const { watch } = each;
  const trouble = watch === undefined || facts === undefined ? checkTrouble(each, clean) : guardedTrouble({ ...each, watch }, facts, clean);
  const title = logLine(clean(`${each.service.id} ${trouble.state ?? state[kind]}`, 100));
  const message = trouble.message === '' ? title : logLine(trouble.message);
  return [{ level: level[kind], title, message: open === undefined ? message : `${message} ${open}` }];
}

/** That a service may live on after its end, in a sentence. */
function openEnd(report: Report, facts: GuardFacts, { service, clean }: { readonly service: string; readonly clean: Clean }): string | undefined {
  const open = remaindersOf(report, facts).find((each) => each.service === service && each.remains.mayLiveOn);
  return open === undefined ? undefined : logLine(remainderSentence(open, { clean, medium: plainText, on: facts.startedAt }));
}

function checkTrouble(each: ServiceReport, clean: Clean): GuardedTrouble {
  const [finding] = findingsOf(each);
  return { state: undefined, message: finding === undefined ? '' : findingText(finding, { clean, isOver: outcome(each) === 'healed' }) };
}

const more = (message: string, count: number, what: string): string => (count > 0 ? `${message} (and ${count} more ${what}${count === 1 ? '' : 's'}, in the job summary)` : message);
