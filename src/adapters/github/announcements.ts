import { label } from '../../domain/label.ts';
import { RecordError } from '../../ports.ts';
import type { Announcement, People } from '../../ports.ts';
import { includesName } from '../draft-limits.ts';
import type { GitHubApi } from './api.ts';
import { readIssue, readLabels } from './issue-shape.ts';
import type { ToldIssue } from './issue-shape.ts';

/** Authors that are asked about in one run: a crowd of strangers must not use up its requests. */
const authorsMax = 10;
/** GitHub's own name for an author whose account is gone. */
const nobody = 'ghost';

/** The announcements of maintenance beside the records, and what becomes of them. */
export interface Announcements {
  /** Takes those of a listing in the place of what was there before. */
  keep(found: readonly ToldIssue[]): void;
  /** Those of the last listing, those of people close to the repository first; asks nobody. */
  told(): readonly Announcement[];
  /** Whether its author may write; each author is asked about once. Rejects with a `RecordError`. */
  isTrusted(announcement: Announcement): Promise<boolean>;
  /** Takes `unsettled` from one, in one request that closes it where it is open, and changes nothing else. Rejects with a `RecordError`. */
  conclude(announcement: Announcement): Promise<void>;
}

/** What announcements are read and changed with. */
export interface AnnouncementTools {
  readonly api: GitHubApi;
  /** `/repos/owner/name`. */
  readonly path: string;
  readonly people: People;
  readonly remark: (sentence: string) => void;
}

/** Whether an issue is meant as an announcement of maintenance, whoever wrote it. */
export function announces({ incident, pullRequest }: ToldIssue): boolean {
  return !pullRequest && includesName(incident.labels, label.maintenance);
}

/** Gives the announcements of a repository, none before a listing has been kept. */
export function createAnnouncements({ api, path, people, remark }: AnnouncementTools): Announcements {
  let last: readonly ToldIssue[] = [];
  const answers = new Map<string, Promise<boolean>>();

  const ask = (author: string): Promise<boolean> => {
    if (answers.size < authorsMax) return people.mayWrite(author);
    remark(`More than ${authorsMax} people announce maintenance, and only so many are asked about in one run: close the issues of those who may not.`);
    return Promise.resolve(false);
  };

  return {
    keep(found) {
      last = found;
    },
    told: () => likelyFirst(last).map(({ author, incident: { number, url, title, body, open } }) => ({ number, url, title, body, open, author: author ?? nobody })),
    async isTrusted({ author }) {
      const login = author.toLowerCase();
      const answer = answers.get(login) ?? (author === nobody ? Promise.resolve(false) : ask(author));
      answers.set(login, answer);
      try {
        return await answer;
      } catch (error) {
        answers.delete(login);
        throw error;
      }
    },
    async conclude({ number, open }) {
      await (open ? close(number, last.find(({ incident }) => incident.number === number)) : unlist(number));
    },
  };

  async function close(number: number, known: ToldIssue | undefined): Promise<void> {
    const { incident: before } = known ?? readIssue((await api.request('GET', `${path}/issues/${number}`)).data, true);
    const { data } = await api.request('PATCH', `${path}/issues/${number}`, { labels: before.labels.filter((name) => name !== label.unsettled), state: 'closed', state_reason: 'completed' });
    const { incident } = readIssue(data, true);
    if (incident.open || includesName(incident.labels, label.unsettled)) throw unmade(number);
  }

  async function unlist(number: number): Promise<void> {
    try {
      const { data } = await api.request('DELETE', `${path}/issues/${number}/labels/${label.unsettled}`);
      if (includesName(readLabels(data), label.unsettled)) throw unmade(number);
    } catch (error) {
      // Another run, or a person, has taken it away before.
      if (!(error instanceof RecordError && error.reason === 'not-found')) throw error;
    }
  }
}

function unmade(number: number): RecordError {
  return new RecordError(`GitHub answered the closing of the announcement #${number} but did not make it: give the job \`permissions: { issues: write }\`, or a token of somebody with write access.`, { reason: 'forbidden', retryable: false });
}

/** Those whom GitHub tells for close to the repository first. It is no answer: a member whose membership is private is told for a stranger. */
function likelyFirst(issues: readonly ToldIssue[]): readonly ToldIssue[] {
  return [...issues.filter(({ isClose }) => isClose), ...issues.filter(({ isClose }) => !isClose)];
}
