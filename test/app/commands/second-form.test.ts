// A second form for the same event: it takes over nothing, whoever sends it, however much they know of the first.
import { expect, it } from 'vitest';
import { receiveMissedSubmissions } from '../../../src/app/commands/receive-submission.ts';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { aDesk, DEWI, FIRST, SECOND } from '../office-day.ts';

const STRANGER = 'orang.lain@pemohon.example';
const ASKED = { activity: 'Kunjungan industri', letterNumber: '412/SMKN4/2026', contactName: 'Dewi Kartika' };

it('killed before the row of the first is written, is finished later, and what staff typed there is not lost', () => {
  const desk = aDesk();
  desk.submit('r-1', ASKED);
  desk.edit(FIRST, 'staffNotes', 'Sudah ditelepon');
  desk.send('r-2', { ...ASKED, email: STRANGER });
  const missed = () => receiveMissedSubmissions(desk.open(), '2000-01-01T00:00:00+07:00', () => true);
  desk.killedAt('register.write', missed);
  desk.at('08:30', hourly);
  desk.at('08:40');
  expect(desk.statuses()).toEqual([`${FIRST} SUBMITTED`, `${SECOND} DUPLICATE`]);
  expect(desk.requestOf(FIRST)).toMatchObject({ email: DEWI, staffNotes: 'Sudah ditelepon' });
  expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'CORRECT', 'SECOND_FORM']);
  expect(desk.news().filter((mail) => mail === `${DEWI}: ${FIRST} Ada kiriman kedua`)).toHaveLength(1);
});
