// The sentences of a yearly report, which its figures say.

import { type Counted, isEmpty, isFewMeasured, sumOf, type YearFigures } from '../../domain/report/figures.ts';
import type { Busiest } from '../../domain/report/use.ts';
import { DAY_NAMES, MONTH_NAMES } from '../formats/dates.ts';
import { listWords, measureWords, numberWords, percentWords } from '../formats/numbers.ts';
import { REPORT_WORDS } from '../sheet/report.ts';

/** What a summary is made of. */
interface Facts {
  readonly figures: YearFigures;
  /** `null` where nothing happened in the year before. */
  readonly before: YearFigures | null;
  readonly busiest: Busiest;
}

/** What came in and what took place, a paragraph each. A year without anything says just that. */
export function workWords(facts: Facts): string[] {
  const { figures } = facts;
  if (isEmpty(figures)) return [`Belum ada permohonan dan kegiatan yang tercatat pada tahun ${figures.year}.`];
  return [receivedWords(facts), heldWords(facts), busiestWords(facts), standsOutWords(facts)].filter(
    (words) => words !== '',
  );
}

function receivedWords({ figures, before }: Facts): string {
  const { received, year, undecided, rejected, cancelled, noShow } = figures;
  const ends = [
    undecided > 0 && `${numberWords(undecided)} masih dalam proses`,
    rejected > 0 && `${numberWords(rejected)} ditolak`,
    cancelled > 0 && `${numberWords(cancelled)} dibatalkan`,
    noShow > 0 && `${numberWords(noShow)} pemohonnya tidak hadir`,
  ].filter((each) => each !== false);
  const ended = ends.length === 0 ? '' : ` Dari jumlah itu ${listWords(ends)}.`;
  return `Pada tahun ${year} masuk ${countedWords(received, 'permohonan')}${comparedWords('permohonan', sumOf(received), before && sumOf(before.received), before)}.${ended}`;
}

function heldWords({ figures, before }: Facts): string {
  const { held, scheduled, participants } = figures;
  const toCome =
    sumOf(scheduled) === 0
      ? ''
      : ` ${numberWords(sumOf(scheduled))} kegiatan lagi terjadwal atau belum dicatat pelaksanaannya.`;
  const came = participants === 0 ? '' : `, dihadiri ${numberWords(participants)} peserta`;
  return `Terlaksana ${countedWords(held, 'kegiatan')}${comparedWords('kegiatan', sumOf(held), before && sumOf(before.held), before)}${came}.${toCome}`;
}

function busiestWords({ figures: { used, available }, busiest: { month, weekday, hour } }: Facts): string {
  if (!month || !weekday || !hour) return '';
  const share = available > 0 ? `, yaitu ${percentWords(used / available)} dari jam kerja dinas` : '';
  const name = MONTH_NAMES[month.of - 1] ?? '';
  return `Bulan tersibuk adalah ${name} dengan ${numberWords(month.events)} kegiatan; paling sering hari ${DAY_NAMES[weekday.of - 1] ?? ''} dan mulai sekitar pukul ${String(hour.of).padStart(2, '0')}.00. Ruangan terpakai ${measureWords(used / 60)} jam${share}.`;
}

/** How the SOP's standards were kept; blank where nothing was measured and nothing moved. */
export function standardsWords({
  figures: { withinStandard, stepsTaken, stepsMeasured, moved },
  before,
}: Pick<Facts, 'figures' | 'before'>): string {
  const changed = moved ? ` ${numberWords(moved)} permohonan dijadwalkan ulang.` : '';
  if (withinStandard === null) return changed.trim();
  const earlier = before?.withinStandard ?? null;
  const compared = earlier === null ? '' : ` (tahun ${before?.year}: ${percentWords(earlier)})`;
  const few = isFewMeasured(stepsMeasured ?? 0) ? `, ${REPORT_WORDS.few}` : '';
  return `Mutu baku SOP untuk disposisi, telaah, dan pencatatan agenda dipenuhi pada ${percentWords(withinStandard)} langkah yang terukur${few}${compared}; terukur ${numberWords(stepsMeasured ?? 0)} dari ${numberWords(stepsTaken ?? 0)} langkah yang dicatat.${changed}`;
}

function standsOutWords({ busiest: { institutions } }: Facts): string {
  const often = institutions.filter(({ events }) => events > 1).slice(0, 3);
  if (often.length === 0) return '';
  return `Yang paling sering memakai ruangan: ${listWords(often.map(({ of, events }) => `${of} (${numberWords(events)} kali)`))}.`;
}

/** "52 permohonan (30 kunjungan dan 22 peminjaman)" */
function countedWords(counted: Counted, what: string): string {
  const sum = sumOf(counted);
  if (sum === 0) return `0 ${what}`;
  return `${numberWords(sum)} ${what} (${numberWords(counted.visits)} kunjungan dan ${numberWords(counted.loans)} peminjaman)`;
}

/** ", 20 permohonan lebih banyak daripada tahun 2025 (32 permohonan)" */
function comparedWords(what: string, now: number, then: number | null, before: YearFigures | null): string {
  if (then === null || !before) return '';
  if (now === then) return `, sama banyak dengan tahun ${before.year}`;
  const more = now > then ? 'lebih banyak' : 'lebih sedikit';
  return `, ${numberWords(Math.abs(now - then))} ${what} ${more} daripada tahun ${before.year} (${numberWords(then)} ${what})`;
}
