// What all pages share, and the start page: who one is, the clock, the theme, the tour, what ran last; for axe and on a narrow screen.
import { expect, it, onTestFinished } from 'vitest';
import { serve } from '../../../src/server/serve.ts';
import { readings } from '../../../src/web/words/id/readings.ts';
import type { Workspace } from '../../../src/workspace.ts';
import { openOffice, registration } from '../../server/office.ts';
import { overflow, serveHere, testBrowser, violations } from '../browser.ts';

const browser = testBrowser();
let workspace: Workspace;

async function openStart(options = {}, project: () => Workspace = openOffice) {
  workspace = project();
  const page = await browser.visit(workspace, '', { locale: 'en-US', ...options });
  await page.getByRole('heading', { name: 'Panduan' }).waitFor();
  return page;
}

it('a window keeps its person, the theme is kept for all', async () => {
  const page = await openStart({ colorScheme: 'light' });
  await page.getByRole('radio', { name: 'Budi Santoso' }).press('Space');
  const other = await page.context().newPage();
  await other.goto(page.url());
  const who = (of: typeof page) => of.getByLabel('Bertindak sebagai');
  expect(await who(other).inputValue()).toBe('budi@contoh.go.id');
  await who(other).selectOption('ani@contoh.go.id');
  await page.reload();
  expect(await who(page).inputValue()).toBe('budi@contoh.go.id');
  await page.getByRole('button', { name: 'Pakai tema gelap' }).click();
  await other.reload();
  expect(await other.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(16, 22, 27)');
});

const CLOCK = /: jam ruang kerja$/;

it('the clock is moved by keyboard, stays open for another quarter of an hour, and closes once a time was set', async () => {
  const page = await openStart();
  const clock = page.getByRole('button', { name: CLOCK });
  const time = page.getByLabel('Atur ke jam');
  await clock.press('Enter');
  await page.getByRole('button', { name: '+15 menit' }).press('Enter');
  await page.getByText('Jam kini Sel, 1 Des 2026 17.00.').waitFor();
  await time.fill('pagi');
  await time.press('Enter');
  await page.getByRole('alert').getByText('Tulis tanggal seperti').waitFor();
  await time.fill('18.30');
  await time.press('Enter');
  await page.getByText('Jam kini Sel, 1 Des 2026 18.30.').waitFor();
  await time.waitFor({ state: 'detached' });
  expect(await clock.getAttribute('aria-expanded')).toBe('false');
  await clock.press('Enter');
  await page.getByRole('button', { name: 'Besok 08.00' }).press('Enter');
  await page.getByText('Jam kini Rab, 2 Des 2026 08.00.').waitFor();
  expect(await clock.evaluate((button) => button.matches(':focus'))).toBe(true);
});

it('what ran last is told', async () => {
  const page = await openStart();
  workspace.forms.respond('Pendaftaran Kegiatan', registration);
  await page.getByRole('link', { name: /^Terakhir berjalan: saatMasuk \d+ ms · \d+ operasi$/ }).waitFor();
  workspace.menu('Galat');
  await page.getByRole('link', { name: /galat: Error: Sengaja gagal/ }).waitFor();
});

it('begins with what this is, and that nothing leaves the machine', async () => {
  const page = await openStart();
  const about = page.getByRole('heading', { level: 1 }).locator('+ p');
  expect(await about.textContent()).toContain(`Di sini Anda mencoba ${workspace.settings.title} `);
  expect(await about.textContent()).toContain('Tidak ada yang meninggalkan komputer ini.');
});

it('the tour leads to each page as the right person, and ticks what it sees', async () => {
  const page = await openStart();
  await page.getByText('0 dari 2 langkah selesai').waitFor();
  await page.getByRole('link', { name: 'Lakukan', exact: true }).click();
  await page.waitForURL(/\/form\//);
  const strip = page.getByRole('complementary', { name: 'Panduan' });
  await strip.getByText('Langkah 1 dari 3').waitFor();
  workspace.forms.respond('Pendaftaran Kegiatan', registration);
  await page.getByText('Langkah 1 selesai').waitFor();
  await strip.getByRole('link', { name: 'Lakukan sebagai Budi Santoso' }).click();
  await page.getByRole('grid', { name: 'Lembar Pendaftaran' }).waitFor();
  expect(await page.getByLabel('Bertindak sebagai').inputValue()).toBe('budi@contoh.go.id');
  workspace.sheets.edit('Pendaftaran', { range: 'F2', value: 'Terima' });
  await strip.getByText('Panduan selesai.').waitFor();
  await strip.getByRole('button', { name: 'Tutup panduan' }).click();
  await strip.waitFor({ state: 'detached' });
});

it('a step that was skipped waits again once the workspace starts over', async () => {
  const page = await openStart();
  await page.getByRole('link', { name: 'Lakukan', exact: true }).click();
  const strip = page.getByRole('complementary', { name: 'Panduan' });
  await strip.getByRole('button', { name: 'Lewati' }).click();
  await strip.getByText('Langkah 2 dari 3').waitFor();
  // The page is drawn before it follows the workspace.
  await Promise.all([page.waitForResponse(/\/api\/stream/), page.reload()]);
  await strip.getByText('Langkah 2 dari 3').waitFor();
  workspace.reset();
  workspace.setup();
  await strip.getByText('Langkah 1 dari 3').waitFor();
});

it('says that the workspace does not answer, and catches up once it does', async () => {
  const page = await openStart();
  const { port } = new URL(page.url());
  await (await serveHere(workspace)).close();
  await page.getByText('Ruang kerja tidak menjawab, jadi').waitFor();
  workspace.forms.respond('Pendaftaran Kegiatan', registration);
  const again = await serve(workspace, { port: Number(port) });
  onTestFinished(() => again.close());
  await page.getByText('1 dari 2 langkah selesai').waitFor();
  await page.getByText('Ruang kerja tidak menjawab, jadi').waitFor({ state: 'detached' });
});

it('gives its spreadsheet out as a workbook', async () => {
  const page = await openStart();
  const link = page.getByRole('link', { name: /\.xlsx$/ });
  expect(await link.getAttribute('href')).toMatch(/^\/download\/[^/]+\.xlsx$/);
});

it('starting over asks first', async () => {
  const page = await openStart();
  workspace.forms.respond('Pendaftaran Kegiatan', registration);
  await page.getByRole('button', { name: 'Mulai dari awal…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click();
  expect(workspace.mails.list()).toHaveLength(1);
  await page.getByRole('button', { name: 'Mulai dari awal…' }).click();
  await page.getByRole('button', { name: 'Ya, hapus dan mulai lagi' }).click();
  await page.getByText('Ruang kerja dimulai dari awal.').waitFor();
  expect(workspace.mails.list()).toHaveLength(0);
});

it.each(['light', 'dark'] as const)('axe finds nothing in %s, and 360 pixels are enough', async (colorScheme) => {
  const page = await openStart({ colorScheme });
  await page.getByRole('button', { name: CLOCK }).click();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
});

it('says on every page where the workspace is milder than Google, and nothing where it is not', async () => {
  const page = await openStart();
  const milder = page.getByText('Lebih ringan dari Google:');
  expect(await milder.count()).toBe(0);
  workspace.readings.set(
    Object.fromEntries(workspace.readings.list().map(({ name, values }) => [name, values[1] ?? ''])),
  );
  await milder.waitFor();
  const milderNow = workspace.readings.list().filter(({ isMilder }) => isMilder);
  expect(milderNow.length).toBeGreaterThan(5);
  for (const { name } of milderNow) await page.getByText(readings[name]).waitFor();
  await page.goto(new URL('/mail', page.url()).href);
  await milder.waitFor();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
});
