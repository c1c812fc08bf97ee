// The report of a year that is over still takes in what is recorded of it afterwards.
import { expect, it } from 'vitest';
import { errorsOf, installedDesk, PLAIN_ANSWERS } from './desk.ts';

it('the report of last year still takes in what is closed after New Year', async () => {
  const office = installedDesk('2026-12-28T08:00:00+07:00');
  await office.submit({ ...PLAIN_ANSWERS, 'Tanggal Mulai': '2026-12-30' });
  await office.intoAgenda('PC-2026-0001');
  await office.at('2027-01-04T08:00:00+07:00');
  await office.choose('PC-2026-0001', 'Catat pelaksanaan', 'admin', 'hadir 31 orang');
  expect(errorsOf(await office.at('2027-01-05T03:00:00+07:00'))).toEqual([]);
  const month = async (tab: string, name: string) =>
    (await office.sheet(tab)).values.find(([first]) => first === name)?.slice(1, 9);
  expect(await month('Laporan 2026', 'Desember')).toEqual([1, 0, 1, 0, 0, 0, 31, 0]);
  expect(await month('Laporan 2027', 'Desember')).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});
