/** @jsxImportSource #pages */
// The notice for the door: whoever stands before the room scans their way to the form.
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { reachWords, DOOR_PAPER as WORDS } from '../../words/print/notices.ts';
import { PUBLIC_PAGES, publicAddress } from '../web/public-page.tsx';
import { paper } from './paper.tsx';
import { Qr } from './qr.tsx';

interface Props {
  readonly office: OfficeIdentity;
  /** Of the web app. */
  readonly url: string;
  /** `null` while the form takes nothing. */
  readonly formUrl: string | null;
}

/** @returns the whole paper as HTML */
export function doorNotice({ office, url, formUrl }: Props): string {
  return paper({
    title: WORDS.title,
    office,
    look: 'door',
    children: (
      <>
        <h1>{office.room}</h1>
        <h2>{WORDS.ask}</h2>
        {formUrl === null ? (
          <p>{WORDS.closed}</p>
        ) : (
          <div class="code">
            <Qr address={formUrl} label={WORDS.scan} />
            <p>
              <strong>{WORDS.scan}</strong>
            </p>
          </div>
        )}
        <div class="beside">
          <div>
            <ul>
              {WORDS.rules.map((rule) => (
                <li>{rule}</li>
              ))}
            </ul>
            <p>{reachWords(office)}</p>
          </div>
          <div class="code">
            <Qr address={publicAddress(url, PUBLIC_PAGES.status)} label={WORDS.status} />
            <p class="small">{WORDS.status}</p>
          </div>
        </div>
      </>
    ),
  });
}
