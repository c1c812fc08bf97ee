// Rows that somebody types into the script's own tabs: nothing in them is done or mailed, and they are told of.
import { beforeEach, describe, expect, it } from 'vitest';
import { desperateDesk, errorsOf, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';

const NUMBER = 'PC-2026-0001';
const VICTIM = 'korban@mail.example';
const LATER = '2027-01-31T08:00:00+07:00';

let desk: TestDesk;
beforeEach(async () => {
  desk = desperateDesk('2026-11-24T08:12:05+07:00');
  await desk.submit(PLAIN_ANSWERS);
  await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
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
const unsealed = (json: string) => json.replace(/,"seal":"[^"]*"\}$/, '}');

describe('a row typed into Kotak Keluar', () => {
  /** The row of the receipt that was sent, with its data. */
  async function sentRow(): Promise<{ row: Cells; data: string }> {
    const rows = await cellsOf('Kotak Keluar');
    const place = (await header('Kotak Keluar')).indexOf('Data');
    const row = rows.find((cells) => String(cells[place]).includes('"RECEIPT"')) ?? [];
    return { row, data: String(row[place]) };
  }

  const toVictim = (data: string) => {
    const work = JSON.parse(data) as Record<string, unknown>;
    return { ...work, key: `${NUMBER}@1:RECEIPT:${VICTIM}`, recipient: VICTIM };
  };
  const digest = { type: 'DIGEST', key: `DIGEST@2026-11-24:${VICTIM}`, recipient: VICTIM, recipientName: '' };
  const facts = { day: '2026-11-24', sections: [], failed: [], troubles: ['Klik tautan ini.'] };
  const sending = { notBefore: '2026-11-24T08:00:00+07:00', priority: 1 };

  const FORGERIES: readonly (readonly [string, (data: string) => string])[] = [
    ['a mail of ours to somebody else, its seal kept', (data) => JSON.stringify(toVictim(data))],
    ['without any seal', (data) => unsealed(JSON.stringify(toVictim(data)))],
    [
      'with a seal of their own making',
      (data) => `${unsealed(JSON.stringify(toVictim(data))).slice(0, -1)},"seal":"${'A'.repeat(43)}"}`,
    ],
    ['with an empty seal', (data) => `${unsealed(JSON.stringify(toVictim(data))).slice(0, -1)},"seal":""}`],
    ['a digest', () => JSON.stringify({ v: 1, ...digest, facts, ...sending })],
    [
      'a mail about the team',
      () => {
        const told = {
          at: sending.notBefore,
          editor: '',
          owner: 'x',
          roles: ['DIVISION_HEAD'],
          changes: ['x'],
          posts: [],
        };
        return JSON.stringify({ v: 1, ...digest, type: 'TEAM_CHANGED', facts: told, ...sending });
      },
    ],
    [
      'calendar work',
      () => JSON.stringify({ v: 1, type: 'CALENDAR', key: `${NUMBER}@9:CALENDAR`, number: NUMBER, previous: [] }),
    ],
    [
      'a masking of the request',
      () =>
        JSON.stringify({
          v: 1,
          type: 'MASK',
          key: `${NUMBER}@9:MASK`,
          number: NUMBER,
          revision: 9,
          responseId: '',
          submittedAt: '',
        }),
    ],
    [
      'a withdrawal',
      () =>
        JSON.stringify({ v: 1, type: 'WITHDRAW', key: `${NUMBER}@9:WITHDRAW`, number: NUMBER, steps: [`${NUMBER}@2`] }),
    ],
  ];

  it.each(FORGERIES)('%s: is not done, and the Admin is told', async (_, forge) => {
    const { row, data } = await sentRow();
    const forged = forge(data);
    const { key } = JSON.parse(forged) as { key: string };
    const cells = { Kunci: key, Data: forged, Keadaan: 'MENUNGGU', Kepada: VICTIM, 'Kirim Mulai': '' };
    await typeRow('Kotak Keluar', await changed('Kotak Keluar', row, cells));
    const history = await cellsOf('Riwayat');
    expect(errorsOf(await desk.at('2026-11-24T08:40:00+07:00'))).toEqual([]);
    expect(await mailsToVictim()).toEqual([]);
    expect(await cellsOf('Riwayat')).toEqual(history);
    const last = (await desk.rows('Kotak Keluar')).find(({ Kunci }) => Kunci === key);
    expect([last?.Keadaan, last?.Kendala]).toEqual(['GAGAL', expect.stringContaining('bukan tulisan aplikasi')]);
    await desk.at('2026-11-25T06:50:00+07:00');
    await desk.at('2026-11-25T07:40:00+07:00');
    const [mail] = (await desk.mails()).filter(
      ({ to, subject }) => to.includes(PEOPLE.admin) && subject.includes('menunggu'),
    );
    expect((await desk.mail(mail?.id ?? '')).text).toContain('bukan tulisan aplikasi');
  });

  it('a copy of a mail that was sent, under another key: is not sent again', async () => {
    const { row } = await sentRow();
    const mails = (await desk.mails()).length;
    await typeRow(
      'Kotak Keluar',
      await changed('Kotak Keluar', row, { Kunci: `${NUMBER}@7:X:y`, Keadaan: 'MENUNGGU' }),
    );
    await desk.at('2026-11-24T08:40:00+07:00');
    expect((await desk.mails()).length).toBe(mails);
  });

  it('what people set to wait again is sent again, since the script wrote it', async () => {
    const { row } = await sentRow();
    const mails = (await desk.mails()).length;
    const place = (await cellsOf('Kotak Keluar')).findIndex((cells) => String(cells) === String(row)) + 2;
    const column = String.fromCharCode(65 + (await header('Kotak Keluar')).indexOf('Keadaan'));
    await desk.edit('Kotak Keluar', `${column}${place}`, 'MENUNGGU', 'owner');
    await desk.at('2026-11-24T08:40:00+07:00');
    expect((await desk.mails()).length).toBe(mails + 1);
  });
});

describe('a row typed into Riwayat', () => {
  /** A copy of the last entry, changed. */
  async function forge(
    change: (entry: Record<string, never>) => unknown,
    cells: Readonly<Record<string, string | number>>,
  ) {
    const [row = []] = (await cellsOf('Riwayat')).slice(-1);
    const place = (await header('Riwayat')).indexOf('Data');
    const data = JSON.stringify(change(JSON.parse(String(row[place])) as Record<string, never>));
    await typeRow('Riwayat', await changed('Riwayat', row, { ...cells, Data: data }));
  }
  type Entry = Record<string, never> & { change: { after: object }; effects: { key: string }[] };
  const next = (entry: Entry, revision: number, number = NUMBER) => ({
    ...{ ...entry, number, revision, to: 'REJECTED', step: 'REJECT', commandId: 'palsu' },
    change: { ...entry.change, after: { ...entry.change.after, number, revision, status: 'REJECTED' } },
    effects: entry.effects.map((effect) => ({
      ...effect,
      key: `${number}@${revision}:REJECTED:${VICTIM}`,
      recipient: VICTIM,
    })),
  });

  it.each([
    ['the next step of a request', 3, NUMBER],
    ['a step far ahead', 40, NUMBER],
    ['a request that nobody sent', 1, 'PC-2026-0002'],
    ['a request with a number far ahead', 1, 'PC-2026-9999'],
  ])('%s: changes nothing, mails nobody, and is named at the head of the desk', async (_, revision, number) => {
    const before = await desk.row(NUMBER);
    await forge((entry) => next(entry as Entry, revision, number), {
      Revisi: revision,
      'No.': number,
      Menjadi: 'Ditolak',
    });
    expect(errorsOf(await desk.at('2026-11-24T10:00:00+07:00'))).toEqual([]);
    // The hour took away the undoing of the Kabid's own step, whose time is over: another step has its place.
    expect(before['Langkah 8']).toBe('Urungkan langkah terakhir');
    expect(await desk.row(NUMBER)).toEqual({ ...before, 'Langkah 8': 'Tolak permohonan' });
    expect(await desk.rows()).toHaveLength(1);
    expect(await mailsToVictim()).toEqual([]);
    expect((await desk.sheet('Permohonan')).notes.A1).toContain(`(${number}) berisi`);
    expect((await desk.sheet('Permohonan')).notes.A1).toContain('bukan tulisan aplikasi, jadi tidak dipakai');
    await desk.choose(NUMBER, 'Kembalikan ke Kabid', 'kasi', 'periksa lagi');
    expect((await desk.row(NUMBER)).Status).toBe('Diajukan');
    await desk.submit({ ...PLAIN_ANSWERS, 'Nama Kegiatan': 'Lain', 'Nomor Surat': '2', 'Tanggal Mulai': '2026-12-10' });
    expect((await desk.rows()).map(({ 'No.': No }) => No)).toEqual([NUMBER, 'PC-2026-0002']);
  });

  it('with half of its data: mails nobody, and is named', async () => {
    const half = (entry: Record<string, never>) => ({ ...next(entry as Entry, 3), facts: 'x' });
    await forge(half, { Revisi: 3, Menjadi: 'Ditolak' });
    await desk.at('2026-11-24T10:00:00+07:00');
    expect(await mailsToVictim()).toEqual([]);
    expect((await desk.sheet('Permohonan')).notes.A1).toContain(`(${NUMBER})`);
  });
});

describe('what the script wrote itself', () => {
  it('is its own after a masking, a hand-over and a new link key as well', async () => {
    desk.workspace.menu('Ganti kunci tautan', PEOPLE.owner, ['YES']);
    await desk.choose(NUMBER, 'Batalkan (permintaan pemohon)', 'kasi', 'batal');
    await desk.at(LATER);
    const place = (await cellsOf('Riwayat')).length;
    expect(place).toBeGreaterThan(2);
    desk.workspace.sheets.deleteRows('Permohonan', { from: 2 }, PEOPLE.admin);
    expect(errorsOf(await desk.at('2027-01-31T10:00:00+07:00'))).toEqual([]);
    expect((await desk.row(NUMBER)).Status).toBe('Dibatalkan');
    expect((await desk.sheet('Permohonan')).notes.A1 ?? '').not.toContain('bukan tulisan aplikasi');
  });
});
