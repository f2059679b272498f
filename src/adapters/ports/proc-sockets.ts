import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import type { RunningProcess } from '../operator/process-table.ts';
import { readProcNet, type Listener } from './socket-tables.ts';

/** What is looked for in the system's tables, and until when by `performance.now()`. */
export interface Search {
  /** The one port that matters; undefined for all. */
  readonly only: number | undefined;
  readonly untilAt: number;
}

/** Every socket of this machine that listens, with the first of the given processes that has it open, and whether all of them could be looked into; for Linux. */
export function openListeners(processes: readonly RunningProcess[], { only, untilAt }: Search): { readonly listeners: readonly Listener[]; readonly isWhole: boolean } {
  const tables = ['tcp', 'tcp6'].map((table) => textOf(`/proc/net/${table}`));
  const sockets = tables.flatMap(readProcNet).filter(({ port }) => only === undefined || port === only);
  const wanted = new Set(sockets.map(({ inode }) => inode));
  const owners = new Map<string, number>();
  // A machine without IPv6 has one of the two tables.
  let isWhole = tables.some((text) => text !== '');
  for (const { pid } of processes) {
    if (wanted.size === 0) break;
    const inodes = performance.now() < untilAt ? socketsOf(pid) : undefined;
    if (inodes === undefined) isWhole = false;
    for (const inode of inodes ?? []) if (wanted.delete(inode)) owners.set(inode, pid);
  }
  return { listeners: sockets.map(({ address, port, inode }) => ({ address, port, pid: owners.get(inode), name: undefined })), isWhole };
}

/** Whether a process itself listens on a port; for Linux. Reads the second table only where the first does not tell: the kernel looks through every connection of the machine for each. */
export function listensOn(port: number, pid: number): boolean {
  const own = new Set(socketsOf(pid));
  return ['tcp6', 'tcp'].some((table) => readProcNet(textOf(`/proc/net/${table}`)).some((socket) => socket.port === port && own.has(socket.inode)));
}

/** The command line of a process, words parted by spaces; undefined when it has ended, and for the kernel's own. */
export function commandOf(pid: number): string | undefined {
  const words = textOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
  return words === '' ? undefined : words;
}

/** The inodes of a process's sockets; undefined when it may not be looked into. */
function socketsOf(pid: number): readonly string[] | undefined {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).flatMap((fd) => inodeOf(`${folder}/${fd}`) ?? []);
  } catch (error) {
    const hasEnded = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH');
    return hasEnded ? [] : undefined;
  }
}

function inodeOf(link: string): string | undefined {
  try {
    return /^socket:\[(\d+)\]$/u.exec(readlinkSync(link))?.[1];
  } catch {
    // It was closed while the folder was read.
    return undefined;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
