// The mails that were sent: whose box, what is in it, one mail open, one being written; the address of the page says which.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MailInfo } from '../../data/index.ts';
import { dayAndHour } from '../shell/dates.ts';
import { useDesk } from '../shell/desk.ts';
import { Icon } from '../shell/icons.tsx';
import { useLive } from '../shell/live.ts';
import { personNow, usePerson } from '../shell/person.ts';
import { say } from '../words/words.ts';
import { Letter } from './letter.tsx';
import { OpenMail } from './mail-view.tsx';
import { isUnread, type Mailbox, mailboxesOf, nameIn, recipientsOf } from './mailboxes.ts';

/** So many mails are listed at first, and so many more each time. */
const STEP = 100;

/** The box that holds every mail. */
const ALL = 'all';

interface Place {
  /** A reader's address, or `ALL`. */
  readonly box: string;
  readonly id: string | undefined;
  readonly words: string;
}

/** `/mail/ID?box=…&words=…` */
function placeNow(): Place {
  const query = new URLSearchParams(location.search);
  const id = location.pathname.split('/')[2];
  return {
    box: query.get('box') ?? (id ? ALL : personNow()),
    id: id ? decodeURIComponent(id) : undefined,
    words: query.get('words') ?? '',
  };
}

function addressOf({ box, id, words }: Place): string {
  const query = new URLSearchParams({ box, ...(words ? { words } : {}) });
  return `/mail${id ? `/${encodeURIComponent(id)}` : ''}?${query}`;
}

/** The whole page. */
export const Mails = () => {
  const { people } = useDesk();
  const person = usePerson();
  const before = useRef(person.email);
  const listed = useRef<readonly MailInfo[]>([]);
  const [place, setPlace] = useState(placeNow);
  const [writes, setWrites] = useState(false);
  const all = useLive<readonly MailInfo[]>('/api/mails', ['mail']);
  const found = useLive<readonly MailInfo[]>(
    place.words.trim() ? `/api/mails?words=${encodeURIComponent(place.words.trim())}` : undefined,
    ['mail'],
  );
  useEffect(() => {
    const back = () => setPlace(placeNow());
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const go = (to: Partial<Place>, replace = false) => {
    const next = { ...place, ...to };
    history[replace ? 'replaceState' : 'pushState'](null, '', addressOf(next));
    setPlace(next);
  };
  useEffect(() => {
    if (person.email === before.current) return;
    before.current = person.email;
    go({ box: person.email, id: undefined }, true);
  });

  const mails = all.value ?? [];
  const boxes = mailboxesOf(mails, people);
  // What was found last stays until more is known.
  if (found.value || !place.words.trim()) listed.current = found.value ?? mails;
  const shown = listed.current.filter((mail) => place.box === ALL || recipientsOf(mail).includes(place.box));
  return (
    <div class={place.id === undefined ? 'mails' : 'mails reading'}>
      <h1 class="hidden">{say.mail.mailbox}</h1>
      <Boxes boxes={boxes} total={mails.length} chosen={place.box} onChoose={(box) => go({ box, id: undefined })} />
      <section class="mail-list" aria-label={say.mail.list}>
        <search class="mail-top">
          <label class="mail-search">
            <Icon name="search" />
            <span class="hidden">{say.mail.search}</span>
            <input
              type="search"
              value={place.words}
              placeholder={say.mail.searchHint}
              onInput={(event) => go({ words: event.currentTarget.value, id: undefined }, true)}
            />
          </label>
          <button type="button" class="main" onClick={() => setWrites(true)}>
            {say.mail.write}
          </button>
        </search>
        {all.problem ? <p class="notice-box problem">{all.problem}</p> : null}
        <MailList mails={shown} place={place} onOpen={(id) => go({ id })} ready={all.value !== undefined} />
      </section>
      {place.id === undefined ? (
        <p class="mail-none soft">{say.mail.choose}</p>
      ) : (
        <OpenMail
          key={place.id}
          id={place.id}
          reader={place.box === ALL ? undefined : place.box}
          onBack={() => go({ id: undefined })}
        />
      )}
      {writes ? <Letter as={place.box === ALL ? person.email : place.box} onClose={() => setWrites(false)} /> : null}
    </div>
  );
};

const Boxes = (props: {
  boxes: readonly Mailbox[];
  total: number;
  chosen: string;
  onChoose: (box: string) => void;
}) => {
  const { boxes, total, chosen, onChoose } = props;
  return (
    <nav class="mailboxes" aria-label={say.mail.mailbox}>
      <select aria-label={say.mail.mailboxOf} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {boxes.map(({ email, name, unread }) => (
          <option key={email} value={email}>
            {unread > 0 ? `${name} (${unread})` : name}
          </option>
        ))}
        <option value={ALL}>{say.mail.all(total)}</option>
      </select>
      <ul>
        {boxes.map(({ email, name, unread }) => (
          <li key={email}>
            <button
              type="button"
              aria-current={email === chosen ? 'true' : undefined}
              onClick={() => onChoose(email)}
              title={email}
            >
              <span>{name}</span>
              {unread > 0 ? (
                <span class="count">
                  {unread}
                  <span class="hidden"> {say.mail.unread}</span>
                </span>
              ) : null}
            </button>
          </li>
        ))}
        <li>
          <button type="button" aria-current={chosen === ALL ? 'true' : undefined} onClick={() => onChoose(ALL)}>
            <span>{say.mail.everything}</span>
            <span class="soft small">{total}</span>
          </button>
        </li>
      </ul>
    </nav>
  );
};

const MailList = (props: {
  mails: readonly MailInfo[];
  place: Place;
  ready: boolean;
  onOpen: (id: string) => void;
}) => {
  const { mails, place, ready, onOpen } = props;
  const [shown, setShown] = useState(STEP);
  if (ready && mails.length === 0) {
    return <p class="soft mail-empty">{place.words.trim() ? say.mail.noneMatches : say.mail.none}</p>;
  }
  return (
    <>
      <ul>
        {[...mails]
          .reverse()
          .slice(0, shown)
          .map((mail) => {
            const unread = place.box !== ALL && isUnread(mail, place.box);
            return (
              <li key={mail.id}>
                <a
                  href={addressOf({ ...place, id: mail.id })}
                  class={unread ? 'mail-line unread' : 'mail-line'}
                  aria-current={mail.id === place.id ? 'true' : undefined}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    onOpen(mail.id);
                  }}
                >
                  <span class="mail-line-top small">
                    <span class="mail-who">
                      {place.box === ALL ? recipientsOf(mail).join(', ') : nameIn(mail.from)}
                    </span>
                    <time dateTime={mail.at}>{dayAndHour(mail.at)}</time>
                  </span>
                  <span class="mail-subject">
                    {unread ? <span class="hidden">{say.mail.unreadMark} </span> : null}
                    {mail.subject || say.mail.noSubject}
                    {mail.files > 0 ? <Icon name="file" size={16} /> : null}
                  </span>
                  <span class="mail-beginning soft small">{mail.beginning}</span>
                </a>
              </li>
            );
          })}
      </ul>
      {mails.length > shown ? (
        <button type="button" class="quiet mail-more" onClick={() => setShown(shown + STEP)}>
          {say.mail.showMore}
        </button>
      ) : null}
    </>
  );
};
