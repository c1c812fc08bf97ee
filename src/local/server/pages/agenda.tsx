/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
// What is coming in each calendar.
import type { CalendarEventInfo, CalendarInfo } from '../../facade.ts';
import { span, startOfToday } from './dates.ts';
import type { Visit } from './layout.tsx';

const SHOWN = 30;

/** The calendars, from today on. */
export const Agenda = ({ visit }: { visit: Visit }) => {
  const calendars = visit.workspace.calendars.list();
  return (
    <section class="card" aria-labelledby="kalender">
      <h2 id="kalender">Kalender</h2>
      {calendars.length ? null : <p class="soft">Belum ada kalender.</p>}
      {calendars.map((calendar) => (
        <Calendar visit={visit} calendar={calendar} />
      ))}
    </section>
  );
};

const Calendar = ({ visit, calendar }: { visit: Visit; calendar: CalendarInfo }) => {
  const { calendars, clock, project } = visit.workspace;
  const events = calendars.events(calendar.id, startOfToday(project.zone, clock.now()));
  return (
    <>
      <h3>
        {calendar.name}{' '}
        <a
          class="small"
          href={`/api/calendars/${encodeURIComponent(calendar.id)}.ics`}
          aria-label={`.ics: unduh ${calendar.name}`}
        >
          .ics
        </a>
      </h3>
      {events.length ? (
        <ul class="events">
          {events.slice(0, SHOWN).map((event) => (
            <Event event={event} zone={project.zone} />
          ))}
        </ul>
      ) : (
        <p class="soft">Tidak ada acara mulai hari ini.</p>
      )}
      {events.length > SHOWN ? <p class="soft">{`… dan ${events.length - SHOWN} acara lagi.`}</p> : null}
    </>
  );
};

const Event = ({ event, zone }: { event: CalendarEventInfo; zone: string }) => (
  <li>
    <p class="soft">{span(zone, event)}</p>
    <p>
      <strong>{event.title || '(Tanpa judul)'}</strong>
      {event.location ? ` · ${event.location}` : ''}
    </p>
    {event.description ? (
      <details>
        <summary>Keterangan</summary>
        <p class="lines">{event.description}</p>
      </details>
    ) : null}
  </li>
);
