// What the dropdown of a row offers: what may be done now, whatever people do to rows and columns.
import { beforeEach, describe, expect, it } from 'vitest';
import { FIRST, formOf, installedDesk, PEOPLE, PLAIN_ANSWERS, REGISTER, SECOND, type TestDesk } from './desk.ts';

const NEW = ['Disposisikan ke Kasi', 'Batalkan (permintaan pemohon)', 'Tolak permohonan'];
const FORWARDED = ['Tetapkan jadwal, disposisikan ke Admin', 'Minta konfirmasi pemohon', 'Tawarkan jadwal lain'];

const OTHERS = formOf('Bank Kalbar', '2026-12-16');

/** What the dropdown of a request's row shows. */
async function offered(desk: TestDesk, number: string): Promise<readonly string[]> {
  const cell = await desk.cell(number, 'Tindakan');
  const { validations } = await desk.sheet(REGISTER);
  return validations.find(({ range }) => range === `${cell}:${cell}`)?.values ?? [];
}

describe('the dropdown of a row', () => {
  let desk: TestDesk;

  beforeEach(async () => {
    desk = installedDesk('2026-11-24T08:00:00+07:00');
    await desk.submit(PLAIN_ANSWERS);
    await desk.submit(OTHERS);
    await desk.choose(SECOND, 'Disposisikan ke Kasi', 'kabid');
  });

  it('offers to undo a step as long as it can be undone; the hour takes that away', async () => {
    expect(await offered(desk, SECOND)).toContain('Urungkan tindakan terakhir');
    await desk.at('2026-11-24T09:30:00+07:00');
    expect(await offered(desk, SECOND)).not.toContain('Urungkan tindakan terakhir');
    expect((await offered(desk, SECOND)).slice(0, 3)).toEqual(FORWARDED);
  });

  it.each([
    ['at once where rules stay in their places', 'validations-stay'],
    ['by the next hour where rules move with their rows', 'validations-move'],
  ] as const)('is right after a sort %s (facts 3.5)', async (_, sorting) => {
    desk.workspace.readings.set({ sorting });
    desk.workspace.sheets.sort(REGISTER, { column: 1, ascending: false }, PEOPLE.kasi);
    if (sorting === 'validations-move') await desk.at('2026-11-24T09:30:00+07:00');
    expect((await desk.rows())[0]?.['No.']).toBe(SECOND);
    expect((await offered(desk, FIRST)).slice(0, 3)).toEqual(NEW);
    expect((await offered(desk, SECOND)).slice(0, 3)).toEqual(FORWARDED);
  });

  it('still offers a row its own steps after people have put in a column of theirs and taken a step', async () => {
    desk.workspace.sheets.insertColumns(REGISTER, { before: 3 }, PEOPLE.admin);
    await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
    expect((await offered(desk, FIRST)).slice(0, 3)).toEqual(FORWARDED);
  });

  it('comes back at once after somebody pasted over it and over the hidden cells', async () => {
    const from = await desk.cell(FIRST, 'Langkah 1');
    await desk.paste(REGISTER, from, [['Abaikan', 'kosong', '']], 'admin');
    expect((await offered(desk, FIRST)).slice(0, 3)).toEqual(NEW);
  });
});

it('a step chosen in another tab, as in a copy of the register, says that nothing is recorded there', async () => {
  const desk = installedDesk('2026-11-24T08:00:00+07:00');
  desk.workspace.sheets.addTab('Salinan Permohonan', PEOPLE.kabid);
  await desk.edit('Salinan Permohonan', 'C2', 'Disposisikan ke Kasi', 'kabid');
  await desk.edit('Salinan Permohonan', 'C3', 'baik', 'kabid');
  const { values, notes } = await desk.sheet('Salinan Permohonan');
  expect(values[1]?.[2]).toBe('Disposisikan ke Kasi');
  expect(notes).toEqual({ C2: expect.stringContaining('tindakan hanya berlaku di tab Permohonan') });
});
