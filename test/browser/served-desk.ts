// A desk in a real browser: served for the tests of one file, its pages worked by keyboard and looked at for faults.
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type Served, serve } from '../../packages/local-workspace/src/server/serve.ts';
import { overflow, violations } from '../../packages/local-workspace/test/browser/browser.ts';
import type { SheetHands } from '../../packages/local-workspace/test/browser/sheet-hands.ts';
import { PEOPLE, type Person, type TestDesk } from '../workspace/desk.ts';

export interface ServedDesk {
  readonly desk: TestDesk;
  /** Where it is served, without a slash at its end. */
  readonly url: string;
  /** Where a link out of a mail leads in the browser. @param as who is signed in there; nobody where blank */
  addressOf(link: string, as?: string): string;
}

/** Opens a desk before the tests of a file, serves it, and ends it after them. */
export function servedDesk(open: () => TestDesk | Promise<TestDesk>): ServedDesk {
  let desk: TestDesk | undefined;
  let served: Served | undefined;
  beforeAll(async () => {
    desk = await open();
    served = await serve(desk.workspace);
  });
  afterAll(() => served?.close());
  return {
    get desk() {
      return started(desk);
    },
    get url() {
      return started(served).url;
    },
    addressOf: (link, as = '') =>
      started(served).url + link.replace(/^.*?(?=\/exec)/, as && `/as/${encodeURIComponent(as)}`),
  };
}

function started<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The desk is there in a test only');
  return value;
}

/** What stands in Google's frame of a page. */
export function appIn(page: Page): FrameLocator {
  return page.frameLocator('iframe');
}

/** What is out of reach for somebody, and by how many pixels the page is too wide, with all folds open. */
export async function faults(page: Page): Promise<[violations: string[], overflow: number]> {
  const [, frame] = page.frames();
  if (!frame) throw new Error('There is no frame');
  await frame.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
  return [await violations(frame), await overflow(frame)];
}

/** Moves to an element by keyboard alone, as somebody without a mouse. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
  }
  throw new Error(`${target} is not reached by Tab`);
}

/** Presses something by keyboard alone. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** The numbers and hours of a page that stand on more than one line. */
export const SPLIT = `[...document.querySelectorAll('.whole')].filter((each) => each.getClientRects().length > 1).map((each) => each.textContent)`;

/** Shows the page in a picture where `PICTURES` names a folder, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}-${page.viewportSize()?.width}.png`, fullPage: true });
}

/** Takes a step in a row of Permohonan, with their words beside it. */
export async function step(sheet: SheetHands, person: Person, row: number, action: string, text = ''): Promise<void> {
  await sheet.become(PEOPLE[person]);
  if (text !== '') await sheet.type(`K${row}`, text);
  await sheet.choose(`J${row}`, action);
}
