// Every night: the report of the year, old work purged, and people’s data masked once the months are over that the office set.
import { beforeEach, describe, expect, it } from 'vitest';
import { nightly } from '../../../src/app/jobs/nightly.ts';
import { broken } from '../../domain/requests.ts';
import { ADMIN, desk, eachOnADesk, FIRST, KABID, KASI, others, SECOND } from '../office-day.ts';

eachOnADesk();

const NAMES_DEWI = /Dewi Kartika|dewi\.kartika|0812-?0000-?0001/i;
const NIGHT = '2028-12-09T01:00:00+07:00';
const DESCRIPTION = 'Kunjungan kelas XI; saat acara hubungi Dewi Kartika di 0812 0000 0001.';

/** One event took place, and one is half a year later; a mail about the first could not be sent. */
function twoYearsBefore(): void {
  desk.submit('r-1', { description: DESCRIPTION });
  const june = { startDate: '2027-06-10', endDate: '2027-06-10', contactName: 'Sinta Maharani' };
  desk.submit('r-2', others('r-2', june));
  desk.choose(FIRST, 'FORWARD', KABID);
  desk.choose(FIRST, 'APPROVE', KASI, 'Bu Dewi Kartika (081200000001) setuju, nasi kotak');
  desk.mailer.trouble = 'Invalid email: dewi.kartika@smkn4.example';
  desk.choose(FIRST, 'SCHEDULE', ADMIN);
  for (const row of desk.outbox.rows) row.attempts += 3;
  desk.at('18:00');
  desk.mailer.trouble = null;
  desk.at('2026-12-08T13:00:00+07:00', () => undefined);
  desk.choose(FIRST, 'COMPLETE', ADMIN, 'hadir 34 orang');
}

/** All that the desk keeps, in one text. */
function kept(): string {
  const { history, outbox, forms, agendaTab } = desk;
  const shelves = [...desk.archives.shelves.values()];
  const registers = [desk, ...shelves].flatMap(({ register }) => register.rows);
  const archived = shelves.flatMap((shelf) => shelf.history.rows);
  const rows = registers.map(({ kept: record, typed, text, message }) => [record, [...typed], text, message]);
  const waiting = outbox.rows.filter(({ state }) => state === 'WAITING');
  return JSON.stringify([rows, history.rows, archived, waiting, forms.responses, forms.copies, agendaTab.lines]);
}

function nightAndSweeps(): void {
  desk.at(NIGHT, nightly);
  desk.at('2028-12-09T01:20:00+07:00');
}

describe('two years after an event', () => {
  beforeEach(twoYearsBefore);

  it('another, whose day was later, is named as before', () => {
    const before = structuredClone(desk.rowOf(SECOND));
    nightAndSweeps();
    expect(desk.rowOf(SECOND)).toEqual(before);
    expect(desk.forms.responses.map(({ id }) => id)).toEqual(['r-2']);
    expect(desk.forms.copies.map(({ contactName }) => contactName)).toEqual(['•••', 'Sinta Maharani']);
  });

  it('nothing is done a second time, nor where somebody deletes the row', () => {
    nightAndSweeps();
    const recorded = desk.stepsOf(FIRST);
    desk.deleteRow(FIRST);
    desk.at('2028-12-10T01:00:00+07:00', nightly);
    expect(desk.requestOf(FIRST).contactName).toBe('•••');
    expect(desk.stepsOf(FIRST)).toEqual(recorded);
    expect(kept()).not.toMatch(NAMES_DEWI);
  });

  it('a form that cannot be reached is tried again an hour later, and the outbox says so until it is done', () => {
    desk.faults.failAt('sentForms.forget', new Error('Service error: Forms'));
    nightAndSweeps();
    const mask = () => desk.outbox.rows.find(({ effect }) => effect.type === 'MASK');
    expect(mask()).toMatchObject({ state: 'WAITING', problem: 'Error: Service error: Forms', attempts: 1 });
    desk.at('2028-12-09T02:10:00+07:00');
    expect(mask()).toMatchObject({ state: 'WAITING', attempts: 1 });
    desk.at('2028-12-09T02:30:00+07:00');
    expect(mask()).toMatchObject({ state: 'DONE', attempts: 2 });
    expect(kept()).not.toMatch(NAMES_DEWI);
  });
});

describe('a night', () => {
  it('writes the report of the year, with what is recorded of a row that cannot be read', () => {
    desk.submit();
    desk.schedule(FIRST);
    desk.edit(FIRST, 'catering', 'Beres');
    desk.at('2026-12-07T01:30:00+07:00', nightly);
    expect([...desk.reportTab.pages.keys()]).toEqual([2026]);
    expect(desk.agendaTab.lines).toEqual([expect.arrayContaining([FIRST])]);
    const december = desk.reportTab.pages.get(2026)?.rows.find(({ cells: [month] }) => month === 'Desember');
    expect(december?.cells.slice(1, 7)).toEqual([0, 0, 0, 0, 1, 0]);
  });

  it('reads the office’s tabs: what was typed there without an event is in force', () => {
    const { tabs } = desk.office;
    if (tabs) desk.office.tabs = { ...tabs, damaged: [broken('Mikrofon')] };
    desk.at('2026-11-25T01:00:00+07:00', nightly);
    expect(desk.office.snapshot().damaged).toEqual([broken('Mikrofon')]);
    // Requests are examined for it by the next job.
    expect(desk.state.get('examinedRules')).toBeDefined();
  });

  it('whose tabs are wrong does everything else, and says so', () => {
    desk.submit();
    desk.faults.failAt('office.refresh', new Error('Kerusakan'));
    expect(() => desk.at('2026-11-25T01:00:00+07:00', nightly)).toThrow('Kerusakan');
    expect(desk.reportTab.pages.size).toBeGreaterThan(0);
  });

  it('keeps what was sent for thirty days, and what still waits for longer', () => {
    desk.submit();
    desk.mailer.trouble = 'Layanan tidak tersedia';
    desk.choose(FIRST, 'FORWARD', KABID);
    desk.at('2026-12-24T01:00:00+07:00', nightly);
    expect(desk.outbox.rows).toHaveLength(3);
    desk.at('2026-12-24T08:30:00+07:00', nightly);
    expect(desk.work()).toEqual(['FORWARDED WAITING']);
  });
});
