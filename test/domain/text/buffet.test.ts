// What counts as speaking of a buffet, and what as denying it: in doubt the applicant is asked.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buffetIn } from '../../../src/domain/text/buffet.ts';
import { listed } from '../../listed.ts';

describe('a text speaks of a buffet', () => {
  it.each([
    ['Mohon disiapkan meja untuk makan siang prasmanan bagi rombongan.', 'prasmanan'],
    ['Makan siang disajikan secara PRASMANAN', 'prasmanan'],
    ['Konsumsi: Parasmanan 40 orang', 'parasmanan'],
    ['makan siang perasmanan', 'perasmanan'],
    ['dengan prasmenan', 'prasmenan'],
    ['prasmannan untuk tamu', 'prasmannan'],
    ['hidangan pras manan', 'pras manan'],
    ['Prasmanannya kami bawa sendiri', 'prasmanannya'],
    ['Lunch buffet', 'buffet'],
    ['makan malam bufet', 'bufet'],
    ['hidangan bufe', 'bufe'],
    ['menu Buffét', 'buffet'],
    ['prasmanan-style', 'prasmanan'],
    ['diakhiri hidangan bersama', 'hidangan bersama'],
    ['Hidangan\nBersama', 'hidangan bersama'],
    ['hidangan secara bersama-sama', 'hidangan secara bersama-sama'],
    ['makan bersama secara prasmanan', 'prasmanan'],
    ['(prasmanan)', 'prasmanan'],
    ['pra\u00ADsma\u200Bnan', 'prasmanan'],
  ])('%s', (text, word) => expect(buffetIn(text)).toBe(word));
});

describe('a text does not', () => {
  it.each([
    '',
    ...listed`
    Mengenal ruang kendali kota. · Makan bersama dengan nasi kotak · Snack dan kue kotak
    Nonton bareng, lalu rapat bersama · Mempelajari infrastruktur Warren Buffett · superprasmanan
    menghidangkan bersama · bufonidae
  `,
  ])('%s', (text) => expect(buffetIn(text)).toBe(''));
});

describe('a text denies it', () => {
  it.each(listed`
    Tanpa prasmanan · tidak ada prasmanan · Ya, setuju. Tanpa prasmanan, nasi kotak saja · tidak ada hidangan bersama
  `)('%s', (text) => expect(buffetIn(text)).toBe(''));
});

describe('a no that denies nothing, or not surely', () => {
  it.each(listed`
    Tidak hanya prasmanan, juga kue · Mohon tidak lupa prasmanan · bukan tanpa prasmanan · bukan prasmanan saja
    tidak ada kotak, prasmanan saja · Boleh tidak prasmanan? · Prasmanan tidak ada masalah · tanpa gelas, prasmanan
    tanpa prasmanan, tetapi ada buffet kecil · tidakprasmanan prasmanan · Kami tidak menyajikan prasmanan
  `)('%s', (text) => expect(buffetIn(text)).not.toBe(''));

  it('in another line', () => expect(buffetIn('Perangkat tambahan: tidak ada\nPrasmanan')).toBe('prasmanan'));
});

const word = fc.constantFrom('prasmanan', 'Parasmanan', 'BUFFET', 'bufet', 'hidangan bersama');
const no = fc.constantFrom('tanpa', 'Tanpa', 'TIDAK ADA');
/** Sentences that say nothing of food, and so leave every no where it is. */
const aside = fc.constantFrom(
  '',
  'Kunjungan siswa kelas XI. ',
  'Acara tidak berbayar. ',
  'Tanpa biaya. ',
  '40 orang. ',
);
const end = fc.constantFrom('', '.', ', terima kasih.', ' untuk siswa.', '\nSekian.');

describe('whatever stands around it', () => {
  it('a buffet is spoken of, in any case, before and behind anything', () => {
    fc.assert(
      fc.property(aside, word, end, aside, (before, said, behind, after) => {
        expect(buffetIn(`${before}Mohon ${said}${behind} ${after}`)).toBe(said.toLowerCase());
      }),
    );
  });

  it('a denied one is not, but one more that nobody denies is', () => {
    fc.assert(
      fc.property(aside, no, word, end, word, (before, denial, said, behind, other) => {
        const text = `${before}${denial} ${said}${behind}`;
        expect(buffetIn(text)).toBe('');
        expect(buffetIn(`${text} Ada ${other}`)).toBe(other.toLowerCase());
        expect(buffetIn(`Ada ${other}. ${text}`)).toBe(other.toLowerCase());
      }),
    );
  });

  it('a word inside another is none', () => {
    const letters = fc.stringMatching(/^[a-z]{1,5}$/).filter((text) => !/^s?(?:nya|ku|mu|lah|kah|pun)?$/.test(text));
    fc.assert(
      fc.property(letters, fc.constantFrom('prasmanan', 'bufet'), (added, said) => {
        expect(buffetIn(`${added}${said}`)).toBe('');
        expect(buffetIn(`${said}${added}`)).toBe('');
      }),
    );
  });

  it('no text whatever breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
        for (const text of [one, `${one} prasmanan ${other}`, `tanpa ${one}prasmanan`]) {
          expect(typeof buffetIn(text)).toBe('string');
        }
      }),
    );
  });
});
