import { readFileSync } from 'node:fs';
import { runningProcesses, treeOf, type RunningProcess } from '../operator/process-table.ts';
import { commandOf, listensOn, openListeners } from '../ports/proc-sockets.ts';
import { bearsMarks } from './marked.ts';

/** How long everybody may be looked through, which is only done when the service's own processes do not listen. */
const searchMs = 50;
const nameMax = 80;
/** They listen for the containers of whoever asked them to. */
const publishers = /^(?:\S*\/)?(?:docker-proxy|rootlesskit|rootlessport|slirp4netns|passt|pasta(?:\.\w+)?|conmon)(?:\s|$)/u;

/** A service's own process, and the marks that everything it started bears. */
export interface Usurped {
  readonly pid: number;
  readonly key: string;
  readonly guard: string;
  readonly service: string;
}

/**
 * Who listens on a port although nobody of the service does, `node other.js (pid 4711)`. Undefined when somebody of it does, where the system
 * does not tell at once, and when a daemon listens, which may well do so for the service: one that publishes containers, or is of another control group than we are.
 */
export function usurperOf(port: number, { pid, key, guard, service }: Usurped): string | undefined {
  // Most mocks listen by themselves, which is seen without a look at everybody.
  if (process.platform !== 'linux' || listensOn(port, pid)) return undefined;
  const table = runningProcesses();
  if (table === undefined) return undefined;
  const tree = treeOf(pid, new Set([key]), table);
  if (holdersOf(port, tree).length > 0) return undefined;
  const holders = holdersOf(port, table);
  const isOurs = bearsMarks(guard, service, key);
  const [usurper] = holders;
  if (usurper === undefined || holders.some(isOurs)) return undefined;
  const command = commandOf(usurper.pid);
  if (command === undefined || publishers.test(command) || groupOf(usurper.pid) !== groupOf('self')) return undefined;
  return `${command.replaceAll(/\s+/gu, ' ').slice(0, nameMax)} (pid ${usurper.pid})`;
}

function holdersOf(port: number, among: readonly RunningProcess[]): readonly RunningProcess[] {
  const { listeners } = openListeners(among, { only: port, untilAt: performance.now() + searchMs });
  return listeners.flatMap(({ pid }) => among.find((each) => each.pid === pid) ?? []);
}

function groupOf(pid: number | 'self'): string {
  try {
    return readFileSync(`/proc/${pid}/cgroup`, 'utf8');
  } catch {
    return '';
  }
}
