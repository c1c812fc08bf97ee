/** @jsxImportSource #pages */
// The public pages about the room: its month, a day to choose from, and the way to the filled-in form.
import type { RoomDay } from '../../domain/clash/room-days.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { dateOf, type Slot, timeOf } from '../../domain/time/time.ts';
import { dateWords, dayTimeWords } from '../../words/formats/dates.ts';
import { startDateWords } from '../../words/google/questions.ts';
import { ROOM_WORDS as WORDS } from '../../words/pages/room.ts';
import { FIELDS } from './fields.ts';
import { SentForm } from './form-parts.tsx';
import { Link, Notice } from './page.tsx';
import { type Element, PUBLIC_PAGES, PublicLink, type PublicProps, publicAddress, publicPage } from './public-page.tsx';
import { HourChoice, type MonthProps, RoomMonth, Spans } from './room-parts.tsx';

/** @returns the whole page as HTML */
export function monthPage(props: PublicProps & Omit<MonthProps, 'addressOf'> & Pick<Settings, 'room'>): string {
  return roomPage(
    props,
    <>
      <p>
        {WORDS.intro} {WORDS.notYours}
      </p>
      <RoomMonth {...props} addressOf={(about) => publicAddress(props.url, PUBLIC_PAGES.room, about)} />
      <p class="soft">
        {WORDS.legend} {startDateWords(props.room)}.
      </p>
    </>,
  );
}

interface DayProps extends PublicProps {
  readonly day: RoomDay;
  /** Why the chosen time cannot be had; may be blank. */
  readonly notice: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
}

/** @returns the whole page as HTML */
export function dayPage(props: DayProps): string {
  const { url, day, notice, typed } = props;
  return roomPage(
    props,
    <>
      <h2>{dateWords(day.date)}</h2>
      {notice !== '' && <Notice text={notice} />}
      <Spans day={day} />
      {day.free.length === 0 ? (
        <p>{WORDS.noFree}</p>
      ) : (
        <SentForm
          action={publicAddress(url, PUBLIC_PAGES.room, { [FIELDS.day]: day.date })}
          sends={{ [FIELDS.page]: PUBLIC_PAGES.room, [FIELDS.day]: day.date }}
        >
          <HourChoice day={day} typed={typed} />
          <button type="submit" class="button first">
            {WORDS.onwards}
          </button>
        </SentForm>
      )}
    </>,
    <PublicLink url={url} to="room" about={{ [FIELDS.month]: day.date.slice(0, 7) }}>
      {WORDS.month}
    </PublicLink>,
  );
}

/** @param formUrl fills in the time; `null` while the form takes nothing @returns the whole page as HTML */
export function chosenPage(props: PublicProps & { readonly slot: Slot; readonly formUrl: string | null }): string {
  const { url, slot, formUrl } = props;
  const date = dateOf(slot.start);
  return roomPage(
    props,
    <>
      <h2>{WORDS.chosen}</h2>
      <p class="state">{dayTimeWords(date, timeOf(slot.start), timeOf(slot.end))}</p>
      {formUrl === null ? (
        <p>{WORDS.closed}</p>
      ) : (
        <Link button="first" href={formUrl}>
          {WORDS.open}
        </Link>
      )}
      <p class="soft">{WORDS.notYours}</p>
    </>,
    <PublicLink url={url} to="room" about={{ [FIELDS.day]: date }}>
      {dateWords(date)}
    </PublicLink>,
  );
}

function roomPage(props: PublicProps, children: Element, way: Element | null = null): string {
  const ways = (
    <>
      {way}
      <PublicLink url={props.url} to="status">
        {WORDS.status}
      </PublicLink>
    </>
  );
  return publicPage({ ...props, title: WORDS.title, children, ways });
}
