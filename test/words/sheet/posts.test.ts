// The post of whoever signs, in full, whatever the office calls it.
import { afterEach, expect, it } from 'vitest';
import { initialSettings } from '../../../src/domain/settings/settings-values.ts';
import { findNamesIn } from '../../../src/words/names.ts';
import { fullPostWords } from '../../../src/words/sheet/posts.ts';

afterEach(() => findNamesIn(() => undefined));

it.each([
  ['Kepala Dinas', 'Dinas Sosial Kota Contoh', 'Kepala Dinas Sosial Kota Contoh'],
  ['Kepala Badan', 'Badan Perencanaan Kabupaten Contoh', 'Kepala Badan Perencanaan Kabupaten Contoh'],
  ['Direktur', 'RSUD Contoh', 'Direktur RSUD Contoh'],
  ['Kadis Kominfo', 'Dinas Kominfo', 'Kadis Kominfo'],
  ['Kabid', 'Bidang Umum', 'Kepala Bidang Umum'],
  ['Kabag', 'Bagian Umum', 'Kepala Bagian Umum'],
  ['Camat', 'Kecamatan Pontianak Kota', 'Camat Pontianak Kota'],
  ['Sekretaris Daerah', 'Sekretariat Daerah Kota Contoh', 'Sekretaris Daerah Kota Contoh'],
])('“%s” of %s: %s', (title, name, expected) => {
  const { office } = initialSettings();
  findNamesIn(() => ({ ...office, titles: { ...office.titles, AGENCY_HEAD: title } }));
  expect(fullPostWords({ role: 'AGENCY_HEAD', deputy: null }, { name, unit: 'Bidang Umum' })).toBe(expected);
});
