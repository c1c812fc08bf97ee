// The mail that brings somebody of the team the link to their own desk, when they ask for it on the public page.
import type { DeskMailEffect } from '../records/desk-mails.ts';
import { heldBy, type TeamMember } from '../settings/team.ts';
import { folded, sameText } from '../text/text.ts';
import { dateOf, type Instant, minutesLater } from '../time/time.ts';
import { deskMail } from './mails.ts';

/** The link itself is made when the mail is sent, and stored nowhere. */
type DeskLinkEffect = DeskMailEffect<'DESK_LINK'>;

/** @returns the mail to whoever of the team has this address today; `null` if nobody has */
export function deskLinkFor(email: string, team: readonly TeamMember[], now: Instant): DeskLinkEffect | null {
  const [member] = heldBy(team, email, dateOf(now));
  if (!member || email.trim() === '') return null;
  // To the address as the office wrote it, not as a stranger did; one per person and hour, since anybody may ask.
  const key = `DESK_LINK@${now.slice(0, 13)}:${folded(member.email)}`;
  return deskMail('DESK_LINK', key, member, now);
}

/** Who asked more than an hour ago has asked again, or no longer waits: many that waited for the quota would leave at once. */
const ASKED_MINUTES = 60;

/** Whether a mail that was asked for need not leave any more: its hour is over, or the same person has asked again. */
export function isLinkLapsed(mail: DeskLinkEffect, all: readonly DeskLinkEffect[], now: Instant): boolean {
  const isAskedAgain = all.some((other) => {
    return sameText(other.recipient, mail.recipient) && other.notBefore > mail.notBefore;
  });
  return isAskedAgain || mail.notBefore <= minutesLater(now, -ASKED_MINUTES);
}
