// The action first, in a real browser: the first button of every page that asks for something is seen at once, on a small
// telephone and on a small screen, and nothing there is out of reach for anybody.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { overflow, testBrowser, violations } from '../../../packages/local-workspace/test/browser/browser.ts';
import { PEOPLE, type Person, sampleDesk, type TestDesk } from '../../workspace/desk.ts';
import { deskLink, linkTo } from '../../workspace/links.ts';
import { picture } from '../served-desk.ts';

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
] as const;
const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const APPLICANT = 'dewi.kartika@smkn4.example';

const browser = testBrowser();

/** What can be pressed first on a page as it opens, and where it ends, in pixels from the top. */
const FIRST_BUTTON = `(() => {
  const first = [...document.querySelectorAll('.button, .cards a')].find((each) => each.checkVisibility());
  return first ? [first.textContent, Math.ceil(first.getBoundingClientRect().bottom)] : ['', Infinity];
})()`;

/** Pages by what they show, as they are at a moment of the story, with the button that comes first. */
const asked: { readonly name: string; readonly html: string; readonly first?: string }[] = [];

async function note(desk: TestDesk, name: string, link: string, first?: string): Promise<void> {
  const { html } = await desk.visit(link);
  asked.push({ name, html, ...(first !== undefined && { first }) });
}

const letterOf = async (desk: TestDesk, person: Person, number = FIRST) =>
  `${await deskLink(desk, PEOPLE[person])}&number=${number}`;

async function show(page: Page, html: string): Promise<void> {
  await page.setContent(html.replace('<head>', '<head><meta name="viewport" content="width=device-width">'));
}

it('stands above the fold on every page of a letter, an applicant and a desk, none of which has a fault', async () => {
  const desk = await sampleDesk();
  await desk.at('2026-12-02T07:35:00+07:00');
  await desk.visit('/exec?page=meja', { page: 'meja', alamat: PEOPLE.admin });
  await note(desk, 'desk of the Kabid', await deskLink(desk, PEOPLE.kabid));
  for (const { 'No.': number, Status } of await desk.rows()) {
    if (Status === 'Diajukan')
      await note(desk, `Kabid ${number}`, await letterOf(desk, 'kabid', String(number)), 'Disposisikan ke Kasi');
  }
  await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
  await desk.choose(SECOND, 'Disposisikan ke Kasi', 'kabid');
  await note(desk, 'Kasi', await letterOf(desk, 'kasi'), 'Tetapkan jadwal, disposisikan ke Admin');
  await note(desk, 'Kasi, clash', await letterOf(desk, 'kasi', SECOND), 'Tawarkan jadwal lain');
  await note(desk, 'desk of the Kasi', await deskLink(desk, PEOPLE.kasi));
  await desk.choose(FIRST, 'Minta konfirmasi pemohon', 'kasi', 'Apakah tanpa prasmanan?');
  await note(desk, 'question', await linkTo(desk, FIRST, APPLICANT), 'Saya setuju dengan waktu di atas');
  await note(desk, 'Kasi, awaited', await letterOf(desk, 'kasi'), 'Catat jawaban pemohon');
  await desk.choose(FIRST, 'Catat jawaban pemohon', 'kasi', 'Ya, tanpa prasmanan');
  await desk.choose(FIRST, 'Tawarkan jadwal lain', 'kasi', 'Ruangan dipakai dinas pada waktu itu.');
  await note(desk, 'offer', await linkTo(desk, FIRST, APPLICANT));
  await desk.choose(FIRST, 'Catat jawaban pemohon', 'kasi', 'Tetap pada waktu semula');
  await desk.choose(FIRST, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'Disepakati, tanpa prasmanan');
  await note(desk, 'Admin, to schedule', await letterOf(desk, 'admin'), 'Masukkan ke agenda');
  await desk.choose(FIRST, 'Masukkan ke agenda', 'admin');
  await note(desk, 'scheduled', await linkTo(desk, FIRST, APPLICANT));
  await desk.at('2026-12-08T08:40:00+07:00');
  await note(desk, 'Admin, to prepare', await letterOf(desk, 'admin'), 'Ruangan sudah siap');
  await note(desk, 'desk of the Admin', await deskLink(desk, PEOPLE.admin), 'Ruangan sudah siap');
  await desk.choose(FIRST, 'Ruangan sudah siap', 'admin');
  await desk.at('2026-12-08T13:00:00+07:00');
  await note(desk, 'Admin, to record', await letterOf(desk, 'admin'), 'Catat pelaksanaan');
  expect(asked.at(-1)?.html).not.toContain('Waktu sudah lewat');
  await desk.set('Tautan Survei', 'https://skm.example/pontive');
  await desk.choose(FIRST, 'Catat pelaksanaan', 'admin', 'hadir 34 orang');
  await desk.at('2026-12-08T13:30:00+07:00');
  await note(desk, 'over', await linkTo(desk, FIRST, APPLICANT), 'Isi survei kepuasan');

  const page = await browser.open('about:blank', { isMobile: true, viewport: SIZES[0] });
  const amiss: unknown[] = [];
  for (const viewport of SIZES) {
    await page.setViewportSize(viewport);
    for (const { name, html, first } of asked) {
      await show(page, html);
      const [label, bottom] = await page.evaluate<[string, number]>(FIRST_BUTTON);
      await picture(page, name);
      const isOther = first !== undefined && label !== first;
      const isBelow = bottom > viewport.height;
      const faults = [...(await violations(page)), await overflow(page)].filter((fault) => fault !== 0);
      if (isBelow || isOther || faults.length > 0) amiss.push([viewport.width, name, label, bottom, ...faults]);
    }
  }
  expect(amiss).toEqual([]);
});
