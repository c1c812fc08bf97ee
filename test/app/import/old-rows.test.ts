// The cells of an old register as they were written over the years, read by the columns that were found for them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oldRows } from '../../../src/app/import/old-rows.ts';
import { IMPORT_FIELDS, type ImportField } from '../../../src/domain/import/fields.ts';
import { type OldRow, readOldRow } from '../../../src/domain/import/old-row.ts';
import { importedEntry } from '../../../src/domain/import/record.ts';
import { readEntry, writeEntry } from '../../../src/domain/records/entry.ts';
import { importedNotes, refusedWords } from '../../../src/words/sheet/import.ts';
import { HOURS } from '../../domain/requests.ts';

const NOW = '2026-11-24T08:12:00+07:00';
const COLUMNS = Object.fromEntries(IMPORT_FIELDS.map((field, place) => [field, place]));
const PLAIN: Partial<Record<ImportField, string>> = {
  institution: 'SMKN 4',
  activity: 'Rapat',
  startDate: '3/12/2024',
};

/** A row with these cells below its headers. */
function rowOf(cells: Partial<Record<ImportField, string>>): OldRow {
  const row = IMPORT_FIELDS.map((field) => ({ ...PLAIN, ...cells })[field] ?? '');
  const [found] = oldRows({ rows: [[...IMPORT_FIELDS], row], merged: [], chosen: {} }, 0, COLUMNS);
  if (!found) throw new Error('The row is blank');
  return found;
}
const read = (cells: Partial<Record<ImportField, string>>) => readOldRow(rowOf(cells), HOURS, NOW);

describe('how an event came out', () => {
  it.each([
    ['', '', 'COMPLETED'],
    ['-', '', 'COMPLETED'],
    ['Terlaksana', '', 'COMPLETED'],
    ['sudah dilaksanakan', '', 'COMPLETED'],
    ['SELESAI', '', 'COMPLETED'],
    ['Dibatalkan', '', 'CANCELLED'],
    ['batal oleh pemohon', '', 'CANCELLED'],
    ['Ditolak', '', 'REJECTED'],
    ['Tidak hadir', '', 'NO_SHOW'],
    ['', 'Dibatalkan karena banjir', 'CANCELLED'],
    ['', 'tidak jadi', 'CANCELLED'],
    // Notes say many things that are no status.
    ['', 'selesai pukul 12, batal makan siang', 'COMPLETED'],
    ['Terlaksana', 'batal makan siang', 'COMPLETED'],
  ])('status “%s”, notes “%s”: %s', (status, staffNotes, expected) =>
    expect(read({ status, staffNotes })).toMatchObject({ ok: true, draft: { status: expected } }),
  );

  it('is not guessed', () =>
    expect(read({ status: 'Diproses' })).toMatchObject({
      faults: [{ code: 'WRONG', field: 'status', found: 'Diproses' }],
    }));
});

describe('what nobody understands', () => {
  it('is kept as a note where the event took place all the same', () => {
    const { asked, participants } = rowOf({
      participants: 'banyak',
      catering: 'lemper',
      institutionType: 'Ormas',
      staffNotes: 'lunas',
    });
    expect(participants).toBeNull();
    expect(asked).toMatchObject({ catering: 'UNDECIDED', institutionType: 'OTHER' });
    expect(asked.staffNotes).toBe('lunas\nJenis Instansi: Ormas\nKonsumsi: lemper\nPeserta: banyak');
  });

  it.each([
    ['± 40 orang', 40],
    ['35 siswa + 2 guru', 35],
    ['1.200', 1200],
    ['-', null],
    ['0', null],
    ['081300000099', null],
    ['999.999.999.999.999.999', null],
  ])('%s people are %s', (participants, expected) => expect(rowOf({ participants }).participants).toBe(expected));
});

describe('a kind', () => {
  it.each([
    ['Kunjungan', 'Rapat', 'VISIT'],
    ['', 'Kunjungan industri SMKN 4', 'VISIT'],
    ['', 'Studi banding Kominfo', 'VISIT'],
    ['Peminjaman', 'Kunjungan kerja', 'LOAN'],
    ['', 'Bimtek', 'LOAN'],
  ])('“%s”, for “%s”: %s', (kind, activity, expected) => expect(rowOf({ kind, activity }).asked.kind).toBe(expected));
});

it('a dash is nothing, in any column', () => {
  const dashes = Object.fromEntries(IMPORT_FIELDS.filter((field) => !(field in PLAIN)).map((field) => [field, ' – ']));
  const reading = read(dashes);
  expect(reading).toMatchObject({ ok: true, draft: { isHoursUnknown: true, oldNumber: '' } });
  expect(reading).toEqual(read({}));
});

it('hours that stand with the day are read there, unless they have a column of their own', () => {
  const startDate = 'Selasa, 3 Desember 2024, pukul 09.00 s.d. 11.00 WIB';
  expect(read({ startDate })).toMatchObject({ draft: { submission: { startTime: '09:00', endTime: '11:00' } } });
  expect(read({ startDate, startTime: '13.00-15.00' })).toMatchObject({
    draft: { submission: { startTime: '13:00' } },
  });
});

it('whatever stands there, a row is recorded as it can be read again, or every fault says what to do', () => {
  const piece = fc.constantFrom(
    '3',
    '12',
    '2024',
    '31',
    'Desember',
    's.d.',
    '-',
    '/',
    ' ',
    '08.00',
    '25:99',
    'WIB',
    'batal',
    '=1',
    '\n',
    '🎓',
  );
  const cell = fc.oneof(
    fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 12 }),
  );
  const cells = fc.record(Object.fromEntries(IMPORT_FIELDS.map((field) => [field, cell])), { requiredKeys: [] });
  fc.assert(
    fc.property(cells, (given) => {
      const reading = read(given);
      if (!reading.ok) {
        expect(reading.faults.length).toBeGreaterThan(0);
        expect(refusedWords(reading.faults)).toMatch(/^Belum dapat diimpor\. \S/);
        expect(refusedWords(reading.faults)).not.toContain('undefined');
        return;
      }
      const { draft } = reading;
      const context = { now: NOW, hours: HOURS, privacy: { retentionMonths: 24 }, actor: { type: 'MACHINE' } } as const;
      const entry = importedEntry(draft, 'PC-2024-0001', importedNotes(draft, 'PC-2024-0001'), context);
      expect(readEntry(writeEntry(entry)).fault).toBeNull();
      expect(entry.change.after.submittedAt <= NOW).toBe(true);
    }),
    { numRuns: 300 },
  );
});
