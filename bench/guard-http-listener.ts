import { execFileSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 4_000;

/** supervisord's event listener: at a tick it restarts a mock that gives no 2xx for four seconds. */
async function listen(url: string, supervisorctl: string, config: string): Promise<void> {
  process.stdout.write('READY\n');
  for await (const line of createInterface({ input: process.stdin })) {
    // The payload of these events is one line without an end, so it stands before the next header.
    const event = /eventname:(\w+)/u.exec(line)?.[1];
    if (event === undefined) continue;
    if (event.startsWith('TICK') && !(await isAlive(url))) execFileSync(supervisorctl, ['-c', config, 'restart', 'mock'], { stdio: 'ignore' });
    process.stdout.write('RESULT 2\nOKREADY\n');
  }
}

async function isAlive(url: string): Promise<boolean> {
  const signal = AbortSignal.timeout(patienceMs);
  while (!signal.aborted) {
    try {
      if ((await fetch(url, { signal })).ok) return true;
    } catch {
      // Refused or given up; a mock that was just restarted gets the rest of the time.
    }
    await sleep(100);
  }
  return false;
}

const [url = '', supervisorctl = '', config = ''] = process.argv.slice(2);
await listen(url, supervisorctl, config);
