// The next in line in a real browser, on a telephone: an earlier candidate leaves, a mail comes, one tap keeps the time.
import { expect, it } from 'vitest';
import { testBrowser } from '../../../packages/local-workspace/test/browser/browser.ts';
import { formOf, oneRequest, PLAIN_ANSWERS } from '../../workspace/desk.ts';
import { linkTo } from '../../workspace/links.ts';
import { appIn as app, faults, servedDesk } from '../served-desk.ts';

const SECOND = 'PC-2026-0002';
const RINA = 'rina@bankkalbar.example';
const PHONE = { viewport: { width: 360, height: 780 } };

const browser = testBrowser();
const site = servedDesk(async () => {
  const desk = await oneRequest();
  await desk.submit({ ...formOf('Bank Kalbar'), 'Nama Narahubung': 'Rina Pratiwi', Email: RINA });
  return desk;
});

const open = async (number: string, email: string) =>
  browser.open(site.addressOf(await linkTo(site.desk, number, email)), PHONE);

it('an applicant withdraws; the next is told by mail, finds their own time first on their page, and keeps it by one tap', async () => {
  expect((await site.desk.row(SECOND))['Perlu Perhatian']).toContain('PC-2026-0001');
  const first = await open('PC-2026-0001', String(PLAIN_ANSWERS.Email));
  await app(first).getByText('Batalkan permohonan', { exact: true }).click();
  await app(first).getByLabel('Ya, permohonan ini saya batalkan').check();
  await app(first).getByRole('button', { name: 'Kirim pembatalan' }).click();
  await app(first).getByRole('link', { name: 'Kembali ke halaman permohonan' }).waitFor();
  await site.desk.at('2026-11-24T08:45:00+07:00');
  const subjects = (await site.desk.mails(SECOND)).filter(({ to }) => to.includes(RINA)).map(({ subject }) => subject);
  expect(subjects.at(-1)).toContain('Giliran Anda: Selasa, 8 Desember 2026 pukul 09.00 kini kosong');

  const page = await open(SECOND, RINA);
  const take = app(page).getByRole('button', { name: 'Ya, saya masih menginginkan waktu itu' });
  await take.waitFor();
  expect(await app(page).getByRole('button').first().textContent()).toBe(await take.textContent());
  expect(await faults(page)).toEqual([[], 0]);
  await take.click();
  await app(page).getByRole('link', { name: 'Kembali ke halaman permohonan' }).waitFor();
  expect(await site.desk.row(SECOND)).toMatchObject({ 'Perlu Perhatian': '', 'Tanggal Mulai': '08/12/2026' });
  expect((await site.desk.row(SECOND)).Pesan).toMatch(/^Pemohon /);
});
