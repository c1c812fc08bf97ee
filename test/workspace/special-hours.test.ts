// Days with hours of their own: what the office types below its hours is what requests on those days are measured by.

import { beforeAll, describe, expect, it } from 'vitest';
import { listed } from '../listed.ts';
import { installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from './desk.ts';

const NAME = 'Ramadan 1448 H';
const RAMADAN = ['08/02/2027', '09/03/2027', '08.00–15.00', '12.00–12.30', '08.00–15.30', '11.30–12.30'];
const AFTERNOON = { ...PLAIN_ANSWERS, 'Nomor Surat': '', 'Jam Mulai': '14:00', 'Jam Selesai': '15:30' };

/** The rows for periods, by the number of the first of them. */
async function periodRows(desk: TestDesk) {
  const all = await desk.rows('Pengaturan');
  const first = all.findIndex(({ Nama }) => Nama === 'Masa jam khusus') + 2;
  return { first, rows: all.filter(({ Nama }) => Nama === 'Masa jam khusus'), all };
}

describe('Ramadan, typed below the hours', () => {
  let desk: TestDesk;
  let row = 0;

  beforeAll(async () => {
    desk = installedDesk('2026-11-24T08:12:05+07:00');
    row = (await periodRows(desk)).first;
    await desk.paste('Pengaturan', `B${row}`, [[NAME]], 'owner');
    await desk.paste('Pengaturan', `E${row}`, [RAMADAN], 'owner');
  });

  it('has rows right below the hours, with columns of its own and an example beside it', async () => {
    const { values, notes, hiddenColumns } = await desk.sheet('Pengaturan');
    // No other row uses them.
    expect(hiddenColumns).toEqual([5, 6, 7, 8, 9, 10]);
    expect(values[row - 2]?.[0]).toBe('Istirahat dan salat Jumat');
    expect(values[row - 1]?.[2]).toContain('catatan “Keterangan”');
    expect(values[0]?.slice(4)).toEqual(listed`
      Berlaku Mulai · Berlaku Sampai · Jam Senin–Kamis · Istirahat Senin–Kamis · Jam Jumat · Istirahat Jumat
    `);
    expect(notes.C1).toContain('Kolom untuk baris “Masa jam khusus” terlipat di kanan');
    expect(notes.C1).toContain('Ramadan 1448 H · 08/02/2027 · 09/03/2027 · 07.15–14.15');
    // One help for all of them.
    expect((await periodRows(desk)).rows.map(({ Nilai, Keterangan }) => [Nilai, Keterangan])).toEqual([
      [NAME, expect.stringContaining('Misalnya Ramadan')],
      ['', 'Seperti di atas.'],
      ['', 'Seperti di atas.'],
    ]);
  });

  it('a request within it is measured by its hours, one before it by the ordinary ones', async () => {
    await desk.submit({ ...AFTERNOON, 'Tanggal Mulai': '2027-02-09' });
    await desk.submit({ ...AFTERNOON, 'Tanggal Mulai': '2027-02-04', 'Nama Kegiatan': 'Sebelum Ramadan' });
    expect((await desk.row('PC-2026-0001'))['Perlu Perhatian']).toBe('Di luar jam kerja (08.00–15.00)');
    expect((await desk.row('PC-2026-0002'))['Perlu Perhatian']).toBe('');
    // What is offered instead keeps to those hours as well.
    expect(String((await desk.row('PC-2026-0001'))['Waktu Alternatif']).split('\n')).toEqual([
      'Selasa, 9 Februari 2027 pukul 13.30–15.00 WIB',
      'Selasa, 9 Februari 2027 pukul 10.30–12.00 WIB',
      'Jumat, 12 Februari 2027 pukul 14.00–15.30 WIB',
    ]);
  });

  it('a value that cannot be used names its cell and what is expected; the hours last right stay in force', async () => {
    await desk.edit('Pengaturan', `G${row}`, 'pagi saja', 'owner');
    expect((await periodRows(desk)).rows[0]?.Pesan).toBe(
      'Kolom Jam Senin–Kamis (“pagi saja”): isi dengan jam mulai dan selesai, misalnya 07.15–14.15. Sementara itu jam kerja yang terakhir benar tetap berlaku.',
    );
    expect(await desk.note()).toContain(`Tab Pengaturan: G${row} (Ramadan 1448 H) “`);
    await desk.submit({ ...AFTERNOON, 'Tanggal Mulai': '2027-02-10', 'Nama Kegiatan': 'Masih Ramadan' });
    expect((await desk.row('PC-2026-0003'))['Perlu Perhatian']).toBe('Di luar jam kerja (08.00–15.00)');

    await desk.edit('Pengaturan', `G${row}`, '08.00–15.30', 'owner');
    expect((await periodRows(desk)).rows[0]?.Pesan).toBe('');
    expect(await desk.note()).toBe('');
    await desk.submit({ ...AFTERNOON, 'Tanggal Mulai': '2027-02-11', 'Nama Kegiatan': 'Jam baru' });
    expect((await desk.row('PC-2026-0004'))['Perlu Perhatian']).toBe('');
  });

  it('a repair of the application leaves it as it is', async () => {
    const before = (await desk.sheet('Pengaturan', true)).values;
    desk.workspace.run('install', [], PEOPLE.owner);
    expect((await desk.sheet('Pengaturan', true)).values).toEqual(before);
  });

  it('taken away, the ordinary hours are back', async () => {
    await desk.paste('Pengaturan', `B${row}`, [['']], 'owner');
    await desk.paste('Pengaturan', `E${row}`, [RAMADAN.map(() => '')], 'owner');
    await desk.submit({ ...AFTERNOON, 'Tanggal Mulai': '2027-02-16', 'Nama Kegiatan': 'Jam biasa' });
    expect((await desk.row('PC-2026-0005'))['Perlu Perhatian']).toBe('');
  });
});

describe('a period that is typed elsewhere', () => {
  const typed = async (
    cells: readonly (readonly [column: string, value: string])[],
    rowOf: (desk: TestDesk) => Promise<number>,
  ) => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    const row = await rowOf(desk);
    for (const [column, value] of cells) await desk.edit('Pengaturan', `${column}${row}`, value, 'owner');
    await desk.paste('Pengaturan', `E${row}`, [RAMADAN], 'owner');
    await desk.submit({ ...AFTERNOON, 'Tanggal Mulai': '2027-02-09' });
    const held = (await desk.row('PC-2026-0001'))['Perlu Perhatian'];
    return {
      told: (await desk.rows('Pengaturan'))[row - 2]?.Pesan,
      isInForce: held === 'Di luar jam kerja (08.00–15.00)',
    };
  };
  const below = async (desk: TestDesk) => (await desk.rows('Pengaturan')).length + 2;
  const besidePlace = async (desk: TestDesk) =>
    (await desk.rows('Pengaturan')).findIndex(({ Nama }) => Nama === 'Tempat') + 2;

  it('counts in a row of its own whose name is that of the period', async () =>
    expect(await typed([['A', NAME]], below)).toEqual({ told: '', isInForce: true }));

  it('counts in a copied row', async () =>
    expect(
      await typed(
        [
          ['A', 'masa  jam khusus'],
          ['B', NAME],
        ],
        below,
      ),
    ).toEqual({ told: '', isInForce: true }));

  it('lacks its name where nothing says it', async () =>
    expect(await typed([['A', 'Masa jam khusus']], below)).toEqual({
      told: expect.stringMatching(/^Kolom Nilai \(belum diisi\): isi dengan nama masa ini/),
      isInForce: false,
    }));

  it('beside a setting is sent to its row, and nothing is lost', async () =>
    expect(await typed([], besidePlace)).toEqual({
      told: expect.stringMatching(/^Kolom Berlaku Mulai sampai Istirahat Jumat hanya untuk baris “Masa jam khusus”/),
      isInForce: false,
    }));
});

it('Ramadan that nobody has typed is asked for a month before it begins, at the head of the desk, until its hours are there', async () => {
  const desk = installedDesk('2027-01-07T08:12:05+07:00');
  await desk.at('2027-01-08T08:00:00+07:00');
  expect(await desk.note()).toContain('Jam kerja Ramadan 1448 H (sekitar Senin, 8 Februari 2027) belum diisi.');
  const { first } = await periodRows(desk);
  await desk.paste('Pengaturan', `B${first}`, [[NAME]], 'owner');
  await desk.paste('Pengaturan', `E${first}`, [RAMADAN], 'owner');
  expect(await desk.note()).not.toContain('Ramadan');
});
