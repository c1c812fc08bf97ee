/** @jsxImportSource #pages */
// The page by which a guest signs the list of one event by telephone, and the list on the letter's page, where guests are struck out.
import { type Guest, type GuestList, guestKey, LONGEST_GUEST, presentOf } from '../../domain/guests/guests.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { serviceName } from '../../words/names.ts';
import { countWords, openedWords, GUEST_WORDS as WORDS } from '../../words/pages/guests.ts';
import { FIELDS } from './fields.ts';
import { DeskForm, Field, SentForm } from './form-parts.tsx';
import { Fold, Notice, page } from './page.tsx';
import type { Way } from './ways.tsx';

export const GUEST_PAGE = 'tamu';
/**
 * `mark` names a guest and their day on the letter's page, after `1` to strike them out or `0` to take that back; with `@`
 * before the day it closes the list, or opens it again.
 */
export const GUEST_FIELDS = { code: 'kode', mark: 'tamu' } as const;
/** What a guest fills in, by its field. */
const ASKED = ['name', 'institution', 'phone'] as const;

/** @param url of the web app */
export function guestAddress(url: string, code: string): string {
  return `${url}?${FIELDS.page}=${GUEST_PAGE}&${GUEST_FIELDS.code}=${encodeURIComponent(code)}`;
}

interface Props {
  readonly office: OfficeIdentity;
  /** Of the web app. */
  readonly url: string;
  readonly code: string;
  readonly list: GuestList;
  /** What became of the last guest who was sent; may be blank. */
  readonly notice: string;
  /** What was typed in a form that was refused, by field name; `null` once a guest stands on the list: the form for another is folded then. */
  readonly typed: Readonly<Record<string, string | undefined>> | null;
}

/** It names neither the event nor other guests: anybody at the door may open it. @returns the whole page as HTML */
export function guestPage(props: Props): string {
  const { office, list, notice, typed } = props;
  const form = <GuestForm {...props} />;
  return page({
    title: `${WORDS.title} · ${serviceName()}`,
    office,
    sends: true,
    children: (
      <>
        <h1>{WORDS.title}</h1>
        {notice !== '' && <Notice text={notice} isDone={typed === null} />}
        <p>
          {office.room}
          <br />
          {openedWords(list)}
        </p>
        {typed === null ? <Fold heading={WORDS.another}>{form}</Fold> : form}
      </>
    ),
  });
}

function GuestForm({ url, code, typed }: Props) {
  return (
    <SentForm action={guestAddress(url, code)} sends={{ [FIELDS.page]: GUEST_PAGE, [GUEST_FIELDS.code]: code }}>
      {ASKED.map((name) => (
        <Field
          label={WORDS[name]}
          name={name}
          inputMode={name === 'phone' && 'tel'}
          maxLength={LONGEST_GUEST}
          required={name !== 'phone'}
          value={typed?.[name]}
        />
      ))}
      <button type="submit" class="button first">
        {WORDS.send}
      </button>
      <p class="soft">{WORDS.privacy}</p>
    </SentForm>
  );
}

/** The ids of what a struck guest changes on the letter's page: the list, and the number that is proposed. */
export const GUEST_PARTS = { list: 'tamu', proposal: 'hadir' } as const;

interface ListProps {
  readonly way: Way;
  readonly date: PlainDate;
  readonly guests: readonly Guest[];
  readonly isClosed: boolean;
}

/** Folded; a guest is struck out by one tap, and again by the next is not, and so is the list closed. */
export function GuestFold({ way, date, guests, isClosed }: ListProps) {
  const present = presentOf(guests).length;
  return (
    <Fold heading={WORDS.list}>
      <div id={GUEST_PARTS.list}>
        <p>{countWords(present, guests.length - present)}</p>
        <DeskForm way={way} part={Object.values(GUEST_PARTS).join(' ')}>
          <ul class="cards">
            {guests.map((guest) => (
              <GuestCard guest={guest} date={date} />
            ))}
          </ul>
          <button type="submit" class="button" name={GUEST_FIELDS.mark} value={`${isClosed ? 0 : 1}@${date}`}>
            {isClosed ? WORDS.open : WORDS.shut}
          </button>
        </DeskForm>
      </div>
    </Fold>
  );
}

function GuestCard({ guest, date }: { readonly guest: Guest; readonly date: PlainDate }) {
  const isStruck = guest.struckBy !== '';
  const key = guestKey(guest);
  const words = [guest.name, guest.institution, guest.phone].filter((text) => text !== '').join(', ');
  const label = isStruck ? WORDS.restore : WORDS.strike;
  return (
    <li>
      {isStruck ? <s>{words}</s> : words}
      <br />
      <button
        id={`${GUEST_PARTS.list}-${key}`}
        type="submit"
        class="button"
        name={GUEST_FIELDS.mark}
        value={`${isStruck ? 0 : 1}${key}${date}`}
        aria-label={`${label} ${guest.name}`}
      >
        {label}
      </button>
    </li>
  );
}
