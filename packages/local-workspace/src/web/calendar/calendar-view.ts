// The calendar's views, drawn by FullCalendar in the workspace's zone, with its clock and in its language.
import { Calendar, type EventInput, type EventSourceFuncInfo } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import interaction from 'fullcalendar/interaction';
import list from 'fullcalendar/list';
import english from 'fullcalendar/locales/en-gb';
import indonesian from 'fullcalendar/locales/id';
import theme from 'fullcalendar/themes/classic';
import timeGrid from 'fullcalendar/timegrid';
import type { CalendarEventInfo } from '../../data/index.ts';
import { get } from '../shell/api.ts';
import { say } from '../words/words.ts';

/** An event and the calendar it is in. */
export interface ShownEvent extends CalendarEventInfo {
  readonly calendar: string;
}

/** The views by the word in the page's address. */
export const VIEWS = {
  month: { type: 'dayGridMonth', words: say.calendar.month },
  week: { type: 'timeGridWeek', words: say.calendar.week },
  day: { type: 'timeGridDay', words: say.calendar.day },
  list: { type: 'listMonth', words: say.calendar.list },
} as const;

export type ViewName = keyof typeof VIEWS;

/** What the views ask of the page around them. */
export interface ViewHooks {
  /** The calendars that are shown, by id. */
  calendars(): readonly string[];
  onOpen(event: ShownEvent): void;
  /** A time was chosen: instants, or plain dates for whole days. */
  onChoose(start: string, end: string): void;
  /** An event was dragged to another time. @returns whether it may stay there */
  onMove(event: ShownEvent, start: string, end: string): Promise<boolean>;
  onRange(title: string, day: string, view: ViewName): void;
  onProblem(words: string): void;
}

/** Deep colours, each readable under white. */
const COLOURS = ['#0a5f73', '#7a4a00', '#5a3d8c', '#1e6b3c', '#8c2f4b', '#3b5a7d', '#6b5a1e', '#a23b1e'];

/** The colours that an event can be given, by Google's number: lavender, sage, grape, … tomato; each readable under white. */
const EVENT_COLOURS: Readonly<Record<string, string>> = {
  1: '#5161a8',
  2: '#27714f',
  3: '#7a2f8f',
  4: '#a8433c',
  5: '#7a5c00',
  6: '#a84a1b',
  7: '#0a6a8c',
  8: '#55595e',
  9: '#36459c',
  10: '#0b6a3a',
  11: '#b3261e',
};

/** @returns the colour of the calendar in this place of the list */
export function colourOf(index: number): string {
  return COLOURS[index % COLOURS.length] ?? '#0a5f73';
}

/**
 * Draws the calendar into an element.
 * @param now the workspace's clock
 */
export function drawCalendar(
  element: HTMLElement,
  { zone, now, day, view, order }: { zone: string; now: string; day: string; view: ViewName; order: readonly string[] },
  hooks: ViewHooks,
): Calendar {
  const shown = (event: { extendedProps: Record<string, unknown> }) => event.extendedProps.shown as ShownEvent;
  const moved = async (info: {
    event: EventTimes & { extendedProps: Record<string, unknown> };
    revert: () => void;
  }) => {
    const { start, end } = timesOf(info.event);
    if (!(await hooks.onMove(shown(info.event), start, end))) info.revert();
  };
  // What is said of a day begins with what is shown of it, such as `Sen 30`.
  const weekday = new Intl.DateTimeFormat(say.measures.locale, { weekday: 'short', timeZone: zone });
  const calendar: Calendar = new Calendar(element, {
    plugins: [dayGrid, timeGrid, list, interaction, theme],
    locale: say.measures.locale === 'id-ID' ? indonesian : english,
    timeZone: zone,
    now: now.slice(0, 19),
    initialDate: day,
    initialView: VIEWS[view].type,
    headerToolbar: false,
    height: '100%',
    allDayText: say.calendar.allDay,
    timedText: say.calendar.hour,
    eventsHint: say.calendar.event,
    closeHint: say.calendar.close,
    moreLinkText: (count) => say.calendar.more(count),
    slotMinTime: '06:00',
    scrollTime: '07:00',
    slotDuration: '00:30',
    nowIndicator: true,
    // Where days are narrow their rows grow instead.
    dayMaxEvents: innerWidth >= 640,
    navLinks: true,
    navLinkHint: (text, date) => `${weekday.format(date)} ${text}`,
    navLinkDayClick: (date) => calendar.changeView(VIEWS.day.type, date),
    eventInteractive: true,
    blockEventClass: 'event-block',
    columnEventTitleClass: ({ isShort }) => (isShort ? 'event-line' : 'event-title'),
    rowEventTitleClass: 'event-line',
    listItemEventTitleClass: 'event-line',
    listItemEventTimeClass: 'event-hours',
    listItemEventBeforeClass: 'event-dot',
    eventTimeFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
    slotHeaderFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
    selectable: true,
    editable: true,
    select: ({ startStr, endStr }) => hooks.onChoose(startStr, endStr),
    eventClick: (info) => {
      info.jsEvent.preventDefault();
      hooks.onOpen(shown(info.event));
    },
    eventDrop: (info) => void moved(info),
    eventResize: (info) => void moved(info),
    // A screen reader says what is shown: the words of a heading, and in a day's cell the events too.
    dayHeaderDidMount: ({ el }) => el.querySelector('[aria-hidden]')?.removeAttribute('aria-hidden'),
    dayCellDidMount: ({ el }) => el.removeAttribute('aria-label'),
    eventDidMount: ({ el, event }) => {
      // A list of buttons is no list.
      el.closest('[role="list"]')?.setAttribute('role', 'group');
      el.style.setProperty('--of-calendar', colourOf(order.indexOf(shown(event).calendar)));
    },
    viewDidMount: ({ el }) => nameHours(el),
    datesSet: ({ view: current }) => {
      const name = (Object.keys(VIEWS) as ViewName[]).find((each) => VIEWS[each].type === current.type) ?? 'month';
      hooks.onRange(current.title, calendar.formatIso(calendar.getDate(), true).slice(0, 10), name);
    },
    events: async ({ startStr, endStr }: EventSourceFuncInfo) => {
      try {
        return (await Promise.all(hooks.calendars().map((id) => eventsOf(id, startStr, endStr, order)))).flat();
      } catch (problem) {
        hooks.onProblem(problem instanceof Error ? problem.message : String(problem));
        return [];
      }
    },
  });
  calendar.render();
  return calendar;
}

async function eventsOf(id: string, from: string, to: string, order: readonly string[]): Promise<EventInput[]> {
  const query = new URLSearchParams({ from, to });
  const events = await get<CalendarEventInfo[]>(`/api/calendars/${encodeURIComponent(id)}/events?${query}`);
  const color = colourOf(order.indexOf(id));
  return events.map((event) => ({
    id: event.id,
    title: event.title || say.calendar.untitledEvent,
    start: event.start,
    end: event.end,
    allDay: event.allDay,
    color: EVENT_COLOURS[event.colour ?? ''] ?? color,
    contrastColor: '#ffffff',
    extendedProps: { shown: { ...event, calendar: id } satisfies ShownEvent },
  }));
}

/** The heading of the hours is left empty; its words are said, not shown. */
function nameHours(view: HTMLElement): void {
  for (const heading of view.querySelectorAll('[role="rowheader"]:empty')) {
    const words = document.createElement('span');
    words.className = 'hidden';
    words.textContent = heading.getAttribute('aria-label');
    heading.append(words);
  }
}

interface EventTimes {
  readonly start: Date | null;
  readonly startStr: string;
  readonly endStr: string;
  readonly allDay: boolean;
}

/** An event dragged between the whole-day row and the hours has no end of its own: an hour or a day. */
function timesOf({ startStr, endStr, allDay }: EventTimes): { start: string; end: string } {
  if (endStr !== '') return { start: startStr, end: endStr };
  const length = allDay ? 86_400_000 : 3_600_000;
  const end = new Date(Date.parse(startStr) + length).toISOString();
  return { start: startStr, end: allDay ? end.slice(0, 10) : end };
}
