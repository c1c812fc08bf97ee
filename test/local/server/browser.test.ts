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

const formId = () => workspace.forms.list()[0]?.id ?? '';

/** Something of everything on the desk, an open question in the notice too. */
function fillDesk(): void {
  workspace.forms.respond(formId(), registration);
  workspace.sheets.edit('Pendaftaran', { range: 'F2', value: 'Terima' });
  workspace.open('ani@contoh.go.id');
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('every page is accessible', async () => {
    fillDesk();
    const page = await open('/', { colorScheme });
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sapa' }).click();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

it('fits 360 pixels', async () => {
  fillDesk();
  const page = await open('/', { viewport: { width: 360, height: 740 } });
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  for (const table of await page.locator('.scroll').all()) expect(await table.getAttribute('tabindex')).toBe('0');
  await page.context().close();
});

it('staff decide by keyboard, the calendar shows it', async () => {
  workspace.forms.respond(formId(), registration);
  const page = await open('/');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const decision = page.getByRole('combobox', { name: 'Keputusan, baris 2' });
  await decision.focus();
  await page.keyboard.type('Terima');
  await press('Tab', 'Enter');
  await page.getByText('Pendaftaran F2 tersimpan.').waitFor();
  expect(await page.locator('.events').textContent()).toContain('Kam, 3 Des 2026 09.00–10.00');
  expect(foreign).toEqual([]);
  await page.context().close();
});
