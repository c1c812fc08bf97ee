// The words of the Kabid's summary of a month or a year, in the mail and in the paper that comes with it.
import { isYear, type Period, type SummaryFacts } from '../../domain/report/summary.ts';
import { listWords, measureWords, numberWords, percentWords } from '../formats/numbers.ts';
import { deskName } from '../names.ts';
import { monthWords } from '../pages/room.ts';
import type { LinkWords } from '../problems/links.ts';
import { reportTab } from '../sheet/tabs.ts';
import type { MailWords } from './letter.ts';

/** "November 2026", "tahun 2026" */
function periodWords(period: Period): string {
  return isYear(period) ? `tahun ${period}` : monthWords(period);
}

/** The name of the file without its ending: "Ringkasan 2026-11", "Laporan 2026". */
export function summaryFileWords(period: Period): string {
  return isYear(period) ? reportTab(Number(period)) : `Ringkasan ${period}`;
}

export function summaryTitle(period: Period): string {
  return `Ringkasan ${deskName()} ${periodWords(period)}`;
}

/** The link to the page of the report, whose charts the paper in the mail has not. */
export const REPORT_LINK: LinkWords = { label: 'Buka laporan A4 dengan grafik', hint: 'Khusus untuk Anda.' };

export function summaryMailWords(facts: SummaryFacts): MailWords {
  const { period, open } = facts;
  const held = numberWords(facts.visits + facts.loans);
  const rest = isYear(period)
    ? [...stillOpenWords(facts), `Kotak kuning tab ${reportTab(Number(period))} masih dapat diisi.`]
    : [...(open > 0 ? [`${numberWords(open)} kegiatan belum ditutup Admin.`] : []), 'Angkanya terlampir.'];
  return {
    subject: `${isYear(period) ? `Laporan tahunan ${deskName()} ${period} terlampir` : summaryTitle(period)}: ${held} kegiatan terlaksana`,
    opening: summarySentences(facts),
    details: [],
    lists: [],
    closing: [rest.join(' ')],
  };
}

/** How many numbers of open requests a summary names. */
const MOST_OPEN_NUMBERS = 2;

/** "Masih terbuka: PC-2026-0004, PC-2026-0009, dan 3 lainnya."; nothing where all is done. */
function stillOpenWords({ stillOpen, moreOpen }: Pick<SummaryFacts, 'stillOpen' | 'moreOpen'>): string[] {
  if (stillOpen.length === 0) return [];
  const named = stillOpen.slice(0, MOST_OPEN_NUMBERS).map(({ number }) => number);
  const more = moreOpen + stillOpen.length - named.length;
  return [`Masih terbuka: ${listWords(more > 0 ? [...named, `${numberWords(more)} lainnya`] : named)}.`];
}

/** What happened, in sentences. */
export function summarySentences(facts: SummaryFacts): string[] {
  const { period, received, rejected, cancelled, visits, loans, participants, noShow, next } = facts;
  const kinds = [
    visits > 0 && `${numberWords(visits)} kunjungan`,
    loans > 0 && `${numberWords(loans)} peminjaman`,
  ].filter((each) => each !== false);
  const ends = (
    [
      [rejected, 'ditolak'],
      [cancelled, 'dibatalkan'],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, end], index) => `${numberWords(count)}${index === 0 ? ' di antaranya' : ''} ${end}`);
  const held = kinds.length === 0 ? 'belum ada kegiatan yang terlaksana' : `terlaksana ${listWords(kinds)}`;
  const came = participants > 0 ? ` dengan ${numberWords(participants)} peserta hadir` : '';
  const absent = noShow > 0 ? ` ${numberWords(noShow)} pemohon tidak hadir.` : '';
  return [
    `Pada ${periodWords(period)} ${held}${came}.${absent}`,
    `Masuk ${numberWords(received)} permohonan${ends.length > 0 ? `, ${listWords(ends)}` : ''}.${next > 0 && !isYear(period) ? ` Bulan berikutnya ${numberWords(next)} kegiatan sudah masuk agenda.` : ''}`,
  ];
}

/** The figures by name. */
export function summaryFigures({
  used,
  available,
  ...facts
}: SummaryFacts): (readonly [name: string, value: string])[] {
  return [
    ['Permohonan masuk', numberWords(facts.received)],
    ['Kunjungan terlaksana', numberWords(facts.visits)],
    ['Peminjaman terlaksana', numberWords(facts.loans)],
    ['Peserta hadir', numberWords(facts.participants)],
    ['Pemohon tidak hadir', numberWords(facts.noShow)],
    ['Jam terpakai', `${measureWords(used / 60, 'hours')} dari ${measureWords(available / 60, 'hours')} jam kerja`],
    ['Tingkat pemakaian', available > 0 ? percentWords(used / available) : '–'],
  ];
}
