// All mails about a request in words, by template; each stands in the file of its reader, the officers' news in one.

import type { MailEffect } from '../../domain/commands/decision.ts';
import { isDeskMail, type MailTemplate } from '../../domain/mail/mails.ts';
import type { MailFacts } from '../../domain/records/effects.ts';
import type { OutboxWork } from '../../domain/records/work.ts';
import type { Post } from '../../domain/settings/team.ts';
import { numberWords } from '../formats/numbers.ts';
import { deskName } from '../names.ts';
import { type LinkWords, PAGE_LINKS } from '../problems/links.ts';
import { CHORE_WORDS } from '../sheet/outbox.ts';
import { signerWords, titlesWith } from '../sheet/posts.ts';
import { AGENCY_HEAD_MAILS } from './agency-head.ts';
import { APPLICANT_MAILS } from './applicant.ts';
import { APPLICANT_QUESTIONS } from './applicant-asked.ts';
import { deskMailName } from './desk.ts';
import { DIVISION_HEAD_MAILS } from './division-head.ts';
import { type LinkedItem, type MailOffice, type MailTexts, type MailWords, mailOf } from './letter.ts';
import { NEWS_MAILS } from './news.ts';
import { ROOM_ADMIN_MAILS } from './room-admin.ts';
import { SECTION_HEAD_MAILS } from './section-head.ts';
import { MAILS_TO_SEVERAL } from './several.ts';

const MAIL_TEXTS: MailTexts<MailTemplate> = {
  ...APPLICANT_MAILS,
  ...APPLICANT_QUESTIONS,
  ...AGENCY_HEAD_MAILS,
  ...DIVISION_HEAD_MAILS,
  ...SECTION_HEAD_MAILS,
  ...ROOM_ADMIN_MAILS,
  ...NEWS_MAILS,
  ...MAILS_TO_SEVERAL,
};

/** What `Kotak Keluar` calls a piece of work. */
export function workWords(work: OutboxWork): string {
  if (work.type === 'MAIL') return mailName(work.template);
  return isDeskMail(work) ? deskMailName(work.type) : CHORE_WORDS[work.type];
}

/** What it calls a mail about a request. */
export function mailName(template: MailTemplate): string {
  return MAIL_TEXTS[template].name;
}

/**
 * The words of a mail.
 * @param readerPosts the posts in which a deputy reads it; none for anybody else
 */
export function mailWords(
  template: MailTemplate,
  facts: MailFacts,
  office: MailOffice,
  readerPosts: readonly Post[],
): MailWords {
  const { actorPost, actorName } = facts;
  // Who acted or reads as deputy is called so wherever the mail names their post.
  const titles = titlesWith([...readerPosts, ...(actorPost ? [actorPost] : [])]);
  const signed = { ...facts, actorName: actorName && signerWords(actorName, actorPost) };
  const { subject, ...body } = MAIL_TEXTS[template].write(signed, { ...office, titles });
  return mailOf(subject, body);
}

/** The words for the link to the reader's page, or to the office's survey. @param words of the mail */
export function pageLinkWords(
  { template, addressee, facts }: Pick<MailEffect, 'template' | 'addressee' | 'facts'>,
  { ask }: MailWords,
): LinkWords {
  const { applicantLink = PAGE_LINKS.seen } = MAIL_TEXTS[template];
  if (addressee !== 'APPLICANT') return ask ? PAGE_LINKS.letter : PAGE_LINKS.past;
  return typeof applicantLink === 'function' ? applicantLink(facts) : applicantLink;
}

/** What one of the mails would say, and the reader's own page about its request. */
interface NewsItem extends Pick<LinkedItem, 'label'> {
  /** `null` where there is no page. */
  readonly url: string | null;
  readonly words: MailWords;
}

/**
 * The words of the mail that tells an officer what several applicants did, so that a busy hour is one mail.
 * @param items in the order in which they came
 */
export function newsWords(items: readonly NewsItem[]): MailWords {
  const count = numberWords(items.length);
  return mailOf(`${deskName()}: ${count} kabar dari pemohon`, {
    opening: [`Ada ${count} kabar dari pemohon sejak email terakhir; semuanya sudah tercatat.`],
    lists: items.map(({ words, label, url }) => {
      const text = words.opening.join(' ');
      return { heading: words.subject, items: [url === null ? text : { text, label, url }] };
    }),
  });
}
