// Writes mails from their effects: subject, text, HTML and attachments.
import type { MailEffect } from '../../domain/commands/decision.ts';
import { calledOffEvents, invitedEvents } from '../../domain/mail/calendar-events.ts';
import { mailRow } from '../../domain/mail/mails.ts';
import type { DeskMailEffect } from '../../domain/records/desk-mails.ts';
import type { OfficeIdentity, Settings } from '../../domain/settings/settings.ts';
import type { Post } from '../../domain/settings/team.ts';
import { cut, withoutHidden } from '../../domain/text/text.ts';
import { deskMailWords, type PageOf } from '../../words/mails/desk.ts';
import { footWords, letterhead, salutation } from '../../words/mails/frame.ts';
import { type MailOffice, mailOf } from '../../words/mails/letter.ts';
import { mailWords, newsWords, pageLinkWords } from '../../words/mails/mails.ts';
import { reportMailWords } from '../../words/mails/year-report.ts';
import { postsWords } from '../../words/sheet/posts.ts';
import { reportTab } from '../../words/sheet/tabs.ts';
import { mailedReport } from '../print/mailed-report.tsx';
import type { ReportPage } from '../print/report/blocks.ts';
import { type Attachment, PAPER } from './attachment.ts';
import { calendarFiles } from './invitation.ts';
import { type Content, htmlMail, plainMail } from './layout.tsx';

/** A mail ready to be sent; attachments are text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly replyTo: string;
  readonly senderName: string;
  readonly attachments: readonly Attachment[];
}

/** In UTF-16 units, of which an emoji takes two or more. Google refuses a longer subject. */
const SUBJECT_LIMIT = 250;

/** The posts in which the reader is a deputy, and words that say why they get the mail of another; blank if it is theirs. */
export interface Reader {
  readonly posts: readonly Post[];
  readonly why: string;
}

/**
 * Writes a mail from its effect, with a calendar file if the applicant's calendar must change.
 * @param sheetUrl the spreadsheet, which mails to staff link to, mails to applicants never; `null`: nor does this one
 * @param pageUrl the reader's personal page of the web app; `null` where there is none
 * @param reader where the mail is for a deputy, or comes to another post
 */
export function writeMail(
  effect: MailEffect,
  settings: Settings,
  sheetUrl: string | null,
  pageUrl: string | null,
  { posts, why }: Reader,
): Mail {
  const { office } = settings;
  const isOutside = effect.addressee === 'APPLICANT';
  // Whatever a wording says: what colleagues write to each other is not there for an applicant, nor a file for a colleague.
  const facts = { ...effect.facts, ...(isOutside ? { text: '' } : { invited: [] }) };
  const words = mailWords(effect.template, facts, officeOf(settings), posts);
  const linkWords = pageLinkWords(effect, words);
  const content = {
    words: why === '' ? words : { ...words, opening: [...words.opening, why] },
    sheetUrl: isOutside ? null : sheetUrl,
    page: pageUrl === null ? null : { ...linkWords, url: pageUrl },
  };
  return layOut(effect, content, office, posts, isOutside ? filesOf(effect, settings) : [], isOutside);
}

/**
 * Writes the news of several requests as one mail to one officer.
 * @param news at least one mail, all to the reader of the first
 * @param pageOf the reader's own page about a request
 */
export function writeNews(
  news: readonly [MailEffect, ...MailEffect[]],
  settings: Settings,
  sheetUrl: string | null,
  pageOf: (effect: MailEffect) => string | null,
  posts: readonly Post[],
): Mail {
  const items = news.map((effect) => {
    const words = mailWords(effect.template, effect.facts, officeOf(settings), posts);
    return { words, label: pageLinkWords(effect, words).label, url: pageOf(effect) };
  });
  return layOut(news[0], { words: newsWords(items), sheetUrl, page: null }, settings.office, posts);
}

/** The office as its mails present it. */
function officeOf({ office, room }: Settings): MailOffice {
  return { ...office, setupMinutes: room.setupMinutes };
}

/** What a reader opens from a mail about the desk itself, and the posts in which they are deputies. */
export interface OwnDesk {
  /** What the button opens: their own desk, or the room's calendar; `null` where there is none. */
  readonly page: Content['page'];
  readonly pageOf: PageOf;
  readonly posts: readonly Post[];
}

const NO_DESK: OwnDesk = { page: null, pageOf: () => null, posts: [] };

/**
 * Writes a mail about the desk itself.
 * @param sheetUrl the spreadsheet, which the mail links to
 * @param own for mails with a button; no other links to a page, whose address may be what changed
 */
export function writeDeskMail(
  effect: DeskMailEffect,
  { office }: Pick<Settings, 'office'>,
  sheetUrl: string | null,
  { page, pageOf, posts }: OwnDesk = NO_DESK,
): Mail {
  // Who took over a post is written to in it.
  const held = effect.type === 'TEAM_CHANGED' ? effect.facts.posts.filter(({ deputy }) => deputy !== null) : posts;
  return layOut(effect, { words: deskMailWords(effect, office, pageOf), sheetUrl, page }, office, held);
}

/**
 * Writes the mail with the report of a year.
 * @param report what its paper says
 */
export function writeReport(
  effect: DeskMailEffect<'YEAR_REPORT'>,
  { office }: Pick<Settings, 'office'>,
  sheetUrl: string | null,
  report: ReportPage,
): Mail {
  const paper = { name: `${reportTab(effect.facts.year)}.pdf`, type: PAPER, content: mailedReport(report, office) };
  const { subject, ...body } = reportMailWords(effect.facts, report.front.draft);
  const words = mailOf(subject, body);
  return layOut(effect, { words, sheetUrl, page: null }, office, [], [paper]);
}

/** The calendar files for the applicant: the events, their new times, or their cancellation; none where nothing changes. */
function filesOf({ template, facts }: MailEffect, { office }: Settings): Attachment[] {
  const { calendar } = mailRow(template);
  if (calendar === undefined || (calendar !== 'EVENT' && facts.invited.length === 0)) return [];
  return calendarFiles(calendar === 'CANCELLATION' ? calledOffEvents(facts) : invitedEvents(facts), office);
}

/** @param isOutside whether its reader needs to be told whose mail it is */
function layOut(
  { recipient, recipientName }: Pick<MailEffect, 'recipient' | 'recipientName'>,
  given: Pick<Content, 'words' | 'sheetUrl' | 'page'>,
  office: OfficeIdentity,
  posts: readonly Post[] = [],
  attachments: readonly Attachment[] = [],
  isOutside = false,
): Mail {
  const content = {
    ...given,
    letterhead: isOutside ? letterhead(office) : [],
    greeting: salutation(recipientName, postsWords(posts)),
    foot: footWords(office, isOutside ? 'APPLICANT' : 'STAFF'),
  };
  return {
    to: recipient,
    subject: oneLine(content.words.subject),
    text: withoutHidden(plainMail(content)),
    html: withoutHidden(htmlMail(content)),
    replyTo: office.replyTo,
    senderName: oneLine(office.room),
    attachments,
  };
}

/** A text in one line that is not longer than Google allows, since users type parts of subjects. */
function oneLine(subject: string): string {
  return cut(withoutHidden(subject).replace(/\s+/g, ' ').trim(), SUBJECT_LIMIT);
}
