// What one can take along: spreadsheets as .xlsx, calendars as .ics; mails are given out where they are read.
import type { CalendarInfo } from '../../data/index.ts';
import { useDesk } from '../shell/desk.ts';
import { Icon } from '../shell/icons.tsx';
import { useLive } from '../shell/live.ts';
import { say } from '../words/words.ts';

/** The files of the workspace as they are now. */
export const Files = () => {
  const { spreadsheets, makesBooks } = useDesk();
  const calendars = useLive<readonly CalendarInfo[]>('/api/calendars', ['calendar']);
  return (
    <section class="card" aria-labelledby="files">
      <h2 id="files">{say.start.yourFiles}</h2>
      <ul class="doors">
        {(makesBooks ? spreadsheets : []).map(({ id, title }) => (
          <li key={id}>
            <Icon name="file" />
            <a href={`/download/${encodeURIComponent(id)}.xlsx`} download>{`${title}.xlsx`}</a>
          </li>
        ))}
        {calendars.value?.map(({ id, name }) => (
          <li key={id}>
            <Icon name="calendar" />
            <a href={`/api/calendars/${encodeURIComponent(id)}.ics`} download>{`${name}.ics`}</a>
          </li>
        ))}
        <li>
          <Icon name="mail" />
          <span>
            {say.start.mailsIn} <a href="/mail">{say.start.mailbox}</a>
            {say.start.thenDownload}
          </span>
        </li>
      </ul>
    </section>
  );
};
