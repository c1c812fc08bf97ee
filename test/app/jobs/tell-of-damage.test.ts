// Damages are told of, at once and once, to Admin and Kasi.
import { beforeEach, describe, expect, it } from 'vitest';
import { reportDamage } from '../../../src/app/commands/report-damage.ts';
import { refreshRules } from '../../../src/app/jobs/refresh-rules.ts';
import type { OpenDamage } from '../../../src/domain/devices/open.ts';
import { aDevice } from '../../domain/devices/devices.ts';
import { broken } from '../../domain/requests.ts';
import { ADMIN, aDesk, aMember, FIRST, KASI, OFFICE, type OfficeDay, others, SECOND, TEAM } from '../office-day.ts';

const DEVICES = [aDevice(), aDevice({ name: 'Mikrofon', responsible: 'Rudi Hartono' })];
/** The event of the first request: 8 December, 09.00–11.00. */
const AFTER = '2026-12-08T11:30:00+07:00';

let desk: OfficeDay;
beforeEach(() => {
  desk = aDesk({ devices: DEVICES });
});

/** Somebody types into `Kerusakan`, and the event says who. */
function tab(time: string, devices: readonly (string | OpenDamage)[], by = ''): void {
  desk.office.time = time;
  const damaged = devices.map((each) => (typeof each === 'string' ? broken(each) : each));
  desk.office.tabs = { ...OFFICE, devices: DEVICES, damaged };
  refreshRules(desk.open(), by);
}

/** What somebody says beside the record of the first request. */
function report(email: string, description = 'Tidak bersuara', device = 'Mikrofon'): boolean {
  return reportDamage(desk.open(), { number: FIRST, email }, device, description);
}

const told = () => desk.mailer.sent.filter(({ subject }) => /kerusakan|tidak lagi/.test(subject));
const readers = () => told().map(({ to }) => to);

describe('a damage typed into the tab', () => {
  it('is one mail to somebody who holds both posts', () => {
    desk.office.tabs = { ...OFFICE, devices: DEVICES };
    const team = [...TEAM.slice(0, 1), aMember({ role: 'SECTION_HEAD', email: KASI })];
    desk = aDesk({ devices: DEVICES, team: [...team, aMember({ role: 'ROOM_ADMIN', email: KASI })] });
    desk.office.tabs = { ...OFFICE, ...desk.office.snapshot(), damaged: [broken('Mikrofon'), broken('Proyektor')] };
    refreshRules(desk.open());
    desk.at('08:40');
    expect(readers()).toEqual([KASI]);
    expect(told()[0]?.subject).toContain('Mikrofon dan Proyektor');
  });

  it('is told of in its own time beside another that was typed earlier', () => {
    tab('2026-11-24T08:30:00+07:00', ['Mikrofon']);
    tab('2026-11-24T08:39:00+07:00', ['Mikrofon', 'Proyektor']);
    desk.at('08:40');
    expect(told().map(({ subject }) => /Proyektor/.test(subject))).toEqual([false, false]);
    desk.at('08:50');
    expect(told().map(({ subject }) => /Proyektor/.test(subject))).toEqual([false, false, true, true]);
  });

  it('names two of the requests that need it, and says how many more there are', () => {
    for (let day = 1; day <= 7; day++) {
      const date = `2026-12-0${day}`;
      desk.submit(`r-${day}`, { ...others(`r-${day}`), equipment: ['mikrofon'], startDate: date, endDate: date });
    }
    tab('2026-11-24T08:30:00+07:00', ['Mikrofon']);
    desk.at('08:40');
    const text = told()[0]?.text ?? '';
    expect(text.match(/Diperlukan oleh PC-|; PC-/g)).toHaveLength(2);
    expect(text).toContain('; dan 5 lagi');
  });

  it.each<[string, readonly OpenDamage[], string]>([
    ['another damage', [broken('Mikrofon', { count: 2, description: 'Satu lagi mati' })], 'Satu lagi mati'],
    ['what is left', [broken('Mikrofon', { left: '3 dari 4' })], 'Rusak sebagian (Mikrofon: 3 dari 4).'],
    ['that it is in order again', [], 'Mikrofon tidak lagi tercatat rusak.'],
  ])('is told of at each change: %s', (_, damaged, words) => {
    tab('2026-11-24T08:30:00+07:00', ['Mikrofon']);
    desk.at('08:40');
    tab('2026-11-24T09:00:00+07:00', damaged, ADMIN);
    for (const minute of ['10', '20']) desk.at(`2026-11-24T09:${minute}:00+07:00`);
    expect(readers()).toEqual([KASI, ADMIN, KASI]);
    expect(told()[2]?.text).toContain(words);
    expect(desk.state.get('damageNotes')).toHaveLength(damaged.length);
  });

  it('is told of again when it breaks once more, and not when one of two damages is repaired', () => {
    tab('2026-11-24T08:30:00+07:00', [broken('Mikrofon', { count: 2 })]);
    desk.at('08:40');
    tab('2026-11-24T09:00:00+07:00', ['Mikrofon']);
    desk.at('09:10');
    expect(readers()).toEqual([KASI, ADMIN]);
    tab('2026-11-24T10:00:00+07:00', [broken('Mikrofon', { count: 2 })]);
    desk.at('10:10');
    expect(readers()).toEqual([KASI, ADMIN, KASI, ADMIN]);
  });

  it('repaired before anybody was told, nobody is', () => {
    tab('2026-11-24T08:30:00+07:00', ['Mikrofon']);
    tab('2026-11-24T08:32:00+07:00', []);
    desk.at('08:50');
    expect(readers()).toEqual([]);
  });

  it('is mailed once where the execution is killed between the mails and the note', () => {
    tab('2026-11-24T08:30:00+07:00', ['Mikrofon']);
    desk.killedAt('state.put', () => desk.at('08:40'), 2);
    expect(desk.state.get('damageNotes')).toMatchObject([{ device: 'Mikrofon', toldOn: null }]);
    expect(desk.outbox.rows.filter(({ effect }) => effect.type === 'DAMAGE')).toHaveLength(2);
    for (const minute of ['50', '55']) desk.at(`2026-11-24T08:${minute}:00+07:00`);
    expect([...readers()].sort()).toEqual([ADMIN, KASI].sort());
  });
});

it('a damage that stays open is not told of again', () => {
  tab('2026-12-01T08:30:00+07:00', ['Mikrofon']);
  desk.at('2026-12-01T08:40:00+07:00');
  for (const day of ['02', '09']) desk.at(`2026-12-${day}T07:40:00+07:00`);
  expect(readers()).toEqual([KASI, ADMIN]);
});

describe('a damage said beside the record of an event', () => {
  beforeEach(() => {
    desk.submit('r-1', { equipment: ['mikrofon'] });
    const later = { startDate: '2026-12-10', endDate: '2026-12-10', equipment: ['mikrofon'] };
    desk.submit('r-2', { ...others('r-2'), ...later });
    for (const number of [FIRST, SECOND]) desk.schedule(number);
    desk.office.time = AFTER;
  });

  it('is in the tab, of that event, and mailed at once to the others; a double tap writes one row', () => {
    expect([report(ADMIN), report(ADMIN)]).toEqual([true, true]);
    expect(desk.damages.read()).toMatchObject([
      { device: 'Mikrofon', foundOn: '2026-12-08', foundBy: 'Rudi Hartono', number: FIRST, repairedOn: null },
    ]);
    expect(readers()).toEqual([KASI]);
  });

  it('is told of too where the device is broken already', () => {
    report(ADMIN);
    report(ADMIN, 'Satu lagi tidak bersuara');
    expect(readers()).toEqual([KASI, KASI]);
    expect(told()[1]?.text).toContain('Satu lagi tidak bersuara');
  });

  it('flags what asked for it within ten minutes, and not what is over', () => {
    report(ADMIN);
    desk.at('2026-12-08T11:50:00+07:00');
    expect(desk.requestOf(FIRST).findingCodes).not.toContain('EQUIPMENT_DAMAGED');
    expect(desk.requestOf(SECOND).findingCodes).toContain('EQUIPMENT_DAMAGED');
  });

  it('is told where the first sending was killed after its row was written', () => {
    desk.killedAt('state.put', () => report(ADMIN));
    expect([desk.damages.read().length, readers()]).toEqual([1, []]);
    expect(report(ADMIN)).toBe(true);
    expect([desk.damages.read().length, readers()]).toEqual([1, [KASI]]);
  });

  it('is none of a device that `Perangkat` does not list', () => {
    expect(report(ADMIN, 'rusak', 'Kulkas')).toBe(false);
    expect([desk.damages.read(), readers()]).toEqual([[], []]);
  });
});
