// What a row keeps in `Data` is read again as it was; what cannot be read is nothing, and a text that is too long is cut.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptRow, readKeptRow, writeKeptRow } from '../../../src/domain/records/kept-row.ts';
import { isCutFrom } from '../../../src/domain/records/schema.ts';
import { STATUSES } from '../../../src/domain/vocabulary.ts';
import { aRequest } from '../requests.ts';

const AT = '2026-11-24T08:12:05+07:00';
const PLAIN: KeptRow = { after: aRequest(), findings: [], alternatives: [], message: null };

const text = fc.string({ unit: 'binary', maxLength: 60 });
const day = fc.option(fc.constantFrom('2026-12-08', '2028-02-29'));

const anyRow: fc.Arbitrary<KeptRow> = fc.record(
  {
    after: fc
      .record({
        status: fc.constantFrom(...STATUSES),
        institution: text,
        description: text,
        staffNotes: text,
        participants: fc.option(fc.nat(999)),
        startDate: day,
        endDate: day,
        equipment: fc.array(text, { maxLength: 3 }),
        findingCodes: fc.constantFrom([], ['LETTER_MISSING' as const]),
        revision: fc.integer({ min: 1, max: 500 }),
      })
      .map((given) => aRequest(given)),
    findings: fc.constantFrom([], [{ code: 'LETTER_MISSING' as const }]),
    alternatives: fc.constantFrom([], [{ date: '2026-12-14', from: '09:00', to: '11:00' }]),
    message: fc.constantFrom(null, { code: 'RESTORED' as const, at: AT }),
    note: text,
  },
  { requiredKeys: ['after', 'findings', 'alternatives', 'message'] },
);

describe('what a row keeps', () => {
  it('is read again as it was written', () => {
    fc.assert(
      fc.property(anyRow, (kept) => {
        expect(readKeptRow(writeKeptRow(kept))).toEqual(kept);
      }),
    );
  });

  it('is written again as it was read, so that nothing passes for typed', () => {
    fc.assert(
      fc.property(anyRow, (kept) => {
        const read = readKeptRow(writeKeptRow(kept)) ?? PLAIN;
        const again = writeKeptRow(read);
        expect(writeKeptRow(readKeptRow(again) ?? PLAIN)).toBe(again);
      }),
    );
  });

  it('holds of a request only what is filled in', () => {
    const written = writeKeptRow({ ...PLAIN, after: aRequest({ staffNotes: '', participants: null }) });
    expect(written).not.toContain('staffNotes');
    expect(written).not.toContain('participants');
    expect(written).toContain('"marks":{}');
  });

  it('is read without the codes that another version of the application wrote', () => {
    const written = JSON.parse(writeKeptRow(PLAIN));
    const after = { ...written.after, findingCodes: ['PESTA', 'LETTER_MISSING'], marks: { settled: ['PESTA'] } };
    expect(readKeptRow(JSON.stringify({ ...written, after }))?.after).toEqual(
      aRequest({ findingCodes: ['LETTER_MISSING'] }),
    );
  });

  it('is nothing in a blank cell', () => expect(readKeptRow('')).toBeNull());

  it.each([
    ['no JSON', '{"v":1,"after"'],
    ['words', 'Rapat'],
    ['a number', '5'],
    ['null', 'null'],
    ['JSON of something else', '{"v":1}'],
    ['a later version', writeKeptRow(PLAIN).replace('{"v":1', '{"v":2')],
    ['a request with a status that there is not', writeKeptRow(PLAIN).replace('"SUBMITTED"', '"DONE"')],
    ['a request without its number', writeKeptRow(PLAIN).replace('"number":"PC-2026-0001",', '')],
  ])('is nothing where it holds %s', (_, cell) => expect(readKeptRow(cell)).toBeNull());

  it.each([
    ['a finding', { findings: [{ code: 'NO_SUCH' }] }, { findings: [] }],
    ['an offered time', { alternatives: [{ date: 'besok' }] }, { alternatives: [] }],
    ['what was said', { message: { code: 'NO_SUCH' } }, { message: null }],
  ])('can do without %s that cannot be read', (_, damaged, read) => {
    const cell = JSON.stringify({ ...(JSON.parse(writeKeptRow(PLAIN)) as object), ...damaged });
    expect(readKeptRow(cell)).toEqual({ ...PLAIN, ...read });
  });
});

describe('a request that is too long for its cell', () => {
  const LONG = 'Pelatihan “daring” bagi guru. '.repeat(1000);

  it.each(['description', 'staffNotes', 'note'] as const)(
    'keeps the beginning of its %s, which is known as such',
    (field) => {
      const kept =
        field === 'note' ? { ...PLAIN, note: LONG } : { ...PLAIN, after: aRequest({ [field]: LONG, email: 'a@b.id' }) };
      const cell = writeKeptRow({ ...kept, after: { ...kept.after, materials: LONG } });
      expect(cell.length).toBeLessThanOrEqual(32_000);
      const read = readKeptRow(cell);
      const short = field === 'note' ? read?.note : read?.after[field];
      expect(short).not.toBe(LONG);
      expect(isCutFrom(LONG, short ?? '')).toBe(true);
      expect(read?.after.number).toBe(PLAIN.after.number);
    },
  );

  it('is cut from nothing else', () => {
    const short = readKeptRow(
      writeKeptRow({ ...PLAIN, after: aRequest({ description: LONG, staffNotes: LONG }) }),
    )?.after;
    expect(isCutFrom(`Rapat ${LONG}`, short?.description ?? '')).toBe(false);
    expect(isCutFrom('Rapat dengan panitia', 'Rapat…')).toBe(false);
    expect(isCutFrom(LONG, LONG.slice(0, 100))).toBe(false);
  });
});
