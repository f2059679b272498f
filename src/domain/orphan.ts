import type { Marker } from './incident.ts';
import { massFailureId } from './mass-failure.ts';

/** What is known to be there still. What is undefined or absent could not be told, and proves nothing gone. */
export interface Existing {
  /** Names of workflow files, such as `ci.yml`. */
  readonly workflows: ReadonlySet<string> | undefined;
  /** Ids of the jobs of a workflow file, where every one of them stands in that file. */
  readonly jobs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the services that a configuration names, by its path. */
  readonly services: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whose workflows these are: `https://github.com/acme/mocks`; undefined where records come from no workflow run. */
  readonly repositoryUrl: string | undefined;
}

/** Why nobody looks after a record any more. */
export type OrphanReason =
  | { readonly kind: 'named' }
  | { readonly kind: 'workflow-gone'; readonly workflow: string }
  | { readonly kind: 'job-gone'; readonly workflow: string; readonly job: string }
  | { readonly kind: 'service-gone'; readonly configuration: string };

/** The workflow file and the job that a scope by default begins with; undefined for a scope of somebody's own making. */
export function placeOf(scope: string): { readonly workflow: string; readonly job: string } | undefined {
  const [, workflow, job] = /^([\w.-]+\.ya?ml)\/([\w-]+)(?: \(.*\))?$/su.exec(scope) ?? [];
  return workflow === undefined || job === undefined ? undefined : { workflow, job };
}

/** Why a record is an orphan, for certain; undefined when it may still be looked after. */
export function orphaned(marker: Marker, existing: Existing): OrphanReason | undefined {
  if (!comesFrom(marker, existing.repositoryUrl)) return undefined;
  const place = placeOf(marker.scope);
  if (place !== undefined && existing.workflows?.has(place.workflow) === false) return { kind: 'workflow-gone', workflow: place.workflow };
  if (place !== undefined && existing.jobs.get(place.workflow)?.has(place.job) === false) return { kind: 'job-gone', ...place };
  const { configuration, service } = marker;
  // The members of a mass failure stand in the configuration, it does not itself.
  if (service === massFailureId) return undefined;
  return existing.services.get(configuration)?.has(service) === false ? { kind: 'service-gone', configuration } : undefined;
}

/** A record may stand in one repository and be kept by the workflows of another: of those nothing is known. */
function comesFrom({ outages }: Marker, repositoryUrl: string | undefined): boolean {
  if (repositoryUrl === undefined) return true;
  const runs = outages.flatMap(({ runUrl }) => runUrl ?? []);
  return runs.length > 0 && runs.every((url) => url.toLowerCase().startsWith(`${repositoryUrl}/actions/runs/`.toLowerCase()));
}
