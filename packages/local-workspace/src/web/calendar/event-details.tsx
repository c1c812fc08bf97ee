// One event with all the calendar knows of it, and what a person can do with it.
import type { CalendarInfo } from '../../data/index.ts';
import { send, wordsOfProblem } from '../shell/api.ts';
import { spanInWords } from '../shell/dates.ts';
import { ask, Dialog } from '../shell/dialog.tsx';
import { personNow } from '../shell/person.ts';
import { showToast } from '../shell/toast.tsx';
import { say } from '../words/words.ts';
import type { ShownEvent } from './calendar-view.ts';

interface EventDetailsProps {
  readonly event: ShownEvent;
  readonly calendars: readonly CalendarInfo[];
  readonly onEdit: () => void;
  readonly onClose: () => void;
}

/** Deleting asks first. */
export const EventDetails = ({ event, calendars, onEdit, onClose }: EventDetailsProps) => {
  const lines: [string, string][] = [
    [say.calendar.when, spanInWords(event)],
    [say.calendar.place, event.location],
    [say.calendar.description, event.description],
    [say.calendar.guests, event.guests.join(', ')],
    [say.calendar.calendar, calendars.find(({ id }) => id === event.calendar)?.name ?? event.calendar],
    [say.calendar.madeBy, event.creator],
  ];
  const tags = Object.entries(event.tags);
  const remove = async () => {
    onClose();
    const text = say.calendar.willBeDeleted(event.title || say.calendar.untitled, spanInWords(event));
    if (!(await ask({ title: say.calendar.deleteQuestion, text, go: say.calendar.delete, danger: true }))) return;
    const path = `/api/calendars/${encodeURIComponent(event.calendar)}/events/${encodeURIComponent(event.id)}`;
    try {
      await send('DELETE', `${path}?as=${encodeURIComponent(personNow())}`);
      showToast({ kind: 'done', text: say.calendar.deleted });
    } catch (problem) {
      showToast({ kind: 'problem', text: wordsOfProblem(problem) });
    }
  };
  return (
    <Dialog title={event.title || say.calendar.untitledEvent} width={520} onClose={onClose}>
      <dl class="event-lines">
        {lines
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt class="soft">{name}</dt>
              <dd class="lines">{value}</dd>
            </div>
          ))}
        {tags.length > 0 ? (
          <div>
            <dt class="soft">{say.calendar.tags}</dt>
            <dd>
              {tags.map(([name, value]) => (
                <code key={name}>{`${name} = ${value}`}</code>
              ))}
            </dd>
          </div>
        ) : null}
      </dl>
      <footer>
        <button type="button" class="danger" onClick={() => void remove()}>
          {say.calendar.delete}
        </button>
        <button type="button" onClick={onEdit}>
          {say.calendar.edit}
        </button>
      </footer>
    </Dialog>
  );
};
