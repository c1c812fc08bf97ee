// The plain pages in a real browser: by keyboard, in both themes, on a narrow screen, without another host.
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../../src/local/server/serve.ts';
import type { Workspace } from '../../../src/local/workspace.ts';
import { openOffice, registration } from './office.ts';

const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

let browser: Browser;
let workspace: Workspace;
let served: Served;
let foreign: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ARGUMENTS.split(' '),
  });
});
beforeEach(async () => {
  workspace = openOffice();
  served = await serve(workspace);
  foreign = [];
  return () => served.close();
});
afterAll(() => browser?.close());

/** Opens a page that notes each request to another host, and lets none of them out. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: served.url, locale: 'id-ID', ...options });
  const page = await context.newPage();
  await page.route(
    (url) => url.protocol.startsWith('http') && url.origin !== served.url,
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  await page.goto(path);
  return page;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    return (await run({ exclude: [['iframe']] }, { iframes: false })).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

const formPath = () => `/form/${workspace.forms.list()[0]?.id}`;

/** Something of everything on the desk, an open question in the notice too. */
function fillDesk(): void {
  workspace.forms.respond(formPath().slice('/form/'.length), registration);
  workspace.sheets.edit('Pendaftaran', { range: 'F2', value: 'Terima' });
  workspace.open('ani@contoh.go.id');
}

const mailPath = () => `/mail/${workspace.mails.list()[0]?.id}`;

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('every page is accessible', async () => {
    fillDesk();
    const page = await open('/', { colorScheme });
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sapa' }).click();
    expect(await violations(page)).toEqual([]);
    await page.goto(mailPath());
    expect(await violations(page)).toEqual([]);
    await page.goto(formPath());
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Kirim' }).click();
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

it.each(['/', 'mail', 'form'])('%s fits 360 pixels', async (path) => {
  fillDesk();
  const target = path === 'mail' ? mailPath() : path === 'form' ? formPath() : path;
  const page = await open(target, { viewport: { width: 360, height: 740 } });
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  for (const table of await page.locator('.scroll').all()) expect(await table.getAttribute('tabindex')).toBe('0');
  await page.context().close();
});

it('a visitor registers by keyboard, staff decide, the calendar shows it', async () => {
  const page = await open('/');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.getByRole('link', { name: 'Pendaftaran Kegiatan' }).focus();
  await press('Enter');
  await page.getByLabel('Nama').focus();
  await page.keyboard.type('Dewi');
  await press('Tab');
  await page.keyboard.type('dewi@contoh.org');
  await press('Tab');
  await page.keyboard.type('Kunjungan kelas');
  await press('Tab');
  // Reads the same in every order of day and month, and with or without AM.
  await page.keyboard.type('12122026');
  await page.getByLabel('Jam').focus();
  await page.keyboard.type('1010A');
  await page.getByLabel('Jenis').focus();
  await page.keyboard.type('Kun');
  await press('Tab', 'Space', 'Tab', 'Tab');
  await page.getByRole('button', { name: 'Kirim' }).focus();
  await press('Enter');
  await page.getByText('Terima kasih, sampai jumpa.').waitFor();

  await page.goto('/');
  const decision = page.getByRole('combobox', { name: 'Keputusan, baris 2' });
  await decision.focus();
  await page.keyboard.type('Terima');
  await press('Tab', 'Enter');
  await page.getByText('Pendaftaran F2 tersimpan.').waitFor();
  expect(await page.locator('.events').textContent()).toContain('Sab, 12 Des 2026 10.10–11.10');
  expect(foreign).toEqual([]);
  await page.context().close();
});

it('a mail asks nothing of another host, and leads to the web app, which calls the script', async () => {
  fillDesk();
  const page = await open(mailPath());
  const opened = page.context().waitForEvent('page');
  await page.frameLocator('iframe').getByRole('link', { name: 'Lihat status' }).click();
  const app = await opened;
  await app.getByRole('heading', { name: `Halo ${registration.Nama}` }).waitFor();
  await app.getByRole('button', { name: 'Hitung' }).click();
  await app.getByText('Jumlah 5').waitFor();
  await app.getByRole('button', { name: 'Gagal' }).click();
  await app.getByText('Sengaja gagal').waitFor();
  expect(foreign).toEqual([]);
  await page.context().close();
});
