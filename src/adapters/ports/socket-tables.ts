import type { RunningProcess } from '../operator/process-table.ts';

/** Where somebody may listen. */
export interface Place {
  /** Without brackets; `0.0.0.0` and `::` are every address. */
  readonly address: string;
  readonly port: number;
}

/** A socket that somebody listens on. */
export interface Listener extends Place {
  readonly pid: number | undefined;
  /** The program's name, where the table has it. */
  readonly name: string | undefined;
}

/** Gives `127.0.0.1:3001` or `[::1]:3001`. */
export function placeInWords({ address, port }: Place): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

/** Reads /proc/net/tcp or tcp6, see proc_net_tcp in the kernel's documentation: `0A` is LISTEN, addresses are hexadecimal words in the machine's order. */
export function readProcNet(text: string): readonly (Place & { readonly inode: string })[] {
  // Most of a busy machine's lines are of connections, which need not be taken apart.
  return text.split('\n').flatMap((line) => {
    if (!line.includes(' 0A ')) return [];
    const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/u);
    const [host = '', port = ''] = local.split(':');
    return state === '0A' ? [{ address: addressOf(host), port: Number.parseInt(port, 16), inode }] : [];
  });
}

/** Four bytes, or four times four, each word turned round as little-endian machines write it. */
function addressOf(hex: string): string {
  const bytes = (hex.match(/.{8}/gu) ?? []).flatMap((word) => (word.match(/../gu) ?? []).toReversed()).map((byte) => Number.parseInt(byte, 16));
  if (bytes.length === 4) return bytes.join('.');
  const isMapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
  if (isMapped) return bytes.slice(12).join('.');
  const groups = Array.from({ length: 8 }, (_, n) => (((bytes[2 * n] ?? 0) << 8) | (bytes[2 * n + 1] ?? 0)).toString(16));
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}

/** Reads `lsof -nP -iTCP -sTCP:LISTEN -Fpctn`: a letter before each field, a process before its files. */
export function readLsof(text: string): readonly Listener[] {
  const listeners: Listener[] = [];
  let pid: number | undefined;
  let name: string | undefined;
  let isV6 = false;
  for (const line of text.split('\n')) {
    const value = line.slice(1);
    if (line.startsWith('p')) [pid, name] = [Number(value), undefined];
    else if (line.startsWith('c')) name = value;
    else if (line.startsWith('t')) isV6 = value === 'IPv6';
    else if (line.startsWith('n')) listeners.push(...place(value, isV6).map((at) => ({ ...at, pid, name })));
  }
  return listeners;
}

/** Reads `netstat -ano` of Windows, whose words for states are translated: who listens has a foreign port of 0. */
export function readNetstat(text: string): readonly Listener[] {
  return text.split(/\r?\n/u).flatMap((line) => {
    const [protocol, local = '', foreign = '', ...rest] = line.trim().split(/\s+/u);
    const pid = Number(rest.at(-1));
    if (protocol !== 'TCP' || !foreign.endsWith(':0') || !Number.isInteger(pid)) return [];
    return place(local, false).map((at) => ({ ...at, pid, name: undefined }));
  });
}

/** Reads the name in `tasklist /FO CSV /NH`; undefined when it found no task, which it says in translated words without quotes. */
export function readTasklist(text: string): string | undefined {
  return /^\s*"([^"]+)"/u.exec(text)?.[1];
}

/** Reads lines of a process's number, its parent's and its group's; without the last, as on Windows, each is a group of its own. */
export function readProcesses(text: string): readonly RunningProcess[] {
  return text.split('\n').flatMap((line) => {
    const [, pid, parent, group = pid] = /^\s*(\d+)\s+(\d+)(?:\s+(\d+))?\s*$/u.exec(line) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), group: Number(group), key: pid }];
  });
}

function place(text: string, isV6: boolean): readonly Place[] {
  const [, host = '', port] = /^(.*):(\d+)$/u.exec(text) ?? [];
  if (port === undefined) return [];
  const address = host === '*' ? (isV6 ? '::' : '0.0.0.0') : host.replace(/^\[(.*)\]$/u, '$1');
  return [{ address, port: Number(port) }];
}
