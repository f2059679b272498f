import type { Ending, ProcessEnd } from '../../domain/process-end.ts';
import type { Launch, Service } from '../../domain/service.ts';
import type { Clock, Keeper, KeptProcess, Started } from '../../ports.ts';
import { endInWords, faultInWords } from '../operator/in-words.ts';
import { attendAfterlife } from './afterlife.ts';
import { bear, type Born } from './born.ts';
import { endService } from './ending.ts';
import { processKey } from './identity.ts';
import { marks } from './marked.ts';
import { openServiceLog, type ServiceLog } from './service-log.ts';

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
    async start(service, launch): Promise<Started> {
      const { clock, env, guard, logsDir } = options;
      const nth = (starts.get(service.id) ?? 0) + 1;
      starts.set(service.id, nth);
      const full = { ...env, ...launch.env, ...marks(guard, service.id) };
      const name = typeof launch.command === 'string' ? launch.command : launch.command[0];
      try {
        const born = bear(launch, full);
        const ended = endOf(born, clock, name);
        // Without a number it was never born, and its fault is on the way.
        if (born.child.pid === undefined) return { kind: 'stillborn', end: await ended };
        const log = openServiceLog(logsDir, service.id, `start ${nth} at ${new Date(clock.now()).toISOString()}`);
        return { kind: 'born', kept: new Kept({ service, launch, options, env: full }, { born, pid: born.child.pid, ended, log }) };
      } catch (fault) {
        const words = fault instanceof Error && !('code' in fault) ? fault.message : faultInWords(fault, name);
        return { kind: 'stillborn', end: { at: clock.now(), code: undefined, signal: undefined, words } };
      }
    },
  };
}

interface Subject {
  readonly service: Service;
  readonly launch: Launch;
  readonly options: KeeperOptions;
  readonly env: Readonly<Record<string, string>>;
}

interface Life {
  readonly born: Born;
  readonly pid: number;
  readonly ended: Promise<ProcessEnd>;
  readonly log: ServiceLog;
}

class Kept implements KeptProcess {
  readonly pid: number;
  readonly key: string;
  readonly ended: Promise<ProcessEnd>;
  readonly #subject: Subject;
  readonly #life: Life;
  #endAfterlife: () => void = () => undefined;
  #ending: Promise<Ending> | undefined;
  #hasEnded = false;

  constructor(subject: Subject, life: Life) {
    this.#subject = subject;
    this.#life = life;
    this.pid = life.pid;
    this.key = processKey(life.pid) ?? `${life.pid}/${subject.options.clock.now()}`;
    this.ended = life.ended;
    for (const stream of life.born.output) {
      stream.on('data', (chunk: Buffer) => life.log.push(chunk));
      stream.on('error', () => undefined);
    }
    void life.ended.then(() => (this.#hasEnded = true));
  }

  go(): void {
    this.#life.born.openGate();
    this.#endAfterlife = attendAfterlife(this.#life.born.output, this.#subject.env);
  }

  lastLines(): readonly string[] {
    return this.#life.log.lastLines();
  }

  end(): Promise<Ending> {
    this.#ending ??= this.#end();
    return this.#ending;
  }

  async #end(): Promise<Ending> {
    const { service, launch, options, env } = this.#subject;
    const { guard, clock } = options;
    const stop = launch.stop === undefined ? undefined : { command: launch.stop, cwd: launch.cwd, env };
    const ending = await endService({ guard, service: service.id, pid: this.pid, isOurs: () => !this.#hasEnded, stop, clock });
    this.#endAfterlife();
    for (const stream of this.#life.born.output) stream.destroy();
    this.#life.log.close();
    return ending;
  }
}

/** Its end at once: the event `close` would wait for everybody who holds its output. */
function endOf({ child }: Born, clock: Clock, name: string): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    child.once('error', (fault) => resolve({ at: clock.now(), code: undefined, signal: undefined, words: faultInWords(fault, name) }));
    child.once('exit', (code, signal) => {
      const words = code === 127 || code === 126 ? faultOfGate(code, name) : endInWords({ code, signal }, '');
      resolve({ at: clock.now(), code: code ?? undefined, signal: signal ?? undefined, words });
    });
  });
}

/** The gate's shell says by these codes that it found no such command, or none that it may execute; so does a shell that was asked for in its stead. */
function faultOfGate(code: 126 | 127, name: string): string {
  return code === 127 ? `exit 127 (command not found: ${name})` : `exit 126 (not executable: ${name})`;
}
