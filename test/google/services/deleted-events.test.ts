// An event id that was used and deleted gets a successor, whichever way Google treats deleted events (facts 5, 13.2).
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CalendarEntry } from '../../../src/app/ports/room-calendar.ts';
import { GoogleRoomCalendar } from '../../../src/google/services/room-calendar.ts';

type Event = GoogleAppsScript.Calendar.Schema.Event;

interface Manner {
  /** What an update does to a deleted event. */
  readonly update: 'forbidden' | 'revives';
  /** Deleted events disappear from lists after a while, but keep their ids. */
  readonly lists: 'deleted too' | 'what stands';
}

const MANNERS: Manner[] = [
  { update: 'forbidden', lists: 'deleted too' },
  { update: 'forbidden', lists: 'what stands' },
  { update: 'revives', lists: 'deleted too' },
  { update: 'revives', lists: 'what stands' },
];

/** The events of one calendar that treats deleted ones in some manner, and may end an execution at some call. */
class PaperEvents {
  readonly all = new Map<string, Event>();
  private readonly manner: Manner;
  private callsLeft = Number.POSITIVE_INFINITY;
  private isApplied = false;

  constructor(manner: Manner) {
    this.manner = manner;
  }

  /** Ends the execution at a call, before or after Google has carried it out; every later call fails. */
  kill(calls: number, isApplied: boolean): void {
    this.callsLeft = calls;
    this.isApplied = isApplied;
  }

  get wasKilled(): boolean {
    return this.callsLeft < 0;
  }

  list(_: string, { sharedExtendedProperty = '', showDeleted = false }): { items: Event[] } {
    const [tag = '', value] = sharedExtendedProperty.split('=');
    return this.call(() => ({
      items: [...this.all.values()].filter(
        ({ extendedProperties, status }) =>
          extendedProperties?.shared?.[tag] === value &&
          (status !== 'cancelled' || (showDeleted && this.manner.lists === 'deleted too')),
      ),
    }));
  }

  insert(event: Event): Event {
    return this.call(() => {
      if (this.all.has(event.id ?? '')) throw new Error('409');
      this.all.set(event.id ?? '', event);
      return event;
    });
  }

  update(event: Event, _: string, id: string): Event {
    return this.call(() => {
      if (this.get('', id).status === 'cancelled' && this.manner.update === 'forbidden') throw new Error('403');
      this.all.set(id, event);
      return event;
    });
  }

  remove(_: string, id: string): void {
    this.call(() => this.all.set(id, { ...this.get('', id), status: 'cancelled' }));
  }

  get(_: string, id: string): Event {
    const found = this.all.get(id);
    if (!found) throw new Error('404');
    return found;
  }

  /** The ids of what people see. */
  standing(): string[] {
    return [...this.all.values()].flatMap(({ id, status }) => (status === 'cancelled' || !id ? [] : [id])).sort();
  }

  private call<Answer>(work: () => Answer): Answer {
    if (this.wasKilled) throw new Error('killed');
    this.callsLeft--;
    if (this.wasKilled && !this.isApplied) throw new Error('killed');
    const answer = work();
    if (this.wasKilled) throw new Error('killed');
    return answer;
  }
}

const EVENT: CalendarEntry = {
  number: 'PC-2026-0001',
  letter: 'PC-2026-0001',
  kind: 'EVENT',
  slotStart: '2026-12-08T09:00',
  start: '2026-12-08T09:00',
  end: '2026-12-08T11:00',
  title: 'Kunjungan',
  description: '',
  place: '',
};
const PREPARATION: CalendarEntry = {
  ...EVENT,
  kind: 'PREPARATION',
  start: '2026-12-08T08:30',
  end: '2026-12-08T09:00',
};
const BOTH = [EVENT, PREPARATION];
const ID = 'pc20260001d20261208t0900e';

function calendarOf(manner: Manner) {
  const events = new PaperEvents(manner);
  vi.stubGlobal('Calendar', { Events: events });
  return { events, calendar: new GoogleRoomCalendar(() => 'room') };
}

afterEach(() => vi.unstubAllGlobals());

describe.each(MANNERS)('where an update of a deleted event is $update, and lists hold $lists', (manner) => {
  it('an entry that was removed again and again stands once', () => {
    const { events, calendar } = calendarOf(manner);
    for (let round = 0; round < 3; round++) {
      calendar.match(EVENT.number, [EVENT.number], BOTH);
      calendar.match(EVENT.number, [EVENT.number], BOTH);
      expect(events.standing()).toHaveLength(2);
      calendar.match(EVENT.number, [EVENT.number], []);
      expect(events.standing()).toEqual([]);
    }
  });

  it('an execution that is killed at any call leaves no second event', () => {
    let kills = 0;
    for (const isApplied of [true, false]) {
      for (let at = 0, killed = true; killed; at++) {
        const { events, calendar } = calendarOf(manner);
        calendar.match(EVENT.number, [EVENT.number], BOTH);
        calendar.match(EVENT.number, [EVENT.number], []);
        calendar.match(EVENT.number, [EVENT.number], BOTH);
        for (const id of events.standing()) events.remove('', id);
        events.kill(at, isApplied);
        let error: unknown;
        try {
          calendar.match(EVENT.number, [EVENT.number], BOTH);
        } catch (thrown) {
          error = thrown;
        }
        killed = events.wasKilled;
        expect(error === undefined).toBe(!killed);
        events.kill(Number.POSITIVE_INFINITY, false);
        calendar.match(EVENT.number, [EVENT.number], BOTH);
        expect([at, events.standing().length]).toEqual([at, 2]);
        kills++;
      }
    }
    expect(kills).toBeGreaterThan(6);
  });

  it('an event that people restore beside its successor goes', () => {
    const { events, calendar } = calendarOf(manner);
    calendar.match(EVENT.number, [EVENT.number], [EVENT]);
    const first = events.get('', ID);
    events.remove('', ID);
    calendar.match(EVENT.number, [EVENT.number], [EVENT]);
    events.all.set(ID, first);
    calendar.match(EVENT.number, [EVENT.number], [EVENT]);
    expect(events.standing()).toHaveLength(1);
  });
});

it('the successor of a deleted event is told by its place in the series, and shows the same slot; a copy by hand has none', () => {
  const { events, calendar } = calendarOf({ update: 'forbidden', lists: 'deleted too' });
  calendar.match(EVENT.number, [EVENT.number], [EVENT]);
  events.remove('', ID);
  calendar.match(EVENT.number, [EVENT.number], [EVENT]);
  expect(events.standing()).toEqual([`${ID}1`]);
  const successor = events.get('', `${ID}1`);
  vi.spyOn(events, 'list').mockReturnValue({ items: [successor, { ...successor, id: 'salinan' }] });
  const { own } = calendar.look({ from: '2026-12-08', to: '2026-12-08' });
  expect(own.map(({ slotStart }) => slotStart)).toEqual([EVENT.slotStart, '']);
});

it('while Google answers nothing, nothing is made, and the first refusal is told', () => {
  const { events, calendar } = calendarOf({ update: 'forbidden', lists: 'what stands' });
  for (const method of ['insert', 'update'] as const) {
    vi.spyOn(events, method).mockImplementation(() => {
      throw new Error(`no ${method}`);
    });
  }
  expect(() => calendar.match(EVENT.number, [EVENT.number], [EVENT])).toThrow('no insert');
  expect(events.standing()).toEqual([]);
});
