import type { Command, RecoveryStep } from '../domain/service.ts';
import { fillPlaceholders, type Building } from './building.ts';
import { durationMs } from './checks.ts';
import { withoutSecrets } from './fill.ts';
import { nearest } from './nearest.ts';
import type { Path } from './problem.ts';
import { readRequest } from './request.ts';
import type { RawStep } from './schema.ts';
import { laterPort } from './target.ts';

const labelMax = 100;

/** A command with `{{port}}` and `{{url}}` filled in, as far as they are known before the service starts. Other tools have placeholders of their own, which are left alone. */
export function readCommand(raw: string | readonly string[], path: Path, building: Building): Command {
  const { placeholders } = building;
  for (const [, name = ''] of [raw].flat().join(' ').matchAll(/\{\{\s*(\w+)\s*\}\}/gu)) {
    const meant = name === 'port' || name === 'url' ? undefined : nearest(name, ['port', 'url']);
    if (meant !== undefined) building.complain({ path, message: `{{${name}}} is not filled in; write {{${meant}}}` });
  }
  const known = placeholders.port === laterPort ? { port: undefined, url: undefined } : placeholders;
  if (typeof raw === 'string') return fillPlaceholders(raw, known);
  const [program = '', ...rest] = raw.map((part) => fillPlaceholders(part, known));
  return [program, ...rest];
}

/** A command in short words: its first line, bounded. */
export function commandLabel(command: Command): string {
  const text = typeof command === 'string' ? command.trim() : command.join(' ');
  const [line = '', more] = text.split(/\r?\n/u);
  return line.length > labelMax || more !== undefined ? `${line.slice(0, labelMax)} …` : line;
}

function readStep(raw: RawStep, path: Path, building: Building): RecoveryStep | undefined {
  const kinds = (['run', 'http', 'dispatch'] as const).filter((kind) => raw[kind] !== undefined);
  if (kinds.length !== 1) {
    building.complain({ path, message: kinds.length === 0 ? 'wants run, http or dispatch: what should be done?' : `has ${kinds.join(' and ')}; make a step of each` });
    return undefined;
  }
  const backoff = { initialMs: durationMs(raw.backoff.initial), factor: raw.backoff.factor, maxMs: durationMs(raw.backoff.max) };
  if (backoff.maxMs < backoff.initialMs) building.complain({ path: [...path, 'backoff'], message: `has a max of ${raw.backoff.max} below its initial ${raw.backoff.initial}; raise max` });
  const common = { attempts: raw.attempts, backoff, timeoutMs: durationMs(raw.timeout), settleMs: durationMs(raw.settle) };
  if (raw.run !== undefined) {
    const command = readCommand(raw.run, [...path, 'run'], building);
    return { kind: 'run', label: withoutSecrets(commandLabel(command), building.secrets), command, ...common };
  }
  if (raw.http !== undefined) {
    const request = readRequest(raw.http, { path: [...path, 'http'], method: 'POST' }, building);
    if (request === undefined) return undefined;
    const { method, url, headers, body } = request;
    const { origin, pathname } = new URL(url);
    return { kind: 'http', label: withoutSecrets(`${method} ${origin}${pathname}`, building.secrets), method, url, headers, body, ...common };
  }
  if (raw.dispatch === undefined) return undefined;
  const { workflow, ref, inputs } = raw.dispatch;
  if (!/^[\w.-]+\.ya?ml$|^\d+$/u.test(workflow)) building.complain({ path: [...path, 'dispatch', 'workflow'], message: 'wants the file name of a workflow, such as restart.yml' });
  if (raw.attempts !== 1) building.complain({ path: [...path, 'attempts'], message: 'is always 1 for dispatch; remove it' });
  return { kind: 'dispatch', label: `dispatch ${workflow}`, workflow, ref, inputs, verifyForMs: durationMs(raw.dispatch['verify-for']), ...common };
}

/** Builds the recovery ladder of a service, in its order. */
export function readSteps(raws: readonly RawStep[], building: Building): readonly RecoveryStep[] {
  return raws.flatMap((raw, index) => readStep(raw, [...building.path, 'recovery', index], building) ?? []);
}
