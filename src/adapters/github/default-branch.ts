import { RecordError, type Sources } from '../../ports.ts';
import type { GitHubApi } from './api.ts';

const workflowsFolder = '.github/workflows';

/** Gives the files at the head of a repository's default branch, each asked for once; `repository` is `owner/name`. */
export function createDefaultBranch(api: GitHubApi, repository: string): Sources {
  const doubts = new Set<string>();
  const ask = async (path: string): Promise<unknown> => {
    try {
      return (await api.request('GET', `/repos/${repository}/contents/${path.split('/').map(encodeURIComponent).join('/')}`)).data;
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      doubts.add(`${path} of ${repository} could not be looked at: ${error.message}`);
      return undefined;
    }
  };
  return {
    get doubts() {
      return [...doubts];
    },
    async workflows() {
      const listed = await ask(workflowsFolder);
      // GitHub lists a thousand names of a folder and no more.
      return Array.isArray(listed) && listed.length < 1_000 ? listed.flatMap(nameOf) : undefined;
    },
    async text(path) {
      const content = ((await ask(path)) as { readonly content?: unknown } | null | undefined)?.content;
      return typeof content === 'string' ? Buffer.from(content, 'base64').toString('utf8') : undefined;
    },
  };
}

function nameOf(item: unknown): readonly string[] {
  const name = (item as { readonly name?: unknown } | null)?.name;
  return typeof name === 'string' ? [name] : [];
}
