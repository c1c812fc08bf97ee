// The record of an event in a real browser: who came, and what broke.
import { expect, it } from 'vitest';
import { testBrowser } from '../../../packages/local-workspace/test/browser/browser.ts';
import { oneRequest, PEOPLE } from '../../workspace/desk.ts';
import { linkTo } from '../../workspace/links.ts';
import { appIn, faults, picture, press, servedDesk } from '../served-desk.ts';

const NUMBER = 'PC-2026-0001';

const browser = testBrowser();
const site = servedDesk(async () => {
  const desk = await oneRequest();
  await desk.intoAgenda(NUMBER);
  await desk.at('2026-12-08T13:00:00+07:00');
  return desk;
});

const damages = async () =>
  (await site.desk.rows('Kerusakan')).map(({ Perangkat, Kerusakan }) => `${Perangkat}: ${Kerusakan}`);

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
  await app.getByLabel('Keterangan untuk rekan kerja').first().fill('Putus-putus');
  expect(await faults(page)).toEqual([[], 0]);
  await picture(page, 'completion-with-damage');
  await press(page, app.getByRole('button', { name: 'Catat pelaksanaan' }));
  await app.getByText('Kerusakan tercatat').waitFor();
  expect(await site.desk.row(NUMBER)).toMatchObject({ Status: 'Terlaksana', Hadir: '34' });
  expect(await damages()).toEqual(['Mikrofon: Putus-putus']);
});
