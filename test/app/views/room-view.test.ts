// Who looks for another time among the days of the room: applicants whose time is not fixed, of their own request alone.
import { expect, it } from 'vitest';
import { ownToMove } from '../../../src/app/views/room-view.ts';
import { DEWI, desk, eachOnADesk, FIRST, KABID, SECOND } from '../office-day.ts';

eachOnADesk(() => desk.submit());

const toMove = (email = DEWI, number = FIRST) => ownToMove(desk.open(), number, email)?.number ?? null;

it('who waits does, of their own request', () => expect(toMove()).toBe(FIRST));

it('nobody does of another’s, or of one that is not there', () =>
  expect([toMove('lain@sekolah.example'), toMove(DEWI, SECOND)]).toEqual([null, null]));

it('nobody does of a time that is fixed, nor of a request that is closed', () => {
  desk.schedule(FIRST);
  expect(toMove()).toBeNull();
});

it('nobody does while a step that they know nothing of may still be undone, and of what is refused', () => {
  desk.press(FIRST, KABID, 'REJECT', { text: 'Ruangan diperbaiki' });
  expect(toMove()).toBeNull();
  desk.office.time = '2026-11-24T09:30:00+07:00';
  expect(toMove()).toBeNull();
});
