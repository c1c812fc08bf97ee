// The calendars of the workspace: month, week, day or list, and events made, moved and deleted by hand.
import type { Calendar } from 'fullcalendar';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CalendarInfo } from '../../data/index.ts';
import { send, wordsOfProblem } from '../shell/api.ts';
import { instantOf, wallDate } from '../shell/dates.ts';
import { desk } from '../shell/desk.ts';
import { onChanges, useLive } from '../shell/live.ts';
import { personNow } from '../shell/person.ts';
import { showToast } from '../shell/toast.tsx';
import { say } from '../words/words.ts';
import { colourOf, drawCalendar, type ShownEvent, VIEWS, type ViewName } from './calendar-view.ts';
import { EventDetails } from './event-details.tsx';
import { EventDialog } from './event-dialog.tsx';

type Open =
  | { readonly kind: 'details'; readonly event: ShownEvent }
  | { readonly kind: 'edit'; readonly event?: ShownEvent; readonly start: string; readonly end: string };

/** Waits for the calendars and the clock, then draws. */
export const Calendars = () => {
  const calendars = useLive<readonly CalendarInfo[]>('/api/calendars', ['calendar']);
  const clock = useLive<{ readonly now: string }>('/api/clock', ['clock']);
  const problem = calendars.problem ?? clock.problem;
  if (problem !== undefined) return <p class="notice-box problem">{problem}</p>;
  if (!calendars.value || !clock.value) return <p class="soft">{say.calendar.loading}</p>;
  return <CalendarFrame calendars={calendars.value} now={clock.value.now} />;
};

/** `/calendar?view=week&day=2026-12-08` */
function placeNow(now: string): { view: ViewName; day: string } {
  const query = new URLSearchParams(location.search);
  const view = query.get('view') ?? (innerWidth < 640 ? 'list' : 'month');
  const day = query.get('day') ?? '';
  return {
    view: Object.hasOwn(VIEWS, view) ? (view as ViewName) : 'month',
    day: /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : wallDate(now),
  };
}

const CalendarFrame = ({ calendars, now }: { calendars: readonly CalendarInfo[]; now: string }) => {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<Open>();
  const [range, setRange] = useState<{ title: string; view: ViewName }>({ title: '', view: 'month' });
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<Calendar | null>(null);
  const shown = useRef<readonly string[]>([]);
  shown.current = calendars.map(({ id }) => id).filter((id) => !hidden.has(id));
  const order = calendars.map(({ id }) => id).join('\n');

  useEffect(() => {
    if (!place.current) return;
    const { view, day } = placeNow(now);
    const zone = desk().zone;
    const calendar = drawCalendar(
      place.current,
      { zone, now, day, view, order: order.split('\n') },
      {
        calendars: () => shown.current,
        onOpen: (event) => setOpen({ kind: 'details', event }),
        onChoose: (start, end) => setOpen({ kind: 'edit', ...chosenTime(start, end) }),
        onMove: move,
        onProblem: (text) => showToast({ kind: 'problem', text }),
        onRange: (title, at, name) => {
          setRange({ title, view: name });
          history.replaceState(null, '', `/calendar?${new URLSearchParams({ view: name, day: at })}`);
        },
      },
    );
    drawn.current = calendar;
    const leave = onChanges(['calendar'], () => calendar.refetchEvents());
    return () => {
      leave();
      calendar.destroy();
    };
  }, [order]);
  useEffect(() => drawn.current?.setOption('now', now.slice(0, 19)), [now]);
  useEffect(() => drawn.current?.refetchEvents(), [hidden]);

  const add = () => {
    const day = drawn.current?.formatIso(drawn.current.getDate(), true).slice(0, 10) ?? wallDate(now);
    setOpen({ kind: 'edit', ...chosenTime(day, day) });
  };
  return (
    <div class="calendar-page" data-view={range.view}>
      <div class="calendar-bar">
        <button type="button" class="quiet" onClick={() => drawn.current?.gotoDate(wallDate(now))}>
          {say.calendar.today}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={say.calendar.previous}
          onClick={() => drawn.current?.prev()}
        >
          ‹
        </button>
        <button type="button" class="icon-button" aria-label={say.calendar.next} onClick={() => drawn.current?.next()}>
          ›
        </button>
        <h1 aria-live="polite">{range.title || say.calendar.calendars}</h1>
        <fieldset class="views">
          <legend class="hidden">{say.calendar.view}</legend>
          {(Object.keys(VIEWS) as ViewName[]).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={range.view === name}
              onClick={() => drawn.current?.changeView(VIEWS[name].type)}
            >
              {VIEWS[name].words}
            </button>
          ))}
        </fieldset>
        <button type="button" class="main" onClick={add}>
          {say.calendar.newEvent}
        </button>
      </div>
      <CalendarList calendars={calendars} hidden={hidden} onChange={setHidden} />
      <div ref={place} class="calendar-place" />
      {open?.kind === 'details' ? (
        <EventDetails
          event={open.event}
          calendars={calendars}
          onClose={() => setOpen(undefined)}
          onEdit={() => setOpen({ kind: 'edit', event: open.event, start: open.event.start, end: open.event.end })}
        />
      ) : null}
      {open?.kind === 'edit' ? (
        <EventDialog
          calendars={calendars}
          event={open.event}
          start={open.start}
          end={open.end}
          now={now}
          onClose={() => {
            setOpen(undefined);
            drawn.current?.unselect();
          }}
        />
      ) : null}
    </div>
  );
};

const CalendarList = (props: {
  calendars: readonly CalendarInfo[];
  hidden: ReadonlySet<string>;
  onChange: (hidden: ReadonlySet<string>) => void;
}) => (
  <ul class="calendar-list" aria-label={say.calendar.calendars}>
    {props.calendars.map(({ id, name }, index) => (
      <li key={id}>
        <label>
          <input
            type="checkbox"
            checked={!props.hidden.has(id)}
            style={{ '--of-calendar': colourOf(index) }}
            onChange={({ currentTarget }) => {
              const hidden = new Set(props.hidden);
              if (currentTarget.checked) hidden.delete(id);
              else hidden.add(id);
              props.onChange(hidden);
            }}
          />
          {name}
        </label>
        <a href={`/api/calendars/${encodeURIComponent(id)}.ics`} download class="small">
          .ics<span class="hidden">{say.calendar.download(name)}</span>
        </a>
      </li>
    ))}
  </ul>
);

/** A day chosen in the month is rather an hour of that day than all of it. */
function chosenTime(start: string, end: string): { start: string; end: string } {
  const days = Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000);
  if (start.includes('T') || days > 1) return { start, end };
  return {
    start: instantOf(`${start.slice(0, 10)}T09:00`) ?? start,
    end: instantOf(`${start.slice(0, 10)}T10:00`) ?? end,
  };
}

async function move(event: ShownEvent, start: string, end: string): Promise<boolean> {
  const path = `/api/calendars/${encodeURIComponent(event.calendar)}/events/${encodeURIComponent(event.id)}`;
  try {
    await send('PATCH', path, { start, end, as: personNow() });
    return true;
  } catch (problem) {
    showToast({ kind: 'problem', title: say.calendar.notMoved, text: wordsOfProblem(problem) });
    return false;
  }
}
