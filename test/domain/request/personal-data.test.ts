// Personal data is kept as long as the office has set, and not a day longer than it notices; nothing else is lost with it.

import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import { isMaskingDue, MASK, maskedText, withoutContact } from '../../../src/domain/request/personal-data.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { listed } from '../../listed.ts';
import { aRequest } from '../requests.ts';

/** Received 24 November 2026, its event on 8 December 2026. */
function completed(given: Partial<BookingRequest> = {}): BookingRequest {
  return aRequest({ status: 'COMPLETED', email: 'dewi@smkn4.example', phone: '0812-0000-0001', ...given });
}

describe('the retention of a request', () => {
  const MASKED = { contactName: MASK, contactRole: MASK, email: '', phone: '' };
  const NOBODY = { contactName: '', contactRole: '', email: '', phone: '' };
  const TYPED = { contactName: 'Dewi', contactRole: 'Guru', email: 'dewi@x.example', phone: '0812-0000-0001' };
  type Case = [string, Partial<BookingRequest>, due: boolean, { readonly today?: string; readonly months?: number }];
  /** On the day after two years, unless it is said on which. */
  it.each<Case>([
    ['lasts through the same day two years after its event', {}, false, { today: '2028-12-08' }],
    ['is over on the next', {}, true, {}],
    ['is as long as the office has set', {}, true, { today: '2027-06-09', months: 6 }],
    [
      'counts from its receipt where its event had taken place',
      { endDate: '2026-11-02' },
      false,
      { today: '2028-11-24' },
    ],
    ['and is over after that day', { endDate: '2026-11-02' }, true, { today: '2028-11-25' }],
    [
      'counts from its receipt where no day can be read',
      { endDate: null, status: 'REJECTED' },
      true,
      { today: '2028-11-25' },
    ],
    ['is not over on its way, without a day', { endDate: null, status: 'FORWARDED' }, false, { today: '2038-01-01' }],
    ['is over for a letter that nobody ever dealt with', { status: 'FORWARDED' }, true, {}],
    [
      'of 31 August and six months goes through February',
      { endDate: '2027-08-31' },
      false,
      { today: '2028-02-29', months: 6 },
    ],
    ['and is over on 1 March', { endDate: '2027-08-31' }, true, { today: '2028-03-01', months: 6 }],
    ['goes over the turn of a year', { endDate: '2026-12-31' }, false, { today: '2027-12-31', months: 12 }],
    ...Object.entries(TYPED).map(([field, typed]): Case => {
      return [`is over where hands have typed ${field} anew`, { ...MASKED, [field]: typed }, true, {}];
    }),
    ['leaves nothing to mask twice', { ...MASKED, contactRole: '' }, false, {}],
    ['leaves nothing to mask where nobody was named', NOBODY, false, {}],
    ['is over for what the form keeps of an emptied row', { ...NOBODY, responseId: '2_x' }, true, {}],
    ['is done with once the form keeps it no longer', { ...withoutContact(completed()), responseId: '2_x' }, false, {}],
  ])('%s', (_, given, due, { today = '2028-12-09', months = 24 }) => {
    expect(isMaskingDue(completed(given), today, months)).toBe(due);
  });
});

describe('a request whose contact is masked', () => {
  const before = completed({
    responseId: '2_x',
    description: 'Kontak lain: Pak Andi, 0813 1234 5678 (dewi kartika yang menghubungi), pukul 09.00–11.00.',
    staffNotes: 'Sudah ditelepon ke 0812-0000-0001; surat DEWI@SMKN4.example',
    marks: { ...NO_MARKS, untold: '2026-11-24T08:12:00+07:00', confirmed: true },
  });
  let after: BookingRequest;
  beforeEach(() => {
    after = withoutContact(before);
  });

  it('shows that there was one, and can be reached no more', () => {
    expect([after.contactName, after.contactRole, after.email, after.phone]).toEqual([MASK, MASK, '', '']);
    expect(after.description).toBe(`Kontak lain: Pak Andi, ${MASK} (${MASK} yang menghubungi), pukul 09.00–11.00.`);
    expect(after.staffNotes).toBe(`Sudah ditelepon ke ${MASK}; surat ${MASK}`);
    expect(after.marks).toEqual({ ...NO_MARKS, masked: true, confirmed: true });
  });

  it('is the same archive otherwise', () => {
    const kept = ({
      contactName,
      contactRole,
      email,
      phone,
      description,
      staffNotes,
      marks,
      ...rest
    }: BookingRequest) => rest;
    expect(kept(after)).toEqual(kept(before));
  });

  it('shows no name where there was none', () =>
    expect(withoutContact({ ...before, contactName: '', contactRole: '' })).toMatchObject({
      contactName: '',
      contactRole: '',
    }));

  it('is masked once and for all', () => expect(withoutContact(after)).toEqual(after));
});

describe('a text from which people are taken', () => {
  const DEWI = { contactName: 'Dewi Kartika', phone: '0561 7654321' };

  it.each([
    ['hubungi +62 812-3456-7890.', `hubungi ${MASK}.`],
    ['62812 3456 7890', MASK],
    ['WA:081234567890', `WA:${MASK}`],
    ['(0561) 123456 atau 0561-123456', `${MASK} atau ${MASK}`],
    ['Ibu DEWI  KARTIKA dan Dewi Kartika', `Ibu ${MASK} dan ${MASK}`],
    ['a.b+c@smk-4.sch.id, lalu', `${MASK}, lalu`],
    ['PC-2026-0001@3:THANKS:dewi@smkn4.example:UNDELIVERED', `PC-2026-0001@3:THANKS:${MASK}:UNDELIVERED`],
  ])('%s', (text, masked) => expect(maskedText(text, [DEWI])).toBe(masked));

  it.each(listed`
    pukul 08.00–11.00, 09.00 10.00 11.00 · 08.00 09.00 10.00 11.00 · No. 421.5/087/SMK4/2026 tanggal 03/12/2026
    PC-2026-0001, 34 orang, Rp 1.500.000 · https://drive.google.com/open?id=1a081234567890x
    https://x.example/081234567890 · kartu 1081234567890
  `)('%s stays', (text) => expect(maskedText(text, [DEWI])).toBe(text));

  it('knows a name and a number however they are spaced', () => {
    const spaced = { contactName: ' Dewi   Kartika ', phone: ' 0561 76 54 ' };
    expect(maskedText('Dewi Kartika, 0561 76 54.', [spaced])).toBe(`${MASK}, ${MASK}.`);
  });

  it('does not take a name out of another word, nor one of two letters', () => {
    const contacts = [
      { contactName: 'Ani', phone: '' },
      { contactName: 'Bu', phone: '' },
    ];
    expect(maskedText('Ani dari Kemahasiswaanian, Bu, Ani!', contacts)).toBe(
      `${MASK} dari Kemahasiswaanian, Bu, ${MASK}!`,
    );
  });

  it('takes names of any letters as they are, and leaves the rest of the text alone', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 3, maxLength: 20 }).filter((each) => each.trim().length > 2);
    fc.assert(
      fc.property(name, (contactName) => {
        const text = `kepada ( ${contactName} ) di meja`;
        const masked = maskedText(text, [{ contactName, phone: '' }]);
        expect(masked).not.toContain(` ${contactName.trim()} `);
        expect(masked).toMatch(/^kepada \( .* \) di meja$/su);
      }),
    );
  });
});

describe('a name in a text', () => {
  const named = { contactName: 'Hj. Siti Nur Aini, S.Kom., M.Si.', phone: '' };

  it.each([
    ['Hubungi Hj. Siti Nur Aini, S.Kom., M.Si. di ruang guru', `Hubungi ${MASK} di ruang guru`],
    ['Siti Nur Aini menelepon', `${MASK} menelepon`],
    ['SITI  NUR AINI menelepon', `${MASK} menelepon`],
    ['Kata Nur Aini besok saja', `Kata ${MASK} besok saja`],
    ['Sudah disampaikan kepada Ibu Siti', `Sudah disampaikan kepada Ibu ${MASK}`],
    ['bu aini setuju; Sdri. Nur tidak', `bu ${MASK} setuju; Sdri. ${MASK} tidak`],
    // One word alone may be anything.
    ['Lomba Nur Ramadan di SMP Siti Hartinah', 'Lomba Nur Ramadan di SMP Siti Hartinah'],
    ['Ainin dan Sitinjak', 'Ainin dan Sitinjak'],
    ['Ibu Kota Negara', 'Ibu Kota Negara'],
  ])('%s', (text, masked) => expect(maskedText(text, [named])).toBe(masked));

  it('goes from what a request is called, too', () => {
    const { institution, activity, materials } = withoutContact(
      completed({
        contactName: 'Dewi Kartika',
        institution: 'Sanggar Dewi Kartika',
        activity: 'Sidang terbuka Bu Dewi',
        materials: 'dikirim dari 0812-0000-0001',
      }),
    );
    expect([institution, activity, materials]).toEqual([
      `Sanggar ${MASK}`,
      `Sidang terbuka Bu ${MASK}`,
      `dikirim dari ${MASK}`,
    ]);
  });
});
