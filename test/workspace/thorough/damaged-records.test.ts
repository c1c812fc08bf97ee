// Stored data that hands have damaged: it is named where people look, goes the damaged row's way, and stops nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAMAGES, pathsIn, withDamage } from '../../domain/records/damage.ts';
import { errorsOf, formOf, handyProject, PEOPLE, type Row, type TestDesk } from '../desk.ts';
import { keptDesk } from '../disturbed/kills.ts';
import { linkTo } from '../links.ts';

/** Tries far more, on demand. */
const EVERYWHERE = process.env.DISTURB === 'all';

/** Three requests: one on its way, one new, one refused whose mail still waits. */
const kept = keptDesk(
  '2026-11-24T08:12:05+07:00',
  async (desk) => {
    await desk.submit(formOf('SMK Negeri 4', '2026-12-08'));
    await desk.submit(formOf('Bank Kalbar', '2026-12-09'));
    await desk.submit(formOf('Universitas Tanjungpura', '2026-12-10'));
    await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid');
    await desk.choose('PC-2026-0003', 'Tolak permohonan', 'kabid', 'Ruang diperbaiki');
  },
  { project: handyProject() },
);
const deskInUse = async () => (await kept)();

/** What an office does in a day, with what went wrong meanwhile. */
async function goOn(desk: TestDesk): Promise<string[]> {
  const submitted = await desk.submit(formOf('Dinas Perpustakaan', '2026-12-11'));
  const step = await desk.choose('PC-2026-0002', 'Disposisikan ke Kasi', 'kabid');
  const ten = await desk.at('2026-11-24T08:31:00+07:00');
  const hour = await desk.at('2026-11-24T09:31:00+07:00');
  const night = await desk.at('2026-11-25T03:31:00+07:00');
  return errorsOf([...submitted, step, ...ten, ...hour, ...night]);
}

const SHOWN = ['No.', 'Status', 'Instansi', 'Tanggal Mulai', 'Jam Mulai', 'Email', 'Giliran'] as const;

function shown(rows: readonly Row[]): unknown[][] {
  return rows.map((row) => SHOWN.map((header) => row[header]));
}

/** The cell with the data of a row of a tab the script writes. */
async function dataCell(desk: TestDesk, tab: string, row: number): Promise<{ cell: string; text: string }> {
  const rows = await desk.rows(tab, { display: false });
  return { cell: await desk.address('Data', row, tab), text: String(rows[row - 2]?.Data) };
}

/** A mail with a link leaves, for which the secret is read. */
async function linkOfNewRequest(desk: TestDesk): Promise<void> {
  const step = await desk.choose('PC-2026-0002', 'Disposisikan ke Kasi', 'kabid');
  expect(errorsOf([step])).toEqual([]);
}

/** What a day looks like on which nobody has damaged anything. */
const UNDAMAGED = (async () => {
  const desk = await deskInUse();
  expect(await goOn(desk)).toEqual([]);
  return shown(await desk.rows());
})();

it.each([
  [
    'without its effects',
    ({ effects: _, ...others }: { readonly effects: unknown }) => JSON.stringify(others),
    '“effects” kosong: diharapkan array.',
    1,
  ],
  ['of 40,000 letters, made anew', () => 'x'.repeat(40_000), 'bukan JSON', 2],
])(
  'an entry of Riwayat that nobody can read, whose row was deleted, %s: the row comes back, and the cell is named at the head of the desk',
  async (_, damage, told, entries) => {
    const desk = await deskInUse();
    const { cell, text } = await dataCell(desk, 'Riwayat', 5);
    await desk.edit('Riwayat', cell, damage(JSON.parse(text)), 'owner');
    const place = (await desk.rows()).findIndex(({ 'No.': No }) => No === 'PC-2026-0001') + 2;
    desk.workspace.sheets.deleteRows('Permohonan', { from: place }, PEOPLE.admin);
    expect(await goOn(desk)).toEqual([]);
    expect(shown(await desk.rows()).sort()).toEqual([...(await UNDAMAGED)].sort());
    const recorded = (await desk.rows('Riwayat')).filter(
      (row) => `${row['No.']} ${row.Menjadi}` === 'PC-2026-0001 Didisposisikan',
    );
    expect(recorded).toHaveLength(entries);
    const note = await desk.note();
    expect(note).toContain(
      `Tab Riwayat (tersembunyi: pilih lewat tombol ☰ di kiri bawah lembar): ${cell} (PC-2026-0001) `,
    );
    expect(note).toContain(told);
  },
);

describe('any field of any record, damaged in any way', () => {
  const runs = { numRuns: EVERYWHERE ? 250 : 12 };
  const place = fc.record({ pick: fc.nat(10_000), damage: fc.constantFrom(...DAMAGES) });

  it.each(['Riwayat', 'Kotak Keluar'])('of %s: the day goes on, and the rest of the desk is right', async (tab) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(4), place, async (row, { pick, damage }) => {
        const desk = await deskInUse();
        const { cell, text } = await dataCell(desk, tab, row + 2);
        const paths = pathsIn(JSON.parse(text));
        const path = paths[pick % paths.length] ?? [];
        await desk.edit(tab, cell, JSON.stringify(withDamage(JSON.parse(text), path, damage)), 'owner');
        expect(await goOn(desk), path.join('.')).toEqual([]);
        expect(shown(await desk.rows()), path.join('.')).toEqual(await UNDAMAGED);
      }),
      runs,
    );
  });
});

describe('what the script remembers', () => {
  const KEYS = `
    installation questions settings holidays team devices damaged offered calendarReaders historyRow lastNumbers
    responsesReadUntil settingTexts troubles hourRanAt nightRanAt leftTasks rulesEditedAt examinedRules
    examinedCalendar morningOn givenUpTo linkSecret webApp begun silentSince`
    .trim()
    .split(/\s+/);

  it.each(KEYS)('%s damaged: the day goes on, within the hour it is mended', async (key) => {
    for (const damage of EVERYWHERE ? ['{"salah":', '[[{}]]'] : ['[[{}]]']) {
      const desk = await deskInUse();
      desk.workspace.run('setProperty', [key, damage], PEOPLE.owner);
      expect(await goOn(desk), damage).toEqual([]);
      expect(shown(await desk.rows()), damage).toEqual(await UNDAMAGED);
      const after = desk.workspace.run('remembered').value as Record<string, string>;
      expect(after[key] ?? '').not.toBe(damage);
    }
  });

  it('a link that was sent before its secret was damaged still opens, and so does a new one', async () => {
    const desk = await deskInUse();
    const sent = await linkTo(desk, 'PC-2026-0002', formOf('Bank Kalbar').Email);
    desk.workspace.run('setProperty', ['linkSecret', '"kurang"'], PEOPLE.owner);
    expect((await desk.visit(sent)).text).toContain('PC-2026-0002');
    expect(await goOn(desk)).toEqual([]);
    expect((await desk.visit(sent)).text).toContain('PC-2026-0002');
    const later = await linkTo(desk, 'PC-2026-0004', PEOPLE.kabid);
    expect((await desk.visit(later)).text).toContain('PC-2026-0004');
  });

  it('a secret that was damaged is named, and not shown to anybody', async () => {
    const desk = await deskInUse();
    const { linkSecret = '' } = desk.workspace.run('remembered').value as Record<string, string>;
    // Its last quotation mark is gone: nearly all of it stands there still, and its copy is in force.
    desk.workspace.run('setProperty', ['linkSecret', linkSecret.slice(0, -1)], PEOPLE.owner);
    await linkOfNewRequest(desk);
    expect(await desk.note()).toContain('linkSecret');
    const secret = JSON.parse(linkSecret).slice(0, 12);
    const logs = desk.workspace.executions().map((each) => JSON.stringify(each));
    expect([await desk.note(), ...logs].filter((text) => text.includes(secret))).toEqual([]);
    for (const { text } of await desk.mails()) expect(text).not.toContain(secret);
  });

  it('is named at the head of the desk until it is mended', async () => {
    const desk = await deskInUse();
    desk.workspace.run('setProperty', ['team', '{'], PEOPLE.owner);
    await desk.at('2026-11-24T08:31:00+07:00');
    await desk.at('2026-11-24T09:31:00+07:00');
    expect(await desk.note()).not.toContain('Properti skrip');
    desk.workspace.run('setProperty', ['leftTasks', '{'], PEOPLE.owner);
    await desk.at('2026-11-24T10:01:00+07:00');
    expect(await desk.note()).toMatch(/Properti skrip .*: leftTasks berisi “\{”: bukan JSON/);
    await desk.at('2026-11-24T11:31:00+07:00');
    await desk.at('2026-11-24T12:31:00+07:00');
    expect(await desk.note()).not.toContain('Properti skrip');
  });

  it('both copies of what the install made damaged: it says what to do, in the sheet', async () => {
    const desk = await deskInUse();
    for (const key of ['installation', 'installation.copy']) {
      desk.workspace.run('setProperty', [key, '{'], PEOPLE.owner);
    }
    const [execution] = await desk.at('2026-11-24T09:31:00+07:00');
    expect(execution?.error?.message).toContain('UNREADABLE_PROPERTY');
    expect(await desk.note()).toContain('Properti skrip installation berisi “{”: bukan JSON');
    expect(await desk.note()).toContain('lalu pilih');
    const { text } = await desk.visit('/exec');
    expect(text).not.toBe('');
  });
});
