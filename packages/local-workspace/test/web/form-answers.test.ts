// What people type into the form page, and what is sent of it.
import { describe, expect, it } from 'vitest';
import type { FormItemInfo } from '../../src/data/index.ts';
import { inIndonesian } from './in-indonesian.ts';

const { dateInWords, readDate, readTime, showDate, showTime, OTHER, prefilled, readAnswers, shownAnswers } =
  await inIndonesian(async () => ({
    ...(await import('../../src/web/fields/typed-times.ts')),
    ...(await import('../../src/web/form/answers.ts')),
  }));

describe('a typed date', () => {
  it.each([
    ['3/12/2026', '2026-12-03'],
    ['03/12/2026', '2026-12-03'],
    ['12/3/2026', '2026-03-12'],
    [' 3-12-26 ', '2026-12-03'],
    ['3.12.2026', '2026-12-03'],
    ['3 12 2026', '2026-12-03'],
    ['3 Desember 2026', '2026-12-03'],
    ['3 Des 2026', '2026-12-03'],
    ['Kamis, 3 desember 2026', '2026-12-03'],
    ['17 Agustus 2027', '2027-08-17'],
    ['2026-12-03', '2026-12-03'],
    ['29/2/2028', '2028-02-29'],
  ])('%j is %s', (text, date) => {
    expect(readDate(text)).toBe(date);
    expect(readDate(showDate(date))).toBe(date);
    expect(readDate(dateInWords(date))).toBe(date);
  });

  it.each([
    '',
    '30/2/2026',
    '29/2/2026',
    '31/11/2026',
    '0/12/2026',
    '3/13/2026',
    '3/12',
    '3/12/206',
    'besok',
    '3 Bulan 2026',
    '3/12/2026 9.00',
  ])('%j is none', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

it('is said in words', () => {
  expect(dateInWords('2026-12-03')).toBe('Kamis, 3 Desember 2026');
});

describe('a typed time', () => {
  it.each([
    ['9', '09:00'],
    ['9.00', '09:00'],
    ['09:30', '09:30'],
    ['9 30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['0.00', '00:00'],
    ['23.59', '23:59'],
  ])('%j is %s', (text, time) => {
    expect(readTime(text)).toBe(time);
    expect(readTime(showTime(time))).toBe(time);
  });

  it.each(['', '24.00', '9.60', '9.5', 'pagi', '-1', '09.00.00'])('%j is none', (text) => {
    expect(readTime(text)).toBeUndefined();
  });
});

const item = (type: string, rest: Partial<FormItemInfo> = {}): FormItemInfo => ({
  id: '1',
  type,
  title: 'Q',
  help: '',
  required: false,
  ...rest,
});

const choices = ['Tautan', 'WhatsApp'];
const rows = ['Pagi', 'Siang'];

describe('the answers that are sent', () => {
  it.each([
    ['a text as it was typed', item('TEXT'), { 1: ['\t=Ani '] }, '\t=Ani '],
    ['nothing for a blank', item('TEXT'), { 1: ['  '] }, undefined],
    ['a date', item('DATE'), { 1: ['3/12/2026'] }, '2026-12-03'],
    ['a time', item('TIME'), { 1: ['9.00'] }, '09:00'],
    ['a date with its time', item('DATETIME'), { 1: ['3/12/2026'], '1.time': ['9'] }, '2026-12-03 09:00'],
    ['a choice', item('MULTIPLE_CHOICE', { choices }), { 1: ['Tautan'] }, 'Tautan'],
    ['own words', item('MULTIPLE_CHOICE', { choices, other: true }), { 1: [OTHER], '1.other': ['Pos'] }, 'Pos'],
    ['nothing for own words left blank', item('CHECKBOX', { choices, other: true }), { 1: [OTHER] }, undefined],
    ['own words nobody chose', item('MULTIPLE_CHOICE', { choices }), { 1: ['Tautan'], '1.other': ['Pos'] }, 'Tautan'],
    ['several choices', item('CHECKBOX', { choices }), { 1: choices }, choices],
    ['a grid', item('GRID', { choices, rows }), { '1.1': ['Tautan'] }, ['', 'Tautan']],
    ['a checkbox grid', item('CHECKBOX_GRID', { choices, rows }), { '1.0': choices }, [choices, []]],
    ['nothing for an empty grid', item('GRID', { choices, rows }), {}, undefined],
  ])('%s', (_, question, values, answer) => {
    expect(readAnswers([question], values)).toEqual({
      answers: answer === undefined ? {} : { 1: answer },
      unreadable: {},
    });
  });

  it.each([
    ['DATE', { 1: ['30/2/2026'] }, /tanggal/],
    ['TIME', { 1: ['25'] }, /jam/],
    ['DATETIME', { 1: ['3/12/2026'] }, /jam/],
    ['DATETIME', { '1.time': ['9'] }, /tanggal/],
  ])('%s %j is not sent but explained', (type, values, words) => {
    expect(readAnswers([item(type)], values)).toEqual({ answers: {}, unreadable: { 1: expect.stringMatching(words) } });
  });

  it('come back into the same fields', () => {
    for (const [question, answer] of [
      [item('DATETIME'), '2026-12-03 09:00'],
      [item('CHECKBOX', { choices, other: true }), ['Tautan', 'Pos']],
      [item('CHECKBOX_GRID', { choices, rows }), [choices, []]],
      [item('GRID', { choices, rows }), ['', 'Tautan']],
    ] as const) {
      const form = { items: [question] };
      expect(readAnswers(form.items, shownAnswers(form, { 1: answer })).answers).toEqual({ 1: answer });
    }
  });
});

describe('a link that fills in', () => {
  const filled = (question: FormItemInfo, query: string) =>
    prefilled({ items: [question] }, new URLSearchParams(query));

  it.each([
    [item('TEXT'), 'entry.1=Ani%20L', { 1: ['Ani L'] }],
    [item('DATE'), 'entry.1=2026-12-03', { 1: ['03/12/2026'] }],
    [item('TIME'), 'entry.1=09:00', { 1: ['09.00'] }],
    [item('CHECKBOX', { choices }), 'entry.1=Tautan&entry.1=WhatsApp', { 1: choices }],
    [
      item('MULTIPLE_CHOICE', { choices, other: true }),
      `entry.1=${OTHER}&entry.1.other_option_response=Pos`,
      { 1: [OTHER], '1.other': ['Pos'] },
    ],
    [item('MULTIPLE_CHOICE', { choices, other: true }), 'entry.1=Pos', { 1: [OTHER], '1.other': ['Pos'] }],
    [item('GRID', { choices, rows }), 'entry.1=&entry.1=Tautan', { '1.0': [], '1.1': ['Tautan'] }],
    [item('TEXT'), 'entry.2=x&usp=pp_url&emailAddress=a@b.id', { email: ['a@b.id'] }],
  ])('%#: %s', (question, query, values) => {
    expect(filled(question, query)).toEqual(values);
  });
});
