// The public pages and the applicant's own changes in a real browser: by keyboard, without a mouse, on a telephone.
import { describe, expect, it } from 'vitest';
import { testBrowser } from '../../../packages/local-workspace/test/browser/browser.ts';
import { oneRequest, PLAIN_ANSWERS } from '../../workspace/desk.ts';
import { linkTo } from '../../workspace/links.ts';
import { appIn as app, faults, picture, press, servedDesk, tabTo } from '../served-desk.ts';

const NUMBER = 'PC-2026-0001';
const APPLICANT = 'dewi.kartika@smkn4.example';
const PHONE = { viewport: { width: 360, height: 780 } };

const browser = testBrowser();
const site = servedDesk(oneRequest);

const ownAddress = async () => site.addressOf(await linkTo(site.desk, NUMBER, APPLICANT));

describe.each([{}, PHONE])('by keyboard (%o)', (options) => {
  it('a visitor goes from the service to the month, to a day, and opens the form with the time filled in', async () => {
    const page = await browser.open(`${site.url}/exec`, options);
    await press(page, app(page).getByRole('link', { name: 'Waktu terpakai dan kosong' }));
    await app(page).getByRole('heading', { name: 'November 2026' }).waitFor();
    await picture(page, 'month-now');
    await press(page, app(page).getByRole('link', { name: 'Berikutnya: Desember 2026' }));
    await app(page).getByText('Libur: ').first().waitFor();
    expect(await faults(page)).toEqual([[], 0]);
    await picture(page, 'month');
    await press(page, app(page).getByRole('link', { name: 'Selasa 8', exact: true }));
    await app(page).getByRole('heading', { name: 'Selasa, 8 Desember 2026' }).waitFor();
    expect(await faults(page)).toEqual([[], 0]);
    await picture(page, 'day');
    await app(page).getByLabel('Jam mulai').selectOption('13:30');
    await app(page).getByLabel('Jam selesai').selectOption('15:00');
    await press(page, app(page).getByRole('button', { name: 'Lanjut ke formulir' }));
    const link = app(page).getByRole('link', { name: 'Buka formulir dengan waktu ini' });
    await link.waitFor();
    expect(await faults(page)).toEqual([[], 0]);
    await picture(page, 'chosen');
    const [form] = await Promise.all([page.context().waitForEvent('page'), press(page, link)]);
    await form.getByText('Jenis Permohonan').first().waitFor();
    expect(form.url()).toContain(`${site.url}/form/`);
    expect(form.url()).toContain('=2026-12-08');
  });

  it('whoever knows number and telephone finds the status; a slip is told', async () => {
    const page = await browser.open(`${site.url}/exec?page=status`, options);
    await tabTo(page, app(page).getByLabel(/^Nomor permohonan/));
    await page.keyboard.type('pc-2026-1');
    // The browser speaks English; what it asks for does not.
    await page.keyboard.press('Enter');
    const asked = app(page).getByLabel(/^Empat angka/);
    const message = () => asked.evaluate((field) => (field as HTMLInputElement).validationMessage);
    await expect.poll(message).toBe('Isi atau pilih dahulu bagian ini.');
    await tabTo(page, asked);
    await page.keyboard.type('12');
    expect(await message()).toBe('');
    await press(page, app(page).getByRole('button', { name: 'Lihat status' }));
    await app(page).getByRole('alert').getByText('tepat empat angka').waitFor();
    expect(
      await app(page)
        .getByLabel(/^Nomor permohonan/)
        .inputValue(),
    ).toBe(NUMBER);
    expect(await faults(page)).toEqual([[], 0]);
    await picture(page, 'status-slip');
    const digits = String(PLAIN_ANSWERS['Nomor WhatsApp']).replace(/\D/g, '').slice(-4);
    await app(page)
      .getByLabel(/^Empat angka/)
      .fill(digits);
    await app(page)
      .getByLabel(/^Empat angka/)
      .press('Enter');
    await app(page).getByRole('heading', { name: NUMBER }).waitFor();
    expect(await faults(page)).toEqual([[], 0]);
    await picture(page, 'status');
  });

  it('the applicant goes from the receipt to another time', async () => {
    const page = await browser.open(await ownAddress(), options);
    await app(page).getByText('Ubah tanggal atau jam').waitFor();
    expect(await faults(page)).toEqual([[], 0]);
    await picture(page, 'own');
    await app(page).getByRole('link', { name: 'Lihat waktu yang kosong' }).press('Enter');
    await app(page)
      .getByRole('heading', { name: `${NUMBER}: Pilih waktu lain` })
      .waitFor();
    expect(await faults(page)).toEqual([[], 0]);
    await picture(page, 'own-month');
    const wanted = options === PHONE ? 'Kamis 10' : 'Rabu 9';
    await press(page, app(page).getByRole('link', { name: wanted }));
    await app(page).getByRole('button', { name: 'Kirim waktu ini' }).waitFor();
    expect(await faults(page)).toEqual([[], 0]);
    await picture(page, 'own-day');
    await press(page, app(page).getByRole('button', { name: 'Kirim waktu ini' }));
    await app(page).getByText('Waktu yang Anda minta kini').waitFor();
    await app(page).getByRole('link', { name: 'Kembali ke halaman permohonan' }).press('Enter');
    await app(page)
      .getByRole('heading', { name: `Permohonan ${NUMBER}` })
      .waitFor();
    const day = options === PHONE ? '10/12/2026' : '09/12/2026';
    expect((await site.desk.row(NUMBER))['Tanggal Mulai']).toBe(day);
  });
});

it('without scripts the month and a day open in tabs of their own', async () => {
  const page = await browser.open(`${site.url}/exec?page=jadwal&month=2026-12`, { javaScriptEnabled: false });
  const link = app(page).getByRole('link', { name: 'Senin 14' });
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.press('Enter')]);
  await app(opened).getByRole('button', { name: 'Lanjut ke formulir' }).waitFor();
});

it('the service has no fault in either width, and every link of it leads somewhere here', async () => {
  for (const options of [{}, PHONE]) {
    const page = await browser.open(`${site.url}/exec`, options);
    expect(await faults(page)).toEqual([[], 0]);
    await picture(page, 'service');
  }
});
