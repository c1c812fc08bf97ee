// Personal links leave no trace on the desk; the owner ends all at once, as after one leaked, and each reader is told what to do then.
import { beforeEach, describe, expect, it } from 'vitest';
import { APPLICANT, FIRST, oneRequest, PEOPLE, said, type TestDesk } from '../desk.ts';
import { linkTo } from '../links.ts';

const CHANGE = 'Akhiri semua tautan pribadi';
const UNKNOWN = 'Tautan tidak dikenal';

let desk: TestDesk;
let links: readonly string[];
beforeEach(async () => {
  desk = await oneRequest();
  links = [await linkTo(desk, FIRST, APPLICANT), await linkTo(desk, FIRST, PEOPLE.kabid)];
});

const pages = () => Promise.all(links.map(async (link) => (await desk.visit(link)).text));

it('a personal link stands in no tab and no log', async () => {
  for (const text of await pages()) expect(text).toContain(FIRST);
  const tabs = await desk.get<{ name: string }[]>('/api/sheets');
  const everything = await Promise.all(tabs.map(({ name }) => desk.sheet(name)));
  const logs = desk.workspace.executions().map(({ logs }) => logs);
  for (const link of links) {
    const signature = decodeURIComponent(link).split('~').at(-1);
    expect(JSON.stringify([everything, logs])).not.toContain(signature);
  }
});

describe('“Akhiri semua tautan pribadi”', () => {
  it('asks first, and ends no link without a yes', async () => {
    const [question, answer] = said(desk.workspace.menu(CHANGE, PEOPLE.owner, ['NO']));
    expect(question).toContain('Akhiri semua tautan pribadi yang pernah dikirim?');
    expect(answer).toBe('Tidak ada tautan yang diakhiri; semua tetap berlaku.');
    for (const text of await pages()) expect(text).not.toContain(UNKNOWN);
  });

  it('is for the owner only', async () => {
    const [told] = said(desk.workspace.menu(CHANGE, PEOPLE.kabid, ['YES']));
    expect(told).toBe(`“${CHANGE}” hanya dapat dipilih dengan akun ${PEOPLE.owner}, yang memasang aplikasi ini.`);
    for (const text of await pages()) expect(text).not.toContain(UNKNOWN);
  });

  it('ends every link, for good; the page says what to do then, and the next mails bring links that work', async () => {
    const [, done] = said(desk.workspace.menu(CHANGE, PEOPLE.owner, ['YES']));
    expect(done).toContain('Semua tautan pribadi sudah diakhiri');
    for (const text of await pages()) {
      expect(text).toContain(UNKNOWN);
      expect(text).toContain('tautan baru ikut pada email kami berikutnya');
      expect(text).toContain('Petugas: buka lembar kerja, lalu pilih menu Pontive Center › Meja saya.');
      expect(text).toContain('Hubungi kami: email');
    }
    await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(FIRST, 'Minta konfirmasi pemohon', 'kasi', 'Apakah tanpa prasmanan?');
    const renewed = [await linkTo(desk, FIRST, APPLICANT), await linkTo(desk, FIRST, PEOPLE.kasi)];
    for (const link of renewed) expect((await desk.visit(link)).text).toContain(FIRST);
    said(desk.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner));
    for (const text of await pages()) expect(text).toContain(UNKNOWN);
    for (const link of renewed) expect((await desk.visit(link)).text).not.toContain(UNKNOWN);
  });

  it('says that nothing is installed where nothing is', () => {
    desk.workspace.reset();
    expect(said(desk.workspace.menu(CHANGE, PEOPLE.owner, ['YES'])).join(' ')).toContain('belum dipasang');
  });
});
