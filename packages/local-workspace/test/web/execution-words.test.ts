// What the executions page says: schedules, durations, calls in order, failures one can try out.
import { describe, expect, it } from 'vitest';
import { scheduleInWords as schedule } from '../../src/engine/triggers/schedule.ts';
import { callCounts, meetsWords } from '../../src/web/executions/calls.ts';
import { advanced, openProject } from '../open-project.ts';
import { inIndonesian } from './in-indonesian.ts';

const { durationInWords, quotaInWords, scheduleInWords, effectInWords, PRESETS, placeInWords } = await inIndonesian(
  async () => ({
    ...(await import('../../src/web/executions/words.ts')),
    ...(await import('../../src/web/executions/fault-words.ts')),
  }),
);

const zone = 'Asia/Pontianak';

describe('a schedule', () => {
  it.each([
    [{ kind: 'minutes', every: 10, zone }, 'setiap 10 menit'],
    [{ kind: 'hours', every: 1, zone }, 'setiap jam'],
    [{ kind: 'days', every: 1, hour: 7, minute: 30, zone }, 'setiap hari sekitar pukul 07.30'],
    [{ kind: 'weeks', every: 2, weekDay: 1, hour: 7, zone }, 'setiap 2 minggu pada hari Senin sekitar pukul 07.00'],
    [{ kind: 'month-day', monthDay: 3, hour: 1, zone }, 'setiap bulan tanggal 3 sekitar pukul 01.00'],
    [{ kind: 'at', at: 0, zone }, 'satu kali'],
  ] as const)('%j: %s', (rule, words) => {
    expect(scheduleInWords(schedule(rule))).toBe(words);
  });
});

it.each([
  [0.4, '0 ms'],
  [999, '999 ms'],
  [3400, '3,4 dtk'],
  [125_000, '2 mnt 5 dtk'],
])('%d milliseconds are %s', (milliseconds, words) => {
  expect(durationInWords(milliseconds)).toBe(words);
});

it('puts calls that cost first, and the frequent ones before the rare', () => {
  const calls = { 'Sheet.getRange': 9, 'Range.setValues': 1, 'Range.getValues': 3, 'Session.getEffectiveUser': 2 };
  expect(callCounts(calls).map(({ method, operation }) => [method, operation])).toEqual([
    ['Range.getValues', true],
    ['Range.setValues', true],
    ['Sheet.getRange', false],
    ['Session.getEffectiveUser', false],
  ]);
});

it.each([
  ['', true],
  ['EDIT budi', true],
  ['edit ani', false],
])('words %j: %s', (words, met) => {
  expect(meetsWords(['onEdit', 'budi@x.id'], words)).toBe(met);
});

it('every quota of the workspace has Indonesian words', () => {
  const names = openProject('function main() {}')
    .quotas()
    .map(({ name }) => name);
  expect(names.filter((name) => quotaInWords(name) === name)).toEqual([]);
});

it.each(PRESETS.map(({ words, fault }) => [words, fault] as const))('%s strikes when it is planned', (_, fault) => {
  const workspace = openProject(
    `
    function make() {
      SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('x');
      SpreadsheetApp.flush();
      MailApp.sendEmail('a@x.id', 's', 'b');
      Calendar.Events.insert({ start: { date: '2026-12-01' }, end: { date: '2026-12-02' } }, 'owner@office.example');
    }`,
    { manifest: advanced('Calendar') },
  );
  workspace.faults.plan(fault);
  const [run] = workspace.run('make').executions;
  expect(run?.status).toBe('error' in fault.effect ? 'failed' : 'killed');
  expect(workspace.faults.pending()).toHaveLength(fault.times ? 1 : 0);
  expect(effectInWords(fault.effect).length).toBeGreaterThan(5);
  expect(placeInWords(fault.at)).toMatch(/^pada .*((pertama|ke-1) fungsi|\.\* di fungsi) apa pun$/);
});
