// A workspace of a few canned documents that notes what it was asked: enough to test how requests are read and answered.

import { BadRequest, EditRefused, FormRefused, NotFound } from '../../src/engine/refusals.ts';
import type {
  CalendarEventInfo,
  ExecutionRecord,
  FormInfo,
  Mail,
  SheetContent,
  TriggerInfo,
  Workspace,
} from '../../src/facade.ts';
import { told } from '../../src/model/refusal-words.ts';
import { PLAIN } from '../web/shown-sheet.ts';

const START = Date.parse('2026-12-01T16:45:00+07:00');

const execution: ExecutionRecord = {
  id: 'x1',
  function: 'saatDiubah',
  trigger: 'edit',
  as: 'pemilik@contoh.go.id',
  startedAt: '2026-12-01T16:45:00+07:00',
  status: 'completed',
  milliseconds: 3,
  modelledMilliseconds: 400,
  lockWait: 0,
  lockHeld: 0,
  longestHold: 0,
  operations: 2,
  calls: { 'Range.getValue': 2 },
  cellsRead: 2,
  cellsWritten: 0,
  logs: [],
};

const failed: ExecutionRecord = {
  ...execution,
  id: 'x2',
  status: 'failed',
  error: { name: 'Error', message: 'rusak', stack: 'at f (Code:1:2)' },
};

const form: FormInfo = {
  id: 'f1',
  title: 'Pendaftaran',
  description: '',
  published: true,
  received: 0,
  accepting: true,
  closedMessage: '',
  confirmationMessage: 'Terima kasih.',
  collectsEmail: false,
  allowsEdits: false,
  progressBar: false,
  showsLink: true,
  editUrl: 'https://docs.google.com/forms/d/f1/edit',
  publishedUrl: 'https://docs.google.com/forms/d/e/f1/viewform',
  items: [{ id: '11', type: 'TEXT', title: 'Nama', help: '', required: true }],
};

const sheet = {
  spreadsheet: 's1',
  id: 0,
  name: 'Daftar Hadir',
  hidden: false,
  rows: 100,
  columns: 26,
  lastRow: 2,
  lastColumn: 2,
};

const mail: Mail = {
  id: 'm1',
  at: '2026-12-01T16:45:00+07:00',
  from: 'pemilik@contoh.go.id',
  to: ['tamu@contoh.org'],
  cc: [],
  bcc: [],
  subject: 'Diterima',
  beginning: 'Halo',
  files: 1,
  readBy: [],
  text: 'Halo, lihat https://docs.google.com/forms/d/e/f1/viewform?usp=x',
  html: '<p>Halo</p>',
  attachments: [{ name: 'acara "1".ics', type: 'text/calendar', size: 3, bytes: new Uint8Array([65, 66, 67]) }],
};

const event: CalendarEventInfo = {
  id: 'e1',
  title: 'Rapat',
  start: '2026-12-02T09:00:00+07:00',
  end: '2026-12-02T10:00:00+07:00',
  allDay: false,
  description: '',
  location: '',
  guests: [],
  tags: {},
  creator: 'pemilik@contoh.go.id',
};

const calendar = { id: 'ruang@kalender', name: 'Ruang', zone: 'Asia/Jakarta', owner: 'pemilik@contoh.go.id' };

const trigger: TriggerInfo = {
  uid: 't1',
  function: 'hitung',
  event: 'CLOCK',
  source: 'CLOCK',
  creator: 'pemilik@contoh.go.id',
};

const deployment = {
  id: 'd1',
  url: 'https://script.google.com/macros/s/d1/exec',
  account: 'pemilik@contoh.go.id',
  access: 'ANYONE_ANONYMOUS',
  executeAs: 'USER_DEPLOYING',
};

/** The last call of the workspace: its name and arguments. */
export type Call = readonly [string, ...unknown[]];

/** @returns the workspace and the list into which it writes each call */
export function fakeWorkspace(): { workspace: Workspace; calls: Call[] } {
  const calls: Call[] = [];
  let now = START;
  const listeners = new Set<(notice: { kind: 'sheet' }) => void>();
  const note =
    <Answer>(name: string, answer: Answer) =>
    (...args: unknown[]): Answer => {
      calls.push([name, ...args]);
      return answer;
    };
  const each = <Name extends string, Answer>(answer: Answer, ...names: Name[]) =>
    Object.fromEntries(names.map((name) => [name, note(name, answer)])) as Record<Name, (...args: unknown[]) => Answer>;
  const ran = { executions: [execution] };
  const shown = { ...ran, dialogs: [] };
  const content = { ...sheet, values: [['Nama'], ['Ani']] } as unknown as SheetContent;
  const workspace: Workspace = {
    project: { folder: '', root: '', scripts: [], pages: [], functions: ['hitung'], missing: [], zone: 'Asia/Jakarta' },
    settings: {
      title: 'Kantor',
      owner: 'pemilik@contoh.go.id',
      language: 'en',
      locale: 'id_ID',
      container: 'spreadsheet',
      people: [],
      tour: [],
    },
    account: 'consumer',
    container: () => null,
    ...each(undefined, 'push', 'addService', 'meet', 'leaveQuota', 'consent', 'reset', 'restore', 'save'),
    as: () => {
      throw new Error('The server names persons in each act');
    },
    crowd: note('crowd', [ran]),
    fresh: true,
    clock: {
      now: () => new Date(now),
      frozen: true,
      set: (to) => {
        now = Date.parse(to);
        return [];
      },
      advance: note('advance', [execution]),
      real: note('real', []),
      tick: () => [],
    },
    forms: {
      list: () => [form],
      make: note('makeForm', form),
      ...each(form, 'setDoor', 'addItem', 'editItem', 'removeItem'),
      respond: (id, answers, email) => {
        if (!answers.Nama) throw new FormRefused({ Nama: told('REQUIRED') });
        return note('respond', { ...ran, responseId: 'r1' })(id, answers, email);
      },
      checkPage: note('checkPage', {
        errors: { 11: 'This is a required question' },
        codes: { 11: 'REQUIRED' },
        next: '12',
      } as const),
      response: (id) => {
        if (id !== 'r1') throw new NotFound(`There is no response ${JSON.stringify(id)}`);
        return { answers: { 11: 'Ani' }, email: '' };
      },
      editResponse: note('editResponse', { ...ran, responseId: 'r1' }),
    },
    sheets: {
      spreadsheets: () => [{ id: 's1', title: 'Buku Tamu', zone: 'Asia/Jakarta', language: 'en', locale: 'id_ID' }],
      list: () => [sheet],
      read: note('read', content),
      look: note('look', { ...PLAIN, styles: [{}], styleOf: [[0], [0]] }),
      ...each({ ...sheet, ...ran }, 'addTab', 'renameTab', 'hideTab'),
      removeTab: note('removeTab', ran),
      edit: (name, what, as, spreadsheet) => {
        if (what.range === 'Z1') throw new EditRefused('Sel Z1 dilindungi.');
        if (what.range === 'Z2') throw new Error('rusak');
        for (const listener of listeners) listener({ kind: 'sheet' });
        return note('edit', ran)(name, what, as, spreadsheet);
      },
      ...each(ran, 'insertRows', 'deleteRows', 'moveRows', 'hideRows', 'foldRows', 'freezeRows'),
      ...each(ran, 'insertColumns', 'deleteColumns', 'moveColumns', 'hideColumns', 'foldColumns', 'freezeColumns'),
      ...each(ran, 'resizeColumns', 'format', 'sort', 'filter', 'undo'),
      ...each(undefined, 'share', 'shareByLink', 'unprotect', 'table', 'select'),
      upload: note('upload', Promise.resolve({ id: 's2', title: 'Salinan' })),
      xlsx: note('xlsx', Promise.resolve(new Uint8Array([80, 75]))),
    },
    mails: {
      list: note('mails', [mail]),
      get: () => mail,
      mark: note('mark', undefined),
      eml: async () => 'Subject: Diterima\r\n\r\nHalo',
      write: note('write', mail),
      draft: note('draft', mail),
      drafts: note('drafts', [mail]),
    },
    calendars: {
      list: () => [calendar],
      make: note('makeCalendar', calendar),
      events: note('events', [event]),
      create: note('create', event),
      patch: note('patch', event),
      remove: note('remove', undefined),
      ics: () => 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    },
    faults: { plan: note('plan', undefined), clear: note('clear', undefined), pending: () => [] },
    readings: { list: () => [], set: note('setReadings', undefined) },
    run: note('run', { ...shown, value: 3 }),
    open: note('open', shown),
    menus: note('menus', [{ menu: 'Kantor', items: ['Kantor > Sapa'] }]),
    answer: (execution, reply) => {
      if (execution !== 'x1') throw new NotFound(`There is no question "${execution}"`);
      return note('answer', shown)(execution, reply);
    },
    menu: note('menu', shown),
    exec: (request) =>
      note('exec', { ...ran, status: 200, type: 'text/html', body: '<p>Halo</p>', title: 'A & B' })(request),
    scriptRun: note('scriptRun', { ...shown, value: null }),
    deployments: {
      list: () => [deployment],
      make: note('makeDeployment', deployment),
      change: (id, draft) => {
        if (id !== 'd1') throw new NotFound(`There is no deployment ${JSON.stringify(id)}`);
        return note('changeDeployment', deployment)(id, draft);
      },
      archive: (id) => {
        if (id !== 'd1') throw new NotFound(`There is no deployment ${JSON.stringify(id)}`);
        note('archiveDeployment', undefined)(id);
      },
    },
    network: { answer: note('answerOfNetwork', undefined), requests: note('requestsOfNetwork', []) },
    executions: () => [execution, failed],
    sourceStack: (stack) => stack.replace('Code:1:2', 'src/main.ts:3:4'),
    triggers: () => [],
    quotas: () => [],
    disableTrigger: (uid, disabled) => {
      if (uid !== 't1') throw new NotFound(`There is no trigger ${JSON.stringify(uid)}`);
      note('disableTrigger', undefined)(uid, disabled);
    },
    makeTrigger: note('makeTrigger', trigger),
    removeTrigger: (uid) => {
      if (uid !== 't1') throw new NotFound(`There is no trigger ${JSON.stringify(uid)}`);
      note('removeTrigger', undefined)(uid);
    },
    fireTrigger: (uid) => {
      if (uid === 't1') return note('fireTrigger', ran)(uid);
      throw uid === 't2'
        ? new BadRequest('saatMasuk waits for an event, not for the clock')
        : new NotFound(`There is no trigger ${JSON.stringify(uid)}`);
    },
    setup: note('setup', ran),
    copy: note('copy', '{}'),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { workspace, calls };
}
