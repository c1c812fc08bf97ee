// The papers in a real browser: reached by a tap, printed by a button, cut into pages of A4, readable on a telephone.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { overflow, testBrowser, violations } from '../../../packages/local-workspace/test/browser/browser.ts';
import { STATUSES } from '../../../src/domain/vocabulary.ts';
import { mailedReport } from '../../../src/pages/print/mailed-report.tsx';
import { reportPaper } from '../../../src/pages/print/report/body.tsx';
import { registerPaper } from '../../../src/pages/print/table-paper.tsx';
import { figures } from '../../../src/words/print/columns.ts';
import { MONTHLY } from '../../../src/words/print/report-columns.ts';
import { OFFICE } from '../../pages/office.ts';
import { everyPaper, KNOWN } from '../../pages/print/every-paper.ts';
import { yearPage } from '../../pages/print/year-page.ts';
import { PEOPLE, sampleDesk } from '../../workspace/desk.ts';
import { deskLink } from '../../workspace/links.ts';
import { SPLIT, servedDesk } from '../served-desk.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const FIRST = 'PC-2026-0001';
const LONG = 'W'.repeat(200);

/** A line for each word that may stand in the last column. */
const EVERY_STATUS = {
  choice: { period: '2026', kind: null },
  requests: STATUSES.map((status, index) => ({ ...KNOWN, status, number: `PC-2026-00${10 + index}` })),
};

/** Their months have eleven columns, and thirteen: more than a year with a year before. */
const CROWDED = [1, 3].map((more) => {
  Object.assign(MONTHLY, { more: Array(more).fill(figures('Permohonan mendesak', () => 12)) });
  return yearPage([{ ...KNOWN, status: 'COMPLETED' }], { begun: '2025-09-01', heldBefore: Array(12).fill(4) });
});
Reflect.deleteProperty(MONTHLY, 'more');

const browser = testBrowser();
const site = servedDesk(async () => {
  const desk = await sampleDesk();
  await desk.at('2026-12-02T07:35:00+07:00');
  return desk;
});

async function open(about = ''): Promise<Page> {
  const link = await deskLink(site.desk, PEOPLE.kabid);
  return browser.open(`${site.addressOf(link, PEOPLE.kabid)}${about}`, PHONE);
}

/** Presses something that opens a tab of its own. */
async function opened(page: Page, press: () => Promise<void>): Promise<Page> {
  const [tab] = await Promise.all([page.context().waitForEvent('page'), press()]);
  return tab;
}

it('from a letter a paper opens in a tab of its own, whose button opens the print dialog of the paper alone', async () => {
  const page = await open(`&number=${FIRST}`);
  await page
    .context()
    .addInitScript('window.print = () => (document.body.dataset.printed = document.querySelector("h1").textContent)');
  await page.frameLocator('iframe').getByText('Cetak', { exact: true }).tap();
  const tab = await opened(page, () =>
    page.frameLocator('iframe').getByRole('link', { name: 'Lembar disposisi' }).tap(),
  );
  const paper = tab.frameLocator('iframe');
  await paper.getByRole('button', { name: 'Cetak lembar ini' }).tap();
  expect(await paper.locator('body').getAttribute('data-printed')).toBe('Lembar Disposisi');
  expect(await page.frameLocator('iframe').getByText('Cetak', { exact: true }).count()).toBe(1);
});

it('from Meja saya the register of a kind opens by a small form', async () => {
  const page = await open();
  const app = page.frameLocator('iframe');
  await app.getByText('Cetak', { exact: true }).tap();
  await app.getByLabel('Masa').selectOption('2026');
  await app.getByLabel('Jenis').selectOption('LOAN');
  const tab = await opened(page, () => app.getByRole('button', { name: 'Buka daftar' }).tap());
  await tab.frameLocator('iframe').getByText('Tahun 2026, menurut tanggal masuk; Peminjaman').waitFor();
});

it.each(['attendance', 'checklist'] as const)('no page of the %s has the signature alone', async (name) => {
  const page = await browser.open('about:blank');
  await page.setContent(everyPaper()[name]);
  const rows: string[] = await page.evaluate(
    `[...document.querySelectorAll('tbody tr')].map((row) => getComputedStyle(row).breakAfter)`,
  );
  expect(rows).toEqual(rows.map((_, index) => (index < rows.length - 2 ? 'auto' : 'avoid')));
});

describe('every paper', () => {
  const plain = everyPaper();
  const long = {
    ...KNOWN,
    institution: LONG,
    activity: LONG,
    letterNumber: LONG,
    contactName: LONG,
    equipment: [LONG],
  };
  const office = { ...OFFICE, name: LONG, unit: LONG, room: LONG, place: LONG };
  const papers: [string, string, number][] = [
    ...Object.entries(plain).map(([name, html]): [string, string, number] => [
      name,
      html,
      name === 'attendance' ? 2 : 1,
    ]),
    ...Object.entries(everyPaper(long, office, LONG)).map(([name, html]): [string, string, number] => [
      `long ${name}`,
      html,
      5,
    ]),
    // With its signature.
    ['attendance of twenty', everyPaper({ ...KNOWN, participants: 20 }).attendance, 1],
    ['register of every status', registerPaper({ ...EVERY_STATUS, office: OFFICE, ways: [] }), 1],
    [
      'long report',
      reportPaper(
        yearPage([{ ...long, status: 'COMPLETED' }], { office, texts: { obstacles: LONG, closing: LONG } }),
        office,
      ),
      9,
    ],
    ...CROWDED.map((page) => [page.title + page.widest, reportPaper(page, OFFICE), 5] as [string, string, number]),
    ['agenda of 60', everyPaper(KNOWN, OFFICE, '', 60).agenda, 5],
    ['register of 60', everyPaper(KNOWN, OFFICE, '', 60).register, 5],
  ];

  it.each(papers)(
    '%s fits its pages, and a telephone, without a fault for whoever cannot see it',
    async (name, html, most) => {
      const page = await browser.open('about:blank', { viewport: PHONE.viewport });
      await page.setContent(html);
      expect([await violations(page), await overflow(page), await page.evaluate(SPLIT)]).toEqual([[], 0, []]);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThan(0);
      expect(pages).toBeLessThanOrEqual(most);
      const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
      expect([width, height].map((side) => Math.round(Number(side))).sort()).toEqual([595, 842]);
      // As wide as the text of a page: nothing stands beyond its edge, and no box hides what is in it.
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(
        html.includes('A4 landscape') ? { width: 991, height: 680 } : { width: 661, height: 1000 },
      );
      expect(await overflow(page)).toBe(0);
      expect(await page.locator('.bar').isVisible()).toBe(false);
      expect([await page.evaluate(CUT), await page.evaluate(SPLIT)]).toEqual([[], []]);
      // Only what somebody typed may be longer than a column is wide.
      if (!name.startsWith('long')) expect(await page.evaluate(BROKEN)).toEqual([]);
    },
  );
});

/** The elements whose text is wider than they are. */
const CUT = `[...document.querySelectorAll('main *')].filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0 && getComputedStyle(each).display !== 'inline').map((each) => each.tagName + ' ' + each.className)`;

/** The words of a table that stand on more than one line, though each is one word or a number. */
const BROKEN = `[...document.querySelectorAll('th, td, .whole')].flatMap((cell) => [...cell.childNodes]).flatMap((text) => {
  if (text.nodeType !== Node.TEXT_NODE) return [];
  return [...text.data.matchAll(/[^ ]+/g)].filter(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return word.length < 16 && new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
  }).map(([word]) => word);
})`;

it('the report of a busy year keeps the name of a table with it, and a short table on one page', async () => {
  const requests = Array.from({ length: 60 }, (_, index) => ({
    ...KNOWN,
    status: 'COMPLETED' as const,
    number: `PC-2026-${String(index + 1).padStart(4, '0')}`,
  }));
  const page = await browser.open('about:blank');
  await page.setContent(reportPaper(yearPage(requests), OFFICE));
  const breaks = (find: string, side: string) =>
    page.evaluate(
      `[...new Set([...document.querySelectorAll('main ${find}')].map((each) => getComputedStyle(each).${side}))]`,
    );
  expect(await breaks('h3', 'breakAfter')).toEqual(['avoid']);
  // The list of the year is longer than any page.
  expect(await breaks('tr:has(> td .scroll)', 'breakInside')).toEqual(['avoid']);
  expect(await page.locator('tr:has(.scroll)').count()).toBeGreaterThan(6);
  expect(
    await page
      .locator('.scroll')
      .last()
      .evaluate((each) => each.closest('tr')),
  ).toBeNull();
});

it('the report of a year breaks no word of its tables, on paper, on a telephone and in a mail', async () => {
  const page = await open('&cetak=laporan');
  const app = page.frameLocator('iframe');
  await app.getByRole('heading', { name: 'Laporan Tahunan' }).waitFor();
  const sheet = await browser.open('about:blank', { viewport: PHONE.viewport });
  await sheet.setContent(await app.locator('html').evaluate((root) => root.outerHTML));
  expect([await violations(sheet), await overflow(sheet), await sheet.evaluate(BROKEN)]).toEqual([[], 0, []]);
  // The six figures stand beside their names, without a scroll.
  const figures = sheet.locator('.scroll').first();
  expect(await figures.evaluate((table) => table.scrollWidth - table.clientWidth)).toBe(0);
  await sheet.emulateMedia({ media: 'print' });
  await sheet.setViewportSize({ width: 661, height: 1000 });
  expect([await overflow(sheet), await sheet.evaluate(BROKEN), await sheet.evaluate(CUT)]).toEqual([0, [], []]);
  // Browsers print no shade by themselves, and the hours of the week are told by theirs.
  const cell = sheet.locator('td').first();
  expect(await cell.evaluate((each) => getComputedStyle(each).printColorAdjust)).toBe('exact');
  await sheet.setContent(CROWDED.map((page) => mailedReport(page, OFFICE)).join(''));
  expect([await overflow(sheet), await sheet.evaluate(BROKEN)]).toEqual([0, []]);
});
