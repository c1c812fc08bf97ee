// The pages of the web app in a real browser, in the strictest frame that Google documents for a bound script (facts 13.2):
// reached from a mail, worked by keyboard, with and without scripts, on a telephone.
import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { overflow, testBrowser, violations } from '../../../packages/local-workspace/test/browser/browser.ts';
import { oneRequest, PEOPLE, PLAIN_ANSWERS } from '../../workspace/desk.ts';
import { linkTo } from '../../workspace/links.ts';
import { appIn, SPLIT, servedDesk, tabTo } from '../served-desk.ts';

const NUMBER = 'PC-2026-0001';
const APPLICANT = 'dewi.kartika@smkn4.example';

const browser = testBrowser();
const site = servedDesk(async () => {
  const desk = await oneRequest();
  await desk.submit({
    ...PLAIN_ANSWERS,
    'Nama Instansi': `<b>${'Sekolah dengan nama sangat panjang '.repeat(20)}${'x'.repeat(300)}`,
    'Nomor WhatsApp': '0813-0000-1002',
    Email: 'lain@sekolah.example',
    'Nomor Surat': '2',
  });
  return desk;
});

/** Where the link of somebody's last mail leads them. */
async function addressOf(who: string, number = NUMBER): Promise<string> {
  const link = await linkTo(site.desk, number, who);
  return site.addressOf(link, Object.values<string>(PEOPLE).includes(who) ? who : '');
}

const TOLD = 'Pesan untuk Pemohon';

/** The window of a link, and what stands in Google's frame there. */
async function open(who: string, options: Parameters<typeof browser.open>[1] = {}, number = NUMBER) {
  const page = await browser.open(await addressOf(who, number), options);
  return { page, app: appIn(page) };
}

const focused = (app: FrameLocator) =>
  app.locator('body').evaluate((body) => body.ownerDocument.activeElement?.textContent ?? '');

describe('from mail to mail, by keyboard, all in one window', () => {
  it('the Kabid passes the letter on, and goes back to it', async () => {
    const { page, app } = await open(PEOPLE.kabid);
    const address = page.url();
    await app.getByLabel('Isi disposisi').fill('Telaah dan jadwalkan');
    await tabTo(page, app.getByRole('button', { name: 'Disposisikan ke Kasi' }));
    await page.keyboard.press('Enter');
    await app.getByText('“Disposisikan ke Kasi” sudah dicatat.').waitFor();
    expect(await focused(app)).toBe(`${NUMBER}: Sudah dicatat`);
    await app.getByRole('link', { name: 'Kembali ke surat' }).press('Enter');
    await app.getByRole('button', { name: 'Urungkan tindakan terakhir' }).waitFor();
    expect([page.url(), page.context().pages().length]).toEqual([address, 1]);
    await page.reload();
    await app.getByText('Didisposisikan').waitFor();
  });

  it('the Kasi, who has written nothing, is told so and keeps what they then write; the applicant chooses a time', async () => {
    const { page: window, app: kasi } = await open(PEOPLE.kasi);
    await kasi.getByRole('button', { name: 'Tetapkan jadwal' }).press('Enter');
    await kasi.getByRole('alert').getByText('Tulis hasil koordinasi').waitFor();
    expect(await focused(kasi)).toContain('Tulis hasil koordinasi');
    await kasi.getByText('Tindakan lain', { exact: true }).press('Enter');
    const offer = kasi.locator('details details', { has: kasi.getByText('Tawarkan jadwal lain', { exact: true }) });
    await tabTo(window, offer.locator('summary').first());
    await window.keyboard.press('Enter');
    await offer.getByLabel(TOLD).fill('Pilihan waktu lain');
    await tabTo(window, offer.getByRole('button', { name: 'Tawarkan jadwal lain' }));
    await window.keyboard.press('Enter');
    await kasi.getByText('“Tawarkan jadwal lain” sudah dicatat.').waitFor();
    const { page, app } = await open(APPLICANT);
    await app.getByText('Pilihan waktu lain').waitFor();
    await tabTo(page, app.getByRole('button', { name: /WIB/ }).first());
    await page.keyboard.press('Enter');
    await app.getByRole('heading', { name: `${NUMBER}: Sudah dicatat` }).waitFor();
    expect((await site.desk.row(NUMBER)).Status).toBe('Didisposisikan');
  });

  it('the Kasi asks the applicant, who is told what is missing, keeps what they wrote, confirms, and is thanked', async () => {
    const { app: kasi } = await open(PEOPLE.kasi);
    await kasi.getByText('Tindakan lain', { exact: true }).press('Enter');
    const ask = kasi.locator('form', { has: kasi.getByRole('button', { name: 'Minta konfirmasi pemohon' }) });
    await ask.getByLabel(TOLD).fill('Apakah tanpa prasmanan?');
    await ask.getByRole('button', { name: 'Minta konfirmasi pemohon' }).press('Enter');
    await kasi.getByText('Menunggu Konfirmasi Pemohon').waitFor();
    const { app } = await open(APPLICANT);
    await app.getByText('Apakah tanpa prasmanan?').waitFor();
    await app.getByRole('button', { name: 'Kirim jawaban' }).press('Enter');
    await app.getByRole('alert').getByText('Tulis dahulu jawaban Anda').waitFor();
    expect(await app.getByRole('button', { name: 'Kirim jawaban' }).isVisible()).toBe(true);
    await app.getByRole('button', { name: /^Saya setuju/ }).press('Enter');
    await app.getByText('persetujuan Anda sudah kami catat').waitFor();
    expect((await site.desk.row(NUMBER)).Status).toBe('Didisposisikan');
  });

  it('while the script does not answer, a form says so and keeps what was typed, and can be sent again', async () => {
    const { page, app } = await open(PEOPLE.kasi);
    await page.route('**/api/script-run', (route) => route.abort());
    // The applicant has agreed on their page: nothing need be written, and the field is among the other steps.
    await app.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    await app.getByLabel('Keterangan untuk rekan kerja').first().fill('Waktu disepakati');
    await app.getByRole('button', { name: 'Tetapkan jadwal' }).press('Enter');
    await app.getByRole('alert').getByText('Belum diketahui apakah kiriman Anda sampai').waitFor();
    expect(await app.getByLabel('Keterangan untuk rekan kerja').first().inputValue()).toBe('Waktu disepakati');
    await page.unroute('**/api/script-run');
    await app.getByRole('button', { name: 'Tetapkan jadwal' }).press('Enter');
    await app.getByText('sudah dicatat.').waitFor();
    expect((await site.desk.row(NUMBER)).Status).toBe('Jadwal Ditetapkan');
  });

  it('a form that is sent twice in haste is sent once', async () => {
    const { page, app } = await open(APPLICANT);
    let calls = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/api/script-run')) calls++;
    });
    await app.getByText('Batalkan permohonan', { exact: true }).press('Enter');
    await app.getByLabel('Alasan pembatalan').fill('Sakit');
    await app.getByLabel('Ya, permohonan ini saya batalkan').press(' ');
    await app.getByRole('button', { name: 'Kirim pembatalan' }).dblclick();
    await app.getByText('sudah dibatalkan atas permintaan Anda').waitFor();
    expect([calls, (await site.desk.row(NUMBER)).Status]).toEqual([1, 'Dibatalkan']);
  });
});

describe('without scripts', () => {
  /** What opens beside the window when something is done there. */
  async function beside(page: Page, act: () => Promise<void>): Promise<FrameLocator> {
    const [opened] = await Promise.all([page.context().waitForEvent('page'), act()]);
    return opened.frameLocator('iframe');
  }

  it('a form and the way back open in tabs of their own, and the cancellation is asked for once more', async () => {
    const { page, app } = await open('lain@sekolah.example', { javaScriptEnabled: false }, 'PC-2026-0002');
    await app.getByText('Batalkan permohonan', { exact: true }).press('Enter');
    await app.getByRole('button', { name: 'Kirim pembatalan' }).press('Enter');
    expect((await site.desk.row('PC-2026-0002')).Status).toBe('Diajukan');
    await app.getByLabel('Ya, permohonan ini saya batalkan').press(' ');
    const answer = await beside(page, () => app.getByRole('button', { name: 'Kirim pembatalan' }).press('Enter'));
    await answer.getByText('sudah dibatalkan atas permintaan Anda').waitFor();
    const again = await beside(page, () => answer.getByRole('link', { name: 'Kembali' }).press('Enter'));
    await again.getByText('Ajukan permohonan baru').waitFor();
    expect((await site.desk.row('PC-2026-0002')).Status).toBe('Dibatalkan');
  });
});

it.each(['light', 'dark'] as const)(
  'in %s no page has an accessibility violation, and all fit a telephone',
  async (colorScheme) => {
    const page = await browser.open(`${site.url}/exec`, { viewport: { width: 360, height: 780 }, colorScheme });
    const letters = [
      await addressOf('lain@sekolah.example', 'PC-2026-0002'),
      await addressOf(PEOPLE.kabid, 'PC-2026-0002'),
    ];
    const open = ['month=2026-12', 'day=2026-12-08'].map((about) => `page=jadwal&${about}`);
    const all = ['', '?p=x', ...[...open, 'page=status'].map((query) => `?${query}`)];
    for (const address of [...all.map((query) => `${site.url}/exec${query}`), ...letters]) {
      await page.goto(address);
      const [, frame] = page.frames();
      if (!frame) throw new Error(`${address} has no frame`);
      for (const summary of await frame.locator('summary').all()) await summary.click();
      const broken = await frame.evaluate(SPLIT);
      expect([address, await violations(frame), await overflow(frame), broken]).toEqual([address, [], 0, []]);
    }
  },
);

it.each(['light', 'dark'] as const)(
  'in %s neither has what a page shows after a form was sent',
  async (colorScheme) => {
    const { page, app } = await open(
      PEOPLE.kabid,
      { viewport: { width: 360, height: 780 }, colorScheme },
      'PC-2026-0002',
    );
    const [, frame] = page.frames();
    if (!frame) throw new Error('There is no frame');
    const reopen = app.getByRole('button', { name: 'Buka kembali' });
    await app.getByText('Tindakan lain').click();
    await page.route('**/api/script-run', (route) => route.abort());
    await reopen.click();
    await app.getByText('Belum diketahui apakah kiriman Anda sampai').waitFor();
    expect([await violations(frame), await overflow(frame)]).toEqual([[], 0]);
    await page.unroute('**/api/script-run');
    await reopen.click();
    await app.getByRole('alert').getByText('“Buka kembali” belum dicatat. Tulis alasannya').waitFor();
    expect([await violations(frame), await overflow(frame)]).toEqual([[], 0]);
  },
);
