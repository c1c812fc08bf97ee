// The list of what to make ready: what the applicant asked for, date by date, with the ticks that were kept.
import { describe, expect, it } from 'vitest';
import type { OpenDamage } from '../../../src/domain/damage/open.ts';
import {
  type PreparationTicks,
  preparations,
  type TicksChange,
  ticked,
} from '../../../src/domain/report/preparation.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { aRequest, broken, HOURS, ROOM } from '../requests.ts';

const NOW = '2026-12-08T08:00:00+07:00';
const DAY = '2026-12-08';
const event = (others: Partial<BookingRequest> = {}) =>
  aRequest({ status: 'SCHEDULED', startDate: DAY, endDate: DAY, startTime: '09:00', endTime: '11:00', ...others });
const listed = (
  request: BookingRequest,
  ticks: readonly PreparationTicks[] = [],
  now = NOW,
  damaged: readonly OpenDamage[] = [],
) => preparations([request], { ticks, room: ROOM, hours: HOURS, now, damaged });
const ALL = event({
  participants: 34,
  equipment: ['Proyektor', 'Mikrofon', 'Proyektor'],
  materials: 'https://berkas.example/a',
  catering: 'BOXED',
});

describe('the preparations', () => {
  it('list what was asked for, each once', () => {
    const [found] = listed(ALL);
    expect(found?.items.map(({ key }) => key)).toEqual([
      'ROOM',
      'SEATS',
      'ALAT:Proyektor',
      'ALAT:Mikrofon',
      'MATERIALS',
      'CATERING',
    ]);
    expect(found?.from).toBe('2026-12-08T08:30');
    const plain = event({ participants: null, equipment: [], materials: ' ', catering: 'NONE' });
    expect(listed(plain)[0]?.items.map(({ key }) => key)).toEqual(['ROOM']);
  });

  it('say what of it is out of order, and what no event can do without', () => {
    const damaged = [broken('proyektor'), broken('Kabel'), broken('Listrik', { critical: true })];
    const items = listed(ALL, [], NOW, damaged)[0]?.items.filter(({ key }) => key.startsWith('ALAT:'));
    expect(items?.map((item) => ['name' in item && item.name, 'isBroken' in item && item.isBroken])).toEqual([
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
  ])('are %s', (_, others, now, date) => expect(listed(event(others), [], now)[0]?.date).toBe(date));

  it('come in order of time', () => {
    const early = event({ number: 'PC-2026-0002', startTime: '07:30', endTime: '08:30' });
    const found = preparations([ALL, early], { ticks: [], room: ROOM, hours: HOURS, now: NOW, damaged: [] });
    expect(found.map(({ request }) => request.number)).toEqual(['PC-2026-0002', ALL.number]);
  });
});

describe('ticks', () => {
  const [list] = listed(ALL);
  if (!list) throw new Error('There is no list');
  const done = (ticks: readonly PreparationTicks[]) =>
    listed(ALL, ticks)[0]?.items.flatMap(({ key, isDone }) => (isDone ? [key] : []));
  const tick = (ticks: readonly PreparationTicks[], change: TicksChange) => {
    const [now] = listed(ALL, ticks);
    return ticked(ticks, now ?? list, change, DAY);
  };

  it('are kept one by one, and taken away', () => {
    const one = tick([], { on: ['ROOM'], off: [] });
    const two = tick(one, { on: ['ALAT:Mikrofon'], off: [] });
    expect(done(two)).toEqual(['ROOM', 'ALAT:Mikrofon']);
    expect(done(tick(two, { on: [], off: ['ROOM'] }))).toEqual(['ALAT:Mikrofon']);
    expect(tick(one, { on: [], off: ['ROOM'] })).toEqual([]);
  });

  it('of a form sent whole are all there are', () => {
    const one = tick([], { on: ['ROOM'], off: [] });
    expect(done(tick(one, { on: ['SEATS', 'nothing of ours'], off: 'OTHERS' }))).toEqual(['SEATS']);
  });

  it('of other requests stay, those of days that are over are forgotten', () => {
    const other = { number: 'PC-2026-0009', date: DAY, done: ['ROOM'] };
    const old = { number: 'PC-2026-0008', date: '2026-12-07', done: ['ROOM'] };
    expect(tick([other, old], { on: ['ROOM'], off: [] })).toEqual([
      other,
      { number: ALL.number, date: DAY, done: ['ROOM'] },
    ]);
  });
});
