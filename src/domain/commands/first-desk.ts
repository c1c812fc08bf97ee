// On whose desk a new request begins, and who is told of it: an applicant's letter with the Kabid (SOP step 1), the
// office's own use with whoever would get it next, since there is nothing to dispose of.
import type { MailOrder } from '../mail/mails.ts';
import { personFor } from '../mail/people.ts';
import type { BookingRequest } from '../request/request.ts';
import { dateOf } from '../time/time.ts';
import type { Role } from '../vocabulary.ts';
import type { Context } from './command.ts';
import { closedGate, findingsOf } from './gate.ts';
import type { Message } from './message.ts';
import { at } from './next-state.ts';

const APPLICANT_AND_KABID: readonly MailOrder[] = [
  { template: 'RECEIPT', to: 'APPLICANT' },
  { template: 'NEW_REQUEST', to: 'DIVISION_HEAD' },
];
const POSTS: readonly Role[] = ['DIVISION_HEAD', 'SECTION_HEAD', 'ROOM_ADMIN'];

/** A request where it begins. */
interface Begun {
  readonly after: BookingRequest;
  readonly mails: readonly MailOrder[];
}

/**
 * Where a row that staff typed begins. A visit or loan is a letter for the Kabid. The office's own use goes to the Kasi,
 * who fixes its time; maintenance to the Admin, who enters it, or to the Kasi where something speaks against its time.
 */
export function firstDesk(draft: BookingRequest, context: Context): Begun {
  switch (draft.kind) {
    case 'VISIT':
    case 'LOAN':
      return { after: draft, mails: mailsOnReceipt(draft) };
    case 'OFFICIAL_USE':
      return withKasi(draft, context);
    case 'MAINTENANCE': {
      const asCandidate: BookingRequest = { ...draft, status: 'FORWARDED' };
      const against = closedGate('FREE_OF_FINDINGS', 'APPROVE', draft, findingsOf(asCandidate, context), context);
      return against ? withKasi(draft, context) : withAdmin(draft, context);
    }
  }
}

/** Who is told of a letter; "sangat segera" is told to all posts at once: passed on, it would come too late. */
export function mailsOnReceipt(request: BookingRequest): readonly MailOrder[] {
  return [...APPLICANT_AND_KABID, ...urgently(request, 'DIVISION_HEAD')];
}

/** Says that whoever has the letter now cannot be told, as the post is vacant; `null` if they can. */
export function nobodyTold({ holder }: BookingRequest, { team, now }: Context): Message | null {
  const role = POSTS.find((post) => post === holder);
  if (!role || personFor(team, role, dateOf(now))) return null;
  return { code: 'NOBODY_TOLD', at: now, role };
}

function withKasi(draft: BookingRequest, context: Context): Begun {
  const mails: readonly MailOrder[] = [{ template: 'FORWARDED', to: 'SECTION_HEAD' }];
  return { after: at(draft, 'FORWARDED', context), mails: [...mails, ...urgently(draft, 'SECTION_HEAD')] };
}

function withAdmin(draft: BookingRequest, context: Context): Begun {
  const mails: readonly MailOrder[] = [{ template: 'APPROVED', to: 'ROOM_ADMIN' }];
  return { after: at(draft, 'APPROVED', context), mails: [...mails, ...urgently(draft, 'ROOM_ADMIN')] };
}

/** Notices to the posts that do not get the letter itself. */
function urgently({ urgency }: BookingRequest, except: Role): MailOrder[] {
  if (urgency !== 'IMMEDIATE') return [];
  return POSTS.filter((post) => post !== except).map((to) => ({ template: 'URGENT_NOTICE', to }));
}
