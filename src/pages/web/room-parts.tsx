/** @jsxImportSource #pages */
// The parts of every page that shows when the room is free: a month, and the choice of a time within a day.
import type { RoomDay } from '../../domain/clash/room-days.ts';
import { minuteOf, timeAt } from '../../domain/request/room-time.ts';
import { addMonths, type Month } from '../../domain/time/months.ts';
import { hoursWords } from '../../words/formats/dates.ts';
import { writeTime } from '../../words/formats/numbers.ts';
import { dayLabel, daySummary, monthWords, spanWords, ROOM_WORDS as WORDS } from '../../words/pages/room.ts';
import type { Content } from '../jsx-runtime.ts';
import { FIELDS } from './fields.ts';
import { Link } from './page.tsx';

/** Makes the address of the same page about another month or day. */
export type AddressOf = (about: Readonly<Record<string, string>>) => string;

/** Which months may be looked at. */
export interface MonthsShown {
  readonly first: Month;
  readonly last: Month;
}

export interface MonthProps {
  readonly days: readonly RoomDay[];
  readonly month: Month;
  readonly shown: MonthsShown;
  readonly addressOf: AddressOf;
}

/** The working days of a month, whole weeks; a free day leads to its hours. */
export function RoomMonth({ days, month, addressOf, shown }: MonthProps) {
  const [earlier, later] = [addMonths(month, -1), addMonths(month, 1)];
  return (
    <section>
      <h2>{monthWords(month)}</h2>
      <nav class="ways" aria-label={monthWords(month)}>
        {earlier >= shown.first && (
          <Link href={addressOf({ [FIELDS.month]: earlier })} here>
            {WORDS.earlier(monthWords(earlier))}
          </Link>
        )}
        {later <= shown.last && (
          <Link href={addressOf({ [FIELDS.month]: later })} here>
            {WORDS.later(monthWords(later))}
          </Link>
        )}
      </nav>
      <ol class="days">
        {days
          .filter(({ off }) => off !== 'WEEKEND')
          .map((day) => {
            const { weekday, day: number } = dayLabel(day.date, month);
            const name = (
              <>
                {weekday} {number}
              </>
            );
            return (
              <li class={day.isOver ? 'over' : ''}>
                <strong>
                  {day.free.length > 0 ? (
                    <Link href={addressOf({ [FIELDS.day]: day.date })} here>
                      {name}
                    </Link>
                  ) : (
                    name
                  )}
                </strong>
                {day.free.length > 0 ? (
                  <>
                    <small>{WORDS.free}</small>
                    {day.free.map(({ from, to }) => (
                      <small>{hoursWords(from, to)}</small>
                    ))}
                  </>
                ) : (
                  <small>{daySummary(day)}</small>
                )}
              </li>
            );
          })}
      </ol>
    </section>
  );
}

interface SpansProps {
  readonly day: RoomDay;
  /** What stands beside the words of a span. */
  readonly beside?: (span: RoomDay['spans'][number]) => Content;
}

/** The hours of a day, or why there are none. */
export function Spans({ day, beside }: SpansProps) {
  if (day.spans.length === 0) return <p class="soft">{daySummary(day)}</p>;
  return (
    <ul class="spans">
      {day.spans.map((span) => (
        <li class={span.state}>
          {spanWords(span)}
          {beside?.(span)}
        </li>
      ))}
    </ul>
  );
}

/** Minutes between the hours that are offered. */
const STEP = 30;
/** How long an event is, unless the visitor says otherwise. */
const USUAL_MINUTES = 120;

/** Two lists of hours within the free spans of a day. */
export function HourChoice({
  day,
  typed,
}: {
  readonly day: RoomDay;
  readonly typed: Readonly<Record<string, string | undefined>>;
}) {
  const [first] = day.free;
  if (!first) return null;
  const after = Math.ceil((minuteOf(first.from) + USUAL_MINUTES) / STEP) * STEP;
  const usual = timeAt(Math.min(minuteOf(first.to), after));
  const list = (name: string, label: string, chosen: string, hoursOf: (span: RoomDay['free'][number]) => string[]) => (
    <label class="label">
      {label}
      <select name={name}>
        {day.free.map((span) => (
          <optgroup label={spanWords({ ...span, state: 'FREE' })}>
            {hoursOf(span).map((time) => (
              <option value={time} selected={time === (typed[name] ?? chosen)}>
                {writeTime(time)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
  return (
    <div class="pair">
      {list(FIELDS.startTime, WORDS.begins, first.from, (span) => hoursIn(span).filter((time) => time !== span.to))}
      {list(FIELDS.endTime, WORDS.ends, usual, (span) => hoursIn(span).filter((time) => time !== span.from))}
    </div>
  );
}

/** The ends of a span, and the full and half hours between. */
function hoursIn({ from, to }: RoomDay['free'][number]): string[] {
  const between: string[] = [];
  for (let minute = Math.ceil((minuteOf(from) + 1) / STEP) * STEP; minute < minuteOf(to); minute += STEP) {
    between.push(timeAt(minute));
  }
  return [from, ...between, to];
}

/** Whether an event may be there: within one free span of the day. */
export function isFreeOn(day: RoomDay, from: string, to: string): boolean {
  return from < to && day.free.some((span) => span.from <= from && to <= span.to);
}
