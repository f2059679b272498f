import { execFile } from 'node:child_process';
import { runningProcesses, treeOf, type RunningProcess } from '../operator/process-table.ts';
import { commandOf, openListeners } from './proc-sockets.ts';
import { placeInWords, readLsof, readNetstat, readProcesses, readTasklist, type Listener } from './socket-tables.ts';

const holderMs = 1_000;
/** Longer, as PowerShell alone may need a second to begin; it is asked only about a mock that was waited for in vain. */
const treeMs = 3_000;
const shownMax = 10;
const nameMax = 200;
const everyAddress = ['0.0.0.0', '::'];

/** Who keeps others from listening at a place, in words: its command and number; undefined where the system does not tell within a second, as of other people's processes. */
export async function holderOf(address: string, port: number): Promise<string | undefined> {
  const signal = AbortSignal.timeout(holderMs);
  const all = process.platform === 'linux' ? holdersOnLinux(port) : await answered(signal);
  const holder = holderAmong(all, address, port);
  if (holder?.pid === undefined) return undefined;
  const name = (await nameOf(holder.pid, signal)) ?? holder.name;
  return name === undefined ? `pid ${holder.pid}` : `${name.replaceAll(/\s+/gu, ' ').slice(0, nameMax)} (pid ${holder.pid})`;
}

/** Where a process and what it started listen, `127.0.0.1:3001`, sorted, at most ten; undefined where the system does not tell, and when none of them listens or runs any more. */
export async function listenersOf(root: number): Promise<readonly string[] | undefined> {
  const { listeners, isWhole } = process.platform === 'linux' ? listenersOnLinux(root) : await listenersElsewhere(root);
  const places = [...new Set(listeners.map(placeInWords))].toSorted().slice(0, shownMax);
  return places.length === 0 && !isWhole ? undefined : places;
}

interface Listeners {
  readonly listeners: readonly Listener[];
  /** Whether there can be no others. */
  readonly isWhole: boolean;
}

/** Whoever listens there, else on every address; only where every address was refused may it be anybody else on the port. */
function holderAmong(all: readonly Listener[], address: string, port: number): Listener | undefined {
  const onPort = all.filter((each) => each.port === port);
  const isSameFamily = (each: Listener): boolean => each.address.includes(':') === address.includes(':');
  const onEvery = onPort.filter((each) => everyAddress.includes(each.address));
  return (
    onPort.find((each) => each.address === address) ??
    onEvery.find(isSameFamily) ??
    onEvery[0] ??
    (everyAddress.includes(address) ? (onPort.find(isSameFamily) ?? onPort[0]) : undefined)
  );
}

function holdersOnLinux(port: number): readonly Listener[] {
  return openListeners(runningProcesses() ?? [], { only: port, untilAt: performance.now() + holderMs }).listeners;
}

function listenersOnLinux(root: number): Listeners {
  const table = runningProcesses();
  if (table === undefined) return { listeners: [], isWhole: false };
  const tree = treeFrom(root, table);
  const { listeners, isWhole } = openListeners(tree, { only: undefined, untilAt: performance.now() + treeMs });
  return { listeners: listeners.filter(({ pid }) => pid !== undefined), isWhole: isWhole && tree.length > 0 };
}

async function listenersElsewhere(root: number): Promise<Listeners> {
  const signal = AbortSignal.timeout(treeMs);
  const [all, table] = await Promise.all([answered(signal), processes(signal)]);
  const tree = treeFrom(root, table);
  const pids = new Set([root, ...tree.map(({ pid }) => pid)]);
  return { listeners: all.filter(({ pid }) => pid !== undefined && pids.has(pid)), isWhole: all.length > 0 && tree.length > 0 };
}

function treeFrom(root: number, table: readonly RunningProcess[]): readonly RunningProcess[] {
  return treeOf(root, new Set(table.filter(({ pid }) => pid === root).map(({ key }) => key)), table);
}

/** Who listens, as this system's own program tells; nobody when it does not answer. */
async function answered(signal: AbortSignal): Promise<readonly Listener[]> {
  if (process.platform === 'win32') return readNetstat(await answerOf('netstat', ['-ano'], signal));
  return readLsof(await answerOf('lsof', ['-nP', '-iTCP', '-sTCP:LISTEN', '-Fpctn'], signal));
}

async function processes(signal: AbortSignal): Promise<readonly RunningProcess[]> {
  if (process.platform !== 'win32') return readProcesses(await answerOf('ps', ['-A', '-o', 'pid=', '-o', 'ppid=', '-o', 'pgid='], signal));
  const script = "Get-CimInstance Win32_Process | ForEach-Object { '{0} {1}' -f $_.ProcessId, $_.ParentProcessId }";
  return readProcesses(await answerOf('powershell', ['-NoProfile', '-NonInteractive', '-Command', script], signal));
}

async function nameOf(pid: number, signal: AbortSignal): Promise<string | undefined> {
  if (process.platform === 'linux') return commandOf(pid);
  return process.platform === 'win32' ? readTasklist(await answerOf('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'], signal)) : undefined;
}

/** What a program prints; nothing when there is no such program, or when it takes too long. */
function answerOf(file: string, args: readonly string[], signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve('');
    const child = execFile(file, [...args], { windowsHide: true, maxBuffer: 16 * 1024 * 1024 }, (_, stdout) => resolve(stdout));
    // The option of the same name would ask politely, and a program that hangs would keep us from ending.
    signal.addEventListener('abort', () => {
      child.kill('SIGKILL');
      child.stdout?.destroy();
      child.stderr?.destroy();
      child.unref();
      resolve('');
    });
  });
}
