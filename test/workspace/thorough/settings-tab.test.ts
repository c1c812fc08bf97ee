// `Pengaturan` by groups: what stands below which heading, what people may do to its rows, and what the repair puts back.
import { describe, expect, it } from 'vitest';
import { desperateDesk, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { SETTINGS } from '../tabs.ts';

const HEADINGS = Object.keys(SETTINGS);
const SCREEN = 1280 - 48;
const RAMADAN = ['08/02/2027', '09/03/2027', '08.00–15.00', '12.00–12.30', '08.00–15.30', 'tidak ada'];

const names = async (desk: TestDesk) => (await desk.rows('Pengaturan')).map(({ Nama }) => String(Nama));
const rowOf = async (desk: TestDesk, name: string) => (await names(desk)).indexOf(name) + 2;

async function withRamadan(desk: TestDesk): Promise<void> {
  const row = await rowOf(desk, 'Masa jam khusus');
  await desk.paste('Pengaturan', `B${row}`, [['Ramadan 1448 H']], 'owner');
  await desk.paste('Pengaturan', `E${row}`, [RAMADAN], 'owner');
  expect(await desk.note()).toBe('');
}

describe('a new tab', () => {
  it('has each setting below the heading of its group, and the periods right below the hours', async () => {
    const rows = await names(installedDesk());
    expect(rows).toEqual(Object.entries(SETTINGS).flat(2));
    expect(new Set(rows).size).toBe(rows.length - 2);
  });

  it('is read without scrolling to the side, and its header stays', async () => {
    const { columnWidths, values, frozenRows, hiddenColumns } = await installedDesk().sheet('Pengaturan');
    const open = columnWidths.slice(0, values[0]?.length).filter((_, index) => !hiddenColumns.includes(index + 1));
    const width = open.reduce((sum, each) => sum + each, 0);
    expect(width).toBeLessThanOrEqual(SCREEN);
    expect(frozenRows).toBe(1);
  });

  it('paints headings by what stands there, so that they may be moved', async () => {
    const desk = installedDesk();
    const { conditionalFormats } = await desk.sheet('Pengaturan');
    const last = desk.workspace.sheets.list().find(({ name }) => name === 'Pengaturan')?.rows;
    expect(conditionalFormats.map(({ ranges }) => ranges)).toEqual([[`A2:J${last}`]]);
    expect(JSON.stringify(conditionalFormats)).toContain('=($A2<>\\"\\")*($B2=\\"\\")*($C2=\\"\\")');
  });
});

describe('rows that people have sorted, moved or deleted', () => {
  it('sorted by name, every value and period is in force as before', async () => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    await withRamadan(desk);
    await desk.edit('Pengaturan', `B${await rowOf(desk, 'Kapasitas (orang)')}`, '20', 'owner');
    desk.workspace.sheets.sort('Pengaturan', { column: 1 }, PEOPLE.admin);
    await desk.at('2026-11-24T09:30:00+07:00');
    expect(await desk.note()).toBe('');
    await desk.submit({
      ...PLAIN_ANSWERS,
      'Tanggal Mulai': '2027-02-09',
      'Jam Mulai': '14:00',
      'Jam Selesai': '15:30',
    });
    expect((await desk.row('PC-2026-0001'))['Perlu Perhatian']).toMatch(/08\.00–15\.00.*kapasitas 20/s);
    expect(desk.repair()).toContain('tidak ada yang perlu diperbaiki');
  });

  it('headings that were deleted are no fault, and stay away', async () => {
    const desk = installedDesk();
    for (const heading of HEADINGS) {
      desk.workspace.sheets.deleteRows('Pengaturan', { from: await rowOf(desk, heading) }, PEOPLE.admin);
    }
    await desk.at('2026-11-23T09:30:00+07:00');
    expect(await desk.note()).toBe('');
    expect(desk.repair()).toContain('tidak ada yang perlu diperbaiki');
  });

  it('a setting that was deleted comes back at the end, as the office had set it', async () => {
    const desk = installedDesk();
    await desk.set('Kapasitas (orang)', '60');
    for (const name of ['Tempat', 'Kapasitas (orang)', 'Masa simpan data pribadi (bulan)']) {
      desk.workspace.sheets.deleteRows('Pengaturan', { from: await rowOf(desk, name) }, PEOPLE.admin);
    }
    const isGone = 'Baris “Tempat”, “Kapasitas (orang)”';
    await desk.at('2026-11-23T10:30:00+07:00');
    expect((await desk.sheet('Pengaturan')).notes.B1).toContain(isGone);
    expect(await desk.note()).toContain(isGone);
    const told = desk.repair();
    expect(told).toContain(
      'Baris pengaturan ditambahkan: Tempat, Kapasitas (orang), dan Masa simpan data pribadi (bulan).',
    );
    expect(told).not.toContain('Format atau pilihan');
    const last = (await desk.rows('Pengaturan')).slice(-3).map(({ Nama, Nilai }) => [Nama, Nilai]);
    expect(last).toEqual([
      ['Tempat', expect.stringContaining('Pontianak')],
      ['Kapasitas (orang)', '60'],
      ['Masa simpan data pribadi (bulan)', '24'],
    ]);
    expect(await desk.note()).toBe('');
  });

  it('emptied altogether it is filled again, below its header and not dressed like it', async () => {
    const desk = desperateDesk();
    const before = await names(desk);
    const count = before.length;
    desk.workspace.sheets.deleteRows('Pengaturan', { from: 2, count }, PEOPLE.admin);
    desk.repair();
    expect(await names(desk)).toEqual(before);
    const { backgrounds } = await desk.sheet('Pengaturan');
    expect([backgrounds.A1, backgrounds.A2 ?? '']).toEqual(['#fff2cc', '']);
  });

  it('a row for the next period waits after each repair', async () => {
    const desk = installedDesk();
    await withRamadan(desk);
    const first = await rowOf(desk, 'Masa jam khusus');
    for (const [index, day] of ['01/06/2027', '02/06/2027'].entries()) {
      const row = first + 1 + index;
      await desk.paste('Pengaturan', `B${row}`, [[`Hari khusus ${index}`]], 'owner');
      await desk.paste('Pengaturan', `E${row}`, [[day, '', ...RAMADAN.slice(2)]], 'owner');
    }
    expect(desk.repair()).toContain('Baris pengaturan ditambahkan: Masa jam khusus.');
    const waiting = (await desk.rows('Pengaturan')).filter(({ Nama }) => Nama === 'Masa jam khusus');
    expect(waiting.map(({ Nilai }) => Nilai)).toEqual(['Ramadan 1448 H', 'Hari khusus 0', 'Hari khusus 1', '']);
  });
});

describe('what the office has set, and its periods with special hours, come back as they were last in force', () => {
  async function withOwnValues(): Promise<TestDesk> {
    const desk = desperateDesk();
    await withRamadan(desk);
    await desk.set('Tempat', 'Gedung Baru');
    return desk;
  }

  it('where the tab was deleted', async () => {
    const desk = await withOwnValues();
    const filled = async () => (await desk.rows('Pengaturan')).filter(({ Nilai }) => Nilai);
    const before = await filled();
    desk.workspace.run('deleteTab', ['Pengaturan'], PEOPLE.owner);
    desk.repair();
    expect(await filled()).toEqual(before);
    expect(await desk.note()).toBe('');
  });

  it('where the column of their names was deleted', async () => {
    const desk = await withOwnValues();
    desk.workspace.sheets.deleteColumns('Pengaturan', { from: 2 }, PEOPLE.admin);
    expect(desk.repair()).toContain('Kolom ditambahkan: Pengaturan: Nilai.');
    const [ramadan] = (await desk.rows('Pengaturan')).filter(({ Nama }) => Nama === 'Masa jam khusus');
    expect(ramadan).toMatchObject({ Nilai: 'Ramadan 1448 H', Pesan: '' });
    const nameAndValue = (await desk.rows('Pengaturan')).map(({ Nama, Nilai }) => `${Nama}: ${Nilai}`);
    expect(nameAndValue).toEqual(expect.arrayContaining(['Tempat: Gedung Baru', 'Kapasitas (orang): 40']));
    expect(await desk.note()).toBe('');
  });
});
