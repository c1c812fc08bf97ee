// The page on which anybody may ask for an officer's link is no mail cannon, also where the mails had to wait.
import { expect, it } from 'vitest';
import { sendDeskLink } from '../../../src/app/commands/strangers.ts';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { ADMIN, aDesk, aMember, KABID, KASI, OFFICE, type OfficeDay } from '../office-day.ts';

const TEAM = Array.from({ length: 13 }, (_, index) =>
  aMember({ name: `Petugas ${index}`, email: `p${index}@dinas.example`, role: 'ROOM_ADMIN', main: index === 0 }),
);

/** Somebody asks for everybody's link each hour from 9 to 11, while what is left of the mails is kept for steps. */
function asked(): OfficeDay {
  const desk = aDesk({ team: [...OFFICE.team, ...TEAM] });
  desk.mailer.quota = 40;
  for (const hour of ['09', '10', '11']) {
    desk.office.time = `2026-11-24T${hour}:20:00+07:00`;
    for (const { email } of TEAM) sendDeskLink(desk.open(), email);
  }
  expect(desk.readers()).toEqual([]);
  return desk;
}

it('what waited longer than its hour lapses, and of one person the last alone leaves', () => {
  const desk = asked();
  desk.mailer.quota = 1500;
  desk.at('12:00');
  expect(desk.readers()).toEqual(TEAM.map(({ email }) => email));
});

it('hours later none leaves, and nothing is left to be done', () => {
  const desk = asked();
  desk.mailer.quota = 1500;
  desk.at('13:00', hourly);
  expect(desk.readers()).toEqual([]);
  expect(new Set(desk.work())).toEqual(new Set(['DESK_LINK WITHDRAWN']));
});

it('who asks when the mails are back gets the link at once', () => {
  const desk = asked();
  desk.mailer.quota = 1500;
  desk.office.time = '2026-11-24T13:00:00+07:00';
  for (const email of [KABID, KASI, ADMIN]) sendDeskLink(desk.open(), email);
  expect(desk.readers()).toEqual([KABID, KASI, ADMIN]);
});
