// The repair of what stands around the sheet: triggers, zone and language, the form's door; and it ends what a broken-off install began.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import type { Workspace } from '../../../packages/local-workspace/src/facade.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { desperateDesk, errorsOf, PEOPLE, PLAIN_ANSWERS, temporaryFolder } from '../desk.ts';

it('a trigger that somebody removed is put back, and that is said; where none is gone nothing is said of them', async () => {
  const desk = desperateDesk();
  const calls = () => desk.workspace.triggers().map(({ function: name }) => name);
  const all = calls();
  desk.workspace.run('deleteTrigger', ['everyHour_'], PEOPLE.owner);
  expect(calls()).toHaveLength(all.length - 1);
  const said = 'Pemicu otomatis yang hilang atau tidak berjalan dipasang kembali.';
  expect(desk.repair()).toContain(said);
  expect(calls()).toEqual(all);
  expect(desk.repair()).not.toContain(said);
  for (const { uid } of desk.workspace.triggers()) desk.workspace.disableTrigger(uid, true);
  await desk.at('2026-11-24T12:00:00+07:00');
  expect(desk.repair()).toContain(said);
});

it('a trigger that a person set for a function of their own stays', () => {
  const desk = desperateDesk();
  const own = desk.workspace.makeTrigger({ function: 'sentForms', event: 'edit' }, PEOPLE.owner);
  desk.workspace.run('install', [], PEOPLE.owner);
  const left = desk.workspace.triggers();
  expect(left).toHaveLength(6);
  expect(left.filter(({ uid }) => uid === own?.uid)).toHaveLength(1);
});

describe('the install in another zone', () => {
  it.each([
    ['sheet', 'America/New_York', 'Asia/Pontianak', 'lembar adalah America/New_York, seharusnya Asia/Pontianak'],
    ['locale', 'en_US', 'in_ID', 'lembar adalah en_US, seharusnya id_ID'],
    ['calendar', 'Asia/Makassar', 'Asia/Pontianak', 'kalender “Ruang Pontive Center” adalah Asia/Makassar'],
  ])('of the %s is refused: days and hours would be recorded wrongly', (of, zone, right, words) => {
    const desk = desperateDesk();
    const install = () => desk.repair();
    expect(errorsOf(desk.workspace.run('setZone', [of, zone], PEOPLE.owner).executions)).toEqual([]);
    desk.workspace.run('deleteTab', ['Agenda'], PEOPLE.owner);
    expect(install()).toMatch(new RegExp(`^Zona waktu atau lokal ${words}`));
    expect(desk.workspace.sheets.list().map(({ name }) => name)).not.toContain('Agenda');
    desk.workspace.run('setZone', [of, right], PEOPLE.owner);
    expect(install()).toContain('Tab dibuat: Agenda.');
  });

  describe('of a sheet that was made abroad, at first (facts 14.2)', () => {
    const LOCALE_CALL = 'Spreadsheet.setSpreadsheetLocale';
    const REFUSED = { error: 'Unsupported locale' };

    function abroad(readings: object = {}) {
      const project = temporaryFolder();
      cpSync(join(root, 'dist'), project, { recursive: true });
      const office = JSON.parse(readFileSync(join(root, 'workspace.json'), 'utf8'));
      writeFileSync(join(project, 'workspace.json'), JSON.stringify({ ...office, locale: 'en_US', readings }));
      const workspace = openWorkspace({ project, now: '2026-11-24T08:00:00+07:00' });
      const sheet = () => workspace.sheets.spreadsheets().map(({ zone, locale }) => [zone, locale]);
      expect(sheet()).toEqual([[expect.anything(), 'en_US']]);
      return { workspace, sheet, install: () => workspace.run('install', [], PEOPLE.owner) };
    }

    it('is set to Indonesian by the code that Google takes', () => {
      const { install, sheet } = abroad();
      expect(install().value).toContain('Aplikasi terpasang.');
      expect(sheet()).toEqual([['Asia/Pontianak', 'in_ID']]);
    });

    it('is set by the other code where the first is refused', () => {
      const { workspace, install, sheet } = abroad({ indonesianLocale: 'either' });
      workspace.faults.plan({ at: { method: LOCALE_CALL }, effect: REFUSED });
      expect(install().value).not.toContain('Atur bahasa lembar');
      expect(sheet()).toEqual([['Asia/Pontianak', 'id_ID']]);
    });

    it('goes on where Google refuses both, says so, and goes on with the repair until somebody sets it', async () => {
      const { workspace, install, sheet } = abroad();
      const words = 'Atur bahasa lembar: Google menolak menggantinya dari en_US';
      for (const _ of ['install', 'repair']) {
        workspace.faults.plan({ at: { method: LOCALE_CALL }, effect: REFUSED });
        const { value, executions } = install();
        expect(errorsOf(executions)).toEqual([]);
        expect(value).toContain(words);
        expect(workspace.triggers()).toHaveLength(5);
      }
      expect(sheet()).toEqual([['Asia/Pontianak', 'en_US']]);
      expect(install().value).not.toContain(words);
      expect(sheet()).toEqual([['Asia/Pontianak', 'in_ID']]);
    });
  });
});

describe('a form that is no longer published (facts 14.1)', () => {
  const REFUSED = { error: 'Operation not supported on unpublished form' };

  function unpublishedDesk() {
    const desk = desperateDesk();
    const form = desk.workspace.forms.list()[0]?.id ?? '';
    desk.workspace.forms.setDoor(form, { published: false });
    return { desk, form };
  }

  it('is published by the repair, and the desk goes on hearing', async () => {
    const { desk } = unpublishedDesk();
    const value = desk.repair();
    expect(value).toContain('Formulir permohonan diterbitkan kembali.');
    expect(desk.workspace.triggers()).toHaveLength(5);
    await desk.submit(PLAIN_ANSWERS);
    expect(await desk.rows()).toHaveLength(1);
  });

  it('keeps its known address where Google does not publish it, and the repair says what to click', async () => {
    const { desk, form } = unpublishedDesk();
    desk.disturb({ method: 'Form.setPublished' }, REFUSED);
    const value = desk.repair();
    expect(value).toContain('belum terbit, atau sudah dihapus. Buka formulir itu dengan akun kantor: Publikasikan');
    desk.workspace.forms.setDoor(form, { published: true });
    await desk.submit(PLAIN_ANSWERS);
    expect(await desk.rows()).toHaveLength(1);
  });

  it('holds up a first install alone, which says where to publish it and is ended by the next', async () => {
    const workspace = openWorkspace({ project: root, now: '2026-11-24T08:00:00+07:00' });
    const shut = () => void workspace.forms.setDoor(workspace.forms.list()[0]?.id ?? '', { published: false });
    workspace.faults.plan({ at: { method: 'Form.addItem' }, effect: { meanwhile: shut } });
    workspace.faults.plan({ at: { method: 'Form.setPublished' }, effect: REFUSED });
    const first = workspace.run('install', [], PEOPLE.owner);
    expect(errorsOf(first.executions)).toEqual([]);
    const { id } = workspace.forms.list()[0] ?? {};
    expect(first.value).toContain(`https://docs.google.com/forms/d/${id}/edit dengan akun ini: Publikasikan (Publish)`);
    expect(workspace.run('install', [], PEOPLE.owner).value).toContain('Aplikasi terpasang.');
    expect(workspace.forms.list().map((each) => each.id)).toEqual([id]);
    expect(workspace.triggers()).toHaveLength(5);
  });

  it('lets the application be taken off, which says that it could not be closed', () => {
    const { desk } = unpublishedDesk();
    const { dialogs, executions } = desk.workspace.menu('Copot aplikasi', PEOPLE.owner, ['YES']);
    expect(errorsOf(executions)).toEqual([]);
    expect(dialogs.at(-1)?.content).toContain('Google tidak mau menutup formulir permohonan: mungkin belum terbit');
    expect(desk.workspace.triggers()).toEqual([]);
    desk.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner, ['YES']);
    expect(desk.workspace.forms.list()[0]).toMatchObject({ published: true, accepting: true });
    expect(desk.workspace.triggers()).toHaveLength(5);
  });
});

it.each([
  ...[1, 3, 5].map((nth) => ['ScriptApp.createTrigger', nth] as const),
  ...[1, 3].map((nth) => ['ScriptApp.deleteTrigger', nth] as const),
])(
  'a repair that breaks off at the triggers at %s, call %i: the desk hears what comes next once, and the next repair leaves five',
  async (method, nth) => {
    const desk = desperateDesk();
    desk.disturb({ function: 'install', method, nth }, { kill: 'lost' });
    desk.workspace.run('install', [], PEOPLE.owner);
    expect(desk.workspace.faults.pending()).toEqual([]);
    await desk.submit(PLAIN_ANSWERS);
    expect(await desk.rows()).toHaveLength(1);
    expect(await desk.mails('PC-2026-0001')).toHaveLength(2);
    desk.workspace.run('install', [], PEOPLE.owner);
    expect(desk.workspace.triggers()).toHaveLength(5);
  },
);

describe('an install that was broken off', () => {
  /** All that an install makes of the sheet, and who will be called. */
  function madeBy(workspace: Workspace): unknown {
    const tabs = workspace.sheets.list().map(({ name, hidden }) => {
      const { values, validations, hiddenColumns, columnWidths, frozenRows, protections, conditionalFormats } =
        workspace.sheets.read(name);
      const looks = { validations, hiddenColumns, columnWidths, frozenRows, conditionalFormats };
      // The desk's name is drawn anew by each install.
      const drawn = values.filter((row) => !row.includes('desk.id'));
      return { name, hidden, values: drawn, ...looks, protections: protections.map(({ description }) => description) };
    });
    return { tabs, triggers: workspace.triggers().map(({ function: name }) => name) };
  }

  const fresh = () => openWorkspace({ project: root, now: '2026-11-24T08:00:00+07:00' });

  it('is ended by the next one, wherever it was killed', () => {
    const whole = fresh();
    const [execution] = whole.run('install', [], PEOPLE.owner).executions;
    const calls = Object.values(execution?.calls ?? {}).reduce((sum, count) => sum + count, 0);
    const expected = madeBy(whole);
    const fates = ['lost', 'applied', { first: 1 }] as const;
    const spread = Array.from({ length: 7 }, (_, index) => Math.floor((calls * (index + 0.5)) / 7));
    // Where `Kesehatan` is made and tabs are guarded and hidden, a kill leaves most unfinished work.
    const near = process.env.DISTURB === 'all' ? 14 : 5;
    const nearTheEnd = Array.from({ length: near }, (_, index) => calls - 150 + Math.floor(126 / near) * index);
    const points = [...spread, ...nearTheEnd];
    points.forEach((call, index) => {
      const workspace = fresh();
      const kill = fates[index % fates.length] ?? 'lost';
      workspace.faults.plan({ at: { function: 'install', call }, effect: { kill } });
      workspace.run('install', [], PEOPLE.owner);
      expect(workspace.faults.pending(), `call ${call} of ${calls}`).toEqual([]);
      expect(errorsOf(workspace.run('install', [], PEOPLE.owner).executions)).toEqual([]);
      expect(madeBy(workspace), `killed at call ${call} of ${calls}, ${JSON.stringify(kill)}`).toEqual(expected);
    });
  });
});
