// What a person does on the sheet page: goes to a cell, types, chooses from its list, reads what stands there.
import type { Locator, Page } from 'playwright-core';

export class SheetHands {
  readonly grid: Locator;

  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid');
  }

  /** Becomes one of the workspace's people. */
  async become(email: string): Promise<void> {
    await this.page.getByLabel('Bertindak sebagai').selectOption(email);
  }

  /** Has the workspace say what Google does not. */
  async showRemarks(): Promise<void> {
    await this.page.getByRole('switch', { name: 'Catatan ruang kerja' }).click();
  }

  /** What the page shows for some seconds stays until it is loaded anew: a slow machine may look at it later. */
  async keepWhatFades(): Promise<void> {
    await this.page.evaluate(() => {
      const { setTimeout } = globalThis;
      const early = (act: () => void, milliseconds = 0) => (milliseconds < 1000 ? setTimeout(act, milliseconds) : 0);
      Object.assign(globalThis, { setTimeout: early });
    });
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Tab lembar' }).getByRole('button', { name, exact: true }).click();
    await this.page.getByRole('grid', { name: `Lembar ${name}` }).waitFor();
  }

  /** Goes to a cell or a block by its address; the keys belong to the grid then. */
  async go(range: string): Promise<void> {
    const address = this.page.getByLabel('Alamat sel');
    await address.fill(range);
    await address.press('Enter');
    await this.grid.focus();
  }

  /** A step by key, then an address: both before the browser has drawn the first. */
  async goAtOnceAfter(key: string, range: string): Promise<void> {
    await this.page.evaluate(
      async ([step, address]) => {
        const { document, KeyboardEvent, InputEvent } = globalThis as unknown as PageGlobals;
        const [grid, field] = [document.querySelector('[role=grid]'), document.querySelector('input.address')];
        grid.dispatchEvent(new KeyboardEvent('keydown', { key: step, bubbles: true, cancelable: true }));
        await Promise.resolve();
        field.focus();
        field.value = address;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await Promise.resolve();
        field.form.requestSubmit();
      },
      [key, range] as const,
    );
  }

  async type(cell: string, text: string): Promise<void> {
    await this.go(cell);
    await this.during(async () => {
      await this.page.keyboard.press('Enter');
      await this.page.keyboard.press('Control+A');
      await this.page.keyboard.type(text);
      await this.page.keyboard.press('Enter');
    });
  }

  /** Chooses from the list of a cell, narrowed by the words typed. */
  async choose(cell: string, choice: string): Promise<void> {
    await this.go(cell);
    await this.during(async () => {
      await this.page.keyboard.press('Enter');
      await this.page.keyboard.type(choice);
      await this.page.keyboard.press('Enter');
    });
  }

  async paste(cell: string, text: string): Promise<void> {
    await this.go(cell);
    await this.during(() =>
      this.grid.evaluate((element, content) => {
        const { DataTransfer, ClipboardEvent } = globalThis as unknown as PageGlobals;
        const data = new DataTransfer();
        data.setData('text/plain', content);
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      }, text),
    );
  }

  /** @returns what Control+C puts on the clipboard */
  copied(): Promise<string> {
    return this.grid.evaluate((element) => {
      const { DataTransfer, ClipboardEvent } = globalThis as unknown as PageGlobals;
      const data = new DataTransfer();
      element.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
      return data.getData('text/plain');
    });
  }

  /** Scrolls down step by step, each drawn before the next. */
  async scroll(steps: number, pixels: number): Promise<void> {
    await this.page.locator('.grid-box').evaluate(
      async (box, [count, by]) => {
        const { requestAnimationFrame } = globalThis as unknown as PageGlobals;
        for (let step = 0; step < count; step++) {
          Object(box).scrollTop += by;
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        }
      },
      [steps, pixels] as const,
    );
  }

  /** @returns what a cell in sight shows */
  async shown(cell: string): Promise<string> {
    return (await this.page.locator(`#sel-${cell} .text`).textContent()) ?? '';
  }

  /** Does something that the workspace answers, and waits until the answer is there. */
  async during(act: () => Promise<unknown>): Promise<void> {
    const answered = this.page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().includes('/api/sheets/'),
    );
    await act();
    await answered;
  }
}

/** What a function that runs in the page finds there. */
interface PageGlobals {
  readonly DataTransfer: new () => { setData(type: string, text: string): void; getData(type: string): string };
  readonly ClipboardEvent: new (type: string, options: object) => never;
  readonly KeyboardEvent: new (type: string, options: object) => never;
  readonly InputEvent: new (type: string, options: object) => never;
  readonly document: { querySelector(selector: string): PageElement };
  requestAnimationFrame(act: (time: number) => void): void;
}

interface PageElement {
  value: string;
  readonly form: { requestSubmit(): void };
  focus(): void;
  dispatchEvent(event: never): boolean;
}
