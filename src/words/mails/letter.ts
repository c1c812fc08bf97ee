// The type of a mail's words and of a template, and words that several templates share.

import type { MailFacts } from '../../domain/mail/mail-facts.ts';
import { isBlocking } from '../../domain/request/finding.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { Action } from '../../domain/vocabulary.ts';
import { remediesFor } from '../problems/remedies.ts';
import { ACTION_WORDS, KIND_WORDS } from '../sheet/choices.ts';
import { TABS } from '../sheet/tabs.ts';

/** One line of a mail's data. */
export interface Detail {
  readonly label: string;
  readonly value: string;
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

/** The body of a mail: paragraphs before and after a list of details, and lists. */
export interface Letter {
  /** What the mail is about; the subject adds number and activity. */
  readonly about: string;
  readonly opening: readonly string[];
  readonly details: readonly Detail[];
  readonly lists: readonly MailList[];
  readonly closing: readonly string[];
}

/** A template: makes the words of a mail. */
export type Wording = (facts: MailFacts, office: OfficeIdentity) => Letter;

/** "kunjungan", "peminjaman" */
export function serviceWords({ kind }: Pick<MailFacts, 'kind'>): string {
  return KIND_WORDS[kind].toLowerCase();
}

/** Used as long as nothing is confirmed. */
export const CERTAIN_LATER = 'Jadwal baru pasti setelah Anda menerima konfirmasi dari kami.';

/** Where in the sheet to choose the next step, and which one if there is only one. */
export function nextStep(facts: Pick<MailFacts, 'number'>, action?: Action): string {
  const step = action ? `“${ACTION_WORDS[action]}”` : 'tindakan';
  return `Untuk langkah berikutnya, buka ${rowWords(facts)}, lalu pilih ${step} pada kolom Tindakan.`;
}

/** The Kasi's next step: the approval, or what must be solved first. */
export function towardsApproval(facts: Pick<MailFacts, 'number' | 'findings'>): string[] {
  const held = facts.findings.filter(isBlocking);
  if (held.length === 0) return [nextStep(facts, 'APPROVE')];
  return [
    `Jadwal belum dapat ditetapkan selama ada yang menahannya. ${remediesFor(held).join(' ')}`,
    `Langkahnya dipilih pada ${rowWords(facts)}, kolom Tindakan.`,
  ];
}

/** The tab and the row of a request. */
export function rowWords({ number }: Pick<MailFacts, 'number'>): string {
  return `tab ${TABS.REGISTER}, baris ${number}`;
}
