import type { Plant } from './planted.ts';

/** Bugs of what people ask for: commands, announced maintenance, and labels that they take away. */
export const peoplePlants: readonly Plant[] = [
  {
    bug: 'anybody’s command is carried out',
    file: 'command.ts',
    from: "if (!(await tools.people.mayWrite(comment.author))) return 'not-allowed';",
    to: '',
  },
  {
    bug: 'a recovery is marked when it is done, and not before',
    file: 'command.ts',
    from: 'if (isOnce) await tools.people.mark(comment.id);',
    to: '',
    and: { from: 'if (!isOnce) await', to: 'await' },
  },
  {
    bug: 'a job that is run again carries its command out again',
    file: 'command.ts',
    from: "if (await tools.people.isMarked(comment.id)) return 'done-already';",
    to: '',
  },
  {
    bug: 'a comment that was answered is answered again',
    file: 'command.ts',
    from: 'if (isAnswered(marker, comment.id)) return;',
    to: '',
  },
  {
    bug: 'an answer opens what is closed',
    file: 'command.ts',
    from: "addAssignees: [], state: 'unchanged'",
    to: "addAssignees: [], state: 'open'",
  },
  {
    bug: 'an ack is remembered nowhere',
    file: 'domain/obey.ts',
    from: "{ kind: 'label', label: label.acknowledged }",
    to: "{ kind: 'nothing' }",
  },
  {
    bug: 'a silence is over at once',
    file: 'domain/obey.ts',
    from: 'untilAt: now + command.forMs',
    to: 'untilAt: now',
  },
  {
    bug: 'a recovery of one service recovers all',
    file: 'domain/obey.ts',
    from: 'const found = services.filter(({ id }) => names.includes(id));',
    to: 'const found = services.filter(({ id }) => id !== names.join());',
  },
  {
    bug: 'answers are not counted for the day',
    file: 'command.ts',
    from: 'service?.incident.commentsPerDay ?? defaultCommentsPerDay',
    to: 'defaultCommentsPerDay + (service?.incident.commentsPerDay ?? 0)',
  },
  {
    bug: 'whoever asks to look recovers',
    file: 'domain/budget.ts',
    from: "wish === 'now' : wish !== 'never'",
    to: "wish === 'now' : true",
  },
  {
    bug: 'a stranger’s announcement is heeded',
    file: 'announced.ts',
    from: 'if (await incidents.isTrusted(announcement)) trusted',
    to: 'if ((await incidents.isTrusted(announcement)) || announcement.open) trusted',
  },
  {
    bug: 'an announcement of one service is heeded for all',
    file: 'announced.ts',
    from: 'services.length === 0 || services.includes(id)',
    to: 'services.length === 0 || id !== services.join()',
  },
  {
    bug: 'an announcement that somebody has closed is heeded still',
    file: 'announced.ts',
    from: '.filter((each) => each.open).map',
    to: '.map',
  },
  {
    bug: 'maintenance blocks a resolve',
    file: 'domain/decide.ts',
    from: 'const { service, now, circumstances } = situation;\n',
    to: "const { service, now, circumstances } = situation;\n  if (circumstances.maintenance !== undefined) return nothing('in-maintenance');\n",
  },
  {
    bug: 'what lies ahead is concluded',
    file: 'announced.ts',
    from: "kind === 'over'));",
    to: "kind === 'over' || kind === 'ahead'));",
  },
  {
    bug: 'a stranger’s announcement is closed',
    file: 'announced.ts',
    from: '.filter(({ open }) => !open);',
    to: ';',
  },
  {
    bug: 'an announcement counts for as long as it says',
    file: 'maintenance.ts',
    from: 'Math.min(span.endAt, span.startAt + announcedMax)',
    to: 'span.endAt',
  },
  {
    bug: 'the time zone of an announcement is passed over',
    file: 'maintenance.ts',
    from: 'fromWall(wall, clockOf(timezone));',
    to: 'wall;',
  },
  {
    bug: 'what is open and has lost its label is opened a second time',
    file: 'scribe.ts',
    from: "among('open')[0] ?? among('closed')[0] ?? resolvedLast",
    to: 'resolvedLast',
  },
  {
    bug: 'what has lost its label does not get it back',
    file: 'scribe.ts',
    from: 'staysOpen ? [label.ours, label.unsettled]',
    to: 'staysOpen ? [label.ours]',
  },
];
