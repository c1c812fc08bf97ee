// Who signs for a post: a deputy says so, and a Kepala Dinas without an address is named all the same.
import { describe, expect, it } from 'vitest';
import { signerOf } from '../../../src/domain/print/letters.ts';
import type { TeamMember } from '../../../src/domain/settings/team.ts';
import { aMember } from '../commands/paper-desk.ts';

const member = (name: string, given: Partial<TeamMember> = {}) =>
  aMember({ name, role: 'AGENCY_HEAD', email: `${name}@dinas.example`, main: false, ...given });
const signer = (...team: readonly TeamMember[]) => {
  const { name, deputy } = signerOf(team, 'AGENCY_HEAD', '2026-12-01');
  return [name, deputy];
};

describe('the signer', () => {
  it.each<[string, readonly TeamMember[], readonly [string, string | null]]>([
    ['nobody', [], ['', null]],
    ['of another post nobody', [member('budi', { role: 'DIVISION_HEAD' })], ['', null]],
    ['the holder, also without an address', [member('sri', { email: '' })], ['sri', null]],
    ['the main holder', [member('sri'), member('ani', { main: true })], ['ani', null]],
    [
      'the deputy',
      [member('sri', { main: true }), member('ani', { deputy: 'PLH', since: '2026-11-30' })],
      ['ani', 'PLH'],
    ],
    ['a Plh. before a Plt.', [member('a', { deputy: 'PLT' }), member('b', { deputy: 'PLH' })], ['b', 'PLH']],
    [
      'no deputy whose days are over',
      [member('sri'), member('ani', { deputy: 'PLH', until: '2026-11-30' })],
      ['sri', null],
    ],
  ])('is %s', (_, team, expected) => expect(signer(...team)).toEqual(expected));
});
