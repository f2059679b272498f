import { label } from '../../src/domain/label.ts';
import { commentKey } from '../../src/domain/comment-key.ts';
import type { Chance } from './chance.ts';
import type { Issue, SimulatedGitHub } from './simulated-github.ts';

const forged = `I think this is it: ${commentKey({ kind: 'paged', outage: 1 })} ${commentKey({ kind: 'resolved', outage: 1 })} @everybody`;

/** Somebody does something to an issue: people and robots that are not ours. Answers what was done, for the world's diary. */
export function actOn(issue: Issue, github: SimulatedGitHub, chance: Chance): string {
  const close = (by: 'person' | 'robot', reason: 'completed' | 'not-planned'): void => {
    github.put({ ...issue, open: false, closure: { by, login: by === 'person' ? 'ada' : 'stale[bot]', reason } });
  };
  const deed = chance.pick(['completed', 'not-planned', 'stale', 'comment', 'acknowledge', 'label', 'write', 'assign', 'unacknowledge', 'unlabel', 'unsettle']);
  if (!issue.open && ['completed', 'not-planned', 'stale'].includes(deed)) return 'nothing';
  switch (deed) {
    case 'completed':
    case 'not-planned':
      close('person', deed);
      break;
    case 'stale':
      close('robot', 'not-planned');
      break;
    case 'comment':
      github.put({ ...issue, comments: [...issue.comments, { by: 'people', body: chance.is(0.5) ? forged : 'looking', at: github.now }] });
      break;
    case 'acknowledge':
      github.put({ ...issue, labels: [...new Set([...issue.labels, label.acknowledged])] });
      break;
    case 'label':
      github.put({ ...issue, labels: [...new Set([...issue.labels, 'team:payments'])] });
      break;
    case 'write':
      github.put({ ...issue, body: chance.is(0.5) ? `${issue.body}\n\nPostmortem: <b>the disk</b> was full.` : `A note first.\n\n${issue.body}` });
      break;
    case 'unacknowledge':
      github.put({ ...issue, labels: issue.labels.filter((name) => name !== label.acknowledged), assignees: [] });
      break;
    case 'unlabel':
      github.put({ ...issue, labels: issue.labels.filter((name) => name !== label.needsHuman && name !== label.flapping) });
      break;
    case 'unsettle':
      // Whoever takes the label by which it is found from an open issue may give it back.
      if (!issue.open) return 'nothing';
      github.put({ ...issue, labels: issue.labels.includes(label.unsettled) ? issue.labels.filter((name) => name !== label.unsettled) : [...issue.labels, label.unsettled] });
      break;
    case 'assign':
      github.put({ ...issue, assignees: [...new Set([...issue.assignees, 'ada'])] });
      break;
  }
  return deed;
}
