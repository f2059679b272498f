import type { CheckAsked } from '../../src/command.ts';
import type { Command, Comment, Wrong } from '../../src/domain/command.ts';
import { commentKeys } from '../../src/domain/comment-key.ts';
import { latest } from '../../src/domain/history.ts';
import { label } from '../../src/domain/label.ts';
import { namesIn } from '../../src/domain/mass-failure.ts';
import { isUnsettled, markerOf, type Broken, type Update } from './laws.ts';
import { mayWrite } from './simulated-board.ts';
import type { Issue, Write } from './simulated-github.ts';
import { serviceIn } from './sight.ts';
import type { SimulatedRun } from './simulated-run.ts';

const dayMs = 86_400_000;

/** A run that carries out what a comment asks for. */
export interface Ordered {
  readonly run: SimulatedRun;
  readonly comment: Comment;
  readonly asked: Command | Wrong;
  /** Whether the comment bore our mark when the run began. */
  readonly isDone: boolean;
}

/** What was done for people's comments, and what must hold of it. */
export class Obedience {
  /** The comments that bear our mark, by their ids. */
  readonly marked = new Set<number>();
  readonly #recovered = new Set<number>();
  readonly #issues: ReadonlyMap<number, Issue>;
  readonly #tell: Broken;

  constructor(issues: ReadonlyMap<number, Issue>, tell: Broken) {
    this.#issues = issues;
    this.#tell = tell;
  }

  /** What must hold of a mark that is about to be put on a comment. */
  checkMark(comment: Comment): void {
    if (!mayCommand(comment)) this.#break(comment, 'it was marked though its author may not write');
  }

  /** What must hold when a command lets a run look at services. */
  checkRun({ run, comment, asked }: Ordered, { services, scope, recovery }: CheckAsked): void {
    const marker = this.#markerOf(comment);
    if (!mayCommand(comment)) this.#break(comment, 'services were looked at for somebody who may not write');
    if (marker === undefined || marker.scope !== scope) return this.#break(comment, 'services of another scope were looked at');
    const meant = [marker.service, ...namesIn(latest(marker).mass)];
    if (!run.isOverlapped && services.some(({ id }) => !meant.includes(id))) this.#break(comment, 'services were looked at of which the incident does not tell');
    if ((recovery === 'now') !== (asked.kind === 'recover')) this.#break(comment, 'a recovery was made that it does not ask for, or none that it asks for');
    if (recovery !== 'now') return;
    if (!this.marked.has(comment.id)) this.#break(comment, 'a recovery was begun before the comment was marked');
    if (this.#recovered.has(comment.id)) this.#break(comment, 'one comment was recovered for twice');
    this.#recovered.add(comment.id);
  }

  /** What must hold of every write of a command: it answers, remembers and labels, and that is all. */
  checkWrite(write: Write): void {
    const { comment } = write.run.occasion;
    if (comment === undefined) return;
    if (!mayCommand(comment)) this.#break(comment, `its author may not write, and it wrote (${write.kind})`);
    if (write.after.number !== comment.issue) this.#break(comment, `it wrote to #${write.after.number}`);
    switch (write.kind) {
      case 'create':
        return this.#break(comment, 'it opened an incident');
      case 'update':
        return this.#checkUpdate(comment, write);
      case 'comment': {
        const answers = answersTo(comment, write.after);
        if (answers === answersTo(comment, write.before)) this.#break(comment, 'it said something that is no answer to it');
        if (answers > 1) this.#break(comment, `it was answered ${answers} times`);
      }
    }
  }

  #checkUpdate(comment: Comment, { run, before, after }: Update): void {
    if (before.open !== after.open) this.#break(comment, `a command ${after.open ? 'opened' : 'closed'} it`);
    if (run.isOverlapped) return;
    if (JSON.stringify(markerOf(before)?.outages) !== JSON.stringify(markerOf(after)?.outages)) this.#break(comment, 'a command changed what was observed');
    const lost = before.labels.filter((name) => !after.labels.includes(name));
    if (lost.length > 0) this.#break(comment, `a command took ${lost.join(', ')} away`);
  }

  /** What must hold when a command has ended, at an instant of the true clock, that nobody and nothing got in the way of. */
  checkEnd({ run, comment, asked, isDone }: Ordered, now: number): void {
    if (isDone || run.isFaulty || run.isOverlapped || !mayCommand(comment)) return;
    if (!this.marked.has(comment.id)) this.#break(comment, 'it was carried out and is not marked');
    const issue = this.#issues.get(comment.issue);
    const marker = this.#markerOf(comment);
    if (issue === undefined || marker === undefined) return;
    const isOver = !issue.open && !isUnsettled(issue);
    switch (asked.kind) {
      case 'ack':
        if (!isOver && !issue.labels.includes(label.acknowledged)) this.#break(comment, 'the incident is not labelled as acknowledged');
        return;
      case 'silence':
        if (!isOver && (marker.silence?.untilAt ?? 0) < run.beganAt + asked.forMs) this.#break(comment, 'the record is not silenced for so long');
        return;
      case 'unsilence':
        if (marker.silence !== undefined && marker.silence.untilAt > now + run.skewMs) this.#break(comment, 'the record is silenced still');
        return;
      case 'recover':
      case 'check':
        return;
      case 'help':
      case 'wrong':
        return this.#checkAnswered(run, comment, issue);
    }
  }

  #checkAnswered(run: SimulatedRun, comment: Comment, issue: Issue): void {
    const marker = markerOf(issue);
    const service = marker === undefined ? undefined : serviceIn(run, marker);
    const max = service?.incident.commentsPerDay ?? 10;
    const today = marker?.notices.filter(({ at }) => at > run.beganAt - dayMs).length ?? 0;
    if (today < max && answersTo(comment, issue) === 0) this.#break(comment, 'nobody answered it');
  }

  #markerOf({ issue }: Comment) {
    const known = this.#issues.get(issue);
    return known === undefined ? undefined : markerOf(known);
  }

  #break({ id, body, author, issue }: Comment, law: string): void {
    this.#tell(`#${issue}, the comment ${id} of ${author} (${body}): ${law}`);
  }
}

function answersTo({ id }: Comment, { comments }: Issue): number {
  return comments.filter(({ by, body }) => by !== 'people' && commentKeys(body).some(({ kind, nth }) => kind === 'replied' && nth === id)).length;
}

const mayCommand = ({ author, isBot }: Comment): boolean => mayWrite(author) && !isBot;
