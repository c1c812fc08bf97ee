// A column that people insert while a step is written.
import { expect, it } from 'vitest';
import { FIRST, formOf, oneRequest, PEOPLE, REGISTER, type TestDesk } from '../desk.ts';

const OTHERS = formOf('Bank Kalbar');

async function twoRequests(): Promise<TestDesk> {
  const desk = await oneRequest();
  await desk.submit(OTHERS);
  return desk;
}

it('somebody inserts a column while a step is written what people keep in columns of their own stays, and every cell of the row stands under its header', async () => {
  const ownColumn = async () => {
    const desk = await twoRequests();
    desk.workspace.sheets.insertColumns(REGISTER, { before: 7 }, PEOPLE.admin);
    await desk.paste(REGISTER, 'G1', [['Map'], ['merah'], ['biru']], 'admin');
    return desk;
  };
  const undisturbed = await ownColumn();
  await undisturbed.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
  const expected = await undisturbed.rows();
  expect(expected.map(({ Map: map }) => map)).toEqual(['merah', 'biru']);
  // Before `Riwayat` and `Kotak Keluar` are written; the moment of the row's own writes nobody looks at any more.
  for (const nth of [1, 2]) {
    const desk = await ownColumn();
    const insert = () => void desk.workspace.sheets.insertColumns(REGISTER, { before: 4 }, PEOPLE.kasi);
    desk.disturb({ function: 'onSheetEdited_', method: 'Range.setValues', nth }, insert);
    await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
    expect(desk.workspace.faults.pending()).toEqual([]);
    const rows = (await desk.rows()).map(({ '': inserted, ...row }) => ({ inserted, row }));
    expect(rows, `before write #${nth}`).toEqual(expected.map((row) => ({ inserted: '', row })));
  }
});
