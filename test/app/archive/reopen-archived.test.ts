// “Buka kembali” brings an archived request back to the desk, once, and wherever Google ends it.
import { describe, expect, it } from 'vitest';
import { takeArchiveStep } from '../../../src/app/archive/reopen-archived.ts';
import type { Outcome } from '../../../src/app/commands/record-command.ts';
import { everyTenMinutes } from '../../../src/app/jobs/every-ten-minutes.ts';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { nightly } from '../../../src/app/jobs/nightly.ts';
import { ACTION_WORDS } from '../../../src/words/sheet/choices.ts';
import {
  ADMIN,
  aDesk,
  at,
  choose,
  FIRST,
  KABID,
  KASI,
  killedAt,
  type MemoryDesk,
  others,
  press,
  requestOf,
  rowOf,
  SECOND,
  schedule,
  stepsOf,
  submit,
} from '../office-day.ts';

const NIGHT = '2027-02-10T01:00:00+07:00';
const REASON = 'Acaranya diundur ke Maret';

/** In the archive: the first took place, the second was refused. */
function archived(): MemoryDesk {
  const desk = due();
  at(desk, NIGHT, nightly);
  return desk;
}

/** The same before the night that takes them there. */
function due(): MemoryDesk {
  const desk = aDesk();
  submit(desk, 'r-1');
  submit(desk, 'r-2', others('r-2', { startDate: '2026-12-09', endDate: '2026-12-09' }));
  schedule(desk, FIRST);
  choose(desk, SECOND, 'REJECT', KABID, 'Ruangan dipakai dinas.');
  at(desk, '2026-12-08T13:00:00+07:00', () => undefined);
  choose(desk, FIRST, 'COMPLETE', ADMIN, 'hadir 34 orang');
  return desk;
}

function pickIn(desk: MemoryDesk, number: string, action: string, editor: string, text = REASON): Outcome {
  const { register } = desk.archives.of(2026);
  Object.assign(rowOf(desk, number), { action, text });
  const row = register.rows.indexOf(rowOf(desk, number)) + 2;
  return takeArchiveStep(desk.open(), { year: 2026, row, action, editor, id: 'pilih-1' });
}

const where = (desk: MemoryDesk) => [
  desk.register.rows.map(({ number }) => number),
  desk.archives.standing(2026),
  desk.archives
    .of(2026)
    .history.rows.map(({ entry }) => entry.number)
    .includes(SECOND),
];

describe('the Kabid takes a refused request up again', () => {
  it('while the night is about to take its steps from the desk, and keeps all of them', () => {
    const desk = due();
    desk.faults.meanwhileAt('archives.clearRows', () => {
      desk.faults.meanwhileAt('exclusive.hold', () => void pickIn(desk, SECOND, ACTION_WORDS.REOPEN, KABID));
    });
    at(desk, NIGHT, nightly);
    expect(where(desk)).toEqual([[SECOND], [FIRST], false]);
    expect(stepsOf(desk, SECOND)).toEqual(['SUBMIT', 'REJECT', 'REOPEN']);
  });

  it('and it stands on the desk with all its steps', () => {
    const desk = archived();
    expect(pickIn(desk, SECOND, ACTION_WORDS.REOPEN, KABID)).toMatchObject({ type: 'RECORDED' });
    expect(where(desk)).toEqual([[SECOND], [FIRST], false]);
    expect(stepsOf(desk, SECOND)).toEqual(['SUBMIT', 'REJECT', 'REOPEN']);
    expect(requestOf(desk, SECOND).status).toBe('FORWARDED');
    expect(rowOf(desk, SECOND)).toMatchObject({ action: '', text: '' });
  });

  it('on the page of the letter as well', () => {
    const desk = archived();
    const outcome = press(desk, SECOND, KABID, 'REOPEN', { text: REASON });
    expect(outcome).toMatchObject({ type: 'RECORDED' });
    expect(where(desk)).toEqual([[SECOND], [FIRST], false]);
    expect(press(desk, SECOND, KABID, 'REOPEN', { text: REASON, seen: 2 })).toEqual({ type: 'AGAIN' });
  });

  it('and it goes back to the archive once it is refused again', () => {
    const desk = archived();
    pickIn(desk, SECOND, ACTION_WORDS.REOPEN, KABID);
    choose(desk, SECOND, 'REJECT', KABID, 'Tetap dipakai dinas.');
    at(desk, '2027-02-11T01:00:00+07:00', nightly);
    expect(where(desk)).toEqual([[], [FIRST, SECOND], true]);
    expect(stepsOf(desk, SECOND)).toEqual(['SUBMIT', 'REJECT', 'REOPEN', 'REJECT']);
  });

  it.each(
    [
      'archives.copyOut',
      'archives.forget',
      'archives.clearArchive',
      'history.append',
      'register.write',
      'state.put',
    ].map((call) => [call]),
  )('killed at %s, it stands once, and the night puts it where it belongs', (call) => {
    const desk = archived();
    killedAt(desk, call, () => pickIn(desk, SECOND, ACTION_WORDS.REOPEN, KABID));
    // The sweep asks once more for a step that nobody carried out, and the night waits for the answer.
    for (const job of [hourly, everyTenMinutes]) at(desk, '2027-02-10T10:00:00+07:00', job);
    for (const day of ['11', '12']) at(desk, `2027-02-${day}T01:00:00+07:00`, nightly);
    const isRecorded = stepsOf(desk, SECOND).includes('REOPEN');
    // Before the commit nothing was recorded, and the step is asked for again in the row where it was chosen.
    expect(where(desk)).toEqual(
      isRecorded ? [[SECOND], [FIRST], false] : [[], expect.arrayContaining([FIRST, SECOND]), true],
    );
    if (isRecorded) return;
    expect(pickIn(desk, SECOND, ACTION_WORDS.REOPEN, KABID)).toMatchObject({ type: 'RECORDED' });
    expect(where(desk)).toEqual([[SECOND], [FIRST], false]);
  });
});

describe('refused in the archive, and said there', () => {
  it.each([
    ['another step', FIRST, 'Catat pelaksanaan', ADMIN, 'sudah di arsip'],
    ['somebody else than the Kabid', SECOND, ACTION_WORDS.REOPEN, KASI, 'itu tindakan Kabid'],
    ['nobody who is known', SECOND, ACTION_WORDS.REOPEN, '', 'wewenang Kabid sendiri'],
    ['what took place', FIRST, ACTION_WORDS.REOPEN, KABID, 'Belum dicatat'],
  ])('%s', (_, number, action, editor, words) => {
    const desk = archived();
    expect(pickIn(desk, number, action, editor)).toMatchObject({ type: 'REFUSED' });
    expect(where(desk)).toEqual([[], [FIRST, SECOND], true]);
    expect(rowOf(desk, number)).toMatchObject({ action: '', message: expect.stringContaining(words) });
  });

  it('a row that has moved meanwhile is left alone, and answered at night', () => {
    const desk = archived();
    Object.assign(rowOf(desk, SECOND), { action: ACTION_WORDS.REOPEN });
    const step = { year: 2026, row: 9, action: ACTION_WORDS.REOPEN, editor: KABID, id: 'pilih-1' };
    expect(takeArchiveStep(desk.open(), step)).toEqual({ type: 'NOTHING' });
    at(desk, '2027-02-11T01:00:00+07:00', nightly);
    expect(rowOf(desk, SECOND)).toMatchObject({ action: '', message: expect.stringContaining('Pilih lagi') });
  });
});
