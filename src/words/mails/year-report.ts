// The words of the mail that brings the Kabid the report of a year.
import type { YearFacts } from '../../domain/report/year-mail.ts';
import { listWords, numberWords } from '../formats/numbers.ts';
import { deskName } from '../names.ts';
import type { LinkWords } from '../problems/links.ts';
import { reportTab } from '../sheet/tabs.ts';
import type { MailWords } from './letter.ts';

/** The link to the page of the report, whose charts the paper in the mail has not. */
export const REPORT_LINK: LinkWords = { label: 'Buka laporan A4 dengan grafik', hint: 'Khusus untuk Anda.' };

/** @param draft why nobody can sign it yet; blank where they can */
export function reportMailWords(facts: YearFacts, draft = ''): Pick<MailWords, 'subject' | 'opening' | 'closing'> {
  const { year, visits, loans } = facts;
  const rest = [
    ...unrecordedWords(facts),
    ...(draft === '' ? [] : [`Sesudah lengkap, cetak dari tab ${reportTab(year)}.`]),
  ];
  return {
    subject: `Laporan tahunan ${deskName()} ${year}${draft === '' ? ` terlampir: ${numberWords(visits + loans)} kegiatan terlaksana` : `, ${draft}`}`,
    opening: yearSentences(facts),
    closing: rest,
  };
}

/** "Catat dahulu: PC-2026-0004, PC-2026-0009, dan 3 lainnya."; nothing where all is recorded. */
function unrecordedWords({ unrecorded, moreUnrecorded: more }: YearFacts): string[] {
  if (unrecorded.length === 0) return [];
  return [`Catat dahulu: ${listWords(more > 0 ? [...unrecorded, `${numberWords(more)} lainnya`] : unrecorded)}.`];
}

/** What happened, in sentences. */
function yearSentences(facts: YearFacts): string[] {
  const { year, received, rejected, cancelled, visits, loans, participants, noShow } = facts;
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
    `Pada tahun ${year} ${held}${came}.${absent}`,
    `Masuk ${numberWords(received)} permohonan${ends.length > 0 ? `, ${listWords(ends)}` : ''}.`,
  ];
}
