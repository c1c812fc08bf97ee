// What the office types into its settings is what the desk goes by: who may take steps, how long they can be taken back.
import { describe, expect, it } from 'vitest';
import { installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from './desk.ts';

const NUMBER = 'PC-2026-0001';
const SENT = '2026-11-24T08:12:05+07:00';

const set = async (desk: TestDesk, name: string, value: string, said: unknown = '') =>
  expect(await desk.set(name, value)).toEqual(said);

describe('an office that wants every step to bear a name', () => {
  it('refuses the steps of editors whom Google does not name, and says where they are taken instead', async () => {
    const desk = installedDesk(SENT, 'consumer');
    await set(desk, 'Penyunting tanpa nama boleh mencatat langkah', 'Tidak');
    await desk.submit(PLAIN_ANSWERS);
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Diajukan', Tindakan: '' });
    expect((await desk.row(NUMBER)).Pesan).toContain('Google tidak menyebutkan siapa yang menyunting');
    await set(desk, 'Penyunting tanpa nama boleh mencatat langkah', 'ya');
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.row(NUMBER)).Status).toBe('Didisposisikan');
  });
});

describe('an office that takes its time', () => {
  it('lets a refusal be taken back for twenty minutes, and tells it no sooner', async () => {
    const desk = installedDesk(SENT);
    await set(desk, 'Langkah dapat diurungkan (menit)', '20');
    await desk.submit(PLAIN_ANSWERS);
    await desk.choose(NUMBER, 'Tolak permohonan', 'kabid', 'Ruangan sedang diperbaiki');
    const refusals = async () =>
      (await desk.mails(NUMBER)).filter(({ subject }) => /belum dapat/i.test(subject)).length;
    await desk.at('2026-11-24T08:25:00+07:00');
    expect(await refusals()).toBe(0);
    await desk.choose(NUMBER, 'Urungkan tindakan terakhir', 'kabid');
    expect((await desk.row(NUMBER)).Status).toBe('Diajukan');
    await desk.at('2026-11-24T09:30:00+07:00');
    expect(await refusals()).toBe(0);
    await desk.choose(NUMBER, 'Tolak permohonan', 'kabid', 'Ruangan sedang diperbaiki');
    await desk.at('2026-11-24T09:49:00+07:00');
    expect(await refusals()).toBe(0);
    await desk.at('2026-11-24T10:05:00+07:00');
    expect(await refusals()).toBe(1);
  });

  it('gives applicants as many working days for an answer as it says', async () => {
    const desk = installedDesk(SENT);
    await set(desk, 'Batas jawaban pemohon (hari kerja)', '1');
    await desk.submit(PLAIN_ANSWERS);
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(NUMBER, 'Tawarkan jadwal lain', 'kasi', 'Waktunya dipakai dinas');
    expect((await desk.row(NUMBER))['Batas Waktu']).toBe('25/11/2026 08.12');
  });
});

describe('an office under its own name', () => {
  it('has its answers at the address, and its calls at the number, that it has set', async () => {
    const desk = installedDesk(SENT);
    await set(desk, 'Email balasan', 'balasan@pontianak.example');
    await set(desk, 'Nomor WhatsApp', '0815-1010-1771');
    await set(desk, 'Nama ruangan', 'Ruang Rapat Smart City');
    await desk.submit(PLAIN_ANSWERS);
    const mails = await Promise.all((await desk.mails(NUMBER)).map(({ id }) => desk.mail(id)));
    expect(mails).toHaveLength(2);
    const APPLICANT = 'Balas email ini atau WhatsApp 0815-1010-1771. Tanpa biaya.';
    const STAFF = 'Dikirim otomatis; balasan sampai ke balasan@pontianak.example.';
    expect(mails.map(({ to }) => to)).toEqual([[PLAIN_ANSWERS.Email], [PEOPLE.kabid]]);
    for (const { to, from, replyTo, text, html } of mails) {
      expect([from, replyTo]).toEqual([
        expect.stringMatching(/^Ruang Rapat Smart City </),
        'balasan@pontianak.example',
      ]);
      for (const body of [text, html]) {
        expect(body).toContain(to.includes(PEOPLE.kabid) ? STAFF : APPLICANT);
      }
    }
  });
});

it('a photo and a map of the room stand on the service page once their https addresses are set', async () => {
  const desk = installedDesk(SENT);
  const page = async () => (await desk.visit('/exec')).html;
  const photo = 'Foto ruangan (tautan gambar)';
  await set(desk, photo, 'http://gambar.example/ruang.jpg', expect.stringContaining('https://'));
  expect(await page()).not.toMatch(/<img|Peta lokasi/);
  await set(desk, photo, 'https://gambar.example/ruang.jpg');
  await set(desk, 'Peta ruangan (tautan)', 'https://maps.example/pontive');
  expect(await page()).toContain('src="https://gambar.example/ruang.jpg" alt="Foto Ruang Pontive Center"');
  expect(await page()).toMatch(/href="https:\/\/maps\.example\/pontive"[^>]*>Peta lokasi/);
});

describe('an office that sets its own rules', () => {
  const helpOf = async (desk: TestDesk, title: string) => {
    const [form] = await desk.get<{ items: { title: string; help: string }[] }[]>('/api/forms');
    return form?.items.find((item) => item.title === title)?.help;
  };

  it('has them told by the form at once: how many the room holds, how long it is prepared, when it is open', async () => {
    const desk = installedDesk(SENT);
    expect(await helpOf(desk, 'Perkiraan Jumlah Peserta')).toBe('Angka bulat, termasuk pendamping.');
    await set(desk, 'Kapasitas (orang)', '60');
    await set(desk, 'Persiapan ruangan (menit)', '45');
    await set(desk, 'Jam kerja Senin–Kamis', '08.00–15.45');
    expect(await helpOf(desk, 'Perkiraan Jumlah Peserta')).toBe(
      'Angka bulat, termasuk pendamping. Peserta paling banyak 60 orang dalam satu sesi.',
    );
    expect(await helpOf(desk, 'Jam Mulai')).toContain('Ruangan disiapkan 45 menit sebelumnya.');
    expect(await helpOf(desk, 'Kegiatan dan waktu')).toMatch(/^Senin–Kamis 08\.00–/);
  });
});
