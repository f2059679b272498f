import { RecordError } from '../../ports.ts';
import type { GitHubApi } from './api.ts';
import { loginOf } from './issue-shape.ts';

/** What every workflow's own token writes as. */
export const actionsBot = 'github-actions[bot]';

/** Says whether an author is us. */
export interface Belief {
  /** May ask GitHub once who the token is; rejects with a `RecordError` when that cannot be learnt for now. */
  isUs(author: string | undefined): Promise<boolean>;
  /** Whether that is certain without asking. */
  isKnown(author: string | undefined): boolean;
}

/** Believes the Actions bot, the given authors, and the token's own login, which is asked for only when neither fits. */
export function createBelief(api: GitHubApi, recordAuthors: readonly string[]): Belief {
  const known = new Set([actionsBot, ...recordAuthors].map((login) => login.toLowerCase()));
  let own: Promise<string | undefined> | undefined;
  const isKnown = (author: string | undefined): boolean => author !== undefined && known.has(author.toLowerCase());
  return {
    isKnown,
    async isUs(author) {
      if (author === undefined) return false;
      if (isKnown(author)) return true;
      own ??= askOwnLogin(api);
      return (await own)?.toLowerCase() === author.toLowerCase();
    },
  };
}

/** The token of a workflow may not ask who it is: refused means that it is the bot. */
async function askOwnLogin(api: GitHubApi): Promise<string | undefined> {
  try {
    return loginOf((await api.request('GET', '/user')).data);
  } catch (error) {
    if (error instanceof RecordError && (error.reason === 'forbidden' || error.reason === 'unauthorized' || error.reason === 'not-found')) return undefined;
    throw error;
  }
}
