// Writes mails from their effects: subject, text, HTML and attachments.
import type { MailEffect } from '../../domain/commands/decision.ts';
import type { DamageMailEffect } from '../../domain/damage/mail.ts';
import type { DeskLinkEffect } from '../../domain/mail/desk-link.ts';
import type { DigestEffect, DigestItem } from '../../domain/mail/digest.ts';
import type { SummaryEffect } from '../../domain/report/summary.ts';
import type { AddressMailEffect } from '../../domain/settings/address-change.ts';
import type { OfficeIdentity, Settings } from '../../domain/settings/settings.ts';
import type { Post } from '../../domain/settings/team.ts';
import type { TeamMailEffect } from '../../domain/settings/team-change.ts';
import type { ComplaintEffect } from '../../domain/survey/complaint.ts';
import { cut, withoutHidden } from '../../domain/text/text.ts';
import { addressChangedWords } from '../../words/mails/address-changed.ts';
import { damageWords } from '../../words/mails/damage.ts';
import { deskLinkWords } from '../../words/mails/desk-link.ts';
import { digestWords } from '../../words/mails/digest.ts';
import { footWords, letterhead, salutation } from '../../words/mails/frame.ts';
import { type MailWords, mailWords } from '../../words/mails/mails.ts';
import { newsWords } from '../../words/mails/news.ts';
import { summaryFileWords, summaryMailWords } from '../../words/mails/summary.ts';
import { surveyComplaintWords } from '../../words/mails/survey-complaint.ts';
import { teamChangedWords } from '../../words/mails/team-changed.ts';
import { OWN_DESK_LINK } from '../../words/pages/own-desk.ts';
import { pageLinkWords } from '../../words/problems/links.ts';
import { postsWords } from '../../words/sheet/posts.ts';
import type { ReportPage } from '../print/report/blocks.ts';
import { mailedReport, summaryPaper } from '../print/summary-paper.tsx';
import { cancellation, invitation } from './invitation.ts';
import { type Content, htmlMail, plainMail } from './layout.tsx';

/** The type of an attachment whose content is a web page that the platform converts. */
export const PAPER = 'application/pdf';

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

export interface Attachment {
  readonly name: string;
  /** MIME type with its charset. */
  readonly type: string;
  readonly content: string;
}

/** In UTF-16 units, of which an emoji takes two or more. Google refuses a longer subject. */
const SUBJECT_LIMIT = 250;

/** The posts in which the reader is a deputy, and words that say why they get the mail of another; blank if it is theirs. */
export interface Reader {
  readonly posts: readonly Post[];
  readonly why: string;
}

/** Somebody who reads in their own post. */
const AS_ONESELF: Reader = { posts: [], why: '' };

/**
 * Writes a mail from its effect, with a calendar file if the applicant's calendar must change.
 * @param sheetUrl the spreadsheet, which mails to staff link to; mails to applicants do not
 * @param pageUrl the reader's personal page of the web app; `null` where there is none
 * @param reader where the mail is for a deputy, or comes to another post
 */
export function writeMail(
  effect: MailEffect,
  settings: Settings,
  sheetUrl: string,
  pageUrl: string | null = null,
  { posts, why }: Reader = AS_ONESELF,
): Mail {
  const { office } = settings;
  // Whatever a wording says: what colleagues write to each other is not there for an applicant.
  const facts = effect.addressee === 'APPLICANT' ? { ...effect.facts, text: '' } : effect.facts;
  const words = mailWords(effect.template, facts, office, posts);
  const linkWords = pageLinkWords(effect.template, effect.addressee);
  const content: Content = {
    letterhead: letterhead(office),
    greeting: salutation(effect.recipientName, postsWords(posts, office.titles)),
    words: why === '' ? words : { ...words, opening: [...words.opening, why] },
    foot: footWords(office, effect.addressee === 'APPLICANT' ? 'APPLICANT' : 'STAFF'),
    sheetUrl: effect.addressee === 'APPLICANT' ? null : sheetUrl,
    page: pageUrl === null ? null : { ...linkWords, url: pageUrl },
  };
  return layOut(effect.recipient, content, office, calendarFiles(effect, settings));
}

/**
 * Writes the news of several requests as one mail to one officer.
 * @param news at least one mail, all to the reader of the first
 * @param pageOf the reader's own page about a request
 */
export function writeNews(
  news: readonly [MailEffect, ...MailEffect[]],
  { office }: Settings,
  sheetUrl: string,
  pageOf: (effect: MailEffect) => string | null,
  posts: readonly Post[] = [],
): Mail {
  const items = news.map((effect) => ({
    words: mailWords(effect.template, effect.facts, office, posts),
    time: effect.facts,
    label: pageLinkWords(effect.template, effect.addressee).label,
    url: pageOf(effect),
  }));
  return toStaff(news[0], newsWords(items), office, sheetUrl, null, posts);
}

/**
 * Writes the digest of one person.
 * @param sheetUrl the spreadsheet, which the mail links to
 * @param pageOf the reader's own page about a letter; `null` where there is none
 * @param deskUrl the reader's own desk; `null` where there is none
 * @param posts in which the reader is a deputy
 */
export function writeDigest(
  effect: DigestEffect,
  { office }: Settings,
  sheetUrl: string,
  pageOf: (item: DigestItem) => string | null = () => null,
  deskUrl: string | null = null,
  posts: readonly Post[] = [],
): Mail {
  return toStaff(effect, digestWords(effect.facts, office, pageOf), office, sheetUrl, deskUrl, posts);
}

/** Writes the mail with the link to somebody's own desk. @param deskUrl that link; `null` where there is none @param posts in which the reader is a deputy */
export function writeDeskLink(
  effect: DeskLinkEffect,
  { office }: Settings,
  sheetUrl: string,
  deskUrl: string | null,
  posts: readonly Post[] = [],
): Mail {
  return toStaff(effect, deskLinkWords(), office, sheetUrl, deskUrl, posts);
}

/** Writes the mail about a complaint from the survey. @param deskUrl the reader's own desk; `null` where there is none */
export function writeComplaint(
  effect: ComplaintEffect,
  { office }: Settings,
  sheetUrl: string,
  deskUrl: string | null,
  posts: readonly Post[] = [],
): Mail {
  return toStaff(effect, surveyComplaintWords(effect.facts), office, sheetUrl, deskUrl, posts);
}

/** Writes the mail about changed posts to one person. @param sheetUrl the spreadsheet, which the mail links to */
export function writeTeamMail(effect: TeamMailEffect, { office }: Settings, sheetUrl: string): Mail {
  const posts = effect.facts.posts.filter(({ deputy }) => deputy !== null);
  return toStaff(effect, teamChangedWords(effect.facts, office), office, sheetUrl, null, posts);
}

/** Writes the mail about changed addresses. It has no link to a page, whose address may be what changed. @param sheetUrl the spreadsheet, which the mail links to */
export function writeAddressMail(effect: AddressMailEffect, { office }: Settings, sheetUrl: string): Mail {
  return toStaff(effect, addressChangedWords(effect.facts), office, sheetUrl);
}

/**
 * Writes the summary of a month or a year, with its paper.
 * @param report the whole report of the year; `null` for a month
 */
export function writeSummary(
  effect: SummaryEffect,
  { office }: Settings,
  sheetUrl: string,
  report: ReportPage | null,
): Mail {
  const { facts } = effect;
  const content = report ? mailedReport(report, office) : summaryPaper(facts, office);
  const paper = { name: `${summaryFileWords(facts.period)}.pdf`, type: PAPER, content };
  return { ...toStaff(effect, summaryMailWords(facts), office, sheetUrl), attachments: [paper] };
}

/** Writes the mail about damages to one person. @param sheetUrl the spreadsheet, which the mail links to */
export function writeDamageMail(effect: DamageMailEffect, { office }: Settings, sheetUrl: string): Mail {
  return toStaff(effect, damageWords(effect.facts), office, sheetUrl);
}

function toStaff(
  { recipient, recipientName }: Pick<DigestEffect, 'recipient' | 'recipientName'>,
  words: MailWords,
  office: OfficeIdentity,
  sheetUrl: string,
  deskUrl: string | null = null,
  posts: readonly Post[] = [],
): Mail {
  const frame = {
    letterhead: letterhead(office),
    greeting: salutation(recipientName, postsWords(posts, office.titles)),
    foot: footWords(office, 'STAFF'),
  };
  const page = deskUrl === null ? null : { ...OWN_DESK_LINK, url: deskUrl };
  return layOut(recipient, { ...frame, words, sheetUrl, page }, office, []);
}

/** The calendar file for the applicant: the event, its new time, or its cancellation; none where nothing changes. */
function calendarFiles({ template, addressee, facts }: MailEffect, settings: Settings): Attachment[] {
  if (addressee !== 'APPLICANT') return [];
  if (template === 'CONFIRMATION') return [invitation(facts, settings)];
  if (facts.invited.length === 0) return [];
  switch (template) {
    case 'TIME_CHANGED':
      return [invitation(facts, settings)];
    case 'CANCELLED':
    case 'REJECTED':
    case 'DISPLACED':
    case 'UNDONE':
      return [cancellation(facts, settings)];
    default:
      return [];
  }
}

function layOut(to: string, content: Content, office: OfficeIdentity, attachments: readonly Attachment[]): Mail {
  return {
    to,
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
