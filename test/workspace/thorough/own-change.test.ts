// What applicants change of their own request by their link: another time, fewer hours, letter and material.
import { describe, expect, it } from 'vitest';
import { ask, desk, eachWithOneRequest, failures, link, NUMBER, steps } from '../applicant.ts';
import { OTHER_ANSWERS, PEOPLE } from '../desk.ts';
import { filledIn, linkTo, send } from '../links.ts';

eachWithOneRequest();

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
      'masuk antrean lagi sejak waktu baru dikirim (kini sejak 24 Nov 2026 08.12)',
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

  it.each([
    [{ startDate: '12/12/2026' }, 'jatuh pada hari Sabtu atau Minggu (Sabtu, 12 Desember 2026)'],
    [{ startDate: '25/12/2026' }, 'jatuh pada hari libur atau cuti bersama'],
    [{ startTime: '17.00', endTime: '19.00' }, 'di luar jam kerja; mohon pilih waktu dalam rentang'],
    [{ startDate: '11/12/2026', startTime: '10.00', endTime: '14.00' }, 'berimpit dengan waktu salat Jumat'],
  ])('%o is said to be unusual before it is sent; it is changed there, or sent all the same', async (fields, words) => {
    const page = await typed(fields);
    expect(page.text).toContain('Periksa dahulu sebelum dikirim');
    expect(page.text).toContain(words);
    expect(page.html).toContain('<details open>');
    for (const value of Object.values(fields)) expect(page.html).toContain(`value="${value}"`);
    expect(await desk.rows('Riwayat')).toHaveLength(1);
    const address = link.replace(/\?.*/, '');
    const changed = { answer: 'TIME', startDate: '10/12/2026', endDate: '', startTime: '13.30', endTime: '15.00' };
    const [{ text: sent }, again] = [
      await desk.visit(address, filledIn(page, { sure: '1' })),
      await desk.visit(address, filledIn(page, changed)),
    ];
    expect(sent).toContain('Waktu yang Anda minta kini');
    expect(again.text).toContain('berubah sejak halaman dibuka');
    expect((await desk.row(NUMBER))['Perlu Perhatian']).not.toBe('');
  });

  it.each([
    [{ startTime: '16.00' }, 'endTime', 'Jam selesai harus sesudah jam mulai'],
    [{ endDate: '09/12/2026' }, 'endDate', 'Tanggal selesai tidak boleh sebelum tanggal mulai'],
    [{ startDate: '31/02/2026' }, 'startDate', '“31/02/2026” tidak terbaca'],
  ])('%o is said beside its field, where it is mended', async (fields, name, words) => {
    const page = await typed(fields);
    const [, input = '', beside = ''] =
      new RegExp(`<input([^>]*name="${name}"[^>]*)/><small class="late" id="${name}-wrong">([^<]*)`).exec(page.html) ??
      [];
    expect(input).toContain(`aria-invalid="true" aria-describedby="${name}-wrong"`);
    expect(beside).toContain(words);
    for (const value of Object.values(fields)) expect(page.html).toContain(`value="${value}"`);
    const mended = { answer: 'TIME', startDate: '10/12/2026', endDate: '', startTime: '13.30', endTime: '15.00' };
    const done = await desk.visit(link.replace(/\?.*/, ''), filledIn(page, mended));
    expect(done.text).toContain('Kamis, 10 Desember 2026 pukul 13.30–15.00 WIB');
  });

  it('from the calendar, an end before the start and hours across the Friday prayer are mended in words of people', async () => {
    const day = await desk.visit(`${link}&day=2026-12-11`);
    const address = link.replace(/\?.*/, '');
    const early = await desk.visit(address, filledIn(day, { startTime: '10:00', endTime: '09:00', answer: 'TIME' }));
    expect(early.text).toContain('Jam selesai harus sesudah jam mulai');
    for (const value of ['11/12/2026', '10.00', '09.00']) expect(early.html).toContain(`value="${value}"`);
    const across = await desk.visit(address, filledIn(day, { startTime: '10:00', endTime: '14:00', answer: 'TIME' }));
    expect(across.text).toContain('berimpit dengan waktu salat Jumat');
    expect(await desk.rows('Riwayat')).toHaveLength(1);
  });

  it('onto another’s time is refused at once with free ones, of which the next tap is taken', async () => {
    await desk.submit({ ...OTHER_ANSWERS, 'Tanggal Mulai': '2026-12-10' });
    await desk.at('2026-11-24T09:00:00+07:00');
    const page = await typed({ startTime: '09.30', endTime: '10.30' });
    expect(page.text).toContain('baru saja tidak tersedia lagi');
    const [, first = ''] = /name="answer" value="(2026-\d\d-\d\d \d\d:\d\d \d\d:\d\d)"/.exec(page.html) ?? [];
    const done = await desk.visit(link.replace(/\?.*/, ''), filledIn(page, { answer: first }));
    expect(done.text).toContain('Waktu yang Anda minta kini');
  });

  it('whose time another had before finds free ones as buttons, without being asked', async () => {
    await desk.submit(OTHER_ANSWERS);
    const own = await linkTo(desk, 'PC-2026-0002', OTHER_ANSWERS.Email);
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
    // The Kabid gets the letter anew, and the applicant the receipt.
    expect(lastCost()?.operations, JSON.stringify(lastCost()?.calls)).toBeLessThanOrEqual(20);
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    await send(desk, link, { answer: 'FILL_IN', letterNumber: '10/S' });
    await send(desk, link, { answer: 'FILL_IN', letterNumber: '11/S' });
    expect(lastCost()?.operations, JSON.stringify(lastCost()?.calls)).toBeLessThanOrEqual(19);
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
