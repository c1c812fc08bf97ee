// Mails that waited for the quota: of one request each reader gets the last news, not what it has made untrue.
import { expect, it } from 'vitest';
import { ADMIN, aDesk, DEWI, FIRST, KABID, KASI } from '../office-day.ts';

it('a letter that was approved and taken back while the quota was spent reaches the Admin as what it is now', () => {
  const desk = aDesk();
  desk.submit();
  desk.mailer.quota = 0;
  desk.approve(FIRST);
  desk.choose(FIRST, 'CANCEL_BY_OFFICE', KASI, 'AC rusak');
  desk.mailer.quota = 100;
  const seen = desk.mailer.sent.length;
  for (const time of ['09:01', '09:11', '09:21']) desk.at(time);
  const told = desk.mailer.sent.slice(seen);
  expect(told.filter(({ to }) => to === ADMIN).map(({ subject }) => subject)).toEqual([
    expect.stringContaining('ibatalkan'),
  ]);
  expect(told.filter(({ to }) => to === DEWI)).toHaveLength(1);
  expect(desk.outbox.rows.find(({ effect }) => effect.type === 'MAIL' && effect.template === 'APPROVED')).toMatchObject(
    { state: 'WITHDRAWN', problem: 'Tidak dikirim: ada kabar yang lebih baru untuk penerima ini.' },
  );
  expect(desk.news(seen).some((line) => line.startsWith(`${KABID} `))).toBe(false);
});
