// The codes to scan, read back by another library than the one that draws them.
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { Qr } from '../../../src/pages/print/qr.tsx';
import { PUBLIC_PAGES, publicAddress } from '../../../src/pages/web/room-page.tsx';
import { everyPaper, FORM, WEB_APP } from './every-paper.ts';

/** Pixels a module, as a camera would see it. */
const SCALE = 4;

/** What a reader finds in a drawing. */
function read(svg: string): string {
  const side = Number(/viewbox="-4 -4 (\d+)/.exec(svg)?.[1]);
  const width = side * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < SCALE; row++) {
      const first = ((Number(y) + 4) * SCALE + row) * width + (Number(x) + 4) * SCALE;
      for (let pixel = first; pixel < first + Number(length) * SCALE; pixel++) data.fill(0, pixel * 4, pixel * 4 + 3);
    }
  }
  return decodeQR({ width, height: width, data });
}

const codesIn = (html: string) => html.match(/<svg.*?<\/svg>/gs) ?? [];

describe('the code', () => {
  it.each(['https://x.example/', WEB_APP, FORM, `${WEB_APP}?page=status&q=${'a1'.repeat(300)}`])(
    'of %s is read back whole',
    (address) => expect(read(Qr({ address, label: 'kode' }).html)).toBe(address),
  );

  it('has the address in ASCII alone, and without an encoder of the browser, as in Apps Script', () => {
    const encoder = globalThis.TextEncoder;
    try {
      Reflect.deleteProperty(globalThis, 'TextEncoder');
      expect(read(Qr({ address: 'https://x.example/é?a=“b”', label: '' }).html)).toBe(
        'https://x.example/%C3%A9?a=%E2%80%9Cb%E2%80%9D',
      );
    } finally {
      globalThis.TextEncoder = encoder;
    }
  });

  it('on the confirmation leads to the status, on the door to the form and then to the status', () => {
    const { confirmation, door } = everyPaper();
    const status = publicAddress(WEB_APP, PUBLIC_PAGES.status);
    expect(codesIn(confirmation).map(read)).toEqual([status]);
    expect(codesIn(door).map(read)).toEqual([FORM, status]);
  });
});
