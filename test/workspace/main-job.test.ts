// The whole main job of the SOP, from the form to the yearly report, by the bundle that would be pushed.
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../packages/local-workspace/src/facade.ts';
import { toldInOrder } from '../../packages/local-workspace/test/in-order.ts';
import { asSaid, errorsOf, FIRST, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from './desk.ts';

/** As the subjects of officers and of applicants say it. */
const WHO_AND_WHEN = 'SMK Negeri 4 Pontianak, Selasa 8 Des';
const EVENT = `kunjungan Selasa, 8 Desember 2026 pukul 09.00 (${FIRST})`;

/** Mails since the last look: who, and about what. */
async function newMails(desk: TestDesk, seen: Set<string>): Promise<string[][]> {
  const fresh = (await desk.mails()).filter(({ id }) => !seen.has(id));
  for (const { id } of fresh) seen.add(id);
  return fresh.map(({ to, subject }) => [to.join(', '), subject]);
}

/** The night, the hour and the ten minutes in which the mails of a morning leave. */
async function morning(desk: TestDesk, day: string): Promise<ExecutionRecord[]> {
  return [...(await desk.at(`${day}T06:50:00+07:00`)), ...(await desk.at(`${day}T07:31:00+07:00`))];
}

describe('SOP Kunjungan/Peminjaman: dari permohonan sampai laporan', () => {
  let desk: TestDesk;
  const seen = new Set<string>();
  const executions: ExecutionRecord[] = [];

  toldInOrder();
  beforeAll(() => {
    desk = installedDesk();
  });

  it('Pemohon mengisi formulir: permohonan bernomor, pemohon menerima tanda terima, Kabid menerima surat', async () => {
    await desk.at('2026-11-24T08:12:05+07:00');
    executions.push(...(await desk.submit(PLAIN_ANSWERS)));
    expect(await desk.row(FIRST)).toMatchObject({
      Status: 'Diajukan',
      Giliran: 'Kabid, s.d. 24 Nov 08.27',
      Jenis: 'Kunjungan',
      Sifat: 'Biasa',
      Instansi: 'SMK Negeri 4 Pontianak',
      'Tanggal Mulai': '08/12/2026',
      'Tanggal Selesai': '08/12/2026',
      'Jam Mulai': '09.00',
      'Jam Selesai': '11.00',
      'Perlu Perhatian': '',
    });
    expect(await newMails(desk, seen)).toEqual([
      ['dewi.kartika@smkn4.example', `Tanda terima (belum persetujuan): ${EVENT}`],
      [PEOPLE.kabid, `${FIRST} Mohon disposisi: ${WHO_AND_WHEN}`],
    ]);
  });

  it('Tanda terima menyebut nomor, hari dan tanggal dengan kata, dan bahwa ini bukan persetujuan', async () => {
    const [receipt] = await desk.mails(FIRST);
    const { text, html = '' } = receipt ?? {};
    for (const words of [
      FIRST,
      'Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB',
      'bukan persetujuan',
      '0812-0000-0000',
    ]) {
      expect(text).toContain(words);
      expect(asSaid(html)).toContain(words);
    }
  });

  it('1. Kabid mendisposisikan: surat berpindah ke Kasi dengan batas 15 menit, Kasi menerima surel', async () => {
    await desk.at('2026-11-24T08:30:00+07:00');
    executions.push(await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid', 'Telaah dan jadwalkan'));
    expect(await desk.row(FIRST)).toMatchObject({
      Status: 'Didisposisikan',
      Tindakan: '',
      'Isi Disposisi/Keterangan': '',
      Pesan: '“Disposisikan ke Kasi” dicatat. (24 Nov 08.30)',
      Giliran: 'Kasi, s.d. 24 Nov 08.45',
      'Batas Waktu': '24/11/2026 08.45',
    });
    expect(await newMails(desk, seen)).toEqual([[PEOPLE.kasi, `${FIRST} Mohon ditelaah: ${WHO_AND_WHEN}`]]);
    expect((await desk.mails(FIRST)).at(-1)?.text).toContain('Isi disposisi dari Budi Santoso: Telaah dan jadwalkan');
  });

  it('2. Kasi menetapkan jadwal sesudah koordinasi: surat berpindah ke Admin, Admin menerima surel', async () => {
    await desk.at('2026-11-24T08:40:00+07:00');
    const result = 'Bu Dewi setuju, tanpa prasmanan';
    executions.push(await desk.choose(FIRST, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', result));
    expect(await desk.row(FIRST)).toMatchObject({
      Status: 'Jadwal Ditetapkan',
      Giliran: 'Admin Pontive Center, s.d. 24 Nov 08.55',
      'Batas Waktu': '24/11/2026 08.55',
    });
    expect(await newMails(desk, seen)).toEqual([[PEOPLE.admin, `${FIRST} Masukkan ke agenda: ${WHO_AND_WHEN}`]]);
  });

  it('3. Admin memasukkan ke agenda: kalender mendapat kegiatan dan persiapan, pemohon mendapat konfirmasi', async () => {
    await desk.at('2026-11-24T08:50:00+07:00');
    executions.push(await desk.choose(FIRST, 'Masukkan ke agenda', 'admin'));
    expect((await desk.row(FIRST)).Status).toBe('Masuk Agenda');
    const events = await desk.events('2026-12-08T00:00:00+07:00', '2026-12-09T00:00:00+07:00');
    const shown = events.map(({ title, start, end }) => [title, Date.parse(start), Date.parse(end)]);
    expect(shown).toEqual([
      [
        'Siapkan: SMK Negeri 4 Pontianak (PC-2026-0001)',
        Date.parse('2026-12-08T08:30:00+07:00'),
        Date.parse('2026-12-08T09:00:00+07:00'),
      ],
      [
        'SMK Negeri 4 Pontianak: Kunjungan (PC-2026-0001)',
        Date.parse('2026-12-08T09:00:00+07:00'),
        Date.parse('2026-12-08T11:00:00+07:00'),
      ],
    ]);
    expect(events[0]?.description).toContain('☐ Layar utama\n☐ Mikrofon');
    for (const { title } of events) expect(title).not.toMatch(/Dewi|0812/);
    expect(await newMails(desk, seen)).toEqual([['dewi.kartika@smkn4.example', `Disetujui: ${EVENT}`]]);
  });

  it('Konfirmasi membawa tempat, narahubung, dan undangan kalender', async () => {
    const [mail] = (await desk.mails(FIRST)).slice(-1);
    const { text, replyTo, attachments = [] } = mail ?? {};
    expect(text).toContain('Ruang Pontive Center, Kantor Wali Kota Pontianak');
    expect(text).toContain('Balas email ini atau WhatsApp 0812-0000-0000.');
    expect(replyTo).toBe('pontive.center@diskominfo.example');
    expect(attachments).toEqual([expect.objectContaining({ name: 'PC-2026-0001.ics' })]);
    expect(attachments[0]?.type).toContain('text/calendar');
    const sent = await PostalMime.parse(await desk.workspace.mails.eml(mail?.id ?? ''), { attachmentEncoding: 'utf8' });
    const unfolded = String(sent.attachments[0]?.content).replace(/\r?\n /g, '');
    // Of this desk alone: another office has a request with that number, too.
    expect(unfolded).toMatch(/^UID:PC-2026-0001-1@[\w-]+\.agenda-pontive-center\r?$/m);
  });

  it('Tab Agenda menunjukkan kegiatan dengan waktu persiapannya', async () => {
    expect(await desk.rows('Agenda')).toEqual([
      expect.objectContaining({
        Kapan: 'Berikutnya',
        Tanggal: '08/12/2026',
        Jam: '09.00–11.00',
        'Persiapan Mulai': '08.30',
        'No.': FIRST,
        Status: 'Masuk Agenda',
      }),
    ]);
  });

  it('Selama menunggu hari kegiatan tidak ada surel; H-1 pemohon diingatkan, sekali, dan Admin pada H-1 dan hari H', async () => {
    for (const day of ['11-25', '11-30', '12-01', '12-04', '12-05', '12-06']) {
      executions.push(...(await morning(desk, `2026-${day}`)));
    }
    expect(await newMails(desk, seen)).toEqual([]);
    executions.push(...(await morning(desk, '2026-12-07')));
    expect(await newMails(desk, seen)).toEqual([
      ['dewi.kartika@smkn4.example', `Pengingat: ${EVENT}`],
      [PEOPLE.admin, 'Pontive Center, Senin, 7 Desember 2026: 1 kegiatan untuk disiapkan'],
    ]);
    executions.push(...(await desk.at('2026-12-07T13:00:00+07:00')));
    executions.push(...(await morning(desk, '2026-12-08')));
    expect(await newMails(desk, seen)).toEqual([
      [PEOPLE.admin, 'Pontive Center, Selasa, 8 Desember 2026: 1 kegiatan untuk disiapkan'],
    ]);
  });

  it('4. Admin menyiapkan ruangan pada harinya', async () => {
    await desk.at('2026-12-08T08:45:00+07:00');
    executions.push(await desk.choose(FIRST, 'Ruangan sudah siap', 'admin'));
    expect(await desk.row(FIRST)).toMatchObject({ Status: 'Ruangan Siap', 'Batas Waktu': '' });
    expect((await desk.rows('Agenda'))[0]).toMatchObject({ Kapan: 'Hari ini', Status: 'Ruangan Siap' });
    expect(await newMails(desk, seen)).toEqual([]);
  });

  it('Pelaksanaan tidak dapat dicatat sebelum kegiatan dimulai', async () => {
    await desk.choose(FIRST, 'Catat pelaksanaan', 'admin');
    const { Status, Pesan } = await desk.row(FIRST);
    expect(Status).toBe('Ruangan Siap');
    expect(Pesan).toContain('Kegiatan baru dimulai Selasa, 8 Desember 2026 pukul 09.00 WIB');
  });

  it('Admin mencatat pelaksanaan: tanpa survei dinas tidak ada surel lagi', async () => {
    await desk.at('2026-12-08T11:15:00+07:00');
    executions.push(await desk.choose(FIRST, 'Catat pelaksanaan', 'admin', 'Hadir 34 orang, lancar'));
    expect(await desk.row(FIRST)).toMatchObject({ Status: 'Terlaksana', Giliran: '' });
    expect(await newMails(desk, seen)).toEqual([]);
  });

  it('Riwayat menyimpan setiap langkah: siapa, kapan, dari mana ke mana', async () => {
    const rows = await desk.rows('Riwayat');
    const admin = 'Rudi Hartono (Admin Pontive Center, admin.pontive@diskominfo.example)';
    expect(rows.map((row) => [row.Langkah, row.Dari, row.Menjadi, row.Oleh].join(' | '))).toEqual([
      'Permohonan diajukan |  | Diajukan | pemohon',
      'Disposisikan ke Kasi | Diajukan | Didisposisikan | Budi Santoso (Kabid, kabid@diskominfo.example)',
      'Tetapkan jadwal, disposisikan ke Admin | Didisposisikan | Jadwal Ditetapkan | Ani Lestari (Kasi, kasi@diskominfo.example)',
      `Masukkan ke agenda | Jadwal Ditetapkan | Masuk Agenda | ${admin}`,
      `Ruangan sudah siap | Masuk Agenda | Ruangan Siap | ${admin}`,
      `Catat pelaksanaan | Ruangan Siap | Terlaksana | ${admin}`,
    ]);
    expect(rows[5]).toMatchObject({ Isi: 'Hadir 34 orang, lancar', 'Peserta Hadir': '34' });
  });

  it('Laporan tahunan menulis dirinya sendiri pada malam hari', async () => {
    executions.push(...(await desk.at('2026-12-09T03:00:00+07:00')));
    const { values, charts, hiddenGridlines } = await desk.sheet('Laporan 2026');
    expect(hiddenGridlines).toBe(true);
    expect(values[0]?.[0]).toBe('LAPORAN TAHUNAN OPERASIONAL PONTIVE CENTER 2026');
    const header = values.find((row) => row[0] === 'Bulan') ?? [];
    const month = (name: string) => {
      const row = values.find(([first]) => first === name) ?? [];
      return Object.fromEntries(header.map((title, index) => [title, row[index]]));
    };
    expect(month('November')).toMatchObject({ 'Permohonan kunjungan': 1, 'Kunjungan terlaksana': 0 });
    expect(month('Desember')).toMatchObject({
      'Permohonan kunjungan': 0,
      'Kunjungan terlaksana': 1,
      'Peminjaman terlaksana': 0,
      'Peserta hadir kunjungan': 34,
    });
    // The desk began in November.
    expect(month('Oktober')).toEqual({});
    // The sheet's own ink turns light on a dark page; a colour of its own would be lost on one of the two.
    const { styles } = desk.workspace.sheets.look('Laporan 2026');
    expect(styles.flatMap(({ colour }) => colour ?? [])).toEqual([]);
    const line = values.find(([first]) => first === FIRST);
    expect(line?.slice(3)).toEqual(expect.arrayContaining(['Kunjungan', 'SMK Negeri 4 Pontianak', 34, 'Terlaksana']));
    expect(charts).toEqual([
      expect.objectContaining({
        type: 'COLUMN',
        title: 'Kunjungan dan peminjaman terlaksana per bulan, 2026',
        options: expect.objectContaining({ isStacked: true }),
      }),
    ]);
  });

  it('Bearable: pemohon mendapat 3 surel, Kabid 1, Kasi 1, Admin 1 dan dua pagi untuk persiapan; email pagi lain tidak ada, sebab tidak ada yang menunggu', async () => {
    executions.push(...(await morning(desk, '2026-12-10')));
    const count = new Map<string, number>();
    for (const { to } of await desk.mails()) for (const each of to) count.set(each, (count.get(each) ?? 0) + 1);
    expect(Object.fromEntries(count)).toEqual({
      'dewi.kartika@smkn4.example': 3,
      [PEOPLE.kabid]: 1,
      [PEOPLE.kasi]: 1,
      [PEOPLE.admin]: 3,
    });
  });

  it('Tidak ada eksekusi yang gagal', () => {
    expect(errorsOf(executions)).toEqual([]);
  });
});
