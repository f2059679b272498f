import { RecordError } from '../../ports.ts';
import type { People } from '../../ports.ts';
import type { GitHubApi } from './api.ts';
import { createBelief } from './belief.ts';
import { isObject, loginOf, unreadable } from './issue-shape.ts';
import { everyPage } from './pages.ts';
import { repositoryPath } from './repository-path.ts';

/** Our mark: seen, and taken on. */
const mark = 'eyes';

export interface GitHubPeopleOptions {
  readonly api: GitHubApi;
  /** `owner/name`. */
  readonly repository: string;
  /** Logins whose mark is ours besides the Actions bot's and the token's own. */
  readonly recordAuthors: readonly string[];
}

/** Gives what GitHub knows of people: their permission, and our reactions to what they wrote. A bot is nobody. */
export function createGitHubPeople({ api, repository, recordAuthors }: GitHubPeopleOptions): People {
  const path = repositoryPath(repository);
  const belief = createBelief(api, recordAuthors);
  return {
    async mayWrite(login) {
      // No account is called otherwise, bots aside, and what is put into a path stays within its segment.
      if (!/^[\w-]{1,100}$/.test(login)) return false;
      try {
        return writes((await api.request('GET', `${path}/collaborators/${encodeURIComponent(login)}/permission`)).data);
      } catch (error) {
        if (error instanceof RecordError && error.reason === 'not-found') return false;
        throw error;
      }
    },
    async isMarked(comment) {
      const remedy = 'write the command once more, in a comment of its own';
      const reactions = await everyPage(api, `${path}/issues/comments/${comment}/reactions?content=${mark}&per_page=100`, { what: 'reactions', remedy });
      for (const each of reactions) {
        if (isObject(each) && each['content'] === mark && (await belief.isUs(loginOf(each['user'])))) return true;
      }
      return false;
    },
    async mark(comment) {
      const react = async (): Promise<unknown> => api.request('POST', `${path}/issues/comments/${comment}/reactions`, { content: mark });
      try {
        await react();
      } catch (error) {
        if (!(error instanceof RecordError && error.reason === 'lost')) throw error;
        // Unlike other POSTs this one may be repeated: a reaction that is there already is answered with 200.
        await react();
      }
    },
  };
}

/** `permission` is the base of a role, and so right for an organization's own roles too; some servers tell there what `role_name` tells. */
function writes(data: unknown): boolean {
  if (!isObject(data) || typeof data['permission'] !== 'string') throw unreadable('a permission');
  return [data['permission'], data['role_name']].some((each) => each === 'admin' || each === 'maintain' || each === 'write');
}
