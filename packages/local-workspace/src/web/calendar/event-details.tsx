// One event with all the calendar knows of it, and what a person can do with it.
import type { CalendarInfo } from '../../data/index.ts';
import { send, wordsOfProblem } from '../shell/api.ts';
import { spanInWords } from '../shell/dates.ts';
import { ask, Dialog } from '../shell/dialog.tsx';
import { personNow } from '../shell/person.ts';
import { showToast } from '../shell/toast.tsx';
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
    ['Waktu', spanInWords(event)],
    ['Tempat', event.location],
    ['Keterangan', event.description],
    ['Tamu', event.guests.join(', ')],
    ['Kalender', calendars.find(({ id }) => id === event.calendar)?.name ?? event.calendar],
    ['Dibuat oleh', event.creator],
  ];
  const tags = Object.entries(event.tags);
  const remove = async () => {
    onClose();
    const text = `“${event.title || 'Tanpa judul'}”, ${spanInWords(event)}, dihapus dari kalender.`;
    if (!(await ask({ title: 'Hapus acara?', text, go: 'Hapus', danger: true }))) return;
    const path = `/api/calendars/${encodeURIComponent(event.calendar)}/events/${encodeURIComponent(event.id)}`;
    try {
      await send('DELETE', `${path}?as=${encodeURIComponent(personNow())}`);
      showToast({ kind: 'done', text: 'Acara dihapus.' });
    } catch (problem) {
      showToast({ kind: 'problem', text: wordsOfProblem(problem) });
    }
  };
  return (
    <Dialog title={event.title || '(Tanpa judul)'} width={520} onClose={onClose}>
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
            <dt class="soft">Tanda skrip</dt>
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
          Hapus
        </button>
        <button type="button" onClick={onEdit}>
          Ubah
        </button>
      </footer>
    </Dialog>
  );
};
