// The mail page as its readers use it: whose box, what is unread, what is found, how one mail looks, where its links lead.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../src/workspace.ts';
import { openProject } from '../../open-project.ts';
import { openOffice, registration } from '../../server/office.ts';
import { outOfReach, testBrowser } from '../browser.ts';

const browser = testBrowser();
let workspace: Workspace;

/** Opens the mails of an office where somebody registered: they have a mail, Budi a copy of it. */
async function openMails(path = '/mail', options = {}): Promise<Page> {
  workspace = openOffice();
  workspace.forms.respond('Pendaftaran Kegiatan', registration);
  return browser.visit(workspace, path, options);
}

const CITRA = encodeURIComponent(registration.Email);

describe('the mail page', () => {
  it('shows each reader their own mail, and what they have not read, by keyboard', async () => {
    const page = await openMails();
    await page.getByText('Belum ada surat di sini.').waitFor();
    await page.getByLabel('Bertindak sebagai').selectOption('budi@contoh.go.id');
    const line = page.getByRole('link', { name: /Belum dibaca: Pendaftaran kami terima/ });
    await line.press('Enter');
    await page.getByRole('heading', { name: 'Pendaftaran kami terima' }).waitFor();
    await expect.poll(() => workspace.mails.list()[0]?.readBy).toEqual(['budi@contoh.go.id']);
    await expect.poll(() => page.locator('.mail-line.unread').count()).toBe(0);
    await page.getByRole('button', { name: registration.Email }).getByText('1').waitFor();
    await page.getByRole('button', { name: 'Tandai belum dibaca' }).press('Enter');
    await line.waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Pendaftaran kami terima' }).waitFor();
  });

  it('keeps a long list in its own place: the page itself does not scroll', async () => {
    const page = await openMails('/mail?box=budi@contoh.go.id');
    for (let turn = 0; turn < 20; turn++) workspace.forms.respond('Pendaftaran Kegiatan', registration);
    await expect.poll(() => page.locator('.mail-line').count()).toBe(21);
    expect(await page.evaluate('document.documentElement.scrollHeight - innerHeight')).toBe(0);
    await page
      .getByRole('button', { name: /^Budi Santoso/ })
      .getByText('21')
      .waitFor();
  });

  it('shows a new mail as it comes, and finds by words', async () => {
    const page = await openMails('/mail?box=all');
    await page.getByRole('link', { name: /Pendaftaran kami terima/ }).waitFor();
    workspace.sheets.edit('Pendaftaran', { range: 'F2', value: 'Terima' });
    await page.getByRole('link', { name: /Diterima/ }).waitFor();
    await page.getByLabel('Cari surat').fill('ACARA.ics');
    await page.getByRole('link', { name: /Diterima/ }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /Pendaftaran kami terima/ }).waitFor();
    await page.getByLabel('Cari surat').fill('tidak ada yang begini');
    await page.getByText('Tidak ada surat yang cocok.').waitFor();
  });

  it('asks nothing of another host, its links lead to the web app as that reader, and it is given out as a file', async () => {
    const page = await openMails(`/mail?box=budi@contoh.go.id`);
    await page.getByRole('link', { name: /Pendaftaran kami terima/ }).click();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('link', { name: 'Lihat status' }).waitFor();
    const height = await page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height);
    const content = await frame.locator('html').evaluate((element) => element.scrollHeight);
    expect(height).toBeGreaterThanOrEqual(content);
    const opened = page.context().waitForEvent('page');
    await frame.getByRole('link', { name: 'Lihat status' }).click();
    const app = await opened;
    const status = app.frameLocator('iframe');
    await status.getByRole('heading', { name: `Halo ${registration.Nama}` }).waitFor();
    expect(new URL(app.url()).pathname).toBe('/as/budi%40contoh.go.id/exec');
    await status.getByRole('button', { name: 'Hitung' }).click();
    await status.getByText('Jumlah 5').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Unduh .eml' }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.eml$/);
    await page.getByRole('button', { name: 'Teks', exact: true }).click();
    expect(await page.locator('.mail-text a').getAttribute('href')).toContain('/as/budi%40contoh.go.id/exec?nama=');
  });

  it('a reader answers by keyboard: it reaches the address for replies, and nothing written is lost', async () => {
    const page = await openMails(`/mail?box=${CITRA}`);
    await page.getByRole('link', { name: /Pendaftaran kami terima/ }).click();
    await page.getByRole('button', { name: 'Balas semua' }).press('Enter');
    await page.keyboard.type('Saya datang.');
    await page.getByLabel('Kepada').fill('bukan alamat');
    await page.getByLabel('Kepada').press('Enter');
    await page.getByRole('alert').getByText('Alamat email “bukan alamat” keliru').waitFor();
    expect(await outOfReach(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Balas semua' }).press('Enter');
    expect(await page.getByLabel('Isi').inputValue()).toMatch(/^Saya datang\.\n\nPada .+ menulis:\n> /);
    await page.getByLabel('Kepada').fill('kantor@contoh.go.id');
    await page.getByRole('button', { name: 'Kirim' }).press('Enter');
    await page.getByText('Surat terkirim kepada kantor@contoh.go.id.').waitFor();
    expect(workspace.mails.list({ reader: 'kantor@contoh.go.id' })).toMatchObject([
      { from: registration.Email, cc: ['budi@contoh.go.id'], subject: 'Re: Pendaftaran kami terima' },
    ]);
  });

  it('says that a mail is gone', async () => {
    const page = await openMails('/mail/lain');
    await page.getByText('Tidak ada surat "lain".').waitFor();
  });

  it.each(['id', 'en'] as const)('says in its search what is found, without cutting a word (%s)', async (language) => {
    workspace = openProject('function nothing() {}', { settings: { language } });
    const page = await browser.visit(workspace, '/mail');
    const field = page.getByRole('searchbox');
    await field.fill((await field.getAttribute('placeholder')) ?? '');
    expect(await field.evaluate((input) => Object(input).scrollWidth - Object(input).clientWidth)).toBe(0);
  });

  it('is within everybody’s reach in both themes, and fits 360 pixels', async () => {
    const page = await openMails(`/mail?box=${CITRA}`);
    await page.getByRole('link', { name: /Pendaftaran kami terima/ }).click();
    await page.getByRole('heading', { name: 'Pendaftaran kami terima' }).waitFor();
    expect(await outOfReach(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('button', { name: 'Kembali ke daftar' }).click();
    expect(await outOfReach(page)).toEqual([]);
  });
});
