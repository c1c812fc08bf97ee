/** @jsxImportSource #pages */
// The page on which a person tries how pages send (facts 7.6, 13.1, 13.2); it is there while the self-test waits.
import { PROBE_PAGE_WORDS as WORDS } from '../../words/google/self-test.ts';
import { page } from './page.tsx';

/** What a visit of the self-test sends. */
export const PROBE_FIELDS = { key: 'selfTest', way: 'way', text: 'text' } as const;

interface Props {
  /** The address of the web app. */
  readonly url: string;
  readonly key: string;
  /** A function of the script that no page may call. */
  readonly privateFunction: string;
}

/** As text, since it runs in the browser: plain ES2017. The last form is sent at the second click, when it is known that it was clicked. */
const SCRIPT = `
(function () {
  var probe = document.getElementById('probe'), told = document.getElementById('told'), isNoted = false;
  function fail(error) { told.textContent = probe.dataset.failed + ': ' + (error && error.message || error); }
  function send(way, text, then) {
    google.script.run.withSuccessHandler(function () {
      told.textContent = probe.dataset.sent;
      if (then) then();
    }).withFailureHandler(fail).sendForm({ ${PROBE_FIELDS.key}: probe.dataset.key, ${PROBE_FIELDS.way}: way, ${PROBE_FIELDS.text}: text });
  }
  document.getElementById('call').addEventListener('click', function () { send('CALL', ''); });
  document.getElementById('private').addEventListener('click', function () {
    function refused(error) { send('PRIVATE_REFUSED', String(error && error.message || error)); }
    try {
      google.script.run.withSuccessHandler(function () { send('PRIVATE_RAN', ''); }).withFailureHandler(refused)[probe.dataset.private]();
    } catch (error) { refused(error); }
  });
  document.getElementById('top').addEventListener('submit', function (event) {
    if (isNoted) return;
    event.preventDefault();
    send('TOP_PRESSED', '', function () {
      isNoted = true;
      document.querySelector('#top button').textContent = probe.dataset.again;
    });
  });
})();
`;

/** @returns the whole page as HTML */
export function selfTestPage({ url, key, privateFunction }: Props): string {
  const posted = (way: string) => (
    <>
      <input type="hidden" name={PROBE_FIELDS.key} value={key} />
      <input type="hidden" name={PROBE_FIELDS.way} value={way} />
    </>
  );
  return page({
    title: WORDS.heading,
    children: (
      <>
        <h1>{WORDS.heading}</h1>
        <p>{WORDS.intro}</p>
        <div
          id="probe"
          data-key={key}
          data-private={privateFunction}
          data-sent={WORDS.sent}
          data-failed={WORDS.failed}
          data-again={WORDS.topAgain}
        >
          <button id="call" type="button" class="button">
            {WORDS.call}
          </button>
          <br />
          <button id="private" type="button" class="button">
            {WORDS.privateCall}
          </button>
          <form method="post" action={url} target="_blank" rel="noopener">
            {posted('TAB')}
            <button type="submit" class="button">
              {WORDS.tab}
            </button>
          </form>
          <form id="top" method="post" action={url} target="_top">
            {posted('TOP')}
            <button type="submit" class="button">
              {WORDS.top}
            </button>
          </form>
        </div>
        <p id="told" role="status"></p>
        <script>{SCRIPT}</script>
      </>
    ),
  });
}

/** What a form leads to that arrived. */
export function arrivedPage(): string {
  return page({ title: WORDS.heading, children: <h1>{WORDS.arrived}</h1> });
}
