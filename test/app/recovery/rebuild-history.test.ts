// Riwayat that people emptied or damaged is recorded anew from the rows, and the head of the desk says what was lost.
import { describe, expect, it } from 'vitest';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { nightly } from '../../../src/app/jobs/nightly.ts';
import { ADMIN, desk, eachOnADesk, FIRST, KABID, openDesk, others, SECOND } from '../office-day.ts';

const LATER = '2026-11-24T09:30:00+07:00';
const SAID = 'permohonan dicatat ulang menurut Permohonan; langkah-langkah sebelumnya hilang.';
const NINTH = { startDate: '2026-12-09', endDate: '2026-12-09' };

eachOnADesk(() => {
  desk.submit();
  desk.submit('r-2', others('r-2'));
});

describe('Riwayat that people have emptied', () => {
  it('is told of even where Google ends the execution in between', () => {
    desk.history.rows.splice(0);
    desk.killedAt('history.append', () => desk.at(LATER, hourly));
    expect(desk.office.loss).toContain(SAID);
    desk.at('10:30', hourly);
    expect(desk.history.numbers()).toEqual([FIRST, SECOND]);
  });

  it('of some of its first rows is noticed at night, and names whose requests are gone for good', () => {
    desk.submit('r-3', others('r-3', NINTH));
    desk.history.rows.splice(0, 2);
    desk.deleteRow(SECOND);
    desk.at('2026-11-25T01:00:00+07:00', nightly);
    expect(desk.office.loss).toContain('1 permohonan dicatat ulang');
    expect(desk.office.loss).toContain(SECOND);
    for (const number of [FIRST, 'PC-2026-0003']) expect(desk.office.loss).not.toContain(number);
    expect([...desk.history.numbers()].sort()).toEqual([FIRST, 'PC-2026-0003']);
  });

  it('keeps how many came to an event that took place', () => {
    desk.schedule(FIRST);
    desk.at('2026-12-08T13:00:00+07:00', () => undefined);
    desk.choose(FIRST, 'COMPLETE', ADMIN, 'hadir 34 orang');
    desk.history.rows.splice(0);
    desk.at('2026-12-08T14:00:00+07:00', hourly);
    expect(desk.history.latest([FIRST]).get(FIRST)?.attendance).toBe(34);
  });

  it('of a desk that nobody has used says nothing', () => {
    openDesk();
    desk.at(LATER, hourly);
    expect(desk.office.troubles()).toEqual([]);
  });
});

describe('an entry whose data people have typed over', () => {
  it('is recorded anew from its row, and told until it is mended', () => {
    desk.choose(FIRST, 'FORWARD', KABID);
    const [, , entry] = desk.history.rows;
    if (entry) entry.typedOver = '{';
    desk.at(LATER, hourly);
    expect(desk.office.damage).toContain('L4');
    expect(desk.history.latest([FIRST]).get(FIRST)).toMatchObject({ step: 'REEXAMINE', revision: 2, to: 'FORWARDED' });
    desk.at('10:30', hourly);
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'FORWARD', 'REEXAMINE']);
    if (entry) delete entry.typedOver;
    desk.at('11:30', hourly);
    expect(desk.office.damage).toBe('');
  });

  it('is recorded anew as its row keeps it, whatever people type there, and not from one that is behind it', () => {
    desk.edit(FIRST, 'participants', '35');
    desk.choose(FIRST, 'FORWARD', KABID);
    desk.killedAt('register.write', () => desk.choose(SECOND, 'FORWARD', KABID));
    for (const row of desk.history.rows.slice(2)) row.typedOver = '{';
    desk.at(LATER, hourly);
    const anew = desk.history.rows.filter(({ entry }) => entry.step === 'REEXAMINE');
    expect(anew.map(({ entry }) => `${entry.number} ${entry.to} ${entry.revision}`)).toEqual([
      `${FIRST} FORWARDED 3`,
      `${SECOND} FORWARDED 2`,
    ]);
    expect(desk.requestOf(FIRST)).toMatchObject({ status: 'FORWARDED', participants: 35 });
  });
});
