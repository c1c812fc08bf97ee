// The room: taken by hand in the calendar, too small, or with broken equipment.
import { describe, expect, it } from 'vitest';
import type { OpenDamage } from '../../../src/domain/devices/open.ts';
import { eventsOf } from '../../../src/domain/request/room-time.ts';
import {
  clashEarlierCandidate,
  equipmentDamaged,
  overCapacity,
  roomBlocked,
  setupOverlap,
} from '../../../src/domain/rules/room.ts';
import { aRequest, broken, HOURS, ROOM } from '../requests.ts';

describe('those in the way are told apart by how they meet', () => {
  const blockers = [
    { number: 'PC-2026-0001', touch: 'SETUP', isSame: false, isOwn: false },
    { number: 'PC-2026-0002', touch: 'EVENT', isSame: true, isOwn: true },
    { number: 'PC-2026-0003', touch: 'EVENT', isSame: false, isOwn: false },
  ] as const;
  const [, own, other] = blockers;
  it('the same time, which is said of several where all of them want it', () => {
    expect(clashEarlierCandidate([{ ...own, isOwn: false }], [])).toEqual({ numbers: ['PC-2026-0002'] });
    expect(clashEarlierCandidate(blockers, [])).toEqual({ numbers: ['PC-2026-0002', 'PC-2026-0003'], partly: true });
  });
  it('a time that only overlaps it', () =>
    expect(clashEarlierCandidate([other], [])).toEqual({ numbers: ['PC-2026-0003'], partly: true }));
  it('the same letter of the same applicant, where it is no other’s', () => {
    expect(clashEarlierCandidate([other], ['PC-2026-0003'])).toMatchObject({ mine: true });
    expect(clashEarlierCandidate(blockers, ['PC-2026-0003'])).not.toHaveProperty('mine');
  });
  it('the office’s own use, where it is nobody else’s', () => {
    expect(clashEarlierCandidate([own], [])).toEqual({ numbers: ['PC-2026-0002'], own: true });
    expect(setupOverlap([{ ...blockers[0], isOwn: true }], ROOM)).toMatchObject({ own: true });
  });
  it('only the preparation', () =>
    expect(setupOverlap(blockers, ROOM)).toEqual({ numbers: ['PC-2026-0001'], setupMinutes: 30 }));
  it('nobody', () => expect([clashEarlierCandidate([], []), setupOverlap([], ROOM)]).toEqual([null, null]));
});

describe('the calendar by hand, against an event of 09.00–11.00 prepared from 08.30', () => {
  const time = eventsOf(aRequest(), HOURS);
  const blocked = (from: string, to: string) =>
    roomBlocked(time, [{ start: `2026-12-08T${from}`, end: `2026-12-08T${to}`, title: 'Rapat Wali Kota' }], ROOM);

  it.each([
    ['07:30', '08:30', false],
    ['07:30', '08:31', true],
    ['10:59', '12:00', true],
    ['11:00', '12:00', false],
    ['00:00', '23:59', true],
  ])('%s–%s: %s', (from, to, expected) =>
    expect(blocked(from, to)).toEqual(expected ? { titles: ['Rapat Wali Kota'] } : null),
  );

  it('names each title once; an unreadable time meets nothing', () => {
    const event = { start: '2026-12-08T09:00', end: '2026-12-08T10:00', title: 'Servis AC' };
    expect(roomBlocked(time, [event, event], ROOM)?.titles).toEqual(['Servis AC']);
    const many = Array.from({ length: 30 }, (_, index) => ({ ...event, title: `Rapat ${index + 1}` }));
    expect(roomBlocked(time, many, ROOM)?.titles).toEqual(many.slice(0, 20).map(({ title }) => title));
    expect(roomBlocked(eventsOf(aRequest({ startTime: null }), HOURS), [event], ROOM)).toBeNull();
  });
});

it.each([
  [180, true],
  [41, true],
  [40, false],
  [null, false],
])('%s people in a room for forty: %s', (participants, expected) =>
  expect(overCapacity(participants, ROOM)).toEqual(expected ? { participants, capacity: 40 } : null),
);

describe('damaged equipment', () => {
  const time = eventsOf(aRequest(), HOURS);
  const found = (wanted: string[], damaged: OpenDamage[], now = '2026-11-24T08:00:00+07:00') =>
    equipmentDamaged(wanted, damaged, time, now);
  const BROKEN = [broken(' layar  utama '), broken('proyektor')];
  const named = (...devices: string[]) => ({ equipment: devices.map((device) => ({ device, left: null })) });

  it('is named as `Perangkat` names it, whatever the case and spacing, with what is left', () => {
    expect(found(['Layar Utama', 'mikrofon'], BROKEN)).toEqual(named(' layar  utama '));
    expect(found(['mikrofon'], [broken('Mikrofon', { left: '3 dari 4' })])).toEqual({
      equipment: [{ device: 'Mikrofon', left: '3 dari 4' }],
    });
    expect(found(['mikrofon'], BROKEN)).toBeNull();
  });

  it('that no event can do without is named to everybody, once', () => {
    const damaged = [broken('Listrik', { critical: true }), ...BROKEN];
    expect(found([], damaged)).toEqual(named('Listrik'));
    expect(found(['listrik', 'Proyektor'], damaged)).toEqual(named('Listrik', 'proyektor'));
    expect(found([], [broken('Listrik', { critical: true, left: 'satu stopkontak' })])).toBeNull();
  });

  it('is named until the last event is over, and no longer', () => {
    const last = time.valid ? time.slots[time.slots.length - 1]?.end : '';
    expect(found(['proyektor'], BROKEN, `${last}:00+07:00`)).toBeNull();
    expect(found(['proyektor'], BROKEN, `${last?.slice(0, 10)}T00:00:00+07:00`)).not.toBeNull();
  });
});
