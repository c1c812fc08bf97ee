// A second form for the same event: fills in what the first left blank, replaces nothing, and tells who stood there.

import { letterAbout } from '../mail/mail-orders.ts';
import { limitOn } from '../mail/receipt-limits.ts';
import { phoneKey, plain } from '../request/lineage.ts';
import type { BookingRequest } from '../request/request.ts';
import { works } from '../rules/people.ts';
import { dateOf, type Instant } from '../time/time.ts';
import type { Context } from './command.ts';
import type { Step } from './examined-steps.ts';
import { heldUntil } from './told.ts';

/** Whether the form names another address than the first, or none. */
export function isByOther(form: BookingRequest, original: BookingRequest): boolean {
  return plain(form.email) !== plain(original.email);
}

/** Whether the form's own address gets a receipt: it works, and no news of the first request go there. */
export function getsReceipt(form: BookingRequest, original: BookingRequest, now: Instant): boolean {
  return isByOther(form, original) && works(form.email) && completed(form, original, now).email === undefined;
}

/**
 * What a second form changes in the first request. An address, a name or a number that is there stays, whoever sends
 * the form: only a blank or suspect one is filled in. The applicant of the first is told, once a day; a new address is
 * told how the request stands. A closed request stays as it is, and so does one whose applicant was not told yet how it stands.
 */
export function stepsOnOriginal(
  form: BookingRequest,
  original: BookingRequest,
  { now, requests, receipts }: Pick<Context, 'now' | 'requests' | 'receipts'>,
): Step[] {
  const standing = letterAbout(original);
  if (standing === null || heldUntil(original, now) !== null) return [];
  // A new address would be written to: that is a mail which a form causes, too.
  const filled = form.marks.noReceipt === null ? completed(form, original, now) : {};
  const isToldToday = original.marks.secondFormAt !== null && dateOf(original.marks.secondFormAt) === dateOf(now);
  const mayTell = limitOn({ email: original.email, at: now }, requests, receipts) === null;
  const isTold = isByOther(form, original) && works(original.email) && !isToldToday && mayTell;
  if (Object.keys(filled).length === 0 && !isTold) return [];
  const isNews = filled.email !== undefined;
  const marks = { ...original.marks, ...(isTold && { secondFormAt: now }) };
  return [
    {
      name: 'SECOND_FORM',
      before: original,
      after: { ...original, ...filled, marks },
      text: '',
      mails: isNews ? [{ template: standing, to: 'APPLICANT' }] : isTold ? ['SECOND_FORM'] : [],
      ...(isNews && original.marks.asked && { retold: original.marks.asked.message }),
      message: { code: isNews ? 'CONTACT_UPDATED' : 'SECOND_FORM', at: now, number: form.number },
    },
  ];
}

type Contact = Partial<Pick<BookingRequest, 'email' | 'phone' | 'contactName'>>;

/**
 * What the form knows better: where the first request has nothing, or an address that no mail will reach. Nothing where
 * the form contradicts what is there: a letter's number is known to more people than its sender.
 */
function completed(form: BookingRequest, original: BookingRequest, now: Instant): Contact {
  if (letterAbout(original) === null || heldUntil(original, now) !== null || contradicts(form, original)) return {};
  return {
    ...(!works(original.email) && works(form.email) && { email: form.email.trim() }),
    ...(phoneKey(original.phone) === '' && phoneKey(form.phone) !== '' && { phone: form.phone }),
    ...(original.contactName.trim() === '' && form.contactName.trim() !== '' && { contactName: form.contactName }),
  };
}

function contradicts(form: BookingRequest, original: BookingRequest): boolean {
  const phone = phoneKey(original.phone);
  return (works(original.email) && isByOther(form, original)) || (phone !== '' && phone !== phoneKey(form.phone));
}
