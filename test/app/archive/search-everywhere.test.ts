// The search of Meja saya goes on into the archives, the latest first, until it has found more than it shows.
import { describe, expect, it, vi } from 'vitest';
import { searchEverywhere } from '../../../src/app/archive/archive-desk.ts';
import { aRequest } from '../../domain/requests.ts';
import { aDesk } from '../office-day.ts';

const WANTED = { text: 'sekolah', number: null, day: null };
const OLD = [2024, 2025];

function requestsOf(year: number, count: number) {
  return Array.from({ length: count }, (_, index) =>
    aRequest({ number: `PC-${year}-${String(index + 1).padStart(4, '0')}`, institution: 'Sekolah' }),
  );
}

/** So many match on the desk, and thirty in the archive of each old year. */
function found(onDesk: number) {
  const desk = aDesk();
  const read: number[] = [];
  for (const year of OLD) {
    const requests = requestsOf(year, 30);
    desk.archives.remember(
      year,
      requests.map(({ number }) => number),
    );
    vi.spyOn(desk.archives.of(year).register, 'requests').mockImplementation(() => {
      read.push(year);
      return requests;
    });
  }
  const { requests, more } = searchEverywhere(desk.open(), requestsOf(2026, onDesk), WANTED);
  return { years: new Set(requests.map(({ number }) => number.slice(3, 7))), shown: requests.length, more, read };
}

describe('a search', () => {
  it('that finds more on the desk than is shown reads no archive', () =>
    expect(found(21)).toEqual({ years: new Set(['2026']), shown: 20, more: 1, read: [] }));

  it('that finds no more than is shown looks further, so that it never seems whole where it is not', () =>
    expect(found(20)).toEqual({ years: new Set(['2026']), shown: 20, more: 30, read: [2025] }));

  it('ends with the archive in which there was enough', () =>
    expect(found(3)).toEqual({ years: new Set(['2026', '2025']), shown: 20, more: 13, read: [2025] }));
});
