// The survey in a real browser: from the thanks, by keyboard, on a telephone of 360 pixels.
import { expect, it } from 'vitest';
import { testBrowser } from '../../packages/local-workspace/test/browser/browser.ts';
import { oneRequest, PEOPLE, PLAIN_ANSWERS } from '../workspace/desk.ts';
import { linkTo } from '../workspace/links.ts';
import { appIn, faults, picture, servedDesk, tabTo } from './served-desk.ts';

const NUMBER = 'PC-2026-0001';

const browser = testBrowser();
const site = servedDesk(async () => {
  const desk = await oneRequest();
  await desk.intoAgenda(NUMBER);
  await desk.at('2026-12-08T13:00:00+07:00');
  await desk.choose(NUMBER, 'Catat pelaksanaan', 'admin', 'hadir 34 orang');
  await desk.at('2026-12-08T13:30:00+07:00');
  return desk;
});

it('an applicant answers by keyboard, is told what is missing, leaves no name, and cannot answer twice', async () => {
  const link = await linkTo(site.desk, NUMBER, String(PLAIN_ANSWERS.Email));
  const address = site.addressOf(link);
  const page = await browser.open(address, { viewport: { width: 360, height: 780 } });
  const app = appIn(page);
  await app.getByRole('heading', { name: 'Survei Kepuasan Masyarakat' }).waitFor();
  expect(await faults(page)).toEqual([[], 0]);
  await picture(page, 'survey');

  await app.getByLabel('Saran/masukan (boleh kosong)').fill('=1+1\nAC mati');
  await app.getByRole('button', { name: 'Kirim jawaban' }).press('Enter');
  await app.getByRole('alert').getByText('belum ada yang dipilih').waitFor();
  expect(await app.getByLabel('Saran/masukan (boleh kosong)').inputValue()).toBe('=1+1\nAC mati');
  expect(await faults(page)).toEqual([[], 0]);

  // The first question is reached by Tab alone; arrows choose: “Tidak menjawab” is last, so up is “Tidak baik”.
  const first = app
    .getByRole('group', { name: /kesesuaian persyaratannya/ })
    .getByRole('radio', { name: 'Tidak menjawab' });
  await tabTo(page, first);
  await page.keyboard.press('ArrowUp');
  const facilities = app.getByRole('group', { name: /ruangan dan perangkatnya/ });
  await facilities.getByRole('radio', { name: 'Kurang baik' }).press('Space');
  await app.getByLabel('Usia').selectOption('30–39 tahun');
  await app.getByRole('button', { name: 'Kirim jawaban' }).press('Enter');
  await app.getByRole('heading', { name: 'Terima kasih' }).waitFor();
  await app.getByText('ditangani paling lambat Selasa, 22 Desember 2026').waitFor();
  expect(await faults(page)).toEqual([[], 0]);
  await picture(page, 'survey-thanks');

  site.desk.workspace.fireTrigger(site.desk.triggerOf('everyTenMinutes_'));
  const [row, ...others] = (await site.desk.rows('Survei Kepuasan')).filter(({ Bulan }) => Bulan !== '');
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    Bulan: '2026-12',
    'U1 Persyaratan': '1',
    'U8 Sarana dan Prasarana': '2',
    Usia: '30–39 tahun',
    'Saran/Masukan': '=1+1\nAC mati',
    Batas: '22/12/2026',
  });
  const complaints = (await site.desk.mails()).filter(({ subject }) => subject.includes('keluhan dari survei'));
  expect(complaints.map(({ to }) => to)).toEqual([[PEOPLE.kasi]]);
  const { subject, text } = complaints[0] ?? {};
  expect(text).toContain('AC mati');
  // Nothing leads from the answer to who gave it, or when.
  const kept = JSON.stringify([(await site.desk.sheet('Survei Kepuasan')).values, subject, text]);
  const kode = new URL(link).searchParams.get('kode') ?? link;
  for (const secret of [NUMBER, 'Dewi', 'SMK', '2026-12-08', '13:30', kode]) expect(kept).not.toContain(secret);
  const again = await browser.open(address, { viewport: { width: 360, height: 780 } });
  await appIn(again).getByRole('heading', { name: 'Survei sudah diisi' }).waitFor();
});
