// What applicants answer with one button in a real browser: what is served, and other times over several days.
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serve } from '../../packages/local-workspace/src/server/serve.ts';
import { overflow, testBrowser, violations } from '../../packages/local-workspace/test/browser/browser.ts';
import { installedDesk, PLAIN_ANSWERS, type TestDesk } from '../workspace/desk.ts';
import { linkTo } from '../workspace/links.ts';

const browser = testBrowser();
let desk: TestDesk;
let served: Served;

/** Two who want the same three days, one on a telephone; the first leaves the food open. */
const APPLICANTS = [
  { number: 'PC-2026-0002', email: 'satu@sekolah.example', options: {}, served: { Konsumsi: 'Belum ditentukan' } },
  {
    number: 'PC-2026-0003',
    email: 'dua@sekolah.example',
    options: { viewport: { width: 360, height: 780 } },
    served: { 'Uraian Kegiatan': 'Ditutup hidangan bersama.' },
  },
] as const;
const ANSWERS = { 'PC-2026-0002': 'Nasi atau kue kotak', 'PC-2026-0003': 'Kami tidak menyajikan prasmanan' } as const;

beforeAll(async () => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.submit(PLAIN_ANSWERS);
  for (const { number, email, served: food } of APPLICANTS) {
    await desk.submit({
      ...PLAIN_ANSWERS,
      'Nama Instansi': `Sekolah ${number}`,
      'Nomor WhatsApp': `0813-0000-${number.slice(-4)}`,
      'Nomor Surat': number,
      Email: email,
      'Tanggal Mulai': '2026-12-08',
      'Tanggal Selesai': '2026-12-10',
      ...food,
    });
  }
  served = await serve(desk.workspace);
});
afterAll(() => served?.close());

/** Presses a button by keyboard alone. */
async function press(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error('It is not reached by Tab');
}

async function faults(page: Page) {
  const [, frame] = page.frames();
  if (!frame) throw new Error('There is no frame');
  return [await violations(frame), await overflow(frame)];
}

it.each(APPLICANTS)('$number answers what is served, then takes other days', async ({ number, email, options }) => {
  const address = served.url + (await linkTo(desk, number, email)).replace(/^.*?(?=\/exec)/, '');
  const page = await browser.open(address, options);
  const app: FrameLocator = page.frameLocator('iframe');
  await app.getByRole('heading', { name: 'Pertanyaan kami: hidangan' }).waitFor();
  expect(await faults(page)).toEqual([[], 0]);
  await press(page, app.getByRole('button', { name: ANSWERS[number] }));
  await app.getByText('kelengkapan Anda sudah kami catat').waitFor();
  await press(page, app.getByRole('link', { name: 'Kembali ke halaman permohonan' }));
  await app.getByRole('heading', { name: 'Permohonan Anda' }).waitFor();
  expect(await app.getByRole('heading', { name: 'Pertanyaan kami: hidangan' }).count()).toBe(0);
  const offer = app.getByRole('button', { name: /^\S+–\S+, \d.*pukul 09\.00–11\.00 WIB$/ });
  const days = (await offer.first().textContent()) ?? '';
  await press(page, offer.first());
  await app.getByText('Waktu yang Anda minta kini').waitFor();
  expect(await faults(page)).toEqual([[], 0]);
  const row = await desk.row(number);
  expect(days).toContain(String(Number(String(row['Tanggal Mulai']).slice(0, 2))));
  expect([row['Tanggal Mulai'] === row['Tanggal Selesai'], row['Perlu Perhatian']]).toEqual([false, '']);
});

it('the month for several days fits a telephone and has no violation', async () => {
  const { number, email } = APPLICANTS[1];
  const address = served.url + (await linkTo(desk, number, email)).replace(/^.*?(?=\/exec)/, '');
  for (const about of ['month=2026-12', 'day=2026-12-15']) {
    const page = await browser.open(`${address}&${about}`, APPLICANTS[1].options);
    await page.frameLocator('iframe').getByText('3 hari kerja berturut-turut').waitFor();
    expect([about, ...(await faults(page))]).toEqual([about, [], 0]);
  }
});
