// A letter that asks for several dates in a real browser: the Kasi sets the free ones, the applicant goes from date to date.
import { expect, it } from 'vitest';
import { testBrowser } from '../../../packages/local-workspace/test/browser/browser.ts';
import { installedDesk, PEOPLE, PLAIN_ANSWERS } from '../../workspace/desk.ts';
import { linkTo } from '../../workspace/links.ts';
import { STEPS } from '../../workspace/tabs.ts';
import { appIn, faults, picture, press, servedDesk } from '../served-desk.ts';

const browser = testBrowser();
const APPLICANT = 'dewi.kartika@smkn4.example';
const NUMBER = 'PC-2026-0001';

const site = servedDesk(async () => {
  const desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.submit({ ...PLAIN_ANSWERS, 'Tanggal Lain': '15 Desember 2026\n22 Desember 2026\n29 Des, 13.00-15.00' });
  await desk.choose(NUMBER, STEPS.FORWARD, 'kabid');
  return desk;
});

it.each([1280, 360])('is set and looked at, %d pixels wide', async (width) => {
  const options = { viewport: { width, height: 860 } };
  if (width === 1280) {
    const letter = await browser.open(site.addressOf(await linkTo(site.desk, NUMBER, PEOPLE.kasi)), options);
    await appIn(letter).getByRole('heading', { name: 'Tanggal lain' }).waitFor();
    await picture(letter, 'letter');
    expect(await faults(letter)).toEqual([[], 0]);
    await appIn(letter).getByLabel('Hasil koordinasi (wajib)').first().fill('Disepakati');
    await press(letter, appIn(letter).getByRole('button', { name: STEPS.APPROVE_SESSIONS }));
    await appIn(letter).getByRole('heading', { name: 'Sudah dicatat' }).waitFor();
    await picture(letter, 'recorded');
  }
  const page = await browser.open(site.addressOf(await linkTo(site.desk, NUMBER, APPLICANT)), options);
  const date = appIn(page).getByRole('link', {
    name: 'Selasa 22 Des 09.00–11.00 (PC-2026-0003): Waktu disepakati, menunggu konfirmasi',
  });
  await date.waitFor();
  await picture(page, 'applicant');
  expect(await faults(page)).toEqual([[], 0]);
  await press(page, date);
  await appIn(page).getByRole('heading', { name: 'Permohonan PC-2026-0003' }).waitFor();
  expect(await faults(page)).toEqual([[], 0]);
});
