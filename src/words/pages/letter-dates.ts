// Words of the other dates of a letter on an officer's pages: how each stands, and what holds it up.

import { otherDates } from '../../domain/commands/sessions.ts';
import { isAbout, isBlocking } from '../../domain/request/finding.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { WAITING_STATUSES } from '../../domain/request/status.ts';
import type { About } from '../../domain/rules/findings.ts';
import { listWords } from '../formats/numbers.ts';
import { AGAINST_TIME } from '../formats/other-dates.ts';
import { dateWithStatus } from '../mails/details.ts';
import { statusWords } from '../sheet/choices.ts';

type OtherDate = Pick<
  BookingRequest,
  'number' | 'startDate' | 'endDate' | 'startTime' | 'endTime' | 'status' | 'marks' | 'findingCodes' | 'clashesWith'
>;

/** What holds up a date of which no more is known than its row says. */
const HINDRANCES: Readonly<Record<About, string>> = {
  UNREADABLE: 'tanggal atau jam keliru',
  ...AGAINST_TIME,
  ROOM_TAKEN: 'ruangan tidak tersedia',
  FOOD: 'hidangan belum dipastikan',
  LETTER: 'surat permohonan belum ada',
};

/** "Selasa 22 Des 09.00–11.00 (PC-2026-0004): Didisposisikan; berimpit dengan PC-2026-0001" */
export function otherDateWords(date: OtherDate): string {
  const { findingCodes, clashesWith } = date;
  const holdUp = findingCodes.map((code) => ({ code })).filter(isBlocking);
  const clash = clashesWith.length > 0 ? [`berimpit dengan ${listWords(clashesWith)}`] : [];
  const subjects = (Object.keys(HINDRANCES) as About[]).filter((about) => {
    return holdUp.some((finding) => isAbout(finding, about)) && !(about === 'ROOM_TAKEN' && clash.length > 0);
  });
  const day = findingCodes.includes('IN_THE_PAST') ? ['waktu sudah lewat'] : [];
  const hindrances = [...clash, ...subjects.map((about) => HINDRANCES[about]), ...day];
  return dateWithStatus(date, [statusWords(date), ...hindrances].join('; '));
}

/** What of a letter is not fixed after all that is free was; nothing where all is. @param requests all of the desk */
export function openDatesWords(request: BookingRequest, requests: readonly BookingRequest[]): string[] {
  const open = otherDates(request, requests).filter(({ status }) => WAITING_STATUSES.includes(status));
  return open.length === 0 ? [] : [`Belum ditetapkan: ${open.map(otherDateWords).join('. ')}.`];
}
