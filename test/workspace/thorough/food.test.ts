// What is served, in the product: undecided or a buffet spoken of blocks the approval until it is answered with one tap.

import { beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, installedDesk, type Page, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { filledIn, linkTo } from '../links.ts';

const NUMBER = 'PC-2026-0001';
const APPLICANT = 'dewi.kartika@smkn4.example';
const APPROVE = 'Tetapkan jadwal, disposisikan ke Admin';
const AGREED = 'Waktu disepakati, tanpa prasmanan';
/** All that a letter still warns of that the Kabid passed on without it. */
const NO_DISPOSITION = 'Disposisi Kepala Dinas belum dicatat';
const UNDECIDED = { Konsumsi: 'Belum ditentukan' };
const SPOKEN = { Konsumsi: 'Nasi atau kue kotak', 'Uraian Kegiatan': 'Ditutup makan siang prasmanan bersama guru.' };

let desk: TestDesk;
let link: string;
beforeEach(() => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
});

async function submitted(answers: Readonly<Record<string, string>>): Promise<void> {
  await desk.submit({ ...PLAIN_ANSWERS, ...answers });
  link = await linkTo(desk, NUMBER, APPLICANT);
}

/** The buttons of a page, by their words. */
const buttons = ({ html }: Page) =>
  new Map(
    [...html.matchAll(/name="answer" value="([^"]*)">([^<]*)</g)].map(([, value = '', words = '']) => [words, value]),
  );

/** Presses a button of a page, which may have been open for a while. */
async function tap(page: Page, words: string): Promise<Page> {
  const answer = buttons(page).get(words);
  if (answer === undefined) throw new Error(`No button “${words}”: ${page.text}`);
  return desk.visit(link.replace(/\?.*/, ''), filledIn(page, { answer }));
}

const open = () => desk.visit(link);
const steps = async () => (await desk.rows('Riwayat')).map(({ Langkah, Oleh, Isi }) => [Langkah, Oleh, Isi]);
const lastMail = async () => {
  const [last] = (await desk.mails(NUMBER)).slice(-1);
  return desk.mail(last?.id ?? '');
};

describe('what is served is undecided', () => {
  beforeEach(() => submitted(UNDECIDED));

  it('is asked in the receipt, in the WhatsApp text and on the page, and seen in the row', async () => {
    const [receipt] = await desk.mails(NUMBER);
    const { text } = await desk.mail(receipt?.id ?? '');
    expect(text).toContain('Hidangan apa yang disajikan? Jadwal belum dapat ditetapkan sebelum hal itu jelas.');
    expect(text).toContain('Mohon jawab lewat tombol ini atau balasan email.');
    const { Hubungi, ...row } = await desk.row(NUMBER);
    expect(row['Perlu Perhatian']).toBe('Hidangan belum ditentukan');
    expect(await desk.codes(NUMBER)).toBe('CATERING_UNDECIDED');
    expect(decodeURIComponent(String(Hubungi))).toContain('mohon jawab dengan membalas pesan ini: tidak ada hidangan');
    expect((await open()).text).toContain('Pertanyaan kami: hidangan Hidangan apa yang disajikan?');
  });

  it.each([
    ['Tidak ada hidangan', 'Tidak ada'],
    ['Nasi atau kue kotak', 'Nasi atau kue kotak'],
  ])('“%s” is one tap: it corrects the row, and the question is gone', async (words, served) => {
    const done = await tap(await open(), words);
    expect(done.text).toContain('Terima kasih, kelengkapan Anda sudah kami catat');
    expect(await desk.row(NUMBER)).toMatchObject({ Konsumsi: served, 'Perlu Perhatian': '', Status: 'Diajukan' });
    expect((await open()).text).not.toContain('Pertanyaan kami');
    expect(errorsOf(desk.workspace.executions())).toEqual([]);
  });

  it('blocks the approval with one next action; the tap tells the Kasi, who approves', async () => {
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(NUMBER, APPROVE, 'kasi', AGREED);
    expect((await desk.row(NUMBER)).Pesan).toContain(
      `Tulis pertanyaan yang perlu dijawab di kolom Pesan untuk Pemohon, lalu pilih “Minta konfirmasi pemohon”; pemohon memilih hidangannya dengan satu tombol pada halamannya. Belum dicatat: hidangan belum ditentukan.`,
    );
    expect((await desk.row(NUMBER))['Langkah 1']).toBe('Minta konfirmasi pemohon');
    await tap(await open(), 'Tidak ada hidangan');
    await desk.at('2026-11-24T08:40:00+07:00');
    expect((await lastMail()).to).toEqual([PEOPLE.kasi]);
    await desk.choose(NUMBER, APPROVE, 'kasi', AGREED);
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Jadwal Ditetapkan' });
  });

  it('is answered by the Kasi in the row as well', async () => {
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    await desk.type(NUMBER, 'Konsumsi', 'Tidak ada', 'kasi');
    await desk.choose(NUMBER, APPROVE, 'kasi', AGREED);
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Jadwal Ditetapkan', 'Perlu Perhatian': NO_DISPOSITION });
  });

  it('tapped twice is one answer; on a page left open over an answer of the Kasi it is none', async () => {
    const page = await open();
    await tap(page, 'Nasi atau kue kotak');
    expect((await tap(page, 'Nasi atau kue kotak')).text).toContain('sudah dicatat sebelumnya');
    expect(await steps()).toHaveLength(2);
    await desk.type(NUMBER, 'Konsumsi', 'Tidak ada', 'kasi');
    await desk.at('2026-11-24T09:00:00+07:00');
    const late = await tap(page, 'Nasi atau kue kotak');
    expect(late.text).toContain('sudah dicatat sebelumnya');
    const other = await tap(page, 'Tidak ada hidangan');
    expect(other.text).toContain('berubah sejak halaman dibuka');
    expect(other.text).not.toContain('Pertanyaan kami');
    expect((await desk.row(NUMBER)).Konsumsi).toBe('Tidak ada');
  });

  it.each(['FILL_IN BUFFET', 'FILL_IN UNDECIDED', 'CONFIRM NONE', 'FILL_IN NONE; x', 'FILL_IN'])(
    'an answer that the page does not offer (%s) records nothing',
    async (answer) => {
      await desk.visit(link.replace(/\?.*/, ''), filledIn(await open(), { answer }));
      expect(await desk.rows('Riwayat')).toHaveLength(1);
      expect((await desk.row(NUMBER)).Konsumsi).toBe('Belum ditentukan');
    },
  );
});

describe('the description speaks of a buffet', () => {
  beforeEach(() => submitted(SPOKEN));
  const WORDS = 'Prasmanan tidak diperkenankan: uraian menyebut “prasmanan”, belum dipastikan';

  it('is seen with its word by staff, and confirmed with one tap, which Riwayat keeps', async () => {
    expect((await desk.row(NUMBER))['Perlu Perhatian']).toBe(WORDS);
    const page = await open();
    expect(page.text).toContain('Permohonan Anda menyebut “prasmanan”');
    expect([...buttons(page).keys()]).not.toContain('Tidak ada hidangan');
    await tap(page, 'Kami tidak menyajikan prasmanan');
    expect((await tap(page, 'Kami tidak menyajikan prasmanan')).text).toContain('sudah dicatat sebelumnya');
    expect(await desk.row(NUMBER)).toMatchObject({
      Konsumsi: 'Nasi atau kue kotak',
      'Perlu Perhatian': '',
      Pesan: expect.stringContaining('Tanpa prasmanan, sudah dipastikan. (pemohon, '),
    });
    expect((await steps()).slice(1)).toEqual([['Isian diperbaiki', 'pemohon', 'Kami tidak menyajikan prasmanan']]);
    const letter = await desk.visit(await linkTo(desk, NUMBER, PEOPLE.kabid));
    expect(letter.text).toContain('Kami tidak menyajikan prasmanan');
  });

  it('is raised again by a description that staff write anew', async () => {
    await tap(await open(), 'Kami tidak menyajikan prasmanan');
    await desk.type(NUMBER, 'Uraian', 'Makan siang prasmanan untuk 60 orang.', 'admin');
    await desk.at('2026-11-24T09:30:00+07:00');
    expect((await desk.row(NUMBER))['Perlu Perhatian']).toBe(WORDS);
    await desk.type(NUMBER, 'Uraian', 'Makan siang kotak, tanpa prasmanan.', 'admin');
    await desk.at('2026-11-24T10:30:00+07:00');
    expect((await desk.row(NUMBER))['Perlu Perhatian']).toBe('');
  });

  it('is confirmed through the Kasi, who records what the applicant said', async () => {
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(NUMBER, APPROVE, 'kasi', AGREED);
    expect((await desk.row(NUMBER)).Pesan).toContain('pemohon memastikannya dengan satu tombol pada halamannya');
    await desk.choose(NUMBER, 'Minta konfirmasi pemohon', 'kasi', 'Apakah tanpa prasmanan?');
    await desk.choose(NUMBER, 'Catat jawaban pemohon', 'kasi', 'Bu Dewi lewat WhatsApp: tanpa prasmanan');
    await desk.choose(NUMBER, APPROVE, 'kasi', AGREED);
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Jadwal Ditetapkan', 'Perlu Perhatian': NO_DISPOSITION });
  });

  it('beside a chosen buffet is answered with what is served instead', async () => {
    await desk.type(NUMBER, 'Konsumsi', 'Prasmanan', 'admin');
    await desk.at('2026-11-24T09:00:00+07:00');
    expect((await desk.row(NUMBER))['Perlu Perhatian']).toBe('Prasmanan tidak diperkenankan');
    await tap(await open(), 'Tidak ada hidangan');
    expect(await desk.row(NUMBER)).toMatchObject({ Konsumsi: 'Tidak ada', 'Perlu Perhatian': '' });
  });
});

describe('while the applicant is asked', () => {
  const BY = 'paling lambat Jumat, 27 November 2026';

  it.each([
    [UNDECIDED, 'Nasi atau kue kotak'],
    [SPOKEN, 'Kami tidak menyajikan prasmanan'],
  ])('one tap is the whole answer to a confirmation, by its last day', async (answers, words) => {
    await submitted(answers);
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(NUMBER, 'Minta konfirmasi pemohon', 'kasi', 'Mohon kepastian hidangannya');
    const asked = (await lastMail()).text;
    expect(asked).toContain(`, ${BY}.`);
    expect(asked).toContain('Mohon jawab lewat tombol ini atau balasan email');
    const page = await open();
    expect(page.text).toContain(`Mohon jawab ${BY}. Dengan jawaban ini Anda juga menyetujui waktu di atas.`);
    await tap(page, words);
    expect((await tap(page, words)).text).toContain('sudah dicatat sebelumnya');
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Didisposisikan', 'Perlu Perhatian': NO_DISPOSITION });
    await desk.choose(NUMBER, APPROVE, 'kasi');
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Jadwal Ditetapkan' });
    expect(errorsOf(desk.workspace.executions())).toEqual([]);
  });

  it('where another time is offered it is not the whole answer, and the page says what is left', async () => {
    await submitted(UNDECIDED);
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(NUMBER, 'Tawarkan jadwal lain', 'kasi', 'Ruangan dipakai dinas');
    const done = await tap(await open(), 'Tidak ada hidangan');
    expect(done.text).toContain(`Kami masih menunggu jawaban Anda ${BY}.`);
    expect(await desk.row(NUMBER)).toMatchObject({
      Status: 'Menunggu Konfirmasi Pemohon',
      Konsumsi: 'Tidak ada',
      'Perlu Perhatian': NO_DISPOSITION,
    });
  });
});
