import { assertNever } from '../domain/assert-never.ts';
import type { Ignored } from '../domain/command.ts';
import type { Reply, Targets } from '../domain/obey.ts';
import type { Report, ServiceReport } from '../domain/report.ts';
import type { Clean } from '../ports.ts';
import { clock } from './duration.ts';
import { codeSpan, link } from './markdown.ts';
import { listed } from './medium.ts';
import { findingsOf, outcome, worstFirst } from './outcome.ts';
import { findingLine, tried, triedLine } from './words.ts';

const servicesMax = 20;
const namesMax = 10;
const triedMax = 8;
const nameMax = 60;

/** Why a comment was passed over, for the log. */
export const ignoredWords: Readonly<Record<Ignored, string>> = {
  'not-created': 'only a comment that was just written is read, not one that was edited or deleted',
  'pull-request': 'it stands under a pull request',
  'by-a-bot': 'its author is a bot',
  'no-command': 'its first line is no command',
  'no-incident': 'its issue is no incident of Mock Medic\'s that can be read',
  'not-allowed': 'its author may not write to the repository',
  'done-already': 'an earlier run has done it',
};

const help = `The first line of a comment here, from somebody with write access:
- \`/ack [note]\`: I have it; nobody is reminded any more
- \`/silence 2h [reason]\`: say nothing for a while, from 1m up to 7d; it is closed all the same once all is well
- \`/unsilence\`: speak again
- \`/check\`: look now
- \`/recover\`: try the recovery steps now, whatever was tried before
- \`/help\`: this

A reaction shows that a command was carried out.`;

/** The answer to a person's command, as Markdown in which everything foreign is inert. */
export function replyText(reply: Reply, clean: Clean): string {
  switch (reply.kind) {
    case 'wrong':
      return `${reply.message} \`/help\` tells what there is.`;
    case 'help':
      return help;
    case 'resolved':
      return 'This incident is resolved: there is nothing to do here any more.';
    case 'not-silenced':
      return 'This incident is not silenced.';
    case 'elsewhere':
      return elsewhere(reply.configuration, clean);
    case 'unread':
      return unread(reply.configuration, clean);
    case 'out-of-reach':
      return leftOut(reply.targets, clean).join('\n');
    case 'ran':
      return [...ranLines(reply.report, reply.recovery, clean), ...leftOut(reply.targets, clean)].join('\n');
    default:
      return assertNever(reply);
  }
}

function elsewhere(configuration: string, clean: Clean): string {
  if (configuration === 'inputs' || configuration === 'config') return 'This service is configured in the inputs of a workflow\'s step, and cannot be reached from here: run that workflow again.';
  return `This service is configured in ${codeSpan(clean(configuration, 300))}, which the workflow that answers commands does not read: name it there in the input \`config\`.`;
}

function unread(configuration: string, clean: Clean): string {
  const where = configuration === 'config' ? 'in the input `config`' : configuration === 'inputs' ? 'in the inputs of the step' : codeSpan(clean(configuration, 300));
  return `The configuration ${where} could not be read, so nothing can be looked at or recovered from here: the log of this workflow's run says what to mend. \`/ack\`, \`/silence\` and \`/unsilence\` work all the same.`;
}

function leftOut({ inJob, gone, unlisted }: Targets, clean: Clean): readonly string[] {
  const named = (ids: readonly string[]): string => listed(ids.map((id) => codeSpan(clean(id, nameMax))), namesMax);
  const lives = (ids: readonly string[]): string => (ids.length === 1 ? 'lives only in a job' : 'live only in jobs');
  return [
    ...(inJob.length === 0 ? [] : [`${named(inJob)} ${lives(inJob)} and cannot be reached from here: run that job again.`]),
    ...(gone.length === 0 ? [] : [`${named(gone)} ${gone.length === 1 ? 'is' : 'are'} no longer configured.`]),
    ...(unlisted === 0 ? [] : [`${unlisted} more ${unlisted === 1 ? 'service is' : 'services are'} not named in this incident, and ${unlisted === 1 ? 'was' : 'were'} left out.`]),
  ];
}

function ranLines(report: Report, recovery: 'now' | 'never', clean: Clean): readonly string[] {
  const sorted = worstFirst(report.services);
  const shown = sorted.slice(0, servicesMax);
  const run = report.runUrl === undefined ? '' : ` · ${link('run', report.runUrl)}`;
  return [
    `**Checked at ${clock(report.startedAt)} UTC.**${run}`,
    '',
    ...shown.flatMap((each) => serviceLines(each, recovery, clean)),
    ...(sorted.length > shown.length ? [`- and ${sorted.length - shown.length} more`] : []),
    '',
  ];
}

function serviceLines(each: ServiceReport, recovery: 'now' | 'never', clean: Clean): readonly string[] {
  const kind = outcome(each);
  const attempts = each.recovery.kind === 'none' ? [] : each.recovery.attempts;
  const [finding] = kind === 'healthy' || kind === 'healed' ? [] : findingsOf(each);
  const fact = finding === undefined ? '' : `: ${findingLine(finding, { clean, isOver: false })}`;
  const steps = tried(attempts, clean);
  const none = recovery === 'now' && kind === 'failing' && steps.length === 0 ? ['  - no recovery step was tried'] : [];
  const idle = recovery === 'now' && kind === 'healthy' ? ': nothing had to be recovered' : '';
  return [`- ${codeSpan(clean(each.service.id, nameMax))} is ${kind}${fact}${idle}`, ...steps.slice(-triedMax).map((step) => `  ${triedLine(step)}`), ...none];
}
