// The guest list in a real browser: the code at the door on a television and a telephone, a guest by keyboard, the Admin's taps.
import { expect, it } from 'vitest';
import { testBrowser } from '../../../packages/local-workspace/test/browser/browser.ts';
import { codesIn } from '../../codes.ts';
import { oneRequest, PEOPLE } from '../../workspace/desk.ts';
import { linkTo } from '../../workspace/links.ts';
import { appIn, faults, picture, press, servedDesk, tabTo } from '../served-desk.ts';

const NUMBER = 'PC-2026-0001';
const TELEPHONE = { width: 360, height: 780 };

const browser = testBrowser();
const site = servedDesk(async () => {
  const desk = await oneRequest();
  await desk.intoAgenda(NUMBER);
  await desk.at('2026-12-08T09:41:00+07:00');
  return desk;
});

/** The link that the door shows as a code. */
async function scanned(): Promise<string> {
  const { html } = await site.desk.visit('/exec?page=pintu');
  return codesIn(html).find((address) => address.includes('page=tamu')) ?? '';
}

it.each([{ width: 1920, height: 1080 }, { width: 1280, height: 800 }, TELEPHONE])(
  'the door has its code in sight at $width pixels',
  async (viewport) => {
    const page = await browser.open(`${site.url}/exec?page=pintu`, { viewport });
    const code = appIn(page).getByRole('img', { name: 'Tamu: pindai untuk mengisi daftar hadir' });
    await code.waitFor();
    const box = await code.boundingBox();
    // A camera needs some pixels for each of its modules, of which it has fewer than seventy.
    expect(box?.width).toBeGreaterThanOrEqual(200);
    if (viewport.width > 360) expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(viewport.height);
    expect(await faults(page)).toEqual([[], 0]);
    await picture(page, 'door-guests');
  },
);

it('a guest signs by keyboard, is told what is missing, and another signs on the same telephone', async () => {
  const page = await browser.open(site.addressOf(await scanned()), { viewport: TELEPHONE });
  const app = appIn(page);
  await app.getByRole('heading', { name: 'Daftar hadir' }).waitFor();
  expect(await faults(page)).toEqual([[], 0]);
  await picture(page, 'guest');

  const fill = async (name: string, institution: string, telephone = '') => {
    await tabTo(page, app.getByLabel('Nama'));
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(institution);
    await page.keyboard.press('Tab');
    await page.keyboard.type(telephone);
    await press(page, app.getByRole('button', { name: 'Saya hadir' }));
  };
  await fill('Budi Santoso', 'SMK Negeri 4 Pontianak', 'besok');
  await app.getByRole('alert').getByText('tulis nomor telepon seperti').waitFor();
  expect(await app.getByLabel('Nama').inputValue()).toBe('Budi Santoso');
  await app.getByLabel('Nomor telepon').fill('0812-5555-7777');
  await press(page, app.getByRole('button', { name: 'Saya hadir' }));
  await app.getByRole('status').getByText('Kehadiran Budi Santoso sudah dicatat').waitFor();
  expect(await app.getByLabel('Nama').isVisible()).toBe(false);
  await picture(page, 'guest-signed');
  expect(await faults(page)).toEqual([[], 0]);
  await fill('Siti Aminah', 'Bank Kalbar');
  await app.getByRole('status').getByText('Kehadiran Siti Aminah sudah dicatat').waitFor();
});

it('the Admin strikes a guest out in place, and what they typed stays', async () => {
  const page = await browser.open(site.addressOf(await linkTo(site.desk, NUMBER, PEOPLE.admin)), {
    viewport: { ...TELEPHONE, height: 2200 },
  });
  const app = appIn(page);
  await app.getByText('Daftar hadir di telepon').press('Enter');
  const present = app.getByLabel('Jumlah yang hadir');
  expect(await present.inputValue()).toBe('2');
  await app.getByRole('button', { name: 'Coret Siti Aminah' }).press('Enter');
  await app.getByText('1 tamu, 1 dicoret').waitFor();
  expect(await present.inputValue()).toBe('1');
  expect(await faults(page)).toEqual([[], 0]);
  await picture(page, 'guests-letter');
  await present.fill('30');
  await app.getByRole('button', { name: 'Batal coret Siti Aminah' }).press('Enter');
  await app.getByText('2 tamu', { exact: true }).waitFor();
  expect(await present.inputValue()).toBe('30');
});

it('the daftar hadir has them above the lines for hands', async () => {
  const link = await linkTo(site.desk, NUMBER, PEOPLE.admin);
  for (const viewport of [{ width: 1280, height: 900 }, TELEPHONE]) {
    const page = await browser.open(site.addressOf(`${link}&cetak=hadir`), { viewport });
    await appIn(page).getByText('Budi Santoso').waitFor();
    expect(await faults(page)).toEqual([[], 0]);
    await picture(page, 'guests-paper');
  }
});
