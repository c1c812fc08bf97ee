// The keys by which work is found again in the outbox: the step it follows from, and what is done.
import type { BookingRequest } from '../request/request.ts';
import { MAIL_TEMPLATES, type MailTemplate } from './mails.ts';

type RevisedRequest = Pick<BookingRequest, 'number' | 'revision'>;

/** The key of a step, from the request and the revision after the step: `PC-2026-0001@3`. */
export function stepKey({ number, revision }: RevisedRequest): string {
  return `${number}@${revision}`;
}

/** The key of work that follows from a step: `PC-2026-0001@3:CALENDAR`; the key of a mail ends in its reader. */
export function workKey(step: RevisedRequest, ...what: readonly string[]): string {
  return [stepKey(step), ...what].join(':');
}

/** The template that the key of a mail names; `null` for any other work. */
export function templateIn(key: string): MailTemplate | null {
  const [, named] = key.split(':');
  return MAIL_TEMPLATES.find((template) => template === named) ?? null;
}

/** Whether a key is that of the same kind of work for a later step of the same request. */
export function isLaterWork(key: string, than: string): boolean {
  const [step = '', kind] = than.split(':');
  const isAlike = key.startsWith(`${step.split('@')[0]}@`) && key.split(':')[1] === kind;
  return isAlike && (revisionIn(key) ?? 0) > (revisionIn(than) ?? 0);
}

/** The revision after the step that a key names; `null` for reminders and digests, which follow from a day. */
export function revisionIn(key: string): number | null {
  const digits = /@(\d+):/.exec(key)?.[1];
  return digits === undefined ? null : Number(digits);
}
