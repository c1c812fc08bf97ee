// By when each step should be done: the SOP's "mutu baku", counted in working time.
import { expect, it } from 'vitest';
import { stepDeadline } from '../../../src/domain/commands/due.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { aRequest, HOURS } from '../requests.ts';

const KNOWN = {
  hours: HOURS,
  standards: { forwardMinutes: 15, approveMinutes: 20, scheduleMinutes: 25, serviceDays: 0 },
  limits: { answerDays: 2 },
};
/** On a desk since Tuesday, 10.00; the event is a fortnight later. */
const LYING = { heldSince: '2026-11-24T10:00:00+07:00', startDate: '2026-12-08', endDate: '2026-12-10' };
const PROPOSED = { ...NO_MARKS, holder: 'DIVISION_HEAD' } as const;
const BEFORE_HEAD = { ...NO_MARKS, holder: 'AGENCY_HEAD', headUntil: '2026-11-25T10:00:00+07:00' } as const;
const ATTENDED = { ...NO_MARKS, attended: [{ date: '2026-12-08', people: 30 }] };

it.each<[string, Partial<BookingRequest>, string | null]>([
  ['the Kabid passes on, without a disposition from the letter', { status: 'SUBMITTED' }, '2026-11-24T10:15:00+07:00'],
  [
    'whatever became of the event',
    { status: 'SUBMITTED', startDate: '2026-11-20', endDate: '2026-11-20' },
    '2026-11-24T10:15:00+07:00',
  ],
  [
    'of a letter before the Kepala Dinas from when it goes on by itself',
    { status: 'SUBMITTED', marks: BEFORE_HEAD },
    '2026-11-25T10:15:00+07:00',
  ],
  [
    'of a disposition without its hour from the next working day',
    { status: 'SUBMITTED', headDispositionAt: '2026-11-24T00:00:00+07:00' },
    '2026-11-25T07:30:00+07:00',
  ],
  [
    'from the disposition, where that is later than the letter',
    { status: 'SUBMITTED', headDispositionAt: '2026-11-24T11:00:00+07:00' },
    '2026-11-24T11:15:00+07:00',
  ],
  [
    'from the letter, where the disposition was earlier',
    { status: 'SUBMITTED', headDispositionAt: '2026-11-24T09:00:00+07:00' },
    '2026-11-24T10:15:00+07:00',
  ],
  ['the Kasi comes to an agreement', { status: 'FORWARDED' }, '2026-11-24T10:20:00+07:00'],
  ['but not while the Kabid has their proposal to refuse', { status: 'FORWARDED', marks: PROPOSED }, null],
  ['the applicant answers within two working days', { status: 'AWAITING_APPLICANT' }, '2026-11-26T10:00:00+07:00'],
  ['or on its eve', { status: 'AWAITING_APPLICANT', startDate: '2026-11-26' }, '2026-11-25T15:45:00+07:00'],
  [
    'or before it begins, asked after that',
    { status: 'AWAITING_APPLICANT', heldSince: '2026-11-25T16:00:00+07:00', startDate: '2026-11-26' },
    '2026-11-26T09:00:00+07:00',
  ],
  [
    'a Friday until its own close',
    { status: 'AWAITING_APPLICANT', heldSince: '2026-11-26T10:00:00+07:00', startDate: '2026-11-30' },
    '2026-11-27T16:15:00+07:00',
  ],
  ['the Admin enters it into the agenda', { status: 'APPROVED' }, '2026-11-24T10:25:00+07:00'],
  ['the room is ready when the event begins', { status: 'SCHEDULED' }, '2026-12-08T09:00:00+07:00'],
  [
    'of several days on the next that nobody has prepared',
    { status: 'SCHEDULED', marks: { ...NO_MARKS, ready: ['2026-12-08', '2026-12-09'] } },
    '2026-12-10T09:00:00+07:00',
  ],
  ['or that nobody has recorded as held', { status: 'SCHEDULED', marks: ATTENDED }, '2026-12-09T09:00:00+07:00'],
  ['nothing is due while the room stands ready', { status: 'READY' }, null],
  ['nor of what is closed', { status: 'REJECTED' }, null],
])('%s', (_, given, due) => expect(stepDeadline(aRequest({ ...LYING, ...given }), KNOWN)).toBe(due));
