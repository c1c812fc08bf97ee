/** @jsxImportSource #pages */
// The base of every paper: A4, letterhead, page numbers, boxes and signatures. The reader's browser prints it.
import type { Signer } from '../../domain/print/letters.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { Detail } from '../../words/mails/letter.ts';
import { letterheadWords, signatureLines, PAPER_WORDS as WORDS } from '../../words/print/paper.ts';
import { postWords } from '../../words/sheet/posts.ts';
import { type Content, unbroken } from '../jsx-runtime.ts';

/** Black on white: whatever means something is said in words or by a shape. Shades are printed, too: browsers leave them out by themselves. */
const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #e4e7eb; color: #000; -webkit-print-color-adjust: exact; print-color-adjust: exact; font: 10.5pt/1.35 Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }
main { max-width: 210mm; margin: 16px auto; padding: 15mm; background: #fff; } .wide main { max-width: 297mm; }
header { display: flex; gap: 6mm; align-items: center; justify-content: center; padding-bottom: 6px; border-bottom: 4px double #000; text-align: center; } header img { height: 22mm; } header p { margin: 0; } header p:nth-child(-n + 2) { font-size: 13pt; text-transform: uppercase; } header p:nth-child(2) { font-weight: bold; }
h1 { margin: 14px 0 8px; font-size: 14pt; text-align: center; text-transform: uppercase; } h2 { margin: 14px 0 4px; font-size: 11pt; } h2, h3 { break-after: avoid; }
p { margin: 6px 0; orphans: 3; widows: 3; } .said { white-space: pre-wrap; } ul, ol { margin: 4px 0; padding-left: 22px; } li { margin: 2px 0; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; } th, td { padding: 3px 5px; border: 1px solid #000; text-align: left; vertical-align: top; }
th { background: #eee; } thead { display: table-header-group; } tr { break-inside: avoid; } .figure { text-align: right; } .grid table { font-size: 8.5pt; line-height: 1.25; } .tall td { height: 7mm; }
dl { margin: 6px 0; } dl > div { display: flex; gap: 8px; margin-bottom: 1px; break-inside: avoid; } dt { flex: none; width: 36mm; } dt::after { content: ":"; float: right; } dd { flex: 1; min-width: 0; margin: 0; }
.halves { display: table; table-layout: fixed; width: 100%; } .halves > * { display: table-cell; width: 50%; padding-right: 10px; vertical-align: top; } .framed { border: 1px solid #000; padding: 3px 8px; margin-top: -1px; } .framed > h2, .framed > * > h2 { margin-top: 2px; }
.box { display: inline-block; width: 4mm; height: 4mm; margin-right: 6px; border: 1px solid #000; font: bold 10pt/3.6mm Arial, sans-serif; text-align: center; vertical-align: -0.6mm; }
.boxes { list-style: none; padding: 0; } .row { display: flex; flex-wrap: wrap; gap: 2px 18px; }
.tall tr:nth-last-child(-n+2) { break-after: avoid; } .sign { width: 75mm; max-width: 100%; margin: 10px 0 0 auto; break-inside: avoid; } .sign p { margin: 0; } .hand { height: 17mm; }
.draft { float: right; margin: 4px 0; padding: 2px 10px; border: 2px solid #000; font-size: 11pt; letter-spacing: 3px; } .halves p:first-child { margin-top: 0; } .small { font-size: 9pt; }
.code { width: 42mm; text-align: center; break-inside: avoid; } .code svg { display: block; width: 100%; } .beside { display: flex; gap: 10mm; align-items: flex-start; } .beside > :first-child { flex: 1; min-width: 0; }
.report table { table-layout: auto; overflow-wrap: normal; }
.door h1 { font-size: 26pt; } .door h2 { font-size: 17pt; text-align: center; } main > .code { width: 100mm; max-width: 100%; margin: 0 auto; font-size: 14pt; } .door ul { font-size: 12pt; }
.bar { max-width: 210mm; margin: 16px auto 0; padding: 0 16px; } .bar p { margin: 4px 0; } .bar a { color: #0b4f4f; margin-right: 14px; display: inline-block; padding: 4px 0; }
button { padding: 10px 18px; border: 2px solid #0b4f4f; border-radius: 6px; background: #0b4f4f; color: #fff; font: bold 16px/1.3 Arial, sans-serif; cursor: pointer; } :is(a, button, [tabindex]):focus-visible { outline: 3px solid #0b4f4f; outline-offset: 3px; }
@media screen and (max-width: 720px) { main { margin: 16px 0; padding: 16px; } .halves, .halves > *, dl > div { display: block; width: 100%; } dt { width: auto; font-weight: bold; } dt::after { float: none; } .grid .scroll table { min-width: 620px; } .beside { flex-direction: column; } }
@media screen { .scroll { overflow-x: auto; } .wide table { table-layout: auto; overflow-wrap: normal; } }
@media print { body { background: none; } main { max-width: none; margin: 0; padding: 0; } .bar { display: none; } }
`;

/** Page numbers stand in the margin where the browser can put them there; elsewhere the browser's own foot has them. */
function pageRules(title: string, wide: boolean): string {
  const foot = 'font: 8pt Arial, sans-serif;';
  return `@page { size: A4${wide ? ' landscape' : ''}; margin: 15mm 15mm 18mm 20mm; @bottom-left { content: "${title}"; ${foot} } @bottom-right { content: "${WORDS.pageOf} " counter(page) " ${WORDS.of} " counter(pages); ${foot} } }`;
}

/** Google's frame lets a page open the print dialog (`allow-modals`, facts 13.2). */
const script = `document.addEventListener('click', function (event) { if (event.target.id === 'print') window.print(); });`;

interface Frame {
  /** Of our own words: it stands in the foot of each page. */
  readonly title: string;
  readonly office: OfficeIdentity;
  /** Landscape, for tables. */
  readonly wide?: boolean;
  /** Whose letterhead it begins with: of the desk of the room, of the office for letters of its head; absent: of the room. */
  readonly letterhead?: 'ROOM' | 'OFFICE';
  /** What the reader may choose instead; it is not printed. */
  readonly ways?: readonly Way[];
  readonly look?: string;
  readonly children: Content;
}

/** Another paper, for the reader on the screen. */
export interface Way {
  readonly label: string;
  readonly href: string;
}

/** @returns a whole paper as HTML */
export function paper({
  title,
  office,
  wide = false,
  letterhead = 'ROOM',
  ways = [],
  look = '',
  children,
}: Frame): string {
  const { html } = unbroken(
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <base target="_blank" />
        <title>{title}</title>
        <style>{style + pageRules(title, wide)}</style>
        <script>{script}</script>
      </head>
      <body class={`${wide ? 'wide ' : ''}${look}`}>
        <nav class="bar" aria-label={WORDS.print}>
          <button type="button" id="print">
            {WORDS.print}
          </button>
          <p class="small">{WORDS.hint}</p>
          {ways.map(({ label, href }) => (
            <a href={href} target="_blank" rel="noreferrer noopener">
              {label}
            </a>
          ))}
        </nav>
        <main>
          <header>
            {office.arms !== '' && <img src={office.arms} alt="" />}
            <div>
              {letterheadWords(office, letterhead).map((line) => (
                <p>{line}</p>
              ))}
            </div>
          </header>
          {children}
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

/** Names and values side by side. */
export function Facts({ of: details }: { readonly of: readonly Detail[] }) {
  return (
    <dl>
      {details.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A box to tick by hand; one that is known is ticked already. */
export function Box({ label, ticked = false }: { readonly label: string; readonly ticked?: boolean }) {
  return (
    <li>
      <Square ticked={ticked} />
      {label}
    </li>
  );
}

/** The box alone. */
export function Square({ ticked = false }: { readonly ticked?: boolean }) {
  return (
    <span class="box" role="img" aria-label={ticked ? WORDS.ticked : WORDS.notTicked}>
      {ticked ? '×' : ''}
    </span>
  );
}

interface SignatureProps {
  /** Above the post: place and day, where the paper has them here. */
  readonly above?: string;
  readonly signer: Signer;
  /** Whether rank and NIP stand below the name, each left open where the team does not say. */
  readonly ranked?: boolean;
  /** The post in full, as letters name it; absent: by its title. */
  readonly post?: string;
}

/** Where somebody signs. */
export function Signature({ above, signer, ranked = true, post }: SignatureProps) {
  return (
    <div class="sign">
      {above !== undefined && <p>{above}</p>}
      <p>{post ?? postWords(signer)},</p>
      <div class="hand"></div>
      {signatureLines(signer).map(
        (line, index) => (index === 0 || ranked) && <p>{index === 0 ? <strong>{line}</strong> : line}</p>,
      )}
    </div>
  );
}
