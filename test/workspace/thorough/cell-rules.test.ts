// What cells of the office's tabs offer and expect: lists, dates, addresses. They warn, never refuse, and come back.
import { describe, expect, it } from 'vitest';
import { desperateDesk, errorsOf, installedDesk, PEOPLE, REGISTER, type TestDesk } from '../desk.ts';

/** The last row of a tab's grid. */
function lastRow(desk: TestDesk, tab: string): number {
  return desk.workspace.sheets.list().find(({ name }) => name === tab)?.rows ?? 0;
}

/** The rules of a tab by header: what they ask, and what they offer. */
async function rulesOf(desk: TestDesk, tab: string) {
  const { values, validations } = await desk.sheet(tab);
  return Object.fromEntries(
    validations.map(({ range, criteria, values: offered, rejects, help }) => {
      expect(rejects, `${tab} ${range}`).toBe(false);
      expect(range.replace(/^([A-Z]+)2:\1/, ''), tab).toBe(String(lastRow(desk, tab)));
      return [String(values[0]?.[range.charCodeAt(0) - 65]), { criteria, offered, help }];
    }),
  );
}

it.each([
  [
    'Kerusakan',
    {
      Perangkat: 'VALUE_IN_RANGE',
      'Ditemukan Tanggal': 'DATE_IS_VALID_DATE',
      'Diperbaiki Tanggal': 'DATE_IS_VALID_DATE',
      Tingkat: 'VALUE_IN_LIST',
    },
  ],
  [
    'Tim Pengelola',
    {
      Peran: 'VALUE_IN_LIST',
      Email: 'TEXT_IS_VALID_EMAIL',
      Utama: 'VALUE_IN_LIST',
      Mulai: 'DATE_IS_VALID_DATE',
      Sampai: 'DATE_IS_VALID_DATE',
      'Terlatih Sejak': 'DATE_IS_VALID_DATE',
    },
  ],
  ['Pengaturan', { 'Berlaku Mulai': 'DATE_IS_VALID_DATE', 'Berlaku Sampai': 'DATE_IS_VALID_DATE' }],
  ['Hari Libur', { Tanggal: 'DATE_IS_VALID_DATE', Jenis: 'VALUE_IN_LIST' }],
  ['Perangkat', { Keadaan: 'VALUE_IN_LIST', Penting: 'VALUE_IN_LIST' }],
])('the office’s tabs, %s: its cells offer and expect what they are read as, and only warn', async (tab, expected) => {
  const rules = await rulesOf(installedDesk(), tab);
  expect(Object.fromEntries(Object.entries(rules).map(([header, { criteria }]) => [header, criteria]))).toEqual(
    expected,
  );
  for (const { criteria, help } of Object.values(rules))
    if (/DATE|EMAIL/.test(criteria)) expect(help).toMatch(/^Isi dengan .*misalnya/);
});

describe('Perangkat in Kerusakan', () => {
  const offered = async (desk: TestDesk) => (await rulesOf(desk, 'Kerusakan')).Perangkat?.offered;

  it('offers what the tab Perangkat lists, and follows it', async () => {
    const desk = installedDesk();
    const listed = (await desk.rows('Perangkat')).map(({ Perangkat }) => String(Perangkat));
    expect(await offered(desk)).toEqual(listed);
    await desk.edit('Perangkat', `A${listed.length + 2}`, 'Papan tulis', 'admin');
    desk.workspace.sheets.deleteRows('Perangkat', { from: 2 }, PEOPLE.admin);
    expect(await offered(desk)).toEqual([...listed.slice(1), 'Papan tulis']);
  });

  it('offers the new tab where the old one was deleted, and the column where people have moved it', async () => {
    const desk = desperateDesk();
    const before = await offered(desk);
    desk.workspace.run('deleteTab', ['Perangkat'], PEOPLE.owner);
    expect(await offered(desk)).toEqual([]);
    const told = desk.repair();
    expect(told).toContain('Tab dibuat: Perangkat.');
    expect(told).toContain('Format atau pilihan disesuaikan: Kerusakan: Perangkat.');
    expect(await offered(desk)).toEqual(before);
    desk.workspace.sheets.insertColumns('Perangkat', { before: 1 }, PEOPLE.admin);
    expect(await offered(desk)).toEqual(before);
    expect(desk.repair()).toContain('tidak ada yang perlu diperbaiki');
  });

  it('offers nothing that was added beyond its end before the repair, which says that it mended it', async () => {
    const desk = desperateDesk();
    const last = lastRow(desk, 'Perangkat');
    desk.workspace.sheets.insertRows('Perangkat', { before: last + 1, count: 5 }, PEOPLE.admin);
    await desk.edit('Perangkat', `A${last + 3}`, 'Papan tulis', 'admin');
    expect(await offered(desk)).not.toContain('Papan tulis');
    expect(desk.repair()).toContain('Format atau pilihan disesuaikan: Kerusakan: Perangkat.');
    expect(await offered(desk)).toContain('Papan tulis');
  });
});

describe('rows below those that a new tab has', () => {
  it.each(['Kerusakan', 'Perangkat', 'Tim Pengelola', 'Pengaturan', 'Hari Libur'])(
    '%s: the night adds some where few are left blank, with rules, text and colours like the others',
    async (tab) => {
      const desk = desperateDesk('2026-11-24T08:12:05+07:00');
      const before = await rulesOf(desk, tab);
      const last = lastRow(desk, tab);
      await desk.edit(tab, `B${last - 10}`, 'x', 'owner');
      const executions = await desk.at('2026-11-25T06:00:00+07:00');
      expect(errorsOf(executions)).toEqual([]);
      expect(lastRow(desk, tab) - (last - 10)).toBe(50);
      const after = await rulesOf(desk, tab);
      const asked = (rules: typeof before) => Object.entries(rules).map(([header, { criteria }]) => [header, criteria]);
      expect(asked(after)).toEqual(asked(before));
      for (const { ranges } of (await desk.sheet(tab)).conditionalFormats)
        expect(ranges.every((range) => range.endsWith(String(lastRow(desk, tab))))).toBe(true);
      const place = `${tab === 'Hari Libur' ? 'B' : 'A'}${lastRow(desk, tab) - 1}`;
      await desk.edit(tab, place, '1/2', 'owner');
      expect((await desk.sheet(tab)).values.at(-1)).toContain('1/2');
      if (tab === 'Perangkat') expect((await rulesOf(desk, 'Kerusakan')).Perangkat?.offered).toContain('1/2');
      expect(desk.repair()).not.toContain('Format atau pilihan disesuaikan');
    },
  );

  it('Permohonan: enough blank rows are there every morning, each with its own step list and its colours', async () => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    const last = lastRow(desk, REGISTER);
    await desk.edit(REGISTER, `C${last - 120}`, 'Dinas Contoh', 'admin');
    await desk.at('2026-11-25T06:00:00+07:00');
    const now = lastRow(desk, REGISTER);
    expect(now - (last - 120)).toBe(250);
    const { validations, conditionalFormats } = await desk.sheet(REGISTER);
    const steps = validations.flatMap(({ range }) => (/^J\d/.test(range) ? [range] : []));
    expect(steps).toHaveLength(now - 1);
    expect(steps.at(-1)).toBe(`J${now}:J${now}`);
    expect(conditionalFormats.flatMap(({ ranges }) => ranges).every((range) => range.endsWith(String(now)))).toBe(true);
  });
});

it('rules that people took away come back with the repair, which names the columns; one that they set themselves stays', async () => {
  const desk = desperateDesk();
  for (const [tab, header] of [
    ['Kerusakan', 'Perangkat'],
    ['Kerusakan', 'Diperbaiki Tanggal'],
    ['Tim Pengelola', 'Email'],
    ['Tim Pengelola', 'Peran'],
  ])
    desk.workspace.run('dress', [tab, header, { choices: [] }], PEOPLE.owner);
  desk.workspace.run('dress', ['Hari Libur', 'Tanggal', { choices: ['01/01/2027'] }], PEOPLE.owner);
  const before = await rulesOf(installedDesk(), 'Kerusakan');
  expect(desk.repair()).toContain(
    'Format atau pilihan disesuaikan: Kerusakan: Diperbaiki Tanggal, Tim Pengelola: Peran, Tim Pengelola: Email, dan Kerusakan: Perangkat.',
  );
  expect(await rulesOf(desk, 'Kerusakan')).toEqual(before);
  expect((await rulesOf(desk, 'Hari Libur')).Tanggal?.criteria).toBe('VALUE_IN_LIST');
  expect(desk.repair()).toContain('tidak ada yang perlu diperbaiki');
});
