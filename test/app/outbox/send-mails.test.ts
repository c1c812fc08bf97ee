// What becomes of mails: the most urgent leave first, what fails is tried again, and what is out of date is not read.
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/time/working-time.ts';
import {
  ADMIN,
  DEWI,
  desk,
  eachOnADesk,
  FIRST,
  HEAD,
  KABID,
  KADIS,
  KASI,
  openDesk,
  others,
  quietly,
  SECOND,
  SETTINGS,
  TEAM,
} from '../office-day.ts';

eachOnADesk();

/** What the sweeps of that Tuesday send. */
function sweep(...times: string[]): string[] {
  const seen = desk.mailer.sent.length;
  for (const time of times) desk.at(time);
  return desk.news(seen);
}

const states = () => desk.outbox.rows.map(({ state, attempts }) => `${state} ${attempts}`);

describe('a spent quota', () => {
  it('costs no attempt, and one call: the first mail that finds it spent speaks for those behind it', () => {
    desk.mailer.quota = 0;
    let tries = 0;
    const { send } = desk.mailer;
    desk.mailer.send = (mail) => {
      tries++;
      send.call(desk.mailer, mail);
    };
    desk.submit();
    expect([states(), tries]).toEqual([['WAITING 0', 'WAITING 0'], 1]);
    expect(desk.outbox.rows.map(({ notBefore }) => notBefore)).toEqual(Array(2).fill('2026-11-24T09:00:00+07:00'));
  });

  it('lets the most urgent leave first when it is back', () => {
    desk.mailer.quota = 0;
    desk.submit();
    desk.submit('r-2', others('r-2', { startDate: '2026-11-25', endDate: '2026-11-25' }));
    expect(sweep('08:40')).toEqual([]);
    desk.mailer.quota = 1;
    expect(sweep('09:01')).toEqual([expect.stringContaining(`${SECOND} SANGAT SEGERA`)]);
    desk.mailer.quota = 100;
    expect(sweep('10:01').map((mail) => mail.split(' ').slice(1, 4).join(' '))).toEqual([
      `${SECOND} SANGAT SEGERA`,
      `${SECOND} SANGAT SEGERA`,
      `${FIRST} Mohon disposisi`,
      `${FIRST} Tanda terima`,
      `${SECOND} Tanda terima`,
    ]);
  });
});

/** Its mails have failed four times at an address that the service names. */
function lastAttempt(change = {}): void {
  desk.mailer.trouble = `Invalid email: ${DEWI}`;
  desk.submit('r-1', change);
  for (const row of desk.outbox.rows) row.attempts += 3;
}

describe('a service that stumbles', () => {
  it('is tried again, the more urgent mail first', () => {
    desk.faults.failAt('mailer.send', new Error('Layanan tidak tersedia: Mail'), 2);
    desk.submit();
    expect(states()).toEqual(['WAITING 1', 'WAITING 1']);
    expect(desk.readers()).toEqual([]);
    sweep('08:21');
    expect(desk.readers()).toEqual([]);
    sweep('08:22');
    expect(desk.readers()).toEqual([KABID, DEWI]);
  });

  it('is tried later each time, and given up after the fifth, of which the row tells', () => {
    desk.mailer.trouble = 'Layanan tidak tersedia: Mail';
    desk.submit('r-1', { email: '' });
    for (const [attempts, time, next] of [
      [1, '08:12', '08:22'],
      [2, '08:22', '08:42'],
      [3, '08:42', '09:22'],
      [4, '09:22', '10:42'],
    ] as const) {
      if (attempts > 1) sweep(time);
      expect(desk.outbox.rows).toMatchObject([
        { attempts, state: 'WAITING', notBefore: `2026-11-24T${next}:00+07:00` },
      ]);
    }
    sweep('10:42');
    expect(states()).toEqual(['FAILED 5']);
    expect(desk.messageOf(FIRST)).toContain(`Email permohonan baru kepada ${KABID} tidak dapat dikirim`);
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'UNDELIVERED']);
    desk.mailer.trouble = null;
    expect(sweep('15:00')).toEqual([]);
  });

  it('whose failure cannot be recorded is not given up before it is', () => {
    lastAttempt({ email: '' });
    desk.faults.meanwhileAt('mailer.send', () => desk.faults.failAt('history.append'));
    quietly(() => void sweep('08:22'));
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT']);
    expect(desk.outbox.rows[0]).toMatchObject({ state: 'WAITING', notBefore: '2026-11-24T08:32:00+07:00' });
    sweep('08:40');
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'UNDELIVERED']);
  });
});

describe('an address that the service refuses', () => {
  it('is tried as often as any other; then the row says so, and the Kasi is told', () => {
    lastAttempt();
    expect(states().slice(0, 2)).toEqual(['WAITING 4', 'WAITING 4']);
    sweep('08:22');
    desk.mailer.trouble = null;
    expect(desk.messageOf(FIRST)).toContain(`Email tanda terima kepada ${DEWI} tidak dapat dikirim`);
    expect(desk.requestOf(FIRST).marks.untold).not.toBeNull();
    const seen = desk.mailer.sent.length;
    desk.at('2026-11-25T07:31:00+07:00');
    expect(desk.news(seen).map((mail) => mail.split(':')[0])).toContain(KASI);
  });

  it('that cannot be one is not tried at all', () => {
    desk.submit();
    for (const row of desk.outbox.rows)
      Object.assign(row, { state: 'WAITING', effect: { ...row.effect, recipient: 'x' } });
    const sent = desk.mailer.sent.length;
    sweep('08:40');
    expect(desk.mailer.sent.slice(sent).map(({ to }) => to)).not.toContain('x');
    expect(states().slice(0, 2)).toEqual(['FAILED 1', 'FAILED 1']);
    for (const { problem } of desk.outbox.rows.slice(0, 2)) expect(problem).toContain('lamat');
  });
});

describe('a post that nobody holds', () => {
  it('lets its letter wait until somebody does, and the row says so', () => {
    openDesk({ team: TEAM.slice(2) });
    desk.submit();
    expect(desk.messageOf(FIRST)).toContain('Belum ada Kabid di tab Tim Pengelola');
    expect(desk.readers()).toEqual([DEWI]);
    expect(desk.outbox.rows.find(({ state }) => state === 'WAITING')).toMatchObject({
      attempts: 0,
      notBefore: '2026-11-24T08:42:00+07:00',
      problem: expect.stringContaining('Kabid'),
    });
    desk.office.tabs = { ...desk.office.snapshot(), team: TEAM };
    desk.office.refresh('');
    expect(sweep('08:45').filter((mail) => mail.includes(FIRST))).toEqual([expect.stringContaining(KABID)]);
  });

  it('gives its letter to the next above, with the reason', () => {
    openDesk({ team: [HEAD, ...TEAM.slice(2)] });
    desk.submit();
    const [letter] = desk.mailer.sent.filter(({ to }) => to === KADIS);
    expect(letter?.text).toContain('Tab Tim Pengelola belum memuat Kabid; selama itu tindakannya ada pada Anda.');
  });

  it('and a letter to the one who holds it say nothing of one another', () => {
    openDesk({ team: [HEAD, ...TEAM.slice(0, 1), ...TEAM.slice(2)] });
    desk.submit();
    desk.press(FIRST, KADIS, 'GIVE_DISPOSITION');
    const [letter] = desk.mailer.sent.filter(({ to }) => to === KABID);
    expect(letter?.text).not.toContain('belum memuat');
    for (const { text } of desk.mailer.sent) expect(text).not.toMatch(/Pl[ht]\./);
  });
});

describe('a step that is taken back', () => {
  beforeEach(() => {
    desk.submit();
    desk.choose(FIRST, 'FORWARD', KABID);
  });

  it.each([
    ['CANCEL_BY_OFFICE', KASI],
    ['REJECT', KABID],
  ] as const)('%s: nobody is written to', (action, person) => {
    const mails = desk.readers().length;
    desk.choose(FIRST, action, person, 'Keliru');
    desk.at('08:20', () => undefined);
    desk.choose(FIRST, 'UNDO', person);
    sweep('08:30', '09:30');
    expect(desk.requestOf(FIRST).status).toBe('FORWARDED');
    expect(desk.readers()).toHaveLength(mails);
  });

  it('of a mail that could not leave meanwhile nobody is told that it is void', () => {
    desk.choose(FIRST, 'APPROVE', KASI, 'Disepakati');
    const mails = desk.readers().length;
    desk.faults.failAt('mailer.send', new Error('Layanan tidak tersedia: Mail'));
    desk.choose(FIRST, 'SCHEDULE', ADMIN);
    desk.choose(FIRST, 'UNDO', ADMIN);
    sweep('08:30');
    expect(desk.readers()).toHaveLength(mails);
    expect(desk.work()).toEqual(expect.arrayContaining(['CONFIRMATION WITHDRAWN', 'UNDONE WITHDRAWN']));
  });

  it('of two mails one of which has left: only its reader is told that it is void', () => {
    const deskOf = (person: string) => desk.mailer.sent.filter(({ to }) => to === person).length;
    desk.choose(FIRST, 'APPROVE', KASI, 'Disepakati');
    const [kabid, admin] = [deskOf(KABID), deskOf(ADMIN)];
    desk.choose(FIRST, 'UNDO', KASI);
    sweep('08:30');
    expect([deskOf(KABID), deskOf(ADMIN)]).toEqual([kabid, admin + 1]);
  });

  it('of a refusal is told after all where opening it again is taken back', () => {
    desk.choose(FIRST, 'REJECT', KABID, 'Ruangan diperbaiki');
    desk.office.time = '2026-11-24T08:25:00+07:00';
    desk.choose(FIRST, 'REOPEN', KABID, 'salah baris');
    desk.office.time = '2026-11-24T08:28:00+07:00';
    desk.choose(FIRST, 'UNDO', KABID);
    sweep('08:40');
    const [last] = desk.mailer.sent.filter(({ to }) => to === DEWI).slice(-1);
    expect(last?.subject).toContain('Belum dapat kami penuhi');
  });
});

it('a sweep sends forty mails at most, the most urgent of them', () => {
  openDesk({ settings: { ...SETTINGS, receipts: { ...SETTINGS.receipts, perHour: 100, reserve: 0 } } });
  desk.mailer.quota = 0;
  const day = (index: number) => addDays('2027-03-01', index);
  for (let index = 0; index < 22; index++)
    desk.submit(`s-${index}`, others(`s-${index}`, { startDate: day(index), endDate: day(index) }));
  desk.mailer.quota = 100;
  expect(sweep('09:00')).toHaveLength(40);
  expect(sweep('09:10')).toHaveLength(4);
});

it('a mail carries the link of its reader, and nobody else’s', () => {
  desk.links.webApp = 'https://script.example/exec';
  desk.submit();
  desk.approve(FIRST);
  const tokens = desk.mailer.sent.map(({ to, text }) => {
    const [, token = ''] = /https:\/\/script\.example\/exec\?p=(\S+)/.exec(text) ?? [];
    const read = desk.links.read(decodeURIComponent(token), '2026-11-24');
    return [to, read.ok && [read.claims.purpose, read.claims.email]];
  });
  expect(tokens).toEqual([
    [DEWI, ['APPLICANT', DEWI]],
    [KABID, ['STAFF', KABID]],
    [KASI, ['STAFF', KASI]],
    [ADMIN, ['STAFF', ADMIN]],
  ]);
});

it.each([
  [TEAM, false],
  [TEAM.slice(1), true],
])('the Kepala Dinas is led to the sheet only while a vacant post is his to fill', (team, isLed) => {
  openDesk({ team: [HEAD, ...team] });
  desk.submit();
  const [, toHead] = desk.mailer.sent;
  expect([toHead?.to, toHead?.text.includes('https://lembar.example')]).toEqual([KADIS, isLed]);
});
