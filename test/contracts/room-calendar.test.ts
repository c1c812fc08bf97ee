// RoomCalendar keeps its contract in memory and over Google Calendar.
import { addDays } from '../../src/domain/time/working-time.ts';
import { MemoryRoomCalendar } from '../memory/room-calendar.ts';
import { roomCalendarContract } from './room-calendar.ts';
import { holdsInBoth } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holdsInBoth('RoomCalendar', roomCalendarContract, inWorkspace('roomCalendar'), () => {
  const calendar = new MemoryRoomCalendar();
  const { ours, handMade } = calendar;
  const entriesOf = (number: string) => [...ours].filter(([, entry]) => entry.number === number);
  return {
    open: () => calendar,
    make: (title, slot, free = false) => void handMade.push({ title, ...slot, free }),
    makeDays: (title, from, to) =>
      void handMade.push({ title, start: `${from}T00:00`, end: `${addDays(to, 1)}T00:00` }),
    move: (number, kind, slot) => {
      const [found] = entriesOf(number).filter(([, entry]) => entry.kind === kind);
      if (found) ours.set(found[0], { ...found[1], ...slot });
    },
    remove: (number) => {
      for (const [id] of entriesOf(number)) ours.delete(id);
    },
    detailsOf: (number) => entriesOf(number).map(([, { description, place }]) => `${description}, ${place}`),
  };
});
