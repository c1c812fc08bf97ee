// What the kind of a request means: whether somebody outside the office asks for the room, or the office itself.
import type { RequestKind } from '../vocabulary.ts';

/** Whether the office itself needs the room: there is no applicant to answer, and no letter to wait for. */
export function isOwnUse(kind: RequestKind): boolean {
  return kind === 'OFFICIAL_USE' || kind === 'MAINTENANCE';
}
