// What somebody without an account meets at an address, by what Google's servers answer there (facts 13.6).
import { afterEach, expect, it, vi } from 'vitest';
import type { Meeting } from '../../../src/domain/office/troubles.ts';
import { outside } from '../../../src/google/services/outside.ts';
import type { Store } from '../../../src/google/services/store.ts';

afterEach(() => vi.unstubAllGlobals());

const STORE = { need: () => ({ spreadsheetId: 'lembar' }) } as unknown as Store;

/** What the sheet is found as where Google answers so; `null` for no answer. */
function met(code: number | null, location = ''): Meeting {
  const fetch = () => {
    if (code === null) throw new Error('Address unavailable');
    return { getResponseCode: () => code, getHeaders: () => ({ LOCATION: location }) };
  };
  vi.stubGlobal('UrlFetchApp', { fetch });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  return outside(() => STORE).sheet();
}

it.each<[code: number | null, location: string, Meeting]>([
  [200, '', 'OPEN'],
  [302, 'https://doc-0s.googleusercontent.com/x', 'OPEN'],
  [302, 'https://accounts.google.com/ServiceLogin?x', 'SIGN_IN'],
  [302, 'https://docs.google.com/forms/d/x/formrestricted', 'SIGN_IN'],
  [401, '', 'SIGN_IN'],
  [403, '', 'SIGN_IN'],
  [302, 'https://docs.google.com/forms/d/x/closedform', 'CLOSED'],
  [404, '', 'MISSING'],
  [410, '', 'MISSING'],
  [302, 'https://contoh.example/?accounts.google.com/', 'UNKNOWN'],
  [429, '', 'UNKNOWN'],
  [500, '', 'UNKNOWN'],
  [null, '', 'UNKNOWN'],
])('%s %s: %s', (code, location, meeting) => expect(met(code, location)).toBe(meeting));
