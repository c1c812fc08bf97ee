// How a step is kept in `Riwayat`: what was written is read back, and what hands damage is named and stops nothing.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Effect, HistoryEntry } from '../../../src/domain/commands/decision.ts';
import type { Message } from '../../../src/domain/commands/message.ts';
import { readEntry, writeEntry } from '../../../src/domain/records/entry.ts';
import type { Finding } from '../../../src/domain/request/finding.ts';
import { STATUSES } from '../../../src/domain/vocabulary.ts';

import { FINDING_CASES } from '../../words/problems/finding-cases.ts';
import { AT, MESSAGE_CASES } from '../../words/sheet/message-cases.ts';
import { move, playSoundly } from '../commands/random-days.ts';
import { DAMAGES, pathsIn, withDamage } from './damage.ts';

/** Entries of every kind of step, from random days. */
function entriesOfRandomDays(runs: number): HistoryEntry[] {
  const days = fc.sample(fc.array(move, { minLength: 3, maxLength: 14, size: 'max' }), { numRuns: runs, seed: 11 });
  return days.flatMap((moves) => [...playSoundly(moves).history]);
}

const ENTRIES = entriesOfRandomDays(100);
const [ENTRY] = ENTRIES.filter(({ effects, change }) => effects.length > 1 && change.findings.length > 0);
const STORED = JSON.parse(writeEntry(ENTRY as HistoryEntry));

function read(value: unknown) {
  return readEntry(JSON.stringify(value));
}

describe('what was written', () => {
  it('is read back as it was, but for the state before, which the entry before has', () => {
    expect(new Set(ENTRIES.map(({ step }) => step)).size).toBeGreaterThan(15);
    for (const entry of ENTRIES) {
      const { entry: found, fault } = readEntry(writeEntry(entry));
      expect(fault).toBeNull();
      expect(found).toEqual({ ...entry, change: { ...entry.change, before: null } });
    }
  });

  it('keeps what several mails of a step tell only once', () => {
    const { effects } = ENTRY as HistoryEntry;
    expect(effects.filter(({ type }) => type === 'MAIL').length).toBeGreaterThan(1);
    expect(STORED.facts).toHaveLength(1);
  });
});

describe('every kind of what an entry may tell', () => {
  const STAFF = { type: 'STAFF', email: 'kasi@diskominfo.example', name: 'Ani', roles: ['SECTION_HEAD'] } as const;
  /** As they are told in words, and with all that they may carry. */
  const MESSAGES: readonly Message[] = [
    ...Object.values(MESSAGE_CASES).map(([message]) => message),
    { code: 'RECORDED', action: 'COMPLETE', at: AT, came: { date: '2026-12-08', people: 34 } },
    { code: 'RECORDED', action: 'COMPLETE', at: AT, task: 'COUNT_PARTICIPANTS', passedOn: 'x' },
    {
      code: 'ADOPTED',
      at: AT,
      closed: true,
      task: 'TELL_APPLICANT',
    },
    { code: 'CORRECTED', at: AT, byApplicant: false, changed: ['catering'], queued: 'BY_LETTER' },
    { code: 'DUPLICATE_OF', at: AT, number: 'PC-2026-0002', byOther: true, limit: 'QUOTA' },
    { code: 'APPLICANT_UNTOLD', at: AT, task: 'FIND_CONTACT' },
    { code: 'MAIL_FAILED', at: AT, template: 'THANKS', recipient: 'a@b.example', isTask: true, passedOn: 'x' },
  ];
  /** As they are told in words, and one that no row tells of so. */
  const FINDINGS: readonly Finding[] = [
    ...FINDING_CASES.map(([finding]) => finding),
    { code: 'CATERING_BUFFET', word: 'bufet', own: true },
  ];
  const written = (change: Partial<HistoryEntry['change']>, more: Partial<HistoryEntry> = {}) => {
    const entry = ENTRY as HistoryEntry;
    return { ...entry, ...more, change: { ...entry.change, before: null, ...change } };
  };
  const isReadBack = (entry: HistoryEntry) => expect(readEntry(writeEntry(entry))).toEqual({ entry, fault: null });

  it.each(MESSAGES)('the message $code', (message) => isReadBack(written({ message })));
  it.each([
    { date: '2026-12-08', from: '09:00', to: '11:00' },
    { date: '2026-12-10', endDate: '2026-12-14', leftOut: ['2026-12-12', '2026-12-13'], from: '09:00', to: '11:00' },
  ])('the free time %j', (time) => isReadBack(written({ alternatives: [time] })));
  it.each(FINDINGS)('the finding %j', (finding) => isReadBack(written({ findings: [finding] })));
  it.each([{ type: 'APPLICANT', number: 'PC-2026-0001' }, { type: 'APPLICANT' }, STAFF, { type: 'MACHINE' }] as const)(
    'the actor %j',
    (actor) => isReadBack(written({}, { actor })),
  );
  it.each(['SUBMIT', 'ANSWER', 'CORRECT', 'REEXAMINE', 'UNDELIVERED', 'MASK'] as const)('the step %s', (step) =>
    isReadBack(written({}, { step })),
  );
  it.each(STATUSES)('the status %s', (status) => {
    const after = { ...(ENTRY as HistoryEntry).change.after, status };
    isReadBack(written({ after }, { to: status, from: status }));
  });
});

const marked = (marks: object) => ({ marks: { ...STORED.change.after.marks, ...marks } });

describe('an entry that was damaged', () => {
  it.each([
    ['is no JSON', '{"v":1,'],
    ['is empty', ''],
    ['is JSON of another shape', '[1,2]'],
    ['is 40,000 characters of anything', 'a'.repeat(40_000)],
  ])('%s: nothing of it is used, and what stands there is told', (_, text) => {
    const { entry, fault } = readEntry(text);
    expect(entry).toBeNull();
    expect(fault).toMatchObject({ path: '', expected: expect.stringMatching(/^(Bukan JSON|Diharapkan)/) });
    expect(fault?.found.length).toBeLessThanOrEqual(60);
  });

  it('is not used when a later version wrote it', () => {
    const { entry, fault } = read({ ...STORED, v: 2 });
    expect(entry).toBeNull();
    expect(fault).toEqual({ path: 'v', found: '2', expected: 'Diharapkan 1' });
  });

  it('names what is missing', () => {
    const { effects: _, ...others } = STORED;
    expect(read(others).fault).toEqual({
      path: 'effects',
      found: '',
      expected: 'Diharapkan array',
    });
  });

  it('gives the state of its request as long as that can be read, without what cannot', () => {
    const { effects: _, ...others } = STORED;
    const { entry } = read(others);
    expect(entry?.change.after).toEqual(ENTRY?.change.after);
    expect(entry?.effects).toEqual([]);
  });

  it('tells blank, or the machine’s, what else of it cannot be read', () => {
    const damaged = { commandId: 1, actor: 'Ani', step: 'PESTA', from: 'x', text: null, attendance: 'banyak' };
    const change = { ...STORED.change, findings: 'x', alternatives: [{ date: 'x' }], message: 5 };
    const { entry, fault } = read({ ...STORED, ...damaged, change });
    expect(fault?.path).toBe('commandId');
    expect(entry).toMatchObject({
      commandId: '',
      actor: { type: 'MACHINE' },
      step: 'REEXAMINE',
      from: null,
      text: '',
      attendance: null,
      change: { findings: [], alternatives: [], message: null, after: ENTRY?.change.after },
    });
  });

  it.each<readonly [string, object, object]>([
    ['a finding', { findingCodes: ['PESTA', 'OVERNIGHT'] }, { findingCodes: ['OVERNIGHT'] }],
    ['a settled finding', marked({ settled: ['PESTA', 'OVERNIGHT'] }), marked({ settled: ['OVERNIGHT'] })],
    ['a warning set aside', marked({ setAside: [{ code: 'PESTA', reason: 'x' }] }), marked({ setAside: [] })],
    ['a step that asked', marked({ asked: { step: 'PESTA', message: 'x' } }), marked({ asked: null })],
    ['a holder', marked({ holder: 'PESTA' }), marked({ holder: null })],
    ['a limit of receipts', marked({ noReceipt: 'PESTA' }), marked({ noReceipt: null })],
    ['a step to undo', marked({ undo: { action: 'PESTA' } }), marked({ undo: null })],
  ])('passes over %s that another version of the application named, and says so', (_, change, kept) => {
    const { entry, fault } = read({
      ...STORED,
      change: { ...STORED.change, after: { ...STORED.change.after, ...change } },
    });
    expect(entry?.change.after).toEqual({ ...ENTRY?.change.after, ...kept });
    expect(fault?.path).toMatch(/^change\.after\./);
  });

  it('keeps what of its lists can be read', () => {
    const change = { ...STORED.change, findings: [{ code: 'PESTA' }, { code: 'OVERNIGHT' }] };
    const { entry, fault } = read({ ...STORED, change });
    expect(fault?.path).toBe('change.findings.0.code');
    expect(entry?.change.findings).toEqual([{ code: 'OVERNIGHT' }]);
  });

  it('keeps each of its mails with its own facts, and leaves out those whose facts cannot be read', () => {
    const [facts] = STORED.facts;
    const [first, second, ...more] = STORED.effects;
    const damaged = { ...facts, at: 'kemarin' };
    const { entry } = read({ ...STORED, facts: [damaged, facts], effects: [first, { ...second, facts: 1 }, ...more] });
    expect(entry?.effects.filter(({ type }) => type === 'MAIL')).toEqual([ENTRY?.effects[1]]);
  });

  it('is not believed when it tells of another request, revision or status than its own', () => {
    for (const [field, value] of Object.entries({ number: 'PC-2026-0999', revision: 99, to: 'IGNORED' })) {
      expect(read({ ...STORED, [field]: value }).entry, field).toBeNull();
    }
  });

  it('is told or harmless, whichever field is damaged how; never thrown', () => {
    let told = 0;
    for (const path of pathsIn(STORED)) {
      for (const damage of DAMAGES) {
        const { entry, fault } = read(withDamage(STORED, path, damage));
        const where = `${path.join('.')} = ${JSON.stringify(damage)}`;
        if (fault) told++;
        if (fault) expect(fault.expected, where).not.toBe('');
        else expect(entry, where).not.toBeNull();
        if (entry) expect(entry.change.after.number, where).toBe(entry.number);
      }
    }
    expect(told).toBeGreaterThan(500);
  });
});

describe('a cell', () => {
  const LONGEST = 32_000;

  it('holds the longest entry there can be: of a quarter of a year, with texts and lists without end', () => {
    const awkward = ['\\', '"', '\u0007', 'é', '👩‍👧'].map((each) => each.repeat(50_000 / each.length));
    const dates = Array.from({ length: 92 }, (_, index) => `2026-12-${String((index % 28) + 1).padStart(2, '0')}`);
    const slots = dates.map((date) => ({ start: `${date}T09:00`, end: `${date}T11:00` }));
    const numbers = Array.from({ length: 500 }, (_, index) => `PC-2026-${String(index).padStart(4, '0')}`);
    for (const text of awkward) {
      const { change, effects } = ENTRY as HistoryEntry;
      const texts = Object.entries(change.after).map(([field, value]) => {
        return [field, typeof value === 'string' && TEXTS.has(field) ? text : value];
      });
      const after = { ...change.after, ...Object.fromEntries(texts), equipment: numbers, clashesWith: numbers };
      const was = { ...after, marks: change.after.marks };
      const undo = {
        action: 'FORWARD',
        at: ENTRY?.at ?? '',
        by: '',
        was,
        steps: [],
        notified: [],
        other: null,
      } as const;
      const marks = { ...change.after.marks, daysOff: dates, undo };
      const facts = { equipment: numbers, invited: slots, leftOut: dates, text: text.slice(0, 1000) };
      const written = writeEntry({
        ...(ENTRY as HistoryEntry),
        text,
        change: { ...change, after: { ...after, marks }, findings: [{ code: 'CLASH_EARLIER_CANDIDATE', numbers }] },
        effects: effects.map((each) => (each.type === 'MAIL' ? { ...each, facts: { ...each.facts, ...facts } } : each)),
      });
      expect(written.length).toBeLessThanOrEqual(LONGEST);
      const { entry, fault } = readEntry(written);
      expect(fault).toBeNull();
      const keyOf = (each: Effect) => ('key' in each ? each.key : each.steps);
      expect(entry?.effects.map(keyOf)).toEqual(effects.map(keyOf));
      expect(entry?.change.after.marks.daysOff).toEqual(dates);
    }
  });
});

const TEXTS = new Set([
  ...'institution activity description contactName contactRole email phone letterNumber letterFile'.split(' '),
  ...['materials', 'staffNotes', 'registerNumber', 'srikandiNumber', 'responseId'],
]);
