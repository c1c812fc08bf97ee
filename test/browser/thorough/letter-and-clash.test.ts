// A letter that is passed on from its mail, and a clash that is refused in the sheet, in a real browser.
import { describe, expect, it } from 'vitest';
import { testBrowser } from '../../../packages/local-workspace/test/browser/browser.ts';
import { SheetHands } from '../../../packages/local-workspace/test/browser/sheet-hands.ts';
import { PEOPLE, sampleDesk } from '../../workspace/desk.ts';
import { linkTo } from '../../workspace/links.ts';
import { faults, servedDesk, step } from '../served-desk.ts';

const browser = testBrowser();
const site = servedDesk(sampleDesk);

describe('on the desk of the samples', () => {
  it('the Kabid passes PC-2026-0003 on from his mail, in the strictest frame of Google’s (facts 13.2)', async () => {
    const mail = (await site.desk.mails('PC-2026-0003')).find(({ to }) => to.includes(PEOPLE.kabid));
    const page = await browser.open(`${site.url}/mail/${mail?.id}`, { locale: 'id-ID' });
    const button = page.frameLocator('iframe').getByRole('link', { name: 'Buka surat dan pilih tindakan' });
    const [letter] = await Promise.all([page.context().waitForEvent('page'), button.click()]);
    const app = letter.frameLocator('iframe');
    await app.getByRole('button', { name: 'Disposisikan ke Kasi' }).click();
    await app.getByText('“Disposisikan ke Kasi” sudah dicatat.').waitFor();
    expect(await faults(letter)).toEqual([[], 0]);
    expect((await site.desk.row('PC-2026-0003')).Status).toBe('Didisposisikan');
    expect(letter.context().pages()).toHaveLength(2);
  });

  it('what the Kabid writes goes with the button that he presses, and stands where it was refused alone', async () => {
    const link = await linkTo(site.desk, 'PC-2026-0004', PEOPLE.kabid);
    const app = (await browser.open(site.addressOf(link, PEOPLE.kabid), { locale: 'id-ID' })).frameLocator('iframe');
    await app.getByLabel('Isi disposisi').fill('Berkas tidak lengkap');
    await app.getByText('Tindakan lain', { exact: true }).click();
    await app.getByRole('button', { name: 'Tolak permohonan' }).click();
    await app.getByText('belum dicatat').first().waitFor();
    const written = await app
      .locator('textarea')
      .evaluateAll((boxes: HTMLTextAreaElement[]) => boxes.map(({ value }) => value));
    expect(written.filter((words) => words !== '')).toEqual(['Berkas tidak lengkap']);
    expect(await app.locator('details[open] > summary').allTextContents()).toEqual(['Tindakan lain']);
  });

  it('the clash of PC-2026-0002 is refused: the answer of its row says why, the sheet shows nothing that Google does not', async () => {
    const sheet = new SheetHands(await browser.open(`${site.url}/sheet?tab=Permohonan`, { locale: 'id-ID' }));
    await step(sheet, 'kabid', 3, 'Disposisikan ke Kasi');
    await step(sheet, 'kasi', 3, 'Tetapkan jadwal', 'Sudah dihubungi');
    await sheet.page.locator('#sel-L3').getByText('Pilih “Tawarkan jadwal lain”.').waitFor();
    expect(await sheet.page.getByRole('alert').count()).toBe(0);
    expect(await sheet.page.locator('.refused, .changed, .toast.done').count()).toBe(0);
    expect((await site.desk.row('PC-2026-0002')).Status).toBe('Didisposisikan');
  });

  it('the reason that stands ready for other times is sent with no other question; with its own button the changed times are', async () => {
    const link = site.addressOf(await linkTo(site.desk, 'PC-2026-0002', PEOPLE.kasi), PEOPLE.kasi);
    const page = await browser.open(link, { locale: 'id-ID' });
    const app = page.frameLocator('iframe');
    await app.locator('summary', { hasText: 'Tindakan lain' }).click();
    await app.getByRole('button', { name: 'Minta konfirmasi pemohon' }).click();
    await app.getByText('belum dicatat').first().waitFor();
    expect(await faults(page)).toEqual([[], 0]);
    await app.getByLabel('Waktu yang ditawarkan').fill('Kamis, 10 Desember 2026, 13.00–15.00');
    await app.getByRole('button', { name: 'Tawarkan jadwal lain' }).click();
    await app.getByText('“Tawarkan jadwal lain” sudah dicatat.').waitFor();
    expect((await site.desk.row('PC-2026-0002'))['Waktu Alternatif']).toBe(
      'Kamis, 10 Desember 2026 pukul 13.00–15.00 WIB',
    );
  });
});
