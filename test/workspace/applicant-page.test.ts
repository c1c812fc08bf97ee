// The applicant's page in the product: they look, confirm, choose, reply and cancel by their link.
import { describe, expect, it } from 'vitest';
import { APPLICANT, ask, desk, eachWithOneRequest, link, NUMBER } from './applicant.ts';
import { OTHER_ANSWERS, PEOPLE, PLAIN_ANSWERS } from './desk.ts';
import { linkTo, send } from './links.ts';

eachWithOneRequest();

describe('looking', () => {
  it('shows number, status, what it means, day, time and place; and nothing of how they are reached', async () => {
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
  });

  it('names the days of a longer range on which nothing takes place, as mails, Hubungi and the letter do', async () => {
    const SECOND = 'PC-2026-0002';
    await desk.submit({ ...OTHER_ANSWERS, 'Tanggal Mulai': '2026-12-23', 'Tanggal Selesai': '2026-12-26' });
    const words =
      '(kecuali Kamis, 24 Desember 2026, Jumat, 25 Desember 2026, dan Sabtu, 26 Desember 2026), setiap hari';
    const mails = await Promise.all((await desk.mails(SECOND)).map(({ id }) => desk.mail(id)));
    expect(mails).toHaveLength(2);
    for (const { text, html } of mails) {
      expect(text).toContain(words);
      expect(html).toContain(words);
    }
    expect(decodeURIComponent(String((await desk.row(SECOND)).Hubungi))).toContain(words);
    const pages = [linkTo(desk, SECOND, OTHER_ANSWERS.Email), linkTo(desk, SECOND, PEOPLE.kabid)];
    for (const page of await Promise.all(pages)) expect((await desk.visit(page)).text).toContain(words);
  });

  it('changes nothing and takes no lock, however often a mail scanner does it', async () => {
    await ask();
    const before = [await desk.rows(), await desk.rows('Riwayat'), await desk.mails()];
    for (let time = 0; time < 3; time++) await desk.visit(link);
    expect([await desk.rows(), await desk.rows('Riwayat'), await desk.mails()]).toEqual(before);
    const visits = desk.workspace.executions().filter(({ function: name }) => name === 'doGet');
    expect(visits.length).toBeGreaterThanOrEqual(3);
    for (const { calls, operations } of visits) {
      expect(Object.keys(calls).filter((call) => call.startsWith('Lock.'))).toEqual([]);
      expect(operations).toBeLessThanOrEqual(9);
    }
  });

  it('tells in their words what needs attention', async () => {
    await desk.submit(OTHER_ANSWERS);
    const page = await desk.visit(await linkTo(desk, 'PC-2026-0002', OTHER_ANSWERS.Email));
    expect(page.text).toContain('mohon pilih waktu lain');
    expect(page.text).not.toContain(NUMBER);
  });

  it('does not say that they need do nothing where something is asked of them', async () => {
    await desk.submit({ ...OTHER_ANSWERS, 'Penyampaian Surat': 'Diantar langsung', 'Tautan Surat Permohonan': '' });
    const { text } = await desk.visit(await linkTo(desk, 'PC-2026-0002', OTHER_ANSWERS.Email));
    expect(text).toContain('mohon segera kirimkan');
    expect(text).toContain('Menunggu disposisi Kepala Bidang. Petugas menghubungi Anda');
  });
});

describe('answering', () => {
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

  it('offers times that are free, and the one they choose is theirs', async () => {
    await ask('Tawarkan jadwal lain', 'Ruangan dipakai dinas');
    const page = await desk.visit(link);
    const [offered = ''] = /2026-\d\d-\d\d \d\d:\d\d \d\d:\d\d/.exec(page.html) ?? [];
    const done = await send(desk, link, { answer: offered, text: 'Yang ini saja' });
    const [, month, day] = offered.slice(0, 10).split('-');
    expect(done.text).toMatch(new RegExp(`pilihan Anda sudah kami catat: \\S+, ${Number(day)} \\S+ 2026 pukul`));
    const [told] = (await desk.mails(NUMBER)).slice(-1);
    expect([told?.to, told?.subject]).toEqual([[PEOPLE.kasi], expect.stringContaining('Pemohon memilih waktu lain')]);
    const letter = await desk.visit(await linkTo(desk, NUMBER, PEOPLE.kasi));
    expect(letter.text).toContain('Pemohon memilih waktu lain: Yang ini saja');
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Didisposisikan', 'Tanggal Mulai': `${day}/${month}/2026` });
  });

  it('who asked for a buffet says what is served instead, and their letter is held up no more', async () => {
    const number = 'PC-2026-0002';
    await desk.submit({ ...OTHER_ANSWERS, 'Tanggal Mulai': '2026-12-10', Konsumsi: 'Prasmanan' });
    const own = await linkTo(desk, number, OTHER_ANSWERS.Email);
    await desk.choose(number, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(number, 'Minta konfirmasi pemohon', 'kasi', 'Mohon tanpa prasmanan');
    const missing = await send(desk, own, { answer: 'REPLY', text: '', catering: 'BOXED' });
    expect(missing.html).toContain('<option value="BOXED" selected>Nasi atau kue kotak</option>');
    const never = await send(desk, own, { answer: 'REPLY', text: '', catering: 'BUFFET' });
    expect(never.html).not.toContain('selected');
    await send(desk, own, { answer: 'CONFIRM', text: '', catering: 'BOXED' });
    expect(await desk.row(number)).toMatchObject({
      Status: 'Didisposisikan',
      Konsumsi: 'Nasi atau kue kotak',
      'Perlu Perhatian': 'Disposisi Kepala Dinas belum dicatat',
    });
    await desk.choose(number, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi');
    expect(await desk.row(number)).toMatchObject({ Status: 'Jadwal Ditetapkan' });
  });

  it.each([
    ['nothing', {}, 'Pilih dahulu salah satu jawaban'],
    ['a day that does not exist', { answer: '2026-02-31 09:00 11:00', text: 'x' }, 'tanggalnya harus ada'],
  ])('%s is not recorded, and the page says what is missing', async (_, fields, words) => {
    await ask();
    const page = await send(desk, link, fields);
    expect(page.text).toContain(words);
    if ('text' in fields) expect(page.html).toContain(`${String(fields.text).trim()}</textarea>`);
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Menunggu Konfirmasi Pemohon' });
  });
});

describe('cancelling', () => {
  it('of a scheduled event frees its time, with or without a reason', async () => {
    await desk.intoAgenda(NUMBER);
    const page = await send(desk, link, { answer: 'CANCEL', sure: '1', text: '' });
    expect(page.text).toContain('sudah dibatalkan atas permintaan Anda');
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Dibatalkan' });
    expect(await desk.events('2026-12-08T00:00:00+07:00', '2026-12-09T00:00:00+07:00')).toEqual([]);
    const after = await desk.visit(link);
    expect(after.html).not.toContain('<form');
    expect(after.text).toContain('Ajukan permohonan baru');
    expect(desk.failures()).toEqual([]);
  });
});
