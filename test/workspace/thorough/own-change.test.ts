// What it costs the desk that applicants change their own request by their link.
import { describe, expect, it } from 'vitest';
import { desk, eachWithOneRequest, link, NUMBER } from '../applicant.ts';
import { PEOPLE } from '../desk.ts';
import { send } from '../links.ts';

eachWithOneRequest();

describe('changing their own request', () => {
  it('sees any free time of the room’s month, their own among it, and what it costs, without the lock', async () => {
    const { text } = await desk.visit(`${link}&month=2026-12`);
    expect(text).toMatch(/Selasa 8 Kosong 07\.\d\d–1\d\.\d\d /);
    expect(text).toContain('masuk antrean lagi sejak waktu baru dikirim (kini sejak 24 Nov 2026 08.12)');
    const { operations, calls } = desk.lastRun('doGet');
    expect(operations, JSON.stringify(calls)).toBeLessThanOrEqual(10);
    expect(Object.keys(calls).filter((call) => call.startsWith('Lock.'))).toEqual([]);
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
