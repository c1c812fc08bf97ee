// The survey in a real browser: from the thanks, by keyboard, on a telephone of 360 pixels.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serve } from '../../packages/local-workspace/src/server/serve.ts';
import { overflow, testBrowser, violations } from '../../packages/local-workspace/test/browser/browser.ts';
import { installedDesk, PLAIN_ANSWERS, type TestDesk } from '../workspace/desk.ts';
import { linkTo } from '../workspace/links.ts';

const NUMBER = 'PC-2026-0001';

const browser = testBrowser();
let desk: TestDesk;
let served: Served;

beforeAll(async () => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.submit(PLAIN_ANSWERS);
  await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
  await desk.choose(NUMBER, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
  await desk.choose(NUMBER, 'Masukkan ke agenda', 'admin');
  await desk.at('2026-12-08T13:00:00+07:00');
  await desk.choose(NUMBER, 'Catat pelaksanaan', 'admin', 'hadir 34 orang');
  await desk.at('2026-12-08T13:30:00+07:00');
  served = await serve(desk.workspace);
});
afterAll(() => served?.close());

it('an applicant answers by keyboard, is told what is missing, and cannot answer twice', async () => {
  const link = await linkTo(desk, NUMBER, String(PLAIN_ANSWERS.Email));
  const address = served.url + link.replace(/^.*?(?=\/exec)/, '');
  const page = await browser.open(address, { viewport: { width: 360, height: 780 } });
  const app = page.frameLocator('iframe');
  const faults = async () => {
    const [, frame] = page.frames();
    if (!frame) throw new Error('There is no frame');
    return [await violations(frame), await overflow(frame)];
  };
  const picture = async (name: string) => {
    const folder = process.env.PICTURES;
    if (folder) await page.screenshot({ path: `${folder}/${name}-360.png`, fullPage: true });
  };
  await app.getByRole('heading', { name: 'Survei kepuasan' }).waitFor();
  expect(await faults()).toEqual([[], 0]);
  await picture('survey');

  await app.getByLabel('Saran/masukan (boleh kosong)').fill('AC mati');
  await app.getByRole('button', { name: 'Kirim jawaban' }).press('Enter');
  await app.getByRole('alert').getByText('belum ada yang dipilih').waitFor();
  expect(await app.getByLabel('Saran/masukan (boleh kosong)').inputValue()).toBe('AC mati');
  expect(await faults()).toEqual([[], 0]);

  // The first question is reached by Tab alone; arrows choose: “Tidak menjawab” is last, so up is “Tidak baik”.
  const first = app.getByRole('group', { name: /U1 Persyaratan/ }).getByRole('radio', { name: 'Tidak menjawab' });
  for (
    let steps = 0;
    steps < 10 && !(await first.evaluate((each) => each === each.ownerDocument.activeElement));
    steps++
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  const facilities = app.getByRole('group', { name: /U8 Sarana dan Prasarana/ });
  await facilities.getByRole('radio', { name: 'Kurang baik' }).press('Space');
  await app.getByLabel('Usia').selectOption('30–39 tahun');
  await app.getByRole('button', { name: 'Kirim jawaban' }).press('Enter');
  await app.getByRole('heading', { name: 'Terima kasih' }).waitFor();
  await app.getByText('ditangani paling lambat Selasa, 22 Desember 2026').waitFor();
  expect(await faults()).toEqual([[], 0]);
  await picture('survey-thanks');

  desk.workspace.fireTrigger(desk.triggerOf('everyTenMinutes_'));
  const [row] = (await desk.rows('Survei Kepuasan')).filter(({ Bulan }) => Bulan !== '');
  expect([row?.['U1 Persyaratan'], row?.['U8 Sarana dan Prasarana'], row?.Usia, row?.['Saran/Masukan']]).toEqual([
    '1',
    '2',
    '30–39 tahun',
    'AC mati',
  ]);
  const again = await browser.open(address, { viewport: { width: 360, height: 780 } });
  await again.frameLocator('iframe').getByRole('heading', { name: 'Survei sudah diisi' }).waitFor();
});
