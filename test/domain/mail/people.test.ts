// Whose letters and steps fall to whom: posts, vacant posts, and the one who took the last step.

import { beforeEach, describe, expect, it } from 'vitest';
import { stepsOpenTo, vacantPostsOf } from '../../../src/domain/mail/people.ts';
import type { TeamMember } from '../../../src/domain/settings/team.ts';
import { vacantPosts } from '../../../src/domain/settings/team-values.ts';
import { ABOVE } from '../../../src/domain/vocabulary.ts';
import { listed } from '../../listed.ts';
import { ADMIN, aMember, freshDesk, KABID, KADIS, KASI, mailsOf, PaperDesk } from '../commands/paper-desk.ts';

const DAY = '2026-11-24';
const NUMBER = 'PC-2026-0001';
const kadis = aMember({ role: 'AGENCY_HEAD', email: KADIS });
const kabid = aMember();
const kasi = aMember({ role: 'SECTION_HEAD', email: KASI });
const admin = aMember({ role: 'ROOM_ADMIN', email: ADMIN });

describe('vacant posts fall to the next above', () => {
  it.each([
    ['nobody is missing', [kadis, kabid, kasi, admin], ['DIVISION_HEAD'], []],
    ['the Admin’s to the Kasi', [kadis, kabid, kasi], ['SECTION_HEAD'], ['ROOM_ADMIN']],
    ['the Admin’s not to the Kabid, where there is a Kasi', [kadis, kabid, kasi], ['DIVISION_HEAD'], []],
    ['two of them to the Kabid', [kadis, kabid], ['DIVISION_HEAD'], ['SECTION_HEAD', 'ROOM_ADMIN']],
    ['nothing falls upwards past nobody', [admin], ['ROOM_ADMIN'], []],
    ['not to somebody without a post', [kadis, kabid], [], []],
  ] as const)('%s', (_, team, roles, posts) => expect(vacantPostsOf(team, roles, DAY)).toEqual(posts));
});

it('a vacant post falls to the one that its row names, whichever stands beside it in the table', () => {
  const above = { ...ABOVE };
  const team = [kadis, kabid, kasi];
  try {
    Object.assign(ABOVE, { ROOM_ADMIN: 'DIVISION_HEAD' });
    expect(vacantPostsOf(team, ['SECTION_HEAD'], DAY)).toEqual([]);
    expect(vacantPostsOf(team, ['DIVISION_HEAD'], DAY)).toEqual(['ROOM_ADMIN']);
    Object.assign(ABOVE, { ROOM_ADMIN: null });
    expect(vacantPostsOf(team, ['DIVISION_HEAD'], DAY)).toEqual([]);
    // A post that only gets copies is missed by nobody, and its mails wait for nobody.
    expect(vacantPosts(team, DAY)).toEqual([]);
    const desk = new PaperDesk();
    desk.team = team;
    desk.submit();
    desk.advance(NUMBER, 'FORWARDED');
    expect(mailsOf(desk.act(NUMBER, 'APPROVE', KASI, 'disepakati'))).toEqual([]);
  } finally {
    Object.assign(ABOVE, above);
  }
});

describe('the steps that are open to somebody', () => {
  const desk = freshDesk();
  beforeEach(() => desk.submit());

  const open = (member: TeamMember, email = member.email) => {
    const actor = { type: 'STAFF', email, name: '', roles: [member.role] } as const;
    return stepsOpenTo(actor, desk.request(NUMBER), desk.context(null));
  };

  it('are those of their post, and of the vacant ones below', () => {
    expect(open(kabid)).toEqual(listed`
      FORWARD · REJECT · CANCEL_FOR_APPLICANT · CANCEL_BY_OFFICE · IGNORE
    `);
    expect(open(kadis)).toEqual([]);
    desk.act(NUMBER, 'FORWARD', KABID);
    expect(open(kabid)).not.toContain('APPROVE');
    desk.team = [kadis, kabid, admin];
    expect(open(kabid)).toContain('APPROVE');
  });

  it('with the way back for the one who took the last step, however their address is typed', () => {
    desk.act(NUMBER, 'FORWARD', KABID);
    expect(open(kabid)).toContain('UNDO');
    expect(open(kabid, ` ${KABID.toUpperCase()} `)).toContain('UNDO');
    expect(open(kasi)).not.toContain('UNDO');
    expect(open(kasi)).toContain('APPROVE');
    desk.now = '2026-11-24T08:22:00+07:00';
    expect(open(kabid)).not.toContain('UNDO');
  });

  it('are none for a stranger', () =>
    expect(
      stepsOpenTo(
        { type: 'STAFF', email: 'orang@lain.example', name: '', roles: [] },
        desk.request(NUMBER),
        desk.context(null),
      ),
    ).toEqual([]));
});
