// Where the tabs stand and which are hidden: after the install, when one is made later, and after people moved them.
import { beforeAll, describe, expect, it } from 'vitest';
import { desperateDesk, installedDesk, PEOPLE, type TestDesk } from '../desk.ts';

const OF_THE_DESK = [
  'Permohonan',
  'Agenda',
  'Kerusakan',
  'Perangkat',
  'Survei Kepuasan',
  'Tim Pengelola',
  'Pengaturan',
  'Hari Libur',
];
const OF_THE_MACHINE = ['Riwayat', 'Kotak Keluar', 'Buku Tamu', 'Kesehatan'];
/** Of a form that somebody linked to the spreadsheet. */
const ANSWERS = 'Form Responses 1';
const AGENDA_AND_REPORT = ['Agenda', 'Laporan 2026'];
const MOVED = 'Tab dikembalikan ke tempatnya:';
const HIDDEN = 'Tab yang hanya ditulis aplikasi disembunyikan lagi:';

/** The tabs in their order, and which of them are hidden. */
function tabs({ workspace }: TestDesk) {
  const list = workspace.sheets.list();
  return { order: list.map(({ name }) => name), hidden: list.filter(({ hidden }) => hidden).map(({ name }) => name) };
}

const repair = (desk: TestDesk) => ({ told: desk.repair(), calls: desk.lastRun('install').calls });

describe('the install', () => {
  let desk: TestDesk;
  beforeAll(() => {
    desk = desperateDesk();
  });

  it('puts the desk’s tabs before the machine’s, and hides these', () => {
    expect(tabs(desk)).toEqual({ order: [...OF_THE_DESK, ...OF_THE_MACHINE], hidden: OF_THE_MACHINE });
  });

  it('says nothing of it, and the repair of an ordered desk moves and hides nothing', () => {
    const { told, calls } = repair(desk);
    expect(told).toContain('tidak ada yang perlu diperbaiki');
    expect(calls['Spreadsheet.moveActiveSheet'] ?? 0).toBe(0);
    expect(calls['Sheet.hideSheet'] ?? 0).toBe(0);
    expect(calls['Spreadsheet.setActiveSheet'] ?? 0).toBe(0);
  });
});

describe('a tab that is made later', () => {
  it('lands in its place: reports behind Agenda, the latest first', async () => {
    const desk = installedDesk('2026-12-31T08:00:00+07:00');
    desk.workspace.sheets.addTab('Catatan kami', PEOPLE.admin);
    await desk.at('2026-12-31T23:00:00+07:00');
    desk.workspace.menu('Perbarui laporan tahunan', PEOPLE.owner);
    expect(tabs(desk).order.slice(1, 3)).toEqual(AGENDA_AND_REPORT);
    await desk.at('2027-01-04T09:00:00+07:00');
    desk.workspace.menu('Perbarui laporan tahunan', PEOPLE.owner);
    expect(tabs(desk).order.slice(0, 5)).toEqual(['Permohonan', 'Agenda', 'Laporan 2027', 'Laporan 2026', 'Kerusakan']);
    expect(tabs(desk).hidden).toEqual(OF_THE_MACHINE);
  });

  it('Kesehatan comes back where it was, hidden', async () => {
    const desk = installedDesk();
    desk.workspace.sheets.removeTab('Kesehatan', PEOPLE.owner);
    await desk.at('2026-11-23T10:30:00+07:00');
    expect(tabs(desk)).toEqual({ order: [...OF_THE_DESK, ...OF_THE_MACHINE], hidden: OF_THE_MACHINE });
  });
});

describe('tabs that people have moved, shown or hidden', () => {
  it('the repair moves only what is out of place, and says what; people’s own come before the machine’s', () => {
    const desk = desperateDesk();
    desk.workspace.sheets.addTab('Catatan kami', PEOPLE.admin);
    desk.workspace.run('moveTab', ['Hari Libur', 1], PEOPLE.owner);
    const { told, calls } = repair(desk);
    expect(told).toContain(`${MOVED} Hari Libur dan Catatan kami.`);
    expect(calls['Spreadsheet.moveActiveSheet']).toBe(2);
    expect(tabs(desk)).toEqual({ order: [...OF_THE_DESK, 'Catatan kami', ...OF_THE_MACHINE], hidden: OF_THE_MACHINE });
    expect(repair(desk).told).not.toMatch(/Tab dikembalikan|disembunyikan/);
  });

  it('a hidden tab that has to be moved is hidden again, the machine’s and people’s', () => {
    const desk = desperateDesk();
    desk.workspace.run('linkForm', [], PEOPLE.owner);
    desk.workspace.sheets.hideTab('Survei Kepuasan', true, PEOPLE.admin);
    for (const name of ['Survei Kepuasan', 'Riwayat']) desk.workspace.run('moveTab', [name, 1], PEOPLE.owner);
    for (const name of ['Survei Kepuasan', 'Riwayat']) desk.workspace.sheets.hideTab(name, true, PEOPLE.owner);
    repair(desk);
    expect(tabs(desk)).toEqual({
      order: [...OF_THE_DESK, ...OF_THE_MACHINE, ANSWERS],
      hidden: ['Survei Kepuasan', ...OF_THE_MACHINE, ANSWERS],
    });
  });

  it('one that the owner shows stays in sight by day and by night, until the repair, which says so', async () => {
    const desk = installedDesk();
    for (const name of ['Riwayat', 'Kesehatan']) desk.workspace.sheets.hideTab(name, false, PEOPLE.owner);
    await desk.at('2026-11-25T09:00:00+07:00');
    expect(tabs(desk).hidden).toEqual(['Kotak Keluar', 'Buku Tamu']);
    expect(repair(desk).told).toContain(`${HIDDEN} Riwayat dan Kesehatan.`);
    expect(tabs(desk).hidden).toEqual(OF_THE_MACHINE);
  });

  it('where people hid everything else, Permohonan comes back before the machine’s tabs go', () => {
    const desk = installedDesk();
    desk.workspace.sheets.hideTab('Riwayat', false, PEOPLE.owner);
    for (const name of OF_THE_DESK) desk.workspace.sheets.hideTab(name, true, PEOPLE.owner);
    repair(desk);
    expect(tabs(desk).hidden).toEqual([...OF_THE_DESK.slice(1), ...OF_THE_MACHINE]);
  });

  it('whoever looks at a tab that is hidden is led to Permohonan, whoever looks at another stays', () => {
    const desk = desperateDesk();
    desk.workspace.sheets.hideTab('Riwayat', false, PEOPLE.owner);
    desk.workspace.sheets.select('Riwayat', 'A1', PEOPLE.owner);
    desk.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner);
    expect(desk.workspace.run('whereAmI', [], PEOPLE.owner).value).toBe('Permohonan');
    desk.workspace.sheets.hideTab('Riwayat', false, PEOPLE.owner);
    desk.workspace.sheets.select('Pengaturan', 'B5', PEOPLE.owner);
    desk.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner);
    expect(desk.workspace.run('whereAmI', [], PEOPLE.owner).value).toBe('Pengaturan');
  });

  it('holds where Google leaves an activated tab hidden, too', () => {
    const desk = desperateDesk();
    desk.workspace.readings.set({ activatedTabs: 'stay-hidden' });
    desk.workspace.run('moveTab', ['Riwayat', 1], PEOPLE.owner);
    desk.workspace.sheets.hideTab('Riwayat', true, PEOPLE.owner);
    desk.workspace.sheets.hideTab('Kotak Keluar', false, PEOPLE.owner);
    repair(desk);
    expect(tabs(desk)).toEqual({ order: [...OF_THE_DESK, ...OF_THE_MACHINE], hidden: OF_THE_MACHINE });
  });
});
