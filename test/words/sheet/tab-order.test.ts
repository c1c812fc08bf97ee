// The order of the tabs: the desk's, people's own, the machine's.
import { expect, it } from 'vitest';
import { isMachineTab, isNamedTab, tabPlace } from '../../../src/words/sheet/tab-order.ts';

const ORDER = [
  'Permohonan',
  'Agenda',
  'Laporan 2027',
  'Laporan 2026',
  'Kerusakan',
  'Perangkat',
  'Tim Pengelola',
  'Pengaturan',
  'Hari Libur',
  'Arsip 2027',
  'Arsip 2026',
  'Catatan kami',
  'Riwayat',
  'Kotak Keluar',
  'Kesehatan',
];

it('has the latest year first, people’s own before the machine’s', () => {
  const shuffled = [...ORDER].sort();
  expect(shuffled.sort((one, other) => tabPlace(one) - tabPlace(other))).toEqual(ORDER);
});

it('tells what nobody has to see', () => {
  expect(ORDER.filter((name) => isMachineTab(name))).toEqual(ORDER.slice(12));
  expect(ORDER.filter((name) => !isNamedTab(name))).toEqual(['Catatan kami']);
  expect(isNamedTab('Laporan 2026 (salinan)')).toBe(false);
});
