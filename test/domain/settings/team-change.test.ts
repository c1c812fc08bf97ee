// What counts as a change of who holds the posts, and who is told of it.
import { describe, expect, it } from 'vitest';
import type { TeamMember } from '../../../src/domain/settings/team.ts';
import { changedBy, changedPosts, readersOf, type TeamChange } from '../../../src/domain/settings/team-change.ts';

const AT = '2026-11-24T08:30:00+07:00';
const LATER = '2026-11-24T08:34:00+07:00';

function row(given: Partial<TeamMember> = {}): TeamMember {
  const common = { name: 'Budi Santoso', role: 'DIVISION_HEAD', email: 'kabid@x.example', main: true } as const;
  return { ...common, since: null, until: null, deputy: null, actingFor: '', ...given };
}
const KABID = row();
const KASI = row({ name: 'Ani Lestari', role: 'SECTION_HEAD', email: 'kasi@x.example' });
const STRANGER = row({ name: 'Orang Lain', email: 'lain@mail.example' });
const TEAM = [KABID, KASI];

const edit = (team: readonly TeamMember[], after: readonly TeamMember[], given: Partial<TeamChange> = {}) => {
  return { at: given.at ?? AT, by: given.by ?? 'admin@x.example', team, after };
};
const first = changedBy(edit(TEAM, [STRANGER, KASI]), null) as TeamChange;

describe('an edit of the team', () => {
  it('that leaves it as it was is no change, whatever the order of the fields', () => {
    const { name, ...rest } = KABID;
    expect(changedBy(edit(TEAM, [{ ...rest, name }, KASI]), null)).toBeUndefined();
  });

  it('keeps the team of before and whoever stood there since, over several edits', () => {
    const second = changedBy(edit([STRANGER, KASI], TEAM, { at: LATER }), first);
    expect(second).toEqual({
      ...{ since: AT, at: LATER, by: 'admin@x.example', before: TEAM, isFirst: false },
      seen: [STRANGER, KASI, KABID],
    });
  });

  it('is by nobody known where several people made it', () =>
    expect(changedBy(edit([STRANGER], TEAM, { by: 'kasi@x.example' }), first)?.by).toBe(''));

  it('is the first only where the team was empty and nobody was ever told of one', () => {
    expect(changedBy(edit([], TEAM), undefined)?.isFirst).toBe(true);
    expect(changedBy(edit([], TEAM), null)?.isFirst).toBe(false);
    expect(changedBy(edit(TEAM, []), undefined)?.isFirst).toBe(false);
  });
});

describe('the changed posts', () => {
  it('are none where an edit was taken back that gave nobody a post', () => {
    const gone = changedBy(edit(TEAM, [KASI]), null) as TeamChange;
    expect(changedPosts(gone, TEAM)).toEqual([]);
  });

  it.each([
    ['a deputy', row({ ...STRANGER, deputy: 'PLH', actingFor: 'Budi Santoso', since: '2026-12-01', main: false })],
    ['a second person', row({ ...STRANGER, main: false })],
  ])('count %s', (_, added) => {
    const change = changedBy(edit(TEAM, [...TEAM, added]), null) as TeamChange;
    expect(changedPosts(change, [...TEAM, added]).map(({ after }) => after)).toEqual([[KABID, added]]);
  });

  it.each([{ email: 'lain@mail.example' }, { main: false }, { until: '2026-11-23' }, { since: '2026-12-01' }])(
    'count a row with %j',
    (given) => {
      const after = [row(given), KASI];
      const change = changedBy(edit(TEAM, after), null) as TeamChange;
      expect(changedPosts(change, after).map(({ role }) => role)).toEqual(['DIVISION_HEAD']);
    },
  );

  it('count whoever was to stay until that day or a later one', () => {
    for (const until of ['2026-11-24', '2026-12-31']) {
      const old = row({ ...STRANGER, until });
      const change = changedBy(edit([...TEAM, old], TEAM), null) as TeamChange;
      expect(changedPosts(change, TEAM).map(({ before }) => before)).toEqual([[KABID, old]]);
    }
  });

  it('do not count whoever had left before', () => {
    const old = row({ ...STRANGER, until: '2026-11-23' });
    const change = changedBy(edit([...TEAM, old], TEAM), null) as TeamChange;
    expect(changedPosts(change, TEAM)).toEqual([]);
  });
});

describe('who is told', () => {
  it('is everybody who held the post before, now or in between, each address once', () => {
    const changes = [
      { role: 'DIVISION_HEAD', before: [KABID], after: [row({ email: ' KASI@x.example ' })], meanwhile: [STRANGER] },
      { role: 'SECTION_HEAD', before: [KASI], after: [], meanwhile: [] },
    ] as const;
    expect(readersOf(changes).map(({ email, posts }) => [email, posts])).toEqual([
      ['KASI@x.example', [{ role: 'DIVISION_HEAD', deputy: null }]],
      ['kabid@x.example', []],
      ['lain@mail.example', []],
    ]);
  });

  it('is not a Kepala Dinas without an address, who is named all the same', () => {
    const head = row({ name: 'Sri Wahyuni', role: 'AGENCY_HEAD', email: '' });
    const change = changedBy(edit(TEAM, [...TEAM, head]), null) as TeamChange;
    const posts = changedPosts(change, [...TEAM, head]);
    expect([posts.length, readersOf(posts)]).toEqual([1, []]);
  });

  it('is told each of the posts that they hold now, and as what', () => {
    const plh = row({ ...KASI, role: 'DIVISION_HEAD', deputy: 'PLH', since: AT.slice(0, 10) });
    const changes = [
      { role: 'DIVISION_HEAD', before: [KABID], after: [KABID, plh], meanwhile: [] },
      { role: 'SECTION_HEAD', before: [], after: [KASI, KASI], meanwhile: [] },
    ] as const;
    expect(readersOf(changes).find(({ email }) => email === KASI.email)?.posts).toEqual([
      { role: 'DIVISION_HEAD', deputy: 'PLH' },
      { role: 'SECTION_HEAD', deputy: null },
    ]);
  });
});
