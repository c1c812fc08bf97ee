// What the self-test learns after its run: from a trigger, edits of its tab, a submission, a menu item and its page.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import type { ProbeId } from '../../../src/words/google/self-test.ts';
import { desperateDesk, errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS, TestDesk, temporaryFolder } from '../desk.ts';
import {
  ALL_GOOD,
  aMinuteLater,
  everything,
  HARSHER,
  NOW,
  remembered,
  selfTest,
  type Turn,
  told,
  verdicts,
  workingDesk,
} from '../self-testing.ts';

/** A desk whose sheet may be opened to whoever has the link, and whose web app may be another version. */
function openDesk(access = 'ANYONE_ANONYMOUS'): TestDesk {
  const project = temporaryFolder();
  cpSync(join(root, 'dist'), project, { recursive: true });
  cpSync(join(root, 'workspace.json'), join(project, 'workspace.json'));
  const manifest = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8'));
  manifest.webapp.access = access;
  manifest.oauthScopes.push('https://www.googleapis.com/auth/drive');
  writeFileSync(join(project, 'appsscript.json'), JSON.stringify(manifest));
  writeFileSync(
    join(project, 'Hands.js'),
    `function share() {
       const file = DriveApp.getFileById(SpreadsheetApp.getActive().getId());
       file.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.EDIT);
     }
     function be(kind) { PropertiesService.getScriptProperties().setProperty('pageIs', kind); }
     function instead(e, usual) {
       const kind = PropertiesService.getScriptProperties().getProperty('pageIs');
       if (kind === 'older') return HtmlService.createHtmlOutput('<p>Agenda Pontive Center</p>');
       if (kind === 'emptied') e.parameter.text = '';
       const page = usual(e);
       const known = kind === 'elsewhere' ? { address: 'https://script.google.com/macros/s/other/exec' }
         : kind === 'windowed' ? { isDocumentOpen: true } : null;
       return known && e.parameter.selfTest && !e.postData ? page.setContent(JSON.stringify(Object.assign(JSON.parse(page.getContent()), known))) : page;
     }
     function doGet(e) { return instead(e, App.doGet); }
     function doPost(e) { return instead(e, App.doPost); }`,
  );
  const desk = new TestDesk(openWorkspace({ project, now: NOW }));
  expect(errorsOf(desk.workspace.setup().executions)).toEqual([]);
  desk.workspace.readings.set(HARSHER);
  return desk;
}

/** A desk at which the self-test has run. */
async function askedDesk(desk?: TestDesk): Promise<TestDesk> {
  const asked = desk ?? (await workingDesk());
  expect(told(selfTest(asked))).toContain(ALL_GOOD);
  return asked;
}

/** The row of a question. */
async function rowOf(desk: TestDesk, id: ProbeId) {
  const row = (await desk.rows('Uji')).find(({ Kode }) => Kode === id);
  if (!row) throw new Error(`There is no row ${id}`);
  return row;
}

/** The address of the page that a person tries. */
async function pageOf(desk: TestDesk): Promise<string> {
  return String((await rowOf(desk, 'PAGE_CALL')).Ditemukan).replace('Alamat uji: ', '');
}

async function keyOf(desk: TestDesk): Promise<string> {
  return new URL(await pageOf(desk)).searchParams.get('selfTest') ?? '';
}

/** Somebody types into the row of a question. */
async function typeAt(desk: TestDesk, id: ProbeId, value: string, as: string): Promise<void> {
  const place = (await desk.rows('Uji')).findIndex(({ Kode }) => Kode === id);
  const { executions } = desk.workspace.sheets.edit('Uji', { range: `E${place + 2}`, value }, as);
  expect(errorsOf(executions)).toEqual([]);
}

/** What the page of the self-test calls. */
async function call(desk: TestDesk, way: string, text = ''): Promise<void> {
  const fields = { selfTest: await keyOf(desk), way, text };
  expect(desk.workspace.scriptRun('sendForm', [fields], PEOPLE.owner, 'web-app').error).toBeUndefined();
}

type Act = (desk: TestDesk) => void | Promise<void>;

const triggered: Act = (desk) => aMinuteLater(desk);
const atTrigger = (turn: Turn): Act => {
  return (desk) => {
    turn(desk.workspace);
    aMinuteLater(desk);
  };
};
/** As by hand in the open sheet: without a trigger, and with a window. */
const byHand: Act = (desk) => void desk.workspace.run('selfTestEvent_', [{}]);
const posted = (way: string): Act => {
  return async (desk) => {
    const page = await desk.visit(await pageOf(desk), { selfTest: await keyOf(desk), way });
    expect(page.text).toContain('Kiriman sampai.');
  };
};
const edited = (id: ProbeId, value: string, as: string): Act => {
  return (desk) => typeAt(desk, id, value, as);
};

/** For each question that is answered after the run, what gives the answer that is relied on, and what gives the other one. */
const ANSWERS: Partial<Record<ProbeId, readonly [good: Act, different: Act]>> = {
  TRIGGER_NAMED: [triggered, byHand],
  TRIGGER_DOCUMENT: [
    triggered,
    atTrigger((workspace) =>
      workspace.faults.plan({
        at: { function: 'selfTestEvent_', method: 'SpreadsheetApp.getActiveSpreadsheet' },
        effect: { error: 'No document' },
      }),
    ),
  ],
  TRIGGER_WINDOW: [triggered, byHand],
  WEB_ADDRESS_IN_TRIGGER: [triggered, atTrigger(({ readings }) => readings.set({ serviceUrl: 'exec' }))],
  SUBMISSION_EVENT: [
    async (desk) => void expect(errorsOf(await desk.submit(PLAIN_ANSWERS))).toEqual([]),
    (desk) => void desk.workspace.run('onFormSubmitted_', [{ triggerUid: desk.triggerOf('onFormSubmitted_') }]),
  ],
  EDITOR_OWNER: [edited('EDITOR_OWNER', 'saya', PEOPLE.owner), edited('EDITOR_OWNER', 'saya', PEOPLE.kasi)],
  EDITOR_OFFICER: [
    edited('EDITOR_OFFICER', PEOPLE.kasi, PEOPLE.kasi),
    edited('EDITOR_OFFICER', PEOPLE.kasi, PEOPLE.kabid),
  ],
  ANONYMOUS_EDITOR: [
    edited('ANONYMOUS_EDITOR', 'tamu', ''),
    async (desk) => {
      desk.workspace.readings.set({ anonymousEditor: 'nobody' });
      await typeAt(desk, 'ANONYMOUS_EDITOR', 'tamu', '');
    },
  ],
  PRIVATE_MENU_ITEM: [
    (desk) => void expect(errorsOf(desk.workspace.menu('Uji fungsi pribadi', PEOPLE.owner).executions)).toEqual([]),
    // Google's refusal calls nothing that could note it: the person sees it.
    () => undefined,
  ],
  PAGE_CALL: [(desk) => call(desk, 'CALL'), () => undefined],
  PRIVATE_CALL: [(desk) => call(desk, 'PRIVATE_REFUSED', 'Not found'), (desk) => call(desk, 'PRIVATE_RAN')],
  PAGE_TAB: [posted('TAB'), () => undefined],
  PAGE_TOP: [(desk) => call(desk, 'TOP_PRESSED'), posted('TOP')],
};
/** That nothing arrived is seen by the person alone. */
const NEVER_DIFFERENT: readonly string[] = ['PAGE_CALL', 'PAGE_TAB', 'PRIVATE_MENU_ITEM'];

describe('an answer after the run', () => {
  it.each(Object.entries(ANSWERS))('%s is written beside its question', async (name, [good, different]) => {
    const id = name as ProbeId;
    const desk = id === 'ANONYMOUS_EDITOR' ? openDesk() : await workingDesk();
    if (id === 'ANONYMOUS_EDITOR') await desk.at('2026-11-24T10:00:00+07:00');
    await askedDesk(desk);
    if (id === 'ANONYMOUS_EDITOR') desk.workspace.run('share');
    const before = await rowOf(desk, id);
    expect(['TIDAK DIPERIKSA', 'PERIKSA SENDIRI']).toContain(before.Penilaian);
    expect(before['Yang perlu dilakukan']).not.toBe('');
    await good(desk);
    expect(await rowOf(desk, id)).toMatchObject({ Penilaian: 'BAIK', 'Yang perlu dilakukan': '' });
    if (NEVER_DIFFERENT.includes(id)) return;
    const { Penilaian: untilNow } = await rowOf(desk, id);
    selfTest(desk);
    expect((await rowOf(desk, id)).Penilaian).toBe(untilNow);
    await different(desk);
    const turned = await rowOf(desk, id);
    expect(turned.Penilaian).toBe('BERBEDA');
    expect(turned['Yang perlu dilakukan']).not.toBe('');
  });

  it('stands in every row that the script cannot ask by itself, but for four that only a person judges', async () => {
    const desk = await askedDesk();
    const open = Object.entries(await verdicts(desk)).flatMap(([id, verdict]) => (verdict === 'BAIK' ? [] : [id]));
    const unasked = open.filter((id) => !(id in ANSWERS));
    expect(unasked).toEqual(['ZONE_SET', 'NEW_FORM', 'COPIED_SHEET', 'PASTE', 'SECOND_ACCOUNT']);
  });

  it('is shown with what Google named', async () => {
    const desk = await askedDesk();
    await typeAt(desk, 'EDITOR_OFFICER', PEOPLE.kasi, PEOPLE.kasi);
    expect((await rowOf(desk, 'EDITOR_OFFICER')).Ditemukan).toBe(
      `Ya e.user: ${PEOPLE.kasi} · getActiveUser: ${PEOPLE.kasi}`,
    );
    const ordinary = await askedDesk(await workingDesk(installedDesk(NOW, 'consumer')));
    await typeAt(ordinary, 'EDITOR_OFFICER', PEOPLE.kasi, PEOPLE.kasi);
    expect((await rowOf(ordinary, 'EDITOR_OFFICER')).Ditemukan).toBe('Ya e.user: – · getActiveUser: –');
  });

  it('is not given by an edit that says nothing', async () => {
    const desk = await askedDesk();
    await typeAt(desk, 'EDITOR_OFFICER', 'saya', PEOPLE.kasi);
    await typeAt(desk, 'EDITOR_OFFICER', '', PEOPLE.kasi);
    expect((await rowOf(desk, 'EDITOR_OFFICER')).Penilaian).toBe('PERIKSA SENDIRI');
  });

  it('is given by the first submission alone, and holds nothing of the applicant', async () => {
    const desk = await askedDesk();
    await desk.submit(PLAIN_ANSWERS);
    const first = await rowOf(desk, 'SUBMISSION_EVENT');
    expect(first.Ditemukan).toBe('Ya authMode, response, source, triggerUid');
    const [second] = await desk.submit(PLAIN_ANSWERS);
    expect(second?.calls['Range.getDisplayValues'] ?? 0).toBe(0);
    const shapes = [
      (await rowOf(desk, 'SUBMISSION_FORMATS')).Ditemukan,
      (await rowOf(desk, 'SUBMISSION_CELLS')).Ditemukan,
    ];
    expect(shapes.join()).not.toContain(String(PLAIN_ANSWERS['Nomor WhatsApp']));
  });
});

describe('the page of the self-test', () => {
  it('stands at the address that the rows name, and asks nothing of anybody else', async () => {
    const desk = await askedDesk();
    const url = await pageOf(desk);
    const before = await verdicts(desk);
    for (const looked of [url, `${url}&way=CALL`, `${url}&way=TOP`]) {
      expect((await desk.visit(looked)).text).toContain('Uji halaman Tekan keempat tombol');
    }
    for (const stranger of ['', 'x'.repeat(36)]) {
      const other = url.replace(/selfTest=.*/, `selfTest=${stranger}&way=CALL`);
      expect((await desk.visit(other)).text).toContain('Ajukan permohonan');
      desk.workspace.scriptRun('sendForm', [{ selfTest: stranger, way: 'CALL' }], '', 'web-app');
      await desk.visit(url.replace(/\?.*/, ''), { selfTest: stranger, way: 'TOP' });
    }
    expect(await verdicts(desk)).toEqual(before);
  });

  it.each([
    ['older', ['WEB_STRANGER', 'WEB_VERSION', 'WEB_POST']],
    ['emptied', ['WEB_POST']],
    ['elsewhere', ['WEB_ADDRESS_IN_PAGE']],
    ['windowed', ['WEB_WINDOW']],
  ])('is judged by what it answers: %s', async (kind, expected) => {
    const desk = openDesk();
    await desk.at('2026-11-24T10:00:00+07:00');
    desk.workspace.run('be', [kind]);
    selfTest(desk);
    const red = Object.entries(await verdicts(desk)).flatMap(([id, verdict]) => (verdict === 'BERBEDA' ? [id] : []));
    expect(red).toEqual(expected);
  });
});

it('strangers who have to sign in are noticed', async () => {
  const desk = openDesk('MYSELF');
  await desk.at('2026-11-24T10:00:00+07:00');
  selfTest(desk);
  const red = Object.entries(await verdicts(desk)).flatMap(([id, verdict]) => (verdict === 'BERBEDA' ? [id] : []));
  expect(red).toEqual(['WEB_STRANGER', 'WEB_VERSION', 'WEB_POST']);
});

describe('waiting for answers', () => {
  it('ends after a day, and leaves nothing', async () => {
    const desk = await workingDesk(desperateDesk(NOW));
    await askedDesk(desk);
    const page = await pageOf(desk);
    desk.workspace.disableTrigger(desk.triggerOf('selfTestEvent_'), true);
    await desk.at('2026-11-25T12:00:00+07:00');
    expect((await desk.visit(page)).text).toContain('Ajukan permohonan');
    await typeAt(desk, 'EDITOR_OWNER', 'saya', PEOPLE.owner);
    expect((await rowOf(desk, 'EDITOR_OWNER')).Penilaian).toBe('PERIKSA SENDIRI');
    await desk.at('2026-11-26T04:00:00+07:00');
    expect(desk.triggerOf('selfTestEvent_')).toBe('');
    expect(desk.workspace.run('remembered').value).not.toHaveProperty('awaited');
  });

  it('costs an edit of its tab one read where nothing is awaited, and a step or a submission nothing', async () => {
    const desk = await workingDesk(desperateDesk(NOW));
    const before = await desk.submit(PLAIN_ANSWERS);
    await askedDesk(desk);
    await desk.submit(PLAIN_ANSWERS);
    const waiting = await desk.submit(PLAIN_ANSWERS);
    expect(waiting.map(({ operations }) => operations)).toEqual(before.map(({ operations }) => operations));
    const over = { until: '2026-11-24T09:00:00+07:00', key: 'x'.repeat(36) };
    desk.workspace.run('setProperty', ['awaited', JSON.stringify(over)]);
    const { executions } = desk.workspace.sheets.edit('Uji', { range: 'E40', value: 'x' }, PEOPLE.owner);
    expect(executions.map(({ operations }) => operations)).toEqual([1]);
  });

  it('goes on at the next run where the trigger was killed', async () => {
    const desk = await workingDesk(desperateDesk(NOW));
    const before = [await everything(desk), remembered(desk)];
    const fates = ['lost', 'applied'] as const;
    await askedDesk(desk);
    for (let call = 1; ; call += 5) {
      const kill = fates[call % fates.length] ?? 'lost';
      desk.workspace.faults.plan({ at: { function: 'selfTestEvent_', call }, effect: { kill } });
      const { executions } = desk.workspace.fireTrigger(desk.triggerOf('selfTestEvent_'));
      if (executions[0]?.status !== 'killed') break;
      await askedDesk(desk);
    }
    expect(await verdicts(desk)).toMatchObject({ TRIGGER_WINDOW: 'BAIK', TRIGGER_NAMED: 'BAIK' });
    expect([await everything(desk), remembered(desk)]).toEqual(before);
    expect(desk.workspace.faults.pending()).toHaveLength(1);
  });

  it('writes nothing where nobody has run the self-test, or the tab is gone', async () => {
    const desk = await workingDesk(desperateDesk(NOW));
    expect(errorsOf(desk.workspace.run('selfTestEvent_', [{}]).executions)).toEqual([]);
    expect(desk.workspace.sheets.list().map(({ name }) => name)).not.toContain('Uji');
    await askedDesk(desk);
    desk.workspace.run('deleteTab', ['Uji']);
    aMinuteLater(desk);
    expect(desk.workspace.sheets.list().map(({ name }) => name)).not.toContain('Uji');
  });
});
