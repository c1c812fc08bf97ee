// The walk-through that `npm start` prints, followed in a real browser by five people, from disposition to report.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { root } from '../../build/bundle.ts';
import { type Served, serve } from '../../src/local/server/serve.ts';
import { PEOPLE, type Person, sampleDesk, type TestDesk } from '../workspace/desk.ts';

const ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];
const TEXT_COLUMN = 'D';

/** What a function that runs in the page finds there. */
interface BrowserGlobals {
  readonly axe: typeof axe;
  readonly document: { readonly documentElement: { readonly scrollWidth: number } };
}

describe('the walk-through in the browser', () => {
  let browser: Browser;
  let desk: TestDesk;
  let served: Served;
  let page: Page;
  const foreign: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS });
    desk = await sampleDesk();
    served = await serve(desk.workspace);
    page = await browser.newPage({ baseURL: served.url, locale: 'id-ID', viewport: { width: 1280, height: 900 } });
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url)) foreign.push(request.url());
    });
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  /** Becomes somebody, and chooses in a row of Permohonan; `row` counts as in the sheet. */
  async function choose(person: Person, row: number, action: string, text = ''): Promise<void> {
    await page.goto('/?tab=Permohonan');
    await page.getByLabel('Bertindak sebagai').selectOption(PEOPLE[person]);
    await page.getByRole('button', { name: 'Ganti' }).click();
    if (text !== '') {
      await page.getByLabel('Sel', { exact: true }).fill(`${TEXT_COLUMN}${row}`);
      await page.getByLabel('Isi', { exact: true }).fill(text);
      await page.getByRole('button', { name: 'Tulis ke sel' }).click();
    }
    await page.getByLabel(`Tindakan, baris ${row}`, { exact: true }).selectOption(action);
    await page.getByRole('button', { name: `Simpan Tindakan, baris ${row}`, exact: true }).click();
  }

  async function setClock(local: string): Promise<void> {
    await page.goto('/');
    await page.getByLabel('Atur ke').fill(local);
    await page.getByRole('button', { name: 'Atur', exact: true }).click();
  }

  function keepPictureOfFailure(): void {
    onTestFailed(async ({ task }) => {
      mkdirSync(join(root, 'coverage'), { recursive: true });
      await page.screenshot({ path: join(root, 'coverage', `${task.name.slice(0, 60)}.png`), fullPage: true });
    });
  }

  it('Kabid, Kasi, and Admin bring PC-2026-0001 into the agenda', async () => {
    keepPictureOfFailure();
    await choose('kabid', 2, 'Disposisikan ke Kasi');
    expect((await desk.row('PC-2026-0001')).Status).toBe('Didisposisikan');
    await choose('kasi', 2, 'Tetapkan jadwal, disposisikan ke Admin', 'Waktu disepakati, tanpa prasmanan');
    await choose('admin', 2, 'Masukkan ke agenda');
    expect((await desk.row('PC-2026-0001')).Status).toBe('Masuk Agenda');
    await page.goto('/?tab=Agenda');
    await expect.poll(() => page.getByRole('region', { name: 'Tabel Agenda' }).textContent()).toContain('09.00–11.00');
    await page.goto('/');
    expect(await page.textContent('main')).toContain('Persiapan ruangan PC-2026-0001');
    await page.getByRole('link', { name: /PC-2026-0001 Konfirmasi jadwal/ }).click();
    await expect.poll(() => page.textContent('main')).toContain('dewi.kartika@smkn4.example');
    await page.frameLocator('iframe').getByText('telah masuk agenda kami').first().waitFor();
  });

  it('the clash of PC-2026-0002 is refused, and the page says why', async () => {
    keepPictureOfFailure();
    await choose('kabid', 3, 'Disposisikan ke Kasi');
    await choose('kasi', 3, 'Tetapkan jadwal, disposisikan ke Admin', 'Sudah dihubungi');
    expect(await page.textContent('main')).toContain('Waktu sama dengan pemohon sebelumnya (PC-2026-0001)');
    expect((await desk.row('PC-2026-0002')).Status).toBe('Didisposisikan');
  });

  it('the Admin prepares the room and closes the event; the report counts it', async () => {
    keepPictureOfFailure();
    await setClock('2026-12-08T08:45');
    await choose('admin', 2, 'Ruangan sudah siap');
    await setClock('2026-12-08T11:15');
    await choose('admin', 2, 'Catat pelaksanaan', 'Hadir 34 orang, lancar');
    expect((await desk.row('PC-2026-0001')).Status).toBe('Terlaksana');
    await page.getByLabel('Bertindak sebagai').selectOption(PEOPLE.owner);
    await page.getByRole('button', { name: 'Ganti' }).click();
    await page.getByRole('button', { name: 'Perbarui laporan tahunan' }).click();
    await page.goto('/?tab=Laporan%202026');
    const report = await page.getByRole('region', { name: 'Tabel Laporan 2026' }).textContent();
    expect(report).toContain('LAPORAN TAHUNAN OPERASIONAL PONTIVE CENTER TAHUN 2026');
    expect(report).toMatch(/PC-2026-0001.*Kunjungan.*SMK Negeri 4 Pontianak.*34.*Terlaksana/);
  });

  it.each(['/', '/?tab=Permohonan'])(
    '%s has no accessibility violation and does not scroll sideways at 360 px',
    async (path) => {
      keepPictureOfFailure();
      await page.setViewportSize({ width: 360, height: 780 });
      await page.goto(path);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { run } = (globalThis as unknown as BrowserGlobals).axe;
        return (await run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
      });
      expect(violations).toEqual([]);
      const width = await page.evaluate(
        () => (globalThis as unknown as BrowserGlobals).document.documentElement.scrollWidth,
      );
      expect(width).toBeLessThanOrEqual(360);
    },
  );

  it('nothing was asked of any other host', () => {
    expect(foreign).toEqual([]);
  });
});
