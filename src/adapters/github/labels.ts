import { label } from '../../domain/label.ts';
import { RecordError } from '../../ports.ts';
import { includesName } from '../draft-limits.ts';
import type { GitHubApi } from './api.ts';
import { bareLabels, plainColor, readLabels } from './issue-shape.ts';

interface LabelLook {
  readonly color: string;
  readonly description: string;
}

const looks: Readonly<Record<string, LabelLook>> = {
  [label.ours]: { color: '5319e7', description: 'An incident of a mock service, kept by Mock Medic' },
  [label.unsettled]: { color: 'e4e669', description: 'Mock Medic has not closed this incident itself: leave this label to it' },
  [label.severity('critical')]: { color: 'b60205', description: 'An outage that stops work' },
  [label.severity('warning')]: { color: 'fbca04', description: 'An outage that can wait' },
  [label.flapping]: { color: 'd93f0b', description: 'Goes down and comes back again and again' },
  [label.acknowledged]: { color: '0e8a16', description: 'Somebody has taken this incident' },
  [label.needsHuman]: { color: 'd876e3', description: 'Recovery has failed: a person is needed' },
};

/** The labels without which a later run could not find a record again. */
export function essential(labels: readonly string[]): readonly string[] {
  return labels.filter((name) => name === label.ours || name === label.unsettled || name.startsWith('service:'));
}

/** The names that are not among those present, without regard to case. */
export function missingFrom(present: readonly string[], wanted: readonly string[]): readonly string[] {
  return wanted.filter((name) => !includesName(present, name));
}

/** Gives the state machine's labels the look that GitHub did not give them when it made them for an issue; once a label and run. */
export function createPainter(api: GitHubApi, repositoryPath: string): (labelsOfAnswer: unknown) => Promise<void> {
  const seen = new Set<string>();
  return async (labelsOfAnswer) => {
    const grey = bareLabels(labelsOfAnswer).filter((name) => !seen.has(name));
    for (const name of grey) seen.add(name);
    for (const name of grey) {
      try {
        await api.request('PATCH', `${repositoryPath}/labels/${encodeURIComponent(name)}`, looks[name]);
      } catch (error) {
        // A colour is worth no failed run: the label does its work without.
        if (!(error instanceof RecordError)) throw error;
      }
    }
  };
}

/** Makes labels in a repository and puts them on an issue; gives the labels that the issue has then. */
export async function addLabels(api: GitHubApi, repositoryPath: string, issue: number, names: readonly string[]): Promise<readonly string[]> {
  for (const name of names) await makeLabel(api, repositoryPath, name);
  return readLabels((await api.request('POST', `${repositoryPath}/issues/${issue}/labels`, { labels: names })).data);
}

/**
 * Puts labels on an issue beside whatever it has by then: a list of all would bring back what somebody has taken away since.
 * Gives the labels of the answer; rejects with a `RecordError` also where they are silently dropped.
 */
export async function putLabels(api: GitHubApi, repositoryPath: string, issue: number, names: readonly string[]): Promise<unknown> {
  const put = async (): Promise<unknown> => (await api.request('POST', `${repositoryPath}/issues/${issue}/labels`, { labels: names })).data;
  let data: unknown;
  try {
    data = await put();
  } catch (error) {
    if (!(error instanceof RecordError && error.reason === 'lost')) throw error;
    // Unlike other POSTs this one may be repeated: a label that is there already stays.
    data = await put();
  }
  const missing = missingFrom(readLabels(data), names);
  if (missing.length === 0) return data;
  throw new RecordError(`GitHub did not put ${missing.join(', ')} on #${issue}: give the job \`permissions: { issues: write }\`, or a token of somebody with write access.`, { reason: 'forbidden', retryable: false });
}

async function makeLabel(api: GitHubApi, repositoryPath: string, name: string): Promise<void> {
  try {
    await api.request('POST', `${repositoryPath}/labels`, { name, ...lookOf(name) });
  } catch (error) {
    // It exists (422), or its making went unanswered: whether it is there shows when it is put on the issue.
    if (!(error instanceof RecordError && (error.reason === 'invalid' || error.reason === 'lost'))) throw error;
  }
}

/** Labels of services stay grey: there may be many, and their name says all. */
function lookOf(name: string): LabelLook {
  if (name.startsWith('service:')) return { color: plainColor, description: `Incidents of ${name.slice('service:'.length)}` };
  return looks[name] ?? { color: plainColor, description: '' };
}
