/** @jsxImportSource #pages */
// Lays out a mail from the same words as HTML (components that escape text) and as plain text.

import { OPEN_SHEET_WORDS } from '../../words/mails/frame.ts';
import type { Detail, MailList, MailWords } from '../../words/mails/letter.ts';
import { type LinkWords, OWN_LINK_HINT } from '../../words/problems/links.ts';
import { unbroken } from '../jsx-runtime.ts';

/** The content of a mail before the layout. */
export interface Content {
  /** The office at the head of the mail; none for those who work there. */
  readonly letterhead: readonly string[];
  readonly greeting: string;
  readonly words: MailWords;
  /** Who sends the mail, and where to answer. */
  readonly foot: readonly string[];
  /** The spreadsheet; `null` in mails to whoever needs none. */
  readonly sheetUrl: string | null;
  /** The reader's personal page, with the words for its link; `null` where there is none. */
  readonly page: (LinkWords & { readonly url: string }) | null;
}

/** The mail as a web page. */
export function htmlMail(content: Content): string {
  return `<!doctype html>${unbroken(<MailPage {...content} />).html}`;
}

const font = 'font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#1f2933';

const link = 'color:#0b6e6e';

const button =
  'display:inline-block;padding:8px 16px;background:#0b6e6e;color:#ffffff;border-radius:4px;text-decoration:none';

function MailPage({ letterhead, greeting, words, foot, sheetUrl, page }: Content) {
  return (
    <html lang="id">
      <head>
        <meta charSet="utf-8" />
        <title>{words.subject}</title>
      </head>
      <body style={`margin:0;padding:16px;background:#f4f6f8;word-break:break-word;${font}`}>
        <div style="max-width:640px;margin:0 auto;padding:24px;background:#ffffff;border-top:4px solid #0b6e6e">
          {letterhead.length > 0 && (
            <p style="margin:0 0 16px;padding-bottom:12px;border-bottom:1px solid #d9e0e6;font-weight:bold">
              <Lines of={letterhead} />
            </p>
          )}
          <p>{greeting}</p>
          <Paragraphs of={words.opening} />
          {words.ask && <Paragraphs of={page === null ? words.ask.byHand : words.ask.onPage} />}
          {page !== null && <PageLink of={page} />}
          <Details of={words} />
          {words.lists.map(({ heading, items }) => (
            <>
              <h2 style="font-size:16px;margin:20px 0 4px">{heading}</h2>
              <ul style="margin:0;padding-left:20px">
                {items.map((item) => (
                  <Item of={item} />
                ))}
              </ul>
            </>
          ))}
          <Paragraphs of={words.closing} />
          {sheetUrl !== null && (
            <p style="margin:16px 0">
              <a href={sheetUrl} style={link}>
                {OPEN_SHEET_WORDS}
              </a>
            </p>
          )}
          <p style="margin-top:24px;padding-top:12px;border-top:1px solid #d9e0e6;color:#52606d;font-size:13px">
            <Lines of={foot} />
          </p>
        </div>
      </body>
    </html>
  );
}

function Lines({ of: lines }: { readonly of: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <>
          {line}
          <br />
        </>
      ))}
    </>
  );
}

function Item({ of: item }: { readonly of: MailList['items'][number] }) {
  if (typeof item === 'string') return <li style="margin:4px 0">{item}</li>;
  return (
    <li style="margin:4px 0">
      {item.text}{' '}
      <a href={item.url} style={link}>
        {item.label}
      </a>
    </li>
  );
}

/** The button to the reader's page, with what they should know of the link below it. */
function PageLink({ of: { url, label, hint = OWN_LINK_HINT } }: { readonly of: NonNullable<Content['page']> }) {
  return (
    <>
      <p style="margin:16px 0">
        <a href={url} style={button}>
          {label}
        </a>
      </p>
      <p style="margin:-8px 0 16px;color:#52606d;font-size:13px">{hint}</p>
    </>
  );
}

/** The value of a line: text, or a link where it leads somewhere. */
function Value({ of: { value, url } }: { readonly of: Detail }) {
  if (url === undefined) return <>{value}</>;
  return (
    <a href={url} style={link}>
      {value}
    </a>
  );
}

function Paragraphs({ of: paragraphs }: { readonly of: readonly string[] }) {
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p style="margin:12px 0">{paragraph}</p>
      ))}
    </>
  );
}

function Details({ of: { details } }: { readonly of: MailWords }) {
  if (details.length === 0) return null;
  return (
    <table role="presentation" style="border-collapse:collapse;margin:12px 0;width:100%">
      {details.map((detail) => (
        <tr>
          <td style={`padding:4px 12px 4px 0;width:112px;vertical-align:top;${font};color:#52606d`}>{detail.label}</td>
          <td style={`padding:4px 0;vertical-align:top;white-space:pre-wrap;${font}`}>
            <Value of={detail} />
          </td>
        </tr>
      ))}
    </table>
  );
}

/** The mail as plain text, for readers that show no HTML; the office stands at its end, so that a preview begins with the news. */
export function plainMail({ letterhead, greeting, words, foot, sheetUrl, page }: Content): string {
  const pageLink = page === null ? '' : `${page.label}: ${page.url}\n${page.hint ?? OWN_LINK_HINT}`;
  const blocks = [
    greeting,
    ...words.opening,
    ...(words.ask ? (page === null ? words.ask.byHand : words.ask.onPage) : []),
    pageLink,
    words.details.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    ...words.lists.map(({ heading, items }) => [`${heading}:`, ...items.map(itemText)].join('\n')),
    ...words.closing,
    sheetUrl === null ? '' : `${OPEN_SHEET_WORDS}: ${sheetUrl}`,
    `--\n${[...letterhead, ...foot].join('\n')}`,
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function itemText(item: MailList['items'][number]): string {
  return typeof item === 'string' ? `- ${item}` : `- ${item.text}\n  ${item.label}: ${item.url}`;
}
