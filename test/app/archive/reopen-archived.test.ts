// “Buka kembali” brings an archived request back to the desk, once, and wherever Google ends it.
import { describe, expect, it } from 'vitest';
import { takeArchiveStep } from '../../../src/app/archive/reopen-archived.ts';
import type { Outcome } from '../../../src/app/commands/record-command.ts';
import { everyTenMinutes } from '../../../src/app/jobs/every-ten-minutes.ts';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { nightly } from '../../../src/app/jobs/nightly.ts';
import { ACTION_WORDS } from '../../../src/words/sheet/choices.ts';
import { ADMIN, aFinishedDesk, FIRST, KABID, KASI, type OfficeDay, SECOND } from '../office-day.ts';

const NIGHT = '2027-02-10T01:00:00+07:00';
const REASON = 'Acaranya diundur ke Maret';

/** In the archive: the first took place, the second was refused. */
function archived(): OfficeDay {
  const desk = due();
  desk.at(NIGHT, nightly);
  return desk;
}

/** The same before the night that takes them there. */
const due = () => aFinishedDesk({ startDate: '2026-12-09', endDate: '2026-12-09' });

function pickIn(desk: OfficeDay, number: string, action: string, editor: string, text = REASON): Outcome {
  const { register } = desk.archives.of(2026);
  Object.assign(desk.rowOf(number), { action, text });
  const row = register.rows.indexOf(desk.rowOf(number)) + 2;
  return takeArchiveStep(desk.open(), { year: 2026, row, action, editor, id: 'pilih-1' });
}

const where = (desk: OfficeDay) => [
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
    desk.at(NIGHT, nightly);
    expect(where(desk)).toEqual([[SECOND], [FIRST], false]);
    expect(desk.stepsOf(SECOND)).toEqual(['SUBMIT', 'REJECT', 'REOPEN']);
  });

  it('and it stands on the desk with all its steps', () => {
    const desk = archived();
    expect(pickIn(desk, SECOND, ACTION_WORDS.REOPEN, KABID)).toMatchObject({ type: 'RECORDED' });
    expect(where(desk)).toEqual([[SECOND], [FIRST], false]);
    expect(desk.stepsOf(SECOND)).toEqual(['SUBMIT', 'REJECT', 'REOPEN']);
    expect(desk.requestOf(SECOND).status).toBe('FORWARDED');
    expect(desk.rowOf(SECOND)).toMatchObject({ action: '', text: '' });
  });

  it('on the page of the letter as well', () => {
    const desk = archived();
    const outcome = desk.press(SECOND, KABID, 'REOPEN', { text: REASON });
    expect(outcome).toMatchObject({ type: 'RECORDED' });
    expect(where(desk)).toEqual([[SECOND], [FIRST], false]);
    expect(desk.press(SECOND, KABID, 'REOPEN', { text: REASON, seen: 2 })).toEqual({ type: 'AGAIN' });
  });

  it('and it goes back to the archive once it is refused again', () => {
    const desk = archived();
    pickIn(desk, SECOND, ACTION_WORDS.REOPEN, KABID);
    desk.choose(SECOND, 'REJECT', KABID, 'Tetap dipakai dinas.');
    desk.at('2027-02-11T01:00:00+07:00', nightly);
    expect(where(desk)).toEqual([[], [FIRST, SECOND], true]);
    expect(desk.stepsOf(SECOND)).toEqual(['SUBMIT', 'REJECT', 'REOPEN', 'REJECT']);
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
    desk.killedAt(call, () => pickIn(desk, SECOND, ACTION_WORDS.REOPEN, KABID));
    // The sweep asks once more for a step that nobody carried out, and the night waits for the answer.
    for (const job of [hourly, everyTenMinutes]) desk.at('2027-02-10T10:00:00+07:00', job);
    for (const day of ['11', '12']) desk.at(`2027-02-${day}T01:00:00+07:00`, nightly);
    const isRecorded = desk.stepsOf(SECOND).includes('REOPEN');
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
    expect(desk.rowOf(number)).toMatchObject({ action: '', message: expect.stringContaining(words) });
  });

  it('a row that has moved meanwhile is left alone, and answered at night', () => {
    const desk = archived();
    Object.assign(desk.rowOf(SECOND), { action: ACTION_WORDS.REOPEN });
    const step = { year: 2026, row: 9, action: ACTION_WORDS.REOPEN, editor: KABID, id: 'pilih-1' };
    expect(takeArchiveStep(desk.open(), step)).toEqual({ type: 'NOTHING' });
    desk.at('2027-02-11T01:00:00+07:00', nightly);
    expect(desk.rowOf(SECOND)).toMatchObject({ action: '', message: expect.stringContaining('Pilih lagi') });
  });
});
