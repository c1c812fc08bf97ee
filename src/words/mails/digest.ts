// The words of the morning digest: what waits for its reader, by reason, and what to do about it.
import type { DigestFacts, DigestItem, DigestSection, FailedWork } from '../../domain/mail/digest.ts';
import { clip } from '../../domain/text/text.ts';
import { dateOf, type PlainDate, timeOf } from '../../domain/time/time.ts';
import { briefDaysWords, dateWords, nearDayWords, shortMomentWords } from '../formats/dates.ts';
import { roughSpanWords, writeTime } from '../formats/numbers.ts';
import { otherDates, othersWords } from '../formats/other-dates.ts';
import { deskName } from '../names.ts';
import { SECTION_WORDS, unheldWords } from '../pages/own-desk.ts';
import { ACTION_WORDS, holderWords } from '../sheet/choices.ts';
import { damagesWords } from '../sheet/devices.ts';
import { OUTBOX_STATE_WORDS } from '../sheet/outbox.ts';
import { hiddenTab, TABS } from '../sheet/tabs.ts';
import { MOST_DATES_NAMED } from './details.ts';
import type { Letter, MailList } from './letter.ts';

const HEADINGS: Readonly<Record<DigestSection, string>> = {
  ...SECTION_WORDS,
  DESK: 'Di meja Anda',
  TELL_APPLICANT: `Beri tahu lewat WhatsApp, lalu pilih “${ACTION_WORDS.RECORD_TOLD}”`,
  UNCLOSED: `Pilih “${ACTION_WORDS.COMPLETE}” atau “${ACTION_WORDS.MARK_NO_SHOW}”`,
};

/** The words of one person's digest. @param pageOf the reader's own page about a letter; `null` where there is none */
export function digestWords(
  facts: DigestFacts,
  pageOf: (item: DigestItem) => string | null = () => null,
): Letter & { readonly lists: readonly MailList[] } {
  const lined = (section: DigestSection, item: DigestItem): MailList['items'][number] => {
    const text =
      preparationWords(item, facts.day) ??
      `${prefixWords(section, item)}${requestWords(item)}${reasonWords(section, item)}`;
    const url = pageOf(item);
    return url === null ? text : { text, label: linkWords(item, facts.day), url };
  };
  const sections = facts.sections.map(
    ({ section, items, more }): MailList => ({
      heading: HEADINGS[section],
      items: [
        ...items.map((item) => lined(section, item)),
        ...(more > 0
          ? [section === 'UNHELD' ? unheldWords(more) : `… dan ${more} lagi; lihat tab ${TABS.REGISTER}`]
          : []),
      ],
    }),
  );
  const failed = facts.failed.map(failedWords);
  const lettersIn = (only?: DigestSection) =>
    facts.sections
      .filter(({ section }) => !only || section === only)
      .reduce((sum, { section, items, more }) => sum + (section === 'UNHELD' ? 1 : items.length + more), 0);
  const elsewhere = lettersIn('OTHER_HOLDERS');
  const toPrepare = lettersIn('TO_PREPARE');
  const counted = (
    [
      [lettersIn() - elsewhere - toPrepare + failed.length, 'hal menunggu Anda'],
      [toPrepare, 'kegiatan untuk disiapkan'],
      [elsewhere, 'surat lama di meja lain'],
      [facts.troubles.length, 'tentang aplikasi dan pengaturan'],
    ] as const
  ).flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []));
  return {
    subject: `${deskName()}, ${dateWords(facts.day)}: ${counted.join(', ')}`,
    opening: [],
    lists: [
      ...sections,
      { heading: FAILED_HEADING, items: failed },
      { heading: 'Aplikasi dan pengaturan', items: facts.troubles },
    ].filter(({ items }) => items.length > 0),
  };
}

/** The label of the link to a letter's page; on the day itself what is to be pressed there. */
function linkWords({ preparation }: DigestItem, day: PlainDate): string {
  return preparation && dateOf(preparation.start) <= day ? ACTION_WORDS.MARK_READY : 'Buka surat';
}

const FAILED_HEADING = `Gagal di tab ${hiddenTab(TABS.OUTBOX)}; ubah Keadaan barisnya menjadi ${OUTBOX_STATE_WORDS.WAITING} untuk mencoba lagi, atau ${OUTBOX_STATE_WORDS.DONE} bila sudah ditangani`;

/** One mark of what is to be seen first: that an event has begun although its letter waits, else how urgent the letter is. */
function prefixWords(section: DigestSection, { urgency, past }: DigestItem): string {
  if (section !== 'DESK' && section !== 'OTHER_HOLDERS' && section !== 'SILENT_APPLICANT') return '';
  return past ? 'Waktu sudah lewat: ' : urgency === 'IMMEDIATE' ? 'SANGAT SEGERA: ' : '';
}

/** "PC-2026-0001 SMK Negeri 4, Selasa 8 Des" */
function requestWords(item: DigestItem): string {
  return `${item.number} ${inLine(item.institution)}, ${briefDaysWords(item)}${datesWords(item)}`;
}

/** Which dates of the letter wait besides, since its mails may begin with another: " (juga 15, 22 Des)" */
function datesWords(item: DigestItem): string {
  const { others } = item;
  if (others.length === 0 || others.length > MOST_DATES_NAMED) return othersWords(others.length);
  return ` (juga ${otherDates(item, others)})`;
}

/** A line has a dozen words. A long name keeps its end, too, which tells it from its like: "Dinas Perpustakaan … Kubu Raya". */
function inLine(institution: string): string {
  const words = institution.split(' ');
  return words.length <= 4 ? institution : [...words.slice(0, 2), '…', ...words.slice(-2)].join(' ');
}

function reasonWords(section: DigestSection, item: DigestItem): string {
  switch (section) {
    case 'DESK':
      return `${deadlineWords(item)}.`;
    case 'TELL_APPLICANT':
      return `: ${personWords(item)}.`;
    case 'SILENT_APPLICANT':
      return `, ditanya ${nearDayWords(dateOf(item.since))}.`;
    case 'OTHER_HOLDERS':
      return `: ${holderWords(item.holder)}${deadlineWords(item)}.`;
    default:
      return '.';
  }
}

/** "PC-2026-0007 SMK Negeri 4, hari ini pukul 09.00: mulai 08.30; rusak: Layar utama." */
function preparationWords({ number, institution, preparation }: DigestItem, day: PlainDate): string | null {
  if (!preparation) return null;
  const { start, from, broken } = preparation;
  const date = dateOf(start);
  const when = `${date <= day ? 'hari ini' : nearDayWords(date)} pukul ${writeTime(timeOf(start))}`;
  const without = broken.length > 0 ? `; ${clip(damagesWords(broken), LONGEST_BROKEN)}` : '';
  return `${number} ${inLine(institution)}, ${when}: mulai ${writeTime(timeOf(from))}${without}.`;
}

/** In code points. */
const LONGEST_BROKEN = 80;

/** "Rina Pratiwi (0812-0000-0010)" */
function personWords({ contactName, phone }: DigestItem): string {
  if (contactName === '') return phone || 'pemohon';
  return phone === '' ? contactName : `${contactName} (${phone})`;
}

/** ", terlambat 1 hari kerja", before the deadline ", batas 24 Nov 08.45" */
function deadlineWords({ dueAt, late, past }: DigestItem): string {
  if (dueAt === null || past) return '';
  return late ? `, terlambat ${roughSpanWords(late)}` : `, batas ${shortMomentWords(dueAt)}`;
}

function failedWords({ work, number, recipient, problem, givenUp }: FailedWork): string {
  const what = [number, work, recipient && `kepada ${recipient}`].filter((part) => part !== '').join(' ');
  return `${what}: ${problem}${givenUp ? '' : ' (masih dicoba lagi)'}`;
}
