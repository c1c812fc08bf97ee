// Finished requests leave the desk for the archive of their year, and nothing of them is lost on the way.
import { describe, expect, it } from 'vitest';
import { FIRST, NIGHT, numbersIn, rowIn, SECOND, stepsIn, THIRD, threeRequests } from '../archived-desk.ts';
import { columnName, errorsOf, PEOPLE, type TestDesk } from '../desk.ts';

describe('an archive', () => {
  async function archived(): Promise<TestDesk> {
    const desk = await threeRequests();
    expect(errorsOf(await desk.at(NIGHT))).toEqual([]);
    return desk;
  }
  const night = async (desk: TestDesk, day: string) => {
    const executions = await desk.at(`2027-02-${day}T05:00:00+07:00`);
    expect(errorsOf(executions)).toEqual([]);
  };

  it.each<[string, (desk: TestDesk) => unknown]>([
    ['sorted', ({ workspace }) => workspace.sheets.sort('Arsip 2026', { column: 1, ascending: false }, PEOPLE.admin)],
    ['edited', (desk) => desk.edit('Arsip 2026', 'B2', 'Bukan itu', 'admin')],
    ['robbed of a row', ({ workspace }) => workspace.sheets.deleteRows('Arsip 2026', { from: 2 }, PEOPLE.admin)],
    ['given a row', ({ workspace }) => workspace.sheets.insertRows('Arsip 2026', { before: 2 }, PEOPLE.admin)],
  ])('is not %s by an editor', async (_, hands) => {
    const desk = await archived();
    await expect(async () => hands(desk)).rejects.toThrow('protected cell');
    expect(await numbersIn(desk, 'Arsip 2026')).toEqual([FIRST, SECOND]);
  });

  it('that its owner renamed is named in the banner, is made nowhere anew, and counts again under its name', async () => {
    const desk = await archived();
    const came = async () => {
      const { values } = await desk.sheet('Laporan 2026', true);
      return values.find(([label]) => String(label).startsWith('Peserta hadir'))?.[1];
    };
    desk.workspace.run('renameTab', ['Arsip 2026', 'Arsip lama'], PEOPLE.owner);
    const missing = 'Tab “Arsip 2026” tidak ditemukan. Kembalikan namanya, atau pulihkan lewat File › Riwayat versi.';
    expect(errorsOf(await desk.at('2027-02-11T05:00:00+07:00')).join()).toContain('MISSING_TAB');
    expect(JSON.stringify(desk.workspace.sheets.read('Permohonan'))).toContain(missing);
    expect(await came()).toBe('34');
    desk.workspace.run('renameTab', ['Arsip lama', 'Arsip 2026'], PEOPLE.owner);
    await night(desk, '12');
    expect(await came()).toBe('34');
  });

  it('keeps columns of the office’s own, and what stands in them', async () => {
    const desk = await threeRequests();
    const [headers = []] = (await desk.sheet('Permohonan')).values;
    const column = columnName(headers.length);
    desk.workspace.run('insertColumn', ['Permohonan', headers.length], PEOPLE.owner);
    await desk.edit('Permohonan', `${columnName(headers.length - 1)}1`, 'Map', 'admin');
    await desk.type(FIRST, 'Map', 'merah 3', 'admin');
    expect(column).not.toBe('');
    await desk.at('2027-02-09T20:00:00+07:00');
    await desk.at(NIGHT);
    expect(await rowIn(desk, 'Arsip 2026', FIRST)).toMatchObject({ Map: 'merah 3' });
    expect(await rowIn(desk, 'Arsip 2026', SECOND)).toMatchObject({ Map: '' });
  });

  it('whose night was killed takes no pasted copy of an older row for a request', async () => {
    const desk = await archived();
    await desk.choose(THIRD, 'Tolak permohonan', 'kabid', 'Ruangan dipakai dinas.');
    desk.disturb({ function: 'everyNight_', method: 'Properties.setProperties', nth: 8 }, { kill: 'applied' });
    await desk.at('2027-08-20T05:00:00+07:00');
    const { values } = desk.workspace.sheets.read('Arsip 2026');
    const headers = values[0] ?? [];
    const copy = (values[1] ?? []).map((cell, index) =>
      /^Tanggal (Mulai|Selesai)$/.test(String(headers[index])) ? '2027-12-15' : cell,
    );
    await desk.paste('Permohonan', 'A7', [copy], 'admin');
    for (const hour of ['08:30', '09:30']) await desk.at(`2027-08-20T${hour}:00+07:00`);
    desk.workspace.faults.clear();
    for (const day of ['21', '22']) await desk.at(`2027-08-${day}T05:00:00+07:00`);
    expect(await numbersIn(desk, 'Arsip 2026')).toEqual([FIRST, SECOND]);
    expect(await numbersIn(desk, 'Arsip 2027')).toEqual([THIRD]);
    expect((await desk.row(FIRST)).Pesan).toContain('bukan permohonan');
    expect((await stepsIn(desk, 'Riwayat 2026')).filter((step) => step.startsWith(FIRST)).length).toBeGreaterThan(4);
  });

  it('and the desk, put back to a version from before the move, are one desk again after a night', async () => {
    const desk = await threeRequests();
    const before = ['Permohonan', 'Riwayat'].map((tab) => [tab, desk.workspace.sheets.read(tab).values] as const);
    expect(errorsOf(await desk.at(NIGHT))).toEqual([]);
    // Google's version history puts the tabs back, and knows nothing of the script's properties.
    desk.workspace.run('deleteTab', ['Arsip 2026'], PEOPLE.owner);
    desk.workspace.run('deleteTab', ['Riwayat 2026'], PEOPLE.owner);
    for (const [tab, values] of before) desk.workspace.run('putBack', [tab, values], PEOPLE.owner);
    for (const hour of ['08:30', '09:30']) await desk.at(`2027-02-10T${hour}:00+07:00`);
    for (const day of ['11', '12']) await night(desk, day);
    expect((await numbersIn(desk, 'Arsip 2026')).sort()).toEqual([FIRST, SECOND]);
    expect(await numbersIn(desk, 'Permohonan')).toEqual([THIRD]);
    expect(new Set((await stepsIn(desk, 'Riwayat 2026')).map((step) => step.slice(0, 12)))).toEqual(
      new Set([FIRST, SECOND]),
    );
  });

  it('is kept from every editor, also where the night that made them was killed', async () => {
    const desk = await threeRequests();
    desk.disturb({ function: 'everyNight_', method: 'Sheet.hideSheet' }, { kill: 'applied' });
    await desk.at(NIGHT);
    await night(desk, '11');
    for (const tab of ['Arsip 2026', 'Riwayat 2026'])
      await expect(desk.edit(tab, 'H2', 'diubah', 'admin')).rejects.toThrow('protected cell');
  });
});
