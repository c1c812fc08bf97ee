// The applicant's page in the product: they look, confirm, choose, reply and cancel by their link, each once.
import { beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from './desk.ts';
import { filledIn, linkTo, send } from './links.ts';

const NUMBER = 'PC-2026-0001';
const APPLICANT = 'dewi.kartika@smkn4.example';
const OTHER = {
  ...PLAIN_ANSWERS,
  'Nama Instansi': 'Sekolah Lain',
  'Nomor WhatsApp': '0813-0000-1002',
  Email: 'lain@sekolah.example',
  'Nomor Surat': '2/S',
};

let desk: TestDesk;
let link: string;
beforeEach(async () => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.submit(PLAIN_ANSWERS);
  await desk.at('2026-11-24T08:30:00+07:00');
  link = await linkTo(desk, NUMBER, APPLICANT);
});

const failures = () => errorsOf(desk.workspace.executions());
const steps = async () => (await desk.rows('Riwayat')).map(({ Langkah, Oleh, Isi }) => [Langkah, Oleh, Isi]);

/** The Kasi asks for a confirmation, or offers other times. */
async function ask(action = 'Minta konfirmasi pemohon', text = 'Apakah tanpa prasmanan?'): Promise<void> {
  await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
  await desk.choose(NUMBER, action, 'kasi', text);
  expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Menunggu Konfirmasi Pemohon' });
}

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
    await desk.submit({ ...OTHER, 'Tanggal Mulai': '2026-12-23', 'Tanggal Selesai': '2026-12-26' });
    const words =
      '(kecuali Kamis, 24 Desember 2026, Jumat, 25 Desember 2026, dan Sabtu, 26 Desember 2026), setiap hari';
    const mails = await Promise.all((await desk.mails(SECOND)).map(({ id }) => desk.mail(id)));
    expect(mails).toHaveLength(2);
    for (const { text, html } of mails) {
      expect(text).toContain(words);
      expect(html).toContain(words);
    }
    expect(decodeURIComponent(String((await desk.row(SECOND)).Hubungi))).toContain(words);
    const pages = [linkTo(desk, SECOND, OTHER.Email), linkTo(desk, SECOND, PEOPLE.kabid)];
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
    await desk.submit(OTHER);
    const page = await desk.visit(await linkTo(desk, 'PC-2026-0002', OTHER.Email));
    expect(page.text).toContain('mohon pilih waktu lain');
    expect(page.text).not.toContain(NUMBER);
  });

  it('does not say that they need do nothing where something is asked of them', async () => {
    await desk.submit({ ...OTHER, 'Penyampaian Surat': 'Diantar langsung', 'Tautan Surat Permohonan': '' });
    const { text } = await desk.visit(await linkTo(desk, 'PC-2026-0002', OTHER.Email));
    expect(text).toContain('mohon segera kirimkan');
    expect(text).toContain('Permohonan Anda menunggu disposisi Kabid. Petugas menghubungi Anda');
  });
});

describe('what the office wrote', () => {
  it('is ready for WhatsApp where no mail reaches them, in the sheet and on the Kasi’s page', async () => {
    const SECOND = 'PC-2026-0002';
    await desk.submit({ ...OTHER, Email: '' });
    await desk.choose(SECOND, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(SECOND, 'Minta konfirmasi pemohon', 'kasi', 'Apakah perlu proyektor?');
    const said = encodeURIComponent('Pesan dari petugas: Apakah perlu proyektor?');
    expect((await desk.row(SECOND)).Hubungi).toContain(said);
    expect((await desk.visit(await linkTo(desk, SECOND, PEOPLE.kasi))).html).toContain(said);
  });

  it('is ready there, too, where the mail that asks them could not be delivered', async () => {
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    desk.workspace.faults.plan({ at: { method: 'Mail.send' }, effect: { error: `Invalid email: ${APPLICANT}` } });
    await desk.choose(NUMBER, 'Minta konfirmasi pemohon', 'kasi', 'Apakah perlu proyektor?');
    const { Pesan, Hubungi } = await desk.row(NUMBER);
    expect(Pesan).toContain('beri tahu lewat WhatsApp');
    expect(Hubungi).toContain(encodeURIComponent('Pesan dari petugas: Apakah perlu proyektor?'));
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
    expect(failures()).toEqual([]);
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
    await desk.submit({ ...OTHER, 'Tanggal Mulai': '2026-12-10', Konsumsi: 'Prasmanan' });
    const own = await linkTo(desk, number, OTHER.Email);
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
      'Perlu Perhatian': '',
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

describe('changing their own request', () => {
  const typed = (fields: Readonly<Record<string, string>>) =>
    send(desk, link, {
      answer: 'TIME',
      startDate: '10/12/2026',
      endDate: '',
      startTime: '13.30',
      endTime: '15.00',
      ...fields,
    });

  it('from the first day says what another time costs before it is sent, and takes it as the desk would', async () => {
    expect((await desk.visit(link)).text).toContain(
      'urutan Anda kini dihitung sejak 24 Nov 2026 08.12, nanti sejak waktu baru dikirim',
    );
    const done = await typed({});
    expect(done.text).toContain('Waktu yang Anda minta kini Kamis, 10 Desember 2026 pukul 13.30–15.00 WIB');
    expect(await desk.row(NUMBER)).toMatchObject({
      Status: 'Diajukan',
      'Tanggal Mulai': '10/12/2026',
      'Jam Mulai': '13.30',
      Pesan: expect.stringContaining('urutannya dihitung sejak sekarang'),
    });
    expect((await steps()).slice(-1)).toEqual([['Isian diperbaiki', 'pemohon', '']]);
  });

  it.each([
    [{ startDate: '31/02/2026' }, '“31/02/2026” tidak terbaca'],
    [{ startTime: '' }, '“” tidak terbaca'],
    [{ startTime: '16.00' }, 'jam selesai sesudah jam mulai'],
    [{ startDate: '01/11/2026' }, 'sudah lewat'],
    [{ startDate: '08/12/2026', startTime: '09.00', endTime: '11.00' }, 'masih sama'],
  ])('%o is not recorded, and what was typed stands there still', async (fields, words) => {
    const page = await typed(fields);
    expect(page.text).toContain(words);
    expect(page.html).toContain('<details open>');
    expect(await desk.rows('Riwayat')).toHaveLength(1);
  });

  it('onto another’s time is refused at once with free ones, of which the next tap is taken', async () => {
    await desk.submit({ ...OTHER, 'Tanggal Mulai': '2026-12-10' });
    await desk.at('2026-11-24T09:00:00+07:00');
    const page = await typed({ startTime: '09.30', endTime: '10.30' });
    expect(page.text).toContain('baru saja tidak tersedia lagi');
    const [, first = ''] = /name="answer" value="(2026-\d\d-\d\d \d\d:\d\d \d\d:\d\d)"/.exec(page.html) ?? [];
    const done = await desk.visit(link.replace(/\?.*/, ''), filledIn(page, { answer: first }));
    expect(done.text).toContain('Waktu yang Anda minta kini');
  });

  it('whose time another had before finds free ones as buttons, without being asked', async () => {
    await desk.submit(OTHER);
    const own = await linkTo(desk, 'PC-2026-0002', OTHER.Email);
    const page = await desk.visit(own);
    const [, first = ''] = /name="answer" value="(2026-\d\d-\d\d \d\d:\d\d \d\d:\d\d)"/.exec(page.html) ?? [];
    await send(desk, own, { answer: first });
    expect((await desk.row('PC-2026-0002'))['Perlu Perhatian']).toBe('');
  });

  it('chooses any free time from the room’s month, where their own time is free to them', async () => {
    const month = await desk.visit(`${link}&month=2026-12`);
    expect(month.text).toMatch(/Selasa 8 Kosong 07\.\d\d–1\d\.\d\d /);
    expect(month.text).toContain('Waktu lain berarti masuk antrean lagi');
    const visit = desk.workspace
      .executions()
      .filter(({ function: name }) => name === 'doGet')
      .at(-1);
    expect(visit?.operations, JSON.stringify(visit?.calls)).toBeLessThanOrEqual(10);
    expect(Object.keys(visit?.calls ?? {}).filter((call) => call.startsWith('Lock.'))).toEqual([]);
    const day = await desk.visit(`${link}&day=2026-12-09`);
    const done = await desk.visit(
      link.replace(/\?.*/, ''),
      filledIn(day, { startTime: '10:00', endTime: '11:30', answer: 'TIME' }),
    );
    expect(done.text).toContain('Rabu, 9 Desember 2026 pukul 10.00–11.30 WIB');
  });

  it('keeps the place where the office asked them to choose, from the month too', async () => {
    await ask('Tawarkan jadwal lain', 'Ruangan dipakai dinas');
    const day = await desk.visit(`${link}&day=2026-12-09`);
    expect(day.text).toContain('tempat Anda dalam urutan tidak berubah');
    const form = filledIn(day, { startTime: '10:00', endTime: '11:30', answer: 'TIME' });
    await desk.visit(link.replace(/\?.*/, ''), form);
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Didisposisikan', 'Jam Mulai': '10.00' });
  });

  it('shortens what is scheduled, in agenda and calendar, and does not move it', async () => {
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(NUMBER, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
    await desk.choose(NUMBER, 'Masukkan ke agenda', 'admin');
    expect((await typed({})).text).toContain('hanya dapat dipersingkat');
    const done = await typed({ startDate: '08/12/2026', startTime: '09.00', endTime: '10.00' });
    expect(done.text).toContain('Waktu kegiatan Anda kini Selasa, 8 Desember 2026 pukul 09.00–10.00 WIB');
    const events = await desk.events('2026-12-08T00:00:00+07:00', '2026-12-09T00:00:00+07:00');
    expect(events.some(({ end }) => new Date(end).toISOString() === '2026-12-08T03:00:00.000Z')).toBe(true);
    expect(failures()).toEqual([]);
  });

  it('names the letter and the material; a link that is none is refused', async () => {
    const page = await send(desk, link, { answer: 'FILL_IN', letterFile: 'menyusul', letterNumber: '9/S' });
    expect(page.text).toContain('Tautan harus diawali https://');
    expect(page.html).toContain('value="9/S"');
    expect((await send(desk, link, { answer: 'FILL_IN' })).text).toContain('Isi dahulu salah satu kolom');
    const done = await send(desk, link, {
      answer: 'FILL_IN',
      letterFile: 'https://berkas.example/baru.pdf',
      letterNumber: '9/S',
      materials: 'https://berkas.example/paparan.pdf',
      catering: 'BOXED',
    });
    expect(done.text).toContain('kelengkapan Anda sudah kami catat');
    expect(await desk.row(NUMBER)).toMatchObject({
      'No. Surat': '9/S',
      'Berkas Surat': expect.stringContaining('https://berkas.example/baru.pdf'),
      Materi: 'https://berkas.example/paparan.pdf',
      Konsumsi: 'Nasi atau kue kotak',
    });
  });

  it('costs no more than a step of the desk', async () => {
    const lastCost = () =>
      desk.workspace
        .executions()
        .filter(({ function: name }) => name === 'doPost')
        .at(-1);
    await send(desk, link, { answer: 'FILL_IN', letterNumber: '9/S' });
    expect(lastCost()?.operations, JSON.stringify(lastCost()?.calls)).toBeLessThanOrEqual(17);
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    await send(desk, link, { answer: 'FILL_IN', letterNumber: '10/S' });
    await send(desk, link, { answer: 'FILL_IN', letterNumber: '11/S' });
    expect(lastCost()?.operations, JSON.stringify(lastCost()?.calls)).toBeLessThanOrEqual(18);
    const told = async () => (await desk.mails(NUMBER)).filter(({ subject }) => subject.includes('melengkapi'));
    expect(await told()).toEqual([]);
    await desk.at('2026-11-24T09:00:00+07:00');
    expect((await told()).map(({ to }) => to)).toEqual([[PEOPLE.kasi]]);
  });

  it('tapped twice is one change; on a page left open over a change it is none', async () => {
    const form = filledIn(await desk.visit(link), { answer: 'FILL_IN', letterNumber: '9/S' });
    const address = link.replace(/\?.*/, '');
    await desk.visit(address, form);
    expect((await desk.visit(address, form)).text).toContain('sudah dicatat sebelumnya');
    expect(await desk.rows('Riwayat')).toHaveLength(2);
    const late = await desk.visit(address, { ...form, letterNumber: '10/S' });
    expect(late.text).toContain('berubah sejak halaman dibuka');
    expect((await desk.row(NUMBER))['No. Surat']).toBe('9/S');
  });
});

describe('cancelling', () => {
  it('of a scheduled event frees its time, with or without a reason', async () => {
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(NUMBER, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
    await desk.choose(NUMBER, 'Masukkan ke agenda', 'admin');
    const page = await send(desk, link, { answer: 'CANCEL', sure: '1', text: '' });
    expect(page.text).toContain('sudah dibatalkan atas permintaan Anda');
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Dibatalkan' });
    expect(await desk.events('2026-12-08T00:00:00+07:00', '2026-12-09T00:00:00+07:00')).toEqual([]);
    const after = await desk.visit(link);
    expect(after.html).not.toContain('<form');
    expect(after.text).toContain('Ajukan permohonan baru');
    expect(failures()).toEqual([]);
  });
});

describe('once', () => {
  it('a button pressed twice, the page sent again, is one answer and one mail', async () => {
    await ask();
    const form = filledIn(await desk.visit(link), { answer: 'REPLY', text: 'Setuju' });
    const address = link.replace(/\?.*/, '');
    await desk.visit(address, form);
    const mails = (await desk.mails()).length;
    expect((await desk.visit(address, form)).text).toContain('sudah dicatat sebelumnya');
    expect(await desk.mails()).toHaveLength(mails);
    expect((await steps()).filter(([step]) => step === 'Jawaban pemohon')).toHaveLength(1);
  });

  it('of two tabs the second is told what has happened, and keeps its words', async () => {
    await ask();
    const [one, two] = [await desk.visit(link), await desk.visit(link)];
    const address = link.replace(/\?.*/, '');
    await desk.visit(address, filledIn(one, { answer: 'REPLY', text: 'Hari Kamis saja' }));
    const second = await desk.visit(address, filledIn(two, { answer: 'CANCEL', sure: '1', text: 'Batal saja' }));
    expect(second.text).toContain('berubah sejak halaman dibuka');
    expect(second.html).toContain('Batal saja</textarea>');
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Didisposisikan' });
    await desk.visit(address, filledIn(second, { answer: 'CANCEL', sure: '1', text: 'Batal saja' }));
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Dibatalkan' });
  });
});

describe('a link', () => {
  it('cut off opens nothing and says what to do', async () => {
    const { text, html } = await desk.visit(link.slice(0, -3));
    expect(text).toContain('Tautan tidak dikenal');
    expect(text).toContain('WhatsApp');
    expect(html).not.toContain('<form');
  });

  it('to an address that staff correct ends at once; the next mail brings the new address its own', async () => {
    await ask();
    const open = await desk.visit(link);
    expect(open.html).toContain('<form');
    await desk.type(NUMBER, 'Email', 'dewi.baru@smkn4.example', 'kasi');
    const ended = 'Tautan ini sudah berakhir Alamat email pada permohonan ini sudah berubah atau dihapus';
    const late = await desk.visit(link.replace(/\?.*/, ''), filledIn(open, { answer: 'CANCEL', sure: '1' }));
    for (const page of [await desk.visit(link), late]) {
      expect(page.text).toContain(ended);
      expect(page.text).not.toContain('dewi.baru');
      expect(page.html).not.toContain('<form');
    }
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Menunggu Konfirmasi Pemohon' });
    await desk.choose(NUMBER, 'Catat jawaban pemohon', 'kasi', 'Setuju lewat telepon');
    await desk.choose(NUMBER, 'Minta konfirmasi pemohon', 'kasi', 'Apakah sudah pasti?');
    const own = await linkTo(desk, NUMBER, 'dewi.baru@smkn4.example');
    expect((await send(desk, own, { answer: 'CONFIRM', text: '' })).text).toContain('sudah kami catat');
    expect((await desk.visit(link)).text).toContain(ended);
    expect(failures()).toEqual([]);
  });

  it('to an address that staff remove ends too', async () => {
    await desk.type(NUMBER, 'Email', '', 'kasi');
    expect((await desk.visit(link)).text).toContain('Tautan ini sudah berakhir');
  });

  it('stands in no tab, no log and no property', async () => {
    await ask();
    await send(desk, link, { answer: 'CONFIRM' });
    const token = decodeURIComponent(link.replace(/.*p=/, ''));
    const signature = token.slice(token.lastIndexOf('~') + 1);
    const tabs = await desk.get<{ name: string }[]>('/api/sheets');
    const everything = await Promise.all(tabs.map(({ name }) => desk.sheet(name)));
    const logs = desk.workspace.executions().map(({ logs }) => logs);
    expect(JSON.stringify([everything, logs])).not.toContain(signature);
  });
});

describe('hostile text', () => {
  it('is shown as text on both pages', async () => {
    const institution = `<script>alert(1)</script>"><b>${'x'.repeat(1900)}`;
    await desk.submit({ ...OTHER, 'Nama Instansi': institution, 'Nama Kegiatan': '</h1><img src=x onerror=alert(2)>' });
    const pages = [
      await desk.visit(await linkTo(desk, 'PC-2026-0002', OTHER.Email)),
      await desk.visit(await linkTo(desk, 'PC-2026-0002', PEOPLE.kabid), null, PEOPLE.kabid),
    ];
    for (const { html, text } of pages) {
      expect(text).toContain('<script>alert(1)</script>"><b>xxx');
      expect(html).not.toMatch(/<script>alert|<b>|<img/);
    }
  });
});
