/** @jsxImportSource #pages */
// A page with one message: something was recorded, a link cannot be used, or an error occurred.
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { serviceName } from '../../words/names.ts';
import { MOVED_WORDS, PAGE_WORDS } from '../../words/pages/outcome.ts';
import { Link, page } from './page.tsx';
import { BackLink, BackToDesk, type Way } from './ways.tsx';

interface Message {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Absent: it speaks to an officer. */
  readonly office?: OfficeIdentity | undefined;
  /** The page to link back to, if there is one. */
  readonly way?: Way;
  /** The label of that link; absent: the usual one. */
  readonly back?: string;
  /** Where to go on, the likeliest first. */
  readonly onwards?: readonly { readonly label: string; readonly href: string }[];
  /** The text that could not be recorded: it is shown so that the visitor can copy it. */
  readonly kept?: string;
}

/** @returns the whole page as HTML */
export function messagePage({ heading, paragraphs, office, way, back, onwards = [], kept }: Message): string {
  return page({
    title: `${heading} · ${serviceName()}`,
    office,
    sends: way !== undefined,
    children: (
      <>
        <h1>{heading}</h1>
        {paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <Kept text={kept} />
        {onwards.map(({ label, href }, index) => (
          <div>
            <Link button={index === 0 ? 'first' : 'plain'} href={href} here>
              {label}
            </Link>
          </div>
        ))}
        {way && <BackLink way={way} {...(back !== undefined && { label: back })} />}
        {way && onwards.length === 0 && <BackToDesk way={way} />}
      </>
    ),
  });
}

/** @param url the same page at the new address; `null` while that is not known @returns the page of an old address, which shows the way to the new one alone */
export function movedPage(office: OfficeIdentity, url: string | null, kept: string): string {
  const { heading, known, notKnown, open } = MOVED_WORDS;
  if (url === null) return messagePage({ heading, paragraphs: [notKnown], office, kept });
  return messagePage({ heading, paragraphs: [known], office, kept, onwards: [{ label: open, href: url }] });
}

/** What a visitor had typed and nobody recorded, for them to copy. */
function Kept({ text = '' }: { readonly text?: string | undefined }) {
  if (text === '') return null;
  return (
    <label class="label">
      {PAGE_WORDS.kept}
      <textarea rows={5} readOnly>
        {text}
      </textarea>
    </label>
  );
}

/** The content of a dialog in the sheet: a link that opens in a new tab. */
export function linkDialog({ url, label, hint }: Readonly<Record<'url' | 'label' | 'hint', string>>): string {
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
