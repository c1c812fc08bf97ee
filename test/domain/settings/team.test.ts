// Who holds which post on a day, and what the tab `Tim Pengelola` may hold.
import { describe, expect, it } from 'vitest';
import { standIn } from '../../../src/domain/mail/people.ts';
import {
  deputyPosts,
  inOffice,
  mainPerson,
  operatorsOn,
  postTaking,
  rolesOf,
  type TeamMember,
} from '../../../src/domain/settings/team.ts';
import { aMember } from '../commands/paper-desk.ts';

const member = (name: string, given: Partial<TeamMember> = {}) =>
  aMember({ name, role: 'SECTION_HEAD', email: `${name.toLowerCase()}@dinas.example`, ...given });

const ani = member('Ani');
const leaving = member('Lama', { until: '2026-12-31' });
const coming = member('Baru', { since: '2027-01-01' });

describe('in office', () => {
  it('from the first day to the last, both included', () => {
    const names = (day: string) => inOffice([leaving, coming], day).map(({ name }) => name);
    expect(names('2026-12-31')).toEqual(['Lama']);
    expect(names('2027-01-01')).toEqual(['Baru']);
  });

  it('without dates always', () => expect(inOffice([ani], '2019-01-01')).toEqual([ani]));
});

describe('who can run the devices', () => {
  const trained = { training: 'Pelatihan videotron', trainedSince: '2026-05-02' };
  const rudi = member('Rudi', trained);

  it('is whoever is in office, with the training or the day that is recorded', () => {
    const dated = member('Sari', { trainedSince: '2025-01-02' });
    const untold = member('Tono', { training: 'Belajar mandiri' });
    const gone = member('Lama', { ...trained, until: '2026-11-30' });
    expect(operatorsOn([ani, rudi, gone, dated, untold], '2026-12-01')).toEqual([rudi, dated, untold]);
  });

  it('from the day of the training on', () => {
    expect(operatorsOn([rudi], '2026-05-01')).toEqual([]);
    expect(operatorsOn([rudi], '2026-05-02')).toEqual([rudi]);
  });

  it('once, however many posts they hold', () => {
    const other = { ...rudi, role: 'ROOM_ADMIN', training: 'Lain' } as const;
    expect(operatorsOn([rudi, other], '2026-12-01')).toEqual([rudi]);
  });
});

describe('the posts in which an address stands in for another', () => {
  const plh = member('Citra', {
    email: ' Citra@Dinas.example',
    deputy: 'PLH',
    actingFor: 'Ani',
    since: '2026-12-01',
    until: '2026-12-05',
  });
  const of = (team: readonly TeamMember[], day = '2026-12-01') => deputyPosts(team, ' citra@dinas.EXAMPLE ', day);
  it('are those of its days, however it is typed', () => {
    expect(of([ani, plh])).toEqual([plh]);
    expect(of([ani, plh], '2026-12-06')).toEqual([]);
  });
  it('are none of the posts that it holds itself', () => expect(of([{ ...plh, deputy: null }])).toEqual([]));
});

describe('the post in which a step is taken', () => {
  const plh = { role: 'DIVISION_HEAD', deputy: 'PLH' } as const;
  const kasi = { role: 'SECTION_HEAD', deputy: null } as const;
  const both = { roles: ['DIVISION_HEAD', 'SECTION_HEAD'], deputyIn: [plh] } as const;
  it.each([
    ['of the one away, where only that may take it', both, ['DIVISION_HEAD'], plh],
    ['one’s own, where both may', both, ['DIVISION_HEAD', 'SECTION_HEAD', 'ROOM_ADMIN'], kasi],
    ['the only one', { roles: ['DIVISION_HEAD'], deputyIn: [plh] }, ['DIVISION_HEAD', 'SECTION_HEAD'], plh],
    ['none that may', both, ['ROOM_ADMIN'], null],
    ['is not told of somebody who is nobody’s deputy', { roles: ['SECTION_HEAD'] }, ['SECTION_HEAD'], null],
  ] as const)('is %s', (_, officer, permitted, post) => expect(postTaking(officer, permitted)).toEqual(post));
});

describe('the roles of an address', () => {
  const team = [ani, member('Ani', { role: 'ROOM_ADMIN' }), member('Ani', { role: 'ROOM_ADMIN', main: false })];
  it('are all that it holds, each once', () =>
    expect(rolesOf(team, ' ANI@dinas.example ', '2026-12-01')).toEqual(['SECTION_HEAD', 'ROOM_ADMIN']));
  it('are found however the address was typed into the tab', () =>
    expect(rolesOf([member('Ani', { email: ' Ani@Dinas.example ' })], 'ani@dinas.example', '2026-12-01')).toEqual([
      'SECTION_HEAD',
    ]));
  it('are none for a stranger or for nobody', () => {
    expect(rolesOf(team, 'orang@dinas.example', '2026-12-01')).toEqual([]);
    expect(rolesOf([member('Kosong', { email: ' ' })], '', '2026-12-01')).toEqual([]);
  });
  it('end with the post', () => expect(rolesOf([leaving], leaving.email, '2027-01-01')).toEqual([]));
});

describe('the letters of a post go to', () => {
  const to = (team: readonly TeamMember[], day = '2026-12-08') => mainPerson(team, 'SECTION_HEAD', day)?.name;
  const plh = member('Citra', { main: false, since: '2026-12-07', until: '2026-12-09', deputy: 'PLH' });

  it('the main person before another of the post', () => expect(to([member('Dua', { main: false }), ani])).toBe('Ani'));
  it('whoever holds it, where no one is marked', () => expect(to([member('Dua', { main: false })])).toBe('Dua'));
  it('the deputy in their days, then the main person again', () => {
    expect(to([ani, plh], '2026-12-06')).toBe('Ani');
    expect(to([ani, plh], '2026-12-07')).toBe('Citra');
    expect(to([ani, plh], '2026-12-09')).toBe('Citra');
    expect(to([ani, plh], '2026-12-10')).toBe('Ani');
  });
  it('a deputy whose end is not yet known', () =>
    expect(to([ani, { ...plh, until: null }], '2027-03-01')).toBe('Citra'));
  it('the main person, where somebody else has merely a first or last day', () =>
    expect(to([{ ...plh, deputy: null }, ani])).toBe('Ani'));
  it('the Plt. of a vacant post, and their Plh. while they are away', () => {
    const plt = member('Dua', { main: false, deputy: 'PLT' });
    expect(to([plt])).toBe('Dua');
    expect([to([plt, plh]), to([plt, plh], '2026-12-10')]).toEqual(['Citra', 'Dua']);
  });
  it('nobody, where the post is vacant', () => expect(to([coming])).toBeUndefined());
});

describe('a vacant post', () => {
  const kadis = member('Sri', { role: 'AGENCY_HEAD' });
  const kabid = member('Budi', { role: 'DIVISION_HEAD' });
  it.each([
    [[kadis, kabid, ani], 'SECTION_HEAD', 'SECTION_HEAD'],
    [[kadis, kabid, ani], 'ROOM_ADMIN', 'SECTION_HEAD'],
    [[kadis, kabid], 'ROOM_ADMIN', 'DIVISION_HEAD'],
    [[kadis], 'ROOM_ADMIN', 'AGENCY_HEAD'],
    [[ani], 'DIVISION_HEAD', null],
    [[member('Sri', { role: 'AGENCY_HEAD', email: '' })], 'DIVISION_HEAD', null],
    [[], 'AGENCY_HEAD', null],
  ] as const)('falls to the next above (%#)', (team, role, held) =>
    expect(standIn(team, role, '2026-12-08')).toBe(held),
  );
});
