// A changed address is mailed once to the owner and the Kabid, whatever happens meanwhile.
import { describe, expect, it } from 'vitest';
import type { AddressChange } from '../../../src/domain/settings/address-change.ts';
import { aMember, desk, eachOnADesk, KABID, KASI, OWNER, openDesk, TEAM } from '../office-day.ts';

const CHANGE: AddressChange = {
  at: '2026-11-24T08:30:00+07:00',
  by: KASI,
  changed: [{ which: 'REPLY_TO', before: 'meja@dinas.example', after: 'lain@mail.example' }],
};

eachOnADesk(() => desk.state.put({ addressChange: CHANGE }));

const readers = () => desk.post.sent.filter(({ subject }) => subject.endsWith(' berubah')).map(({ to }) => to);

describe('a changed address', () => {
  it.each([
    ['they are the Kabid', [aMember({ name: 'Budi Santoso', email: OWNER }), ...TEAM.slice(1)]],
    ['nobody is Kabid', TEAM.slice(1).filter(({ role }) => role === 'ROOM_ADMIN')],
  ])('is told the owner, once, where %s', (_, team) => {
    openDesk({ team });
    desk.state.put({ addressChange: CHANGE });
    desk.at('08:35');
    expect(readers()).toEqual([OWNER]);
  });

  it.each([
    ['outbox.add', 1],
    ['outbox.flush', 1],
    ['state.put', 1],
    ['post.send', 1],
    ['outbox.mark', 1],
    ['post.send', 2],
    ['outbox.mark', 2],
  ])('where the job is killed at %s, call %i, is told by the next; only a mail in flight comes twice', (call, nth) => {
    desk.faults.killAt(call, nth);
    expect(() => desk.at('08:45')).toThrow();
    expect(desk.faults.pending()).toEqual([]);
    for (const time of ['08:55', '09:05', '09:15']) desk.at(time);
    expect([...new Set(readers())].sort()).toEqual([KABID, OWNER].sort());
    expect(readers().length).toBeLessThanOrEqual(call === 'outbox.mark' ? 3 : 2);
  });
});
