// Cells whose text format somebody has cleared: what strangers send stays a text there, and a formula is nobody's typing.
import { beforeEach, describe, expect, it } from 'vitest';
import { handyProject, OTHER_ANSWERS, oneRequest, PLAIN_ANSWERS, REGISTER, type TestDesk } from './desk.ts';
import { linkTo, send } from './links.ts';

const FIRST = 'PC-2026-0001';
const NEXT = 'PC-2026-0002';
const FORMULA = '=HYPERLINK("https://jahat.example";"klik")';
const APPLICANT = 'dewi.kartika@smkn4.example';
const OTHER = { ...OTHER_ANSWERS, 'Tanggal Mulai': '2026-12-10' };

let desk: TestDesk;
beforeEach(async () => {
  desk = await oneRequest(handyProject());
  await desk.at('2026-11-24T08:30:00+07:00');
});

const cleared = (...headers: readonly string[]) => {
  for (const header of headers) desk.workspace.run('dress', [REGISTER, header, { format: 'General' }]);
};
const formulas = async () => (await desk.sheet(REGISTER)).formulas;
const steps = async () => (await desk.rows('Riwayat')).map(({ Langkah }) => Langkah);

describe('what a stranger sends stays a text', () => {
  it('in a new row', async () => {
    cleared('Instansi', 'Kegiatan', 'WhatsApp', 'Jam Mulai');
    await desk.submit({
      ...OTHER,
      'Nama Instansi': FORMULA,
      'Nama Kegiatan': '+1+1',
      'Nomor WhatsApp': '081300000009',
    });
    expect(await formulas()).toEqual({});
    expect(await desk.row(NEXT, { display: false })).toMatchObject({
      ...{ Instansi: FORMULA, Kegiatan: '+1+1', WhatsApp: '081300000009', 'Jam Mulai': '09.00' },
    });
  });

  it('in a row that stands there', async () => {
    cleared('No. Surat');
    const link = await linkTo(desk, FIRST, APPLICANT);
    await send(desk, link, { answer: 'FILL_IN', letterNumber: '=1+1' });
    expect(desk.failures()).toEqual([]);
    expect(await formulas()).toEqual({});
    expect(await desk.row(FIRST, { display: false })).toMatchObject({ 'No. Surat': '=1+1' });
  });
});

describe('a formula in the row of a request', () => {
  const RECORDED = PLAIN_ANSWERS['Nama Instansi'];

  beforeEach(async () => {
    cleared('Instansi', 'Isi Disposisi/Keterangan');
    await desk.type(FIRST, 'Instansi', '="Sekolah "&"Lain"', 'kasi');
  });

  it('is no correction: at once the recorded text is back, and the row names the cell', async () => {
    expect(desk.failures()).toEqual([]);
    const row = await desk.row(FIRST);
    expect([row.Instansi, await formulas(), await steps()]).toEqual([RECORDED, {}, ['Permohonan diajukan']]);
    expect(row.Pesan).toContain('Kolom Instansi berisi rumus “="Sekolah "&"Lain"”');
    expect(row.Pesan).toContain('Belum dicatat.');
  });

  it('is written over also where it shows what was recorded', async () => {
    cleared('Kegiatan');
    await desk.type(FIRST, 'Kegiatan', `="${String(PLAIN_ANSWERS['Nama Kegiatan'])}"`, 'kasi');
    expect(await formulas()).toEqual({});
  });
});

it('a formula as the words of a step says what it shows, and is gone with the step', async () => {
  cleared('Isi Disposisi/Keterangan');
  await desk.type(FIRST, 'Isi Disposisi/Keterangan', '="Tela"&"ah"', 'kabid');
  await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
  const row = await desk.row(FIRST);
  expect([row.Status, row['Isi Disposisi/Keterangan'], await formulas()]).toEqual(['Didisposisikan', '', {}]);
  expect((await desk.rows('Riwayat')).map(({ Isi }) => Isi)).toEqual(['', 'Telaah']);
});
