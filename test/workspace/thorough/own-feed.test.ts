// The calendar of each of the team in the product: its link on Meja saya works, ends, and is nobody else's.
import { beforeAll, expect, it } from 'vitest';
import { type Page, PEOPLE, type Person, sampleDesk, type TestDesk } from '../desk.ts';
import { deskLink } from '../links.ts';

const FIRST = 'PC-2026-0001';

let desk: TestDesk;
beforeAll(async () => {
  desk = await sampleDesk();
  await desk.at('2026-12-02T07:35:00+07:00');
  await desk.visit('/exec?page=meja', { page: 'meja', alamat: PEOPLE.admin });
});

const open = async (person: Person): Promise<Page> => desk.visit(await deskLink(desk, PEOPLE[person]));
const linkOn = ({ html }: Page) => {
  const [, link = ''] = /value="([^"]*page=kalender)"/.exec(html) ?? [];
  return link.replaceAll('&amp;', '&');
};
const titles = ({ html }: Page) =>
  [...html.replace(/\r\n /g, '').matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]) => title);
const tokenIn = (link: string) => new URL(link, 'https://script.google.com').searchParams.get('p') ?? '';

it('shows what waits for the Kabid, and to the Admin what is to be made ready; at no more than Meja saya costs', async () => {
  const page = await open('kabid');
  expect(page.text).toContain('Langganan kalender');
  const kabid = await desk.visit(linkOn(page));
  expect(kabid.html).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(titles(kabid).some((title) => title?.startsWith('Surat di meja Anda: '))).toBe(true);
  expect(titles(kabid).join()).not.toContain('Persiapan: ');
  const visits = () => desk.workspace.executions().filter(({ function: name }) => name === 'doGet');
  const costs = visits().map(({ operations }) => operations);
  expect(costs[costs.length - 1]).toBeLessThanOrEqual(costs[costs.length - 2] ?? 0);
  expect(kabid.html).not.toMatch(/08\d\d-|@smk|Dewi/);

  await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
  await desk.choose(FIRST, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'Waktu disepakati, tanpa prasmanan');
  const before = titles(await desk.visit(linkOn(await open('admin'))));
  expect(before.filter((title) => title?.includes(FIRST))).toEqual([expect.stringMatching(/^Surat di meja Anda: /)]);
  await desk.choose(FIRST, 'Masukkan ke agenda', 'admin');
  const of = async (person: Person) =>
    titles(await desk.visit(linkOn(await open(person)))).filter((title) => title?.includes(FIRST));
  expect(await of('admin')).toEqual([expect.stringContaining('Persiapan: '), expect.stringContaining('Kunjungan')]);
  expect(await of('kabid')).toEqual([expect.stringContaining('Kunjungan')]);
  expect(desk.failures()).toEqual([]);
});

it('opens the calendar alone, whatever is sent with it; a link of another kind, or of another person, is no calendar', async () => {
  const link = linkOn(await open('kabid'));
  const token = tokenIn(link);
  for (const more of ['&number=PC-2026-0001', '&page=meja', '&siap=PC-2026-0001&tanggal=2026-12-08'])
    expect((await desk.visit(`${link}${more}`)).html).toMatch(/^BEGIN:VCALENDAR/);
  expect((await desk.visit('/exec', { p: token, step: 'FORWARD', number: 'PC-2026-0001' })).text).toContain(
    'Tautan tidak dikenal',
  );
  const own = tokenIn(await deskLink(desk, PEOPLE.kabid));
  expect((await desk.visit(`/exec?page=kalender&p=${encodeURIComponent(own)}`)).html).not.toContain('BEGIN:VCALENDAR');
  const forged = token.replace(PEOPLE.kabid, PEOPLE.kasi);
  expect(forged).not.toBe(token);
  expect((await desk.visit(`/exec?page=kalender&p=${encodeURIComponent(forged)}`)).text).toContain(
    'Tautan tidak dikenal',
  );
});

it('ends where its holder ends it, and where they leave the team', async () => {
  const page = await open('kabid');
  const [before, others] = [linkOn(page), linkOn(await open('kasi'))];
  const after = await desk.visit('/exec', { p: tokenIn(await deskLink(desk, PEOPLE.kabid)), akhiri: '1' });
  expect(after.text).toContain('Tautan kalender yang lama sudah berakhir');
  expect((await desk.visit(before)).text).toContain('Tautan tidak dikenal');
  expect((await desk.visit(linkOn(after))).html).toMatch(/^BEGIN:VCALENDAR/);
  expect((await desk.visit(others)).html).toMatch(/^BEGIN:VCALENDAR/);
  const row = (await desk.rows('Tim Pengelola')).findIndex(({ Email }) => Email === PEOPLE.kasi) + 2;
  await desk.edit('Tim Pengelola', `F${row}`, '01/12/2026', 'owner');
  expect((await desk.visit(others)).text).toContain('Tautan tidak dikenal');
  // Back in the team, the old link stays ended; the new one works until their next last day.
  await desk.edit('Tim Pengelola', `F${row}`, '20/12/2026', 'owner');
  expect((await desk.visit(others)).text).toContain('Tautan tidak dikenal');
  const next = linkOn(await open('kasi'));
  expect((await desk.visit(next)).html).toMatch(/^BEGIN:VCALENDAR/);
  await desk.at('2026-12-21T08:00:00+07:00');
  expect((await desk.visit(next)).text).toContain('sudah tidak berlaku');
});
