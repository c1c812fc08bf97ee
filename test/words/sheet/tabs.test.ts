// The order of the tabs: the desk's, people's own, the machine's; and whether what is written speaks of these alone.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { archiveYearOf, isHidden, TABS, tabOf, tabPlace, writerOf } from '../../../src/words/sheet/tabs.ts';
import { listed } from '../../listed.ts';

const ORDER = listed`
  Permohonan · Agenda · Laporan 2027 · Laporan 2026 · Kerusakan · Perangkat · Tim Pengelola · Pengaturan · Hari Libur
  Arsip 2027 · Arsip 2026 · Catatan kami · Riwayat · Kotak Keluar · Kesehatan
`;

it('has the latest year first, people’s own before the machine’s', () => {
  const shuffled = [...ORDER].sort();
  expect(shuffled.sort((one, other) => tabPlace(one) - tabPlace(other))).toEqual(ORDER);
});

it('tells what nobody has to see, and what is people’s own', () => {
  expect(ORDER.filter((name) => isHidden(tabOf(name)))).toEqual(['Riwayat', 'Kotak Keluar', 'Kesehatan']);
  expect(ORDER.filter((name) => tabOf(name) === null)).toEqual(['Catatan kami']);
  for (const own of ['Laporan 2026 (salinan)', 'Laporan YYYY', 'Riwayat 20265']) expect(tabOf(own)).toBe(null);
});

it.each([
  ['Laporan 2026', 'DESK', null],
  ['Arsip 2026', 'SCRIPT', 2026],
  ['Riwayat 2026', 'SCRIPT', 2026],
  ['Riwayat', 'SCRIPT', null],
  ['Catatan kami', null, null],
])('knows who writes %s, and of which year it is an archive', (name, writer, year) => {
  expect([writerOf(name), archiveYearOf(name)]).toEqual([writer, year]);
});

/** What is true today; the changelog and decisions may tell of what was. */
const LIVE = [
  ...['src', 'build', 'docs/domain', 'docs/facts', 'docs/panduan'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  ),
  ...['README.md', 'CONTRIBUTING.md', 'docs/not.md', 'docs/hands.md', 'workspace.json'],
].filter((path) => /\.(?:tsx?|md|json)$/.test(path));

it('no page, comment or tour speaks of another tab', () => {
  const names: readonly string[] = Object.values(TABS).map((name) => name.replace(' YYYY', ''));
  const others = LIVE.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\b[Tt]abs? [`“*]*([A-Z][a-z]+(?: [A-Z][a-z]+)*)/g)]
      .filter(([, name = '']) => !names.includes(name))
      .map(([words]) => `${path}: ${words}`),
  );
  expect(others).toEqual([]);
});
