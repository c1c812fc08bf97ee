// Finished requests leave the desk for the archive of their year, and nothing of them is lost on the way.
import { describe, expect, it } from 'vitest';
import { desperateDesk, errorsOf, PLAIN_ANSWERS, type Row, type TestDesk } from './desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const THIRD = 'PC-2026-0003';
const START = '2026-11-24T08:12:05+07:00';
/** More than 60 days after the event of 8 December. */
const NIGHT = '2027-02-10T05:00:00+07:00';

const other = (id: number, day: string) => ({
  ...PLAIN_ANSWERS,
  'Nama Instansi': `Instansi ${id}`,
  'Nomor WhatsApp': `0813-6666-000${id}`,
  Email: `i${id}@pemohon.example`,
  'Nomor Surat': `${id}/S/2026`,
  'Tanggal Mulai': day,
});

/** The first took place, the second was refused, the third is still to come. */
async function threeRequests(desk = desperateDesk(START)): Promise<TestDesk> {
  await desk.submit(PLAIN_ANSWERS);
  await desk.submit(other(2, '2026-12-09'));
  await desk.submit(other(3, '2027-06-10'));
  await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
  await desk.choose(FIRST, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju, nasi kotak');
  await desk.choose(FIRST, 'Masukkan ke agenda', 'admin');
  await desk.choose(SECOND, 'Tolak permohonan', 'kabid', 'Ruangan dipakai dinas.');
  await desk.at('2026-12-08T13:00:00+07:00');
  await desk.choose(FIRST, 'Catat pelaksanaan', 'admin', 'hadir 34 orang');
  await desk.at('2026-12-20T13:00:00+07:00');
  return desk;
}

const numbersIn = async (desk: TestDesk, tab: string) =>
  (await desk.rows(tab)).map((row) => row['No.']).filter((number) => number !== '');

const rowIn = async (desk: TestDesk, tab: string, number: string): Promise<Row> => {
  const found = (await desk.rows(tab)).find((row) => row['No.'] === number);
  if (!found) throw new Error(`${number} is not in ${tab}`);
  return found;
};

const stepsIn = async (desk: TestDesk, tab: string) =>
  (await desk.rows(tab)).map((row) => `${row['No.']} ${row.Langkah}`);

describe('sixty days after an event', () => {
  it('its request stands in the archive of its year with all its steps, and the desk has the others', async () => {
    const desk = await threeRequests();
    const before = await rowIn(desk, 'Permohonan', FIRST);
    const steps = await stepsIn(desk, 'Riwayat');
    const executions = await desk.at(NIGHT);
    expect(errorsOf(executions)).toEqual([]);
    expect(await numbersIn(desk, 'Permohonan')).toEqual([THIRD]);
    expect(await numbersIn(desk, 'Arsip 2026')).toEqual([FIRST, SECOND]);
    const after = await rowIn(desk, 'Arsip 2026', FIRST);
    const withoutSteps = (row: Row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => !/^Langkah \d/.test(name)));
    expect(withoutSteps(after)).toEqual(withoutSteps(before));
    expect(await stepsIn(desk, 'Riwayat 2026')).toEqual(steps.filter((step) => !step.startsWith(THIRD)));
    expect(await stepsIn(desk, 'Riwayat')).toEqual(steps.filter((step) => step.startsWith(THIRD)));
    const night = executions.find((each) => each.function === 'everyNight_');
    console.log(night?.operations, night?.cellsRead, night?.modelledMilliseconds);
  });

  it('the next number goes on, and the night after has nothing to do', async () => {
    const desk = await threeRequests();
    await desk.at(NIGHT);
    await desk.at('2027-02-11T05:00:00+07:00');
    await desk.submit({ ...other(4, '2026-12-30'), 'Tanggal Mulai': '2027-03-04' });
    expect(await numbersIn(desk, 'Permohonan')).toEqual([THIRD, 'PC-2027-0001']);
  });
});
