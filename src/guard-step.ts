import { startBy } from './adapters/deadline.ts';
import { markTold } from './adapters/guards/folder.ts';
import { createPlainLog } from './adapters/log-plain.ts';
import { exportVariables, setOutputs } from './adapters/runner.ts';
import { carried } from './config/carried.ts';
import { adminTokenVariable } from './domain/calls.ts';
import { exitCodes } from './domain/exit.ts';
import type { Reaped } from './domain/report.ts';
import { exported } from './guarded-variables.ts';
import type { GuardLaunch } from './launch.ts';
import { reapedLine } from './render/entries.ts';
import { duration } from './render/duration.ts';
import type { Prepared } from './settings.ts';
import { attempt, print, publishRefusal } from './step-log.ts';

/** How long a guard that must stop is waited for; the platform kills a cancelled step ten seconds after it asked. */
const stopMs = 7_000;
/** How long after the deadline one that does not end is let be: longer than a stop command, a grace and the kill of a stubborn tree take. */
const backstopMs = 30_000;

type Ready = Extract<Prepared, { kind: 'ready' }>;

/** Mode `guard` as a step: hands the plan over, waits until everything serves, tells the later steps, and lets the guard live on. */
export async function guardStep(launch: GuardLaunch, { prepared, stop }: { readonly prepared: Ready; readonly stop: AbortSignal }): Promise<number> {
  const { env } = process;
  const { settings } = prepared;
  const { background, folder } = launch;
  const startedAt = settings.clock.now();
  const readyBy = startBy(settings.deadline, settings.home);
  attempt(() => setOutputs(env, { logs: folder.logs }));
  background.tell({
    kind: 'plan',
    services: carried(settings.services),
    configuration: settings.configuration,
    recordAuthors: settings.recordAuthors,
    secrets: prepared.secrets,
    variables: variables(settings.env),
    trust: settings.facts.trust,
    startBy: readyBy,
    home: launch.home,
  });
  const end = (): void => void background.stop(stopMs);
  // It gives up by itself when the deadline comes, and tells why.
  const backstop = setTimeout(end, readyBy - startedAt + backstopMs);
  stop.addEventListener('abort', end);
  if (stop.aborted) end();
  const over = (): void => {
    clearTimeout(backstop);
    settings.deadline.clear();
  };
  const log = createPlainLog(print, settings.clean);
  let reaped: readonly Reaped[] = [];
  for await (const message of background.messages()) {
    switch (message.kind) {
      case 'noted':
        log.tell(message);
        break;
      case 'reaped':
        reaped = message.reaped;
        for (const each of reaped) print(reapedLine(each, settings.clean));
        break;
      case 'refused':
        await background.stop(stopMs);
        publishRefusal(message.lines);
        markTold(folder);
        over();
        return exitCodes.failing;
      case 'ready': {
        const isTold = attempt(() => exportVariables(env, { ...exported(message.addresses), ...adminToken(settings) }));
        if (!isTold) {
          await background.stop(stopMs);
          over();
          return exitCodes.failing;
        }
        background.release();
        over();
        for (const [name, value] of Object.entries(exported(message.addresses))) print(`${name}=${value}`);
        print(`Mocks: ${message.addresses.length} ready in ${duration(settings.clock.now() - startedAt)}; guarded until the job ends, logs in ${folder.logs}`);
        for (const remark of settings.remarks) print(remark);
        return exitCodes.well;
      }
    }
  }
  clearTimeout(backstop);
  const { failedStart } = await import('./failed-start.ts');
  return failedStart(launch, { prepared, stop, reaped });
}

function adminToken({ services, env }: Ready['settings']): Record<string, string> {
  const token = env[adminTokenVariable];
  return token === undefined || !services.some(({ launch }) => launch?.mockoon === true) ? {} : { [adminTokenVariable]: token };
}

/** The guard's process has the environment already; it lacks what was made for it alone. */
function variables(env: NodeJS.ProcessEnv): Record<string, string> {
  const token = env[adminTokenVariable];
  return token === undefined ? {} : { [adminTokenVariable]: token };
}
