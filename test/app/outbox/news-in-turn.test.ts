// What applicants do on their pages, again and again: an officer hears of it once an hour, and the mails kept for the
// office's own steps stay.
import { beforeEach, describe, expect, it } from 'vitest';
import { refreshRules } from '../../../src/app/jobs/refresh-rules.ts';
import { wantedTime } from '../../../src/domain/request/room-time.ts';
import { minutesLater } from '../../../src/domain/time/time.ts';
import { desk, eachOnADesk, FIRST, KABID, KASI, OFFICE, others, TEAM } from '../office-day.ts';

const NUMBERS = Array.from({ length: 10 }, (_, index) => `PC-2026-00${index < 9 ? '0' : ''}${index + 1}`);

/** Ten forwarded requests, each on a day of its own; half an hour later. */
eachOnADesk(() => {
  NUMBERS.forEach((number, index) => {
    const day = `2026-12-${index + 10}`;
    desk.submit(`r-${index}`, others(`r-${index}`, { startDate: day, endDate: day }));
    desk.choose(number, 'FORWARD', KABID);
  });
  desk.office.time = '2026-11-24T09:00:00+07:00';
});

/** An applicant changes the hour of their own request by the page. */
function change(number: string, startTime: string): void {
  const time = { ...wantedTime(desk.requestOf(number)), startTime };
  expect(desk.answer(number, { type: 'CHOOSE', time })).toMatchObject({ type: 'RECORDED' });
}

/** The clock goes on by so many minutes, and the sweep runs every ten. */
function later(minutes: number): void {
  for (let left = minutes; left > 0; left -= 2) {
    desk.office.time = minutesLater(desk.office.time, 2);
    if (Number(desk.office.time.slice(14, 16)) % 10 === 0) desk.at(desk.office.time);
  }
}

const toKasi = (from: number) => desk.mailer.sent.slice(from).filter(({ to }) => to === KASI);

describe('ten applicants who change their requests every twelve minutes for two hours', () => {
  /** @returns how many mails had left before */
  const rush = () => {
    const seen = desk.mailer.sent.length;
    for (let round = 0; round < 10; round++) {
      for (const number of NUMBERS) change(number, round % 2 === 0 ? '09:30' : '09:00');
      later(12);
    }
    return seen;
  };

  it('mail the Kasi once an hour, of all of them, and an hour later of the last change of each', () => {
    const seen = rush();
    expect(toKasi(seen)).toHaveLength(2);
    change(FIRST, '10:00');
    later(74);
    const mails = toKasi(seen);
    expect(mails).toHaveLength(3);
    expect(mails[0]?.subject).toBe('Pontive Center: 10 kabar dari pemohon');
    for (const number of NUMBERS) expect(mails[1]?.text).toContain(number);
    expect(mails[2]?.text).toContain('10.00');
    expect(desk.outbox.rows.filter(({ state }) => state === 'WAITING')).toEqual([]);
  });

  it('never touch the mails that are kept for steps', () => {
    desk.mailer.quota = 40;
    const seen = rush();
    expect([desk.mailer.quota, desk.mailer.sent.length - seen]).toEqual([40, 0]);
    desk.choose(FIRST, 'ASK_CONFIRMATION', KASI, 'Jam berapa?');
    expect(desk.mailer.quota).toBe(39);
    desk.mailer.quota = 100;
    later(60);
    expect(toKasi(seen)).toHaveLength(1);
  });

  it('one officer hears of it once an hour, also where the team is typed with another case meanwhile', () => {
    const seen = desk.mailer.sent.length;
    change(FIRST, '09:30');
    later(12);
    const team = TEAM.map((member) => ({ ...member, email: member.email.toUpperCase() }));
    desk.office.tabs = { ...OFFICE, team };
    refreshRules(desk.open());
    change('PC-2026-0002', '09:30');
    later(12);
    expect(desk.mailer.sent.slice(seen).map(({ to }) => to.toLowerCase())).toEqual([KASI]);
  });
});

describe('one who answers what the office asked', () => {
  beforeEach(() => {
    for (const number of NUMBERS) desk.choose(number, 'ASK_CONFIRMATION', KASI, 'Jam berapa?');
    later(12);
  });

  it('is heard at once, however many answer: the limit of the Kasi runs', () => {
    const seen = desk.mailer.sent.length;
    for (const number of NUMBERS) desk.answer(number, { type: 'REPLY' }, { text: 'Jam sembilan' });
    const answers = NUMBERS.map((number) => expect.stringContaining(`${number} Jawaban pemohon`));
    expect(toKasi(seen).map(({ subject }) => subject)).toEqual(answers);
    later(70);
    expect(toKasi(seen)).toHaveLength(NUMBERS.length);
  });

  it('leaves the reserve alone as well', () => {
    desk.mailer.quota = 40;
    desk.answer(FIRST, { type: 'REPLY' }, { text: 'Jam sembilan' });
    expect(desk.mailer.quota).toBe(40);
    expect(desk.requestOf(FIRST).status).toBe('FORWARDED');
  });
});

it.each(['state.put', 'mailer.send', 'outbox.mark'])(
  'killed at %s, no news is lost, and at most the one mail repeats',
  (call) => {
    for (const number of NUMBERS) change(number, '09:30');
    const seen = desk.mailer.sent.length;
    desk.office.time = '2026-11-24T09:20:00+07:00';
    desk.killedAt(call, () => desk.at(desk.office.time));
    later(90);
    const told = toKasi(seen);
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(3);
    for (const number of NUMBERS) expect(told.some(({ text }) => text.includes(number))).toBe(true);
    expect(desk.news(seen).every((line) => line.startsWith(KASI))).toBe(true);
  },
);
