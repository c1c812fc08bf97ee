// Sends the mails of the outbox: send, mark, make it last, one by one; what fails is shown, and tried again.
import type { MailEffect } from '../domain/decide/command.ts';
import { personFor } from '../domain/decide/people.ts';
import { ROLES, type Role } from '../domain/request.ts';
import { dateOf } from '../domain/time.ts';
import { type Claims, linkUntil } from '../domain/token.ts';
import { writeMail } from '../pages/mails/mail.tsx';
import { vacantPostWords, waitingForQuotaWords } from '../words/outbox.ts';
import { minutesLater } from './command.ts';
import type { Desk, OfficeSnapshot, OutboxItem } from './ports.ts';

/** After so many attempts a mail is given up and shown as failed. */
const MOST_ATTEMPTS = 5;
const FIRST_PAUSE_MINUTES = 10;
const QUOTA_PAUSE_MINUTES = 60;
const VACANT_POST_PAUSE_MINUTES = 30;

/**
 * Sends what is due among items claimed by this execution. Mails that may not leave yet stay for the sweep.
 * Nothing is thrown for a mail that fails: it stays in the outbox with its problem.
 */
export function performMails(desk: Desk, items: readonly OutboxItem[], office: OfficeSnapshot): void {
  const now = desk.office.now();
  const due = items.filter((item) => item.effect.type === 'MAIL' && item.effect.notBefore <= now);
  due.forEach((item, index) => {
    performMail(desk, item, office);
    // The end of the execution makes the last mark last.
    if (index < due.length - 1) desk.outbox.flush();
  });
}

function performMail(desk: Desk, item: OutboxItem, office: OfficeSnapshot): void {
  if (item.effect.type !== 'MAIL') return;
  const now = desk.office.now();
  const { addressee } = item.effect;
  const recipient = item.effect.recipient || (isRole(addressee) ? currentAddress(office, addressee, now) : '');
  if (recipient === '') {
    const problem = isRole(addressee) ? vacantPostWords(addressee) : '';
    const notBefore = minutesLater(now, VACANT_POST_PAUSE_MINUTES);
    desk.outbox.mark(item, { state: 'WAITING', problem, attempts: item.attempts, notBefore });
    return;
  }
  try {
    const effect = { ...item.effect, recipient };
    const page = desk.links.address(claimsOf(effect, dateOf(now)));
    desk.post.send(writeMail(effect, office.settings, office.sheetUrl, page));
  } catch (error) {
    desk.outbox.mark(item, afterFailure(desk, item, error));
    return;
  }
  desk.outbox.mark(item, { state: 'DONE', attempts: item.attempts + 1, doneAt: now });
}

/** Error texts come in the account's language, so whether the quota is spent is asked, not read from the text. */
function afterFailure(desk: Desk, item: OutboxItem, error: unknown) {
  const now = desk.office.now();
  if (desk.post.remaining() <= 0) {
    const notBefore = minutesLater(now, QUOTA_PAUSE_MINUTES);
    return { state: 'WAITING', problem: waitingForQuotaWords(), attempts: item.attempts, notBefore } as const;
  }
  const attempts = item.attempts + 1;
  const problem = String(error);
  if (attempts >= MOST_ATTEMPTS) return { state: 'FAILED', problem, attempts } as const;
  const notBefore = minutesLater(now, FIRST_PAUSE_MINUTES * 2 ** (attempts - 1));
  return { state: 'WAITING', problem, attempts, notBefore } as const;
}

/** Whose page a mail leads to: the link is made as the mail leaves, and stands nowhere else. */
function claimsOf({ addressee, recipient, facts }: MailEffect, today: string): Claims {
  const common = { number: facts.number, until: linkUntil(facts, today) };
  return addressee === 'APPLICANT'
    ? { purpose: 'APPLICANT', ...common }
    : { purpose: 'STAFF', ...common, email: recipient };
}

function isRole(addressee: string): addressee is Role {
  return (ROLES as readonly string[]).includes(addressee);
}

function currentAddress(office: OfficeSnapshot, role: Role, now: string): string {
  return personFor(office.team, role, dateOf(now))?.email.trim() ?? '';
}
