import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { runningProcesses, treeOf } from '../operator/process-table.ts';
import { readLsof, readNetstat, readProcNet, type Listener } from './socket-tables.ts';

const askMs = 1_000;
const shownMax = 10;
const nameMax = 200;

/** Who listens on a port, in words: its command and number; undefined where the system does not tell, as of other people's processes. */
export async function holderOf(port: number): Promise<string | undefined> {
  const holder = (await listeners()).find((each) => each.port === port && each.pid !== undefined);
  if (holder?.pid === undefined) return undefined;
  const name = commandOf(holder.pid) ?? holder.name;
  return name === undefined ? `pid ${holder.pid}` : `${name.slice(0, nameMax)} (pid ${holder.pid})`;
}

/** Where the processes of a tree listen, `127.0.0.1:3001`, at most ten; undefined where the system does not tell. */
export async function listenersOf(root: number): Promise<readonly string[] | undefined> {
  const all = await listeners();
  if (all.length === 0) return process.platform === 'linux' ? [] : undefined;
  const table = runningProcesses();
  const tree = new Set(table === undefined ? [root] : treeOf(root, new Set(), table).map(({ pid }) => pid));
  const shown = all.filter(({ pid }) => pid !== undefined && tree.has(pid)).map(({ address, port }) => (address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`));
  return [...new Set(shown)].toSorted().slice(0, shownMax);
}

async function listeners(): Promise<readonly Listener[]> {
  if (process.platform === 'linux') return listenersOnLinux();
  if (process.platform === 'win32') return readNetstat(await answerOf('netstat', ['-ano']));
  return readLsof(await answerOf('lsof', ['-nP', '-iTCP', '-sTCP:LISTEN', '-Fpctn']));
}

function listenersOnLinux(): readonly Listener[] {
  const sockets = ['tcp', 'tcp6'].flatMap((table) => readProcNet(textOf(`/proc/net/${table}`)));
  const owners = ownersOf(new Set(sockets.map(({ inode }) => inode)));
  return sockets.map(({ address, port, inode }) => ({ address, port, pid: owners.get(inode), name: undefined }));
}

/** Which process holds which socket, as far as we may look. */
function ownersOf(wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const { pid } of runningProcesses() ?? []) {
    for (const link of socketsOf(pid)) if (wanted.has(link)) owners.set(link, pid);
  }
  return owners;
}

function socketsOf(pid: number): readonly string[] {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/u.exec(readlinkSync(`${folder}/${fd}`))?.[1] ?? [];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}

function commandOf(pid: number): string | undefined {
  const words = textOf(`/proc/${pid}/cmdline`).split('\0').join(' ').trim();
  return words === '' ? undefined : words;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function answerOf(file: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(file, [...args], { timeout: askMs, windowsHide: true, maxBuffer: 16 * 1024 * 1024 }, (_, stdout) => resolve(stdout));
  });
}
