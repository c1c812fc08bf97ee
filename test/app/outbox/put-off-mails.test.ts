// Mails that waited for the quota: of one request each reader gets the last news, not what it has made untrue.
import { expect, it } from 'vitest';
import { everyTenMinutes } from '../../../src/app/jobs/every-ten-minutes.ts';
import { ADMIN, aDesk, approve, at, choose, DEWI, FIRST, KABID, KASI, news, submit } from '../office-day.ts';

it('a letter that was approved and taken back while the quota was spent reaches the Admin as what it is now', () => {
  const desk = aDesk();
  submit(desk);
  desk.post.quota = 0;
  approve(desk, FIRST);
  choose(desk, FIRST, 'CANCEL_BY_OFFICE', KASI, 'AC rusak');
  desk.post.quota = 100;
  const seen = desk.post.sent.length;
  for (const time of ['09:01', '09:11', '09:21']) at(desk, `2026-11-24T${time}:00+07:00`, everyTenMinutes);
  const told = desk.post.sent.slice(seen);
  expect(told.filter(({ to }) => to === ADMIN).map(({ subject }) => subject)).toEqual([
    expect.stringContaining('ibatalkan'),
  ]);
  expect(told.filter(({ to }) => to === DEWI)).toHaveLength(1);
  expect(news(desk, seen).some((line) => line.startsWith(`${KABID} `))).toBe(false);
});
