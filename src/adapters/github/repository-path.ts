import { RecordError } from '../../ports.ts';

/** The path of a repository (`owner/name`) in GitHub's API; a `RecordError` (`invalid`) when it is none. */
export function repositoryPath(repository: string): string {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || /(?:^|\/)\.{1,2}(?:\/|$)/.test(repository)) {
    throw new RecordError('The repository is given as owner/name: check the input repository (on the command line GITHUB_REPOSITORY).', { reason: 'invalid', retryable: false });
  }
  return `/repos/${repository}`;
}
