// The desk seen through form, mail, sheet and calendar: a clash is told and refused, a confirmation brings its event, the room's calendar counts.
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { overflow, testBrowser, violations } from '../../../packages/local-workspace/test/browser/browser.ts';
import { mailFacts } from '../../../src/domain/mail/mail-facts.ts';
import { writeMail } from '../../../src/pages/mails/mail.ts';
import { aRequest, HOURS } from '../../domain/requests.ts';
import { SETTINGS } from '../../pages/office.ts';
import { PEOPLE, sampleDesk } from '../../workspace/desk.ts';
import { servedDesk } from '../served-desk.ts';

const browser = testBrowser();
const site = servedDesk(sampleDesk);

const FIRST = 'PC-2026-0001';
const LATER = 'PC-2026-0015';
const APPLICANT = 'wahyu@sdn7.example';

/** What the applicant has filled in by a link that the office gave them; the hours are those of PC-2026-0001. */
const FILLED: Readonly<Record<string, string>> = {
  'Jenis Permohonan': 'Kunjungan',
  'Nama Instansi': 'SD Negeri 7',
  'Jenis Instansi': 'Sekolah',
  'Nama Narahubung': 'Wahyu',
  'Nomor WhatsApp': '081200000077',
  Email: APPLICANT,
  'Nama Kegiatan': 'Belajar kota pintar',
  'Uraian Kegiatan': 'Melihat ruang kendali.',
  'Perkiraan Jumlah Peserta': '30',
  'Tanggal Mulai': '2026-12-08',
  'Jam Mulai': '10:00',
  'Jam Selesai': '12:00',
  'Penyampaian Surat': 'Diantar langsung',
  Konsumsi: 'Tidak ada',
};

function filledLink(): string {
  const [form] = site.desk.workspace.forms.list();
  const query = new URLSearchParams();
  for (const { id, title, choices = [] } of form?.items ?? []) {
    const values = title === 'Pernyataan' ? choices : [FILLED[title] ?? ''].filter(Boolean);
    for (const value of values) query.append(`entry.${id}`, value);
  }
  return `${site.url}/form/${form?.id}?${query}`;
}

describe('the desk in the pages', () => {
  it('tells an applicant whose time an earlier one wants by mail, marks it in the sheet, and refuses to schedule it', async () => {
    const page = await browser.open(filledLink());
    for (const left of [3, 2, 1]) {
      await page.getByRole('button', { name: 'Berikutnya' }).click();
      await page.getByText(`Halaman ${5 - left} dari 4`).waitFor();
    }
    await page.getByRole('button', { name: 'Kirim' }).click();
    await page.getByText('Kirim tanggapan lain').waitFor();
    await page.goto(`${site.url}/mail?box=${APPLICANT}`);
    await page.getByRole('link', { name: new RegExp(LATER) }).click();
    await page
      .frameLocator('iframe')
      .getByText(/pemohon (lain|sebelumnya)/)
      .first()
      .waitFor();
    await site.desk.choose(LATER, 'Disposisikan ke Kasi', 'kabid');
    await site.desk.choose(LATER, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'Sudah dihubungi');
    await page.goto(`${site.url}/sheet?tab=Permohonan`);
    const cell = await site.desk.cell(LATER, 'Pesan');
    await page.getByLabel('Alamat sel').fill(cell);
    await page.getByLabel('Alamat sel').press('Enter');
    const both = 'Belum dicatat: waktu sama dengan pemohon sebelumnya (PC-2026-0001 dan PC-2026-0002)';
    await expect.poll(() => page.locator(`#sel-${cell}`).textContent()).toContain(both);
    await page
      .locator(`#sel-${cell.replace(/[A-Z]+/, 'G')}`)
      .getByText('Didisposisikan')
      .waitFor();
  });

  it('shows the event of a confirmation beside the mail, and in the calendar', async () => {
    await site.desk.intoAgenda(FIRST);
    const page = await browser.open(`${site.url}/mail?box=dewi.kartika@smkn4.example`);
    await page.getByRole('link', { name: /Disetujui: kunjungan/ }).click();
    await page.getByRole('region', { name: 'Lampiran' }).getByText('Selasa, 8 Desember 2026, 09.00–11.00').waitFor();
    await page.goto(`${site.url}/calendar?view=minggu&day=2026-12-08`);
    await page
      .getByText(new RegExp(`Persiapan.*${FIRST}`))
      .first()
      .waitFor();
  });

  it('a hand-made event in the room’s calendar keeps the desk from giving its time away', async () => {
    const number = 'PC-2026-0009';
    const day = (await site.desk.row(number))['Tanggal Mulai'];
    const page = await browser.open(`${site.url}/calendar`);
    await page.getByLabel('Bertindak sebagai').selectOption(PEOPLE.admin);
    await page.getByRole('button', { name: 'Acara baru' }).click();
    await page.getByLabel('Judul').fill('Kunjungan Wali Kota');
    await page.getByRole('combobox', { name: 'Kalender' }).selectOption('Ruang Pontive Center');
    await page.locator('#acara-startDate').fill(String(day));
    await page.locator('#acara-endDate').fill('');
    await page.locator('#acara-startTime').fill('7.00');
    await page.locator('#acara-endTime').fill('17.00');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Acara dibuat.').waitFor();
    await site.desk.choose(number, 'Disposisikan ke Kasi', 'kabid');
    await site.desk.choose(number, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'Sudah dihubungi');
    const { Status, Pesan } = await site.desk.row(number);
    expect(Status).toBe('Didisposisikan');
    expect(Pesan).toContain('Kunjungan Wali Kota');
  });

  it('gives the spreadsheet out as a workbook, and asks before it starts over', async () => {
    const page = await browser.open(`${site.url}/`);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /\.xlsx$/ }).click(),
    ]);
    const bytes = readFileSync(await saved.path());
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
    expect(workbook.getWorksheet('Permohonan')?.getCell('A2').text).toBe(FIRST);
    await page.getByRole('button', { name: 'Mulai dari awal…' }).press('Enter');
    await page.getByRole('dialog', { name: 'Mulai dari awal?' }).getByRole('button', { name: 'Batal' }).press('Enter');
    expect((await site.desk.rows()).length).toBeGreaterThan(10);
    expect(browser.foreign).toEqual([]);
  });
});

it('its mails are read on a small telephone, whatever words without an end stand in them', async () => {
  const word = 'Perangkat'.repeat(20);
  const texts = { institution: word, activity: word, contactName: word, letterFile: word, email: word };
  const findings = [{ code: 'ROOM_BLOCKED', titles: [word] }] as const;
  const facts = mailFacts(aRequest(texts), findings, [], {
    at: '2026-11-24T08:12:05+07:00',
    text: word,
    actorName: '',
    hours: HOURS,
  });
  const page = await browser.open(`${site.url}/mail`, { viewport: { width: 360, height: 740 } });
  for (const [template, addressee] of [
    ['RECEIPT', 'APPLICANT'],
    ['FORWARDED', 'SECTION_HEAD'],
  ] as const) {
    const mail = { type: 'MAIL', key: 'k', template, addressee, facts, notBefore: facts.at, priority: 1 } as const;
    const { html } = writeMail({ ...mail, recipient: 'a@x.example', recipientName: word }, SETTINGS, word, site.url);
    await page.setContent(html);
    expect(await overflow(page)).toBe(0);
    expect(await violations(page, ['wcag2a', 'wcag2aa'])).toEqual([]);
  }
});
