// The pages that anybody may open: the service, the room's free times, the status of a request.
import * as z from 'zod/mini';
import { askStatus } from '../../app/commands/strangers.ts';
import { viewTaken } from '../../app/views/room-view.ts';
import { type RoomDay, roomDays, type TakenTime } from '../../domain/clash/room-days.ts';
import { wallTime } from '../../domain/records/fields.ts';
import { onFirstUse, readJson, type Schema } from '../../domain/records/schema.ts';
import { NEW_REQUEST } from '../../domain/request/marks.ts';
import { numberWithin } from '../../domain/request/numbering.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { timeWithDaysOff } from '../../domain/request/room-time.ts';
import { addMonths, type Month, monthOf, weeksOf } from '../../domain/time/months.ts';
import { type DateRange, dateOf, isPlainDate, type PlainDate, slotOn } from '../../domain/time/time.ts';
import { FIELDS } from '../../pages/web/fields.ts';
import { PUBLIC_PAGES } from '../../pages/web/public-page.tsx';
import { chosenPage, dayPage, monthPage } from '../../pages/web/room-page.tsx';
import { isFreeOn, type MonthsShown } from '../../pages/web/room-parts.tsx';
import { servicePage } from '../../pages/web/service-page.tsx';
import { statusPage } from '../../pages/web/status-page.tsx';
import { wantedTimeWords } from '../../words/formats/dates.ts';
import { ROOM_WORDS } from '../../words/pages/room.ts';
import { STATUS_PAGE_WORDS } from '../../words/pages/status.ts';
import { standingForApplicant } from '../../words/sheet/choices.ts';
import type { GoogleDesk } from '../desk.ts';
import { filledForm } from '../services/form-intake.ts';
import type { Parameters } from './web-forms.ts';

/** Strangers open these pages often, and what they choose is examined again anyway. */
const CACHE_SECONDS = 60;
/** In characters: Google refuses a longer value (facts 7.2). */
const LONGEST_CACHED = 90_000;

/** A desk and where its web app is. */
export interface PublicPlace {
  readonly desk: GoogleDesk;
  readonly url: string;
  /** `null` while the form takes nothing. */
  readonly formUrl: string | null;
}

/** The public page that a visit asks for; `null` where it asks for none. */
export function publicPage(place: PublicPlace, parameters: Parameters): string | null {
  switch (parameters[FIELDS.page]) {
    case PUBLIC_PAGES.service:
      return openService(place);
    case PUBLIC_PAGES.room:
      return showRoom(place, parameters);
    case PUBLIC_PAGES.status:
      return showStatus(place, parameters);
    default:
      return null;
  }
}

/** The page about the service. */
export function openService({ desk, url, formUrl }: PublicPlace): string {
  const { settings, ...equipment } = desk.office.snapshot();
  return servicePage({ ...settings, ...equipment, formUrl, url });
}

function showRoom(place: PublicPlace, parameters: Parameters): string {
  const { desk, url } = place;
  const { office, room } = desk.office.snapshot().settings;
  const look = lookIn(parameters, desk);
  if (look.day !== null) return showDay(place, look.day, parameters);
  const days = daysOf(desk, takenIn(desk, look.month), weeksOf(look.month));
  return monthPage({ office, url, room, days, month: look.month, shown: look.shown });
}

function showDay(place: PublicPlace, date: PlainDate, parameters: Parameters): string {
  const { desk, url, formUrl } = place;
  const { office } = desk.office.snapshot().settings;
  const [from = '', to = ''] = [parameters[FIELDS.startTime], parameters[FIELDS.endTime]];
  const isChosen = from !== '' || to !== '';
  const range = { from: date, to: date };
  // What somebody has chosen is looked at anew.
  const taken = isChosen ? viewTaken(desk, range) : takenIn(desk, monthOf(date));
  const [day] = daysOf(desk, taken, range);
  if (!day) throw new Error(`No day ${date}`);
  if (isChosen && isFreeOn(day, from, to)) {
    const slot = slotOn(date, from, to);
    return chosenPage({ office, url, slot, formUrl: formUrl === null ? null : filledForm(desk.store(), slot) });
  }
  return dayPage({ office, url, day, notice: isChosen ? ROOM_WORDS.notFree : '', typed: parameters });
}

function showStatus({ desk, url }: PublicPlace, parameters: Parameters): string {
  const { office, hours } = desk.office.snapshot().settings;
  const [typed, digits = ''] = [parameters[FIELDS.number], parameters[FIELDS.digits]];
  const number = numberWithin(typed ?? '', dateOf(desk.office.now()).slice(0, 4));
  // The number as it was understood, so that whoever left out a year sees which one was looked for.
  const page = (notice: string) => statusPage({ office, url, notice, typed: number ?? typed ?? '', found: null });
  if (typed === undefined) return page('');
  if (number === null || !/^\d{4}$/.test(digits.trim())) return page(STATUS_PAGE_WORDS.unreadable);
  const request = askStatus(desk, number, digits.trim());
  if (request === null) return page(STATUS_PAGE_WORDS.wrong);
  const details = [
    { label: STATUS_PAGE_WORDS.status, value: standingForApplicant(request) },
    { label: STATUS_PAGE_WORDS.time, value: wantedTimeWords(timeWithDaysOff(request, hours)) },
  ];
  return statusPage({ office, url, notice: '', typed: '', found: { number, details } });
}

/** What of the room a visit looks at. */
export interface Look {
  readonly month: Month;
  readonly day: PlainDate | null;
  readonly shown: MonthsShown;
}

/** Reads it from what anybody may send; what is no such day, or too far away, is the present month. */
export function lookIn(parameters: Parameters, { office }: Pick<GoogleDesk, 'office'>): Look {
  const first = monthOf(dateOf(office.now()));
  const shown = { first, last: addMonths(first, office.snapshot().settings.room.farthestMonths) };
  const isShown = (date: string): boolean =>
    isPlainDate(date) && shown.first <= monthOf(date) && monthOf(date) <= shown.last;
  const [month = '', day = ''] = [parameters[FIELDS.month], parameters[FIELDS.day]];
  return { month: isShown(`${month}-01`) ? month : first, day: isShown(day) ? day : null, shown };
}

/** The days of the room as they are shown. @param request the one that asks for another time; absent: a form that is sent now */
export function daysOf(
  desk: GoogleDesk,
  taken: readonly TakenTime[],
  { from, to }: DateRange,
  request?: BookingRequest,
): RoomDay[] {
  const { room, hours } = desk.office.snapshot().settings;
  const now = desk.office.now();
  const sent = { number: '', kind: 'LOAN', status: 'SUBMITTED', queuedSince: now, submittedAt: now } as const;
  return roomDays(from, to, taken, { room, hours, now, request: request ?? { ...NEW_REQUEST, ...sent } });
}

/** When the room is taken in the weeks of a month; of a minute ago at most. */
function takenIn(desk: GoogleDesk, month: Month): readonly TakenTime[] {
  const look = () => viewTaken(desk, weeksOf(month));
  const cache = CacheService.getScriptCache();
  if (!cache) return look();
  const key = `room-${month}`;
  const cached = readJson(takenTimes(), cache.get(key) ?? '');
  if (cached.ok) return cached.value;
  const taken = look();
  const text = JSON.stringify(taken);
  if (text.length <= LONGEST_CACHED) cache.put(key, text, CACHE_SECONDS);
  return taken;
}

const takenTimes = onFirstUse(
  (): Schema<readonly TakenTime[]> =>
    z.array(z.object({ start: wallTime(), end: wallTime(), preparedFrom: wallTime() })),
);
