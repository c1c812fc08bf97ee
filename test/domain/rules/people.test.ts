// SOP step 2: whether a mail will reach the one who asks.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailSuspect } from '../../../src/domain/rules/people.ts';
import { listed } from '../../listed.ts';

describe('an address that may well exist', () => {
  it.each([
    ' Dewi@GMAIL.com ',
    '',
    '   ',
    ...listed`
    dewi@gmail.com · dewi@yahoo.com · dewi@yahoo.co.id · dewi@ymail.com · dewi@mail.com · dewi@email.com
    dewi@hotmail.com · dewi@outlook.co.id · dewi@icloud.com · dewi@gmx.de · dewi@smkn4.example · halo@kpak.example
    dewi@pontianak.go.id · dewi@untan.ac.id · dewi@untan.co · dewi@usaha.cm · dewi@gmal.org · dewi@mail.untan.ac.id
    dewi@iitb.ac.in · dewi@city.go.jp · dewi@kantor.co.il · dewi@usaha.di · dewi@go.di · dewi.kartika+ruang@gmail.com
    a+b@c-d.id · o'neil@x.example
  `,
  ])('“%s” is no finding', (email) => expect(emailSuspect(email)).toBeNull());
});

describe('a slip of the finger at a known provider', () => {
  it.each([
    ['rina.pratiwi@gmail.con', 'rina.pratiwi@gmail.com'],
    ['rina@gmial.com', 'rina@gmail.com'],
    ['rina@gmai.com', 'rina@gmail.com'],
    ['rina@gmaill.com', 'rina@gmail.com'],
    ['rina@gnail.com', 'rina@gmail.com'],
    ['rina@gmial.con', 'rina@gmail.com'],
    ['rina@gmail.co', 'rina@gmail.com'],
    ['rina@gmail.co.id', 'rina@gmail.com'],
    ['rina@yaho.co.id', 'rina@yahoo.co.id'],
    ['rina@yahoo.co.ic', 'rina@yahoo.co.id'],
    ['rina@yahooo.com', 'rina@yahoo.com'],
    ['rina@hotmial.com', 'rina@hotmail.com'],
    ['rina@outlok.com', 'rina@outlook.com'],
    ['rina@iclould.com', 'rina@icloud.com'],
    ['rina@untan.con', 'rina@untan.com'],
    ['rina@untan.comm', 'rina@untan.com'],
    ['rina@pontianak.go.di', 'rina@pontianak.go.id'],
    ['rina@smkn4.sch.ic', 'rina@smkn4.sch.id'],
    ['rina@student.untan.ac.i', 'rina@student.untan.ac.id'],
    ['rina@usaha.co.idd', 'rina@usaha.co.id'],
    ['rina@gmail..com', 'rina@gmail.com'],
    ['rina@un\u200Btan.id', 'rina@untan.id'],
    ['rina＠untan.id', 'rina@untan.id'],
  ])('%s was probably %s', (email, suggestion) => expect(emailSuspect(email)).toEqual({ suggestion }));
});

describe('what cannot be an address', () => {
  it.each(listed`
    rina · rina@ · @gmail.com · rina@gmail · rina pratiwi@gmail.com · rina@@gmail.com · rina@gmail.com, budi@gmail.com
    rina@untan..id · x@sekolah.d · budi@-x.id · a@.b.id · .rina@gmail.com · rina.@gmail.com
    ri..na@gmail.com · <rina@gmail.com> · -
  `)('“%s” is suspect, and nothing is suggested', (email) => expect(emailSuspect(email)).toEqual({ suggestion: null }));
});

it('never throws, and takes no slip for itself', () =>
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress()), (email) => {
      const finding = emailSuspect(email);
      if (finding?.suggestion) {
        expect(finding.suggestion).not.toBe(email);
        expect(emailSuspect(finding.suggestion)).toBeNull();
      }
    }),
  ));
