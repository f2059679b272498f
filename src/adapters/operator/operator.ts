import { assertNever } from '../../domain/assert-never.ts';
import type { Clock, Operator, Prober } from '../../ports.ts';
import type { WorkflowHome } from './workflow-run.ts';

/** What recovery steps are performed with. */
export interface OperatorOptions {
  /** The environment of commands, see `childEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  /** Variables by which what a service's commands leave running is known as its own. */
  readonly marks?: (service: string) => Readonly<Record<string, string>>;
  readonly clock: Clock;
  readonly prober: Prober;
  /** Where workflows are dispatched; undefined without a token or a repository. */
  readonly github: WorkflowHome | undefined;
}

/** Gives the operator that performs recovery steps for real. What is not needed is not loaded: most runs find nothing to recover. */
export function createOperator({ env, marks = () => ({}), clock, prober, github }: OperatorOptions): Operator {
  return {
    async perform(step, service, signal) {
      if (signal.aborted) return { kind: 'failed', detail: 'not begun, because the run was ended', output: '' };
      switch (step.kind) {
        case 'run': {
          const { runCommand } = await import('./run-command.ts');
          return runCommand(step.command, { env: { ...env, ...marks(service.id) }, timeoutMs: step.timeoutMs, clock, signal });
        }
        case 'http': {
          const { sendRequest } = await import('./send-request.ts');
          return sendRequest(step, prober, signal);
        }
        case 'dispatch': {
          if (github === undefined) return { kind: 'not-applicable', detail: 'there is no GitHub token or repository to dispatch a workflow with' };
          const { dispatchWorkflow } = await import('./dispatch-workflow.ts');
          return dispatchWorkflow(step, { github, clock }, signal);
        }
        default:
          return assertNever(step);
      }
    },
  };
}
