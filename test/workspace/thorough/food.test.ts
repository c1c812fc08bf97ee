// What is served, in the product: undecided or a buffet spoken of blocks the approval until it is answered with one tap.

import { beforeEach, describe, expect, it } from 'vitest';
import { installedDesk, type Page, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { filledIn, linkTo } from '../links.ts';

const NUMBER = 'PC-2026-0001';
const APPLICANT = 'dewi.kartika@smkn4.example';
const APPROVE = 'Tetapkan jadwal, disposisikan ke Admin';
const AGREED = 'Waktu disepakati, tanpa prasmanan';
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
});
