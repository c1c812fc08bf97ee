// What a stranger can start: any visitor of a page may call a public function with whatever they like (facts 13.1), and
// nobody but Google may make the triggers' functions work.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import type { UiResult } from '../../../packages/local-workspace/src/facade.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { errorsOf, FIRST, handyProject, oneRequest, PEOPLE, REGISTER, type TestDesk } from '../desk.ts';

const STRANGER = 'orang.asing@mail.example';
/** A day later at the hour of the digest: each job has something to do. */
const NEXT_MORNING = '2026-11-25T07:40:00+07:00';

/** The functions of the pushed script that a page can call. */
const PUBLIC = parse(readFileSync(join(root, 'dist/Code.js'), 'utf8'), { ecmaVersion: 2020, sourceType: 'script' })
  .body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []))
  .filter((name) => !name.endsWith('_'));

const TIMED = ['everyHour_', 'everyNight_', 'everyTenMinutes_'];
const HANDLERS = [...TIMED, 'onFormSubmitted_', 'onSheetEdited_'];

let desk: TestDesk;

/** A desk with a request, whose triggers were off since: mails, report and heartbeat are due. */
beforeEach(async () => {
  desk = await oneRequest(handyProject());
  for (const { uid } of desk.workspace.triggers()) desk.workspace.disableTrigger(uid, true);
  await desk.at(NEXT_MORNING);
});

/** All that a stranger could change. */
async function stateOf({ workspace }: TestDesk) {
  return {
    sheets: workspace.sheets.list().map(({ name }) => workspace.sheets.read(name)),
    mails: workspace.mails.list(),
    calendars: workspace.calendars.list(),
    events: await desk.events('2026-01-01T00:00:00+07:00', '2028-01-01T00:00:00+07:00'),
    forms: workspace.forms.list(),
    triggers: workspace.triggers().map(({ uid, function: name, creator }) => [uid, name, creator]),
    properties: workspace.run('remembered', [], PEOPLE.owner).value,
  };
}

function logOf({ executions }: UiResult): string {
  return executions.flatMap(({ logs }) => logs.map(({ text }) => text)).join('\n');
}

describe('a visitor who calls a function of the script from the public page', () => {
  it.each(PUBLIC)('%s does nothing to the desk', async (name) => {
    const real = desk.workspace.triggers().map(({ uid }) => uid);
    const foreign = desk.workspace.makeTrigger({ function: name, event: 'edit' }, PEOPLE.kasi);
    const before = await stateOf(desk);
    const events: readonly (readonly unknown[])[] = [
      [],
      [null],
      [{}],
      [{ authMode: 'FULL', parameter: null }],
      [{ value: 'Disposisikan ke Kasi', range: { rowStart: 2, columnStart: 9, rowEnd: 2, columnEnd: 9 } }],
      [{ triggerUid: 'asing' }],
      [{ triggerUid: foreign.uid }],
      ...real.map((triggerUid) => [{ triggerUid, response: {}, range: {}, value: 'Disposisikan ke Kasi' }]),
    ];
    for (const event of events) {
      for (const visitor of [undefined, PEOPLE.owner]) {
        desk.workspace.scriptRun(name, event, visitor, 'web-app');
      }
    }
    expect(await stateOf(desk)).toEqual(before);
  });

  it('installs nothing where nothing is installed', () => {
    const workspace = openWorkspace({ project: root, now: NEXT_MORNING });
    for (const name of PUBLIC) workspace.scriptRun(name, [], undefined, 'web-app');
    expect(workspace.sheets.list().map(({ name }) => name)).toEqual(['Sheet1']);
    expect([workspace.forms.list(), workspace.triggers(), workspace.mails.list()]).toEqual([[], [], []]);
  });

  it('cannot call what the triggers call', () => {
    for (const name of HANDLERS) {
      const { error } = desk.workspace.scriptRun(name, [{ triggerUid: desk.triggerOf(name) }], STRANGER, 'web-app');
      expect(error?.message).toBe(`Script function not found: ${name}`);
    }
  });
});

describe('a function of a trigger runs nothing, and says so in the log,', () => {
  const ODD: readonly (readonly [string, readonly unknown[]])[] = [
    ['without an event', []],
    ['with half an event', [{}]],
    ['with a trigger that is no text', [{ triggerUid: { length: 1 } }]],
    ['with an unknown trigger', [{ triggerUid: 'asing' }]],
  ];
  describe.each(HANDLERS.filter((name) => name !== 'onSheetEdited_'))('%s', (name) => {
    it.each(ODD)('%s', async (_, event) => {
      const before = await stateOf(desk);
      const ran = desk.workspace.run(name, event, PEOPLE.owner);
      expect(errorsOf(ran.executions)).toEqual([]);
      expect(logOf(ran)).toContain('passed over');
      expect(await stateOf(desk)).toEqual(before);
    });
  });

  it.each(TIMED)('%s before the install', (name) => {
    const workspace = openWorkspace({ project: root, now: NEXT_MORNING });
    const ran = workspace.run(name, [{ triggerUid: 'asing' }], PEOPLE.owner);
    expect(errorsOf(ran.executions)).toEqual([]);
    expect(logOf(ran)).toBe('The desk is not installed: passed over');
    expect(ran.executions.map(({ calls }) => Object.keys(calls))).toEqual([['Properties.getProperties']]);
  });

  it.each(TIMED)('%s once the desk is taken off', async (name) => {
    const triggerUid = desk.triggerOf(name);
    desk.workspace.menu('Copot aplikasi', PEOPLE.owner, ['YES']);
    const before = await stateOf(desk);
    const ran = desk.workspace.run(name, [{ triggerUid }], PEOPLE.owner);
    expect(logOf(ran)).toContain('The desk is released: passed over');
    expect(await stateOf(desk)).toEqual(before);
  });

  it('when another account’s trigger brings an edit: a step, one in a copy of the tab, one of a renamed tab', async () => {
    const step = await desk.cell(FIRST, 'Tindakan');
    const send = (tab: string, triggerUid?: string) =>
      desk.workspace.run('sendEdit', [tab, step, 'Disposisikan ke Kasi', triggerUid], PEOPLE.owner);
    const passedOver = async (tab: string) => {
      const before = await stateOf(desk);
      for (const uid of [undefined, 'asing']) {
        const ran = send(tab, uid);
        expect(errorsOf(ran.executions)).toEqual([]);
        expect(logOf(ran)).toContain('passed over');
      }
      expect(await stateOf(desk)).toEqual(before);
    };
    await passedOver(REGISTER);
    await passedOver('Kerusakan');
    desk.workspace.run('renameTab', [REGISTER, 'Daftar'], PEOPLE.owner);
    await passedOver('Kerusakan');
  });
});

describe('an event that names a trigger of ours, but holds nothing that Google would send', () => {
  const HALVES: readonly (readonly [string, object])[] = [
    ['nothing else', {}],
    ['null in every field', { response: null, range: null, user: null, value: null }],
    ['empty objects', { response: {}, range: {}, user: {}, value: {} }],
    ['texts', { response: 'x', range: 'J2', user: 'kabid@diskominfo.example', value: 'Disposisikan ke Kasi' }],
    ['numbers', { response: 1, range: 2, user: 3, value: 4 }],
  ];
  describe.each(['onFormSubmitted_', 'onSheetEdited_'])('%s', (name) => {
    it.each(HALVES)('%s: runs nothing, shows nothing, and says so in the log', async (_, half) => {
      const before = await stateOf(desk);
      const event = { ...half, triggerUid: desk.triggerOf(name) };
      const ran = desk.workspace.run(name, [event], PEOPLE.owner);
      expect(errorsOf(ran.executions)).toEqual([]);
      expect(logOf(ran)).toMatch(/The event holds no (response|range): passed over/);
      expect(await stateOf(desk)).toEqual(before);
    });
  });

  it('the Kabid’s own step by somebody with no account, or one outside, is refused in a sheet that is open to all', async () => {
    for (const { uid } of desk.workspace.triggers()) desk.workspace.disableTrigger(uid, false);
    const step = await desk.cell(FIRST, 'Tindakan');
    desk.workspace.sheets.shareByLink('EDIT');
    // The night finds it so.
    await desk.at('2026-11-26T07:40:00+07:00');
    const before = await desk.rows('Riwayat');
    for (const who of [STRANGER, '']) {
      const { executions } = desk.workspace.sheets.edit(REGISTER, { range: step, value: 'Tolak permohonan' }, who);
      expect([executions.length, errorsOf(executions)]).toEqual([1, []]);
      expect(await desk.rows('Riwayat')).toEqual(before);
      expect(await desk.row(FIRST)).toMatchObject({
        ...{ Status: 'Diajukan', Tindakan: '' },
        Pesan: expect.stringContaining('Google tidak menyebutkan siapa yang menyunting'),
      });
    }
  });

  it.each(TIMED)(
    '%s, called by an editor with the trigger of the owner: nothing is recorded, nothing is sent twice',
    async (name) => {
      const event = { triggerUid: desk.triggerOf(name) };
      const before = [desk.workspace.sheets.read('Riwayat').values, desk.workspace.triggers()];
      desk.workspace.run(name, [event], PEOPLE.kasi);
      const after = [desk.workspace.sheets.read('Riwayat').values, desk.workspace.triggers()];
      expect(after).toEqual(before);
      desk.workspace.run(name, [event], PEOPLE.owner);
      const subjects = (await desk.mails()).map(({ to, subject }) => `${to} ${subject}`);
      expect(new Set(subjects).size).toBe(subjects.length);
    },
  );
});

describe('the menu', () => {
  it.each(['refused', 'run'])('works whether Google runs private functions or not: %s', (privateMenuItems) => {
    desk.workspace.readings.set({ privateMenuItems });
    const items = desk.workspace.menus(PEOPLE.owner).flatMap((menu) => menu.items);
    expect(items.length).toBeGreaterThan(4);
    for (const item of items) {
      const { executions, dialogs } = desk.workspace.menu(item, PEOPLE.owner);
      expect(errorsOf(executions)).toEqual([]);
      expect(dialogs).not.toEqual([]);
    }
  });

  it('writes no report while the desk is taken off, and says why', async () => {
    desk.workspace.menu('Copot aplikasi', PEOPLE.owner, ['YES']);
    const before = await stateOf(desk);
    for (const item of ['Perbarui laporan tahunan', 'Meja saya']) {
      expect(desk.workspace.menu(item, PEOPLE.owner).dialog?.content).toContain('Aplikasi dicopot oleh');
    }
    expect(await stateOf(desk)).toEqual(before);
  });
});
