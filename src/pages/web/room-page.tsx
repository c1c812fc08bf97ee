/** @jsxImportSource #pages */
// The public pages about the room: its month, its week, a day to choose from, and the way to the filled-in form.
import type { RoomDay } from '../../domain/clash/room-days.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { Month } from '../../domain/time/months.ts';
import { dateOf, type Slot } from '../../domain/time/time.ts';
import { dateWords } from '../../words/formats/dates.ts';
import { chosenWords, ROOM_WORDS as WORDS } from '../../words/pages/room.ts';
import { SERVICE_WORDS } from '../../words/pages/service.ts';
import { FIELDS } from './fields.ts';
import { Link, Notice, page, SentForm } from './page.tsx';
import { HourChoice, type MonthsShown, RoomMonth, RoomWeek, Spans } from './room-parts.tsx';

/** The values of the parameter `page` for whom no link is needed. */
export const PUBLIC_PAGES = {
  service: 'layanan',
  room: 'jadwal',
  status: 'status',
  feed: 'kalender',
  door: 'pintu',
} as const;

/** The address of a public page. @param url of the web app */
export function publicAddress(
  url: string,
  name: (typeof PUBLIC_PAGES)[keyof typeof PUBLIC_PAGES],
  about: Readonly<Record<string, string>> = {},
): string {
  const fields = Object.entries({ [FIELDS.page]: name, ...about });
  return `${url}?${fields.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
}

interface Common {
  readonly office: OfficeIdentity;
  /** Of the web app. */
  readonly url: string;
}

interface RoomProps extends Common {
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
    <Link
      href={publicAddress(url, PUBLIC_PAGES.room, {
        [FIELDS.week]: days.find((day) => !day.isOver)?.date ?? `${month}-01`,
      })}
      here
    >
      {WORDS.week}
    </Link>,
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
    <Link href={publicAddress(url, PUBLIC_PAGES.room)} here>
      {WORDS.month}
    </Link>,
  );
}

interface DayProps extends Common {
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
    <Link href={publicAddress(url, PUBLIC_PAGES.room, { [FIELDS.month]: day.date.slice(0, 7) })} here>
      {WORDS.month}
    </Link>,
  );
}

/** @param formUrl fills in the time; `null` while the form takes nothing @returns the whole page as HTML */
export function chosenPage(props: Common & { readonly slot: Slot; readonly formUrl: string | null }): string {
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
    <Link href={publicAddress(url, PUBLIC_PAGES.room, { [FIELDS.day]: date })} here>
      {dateWords(date)}
    </Link>,
  );
}

function addressesAt(url: string) {
  return (about: Readonly<Record<string, string>>) => publicAddress(url, PUBLIC_PAGES.room, about);
}

type Element = ReturnType<typeof Link>;

function roomPage({ office, url }: Common, children: Element, way: Element): string {
  return page({
    title: `${WORDS.title} · ${SERVICE_WORDS.title}`,
    office,
    sends: true,
    children: (
      <>
        <p class="soft">{SERVICE_WORDS.title}</p>
        <h1>{WORDS.title}</h1>
        {children}
        <nav class="ways" aria-label={WORDS.service}>
          {way}
          <Link href={publicAddress(url, PUBLIC_PAGES.status)} here>
            {WORDS.status}
          </Link>
          <Link href={publicAddress(url, PUBLIC_PAGES.service)} here>
            {WORDS.service}
          </Link>
        </nav>
      </>
    ),
  });
}
