// What hands have typed survives kills, and rows that were written half on one and half on another are whole after the hour.
import { describe, expect, it } from 'vitest';
import { formOf, oneRequest, PEOPLE, REGISTER, type TestDesk } from '../desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const OTHERS = formOf('Bank Kalbar');

async function twoRequests(): Promise<TestDesk> {
  const desk = await oneRequest();
  await desk.submit(OTHERS);
  return desk;
}

/** Both rows and what was recorded, without the hours at which it was. */
async function standing(desk: TestDesk): Promise<unknown> {
  const rows = await desk.rows();
  const history = (await desk.rows('Riwayat')).map(({ 'No.': No, Langkah }) => [No, Langkah]);
  const text = JSON.stringify({ rows, history });
  return JSON.parse(text.replace(/24 Nov 2026 \d{2}\.\d{2}|\d{2}\/11\/2026 \d{2}[.:]\d{2}/g, 'TIME'));
}

describe('somebody sorts while a step is written, and the step is killed before it can look', () => {
  it.each([3, 4, 5])('sorted before write #%i, both rows are whole after the hour', async (nth) => {
    const undisturbed = await twoRequests();
    const { calls } = await undisturbed.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
    // The last reading of a step looks whether its row shows what was written.
    const look = { function: 'onSheetEdited_', method: 'Range.getValues', nth: calls['Range.getValues'] ?? 0 };
    await undisturbed.at('2026-11-24T09:30:00+07:00');
    const expected = await standing(undisturbed);

    const desk = await twoRequests();
    const at = { function: 'onSheetEdited_', method: 'Range.setValues', nth };
    const turn = () => void desk.workspace.sheets.sort(REGISTER, { column: 1, ascending: false }, PEOPLE.admin);
    desk.workspace.faults.plan({ at, effect: { meanwhile: turn } }, { at: look, effect: { kill: 'applied' } });
    const [step] = await desk.type(FIRST, 'Tindakan', 'Disposisikan ke Kasi', 'kabid');
    expect(step?.status).toBe('killed');
    desk.workspace.faults.clear();
    await desk.at('2026-11-24T09:30:00+07:00');
    await desk.at('2026-11-24T10:30:00+07:00');
    desk.workspace.sheets.sort(REGISTER, { column: 1, ascending: true }, PEOPLE.admin);
    expect(await standing(desk)).toEqual(expected);
    expect((await desk.rows()).map(({ 'No.': No }) => No)).toEqual([FIRST, SECOND]);
  });
});

describe('somebody inserts a column while a step is written', () => {
  it('what people keep in columns of their own stays, and every cell of the row stands under its header', async () => {
    const ownColumn = async () => {
      const desk = await twoRequests();
      desk.workspace.sheets.insertColumns(REGISTER, { before: 7 }, PEOPLE.admin);
      await desk.paste(REGISTER, 'G1', [['Map'], ['merah'], ['biru']], 'admin');
      return desk;
    };
    const undisturbed = await ownColumn();
    const { calls } = await undisturbed.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
    const expected = await undisturbed.rows();
    expect(expected.map(({ Map: map }) => map)).toEqual(['merah', 'biru']);
    for (let nth = 1; nth <= (calls['Range.setValues'] ?? 0); nth++) {
      const desk = await ownColumn();
      const insert = () => void desk.workspace.sheets.insertColumns(REGISTER, { before: 4 }, PEOPLE.kasi);
      const at = { function: 'onSheetEdited_', method: 'Range.setValues', nth };
      desk.workspace.faults.plan({ at, effect: { meanwhile: insert } });
      await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
      expect(desk.workspace.faults.pending()).toEqual([]);
      const rows = (await desk.rows()).map(({ '': inserted, ...row }) => ({ inserted, row }));
      expect(rows, `before write #${nth}`).toEqual(expected.map((row) => ({ inserted: '', row })));
    }
  });
});
