import { assertNever } from './domain/assert-never.ts';
import { durationWords } from './domain/describe.ts';
import type { Fell } from './domain/guard/entry.ts';
import type { LastBeat } from './domain/guard/last-beat.ts';
import type { ProcessEnd } from './domain/process-end.ts';
import type { Launch } from './domain/service.ts';
import { processCheck, type Finding } from './domain/verdict.ts';
import type { Clean, Clock, KeptProcess, Log, PortMap } from './ports.ts';
import type { Readiness } from './ready.ts';

const wordsMax = 300;

/** What a start came to. */
export type Trial = { readonly kind: 'ready'; readonly passedAt: number } | { readonly kind: 'failed'; readonly finding: Finding } | { readonly kind: 'interrupted' };

/** A start that came to nothing. */
export const failed = (finding: Finding): Trial => ({ kind: 'failed', finding });

/** Probes and attempts of a guard are told by what it writes down. */
export const silent: Log = { tell: () => undefined };

/** Waits for a command whose service lives on to return, which it does first: what its checks said before would mean nothing. Undefined when it has returned well. */
export async function untilReturned({ ended }: KeptProcess, { clock, clean, signal, timeoutMs, timeIsUp }: { readonly clock: Clock; readonly clean: Clean; readonly signal: AbortSignal; readonly timeoutMs: number; readonly timeIsUp: string }): Promise<Readiness | undefined> {
  const over = new AbortController();
  const limit = clock.sleep(timeoutMs, AbortSignal.any([signal, over.signal])).then(() => undefined);
  const end = await Promise.race([ended, limit]);
  over.abort();
  if (signal.aborted) return { kind: 'interrupted' };
  if (end === undefined) return { kind: 'late', finding: processFinding(`has not returned within ${durationWords(timeoutMs)}${timeIsUp}; a command that stays needs no background: true`, clean) };
  return end.code === 0 ? undefined : { kind: 'ended', end };
}

/** What waiting for a process came to: only what listens for itself is ready, unless its command returns; one that is late is told where it listens. */
export async function judged(readiness: Readiness, { kept, launch, ports, clean }: { readonly kept: KeptProcess; readonly launch: Launch; readonly ports: PortMap; readonly clean: Clean }): Promise<Trial> {
  switch (readiness.kind) {
    case 'ready': {
      const { port, background } = launch;
      const usurper = background || typeof port !== 'number' ? undefined : kept.usurperOf(port);
      return usurper === undefined ? readiness : failed(processFinding(`does not hold port ${port}, ${usurper} does; a service that is not of its own process wants background: true and stop`, clean));
    }
    case 'interrupted':
      return readiness;
    case 'ended':
      return failed(processFinding(`${endWords(readiness.end)}, before it was ready${await whyEnded(readiness.end, { launch, ports })}`, clean));
    case 'late': {
      const listeners = await ports.listenersOf(kept.pid);
      const where = listeners === undefined ? '' : listeners.length === 0 ? '; its process listens nowhere' : `; its process listens on ${listeners.join(', ')}`;
      return failed({ ...readiness.finding, cause: clean(`${readiness.finding.cause}${where}`, wordsMax) });
    }
    default:
      return assertNever(readiness);
  }
}

/** What a service that ended too early may have met, in words that go on. */
async function whyEnded({ code }: ProcessEnd, { launch: { port, background }, ports }: { readonly launch: Launch; readonly ports: PortMap }): Promise<string> {
  const holder = background || typeof port !== 'number' ? undefined : await ports.held(port);
  const returned = code === 0 ? '; a command that returns while its service lives on wants background: true and stop' : '';
  return `${holder === undefined ? '' : `; port ${holder}`}${returned}`;
}

/** `ended: exit 1`, `ended by SIGKILL`. */
const endWords = ({ words }: ProcessEnd): string => (words.startsWith('ended') ? words : `ended: ${words}`);

/** The outage that begins with the end of a process, or with what failed before it. */
export function fellByEnd(service: string, { end, failed: before, unansweredAt }: LastBeat & { readonly end: ProcessEnd }, clean: Clean): Fell {
  const findings = [processFinding(endWords(end), clean), ...(before === undefined ? [] : [before.finding])] as const;
  return { kind: 'fell', service, at: before?.at ?? end.at, confirmedAt: end.at, findings, end: { ...end, words: clean(end.words, wordsMax) }, unansweredAt };
}

/** A finding about the process itself; `words` go on after "the process". */
export function processFinding(words: string, clean: Clean): Finding {
  const said = clean(words, wordsMax);
  return { class: 'target-down', check: processCheck, cause: `the process ${said}`, expected: 'a process that runs', got: said, evidence: undefined };
}
