// The codes to scan, read back.
import { describe, expect, it } from 'vitest';
import { Qr } from '../../../src/pages/print/qr.tsx';
import { PUBLIC_PAGES, publicAddress } from '../../../src/pages/web/public-page.tsx';
import { codesIn, readCode } from '../../codes.ts';
import { everyPaper, FORM, WEB_APP } from './every-paper.ts';

describe('the code', () => {
  it.each(['https://x.example/', WEB_APP, FORM, `${WEB_APP}?page=status&q=${'a1'.repeat(300)}`])(
    'of %s is read back whole',
    (address) => expect(readCode(Qr({ address, label: 'kode' }).html)).toBe(address),
  );

  it('has the address in ASCII alone, and without an encoder of the browser, as in Apps Script', () => {
    const encoder = globalThis.TextEncoder;
    try {
      Reflect.deleteProperty(globalThis, 'TextEncoder');
      expect(readCode(Qr({ address: 'https://x.example/é?a=“b”', label: '' }).html)).toBe(
        'https://x.example/%C3%A9?a=%E2%80%9Cb%E2%80%9D',
      );
    } finally {
      globalThis.TextEncoder = encoder;
    }
  });

  it('on the confirmation leads to the status, on the door to the form and then to the status', () => {
    const { confirmation, door } = everyPaper();
    const status = publicAddress(WEB_APP, PUBLIC_PAGES.status);
    expect(codesIn(confirmation)).toEqual([status]);
    expect(codesIn(door)).toEqual([FORM, status]);
  });
});
