// The requests that the tests of the archive tell of: two are over when the night comes in which they leave the desk.
import { desperateDesk, FIRST, formOf, PLAIN_ANSWERS, type Row, SECOND, type TestDesk } from './desk.ts';

export { FIRST, SECOND } from './desk.ts';
export const THIRD = 'PC-2026-0003';
export const START = '2026-11-24T08:12:05+07:00';
/** More than fourteen days after the event of 8 December. */
export const NIGHT = '2027-02-10T05:00:00+07:00';

/** The first took place, the second was refused, the third is still to come. */
export async function tellOfThree(desk: TestDesk): Promise<void> {
  await desk.submit(PLAIN_ANSWERS);
  for (const day of ['2026-12-09', '2027-06-10']) await desk.submit(formOf(`Instansi ${day}`, day));
  await desk.intoAgenda(FIRST, 'setuju, nasi kotak');
  await desk.at('2026-12-08T13:00:00+07:00');
  await desk.choose(FIRST, 'Catat pelaksanaan', 'admin', 'hadir 34 orang');
  await desk.choose(SECOND, 'Tolak permohonan', 'kabid', 'Ruangan dipakai dinas.');
}

/** The numbers in a tab. */
export async function numbersIn(desk: TestDesk, tab: string): Promise<unknown[]> {
  return (await desk.rows(tab))
    .map((row) => row['No.'])
    .filter((number) => number !== '')
    .sort();
}

/** A desk on which these three were told of, at noon of 20 December. */
export async function threeRequests(desk = desperateDesk(START)): Promise<TestDesk> {
  await tellOfThree(desk);
  await desk.at('2026-12-20T13:00:00+07:00');
  return desk;
}

/** The row of a request in a tab. */
export const rowIn = async (desk: TestDesk, tab: string, number: string): Promise<Row> => {
  const found = (await desk.rows(tab)).find((row) => row['No.'] === number);
  if (!found) throw new Error(`${number} is not in ${tab}`);
  return found;
};

/** Number and name of each step in a tab. */
export const stepsIn = async (desk: TestDesk, tab: string) =>
  (await desk.rows(tab)).map((row) => `${row['No.']} ${row.Langkah}`);
