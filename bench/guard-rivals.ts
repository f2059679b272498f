import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ended, firstAnswer, mockCommand, silence, urlOf, type Mock } from './guard-mock.ts';
import { found, isInstalled, makePlace, quoted, type Place } from './guard-programs.ts';

/** A mock under a supervisor: who it is at present, and how everything that was started ends. */
export interface Kept {
  readonly mockPid: () => number;
  readonly stop: () => Promise<void>;
}

/** Another program that restarts a mock which fell; `start` resolves when the mock has answered. */
export interface Supervisor {
  readonly name: string;
  readonly isInstalled: () => boolean;
  readonly start: (mock: Mock) => Promise<Kept>;
}

/** pm2 as it comes: the script runs in its container, which measures it. It looks at nothing but the process. */
const pm2: Supervisor = {
  name: 'pm2',
  isInstalled: () => isInstalled('pm2'),
  start: (mock) => {
    const [, script, ...args] = mockCommand(mock);
    return startPm2(mock, { script, args });
  },
};

/** pm2 without its container and without reading git's metadata, both of which cost a restart time. */
const barePm2: Supervisor = {
  name: 'pm2, stripped',
  isInstalled: pm2.isInstalled,
  start: (mock) => {
    const [script, ...args] = mockCommand(mock);
    return startPm2(mock, { script, args, interpreter: 'none', vizion: false, pmx: false, out_file: '/dev/null', error_file: '/dev/null' });
  },
};

function startPm2(mock: Mock, app: Readonly<Record<string, unknown>>): Promise<Kept> {
  const place = makePlace();
  const env = { ...place.env, PM2_HOME: place.folder, PM2_DISCRETE_MODE: 'true', PM2_DISABLE_VERSION_CHECK: 'true' };
  const run = (...args: readonly string[]): string => execFileSync(found('pm2'), args, { env, stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' });
  const config = join(place.folder, 'mock.config.json');
  writeFileSync(config, JSON.stringify({ apps: [{ name: 'mock', cwd: place.folder, ...app }] }));
  return keep(mock, place, {
    begin: () => void run('start', config),
    mockPid: () => Number(readFileSync(join(place.folder, 'pids', 'mock-0.pid'), 'utf8')),
    end: () => Promise.resolve(void run('kill')),
  });
}

/** monit at its shortest cycle, with an HTTP check; its start timeout is also how long it overlooks that check after a start. */
const monit: Supervisor = {
  name: 'monit',
  isInstalled: () => isInstalled('monit'),
  start: async (mock) => {
    const place = makePlace();
    const at = (file: string): string => join(place.folder, file);
    // The shell stays as the mock's parent and reaps it at once; left to process 1, it may be a zombie for seconds, which monit takes for a process.
    writeFileSync(at('start'), `#!/bin/sh\n( ${mockCommand(mock).map(quoted).join(' ')} & echo $! >${quoted(at('mock.pid'))}; wait ) </dev/null >/dev/null 2>&1 &\n`, { mode: 0o700 });
    writeFileSync(at('stop'), `#!/bin/sh\nkill -9 "$(cat ${quoted(at('mock.pid'))})"\n`, { mode: 0o700 });
    const own = ['pidfile', 'statefile', 'idfile'].map((file) => `set ${file} ${at(file)}\n`).join('');
    const check = `check process mock with pidfile ${at('mock.pid')}\n  start program = "${at('start')}" with timeout 5 seconds\n  stop program = "${at('stop')}"\n`;
    const port = `  if failed host 127.0.0.1 port ${mock.port} protocol http request "${mock.path}" with timeout 5 seconds then restart\n`;
    writeFileSync(at('monitrc'), `set daemon 1\nset log ${at('log')}\n${own}${check}${port}`, { mode: 0o600 });
    let child: ChildProcess | undefined;
    return keep(mock, place, {
      begin: () => (child = spawn(found('monit'), ['-I', '-c', at('monitrc')], { env: place.env, stdio: 'ignore' })),
      mockPid: () => Number(readFileSync(at('mock.pid'), 'utf8')),
      end: async () => {
        await ended(child);
        spawnSync(at('stop'));
      },
    });
  },
};

/** supervisord with an event listener of ours for its HTTP check, in the manner of superlance's httpok (which Debian does not package). */
const supervisor: Supervisor = {
  name: 'supervisor',
  isInstalled: () => isInstalled('supervisord') && isInstalled('supervisorctl'),
  start: async (mock) => {
    const place = makePlace();
    const config = join(place.folder, 'supervisord.conf');
    const socket = join(place.folder, 'socket');
    const listener = [process.execPath, join(import.meta.dirname, 'guard-http-listener.ts'), urlOf(mock), found('supervisorctl'), config];
    writeFileSync(
      config,
      `[supervisord]\nnodaemon=true\nlogfile=/dev/null\nlogfile_maxbytes=0\npidfile=${join(place.folder, 'pid')}\n` +
        `[unix_http_server]\nfile=${socket}\n[supervisorctl]\nserverurl=unix://${socket}\n` +
        '[rpcinterface:supervisor]\nsupervisor.rpcinterface_factory=supervisor.rpcinterface:make_main_rpcinterface\n' +
        `[program:mock]\ncommand=${supervised(mockCommand(mock))}\nautorestart=true\nstartsecs=0\nstopwaitsecs=1\nredirect_stderr=true\nstdout_logfile=NONE\n` +
        `[eventlistener:http]\ncommand=${supervised(listener)}\nevents=TICK_5\nautorestart=true\nstderr_logfile=NONE\n`,
    );
    let child: ChildProcess | undefined;
    return keep(mock, place, {
      begin: () => (child = spawn(found('supervisord'), ['-n', '-c', config], { env: place.env, stdio: 'ignore' })),
      mockPid: () => Number(execFileSync(found('supervisorctl'), ['-c', config, 'pid', 'mock'], { env: place.env, encoding: 'utf8' })),
      end: () => ended(child),
    });
  },
};

/** Every rival that restarts. */
export const supervisors: readonly Supervisor[] = [pm2, barePm2, monit, supervisor];

/** How long a supervisor's mock is away after SIGKILL, in ms; that comes `settleMs` after the first answer. */
export async function outageMs(rival: Supervisor, mock: Mock, settleMs: number): Promise<number> {
  const kept = await rival.start(mock);
  try {
    await sleep(settleMs);
    const pid = kept.mockPid();
    const hitAt = Date.now();
    process.kill(pid, 'SIGKILL');
    return (await firstAnswer(mock, { afterFall: true })) - hitAt;
  } finally {
    await kept.stop();
  }
}

async function keep(mock: Mock, place: Place, rival: { readonly begin: () => void; readonly mockPid: () => number; readonly end: () => Promise<void> }): Promise<Kept> {
  const stop = async (): Promise<void> => {
    await rival.end();
    await silence(mock);
    place.clear();
  };
  rival.begin();
  try {
    await firstAnswer(mock, { afterFall: false });
  } catch (fault) {
    await stop();
    throw fault;
  }
  return { mockPid: rival.mockPid, stop };
}

const supervised = (words: readonly string[]): string => words.map(quoted).join(' ').replaceAll('%', '%%');
