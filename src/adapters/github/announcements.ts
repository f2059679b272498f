import { label } from '../../domain/label.ts';
import { RecordError } from '../../ports.ts';
import type { Announcement, People } from '../../ports.ts';
import { includesName } from '../draft-limits.ts';
import type { GitHubApi } from './api.ts';
import { readIssue } from './issue-shape.ts';
import type { ToldIssue } from './issue-shape.ts';

/** Authors that are asked about in one run: a crowd of strangers must not use up its requests. */
const authorsMax = 10;

/** The announcements of maintenance beside the records, and what becomes of them. */
export interface Announcements {
  /** Takes those of a listing in the place of what was there before. */
  keep(found: readonly ToldIssue[]): void;
  /** Those of the last listing; asks about each author once. Rejects with a `RecordError`. */
  told(): Promise<readonly Announcement[]>;
  /** Takes `unsettled` from one and closes it, in one request. Rejects with a `RecordError`. */
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
  const answers = new Map<string, boolean>();

  const mayWrite = async (author: string): Promise<boolean> => {
    const login = author.toLowerCase();
    const known = answers.get(login);
    if (known !== undefined) return known;
    const answer = answers.size < authorsMax && (await people.mayWrite(author));
    answers.set(login, answer);
    return answer;
  };

  return {
    keep(found) {
      last = found;
    },
    async told() {
      const announcements = new Map<number, Announcement>();
      for (const { author, incident } of likelyFirst(last)) {
        const { number, url, title, body, open } = incident;
        announcements.set(number, { number, url, title, body, open, author: author ?? 'ghost', isTrusted: author !== undefined && (await mayWrite(author)) });
      }
      if (answers.size > authorsMax) remark(`More than ${authorsMax} people announce maintenance, and only so many are asked about in one run: take the label ${label.unsettled} from the issues of those who may not.`);
      return last.flatMap(({ incident }) => announcements.get(incident.number) ?? []);
    },
    async conclude({ number, open }) {
      const listed = last.find(({ incident }) => incident.number === number) ?? readIssue((await api.request('GET', `${path}/issues/${number}`)).data, true);
      const labels = listed.incident.labels.filter((name) => name !== label.unsettled);
      const { data } = await api.request('PATCH', `${path}/issues/${number}`, { labels, ...(open ? { state: 'closed', state_reason: 'completed' } : {}) });
      const { incident } = readIssue(data, true);
      if (incident.open || incident.labels.includes(label.unsettled)) {
        throw new RecordError(`GitHub answered the closing of the announcement #${number} but did not make it: give the job \`permissions: { issues: write }\`, or a token of somebody with write access.`, { reason: 'forbidden', retryable: false });
      }
    },
  };
}

/** Those whom GitHub tells for close to the repository first. It is no answer: a member whose membership is private is told for a stranger. */
function likelyFirst(issues: readonly ToldIssue[]): readonly ToldIssue[] {
  return [...issues.filter(({ isClose }) => isClose), ...issues.filter(({ isClose }) => !isClose)];
}
