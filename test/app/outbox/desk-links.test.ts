// The page on which anybody may ask for an officer's link is no mail cannon, also where the mails had to wait.
import { expect, it } from 'vitest';
import { sendDeskLink } from '../../../src/app/commands/strangers.ts';
import { everyTenMinutes } from '../../../src/app/jobs/every-ten-minutes.ts';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { ADMIN, aDesk, aMember, at, KABID, KASI, type MemoryDesk, OFFICE, readers, work } from '../office-day.ts';

const TEAM = Array.from({ length: 13 }, (_, index) =>
  aMember({ name: `Petugas ${index}`, email: `p${index}@dinas.example`, role: 'ROOM_ADMIN', main: index === 0 }),
);

/** Somebody asks for everybody's link each hour from 9 to 11, while what is left of the mails is kept for steps. */
function asked(): MemoryDesk {
  const desk = aDesk({ team: [...OFFICE.team, ...TEAM] });
  desk.post.quota = 40;
  for (const hour of ['09', '10', '11']) {
    desk.office.time = `2026-11-24T${hour}:20:00+07:00`;
    for (const { email } of TEAM) sendDeskLink(desk.open(), email);
  }
  expect(readers(desk)).toEqual([]);
  return desk;
}

it('what waited longer than its hour lapses, and of one person the last alone leaves', () => {
  const desk = asked();
  desk.post.quota = 1500;
  at(desk, '2026-11-24T12:00:00+07:00', everyTenMinutes);
  expect(readers(desk)).toEqual(TEAM.map(({ email }) => email));
});

it('hours later none leaves, and nothing is left to be done', () => {
  const desk = asked();
  desk.post.quota = 1500;
  at(desk, '2026-11-24T13:00:00+07:00', hourly);
  expect(readers(desk)).toEqual([]);
  expect(new Set(work(desk))).toEqual(new Set(['DESK_LINK WITHDRAWN']));
});

it('who asks when the mails are back gets the link at once', () => {
  const desk = asked();
  desk.post.quota = 1500;
  desk.office.time = '2026-11-24T13:00:00+07:00';
  for (const email of [KABID, KASI, ADMIN]) sendDeskLink(desk.open(), email);
  expect(readers(desk)).toEqual([KABID, KASI, ADMIN]);
});
