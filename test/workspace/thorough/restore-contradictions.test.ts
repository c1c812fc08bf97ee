// A copy that contradicts itself, lacks tabs or holds more than the desk knows: what comes back of it, and what is said.
import { beforeAll, describe, expect, it } from 'vitest';
import { columnName, errorsOf, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { contents, emptyDesk, ORIGINAL, restore } from '../restored-desk.ts';

let first: TestDesk;
beforeAll(async () => {
  first = (await ORIGINAL).desk;
});

describe('what contradicts itself in a copy', () => {
  /** On the agenda, after four steps; and the last one, refused. */
  const [SCHEDULED, REFUSED] = ['PC-2026-0016', 'PC-2026-0017'] as const;
  const DATA = 11;

  interface Hands {
    /** Rows of a tab of the copy, with their places in the sheet. */
    readonly find: (tab: string, isMeant: (row: readonly unknown[]) => boolean) => readonly number[];
    readonly remove: (tab: string, rows: readonly number[]) => void;
    readonly type: (tab: string, range: string, values: (string | number)[][]) => void;
    readonly step: (number: string, revision: number) => number;
  }

  function handsOn(desk: TestDesk, spreadsheet: string): Hands {
    const { sheets } = desk.workspace;
    const find: Hands['find'] = (tab, isMeant) =>
      sheets.read(tab, { spreadsheet }).values.flatMap((row, index) => (isMeant(row) ? [index + 1] : []));
    return {
      find,
      remove: (tab, rows) => {
        for (const from of [...rows].reverse()) sheets.deleteRows(tab, { from }, PEOPLE.owner, spreadsheet);
      },
      type: (tab, range, values) => void sheets.edit(tab, { range, values }, PEOPLE.owner, spreadsheet),
      step: (number, revision) => find('Riwayat', (row) => row[1] === number && row[2] === revision)[0] ?? 0,
    };
  }

  /** Changes the copy, puts it back and lets the jobs of an hour run. @returns what was shown before it was put back */
  async function putBack(change: (hands: Hands) => void): Promise<{ readonly desk: TestDesk; readonly asked: string }> {
    const { desk, copy } = await emptyDesk();
    change(handsOn(desk, copy));
    const sent = (await desk.mails()).length;
    const [, asked = '', told] = restore(desk, copy, 'YES');
    expect(told).toContain('Selesai:');
    expect(errorsOf(await desk.at('2026-12-02T10:40:00+07:00'))).toEqual([]);
    expect((await desk.mails()).length).toBe(sent);
    return { desk, asked };
  }

  const stepsOf = async (desk: TestDesk, number: string) =>
    (await contents(desk, 'Riwayat')).filter((row) => row[1] === number).map((row) => row[2]);
  const keysOf = async (desk: TestDesk, number: string) =>
    (await desk.rows('Kotak Keluar')).map(({ Kunci }) => String(Kunci)).filter((key) => key.startsWith(`${number}@`));
  const isOf = (revision: number) => (key: string) => key.includes(`@${revision}:`);
  const eventsOf = async (desk: TestDesk) =>
    (await desk.events('2026-12-02T00:00:00+07:00', '2027-12-31T00:00:00+07:00')).length;

  it('a step without the one before: the request stands where it was before, and goes on from there', async () => {
    const { desk, asked } = await putBack(({ remove, step }) => remove('Riwayat', [step(SCHEDULED, 2)]));
    expect(asked).toContain(
      `Tidak dipulihkan beserta langkah sesudahnya, karena langkah sebelumnya tidak ada: ${SCHEDULED}@3\n`,
    );
    expect([await stepsOf(desk, SCHEDULED), (await desk.row(SCHEDULED)).Status]).toEqual([[1], 'Diajukan']);
    expect((await keysOf(desk, SCHEDULED)).filter((key) => !isOf(1)(key))).toEqual([]);
    expect([await eventsOf(first), await eventsOf(desk)]).toEqual([2, 0]);
    expect((await desk.row(REFUSED)).Status).toBe('Ditolak');
    await desk.choose(SCHEDULED, 'Disposisikan ke Kasi', 'kabid', 'telaah');
    expect((await desk.row(SCHEDULED)).Status).toBe('Didisposisikan');
    expect((await keysOf(desk, SCHEDULED)).filter(isOf(2)).length).toBeGreaterThan(0);
  });

  it('no readable step at all: the request does not come along, and its number is not given again', async () => {
    const { desk, asked } = await putBack(({ type, step }) => {
      for (const revision of [1, 2]) type('Riwayat', `${columnName(DATA)}${step(REFUSED, revision)}`, [['rusak']]);
    });
    expect(asked).toContain('16 permohonan, ');
    expect(asked).toContain(`${REFUSED}@1 dan ${REFUSED}@2`);
    expect((await desk.rows()).map(({ 'No.': No }) => No)).not.toContain(REFUSED);
    expect(await stepsOf(desk, REFUSED)).toEqual([]);
    await desk.submit({ ...PLAIN_ANSWERS, 'Nomor Surat': '99/X', 'Tanggal Mulai': '2027-01-12' });
    expect((await desk.rows()).slice(-1)[0]?.['No.']).toBe('PC-2026-0018');
  });

  it('an unreadable step among readable ones stays where it is, one without a number goes', async () => {
    const { desk, asked } = await putBack(({ find, remove, type, step }) => {
      type('Riwayat', `${columnName(DATA)}${step(SCHEDULED, 2)}`, [['rusak']]);
      const free = find('Riwayat', (row) => row[3] !== '').length + 1;
      type('Riwayat', `D${free}`, [['x']]);
      type('Riwayat', `${columnName(DATA)}${free}`, [['rusak']]);
      remove('Riwayat', [step(REFUSED, 1)]);
    });
    expect(asked).toContain(`langkah sebelumnya tidak ada: ${REFUSED}@2\n`);
    expect(asked).toContain('0 email yang menunggu');
    expect(await stepsOf(desk, SCHEDULED)).toEqual([1, 2, 3, 4]);
    expect((await contents(desk, 'Riwayat')).map((row) => row[3])).not.toContain('x');
    expect((await desk.rows()).map(({ 'No.': No }) => No)).not.toContain(REFUSED);
  });

  it('not so: what stands for lost steps, and a note about the desk itself', async () => {
    const { desk, asked } = await putBack(({ find, remove, type, step }) => {
      const anew = 'dicatat ulang dari Permohonan karena langkah-langkah sebelumnya hilang';
      type('Riwayat', `H${step(SCHEDULED, 2)}`, [[anew]]);
      const note = first.workspace.sheets.read('Riwayat').values[0]?.map(() => '') ?? [];
      const free = find('Riwayat', (row) => row[1] !== '').length + 1;
      const cells: Readonly<Record<number, string>> = {
        0: '2026-12-01 20:00:00',
        3: 'Dipulihkan dari salinan',
        [DATA]: JSON.stringify({ v: 1, office: 'RESTORED', id: 'RESTORE:x', mails: [] }),
      };
      type('Riwayat', `A${free}`, [note.map((_, place) => cells[place] ?? '')]);
      remove('Riwayat', [step(SCHEDULED, 1)]);
    });
    expect(asked).not.toContain('Tidak dipulihkan');
    expect([await stepsOf(desk, SCHEDULED), (await desk.row(SCHEDULED)).Status]).toEqual([[2, 3, 4], 'Masuk Agenda']);
    const notes = (await desk.rows('Riwayat')).filter(({ Langkah }) => Langkah === 'Dipulihkan dari salinan');
    expect(notes).toHaveLength(2);
  });

  it('a step in whose middle the copy was made is ended; its mails are kept', async () => {
    const { desk, asked } = await putBack(({ find, remove }) => {
      remove(
        'Permohonan',
        find('Permohonan', (row) => row.includes(REFUSED)),
      );
      remove(
        'Kotak Keluar',
        find('Kotak Keluar', (row) => row.some((cell) => String(cell).startsWith(`${REFUSED}@2:`))),
      );
    });
    expect(asked).not.toContain('Tidak dipulihkan');
    expect((await desk.row(REFUSED)).Status).toBe('Ditolak');
    const mails = (await desk.rows('Kotak Keluar')).filter(({ Kunci }) => String(Kunci).startsWith(`${REFUSED}@2:`));
    expect(mails.filter(({ Kepada }) => Kepada !== '').map(({ Keadaan }) => Keadaan)).toEqual(['DITAHAN']);
  });

  it('tabs that it lacks, settings that it does not know, and rows that it has fewer: the desk’s stand or go', async () => {
    const { desk, asked } = await putBack(({ find, remove }) => {
      remove(
        'Pengaturan',
        find('Pengaturan', (row) => ['Persiapan ruangan (menit)', 'Ruangan'].includes(String(row[0]))),
      );
      remove('Hari Libur', [2, 3]);
    });
    expect(asked).not.toContain('Tab yang tidak ada');
    const names = (await contents(desk, 'Pengaturan')).map(([name]) => name);
    const known = (await contents(first, 'Pengaturan')).map(([name]) => name);
    // A heading comes back with the repair.
    expect(names.sort()).toEqual(known.filter((name) => name !== 'Ruangan').sort());
    const holidays = await contents(first, 'Hari Libur');
    expect(await contents(desk, 'Hari Libur')).toEqual([...holidays.slice(0, 1), ...holidays.slice(3)]);
  });

  it('a mail whose data cannot be read is kept too, and calendar work goes on', async () => {
    const { desk, copy } = await emptyDesk();
    const { type, find } = handsOn(desk, copy);
    const [mail = 0] = find('Kotak Keluar', (row) => row.includes('MENUNGGU'));
    const [calendar = 0] = find('Kotak Keluar', (row) => row.includes('Kalender ruangan'));
    type('Kotak Keluar', `${columnName(DATA)}${mail}`, [['rusak']]);
    type('Kotak Keluar', `F${calendar}`, [['MENUNGGU']]);
    restore(desk, copy, 'YES');
    const { values } = await desk.sheet('Kotak Keluar');
    expect([values[mail - 1]?.[5], values[calendar - 1]?.[5]]).toEqual(['DITAHAN', 'MENUNGGU']);
  });

  it('goes on where the copy lacks tabs that a desk can do without, and says which', async () => {
    const { desk, copy } = await emptyDesk();
    // An archive without its steps counts as none.
    desk.workspace.sheets.addTab('Arsip 2025', PEOPLE.owner, copy);
    for (const tab of ['Kerusakan', 'Kotak Keluar']) desk.workspace.sheets.removeTab(tab, PEOPLE.owner, copy);
    const [, asked, told] = restore(desk, copy, 'YES');
    expect(asked).toContain('Tab yang tidak ada di salinan: Kotak Keluar dan Kerusakan');
    expect(told).toContain(
      'Tab yang dikembalikan: Tim Pengelola, Pengaturan, Hari Libur, Perangkat, dan Survei Kepuasan.',
    );
    const work = await desk.rows('Kotak Keluar');
    expect(work.map(({ Pekerjaan, Keadaan }) => [Pekerjaan, Keadaan])).toEqual([['Kalender ruangan', 'MENUNGGU']]);
  });

  it('columns that people added come along, and so do thousands of rows', async () => {
    const { desk, copy } = await emptyDesk();
    const { type, find } = handsOn(desk, copy);
    const rows = desk.workspace.sheets.read('Permohonan', { spreadsheet: copy }).values;
    const width = rows[0]?.length ?? 0;
    desk.workspace.sheets.insertColumns('Permohonan', { before: width, count: 1 }, PEOPLE.owner, copy);
    const number = rows[0]?.indexOf('No.') ?? -1;
    const [place = 0] = find('Permohonan', (row) => row[number] === REFUSED);
    type('Permohonan', `${columnName(width - 1)}1`, [['Catatan kami']]);
    type('Permohonan', `${columnName(width - 1)}${place}`, [['sudah ditelepon']]);
    const steps = desk.workspace.sheets.read('Riwayat', { spreadsheet: copy }).values;
    desk.workspace.sheets.insertRows('Riwayat', { before: 2, count: 2101 }, PEOPLE.owner, copy);
    const [sample = []] = steps.slice(1);
    const data = String(sample[DATA]);
    const many = Array.from({ length: 2100 }, (_, index) => {
      const revision = index + 2;
      const entry = data.replace(/"revision":1\b/g, `"revision":${revision}`);
      return sample.map((cell, at) => (at === 2 ? revision : at === DATA ? entry : cell)) as (string | number)[];
    });
    type('Riwayat', 'A2', many);
    const [, asked, told] = restore(desk, copy, 'YES');
    // A blank row is none.
    expect(asked).not.toContain('Tidak dipulihkan');
    expect(told).toContain('Selesai:');
    expect((await desk.row(REFUSED))['Catatan kami']).toBe('sudah ditelepon');
    const found = (await contents(desk, 'Riwayat')).filter((row) => row[1] === sample[1]).map((row) => Number(row[2]));
    expect(found.sort((one, other) => one - other)).toEqual(Array.from({ length: 2101 }, (_, index) => index + 1));
  });
});
