// The report of a year that is over still takes in what is recorded of it afterwards.
import { expect, it } from 'vitest';
import { errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS } from './desk.ts';

it('the report of last year still takes in what is closed after New Year', async () => {
  const office = installedDesk('2026-12-28T08:00:00+07:00');
  await office.submit({ ...PLAIN_ANSWERS, 'Tanggal Mulai': '2026-12-30' });
  await office.intoAgenda('PC-2026-0001');
  await office.at('2027-01-04T08:00:00+07:00');
  await office.choose('PC-2026-0001', 'Catat pelaksanaan', 'admin', 'hadir 31 orang');
  expect(errorsOf(await office.at('2027-01-05T03:00:00+07:00'))).toEqual([]);
  const HEADS = ['Permohonan kunjungan', 'Kunjungan terlaksana', 'Peserta hadir kunjungan', 'Peserta hadir peminjaman'];
  const december = async (tab: string) => {
    const { values } = await office.sheet(tab);
    const [heads, row] = ['Bulan', 'Desember'].map((name) => values.find(([first]) => first === name) ?? []);
    return HEADS.map((head) => row?.[heads?.indexOf(head) ?? -1]);
  };
  expect(await december('Laporan 2026')).toEqual([1, 1, 31, 0]);
  expect(await december('Laporan 2027')).toEqual([0, 0, 0, 0]);
});

it('a column that the report has only later is as wide as its neighbours, also where its tab lacks it', async () => {
  const office = installedDesk('2027-01-04T08:00:00+07:00');
  await office.at('2027-01-05T03:00:00+07:00');
  await office.edit('Laporan 2027', 'N1', 'Nanti', 'owner');
  const widths = async () => (await office.sheet('Laporan 2027')).columnWidths.slice(1);
  expect(await widths()).toEqual(Array(13).fill(115));
  office.workspace.sheets.deleteColumns('Laporan 2027', { from: 6, count: 21 }, PEOPLE.owner);
  expect(errorsOf(office.workspace.menu('Perbarui laporan tahunan', PEOPLE.owner).executions)).toEqual([]);
  const { values } = await office.sheet('Laporan 2027');
  expect(values.find(([first]) => first === 'Bulan')).toContain('Peserta hadir peminjaman');
  expect(new Set(await widths())).toEqual(new Set([115]));
});
