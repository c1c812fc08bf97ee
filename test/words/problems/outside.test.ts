// What strangers meet at the desk's addresses, in words for those who can change it.
import { describe, expect, it } from 'vitest';
import { type Door, MEETINGS, type Meeting, opennessOf } from '../../../src/domain/office/troubles.ts';
import { doorWords, pastedAddressWords } from '../../../src/words/problems/outside.ts';

const AT = '2026-11-24T01:00:00+07:00';

describe('the words of a door', () => {
  it.each([
    ['FORM', 'SIGN_IN', 'Publikasikan (Publish) › Responden (Responders) › Siapa saja yang memiliki link'],
    ['FORM', 'SIGN_IN', 'Setelan › Jawaban (Settings › Responses)'],
    ['FORM', 'CLOSED', 'Bila memang ditutup, abaikan'],
    ['FORM', 'MISSING', 'Pasang/perbaiki aplikasi'],
    [
      'WEB_APP',
      'SIGN_IN',
      'Kelola penerapan (Deploy › Manage deployments) › Edit › Siapa yang memiliki akses (Who has access): Siapa saja',
    ],
    ['WEB_APP', 'MISSING', 'tempel pada “Alamat web” di tab Pengaturan'],
    ['WEB_APP', 'OTHER_ACCOUNT', 'Penerapan baru › Pilih jenis › roda gigi › Aplikasi web (Deploy › New deployment'],
    ['WEB_APP', 'ELSEWHERE', 'Versi baru (New version)'],
    ['SHEET', 'OPEN', 'Bagikan › Akses umum (Share › General access) › Dibatasi (Restricted)'],
  ] as const)('%s %s names the clicks: %s', (door, meeting, clicks) => {
    expect(doorWords(door, meeting)).toContain(clicks);
  });

  it.each([
    ['FORM', 'OPEN'],
    ['WEB_APP', 'OPEN'],
    ['SHEET', 'SIGN_IN'],
    ['SHEET', 'MISSING'],
    ['FORM', 'UNKNOWN'],
    ['WEB_APP', 'UNKNOWN'],
    ['SHEET', 'UNKNOWN'],
  ] satisfies [Door, Meeting][])('%s %s is nothing to tell', (door, meeting) => {
    expect(doorWords(door, meeting)).toBe('');
  });

  it('a pasted address is used without a word where it is this desk, else the reason is named', () => {
    expect(pastedAddressWords('OPEN', '')).toBe('');
    for (const meeting of ['SIGN_IN', 'MISSING', 'OTHER_ACCOUNT', 'ELSEWHERE', 'UNKNOWN'] as const) {
      const opening = 'https://desk.example/exec?page=desk';
      const words = pastedAddressWords(meeting, opening);
      expect(words).toMatch(/^Alamat yang ditempel belum dipakai: .+\.$/);
      expect(words.includes(opening)).toBe(['ELSEWHERE', 'UNKNOWN'].includes(meeting));
    }
  });
});

it('a closed form and a silent network say neither yes nor no', () => {
  expect(Object.fromEntries(MEETINGS.map((each) => [each, opennessOf(each, AT).answer]))).toEqual({
    OPEN: 'YES',
    SIGN_IN: 'NO',
    CLOSED: 'UNKNOWN',
    MISSING: 'NO',
    OTHER_ACCOUNT: 'NO',
    ELSEWHERE: 'NO',
    UNKNOWN: 'UNKNOWN',
  });
});
