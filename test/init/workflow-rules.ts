import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly jobs?: Readonly<Record<string, { readonly permissions?: unknown; readonly 'timeout-minutes'?: number; readonly steps?: readonly Step[] }>>;
}

const root = join(import.meta.dirname, '..', '..');
const inputs = new Set(Object.keys((parseDocument(readFileSync(join(root, 'action.yml'), 'utf8')).toJS() as { inputs: object }).inputs));
const needed: Readonly<Record<string, string>> = { contents: 'read', issues: 'write', actions: 'write' };
const modes: readonly unknown[] = [undefined, 'check', 'guard', 'command', 'report'];
const isOurs = (uses: string): boolean => uses === './' || uses === 'OWNER/mock-medic@v1';

/** The steps of all jobs of a workflow. */
export function stepsOf(text: string): readonly Step[] {
  return Object.values((parseDocument(text).toJS() as Workflow).jobs ?? {}).flatMap(({ steps = [] }) => steps);
}

/** What a workflow does against the rules that every workflow here keeps; empty for a good one. */
export function faultsOf(text: string): readonly string[] {
  const document = parseDocument(text);
  if (document.errors.length > 0) return document.errors.map((error) => error.message);
  const workflow = document.toJS() as Workflow;
  const jobs = Object.values(workflow.jobs ?? {});
  const steps = stepsOf(text);
  return [
    ...(workflow.on === undefined ? ['no trigger'] : []),
    ...(jobs.length === 0 || steps.length === 0 ? ['no step'] : []),
    ...permissionFaults(workflow, text),
    ...steps.flatMap((step) => stepFaults(step, text)),
    ...jobs.flatMap((job) => [...((job['timeout-minutes'] ?? 0) > 0 ? [] : ['a job without timeout-minutes']), ...(job.permissions === undefined ? [] : ['permissions of a job'])]),
    ...(typeof workflow.concurrency?.['group'] === 'string' ? [] : ['no concurrency group']),
    ...(steps.some(({ uses }) => uses !== undefined && isOurs(uses)) && workflow.concurrency?.['queue'] !== 'max' ? ['no queue: max'] : []),
  ];
}

function permissionFaults({ permissions }: Workflow, text: string): readonly string[] {
  if (permissions === undefined) return ['no permissions'];
  return Object.entries(permissions).flatMap(([name, level]) => [
    ...(needed[name] === level ? [] : [`permission ${name}: ${level}`]),
    ...(new RegExp(`^  ${name}: ${level} # \\S`, 'mu').test(text) ? [] : [`no reason for ${name}: ${level}`]),
  ]);
}

function stepFaults({ uses, run, with: given }: Step, text: string): readonly string[] {
  if (run !== undefined) return run.includes('${{') ? ['an expression within a shell line'] : [];
  if (uses === undefined) return ['a step that does nothing'];
  if (isOurs(uses)) {
    const unknown = Object.keys(given ?? {}).filter((name) => !inputs.has(name));
    return [...unknown.map((name) => `no input ${name}`), ...(modes.includes(given?.['mode']) ? [] : ['a mode that does not exist'])];
  }
  const pinned = /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/u.test(uses) && text.includes(`uses: ${uses} # v`);
  return pinned ? [] : [`${uses} is not pinned by commit with its version`];
}
