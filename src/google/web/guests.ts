// The guest list by telephone: its page for whoever has the link of that day, and the Admin's tap that strikes a guest out.
import { closeList, isListClosed, listBehind, signGuest, strikeGuest } from '../../app/commands/guests.ts';
import { type Guest, LONGEST_GUEST, listState, mostGuests } from '../../domain/guests/guests.ts';
import { inOneLine } from '../../domain/text/text.ts';
import { FIELDS } from '../../pages/web/fields.ts';
import { GUEST_FIELDS, GUEST_PAGE, guestPage } from '../../pages/web/guest-page.tsx';
import {
  closedWords,
  fullWords,
  NO_LIST,
  shutWords,
  signedWords,
  GUEST_WORDS as WORDS,
} from '../../words/pages/guests.ts';
import { PAGE_WORDS } from '../../words/pages/outcome.ts';
import { publicTitles } from '../../words/sheet/posts.ts';
import type { PublicPlace } from './public-pages.ts';
import { said } from './survey.ts';
import { isBusy, type VisitorFor } from './visitor.ts';
import type { Parameters, Read } from './web-forms.ts';

export function asksForGuests(parameters: Parameters): boolean {
  return parameters[FIELDS.page] === GUEST_PAGE;
}

/**
 * The page of a list while it is open, else when it opens; `null` where a visit asks for another page.
 * @param sends whether a guest is taken, too: a page that is only opened records nothing
 */
export function visitGuests({ desk, url }: PublicPlace, parameters: Parameters, sends: boolean): string | null {
  if (!asksForGuests(parameters)) return null;
  const { office, room } = desk.office.snapshot().settings;
  const admin = publicTitles(office.titles).ROOM_ADMIN;
  const { [GUEST_FIELDS.code]: code = '', name } = parameters;
  const list = listBehind(desk, code);
  const state = list && listState(list, desk.office.now());
  if (!list || state !== 'OPEN') {
    return said(desk, list ? shutWords(list, state === 'EARLY', admin) : NO_LIST, name);
  }
  if (isListClosed(desk, list)) return said(desk, closedWords(admin), name);
  const shown = (notice: string, typed: Parameters | null) => guestPage({ office, url, code, list, notice, typed });
  if (!sends || name === undefined) return shown('', {});
  const read = readGuest(parameters);
  if (!read.ok) return shown(read.notice, parameters);
  try {
    if (signGuest(desk, list, read.sent) === 'FULL')
      return shown(fullWords(mostGuests(room.capacity), admin), parameters);
    // The same to whoever stands there already: nobody learns of a name whether it was sent before.
    return shown(signedWords(read.sent.name), null);
  } catch (error) {
    console.error(`A guest was not recorded: ${error}`);
    return shown(isBusy(error) ? PAGE_WORDS.busy : PAGE_WORDS.broken, parameters);
  }
}

/** Untrusted: texts in one line, of letters that somebody can read. */
export function readGuest(sent: Parameters): Read<Pick<Guest, 'name' | 'institution' | 'phone'>> {
  const [name = '', institution = '', phone = ''] = [sent.name, sent.institution, sent.phone].map((text = '') =>
    inOneLine(text, LONGEST_GUEST + 1),
  );
  const texts = [name, institution];
  const areNames = texts.every((text) => text.length <= LONGEST_GUEST && /[\p{L}\p{N}]/u.test(text));
  if (!areNames) return { ok: false, notice: WORDS.incomplete };
  return PHONE.test(phone) ? { ok: true, sent: { name, institution, phone } } : { ok: false, notice: WORDS.notAPhone };
}

/** Six digits or more, with what people write between them; or nothing. */
const PHONE = /^(?:(?=(?:\D*\d){6})\+?[\d\s().-]{6,25})?$/;

/** @returns whether the tap was kept; `null` where the form neither strikes anybody out nor closes the list */
export function takeGuestTap({ desk, claims }: VisitorFor<'STAFF'>, sent: Parameters): boolean | null {
  const [, isClosed, day = ''] = /^([01])@([\d-]{10})$/.exec(sent[GUEST_FIELDS.mark] ?? '') ?? [];
  if (isClosed !== undefined)
    return closeList(desk, claims.email, { number: claims.number, date: day }, isClosed === '1');
  const [, isStruck, key = '', date = ''] =
    /^([01])([0-9a-f]{8})([\d-]{10})$/.exec(sent[GUEST_FIELDS.mark] ?? '') ?? [];
  if (isStruck === undefined) return null;
  return strikeGuest(desk, claims.email, { number: claims.number, date }, { key, isStruck: isStruck === '1' });
}
