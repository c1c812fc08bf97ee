// What applicants answer with one button in a real browser: what is served, and other times over several days.
import { expect, it } from 'vitest';
import { testBrowser } from '../../../packages/local-workspace/test/browser/browser.ts';
import { oneRequest, PLAIN_ANSWERS } from '../../workspace/desk.ts';
import { linkTo } from '../../workspace/links.ts';
import { appIn, faults, press, servedDesk } from '../served-desk.ts';

const browser = testBrowser();

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

const site = servedDesk(async () => {
  const desk = await oneRequest();
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
  return desk;
});

it.each(APPLICANTS)('$number answers what is served, then takes other days', async ({ number, email, options }) => {
  const address = site.addressOf(await linkTo(site.desk, number, email));
  const page = await browser.open(address, options);
  const app = appIn(page);
  await app.getByRole('heading', { name: 'Pertanyaan kami: hidangan' }).waitFor();
  expect(await faults(page)).toEqual([[], 0]);
  await press(page, app.getByRole('button', { name: ANSWERS[number] }));
  await app.getByText('kelengkapan Anda sudah kami catat').waitFor();
  await press(page, app.getByRole('link', { name: 'Kembali ke halaman permohonan' }));
  await app.getByText('Permohonan Anda', { exact: true }).waitFor();
  expect(await app.getByRole('heading', { name: 'Pertanyaan kami: hidangan' }).count()).toBe(0);
  const offer = app.getByRole('button', { name: /^\S+–\S+, \d.*pukul 09\.00–11\.00 WIB$/ });
  const days = (await offer.first().textContent()) ?? '';
  await press(page, offer.first());
  await app.getByText('Waktu yang Anda minta kini').waitFor();
  expect(await faults(page)).toEqual([[], 0]);
  const row = await site.desk.row(number);
  expect(days).toContain(String(Number(String(row['Tanggal Mulai']).slice(0, 2))));
  expect([row['Tanggal Mulai'] === row['Tanggal Selesai'], row['Perlu Perhatian']]).toEqual([false, '']);
});

it('the month for several days fits a telephone and has no violation', async () => {
  const { number, email } = APPLICANTS[1];
  const address = site.addressOf(await linkTo(site.desk, number, email));
  for (const about of ['month=2026-12', 'day=2026-12-15']) {
    const page = await browser.open(`${address}&${about}`, APPLICANTS[1].options);
    await page.frameLocator('iframe').getByText('3 hari kerja berturut-turut').waitFor();
    expect([about, ...(await faults(page))]).toEqual([about, [], 0]);
  }
});

it('a Saturday is said on a telephone before it is sent; the hour to mend is beside its field, and no page has a violation', async () => {
  const { number, email, options } = APPLICANTS[1];
  const page = await browser.open(site.addressOf(await linkTo(site.desk, number, email)), options);
  const app = appIn(page);
  const send = async (fields: Readonly<Record<string, string>>) => {
    await app.getByText('Ubah tanggal atau jam').first().waitFor();
    // A time that is held up has the fold open.
    if ((await app.locator('details[open] input[name=startTime]').count()) === 0) {
      await app.getByText('Ubah tanggal atau jam').click();
    }
    for (const [name, value] of Object.entries(fields))
      await app.locator(`input[name=${name}]:not([type=hidden])`).fill(value);
    await press(page, app.getByRole('button', { name: 'Kirim waktu baru' }));
  };
  await send({ startDate: '16/01/2027', endDate: '', startTime: '11.00', endTime: '09.00' });
  await app.getByText('Jam selesai harus sesudah jam mulai.').waitFor();
  const field = app.getByRole('textbox', { name: 'Jam selesai' });
  expect([await field.getAttribute('aria-invalid'), await field.inputValue()]).toEqual(['true', '09.00']);
  expect(await faults(page)).toEqual([[], 0]);
  await send({ endTime: '12.30' });
  // Why is said once.
  await app.getByText('hari Sabtu').waitFor();
  expect(await faults(page)).toEqual([[], 0]);
  await press(page, app.getByRole('button', { name: 'Tetap kirim waktu ini' }));
  await app.getByText('Waktu yang Anda minta kini Sabtu, 16 Januari 2027').waitFor();
});
