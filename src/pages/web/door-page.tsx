/** @jsxImportSource #pages */
// The screen at the door, for a tablet or a television: read from four metres, without names, renewed by itself.
import type { RoomNow } from '../../domain/clash/room-now.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { dateOf, type Instant } from '../../domain/time/time.ts';
import {
  eventOfDayWords,
  momentWords,
  nextWords,
  staleWords,
  stateWords,
  untilWords,
  DOOR_WORDS as WORDS,
} from '../../words/pages/door.ts';
import { unbroken } from '../jsx-runtime.ts';
import { Qr } from '../print/qr.tsx';
import { FIELDS } from './fields.ts';
import { RECEIVER } from './page-script.ts';
import { PUBLIC_PAGES, publicAddress } from './public-page.tsx';

/** What is said by a colour is said in words as well. */
const style = `
:root { color-scheme: light dark; --ink: #14202a; --paper: #fff; --soft: #4a5864; --TAKEN: #a61b1b; --PREPARATION: #8a5a00; --READY: #8a5a00; --FREE: #0b6e4f; --CLOSED: #4a5864; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f5f7; --paper: #10181f; --soft: #b0bec9; --TAKEN: #ff9b9b; --PREPARATION: #ffd27a; --READY: #ffd27a; --FREE: #7ee0b5; --CLOSED: #b0bec9; } }
* { box-sizing: border-box; margin: 0; }
body { min-height: 100vh; display: flex; flex-direction: column; gap: 3vh; padding: 4vmin; background: var(--paper); color: var(--ink); font: 3vmin/1.3 Arial, Helvetica, sans-serif; overflow-wrap: break-word; } .whole { white-space: nowrap; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 4vw; color: var(--soft); font-size: max(3.4vmin, 16px); }
main { flex: 1; display: flex; gap: 4vmin; align-items: center; justify-content: space-between; padding-left: 3vmin; border-left: 2.4vmin solid var(--state); }
h1 { font-size: 13vmin; line-height: 1.05; color: var(--state); } main p { font-size: 7vmin; } [data-stale] { color: var(--TAKEN); } main h2 { margin-top: 3vmin; } main ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 5vmin; font-size: max(4.5vmin, 18px); } .over { color: var(--soft); }
footer { display: flex; gap: 4vmin; align-items: center; justify-content: space-between; } h2 { font-size: max(3.4vmin, 16px); color: var(--soft); } footer p { font-size: max(5vmin, 20px); }
figure { display: flex; gap: 2vmin; align-items: center; flex: none; } figure svg { width: 18vmin; min-width: 84px; background: #fff; } figcaption { max-width: 22vmin; min-width: 110px; font-size: max(2vmin, 12px); color: var(--soft); }
main figure { flex-direction: column; } main figure svg { width: 36vmin; min-width: 200px; } main figcaption { max-width: 36vmin; min-width: 200px; font-size: max(3vmin, 16px); color: var(--ink); text-align: center; }
@media (max-width: 600px) { h1 { font-size: 15vw; } main p { font-size: 7.5vw; } footer, main { flex-direction: column; align-items: flex-start; } main { justify-content: center; } }
`;

/**
 * The page asks for itself anew each minute. What stands there remains while nothing comes, and after three times it says since when
 * it has. On another day than its own it is taken anew as a whole, since it may be open for weeks: Google's frame keeps a
 * page of a bound script from reloading its window (facts 13.2).
 */
const script = `
(function () {
  var asked = 0, isAwaited = false, failures = 0, timer = setInterval(ask, 60000);
  function ask() {
    var own = ++asked;
    if (isAwaited) fail();
    isAwaited = true;
    if (typeof google === 'undefined' || !google.script || !google.script.run) return;
    google.script.run.withSuccessHandler(show).withFailureHandler(function () {
      if (own === asked) fail();
    }).${RECEIVER}({ ${FIELDS.page}: '${PUBLIC_PAGES.door}' });
  }
  function fail() {
    isAwaited = false;
    if (++failures < 3) return;
    var stale = document.querySelector('[data-stale]');
    stale.textContent = stale.dataset.stale;
  }
  function show(html) {
    var next = new DOMParser().parseFromString(typeof html === 'string' ? html : '', 'text/html');
    if (!next.querySelector('[data-door]')) { fail(); return; }
    isAwaited = false;
    failures = 0;
    var isOtherDay = next.body.dataset.day !== document.body.dataset.day;
    document.body = document.adoptNode(next.body);
    if (!isOtherDay) return;
    clearInterval(timer);
    document.head.replaceWith(document.adoptNode(next.head));
    var parsed = document.head.querySelector('script'), script = document.createElement('script');
    script.textContent = parsed.textContent;
    parsed.replaceWith(script);
  }
})();
`;

interface Props {
  readonly office: Pick<OfficeIdentity, 'room' | 'name'>;
  /** Of the web app. */
  readonly url: string;
  readonly room: RoomNow;
  readonly now: Instant;
}

/** @returns the whole page as HTML */
export function doorPage({ office, url, room, now }: Props): string {
  const until = untilWords(room, now);
  const { html } = unbroken(
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${WORDS.title} · ${office.room}`}</title>
        <style>{style}</style>
        <script>{script}</script>
      </head>
      <body data-day={dateOf(now)}>
        <header>
          <span>{office.room}</span>
          <span>
            <time>{momentWords(now)}</time> <strong role="status" data-stale={staleWords(now)} />
          </span>
        </header>
        <main data-door={room.state} style={`--state:var(--${room.state})`}>
          <div>
            <h1>{stateWords(room)}</h1>
            {until !== '' && <p>{until}</p>}
            {room.today.length > 0 && (
              <>
                <h2>{WORDS.today}</h2>
                <ul>
                  {room.today.map((each) => (
                    <li class={each.isOver && 'over'}>{eventOfDayWords(each)}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </main>
        <footer>
          <div>
            <h2>{WORDS.next}</h2>
            <p>{nextWords(room, now)}</p>
          </div>
          <figure>
            <Qr address={publicAddress(url, PUBLIC_PAGES.room)} label={WORDS.scan} />
            <figcaption>{WORDS.scan}</figcaption>
          </figure>
        </footer>
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
