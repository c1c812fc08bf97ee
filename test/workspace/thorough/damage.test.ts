// Damages in the product: typed into the tab, reported on each page, told by mail, seen by everybody, and gone once repaired.
import { beforeEach, describe, expect, it } from 'vitest';
import { desperateDesk, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { deskLink, filledIn, linkTo } from '../links.ts';

const FIRST = 'PC-2026-0001';
/** A text that a sheet would take for a formula. */
const FORMULA = '=HYPERLINK("https://jahat.example")';

let desk: TestDesk;
beforeEach(async () => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.submit({ ...PLAIN_ANSWERS, 'Perangkat yang Diperlukan': ['Mikrofon'] });
});

async function schedule(): Promise<void> {
  await desk.intoAgenda(FIRST);
}

const codes = async () => await desk.codes(FIRST);
const damages = () => desk.rows('Kerusakan');
const told = async () =>
  (await desk.mails()).filter(({ subject }) => /kerusakan|belum diperbaiki/.test(subject)).flatMap(({ to }) => to);

/** Sends the form of a page, by the link that opens it. */
async function report(link: string, fields: Readonly<Record<string, string>> = {}) {
  const url = new URL(link);
  const form = { perangkat: 'Mikrofon', tingkat: 'SEVERE', kerusakan: FORMULA, ...fields };
  return desk.visit(link.replace(/\?.*/, ''), { ...Object.fromEntries(url.searchParams), ...form });
}

describe('in the tab', () => {
  it('an unknown device is answered in its row with what was meant; the right one is told of, flagged, and gone again', async () => {
    await desk.edit('Kerusakan', 'A2', 'Mikropon', 'admin');
    expect((await damages())[0]?.Pesan).toContain('Mungkin maksudnya: Mikrofon');
    await desk.edit('Kerusakan', 'A2', 'Mikrofon', 'admin');
    await desk.edit('Kerusakan', 'A3', 'mikrofon', 'admin');
    expect((await damages()).map(({ Pesan }) => Pesan)).toEqual([
      '',
      expect.stringContaining('sudah tercatat rusak pada baris 2'),
    ]);
    await desk.at('2026-11-24T08:40:00+07:00');
    expect(await told()).toEqual([PEOPLE.kasi]);
    expect(await codes()).toBe('EQUIPMENT_DAMAGED');
    await desk.edit('Kerusakan', 'G2', '24/11/2026', 'admin');
    await desk.edit('Kerusakan', 'G3', '24/11/2026', 'admin');
    await desk.at('2026-11-24T09:00:00+07:00');
    expect([await codes(), (await damages())[0]?.Pesan]).toEqual(['', '']);
    expect(desk.failures()).toEqual([]);
  });

  it('a tab of devices that is gone keeps no damage from being read', async () => {
    desk.workspace.sheets.renameTab('Perangkat', 'Barang', PEOPLE.admin);
    await desk.edit('Kerusakan', 'A2', 'Mikrofon', 'admin');
    await desk.at('2026-11-24T08:40:00+07:00');
    expect(await codes()).toBe('EQUIPMENT_DAMAGED');
    expect(desk.failures().join()).toContain('Perangkat');
  });
});

describe('on a page', () => {
  it('an officer’s report is one row, its text a text, however often it is sent, and mailed at once', async () => {
    await schedule();
    const link = await linkTo(desk, FIRST, PEOPLE.kasi);
    expect((await desk.visit(link)).html).toContain('Laporkan perangkat rusak');
    const before = (await told()).length;
    expect((await report(link)).text).toContain('Laporan kerusakan tercatat');
    expect((await report(link)).text).toContain('Laporan sudah tercatat');
    expect(await damages()).toEqual([
      expect.objectContaining({
        Perangkat: 'Mikrofon',
        'Ditemukan Tanggal': '24/11/2026',
        'Pada Kegiatan (No.)': '',
        Kerusakan: FORMULA,
        Tingkat: 'Berat',
        Pesan: '',
      }),
    ]);
    expect((await told()).slice(before)).toEqual([PEOPLE.admin]);
    const [first] = desk.workspace.executions().filter(({ function: name }) => name === 'doPost');
    expect(first?.operations, JSON.stringify(first?.calls)).toBeLessThanOrEqual(30);
    expect((await report(link, { perangkat: 'Kulkas' })).text).toContain('Pilih perangkat dari daftar');
    expect(desk.failures()).toEqual([]);
  });

  it('its text stays a text where somebody took the format from the column', async () => {
    desk = desperateDesk('2026-11-24T08:12:05+07:00');
    await desk.submit({ ...PLAIN_ANSWERS, 'Perangkat yang Diperlukan': ['Mikrofon'] });
    await schedule();
    desk.workspace.run('dress', ['Kerusakan', 'Kerusakan', { format: 'General' }], PEOPLE.owner);
    expect((await report(await linkTo(desk, FIRST, PEOPLE.kasi))).text).toContain('Laporan kerusakan tercatat');
    expect((await damages()).map(({ Kerusakan }) => Kerusakan)).toEqual([FORMULA]);
  });

  it('who ran the devices and what broke are recorded with the event, the letter’s step once', async () => {
    await desk.paste('Tim Pengelola', 'H4', [['Pelatihan videotron', '02/05/2024']], 'owner');
    await schedule();
    await desk.at('2026-12-08T11:30:00+07:00');
    const link = await linkTo(desk, FIRST, PEOPLE.admin);
    const [trained] = (await desk.rows('Tim Pengelola')).filter((row) => row['Pelatihan Operator']);
    const operator = String(trained?.Nama);
    expect((await desk.visit(link)).html).toContain(
      `<option value="${operator}">${operator} (Pelatihan videotron, sejak 2 Mei 2024)</option>`,
    );
    const fields = { step: 'COMPLETE', operator, perangkat: 'Mikrofon', kerusakan: 'Putus-putus' };
    const done = await desk.visit(link.replace(/\?.*/, ''), {
      ...filledIn(await desk.visit(link), fields),
      text: 'hadir 34 orang',
    });
    expect(done.text).toContain('Laporan kerusakan tercatat');
    // One answer carries the step and the report: a step's budget and a report's, with their mails.
    const [answer] = desk.workspace.executions().slice(-1);
    expect(answer?.operations, JSON.stringify(answer?.calls)).toBeLessThanOrEqual(55);
    expect((await desk.row(FIRST)).Status).toBe('Terlaksana');
    const [step] = (await desk.rows('Riwayat')).filter(({ Langkah }) => Langkah === 'Catat pelaksanaan');
    expect(step).toMatchObject({ Isi: `hadir 34 orang; operator: ${operator}`, 'Peserta Hadir': '34' });
    expect(await damages()).toMatchObject([{ 'Pada Kegiatan (No.)': FIRST, Kerusakan: 'Putus-putus' }]);
    expect(desk.failures()).toEqual([]);
  });

  it('what broke beside a recorded step says nothing of the step where the tab is gone', async () => {
    await schedule();
    await desk.at('2026-12-08T11:30:00+07:00');
    const link = await linkTo(desk, FIRST, PEOPLE.admin);
    const fields = { step: 'COMPLETE', perangkat: 'Mikrofon', kerusakan: 'Putus-putus' };
    const answer = { ...filledIn(await desk.visit(link), fields), text: 'hadir 34 orang' };
    desk.workspace.sheets.renameTab('Kerusakan', 'Rusak', PEOPLE.admin);
    const done = await desk.visit(link.replace(/\?.*/, ''), answer);
    expect(done.text).toContain('“Catat pelaksanaan” sudah dicatat.');
    expect(done.text).toContain('Kerusakannya belum tercatat');
    expect((await desk.row(FIRST)).Status).toBe('Terlaksana');
  });
});

it('the devices stand on Meja saya: where each is, how it is, and how it is used; an address that is none is no link', async () => {
  const row = (await desk.rows('Perangkat')).findIndex(({ Perangkat }) => Perangkat === 'Mikrofon') + 2;
  await desk.edit('Perangkat', `E${row}`, 'Ruang utama', 'admin');
  await desk.edit('Perangkat', `F${row}`, 'https://berkas.example/cara-mikrofon.pdf', 'admin');
  await desk.edit('Perangkat', `F${row + 1}`, 'javascript:alert(1)', 'admin');
  await desk.edit('Perangkat', `G${row}`, 'Diperbaiki', 'admin');
  await desk.at('2026-11-25T07:40:00+07:00');
  const { html, text } = await desk.visit(await deskLink(desk, PEOPLE.kabid));
  expect(text).toContain('Mikrofon (Ruang utama): Diperbaiki');
  expect(html).toContain('href="https://berkas.example/cara-mikrofon.pdf"');
  expect(html).not.toContain('javascript:alert');
  expect(desk.failures()).toEqual([]);
});
