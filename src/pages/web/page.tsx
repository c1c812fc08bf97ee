/** @jsxImportSource #pages */
// The parts of all pages of the web app: frame, notices, details, lists and links.

import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { Detail } from '../../words/mails/letter.ts';
import { contactWords, PAGE_WORDS } from '../../words/pages/outcome.ts';
import { type Content, unbroken } from '../jsx-runtime.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';

interface Frame {
  readonly title: string;
  /** How to reach the office stands below what applicants read; absent: on officers' pages, and before the install. */
  readonly office?: OfficeIdentity | undefined;
  /** Whether it has forms, or a link that is answered in place. */
  readonly sends?: boolean;
  readonly children: Content;
}

/**
 * A whole page as HTML. Google's frame lets it open new tabs and send forms, but not lead its window elsewhere, and shows
 * no page of the web app within itself (facts 7.6, 13.2).
 */
export function page({ title, office, sends = false, children }: Frame): string {
  const { html } = unbroken(
    <html lang="id">
      <head>
        <meta charSet="utf-8" />
        <base target="_blank" />
        <title>{title}</title>
        <style>{PAGE_STYLE}</style>
        {sends && <script>{PAGE_SCRIPT}</script>}
      </head>
      <body
        data-sending={sends && PAGE_WORDS.sending}
        data-failed={sends && PAGE_WORDS.notSent}
        data-missing={sends && PAGE_WORDS.missing}
        data-mistyped={sends && PAGE_WORDS.mistyped}
      >
        <main>
          {children}
          {office && (
            <footer>
              {contactWords(office)}
              <br />
              {office.unit}, {office.name}
            </footer>
          )}
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

/** A part of a page with its heading. */
export function Section({ heading, children }: { readonly heading: string; readonly children: Content }) {
  return (
    <section>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

interface FoldProps {
  readonly heading: string;
  readonly open?: boolean;
  readonly children: Content;
}

/** A part that its heading unfolds, so that the action comes first. */
export function Fold({ heading, open = false, children }: FoldProps) {
  return (
    <details open={open}>
      <summary>{heading}</summary>
      {children}
    </details>
  );
}

export function Lines({ of: lines }: { readonly of: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

/** A list with its heading; nothing if it has no items. */
export function List({ heading, items }: { readonly heading: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <Section heading={heading}>
      <Lines of={items} />
    </Section>
  );
}

/** Lines of which each leads to its page, where it has one. */
export function LinkedLines({
  of: lines,
}: {
  readonly of: readonly { readonly words: string; readonly url: string | null }[];
}) {
  return (
    <ul>
      {lines.map(({ words, url }) => (
        <li>
          {url === null ? (
            words
          ) : (
            <Link href={url} here>
              {words}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Names and values side by side. */
export function Details({ of: details }: { readonly of: readonly Detail[] }) {
  return (
    <dl>
      {details.map(({ label, value }) => (
        <>
          <dt>{label}</dt>
          <dd>
            <WithLinks text={value} />
          </dd>
        </>
      ))}
    </dl>
  );
}

interface LinkProps {
  readonly href: string;
  readonly button?: 'plain' | 'first';
  /** It leads to a page of the web app, which is shown in place of this one. */
  readonly here?: boolean;
  readonly children: Content;
}

/** A link, which opens in a new tab. */
export function Link({ href, button, here = false, children }: LinkProps) {
  const look = button && (button === 'first' ? 'button first' : 'button');
  return (
    <a class={look} href={href} target="_blank" rel="noreferrer noopener" data-here={here}>
      {children}
    </a>
  );
}

/** Text that users typed: only its web addresses become links. */
function WithLinks({ text }: { readonly text: string }) {
  return (
    <>
      {text
        .split(/(https:\/\/[^\s"<>]+)/)
        .map((part, index) => (index % 2 === 0 ? part : <Link href={part}>{part}</Link>))}
    </>
  );
}

/** Why something has just been refused. Screen readers read it at once. */
export function Notice({ text }: { readonly text: string }) {
  return (
    <div class="notice" role="alert">
      {text}
    </div>
  );
}
