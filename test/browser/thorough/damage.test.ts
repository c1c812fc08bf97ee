// A damage in a real browser: by an applicant on a telephone after the event, and by the Admin beside what took place.
import { expect, it } from 'vitest';
import { testBrowser } from '../../../packages/local-workspace/test/browser/browser.ts';
import { oneRequest, PEOPLE, PLAIN_ANSWERS } from '../../workspace/desk.ts';
import { linkTo } from '../../workspace/links.ts';
import { appIn, faults, picture, press, servedDesk } from '../served-desk.ts';

const NUMBER = 'PC-2026-0001';
const APPLICANT = String(PLAIN_ANSWERS.Email);
const PHONE = { viewport: { width: 360, height: 780 } };

const browser = testBrowser();
const site = servedDesk(async () => {
  const desk = await oneRequest();
  await desk.intoAgenda(NUMBER);
  await desk.at('2026-12-08T13:00:00+07:00');
  return desk;
});

const damages = async () =>
  (await site.desk.rows('Kerusakan')).map(({ Perangkat, Kerusakan }) => `${Perangkat}: ${Kerusakan}`);

it('the applicant reports by keyboard what they saw, is told what is missing, and is thanked', async () => {
  const page = await browser.open(site.addressOf(await linkTo(site.desk, NUMBER, APPLICANT)), PHONE);
  const app = appIn(page);
  await press(page, app.getByText('Laporkan perangkat rusak'));
  expect(await faults(page)).toEqual([[], 0]);
  const form = app.locator('form', { has: page.locator('[name=perangkat]') });
  const device = form.getByRole('combobox', { name: /^Perangkat/ });
  await form.getByLabel('Apa yang rusak?').fill('Gambar redup');
  await press(page, form.getByRole('button', { name: 'Kirim laporan' }));
  // The browser itself asks for the device, and leads there.
  expect(await device.evaluate((each) => each === each.ownerDocument.activeElement)).toBe(true);
  await picture(page, 'damage');
  await device.selectOption('Layar utama');
  await press(page, form.getByRole('button', { name: 'Kirim laporan' }));
  await app.getByText('Terima kasih').waitFor();
  expect(await faults(page)).toEqual([[], 0]);
  await picture(page, 'damage-thanks');
  expect(await damages()).toEqual(['Layar utama: Gambar redup']);
});

it('the Admin records who came and what broke with one button', async () => {
  const address = site.addressOf(await linkTo(site.desk, NUMBER, PEOPLE.admin), PEOPLE.admin);
  const page = await browser.open(address);
  const app = appIn(page);
  for (const [typed, said] of [
    ['', 'tulis dahulu jumlah yang hadir'],
    ['banyak', 'tulis jumlah yang hadir dengan angka'],
  ] as const) {
    await app.getByLabel('Jumlah yang hadir').fill(typed);
    await press(page, app.getByRole('button', { name: 'Catat pelaksanaan' }));
    await app.getByRole('alert').getByText(said).waitFor();
  }
  await app.getByLabel('Jumlah yang hadir').fill('hadir 34 orang');
  await app.getByLabel('Perangkat yang rusak').first().selectOption('Mikrofon');
  await app.getByLabel('Apa yang rusak?').first().fill('Putus-putus');
  expect(await faults(page)).toEqual([[], 0]);
  await picture(page, 'completion-with-damage');
  await press(page, app.getByRole('button', { name: 'Catat pelaksanaan' }));
  await app.getByText('Laporan kerusakan tercatat').waitFor();
  expect(await site.desk.row(NUMBER)).toMatchObject({ Status: 'Terlaksana', Hadir: '34' });
  expect(await damages()).toEqual(['Layar utama: Gambar redup', 'Mikrofon: Putus-putus']);
});
