// A request written as a row of `Permohonan` and read again is the same request, wherever people put the columns.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/domain/commands/decision.ts';
import { internationalNumber } from '../../../src/domain/request/desk.ts';
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
import { readRow } from '../../../src/google/sheets/register/read.ts';
import {
  contentIsOurs,
  contentOf,
  offersAreOurs,
  revisionIn,
  traceOf,
} from '../../../src/google/sheets/register/trace.ts';
import { changedCells, newRow } from '../../../src/google/sheets/register/write.ts';
import { readTable } from '../../../src/google/sheets/tables.ts';
import { REGISTER_COLUMNS, type RegisterColumn, STEP_COLUMNS } from '../../../src/words/sheet/columns.ts';
import { aRequest } from '../../domain/requests.ts';
import { SETTINGS } from '../../pages/office.ts';
import { PaperSheet } from './paper-sheet.ts';

const NOW = '2026-11-24T08:31:00+07:00';
const COLUMNS = Object.keys(REGISTER_COLUMNS) as RegisterColumn[];

const changeTo = (after: BookingRequest, given: Partial<Change> = {}): Change => ({
  before: null,
  after,
  findings: [],
  alternatives: [],
  message: null,
  ...given,
});

/** Reads the one row of a tab whose columns stand in an order, with one of the office's own between them. */
function readIn(cells: Readonly<Record<RegisterColumn, Cell>>, order: readonly RegisterColumn[] = COLUMNS) {
  const lines = (own: Cell, cell: (column: RegisterColumn) => Cell) =>
    order.flatMap((column, index) => (index === 3 ? [own, cell(column)] : [cell(column)]));
  const sheet = new PaperSheet('Permohonan', [lines('Catatan Kami', (column) => REGISTER_COLUMNS[column])]);
  sheet.getRange(2, 1).setValues([lines('x', (column) => cells[column])]);
  const { layout, rows } = readTable(sheet.asSheet(), REGISTER_COLUMNS);
  return readRow(rows[0] ?? [], layout, String(cells.number));
}

const writtenAndRead = (request: BookingRequest, order = COLUMNS) =>
  readIn(newRow(changeTo(request), SETTINGS, NOW), order);

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
    participants: fc.option(fc.integer({ min: 0, max: 999_999 })),
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
        expect(writtenAndRead(request, order)).toEqual({ ok: true, edited: null, request });
      }),
      { numRuns: 300 },
    );
  });

  it('an end date that could not be read does not become the start date', () => {
    const reading = writtenAndRead(aRequest({ startDate: '2026-12-08', endDate: null }));
    expect(reading.ok && reading.request.endDate).toBeNull();
  });

  it('a blank end date that staff leave is the start date', () => {
    const reading = readIn({ ...newRow(changeTo(aRequest()), SETTINGS, NOW), endDate: '' });
    expect(reading.ok && reading.request.endDate).toBe('2026-12-08');
  });
});

describe('a row that hands have typed into', () => {
  const typed = (given: Partial<Record<RegisterColumn, Cell>>) =>
    readIn({ ...newRow(changeTo(aRequest()), SETTINGS, NOW), ...given });

  it.each(['9', '9.00', '0900', '09:00', 'pukul 09.00 WIB', new Date('1899-12-30T01:42:40Z'), 9])(
    'an hour as %s',
    (cell) => {
      const reading = typed({ startTime: cell });
      expect(reading.ok && reading.request.startTime).toBe('09:00');
    },
  );

  it('choices in other case and spacing', () => {
    const reading = typed({ status: ' DIAJUKAN ', catering: 'PRASMANAN' });
    expect(reading.ok && [reading.request.status, reading.request.catering]).toEqual(['SUBMITTED', 'BUFFET']);
  });

  it('a status picked by hand is not believed', () =>
    expect(typed({ status: 'Jadwal Ditetapkan' })).toMatchObject({
      ok: false,
      number: 'PC-2026-0001',
      choices: [{ column: 'status', found: 'Jadwal Ditetapkan' }],
    }));

  it('choices that do not exist are named, each with its column', () =>
    expect(typed({ status: 'Selesai', kind: '' })).toMatchObject({
      ok: false,
      number: 'PC-2026-0001',
      choices: [
        { column: 'status', found: 'Selesai' },
        { column: 'kind', found: '' },
      ],
    }));

  it('dates and hours of the wanted time that cannot be are blank, for the examination to find', () => {
    const reading = typed({ startDate: '31/02/2026', endDate: 'besok', startTime: 'pagi' });
    expect(reading.ok && reading.request).toMatchObject({ startDate: null, endDate: null, startTime: null });
  });

  it('other days and numbers that cannot be are named: taken as blank they would wipe out what is recorded', () => {
    const found = { participants: -5, letterDate: '31/02/2026', receivedOn: 'kemarin', headDispositionAt: 'pagi' };
    expect(typed(found)).toMatchObject({
      ok: false,
      choices: Object.entries(found).map(([column, cell]) => ({ column, found: String(cell) })),
    });
  });
});

describe('what a step writes into a row', () => {
  const before = aRequest();
  const after = aRequest({
    status: 'FORWARDED',
    holder: 'SECTION_HEAD',
    revision: 2,
    dueAt: '2026-11-24T08:45:00+07:00',
  });
  const actor = { type: 'UNKNOWN' } as const;
  const recorded = { code: 'RECORDED', action: 'FORWARD', at: '2026-11-24T08:30:00+07:00', actor } as const;

  it('is the script’s own columns, and of the applicant’s nothing', () =>
    expect(Object.keys(changedCells(changeTo(after, { before, message: recorded }), SETTINGS, NOW)).sort()).toEqual(
      [
        'action',
        'alternatives',
        'attended',
        'attention',
        'clashesWith',
        'codes',
        'contactLink',
        'dueAt',
        'marks',
        'message',
        'position',
        'status',
        ...STEP_COLUMNS,
        'text',
        'trace',
        'turn',
      ].sort(),
    ));

  it('offers the Kabid what a proposed refusal would say, until they decide', () => {
    const proposedRefusal = { reason: 'partai politik', applicantMessage: 'Ruangan tidak untuk kegiatan partai.' };
    const proposed = { ...after, marks: { ...after.marks, holder: 'DIVISION_HEAD', proposedRefusal } } as const;
    const shown = changedCells(changeTo(proposed, { before: after }), SETTINGS, NOW);
    expect(shown).toMatchObject({
      status: 'Penolakan Diusulkan',
      attention: 'Penolakan diusulkan: partai politik\nDisposisi Kepala Dinas belum dicatat',
      applicantMessage: 'Ruangan tidak untuk kegiatan partai.',
    });
    expect(newRow(changeTo(proposed), SETTINGS, NOW).applicantMessage).toBe('Ruangan tidak untuk kegiatan partai.');
    // What the Kabid has written instead stays as long as they have not decided.
    expect(changedCells(changeTo(proposed, { before: proposed }), SETTINGS, NOW)).not.toHaveProperty(
      'applicantMessage',
    );
    expect(changedCells(changeTo(after, { before: proposed }), SETTINGS, NOW).applicantMessage).toBe('');
  });

  it('takes the words for the applicant away once a step has said them, and else leaves them', () => {
    const said = { ...recorded, action: 'REJECT' } as const;
    expect(changedCells(changeTo(after, { before, message: said }), SETTINGS, NOW).applicantMessage).toBe('');
    expect(changedCells(changeTo(after, { before, message: recorded }), SETTINGS, NOW)).not.toHaveProperty(
      'applicantMessage',
    );
  });

  it('leaves the wish in another request’s row alone', () => {
    const free = { code: 'TIME_FREE_NOW', at: recorded.at, cause: 'PC-2026-0002' } as const;
    const cells = changedCells(changeTo({ ...before, revision: 2 }, { before, message: free }), SETTINGS, NOW);
    expect(cells).not.toHaveProperty('action');
    expect(cells).not.toHaveProperty('text');
    expect(cells.message).toContain('kini tersedia');
  });

  it('writes a time and a place in the queue that a step has changed', () => {
    const moved = { ...after, startTime: '13:00', queuedSince: '2026-11-25T08:00:00+07:00' };
    const cells = changedCells(changeTo(moved, { before }), SETTINGS, NOW);
    expect(cells.startTime).toBe('13.00');
    expect(cells).toHaveProperty('queuedSince');
    expect(cells).not.toHaveProperty('endTime');
  });

  it('says how many came as it was recorded, never how many were expected', () => {
    const expected = { ...after, participants: 40 };
    expect(changedCells(changeTo(expected, { before }), SETTINGS, NOW).attended).toBe('');
    const attended = [
      { date: '2026-12-08', people: 28 },
      { date: '2026-12-09', people: 34 },
      { date: '2026-12-10', people: null },
    ];
    const counted = { ...expected, marks: { ...expected.marks, attended } };
    expect(changedCells(changeTo(counted, { before }), SETTINGS, NOW).attended).toBe(34);
  });

  it('writes the letter where it was recorded', () =>
    expect(changedCells(changeTo({ ...after, letterFile: 'map 3' }, { before }), SETTINGS, NOW).letterFile).toBe(
      'map 3',
    ));

  it('says with words what is to be attended to, one a line, and the codes beside', () => {
    const findings = [
      { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0002'] },
      { code: 'LETTER_MISSING' },
    ] as const;
    const request = aRequest({ findingCodes: ['CLASH_EARLIER_CANDIDATE', 'LETTER_MISSING'] });
    expect(changedCells(changeTo(request, { findings }), SETTINGS, NOW)).toMatchObject({
      attention: 'Waktu sama dengan pemohon sebelumnya (PC-2026-0002)\nSurat permohonan belum diterima',
      clashesWith: 'PC-2026-0002',
      codes: 'CLASH_EARLIER_CANDIDATE, LETTER_MISSING',
    });
  });
});

describe('the trace', () => {
  const POSITION = 'Kabid sejak 24/11/2026 08.12';

  it('carries number and revision', () => {
    expect(traceOf(aRequest({ revision: 12 }), POSITION, '')).toMatch(/^PC-2026-0001:12:[0-9a-f]{24}$/);
    expect(revisionIn('PC-2026-0001:12:9f2c41aa')).toBe(12);
    expect(revisionIn('')).toBe(0);
  });
  const typed: Partial<BookingRequest> = {
    kind: 'LOAN',
    urgency: 'URGENT',
    institutionType: 'PRIVATE',
    letterDelivery: 'SRIKANDI',
    catering: 'BOXED',
    participants: 31,
    startDate: '2026-12-09',
    endDate: '2026-12-10',
    startTime: '08:00',
    endTime: '12:00',
    letterDate: '2026-11-20',
    receivedOn: '2026-11-21',
    headDispositionAt: '2026-11-22T09:00:00+07:00',
    institution: 'A',
    activity: 'B',
    description: 'C',
    contactName: 'D',
    contactRole: 'E',
    email: 'f@g.example',
    ...{
      phone: '0812',
      letterNumber: '9/XI',
      letterFile: 'map 3',
      registerNumber: '77',
      srikandiNumber: '78',
      materials: 'H',
      staffNotes: 'I',
    },
    equipment: ['Mikrofon', 'Internet'],
  };

  it.each(Object.entries(typed))('tells when hands changed %s, and that nothing else did', (field, value) => {
    const [content, other] = [contentOf(aRequest()), contentOf(aRequest({ [field]: value }))];
    expect(other).not.toBe(content);
    const [, standing] = /:(\w{8})\w{8}\w{8}$/.exec(traceOf(aRequest(), POSITION, '')) ?? [];
    expect(traceOf(aRequest({ [field]: value }), POSITION, '')).toBe(`PC-2026-0001:1:${standing}${other}811c9dc5`);
  });

  it('tells whether the offered times stand as the desk wrote them, where it was written with them', () => {
    const trace = traceOf(aRequest(), POSITION, 'Selasa');
    expect(offersAreOurs(trace, 'Selasa')).toBe(true);
    for (const shown of ['', 'Rabu', 'Selasa\nRabu']) expect(offersAreOurs(trace, shown)).toBe(false);
    for (const said of ['', 'PC-2026-0001:1:']) expect(offersAreOurs(said, 'Rabu')).toBeNull();
    expect(contentIsOurs(trace, aRequest())).toBe(true);
    expect(contentIsOurs(trace, aRequest({ activity: 'B' }))).toBe(false);
  });

  it('tells when hands changed where the request stands', () => {
    const changed = { ...aRequest(), status: 'READY' as const };
    expect(traceOf(changed, POSITION, '').slice(-16)).toBe(traceOf(aRequest(), POSITION, '').slice(-16));
    expect(traceOf(changed, POSITION, '')).not.toBe(traceOf(aRequest(), POSITION, ''));
    expect(traceOf(aRequest(), 'Kasi sejak 24/11/2026 08.12', '')).not.toBe(traceOf(aRequest(), POSITION, ''));
  });

  it('is what earlier versions wrote: rows that stand in the sheet would else all pass for changed by hand', () => {
    expect(contentOf(aRequest(typed))).toBe('cef13fba');
    expect(contentOf(aRequest())).toBe('2e0e4325');
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
    const { contactLink } = newRow(changeTo(aRequest({ phone: '0812-0000-0001', activity: 'a&b #1' })), SETTINGS, NOW);
    expect(contactLink).toMatch(/^https:\/\/wa\.me\/6281200000001\?text=Yth\.%20Bapak%2FIbu%20Dewi/);
    expect(decodeURIComponent(String(contactLink))).toContain(
      'Permohonan sudah masuk dan menunggu disposisi; ini tanda terima, bukan persetujuan.',
    );
  });
});
