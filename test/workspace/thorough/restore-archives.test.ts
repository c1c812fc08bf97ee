// A copy of a desk that has archives is put back into an empty desk, and into no other.
import { describe, expect, it } from 'vitest';
import { FIRST, NIGHT, numbersIn, putOnAgenda, recordEvent, SECOND, START } from '../archived-desk.ts';
import { errorsOf, formOf, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { keptDesk } from '../disturbed/kills.ts';

const ITEM = 'Pulihkan dari salinan';

const JUNE = formOf('Bank Kalbar', '2027-06-10');

/** One desk as it was before its event took place, and as it is once the request is in the archive. */
async function beforeAndAfter(): Promise<{ readonly before: TestDesk; readonly after: TestDesk }> {
  const open = await keptDesk(
    START,
    async (desk) => {
      await desk.submit(PLAIN_ANSWERS);
      await desk.submit(JUNE);
      await putOnAgenda(desk);
    },
    { opensAt: '2026-12-08T12:40:00+07:00' },
  );
  const [before, after] = [open(), open()];
  await recordEvent(after);
  await after.at('2026-12-20T13:00:00+07:00');
  await after.at(NIGHT);
  expect(await numbersIn(after, 'Arsip 2026')).toEqual([FIRST]);
  return { before, after };
}

async function putBack(from: TestDesk, into: TestDesk): Promise<readonly string[]> {
  const { id } = await into.workspace.sheets.upload(await from.workspace.sheets.xlsx(), { title: 'Salinan' });
  const answers = [{ button: 'OK', text: id }, 'YES', 'YES', 'YES'] as const;
  const { dialogs, executions } = into.workspace.menu(ITEM, PEOPLE.owner, answers);
  expect(errorsOf(executions)).toEqual([]);
  return dialogs.map(({ content }) => content);
}

describe('a copy with an archive', () => {
  it('gives an empty desk its archive, its next number and its report of that year', async () => {
    const { after } = await beforeAndAfter();
    const desk = installedDesk('2028-05-02T09:00:00+07:00');
    const told = await putBack(after, desk);
    expect(told.join()).toContain('2 permohonan, 6 langkah, dari Selasa, 24 November 2026 pukul 08.12 WIB');
    expect(told.join()).toContain('1 permohonan kembali ke tab Arsip.');
    for (const day of ['03', '04', '05']) expect(errorsOf(await desk.at(`2028-05-${day}T05:00:00+07:00`))).toEqual([]);
    expect([await numbersIn(desk, 'Permohonan'), await numbersIn(desk, 'Arsip 2026')]).toEqual([[SECOND], [FIRST]]);
    expect((await desk.rows('Riwayat 2026')).map(({ Langkah }) => Langkah)).toContain('Catat pelaksanaan');
    expect(JSON.stringify((await desk.sheet('Laporan 2026', true)).values)).toContain('Terlaksana 1 kegiatan');
    await desk.submit({ ...JUNE, 'Nomor Surat': '8/BK/2028', 'Tanggal Mulai': '2028-06-14' });
    expect(await numbersIn(desk, 'Permohonan')).toEqual([SECOND, 'PC-2028-0001']);
  });

  it('is not put into a desk that still has those requests open, nor into one that has archived them all', async () => {
    const { before, after } = await beforeAndAfter();
    const refusal = 'Belum ada yang dipulihkan: aplikasi ini sudah memiliki permohonan atau arsip';
    expect((await putBack(after, before)).join()).toContain(refusal);
    expect((await before.row(FIRST)).Status).toBe('Masuk Agenda');
    for (const tab of ['Permohonan', 'Riwayat']) {
      const { values } = after.workspace.sheets.read(tab);
      const rows = values.flatMap((row, index) => (row.includes(SECOND) ? [index + 1] : []));
      for (const from of rows.reverse()) after.workspace.sheets.deleteRows(tab, { from }, PEOPLE.owner);
    }
    expect((await putBack(before, after)).join()).toContain(refusal);
    expect([await numbersIn(after, 'Permohonan'), await numbersIn(after, 'Arsip 2026')]).toEqual([[], [FIRST]]);
  });
});
