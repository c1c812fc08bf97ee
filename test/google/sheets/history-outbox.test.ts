// `Riwayat` and `Kotak Keluar` as rows: an entry always fits its cell, and what people do between two looks spoils nothing.
import { describe, expect, it, vi } from 'vitest';
import type { HistoryEntry } from '../../../src/domain/commands/decision.ts';
import { mailFacts } from '../../../src/domain/mail/mail-facts.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import type { Cell } from '../../../src/google/sheets/cells.ts';
import { SheetHistory } from '../../../src/google/sheets/history.ts';
import { SheetOutbox } from '../../../src/google/sheets/outbox.ts';
import { HISTORY_COLUMNS, OUTBOX_COLUMNS } from '../../../src/words/sheet/columns.ts';
import { AT, aMail, anEntry } from '../../contracts/examples.ts';
import { aRequest, HOURS } from '../../domain/requests.ts';
import { PaperSheet } from './paper-sheet.ts';

/** A request comes in, of which four mails tell. */
function entry(given: Partial<BookingRequest> = {}): HistoryEntry {
  const facts = mailFacts(aRequest(given), [], [], { at: AT, hours: HOURS });
  const recipients = ['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example'];
  return anEntry(given, { effects: recipients.map((recipient) => aMail(recipient, { facts })) });
}

/** A history that begins empty. */
function historyTab() {
  const sheet = new PaperSheet('Riwayat', [Object.values(HISTORY_COLUMNS)]);
  const kept: Record<string, unknown> = {};
  const store = { get: (key: string) => kept[key], put: (values: object) => Object.assign(kept, values) };
  return { sheet, kept, history: new SheetHistory(sheet.asSpreadsheet, () => store as never) };
}

describe('the history', () => {
  it('tells in words who did what, and counts who came', () => {
    const { sheet, history } = historyTab();
    history.append([
      { ...entry(), step: 'COMPLETE', from: 'READY', to: 'COMPLETED', attendance: 34, actor: { type: 'UNKNOWN' } },
    ]);
    expect(sheet.cells[1]?.slice(1, 10)).toEqual([
      'PC-2026-0001',
      1,
      'Catat pelaksanaan',
      'Ruangan Siap',
      'Terlaksana',
      'penyunting lembar',
      '',
      '',
      34,
    ]);
  });

  it.each([
    ['description', 'x'.repeat(60_000)],
    ['description', '"'.repeat(40_000)],
    ['description', '😀'.repeat(30_000)],
    ['activity', 'x'.repeat(60_000)],
    ['materials', '\n'.repeat(45_000)],
    ['staffNotes', '\u0001'.repeat(49_000)],
  ] as const)('takes a request whose %s is longer than a cell', (column, text) => {
    const { history } = historyTab();
    history.append([entry({ [column]: text })]);
    const [read] = history.tail();
    expect(read).toMatchObject({ number: 'PC-2026-0001', revision: 1, to: 'SUBMITTED' });
    expect(read?.effects).toHaveLength(4);
    expect(text.startsWith(read?.change.after[column].replace(/…$/, '') ?? '?')).toBe(true);
  });

  it.each([
    ['while it holds nothing', 0],
    ['between the look and an entry', 1],
  ])('says so at once when people insert a column %s', (_, entries) => {
    const { sheet, history } = historyTab();
    if (entries > 0) history.append([entry()]);
    for (const row of sheet.cells) row.splice(2, 0, '');
    if (entries > 0) history.append([entry({ number: 'PC-2026-0002' })]);
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => history.tail()).toThrow(/MISSING_COLUMN.*Revisi/);
    said.mockRestore();
  });

  it('asks all rows for the last numbers where the memory of them was damaged', () => {
    const { history, kept } = historyTab();
    for (const number of ['PC-2026-0002', ...new Array(60).fill('PC-2026-0001')]) {
      history.tail();
      history.append([entry({ number })]);
    }
    delete kept.lastNumbers;
    history.tail();
    expect(history.before()).toEqual([{ number: 'PC-2026-0002' }]);
  });
});

describe('people in the outbox', () => {
  const KEY = Object.keys(OUTBOX_COLUMNS).indexOf('key');
  const STATE = Object.keys(OUTBOX_COLUMNS).indexOf('state');
  const states = (sheet: PaperSheet) =>
    Object.fromEntries(sheet.cells.slice(1).map((row) => [String(row[KEY]).split(':')[2] ?? '', row[STATE]]));
  const done = { state: 'DONE', attempts: 1, doneAt: AT } as const;

  function three() {
    const sheet = new PaperSheet('Kotak Keluar', [Object.values(OUTBOX_COLUMNS)]);
    const outbox = new SheetOutbox(sheet.asSpreadsheet);
    const recipients = ['a@x.example', 'b@x.example', 'c@x.example'];
    const items = outbox.add(
      recipients.map((recipient) => aMail(recipient)),
      AT,
      AT,
      'NEW',
    );
    return { sheet, outbox, items };
  }

  it.each([
    ['a mail', 'MAIL', 'GAGAL'],
    ['calendar work', 'CALENDAR', 'MENUNGGU'],
  ] as const)(
    'sort it at the very moment of a mark, which lands on %s: both are as they should be',
    (_, type, then) => {
      const { sheet, outbox, items } = three();
      const DATA = Object.keys(OUTBOX_COLUMNS).indexOf('effect');
      const third = sheet.cells[3] as Cell[];
      if (type === 'CALENDAR') {
        const key = String(third[KEY]);
        third[DATA] = JSON.stringify({ v: 1, type, key, number: 'PC-2026-0001' });
      }
      // Its own row is found, and is another's when the mark is written.
      const { getRange } = sheet;
      sheet.getRange = (...place) => ({
        ...getRange(...place),
        setValues: (values) => {
          sheet.getRange = getRange;
          const [header = [], ...rows] = sheet.cells.splice(0);
          sheet.cells.push(header, ...rows.reverse());
          getRange(...place).setValues(values);
        },
      });
      const [first] = items;
      if (first) outbox.mark(first, done);
      const due = outbox.due(AT).map(({ key }) => key.split(':')[2]);
      expect(due.sort()).toEqual(type === 'MAIL' ? ['b@x.example'] : ['b@x.example', 'c@x.example']);
      expect(states(sheet)).toEqual({ 'a@x.example': 'SELESAI', 'b@x.example': 'MENUNGGU', 'c@x.example': then });
      expect(outbox.failures().map(({ recipient, problem }) => [recipient, problem.slice(0, 14)])).toEqual(
        type === 'MAIL' ? [['c@x.example', 'Baris berpinda']] : [],
      );
    },
  );

  it('see what has left stay as it is when the mails of its step are withdrawn', () => {
    const { sheet, outbox, items } = three();
    const [first] = items;
    if (first) outbox.mark(first, done);
    outbox.withdraw(['PC-2026-0001@1'], AT);
    expect(states(sheet)).toEqual({ 'a@x.example': 'SELESAI', 'b@x.example': 'DITARIK', 'c@x.example': 'DITARIK' });
    expect(outbox.due(AT)).toEqual([]);
  });

  it('set a failed one to MENUNGGU, and it is tried again; SELESAI, and it is not shown any more', () => {
    const { sheet, outbox, items } = three();
    for (const item of items)
      outbox.mark(item, { state: 'FAILED', attempts: 5, problem: { code: 'PLATFORM', text: 'gangguan' } });
    expect(outbox.failures()).toHaveLength(3);
    (sheet.cells[1] as Cell[])[STATE] = 'MENUNGGU';
    (sheet.cells[2] as Cell[])[STATE] = 'SELESAI';
    expect(outbox.due(AT).map(({ key, attempts }) => [key, attempts])).toEqual([[items[0]?.key, 5]]);
    expect(outbox.failures().map(({ recipient, givenUp }) => [recipient, givenUp])).toEqual([
      ['a@x.example', false],
      ['c@x.example', true],
    ]);
  });
});
