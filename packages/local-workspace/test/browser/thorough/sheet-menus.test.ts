// The menus, tools and marks around the grid: Google's words in their places, by keys and by the pointer, grey with a reason where nothing is emulated.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../src/workspace.ts';
import { openProject, resultOf } from '../../open-project.ts';
import { styleOf } from '../../sheet-scripts.ts';
import { overflow, testBrowser, violations } from '../browser.ts';
import { SheetHands } from '../sheet-hands.ts';

const SCRIPT = `function make() {
  var sheet = SpreadsheetApp.getActive().getSheets()[0].setName('Daftar');
  sheet.getRange('A1:D1').setValues([['Nama', 'Jumlah', 'Kota', 'Catatan']]);
  sheet.getRange('A2:C4').setValues([['Citra', 1234.5, 'Sambas'], ['Ani', 2, 'Pontianak'], ['Budi', 3, 'Sambas']]);
  sheet.setFrozenRows(1);
  sheet.getRange('B:C').shiftColumnGroupDepth(1);
  sheet.getRange('C:C').shiftColumnGroupDepth(1);
  sheet.getRange('3:4').shiftRowGroupDepth(1);
}
function onOpen() { SpreadsheetApp.getUi().createMenu('Kantor').addItem('Tulis', 'write').addToUi(); }
function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('D2').setValue('ditulis'); }`;

const browser = testBrowser();
let workspace: Workspace;

async function open(options = {}): Promise<SheetHands> {
  workspace = openProject(SCRIPT, { settings: { language: 'id' } });
  resultOf(workspace, 'make');
  const page = await browser.visit(workspace, '/sheet?tab=Daftar', { locale: 'en-US', ...options });
  await page.locator('#sel-A1').waitFor();
  await page.getByRole('menuitem', { name: 'Kantor' }).waitFor();
  return new SheetHands(page);
}

/** What the keys stand on, in its own words. */
const focused = (page: Page) =>
  page.evaluate(`(({ activeElement: at }) =>
    at.getAttribute('aria-label') ?? (at.querySelector(':scope > span:not([aria-hidden])') ?? at).textContent)(document)`);

describe('the menu bar', () => {
  it('has the words of Google in their places, the menu of the script last, and is worked by keys alone', async () => {
    const sheet = await open();
    const { page } = sheet;
    const bar = page.getByRole('menubar');
    const names = 'Berkas Edit Tampilan Sisipkan Format Data Alat Ekstensi Bantuan Kantor'.split(' ');
    expect(await bar.getByRole('menuitem').allTextContents()).toEqual(names);
    await bar.getByRole('menuitem', { name: 'Berkas' }).focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    await page.getByRole('menu', { name: 'Tampilan' }).waitFor();
    expect(await focused(page)).toBe('Tampilkan garis kisi');
    // What is grey is reached, says why, and does nothing.
    const grey = page.getByRole('menuitem', { name: 'Tampilkan garis kisi' });
    expect(await grey.getAttribute('aria-disabled')).toBe('true');
    await grey.getByText('tidak ditiru di ruang kerja ini').waitFor();
    await page.keyboard.press('Enter');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown'])
      await page.keyboard.press(key);
    expect(await focused(page)).toBe('2 baris');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('Bekukan');
    await page.keyboard.press('ArrowRight');
    await sheet.during(() => page.getByRole('menuitemcheckbox', { name: '2 baris' }).press('Enter'));
    await expect.poll(() => workspace.sheets.read('Daftar').frozenRows).toBe(2);
    await bar.getByRole('menuitem', { name: 'Tampilan' }).press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Tampilan');
    expect(await page.getByRole('menu').count()).toBe(0);
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('Edit');
    await page.keyboard.press('End');
    for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.locator('#sel-D2').getByText('ditulis').waitFor();
  });

  it('inserts and deletes what is chosen, and adds a tab', async () => {
    const sheet = await open();
    const { page } = sheet;
    const choose = async (...path: string[]) => {
      const [menu = '', ...rest] = path;
      await page.getByRole('menubar').getByRole('menuitem', { name: menu, exact: true }).first().click();
      for (const each of rest) await page.getByRole('menuitem', { name: each, exact: true }).last().click();
    };
    await sheet.go('A3');
    await sheet.during(() => choose('Sisipkan', 'Baris', 'Sisipkan 1 baris di atas'));
    await expect
      .poll(() => workspace.sheets.read('Daftar').values.map(([name]) => name))
      .toEqual([...['Nama', 'Citra', '', 'Ani', 'Budi']]);
    await sheet.during(() => choose('Edit', 'Hapus', 'Hapus baris 3'));
    await expect.poll(() => workspace.sheets.read('Daftar').values.length).toBe(4);
    await sheet.during(() => choose('Edit', 'Urungkan'));
    await expect.poll(() => workspace.sheets.read('Daftar').values.length).toBe(5);
    // Google says nothing of what it did as it was told.
    expect(await page.locator('.toast').count()).toBe(0);
    await choose('Sisipkan', 'Lembar');
    await page.getByRole('grid', { name: 'Lembar Sheet2' }).waitFor();
  });
});

describe('the tools', () => {
  it('format what is chosen by buttons, menus and keys; an empty cell shows its colour', async () => {
    const sheet = await open();
    const { page } = sheet;
    const tools = page.getByRole('toolbar');
    await sheet.go('A2:A3');
    await sheet.during(() => tools.getByRole('button', { name: 'Tebal' }).click());
    await tools.getByRole('button', { name: 'Tebal', pressed: true }).waitFor();
    await sheet.during(() => page.keyboard.press('Control+I'));
    await sheet.during(() => page.keyboard.press('Alt+Shift+Digit5'));
    await tools.getByRole('button', { name: 'Warna teks' }).click();
    await sheet.during(() => page.getByRole('menuitem', { name: 'biru', exact: true }).click());
    await tools.getByRole('button', { name: 'Perataan horizontal' }).click();
    await sheet.during(() => page.getByRole('menuitemcheckbox', { name: 'Tengah', exact: true }).click());
    await tools.getByRole('button', { name: 'Pemadatan teks' }).click();
    await sheet.during(() => page.getByRole('menuitemcheckbox', { name: 'Bungkus' }).click());
    const look = { bold: true, italic: true, line: 'line-through', colour: '#0000ff', align: 'center', wrap: true };
    await expect.poll(() => ['A2', 'A3'].map((cell) => styleOf(workspace, cell, 'Daftar'))).toEqual([look, look]);
    await sheet.during(() => page.keyboard.press('Control+\\'));
    await expect.poll(() => styleOf(workspace, 'A2', 'Daftar')).toEqual({});
    await sheet.go('B2');
    await sheet.during(() => tools.getByRole('button', { name: 'Format sebagai mata uang' }).click());
    await expect.poll(() => sheet.shown('B2')).toBe('Rp1.235');
    await tools.getByRole('button', { name: 'Format lainnya' }).click();
    await sheet.during(() => page.getByRole('menuitem', { name: 'Angka', exact: true }).click());
    await expect.poll(() => sheet.shown('B2')).toBe('1.234,50');
    await sheet.go('D9');
    await tools.getByRole('button', { name: 'Warna isi' }).click();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    expect(await focused(page)).toBe('abu-abu tua 3');
    await sheet.during(() => page.keyboard.press('Enter'));
    await page.locator('#sel-D9[style*="#666666"]').waitFor();
    await sheet.grid.focus();
    await sheet.during(() => page.keyboard.press('Control+Z'));
    await expect.poll(() => page.locator('#sel-D9').getAttribute('style')).not.toContain('#666666');
    const grey = tools.getByRole('button', { name: /^Batas/ });
    expect([await grey.getAttribute('aria-disabled'), await grey.textContent()]).toEqual([
      'true',
      'Batas: Skrip dapat mengaturnya, tetapi halaman ini tidak menggambarnya.',
    ]);
  });
});

describe('groups', () => {
  it('have a line and a sign where they are folded, above the letters and beside the numbers', async () => {
    const sheet = await open();
    const { page } = sheet;
    const box = async (selector: string) => {
      const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator(selector).first().boundingBox()) ?? {};
      return { x, y, right: x + width, bottom: y + height, middle: x + width / 2 };
    };
    const fold = page.getByRole('button', { name: 'Ciutkan grup kolom B–C' });
    const [line, b, c, letters] = [
      await box('.columns .group-line'),
      await box('[data-column="2"]'),
      await box('[data-column="3"]'),
      await box('.grid-letters'),
    ];
    expect([line.x, line.right - c.right < 8]).toEqual([b.x, true]);
    expect(line.bottom).toBeLessThan(letters.y);
    // The sign stands over the column after the group.
    expect((await fold.boundingBox())?.x).toBeCloseTo((await box('[data-column="4"]')).middle - 8, 0);
    await sheet.during(() => fold.click());
    await page.locator('#sel-B1').waitFor({ state: 'detached' });
    expect(workspace.sheets.read('Daftar').hiddenColumns).toEqual([2, 3]);
    const unfold = page.getByRole('button', { name: 'Luaskan grup kolom B–C' });
    expect([await unfold.textContent(), await unfold.getAttribute('aria-expanded')]).toEqual(['+', 'false']);
    await unfold.focus();
    await sheet.during(() => page.keyboard.press('Enter'));
    await page.locator('#sel-B1').waitFor();
    await sheet.during(() => page.getByRole('button', { name: 'Ciutkan grup baris 3–4' }).click());
    await page.locator('#sel-A3').waitFor({ state: 'detached' });
    expect(await violations(page)).toEqual([]);
  });
});

describe('a filter view', () => {
  it('hides rows from its owner alone, and says so until it is closed', async () => {
    const sheet = await open();
    const { page } = sheet;
    const menu = async (words: string) => {
      await page.getByRole('menuitem', { name: 'Data' }).click();
      await page.getByRole('menuitem', { name: words }).click();
    };
    await menu('Buat tampilan filter sementara');
    await page.getByText('Tampilan filter sementara: hanya Anda yang melihatnya').waitFor();
    await sheet.go('C2');
    await menu('Saring menurut Kota…');
    await page.getByRole('checkbox', { name: 'Sambas' }).uncheck();
    await page.getByRole('button', { name: 'Saring', exact: true }).click();
    await page.locator('#sel-A2').waitFor({ state: 'detached' });
    expect(await page.locator('#sel-A3').isVisible()).toBe(true);
    expect(workspace.sheets.read('Daftar').filteredRows).toEqual([]);
    await page.getByRole('button', { name: 'Tutup tampilan filter' }).click();
    await page.locator('#sel-A2').waitFor();
  });
});

it.each(['light', 'dark'] as const)(
  'menus and tools have no violation for axe in %s, and fit 360 pixels',
  async (colorScheme) => {
    const { page } = await open({ colorScheme });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 740 });
      await page.getByRole('menuitem', { name: 'Format' }).click();
      await page.getByRole('menuitem', { name: 'Perataan' }).click();
      await page.getByRole('menuitemcheckbox', { name: 'Tengah', exact: true }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: 'Warna isi' }).click();
      await page.getByRole('menuitem', { name: 'ungu muda' }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.keyboard.press('Escape');
    }
  },
);
