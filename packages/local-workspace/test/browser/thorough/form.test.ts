// The form page as its respondents use it: by keyboard, page by page, with mistakes, twice at once, without a server.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../src/workspace.ts';
import { openProject, resultOf } from '../../open-project.ts';
import { outOfReach, overflow, testBrowser, violations } from '../browser.ts';

const SCRIPT = `function make() {
  var form = FormApp.create('Daftar', true).setTitle('Pendaftaran').setDescription('Isi dengan lengkap.')
    .setConfirmationMessage('Terima kasih, kami hubungi.').setCustomClosedFormMessage('Buka lagi Senin.')
    .setProgressBar(true).setAllowResponseEdits(true);
  form.addTextItem().setTitle('Nama').setHelpText('Nama lengkap.').setRequired(true);
  form.addTextItem().setTitle('Email').setValidation(
    FormApp.createTextValidation().requireTextIsEmail().setHelpText('Tulis alamat email.').build());
  form.addDateItem().setTitle('Tanggal').setRequired(true);
  form.addTimeItem().setTitle('Jam').setRequired(true);
  var kind = form.addMultipleChoiceItem().setTitle('Jenis').setRequired(true);
  var room = form.addPageBreakItem().setTitle('Ruangan').setHelpText('Tentang ruangannya: https://contoh.go.id/ruang?a=1.');
  form.addListItem().setTitle('Ruang').setChoiceValues(['Besar', 'Kecil']).setRequired(true);
  form.addCheckboxItem().setTitle('Perangkat').setChoiceValues(['Proyektor', 'Mikrofon']).showOtherOption(true);
  form.addScaleItem().setTitle('Penting').setBounds(1, 3).setLabels('tidak', 'sangat');
  form.addGridItem().setTitle('Kapan').setRows(['Pagi', 'Siang']).setColumns(['Bisa', 'Tidak']);
  var done = FormApp.PageNavigationType.SUBMIT;
  kind.setChoices([kind.createChoice('Pinjam', room), kind.createChoice('Tanya saja', done)]);
}
/** The answers of all responses by title. */
function sent(id) {
  return FormApp.openById(id).getResponses().map(function (response) {
    return response.getItemResponses().map(function (each) { return [each.getItem().getTitle(), each.getResponse()]; });
  });
}`;

const browser = testBrowser();
let workspace: Workspace;

/** Opens the form in an English browser: dates stay Indonesian all the same. */
async function openForm(query = '', options = {}): Promise<Page> {
  workspace = openProject(SCRIPT, { settings: { language: 'id' } });
  resultOf(workspace, 'make');
  const page = await browser.visit(workspace, `/form/${form().id}${query}`, { locale: 'en-US', ...options });
  await page.getByLabel('Nama').waitFor();
  return page;
}

const form = () => {
  const [first] = workspace.forms.list();
  if (!first) throw new Error('no form');
  return first;
};
const idOf = (title: string) => form().items.find((item) => item.title === title)?.id ?? '';
const field = (page: Page, title: string) => page.locator(`#q-${idOf(title)}`);
const answers = () => resultOf(workspace, 'sent', form().id) as unknown[];

describe('the form page', () => {
  it('is filled in by keyboard alone, page by page, in the Indonesian order of dates', async () => {
    const page = await openForm();
    const type = async (text: string) => {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    };
    await page.getByLabel('Nama').focus();
    await type('Dewi');
    await type('dewi@contoh.id');
    await type('3/12/2026');
    await page.keyboard.press('Tab');
    await type('9');
    expect(await field(page, 'Tanggal').inputValue()).toBe('03/12/2026');
    expect(await page.getByText('Kamis, 3 Desember 2026').isVisible()).toBe(true);
    expect(await field(page, 'Jam').inputValue()).toBe('09.00');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ruangan' }).waitFor();
    expect(await page.getByText('Halaman 2 dari 2').isVisible()).toBe(true);
    const link = page.getByRole('link', { name: 'https://contoh.go.id/ruang?a=1', exact: true });
    expect(await link.getAttribute('href')).toBe('https://contoh.go.id/ruang?a=1');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    await field(page, 'Ruang').focus();
    await type('Kec');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await type('Papan tulis');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Kirim' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Terima kasih, kami hubungi.').waitFor();
    expect(answers()).toEqual([
      [
        ['Nama', 'Dewi'],
        ['Email', 'dewi@contoh.id'],
        ['Tanggal', '2026-12-03'],
        ['Jam', '09:00'],
        ['Jenis', 'Pinjam'],
        ['Ruang', 'Kecil'],
        ['Perangkat', ['Proyektor', 'Papan tulis']],
        ['Penting', '2'],
        ['Kapan', ['Bisa', '']],
      ],
    ]);
  });

  it('says at each question what is wrong, goes to the first, and keeps what was typed', async () => {
    const page = await openForm();
    await field(page, 'Email').fill('dewi');
    await field(page, 'Tanggal').fill('30/2/2026');
    await field(page, 'Jam').fill('25');
    await page.getByRole('button', { name: 'Berikutnya' }).press('Enter');
    await page.getByRole('alert').getByText('Ada 5 jawaban yang perlu diperbaiki.').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe(`q-${idOf('Nama')}`);
    for (const [title, message] of [
      ['Nama', 'Nama lengkap. Pertanyaan ini wajib diisi.'],
      ['Email', 'Tulis alamat email.'],
      ['Tanggal', 'Tulis tanggal yang ada di kalender, misalnya 3/12/2026.'],
      ['Jam', 'Tulis jam antara 00.00 dan 23.59, misalnya 9.00.'],
    ] as const) {
      expect(await field(page, title).getAttribute('aria-invalid')).toBe('true');
      expect(await described(page, `#q-${idOf(title)}`)).toBe(message);
    }
    expect(await field(page, 'Tanggal').inputValue()).toBe('30/2/2026');
    expect(await violations(page)).toEqual([]);
    await field(page, 'Nama').fill('Dewi');
    await expect.poll(() => field(page, 'Nama').getAttribute('aria-invalid')).toBe('false');
    expect(workspace.executions().filter(({ trigger }) => trigger === 'form-submit')).toEqual([]);
  });

  it('asks only the pages that the answers lead to, and goes back without losing any', async () => {
    const page = await openForm();
    await fillFirstPage(page, 'Pinjam');
    await page.getByRole('button', { name: 'Berikutnya' }).click();
    await field(page, 'Ruang').selectOption('Besar');
    await page.getByRole('button', { name: 'Kembali' }).click();
    expect(await field(page, 'Nama').inputValue()).toBe('Dewi');
    await page.getByLabel('Tanya saja').check();
    await page.getByRole('button', { name: 'Kirim' }).click();
    await page.getByText('Terima kasih, kami hubungi.').waitFor();
    expect(answers()).toEqual([expect.not.arrayContaining([['Ruang', 'Besar']])]);
  });

  it('sends once, however often the button is pressed, and can be answered again or changed', async () => {
    const page = await openForm();
    await fillFirstPage(page, 'Tanya saja');
    await page.getByRole('button', { name: 'Kirim' }).dblclick();
    await page.getByText('Terima kasih, kami hubungi.').waitFor();
    expect(answers()).toHaveLength(1);
    await page.getByRole('link', { name: 'Ubah jawaban Anda' }).click();
    await expect.poll(() => field(page, 'Nama').inputValue()).toBe('Dewi');
    await field(page, 'Nama').fill('Dewi K.');
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await page.getByText('Terima kasih, kami hubungi.').waitFor();
    expect(answers()).toEqual([expect.arrayContaining([['Nama', 'Dewi K.']])]);
    await page.getByRole('button', { name: 'Kirim tanggapan lain' }).click();
    expect(await field(page, 'Nama').inputValue()).toBe('');
  });

  it('loses nothing when the workspace does not answer, nor when the page is loaded anew', async () => {
    const page = await openForm();
    await fillFirstPage(page, 'Tanya saja');
    await page.getByRole('button', { name: 'Kirim' }).waitFor();
    await page.route('**/responses', (route) => route.abort());
    await page.getByRole('button', { name: 'Kirim' }).click();
    await page.getByRole('alert').getByText('tidak menjawab').waitFor();
    expect(await field(page, 'Nama').inputValue()).toBe('Dewi');
    await page.unroute('**/responses');
    await page.reload();
    expect(await field(page, 'Tanggal').inputValue()).toBe('03/12/2026');
    await page.getByRole('button', { name: 'Kirim' }).click();
    await page.getByText('Terima kasih, kami hubungi.').waitFor();
    expect(answers()).toHaveLength(1);
  });

  it('offers a calendar to choose from, by keyboard', async () => {
    const page = await openForm();
    await page.getByRole('button', { name: 'Pilih tanggal' }).press('Enter');
    await page.getByRole('dialog', { name: 'Pilih tanggal' }).waitFor();
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Selasa, 1 Desember 2026');
    expect(await violations(page)).toEqual([]);
    for (const key of ['PageDown', 'ArrowDown', 'End', 'Enter']) await page.keyboard.press(key);
    expect(await field(page, 'Tanggal').inputValue()).toBe('10/01/2027');
    expect(await page.evaluate('document.activeElement.id')).toBe(`q-${idOf('Tanggal')}`);
  });

  it('is filled in by a link, and says when it is closed', async () => {
    workspace = openProject(SCRIPT, { settings: { language: 'id' } });
    resultOf(workspace, 'make');
    const query = `?entry.${idOf('Nama')}=Ani%20L&entry.${idOf('Tanggal')}=2026-12-03&entry.${idOf('Jenis')}=Pinjam`;
    const page = await browser.visit(workspace, `/form/${form().id}${query}`);
    await expect.poll(() => field(page, 'Nama').inputValue()).toBe('Ani L');
    expect(await field(page, 'Tanggal').inputValue()).toBe('03/12/2026');
    expect(await page.getByLabel('Pinjam').isChecked()).toBe(true);
    workspace.forms.setDoor(form().id, { accepting: false });
    await page.reload();
    await page.getByText('Buka lagi Senin.').waitFor();
    expect(await page.getByRole('button', { name: 'Berikutnya' }).count()).toBe(0);
    workspace.forms.setDoor(form().id, { published: false });
    await page.reload();
    await page.getByText('Formulir ini belum dibuka').waitFor();
    await page.goto(new URL('/form/lain', page.url()).href);
    await page.getByText('Tidak ada formulir "lain".').waitFor();
  });

  it('is within everybody’s reach in both themes, and fits 360 pixels', async () => {
    const page = await openForm('', { viewport: { width: 360, height: 740 } });
    expect(await outOfReach(page)).toEqual([]);
    await fillFirstPage(page, 'Pinjam');
    await page.getByRole('button', { name: 'Berikutnya' }).click();
    await field(page, 'Ruang').waitFor();
    expect(await outOfReach(page)).toEqual([]);
  });
});

async function fillFirstPage(page: Page, kind: 'Pinjam' | 'Tanya saja'): Promise<void> {
  await field(page, 'Nama').fill('Dewi');
  await field(page, 'Tanggal').fill('3/12/2026');
  await field(page, 'Jam').fill('9');
  await page.getByLabel(kind).check();
}

/** What a screen reader says after a field's name. */
async function described(page: Page, field: string): Promise<string> {
  const ids = (await page.locator(field).getAttribute('aria-describedby')) ?? '';
  const texts = await Promise.all(ids.split(' ').map((id) => page.locator(`#${id}`).textContent()));
  return texts.filter(Boolean).join(' ');
}

it('a question for files takes them by keyboard or mouse, and names what was chosen', async () => {
  workspace = openProject('', { settings: { language: 'id' } });
  const letter = { type: 'FILE_UPLOAD', title: 'Surat', help: 'PDF.', required: true } as const;
  workspace.forms.make({ title: 'Daftar', items: [letter] });
  const page = await browser.visit(workspace, `/form/${form().id}`, { viewport: { width: 360, height: 780 } });
  await page.getByRole('button', { name: 'Kirim' }).click();
  await page.locator('.error').waitFor();
  expect(await violations(page)).toEqual([]);
  await page
    .getByLabel('Surat')
    .setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
  expect(await overflow(page)).toBe(0);
  await page.getByRole('button', { name: 'Kirim' }).click();
  await expect.poll(() => form().received).toBe(1);
});
