// The adapter of links: signed over UTF-8, so that letters beyond ASCII count, and with the address everybody can open.
import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Claims } from '../../../src/domain/office/token.ts';
import type { Store } from '../../../src/google/services/store.ts';
import { deployedAddress, SignedLinks } from '../../../src/google/web/links.ts';

/** Google's charset by default turns every code point beyond ASCII into "?" (facts 7.5). */
const Charset = { UTF_8: 'UTF_8' };
const encode = (text: string, charset?: string) =>
  charset === Charset.UTF_8 ? text : text.replace(/\P{ASCII}/gu, '?');
let address: string | null;

beforeEach(() => {
  vi.stubGlobal('Utilities', {
    Charset,
    computeHmacSha256Signature: (text: string, key: string, charset?: string) => [
      ...new Int8Array(createHmac('sha256', encode(key, charset)).update(encode(text, charset)).digest()),
    ],
    base64EncodeWebSafe: (bytes: number[]) =>
      Buffer.from(bytes).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
  });
  vi.stubGlobal('ScriptApp', { getService: () => ({ getUrl: () => address }) });
});
afterEach(() => vi.unstubAllGlobals());

const links = (kept: Readonly<Record<string, string>>) =>
  new SignedLinks(() => ({ get: (key: string) => kept[key] }) as unknown as Store);
const DEPLOYED = { linkSecret: 'rahasia', webApp: 'https://script.google.com/macros/s/abc/exec' };
const CAFE: Claims = { purpose: 'STAFF', number: 'PC-2026-0001', until: '2027-01-07', email: 'café@dinas.example' };
const tokenOf = (url: string | null) => decodeURIComponent((url ?? '').replace(/.*\?p=/, ''));

describe('signed links', () => {
  it('are read back, and only by the one who has the secret', () => {
    const token = tokenOf(links(DEPLOYED).address(CAFE));
    expect(links(DEPLOYED).read(token, '2026-11-24')).toEqual({ ok: true, claims: CAFE });
    const other = links({ ...DEPLOYED, linkSecret: 'lain' });
    expect(other.read(token, '2026-11-24')).toEqual({ ok: false, why: 'FORGED' });
  });

  it('tell café from cafè', () => {
    const token = tokenOf(links(DEPLOYED).address(CAFE));
    expect(links(DEPLOYED).read(token.replace('café', 'cafè'), '2026-11-24')).toEqual({ ok: false, why: 'FORGED' });
  });

  it('stand in an address as they are: no letter of theirs needs another meaning there', () =>
    expect(links(DEPLOYED).address(CAFE)).toMatch(
      /^https:\/\/script\.google\.com\/macros\/s\/abc\/exec\?p=[\w.~%-]+$/,
    ));

  it.each([
    ['without an address', { linkSecret: 'rahasia' }],
    ['without a secret', { webApp: DEPLOYED.webApp }],
  ])('%s there are none', (_, kept) => expect(links(kept).address(CAFE)).toBeNull());

  it('without a secret nothing is believed, least of all what was signed with nothing', () => {
    const token = tokenOf(links({ ...DEPLOYED, linkSecret: ' ' }).address(CAFE));
    expect(links({}).read(token, '2026-11-24')).toEqual({ ok: false, why: 'FORGED' });
  });
});

describe('the address of the web app', () => {
  it.each([
    ['an ordinary account', 'https://script.google.com/macros/s/AKfy-c_b/exec', true],
    ['a Workspace domain', 'https://script.google.com/a/macros/pontianak.go.id/s/AKfy-c_b/exec', true],
    ['a Workspace domain, as once written', 'https://script.google.com/a/pontianak.go.id/macros/s/AKfy-c_b/exec', true],
    ['unpublished code', 'https://script.google.com/macros/s/AKfy-c_b/dev', false],
    ['nothing deployed', '', false],
    ['nothing deployed, as null', null, false],
  ])('of %s', (_, url, known) => {
    address = url;
    expect(deployedAddress()).toBe(known ? 'https://script.google.com/macros/s/AKfy-c_b/exec' : null);
  });
});
