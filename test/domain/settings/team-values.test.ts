// The rows of `Tim Pengelola`: each fault is named, and a faulty row is left out.
import { describe, expect, it } from 'vitest';
import { readTeam, type TeamRow, vacantPosts } from '../../../src/domain/settings/team-values.ts';

const row = (given: Partial<TeamRow> = {}): TeamRow => ({
  name: 'Budi Santoso',
  role: 'DIVISION_HEAD',
  email: 'kabid@diskominfo.example',
  main: true,
  since: null,
  until: null,
  actingFor: '',
  ...given,
});

describe('a row of the team', () => {
  it('is taken as it stands', () => {
    const dated = row({
      name: 'Citra Dewi',
      email: 'plh@diskominfo.example',
      since: '2026-01-02',
      until: '2026-12-31',
      actingFor: 'Sri Wahyuni',
      main: false,
    });
    expect(readTeam([row(), dated])).toEqual({ team: [row(), dated], problems: [] });
  });

  it.each([
    [{ name: ' ' }, 'NAME_MISSING'],
    [{ role: null }, 'ROLE_UNKNOWN'],
    [{ email: '' }, 'EMAIL_INVALID'],
    [{ email: 'kabid' }, 'EMAIL_INVALID'],
    [{ email: 'a@b.example; c@d.example' }, 'EMAIL_INVALID'],
    [{ main: null }, 'MAIN_UNREADABLE'],
    [{ since: 'UNREADABLE' }, 'DATE_UNREADABLE'],
    [{ until: 'UNREADABLE' }, 'DATE_UNREADABLE'],
    [{ since: '2026-12-02', until: '2026-12-01' }, 'UNTIL_BEFORE_SINCE'],
    [{ name: '', role: null, email: '' }, 'NAME_MISSING'],
  ] as const)('%j is %s, named by its place, and left out', (given, code) =>
    expect(readTeam([row(), row(given), row()])).toEqual({ team: [row(), row()], problems: [{ index: 1, code }] }),
  );

  it.each([
    [{ email: 'lain@x.example' }, 'SECOND_MAIN'],
    [{ email: 'lain@x.example', since: '2026-12-01' }, 'SECOND_MAIN'],
    [{ name: 'Citra Dewi', actingFor: ' citra dewi', email: 'lain@x.example' }, 'DEPUTY_OF_SELF'],
    [{ name: 'Citra Dewi', actingFor: 'Budi Santoso' }, 'DEPUTY_OF_SELF'],
    [{ email: ' KABID@diskominfo.example ', actingFor: 'Sri Wahyuni', since: '2026-12-01' }, 'DEPUTY_OF_SELF'],
  ] as const)('%j beside the one above is %s, and left out', (given, code) =>
    expect(readTeam([row(), row(given)])).toEqual({ team: [row()], problems: [{ index: 1, code }] }),
  );

  it.each([
    ['a second person who is not the main one', { email: 'lain@x.example', main: false }],
    ['the main person of another role, also the same person', { role: 'SECTION_HEAD' }],
    [
      'a deputy of somebody else',
      { name: 'Citra Dewi', email: 'lain@x.example', actingFor: 'Budi Santoso', since: '2026-12-01' },
    ],
    ['the same person once more', {}],
  ] as const)('may name %s', (_, given) => expect(readTeam([row(), row(given)]).problems).toEqual([]));

  it('may name the next main person from the day after', () => {
    const next = { email: 'lain@x.example', since: '2027-01-01' } as const;
    expect(readTeam([row({ until: '2026-12-31' }), row(next)]).problems).toEqual([]);
    expect(readTeam([row(next), row({ until: '2026-12-31' })]).problems).toEqual([]);
    expect(readTeam([row({ until: '2027-01-01' }), row(next)]).problems).toEqual([{ index: 1, code: 'SECOND_MAIN' }]);
  });

  it('may hold a post for one day', () =>
    expect(readTeam([row({ since: '2026-12-01', until: '2026-12-01' })]).problems).toEqual([]));
});

describe('the posts that nobody holds', () => {
  it('are all of an empty team', () =>
    expect(vacantPosts([], '2026-12-01')).toEqual(['AGENCY_HEAD', 'DIVISION_HEAD', 'SECTION_HEAD', 'ROOM_ADMIN']));
  it('are told for the day', () => {
    const { team } = readTeam([row({ until: '2026-12-31' })]);
    expect(vacantPosts(team, '2026-12-31')).toEqual(['AGENCY_HEAD', 'SECTION_HEAD', 'ROOM_ADMIN']);
    expect(vacantPosts(team, '2027-01-01')).toContain('DIVISION_HEAD');
  });
});
