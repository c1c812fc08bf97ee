// The main job in a real browser by five people, from the applicant's form to the yearly report.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { testBrowser } from '../../packages/local-workspace/test/browser/browser.ts';
import { SheetHands } from '../../packages/local-workspace/test/browser/sheet-hands.ts';
import { PEOPLE, sampleDesk } from '../workspace/desk.ts';
import { servedDesk, step } from './served-desk.ts';

const browser = testBrowser();
const site = servedDesk(sampleDesk);

const open = async (path: string): Promise<SheetHands> => {
  const page = await browser.open(site.url + path, { locale: 'id-ID' });
  return new SheetHands(page);
};
const register = () => open('/sheet?tab=Permohonan');

async function setClock(page: Page, local: string): Promise<void> {
  await page.getByRole('button', { name: /: jam ruang kerja$/ }).click();
  const [day = '', hour = ''] = local.split(' ');
  await page.getByLabel('Atur ke tanggal', { exact: true }).fill(day);
  await page.getByLabel('Atur ke jam', { exact: true }).fill(hour);
  await page.getByRole('button', { name: 'Atur', exact: true }).click();
  await page.getByText(`Jam kini Sel, 8 Des 2026 ${hour}.`).waitFor();
}

describe('the first screen of Permohonan', () => {
  it('shows ten rows from number to answer at 1,280 by 800 pixels, and what is told lies in the corner', async () => {
    const page = await browser.open(`${site.url}/sheet?tab=Permohonan`, {
      locale: 'id-ID',
      viewport: { width: 1280, height: 800 },
    });
    const box = async (selector: string) => {
      const found = await page.locator(selector).first().boundingBox();
      if (!found) throw new Error(`${selector} is not there`);
      return { right: found.x + found.width, bottom: found.y + found.height, top: found.y };
    };
    await page.locator('#sel-L11').waitFor();
    const [grid, last, action, toasts] = [
      await box('.grid-box'),
      await box('#sel-L11'),
      await box('#sel-J2'),
      await box('.toasts'),
    ];
    expect(last.bottom).toBeLessThanOrEqual(grid.bottom);
    expect(last.right).toBeLessThanOrEqual(1280);
    const beyondTheirRow = await page.locator('[id^="sel-B"]').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const height = cell.querySelector('.text')?.getBoundingClientRect().height ?? 0;
        return height > cell.getBoundingClientRect().height ? [cell.textContent] : [];
      }),
    );
    expect(beyondTheirRow).toEqual([]);
    expect(Math.round(toasts.right)).toBe(1280 - 16);
    expect(toasts.top).toBeGreaterThanOrEqual(action.bottom);
  });
});

describe('the main job through the pages', () => {
  it('an applicant sends the form, and the desk that is open shows the request at once', async () => {
    const sheet = await register();
    await sheet.go('A16');
    const page = await browser.open(`${site.url}/form/${site.desk.workspace.forms.list()[0]?.id}`, { locale: 'id-ID' });
    const fill = (label: string, text: string) => page.getByLabel(label, { exact: false }).first().fill(text);
    const next = async (heading: string) => {
      await page.getByRole('button', { name: 'Berikutnya' }).click();
      await page.getByRole('heading', { name: heading }).waitFor();
    };
    await page.getByLabel('Kunjungan', { exact: true }).check();
    await fill('Nama Instansi', 'SD Negeri 34 Pontianak');
    await page.getByLabel('Jenis Instansi').selectOption('Sekolah');
    await fill('Nama Narahubung', 'Siti Aminah');
    await fill('Nomor WhatsApp', '081200000099');
    await fill('Email', 'siti.aminah@sdn34.example');
    await next('Kegiatan dan waktu');
    await fill('Nama Kegiatan', 'Kunjungan percobaan');
    await fill('Uraian Kegiatan', 'Melihat ruang kendali kota.');
    await fill('Perkiraan Jumlah Peserta', '20');
    await fill('Tanggal Mulai', '16/12/2026');
    await fill('Jam Mulai', '9.00');
    await fill('Jam Selesai', '11.00');
    await next('Surat permohonan');
    await page.getByLabel('Diantar langsung').check();
    await next('Keperluan di ruangan');
    await page.getByLabel('Tidak ada').check();
    const statements = page.getByRole('group', { name: /Pernyataan/ }).getByRole('checkbox');
    for (const box of await statements.all()) await box.check();
    await page.getByRole('button', { name: 'Kirim' }).click();
    await page.getByText('Kirim tanggapan lain').waitFor();
    await sheet.page.locator('#sel-A16').getByText('PC-2026-0015').waitFor();
  });

  it('Kabid, Kasi, and Admin bring PC-2026-0001 into the agenda', async () => {
    const sheet = await register();
    await step(sheet, 'kabid', 2, 'Disposisikan ke Kasi');
    await sheet.page.locator('#sel-L2').getByText('“Disposisikan ke Kasi” dicatat.').waitFor();
    await sheet.page.locator('#sel-G2').getByText('Didisposisikan').waitFor();
    await step(sheet, 'kasi', 2, 'Tetapkan jadwal', 'Waktu disepakati, tanpa prasmanan');
    await step(sheet, 'admin', 2, 'Masukkan ke agenda');
    expect((await site.desk.row('PC-2026-0001')).Status).toBe('Masuk Agenda');
    await sheet.openTab('Agenda');
    await sheet.grid.getByText('09.00–11.00').first().waitFor();
    await sheet.page.goto(`${site.url}/mail`);
    await sheet.page.getByRole('button', { name: /dewi.kartika@smkn4.example/ }).click();
    await sheet.page.getByRole('link', { name: /Disetujui: kunjungan .* \(PC-2026-0001\)/ }).waitFor();
  });

  it('the Admin prepares the room and closes the event; the report counts it', async () => {
    const sheet = await register();
    await setClock(sheet.page, '8/12/2026 08.45');
    // The night has put above it what was due before.
    const row = Number((await site.desk.cell('PC-2026-0001', 'Status')).replace(/\D/g, ''));
    await step(sheet, 'admin', row, 'Ruangan sudah siap');
    await setClock(sheet.page, '8/12/2026 11.15');
    await step(sheet, 'admin', row, 'Catat pelaksanaan', 'Hadir 34 orang, lancar');
    expect((await site.desk.row('PC-2026-0001')).Status).toBe('Terlaksana');
    await sheet.become(PEOPLE.owner);
    await sheet.page.getByRole('menuitem', { name: 'Pontive Center' }).click();
    await sheet.page.getByRole('menuitem', { name: 'Perbarui laporan tahunan' }).click();
    await sheet.openTab('Laporan 2026');
    await sheet.grid.getByText('LAPORAN TAHUNAN OPERASIONAL PONTIVE CENTER 2026').waitFor();
    const held = sheet.page.getByRole('img', { name: /^Diagram Kunjungan dan peminjaman terlaksana/ });
    expect(await held.getAttribute('aria-label')).toContain('Desember 1');
    await sheet.page.goto(site.url);
    await sheet.page.getByText('1 dari 8 langkah selesai').waitFor();
  });
});
