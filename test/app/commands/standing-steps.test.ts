// Steps chosen in `Tindakan` whose event never came: the sweep takes them, or asks for them once more.
import { expect, it } from 'vitest';
import { ACTION_WORDS } from '../../../src/words/sheet/choices.ts';
import { desk, eachOnADesk, FIRST, KABID, openDesk, others, SECOND, SETTINGS } from '../office-day.ts';

eachOnADesk(() => desk.submit());

it('a step that needs no name is taken, of somebody who is not known', () => {
  desk.register.type(FIRST, 'action', ACTION_WORDS.FORWARD);
  desk.register.type(FIRST, 'text', 'segera');
  desk.at('08:20');
  expect(desk.history.of(FIRST).at(-1)).toMatchObject({ step: 'FORWARD', by: 'penyunting lembar', text: 'segera' });
  expect(desk.rowOf(FIRST)).toMatchObject({ action: '', text: '' });
});

it.each([
  ['that is the Kabid’s own', 'REJECT', SETTINGS],
  ['where the office wants every step to bear a name', 'FORWARD', { ...SETTINGS, identity: { unnamedEditor: false } }],
] as const)('a step %s is to be chosen again', (_, action, settings) => {
  openDesk({ settings });
  desk.submit();
  desk.register.type(FIRST, 'action', ACTION_WORDS[action]);
  desk.at('08:20');
  expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT']);
  expect(desk.rowOf(FIRST).action).toBe('');
  expect(desk.messageOf(FIRST)).toContain(`(“${ACTION_WORDS[action]}”, 24 Nov 08.20)`);
  expect(desk.messageOf(FIRST)).toContain('Pilih lagi');
});

it('words that name no step are told so in their row', () => {
  desk.register.type(FIRST, 'action', 'Setujui saja');
  desk.at('08:20');
  expect(desk.messageOf(FIRST)).toContain('Tidak ada tindakan dengan nama itu');
});

it('a step whose event comes while the sweep waits is taken once, by the one who chose it', () => {
  desk.register.type(FIRST, 'action', ACTION_WORDS.FORWARD);
  desk.faults.meanwhileAt('desk.pause', () => desk.choose(FIRST, 'FORWARD', KABID));
  desk.at('08:20');
  expect(desk.faults.pending()).toEqual([]);
  expect(desk.history.of(FIRST).map(({ step, by }) => [step, by])).toEqual([
    ['SUBMIT', 'pemohon'],
    ['FORWARD', 'Budi Santoso (Kabid, kabid@diskominfo.example)'],
  ]);
});

it('a step that somebody chose only while the sweep waited is left to its event', () => {
  desk.submit('r-2', others('r-2'));
  desk.register.type(FIRST, 'action', ACTION_WORDS.FORWARD);
  desk.faults.meanwhileAt('desk.pause', () => desk.register.type(SECOND, 'action', ACTION_WORDS.FORWARD));
  desk.at('08:20');
  expect([desk.stepsOf(FIRST), desk.stepsOf(SECOND)]).toEqual([['SUBMIT', 'FORWARD'], ['SUBMIT']]);
  expect(desk.rowOf(SECOND).action).toBe(ACTION_WORDS.FORWARD);
});

it('a step in a row that people typed stays there', () => {
  const row = desk.typeRow({ institution: 'Karang Taruna' });
  row.action = ACTION_WORDS.FORWARD;
  desk.at('08:20');
  expect(row.action).toBe(ACTION_WORDS.FORWARD);
});

it('a sweep that finds none waits for nothing', () => {
  desk.faults.failAt('desk.pause');
  desk.at('08:20');
  expect(desk.faults.pending()).toEqual(['desk.pause']);
});
