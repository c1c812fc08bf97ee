// Damages in the product: typed into the tab or said beside the record of an event, told by mail, seen by everybody, and gone once repaired.
import { beforeEach, describe, expect, it } from 'vitest';
import { FIRST, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { deskLink, filledIn, linkTo, send } from '../links.ts';

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
const stateOf = async (name: string) =>
  (await desk.rows('Perangkat')).flatMap((row) => (row.Perangkat === name ? [row.Keadaan, row.Pesan] : []));
const told = async () =>
  (await desk.mails()).filter(({ subject }) => /kerusakan/.test(subject)).flatMap(({ to }) => to);

describe('in the tab', () => {
  it('an unknown device is answered in its row; the right one is told of, flagged, and gone again', async () => {
    await desk.edit('Kerusakan', 'A2', 'Mikropon', 'admin');
    expect((await damages())[0]?.Pesan).toContain('Pilih nama dari daftar pada sel ini');
    await desk.edit('Kerusakan', 'A2', 'Mikrofon', 'admin');
    await desk.edit('Kerusakan', 'A3', 'mikrofon', 'admin');
    expect((await damages()).map(({ Pesan }) => Pesan)).toEqual([
      '',
      expect.stringContaining('sudah tercatat rusak pada baris 2'),
    ]);
    await desk.at('2026-11-24T08:40:00+07:00');
    expect(await told()).toEqual([PEOPLE.kasi]);
    expect(await codes()).toBe('EQUIPMENT_DAMAGED');
    expect(await stateOf('Mikrofon')).toEqual(['Baik', 'Belum dihitung Baik: isi tanggal perbaikan di tab Kerusakan.']);
    await desk.edit('Kerusakan', 'G2', '24/11/2026', 'admin');
    await desk.edit('Kerusakan', 'G3', '24/11/2026', 'admin');
    await desk.at('2026-11-24T09:00:00+07:00');
    expect([await codes(), (await damages())[0]?.Pesan]).toEqual(['', '']);
    expect(await stateOf('Mikrofon')).toEqual(['Baik', '']);
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

describe('beside the record of an event', () => {
  it('who ran the devices and what broke are of that event, and cost no more than a step and a report', async () => {
    await desk.paste('Tim Pengelola', 'I4', [['Pelatihan videotron', '02/05/2024']], 'owner');
    await schedule();
    await desk.at('2026-12-08T11:30:00+07:00');
    const link = await linkTo(desk, FIRST, PEOPLE.admin);
    const trained = 'Ani Lestari';
    expect((await desk.visit(link)).html).toContain(
      `<option value="${trained}">${trained} (Pelatihan videotron, sejak 2 Mei 2024)</option>`,
    );
    const broken = { perangkat: 'Mikrofon', text: FORMULA };
    await send(desk, link, { step: 'COMPLETE', hadir: '34', operator: trained, ...broken });
    const { operations, calls } = desk.lastRun('doPost');
    expect(operations, JSON.stringify(calls)).toBeLessThanOrEqual(55);
    expect((await desk.rows('Riwayat')).at(-1)?.Isi).toBe(`hadir 34 orang; ${FORMULA}; operator: ${trained}`);
    expect(await damages()).toMatchObject([
      { Perangkat: 'Mikrofon', 'Pada Kegiatan (No.)': FIRST, 'Ditemukan Tanggal': '08/12/2026', Kerusakan: FORMULA },
    ]);
  });

  it('is no way into the tab for who has left the team and sends a recorded step again', async () => {
    await schedule();
    await desk.at('2026-12-08T11:30:00+07:00');
    const link = await linkTo(desk, FIRST, PEOPLE.admin);
    const form = filledIn(await desk.visit(link), { step: 'COMPLETE', hadir: '34', text: 'lancar' });
    await desk.visit('/exec', form);
    await desk.outOfTeam('admin');
    const again = await desk.visit('/exec', { ...form, perangkat: 'Mikrofon' });
    expect(again.text).toContain('Anda tidak tercatat sebagai petugas');
    expect(await damages()).toEqual([]);
  });

  it('what broke beside a recorded step says nothing of the step where the tab is gone', async () => {
    await schedule();
    await desk.at('2026-12-08T11:30:00+07:00');
    const link = await linkTo(desk, FIRST, PEOPLE.admin);
    const fields = { step: 'COMPLETE', perangkat: 'Mikrofon' };
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
  await desk.edit('Perangkat', `B${row}`, 'Sebagian', 'admin');
  expect((await desk.rows('Perangkat'))[row - 2]?.Pesan).toContain('Isi kolom Keterangan');
  await desk.edit('Perangkat', `C${row}`, '3 dari 4', 'admin');
  await desk.edit('Perangkat', `D${row}`, 'Ruang utama', 'admin');
  await desk.edit('Perangkat', `E${row}`, 'https://berkas.example/cara-mikrofon.pdf', 'admin');
  await desk.edit('Perangkat', `E${row + 1}`, 'javascript:alert(1)', 'admin');
  await desk.at('2026-11-25T07:40:00+07:00');
  const { html, text } = await desk.visit(await deskLink(desk, PEOPLE.kabid));
  expect(text).toContain('Mikrofon (Ruang utama): Sebagian (3 dari 4)');
  expect((await desk.row(FIRST))['Perlu Perhatian']).toBe('Rusak sebagian (Mikrofon: 3 dari 4)');
  expect(await told()).toEqual([PEOPLE.kasi]);
  expect(html).toContain('href="https://berkas.example/cara-mikrofon.pdf"');
  expect(html).not.toContain('javascript:alert');
  expect(desk.failures()).toEqual([]);
});
