// `Uji di Google`: green where Google answers as the desk relies on, red for each other answer, and gone without a trace.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import type { UiResult } from '../../../packages/local-workspace/src/facade.ts';
import type { Workspace } from '../../../packages/local-workspace/src/workspace.ts';
import type { ProbeId } from '../../../src/words/google/self-test.ts';
import { columnName, desperateDesk, errorsOf, installedDesk, PEOPLE } from '../desk.ts';
import {
  ALL_GOOD,
  aMinuteLater,
  everything,
  fails,
  HARSHER,
  meanwhile,
  NOW,
  reading,
  remembered,
  SELF_TEST,
  selfTest,
  type Turn,
  told,
  verdicts,
  workingDesk,
} from '../self-testing.ts';

const WEB_APP = 'https://script.google.com/macros/s/local-deployment/exec';
const SCOPES: readonly string[] = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8')).oauthScopes;

describe('Uji di Google', () => {
  it('is green on the harsher readings, and names what a person has to look at', async () => {
    const desk = await workingDesk();
    expect(told(selfTest(desk))).toContain(ALL_GOOD);
    const found = Object.values(await verdicts(desk));
    expect(found.filter((each) => each === 'BAIK').length).toBe(38);
    expect(new Set(found)).toEqual(new Set(['BAIK', 'TIDAK DIPERIKSA', 'PERIKSA SENDIRI']));
  });

  it('says of each row what is relied on, what to do, and since which version', async () => {
    const desk = await workingDesk();
    selfTest(desk);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const row of await desk.rows('Uji')) {
      expect(row.Diandalkan).not.toBe('');
      expect(typeof row.Ditemukan).toBe('string');
      expect(row['Yang perlu dilakukan'] === '').toBe(row.Penilaian === 'BAIK');
      expect(row['Sejak versi']).toBe(version);
    }
  });

  it('cannot tell yet whether the triggers run, right after the install', async () => {
    const desk = installedDesk(NOW);
    desk.workspace.readings.set(HARSHER);
    expect(told(selfTest(desk))).toContain(ALL_GOOD);
    expect((await verdicts(desk)).HANDLERS_RUN).toBe('TIDAK DIPERIKSA');
  });

  it('keeps what stood since an earlier version, and asks anew', async () => {
    const desk = await workingDesk();
    selfTest(desk);
    desk.workspace.sheets.edit('Uji', { range: 'H2:H60', value: '0.0.9' }, PEOPLE.owner);
    desk.workspace.readings.set({ sorting: 'validations-move' });
    selfTest(desk);
    const since = Object.fromEntries((await desk.rows('Uji')).map((row) => [row.Kode, row['Sejak versi']]));
    expect([since.MAIL, since.SORTING]).toEqual(['0.0.9', '0.1.0']);
  });
});

const TAKES_LONG: (workspace: Workspace) => void = ({ clock }) => void clock.advance('PT6S');

/** Removes from the probe calendar. */
function removeEvent({ calendars }: Workspace, id: string): void {
  const probe = calendars.list().find(({ name }) => name === 'Uji – kalender')?.id ?? '';
  calendars.remove(probe, id, PEOPLE.owner);
}

const TURNS: Partial<Record<ProbeId, Turn>> = {
  TEXT_BY_SET_VALUES: fails('Range.getValues', 1),
  TEXT_BY_APPEND_ROW: reading('appendRow', 'by-format'),
  MOMENTS: fails('Range.getValues', 4),
  HIDDEN_TAB: reading('activatedTabs', 'stay-hidden'),
  SORTING: reading('sorting', 'validations-move'),
  LARGE_READ: meanwhile('Range.getValues', 5, TAKES_LONG),
  PDF_OF_PAGE: fails('Utilities.pdfOf'),
  ZONES: fails('Spreadsheet.getSpreadsheetTimeZone'),
  FORM_OPEN: fails('Form.isAcceptingResponses'),
  FORM_STRANGER: ({ forms }) => void forms.setDoor(forms.list()[0]?.id ?? '', { responders: 'domain' }),
  // Another desk answers there; a closed page is turned round in self-test-answers.test.ts.
  WEB_STRANGER: (workspace) => {
    const answer = (text: string | null) => () => workspace.network.answer(WEB_APP, text === null ? null : { text });
    meanwhile('UrlFetchApp.fetch', 2, answer('Lain'))(workspace);
    meanwhile('UrlFetchApp.fetch', 3, answer(null))(workspace);
  },
  SHEET_STRANGER: ({ sheets }) => sheets.share('viewer'),
  SUBMISSION_FORMATS: fails('Form.getResponses'),
  SUBMISSION_CELLS: (workspace) => {
    const tab = workspace.sheets.list().find(({ name }) => workspace.sheets.read(name).values[0]?.[0] === 'Timestamp');
    const [headers = []] = workspace.sheets.read(tab?.name ?? '').values;
    const range = `${columnName(headers.indexOf('Tanggal Mulai'))}2`;
    workspace.sheets.edit(tab?.name ?? '', { range, value: 'Selasa' }, PEOPLE.owner);
  },
  FORM_PUBLISHING: fails('FormApp.openById', 3),
  RESPONSES_TAB: fails('Form.getDestinationId'),
  WEB_ADDRESS: reading('serviceUrl', 'exec'),
  WEB_VERSION: fails('UrlFetchApp.fetch', 4),
  WEB_ADDRESS_IN_PAGE: fails('UrlFetchApp.fetch', 5),
  WEB_WINDOW: fails('UrlFetchApp.fetch', 6),
  WEB_POST: fails('UrlFetchApp.fetch', 7),
  WEB_COLD_START: meanwhile('UrlFetchApp.fetch', 8, TAKES_LONG),
  CALENDAR_ZONE: fails('Calendar.Calendars.get', 2),
  EVENT_CHANGED: fails('Calendar.Events.update'),
  EVENT_TWICE: fails('Calendar.Events.insert', 2),
  EVENT_TAGS: meanwhile('Calendar.Events.list', 1, (workspace) => removeEvent(workspace, 'ujitags')),
  EVENT_REVIVED: reading('deletedEvents', 'revived'),
  ACCESS_RULES: fails('Calendar.Acl.list', 2),
  ACCESS_GIVEN: fails('Calendar.Acl.insert'),
  ONE_SHOT_TRIGGER: meanwhile('ScriptApp.getProjectTriggers', 2, (workspace) => {
    const probe = workspace.triggers().find((each) => each.function === 'selfTest');
    workspace.removeTrigger(probe?.uid ?? '');
  }),
  OWN_TRIGGERS: (workspace) => workspace.removeTrigger(workspace.triggers()[0]?.uid ?? ''),
  HANDLERS_RUN: (workspace) => {
    for (const { uid } of workspace.triggers()) workspace.disableTrigger(uid, true);
    workspace.clock.advance('PT4H');
  },
  MAIL: (workspace) => workspace.leaveQuota('mail recipients', 0),
  LOCK: meanwhile('Lock.tryLock', 2, TAKES_LONG),
  PROPERTIES: meanwhile('Properties.getProperties', 3, TAKES_LONG),
};

describe('another answer turns its row red', () => {
  it.each(Object.entries(TURNS))('%s', async (id, turn) => {
    const desk = await workingDesk();
    turn(desk.workspace);
    expect(told(selfTest(desk))).toMatch(/^Uji selesai: 1 jawaban berbeda/);
    expect(desk.workspace.faults.pending()).toEqual([]);
    const rows = await desk.rows('Uji');
    const red = rows.filter(({ Penilaian }) => Penilaian === 'BERBEDA');
    expect(red.map(({ Kode }) => Kode)).toEqual([id]);
    expect(red[0]?.['Yang perlu dilakukan']).not.toBe('');
  });

  it('SCOPES, and what needs the scope that is missing', async () => {
    const desk = await workingDesk();
    desk.workspace.consent(
      PEOPLE.owner,
      SCOPES.filter((scope) => !scope.endsWith('/script.external_request')),
    );
    selfTest(desk);
    expect(await verdicts(desk)).toMatchObject({ SCOPES: 'BERBEDA', MAIL: 'BAIK' });
  });

  it('WEB_ADDRESS_KNOWN', async () => {
    const desk = await workingDesk(desperateDesk(NOW));
    desk.workspace.run('forgetWebApp');
    selfTest(desk);
    expect((await verdicts(desk)).WEB_ADDRESS_KNOWN).toBe('BERBEDA');
  });

  it('HOURS_OF_1899, in a zone that kept another sun time (facts 3.2)', async () => {
    const desk = await workingDesk(desperateDesk(NOW));
    desk.workspace.run('setZone', ['sheet', 'Asia/Jakarta']);
    selfTest(desk);
    expect(await verdicts(desk)).toMatchObject({ HOURS_OF_1899: 'BERBEDA', ZONES: 'BERBEDA', SORTING: 'BAIK' });
  });

  it('ZONES, where somebody set another language', async () => {
    const desk = await workingDesk(desperateDesk(NOW));
    desk.workspace.run('setZone', ['locale', 'en_US']);
    selfTest(desk);
    expect((await verdicts(desk)).ZONES).toBe('BERBEDA');
  });

  it('is asked of every question that the script asks', async () => {
    const desk = await workingDesk();
    selfTest(desk);
    const asked = Object.entries(await verdicts(desk)).flatMap(([id, verdict]) => (verdict === 'BAIK' ? [id] : []));
    expect([...Object.keys(TURNS), 'SCOPES', 'HOURS_OF_1899', 'WEB_ADDRESS_KNOWN'].sort()).toEqual(asked.sort());
  });
});

describe('the self-test leaves nothing behind', () => {
  it('when it is repeated: the desk is as it was, but for one mail to oneself', async () => {
    const desk = await workingDesk(desperateDesk(NOW));
    const before = [await everything(desk), remembered(desk)];
    const mails = await desk.mails();
    for (const run of [1, 2, 3]) {
      selfTest(desk);
      aMinuteLater(desk);
      expect([await everything(desk), remembered(desk)]).toEqual(before);
      const sent = (await desk.mails()).slice(mails.length);
      expect(sent.map(({ to, subject }) => [to, subject])).toEqual(
        Array.from({ length: run }, () => [[PEOPLE.owner], 'Uji – email dari aplikasi']),
      );
    }
  });

  it('when it is broken off at a call and started again', async () => {
    const desk = await workingDesk(desperateDesk(NOW));
    const before = [await everything(desk), remembered(desk)];
    const fates = ['lost', 'applied', { first: 1 }] as const;
    /** @returns how many calls the run made that went on */
    const breakOff = async (call: number, kill: (typeof fates)[number]): Promise<number> => {
      desk.workspace.faults.plan({ at: { function: 'selfTest', call }, effect: { kill } });
      const [broken] = selfTest(desk).executions;
      expect([call, broken?.status]).toEqual([call, 'killed']);
      const rest = selfTest(desk);
      expect([call, told(rest)]).toEqual([call, expect.stringContaining(ALL_GOOD)]);
      aMinuteLater(desk);
      expect([call, await everything(desk), remembered(desk)]).toEqual([call, ...before]);
      return Object.values(rest.executions[0]?.calls ?? {}).reduce((sum, each) => sum + each, 0);
    };
    // The first one while the tab `Uji` is made, the others spread over a whole run of which none makes it any more.
    await breakOff(20, 'applied');
    const all = await breakOff(10, 'applied');
    for (let call = 2, index = 0; call < all; call += 31, index += 1) {
      await breakOff(call, fates[index % fates.length] ?? 'lost');
    }
  });

  it('when the calendar was made and Google ended the run before its id was stored', async () => {
    const desk = await workingDesk(desperateDesk(NOW));
    const before = await everything(desk);
    const orphans: string[] = [];
    for (let nth = 24; orphans.length === 0 && nth <= 40; nth += 1) {
      desk.workspace.faults.plan({
        at: { function: 'selfTest', method: 'Properties.setProperties', nth },
        effect: { kill: 'lost' },
      });
      selfTest(desk);
      const made = desk.workspace.calendars.list().find(({ name }) => name === 'Uji – kalender');
      if (made && !remembered(desk).selfTest?.includes(made.id)) orphans.push(made.id);
      expect(told(selfTest(desk))).toContain(ALL_GOOD);
      aMinuteLater(desk);
      expect(await everything(desk)).toEqual(before);
    }
    expect(orphans).not.toEqual([]);
  });

  it('when the next start is broken off too: what the first one left is removed before anything else', async () => {
    const desk = await workingDesk();
    const before = await everything(desk);
    for (const method of ['Mail.send', 'Sheet.setFrozenRows']) {
      desk.workspace.faults.plan({ at: { function: 'selfTest', method }, effect: { kill: 'applied' } });
      selfTest(desk);
      const made = (await everything(desk)).calendars.length - before.calendars.length;
      expect([method, made]).toEqual([method, method === 'Mail.send' ? 1 : 0]);
    }
    expect(await everything(desk)).toEqual(before);
  });

  it('when an error of Google ends the clearing up', async () => {
    const desk = await workingDesk();
    const before = await everything(desk);
    fails('Calendar.Calendars.remove')(desk.workspace);
    expect(errorsOf(selfTest(desk).executions)).toHaveLength(1);
    expect(told(selfTest(desk))).toContain(ALL_GOOD);
    aMinuteLater(desk);
    expect(await everything(desk)).toEqual(before);
  });
});

describe('six minutes', () => {
  it('are kept: the rest is asked at the next start', async () => {
    const desk = await workingDesk(desperateDesk(NOW));
    const before = [(await everything(desk)).calendars, (await everything(desk)).triggers];
    meanwhile('Calendar.Events.list', 1, ({ clock }) => void clock.advance('PT5M'))(desk.workspace);
    expect(told(selfTest(desk))).toMatch(
      /^Waktu Google hampir habis; \d+ pertanyaan tersisa\. Pilih menu .* Uji di Google/,
    );
    expect((await verdicts(desk)).MAIL).toBe('');
    expect([(await everything(desk)).calendars, (await everything(desk)).triggers]).toEqual(before);
    expect(told(selfTest(desk))).toContain(ALL_GOOD);
    expect((await verdicts(desk)).MAIL).toBe('BAIK');
    expect(remembered(desk).selfTest).toBeUndefined();
  });
});

describe('who may ask', () => {
  it('is the owner alone', async () => {
    const desk = await workingDesk();
    expect(told(desk.workspace.menu(SELF_TEST, PEOPLE.kabid))).toContain(
      `“${SELF_TEST}” hanya dapat dipilih dengan akun ${PEOPLE.owner}`,
    );
    expect(desk.workspace.sheets.list().map(({ name }) => name)).not.toContain('Uji');
  });

  it('is also the owner from the script editor, with the sheet open', async () => {
    const desk = await workingDesk();
    desk.workspace.open(PEOPLE.owner);
    expect(errorsOf(desk.workspace.run('selfTest', [], PEOPLE.owner).executions)).toEqual([]);
    expect((await verdicts(desk)).MAIL).toBe('BAIK');
  });

  it('is no visitor of the web app, whose call would run as the owner (facts 13.1)', async () => {
    const desk = await workingDesk();
    const before = (await desk.mails()).length;
    desk.workspace.scriptRun('selfTest', [], '');
    expect(desk.workspace.sheets.list().map(({ name }) => name)).not.toContain('Uji');
    expect(await desk.mails()).toHaveLength(before);
  });

  it('is no trigger that a broken-off run left behind', async () => {
    const desk = await workingDesk();
    desk.workspace.faults.plan({
      at: { function: 'selfTest', method: 'ScriptApp.deleteTrigger' },
      effect: { kill: 'applied' },
    });
    selfTest(desk);
    const left = desk.workspace.triggers().find((each) => each.function === 'selfTest');
    const mails = (await desk.mails()).length;
    expect(errorsOf(desk.workspace.fireTrigger(left?.uid ?? '').executions)).toEqual([]);
    expect((await verdicts(desk)).MAIL).toBe('');
    expect(await desk.mails()).toHaveLength(mails);
    selfTest(desk);
    expect(desk.workspace.triggers().map((each) => each.function)).not.toContain('selfTest');
  });

  it('is no second run at the same time', async () => {
    const desk = await workingDesk();
    let second: UiResult | undefined;
    meanwhile('Mail.send', 1, () => {
      second = selfTest(desk);
    })(desk.workspace);
    expect(told(selfTest(desk))).toContain(ALL_GOOD);
    expect(second && told(second)).toContain('Uji sedang berjalan.');
  });
});
