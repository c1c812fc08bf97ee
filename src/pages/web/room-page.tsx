/** @jsxImportSource #pages */
// The public pages about the room: its month, its week, a day to choose from, and the way to the filled-in form.
import type { RoomDay } from '../../domain/clash/room-days.ts';
import type { Month } from '../../domain/time/months.ts';
import { dateOf, type Slot } from '../../domain/time/time.ts';
import { dateWords } from '../../words/formats/dates.ts';
import { chosenWords, ROOM_WORDS as WORDS } from '../../words/pages/room.ts';
import { FIELDS } from './fields.ts';
import { SentForm } from './form-parts.tsx';
import { Link, Notice } from './page.tsx';
import { type Element, PUBLIC_PAGES, PublicLink, type PublicProps, publicAddress, publicPage } from './public-page.tsx';
import { HourChoice, type MonthsShown, RoomMonth, RoomWeek, Spans } from './room-parts.tsx';

interface RoomProps extends PublicProps {
  readonly days: readonly RoomDay[];
  readonly shown: MonthsShown;
}

/** @returns the whole page as HTML */
export function monthPage(props: RoomProps & { readonly month: Month }): string {
  const { url, days, month, shown } = props;
  return roomPage(
    props,
    <>
      <p>
        {WORDS.intro} {WORDS.notYours}
      </p>
      <RoomMonth days={days} month={month} shown={shown} addressOf={addressesAt(url)} />
      <p class="soft">{WORDS.legend}</p>
    </>,
    <PublicLink url={url} to="room" about={{ [FIELDS.week]: days.find((day) => !day.isOver)?.date ?? `${month}-01` }}>
      {WORDS.week}
    </PublicLink>,
  );
}

/** @returns the whole page as HTML */
export function weekPage(props: RoomProps): string {
  const { url, days, shown } = props;
  return roomPage(
    props,
    <>
      <p class="soft">{WORDS.legend}</p>
      <RoomWeek days={days} shown={shown} addressOf={addressesAt(url)} />
    </>,
    <PublicLink url={url} to="room">
      {WORDS.month}
    </PublicLink>,
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
          sends={{ [FIELDS.page]: PUBLIC_PAGES.room }}
        >
          <input type="hidden" name={FIELDS.day} value={day.date} />
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
      <p class="state">{chosenWords(date, slot.start.slice(11), slot.end.slice(11))}</p>
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

function addressesAt(url: string) {
  return (about: Readonly<Record<string, string>>) => publicAddress(url, PUBLIC_PAGES.room, about);
}

function roomPage(props: PublicProps, children: Element, way: Element): string {
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
