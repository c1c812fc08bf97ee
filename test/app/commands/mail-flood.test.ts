// The form as a mail cannon: what many forms make the desk send, and what the office can still do beside them.
import { expect, it } from 'vitest';
import { receiveMissedSubmissions } from '../../../src/app/commands/receive-submission.ts';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { minutesLater } from '../../../src/domain/time/time.ts';
import { Killed } from '../../memory/faults.ts';
import { desk, eachOnADesk, FIRST, KABID, KASI, type OfficeDay, others, quietly } from '../office-day.ts';

eachOnADesk();

const count = (desk: OfficeDay, address: string) => desk.readers().filter((to) => to === address).length;
/** Of an event of its own, so that nothing clashes and nothing repeats. */
const elsewhere = { startDate: null, endDate: null };

it('ninety forms of as many addresses leave a consumer account the mails for its steps', () => {
  desk.mailer.quota = 100;
  desk.submit('real', others('real'));
  for (let index = 0; index < 90; index++) {
    if (index % 30 === 0) desk.office.time = minutesLater(desk.office.time, 60);
    desk.submit(`f-${index}`, { ...elsewhere, email: `a${index}@pemohon.example`, phone: '' });
  }
  // What was asked when 41 were left may still leave, and one mail an hour to the Kabid.
  expect(desk.mailer.quota).toBeGreaterThan(25);
  const before = count(desk, KASI);
  desk.choose(FIRST, 'FORWARD', KABID);
  expect(count(desk, KASI)).toBe(before + 1);
});

it('receipts that waited leave only from what is not kept for steps', () => {
  desk.mailer.quota = 0;
  for (let index = 0; index < 5; index++) {
    const day = `2027-03-0${1 + index}`;
    desk.submit(`f-${index}`, others(`f-${index}`, { startDate: day, endDate: day }));
  }
  desk.mailer.quota = 47;
  desk.at('09:00');
  expect(desk.readers().filter((to) => to === KABID)).toHaveLength(5);
  expect(desk.mailer.quota).toBe(40);
  expect(desk.outbox.rows.filter(({ state }) => state === 'WAITING').map(({ problem }) => problem)).toEqual(
    Array(3).fill('Sisa kuota email hari ini disimpan untuk langkah petugas; dikirim sesudah kuota kembali.'),
  );
  desk.mailer.quota = 100;
  desk.at('10:00');
  expect(desk.readers()).toHaveLength(10);
});

it.each(['history.append', 'outbox.add', 'register.write', 'mailer.send'])(
  'an execution killed at %s makes the desk count no worse',
  (call) => {
    for (let index = 0; index < 6; index++) {
      desk.send(`f-${index}`, { ...elsewhere, phone: '' });
      if (index === 1 || index === 3) desk.faults.killAt(call);
      quietly(() => {
        try {
          receiveMissedSubmissions(desk.open(), '2000-01-01T00:00:00+07:00', () => true);
        } catch (error) {
          expect(error).toBeInstanceOf(Killed);
        }
      });
    }
    desk.at('09:10', hourly);
    desk.at('09:20');
    expect(desk.requestOf('PC-2026-0006').marks.noReceipt).toBe('ADDRESS');
    const receipts = desk.outbox.rows.filter(({ effect }) => effect.type === 'MAIL' && effect.template === 'RECEIPT');
    expect(receipts.map(({ state }) => state)).toEqual(['DONE', 'DONE', 'DONE']);
    const once = desk.outbox.rows.filter(({ effect }) => effect.type === 'MAIL' && effect.template === 'MANY_REQUESTS');
    expect(once.map(({ state }) => state)).toEqual(['DONE']);
  },
);
