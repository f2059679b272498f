import { commentKey } from '../../src/domain/comment-key.ts';
import { encodeMarker, endMark } from '../../src/domain/marker.ts';
import type { IncidentRenderer } from '../../src/ports.ts';

/** Renders what the record needs and no more: the marker, the fences and the keys. Most worlds are not about wording. */
export const leanRenderer: IncidentRenderer = {
  title: ({ service }) => `${service} is down`,
  body: (marker) => `${encodeMarker(marker)}\n${endMark}`,
  comment: (due) => `${commentKey(due)}${due.page ? ' @org/on-call' : ''}`,
};
