// Where tabs are made and which are hidden, and that they stay as people have them from then on.
import { beforeAll, describe, expect, it } from 'vitest';
import { desperateDesk, installedDesk, PEOPLE, type TestDesk } from '../desk.ts';

const OF_THE_DESK = ['Permohonan', 'Agenda', 'Kerusakan', 'Perangkat', 'Tim Pengelola', 'Pengaturan', 'Hari Libur'];
const OF_THE_MACHINE = ['Riwayat', 'Kotak Keluar', 'Kesehatan'];
const AGENDA_AND_REPORT = ['Agenda', 'Laporan 2026'];

/** The tabs in their order, and which of them are hidden. */
function tabs({ workspace }: TestDesk) {
  const list = workspace.sheets.list();
  return { order: list.map(({ name }) => name), hidden: list.filter(({ hidden }) => hidden).map(({ name }) => name) };
}

describe('the install', () => {
  let desk: TestDesk;
  beforeAll(() => {
    desk = desperateDesk();
  });

  it('puts the desk’s tabs before the machine’s, and hides these', () => {
    expect(tabs(desk)).toEqual({ order: [...OF_THE_DESK, ...OF_THE_MACHINE], hidden: OF_THE_MACHINE });
  });

  it('leads whoever installs to Permohonan', () => {
    expect(desk.workspace.run('whereAmI', [], PEOPLE.owner).value).toBe('Permohonan');
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
  it('stay as they are by day, by night and after the repair, which has nothing to say of them', async () => {
    const desk = installedDesk();
    desk.workspace.sheets.addTab('Catatan kami', PEOPLE.admin);
    desk.workspace.run('moveTab', ['Hari Libur', 1], PEOPLE.owner);
    desk.workspace.sheets.hideTab('Riwayat', false, PEOPLE.owner);
    desk.workspace.sheets.hideTab('Perangkat', true, PEOPLE.admin);
    await desk.at('2026-11-24T10:00:00+07:00');
    const asTheyHaveThem = tabs(desk);
    await desk.at('2026-11-25T10:00:00+07:00');
    expect(desk.repair()).toContain('tidak ada yang perlu diperbaiki');
    expect(tabs(desk)).toEqual(asTheyHaveThem);
  });

  it('come back in their place where they were deleted, the machine’s hidden', () => {
    const desk = desperateDesk();
    desk.workspace.sheets.removeTab('Kotak Keluar', PEOPLE.owner);
    desk.workspace.sheets.removeTab('Perangkat', PEOPLE.owner);
    desk.workspace.sheets.select('Pengaturan', 'B5', PEOPLE.owner);
    expect(desk.repair()).toContain('Tab dibuat: Perangkat dan Kotak Keluar.');
    expect(tabs(desk)).toEqual({ order: [...OF_THE_DESK, ...OF_THE_MACHINE], hidden: OF_THE_MACHINE });
  });
});
