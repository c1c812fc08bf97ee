// What somebody of the team sees on their own desk: what waits for them, the room, the preparations, what they look for.
// Everything is read once and without the lock.

import { SETTLED_ON_RECEIPT } from '../../domain/commands/affected.ts';
import { foreignWindow } from '../../domain/commands/foreign-window.ts';
import { pastOfUndecided } from '../../domain/commands/past-times.ts';
import { takesSteps } from '../../domain/flow/flow.ts';
import { type DigestSection, mostIn, type Waiting, type WaitingContext, waitingFor } from '../../domain/mail/digest.ts';
import { dutiesOf, vacantPostsOf } from '../../domain/mail/people.ts';
import { type Preparation, preparations, type RoomToday, roomToday } from '../../domain/report/preparation.ts';
import { examine } from '../../domain/request/examine.ts';
import type { Finding } from '../../domain/request/finding.ts';
import { isLate, withHolderAt } from '../../domain/request/holder.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { Found, Wanted } from '../../domain/request/search.ts';
import { needsAttention } from '../../domain/request/status.ts';
import { deputyPosts } from '../../domain/settings/team.ts';
import { dateOf, type Instant } from '../../domain/time/time.ts';
import { type Role, URGENCIES } from '../../domain/vocabulary.ts';
import { archivedOn, searchEverywhere } from '../archive/archive-desk.ts';
import { officer } from '../commands/actor.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { LetterView } from './page-view.ts';

/** One letter on somebody's desk. */
export interface WaitingLetter extends Waiting {
  /** Of the reader alone: a letter that lies with somebody else is not late for them. */
  readonly isLate: boolean;
  readonly findings: readonly Finding[];
}

export interface OwnDeskView extends Pick<LetterView, 'reader' | 'substitutesFor'> {
  readonly now: Instant;
  readonly office: OfficeSnapshot;
  /** The posts whose letters come to the reader. */
  readonly duties: readonly Role[];
  /** By reason, as in the digest; late ones first. */
  readonly waiting: readonly {
    readonly section: DigestSection;
    readonly letters: readonly WaitingLetter[];
    readonly more: number;
  }[];
  readonly room: RoomToday;
  /** What the Admin has to make ready; none for others. */
  readonly preparations: readonly Preparation[];
  /** `null` where nothing was looked for. */
  readonly found: Found | null;
}

/** @returns `STRANGER` for somebody who is not, or no longer, in the team */
export function viewOwnDesk(
  desk: Pick<Desk, 'office' | 'register' | 'history' | 'archives' | 'calendar' | 'state'>,
  email: string,
  wanted: Wanted | null,
): OwnDeskView | 'STRANGER' {
  const office = desk.office.snapshot();
  const now = desk.office.now();
  const { team, settings } = office;
  const { room, hours, limits } = settings;
  const reader = officer(email, office, now);
  if (reader.roles.length === 0) return 'STRANGER';
  const requests = desk.register.requests().map((request) => withHolderAt(request, now));
  const duties = dutiesOf(team, reader.roles, dateOf(now));
  const sections = inOrder(duties, { now, requests, hours, limits }).map(({ section, waiting }) => {
    const letters = waiting.slice(0, mostIn(section));
    return { section, letters, more: waiting.length - letters.length };
  });
  const shown = sections.flatMap(({ letters }) => letters.map(({ request }) => request));
  const foreign = desk.calendar.foreign(foreignWindow(now));
  const archived = archivedOn(desk, pastOfUndecided(shown, hours, now));
  const { damaged } = office;
  const context = { ...settings, now, requests, others: requests, archived, damaged, foreign };
  return {
    now,
    office,
    reader: { ...reader, deputy: deputyPosts(team, email, dateOf(now)) },
    substitutesFor: vacantPostsOf(team, reader.roles, dateOf(now)),
    duties,
    waiting: sections.map(({ section, letters, more }) => ({
      section,
      more,
      letters: letters.map((letter) => ({
        ...letter,
        findings: needsAttention(letter.request.status)
          ? examine(letter.request, { ...context, settled: SETTLED_ON_RECEIPT })
          : [],
      })),
    })),
    room: roomToday(requests, foreign, room, hours, now),
    preparations: duties.includes('ROOM_ADMIN') ? preparations(requests, { room, hours, now, damaged }) : [],
    found: wanted && takesSteps(duties) ? searchEverywhere(desk, requests, wanted) : null,
  };
}

/**
 * The letter to take next, the first that *Meja saya* shows. @param number of the one that was just left
 * @returns `null` where none waits for the reader
 */
export function nextLetter(
  desk: Pick<Desk, 'office'>,
  email: string,
  requests: readonly BookingRequest[],
  number: string,
): BookingRequest | null {
  const office = desk.office.snapshot();
  const now = desk.office.now();
  const { team, settings } = office;
  const { hours, limits } = settings;
  const duties = dutiesOf(team, officer(email, office, now).roles, dateOf(now));
  const [first] = inOrder(duties, { now, requests, hours, limits })
    .flatMap(({ waiting }) => waiting)
    .filter(({ request }) => request.number !== number);
  return first?.request ?? null;
}

/** What waits for a reader, by reason: late, then urgent ones first. The room itself is shown apart. */
function inOrder(duties: readonly Role[], context: WaitingContext) {
  return waitingFor(duties, context)
    .filter(({ section }) => section !== 'TO_PREPARE')
    .map(({ section, waiting }) => {
      const marked = waiting.map((each) => ({ ...each, isLate: isLate(each.request, duties, context.now) }));
      return { section, waiting: marked.sort(lateFirst) };
    });
}

/** Sorting keeps the order of equals: the nearest event first. */
function lateFirst(one: InOrder, other: InOrder): number {
  return rankOf(other) - rankOf(one);
}

type InOrder = Pick<WaitingLetter, 'request' | 'isLate'>;

function rankOf({ request: { urgency }, isLate }: InOrder): number {
  return URGENCIES.indexOf(urgency) + (isLate ? URGENCIES.length : 0);
}
