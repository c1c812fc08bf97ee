// “Meja saya” in a real browser, on a telephone: from the digest to a disposition in three taps, by keyboard, a page left open
// over a change.
import type { FrameLocator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { testBrowser } from '../../../packages/local-workspace/test/browser/browser.ts';
import { PEOPLE, type Person, sampleDesk } from '../../workspace/desk.ts';
import { deskLink } from '../../workspace/links.ts';
import { faults, press, servedDesk } from '../served-desk.ts';

const FIRST = 'PC-2026-0001';
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const browser = testBrowser();
const site = servedDesk(async () => {
  const desk = await sampleDesk();
  await desk.at('2026-12-02T07:35:00+07:00');
  await desk.visit('/exec?page=meja', { page: 'meja', alamat: PEOPLE.admin });
  return desk;
});

async function addressOf(person: Person, as: string = PEOPLE[person]): Promise<string> {
  const link = await deskLink(site.desk, PEOPLE[person]);
  return site.addressOf(link, as);
}

async function open(person: Person, options: Parameters<typeof browser.open>[1] = PHONE) {
  const page = await browser.open(await addressOf(person), options);
  return { page, app: page.frameLocator('iframe') };
}

const letterLink = (app: FrameLocator, number: string) => app.getByRole('link', { name: new RegExp(`^${number}`) });

describe('the Kabid on a telephone', () => {
  it('comes from the digest to a disposition in three taps, in one window', async () => {
    const mail = await browser.open(`${site.url}/mail?box=${PEOPLE.kabid}`, PHONE);
    await mail
      .getByRole('link', { name: /menunggu Anda/ })
      .first()
      .tap();
    const link = mail.frameLocator('iframe').getByRole('link', { name: 'Buka Meja saya' });
    expect(await link.getAttribute('href')).toContain(encodeURIComponent('M~~'));
    // 1: the link of the digest, 2: the letter, 3: the main button.
    const { page, app } = await open('kabid');
    await letterLink(app, FIRST).tap();
    const main = app.locator('button.first');
    expect(await main.textContent()).toBe('Disposisikan ke Kasi');
    await main.tap();
    await app.getByText('“Disposisikan ke Kasi” sudah dicatat.').waitFor();
    expect([(await site.desk.row(FIRST)).Status, page.context().pages().length]).toEqual(['Didisposisikan', 1]);
    await app.getByRole('link', { name: 'Kembali ke Meja saya' }).tap();
    await app.getByRole('heading', { name: 'Meja saya' }).waitFor();
    expect(await letterLink(app, FIRST).count()).toBe(0);
  });

  it('finds a request wherever it stands, and is not offered to take back a step as the main one', async () => {
    const { app } = await open('kabid');
    await app.getByText('Cari permohonan').tap();
    await app.getByLabel('Nomor, instansi, kegiatan, atau tanggal').fill('1');
    await app.getByRole('button', { name: 'Cari' }).tap();
    await letterLink(app, FIRST).first().tap();
    await app.getByRole('button', { name: 'Urungkan tindakan terakhir' }).waitFor();
    expect(await app.locator('button.first').count()).toBe(0);
  });

  it('who left the page open while a colleague took the step is shown the letter as it is now', async () => {
    const { app } = await open('kabid');
    await letterLink(app, 'PC-2026-0003').tap();
    await app.getByLabel('Isi disposisi', { exact: false }).first().fill('Mohon ditelaah');
    await site.desk.choose('PC-2026-0003', 'Disposisikan ke Kasi', 'kabid');
    await app.locator('button.first').tap();
    await app.getByRole('alert').getByText('Permohonan ini berubah sejak halaman dibuka').waitFor();
    const written = app
      .locator('textarea')
      .evaluateAll((boxes: HTMLTextAreaElement[]) => boxes.map((box) => box.value));
    expect(await written).toContain('Mohon ditelaah');
  });
});

describe('by keyboard alone', () => {
  it('a letter is reached, and the way back', async () => {
    const { page, app } = await open('kabid', {});
    const link = letterLink(app, 'PC-2026-0004');
    await press(page, link);
    await app.getByRole('heading', { name: /^PC-2026-0004/ }).waitFor();
    await app.getByRole('link', { name: 'Kembali ke Meja saya' }).press('Enter');
    const heading = app.getByRole('heading', { name: 'Meja saya', exact: true });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });
});

it.each(['light', 'dark'] as const)(
  'in %s the pages have no accessibility violation and fit a telephone',
  async (colorScheme) => {
    for (const address of [
      await addressOf('kabid'),
      await addressOf('admin'),
      `${await addressOf('kabid')}&number=PC-2026-0007`,
      `${site.url}/exec?page=meja`,
    ]) {
      const page = await browser.open(address, { ...PHONE, colorScheme });
      expect([address, ...(await faults(page))]).toEqual([address, [], 0]);
    }
  },
);
