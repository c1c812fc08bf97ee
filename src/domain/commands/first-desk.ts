// On whose desk a new request begins, and who is told of it: a form with the Kepala Dinas or the Kabid (SOP step 1), a
// letter on paper with the Kabid, the office's own use with whoever would get it next, since nothing is to be disposed of.
import type { MailOrder } from '../mail/mails.ts';
import { personFor } from '../mail/people.ts';
import type { BookingRequest } from '../request/request.ts';
import { waitsForSender } from '../request/status.ts';
import { dateOf } from '../time/time.ts';
import type { Role } from '../vocabulary.ts';
import type { Context } from './command.ts';
import { closedGate, findingsOf } from './gate.ts';
import { beforeHead, mailsToHead } from './head-disposition.ts';
import type { Message } from './message.ts';
import { withStatus } from './next-state.ts';
import { withSender } from './with-sender.ts';

const POSTS: readonly Role[] = ['DIVISION_HEAD', 'SECTION_HEAD', 'ROOM_ADMIN'];

/** A request where it begins. */
interface Begun {
  readonly after: BookingRequest;
  readonly mails: readonly MailOrder[];
}

/**
 * Where a request that staff entered begins. A visit or loan is a letter for the Kabid. The office's own use goes to the Kasi,
 * who fixes its time; maintenance to the Admin, who enters it, or to the Kasi where something speaks against its time.
 */
export function firstDesk(draft: BookingRequest, context: Context): Begun {
  switch (draft.kind) {
    case 'VISIT':
    case 'LOAN':
      return { after: draft, mails: ['RECEIPT', 'NEW_REQUEST', ...urgently(draft, 'DIVISION_HEAD')] };
    case 'OFFICIAL_USE':
      return withKasi(draft, context);
    case 'MAINTENANCE': {
      const asCandidate: BookingRequest = { ...draft, status: 'FORWARDED' };
      const against = closedGate('FREE_OF_FINDINGS', 'APPROVE', draft, findingsOf(asCandidate, context), context);
      return against ? withKasi(draft, context) : withAdmin(draft, context);
    }
  }
}

/**
 * Where a form begins: before the Kepala Dinas if there is one to ask, else with the Kabid, as what is sangat segera; with
 * its sender if its time cannot be. Of what strangers may not hold any more the Kabid reads in the morning, as one.
 */
export function deskOfForm(draft: BookingRequest, context: Context): Begun {
  const first = withSender(draft, context);
  if (waitsForSender(first) || first.marks.holdsNoTime) return { after: first, mails: ['RECEIPT'] };
  const after = beforeHead(first, context);
  const toHead = mailsToHead(context);
  if (after.holder === 'AGENCY_HEAD') return { after, mails: ['RECEIPT', ...toHead] };
  return { after, mails: ['RECEIPT', 'NEW_REQUEST', ...toHead, ...urgently(after, 'DIVISION_HEAD')] };
}

/** Says that whoever has the letter now cannot be told, as the post is vacant; `null` if they can. */
export function nobodyTold({ holder }: BookingRequest, { team, now }: Context): Message | null {
  const role = POSTS.find((post) => post === holder);
  if (!role || personFor(team, role, dateOf(now))) return null;
  return { code: 'NOBODY_TOLD', at: now, role };
}

function withKasi(draft: BookingRequest, context: Context): Begun {
  return { after: withStatus(draft, 'FORWARDED', context), mails: ['FORWARDED', ...urgently(draft, 'SECTION_HEAD')] };
}

function withAdmin(draft: BookingRequest, context: Context): Begun {
  return { after: withStatus(draft, 'APPROVED', context), mails: ['APPROVED', ...urgently(draft, 'ROOM_ADMIN')] };
}

/**
 * Notices to the posts: passed on step by step, what is sangat segera would come too late.
 * @param except the post that gets the letter itself
 */
export function urgently({ urgency }: BookingRequest, except?: Role): MailOrder[] {
  if (urgency !== 'IMMEDIATE') return [];
  return POSTS.filter((post) => post !== except).map((to) => ({ template: 'URGENT_NOTICE', to }));
}
