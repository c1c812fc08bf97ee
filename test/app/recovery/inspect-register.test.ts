// The hourly inspection: the script’s own cells come back, and whoever left something undone is told once what it is.
import { beforeEach, describe, expect, it } from 'vitest';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { ACTION_WORDS } from '../../../src/words/sheet/choices.ts';
import {
  ADMIN,
  aDesk,
  choose,
  FIRST,
  KABID,
  type MemoryDesk,
  messageOf,
  others,
  requestOf,
  rowOf,
  SECOND,
  stepsOf,
  submit,
  type,
} from '../office-day.ts';

let desk: MemoryDesk;
beforeEach(() => {
  desk = aDesk();
  submit(desk);
});

/** The hour of that Tuesday. */
function hour(time: string): void {
  desk.office.time = `2026-11-24T${time}:00+07:00`;
  hourly(desk.open());
}

describe('cells that only the script writes', () => {
  it('typed over come back without a word', () => {
    const before = structuredClone(rowOf(desk, FIRST));
    for (const column of ['position', 'dueAt', 'queuedSince', 'codes', 'responseId'] as const)
      type(desk, FIRST, column, 'nanti', ADMIN);
    hour('09:30');
    expect(rowOf(desk, FIRST)).toEqual(before);
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT']);
    expect(desk.state.get('notifiedRows') ?? []).toEqual([]);
  });

  it('a status picked by hand comes back, and the row says so', () => {
    type(desk, FIRST, 'status', 'Terlaksana');
    hour('09:30');
    expect(requestOf(desk, FIRST).status).toBe('SUBMITTED');
    expect(messageOf(desk, FIRST)).toMatch(/^Kolom Status ditulis oleh aplikasi.* \(24 Nov 2026 09\.30\)$/);
  });

  it('a number that was cleared or typed over comes back, and the row says so', () => {
    submit(desk, 'r-2', others('r-2', { startDate: '2026-12-09', endDate: '2026-12-09' }));
    rowOf(desk, FIRST).number = '';
    rowOf(desk, SECOND).number = 'nomor 2';
    hour('09:30');
    expect(desk.register.rows.map(({ number }) => number)).toEqual([FIRST, SECOND]);
    expect(messageOf(desk, SECOND)).toContain('Nomor baris ini dihapus atau ditimpa, dan sudah dikembalikan');
  });

  it('typed over beside a choice nobody knows come back, and of the choice the row tells once', () => {
    type(desk, FIRST, 'catering', 'Beres');
    hour('09:30');
    const message = messageOf(desk, FIRST);
    type(desk, FIRST, 'responseId', 'lain');
    hour('10:30');
    expect(messageOf(desk, FIRST)).toBe(message);
    expect(rowOf(desk, FIRST).isTouched).toBe(false);
    type(desk, FIRST, 'message', '');
    hour('11:30');
    expect(messageOf(desk, FIRST)).toMatch(/^Kolom Konsumsi.* 11\.30\)$/);
  });
});

describe('a choice nobody knows', () => {
  it('is named in each row where it stands, though another row has been told of its own', () => {
    submit(desk, 'r-2', others('r-2', { startDate: '2026-12-09', endDate: '2026-12-09' }));
    choose(desk, SECOND, 'FORWARD', KABID);
    type(desk, FIRST, 'catering', 'Beres');
    hour('09:30');
    type(desk, SECOND, 'catering', 'Beres');
    hour('10:30');
    expect(messageOf(desk, FIRST)).toMatch(/^Kolom Konsumsi berisi “Beres”.* 09\.30\)$/);
    expect(messageOf(desk, SECOND)).toMatch(/^Kolom Konsumsi berisi “Beres”.* 10\.30\)$/);
    desk.faults.failAt('register.note');
    hour('11:30');
    expect(desk.faults.pending()).toEqual(['register.note']);
  });

  it('is named as well in a row of which Riwayat tells nothing, and so is a status picked by hand', () => {
    submit(desk, 'r-2', others('r-2', { startDate: '2026-12-09', endDate: '2026-12-09' }));
    desk.history.rows.shift();
    type(desk, FIRST, 'catering', 'Beres');
    hour('09:30');
    expect(messageOf(desk, FIRST)).toContain('Kolom Konsumsi berisi “Beres”');
    type(desk, FIRST, 'status', 'Terlaksana');
    hour('10:30');
    expect(messageOf(desk, FIRST)).toContain(' 10.30)');
    expect(messageOf(desk, FIRST)).toContain('Kolom Status');
  });
});

describe('a step that nobody carried out', () => {
  it('is asked for anew at the second hour', () => {
    desk.register.type(FIRST, 'action', ACTION_WORDS.FORWARD);
    hour('09:30');
    expect(rowOf(desk, FIRST)).toMatchObject({ action: ACTION_WORDS.FORWARD, message: '' });
    hour('10:30');
    expect(rowOf(desk, FIRST).action).toBe('');
    expect(messageOf(desk, FIRST)).toMatch(/^Belum dicatat: .*\(“Disposisikan ke Kasi”, .* 10\.30\)$/);
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT']);
  });

  it('another chosen since then is given its own time', () => {
    desk.register.type(FIRST, 'action', ACTION_WORDS.FORWARD);
    hour('09:30');
    desk.register.type(FIRST, 'action', ACTION_WORDS.REJECT);
    hour('10:30');
    expect(rowOf(desk, FIRST).action).toBe(ACTION_WORDS.REJECT);
    hour('11:30');
    expect(rowOf(desk, FIRST).action).toBe('');
  });

  it('in a row that asks for nothing is asked for there', () => {
    desk.register.typeRow({ staffNotes: 'telepon Bu Rina', action: ACTION_WORDS.FORWARD });
    for (const time of ['09:30', '10:30']) hour(time);
    expect(desk.register.rows[1]).toMatchObject({ action: '', message: expect.stringContaining('Belum dicatat') });
  });

  it('in a row that is no request yet waits for what the row lacks, and says so', () => {
    desk.register.typeRow({ institution: 'Karang Taruna', action: ACTION_WORDS.FORWARD });
    for (const time of ['09:30', '10:30', '11:30']) hour(time);
    expect(desk.register.rows[1]).toMatchObject({
      action: ACTION_WORDS.FORWARD,
      message: expect.stringMatching(/“Disposisikan ke Kasi” dicatat sesudahnya.* \(24 Nov 2026 09\.30\)$/),
    });
  });

  it('leaves what was typed beside it to the step until an hour after it was asked for; then it is a correction', () => {
    type(desk, FIRST, 'participants', '35');
    desk.register.type(FIRST, 'action', ACTION_WORDS.FORWARD);
    hour('09:30');
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT']);
    hour('10:30');
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT']);
    hour('11:30');
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'CORRECT']);
    choose(desk, FIRST, 'FORWARD', KABID);
    expect(requestOf(desk, FIRST)).toMatchObject({ status: 'FORWARDED', participants: 35 });
  });
});

it('an hour in which nothing happened writes nothing down', () => {
  hour('09:30');
  const [steps, kept] = [desk.history.rows.length, desk.state.get('standingSteps')];
  desk.faults.failAt('register.note');
  desk.faults.failAt('history.append');
  hour('10:30');
  expect([desk.history.rows.length, desk.state.get('standingSteps')]).toEqual([steps, kept]);
  expect(desk.faults.pending()).toEqual(['register.note', 'history.append']);
});
