// A cell is not an input: what somebody types, pastes or clears in `Permohonan` becomes no record, no event and no figure.
import { beforeEach, expect, it } from 'vitest';
import { FIRST, oneRequest, PEOPLE, REGISTER, type TestDesk } from './desk.ts';
import { STEPS } from './tabs.ts';

const DECEMBER = ['2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00'] as const;

let desk: TestDesk;
beforeEach(async () => {
  desk = await oneRequest();
});

const stepsOf = async (number: string) =>
  (await desk.rows('Riwayat')).filter((row) => row['No.'] === number).map(({ Langkah }) => Langkah);
it('a row of which hands have changed everything that the desk wrote is still the one row of its request, recorded no second time', async () => {
  await desk.type(FIRST, 'Data', '', 'owner');
  await desk.edit(REGISTER, 'A2', 'PC-2026-0099', 'admin');
  await desk.edit(REGISTER, await desk.cell('PC-2026-0099', 'Peserta'), 'banyak', 'admin');
  await desk.at('2026-11-24T09:30:00+07:00');
  await desk.at('2026-11-25T04:30:00+07:00');
  expect((await desk.rows()).map((row) => [row['No.'], row.Instansi])).toContainEqual([
    FIRST,
    'SMK Negeri 4 Pontianak',
  ]);
  expect(await stepsOf(FIRST)).toEqual(['Permohonan diajukan']);
  await desk.choose(FIRST, STEPS.FORWARD, 'kabid');
  expect((await desk.row(FIRST)).Status).toBe('Didisposisikan');
  expect(desk.failures()).toEqual([]);
});

it('a record that somebody types into Data is believed by no step, no calendar and no report, and goes back to what Riwayat has', async () => {
  const { values } = desk.workspace.sheets.read(REGISTER);
  const data = String(values[1]?.[(values[0] ?? []).indexOf('Data')]);
  const forged = data.replace('"SUBMITTED"', '"SCHEDULED"').replace(/"revision":\d+/, '"revision":99');
  expect(forged).toContain('"SCHEDULED"');
  await desk.edit(REGISTER, await desk.cell(FIRST, 'Data'), forged, 'admin');
  await desk.choose(FIRST, STEPS.FORWARD, 'kabid');
  expect(await stepsOf(FIRST)).toEqual(['Permohonan diajukan', STEPS.FORWARD]);
  await desk.at('2026-11-25T10:30:00+07:00');
  expect(await desk.events(...DECEMBER)).toEqual([]);
  expect((await desk.rows('Agenda')).filter(({ Instansi }) => Instansi === 'SMK Negeri 4 Pontianak')).toEqual([]);
  expect(await desk.row(FIRST)).toMatchObject({ Status: 'Didisposisikan' });
  expect(await desk.kept(FIRST)).toMatchObject({ status: 'FORWARDED', revision: 2 });
  expect(desk.failures()).toEqual([]);
});

it('figures and words typed over without an event go back within the hour, and neither report nor archive has them', async () => {
  /** An edit whose event Google has lost. */
  async function writeSilently(header: string, value: string): Promise<void> {
    desk.disturb({ call: 1, function: 'onSheetEdited_' }, { kill: 'lost' });
    await desk.type(FIRST, header, value, 'admin');
  }
  await desk.intoAgenda(FIRST);
  await desk.at('2026-12-08T11:30:00+07:00');
  await desk.choose(FIRST, STEPS.COMPLETE, 'admin', 'hadir 10 orang');
  for (const header of ['Hadir', 'Giliran', 'Perlu Perhatian', 'Hubungi', 'Status']) {
    await writeSilently(header, header === 'Status' ? 'Dibatalkan' : '55');
  }
  await desk.at('2026-12-08T13:10:00+07:00');
  const row = await desk.row(FIRST);
  expect([row.Hadir, row.Status, row.Giliran]).toEqual(['10', 'Terlaksana', '']);
  for (const header of ['Hadir', 'Perlu Perhatian']) await writeSilently(header, '55');
  await desk.at('2027-02-20T04:30:00+07:00');
  const archived = await desk.row(FIRST);
  expect([archived.Hadir, archived['Perlu Perhatian']]).toEqual(['10', '']);
  expect((await desk.rows('Arsip 2026')).map((each) => each['No.'])).toEqual([FIRST]);
});

it('a row that somebody deletes in a tab of the office of Tim Pengelola: whoever stood in it takes no step any more', async () => {
  const team = await desk.rows('Tim Pengelola');
  const place = team.findIndex(({ Email }) => Email === PEOPLE.kabid) + 2;
  desk.workspace.sheets.deleteRows('Tim Pengelola', { from: place }, PEOPLE.owner);
  await desk.choose(FIRST, STEPS.FORWARD, 'kabid');
  const row = await desk.row(FIRST);
  expect(row.Status).toBe('Diajukan');
  expect(row.Pesan).toContain('Belum dicatat');
});
