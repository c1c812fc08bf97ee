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
  'Survei Kepuasan',
  'Tim Pengelola',
  'Pengaturan',
  'Hari Libur',
  'Arsip 2027',
  'Arsip 2026',
  'Catatan kami',
  'Riwayat',
  'Kotak Keluar',
  'Buku Tamu',
  'Kesehatan',
];
const plain = (name: string) => ({ name, hasAnswers: false });

it('has the latest year first, people’s own before the machine’s', () => {
  const shuffled = [...ORDER].sort();
  expect(shuffled.sort((one, other) => tabPlace(plain(one)) - tabPlace(plain(other)))).toEqual(ORDER);
});

it('has room behind all for the answers of the form, whatever their tab is called', () => {
  const answers = { name: 'Jawaban Formulir 1', hasAnswers: true };
  for (const name of ORDER) expect(tabPlace(answers)).toBeGreaterThan(tabPlace(plain(name)));
  expect(tabPlace({ ...answers, hasAnswers: false })).toBe(tabPlace(plain('Catatan kami')));
  // A desk's tab is what its name says, wherever a form answers.
  expect(tabPlace({ name: 'Survei Kepuasan', hasAnswers: true })).toBe(tabPlace(plain('Survei Kepuasan')));
});

it('tells what nobody has to see', () => {
  expect(ORDER.filter((name) => isMachineTab(plain(name)))).toEqual(ORDER.slice(13));
  expect(ORDER.filter((name) => !isNamedTab(name))).toEqual(['Catatan kami']);
  expect(isNamedTab('Laporan 2026 (salinan)')).toBe(false);
});
