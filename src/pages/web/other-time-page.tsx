/** @jsxImportSource #pages */
// The applicant's own calendar of the room: any free time, and what it costs in the queue before it is chosen.
import type { RoomRun } from '../../domain/clash/room-days.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { Month } from '../../domain/time/months.ts';
import { dateWords, daysWords } from '../../words/formats/dates.ts';
import { serviceName } from '../../words/names.ts';
import { costWords, severalDaysWords, ROOM_WORDS as WORDS } from '../../words/pages/room.ts';
import { FIELDS } from './fields.ts';
import { PostForm } from './form-parts.tsx';
import { OWN_FORMS } from './own-change.tsx';
import { Link, page } from './page.tsx';
import { HourChoice, type MonthsShown, RoomMonth, Spans } from './room-parts.tsx';
import { addressIn, BackLink, type Way } from './ways.tsx';

interface Props {
  readonly request: BookingRequest;
  readonly office: OfficeIdentity;
  readonly way: Way;
  /** The days of the month, or the one that was chosen. */
  readonly days: readonly RoomRun[];
  /** How many days the request needs, by its hours on each. */
  readonly count: number;
  readonly month: Month;
  readonly shown: MonthsShown;
  readonly isDay: boolean;
}

/** @returns the whole page as HTML */
export function otherTimePage(props: Props): string {
  const { request, office, way, days, count, month, shown, isDay } = props;
  const [day] = days;
  return page({
    title: `${WORDS.own} · ${request.number}`,
    office,
    sends: true,
    children: (
      <>
        <p class="soft">{serviceName()}</p>
        <h1>
          {request.number}: {WORDS.own}
        </h1>
        <p>{costWords(request)}</p>
        {count > 1 && <p>{severalDaysWords(count)}</p>}
        {isDay && day ? (
          <Day {...props} day={day} />
        ) : (
          <RoomMonth days={days} month={month} shown={shown} addressOf={(about) => addressIn(way, about)} />
        )}
        <p class="soft">{WORDS.legend}</p>
        {isDay && (
          <Link button="plain" href={addressIn(way, { [FIELDS.month]: month })} here>
            {WORDS.month}
          </Link>
        )}
        <div>
          <BackLink way={way} />
        </div>
      </>
    ),
  });
}

function Day({ request, way, day, count }: Props & { readonly day: RoomRun }) {
  return (
    <section>
      <h2>{count > 1 ? daysWords(day.date, day.until) : dateWords(day.date)}</h2>
      {count === 1 && <Spans day={day} />}
      {day.free.length === 0 ? (
        <p>{count > 1 ? WORDS.noFreeRun : WORDS.noFree}</p>
      ) : (
        <PostForm
          way={way}
          revision={request.revision}
          sends={{ [FIELDS.startDate]: day.date, [FIELDS.endDate]: day.until }}
        >
          <HourChoice day={day} typed={{}} />
          <button type="submit" class="button first" name={FIELDS.answer} value={OWN_FORMS.time}>
            {WORDS.send}
          </button>
        </PostForm>
      )}
    </section>
  );
}
