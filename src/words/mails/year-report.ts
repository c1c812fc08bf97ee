// The words of the mail that brings the Kabid the report of a year.
import type { YearFacts } from '../../domain/report/year-mail.ts';
import { listWords, numberWords } from '../formats/numbers.ts';
import { deskName } from '../names.ts';
import { reportTab } from '../sheet/tabs.ts';
import type { MailWords } from './letter.ts';

/** @param draft why nobody can sign it yet; blank where they can */
export function reportMailWords(facts: YearFacts, draft = ''): Pick<MailWords, 'subject' | 'opening'> {
  const { year, visits, loans } = facts;
  return {
    subject: `Laporan tahunan ${deskName()} ${year}${draft === '' ? ` terlampir: ${numberWords(visits + loans)} kegiatan terlaksana` : ' masih draf'}`,
    opening: [...(draft === '' ? [] : [`Lengkapi dahulu tab ${reportTab(year)}. ${draft}.`]), ...yearSentences(facts)],
  };
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
