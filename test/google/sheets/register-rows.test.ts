// What a row of `Permohonan` shows of a request, and what is read from it, wherever people put the columns.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/domain/commands/decision.ts';
import type { KeptRow } from '../../../src/domain/records/kept-row.ts';
import type { FilledField } from '../../../src/domain/request/fields.ts';
import { internationalNumber } from '../../../src/domain/request/holder.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { holderIn } from '../../../src/domain/request/status.ts';
import {
  CATERINGS,
  INSTITUTION_TYPES,
  LETTER_DELIVERIES,
  REQUEST_KINDS,
  STATUSES,
} from '../../../src/domain/vocabulary.ts';
import type { Cell } from '../../../src/google/sheets/cells.ts';
import { freeRow, type RegisterRead, readRegister } from '../../../src/google/sheets/register/read-register.ts';
import { typedCells } from '../../../src/google/sheets/register/typed-cells.ts';
import { BLANK_INPUTS, rowCells } from '../../../src/google/sheets/register/write.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../../../src/words/sheet/columns.ts';
import { aRequest } from '../../domain/requests.ts';
import { SETTINGS } from '../../pages/office.ts';
import { PaperSheet } from './paper-sheet.ts';

const NOW = '2026-11-24T08:31:00+07:00';
const COLUMNS = Object.keys(REGISTER_COLUMNS) as RegisterColumn[];

const keptOf = (after: BookingRequest, given: Partial<Omit<Change, 'before'>> = {}): KeptRow => ({
  ...{ after, findings: [], alternatives: [], message: null },
  ...given,
});

type Cells = Readonly<Partial<Record<RegisterColumn, Cell>>>;

/** All cells of the row of a request. */
const cellsOf = (kept: KeptRow): Cells => ({ ...rowCells(kept, SETTINGS, NOW, false), ...BLANK_INPUTS });

/** Reads the rows of a tab whose columns stand in an order, with one of the office's own between them. */
function readIn(rows: readonly Cells[], order: readonly RegisterColumn[] = COLUMNS): RegisterRead {
  const line = (own: Cell, cell: (column: RegisterColumn) => Cell) =>
    order.flatMap((column, index) => (index === 3 ? [own, cell(column)] : [cell(column)]));
  const sheet = new PaperSheet('Permohonan', [
    line('Catatan Kami', (column) => REGISTER_COLUMNS[column]),
    ...rows.map((cells) => line('', (column) => cells[column] ?? '')),
  ]);
  return readRegister(sheet.asSheet(), () => false);
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', "'", "''", '=1+1', ' ', '0812', '3/12/2026', '\ttab', 'TRUE', '👨‍👩‍👧‍👦', '<script>'),
);
const day = fc.option(fc.constantFrom('2026-12-08', '2028-02-29', '2099-12-31'));
const hour = fc.option(fc.constantFrom('00:00', '09:05', '23:59'));
const minute = fc.constantFrom('2026-11-24T08:12:00+07:00', '2026-01-01T00:00:00+07:00');
const second = fc.constantFrom('2026-11-24T08:12:05+07:00', '2026-12-31T23:59:59+07:00');

const anyRequest = fc
  .record({
    revision: fc.integer({ min: 1, max: 500 }),
    status: fc.constantFrom(...STATUSES),
    kind: fc.constantFrom(...REQUEST_KINDS),
    institutionType: fc.constantFrom(...INSTITUTION_TYPES),
    letterDelivery: fc.constantFrom(...LETTER_DELIVERIES),
    catering: fc.constantFrom(...CATERINGS),
    urgency: fc.constantFrom('NORMAL', 'URGENT', 'IMMEDIATE'),
    institution: text,
    activity: text,
    description: text,
    contactName: text,
    contactRole: text,
    email: text,
    phone: text,
    letterNumber: text,
    letterFile: text,
    materials: text,
    staffNotes: text,
    registerNumber: text,
    srikandiNumber: text,
    participants: fc.option(fc.integer({ min: 1, max: 999_999 })),
    startDate: day,
    endDate: day,
    startTime: hour,
    endTime: hour,
    letterDate: day,
    receivedOn: day,
    headDispositionAt: fc.option(minute),
    dueAt: fc.option(second),
    submittedAt: second,
    queuedSince: second,
    heldSince: minute,
    equipment: fc.constantFrom([], ['Mikrofon'], ['Layar utama', 'Konferensi video']),
    findings: fc.constantFrom([], ['LETTER_MISSING' as const]),
  })
  .map(({ findings, ...given }) => {
    const holder = holderIn(given.status);
    const heldSince = holder === 'NOBODY' ? given.submittedAt : given.heldSince;
    return aRequest({ ...given, holder, heldSince, findingCodes: findings, responseId: '2_ABaOnud' });
  });

describe('a row written and read', () => {
  it('is the same request, whatever was typed and in whatever order the columns stand', () => {
    fc.assert(
      fc.property(anyRequest, fc.shuffledSubarray(COLUMNS, { minLength: COLUMNS.length }), (request, order) => {
        const { rows, strangers } = readIn([cellsOf(keptOf(request))], order);
        expect([...rows.values()].map(({ kept }) => kept.after)).toEqual([request]);
        expect(strangers).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is none where its record is gone, or somebody has copied its cells alone', () => {
    const { rows, strangers } = readIn([{ ...cellsOf(keptOf(aRequest())), data: '' }]);
    expect([rows.size, strangers]).toEqual([0, [2]]);
  });
});

describe('a cell that hands have typed', () => {
  const typed = (field: FilledField, cell: Cell, text?: string) =>
    typedCells(keptOf(aRequest()), [{ field, cell, formula: '' }], text);
  const shown = (field: FilledField) => cellsOf(keptOf(aRequest()))[field] ?? '';

  it('choices in other case and spacing', () =>
    expect(typed('catering', ' PRASMANAN ').values).toEqual({ catering: 'BUFFET' }));

  it('is what the event says where the sheet shows the record again, a day too', () => {
    expect(typed('materials', shown('materials'), 'Musik').values).toEqual({ materials: 'Musik' });
    expect(typed('letterDate', shown('letterDate'), '46357').values).toEqual({ letterDate: '2026-12-01' });
  });

  it.each<[FilledField, Cell]>([
    ['catering', 'Beres'],
    ['participants', -5],
    ['letterDate', '31/02/2026'],
    ['receivedOn', 'kemarin'],
  ])('%s that is no such choice, day or number is named: %s', (column, found) =>
    expect(typed(column, found)).toEqual({ values: {}, wrong: [{ column, found: String(found) }] }),
  );
});

describe('the free row', () => {
  const [request, strange] = [cellsOf(keptOf(aRequest())), { phone: '0812' }];

  it.each<readonly [string, readonly Cells[], number]>([
    ['is the first below the header of an empty tab', [], 2],
    [
      'is below the last request, though rows above it are blank',
      [request, {}, cellsOf(keptOf(aRequest({ number: 'PC-2026-0002' })))],
      5,
    ],
    ['is below a row that people type', [request, { institution: 'PMI' }], 4],
    ['is below a row that shows a number which no request’s row has', [request, { number: 'PC-2026-0007' }], 4],
    ['leaves out a row in which anything stands', [request, strange, strange], 5],
    ['is above what stands farther below', [request, {}, {}, strange], 3],
  ])('%s', (_, rows, row) => expect(freeRow(readIn(rows))).toBe(row));
});

describe('what a row shows', () => {
  const after = aRequest({
    status: 'FORWARDED',
    holder: 'SECTION_HEAD',
    revision: 2,
    dueAt: '2026-11-24T08:45:00+07:00',
  });

  it('shows the Kabid a proposed refusal, and leaves the words for the applicant to them', () => {
    const proposedRefusal = { reason: 'partai politik', applicantMessage: 'Ruangan tidak untuk kegiatan partai.' };
    const proposed = { ...after, marks: { ...after.marks, holder: 'DIVISION_HEAD', proposedRefusal } } as const;
    expect(cellsOf(keptOf(proposed))).toMatchObject({
      status: 'Penolakan Diusulkan',
      attention: 'Penolakan diusulkan: partai politik\nUsul pesan bagi pemohon: Ruangan tidak untuk kegiatan partai.',
      applicantMessage: '',
    });
  });

  it('says how many came as it was recorded, never how many were expected', () => {
    const expected = { ...after, participants: 40 };
    expect(cellsOf(keptOf(expected)).attended).toBe('');
    const attended = [
      { date: '2026-12-08', people: 28 },
      { date: '2026-12-09', people: 34 },
      { date: '2026-12-10', people: null },
    ];
    expect(cellsOf(keptOf({ ...expected, marks: { ...expected.marks, attended } })).attended).toBe(34);
  });

  it('says with words what is to be attended to, one a line', () => {
    const findings = [
      { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0002'] },
      { code: 'LETTER_MISSING' },
    ] as const;
    expect(cellsOf(keptOf(aRequest(), { findings }))).toMatchObject({
      attention: 'Waktu sama dengan PC-2026-0002\nSurat permohonan belum diterima',
    });
  });

  it('says what was noted of it, else what was recorded', () => {
    const kept = keptOf(after, { message: { code: 'RESTORED', at: NOW } });
    expect(cellsOf(kept).message).toContain('ditulis kembali');
    expect(cellsOf({ ...kept, note: 'Belum bisa.' }).message).toBe('Belum bisa.');
  });

  it('shows the times that the desk offers', () => {
    const kept = keptOf(after, { alternatives: [{ date: '2026-12-14', from: '09:00', to: '11:00' }] });
    expect(cellsOf(kept).alternatives).toContain('14 Desember');
  });
});

describe('the WhatsApp link', () => {
  it.each([
    ['0812-0000-0001', '6281200000001'],
    ['+62 812 0000 0001', '6281200000001'],
    ['6281200000001', '6281200000001'],
    ['0062 812 0000 0001', '6281200000001'],
    ['812-0000-0001', '6281200000001'],
    ['0812-0000-0001 / 0813-0000-0002', '6281200000001'],
    ['Budi +60 12-345 6789, atau 0812-0000-0001', '60123456789'],
    ['', ''],
    ['belum ada', ''],
    ['1234', ''],
  ])('%s: %s', (phone, number) => expect(internationalNumber(phone)).toBe(number));

  it('holds the text ready', () => {
    const { contactLink } = cellsOf(keptOf(aRequest({ phone: '0812-0000-0001', activity: 'a&b #1' })));
    expect(contactLink).toMatch(/^https:\/\/wa\.me\/6281200000001\?text=Yth\.%20Bapak%2FIbu%20Dewi/);
    expect(decodeURIComponent(String(contactLink))).toContain(
      'Permohonan masuk, menunggu disposisi; ini tanda terima, bukan persetujuan.',
    );
  });
});
