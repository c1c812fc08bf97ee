// A row of an old register is recorded, or every fault in it is named.
import { describe, expect, it } from 'vitest';
import { type OldRow, readOldRow } from '../../../src/domain/import/old-row.ts';
import { importedEntry } from '../../../src/domain/import/record.ts';
import { readEntry, writeEntry } from '../../../src/domain/records/entry.ts';
import { HOURS } from '../requests.ts';
import { anOldRow, cell, NOW } from './old-rows.ts';

const read = (given: Partial<OldRow> = {}) => readOldRow(anOldRow(given), HOURS, NOW);
const drafted = (given: Partial<OldRow> = {}) => {
  const reading = read(given);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.draft;
};
const faults = (given: Partial<OldRow>) => {
  const reading = read(given);
  return reading.ok ? [] : reading.faults;
};

describe('an event of the past', () => {
  it('was held; a number of participants is what was planned', () => {
    const draft = drafted();
    expect(draft).toMatchObject({ status: 'COMPLETED', came: null, isHoursUnknown: false });
    expect(draft.submission).toMatchObject({
      participants: 35,
      startDate: '2024-12-03',
      endDate: '2024-12-03',
      startTime: '08:00',
    });
  });

  it('was attended by as many as a column of its own says', () => expect(drafted({ attended: 20 }).came).toBe(20));

  it('without hours has those of the office on that day', () => {
    const draft = drafted({ startTime: cell(''), endTime: cell('') });
    expect(draft.isHoursUnknown).toBe(true);
    expect(draft.submission).toMatchObject({
      startTime: HOURS.mondayToThursday.from,
      endTime: HOURS.mondayToThursday.to,
    });
  });

  it('takes its end from a column of its own first', () => {
    const hours = { startTime: cell('08.00-12.00', { from: '08:00', to: '12:00' }), endTime: cell('15.00', '15:00') };
    expect(drafted(hours).submission.endTime).toBe('15:00');
    const days = { startDate: cell('3–4', { from: '2024-12-03', to: '2024-12-04' }), endDate: cell('5', '2024-12-05') };
    expect(drafted(days).submission.endDate).toBe('2024-12-05');
  });

  it.each([
    ['CANCELLED', null],
    ['REJECTED', null],
    ['NO_SHOW', 0],
  ] as const)('that was %s has no participants', (status, came) =>
    expect(drafted({ status: cell('x', status) })).toMatchObject({ status, came }),
  );
});

describe('a row is refused', () => {
  it.each<[string, Partial<OldRow>, unknown]>([
    ['with merged cells', { merged: 'B5:B7' }, [{ code: 'MERGED', cells: 'B5:B7' }]],
    [
      'without what is needed',
      { asked: { ...anOldRow().asked, institution: ' ', activity: '' }, startDate: cell('') },
      [
        { code: 'MISSING', field: 'institution' },
        { code: 'MISSING', field: 'activity' },
        { code: 'MISSING', field: 'startDate' },
      ],
    ],
    [
      'with what cannot be read, all of it at once',
      { startDate: cell('31/02/2024'), startTime: cell('pagi'), letterDate: cell('kemarin'), status: cell('?') },
      [
        { code: 'WRONG', field: 'startDate', found: '31/02/2024' },
        { code: 'WRONG', field: 'startTime', found: 'pagi' },
        { code: 'WRONG', field: 'letterDate', found: 'kemarin' },
        { code: 'WRONG', field: 'status', found: '?' },
      ],
    ],
    [
      'whose end nobody wrote',
      { startTime: cell('08.00 s.d. selesai', { from: '08:00', to: null }), endTime: cell('') },
      [{ code: 'NO_END_TIME', found: '08.00 s.d. selesai' }],
    ],
    [
      'whose begin nobody wrote',
      { startTime: cell(''), endTime: cell('12.00', '12:00') },
      [{ code: 'MISSING', field: 'startTime' }],
    ],
    [
      'whose begin is nothing but spaces',
      { startTime: cell('  '), endTime: cell('12.00', '12:00') },
      [{ code: 'MISSING', field: 'startTime' }],
    ],
    ['that ends before it begins', { endTime: cell('07.00', '07:00') }, [{ code: 'END_BEFORE_START' }]],
    ['that ends on an earlier day', { endDate: cell('1/12/2024', '2024-12-01') }, [{ code: 'END_BEFORE_START' }]],
    ['that lasts longer than a quarter', { endDate: cell('x', '2025-12-03') }, [{ code: 'TOO_LONG' }]],
    [
      'that is not over',
      { startDate: cell('x', { from: '2026-11-24', to: '2026-11-24' }) },
      [{ code: 'NOT_OVER', date: '2026-11-24' }],
    ],
  ])('%s', (_, given, expected) => expect(faults(given)).toEqual(expected));
});

describe('what is recorded of a row', () => {
  const context = { now: NOW, hours: HOURS, privacy: { retentionMonths: 24 }, actor: { type: 'MACHINE' } } as const;
  const entryOf = (given: Partial<OldRow> = {}) => importedEntry(drafted(given), 'PC-2024-0001', 'catatan', context);

  it('is one finished step without a mail, which is read back as it was written', () => {
    const entry = entryOf({ attended: 35 });
    expect(entry).toMatchObject({ step: 'IMPORT', from: null, to: 'COMPLETED', attendance: 35, effects: [] });
    expect(entry.change.after).toMatchObject({
      holder: 'NOBODY',
      revision: 1,
      staffNotes: 'catatan',
      findingCodes: [],
    });
    expect(entry.change.after.marks.attended).toEqual([{ date: '2024-12-03', people: 35 }]);
    expect(readEntry(writeEntry(entry))).toEqual({ entry, fault: null });
  });

  it('counts nobody where the register has planned participants alone', () => {
    const { attendance, change } = entryOf();
    expect([attendance, change.after.participants, change.after.marks.attended]).toEqual([
      null,
      35,
      [{ date: '2024-12-03', people: null }],
    ]);
  });

  it.each<[string, Partial<OldRow>, string]>([
    ['when its letter came', { receivedOn: cell('x', '2024-11-20') }, '2024-11-20T'],
    ['on the day of its letter', { letterDate: cell('x', '2024-11-18') }, '2024-11-18T'],
    ['when it began, where nobody says', {}, '2024-12-03T08:00'],
    ['when it began, where the letter is younger', { letterDate: cell('x', '2025-11-18') }, '2024-12-03T08:00'],
  ])('came in %s', (_, given, moment) => expect(entryOf(given).change.after.submittedAt).toContain(moment));

  it('has the dates of a longer range on which nothing takes place', () => {
    const days = { startDate: cell('x', { from: '2024-12-06', to: '2024-12-09' }) };
    expect(entryOf(days).change.after.marks.daysOff).toEqual(['2024-12-07', '2024-12-08']);
    expect(entryOf({ ...days, status: cell('x', 'CANCELLED') }).change.after.marks).toMatchObject({
      daysOff: null,
      attended: [],
    });
  });

  it('has the same id for rows that say the same, and another for others', () => {
    const again = entryOf({ row: 90, number: '17' });
    expect(again.commandId).toBe(entryOf().commandId);
    expect(entryOf({ endTime: cell('x', '13:00') }).commandId).not.toBe(again.commandId);
  });
});
