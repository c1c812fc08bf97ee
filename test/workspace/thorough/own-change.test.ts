// Applicants change their own request by their link: which times they are shown, and what it costs the desk.
import { describe, expect, it } from 'vitest';
import { APPLICANT, desk, eachWithOneRequest, link, NUMBER } from '../applicant.ts';
import { OTHER_ANSWERS, PEOPLE, PLAIN_ANSWERS } from '../desk.ts';
import { filledIn, linkTo, send } from '../links.ts';

eachWithOneRequest();

describe('changing their own request', () => {
  it('sees any free time of the room’s month, their own among it, and what it costs, without the lock', async () => {
    const { text } = await desk.visit(`${link}&month=2026-12`);
    expect(text).toMatch(/Selasa 8 Kosong 07\.\d\d–1\d\.\d\d /);
    expect(text).toContain('masuk antrean lagi sejak dikirim (kini sejak 24 Nov 2026 08.12)');
    const { operations, calls } = desk.lastRun('doGet');
    expect(operations, JSON.stringify(calls)).toBeLessThanOrEqual(10);
    expect(Object.keys(calls).filter((call) => call.startsWith('Lock.'))).toEqual([]);
  });

  it('asks for a time that another has: is told so, and takes a free one instead', async () => {
    await desk.submit({ ...OTHER_ANSWERS, 'Tanggal Mulai': '2026-12-10' });
    await desk.at('2026-11-24T09:00:00+07:00');
    const time = { startDate: '10/12/2026', endDate: '', startTime: '09.30', endTime: '10.30' };
    const page = await send(desk, link, { answer: 'TIME', ...time });
    expect(page.text).toContain('baru saja tidak tersedia lagi');
    const [, answer = ''] = /name="answer" value="(2026-\d\d-\d\d \d\d:\d\d \d\d:\d\d)"/.exec(page.html) ?? [];
    const done = await desk.visit(link.replace(/\?.*/, ''), filledIn(page, { answer }));
    expect(done.text).toContain('Waktu yang Anda minta kini');
    const [date = '', from = ''] = answer.split(' ');
    expect(await desk.row(NUMBER)).toMatchObject({
      'Tanggal Mulai': date.split('-').reverse().join('/'),
      'Jam Mulai': from.replace(':', '.'),
    });
  });

  it('of several days: from a day of the room’s month as many working days on', async () => {
    await desk.submit({ ...PLAIN_ANSWERS, 'Tanggal Selesai': '2026-12-10', 'Nomor Surat': '3/S' });
    await desk.at('2026-11-24T09:00:00+07:00');
    const several = await linkTo(desk, 'PC-2026-0002', APPLICANT);
    const day = await desk.visit(`${several}&day=2026-12-10`);
    expect(day.text).toContain('Kamis–Senin, 10–14 Desember 2026');
    const fields = { startTime: '09:30', endTime: '11:00', answer: 'TIME' };
    await desk.visit(several.replace(/\?.*/, ''), filledIn(day, fields));
    expect(await desk.row('PC-2026-0002')).toMatchObject({
      'Tanggal Mulai': '10/12/2026',
      'Tanggal Selesai': '14/12/2026',
      'Jam Mulai': '09.30',
      'Jam Selesai': '11.00',
    });
  });

  it('keeps what was typed beside a link that is none', async () => {
    const page = await send(desk, link, { answer: 'FILL_IN', letterFile: 'menyusul', letterNumber: '9/S' });
    expect(page.text).toContain('Tautan harus diawali https://');
    expect(page.html).toContain('value="9/S"');
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
