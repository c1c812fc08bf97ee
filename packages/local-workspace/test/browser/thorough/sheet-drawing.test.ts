// How the sheet page draws what a script wrote: merged cells, rows as high as their texts, links within a text.
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../src/workspace.ts';
import { openProject, resultOf } from '../../open-project.ts';
import { testBrowser, violations } from '../browser.ts';

const browser = testBrowser();

/** @returns a workspace in which the function `make` of this script has run */
function make(script: string): Workspace {
  const workspace = openProject(script);
  resultOf(workspace, 'make');
  return workspace;
}

describe('the sheet page', () => {
  it('draws a merged cell over all that it covers, also where its first row is out of sight, and as one cell to the keys', async () => {
    const workspace = make(`function make() {
      var sheet = SpreadsheetApp.getActive().getSheets()[0].setName('Daftar');
      sheet.getRange('B2:D40').merge().setBackground('#fff2cc').setValue('Kendala tahun ini');
      sheet.getRange('B41').setValue('Di bawah');
    }`);
    const page = await browser.visit(workspace, '/sheet?tab=Daftar');
    const cell = page.locator('#sel-B2');
    await cell.waitFor();
    const size = async () => {
      const { width, height } = (await cell.boundingBox()) ?? {};
      return [width, height];
    };
    expect(await size()).toEqual([300, 39 * 28]);
    expect(await page.locator('[data-cell="C3"]').count()).toBe(0);
    await page.locator('.grid-box').evaluate((box) => {
      Object(box).scrollTop = 800;
    });
    await page.locator('#sel-B41').waitFor();
    await page.locator('#sel-A3').waitFor({ state: 'detached' });
    expect(await size()).toEqual([300, 39 * 28]);
    await page.locator('#sel-B41').click();
    await page.keyboard.press('ArrowUp');
    await page.locator('#sel-B2.active').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.locator('#sel-B1.active').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('makes rows as high as their wrapped texts are drawn, and runs on over empty cells as far as a text needs', async () => {
    const offices = [
      'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kota Pontianak',
      'Dinas Penanaman Modal/Pelayanan Terpadu Satu Pintu (DPMPTSP)',
      'Komunitas Pengembang Perangkat-Lunak Kalimantan Barat 2019–2028',
    ];
    const workspace = make(`function make() {
      var sheet = SpreadsheetApp.getActive().getSheets()[0].setName('Daftar');
      sheet.setColumnWidths(1, 3, 140);
      var offices = ${JSON.stringify(offices)};
      [8, 10, 14, 18].forEach(function (size, row) {
        offices.forEach(function (office, column) {
          sheet.getRange(row + 1, column + 1).setValue(office).setWrap(true).setFontSize(size).setFontWeight(row % 2 ? 'bold' : null);
        });
      });
      sheet.getRange('A6').setValue('V. Kendala dan rencana tindak lanjut').setFontSize(14).setFontWeight('bold').setBackground('#fff2cc');
    }`);
    const page = await browser.visit(workspace, '/sheet?tab=Daftar');
    await page.locator('#sel-A6').waitFor();
    // How much lower than the cell the highest text of each row ends: nothing is cut, and no line is left over.
    for (const [row, size] of [8, 10, 14, 18].entries()) {
      const rests = await page.locator(`.cell.wrap[id$="${row + 1}"]`).evaluateAll((cells) =>
        cells.map((each) => {
          const cell = Object(each);
          return cell.clientHeight - cell.querySelector('.text').offsetHeight;
        }),
      );
      expect(rests.length).toBe(3);
      expect(Math.min(...rests)).toBeGreaterThanOrEqual(3);
      expect(Math.min(...rests)).toBeLessThan(16 + 1.6 * size);
    }
    const heading = page.locator('#sel-A6 .text');
    const [shown, whole] = await heading.evaluate((text) => [Object(text).clientWidth, Object(text).scrollWidth]);
    expect(shown).toBeGreaterThan(200);
    expect(shown).toBe(whole);
  });

  it('draws links within a text, and leads to cells by the pointer and by keys, on this tab and another', async () => {
    const workspace = make(`function make() {
      var book = SpreadsheetApp.getActive();
      var sheet = book.getSheets()[0].setName('Daftar');
      var other = book.insertSheet('Lain');
      var text = 'Belum diisi: Kendala, Penutup, Aturan, Jahat';
      var rich = SpreadsheetApp.newRichTextValue().setText(text);
      [['Kendala', '#gid=' + sheet.getSheetId() + '&range=A80'], ['Penutup', '#gid=' + other.getSheetId() + '&range=C5'],
        ['Aturan', 'https://contoh.org/'], ['Jahat', 'javascript:alert(1)']].forEach(function (part) {
        var start = text.indexOf(part[0]);
        rich.setLinkUrl(start, start + part[0].length, part[1]);
      });
      sheet.getRange('A2').setRichTextValue(rich.build());
      sheet.getRange('A80:J89').merge();
    }`);
    const page = await browser.visit(workspace, '/sheet?tab=Daftar', { locale: 'en-US' });
    const cell = page.locator('#sel-A2');
    const address = page.locator('input.address');
    const isOnGrid = () => page.getByRole('grid').evaluate((element) => element.matches(':focus'));
    await cell.waitFor();
    expect(await cell.locator('a').allTextContents()).toEqual(['Kendala', 'Penutup', 'Aturan']);
    expect(await cell.locator('.text').textContent()).toBe('Belum diisi: Kendala, Penutup, Aturan, Jahat');
    expect(await cell.locator('a').last().getAttribute('rel')).toBe('noopener noreferrer');
    await cell.getByText('Kendala').click();
    await page.locator('#sel-A80.active').waitFor();
    expect([await address.inputValue(), await isOnGrid()]).toEqual(['A80', true]);
    const bottom = async (selector: string) => {
      const { y = 0, height = 0 } = (await page.locator(selector).boundingBox()) ?? {};
      return y + height;
    };
    expect(await bottom('#sel-A80')).toBeLessThanOrEqual(await bottom('.grid-box'));
    // Followed again from elsewhere; by its key, then by the line below the grid.
    for (const act of [
      () => page.keyboard.press('Alt+Enter'),
      () => page.locator('.about-cell').getByRole('link', { name: 'Kendala' }).press('Enter'),
    ]) {
      await address.fill('A2');
      await address.press('Enter');
      await page.locator('#sel-A2.active').waitFor();
      await act();
      await page.locator('#sel-A80.active').waitFor();
    }
    await address.fill('A2');
    await address.press('Enter');
    expect([...(await violations(page))]).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
    await cell.getByText('Penutup').click();
    await page.locator('#sel-C5.active').waitFor();
    expect(await page.locator('.sheet-tab[aria-current]').textContent()).toBe('Lain');
    await page.reload();
    await page.locator('#sel-C5.active').waitFor();
  });
});
