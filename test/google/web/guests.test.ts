// What a guest sends by telephone is read, or refused with a word of what to do: anybody at the door may send anything.
import { expect, it } from 'vitest';
import { readGuest } from '../../../src/google/web/guests.ts';

const SENT = { name: 'Budi', institution: 'SMK Negeri 4', phone: '0812-3456-7890' };

it.each([
  ['as it is', {}, {}],
  ['in one line', { name: ' Budi\n Santoso' }, { name: 'Budi Santoso' }],
  ['without a telephone', { phone: '' }, { phone: '' }],
  ['a name as long as it may be', { name: 'x'.repeat(100) }, { name: 'x'.repeat(100) }],
])('is read: %s', (_, sent, read) =>
  expect(readGuest({ ...SENT, ...sent })).toEqual({ ok: true, sent: { ...SENT, ...read } }),
);

it.each([
  ['no name', { name: ' ' }, 'tulis nama dan instansi'],
  ['a name of nothing that can be read', { name: '\u200b\u2066—' }, 'tulis nama dan instansi'],
  ['no institution', { institution: undefined }, 'tulis nama dan instansi'],
  ['a name that is too long', { name: 'x'.repeat(101) }, 'paling panjang 100 huruf'],
  ['a telephone that is none', { phone: 'besok' }, 'tulis nomor telepon seperti'],
  ['a telephone that is too short', { phone: '12' }, 'tulis nomor telepon seperti'],
])('is refused: %s', (_, sent, words) =>
  expect(readGuest({ ...SENT, ...sent })).toEqual({ ok: false, notice: expect.stringContaining(words) }),
);
