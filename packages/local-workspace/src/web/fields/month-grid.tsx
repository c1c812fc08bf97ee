// A month to choose a day from, by mouse or by keyboard: arrows, Page Up and Down, Home, End.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../words/words.ts';
import { dateInWords } from './typed-times.ts';

const DAY = 86_400_000;
export const WEEKDAYS = [
  say.fields.monday,
  say.fields.tuesday,
  say.fields.wednesday,
  say.fields.thursday,
  say.fields.friday,
  say.fields.saturday,
  say.fields.sunday,
];

interface MonthGridProps {
  /** Plain dates, `2026-12-01`. */
  readonly today: string;
  readonly chosen: string | undefined;
  readonly onChoose: (date: string) => void;
  readonly onClose: () => void;
}

/** Takes the focus; Escape closes it. */
export const MonthGrid = ({ today, chosen, onChoose, onClose }: MonthGridProps) => {
  const [at, setAt] = useState(chosen ?? today);
  const [follows, setFollows] = useState(true);
  const focused = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (follows) focused.current?.focus();
  });
  const go = (date: string, withFocus: boolean) => {
    setFollows(withFocus);
    setAt(date);
  };
  const press = (event: KeyboardEvent) => {
    const onDay = event.target instanceof Element && event.target.closest('td') !== null;
    const to = onDay ? moved(at, event.key) : undefined;
    if (event.key === 'Escape') onClose();
    else if (to === undefined) return;
    else go(to, true);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="month-grid" role="dialog" aria-label={say.fields.chooseDate} onKeyDown={press}>
      <header>
        <button
          type="button"
          class="icon-button"
          aria-label={say.fields.previousMonth}
          onClick={() => go(addMonths(at, -1), false)}
        >
          ‹
        </button>
        <strong aria-live="polite">{monthInWords(at)}</strong>
        <button
          type="button"
          class="icon-button"
          aria-label={say.fields.nextMonth}
          onClick={() => go(addMonths(at, 1), false)}
        >
          ›
        </button>
      </header>
      <table aria-label={monthInWords(at)}>
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col">
                <abbr title={day}>{day.slice(0, 3)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(at).map((week) => (
            <tr key={week[0]}>
              {week.map((date) => (
                <td key={date}>
                  <button
                    type="button"
                    ref={date === at ? focused : null}
                    tabIndex={date === at ? 0 : -1}
                    class={date.slice(0, 7) === at.slice(0, 7) ? '' : 'other-month'}
                    aria-label={dateInWords(date)}
                    aria-pressed={date === chosen}
                    aria-current={date === today ? 'date' : undefined}
                    onClick={() => onChoose(date)}
                  >
                    {Number(date.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

function moved(date: string, key: string): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, -1);
    case 'ArrowRight':
      return addDays(date, 1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'PageUp':
      return addMonths(date, -1);
    case 'PageDown':
      return addMonths(date, 1);
    case 'Home':
      return addDays(date, -weekday(date));
    case 'End':
      return addDays(date, 6 - weekday(date));
    default:
      return undefined;
  }
}

/** @returns the weeks that touch the date's month, from Monday on */
function weeksOf(date: string): string[][] {
  const first = `${date.slice(0, 8)}01`;
  const monday = addDays(first, -weekday(first));
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_each, day) => addDays(monday, week * 7 + day)),
  );
  return weeks.filter((week) => week.some((each) => each.slice(0, 7) === date.slice(0, 7)));
}

/** 0 = Monday. */
function weekday(date: string): number {
  return (new Date(date).getUTCDay() + 6) % 7;
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** The last day of a shorter month stands for those it lacks. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, length))).toISOString().slice(0, 10);
}

function monthInWords(date: string): string {
  return new Intl.DateTimeFormat(say.measures.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(date),
  );
}
