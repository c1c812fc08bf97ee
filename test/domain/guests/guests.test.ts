// The guest list by telephone: its hours, who it takes, how many, what is proposed, and what its link is for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Guest,
  guestKey,
  guestLists,
  listAtDoor,
  listState,
  presentOf,
  readGuestCode,
  signing,
  writeGuestCode,
} from '../../../src/domain/guests/guests.ts';
import { writeSigned, writeToken } from '../../../src/domain/office/token.ts';
import { writeSurveyCode } from '../../../src/domain/survey/code.ts';
import { fingerprint } from '../../../src/domain/text/text.ts';
import { STATUSES } from '../../../src/domain/vocabulary.ts';
import { aRequest, HOURS, ROOM } from '../requests.ts';

const sign = (text: string) => `${fingerprint(`geheim${text}`)}${fingerprint(`${text}geheim`)}`;
const HELD = aRequest({
  status: 'SCHEDULED',
  startDate: '2026-12-08',
  endDate: '2026-12-08',
  startTime: '09:00',
  endTime: '11:00',
});
const guest = (name: string, given: Partial<Guest> = {}): Guest => ({
  at: '2026-12-08T09:05:00+07:00',
  name,
  institution: 'SMK Negeri 4',
  phone: '',
  struckBy: '',
  ...given,
});

describe('the hours of a list', () => {
  it.each([
    ['one day', {}, [['2026-12-08', '2026-12-08T08:30', '2026-12-08T13:00']]],
    [
      'each day of several, and no day off between them',
      { startDate: '2026-12-11', endDate: '2026-12-14' },
      [
        ['2026-12-11', '2026-12-11T08:30', '2026-12-11T13:00'],
        ['2026-12-14', '2026-12-14T08:30', '2026-12-14T13:00'],
      ],
    ],
    [
      'a night, from the evening before',
      { endDate: '2026-12-09', startTime: '00:10', endTime: '00:05' },
      [['2026-12-08', '2026-12-07T23:40', '2026-12-09T02:05']],
    ],
    ['no day that can be read', { startDate: null }, []],
  ])('%s', (_, given, lists) =>
    expect(
      guestLists({ ...HELD, ...given }, ROOM, HOURS).map(({ date, opens, closes }) => [date, opens, closes]),
    ).toEqual(lists),
  );

  it('are there once the event stands in the agenda, and not where nobody came', () => {
    const withLists = STATUSES.filter((status) => guestLists({ ...HELD, status }, ROOM, HOURS).length > 0);
    expect(withLists).toEqual(['SCHEDULED', 'READY', 'COMPLETED']);
  });

  it('follow the preparation that the office has set', () =>
    expect(guestLists(HELD, { ...ROOM, setupMinutes: 60 }, HOURS)[0]?.opens).toBe('2026-12-08T08:00'));

  it.each([
    ['08:29:59', 'EARLY'],
    ['08:30:00', 'OPEN'],
    ['12:59:59', 'OPEN'],
    ['13:00:00', 'OVER'],
  ])('at %s it is %s', (time, state) => {
    const [list] = guestLists(HELD, ROOM, HOURS);
    expect(list && listState(list, `2026-12-08T${time}+07:00`)).toBe(state);
  });
});

describe('the door', () => {
  const morning = { number: 'PC-2026-0001', date: '2026-12-08', opens: '2026-12-08T08:30', closes: '2026-12-08T13:00' };
  const noon = { number: 'PC-2026-0002', date: '2026-12-08', opens: '2026-12-08T11:30', closes: '2026-12-08T15:00' };
  it.each([
    ['08:00', undefined],
    ['08:30', 'PC-2026-0001'],
    ['11:30', 'PC-2026-0002'],
    ['13:30', 'PC-2026-0002'],
    ['15:00', undefined],
  ])('leads at %s to %s', (time, number) => {
    for (const lists of [
      [morning, noon],
      [noon, morning],
    ])
      expect(listAtDoor(lists, `2026-12-08T${time}:00+07:00`)?.number).toBe(number);
  });
});

describe('a guest', () => {
  it.each([
    ['the same', guest('Budi Santoso'), 'AGAIN'],
    ['later, spaced otherwise', guest(' budi  santoso', { at: '2026-12-08T10:00:00+07:00' }), 'AGAIN'],
    ['with a telephone beside none', guest('Budi Santoso', { phone: '0812-1' }), 'AGAIN'],
    ['of another institution', guest('Budi Santoso', { institution: 'SMA 1' }), 'SIGNED'],
    ['of another name', guest('Budi'), 'SIGNED'],
  ])('%s: %s', (_, sent, outcome) => expect(signing([guest('Budi Santoso')], sent, 40)).toBe(outcome));

  it('with the same telephone, written otherwise, is the same; with another it is another', () => {
    const standing = [guest('Budi', { phone: '0812-3456' })];
    for (const phone of ['0812 3456', '08123456', '']) {
      expect(signing(standing, guest('Budi', { phone }), 40)).toBe('AGAIN');
    }
    expect(signing(standing, guest('Budi', { phone: '0813 3456' }), 40)).toBe('SIGNED');
  });

  it('who was struck out is still known, so that the link brings nobody back', () =>
    expect(signing([guest('Budi', { struckBy: 'Admin' })], guest('Budi'), 40)).toBe('AGAIN'));
});

it('a guest is told from another by each part of what they wrote', () => {
  const one = guest('Ani B', { institution: 'C' });
  const others = [guest('Ani', { institution: 'BC' }), guest('Ani', { institution: 'B C' }), { ...one, phone: '1' }];
  expect(new Set([one, ...others].map(guestKey)).size).toBe(4);
});

describe('a list', () => {
  it('that is full tells nobody whether they stand there', () => {
    const standing = ['Budi', 'Siti'].map((name) => guest(name));
    expect(['Budi', 'Tono'].map((name) => signing(standing, guest(name), 1))).toEqual(['FULL', 'FULL']);
    expect(['Budi', 'Tono'].map((name) => signing(standing.slice(0, 1), guest(name), 1))).toEqual(['AGAIN', 'SIGNED']);
  });

  it('takes twice what the room holds beside those struck out, as many again at most, and each once, whatever is sent', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: fc.integer({ min: 0, max: 30 }), struck: fc.boolean() }), {
          maxLength: 80,
          size: 'max',
        }),
        fc.integer({ min: 1, max: 12 }),
        (sent, capacity) => {
          const standing: Guest[] = [];
          for (const { name, struck } of sent) {
            const one = guest(`Tamu ${name}`, { struckBy: struck ? 'Admin' : '' });
            if (signing(standing, one, capacity) === 'SIGNED') standing.push(one);
          }
          const names = new Set(sent.map(({ name }) => name));
          const most = 2 * capacity;
          expect(presentOf(standing).length).toBeLessThanOrEqual(most);
          expect(standing.length).toBeLessThanOrEqual(2 * most);
          // Nobody new is turned away while there is room.
          const isFull = presentOf(standing).length === most || standing.length === 2 * most;
          expect(isFull || standing.length === names.size).toBe(true);
          expect(new Set(standing.map(guestKey)).size).toBe(standing.length);
          expect(presentOf(standing)).toEqual(standing.filter(({ struckBy }) => struckBy === ''));
        },
      ),
    ));
});

describe('a code', () => {
  const DAY = { number: 'PC-2026-0001', date: '2026-12-08' };
  const CODE = writeGuestCode(DAY, sign);

  it('names the day of the event', () => expect(readGuestCode(CODE, sign)).toEqual(DAY));

  it('that we signed without a day is for none', () =>
    expect(readGuestCode(writeSigned(['H'], sign), sign)).toEqual({ number: '', date: '' }));

  it.each([
    ['of another number', CODE.replace('0001', '0002')],
    ['of another day', CODE.replace('12-08', '12-09')],
    ['cut off', CODE.slice(0, -1)],
    ['blank', ''],
    ['of a survey', writeSurveyCode({ number: DAY.number, until: DAY.date }, sign)],
    [
      'that is a personal link',
      writeToken({ purpose: 'STAFF', number: DAY.number, until: DAY.date, email: 'a@b' }, sign),
    ],
  ])('%s is none', (_, code) => expect(readGuestCode(code, sign)).toBeNull());
});
