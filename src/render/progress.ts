import { assertNever } from '../domain/assert-never.ts';
import type { AttemptResult } from '../domain/attempt.ts';
import type { RecordOutcome, ServiceReport } from '../domain/report.ts';
import type { Clean, Progress } from '../ports.ts';
import { duration } from './duration.ts';
import { createEntryTeller } from './entries.ts';
import { logLine } from './foreign.ts';
import { serviceReason } from './reasons.ts';

type CheckProgress = Exclude<Progress, { kind: 'noted' }>;

const resultWords: Readonly<Record<AttemptResult, string>> = { running: 'under way', cured: 'cured', 'not-cured': 'not cured', 'not-applicable': 'not applicable', pending: 'outcome not known yet' };

/** Words what happens, in order: each as one masked line that no log obeys; undefined for what is not worth a line (a probe that passed). */
export function createProgressTeller(clean: Clean): (progress: Progress) => string | undefined {
  const tellEntry = createEntryTeller(clean);
  return (progress) => {
    if (progress.kind === 'noted') return tellEntry(progress.entry);
    const words = progressWords(progress, (text) => clean(text, 200));
    return words === undefined ? undefined : logLine(`${clean(progress.service, 60)}: ${words}`);
  };
}

function progressWords(progress: CheckProgress, say: (text: string) => string): string | undefined {
  switch (progress.kind) {
    case 'probed':
      return progress.verdict === 'healthy' ? undefined : `${say(progress.check)}: ${progress.verdict} in ${duration(progress.tookMs)}${progress.cause === undefined ? '' : `, ${say(progress.cause)}`}`;
    case 'examined':
      return `${progress.verdict} after ${progress.probes} ${progress.probes === 1 ? 'probe' : 'probes'}, ${duration(progress.tookMs)}`;
    case 'attempting':
      return `trying ${say(progress.label)}, ${progress.attempt} of ${progress.of}${progress.delayMs > 0 ? `, in ${duration(progress.delayMs)}` : ''}`;
    case 'attempted':
      return `${say(progress.label)}: ${progress.detail === '' ? '' : `${say(progress.detail)}, `}${resultWords[progress.result]}`;
    case 'recorded':
      return recordWords(progress.outcome, say);
    default:
      return assertNever(progress);
  }
}

/** What became of an incident, as plain words with its address, and the name of the service that hides it where that is known. */
export function recordWords(record: RecordOutcome, say: (text: string) => string, told: Pick<ServiceReport, 'hiddenBy'> = {}): string {
  switch (record.kind) {
    case 'off':
      return 'not recorded, as configured';
    case 'recorded':
      return serviceReason(record.reason, told) + (record.incident === undefined ? '' : ` ${say(record.incident.url)}`);
    case 'unrecorded':
      return `${record.unsent === undefined ? 'its record could not be read' : 'not recorded'}: ${say(record.failure.message)}`;
    default:
      return assertNever(record);
  }
}
