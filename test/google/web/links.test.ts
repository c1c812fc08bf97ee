// The adapter of links: without a secret it believes nobody; and the address of the web app that everybody can open.
import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Claims, writeToken } from '../../../src/domain/office/token.ts';
import type { Store } from '../../../src/google/services/store.ts';
import { deployedAddress, SignedLinks } from '../../../src/google/web/links.ts';

let address: string | null;

beforeEach(() => {
  vi.stubGlobal('Utilities', {
    Charset: { UTF_8: 'UTF_8' },
    computeHmacSha256Signature: (text: string, key: string) => [...createHmac('sha256', key).update(text).digest()],
    base64EncodeWebSafe: (bytes: number[]) => Buffer.from(bytes).toString('base64url'),
  });
  vi.stubGlobal('ScriptApp', { getService: () => ({ getUrl: () => address }) });
});
afterEach(() => vi.unstubAllGlobals());

const links = (kept: Readonly<Record<string, string>>) =>
  new SignedLinks(() => ({ get: (key: string) => kept[key] }) as unknown as Store);
const CLAIMS: Claims = { purpose: 'STAFF', number: 'PC-2026-0001', until: '2027-01-07', email: 'ani@dinas.example' };

describe('signed links', () => {
  it('are none without a secret', () =>
    expect(links({ webApp: 'https://script.google.com/macros/s/abc/exec' }).address(CLAIMS)).toBeNull());

  it('without a secret nothing is believed, least of all what was signed with nothing', () => {
    const token = writeToken(CLAIMS, (text) => createHmac('sha256', '').update(text).digest('base64url'));
    expect(links({}).read(token, '2026-11-24')).toEqual({ ok: false, why: 'FORGED' });
  });
});

it.each([
  ['an ordinary account', 'https://script.google.com/macros/s/AKfy-c_b/exec', true],
  ['a Workspace domain', 'https://script.google.com/a/macros/pontianak.go.id/s/AKfy-c_b/exec', true],
  ['a Workspace domain, as once written', 'https://script.google.com/a/pontianak.go.id/macros/s/AKfy-c_b/exec', true],
  ['unpublished code', 'https://script.google.com/macros/s/AKfy-c_b/dev', false],
  ['nothing deployed', '', false],
  ['nothing deployed, as null', null, false],
])('the address of the web app of %s', (_, url, known) => {
  address = url;
  expect(deployedAddress()).toBe(known ? 'https://script.google.com/macros/s/AKfy-c_b/exec' : null);
});
