// The page of a letter that clashes shows its day, and a free time that is tapped there fills in the form; nothing is recorded yet.
import { beforeAll, describe, expect, it } from 'vitest';
import { errorsOf, PEOPLE, sampleDesk, type TestDesk } from '../desk.ts';
import { deskLink } from '../links.ts';

const CLASHES = 'PC-2026-0002';

let desk: TestDesk;
let link = '';
beforeAll(async () => {
  desk = await sampleDesk();
  await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid');
  await desk.choose(CLASHES, 'Disposisikan ke Kasi', 'kabid');
  await desk.at('2026-12-02T07:35:00+07:00');
  await desk.visit('/exec?page=meja', { page: 'meja', alamat: PEOPLE.kasi });
  link = `${await deskLink(desk, PEOPLE.kasi)}&number=${CLASHES}`;
});

/** Presses a free time, beside what stands typed in the form. */
async function tap(value: string, typed: Readonly<Record<string, string>> = {}) {
  const { html } = await desk.visit(link);
  const revision = /name="revision" value="(\d+)"/.exec(html)?.[1] ?? '';
  const p = new URL(link).searchParams.get('p') ?? '';
  return desk.visit('/exec', { p, number: CLASHES, revision, gap: value, ...typed });
}
const gapsOf = ({ html }: { readonly html: string }) =>
  [...html.matchAll(/class="gap" name="gap" value="([^"]*)"/g)].map(([, value = '']) => value);
const offersOf = ({ html }: { readonly html: string }) =>
  (/<textarea name="offers"[^>]*>([^<]*)/.exec(html)?.[1] ?? '').split('\n');

describe('the day of a letter that clashes', () => {
  it('names who has the room and offers what is free', async () => {
    const page = await desk.visit(link);
    expect(page.text).toContain('Ruangan pada Selasa, 8 Des');
    expect(page.text).toContain('08.30–09.00 Persiapan 09.00–11.00 Terpakai: PC-2026-0001, SMK Negeri 4 Pontianak');
    expect(gapsOf(page)).toContain('OFFER_TIMES 2026-12-08 11:30 13:30');
    expect(gapsOf(page)).toContain('CHANGE_TIME 2026-12-08 11:30 13:30');
    expect((await desk.visit(link.replace(CLASHES, 'PC-2026-0001'))).html).not.toContain('class="gap"');
  });

  it('fills an offer in beside what stands there, once, and keeps what was typed', async () => {
    const typed = {
      offers: 'Kamis, 10 Desember 2026, 10.00–12.00',
      applicantMessage: 'Mohon pilih.',
      text: 'Sudah ditelepon',
    };
    const page = await tap('OFFER_TIMES 2026-12-08 11:30 13:30', typed);
    const both = ['Kamis, 10 Desember 2026, 10.00–12.00', 'Selasa, 8 Desember 2026, 11.30–13.30'];
    expect(offersOf(page)).toEqual(both);
    expect(offersOf(await tap('OFFER_TIMES 2026-12-08 11:30 13:30', { offers: both.join('\r\n') }))).toEqual(both);
    expect(page.html).toMatch(/class="notice" role="status">.*belum dicatat/);
    for (const words of ['Mohon pilih.', 'Sudah ditelepon']) expect(page.html).toContain(`>${words}</textarea>`);
    expect((await desk.row(CLASHES)).Status).toBe('Didisposisikan');
  });

  it('fills in the new time of a change, whose form stands open', async () => {
    const { html } = await tap('CHANGE_TIME 2026-12-08 11:30 13:30');
    expect(html).toMatch(/<details open[^>]*><summary>Ubah jadwal<\/summary>/);
    for (const [name, value] of [
      ['startDate', '08/12/2026'],
      ['endDate', '08/12/2026'],
      ['startTime', '11.30'],
      ['endTime', '13.30'],
    ])
      expect(html).toMatch(new RegExp(`name="${name}" value="${value}"`));
  });

  it('what is no free time is a form without a step', async () => {
    for (const value of ['', 'x', 'OFFER_TIMES 2026-02-30 11:30 13:30', 'OFFER_TIMES 2026-12-08 9 25'])
      expect((await tap(value)).text).toContain('Tekan salah satu tombol tindakan.');
    expect(errorsOf(desk.workspace.executions())).toEqual([]);
  });

  it('what was filled in is offered as it stands', async () => {
    const filled = await tap('OFFER_TIMES 2026-12-08 11:30 13:30', { offers: '' });
    const revision = /name="revision" value="(\d+)"/.exec(filled.html)?.[1] ?? '';
    const p = new URL(link).searchParams.get('p') ?? '';
    const sent = { p, number: CLASHES, revision, step: 'OFFER_TIMES', offers: offersOf(filled).join('\n') };
    const done = await desk.visit('/exec', { ...sent, applicantMessage: 'Mohon pilih waktu lain.' });
    expect(done.text).toContain('“Tawarkan jadwal lain” sudah dicatat.');
    expect((await desk.row(CLASHES)).Status).toBe('Menunggu Konfirmasi Pemohon');
  });
});
