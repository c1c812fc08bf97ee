// The page on which a person tries how pages send: what its four buttons write into `Uji`, in the frame that Google documents and in a milder one.
import { afterEach, expect, it } from 'vitest';
import { type Served, serve } from '../../../packages/local-workspace/src/server/serve.ts';
import { testBrowser, violations } from '../../../packages/local-workspace/test/browser/browser.ts';
import { selfTest, verdicts, workingDesk } from '../../workspace/self-testing.ts';

const browser = testBrowser();
let served: Served;

afterEach(() => served?.close());

it.each([
  ['stay', 'BAIK'],
  ['leave', 'BERBEDA'],
])('where pages %s, a form in place of the page is judged as %s', async (boundPages, verdict) => {
  const desk = await workingDesk();
  desk.workspace.readings.set({ boundPages });
  selfTest(desk);
  const row = (await desk.rows('Uji')).find(({ Kode }) => Kode === 'PAGE_CALL');
  const { search } = new URL(String(row?.Ditemukan).replace('Alamat uji: ', ''));
  served = await serve(desk.workspace);
  const page = await browser.open(`${served.url}/exec${search}`);
  const frame = page.frameLocator('iframe');
  const judged = (id: string) => expect.poll(async () => (await verdicts(desk))[id]);

  await frame.getByRole('heading').waitFor();
  const [, shown] = page.frames();
  expect(shown && (await violations(shown))).toEqual([]);
  await frame.getByRole('button', { name: '1.' }).click();
  await judged('PAGE_CALL').toBe('BAIK');
  await frame.getByText('Sampai.').waitFor();
  await frame.getByRole('button', { name: '2.' }).click();
  await judged('PRIVATE_CALL').toBe('BAIK');
  const opened = page.context().waitForEvent('page');
  await frame.getByRole('button', { name: '3.' }).click();
  await (await opened).frameLocator('iframe').getByText('Kiriman sampai.').waitFor();
  await judged('PAGE_TAB').toBe('BAIK');

  await frame.getByRole('button', { name: '4. Gantikan' }).click();
  await frame.getByRole('button', { name: '4. Tekan sekali lagi' }).click();
  await judged('PAGE_TOP').toBe(verdict);
  if (verdict === 'BERBEDA') await frame.getByText('Kiriman sampai.').waitFor();
});
