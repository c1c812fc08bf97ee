// The list of what to make ready: what the applicant asked for, date by date.
import { describe, expect, it } from 'vitest';
import type { OpenDamage } from '../../../src/domain/devices/open.ts';
import { type PreparationItem, preparations } from '../../../src/domain/report/preparation.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { dateOf } from '../../../src/domain/time/time.ts';
import { aRequest, broken, HOURS, ROOM } from '../requests.ts';

const NOW = '2026-12-08T08:00:00+07:00';
const DAY = '2026-12-08';
const event = (others: Partial<BookingRequest> = {}) =>
  aRequest({ status: 'SCHEDULED', startDate: DAY, endDate: DAY, startTime: '09:00', endTime: '11:00', ...others });
const listed = (request: BookingRequest, now = NOW, damaged: readonly OpenDamage[] = []) =>
  preparations([request], { room: ROOM, hours: HOURS, now, damaged })[0];
const named = (item: PreparationItem) => (item.kind === 'DEVICE' ? item.name : item.kind);
const ALL = event({
  participants: 34,
  equipment: ['Proyektor', 'Mikrofon', 'Proyektor'],
  materials: 'https://berkas.example/a',
  catering: 'BOXED',
});

describe('the preparations', () => {
  it('list what was asked for, each once', () => {
    const found = listed(ALL);
    expect(found?.items.map(named)).toEqual(['ROOM', 'SEATS', 'Proyektor', 'Mikrofon', 'MATERIALS', 'CATERING']);
    expect(found?.from).toBe('2026-12-08T08:30');
    const plain = event({ participants: null, equipment: [], materials: ' ', catering: 'NONE' });
    expect(listed(plain)?.items.map(named)).toEqual(['ROOM']);
  });

  it('say what of it is out of order, and what no event can do without', () => {
    const damaged = [broken('proyektor'), broken('Kabel'), broken('Listrik', { critical: true })];
    const items = listed(ALL, NOW, damaged)?.items ?? [];
    expect(items.flatMap((item) => (item.kind === 'DEVICE' ? [[item.name, item.damage !== undefined]] : []))).toEqual([
      ['Proyektor', true],
      ['Mikrofon', false],
      ['Listrik', true],
    ]);
  });

  it.each<[string, Partial<BookingRequest>, string, string | undefined]>([
    ['of today', {}, NOW, DAY],
    ['of tomorrow', {}, '2026-12-07T08:00:00+07:00', DAY],
    ['not of the day after', {}, '2026-12-06T08:00:00+07:00', undefined],
    ['of an event that goes on', {}, '2026-12-08T10:59:00+07:00', DAY],
    ['not of one whose last hour is over', {}, '2026-12-08T11:00:00+07:00', undefined],
    ['not of yesterday', {}, '2026-12-09T08:00:00+07:00', undefined],
    ['not before it is scheduled', { status: 'APPROVED' }, NOW, undefined],
    ['not where the room is ready', { status: 'READY', marks: { ...NO_MARKS, ready: [DAY] } }, NOW, undefined],
    [
      'of the next date of several',
      { status: 'READY', endDate: '2026-12-09', marks: { ...NO_MARKS, ready: [DAY] } },
      '2026-12-08T12:00:00+07:00',
      '2026-12-09',
    ],
  ])('are %s', (_, others, now, date) => {
    const found = listed(event(others), now);
    expect(found && dateOf(found.slot.start)).toBe(date);
  });

  it('come in order of time', () => {
    const early = event({ number: 'PC-2026-0002', startTime: '07:30', endTime: '08:30' });
    const found = preparations([ALL, early], { room: ROOM, hours: HOURS, now: NOW, damaged: [] });
    expect(found.map(({ request }) => request.number)).toEqual(['PC-2026-0002', ALL.number]);
  });
});
