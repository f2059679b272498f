import type { Comment } from '../../src/domain/command.ts';
import type { Service } from '../../src/domain/service.ts';
import type { Chance } from './chance.ts';
import type { Diary } from './diary.ts';
import { isUnsettled } from './laws.ts';
import type { SimulatedBoard } from './simulated-board.ts';
import { drawComment } from './simulated-commands.ts';
import type { SimulatedGitHub } from './simulated-github.ts';
import { actOn } from './simulated-people.ts';

/** What everybody acts on, and the diary that tells of it. */
export interface Surrounded {
  readonly github: SimulatedGitHub;
  readonly board: SimulatedBoard;
  readonly chance: Chance;
  readonly diary: Diary;
  /** See `Constitution`. */
  readonly isHushed: boolean;
}

/** Everybody who is not a run: they act on issues, announce maintenance, and write commands. */
export class Everybody {
  /** When somebody took the label by which an open issue is found, or gave it back, by its number. */
  readonly strays = new Map<number, number>();
  readonly #comments: Comment[] = [];
  readonly #around: Surrounded;

  constructor(around: Surrounded) {
    this.#around = around;
  }

  /** Somebody does something to an issue that no run is about to write: GitHub has no request that would notice. */
  act(busy: readonly number[]): void {
    const { github, chance, diary } = this.#around;
    const [first, ...rest] = [...github.issues.values()].filter((issue) => !busy.includes(issue.number) && (issue.open || isUnsettled(issue)));
    if (first === undefined) return;
    const issue = chance.pick([first, ...rest]);
    diary.note(`somebody: ${actOn(issue, github, chance)} on #${issue.number}`);
    const after = github.get(issue.number);
    if (after.open && isUnsettled(issue) !== isUnsettled(after)) this.strays.set(issue.number, after.updatedAt);
  }

  /** Somebody announces maintenance, or closes what was announced. */
  announce(services: readonly Service[]): void {
    const { board, chance, diary } = this.#around;
    const [first, ...rest] = [...board.posted.values()].filter(({ closedAt }) => closedAt === undefined);
    if (first !== undefined && chance.is(0.4)) {
      const closed = chance.pick([first, ...rest]);
      board.close(closed);
      return diary.note(`somebody closes the announcement #${closed.number}`);
    }
    const { number, author, body, meaning } = board.post(services, chance);
    diary.note(`${author} announces in #${number}${meaning === undefined ? ', and nobody can read it' : ''}: ${body.replaceAll(/\s+/g, ' ')}`);
  }

  /** Somebody writes a command, or the job of an earlier one is run again; undefined while there is nothing to comment on. */
  ask(isUnderWay: (comment: Comment) => boolean): Comment | undefined {
    const { github, chance, diary, isHushed } = this.#around;
    const again = chance.is(0.25) ? this.#comments.findLast((comment) => !isUnderWay(comment)) : undefined;
    const comment = again ?? drawComment(github, this.#comments.length + 1, { chance, isHushed });
    if (comment === undefined) return undefined;
    if (again === undefined) this.#comments.push(comment);
    diary.note(`the comment ${comment.id} of ${comment.author} on #${comment.issue}${again === undefined ? '' : ', once more'}: ${comment.body}`);
    return comment;
  }
}
