// Finished requests leave the desk for the archive of their year, and nothing of them is lost on the way.
import { describe, expect, it } from 'vitest';
import { FIRST, NIGHT, numbersIn, rowIn, SECOND, START, stepsIn, THIRD, threeRequests } from '../archived-desk.ts';
import { columnName, desperateDesk, errorsOf, PEOPLE, type Person, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';

describe('an archive', () => {
  async function archived(): Promise<TestDesk> {
    const desk = await threeRequests();
    expect(errorsOf(await desk.at(NIGHT))).toEqual([]);
    return desk;
  }
  const cellIn = async (desk: TestDesk, number: string, header: string) => {
    const [headers = [], ...rows] = (await desk.sheet('Arsip 2026', true)).values;
    const row = rows.findIndex((each) => each[headers.indexOf('No.')] === number);
    return `${columnName(headers.indexOf(header))}${row + 2}`;
  };
  const chooseThere = async (desk: TestDesk, number: string, action: string, person: Person, text = '') => {
    if (text !== '')
      await desk.edit('Arsip 2026', await cellIn(desk, number, 'Isi Disposisi/Keterangan'), text, person);
    return desk.edit('Arsip 2026', await cellIn(desk, number, 'Tindakan'), action, person);
  };
  const night = async (desk: TestDesk, day: string) => {
    const executions = await desk.at(`2027-02-${day}T05:00:00+07:00`);
    expect(errorsOf(executions)).toEqual([]);
  };

  it('gives a refused request back to the desk when the Kabid takes it up again', async () => {
    const desk = await archived();
    const offered = await rowIn(desk, 'Arsip 2026', SECOND);
    expect(offered['Langkah 1']).toBe('Buka kembali');
    expect((await rowIn(desk, 'Arsip 2026', FIRST))['Langkah 1']).toBe('');
    expect(errorsOf(await chooseThere(desk, SECOND, 'Buka kembali', 'kabid', 'diundur ke Maret'))).toEqual([]);
    expect(await numbersIn(desk, 'Arsip 2026')).toEqual([FIRST]);
    const row = await rowIn(desk, 'Permohonan', SECOND);
    expect(row).toMatchObject({ Status: 'Didisposisikan', Tindakan: '', Instansi: 'Instansi 2' });
    expect(row['Langkah 1']).not.toBe('');
    expect((await stepsIn(desk, 'Riwayat')).filter((step) => step.startsWith(SECOND)).at(-1)).toBe(
      `${SECOND} Buka kembali`,
    );
    expect(await stepsIn(desk, 'Riwayat 2026')).not.toContain(`${SECOND} Tolak permohonan`);
  });

  it.each([
    [
      'sorted',
      (desk: TestDesk) => desk.workspace.sheets.sort('Arsip 2026', { column: 1, ascending: false }, PEOPLE.admin),
    ],
    [
      'edited',
      async (desk: TestDesk) => desk.edit('Arsip 2026', await cellIn(desk, FIRST, 'Instansi'), 'Bukan itu', 'admin'),
    ],
    ['robbed of a row', (desk: TestDesk) => desk.workspace.sheets.deleteRows('Arsip 2026', { from: 2 }, PEOPLE.admin)],
    ['deleted', (desk: TestDesk) => desk.workspace.run('deleteTab', ['Arsip 2026'], PEOPLE.owner)],
    ['renamed', (desk: TestDesk) => desk.workspace.run('renameTab', ['Arsip 2026', 'Arsip lama'], PEOPLE.owner)],
    ['robbed of its steps', (desk: TestDesk) => desk.workspace.run('deleteTab', ['Riwayat 2026'], PEOPLE.owner)],
  ])('that was %s is whole the next night, and the desk is as before', async (_, hands) => {
    const desk = await archived();
    const told = async (number: string) => {
      const { Status, Instansi, Kegiatan, Hadir, Narahubung } = await rowIn(desk, 'Arsip 2026', number);
      return { Status, Instansi, Kegiatan, Hadir, Narahubung };
    };
    const before = [await told(FIRST), await told(SECOND)];
    await hands(desk);
    await night(desk, '11');
    expect([await told(FIRST), await told(SECOND)]).toEqual(before);
    expect((await numbersIn(desk, 'Arsip 2026')).sort()).toEqual([FIRST, SECOND]);
    expect((await rowIn(desk, 'Arsip 2026', FIRST))['Langkah 1']).toBe('');
    expect(await numbersIn(desk, 'Permohonan')).toEqual([THIRD]);
    expect(new Set((await stepsIn(desk, 'Riwayat 2026')).map((step) => step.slice(0, 12)))).toEqual(
      new Set([FIRST, SECOND]),
    );
    await night(desk, '12');
    expect((await numbersIn(desk, 'Arsip 2026')).sort()).toEqual([FIRST, SECOND]);
  });

  it('keeps columns of the office’s own, and what stands in them', async () => {
    const desk = await threeRequests();
    const [headers = []] = (await desk.sheet('Permohonan')).values;
    const column = columnName(headers.length);
    desk.workspace.run('insertColumn', ['Permohonan', headers.length], PEOPLE.owner);
    await desk.edit('Permohonan', `${columnName(headers.length - 1)}1`, 'Map', 'admin');
    await desk.edit('Permohonan', `${columnName(headers.length - 1)}2`, 'merah 3', 'admin');
    expect(column).not.toBe('');
    await desk.at('2027-02-09T20:00:00+07:00');
    await desk.at(NIGHT);
    expect(await rowIn(desk, 'Arsip 2026', FIRST)).toMatchObject({ Map: 'merah 3' });
    expect(await rowIn(desk, 'Arsip 2026', SECOND)).toMatchObject({ Map: '' });
  });

  it('whose night was killed gives no pasted copy of an older row for the request itself', async () => {
    const desk = await archived();
    await desk.choose(THIRD, 'Tolak permohonan', 'kabid', 'Ruangan dipakai dinas.');
    const properties = { method: 'Properties.setProperties', function: 'everyNight_', nth: 8 };
    desk.workspace.faults.plan({ at: properties, effect: { kill: 'applied' } });
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
    expect(await numbersIn(desk, 'Permohonan')).toEqual(['PC-2027-0001']);
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

  it('counts no row that somebody put into it, and says so there', async () => {
    const desk = await archived();
    const row = (desk.workspace.sheets.read('Permohonan').values[1] ?? []).map((cell) => cell);
    await desk.paste('Arsip 2026', 'A4', [row], 'admin');
    await night(desk, '11');
    expect(await rowIn(desk, 'Arsip 2026', THIRD)).toMatchObject({
      Pesan: expect.stringContaining('Baris ini tidak dihitung'),
    });
    expect((await stepsIn(desk, 'Riwayat 2026')).some((step) => step.startsWith(THIRD))).toBe(false);
    expect(await numbersIn(desk, 'Permohonan')).toEqual([THIRD]);
  });

  it('keeps its steps from every editor, also where the night that made them was killed', async () => {
    const desk = await threeRequests();
    desk.workspace.faults.plan({
      at: { function: 'everyNight_', method: 'Sheet.hideSheet' },
      effect: { kill: 'applied' },
    });
    await desk.at(NIGHT);
    await night(desk, '11');
    await expect(desk.edit('Riwayat 2026', 'H2', 'diubah', 'admin')).rejects.toThrow('protect');
  });

  it('tells the report of its year what was recorded on the day on which the last request left', async () => {
    const desk = desperateDesk(START);
    await desk.submit(PLAIN_ANSWERS);
    await desk.intoAgenda(FIRST);
    await desk.at('2027-05-03T05:00:00+07:00');
    await desk.choose(FIRST, 'Catat pelaksanaan', 'admin', 'hadir 34 orang');
    for (const day of ['04', '05', '06']) await desk.at(`2027-05-${day}T05:00:00+07:00`);
    expect(await numbersIn(desk, 'Arsip 2026')).toEqual([FIRST]);
    expect(JSON.stringify((await desk.sheet('Laporan 2026', true)).values)).toContain('Terlaksana 1 kegiatan');
  });
});
