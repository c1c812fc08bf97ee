// “Catat surat baru” in a real browser: filled in on a telephone and by keyboard, nothing out of reach, nothing lost when it is refused.
import { expect, it } from 'vitest';
import { testBrowser } from '../../../packages/local-workspace/test/browser/browser.ts';
import { installedDesk, PEOPLE } from '../../workspace/desk.ts';
import { deskLink } from '../../workspace/links.ts';
import { appIn, faults, picture, press, servedDesk } from '../served-desk.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const WIDE = { viewport: { width: 1280, height: 800 } };

const browser = testBrowser();
const site = servedDesk(async () => {
  const desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.visit('/exec?page=meja', { page: 'meja', alamat: PEOPLE.admin });
  return desk;
});

it.each([
  ['a telephone', PHONE],
  ['a wide screen', WIDE],
])('on %s a letter is entered from Meja saya by keyboard, told to mend, told of its double', async (_, size) => {
  const page = await browser.open(site.addressOf(await deskLink(site.desk, PEOPLE.admin), PEOPLE.admin), size);
  const app = appIn(page);
  await press(page, app.getByRole('link', { name: 'Catat surat baru' }));
  await app.getByRole('heading', { name: 'Catat surat baru' }).waitFor();
  await picture(page, 'new-letter');
  const fill = (label: string, text: string) => app.getByLabel(label, { exact: false }).first().fill(text);
  await app.getByLabel('Jenis', { exact: false }).first().selectOption('Peminjaman');
  await fill('Instansi', 'Kwarcab Pramuka');
  await fill('Kegiatan', `Rapat ${size.viewport.width}`);
  await fill('Tanggal Mulai', '9 Desember');
  await fill('Jam Mulai', '13.30');
  await fill('Jam Selesai', '15.00');
  await fill('Narahubung', 'Yusuf');
  await page.keyboard.press('Enter');
  await app.getByText('Tulis tanggal, misalnya 08/12/2026.').waitFor();
  expect(await app.getByLabel('Narahubung', { exact: false }).first().inputValue()).toBe('Yusuf');
  expect(await app.getByText('Diterima Tanggal').locator('input').inputValue()).toBe('24/11/2026');
  await picture(page, 'new-letter-mend');
  expect(await faults(page)).toEqual([[], 0]);
  await fill('Tanggal Mulai', '09/12/2026');
  await press(page, app.getByRole('button', { name: 'Catat', exact: true }));
  if (size === WIDE) {
    await app.getByText('sudah tercatat untuk waktu atau surat itu (PC-2026-0001)').waitFor();
    await picture(page, 'new-letter-double');
    expect(await faults(page)).toEqual([[], 0]);
    await press(page, app.getByRole('button', { name: 'Tetap catat' }));
  }
  await app.getByRole('heading', { name: /: Sudah dicatat$/ }).waitFor();
  await picture(page, 'new-letter-done');
  expect(await faults(page)).toEqual([[], 0]);
});
