// Days of the office over the desk in memory: commands, recovery, refusals and jobs by the SOP, a few milliseconds each.
import { describe, expect, it } from 'vitest';
import { applyDropdownAction } from '../../src/app/commands/apply-dropdown-action.ts';
import { receiveSubmission } from '../../src/app/commands/receive-submission.ts';
import { everyTenMinutes } from '../../src/app/jobs/every-ten-minutes.ts';
import { hourly } from '../../src/app/jobs/hourly.ts';
import { nightly } from '../../src/app/jobs/nightly.ts';
import type { BookingRequest } from '../../src/domain/request/request.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import { ACTION_WORDS } from '../../src/words/sheet/choices.ts';
import { ADMIN, aMember, KABID, KASI } from '../domain/commands/paper-desk.ts';
import { aRequest } from '../domain/requests.ts';
import { Killed } from '../memory/faults.ts';
import { MemoryDesk } from '../memory/memory-desk.ts';
import { askedIn } from '../memory/register-rows.ts';
import { SETTINGS } from '../pages/office.ts';
import { FIRST, SECOND } from './examples.ts';

const TEAM = [
  aMember(),
  aMember({ name: 'Ani Lestari', role: 'SECTION_HEAD', email: KASI }),
  aMember({ name: 'Rudi Hartono', role: 'ROOM_ADMIN', email: ADMIN }),
];
const DEWI = 'dewi.kartika@smkn4.example';
const TUESDAY = '2026-11-24T08:12:00+07:00';

function aDesk(): MemoryDesk {
  return new MemoryDesk(TUESDAY, { settings: SETTINGS, sheetUrl: 'https://lembar.example', team: TEAM, damaged: [] });
}

/** Somebody sends the form; his event is to hold nobody. */
function send(desk: MemoryDesk, id: string, given: Partial<BookingRequest> = {}): void {
  const asked = { institution: `Instansi ${id}`, activity: `Kegiatan ${id}`, email: DEWI, phone: '0812-0000-0001' };
  const { submission } = askedIn({ shown: aRequest({ ...asked, ...given }) });
  desk.forms.send({ id, submittedAt: desk.office.time, submission });
}

/** He sends it, and the event of Google's arrives. */
function submit(desk: MemoryDesk, id = 'r-1', given: Partial<BookingRequest> = {}): void {
  send(desk, id, given);
  const [response] = desk.forms.responses.filter((each) => each.id === id);
  receiveSubmission(desk.open(), () => response ?? null);
}

/** Somebody chooses a step in `Tindakan`. */
function choose(desk: MemoryDesk, number: string, action: keyof typeof ACTION_WORDS, editor: string, text = '') {
  desk.register.type(number, 'text', text);
  desk.register.type(number, 'action', ACTION_WORDS[action]);
  const { actionColumn, chosenSteps } = desk.register.read();
  const row = chosenSteps.find((chosen) => chosen.number === number)?.row ?? 0;
  const step = { row, column: actionColumn, action: ACTION_WORDS[action], editor };
  return applyDropdownAction(desk.open(), { ...step, id: `${action} ${number}` });
}

/** Forwarded, approved and in the agenda. */
function schedule(desk: MemoryDesk, number: string): void {
  choose(desk, number, 'FORWARD', KABID);
  choose(desk, number, 'APPROVE', KASI, 'Waktu disepakati, tanpa prasmanan');
  choose(desk, number, 'SCHEDULE', ADMIN);
}

function at(desk: MemoryDesk, time: Instant, job: typeof hourly): void {
  desk.office.time = time;
  job(desk.open());
}

const statuses = (desk: MemoryDesk) => desk.register.read().requests.map(({ number, status }) => `${number} ${status}`);
const readers = (desk: MemoryDesk) => desk.post.sent.map(({ to }) => to);
const messageOf = (desk: MemoryDesk, number: string) => desk.register.find(number)?.message ?? '';

describe('a request', () => {
  it('gets its number, and the applicant and the Kabid a mail each', () => {
    const desk = aDesk();
    submit(desk);
    expect(statuses(desk)).toEqual([`${FIRST} SUBMITTED`]);
    expect(readers(desk).sort()).toEqual([DEWI, KABID].sort());
    expect(desk.outbox.rows.map(({ state }) => state)).toEqual(['DONE', 'DONE']);
  });

  it('that arrives twice is recorded once', () => {
    const desk = aDesk();
    submit(desk);
    const [response] = desk.forms.responses;
    receiveSubmission(desk.open(), () => response ?? null);
    expect(desk.history.commands()).toEqual(['r-1']);
    expect(readers(desk)).toHaveLength(2);
  });

  it('goes by three choices from the Kabid into the agenda and the room’s calendar', () => {
    const desk = aDesk();
    submit(desk);
    schedule(desk, FIRST);
    expect(desk.history.stepsSince(2026).map(({ step }) => step)).toEqual(['SUBMIT', 'FORWARD', 'APPROVE', 'SCHEDULE']);
    expect(statuses(desk)).toEqual([`${FIRST} SCHEDULED`]);
    const { own } = desk.calendar.look({ from: '2026-12-08', to: '2026-12-08' });
    expect(own.map(({ kind, start, end }) => `${kind} ${start.slice(11)}–${end.slice(11)}`)).toEqual([
      'EVENT 09:00–11:00',
      'PREPARATION 08:30–09:00',
    ]);
    expect(desk.agendaTab.lines).toHaveLength(1);
    expect(readers(desk).slice(2)).toEqual([KASI, ADMIN, DEWI]);
  });
});

describe('a step that is refused', () => {
  it('leaves all as it was, empties Tindakan and says why', () => {
    const desk = aDesk();
    submit(desk);
    const outcome = choose(desk, FIRST, 'FORWARD', ADMIN, 'telaah');
    expect(outcome.type).toBe('REFUSED');
    expect(statuses(desk)).toEqual([`${FIRST} SUBMITTED`]);
    expect(desk.register.find(FIRST)).toMatchObject({ action: '', text: 'telaah' });
    expect(messageOf(desk, FIRST)).toMatch(/^24 Nov 2026 08\.12: .*Kabid/);
  });

  it('since the desk is busy is written nowhere', () => {
    const desk = aDesk();
    submit(desk);
    desk.exclusive.isHeld = true;
    expect(() => choose(desk, FIRST, 'FORWARD', KABID)).toThrow(/BUSY/);
    expect(desk.history.rows).toHaveLength(1);
    expect(desk.register.find(FIRST)?.action).toBe(ACTION_WORDS.FORWARD);
  });
});

/** What must be the same, however the way there was interrupted. */
function endOf(desk: MemoryDesk) {
  return {
    requests: desk.register.read().requests.map(({ number, status, revision }) => `${number} ${status} ${revision}`),
    steps: desk.history.stepsSince(2026).map(({ number, step }) => `${number} ${step}`),
    mails: [...new Set(desk.outbox.rows.map(({ key, state }) => `${key} ${state}`))].sort(),
    calendar: [...desk.calendar.ours.keys()],
    agenda: desk.agendaTab.lines.length,
  };
}

const CALLS = [
  ...['office.snapshot', 'history.tail', 'register.read', 'history.before', 'history.append', 'outbox.add'],
  ...['register.write', 'register.verify', 'post.send', 'outbox.mark'],
];

describe('an execution that is killed', () => {
  it.each(CALLS)('at %s, as a request comes in, is finished by the next hour', (call) => {
    const whole = aDesk();
    submit(whole);
    const desk = aDesk();
    desk.faults.killAt(call);
    expect(() => submit(desk)).toThrow(Killed);
    at(desk, '2026-11-24T09:20:00+07:00', hourly);
    at(whole, '2026-11-24T09:20:00+07:00', hourly);
    expect(endOf(desk)).toEqual(endOf(whole));
  });

  it.each([...CALLS.slice(4), 'agendaTab.write', 'calendar.match'])(
    'at %s, as a request enters the agenda, is finished by the next hour',
    (call) => {
      const [whole, desk] = [aDesk(), aDesk()];
      for (const each of [whole, desk]) {
        submit(each);
        choose(each, FIRST, 'FORWARD', KABID);
        choose(each, FIRST, 'APPROVE', KASI, 'Waktu disepakati, tanpa prasmanan');
      }
      choose(whole, FIRST, 'SCHEDULE', ADMIN);
      desk.faults.killAt(call);
      expect(() => choose(desk, FIRST, 'SCHEDULE', ADMIN)).toThrow(Killed);
      // What was never recorded is chosen once more.
      if (call === 'history.append') choose(desk, FIRST, 'SCHEDULE', ADMIN);
      for (const each of [whole, desk]) at(each, '2026-11-24T09:20:00+07:00', hourly);
      expect(endOf(desk)).toEqual(endOf(whole));
    },
  );
});

describe('every ten minutes', () => {
  it('a time that somebody has typed and that is taken goes back, and what was typed beside it stays', () => {
    const desk = aDesk();
    submit(desk);
    schedule(desk, FIRST);
    submit(desk, 'r-2', { startDate: '2026-12-09' });
    desk.register.type(SECOND, 'startDate', '08/12/2026');
    desk.register.type(SECOND, 'activity', 'Rapat');
    desk.state.put({ editNotes: { [SECOND]: { at: TUESDAY, by: KASI } } });
    at(desk, '2026-11-24T08:20:00+07:00', everyTenMinutes);
    expect(desk.register.read().edited.map(({ number }) => number)).toEqual([SECOND]);
    at(desk, '2026-11-24T08:30:00+07:00', everyTenMinutes);
    const { requests, edited } = desk.register.read();
    expect(requests[1]).toMatchObject({ activity: 'Rapat', startDate: '2026-12-09' });
    expect(edited).toEqual([]);
    expect(messageOf(desk, SECOND)).toContain(FIRST);
  });

  it('mails leave that had to wait for the quota, the most urgent first', () => {
    const desk = aDesk();
    desk.post.quota = 0;
    submit(desk);
    expect(readers(desk)).toEqual([]);
    desk.post.quota = 1;
    at(desk, '2026-11-24T09:00:00+07:00', everyTenMinutes);
    expect(readers(desk)).toEqual([KABID]);
    desk.post.quota = 100;
    at(desk, '2026-11-25T09:00:00+07:00', everyTenMinutes);
    expect(readers(desk)).toContain(DEWI);
  });

  it('a mail that the platform refuses is tried again, and given up the fifth time: the row says so', () => {
    const desk = aDesk();
    desk.post.trouble = 'Layanan tidak tersedia';
    submit(desk);
    for (const hour of ['10', '11', '12', '13', '14']) at(desk, `2026-11-24T${hour}:00:00+07:00`, everyTenMinutes);
    expect(desk.outbox.failures().map(({ recipient, givenUp }) => [recipient, givenUp])).toContainEqual([DEWI, true]);
    expect(desk.history.stepsSince(2026).map(({ step }) => step)).toContain('UNDELIVERED');
    desk.post.trouble = null;
    at(desk, '2026-11-24T15:00:00+07:00', everyTenMinutes);
    expect(readers(desk)).not.toContain(DEWI);
  });

  it('on the morning of a working day each of the team is told once what waits for him', () => {
    const desk = aDesk();
    submit(desk);
    const before = readers(desk).length;
    for (const minute of ['30', '40']) at(desk, `2026-11-25T07:${minute}:00+07:00`, everyTenMinutes);
    expect(readers(desk).slice(before)).toEqual([KABID]);
  });
});

describe('every hour', () => {
  it('a request whose event never came is taken in', () => {
    const desk = aDesk();
    send(desk, 'r-9');
    at(desk, '2026-11-24T09:00:00+07:00', hourly);
    expect(statuses(desk)).toEqual([`${FIRST} SUBMITTED`]);
  });

  it('an event of ours that somebody has deleted comes back', () => {
    const desk = aDesk();
    submit(desk);
    schedule(desk, FIRST);
    const shown = [...desk.calendar.ours.keys()];
    desk.calendar.ours.clear();
    at(desk, '2026-11-24T09:00:00+07:00', hourly);
    expect([...desk.calendar.ours.keys()]).toEqual(shown);
  });

  it('an event that somebody has made is put before those whose time it takes', () => {
    const desk = aDesk();
    submit(desk);
    desk.calendar.handMade.push({ title: 'Rapat pimpinan', start: '2026-12-08T10:00', end: '2026-12-08T12:00' });
    at(desk, '2026-11-24T09:00:00+07:00', hourly);
    expect(desk.register.read().requests[0]?.findingCodes).toContain('ROOM_BLOCKED');
  });

  it('a task that fails does not keep the others from being done', () => {
    const desk = aDesk();
    send(desk, 'r-9');
    desk.faults.failAt('calendar.look');
    expect(() => at(desk, '2026-11-24T09:00:00+07:00', hourly)).toThrow('calendar.look failed');
    expect(statuses(desk)).toEqual([`${FIRST} SUBMITTED`]);
  });
});

describe('every night', () => {
  it('a deleted row comes back, and the report of the year is written', () => {
    const desk = aDesk();
    submit(desk);
    submit(desk, 'r-2', { startDate: '2026-12-09' });
    desk.register.rows.splice(0, 1);
    at(desk, '2026-11-25T01:00:00+07:00', nightly);
    expect(statuses(desk).sort()).toEqual([`${FIRST} SUBMITTED`, `${SECOND} SUBMITTED`]);
    expect([...desk.reportTab.pages.keys()]).toContain(2026);
  });

  it('names are gone everywhere once the months are over that the office has set', () => {
    const desk = aDesk();
    submit(desk);
    choose(desk, FIRST, 'REJECT', KABID, 'Ruangan diperbaiki; Dewi Kartika sudah ditelepon');
    at(desk, '2028-12-09T01:00:00+07:00', nightly);
    at(desk, '2028-12-09T01:20:00+07:00', everyTenMinutes);
    const kept = [
      desk.register.rows.map(({ shown }) => shown),
      desk.history.rows,
      desk.forms.responses,
      desk.forms.copies,
    ];
    expect(JSON.stringify(kept)).not.toMatch(/Dewi Kartika|0812-0000-0001|smkn4/);
    expect(statuses(desk)).toEqual([`${FIRST} REJECTED`]);
  });
});
