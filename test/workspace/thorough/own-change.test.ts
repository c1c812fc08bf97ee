// What applicants change of their own request by their link: another time, fewer hours, letter and material.
import { describe, expect, it } from 'vitest';
import { desk, eachWithOneRequest, link, NUMBER, steps } from '../applicant.ts';
import { PEOPLE } from '../desk.ts';
import { filledIn, send } from '../links.ts';

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

  it('chooses any free time from the room’s month, where their own time is free to them', async () => {
    const month = await desk.visit(`${link}&month=2026-12`);
    expect(month.text).toMatch(/Selasa 8 Kosong 07\.\d\d–1\d\.\d\d /);
    expect(month.text).toContain('Waktu lain berarti masuk antrean lagi');
    const visit = desk.lastRun('doGet');
    expect(visit.operations, JSON.stringify(visit.calls)).toBeLessThanOrEqual(10);
    expect(Object.keys(visit.calls).filter((call) => call.startsWith('Lock.'))).toEqual([]);
    const day = await desk.visit(`${link}&day=2026-12-09`);
    const done = await desk.visit(
      link.replace(/\?.*/, ''),
      filledIn(day, { startTime: '10:00', endTime: '11:30', answer: 'TIME' }),
    );
    expect(done.text).toContain('Rabu, 9 Desember 2026 pukul 10.00–11.30 WIB');
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
    const lastCost = () => desk.lastRun('doPost');
    await send(desk, link, { answer: 'FILL_IN', letterNumber: '9/S' });
    // The Kabid gets the letter anew, and the applicant the receipt.
    expect(lastCost().operations, JSON.stringify(lastCost().calls)).toBeLessThanOrEqual(20);
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    await send(desk, link, { answer: 'FILL_IN', letterNumber: '10/S' });
    await send(desk, link, { answer: 'FILL_IN', letterNumber: '11/S' });
    expect(lastCost().operations, JSON.stringify(lastCost().calls)).toBeLessThanOrEqual(19);
    const told = async () => (await desk.mails(NUMBER)).filter(({ subject }) => subject.includes('melengkapi'));
    expect(await told()).toEqual([]);
    await desk.at('2026-11-24T09:00:00+07:00');
    expect((await told()).map(({ to }) => to)).toEqual([[PEOPLE.kasi]]);
  });
});
