// Making an event by hand, or changing one: title, time, place, words.
import { useState } from 'preact/hooks';
import type { CalendarInfo } from '../../data/index.ts';
import { DateField } from '../fields/date-field.tsx';
import { TimeField } from '../fields/time-field.tsx';
import { send, wordsOfProblem } from '../shell/api.ts';
import { instantOf, wallDate, wallTime } from '../shell/dates.ts';
import { Dialog } from '../shell/dialog.tsx';
import { personNow } from '../shell/person.ts';
import { showToast } from '../shell/toast.tsx';
import { say } from '../words/words.ts';
import type { ShownEvent } from './calendar-view.ts';
import { readTimes, showTimes, type TimeField as TimeName } from './event-times.ts';

interface EventDialogProps {
  readonly calendars: readonly CalendarInfo[];
  /** The event that is changed; absent: a new one at this time. */
  readonly event: ShownEvent | undefined;
  readonly start: string;
  readonly end: string;
  readonly now: string;
  readonly onClose: () => void;
}

/** Saves as the current person; what is refused is said in the dialog, and nothing typed is lost. */
export const EventDialog = ({ calendars, event, start, end, now, onClose }: EventDialogProps) => {
  const [times, setTimes] = useState(() => showTimes(start, end, wallTime));
  const [title, setTitle] = useState(event?.title ?? '');
  const [place, setPlace] = useState(event?.location ?? '');
  const [words, setWords] = useState(event?.description ?? '');
  const [calendar, setCalendar] = useState(event?.calendar ?? ownCalendar(calendars));
  const [errors, setErrors] = useState<Readonly<Partial<Record<TimeName, string>>>>({});
  const [problem, setProblem] = useState<string>();
  const [saving, setSaving] = useState(false);

  const save = async () => {
    if (saving) return;
    const read = readTimes(times, instantOf);
    if (!read.ok) {
      setErrors(read.errors);
      const [first] = Object.keys(read.errors);
      document.getElementById(`acara-${first}`)?.focus();
      return;
    }
    setSaving(true);
    const draft = { title, location: place, description: words, start: read.start, end: read.end, as: personNow() };
    const events = `/api/calendars/${encodeURIComponent(calendar)}/events`;
    try {
      if (event) await send('PATCH', `${events}/${encodeURIComponent(event.id)}`, draft);
      else await send('POST', events, draft);
      showToast({ kind: 'done', text: event ? say.calendar.changed : say.calendar.made });
      onClose();
    } catch (thrown) {
      setProblem(wordsOfProblem(thrown));
      setSaving(false);
    }
  };

  const field = (name: TimeName, label: string) => ({
    id: `acara-${name}`,
    label,
    value: times[name],
    describedBy: errors[name] ? `galat-${name}` : undefined,
    invalid: errors[name] !== undefined,
    required: true,
    onInput: (text: string) => {
      setTimes((before) => ({ ...before, [name]: text }));
      setErrors(({ [name]: _, ...rest }) => rest);
    },
    onLeave: () => {},
  });
  const day = wallDate(now);
  return (
    <Dialog title={event ? say.calendar.editEvent : say.calendar.newEvent} width={560} onClose={onClose}>
      <form
        class="event-form"
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          void save();
        }}
      >
        {problem === undefined ? null : (
          <p class="notice-box problem" role="alert">
            {problem}
          </p>
        )}
        <label>
          {say.calendar.title}
          <input type="text" value={title} onInput={({ currentTarget }) => setTitle(currentTarget.value)} />
        </label>
        {event || calendars.length === 1 ? null : (
          <label>
            {say.calendar.calendar}
            <select value={calendar} onChange={({ currentTarget }) => setCalendar(currentTarget.value)}>
              {calendars.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="check">
          <input
            type="checkbox"
            checked={times.allDay}
            onChange={({ currentTarget }) => setTimes({ ...times, allDay: currentTarget.checked })}
          />
          {say.calendar.allDay}
        </label>
        <fieldset>
          <legend>{say.calendar.start}</legend>
          <DateField {...field('startDate', say.calendar.startDate)} today={day} />
          {times.allDay ? null : <TimeField {...field('startTime', say.calendar.startTime)} />}
          <Wrong errors={errors} names={['startDate', 'startTime']} />
        </fieldset>
        <fieldset>
          <legend>{say.calendar.end}</legend>
          <DateField {...field('endDate', say.calendar.endDate)} today={day} />
          {times.allDay ? null : <TimeField {...field('endTime', say.calendar.endTime)} />}
          <Wrong errors={errors} names={['endDate', 'endTime']} />
        </fieldset>
        <label>
          {say.calendar.place}
          <input type="text" value={place} onInput={({ currentTarget }) => setPlace(currentTarget.value)} />
        </label>
        <label>
          {say.calendar.description}
          <textarea rows={3} value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />
        </label>
        <footer>
          <button type="button" onClick={onClose}>
            {say.shell.cancel}
          </button>
          <button type="submit" class="main" aria-disabled={saving}>
            {say.calendar.save}
          </button>
        </footer>
      </form>
    </Dialog>
  );
};

const Wrong = (props: { errors: Readonly<Partial<Record<TimeName, string>>>; names: readonly TimeName[] }) => (
  <>
    {props.names.map((name) =>
      props.errors[name] ? (
        <p key={name} id={`galat-${name}`} class="error" role="alert">
          {props.errors[name]}
        </p>
      ) : null,
    )}
  </>
);

/** The first calendar that is not somebody's own: an office's room comes before a person's appointments. */
function ownCalendar(calendars: readonly CalendarInfo[]): string {
  return (calendars.find(({ id, owner }) => id !== owner) ?? calendars[0])?.id ?? '';
}
