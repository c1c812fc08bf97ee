// Somebody with a valid link: what they hold, what their page shows beside its content, and whether the link is theirs.
import type { AlternativeTime } from '../../domain/clash/alternatives.ts';
import type { Claims } from '../../domain/office/token.ts';
import { rolesOf, sameAddress } from '../../domain/settings/team.ts';
import { dateOf } from '../../domain/time/time.ts';
import type { WrongField } from '../../pages/web/own-change.tsx';
import type { Way } from '../../pages/web/page.tsx';
import type { UnusualTime } from '../../pages/web/unusual-time.tsx';
import type { LinkProblem } from '../../words/pages/outcome.ts';
import type { GoogleDesk } from '../desk.ts';
import { type Parameters, textIn } from './web-forms.ts';

/** Somebody with a valid link for this purpose. */
export interface Visitor<Of extends Claims = Claims> {
  readonly desk: GoogleDesk;
  readonly claims: Of;
  readonly way: Way;
}

export type VisitorFor<P extends Claims['purpose']> = Visitor<Extract<Claims, { readonly purpose: P }>>;

/** What a page shows after a form was refused: why, and what the visitor had typed. */
export interface Aside {
  readonly notice: string;
  readonly kept: string;
  readonly typed: Parameters;
  /** Free times in place of the one that was refused. */
  readonly offered?: readonly AlternativeTime[];
  /** The field that is to be mended. */
  readonly wrong?: WrongField;
  /** The time that was shown before it is sent, and why. */
  readonly unusual?: UnusualTime;
}

export const NOTHING: Aside = { notice: '', kept: '', typed: {} };

/** The notice with what was typed, so that nothing has to be typed again. */
export function asideOf(notice: string, parameters: Parameters): Aside {
  return { notice, kept: textIn(parameters), typed: parameters };
}

/** The problem if a colleague opens another person's link, as from a forwarded mail. @param owner of the link */
export function otherPerson(desk: GoogleDesk, owner: string): LinkProblem | null {
  const visitor = Session.getActiveUser().getEmail();
  if (visitor === '' || sameAddress(visitor, owner)) return null;
  const { team } = desk.office.snapshot();
  // Accounts outside the team are allowed: the office's own account is open on shared computers.
  const isColleague = rolesOf(team, visitor, dateOf(desk.office.now())).length > 0;
  return isColleague ? { code: 'OTHER_PERSON', visitor, owner } : null;
}
