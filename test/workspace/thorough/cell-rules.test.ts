// What cells of the office's tabs offer and expect: lists, dates, addresses. They warn, never refuse, and come back.
import { describe, expect, it } from 'vitest';
import { desperateDesk, errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';

/** The rules of a tab by header: what they ask, and what they offer. */
async function rulesOf(desk: TestDesk, tab: string) {
  const { values, validations } = await desk.sheet(tab);
  return Object.fromEntries(
    validations.map(({ range, criteria, values: offered, rejects, help }) => {
      expect(rejects, `${tab} ${range}`).toBe(false);
      expect(range, tab).toMatch(/2:[A-Z]1000$/);
      return [String(values[0]?.[range.charCodeAt(0) - 65]), { criteria, offered, help }];
    }),
  );
}

const repair = (desk: TestDesk) => {
  const { value, executions } = desk.workspace.run('install', [], PEOPLE.owner);
  expect(errorsOf(executions)).toEqual([]);
  return String(value);
};

describe('the office’s tabs', () => {
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
        Operator: 'VALUE_IN_LIST',
      },
    ],
    ['Pengaturan', { 'Berlaku Mulai': 'DATE_IS_VALID_DATE', 'Berlaku Sampai': 'DATE_IS_VALID_DATE' }],
    ['Hari Libur', { Tanggal: 'DATE_IS_VALID_DATE', Jenis: 'VALUE_IN_LIST' }],
    ['Perangkat', { Keadaan: 'VALUE_IN_LIST', Penting: 'VALUE_IN_LIST' }],
  ])('%s: its cells offer and expect what they are read as, and only warn', async (tab, expected) => {
    const rules = await rulesOf(installedDesk(), tab);
    expect(Object.fromEntries(Object.entries(rules).map(([header, { criteria }]) => [header, criteria]))).toEqual(
      expected,
    );
    for (const { criteria, help } of Object.values(rules))
      if (/DATE|EMAIL/.test(criteria)) expect(help).toMatch(/^Isi dengan .*misalnya/);
  });

  it('what a date expects is a date: one is taken, a word warns', async () => {
    const desk = installedDesk();
    await desk.paste(
      'Kerusakan',
      'A2',
      [
        ['Proyektor', '30/11/2026'],
        ['Proyektor', 'kemarin'],
      ],
      'admin',
    );
    expect((await desk.rows('Kerusakan')).map((row) => row['Ditemukan Tanggal'])).toEqual(['30/11/2026', 'kemarin']);
    expect((await desk.rows('Kerusakan', { display: false }))[0]?.['Ditemukan Tanggal']).not.toBe('30/11/2026');
  });
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

  it('takes what is typed all the same, and a damage of what is listed is told where it is asked for', async () => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    const listed = String((await desk.rows('Perangkat'))[0]?.Perangkat);
    const damages = [
      [listed, '20/11/2026'],
      ['Kursi lipat', '20/11/2026'],
    ];
    await desk.paste('Kerusakan', 'A2', damages, 'admin');
    expect((await desk.rows('Kerusakan')).map(({ Perangkat }) => Perangkat)).toEqual([listed, 'Kursi lipat']);
    await desk.submit({ ...PLAIN_ANSWERS, 'Perangkat yang Diperlukan': [listed] });
    expect((await desk.row('PC-2026-0001'))['Perlu Perhatian']).toContain(listed);
  });

  it('offers the new tab where the old one was deleted, and the column where people have moved it', async () => {
    const desk = desperateDesk();
    const before = await offered(desk);
    desk.workspace.run('deleteTab', ['Perangkat'], PEOPLE.owner);
    expect(await offered(desk)).toEqual([]);
    const told = repair(desk);
    expect(told).toContain('Tab dibuat: Perangkat.');
    expect(told).toContain('Format atau pilihan dikembalikan: Kerusakan: Perangkat.');
    expect(await offered(desk)).toEqual(before);
    desk.workspace.sheets.insertColumns('Perangkat', { before: 1 }, PEOPLE.admin);
    expect(await offered(desk)).toEqual(before);
    expect(repair(desk)).toContain('tidak ada yang perlu diperbaiki');
  });

  it('offers nothing that was added beyond its end before the repair, which says that it mended it', async () => {
    const desk = desperateDesk();
    desk.workspace.sheets.insertRows('Perangkat', { before: 1001, count: 5 }, PEOPLE.admin);
    await desk.edit('Perangkat', 'A1003', 'Papan tulis', 'admin');
    expect(await offered(desk)).not.toContain('Papan tulis');
    expect(repair(desk)).toContain('Format atau pilihan dikembalikan: Kerusakan: Perangkat.');
    expect(await offered(desk)).toContain('Papan tulis');
  });
});

describe('rules that people took away', () => {
  it('come back with the repair, which names the columns; one that they set themselves stays', async () => {
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
    expect(repair(desk)).toContain(
      'Format atau pilihan dikembalikan: Kerusakan: Diperbaiki Tanggal, Tim Pengelola: Peran, Tim Pengelola: Email, dan Kerusakan: Perangkat.',
    );
    expect(await rulesOf(desk, 'Kerusakan')).toEqual(before);
    expect((await rulesOf(desk, 'Hari Libur')).Tanggal?.criteria).toBe('VALUE_IN_LIST');
    expect(repair(desk)).toContain('tidak ada yang perlu diperbaiki');
  });
});
