import { RecordError } from '../../ports.ts';
import type { GitHubApi } from './api.ts';
import { itemsOf } from './issue-shape.ts';
import { header } from './refusal.ts';
import type { GitHubAnswer } from './refusal.ts';

const pagesMax = 50;

/** What a list is of, and what to do when there is too much of it, in words. */
export interface ListWords {
  readonly what: string;
  readonly remedy: string;
  /** Whether nothing is wanted of the pages after one with these items; without it all are. */
  readonly isLast?: (page: readonly unknown[]) => boolean;
}

/** The items of every page of a list, or of those up to the last one wanted, in GitHub's order. A list that does not end within 50 pages is an error: a part of it would mislead. */
export async function everyPage(api: GitHubApi, path: string, { what, remedy, isLast }: ListWords): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  let next: string | undefined = path;
  for (let page = 1; next !== undefined; page += 1) {
    if (page > pagesMax) {
      throw new RecordError(`GitHub lists more than ${pagesMax} pages of ${what}: ${remedy}.`, { reason: 'invalid', retryable: false });
    }
    const answer: GitHubAnswer = await api.request('GET', next);
    const found = itemsOf(answer.data, what);
    items.push(...found);
    next = isLast?.(found) === true ? undefined : nextPage(answer);
  }
  return items;
}

/** Where the next page of a list is, as GitHub says; undefined on the last one. */
export function nextPage({ headers }: GitHubAnswer): string | undefined {
  return /<([^<>]+)>\s*;\s*rel="?next"?/i.exec(header(headers, 'link') ?? '')?.[1];
}
