/** @jsxImportSource #pages */
// A page that says one thing: that something was recorded, why a link leads nowhere, or that the service is disturbed.
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { PAGE_WORDS } from '../../words/pages/outcome.ts';
import { SERVICE_WORDS } from '../../words/service.ts';
import { BackLink, page, type Way } from './page.tsx';

interface Message {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly office: OfficeIdentity;
  /** The way back, where there is one. */
  readonly way?: Way;
  /** What the way back is called, where it leads an officer to his letter. */
  readonly back?: string;
  /** What somebody wrote in vain: he is to have it back. */
  readonly kept?: string;
}

/** @returns the whole page as HTML */
export function messagePage({ heading, paragraphs, office, way, back, kept }: Message): string {
  return page({
    title: `${heading} · ${SERVICE_WORDS.title}`,
    office,
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

/** What a dialog of the sheet shows: one link, which opens beside the sheet. */
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
        <a class="button first" href={url} target="_blank" rel="noreferrer noopener">
          {label}
        </a>
        <p>{hint}</p>
      </>
    ),
  });
}
