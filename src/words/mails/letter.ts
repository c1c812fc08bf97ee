// What the words of a mail consist of, and words that several mails share.

import type { MailFacts } from '../../domain/mail/mail-facts.ts';
import type { MailTemplate } from '../../domain/mail/mails.ts';
import { isBlocking } from '../../domain/request/finding.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { dateOf } from '../../domain/time/time.ts';
import type { Action, Role } from '../../domain/vocabulary.ts';
import { dateWords } from '../formats/dates.ts';
import type { LinkWords } from '../problems/links.ts';
import { remediesFor } from '../problems/remedies.ts';
import { ACTION_WORDS, KIND_WORDS } from '../sheet/choices.ts';
import { TABS } from '../sheet/tabs.ts';

/** One line of a mail's data. */
export interface Detail {
  readonly label: string;
  readonly value: string;
  /** The web addresses in the value can be opened. */
  readonly opens?: true;
  /** Where the value itself leads. */
  readonly url?: string;
}

/** What the reader is asked to do: with a button to their page below it, and where they have no page. */
export interface Ask {
  readonly onPage: readonly string[];
  readonly byHand: readonly string[];
}

/** A line with the reader's own page about it. */
export interface LinkedItem {
  readonly text: string;
  readonly label: string;
  readonly url: string;
}

export interface MailList {
  readonly heading: string;
  readonly items: readonly (string | LinkedItem)[];
}

/** A mail in words: paragraphs before and after a list of details, and lists. */
export interface MailWords {
  readonly subject: string;
  readonly opening: readonly string[];
  /** Stands before everything else that is to be read, with the button. */
  readonly ask?: Ask;
  readonly details: readonly Detail[];
  readonly lists: readonly MailList[];
  readonly closing: readonly string[];
}

/** The words of a mail below its subject; what it does not need is left out. */
export type Body = Pick<MailWords, 'opening' | 'ask'> & Partial<Pick<MailWords, 'details' | 'lists' | 'closing'>>;

/** The words of a mail about a request. */
export type Letter = Body & {
  /** What the mail is about; the subject adds number and activity. */
  readonly about: string;
};

/** All that is said of a mail about a request. */
export interface MailText {
  /** What `Kotak Keluar` calls it. */
  readonly name: string;
  /** The link to the applicant's page where it is for more than to see the request; and to the page of an officer who has no step to choose. */
  readonly applicantLink?: LinkWords;
  readonly officerLink?: LinkWords;
  /** @param nameOf what `Kotak Keluar` calls a mail that this one is about */
  readonly write: (facts: MailFacts, office: OfficeIdentity, nameOf: (template: MailTemplate) => string) => Letter;
}

/** The words of some mails, by template. */
export type MailTexts<Template extends MailTemplate> = Readonly<Record<Template, MailText>>;

/** A mail with its subject and all that it has below. */
export function mailOf(subject: string, body: Body): MailWords {
  return { subject, details: [], lists: [], closing: [], ...body };
}

/** "kunjungan", "peminjaman" */
export function serviceWords({ kind }: Pick<MailFacts, 'kind'>): string {
  return KIND_WORDS[kind].toLowerCase();
}

/** "kunjungan ke Ruang Pontive Center oleh SMK Negeri 4", "peminjaman Ruang Pontive Center oleh …" */
export function serviceAt(facts: Pick<MailFacts, 'kind' | 'institution'>, { room }: Pick<OfficeIdentity, 'room'>) {
  return `${serviceWords(facts)}${facts.kind === 'VISIT' ? ' ke' : ''} ${room} oleh ${facts.institution}`;
}

/** Used as long as nothing is confirmed. */
export const CERTAIN_LATER = 'Jadwal belum pasti sebelum Anda menerima konfirmasi dari kami.';

/** " paling lambat Jumat, 4 Desember 2026"; blank where no answer is awaited. */
export function answerByWords({ deadline }: Pick<MailFacts, 'deadline'>): string {
  return deadline === undefined ? '' : ` paling lambat ${dateWords(dateOf(deadline))}`;
}

/** Asks the applicant for an answer. @param what what they are to do: “jawab” */
export function askAnswer(facts: Pick<MailFacts, 'deadline'>, what = 'jawab'): Ask {
  const wish = `Mohon ${what}${answerByWords(facts)}`;
  return {
    onPage: [`${wish} lewat tombol di bawah ini, atau balas email ini.`],
    byHand: [`${wish} dengan membalas email ini.`],
  };
}

/** Which action is next, and where to choose it. */
export function nextStep(facts: Pick<MailFacts, 'number'>, action?: Action): Ask {
  const step = action ? `“${ACTION_WORDS[action]}”` : 'tindakannya';
  return {
    onPage: [`Tekan tombol di bawah ini, lalu pilih ${step}. Atau: ${rowWords(facts)}, kolom Tindakan.`],
    byHand: [`Buka ${rowWords(facts)}, lalu pilih ${step} pada kolom Tindakan.`],
  };
}

/** The same after words that say why or what first. */
export function firstThen(first: readonly string[], { onPage, byHand }: Ask): Ask {
  return { onPage: [...first, ...onPage], byHand: [...first, ...byHand] };
}

/** The Kasi's next step: the approval, or what must be solved first. */
export function towardsApproval(facts: Pick<MailFacts, 'number' | 'findings'>): Ask {
  const held = facts.findings.filter(isBlocking);
  if (held.length === 0) return nextStep(facts, 'APPROVE');
  return firstThen([`Jadwal belum dapat ditetapkan. ${remediesFor(held).join(' ')}`], nextStep(facts));
}

/** Whose the next step is after the wanted time became free or taken. */
export function nextAfterChange(
  { status, holder }: Pick<MailFacts, 'status' | 'holder'>,
  action: Extract<Action, 'APPROVE' | 'OFFER_TIMES'>,
  { titles }: Pick<OfficeIdentity, 'titles'>,
): string {
  if (status === 'AWAITING_APPLICANT') return 'Tunggu jawaban pemohon; belum ada tindakan yang perlu dipilih.';
  const next: readonly [Role, Action] =
    status === 'SUBMITTED'
      ? ['DIVISION_HEAD', 'FORWARD']
      : holder === 'DIVISION_HEAD'
        ? ['DIVISION_HEAD', 'RETURN_TO_SECTION_HEAD']
        : ['SECTION_HEAD', action];
  return `Langkah berikutnya: ${titles[next[0]]} memilih “${ACTION_WORDS[next[1]]}”.`;
}

/** The tab and the row of a request. */
export function rowWords({ number }: Pick<MailFacts, 'number'>): string {
  return `tab ${TABS.REGISTER}, baris ${number}`;
}
