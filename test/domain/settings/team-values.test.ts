// The rows of `Tim Pengelola`: each fault is named, and a faulty row is left out.
import { describe, expect, it } from 'vitest';
import type { TeamMember } from '../../../src/domain/settings/team.ts';
import {
  readTeam as readRows,
  type TeamRow,
  teamInForce,
  vacantPosts,
} from '../../../src/domain/settings/team-values.ts';
import { postNames } from '../../../src/words/sheet/team.ts';

const row = (given: Partial<TeamRow> = {}): TeamRow => ({
  name: 'Budi Santoso',
  role: 'Kabid',
  email: 'kabid@diskominfo.example',
  main: true,
  since: null,
  until: null,
  deputy: '',
  ...given,
});
const KABID: TeamMember = {
  name: row().name,
  email: row().email,
  role: 'DIVISION_HEAD',
  deputy: null,
  actingFor: '',
  since: null,
  until: null,
  main: true,
};
const OTHER = { name: 'Citra Dewi', email: 'lain@x.example' } as const;

function readTeam(rows: readonly TeamRow[]) {
  const { team, problems } = readRows(rows, postNames());
  return { team, problems: problems.map(({ index, code }) => ({ index, code })) };
}

describe('while a row is typed cell by cell', () => {
  /** Each state of the tab is read, as the edit trigger does. */
  const inForceAfter = (...states: readonly (readonly TeamRow[])[]) =>
    states.reduce<readonly TeamMember[] | undefined>(
      (known, rows) => teamInForce(readRows(rows, postNames()), known),
      undefined,
    );
  const typed = (given: Partial<TeamRow>) => row({ ...OTHER, main: false, ...given });

  it.each<[string, Partial<TeamRow>]>([
    ['a Plh. without days', { deputy: 'Plh.' }],
    ['a deputy of an unknown kind', { deputy: 'Budi Santoso' }],
    ['a Plt. of a post that is held', { deputy: 'Plt.' }],
    ['a second main person', { main: true }],
    ['a person without a name', { name: '' }],
  ])('%s holds no post, not even the one that the row named before', (_, given) =>
    expect(inForceAfter([row()], [row(), typed({})], [row(), typed(given)])).toEqual([KABID]),
  );

  it('and comes into force with its last cell', () => {
    const plh = { deputy: 'Plh.', since: '2026-12-01' } as const;
    const after = inForceAfter([row(), typed({})], [row(), typed({ deputy: 'Plh.' })], [row(), typed(plh)]);
    expect(after?.map(({ name, deputy }) => [name, deputy])).toEqual([
      ['Budi Santoso', null],
      ['Citra Dewi', 'PLH'],
    ]);
  });

  it.each<[string, Partial<TeamRow>]>([
    ['a day that cannot be read', { until: 'UNREADABLE' }],
    ['an address with a slip', { email: 'kabid at dinas' }],
    ['another main person above', {}],
  ])('whoever held the post keeps it: %s', (_, given) => {
    const above = row({ ...OTHER });
    expect(inForceAfter([row()], [...(Object.keys(given).length === 0 ? [above] : []), row(given)])).toEqual([KABID]);
  });

  it('a post that the same person holds by another row stays', () =>
    expect(inForceAfter([row()], [row(), row({ main: false, deputy: 'Plh.' })])).toEqual([KABID]));
});

describe('a row of the team', () => {
  it('is taken as it stands', () => {
    const dated = row({
      name: 'Citra Dewi',
      email: 'plh@diskominfo.example',
      since: '2026-01-02',
      until: '2026-12-31',
      deputy: 'Plh. Sri Wahyuni',
      main: false,
    });
    const deputy = { ...dated, role: 'DIVISION_HEAD', deputy: 'PLH', actingFor: 'Sri Wahyuni' };
    expect(readTeam([row(), dated])).toEqual({ team: [KABID, deputy], problems: [] });
  });

  it.each([
    [{ name: ' ' }, 'NAME_MISSING'],
    [{ role: 'Ketua' }, 'ROLE_UNKNOWN'],
    [{ role: '' }, 'ROLE_UNKNOWN'],
    [{ email: '' }, 'EMAIL_INVALID'],
    [{ email: 'kabid' }, 'EMAIL_INVALID'],
    [{ email: 'a@b.example; c@d.example' }, 'EMAIL_INVALID'],
    [{ main: null }, 'MAIN_UNREADABLE'],
    [{ since: 'UNREADABLE' }, 'DATE_UNREADABLE'],
    [{ until: 'UNREADABLE' }, 'DATE_UNREADABLE'],
    [{ trainedSince: 'UNREADABLE' }, 'DATE_UNREADABLE'],
    [{ training: 'ya' }, 'TRAINING_UNNAMED'],
    [{ training: 'Tidak' }, 'TRAINING_UNNAMED'],
    [{ since: '2026-12-02', until: '2026-12-01' }, 'UNTIL_BEFORE_SINCE'],
    [{ name: '', role: '', email: '' }, 'NAME_MISSING'],
    [{ ...OTHER, name: 'Citra Dewi (Plh.)', since: '2026-12-01' }, 'DEPUTY_KIND_MISSING'],
    [{ ...OTHER, deputy: 'Plh.' }, 'PLH_UNDATED'],
    [{ ...OTHER, role: 'Plh. Kabid', since: '2026-12-01' }, 'ROLE_UNKNOWN'],
    [{ ...OTHER, deputy: 'ya', since: '2026-12-01' }, 'DEPUTY_KIND_MISSING'],
    [{ ...OTHER, role: 'Kasi', deputy: 'Plh. Kabid', since: '2026-12-01' }, 'DEPUTY_OF_OTHER_POST'],
    [{ ...OTHER, role: 'Kasi', deputy: 'Plh. Budi Santoso', since: '2026-12-01' }, 'DEPUTY_OF_OTHER_POST'],
  ] as const)('%j is %s, named by its place, and left out', (given, code) =>
    expect(readTeam([row(), row(given), row()])).toEqual({ team: [KABID, KABID], problems: [{ index: 1, code }] }),
  );

  it.each([
    [{ email: 'lain@x.example' }, 'SECOND_MAIN'],
    [{ email: 'lain@x.example', since: '2026-12-01' }, 'SECOND_MAIN'],
    [{ ...OTHER, deputy: 'Plh. citra  dewi', since: '2026-12-01' }, 'DEPUTY_OF_SELF'],
    [{ name: 'Citra Dewi', deputy: 'Plh. Budi Santoso', since: '2026-12-01' }, 'DEPUTY_OF_SELF'],
    [{ email: ' KABID@diskominfo.example ', deputy: 'Plh. Sri Wahyuni', since: '2026-12-01' }, 'DEPUTY_OF_SELF'],
    [{ ...OTHER, deputy: 'Plt.' }, 'POST_NOT_VACANT'],
    [{ ...OTHER, deputy: 'Plt. Budi Santoso', since: '2026-12-01', until: '2026-12-31' }, 'POST_NOT_VACANT'],
  ] as const)('%j beside the one above is %s, and left out', (given, code) =>
    expect(readTeam([row(), row(given)])).toEqual({ team: [KABID], problems: [{ index: 1, code }] }),
  );

  it.each([
    ['a second person who is not the main one', { email: 'lain@x.example', main: false }],
    ['the main person of another role, also the same person', { role: 'Kasi' }],
    ['a deputy of somebody else', { ...OTHER, deputy: 'Plh. Budi Santoso', since: '2026-12-01' }],
    ['a deputy of a post of a person, and their own', { ...OTHER, role: 'Kasi', deputy: 'Plt.' }],
    ['the same person once more', {}],
    ['a Kepala Dinas without an address', { role: 'Kepala Dinas', email: '' }],
  ] as const)('may name %s', (_, given) => expect(readTeam([row(), row(given)]).problems).toEqual([]));

  it('two without an address are told apart by name', () => {
    const head = row({ name: 'Sri Wahyuni', role: 'Kepala Dinas', email: '' });
    const period = { since: '2026-12-01', until: '2026-12-05' } as const;
    const plh = row({ ...head, ...period, name: 'Citra Dewi', deputy: 'Plh. Sri Wahyuni', main: false });
    expect(readTeam([head, plh]).problems).toEqual([]);
    const other = row({ ...head, name: 'Citra Dewi' });
    expect(readTeam([head, other]).problems).toEqual([{ index: 1, code: 'SECOND_MAIN' }]);
  });

  it('may name the next main person from the day after', () => {
    const next = { email: 'lain@x.example', since: '2027-01-01' } as const;
    expect(readTeam([row({ until: '2026-12-31' }), row(next)]).problems).toEqual([]);
    expect(readTeam([row(next), row({ until: '2026-12-31' })]).problems).toEqual([]);
    expect(readTeam([row({ until: '2027-01-01' }), row(next)]).problems).toEqual([{ index: 1, code: 'SECOND_MAIN' }]);
  });

  it('may name one Plh. after the other, and neither beside another', () => {
    const plh = { ...OTHER, deputy: 'Plh.', since: '2026-12-01', until: '2026-12-05' };
    const next = row({ ...plh, email: 'ketiga@x.example', since: '2026-12-06', until: null });
    expect(readTeam([row(), row(plh), next]).problems).toEqual([]);
    const early = { ...next, since: '2026-12-05' };
    expect(readTeam([row(), row(plh), early]).problems).toEqual([{ index: 2, code: 'SECOND_DEPUTY' }]);
  });

  it('may name a Plt. of a vacant post without a day, who ends when somebody gets the post', () => {
    const plt = row({ ...OTHER, deputy: 'Plt.' });
    expect(readTeam([plt])).toMatchObject({ team: [{ deputy: 'PLT', since: null, until: null }], problems: [] });
    const coming = row({ since: '2027-01-01' });
    expect(readTeam([plt, coming]).problems).toEqual([{ index: 1, code: 'PLT_NOT_ENDED' }]);
    expect(readTeam([{ ...plt, until: '2026-12-31' }, coming]).problems).toEqual([]);
    expect(readTeam([row({ until: '2026-12-31' }), { ...plt, since: '2027-01-01' }]).problems).toEqual([]);
  });

  it('may name a Plh. of somebody who is Plt. themselves', () => {
    const plt = row({ ...OTHER, deputy: 'Plt.' });
    const plh = row({ name: 'Ani Lestari', email: 'ani@x.example', deputy: 'Plh. Citra Dewi', since: '2026-12-01' });
    expect(readTeam([plt, plh]).problems).toEqual([]);
  });

  it('may hold a post for one day', () =>
    expect(readTeam([row({ since: '2026-12-01', until: '2026-12-01' })]).problems).toEqual([]));
});

describe('the posts that nobody holds', () => {
  it('are not that of a Kepala Dinas without an address', () => {
    const { team } = readTeam([row({ role: 'Kepala Dinas', email: '' })]);
    expect(vacantPosts(team, '2026-12-01')).toEqual(['DIVISION_HEAD', 'SECTION_HEAD', 'ROOM_ADMIN']);
  });
  it('are all of an empty team', () =>
    expect(vacantPosts([], '2026-12-01')).toEqual(['AGENCY_HEAD', 'DIVISION_HEAD', 'SECTION_HEAD', 'ROOM_ADMIN']));
  it('are told for the day', () => {
    const { team } = readTeam([row({ until: '2026-12-31' })]);
    expect(vacantPosts(team, '2026-12-31')).toEqual(['AGENCY_HEAD', 'SECTION_HEAD', 'ROOM_ADMIN']);
    expect(vacantPosts(team, '2027-01-01')).toContain('DIVISION_HEAD');
  });
});
