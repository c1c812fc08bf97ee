/** @jsxImportSource #pages */
// The public page on which somebody of the team asks for the link to their own desk. It tells nobody who is in the team.
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { OWN_DESK_WORDS as WORDS } from '../../words/pages/own-desk.ts';
import { DESK_FIELDS, FIELDS, OWN_DESK_PAGE } from './fields.ts';
import { Field, SentForm } from './form-parts.tsx';
import { Notice, page } from './page.tsx';

interface Props {
  readonly office: OfficeIdentity;
  /** The address of the web app, to which the form is sent. */
  readonly url: string;
  readonly notice: string;
}

/** The address of this page, on which staff ask for the link to their own desk. @param url of the web app */
export function askDeskAddress(url: string): string {
  return `${url}?${FIELDS.page}=${OWN_DESK_PAGE}`;
}

/** @returns the whole page as HTML */
export function askDeskPage({ office, url, notice }: Props): string {
  return page({
    title: WORDS.ask,
    office,
    sends: true,
    children: (
      <>
        <h1>{WORDS.ask}</h1>
        {notice !== '' && <Notice text={notice} />}
        <p>{WORDS.askHint}</p>
        <SentForm action={askDeskAddress(url)} sends={{ [FIELDS.page]: OWN_DESK_PAGE }}>
          <Field label={WORDS.address} type="email" name={DESK_FIELDS.address} maxLength={254} required />
          <button type="submit" class="button first">
            {WORDS.send}
          </button>
        </SentForm>
      </>
    ),
  });
}
