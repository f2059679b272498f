import type { StepOutcome } from './domain/attempt.ts';
import type { ProcessEnd } from './domain/process-end.ts';
import type { Launch } from './domain/service.ts';
import type { Life } from './life.ts';
import type { PortMap } from './ports.ts';
import type { Readiness } from './ready.ts';
import type { Verification } from './recover.ts';
import type { Trial } from './trial.ts';

/** What the cure of a recovery step is verified with. */
export interface ReviveTools {
  /** The newest life of the service; undefined before its first. */
  readonly life: () => Life | undefined;
  readonly ports: PortMap;
  /** Waits until every check passes; given the end of a process, no longer than that lives. */
  readonly untilPassing: (ended: Promise<ProcessEnd> | undefined) => Promise<Readiness>;
  /** Ends what is left of the newest life and starts the next one. */
  readonly startAgain: () => Promise<Trial>;
  /** The last lines that the newest life printed, cleaned. */
  readonly lastLines: () => readonly string[];
}

/**
 * Verifies a recovery step by fresh passes. Where the step did its work and the service's own process has ended, or ends meanwhile,
 * nothing could come of that alone: then the service is started again, unless somebody serves in its place.
 */
export async function revive(launch: Launch, outcome: StepOutcome, tools: ReviveTools): Promise<Verification> {
  const { life, untilPassing } = tools;
  const before = life();
  if (outcome.kind !== 'done' || launch.background || before === undefined) return inWords(await untilPassing(undefined));
  if (!before.hasEnded) {
    const readiness = await untilPassing(before.process.ended);
    if (readiness.kind !== 'ended') return inWords(readiness);
  }
  if ((await isHeld(launch, tools)) || before.process.hasSuccessor()) {
    const readiness = await untilPassing(undefined);
    if (readiness.kind !== 'late' || (await isHeld(launch, tools))) return inWords(readiness);
  }
  return start(launch, tools);
}

async function start(launch: Launch, tools: ReviveTools): Promise<Verification> {
  const before = tools.life();
  const trial = await tools.startAgain();
  if (trial.kind === 'ready') return { passedAt: trial.passedAt };
  if (trial.kind === 'interrupted') return unverified;
  const life = tools.life();
  // What the step has started may have been quicker to listen.
  if (life?.hasEnded === true && (await isHeld(launch, tools))) return inWords(await tools.untilPassing(undefined));
  const lastLine = life?.hasEnded === true && life !== before ? tools.lastLines().at(-1) : undefined;
  return { over: `started again in vain: ${trial.finding.cause}${lastLine === undefined ? '' : `; its last words: ${lastLine}`}` };
}

async function isHeld({ port }: Launch, { ports }: ReviveTools): Promise<boolean> {
  return typeof port === 'number' && (await ports.taken(port)) !== undefined;
}

const unverified: Verification = { still: 'not verified' };

function inWords(readiness: Readiness): Verification {
  if (readiness.kind === 'ready') return { passedAt: readiness.passedAt };
  return readiness.kind === 'late' ? { still: readiness.finding.cause } : unverified;
}
