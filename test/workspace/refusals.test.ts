// What the desk refuses, and what `Pesan` then says: why, and what to do. Nothing else changes.
import { beforeEach, expect, it } from 'vitest';
import { errorsOf, oneRequest, PEOPLE, type TestDesk } from './desk.ts';
import { STEPS } from './tabs.ts';

const PLAIN = 'PC-2026-0001';

let desk: TestDesk;
beforeEach(async () => {
  desk = await oneRequest();
  await desk.at('2026-11-24T08:30:00+07:00');
});

/** Everything that stands in the row but the message, and what was recorded and sent. */
async function standing() {
  const { Pesan: _, ...row } = await desk.row(PLAIN);
  return [row, await desk.rows('Riwayat'), await desk.mails()];
}

it('the Kasi may not do the Kabid’s step', async () => {
  const before = await standing();
  expect(errorsOf([await desk.choose(PLAIN, STEPS.FORWARD, 'kasi')])).toEqual([]);
  expect((await desk.row(PLAIN)).Pesan).toMatch(
    /^.+\. Belum dicatat: itu tindakan Kabid\. \(“.*”, 24 Nov 2026 08\.30\)$/,
  );
  expect(await standing()).toEqual(before);
});

it('a step chosen in another tab, as in a copy of the register, says that nothing is recorded there', async () => {
  desk.workspace.sheets.addTab('Salinan Permohonan', PEOPLE.kabid);
  await desk.edit('Salinan Permohonan', 'C2', STEPS.FORWARD, 'kabid');
  await desk.edit('Salinan Permohonan', 'C3', 'baik', 'kabid');
  const { values, notes } = await desk.sheet('Salinan Permohonan');
  expect(values[1]?.[2]).toBe(STEPS.FORWARD);
  expect(notes).toEqual({ C2: expect.stringContaining('tindakan hanya berlaku di tab Permohonan') });
});
