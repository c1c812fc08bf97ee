// Two headers of `Permohonan` that somebody has exchanged are named before anything is read or written by them.
import { beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, installedDesk, OTHER_ANSWERS, PLAIN_ANSWERS, REGISTER, type TestDesk } from '../desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const OTHER = { ...OTHER_ANSWERS, 'Nama Narahubung': 'Rudi', 'Tanggal Mulai': '2026-12-10' };

let desk: TestDesk;
beforeEach(async () => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.submit(PLAIN_ANSWERS);
});

async function exchange(one: string, other: string): Promise<void> {
  const [first, second] = [await desk.cell(FIRST, one), await desk.cell(FIRST, other)];
  const head = (cell: string) => cell.replace(/\d+$/, '1');
  await desk.edit(REGISTER, head(first), other, 'admin');
  await desk.edit(REGISTER, head(second), one, 'admin');
}

async function placeOf(header: string): Promise<number> {
  return ((await desk.sheet(REGISTER, true)).values[0] ?? []).indexOf(header);
}

const steps = async () => (await desk.rows('Riwayat')).map(({ Langkah, 'No.': No }) => `${No} ${Langkah}`);
const cells = async () => (await desk.sheet(REGISTER, true)).values.slice(1, 3);
const banner = async () => (await desk.sheet(REGISTER)).notes.A1 ?? '';

describe.each([
  ['of two texts', 'Narahubung', 'WhatsApp'],
  ['of a day and a text', 'Tanggal Mulai', 'Kegiatan'],
  ['of a choice and a text', 'Konsumsi', 'Email'],
  ['of the script’s own', 'Status', 'Posisi Surat'],
])('two exchanged headers %s', (_, one, other) => {
  it.each([1, 2])('are named, and of %i rows nothing is corrected or written over', async (count) => {
    if (count === 2) await desk.submit(OTHER);
    await desk.at('2026-11-24T09:30:00+07:00');
    const before = await cells();
    const known = await steps();
    await exchange(one, other);
    const faults = errorsOf(await desk.at('2026-11-25T06:00:00+07:00'));
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toContain('SWAPPED_COLUMNS');
    expect([await cells(), await steps()]).toEqual([before, known]);
    expect(await banner()).toContain('pada tab “Permohonan” tertukar');
    expect(await banner()).toContain(`“${one}”`);
    expect(await banner()).toContain(`“${other}”`);
    // What comes in meanwhile waits.
    await desk.submit({ ...OTHER, 'Nama Kegiatan': 'Kunjungan ketiga', 'Tanggal Mulai': '2026-12-11' });
    await exchange(one, other);
    expect(errorsOf(await desk.at('2026-11-25T08:30:00+07:00'))).toEqual([]);
    expect((await desk.row(`PC-2026-000${count + 1}`)).Kegiatan).toBe('Kunjungan ketiga');
    expect((await steps()).slice(known.length)).toEqual([`PC-2026-000${count + 1} Permohonan diajukan`]);
    await desk.at('2026-11-26T06:00:00+07:00');
    expect([await banner(), (await desk.row(FIRST))[one]]).toEqual(['', before[0]?.[await placeOf(one)]]);
  });
});

it('two cells that somebody exchanges in a row are a correction, and no wrong header', async () => {
  await desk.submit(OTHER);
  await desk.at('2026-11-24T09:30:00+07:00');
  const { Narahubung, Jabatan } = await desk.row(SECOND);
  await desk.type(SECOND, 'Narahubung', Jabatan, 'kasi');
  await desk.type(SECOND, 'Jabatan', Narahubung, 'kasi');
  expect(errorsOf(await desk.at('2026-11-24T10:30:00+07:00'))).toEqual([]);
  expect((await steps()).filter((step) => step.startsWith(SECOND))).toHaveLength(2);
});
