// The guided tours in a real browser, by keyboard alone: from the start page to the report, and from an empty desk to its first step.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import { openRecordedYear } from '../../../build/recorded-year.ts';
import { INSTALLED_AT } from '../../../build/seed-samples.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import {
  overflow,
  testBrowser,
  violationsInBothThemes,
} from '../../../packages/local-workspace/test/browser/browser.ts';
import { TestDesk } from '../../workspace/desk.ts';
import { picture, press, servedDesk, tabTo } from '../served-desk.ts';

const browser = testBrowser();
const site = servedDesk(() => {
  const workspace = openWorkspace({ project: root, now: INSTALLED_AT });
  openRecordedYear(workspace);
  return new TestDesk(workspace);
});

const newDesk = servedDesk(() => {
  const workspace = openWorkspace({ project: root, now: INSTALLED_AT });
  workspace.setup();
  return new TestDesk(workspace);
});

const strip = (page: Page) => page.getByRole('complementary', { name: 'Panduan' });
/** The one button of the step that is next. */
const button = (page: Page): Locator => strip(page).locator('.main');

async function next(page: Page, number: number, of = 8): Promise<void> {
  await strip(page).getByText(`Langkah ${number} dari ${of}`).waitFor();
}

/** Looks at the page in both themes, wide and narrow. */
async function look(page: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [1280, 860],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    if (page.url().includes('/sheet?')) {
      // The cell that was chosen may lie beyond the narrow screen.
      await page.reload();
      await strip(page).waitFor();
      await inCell(page, new URL(page.url()).searchParams.get('tab') ?? '');
    }
    const found = await violationsInBothThemes(page);
    // Heading and main part of a page of the web app stand within its frame.
    expect(found.filter((each) => !/^(landmark-one-main|page-has-heading-one): /.test(each))).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await picture(page, name);
  }
  await page.setViewportSize({ width: 1280, height: 860 });
}

/** Whether what is told in the corner lies over the cell that is chosen. */
const UNDER_A_TOAST = `(() => {
  const cell = document.querySelector('.cell.active')?.getBoundingClientRect();
  const told = [...document.querySelectorAll('.toast')].map((each) => each.getBoundingClientRect());
  return !cell || told.some((each) => cell.right > each.left && cell.left < each.right && cell.bottom > each.top && cell.top < each.bottom);
})()`;

/** Waits until the keys belong to the cell that the address of the page names. */
async function inCell(page: Page, tab: string): Promise<void> {
  await page.getByRole('grid', { name: `Lembar ${tab}` }).waitFor();
  const range = new URL(page.url()).searchParams.get('range') ?? 'A1';
  await expect.poll(() => page.getByLabel('Alamat sel').inputValue()).toBe(range);
  await page.locator('[role=grid]:focus').waitFor();
  await expect.poll(() => page.evaluate(UNDER_A_TOAST)).toBe(false);
}

/** Goes to the step's place and, in the cell that is chosen there, types words for colleagues and chooses the step. */
async function inRow(page: Page, number: number, action: string, words = ''): Promise<void> {
  await next(page, number);
  await press(page, button(page));
  await page.waitForURL(/\/sheet\?tab=Permohonan&range=/);
  await button(page).waitFor({ state: 'detached' });
  await inCell(page, 'Permohonan');
  if (words !== '') {
    await page.keyboard.type(words);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
  }
  await page.keyboard.press('Enter');
  await page.keyboard.type(action);
  await page.keyboard.press('Enter');
  await page.getByText(`Langkah ${number} selesai`).waitFor();
}

describe('the tour by keyboard alone', () => {
  it('leads one request from the form to the report, in one window but for the letter', async () => {
    const page = await browser.open(site.url, { locale: 'id-ID' });
    await page.getByText('0 dari 8 langkah selesai').waitFor();
    await look(page, 'start');
    await press(page, page.getByRole('link', { name: 'Isi contoh' }));
    await next(page, 1);
    const onward = page.getByRole('button', { name: 'Berikutnya' });
    await press(page, onward);
    await page.getByRole('heading', { name: 'Kegiatan dan waktu' }).waitFor();
    await tabTo(page, page.getByLabel('Perkiraan Jumlah Peserta'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('25');
    await press(page, onward);
    await press(page, onward);
    await press(page, page.getByRole('button', { name: 'Kirim' }));
    await page.getByRole('heading', { name: /^Tanda terima \(belum persetujuan\)/ }).waitFor();
    await next(page, 2);
    await look(page, 'receipt');

    await press(page, button(page));
    const mail = page.frameLocator('.mail-open iframe');
    const link = mail.getByRole('link', { name: 'Buka surat dan pilih tindakan' });
    await link.waitFor();
    const [letter] = await Promise.all([page.context().waitForEvent('page'), press(page, link)]);
    await next(letter, 2);
    await press(letter, letter.frameLocator('iframe').getByRole('button', { name: 'Disposisikan ke Kabid' }));
    await letter.getByText('Langkah 2 selesai').waitFor();
    await look(letter, 'letter');

    await inRow(letter, 3, 'Disposisikan ke Kasi');
    await inRow(letter, 4, 'Tetapkan jadwal', 'Waktu disepakati, tanpa prasmanan');
    await inRow(letter, 5, 'Masukkan ke agenda');
    await next(letter, 6);
    expect(await button(letter).textContent()).toMatch(/^Majukan jam ke \w{3}, \d+ Des 2026 08\.45$/);
    await look(letter, 'clock');
    await press(letter, strip(letter).getByRole('link', { name: 'Lihat kalender' }));
    await letter.waitForURL(/\/calendar\?/);
    await letter.locator('.calendar-place').getByText('SD Negeri 34 Pontianak').first().waitFor();
    await next(letter, 6);
    await inRow(letter, 6, 'Ruangan sudah siap');
    await inRow(letter, 7, 'Catat pelaksanaan', 'Hadir 20 orang, lancar');
    await next(letter, 8);
    await press(letter, button(letter));
    await letter.getByRole('grid', { name: 'Lembar Laporan 2026' }).waitFor();
    await strip(letter).getByText('Panduan selesai.').waitFor();
    await letter.locator('[role=grid]:focus').waitFor();
    await letter.getByRole('grid').getByText('Angka pokok').waitFor();
    await look(letter, 'report');
    const number = (await site.desk.rows()).find(({ Kegiatan }) => Kegiatan === 'Kunjungan percobaan')?.['No.'];
    expect(await site.desk.row(String(number))).toMatchObject({ Peserta: '25', Hadir: '20', Status: 'Terlaksana' });
  });

  it('sets up a new desk, and takes its first request to its first step', async () => {
    const page = await browser.open(newDesk.url, { locale: 'id-ID' });
    await page.getByText('0 dari 4 langkah selesai').waitFor();
    await look(page, 'new-desk');
    await press(page, page.getByRole('link', { name: 'Lakukan sebagai Akun kantor' }));
    await next(page, 1, 4);
    await tabTo(page, page.getByRole('menuitem', { name: 'Berkas' }));
    await page.keyboard.press('ArrowLeft');
    await page.locator('[role=menuitem]:focus').getByText('Pontive Center').waitFor();
    await page.keyboard.press('Enter');
    const install = page.getByRole('menuitem', { name: 'Pasang/perbaiki aplikasi' });
    await install.waitFor();
    while (!(await install.evaluate((item) => item === item.ownerDocument.activeElement))) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Aplikasi sudah terpasang').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Langkah 1 selesai').waitFor();
    await press(page, button(page));
    await page.waitForURL(/tab=Tim\+Pengelola&range=C2/);
    await inCell(page, 'Tim Pengelola');
    await page.keyboard.type('kadis@diskominfo.example');
    await page.keyboard.press('Enter');
    await page.getByText('Langkah 2 selesai').waitFor();
    await press(page, button(page));
    await next(page, 3, 4);
    const onward = page.getByRole('button', { name: /^(Berikutnya|Kirim)$/ });
    for (let pages = 4; pages > 0; pages--) await press(page, onward);
    await page.getByRole('heading', { name: /^Tanda terima/ }).waitFor();
    await next(page, 4, 4);
    expect((await newDesk.desk.row('PC-2026-0001')).Kegiatan).toBe('Kunjungan percobaan');
  });
});
