// Rows that the owner of the file copies or types into the script's own tabs, which are closed to everybody else.
import { beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, FIRST, handyProject, oneRequest, PEOPLE, type TestDesk } from '../desk.ts';

const VICTIM = 'korban@mail.example';

let desk: TestDesk;
beforeEach(async () => {
  desk = await oneRequest(handyProject());
  await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
});

type Cells = (string | number | boolean)[];

/** The rows of a tab as they stand, without blank ones. */
async function cellsOf(tab: string): Promise<Cells[]> {
  const { values } = await desk.sheet(tab);
  return values.slice(1).filter((row) => row.some((cell) => cell !== '')) as Cells[];
}

async function header(tab: string): Promise<string[]> {
  return ((await desk.sheet(tab)).values[0] ?? []).map(String);
}

/** The owner of the file, whom no protection keeps out, types a row below the last one. */
async function typeRow(tab: string, row: Cells): Promise<void> {
  const last = (await cellsOf(tab)).length;
  desk.workspace.sheets.edit(tab, { range: `A${last + 2}`, values: [row] }, PEOPLE.owner);
}

/** A row with some cells changed, named by their headers. */
async function changed(tab: string, row: Cells, cells: Readonly<Record<string, string | number>>): Promise<Cells> {
  const titles = await header(tab);
  return row.map((cell, place) => cells[titles[place] ?? ''] ?? cell);
}

const mailsToVictim = async () => (await desk.mails()).filter(({ to }) => to.includes(VICTIM));

describe('a row typed into Kotak Keluar', () => {
  /** The row of the receipt that was sent. */
  async function sentRow(): Promise<Cells> {
    const rows = await cellsOf('Kotak Keluar');
    const place = (await header('Kotak Keluar')).indexOf('Data');
    return rows.find((cells) => String(cells[place]).includes('"RECEIPT"')) ?? [];
  }

  it('a copy of a mail that was sent, under another key: is not sent again, and the Admin is told', async () => {
    const mails = (await desk.mails()).length;
    const key = `${FIRST}@7:X:y`;
    await typeRow(
      'Kotak Keluar',
      await changed('Kotak Keluar', await sentRow(), { Kunci: key, Keadaan: 'MENUNGGU', 'Kirim Mulai': '' }),
    );
    expect(errorsOf(await desk.at('2026-11-24T08:40:00+07:00'))).toEqual([]);
    expect((await desk.mails()).length).toBe(mails);
    const last = (await desk.rows('Kotak Keluar')).find(({ Kunci }) => Kunci === key);
    expect([last?.Keadaan, last?.Kendala]).toEqual(['GAGAL', expect.stringContaining('bukan tulisan aplikasi')]);
    await desk.at('2026-11-25T06:50:00+07:00');
    await desk.at('2026-11-25T07:40:00+07:00');
    const [mail] = (await desk.mails()).filter(
      ({ to, subject }) => to.includes(PEOPLE.admin) && subject.includes('menunggu'),
    );
    expect(mail?.text).toContain('bukan tulisan aplikasi');
  });
});

describe('a row typed into Riwayat', () => {
  type Entry = { change: { after: object }; effects: { key: string }[] };

  it('with half of its data: mails nobody, and is named', async () => {
    const [row = []] = (await cellsOf('Riwayat')).slice(-1);
    const place = (await header('Riwayat')).indexOf('Data');
    const entry = JSON.parse(String(row[place])) as Entry;
    const half = {
      ...{ ...entry, revision: 3, to: 'REJECTED', step: 'REJECT', commandId: 'palsu', facts: 'x' },
      change: { ...entry.change, after: { ...entry.change.after, revision: 3, status: 'REJECTED' } },
      effects: entry.effects.map((effect) => ({ ...effect, key: `${FIRST}@3:REJECTED:${VICTIM}`, recipient: VICTIM })),
    };
    const cells = { Revisi: 3, Menjadi: 'Ditolak', Data: JSON.stringify(half) };
    await typeRow('Riwayat', await changed('Riwayat', row, cells));
    await desk.at('2026-11-24T10:00:00+07:00');
    expect(await mailsToVictim()).toEqual([]);
    expect(await desk.note()).toContain(`(${FIRST})`);
  });
});
