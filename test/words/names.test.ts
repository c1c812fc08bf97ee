// What a government is called after its title, and that old cells of `Jenis Instansi` are read under whatever name it had.
import { afterEach, describe, expect, it } from 'vitest';
import { initialSettings } from '../../src/domain/settings/settings-values.ts';
import { findNamesIn, regionName } from '../../src/words/names.ts';
import { codeOf, INSTITUTION_TYPE_WORDS } from '../../src/words/sheet/choices.ts';

function call(government: string): void {
  findNamesIn(() => ({ ...initialSettings().office, government }));
}

afterEach(() => findNamesIn(() => undefined));

describe.each([
  ['Pemerintah Kota Pontianak', 'Kota Pontianak'],
  ['Pemerintah Kab. Kubu Raya', 'Kab. Kubu Raya'],
  ['Pemerintah D.I. Yogyakarta', 'D.I. Yogyakarta'],
  ['D.I. Yogyakarta', 'D.I. Yogyakarta'],
  ['Pemerintah Daerah Istimewa Yogyakarta', 'Daerah Istimewa Yogyakarta'],
  ['Pemerintah Daerah Daerah Istimewa Yogyakarta', 'Daerah Istimewa Yogyakarta'],
  ['Pemerintah Kabupaten Fak-Fak', 'Kabupaten Fak-Fak'],
  ['PEMERINTAH DAERAH KABUPATEN SAMBAS', 'KABUPATEN SAMBAS'],
  ['Pemerintah Daerah Kabupaten Mempawah', 'Kabupaten Mempawah'],
  ['Pemerintahan Kota Ma’rang', 'Kota Ma’rang'],
])('%s', (government, region) => {
  it(`is of ${region}`, () => {
    call(government);
    expect(regionName()).toBe(region);
  });

  it('has agencies that are still known when it is called otherwise', () => {
    call(government);
    const cell = INSTITUTION_TYPE_WORDS.LOCAL_AGENCY;
    call('Pemerintah Kota Lain');
    expect(INSTITUTION_TYPE_WORDS.LOCAL_AGENCY).toBe('Perangkat Daerah (OPD) Kota Lain');
    for (const typed of [cell, cell.toUpperCase(), ` ${cell.replaceAll(' ', '  ')} `])
      expect(codeOf(INSTITUTION_TYPE_WORDS, typed)).toBe('LOCAL_AGENCY');
  });
});

it('an agency of no government is none', () => {
  for (const typed of ['Perangkat Daerah (OPD)', 'Perangkat Daerah (OPD) ', 'Perangkat Daerah Kota Pontianak'])
    expect(codeOf(INSTITUTION_TYPE_WORDS, typed)).toBeNull();
});
