/** @jsxImportSource #pages */
// The public page that tells status and date of a request to whoever knows its number and the end of its telephone number.
import type { Detail } from '../../words/mails/letter.ts';
import { ROOM_WORDS } from '../../words/pages/room.ts';
import { STATUS_PAGE_WORDS as WORDS } from '../../words/pages/status.ts';
import { FIELDS } from './fields.ts';
import { Field, SentForm } from './form-parts.tsx';
import { Details, Notice } from './page.tsx';
import { PUBLIC_PAGES, PublicLink, type PublicProps, publicAddress, publicPage } from './public-page.tsx';

interface Props extends PublicProps {
  /** Why nothing is told; may be blank. */
  readonly notice: string;
  /** The number that was asked for; may be blank. */
  readonly typed: string;
  /** What is told of the request; `null` before it was asked for, or where it was not found. */
  readonly found: { readonly number: string; readonly details: readonly Detail[] } | null;
}

/** @returns the whole page as HTML */
export function statusPage(props: Props): string {
  const { url, notice, found } = props;
  return publicPage({
    ...props,
    title: WORDS.title,
    heading: found?.number,
    children: (
      <>
        {notice !== '' && <Notice text={notice} />}
        {found ? (
          <>
            <Details of={found.details} />
            <p>{WORDS.change}</p>
          </>
        ) : (
          <AskForm {...props} />
        )}
      </>
    ),
    ways: (
      <>
        {found && (
          <PublicLink url={url} to="status">
            {WORDS.again}
          </PublicLink>
        )}
        <PublicLink url={url} to="room">
          {ROOM_WORDS.title}
        </PublicLink>
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
