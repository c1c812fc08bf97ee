// A second form for the same event: changes nothing in the first, and tells who stands there.

import { letterAbout } from '../mail/mail-orders.ts';
import { limitOn } from '../mail/receipt-limits.ts';
import type { BookingRequest } from '../request/request.ts';
import { mailReaches } from '../rules/people.ts';
import { sameText } from '../text/text.ts';
import { dateOf } from '../time/time.ts';
import type { Context } from './command.ts';
import type { Step } from './examined-steps.ts';
import { heldUntil } from './told.ts';

/** Whether the form names another address than the first, or none. */
export function isByOther(form: BookingRequest, original: BookingRequest): boolean {
  return !sameText(form.email, original.email);
}

/** Whether the form's own address gets a receipt: it works, and is not the one that has the receipt of the first. */
export function getsReceipt(form: BookingRequest, original: BookingRequest): boolean {
  return isByOther(form, original) && mailReaches(form.email);
}

/**
 * What a second form does to the first request: its applicant is told, once a day. Nothing in it is changed or filled in,
 * whoever sends the form: staff who know the sender correct the row. A closed request stays as it is, and so does one
 * whose applicant was not told yet how it stands.
 */
export function stepsOnOriginal(
  form: BookingRequest,
  original: BookingRequest,
  { now, requests, receipts }: Pick<Context, 'now' | 'requests' | 'receipts'>,
): Step[] {
  const { email, marks } = original;
  if (letterAbout(original) === null || heldUntil(original, now) !== null) return [];
  const isToldToday = marks.secondFormAt !== null && dateOf(marks.secondFormAt) === dateOf(now);
  const mayTell = limitOn({ email, at: now }, requests, receipts) === null;
  if (!isByOther(form, original) || !mailReaches(email) || isToldToday || !mayTell) return [];
  return [
    {
      name: 'SECOND_FORM',
      before: original,
      after: { ...original, marks: { ...marks, secondFormAt: now } },
      text: '',
      mails: ['SECOND_FORM'],
      message: { code: 'SECOND_FORM', at: now, number: form.number },
    },
  ];
}
