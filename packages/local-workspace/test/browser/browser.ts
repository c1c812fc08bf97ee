// A Chromium for the tests of the pages: no other host is reached, nor asked, a failure leaves a picture, axe looks for what is out of reach.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import axe from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { type Served, serve } from '../../src/server/serve.ts';
import type { Workspace } from '../../src/workspace.ts';
import { patience } from '../patience.ts';
import { findBrowser } from './find-browser.ts';

const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

/** What a function that runs in the page finds there. */
interface PageGlobals {
  readonly axe: typeof axe;
}

let started: Promise<Browser> | undefined;

/** The browser of this worker, started for the first of its files and ended with it. */
async function sharedBrowser(): Promise<Browser> {
  const known = await started?.catch(() => undefined);
  if (known?.isConnected()) return known;
  started = startBrowser();
  return started;
}

/** @throws Error that names the program, where it is no browser or cannot run here */
async function startBrowser(): Promise<Browser> {
  const { path, environment } = await findBrowser();
  const env = { ...process.env, ...environment } as Record<string, string>;
  try {
    return await chromium.launch({ executablePath: path, args: ARGUMENTS, env, timeout: patience(120) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} could not be started as a browser. Name another one in CHROMIUM. It said: ${reason}`);
  }
}

/** The browser as one test file has it. */
export interface TestBrowser {
  /** Opens a page in a context of its own, which ends with the test; what is on it when the test fails is kept as a picture. */
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
  /** Opens a page of a workspace, which is served until the test is over. */
  visit(workspace: Workspace, path: string, options?: BrowserContextOptions): Promise<Page>;
}

/**
 * Has a browser there before the tests of a file; each page is in a context of its own, which shares nothing with others.
 * No page may ask anything of another host. Where there is no browser, each test that opens a page fails and says so: none is skipped.
 */
export function testBrowser(): TestBrowser {
  let browser: Promise<Browser> | undefined;
  const foreign: string[] = [];
  beforeAll(async () => {
    browser = sharedBrowser();
    await browser.catch(() => undefined);
  });
  afterAll(() => expect(foreign, 'asked of other hosts').toEqual([]));
  const open: TestBrowser['open'] = async (address, options = {}) => {
    if (!browser) throw new Error('A page can be opened in a test only');
    const context = await (await browser).newContext({ viewport: { width: 1280, height: 860 }, ...options });
    // Shorter than a test may take, so that the message says what was waited for.
    context.setDefaultTimeout(patience(120));
    const page = await context.newPage();
    const { origin } = new URL(address);
    await context.route(
      (url) => url.protocol.startsWith('http') && url.origin !== origin,
      (route) => {
        foreign.push(route.request().url());
        return route.abort();
      },
    );
    await slowDown(context, page);
    onTestFinished(async ({ task }) => {
      if (task.result?.state === 'fail') await keepPicture(page, task.name);
      await context.close();
    });
    await page.goto(address);
    return page;
  };
  return {
    open,
    visit: async (workspace, path, options) => open((await serveHere(workspace)).url + path, options),
  };
}

const servers = new WeakMap<Workspace, Promise<Served>>();

/** Serves a workspace until the test is over, at one address however often it is asked. */
export function serveHere(workspace: Workspace): Promise<Served> {
  const served = servers.get(workspace) ?? serve(workspace);
  if (!servers.has(workspace)) onTestFinished(async () => (await served).close());
  servers.set(workspace, served);
  return served;
}

/** `TEST_SLOW_PAGES=600`: every answer comes up to so many milliseconds late, and the page's scripts run at a sixth of their pace. */
async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const delay = Number(process.env.TEST_SLOW_PAGES ?? 0);
  if (delay === 0) return;
  await context.route('**/*', async (route) => {
    await setTimeout(Math.random() * delay);
    await route.fallback();
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
}

async function keepPicture(page: Page, test: string): Promise<void> {
  const folder = join(import.meta.dirname, '../../../../coverage/pictures');
  mkdirSync(folder, { recursive: true });
  const name = test
    .replaceAll(/[^\w-]+/g, ' ')
    .trim()
    .slice(0, 80);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** @returns what axe finds wrong, frames of mails and scripts left out; `rules`: only these */
export async function violations(page: Page | Frame, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (only) => {
    const { run } = (globalThis as unknown as PageGlobals).axe;
    const options = { iframes: false, resultTypes: ['violations' as const], ...(only ? { runOnly: [...only] } : {}) };
    return (await run({ exclude: [['iframe']] }, options)).violations;
  }, rules);
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** @returns the same in both themes; what a theme decides is colours alone */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, ['color-contrast', 'link-in-text-block']);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((each) => `dark: ${each}`)];
}

/** @returns what is out of somebody's reach: by axe in both themes, and by scrolling sideways on a telephone */
export async function outOfReach(page: Page): Promise<string[]> {
  const found = await violationsInBothThemes(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  const beyond = await overflow(page);
  if (size) await page.setViewportSize(size);
  return beyond === 0 ? found : [...found, `${beyond} pixels beyond the screen of a telephone`];
}

/** @returns by how many pixels the page can be scrolled sideways */
export async function overflow(page: Page | Frame): Promise<number> {
  return page.evaluate('Math.max(0, document.documentElement.scrollWidth - innerWidth)');
}
