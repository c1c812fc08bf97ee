// `npm run pictures`: takes the pictures of the guides from a local workspace, so that they show what people really see.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { serve } from '../packages/local-workspace/src/server/serve.ts';
import { openWorkspace, type Workspace } from '../packages/local-workspace/src/workspace.ts';
import { findBrowser } from '../packages/local-workspace/test/browser/find-browser.ts';
import { MENU_WORDS } from '../src/words/google/menu.ts';
import { bundle, root } from './bundle.ts';
import { INSTALLED_AT } from './seed-samples.ts';

const FOLDER = join(root, 'docs', 'panduan', 'gambar');
/** Read on a page of this width; larger ones would only be heavier. */
const SIZE = { width: 1000, height: 660 };

interface Picture {
  readonly name: string;
  readonly path: string;
  /** What is done on the page before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  {
    name: 'menu',
    path: '/sheet?tab=Permohonan',
    prepare: (page) => page.locator('button.tool', { hasText: MENU_WORDS.menu }).click(),
  },
  { name: 'penyiapan', path: '/sheet?tab=Pengaturan' },
];

await bundle(join(root, 'dist'));
const workspace = newDesk();
const served = await serve(workspace);
const { path, environment } = await findBrowser();
const env = { ...process.env, ...environment } as Record<string, string>;
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'], env });
mkdirSync(FOLDER, { recursive: true });
for (const picture of PICTURES) {
  const page = await browser.newPage({ viewport: SIZE, locale: 'id-ID', colorScheme: 'light' });
  await page.goto(served.url + picture.path, { waitUntil: 'networkidle' });
  // The greeting of the sheet lies over what is to be seen.
  await page.addStyleTag({ content: '.toast { display: none }' });
  await picture.prepare?.(page);
  await page.waitForTimeout(500);
  const file = join(FOLDER, `${picture.name}.png`);
  await page.screenshot({ path: file });
  console.log(`${file}: ${Math.round(statSync(file).size / 1000)} kB`);
  await page.close();
}
await browser.close();
await served.close();

/** A desk on the day of its install: nothing but the office's account has been there. */
function newDesk(): Workspace {
  const desk = openWorkspace({ project: root, now: INSTALLED_AT });
  desk.run('install', [], desk.settings.owner);
  return desk;
}
