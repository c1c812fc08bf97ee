// The pages of the web app in a real browser: reached from a mail, worked by keyboard, without scripts, on a telephone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../packages/local-workspace/src/server/serve.ts';
import { overflow, testBrowser, violations } from '../../packages/local-workspace/test/browser/browser.ts';
import { installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../workspace/desk.ts';
import { linkTo } from '../workspace/links.ts';

const NUMBER = 'PC-2026-0001';
const APPLICANT = 'dewi.kartika@smkn4.example';

const browser = testBrowser();
let desk: TestDesk;
let served: Served;

beforeAll(async () => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.submit(PLAIN_ANSWERS);
  await desk.submit({
    ...PLAIN_ANSWERS,
    'Nama Instansi': `<b>${'Sekolah dengan nama sangat panjang '.repeat(20)}${'x'.repeat(300)}`,
    'Nomor WhatsApp': '0813-0000-1002',
    Email: 'lain@sekolah.example',
    'Nomor Surat': '2',
  });
  served = await serve(desk.workspace);
});
afterAll(() => served?.close());

/** Where the link of somebody's last mail leads them. */
async function addressOf(who: string, number = NUMBER): Promise<string> {
  const link = await linkTo(desk, number, who);
  const as = Object.values<string>(PEOPLE).includes(who) ? `/as/${encodeURIComponent(who)}` : '';
  return served.url + link.replace(/^.*?(?=\/exec)/, as);
}

describe('from mail to mail, by keyboard and without scripts', () => {
  /** What stands in the frame of the web app. */
  const open = async (who: string) =>
    (await browser.open(await addressOf(who), { javaScriptEnabled: false })).frameLocator('iframe');

  it('the Kabid passes the letter on', async () => {
    const page = await open(PEOPLE.kabid);
    await page.getByLabel('Isi disposisi, hasil koordinasi, atau alasan').first().fill('Telaah dan jadwalkan');
    await page.getByRole('button', { name: 'Disposisikan ke Kasi' }).press('Enter');
    await page.getByText('“Disposisikan ke Kasi” sudah dicatat.').waitFor();
    await page.getByRole('link', { name: 'Kembali ke surat' }).press('Enter');
    await page.getByRole('button', { name: 'Urungkan langkah terakhir' }).waitFor();
  });

  it('the Kasi asks the applicant, who is told what is missing, answers, and is thanked', async () => {
    const kasi = await open(PEOPLE.kasi);
    await kasi.getByLabel('Isi disposisi, hasil koordinasi, atau alasan').first().fill('Apakah tanpa prasmanan?');
    await kasi.getByRole('button', { name: 'Minta konfirmasi pemohon' }).press('Enter');
    await kasi.getByText('Menunggu Konfirmasi Pemohon').waitFor();
    const page = await open(APPLICANT);
    await page.getByText('Apakah tanpa prasmanan?').waitFor();
    await page.getByRole('radio', { name: /^Jawaban lain/ }).press(' ');
    await page.getByRole('button', { name: 'Kirim jawaban' }).press('Enter');
    await page.getByRole('alert').getByText('Tulis dahulu jawaban Anda').waitFor();
    await page.getByRole('radio', { name: /^Saya setuju/ }).press(' ');
    await page.getByRole('button', { name: 'Kirim jawaban' }).press('Enter');
    await page.getByText('persetujuan Anda sudah kami catat').waitFor();
    expect((await desk.row(NUMBER)).Status).toBe('Didisposisikan');
  });

  it('the applicant cancels only when they say that they are sure', async () => {
    const page = await open(APPLICANT);
    await page.getByText('Batalkan permohonan', { exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Kirim pembatalan' }).press('Enter');
    expect((await desk.row(NUMBER)).Status).toBe('Didisposisikan');
    await page.getByLabel('Ya, permohonan ini saya batalkan').press(' ');
    await page.getByRole('button', { name: 'Kirim pembatalan' }).press('Enter');
    await page.getByText('sudah dibatalkan atas permintaan Anda').waitFor();
    expect((await desk.row(NUMBER)).Status).toBe('Dibatalkan');
  });
});

it.each(['light', 'dark'] as const)(
  'in %s no page has an accessibility violation, and all fit a telephone',
  async (colorScheme) => {
    const page = await browser.open(`${served.url}/exec`, { viewport: { width: 360, height: 780 }, colorScheme });
    const letters = [
      await addressOf('lain@sekolah.example', 'PC-2026-0002'),
      await addressOf(PEOPLE.kabid, 'PC-2026-0002'),
    ];
    for (const address of [`${served.url}/exec`, `${served.url}/exec?p=x`, ...letters]) {
      await page.goto(address);
      const [, frame] = page.frames();
      if (!frame) throw new Error(`${address} has no frame`);
      for (const summary of await frame.locator('summary').all()) await summary.click();
      expect([address, await violations(frame), await overflow(frame)]).toEqual([address, [], 0]);
    }
  },
);

it('nothing was asked of any other host', () => expect(browser.foreign).toEqual([]));
