// Sends the mails of the outbox one by one: send, mark, flush. A failed mail is shown as such and tried again.

import type { MailEffect } from '../../domain/commands/decision.ts';
import type { DigestItem } from '../../domain/mail/digest.ts';
import { isDeskMail, opensDesk } from '../../domain/mail/mails.ts';
import { dutiesOf, personFor, standIn } from '../../domain/mail/people.ts';
import { type Claims, deskLinkUntil, linkUntil } from '../../domain/office/token.ts';
import type { DeskMailEffect } from '../../domain/records/desk-mails.ts';
import { surveyFor } from '../../domain/request/status.ts';
import { parseText } from '../../domain/settings/setting-shapes.ts';
import { deputyPosts, rolesOf, type TeamMember } from '../../domain/settings/team.ts';
import { sameText } from '../../domain/text/text.ts';
import { dateOf, minutesLater } from '../../domain/time/time.ts';
import { worksOnLetters } from '../../domain/vocabulary.ts';
import {
  type Mail,
  type OwnDesk,
  type Reader,
  writeDeskMail,
  writeMail,
  writeNews,
  writeReport,
} from '../../pages/mails/mail.ts';
import { CALENDAR_LINK, OWN_DESK_LINK } from '../../words/pages/own-desk.ts';
import { deputyWords, standInWords } from '../../words/sheet/team.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { OutboxItem, OutboxResult } from '../ports/outbox.ts';
import { reportOf } from '../views/report.ts';
import { isMail, isRole, laterForQuota, type MailItem, toWhoeverHolds } from './mail-item.ts';
import { reportUndelivered } from './report-undelivered.ts';

/** Mails sent in one job: it must end well before Google ends the execution. */
export const MOST_MAILS = 40;
/** After this many attempts a mail is given up and shown as failed. */
const MOST_ATTEMPTS = 5;
const FIRST_PAUSE_MINUTES = 10;
const VACANT_POST_PAUSE_MINUTES = 30;

/**
 * Sends the due mails among items claimed by this execution, in their order. Mails that are not due stay for a later
 * job, and so do all that are left once the quota of the day is spent. A failed mail throws nothing: it stays in the
 * outbox with its problem. If a mail is given up, the row of its request says so.
 * @param mayGoOn asked before each mail; what is left stays claimed, and the ten-minute job sends it
 */
export function sendMails(
  desk: Desk,
  items: readonly OutboxItem[],
  office: OfficeSnapshot,
  mayGoOn: () => boolean = () => true,
): void {
  const now = desk.office.now();
  const dueOf = (some: readonly OutboxItem[]) =>
    some.filter(isMail).flatMap((item) => (item.effect.notBefore <= now ? toWhoeverHolds(item, office, now) : []));
  const queue = dueOf(items);
  let quotaIsSpent = false;
  for (let index = 0; index < queue.length && mayGoOn(); index++) {
    const item = queue[index] as MailItem;
    const result: OutboxResult = quotaIsSpent ? laterForQuota(desk, item) : sendMail(desk, item, office);
    quotaIsSpent = result.state === 'WAITING' && result.problem.code === 'QUOTA_SPENT';
    // Noted first: what a digest may not have told is told anew.
    if (item.effect.type === 'DIGEST' && result.state !== 'DONE') desk.state.put({ digestsTold: [] });
    for (const each of [item, ...(item.together ?? [])]) {
      if (result.state === 'FAILED') {
        // Recording it may create further mails.
        const reported = reportUndelivered(desk, each, result);
        desk.outbox.mark(each, reported.result);
        queue.push(...dueOf(reported.mails));
      } else desk.outbox.mark(each, result);
    }
    // The end of the execution flushes the last mark.
    if (index < queue.length - 1) desk.outbox.flush();
  }
}

function sendMail(desk: Desk, item: MailItem, office: OfficeSnapshot): OutboxResult {
  const now = desk.office.now();
  const { attempts, effect } = item;
  if (effect.type === 'DIGEST' && effect.facts.day !== dateOf(now)) {
    return { state: 'WITHDRAWN', problem: { code: 'OVERTAKEN' }, attempts };
  }
  if (item.overtaken) return { state: 'WITHDRAWN', problem: { code: 'TOLD_LATER' }, attempts };
  if (effect.type === 'MAIL' && effect.recipient === '' && isRole(effect.addressee)) {
    const notBefore = minutesLater(now, VACANT_POST_PAUSE_MINUTES);
    return { state: 'WAITING', problem: { code: 'POST_VACANT', role: effect.addressee }, attempts, notBefore };
  }
  if (parseText('MAIL_ADDRESS', effect.recipient) === null) {
    return { state: 'FAILED', problem: { code: 'INVALID_ADDRESS' }, attempts };
  }
  try {
    desk.mailer.send(mailOf(desk, item, office, dateOf(now)));
  } catch (error) {
    return afterFailure(desk, item, error);
  }
  return { state: 'DONE', attempts: attempts + 1, doneAt: now };
}

function mailOf(desk: Desk, { effect, together = [] }: MailItem, office: OfficeSnapshot, today: string): Mail {
  const { settings, team } = office;
  const { recipient } = effect;
  const deputy = deputyPosts(team, recipient, today);
  const duties = dutiesOf(team, rolesOf(team, recipient, today), today);
  const sheetUrl = sameText(recipient, office.owner) || worksOnLetters(duties) ? office.sheetUrl : null;
  if (effect.type === 'YEAR_REPORT') {
    return writeReport(effect, settings, sheetUrl, reportOf(desk, effect.facts.year));
  }
  if (isDeskMail(effect))
    return writeDeskMail(effect, settings, sheetUrl, ownDeskOf(desk, effect, office, deputy, today));
  const news = together.flatMap((other) => (other.effect.type === 'MAIL' ? other.effect : []));
  if (news.length > 0) {
    const pageOf = (each: MailEffect): string | null => desk.links.address(linkClaims({ ...each, recipient }, today));
    return writeNews([effect, ...news], settings, sheetUrl, pageOf, deputy);
  }
  const page =
    effect.template === 'THANKS'
      ? surveyFor(effect.facts.kind, settings.office.surveyLink)
      : desk.links.address(linkClaims(effect, today));
  return writeMail(effect, settings, sheetUrl, page, readerOf(effect, deputy, office, today));
}

/** What the reader opens from a mail about the desk itself; `undefined` where it has no button. */
function ownDeskOf(
  { links }: Desk,
  effect: DeskMailEffect,
  { calendarUrl }: OfficeSnapshot,
  posts: readonly TeamMember[],
  today: string,
): OwnDesk | undefined {
  const { type, recipient: email } = effect;
  if (effect.type === 'TEAM_CHANGED' && effect.facts.posts.length > 0) {
    return { page: { ...CALENDAR_LINK, url: calendarUrl }, pageOf: () => null, posts };
  }
  if (!opensDesk(type)) return undefined;
  const pageOf = (item: DigestItem) =>
    links.address({ purpose: 'STAFF', number: item.number, until: linkUntil(item, today), email });
  const url = links.address({ purpose: 'DESK', number: '', until: deskLinkUntil(today), email });
  return { page: url === null ? null : { ...OWN_DESK_LINK, url }, pageOf, posts };
}

/** In which post the reader gets a mail: their own, as deputy, or as the next post above a vacant one. */
function readerOf(
  { addressee, recipient }: MailEffect,
  deputy: readonly TeamMember[],
  { team }: OfficeSnapshot,
  today: string,
): Reader {
  if (!isRole(addressee)) return { posts: [], why: '' };
  const heldPost = standIn(team, addressee, today);
  const posts = deputy.filter(({ role }) => role === heldPost);
  if (heldPost === addressee) return { posts, why: posts.length > 0 ? deputyWords(posts) : '' };
  const isMeant = sameText(personFor(team, addressee, today)?.email ?? '', recipient);
  return { posts, why: isMeant ? standInWords([addressee]) : '' };
}

/** Error texts come in the account's language (facts 3.4), so they are not read: whether the quota is spent is asked. */
function afterFailure(desk: Desk, item: MailItem, error: unknown): OutboxResult {
  if (desk.mailer.remaining() <= 0) return laterForQuota(desk, item);
  const problem = { code: 'PLATFORM', text: String(error) } as const;
  const attempts = item.attempts + 1;
  if (attempts >= MOST_ATTEMPTS) return { state: 'FAILED', problem, attempts };
  const notBefore = minutesLater(desk.office.now(), FIRST_PAUSE_MINUTES * 2 ** (attempts - 1));
  return { state: 'WAITING', problem, attempts, notBefore };
}

/** Whose page a mail links to. The link is made when the mail is sent, and stored nowhere else. */
function linkClaims({ addressee, recipient, facts }: MailEffect, today: string): Claims {
  const purpose = addressee === 'APPLICANT' ? 'APPLICANT' : 'STAFF';
  return { purpose, number: facts.number, until: linkUntil(facts, today), email: recipient };
}
