// The words of the Kabid's summary of a month or a year, in the mail and in the paper that comes with it.
import { isYear, type Period, type SummaryFacts } from '../../domain/report/summary.ts';
import { shortDateWords } from '../formats/dates.ts';
import { listWords, numberWords } from '../formats/numbers.ts';
import { monthWords } from '../pages/room.ts';
import { STATUS_WORDS } from '../sheet/choices.ts';
import { decimalWords, percentWords } from '../sheet/report.ts';
import { reportTab, TABS } from '../sheet/tabs.ts';
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
  return `Ringkasan Pontive Center ${periodWords(period)}`;
}

export function summaryMailWords(facts: SummaryFacts): MailWords {
  const { period, open } = facts;
  const held = numberWords(facts.visits + facts.loans);
  return {
    subject: `${summaryTitle(period)}: ${held} kegiatan terlaksana`,
    opening: summarySentences(facts),
    details: summaryFigures(facts).map(([label, value]) => ({ label, value })),
    lists: facts.stillOpen.length === 0 ? [] : [{ heading: 'Masih terbuka', items: stillOpenWords(facts) }],
    closing: [
      ...(open > 0
        ? [`${numberWords(open)} kegiatan belum ditutup; angkanya bertambah setelah Admin mencatat pelaksanaannya.`]
        : []),
      isYear(period)
        ? `Laporan lengkapnya terlampir, dan ada pada tab ${reportTab(Number(period))} beserta grafiknya. Kotak kuning di sana masih dapat diisi.`
        : `Rinciannya ada pada tab ${reportTab(Number(period.slice(0, 4)))} dan ${TABS.REGISTER}.`,
    ],
  };
}

/** "PC-2026-0004 SMKN 4, Masuk Agenda: 9 Des 2026", each in a line. */
function stillOpenWords({ stillOpen, moreOpen }: Pick<SummaryFacts, 'stillOpen' | 'moreOpen'>): string[] {
  return [
    ...stillOpen.map(({ number, institution, status, date }) => {
      const when = date === null ? '' : `: ${shortDateWords(date)}`;
      return `${number} ${institution}, ${STATUS_WORDS[status]}${when}`;
    }),
    ...(moreOpen > 0 ? [`dan ${numberWords(moreOpen)} lainnya`] : []),
  ];
}

/** What happened, in sentences. */
export function summarySentences(facts: SummaryFacts): string[] {
  const { period, received, rejected, cancelled, visits, loans, participants, noShow, next } = facts;
  const kinds = [
    visits > 0 && `${numberWords(visits)} kunjungan`,
    loans > 0 && `${numberWords(loans)} peminjaman`,
  ].filter((each) => each !== false);
  const ends = [
    rejected > 0 && `${numberWords(rejected)} ditolak`,
    cancelled > 0 && `${numberWords(cancelled)} dibatalkan`,
  ].filter((each) => each !== false);
  const held = kinds.length === 0 ? 'belum ada kegiatan yang terlaksana' : `terlaksana ${listWords(kinds)}`;
  const came = participants > 0 ? ` dengan ${numberWords(participants)} peserta hadir` : '';
  const absent = noShow > 0 ? ` ${numberWords(noShow)} pemohon tidak hadir.` : '';
  return [
    `Pada ${periodWords(period)} ${held}${came}.${absent}`,
    `Permohonan yang masuk ${numberWords(received)}${ends.length > 0 ? `; ${listWords(ends)}` : ''}.${next > 0 ? ` Bulan berikutnya ${numberWords(next)} kegiatan sudah masuk agenda.` : ''}`,
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
    ['Jam terpakai', `${decimalWords(used / 60)} dari ${decimalWords(available / 60)} jam kerja`],
    ['Tingkat pemakaian', available > 0 ? percentWords(used / available) : '–'],
  ];
}
