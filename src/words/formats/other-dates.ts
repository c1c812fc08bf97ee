// The other dates of a letter in few words.
import type { TIME_SUBJECTS } from '../../domain/request/finding.ts';
import type { TimeWithDaysOff } from '../../domain/request/room-time.ts';
import { addDays } from '../../domain/time/working-time.ts';
import { hoursWords, shortDateWords } from './dates.ts';

/** What they are called wherever they are told. */
export const OTHER_DATES = 'Tanggal lain';

/** " dan 3 tanggal lain"; blank where the letter asks for one date. */
export function othersWords(dates = 0): string {
  return dates === 0 ? '' : ` dan ${dates} tanggal lain`;
}

/** What speaks against one of several dates. */
export const AGAINST_TIME: Readonly<Record<(typeof TIME_SUBJECTS)[number], string>> = {
  ROOM_TAKEN: 'sudah diminta',
  HOURS: 'bukan hari/jam kerja',
  NOTICE: 'di luar masa pengajuan',
};

/** In days after the first date: of a later one the year is said, too. */
const SAME_SEASON = 300;

/** The other dates of the letter: "15, 22, 29 Des, 5 Jan, 15 Des 2027", with their hours where they are not those of the first. */
export function otherDates(
  { startDate, startTime, endTime }: TimeWithDaysOff,
  dates: readonly TimeWithDaysOff[],
): string {
  const parts = dates.map((date) => {
    const isOneDay = date.startDate === date.endDate;
    const isAlike = date.startTime === startTime && date.endTime === endTime && isOneDay;
    const hours = date.startTime && date.endTime ? ` ${hoursWords(date.startTime, date.endTime)}` : '';
    const until = isOneDay ? '' : ` s.d. ${shortDateWords(date.endDate ?? '').replace(/ \d+$/, '')}`;
    const [day = '', month = '', year = ''] = shortDateWords(date.startDate ?? '').split(' ');
    const isNear = !startDate || !date.startDate || date.startDate < addDays(startDate, SAME_SEASON);
    const ofYear = isNear ? '' : ` ${year}`;
    return isAlike
      ? { day, month: `${month}${ofYear}` }
      : { day: `${day} ${month}${until}${ofYear}${hours}`, month: '' };
  });
  // The month is said once, after the last of its days.
  return parts
    .map(({ day, month }, index) => `${day} ${month === parts[index + 1]?.month ? '' : month}`.trim())
    .join(', ');
}
