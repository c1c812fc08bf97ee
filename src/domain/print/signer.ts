// Who signs for a post on a day: the name below the line, and the kind of a deputy before the post.
import { inOffice, type Post, type TeamMember } from '../settings/team.ts';
import type { PlainDate } from '../time/time.ts';
import { DEPUTY_KINDS, type Role } from '../vocabulary.ts';

export interface Signer extends Post {
  /** Blank if nobody is known: it is written by hand. */
  readonly name: string;
}

/** A deputy before the holder, and the main holder before another; also whoever has no address, as a Kepala Dinas may. */
export function signerOf(team: readonly TeamMember[], role: Role, day: PlainDate): Signer {
  const holders = inOffice(team, day).filter((member) => member.role === role);
  const [deputy] = DEPUTY_KINDS.flatMap((kind) => holders.filter((member) => member.deputy === kind));
  return deputy ?? holders.find(({ main }) => main) ?? holders[0] ?? { role, deputy: null, name: '' };
}
