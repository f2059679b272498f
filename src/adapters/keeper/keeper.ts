import type { Ended, ProcessEnd } from '../../domain/process-end.ts';
import type { Launch, Service } from '../../domain/service.ts';
import type { Clock, Keeper, KeptProcess, Started } from '../../ports.ts';
import { endInWords, faultInWords } from '../operator/in-words.ts';
import { attendAfterlife } from './afterlife.ts';
import { bear, NoFolder, type Born } from './born.ts';
import { endService } from './ending.ts';
import { isTaken, keyAt, processKey } from './identity.ts';
import { isLeftBySteps, marks } from './marked.ts';
import { readToEnd } from './output.ts';
import { openServiceLog, type ServiceLog } from './service-log.ts';
import { usurperOf } from './usurper.ts';

/** How long the last words of a process are waited for, which usually are there when it ends; what it left behind may hold its output open. */
const lastWordsMs = 20;
/** The same when everything of the service is gone. */
const drainMs = 200;

/** What services are kept with. */
export interface KeeperOptions {
  /** The environment of the services, see `childEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  readonly clock: Clock;
  /** Where what they print goes, a file each. */
  readonly logsDir: string;
  /** The guard's name, which they bear. */
  readonly guard: string;
}

/** Gives the keeper that starts services for real. */
export function createKeeper(options: KeeperOptions): Keeper {
  const starts = new Map<string, number>();
  return {
    async start(service, launch) {
      const nth = (starts.get(service.id) ?? 0) + 1;
      starts.set(service.id, nth);
      const { clock, env, logsDir } = options;
      const log = openServiceLog(logsDir, service.id, `start ${nth} at ${new Date(clock.now()).toISOString()}`);
      return born({ service, launch, options, env: { ...env, ...launch.env }, log });
    },
  };
}

interface Subject {
  readonly service: Service;
  readonly launch: Launch;
  readonly options: KeeperOptions;
  /** Without the marks. */
  readonly env: Readonly<Record<string, string>>;
  readonly log: ServiceLog;
}

async function born(subject: Subject): Promise<Started> {
  const { service, launch, env, log, options: { clock, guard } } = subject;
  const name = typeof launch.command === 'string' ? launch.command : launch.command[0];
  try {
    const life = await bear(launch, { ...env, ...marks(guard, service.id) });
    for (const stream of life.output) stream.on('data', (chunk: Buffer) => log.push(chunk)).on('error', () => undefined);
    const ended = endOf(life, subject, name);
    if (life.child.pid !== undefined) return { kind: 'born', kept: new Kept(subject, { ...life, pid: life.child.pid, ended }) };
    // Without a number it was never born, and its fault is on the way.
    const end = await ended;
    log.close();
    return { kind: 'stillborn', end };
  } catch (fault) {
    log.close();
    const words = fault instanceof NoFolder ? fault.message : faultInWords(fault, name);
    return { kind: 'stillborn', end: { at: clock.now(), code: undefined, signal: undefined, words } };
  }
}

/** When it ended, told as soon as its last words are read: the event `close` would wait for everybody who holds its output. */
function endOf({ child, output }: Born, { log, options: { clock } }: Subject, name: string): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    child.once('error', (fault) => resolve({ at: clock.now(), code: undefined, signal: undefined, words: faultInWords(fault, name) }));
    child.once('exit', (code, signal) => {
      const at = clock.now();
      const tell = (): void => resolve({ at, code: code ?? undefined, signal: signal ?? undefined, words: endInWords({ code, signal }, log.lastLines().join('\n')) });
      void readToEnd(output, lastWordsMs, clock).then(tell);
    });
  });
}

interface Life extends Born {
  readonly pid: number;
  readonly ended: Promise<ProcessEnd>;
}

class Kept implements KeptProcess {
  readonly pid: number;
  readonly key: string;
  readonly ended: Promise<ProcessEnd>;
  readonly #subject: Subject;
  readonly #life: Life;
  #hasBegun = false;
  #beginAfterlife: () => void = () => undefined;
  #ending: Promise<Ended> | undefined;
  #isEnded = false;

  constructor(subject: Subject, life: Life) {
    this.#subject = subject;
    this.#life = life;
    this.pid = life.pid;
    this.key = processKey(life.pid) ?? keyAt(life.pid, subject.options.clock.now());
    this.ended = life.ended;
  }

  go(): void {
    const { output: [output], openGate } = this.#life;
    this.#hasBegun = true;
    openGate();
    if (output !== undefined) this.#beginAfterlife = attendAfterlife(output, this.#subject.env);
  }

  printed(): Promise<void> {
    return this.#subject.log.pushed();
  }

  lastLines(): readonly string[] {
    return this.#subject.log.lastLines();
  }

  usurperOf(port: number): string | undefined {
    const { service, options: { guard } } = this.#subject;
    return usurperOf(port, { pid: this.pid, key: this.key, guard, service: service.id });
  }

  hasSuccessor(): boolean {
    const { service, options: { guard } } = this.#subject;
    return isLeftBySteps(guard, service.id, this.key);
  }

  end(): Promise<Ended> {
    // What recovery steps have left since it was ended goes the same way.
    if (this.#isEnded && this.hasSuccessor()) this.#ending = undefined;
    this.#ending ??= this.#end();
    return this.#ending;
  }

  async #end(): Promise<Ended> {
    const { service, launch: { stop: command, cwd }, options: { guard, clock }, env, log } = this.#subject;
    const { output } = this.#life;
    this.#isEnded = false;
    const stop = command === undefined || !this.#hasBegun ? undefined : { command, cwd, env };
    const ended = await endService({ guard, service: service.id, root: () => this.#root(), oldest: process.platform === 'linux' ? this.key : undefined, stop, clock });
    await readToEnd(output, drainMs, clock);
    // Who holds it open yet is nobody whom we could see, and may print on.
    if (!output.every((stream) => stream.closed)) this.#beginAfterlife();
    for (const stream of output) stream.destroy();
    log.close();
    this.#isEnded = true;
    return ended;
  }

  /** The number of a group stays taken while anybody is in it, so that what an ended process left in its group is ours; where a new process has that number, nobody is. */
  #root(): { readonly pid: number; readonly key: string } | undefined {
    const { child, pid } = this.#life;
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    const isSomebodyElses = hasEnded && (process.platform === 'win32' || isTaken(pid));
    return isSomebodyElses ? undefined : { pid, key: this.key };
  }
}
