import { assertNever } from '../../src/domain/assert-never.ts';
import type { Ended, ProcessEnd } from '../../src/domain/process-end.ts';
import type { KeptProcess } from '../../src/ports.ts';
import type { Server, SimulatedHost } from './guard-host.ts';

type Boot = 'well' | 'slow' | 'error' | 'silent' | 'exit-0' | 'exit-1';

/** One life of a simulated service: its process, and what that leaves behind when it is a command that returns. */
export class SimulatedLife implements KeptProcess {
  readonly pid: number;
  readonly key: string;
  readonly ended: Promise<ProcessEnd>;
  readonly #host: SimulatedHost;
  readonly #server: Server = { kind: 'own', answer: 'ok', isGone: false, waiting: new Set() };
  #resolve: (end: ProcessEnd) => void = () => undefined;
  #ending: Promise<Ended> | undefined;
  #print: { readonly next: Promise<void>; readonly tell: () => void } | undefined;
  #isHeld = true;
  #isProcessOver = false;
  #isGone = false;

  constructor(host: SimulatedHost, pid: number) {
    this.#host = host;
    this.pid = pid;
    this.key = `${pid}/${host.tools.time.now}`;
    this.ended = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  /** Whether anything of it is left, be it held at the gate. */
  get isAlive(): boolean {
    return !this.#isGone;
  }

  get isHeld(): boolean {
    return this.#isHeld;
  }

  go(): void {
    const { chance, climate, diary, service, isKilled } = this.#host.tools;
    if (isKilled() || this.#isGone) return;
    this.#isHeld = false;
    diary.write(service.id, { kind: 'go', pid: this.pid });
    const boot: Boot = this.#host.isBroken ? 'exit-1' : chance.is(climate.startTrouble) ? chance.pick(['slow', 'error', 'silent', 'exit-0', 'exit-1']) : 'well';
    if (service.launch.background) this.#later(chance.span(5, 500), () => this.#endProcess(boot === 'exit-1' ? 1 : 0));
    this.#later(boot === 'slow' ? chance.span(1_000, 15_000) : chance.span(5, 400), () => this.#boot(boot));
  }

  usurperOf(): string | undefined {
    const { holder } = this.#host;
    return holder === undefined || holder === this.#server ? undefined : `the ${holder.kind} one`;
  }

  hasSuccessor(): boolean {
    return this.#host.successor?.isGone === false;
  }

  printed(): Promise<void> {
    let tell: () => void = () => undefined;
    this.#print ??= { next: new Promise((resolve) => (tell = resolve)), tell };
    return this.#print.next;
  }

  lastLines(): readonly string[] {
    return [`listening, says ${this.pid}`];
  }

  end(): Promise<Ended> {
    const { diary, service } = this.#host.tools;
    diary.write(service.id, { kind: 'ending' });
    this.#ending ??= this.#end();
    return this.#ending;
  }

  async #end(): Promise<Ended> {
    const { diary, service, chance } = this.#host.tools;
    const isAlive = !this.#isGone;
    if (isAlive && chance.is(0.1)) await this.#host.pause(2_000, 5_000);
    else await this.#host.pause(1, isAlive ? 50 : 2);
    this.die('guard');
    if (this.#host.successor !== undefined) this.#host.bury(this.#host.successor);
    diary.write(service.id, { kind: 'ended' });
    return { ending: isAlive ? 'politely' : 'gone', stopFault: undefined };
  }

  /** Ends all of it. */
  die(by: 'itself' | 'guard' | 'ladder', code?: number): void {
    if (this.#isGone) return;
    this.#isGone = true;
    const { diary, service, chance, climate } = this.#host.tools;
    diary.write(service.id, { kind: 'gone', pid: this.pid, by });
    this.#endProcess(code);
    if (by === 'itself' && chance.is(climate.breakage)) this.#host.isBroken = true;
    this.#host.bury(this.#server);
  }

  #later(ms: number, happen: () => void): void {
    const { time } = this.#host.tools;
    time.at(time.now + ms, () => {
      if (!this.#isGone) happen();
    });
  }

  #boot(boot: Boot): void {
    const { chance } = this.#host.tools;
    switch (boot) {
      case 'silent':
        return;
      case 'exit-0':
      case 'exit-1':
        return this.die('itself', boot === 'exit-0' ? 0 : 1);
      case 'error':
        this.#server.answer = 'error';
        this.#later(chance.span(100, 5_000), () => {
          this.#server.answer = 'ok';
          this.#host.told();
        });
        return this.#listen();
      case 'well':
      case 'slow':
        return this.#listen();
      default:
        return assertNever(boot);
    }
  }

  #listen(): void {
    this.#print?.tell();
    this.#print = undefined;
    if (this.#host.listen(this.#server)) this.#host.befall(this.#server, (code) => this.die('itself', code));
    else this.die('itself', 1);
  }

  #endProcess(code: number | undefined): void {
    if (this.#isProcessOver) return;
    this.#isProcessOver = true;
    const { time, diary, service } = this.#host.tools;
    if (service.launch.background) diary.write(service.id, { kind: 'returned' });
    const at = time.now;
    this.#resolve(code === undefined ? { at, code, signal: 'SIGKILL', words: 'ended by SIGKILL' } : { at, code, signal: undefined, words: `exit ${code}` });
  }
}
