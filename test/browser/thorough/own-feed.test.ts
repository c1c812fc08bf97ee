// The link to one's own calendar in a real browser: found on Meja saya by keyboard, and ended there.
import { expect, it } from 'vitest';
import { testBrowser } from '../../../packages/local-workspace/test/browser/browser.ts';
import { PEOPLE, sampleDesk } from '../../workspace/desk.ts';
import { deskLink } from '../../workspace/links.ts';
import { appIn, faults, picture, press, servedDesk } from '../served-desk.ts';

const browser = testBrowser();
const site = servedDesk(async () => {
  const desk = await sampleDesk();
  await desk.at('2026-12-02T07:35:00+07:00');
  return desk;
});

it.each([360, 1280])('at %i pixels the Kabid unfolds it, ends it, and gets another', async (width) => {
  const address = site.addressOf(await deskLink(site.desk, PEOPLE.kabid), PEOPLE.kabid);
  const page = await browser.open(address, { viewport: { width, height: 780 } });
  const app = appIn(page);
  await press(page, app.getByText('Langganan kalender'));
  const link = app.getByLabel('Tautan kalender Anda');
  const before = await link.inputValue();
  expect(await faults(page)).toEqual([[], 0]);
  await link.scrollIntoViewIfNeeded();
  await picture(page, 'own-feed');
  await press(page, app.getByRole('button', { name: 'Akhiri tautan ini' }));
  await app.getByRole('status').getByText('Tautan kalender yang lama sudah berakhir').waitFor();
  await press(page, app.getByText('Langganan kalender', { exact: true }));
  expect(await link.inputValue()).not.toBe(before);
  expect(await faults(page)).toEqual([[], 0]);
});
