/** @jsxImportSource #pages */
// A page with one message: something was recorded, a link cannot be used, or an error occurred.
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { PAGE_WORDS } from '../../words/pages/outcome.ts';
import { SERVICE_WORDS } from '../../words/pages/service.ts';
import { BackLink, Link, page, type Way } from './page.tsx';

interface Message {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly office: OfficeIdentity;
  /** The page to link back to, if there is one. */
  readonly way?: Way;
  /** The label of that link; absent: the usual one. */
  readonly back?: string;
  /** The text that could not be recorded: it is shown so that the visitor can copy it. */
  readonly kept?: string;
}

/** @returns the whole page as HTML */
export function messagePage({ heading, paragraphs, office, way, back, kept }: Message): string {
  return page({
    title: `${heading} · ${SERVICE_WORDS.title}`,
    office,
    sends: way !== undefined,
    children: (
      <>
        <h1>{heading}</h1>
        {paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        {kept && (
          <label class="label">
            {PAGE_WORDS.kept}
            <textarea rows={5} readOnly>
              {kept}
            </textarea>
          </label>
        )}
        {way && <BackLink way={way} {...(back !== undefined && { label: back })} />}
      </>
    ),
  });
}

/** The content of a dialog in the sheet: one link, which opens in a new tab. */
export function linkDialog({
  url,
  label,
  hint,
}: {
  readonly url: string;
  readonly label: string;
  readonly hint: string;
}): string {
  return page({
    title: label,
    children: (
      <>
        <Link button="first" href={url}>
          {label}
        </Link>
        <p>{hint}</p>
      </>
    ),
  });
}
