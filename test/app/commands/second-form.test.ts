// A second form for the same event: it takes over nothing, whoever sends it, however much they know of the first.
import { expect, it } from 'vitest';
import { receiveMissedSubmissions } from '../../../src/app/commands/receive-submission.ts';
import { everyTenMinutes } from '../../../src/app/jobs/every-ten-minutes.ts';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import {
  aDesk,
  at,
  choose,
  DEWI,
  FIRST,
  KABID,
  killedAt,
  messageOf,
  news,
  requestOf,
  SECOND,
  schedule,
  send,
  statuses,
  stepsOf,
  submit,
  type,
} from '../office-day.ts';

const STRANGER = 'orang.lain@pemohon.example';
const ASKED = { activity: 'Kunjungan industri', letterNumber: '412/SMKN4/2026', contactName: 'Dewi Kartika' };

it('does not get the confirmation and the link of a scheduled event', () => {
  const desk = aDesk();
  submit(desk, 'r-1', ASKED);
  schedule(desk, FIRST);
  const before = requestOf(desk, FIRST);
  const sent = desk.post.sent.length;
  desk.office.time = '2026-11-24T10:00:00+07:00';
  submit(desk, 'r-2', { ...ASKED, email: STRANGER, phone: '0899-1111-2222', contactName: 'Orang Lain' });
  const { email, phone, contactName, status } = requestOf(desk, FIRST);
  expect({ email, phone, contactName, status }).toEqual({
    email: before.email,
    phone: before.phone,
    contactName: before.contactName,
    status: 'SCHEDULED',
  });
  expect(statuses(desk)).toEqual([`${FIRST} SCHEDULED`, `${SECOND} DUPLICATE`]);
  expect(news(desk, sent).sort()).toEqual([
    `${DEWI}: ${FIRST} Ada kiriman kedua`,
    `${STRANGER}: ${SECOND} Tanda terima (belum persetujuan)`,
  ]);
  const [toDewi, toStranger] = [DEWI, STRANGER].map((who) => desk.post.sent.slice(sent).find(({ to }) => to === who));
  expect(JSON.stringify(toStranger)).not.toContain(FIRST);
  for (const given of [STRANGER, '0899-1111-2222', 'Orang Lain']) expect(JSON.stringify(toDewi)).not.toContain(given);
  expect(messageOf(desk, FIRST)).toContain(SECOND);
  expect(messageOf(desk, SECOND)).toContain(FIRST);
});

it('keeps no later news from the applicant, and takes no step back from the office', () => {
  const desk = aDesk();
  submit(desk, 'r-1', ASKED);
  schedule(desk, FIRST);
  const sent = desk.post.sent.length;
  choose(desk, FIRST, 'DISPLACE', KABID, 'Dipakai Wali Kota');
  const { undo } = requestOf(desk, FIRST).marks;
  expect(undo?.action).toBe('DISPLACE');
  submit(desk, 'r-2', { ...ASKED, email: STRANGER });
  expect(requestOf(desk, FIRST).marks.undo).toEqual(undo);
  at(desk, '2026-11-24T08:30:00+07:00', everyTenMinutes);
  expect(news(desk, sent)).toContain(`${DEWI}: ${FIRST} Jadwal perlu dipindahkan`);
});

it('tells the applicant once a day, however many come', () => {
  const desk = aDesk();
  submit(desk, 'r-1', ASKED);
  for (let index = 2; index < 8; index++) submit(desk, `r-${index}`, { ...ASKED, email: `orang${index}@x.example` });
  const told = news(desk).filter((mail) => mail === `${DEWI}: ${FIRST} Ada kiriman kedua`);
  expect(told).toHaveLength(1);
  expect(requestOf(desk, FIRST).revision).toBe(2);
});

it('killed before the row of the first is written, is finished later, and what staff typed there is not lost', () => {
  const desk = aDesk();
  submit(desk, 'r-1', ASKED);
  type(desk, FIRST, 'staffNotes', 'Sudah ditelepon');
  send(desk, 'r-2', { ...ASKED, email: STRANGER });
  const missed = () => receiveMissedSubmissions(desk.open(), '2000-01-01T00:00:00+07:00', () => true);
  killedAt(desk, 'register.write', missed);
  at(desk, '2026-11-24T08:30:00+07:00', hourly);
  at(desk, '2026-11-24T08:40:00+07:00', everyTenMinutes);
  expect(statuses(desk)).toEqual([`${FIRST} SUBMITTED`, `${SECOND} DUPLICATE`]);
  expect(requestOf(desk, FIRST)).toMatchObject({ email: DEWI, staffNotes: 'Sudah ditelepon' });
  expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'SECOND_FORM', 'CORRECT']);
  expect(news(desk).filter((mail) => mail === `${DEWI}: ${FIRST} Ada kiriman kedua`)).toHaveLength(1);
});
