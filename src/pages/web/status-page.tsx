/** @jsxImportSource #pages */
// The public page that tells status and date of a request to whoever knows its number and the end of its telephone number.
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { Detail } from '../../words/mails/letter.ts';
import { ROOM_WORDS } from '../../words/pages/room.ts';
import { SERVICE_WORDS } from '../../words/pages/service.ts';
import { STATUS_PAGE_WORDS as WORDS } from '../../words/pages/status.ts';
import { FIELDS } from './fields.ts';
import { Details, Field, Link, Notice, page, SentForm } from './page.tsx';
import { PUBLIC_PAGES, publicAddress } from './room-page.tsx';

interface Props {
  readonly office: OfficeIdentity;
  /** Of the web app. */
  readonly url: string;
  /** Why nothing is told; may be blank. */
  readonly notice: string;
  /** The number that was asked for; may be blank. */
  readonly typed: string;
  /** What is told of the request; `null` before it was asked for, or where it was not found. */
  readonly found: { readonly number: string; readonly details: readonly Detail[] } | null;
}

/** @returns the whole page as HTML */
export function statusPage(props: Props): string {
  const { office, url, notice, found } = props;
  return page({
    title: `${WORDS.title} · ${SERVICE_WORDS.title}`,
    office,
    sends: true,
    children: (
      <>
        <p class="soft">{SERVICE_WORDS.title}</p>
        <h1>{found ? found.number : WORDS.title}</h1>
        {notice !== '' && <Notice text={notice} />}
        {found ? (
          <>
            <Details of={found.details} />
            <p>{WORDS.change}</p>
          </>
        ) : (
          <AskForm {...props} />
        )}
        <nav class="ways" aria-label={ROOM_WORDS.service}>
          {found && (
            <Link href={publicAddress(url, PUBLIC_PAGES.status)} here>
              {WORDS.again}
            </Link>
          )}
          <Link href={publicAddress(url, PUBLIC_PAGES.room)} here>
            {ROOM_WORDS.title}
          </Link>
          <Link href={publicAddress(url, PUBLIC_PAGES.service)} here>
            {ROOM_WORDS.service}
          </Link>
        </nav>
      </>
    ),
  });
}

function AskForm({ url, typed }: Props) {
  return (
    <SentForm action={publicAddress(url, PUBLIC_PAGES.status)} sends={{ [FIELDS.page]: PUBLIC_PAGES.status }}>
      <p>{WORDS.intro}</p>
      <Field label={WORDS.number} name={FIELDS.number} required value={typed} />
      <Field label={WORDS.digits} inputMode="numeric" maxLength={4} name={FIELDS.digits} required />
      <button type="submit" class="button first">
        {WORDS.ask}
      </button>
    </SentForm>
  );
}
