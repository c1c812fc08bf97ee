// The hours and amounts in the guides are those of the rules: what a setting says stands on form and pages, and in no guide,
// which would be untrue once it is changed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../build/bundle.ts';
import { SOON } from '../../src/domain/commands/told.ts';
import { PAST_DAYS } from '../../src/domain/report/agenda.ts';
import { DAY_OF_YEAR } from '../../src/domain/report/year-mail.ts';

/** The numbers that the guides spell out. */
const SPELLED: Readonly<Record<number, string>> = {
  ...{ 1: 'satu', 2: 'dua', 3: 'tiga', 4: 'empat', 5: 'lima', 6: 'enam', 7: 'tujuh', 8: 'delapan', 9: 'sembilan' },
  ...{ 10: 'sepuluh', 12: 'dua belas', 15: 'lima belas', 20: 'dua puluh', 30: 'tiga puluh' },
};
const spelled = (number: number | string) => SPELLED[Number(number)] ?? String(number);
/** "pertama", "ketiga" */
const ordinal = (number: number) => (number === 1 ? 'pertama' : `ke${spelled(number)}`);
const hours = (minutes: number) => `${spelled(minutes / 60)} jam`;

const report = `hari kerja ${ordinal(DAY_OF_YEAR)}`;
const months = (days: number | string) => Number(days) / 30;

/** What a guide says of a number, as the source has it. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'kepala-dinas': ['satu email, satu ketukan', 'sesudah satu hari kerja'],
  kabid: ['paling lama satu hari kerja, lalu sampai kepada Anda', report],
  kasi: ['satu waktu per baris'],
  admin: ['terkirim dua kali'],
  pemohon: [],
  'lebih-lanjut': [
    'dikembalikan dalam satu jam',
    'tidak segera dijawab dicatat dalam sepuluh menit',
    `kegiatannya mulai dalam ${hours(SOON)}`,
    ...(months(PAST_DAYS) === 1 ? ['sebulan terakhir'] : []),
  ],
  'lembar-cetak': [`${report} bulan Januari`],
  pemasang: [],
};

const NUMBER =
  '(?:\\d+|(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan) (?:belas|puluh)|se(?:puluh|belas)|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)';
const UNIT = '(?:menit|jam|hari|minggu|bulan|kali|formulir|pertanyaan|email)';
/** An hour, and how much of something that is measured or counted. */
const AMOUNT = new RegExp(
  `\\b\\d{1,2}[.:]\\d{2}\\b|\\b${NUMBER} ${UNIT}|\\bse(?:jam|hari|minggu|bulan)\\b|hari kerja (?:pertama|ke\\w+)|setiap minggu`,
  'gi',
);

describe.each(Object.entries(SAID))('the guide %s', (name, said) => {
  const text = readFileSync(join(root, 'docs', 'panduan', `${name}.md`), 'utf8').replaceAll(
    /!\[[^\]]*\]\([^)]*\)/g,
    '',
  );

  it('says each number as the rules have it', () => expect(said.filter((words) => !text.includes(words))).toEqual([]));

  it('says no other', () => {
    const rest = said.reduce((left, words) => left.replaceAll(words, ''), text);
    expect([...rest.matchAll(AMOUNT)].map(([words]) => words)).toEqual([]);
  });
});
