// The words of the morning digest: what waits for its reader, by reason, and what to do about it.
import type { DigestFacts, DigestItem, DigestSection, FailedWork } from '../../domain/mail/digest.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { dateWords, stampWords, wantedTimeWords } from '../formats/dates.ts';
import { roughSpanWords } from '../formats/numbers.ts';
import { SEVERAL_ACCOUNTS_WORDS } from '../problems/links.ts';
import { ACTION_WORDS, holderWords, STATUS_WORDS, STATUS_WORDS_FOR_APPLICANT } from '../sheet/choices.ts';
import { OUTBOX_STATE_WORDS } from '../sheet/outbox.ts';
import { complaintWords, OPEN_COMPLAINTS_WORDS } from '../sheet/survey.ts';
import { hiddenTab, TABS } from '../sheet/tabs.ts';
import type { MailList, MailWords } from './letter.ts';

const HEADINGS: Readonly<Record<DigestSection, string>> = {
  DESK: 'Surat di meja Anda',
  TELL_APPLICANT: `Pemohon yang perlu Anda beri tahu lewat WhatsApp (pesannya siap pada kolom Hubungi); sesudahnya pilih “${ACTION_WORDS.RECORD_TOLD}”`,
  SILENT_APPLICANT: 'Pemohon belum menjawab sampai batas waktu; tentukan tindakan berikutnya',
  REVIEW: 'Jadwal yang perlu ditinjau lagi (kolom Perlu Perhatian)',
  UNCLOSED: `Kegiatan sudah selesai dan belum dicatat; pilih “${ACTION_WORDS.COMPLETE}” atau “${ACTION_WORDS.MARK_NO_SHOW}”`,
  OTHER_DESKS: 'Surat yang lama menunggu di meja lain',
  TODAY: 'Kegiatan hari ini',
};

/** The words of one person's digest. @param pageOf the reader's own page about a letter; `null` where there is none */
export function digestWords(
  facts: DigestFacts,
  { titles }: OfficeIdentity,
  pageOf: (item: DigestItem) => string | null = () => null,
): MailWords {
  const linked = (text: string, url: string | null) => (url === null ? text : { text, label: OPEN_LETTER, url });
  const isLinked = facts.sections.some(({ items: [first] }) => first !== undefined && pageOf(first) !== null);
  const sections = facts.sections.map(
    ({ section, items, more }): MailList => ({
      heading: HEADINGS[section],
      items: [
        ...items.map((item) =>
          linked(
            `${prefixWords(section, item)}${requestWords(item)}. ${reasonWords(section, item, titles)}`,
            pageOf(item),
          ),
        ),
        ...(more > 0 ? [`… dan ${more} lagi; lihat tab ${TABS.REGISTER}`] : []),
      ],
    }),
  );
  const failed = facts.failed.map(failedWords);
  const complaints = (facts.complaints ?? []).map((each) => complaintWords(each, facts.day));
  const waiting = facts.sections
    .filter(({ section }) => section !== 'TODAY')
    .reduce(
      (sum, { items, more }) => sum + items.length + more,
      failed.length + facts.troubles.length + complaints.length,
    );
  return {
    subject: `Pontive Center, ${dateWords(facts.day)}: ${waiting} hal menunggu Anda`,
    opening: [],
    details: [],
    lists: [
      ...sections,
      ...(complaints.length > 0 ? [{ heading: OPEN_COMPLAINTS_WORDS, items: complaints }] : []),
      ...(failed.length > 0 ? [{ heading: FAILED_HEADING, items: failed }] : []),
      ...(facts.troubles.length > 0 ? [{ heading: 'Gangguan aplikasi', items: facts.troubles }] : []),
    ],
    closing: [
      isLinked
        ? `Email ini hanya dikirim bila ada yang menunggu. Tindakan dipilih pada halaman surat (“${OPEN_LETTER}”) atau pada tab ${TABS.REGISTER}, kolom Tindakan. Tautannya khusus untuk Anda; mohon tidak diteruskan. ${SEVERAL_ACCOUNTS_WORDS.inSheet}`
        : `Email ini hanya dikirim bila ada yang menunggu. Tindakan dipilih pada tab ${TABS.REGISTER}, kolom Tindakan.`,
    ],
  };
}

/** The label of the link to a letter's page. */
const OPEN_LETTER = 'Buka surat';

const FAILED_HEADING = `Email atau pekerjaan kalender yang gagal di tab ${hiddenTab(TABS.OUTBOX)}; ubah Keadaan barisnya menjadi ${OUTBOX_STATE_WORDS.WAITING} untuk mencoba lagi, atau ${OUTBOX_STATE_WORDS.DONE} bila sudah ditangani`;

/** What is to be seen first: how urgent a letter is, and that its event has begun although it still waits. */
function prefixWords(section: DigestSection, { urgency, past }: DigestItem): string {
  const waits = section === 'DESK' || section === 'OTHER_DESKS' || section === 'SILENT_APPLICANT';
  return `${waits && urgency === 'IMMEDIATE' ? 'SANGAT SEGERA: ' : ''}${waits && past ? 'Waktu sudah lewat: ' : ''}`;
}

function requestWords(item: DigestItem): string {
  return `${item.number} ${item.institution}: ${item.activity}, ${wantedTimeWords(item)}`;
}

function reasonWords(section: DigestSection, item: DigestItem, titles: OfficeIdentity['titles']): string {
  const since = stampWords(item.since);
  switch (section) {
    case 'DESK':
      return `${STATUS_WORDS[item.status]} sejak ${since}${deadlineWords(item)}.`;
    case 'TELL_APPLICANT':
      return `Hubungi ${personWords(item)} dan sampaikan: “${STATUS_WORDS_FOR_APPLICANT[item.status]}”. Belum diberi tahu sejak ${since}.`;
    case 'SILENT_APPLICANT':
      return `Ditanya ${since}${deadlineWords(item)}.`;
    case 'REVIEW':
      return `Kini ${STATUS_WORDS[item.status]}.`;
    case 'UNCLOSED':
      return `Selesai ${since}.`;
    case 'OTHER_DESKS':
      return `Di meja ${holderWords(item.holder, titles)} sejak ${since}${deadlineWords(item)}.`;
    case 'TODAY':
      return `${STATUS_WORDS[item.status]}.`;
  }
}

/** "Rina Pratiwi (0812-0000-0010)" */
function personWords({ contactName, phone }: DigestItem): string {
  if (contactName === '') return phone || 'pemohon';
  return phone === '' ? contactName : `${contactName} (${phone})`;
}

/** ", batas 24 Nov 2026 08.45, terlambat 1 hari kerja" */
function deadlineWords({ dueAt, late }: DigestItem): string {
  if (dueAt === null) return '';
  return `, batas ${stampWords(dueAt)}${late ? `, terlambat ${roughSpanWords(late)}` : ''}`;
}

function failedWords({ work, number, recipient, problem, givenUp }: FailedWork): string {
  const what = [number, work, recipient && `kepada ${recipient}`].filter((part) => part !== '').join(' ');
  return `${what}: ${problem}${givenUp ? '' : ' (masih dicoba lagi)'}`;
}
