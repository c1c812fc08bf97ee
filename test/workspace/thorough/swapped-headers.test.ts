// Two headers of `Permohonan` that somebody has exchanged: the columns have changed places, and each shows what was recorded.
import { expect, it } from 'vitest';
import { errorsOf, FIRST, OTHER_ANSWERS, oneRequest, REGISTER } from '../desk.ts';

it.each([
  ['of two texts', 'Narahubung', 'WhatsApp'],
  ['of a day and a text', 'Tanggal Mulai', 'Kegiatan'],
  ['of a choice and a text', 'Konsumsi', 'Email'],
  ['of the script’s own', 'Status', 'Giliran'],
])('%s: within the hour each header has its own below it again, and nothing is recorded', async (_, one, other) => {
  const desk = await oneRequest();
  await desk.submit({ ...OTHER_ANSWERS, 'Nama Narahubung': 'Rudi', 'Tanggal Mulai': '2026-12-10' });
  const before = (await desk.rows()).map(({ Pesan: __, ...row }) => row);
  const [first, second] = [await desk.cell(FIRST, one), await desk.cell(FIRST, other)];
  await desk.edit(REGISTER, first.replace(/\d+$/, '1'), other, 'admin');
  await desk.edit(REGISTER, second.replace(/\d+$/, '1'), one, 'admin');
  const executions = [...(await desk.at('2026-11-24T09:30:00+07:00')), ...(await desk.at('2026-11-25T06:00:00+07:00'))];
  expect(errorsOf(executions)).toEqual([]);
  expect((await desk.rows()).map(({ Pesan: __, ...row }) => row)).toEqual(before);
  expect(await desk.rows('Riwayat')).toHaveLength(2);
  await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid', 'telaah');
  expect(await desk.row(FIRST)).toMatchObject({ Status: 'Didisposisikan', Tindakan: '' });
});
