// What the office types into its settings is what its mails and its form go by, at once.
import { expect, it } from 'vitest';
import { asSaid, FIRST, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from './desk.ts';

const SENT = '2026-11-24T08:12:05+07:00';

/** Where nothing is. */
const OTHER = 'https://script.google.com/macros/s/tidak-ada/exec';
const SURVEY = `https://skm.example/${'pontive'.repeat(40)}`;

const set = async (desk: TestDesk, name: string, value: string) => expect(await desk.set(name, value)).toBe('');

it('an office has its answers at the address, and its calls at the number, that it has set', async () => {
  const desk = installedDesk(SENT);
  await set(desk, 'Email balasan', 'balasan@pontianak.example');
  await set(desk, 'Nomor WhatsApp', '0815-1010-1771');
  await set(desk, 'Nama ruangan', 'Ruang Rapat Smart City');
  await desk.submit(PLAIN_ANSWERS);
  const mails = await desk.mails(FIRST);
  expect(mails).toHaveLength(2);
  const APPLICANT = 'Balas email ini atau WhatsApp 0815-1010-1771.';
  const STAFF = 'Dikirim otomatis; balasan sampai ke balasan@pontianak.example.';
  expect(mails.map(({ to }) => to)).toEqual([[PLAIN_ANSWERS.Email], [PEOPLE.kabid]]);
  for (const { to, from, replyTo, text, html = '' } of mails) {
    expect([from, replyTo]).toEqual([expect.stringMatching(/^Ruang Rapat Smart City </), 'balasan@pontianak.example']);
    for (const body of [text, asSaid(html)]) {
      expect(body).toContain(to.includes(PEOPLE.kabid) ? STAFF : APPLICANT);
    }
  }
});

it('a value that cannot be used, or a row that is gone, keeps its own last good value and holds up no other', async () => {
  const desk = installedDesk(SENT);
  await set(desk, 'Nomor WhatsApp', '0815-1010-1771');
  await set(desk, 'Alamat dinas', 'Jalan Rahadi Usman');
  expect(await desk.set('Nomor WhatsApp', 'nanti')).toContain('“nanti” tidak dapat dipakai');
  const from = (await desk.rows('Pengaturan')).findIndex(({ Nama }) => Nama === 'Alamat dinas') + 2;
  desk.workspace.sheets.deleteRows('Pengaturan', { from }, PEOPLE.admin);
  await set(desk, 'Nama ruangan', 'Ruang Rapat Smart City');
  await desk.submit(PLAIN_ANSWERS);
  const [mail] = await desk.mails(FIRST);
  expect(mail?.from).toMatch(/^Ruang Rapat Smart City </);
  expect(mail?.text).toContain('WhatsApp 0815-1010-1771');
  desk.repair();
  expect((await desk.rows('Pengaturan')).map(({ Nilai }) => Nilai)).toContain('Jalan Rahadi Usman');
});

const helpOf = async (desk: TestDesk, title: string) => {
  const [form] = await desk.get<{ items: { title: string; help: string }[] }[]>('/api/forms');
  return form?.items.find((item) => item.title === title)?.help;
};

it('the form, and with it the pages, tell at once what the office sets: how many the room holds, how long it is prepared, when it is open', async () => {
  const desk = installedDesk(SENT);
  expect(await helpOf(desk, 'Perkiraan Jumlah Peserta')).toBe(
    'Angka bulat, termasuk pendamping. Rombongan besar dibagi ke dalam beberapa sesi.',
  );
  expect(await helpOf(desk, 'Tanggal Mulai')).toBe(
    'Hari kerja, sedikitnya 3 hari kerja penuh sebelumnya, paling jauh 12 bulan ke depan.',
  );
  await set(desk, 'Tenggang pengajuan (hari kerja penuh)', '5');
  const fiveDays = 'Hari kerja, sedikitnya 5 hari kerja penuh sebelumnya, paling jauh 12 bulan ke depan';
  expect(await helpOf(desk, 'Tanggal Mulai')).toBe(`${fiveDays}.`);
  for (const page of ['layanan', 'jadwal']) expect((await desk.visit(`/exec?page=${page}`)).text).toContain(fiveDays);
  await set(desk, 'Tenggang pengajuan (hari kerja penuh)', '0');
  await set(desk, 'Kapasitas (orang)', '60');
  await set(desk, 'Persiapan ruangan (menit)', '45');
  await set(desk, 'Jam kerja Senin–Kamis', '08.00–15.45');
  expect(await helpOf(desk, 'Perkiraan Jumlah Peserta')).toBe(
    'Angka bulat, termasuk pendamping. Peserta paling banyak 60 orang dalam satu sesi.',
  );
  expect(await helpOf(desk, 'Tanggal Mulai')).toBe('Hari kerja, paling jauh 12 bulan ke depan.');
  expect(await helpOf(desk, 'Jam Mulai')).toBe(
    'Senin–Kamis 08.45–15.45, Jumat 08.00–16.15; hari libur tutup. Ruangan disiapkan 45 menit sebelumnya. Jumat selesai pukul 11.30 atau mulai pukul 13.45 (salat Jumat).',
  );
});

it('the form says which of the devices that it offers is out of order, until it is mended', async () => {
  const desk = installedDesk(SENT);
  const help = () => helpOf(desk, 'Perangkat yang Diperlukan');
  expect(await help()).toBe('Boleh dikosongkan.');
  await desk.edit('Perangkat', 'B4', 'Rusak', 'owner');
  expect(await help()).toBe('Rusak: Konferensi video.');
  await desk.edit('Perangkat', 'B4', 'Baik', 'owner');
  expect(await help()).toBe('Boleh dikosongkan.');
});

it('who sets anything otherwise is told by Riwayat and by the next digest: from what to what, and when', async () => {
  const desk = installedDesk('2026-11-24T08:00:00+07:00');
  await set(desk, 'Kapasitas (orang)', '30');
  await set(desk, 'Nomor WhatsApp', '0815-1010-1771');
  await set(desk, 'Tautan Survei', SURVEY);
  expect(await desk.set('Alamat web', OTHER)).toContain('tidak ada apa-apa');
  const row = (await desk.rows('Pengaturan')).findIndex(({ Nama }) => Nama === 'Masa jam khusus') + 2;
  await desk.paste('Pengaturan', `B${row}`, [['Hari Jadi']], 'owner');
  const hours = ['08.00–15.00', '12.00–12.30', '08.00–15.30', 'tidak ada'];
  await desk.paste('Pengaturan', `E${row}`, [['08/02/2027', '', ...hours]], 'owner');
  await desk.at('2026-11-25T08:00:00+07:00');
  const said = [
    'Kapasitas (orang): 40 menjadi 30',
    'Nomor WhatsApp: 0812-0000-0000 menjadi 0815-1010-1771',
    `Tautan Survei: kosong menjadi ${SURVEY}`,
    `Alamat web: kosong menjadi ${OTHER}`,
    'Masa jam khusus: kosong menjadi Hari Jadi · Senin, 8 Februari 2027 · 08.00–15.00 · 12.00–12.30 · 08.00–15.30 · tidak ada',
  ];
  const [entry, ...others] = await desk.rows('Riwayat');
  expect([entry?.Langkah, others]).toEqual(['Perubahan jabatan atau pengaturan', []]);
  const lines = String(entry?.Isi).split('\n');
  expect(lines.map((line) => line.replace(/ \(\S+@\S+, 24 Nov 2026 08\.\d\d\)$/, ''))).toEqual(said);
  const digests = async () => (await desk.mails()).filter(({ text }) => text.includes('40 menjadi 30'));
  expect((await digests()).map(({ to }) => to)).toEqual([[PEOPLE.admin]]);
  await desk.at('2026-11-26T08:00:00+07:00');
  expect(await desk.rows('Riwayat')).toHaveLength(1);
  expect(await digests()).toHaveLength(1);
});
