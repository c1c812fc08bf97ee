// The sheet page as people work in it: by keyboard, with the clipboard, two at one cell, while a script runs, and what the script shows.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Workspace } from '../../../src/workspace.ts';
import { openProject, resultOf } from '../../open-project.ts';
import { overflow, testBrowser, violations } from '../browser.ts';
import { SheetHands } from '../sheet-hands.ts';

const SCRIPT = `function make() {
  var book = SpreadsheetApp.getActive();
  var sheet = book.getSheets()[0].setName('Daftar');
  sheet.getRange('A1:G1').setValues([['Nama', 'Langkah', 'Hasil', 'Jumlah', 'Tanggal', 'Selesai', 'Tautan']]).setFontWeight('bold');
  sheet.getRange('A2:A4').setValues([['Citra'], ['Ani'], ['Budi']]);
  sheet.getRange('D2:D4').setNumberFormat('#,##0.00').setValues([[1234.5], [2], [3]]);
  sheet.getRange('E2').setNumberFormat('dd/mm/yyyy').setValue(new Date(2026, 11, 3));
  sheet.getRange('F2:F4').insertCheckboxes();
  sheet.getRange('G2').setValue('https://docs.google.com/spreadsheets/d/' + book.getId() + '/edit');
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
  sheet.getRange('A2').setNote('Datang pagi');
  sheet.getRange('B2:B40').setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(['Terima', 'Tolak', 'Tunda']).setAllowInvalid(true).build());
  sheet.getRange('C2:C40').protect().setDescription('Ditulis sistem').setWarningOnly(true);
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('Diterima')
    .setBackground('#d9ead3').setRanges([sheet.getRange('C2:C40')]).build()]);
  var locked = book.insertSheet('Terkunci');
  locked.getRange('A1').setValue('Jangan diubah');
  var lock = locked.protect().setDescription('Milik pemilik');
  lock.removeEditors(lock.getEditors());
  ScriptApp.newTrigger('edited').forSpreadsheet(book).onEdit().create();
}
function restrict() {
  SpreadsheetApp.getActive().getSheetByName('Daftar').getRange('D2').setDataValidation(
    SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(false).build());
}
function fill(rows, columns) {
  var sheet = SpreadsheetApp.getActive().insertSheet('Besar');
  if (columns > 26) sheet.insertColumnsAfter(26, columns - 26);
  if (rows > 1000) sheet.insertRowsAfter(1000, rows - 1000);
  var values = [];
  for (var row = 0; row < rows; row++) {
    values.push([]);
    for (var column = 0; column < columns; column++) values[row].push('isi ' + row + ' ' + column);
  }
  sheet.getRange(1, 1, rows, columns).setValues(values);
  sheet.setFrozenRows(1);
}
/** Accepts by writing into column C; refuses by taking the step out again. */
function edited(e) {
  var range = e.range;
  if (range.getColumn() > 2 || range.getLastColumn() < 2) return;
  var sheet = range.getSheet();
  for (var row = range.getRow(); row <= range.getLastRow(); row++) {
    var value = sheet.getRange(row, 2).getValue();
    if (value === 'Gagal') throw new Error('Sengaja gagal');
    if (value === 'Terima') sheet.getRange(row, 3).setValue('Diterima');
    if (value === 'Tolak') {
      sheet.getRange(row, 2).clearContent();
      e.source.toast('Langkah ini belum boleh', 'Kantor', 60);
    }
  }
}
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Kantor').addItem('Tanya', 'ask').addItem('Jendela', 'show').addItem('Samping', 'aside').addToUi();
}
function ask() {
  var ui = SpreadsheetApp.getUi();
  SpreadsheetApp.getActive().getSheetByName('Daftar').appendRow(['Dari menu']);
  var answer = ui.prompt('Nama', 'Siapa namanya?', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  if (ui.alert('Yakin?', 'Tulis ' + answer.getResponseText() + '?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  SpreadsheetApp.getActive().getSheetByName('Daftar').getRange('A2').setValue(answer.getResponseText());
  SpreadsheetApp.getActive().toast('Sudah ditulis', 'Kantor');
}
function page(words) {
  return HtmlService.createHtmlOutput('<p>' + words + '</p><button onclick="google.script.run.withSuccessHandler(function (text) { document.querySelector(\\'p\\').textContent = text; }).named()">Siapa</button>').setTitle('Bantuan');
}
function show() { SpreadsheetApp.getUi().showModalDialog(page('Halo ' + chosen()), 'Jendela'); }
function aside() { SpreadsheetApp.getUi().showSidebar(page('Di samping')); }
function named() { return 'Saya ' + Session.getEffectiveUser().getEmail() + ' di ' + chosen(); }
function chosen() { return SpreadsheetApp.getActiveSheet().getName() + ' ' + SpreadsheetApp.getActiveRange().getA1Notation(); }`;

const COLLEAGUE = 'colleague@office.example';

const browser = testBrowser();
let workspace: Workspace;

beforeEach(() => {
  workspace = openProject(SCRIPT, { settings: { language: 'id' } });
  resultOf(workspace, 'make');
});

/** Opens a tab of the workspace; the first time it is made. */
async function openTab(tab: string, options = {}): Promise<SheetHands> {
  const page = await browser.visit(workspace, `/sheet?tab=${tab}`, { locale: 'en-US', ...options });
  await page.getByRole('grid', { name: `Lembar ${tab}` }).waitFor();
  return new SheetHands(page);
}

/** What a column of Daftar shows below its header. */
const column = (letter: string) =>
  workspace.sheets
    .read('Daftar', { display: true })
    .values.slice(1)
    .map((row) => row[letter.charCodeAt(0) - 65] ?? '');

describe('the sheet page', () => {
  it('is worked by keyboard: a choice, the reply of the script, undo, find, and the way out', async () => {
    const sheet = await openTab('Daftar');
    const { page, grid } = sheet;
    await grid.focus();
    for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    await sheet.during(async () => {
      await page.keyboard.press('Alt+ArrowDown');
      expect(await page.getByRole('listbox').getByRole('option').allTextContents()).toEqual([
        'Terima',
        'Tolak',
        'Tunda',
      ]);
      await page.keyboard.press('Enter');
    });
    await page.locator('#sel-C2').getByText('Diterima').waitFor();
    await sheet.type('A3', 'Ani Lestari');
    await expect.poll(() => column('A')).toEqual(['Citra', 'Ani Lestari', 'Budi']);
    await grid.focus();
    await sheet.during(() => page.keyboard.press('Control+Z'));
    await expect.poll(() => column('A')).toEqual(['Citra', 'Ani', 'Budi']);
    await page.keyboard.press('Control+F');
    await page.locator('[aria-label="Cari di lembar ini"]:focus').waitFor();
    await page.keyboard.type('budi');
    await page.keyboard.press('Enter');
    await page.getByText('1 dari 1').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Alamat sel').inputValue()).toBe('A4');
    // As fast as keys come: none is lost between two cells.
    await page.keyboard.press('ArrowDown');
    for (const [text, ...keys] of [
      ['Satu', 'Enter'],
      ['Dua', 'ArrowDown'],
      ['Tiga', 'Alt+Enter'],
      ['x', 'Enter'],
    ] as const) {
      await page.keyboard.type(text);
      for (const key of keys) await page.keyboard.press(key);
    }
    await expect.poll(() => column('A').slice(3)).toEqual(['Satu', 'Dua', 'Tiga\nx']);
    await page.keyboard.press('Control+Home');
    for (const key of ['ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
    await sheet.during(() => page.keyboard.press('Control+D'));
    await expect.poll(() => column('A').slice(0, 4)).toEqual(['Citra', 'Citra', 'Citra', 'Satu']);
    await page.keyboard.press('Shift+Space');
    await expect.poll(() => page.getByLabel('Alamat sel').inputValue()).toBe('A2:Z4');
    expect(await page.locator('.grid-box').evaluate((box) => box.scrollLeft)).toBe(0);
    await page.keyboard.press('Tab');
    expect(await grid.evaluate((element) => element.matches(':focus'))).toBe(false);
  });

  it('goes to the cell of the name box with Enter: what is typed next stands there', async () => {
    const sheet = await openTab('Daftar');
    const { page } = sheet;
    await page.getByLabel('Alamat sel').click();
    await page.keyboard.type('a31');
    await page.keyboard.press('Enter');
    await page.locator('#sel-A31').waitFor();
    expect(await sheet.grid.evaluate((element) => element.matches(':focus'))).toBe(true);
    await sheet.during(async () => {
      await page.keyboard.type('Dewi');
      await page.keyboard.press('Enter');
    });
    await expect.poll(() => sheet.shown('A31')).toBe('Dewi');
  });

  it('shows of an edit what Google shows: the toast of its trigger, nothing of what the script refused or failed in', async () => {
    const sheet = await openTab('Daftar');
    const { page } = sheet;
    await sheet.choose('B3', 'Tolak');
    await page.locator('.toast.info').getByText('Langkah ini belum boleh').waitFor();
    const [toast, cell] = [await page.locator('.toasts').boundingBox(), await page.locator('#sel-B3').boundingBox()];
    expect(Math.round((toast?.x ?? 0) + (toast?.width ?? 0))).toBe(1280 - 16);
    expect(cell && toast && cell.y + cell.height).toBeLessThan(toast?.y ?? 0);
    await sheet.choose('B4', 'Gagal');
    const last = page.locator('.last-run');
    await last.getByText('Sengaja gagal').waitFor();
    expect(await last.getAttribute('class')).toContain('failed');
    await expect.poll(() => column('B')).toEqual(['', '', 'Gagal']);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.locator('.refused, .changed, .toast.done').count()).toBe(0);
    // What lies where the toast is comes out from under it.
    await sheet.choose('B3', 'Tolak');
    await page.locator('.toast.info').waitFor();
    await sheet.go('K20');
    const [now, told] = [await page.locator('#sel-K20').boundingBox(), await page.locator('.toasts').boundingBox()];
    expect((now?.y ?? 0) + (now?.height ?? 0)).toBeLessThanOrEqual(told?.y ?? 0);
    // It was told to this person, not to the next one.
    await sheet.become(COLLEAGUE);
    await page.locator('.toast').waitFor({ state: 'detached' });
  });

  it('says over the sheet what Google refuses, until it is read', async () => {
    resultOf(workspace, 'restrict');
    const sheet = await openTab('Daftar');
    const problem = sheet.page.getByRole('dialog', { name: 'Terjadi masalah' });
    await sheet.type('D2', '-5');
    await problem.getByText('Data yang Anda masukkan di sel D2 melanggar aturan').waitFor();
    await sheet.page.keyboard.press('Enter');
    await problem.waitFor({ state: 'detached' });
    expect(await sheet.shown('D2')).toBe('1.234,50');
    expect(await sheet.page.locator('.toast').count()).toBe(0);
  });

  it('marks its own remarks as such, for whoever switches them on: changes in green, what was not accepted in red', async () => {
    const sheet = await openTab('Daftar');
    await sheet.keepWhatFades();
    await sheet.showRemarks();
    await sheet.choose('B2', 'Terima');
    await sheet.page.locator('.toast.done').getByText('Hasil: Diterima').waitFor();
    expect(await sheet.page.locator('.toast.done .remark').textContent()).toBe('Catatan ruang kerja');
    await sheet.page.locator('#sel-C2.changed').waitFor();
    const alert = sheet.page.getByRole('alert');
    await sheet.choose('B3', 'Tolak');
    await alert.getByText('Tidak diterima').waitFor();
    await sheet.page.locator('#sel-B3[aria-invalid=true]').waitFor();
    await sheet.choose('B4', 'Gagal');
    await alert.getByText('edited: Error: Sengaja gagal').waitFor();
    await sheet.page.reload();
    await sheet.go('C3');
    await sheet.page.getByText('Ditulis sistem (mengingatkan sebelum diubah)').waitFor();
    await sheet.showRemarks();
    await sheet.page.getByText('Ditulis sistem').waitFor({ state: 'detached' });
  });

  it('shows formats, notes, colours, boxes, links and locks', async () => {
    const sheet = await openTab('Daftar', { viewport: { width: 1600, height: 800 } });
    const { page } = sheet;
    expect(await sheet.shown('D2')).toBe('1.234,50');
    expect(await sheet.shown('E2')).toBe('03/12/2026');
    await sheet.go('E2');
    expect(await page.getByLabel('Isi sel E2').inputValue()).toMatch(/3\/12\/2026/);
    await sheet.go('A2');
    await page.locator('.about-cell').getByText('Datang pagi').waitFor();
    await page.locator('#sel-A2').hover();
    const [tip, cell] = [await page.getByRole('tooltip').boundingBox(), await page.locator('#sel-A2').boundingBox()];
    expect([tip?.x, tip?.y]).toEqual([(cell?.x ?? 0) + (cell?.width ?? 0) + 4, cell?.y]);
    // A list that only warns lets anything in, and marks it.
    await sheet.choose('B4', 'Nanti');
    await page.locator('#sel-B4.invalid').hover();
    await page.getByRole('tooltip').getByText('Tidak valid:').waitFor();
    await sheet.grid.press('Delete');
    expect(await page.locator('#sel-G2 a').getAttribute('href')).toMatch(/^\/sheet\?spreadsheet=/);
    await sheet.choose('B2', 'Terima');
    await page.locator('#sel-C2').getByText('Diterima').waitFor();
    expect(
      await page.locator('#sel-C2').evaluate((cell) => `${Object(cell).computedStyleMap().get('background-color')}`),
    ).toBe('rgb(217, 234, 211)');
    await sheet.go('F3');
    await sheet.during(() => page.keyboard.press('Space'));
    await expect.poll(() => column('F')).toEqual(['FALSE', 'TRUE', 'FALSE']);
    const edge = await page.locator('[data-column="4"] .grip').boundingBox();
    await page.mouse.move((edge?.x ?? 0) + 4, (edge?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move((edge?.x ?? 0) + 84, (edge?.y ?? 0) + 10);
    await sheet.during(() => page.mouse.up());
    await expect.poll(() => workspace.sheets.read('Daftar').columnWidths[3]).toBe(180);
    await sheet.go('C4');
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Perhatian!' }).getByRole('button', { name: 'Batal' }).click();
    expect(column('C')).toEqual(['Diterima', '', '']);
    await sheet.become(COLLEAGUE);
    await sheet.openTab('Terkunci');
    await sheet.go('A1');
    await page.keyboard.type('x');
    await page.getByRole('dialog', { name: 'Terjadi masalah' }).getByText('sel atau objek yang dilindungi').waitFor();
  });

  it('goes where one typed, however soon after a step to another cell', async () => {
    const sheet = await openTab('Daftar');
    await sheet.goAtOnceAfter('ArrowDown', 'C4');
    expect(await sheet.page.getByRole('grid').getAttribute('aria-activedescendant')).toBe('sel-C4');
    expect(await sheet.page.getByLabel('Alamat sel').inputValue()).toBe('C4');
  });

  it('takes a paste over ten rows, and the script sees all of them', async () => {
    const sheet = await openTab('Daftar');
    const lines = Array.from({ length: 10 }, (_, index) => `"Nama ""${index}""\nbaris"\tTerima`);
    await sheet.paste('A2', `${lines.join('\n')}\n`);
    await sheet.page.locator('#sel-C11').getByText('Diterima').waitFor();
    expect(column('A')[9]).toBe('Nama "9"\nbaris');
    expect(column('C')).toEqual(Array.from({ length: 10 }, () => 'Diterima'));
    await sheet.grid.focus();
    const copied = await sheet.copied();
    expect(copied.split('\n').slice(0, 2)).toEqual(['"Nama ""0""', 'baris"\tTerima']);
    await sheet.type('E2', '=LEN(A2)');
    await sheet.go('E2');
    // What is copied is what the page shows, which comes after the workspace's answer; 14 is a day in this cell.
    await sheet.page.locator('#sel-E2').getByText('13/01/1900').waitFor();
    const formula = await sheet.copied();
    await sheet.paste('E3:E4', formula);
    await sheet.page.locator('#sel-E4').getByText('14').waitFor();
    expect(workspace.sheets.read('Daftar').formulas).toEqual({ E2: '=LEN(A2)', E3: '=LEN(A3)', E4: '=LEN(A4)' });
  });

  it('shows one page what another types, sorts and filters; at one cell the later wins and both see it', async () => {
    const [one, other] = [await openTab('Daftar'), await openTab('Daftar')];
    await other.become(COLLEAGUE);
    await one.type('A3', 'Pertama');
    await other.page.locator('#sel-A3').getByText('Pertama').waitFor();
    await other.type('A3', 'Kemudian');
    for (const { page } of [one, other]) await page.locator('#sel-A3').getByText('Kemudian').waitFor();
    // What is being typed goes along with its row.
    await other.go('B3');
    await other.page.keyboard.type('Tun');
    workspace.sheets.insertRows('Daftar', { before: 3 });
    await other.page.locator('#sel-B4.editing').waitFor();
    await other.during(() => other.page.keyboard.press('Enter'));
    await expect.poll(() => column('B')).toEqual(['', '', 'Tunda', '']);
    workspace.sheets.deleteRows('Daftar', { from: 3 });
    await other.page.locator('#sel-A3').getByText('Kemudian').waitFor();
    await one.go('A2');
    await one.page.getByRole('menuitem', { name: 'Data' }).click();
    await one.during(() => one.page.getByRole('menuitem', { name: 'Urutkan menurut Nama, A–Z' }).click());
    await other.page.locator('#sel-A2').getByText('Budi').waitFor();
    await one.page.getByRole('menuitem', { name: 'Data' }).click();
    await one.page.getByRole('menuitem', { name: 'Saring menurut Nama…' }).click();
    await one.page.getByRole('checkbox', { name: 'Budi' }).uncheck();
    await one.page.getByRole('button', { name: 'Saring', exact: true }).click();
    await other.page.locator('#sel-A2').waitFor({ state: 'detached' });
    await other.page.getByRole('button', { name: 'Lepas saringan' }).click();
    await one.page.locator('#sel-A2').getByText('Budi').waitFor();
    await one.go('A3');
    await one.page.keyboard.press('Shift+F10');
    await one.during(() => one.page.getByRole('menuitem', { name: 'Hapus baris 3' }).click());
    await expect.poll(() => column('A')).toEqual(['Budi', 'Kemudian']);
  });

  it('leads to a hidden tab through the list of all tabs, which shows it', async () => {
    const { page } = await openTab('Daftar');
    workspace.sheets.hideTab('Terkunci', true);
    const tab = page.locator('.sheet-tabs > button.sheet-tab', { hasText: 'Terkunci' });
    await tab.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Semua lembar' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Terkunci (tersembunyi)' }).click();
    await page.locator('.sheet-tab[aria-current=page]', { hasText: 'Terkunci' }).waitFor();
    expect(workspace.sheets.list().find(({ name }) => name === 'Terkunci')?.hidden).toBe(false);
  });

  it('a sort while a step runs reaches the page whole', async () => {
    const sheet = await openTab('Daftar');
    workspace.faults.plan({
      at: { function: 'edited', method: 'Range.getValues' },
      effect: { meanwhile: () => void workspace.sheets.sort('Daftar', { column: 1 }, COLLEAGUE) },
    });
    await sheet.choose('B2', 'Terima');
    await expect.poll(() => column('A')).toEqual(['Ani', 'Budi', 'Citra']);
    for (const [index, name] of ['Ani', 'Budi', 'Citra'].entries()) {
      await sheet.page
        .locator(`#sel-A${index + 2}`)
        .getByText(name)
        .waitFor();
    }
    expect(await sheet.shown('B4')).toBe('Terima');
  });

  it('asks what the script asks, once, and shows its dialog and sidebar, which call the script', async () => {
    const sheet = await openTab('Daftar');
    const { page } = sheet;
    const choose = async (item: string) => {
      await page.getByRole('menuitem', { name: 'Kantor' }).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await choose('Tanya');
    await page.getByRole('dialog', { name: 'Nama' }).waitFor();
    await page.keyboard.type('Dewi');
    await page.keyboard.press('Enter');
    const sure = page.getByRole('dialog', { name: 'Yakin?' });
    await sure.getByText('Tulis Dewi?').waitFor();
    await sure.getByRole('button', { name: 'Ya', exact: true }).click();
    await page.locator('.toast').getByText('Sudah ditulis').waitFor();
    expect(column('A')).toEqual(['Dewi', 'Ani', 'Budi', 'Dari menu']);
    await sheet.go('B3:C4');
    await choose('Jendela');
    const dialog = page.frameLocator('dialog iframe');
    await dialog.getByText('Halo Daftar B3:C4').waitFor();
    await dialog.getByRole('button', { name: 'Siapa' }).click();
    await dialog.getByText('Saya owner@office.example').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Tutup', exact: true }).click();
    await choose('Samping');
    const side = page.frameLocator('aside iframe');
    await side.getByText('Di samping').waitFor();
    await sheet.go('D2');
    await side.getByRole('button', { name: 'Siapa' }).click();
    await side.getByText('Saya owner@office.example di Daftar D2').waitFor();
    await page.getByRole('button', { name: 'Tambah lembar' }).click();
    await page.getByRole('grid', { name: 'Lembar Sheet3' }).waitFor();
  });

  it('scrolls 2,000 rows of 40 columns, its header and first column in sight', async () => {
    resultOf(workspace, 'fill', 2000, 40);
    const sheet = await openTab('Besar');
    await sheet.scroll(40, 700);
    expect(await sheet.page.locator('.cell').count()).toBeLessThan(1500);
    expect(await sheet.page.locator('#sel-A1').isVisible()).toBe(true);
    await sheet.go('AN2000');
    await sheet.page.locator('#sel-AN2000').getByText('isi 1999 39').waitFor();
  });

  it.each(['light', 'dark'] as const)('has no violation for axe in %s, and fits 360 pixels', async (colorScheme) => {
    const sheet = await openTab('Daftar', { colorScheme });
    const { page } = sheet;
    await sheet.showRemarks();
    await sheet.choose('B3', 'Tolak');
    await page.getByRole('alert').waitFor();
    await sheet.go('B2');
    await page.keyboard.press('Enter');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('menuitem', { name: 'Data' }).click();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});
