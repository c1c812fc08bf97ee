// The sentences of a yearly report: what its tables do not say by themselves.

import { type Counted, isEmpty, sumOf, type YearFigures } from '../../domain/report/figures.ts';
import type { Busiest } from '../../domain/report/use.ts';
import { timeAt } from '../../domain/request/room-time.ts';
import { DAY_NAMES, hoursWords, MONTH_NAMES } from '../formats/dates.ts';
import { listWords, numberWords } from '../formats/numbers.ts';

/** What a summary is made of. */
interface Facts {
  readonly figures: YearFigures;
  readonly busiest: Busiest;
}

/** What came in and what took place. A year without anything says just that. */
export function workWords({ figures, busiest }: Facts): string[] {
  const { year, received, held, participants } = figures;
  if (isEmpty(figures)) return [`Belum ada permohonan dan kegiatan yang tercatat pada tahun ${year}.`];
  const came = participants === 0 ? '' : `, dihadiri ${numberWords(participants)} peserta`;
  return [
    `Pada tahun ${year} masuk ${countedWords(received, 'permohonan')}. Terlaksana ${countedWords(held, 'kegiatan')}${came}.`,
    ...busiestWords(busiest),
  ];
}

/** When the room was used most, and by whom; what has no most is left out. */
function busiestWords({ month, weekday, hours, institutions }: Busiest): string[] {
  const most = [
    ...(month ? [`bulan ${MONTH_NAMES[month.of - 1]} (${numberWords(month.events)} kegiatan)`] : []),
    ...(weekday ? [`hari ${DAY_NAMES[weekday.of - 1]}`] : []),
    ...(hours ? [`pukul ${hoursWords(timeAt(hours.from * 60), timeAt(hours.to * 60))}`] : []),
  ];
  const often = institutions.filter(({ events }) => events > 1);
  const names = often.map(({ of, events }) => `${of} (${numberWords(events)} kali)`);
  return [
    ...(most.length === 0 ? [] : [`Paling sering dipakai: ${listWords(most)}.`]),
    ...(often.length === 0 ? [] : [`Yang paling sering memakai ruangan: ${listWords(names)}.`]),
  ];
}

/** "52 permohonan (30 kunjungan dan 22 peminjaman)" */
function countedWords(counted: Counted, what: string): string {
  const sum = sumOf(counted);
  if (sum === 0) return `0 ${what}`;
  return `${numberWords(sum)} ${what} (${numberWords(counted.visits)} kunjungan dan ${numberWords(counted.loans)} peminjaman)`;
}
