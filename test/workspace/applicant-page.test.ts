// The applicant’s page in the product: they look, and confirm, by their link.
import { expect, it } from 'vitest';
import { APPLICANT, ask, desk, eachWithOneRequest, link, NUMBER } from './applicant.ts';
import { PEOPLE, PLAIN_ANSWERS } from './desk.ts';
import { linkTo, send } from './links.ts';

eachWithOneRequest();

it('shows number, status, what it means, day, time and place; and nothing of how they are reached; no lock is taken', async () => {
  const { text } = await desk.visit(link);
  for (const words of [
    NUMBER,
    'Permohonan masuk, menunggu disposisi',
    'Anda belum perlu melakukan apa pun',
    'Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB',
    'Kantor Wali Kota Pontianak',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain(APPLICANT);
  expect(text).not.toContain(String(PLAIN_ANSWERS['Nomor WhatsApp']));
  expect(Object.keys(desk.lastRun('doGet').calls).filter((call) => call.startsWith('Lock.'))).toEqual([]);
});

it('shows what the Kasi asked; their confirmation brings the letter back, and is asked for no second time', async () => {
  await ask();
  expect((await desk.visit(link)).text).toContain('Apakah tanpa prasmanan?');
  const page = await send(desk, link, { answer: 'CONFIRM', text: '' });
  expect(page.text).toContain('persetujuan Anda sudah kami catat');
  expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Didisposisikan' });
  const [last] = (await desk.mails(NUMBER)).slice(-1);
  expect([last?.to, last?.subject]).toEqual([[PEOPLE.kasi], expect.stringContaining('Pemohon menyetujui waktunya')]);
  // SOP 2: what they confirmed themselves the Kasi need not write down.
  await desk.choose(NUMBER, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi');
  expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Jadwal Ditetapkan' });
  expect(desk.failures()).toEqual([]);
});

it('a time that is wished for in words is given by one tap of the Kasi, as the applicant’s wish with those words', async () => {
  await ask();
  const words = 'Bolehkah sesudah pukul 13?';
  await send(desk, link, { answer: 'REPLY', text: words });
  const letter = await linkTo(desk, NUMBER, PEOPLE.kasi);
  const told = await send(desk, letter, { step: 'CHANGE_TIME' }, PEOPLE.kasi);
  expect(told.text).toContain('“Ubah jadwal” sudah dicatat.');
  expect(await desk.row(NUMBER)).toMatchObject({ 'Jam Mulai': '13.00', 'Jam Selesai': '15.00' });
  expect((await desk.rows('Riwayat')).at(-1)?.Isi).toBe(`permintaan pemohon: ${words}`);
});
