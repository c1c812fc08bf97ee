// What the words of a mail consist of, and words that several mails share.

import { expectedStep } from '../../domain/flow/likely-steps.ts';
import type { MailTemplate } from '../../domain/mail/mails.ts';
import type { MailFacts } from '../../domain/records/effects.ts';
import { isBlocking, isFound, subjectsAgainst } from '../../domain/request/finding.ts';
import { isOwnUse } from '../../domain/request/status.ts';
import type { OfficeIdentity, RoomRules } from '../../domain/settings/settings.ts';
import { clip } from '../../domain/text/text.ts';
import { dateOf } from '../../domain/time/time.ts';
import type { Action } from '../../domain/vocabulary.ts';
import {
  beginningWords,
  briefDaysWords,
  dateTimeWords,
  dateWords,
  shortMomentWords,
  wantedTimeWords,
} from '../formats/dates.ts';
import { capitalized, uncapitalized } from '../formats/numbers.ts';
import { AGAINST_TIME, othersWords } from '../formats/other-dates.ts';
import type { LinkWords } from '../problems/links.ts';
import { remedyFor } from '../problems/remedies.ts';
import { ACTION_WORDS, KIND_WORDS } from '../sheet/choices.ts';
import { TABS } from '../sheet/tabs.ts';

/** One line of a mail's data. */
export interface Detail {
  readonly label: string;
  readonly value: string;
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

/** A mail in words: what is decided or asked, the reader's button, then what they need for it. */
export interface MailWords {
  readonly subject: string;
  readonly opening: readonly string[];
  /** What the reader is to do; the button stands right below it. */
  readonly ask?: Ask;
  readonly details: readonly Detail[];
  readonly lists: readonly MailList[];
  readonly closing: readonly string[];
}

/** The words of a mail below its subject; what it does not need is left out. */
export type Body = Pick<MailWords, 'opening' | 'ask'> & Partial<Pick<MailWords, 'details' | 'lists' | 'closing'>>;

/** The words of a mail with its subject. */
export type Letter = Body & Pick<MailWords, 'subject'>;

/** The office as a mail presents it, with how long it sets up the room before an event, and on which days there is none. */
export type MailOffice = OfficeIdentity & Pick<RoomRules, 'setupMinutes'>;

/** All that is said of a mail about a request. */
export interface MailText {
  /** What `Kotak Keluar` calls it. */
  readonly name: string;
  /** The link to the applicant's page where it is for more than to see the request. */
  readonly applicantLink?: LinkWords | ((facts: MailFacts) => LinkWords);
  readonly write: (facts: MailFacts, office: MailOffice) => Letter;
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

/** "kunjungan SMK Negeri 4", "peminjaman ruangan oleh SMK Negeri 4", "pemakaian dinas oleh Dinas Kominfo" */
export function eventOf(facts: Pick<MailFacts, 'kind' | 'institution'>): string {
  switch (facts.kind) {
    case 'VISIT':
      return `kunjungan ${facts.institution}`;
    case 'LOAN':
      return `peminjaman ruangan oleh ${facts.institution}`;
    default:
      return `${serviceWords(facts)} oleh ${facts.institution}`;
  }
}

/** "Kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB" */
export function eventAndTime(facts: MailFacts): string {
  return `${capitalized(eventOf(facts))}, ${wantedTimeWords(facts)}`;
}

/** Who asks, as a subject has room for it besides for when. */
export function shortName({ institution }: Pick<MailFacts, 'institution'>): string {
  return clip(institution, 60);
}

/** The one mark of a letter that is “sangat segera”, in its subject. */
export function urgently({ urgency }: Pick<MailFacts, 'urgency'>, asked: string): string {
  return urgency === 'IMMEDIATE' ? `SANGAT SEGERA, ${uncapitalized(asked)}` : asked;
}

/** "PC-2026-0001 Mohon disposisi: SMK Negeri 4, Selasa 8 Des": mails of officers can be sorted by the number. */
export function staffSubject(facts: MailFacts, asked: string): string {
  return `${facts.number} ${asked}: ${shortName(facts)}, ${briefDaysWords(facts)}${othersWords(facts.dates?.length)}`;
}

/** "Disetujui: kunjungan Selasa, 8 Desember 2026 pukul 09.00 (PC-2026-0001)": an applicant may have several requests. */
export function applicantSubject(facts: MailFacts, told: string): string {
  return numbered(facts, `${told}: ${serviceWords(facts)} ${beginningWords(facts)}${othersWords(facts.dates?.length)}`);
}

/** "Tawaran waktu lain: jawab paling lambat Jumat, 4 Desember 2026 (PC-2026-0001)" */
export function askingSubject(facts: MailFacts, asked: string): string {
  const wish = facts.deadline === undefined ? 'mohon jawaban Anda' : `jawab${answerByWords(facts)}`;
  return numbered(facts, `${asked}: ${wish}`);
}

export function numbered({ number }: Pick<MailFacts, 'number'>, subject: string): string {
  return `${subject} (${number})`;
}

/** Used as long as nothing is confirmed. */
export const CERTAIN_LATER = 'Jadwal belum pasti sebelum Anda menerima konfirmasi dari kami.';

/** " paling lambat Jumat, 4 Desember 2026"; blank where no answer is awaited. Of the day of the event itself its hour is said. */
export function answerByWords({ deadline, startDate }: Pick<MailFacts, 'deadline' | 'startDate'>): string {
  if (deadline === undefined) return '';
  const day = dateOf(deadline);
  return ` paling lambat ${day === startDate ? dateTimeWords(deadline) : dateWords(day)}`;
}

/** Asks the applicant for an answer. @param what what they are to do: “jawab” */
export function askAnswer(facts: Pick<MailFacts, 'deadline' | 'startDate'>, what = 'jawab'): Ask {
  const wish = `Mohon ${what}${answerByWords(facts)}`;
  return {
    onPage: [`${wish} lewat tombol ini atau balasan email.`],
    byHand: [`${wish} dengan membalas email ini.`],
  };
}

/** Which action is next, where to choose it, and by when; on a page that names more than one, by when alone. */
export function askStep(facts: Pick<MailFacts, 'number' | 'dueAt'>, action?: Action): Ask {
  const step = action ? `“${ACTION_WORDS[action]}”` : 'tindakannya';
  const due = facts.dueAt && shortMomentWords(facts.dueAt);
  const by = due ? ` paling lambat ${due}` : '';
  const onPage = action ? [`Pilih ${step}${by}.`] : due ? [`Batas waktu: ${due}.`] : [];
  return { onPage, byHand: [`Pilih ${step} pada ${rowWords(facts)}, kolom Tindakan${by}.`] };
}

/** The same after words that say why or what first. */
export function firstThen(first: readonly string[], { onPage, byHand }: Ask): Ask {
  return { onPage: [...first, ...onPage], byHand: [...first, ...byHand] };
}

/** The Kasi's next step: the approval, after what they see to before it, or what must be solved first. */
export function towardsApproval(
  facts: Pick<MailFacts, 'number' | 'dueAt' | 'kind' | 'findings' | 'dates' | 'startDate' | 'endDate'>,
  before: readonly string[] = [],
): Ask {
  const held = facts.findings.filter(isBlocking);
  const isOwn = isOwnUse(facts.kind);
  if (isFound(facts.findings, 'IN_THE_PAST')) return firstThen([PAST], askStep(facts));
  if (held.length === 0 && !isOwn && isFound(facts.findings, 'OVER_CAPACITY'))
    return firstThen([DIVIDE], askStep(facts));
  if (held.length === 0) return firstThen(before, askStep(facts, facts.dates ? 'APPROVE_SESSIONS' : 'APPROVE'));
  // The finding itself names the two steps between which the Kasi chooses.
  if (isFound(facts.findings, 'REVISION_OF_EARLIER')) return askStep(facts);
  // What is no matter of the time stands in the list below.
  const [against] = subjectsAgainst(held);
  const why = against ? AGAINST_TIME[against] : 'terhalang';
  const state = facts.dates ? `${briefDaysWords(facts)} ${why}` : 'Belum dapat ditetapkan';
  return firstThen([`${state}. ${remedyFor(held, isOwn)}`], askStep(facts));
}

/** Of a time that is over when its letter is read: what took place is recorded. */
const PAST = `Waktunya sudah lewat: tetapkan hanya bila kegiatan berlangsung; bila tidak, “${ACTION_WORDS.CHANGE_TIME}” atau batalkan.`;

/** Of more people than the room holds. */
const DIVIDE = `Tanyakan pembagian rombongan lewat “${ACTION_WORDS.ASK_CONFIRMATION}”.`;

/** The Kabid's choice about a refusal that the Kasi proposed; the reason is theirs to write. */
export function decideRefusal(facts: Pick<MailFacts, 'number'>): Ask {
  const [reject, back] = [ACTION_WORDS.REJECT, ACTION_WORDS.RETURN_TO_SECTION_HEAD];
  const choice = `“${reject}” (tulis alasannya bagi pemohon) atau “${back}”`;
  return {
    onPage: [`Putuskan: ${choice}.`],
    byHand: [`Putuskan pada ${rowWords(facts)}, kolom Tindakan: ${choice}.`],
  };
}

/** The step that stands first for whoever has the letter. */
export function expectedIn(facts: MailFacts): Action | undefined {
  return expectedStep({ ...facts, findingCodes: facts.findings.map(({ code }) => code) }, { now: facts.at });
}

/** The tab and the row of a request. */
export function rowWords({ number }: Pick<MailFacts, 'number'>): string {
  return `tab ${TABS.REGISTER}, baris ${number}`;
}
