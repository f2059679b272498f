import type { Notice, NoticeKind } from './incident.ts';

/** What a comment says, told apart from everything else that may be said. */
export type CommentKey = Omit<Notice, 'at'>;

/** Every kind of notice. */
export const noticeKinds = ['paged', 'reopened', 'resolved', 'flapping', 'lasting', 'reminded', 'circuit', 'replied'] as const satisfies readonly NoticeKind[];

/** The hidden line that makes a comment recognisable, so that nothing is said twice. */
export function commentKey({ kind, outage, nth }: CommentKey): string {
  return `<!-- mock-medic:key ${kind}/${outage}${nth === undefined ? '' : `/${nth}`} -->`;
}

const keyForm = new RegExp(`<!-- mock-medic:key (${noticeKinds.join('|')})/(\\d{1,9})(?:/(\\d{1,15}))? -->`, 'g');

/** Everything that a comment of ours says, by its hidden keys. */
export function commentKeys(body: string): readonly CommentKey[] {
  return [...body.matchAll(keyForm)].map(([, kind, outage, nth]) => ({ kind: kind as NoticeKind, outage: Number(outage), ...(nth === undefined ? {} : { nth: Number(nth) }) }));
}

/** Whether a comment says what another is to say; what answers a command is known by the command, whatever has happened to the service since. */
export function saysTheSame(one: CommentKey, other: CommentKey): boolean {
  return one.kind === other.kind && one.nth === other.nth && (one.outage === other.outage || one.kind === 'replied');
}
