/** @jsxImportSource #pages */
// The parts of all pages of the web app: frame, notices, details, lists, links, and forms that work without scripts.

import { type Finding, isAboutFood } from '../../domain/request/finding.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { Detail } from '../../words/mails/letter.ts';
import { contactWords, PAGE_WORDS } from '../../words/pages/outcome.ts';
import { OWN_DESK_WORDS } from '../../words/pages/own-desk.ts';
import { FOOD_WORDS } from '../../words/problems/findings.ts';
import { CATERING_WORDS } from '../../words/sheet/choices.ts';
import { type Content, unbroken } from '../jsx-runtime.ts';
import { FIELDS } from './fields.ts';
import { PAGE_SCRIPT } from './page-script.ts';

const style = `
:root { color-scheme: light dark; --ink: #1f2933; --paper: #fff; --accent: #0b6e6e; --on: #fff; --soft: #52606d; --line: #d9e0e6; --note: #eef6f6; --late: #a61b1b; --warn: #b26a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e7eb; --paper: #16202a; --accent: #5fd0d0; --on: #10181f; --soft: #b0bec9; --line: #3b4a57; --note: #1d2c36; --late: #ff9b9b; --warn: #f0c36d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.6 Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }
main { max-width: 720px; margin: 0 auto; padding: 24px 16px 48px; }
h1 { font-size: 24px; line-height: 1.25; margin: 8px 0; } h2 { font-size: 18px; margin: 28px 0 6px; }
p { margin: 6px 0; } .soft { color: var(--soft); } ul, ol { margin: 0; padding-left: 20px; } li { margin: 4px 0; }
a { color: var(--accent); } .whole { white-space: nowrap; }
.button { display: inline-block; margin: 12px 8px 4px 0; padding: 10px 18px; border: 2px solid var(--accent); border-radius: 6px;
  background: none; color: var(--accent); font: bold 16px/1.3 Arial, Helvetica, sans-serif; text-align: left; text-decoration: none; cursor: pointer; }
.button + dl, .button + fieldset, .card form + form { margin-top: 20px; }
h1:focus, .notice:focus { outline: none; }
.first { background: var(--accent); color: var(--on); } .danger { border-color: var(--late); color: var(--late); }
:is(a, button, input, textarea, select, summary):focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
.notice { white-space: pre-line; margin: 16px 0; padding: 12px 16px; border-left: 5px solid var(--accent); background: var(--note); } .notice[role="alert"] { border-color: var(--late); }
.state { font-size: 20px; font-weight: bold; margin: 0; }
dl { margin: 0; display: grid; grid-template-columns: minmax(90px, 150px) 1fr; gap: 6px 16px; }
dt { color: var(--soft); } dd { margin: 0; white-space: pre-wrap; }
fieldset { margin: 0 0 12px; padding: 0; border: 0; } legend, .label { display: block; margin-top: 12px; padding: 0; font-weight: bold; }
.choice { display: flex; gap: 10px; padding: 8px 0; } .choice input { flex: none; width: 20px; height: 20px; margin: 3px 0; }
textarea, select, .field { display: block; width: 100%; margin-top: 4px; padding: 8px; border: 1px solid var(--soft); border-radius: 4px;
  background: var(--paper); color: var(--ink); font: inherit; font-weight: normal; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 16px; } @media (max-width: 480px) { .pair, dl { grid-template-columns: 1fr; } dl { gap: 0; } dd { margin-bottom: 8px; } }
.days { list-style: none; padding-left: 0; display: grid; grid-template-columns: repeat(5, 1fr); gap: 8px; } .days > li { margin: 0; padding: 8px; border: 1px solid var(--line); border-radius: 6px; }
.days strong { display: block; } .days small { display: block; } .days .over { color: var(--soft); } @media (max-width: 600px) { .days { grid-template-columns: 1fr; } .days .over { display: none; } }
.spans { list-style: none; padding: 0; } .spans li { padding: 4px 10px; border-left: 5px solid var(--line); } .spans .FREE { border-color: var(--accent); font-weight: bold; } .spans .TAKEN { border-color: var(--ink); }
.steps { list-style: none; padding: 0; margin: 12px 0; display: grid; grid-template-columns: repeat(4, 1fr); gap: 6px; counter-reset: step; color: var(--soft); font-size: 14px; line-height: 1.3; }
.steps li { margin: 0; padding-top: 6px; border-top: 4px solid var(--line); counter-increment: step; overflow-wrap: normal; } .steps li::before { content: counter(step) " "; }
.steps .done { border-color: var(--accent); } .steps .done::before { content: ""; display: inline-block; width: 4px; height: 9px; margin: 0 6px 1px 2px; border: solid var(--accent); border-width: 0 2px 2px 0; transform: rotate(45deg); } .steps [aria-current] { border-color: var(--accent); color: var(--ink); font-weight: bold; }
.photo { display: block; width: 100%; max-height: 320px; margin: 16px 0; object-fit: cover; border-radius: 6px; }
.gap { margin: 0; padding: 5px 12px; border: 1px solid var(--accent); border-radius: 99px; background: none; color: var(--accent); font: inherit; cursor: pointer; }
.ways { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 12px 0; }
small { font-weight: normal; } .below { display: block; } details { margin-top: 16px; border-top: 1px solid var(--line); padding-top: 12px; } summary { cursor: pointer; font-weight: bold; color: var(--accent); padding: 4px 0; }
h3 { font-size: 16px; margin: 18px 0 4px; } .cards { list-style: none; padding: 0; }
.cards > li, .card { margin: 10px 0; padding: 10px 14px; border: 1px solid var(--line); border-radius: 6px; } .cards > li > a { display: block; padding: 6px 0; font-weight: bold; }
.tick { float: right; width: 24px; height: 24px; margin: 8px 0 8px 12px; }
.late { color: var(--late); } .mark { padding-left: 10px; border-left: 3px solid var(--warn); } .now { font-weight: bold; } .cards p, .card p { margin: 4px 0; }
.scores { display: flex; flex-wrap: wrap; gap: 0 16px; } .scores legend { float: left; width: 100%; }
.always { position: sticky; bottom: 0; padding: 4px 0; background: var(--paper); border-top: 1px solid var(--line); }
.card fieldset { margin: 0; } .card legend { margin-top: 0; }
@media (max-width: 480px) { main { padding-top: 12px; } h1 { font-size: 20px; } }
footer { margin-top: 40px; padding-top: 12px; border-top: 1px solid var(--line); color: var(--soft); font-size: 14px; }
`;

interface Frame {
  readonly title: string;
  /** Absent before the install. */
  readonly office?: OfficeIdentity;
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
        <style>{style}</style>
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

/** A message about what has just happened: a refusal, unless `isDone`. Screen readers read it at once. */
export function Notice({ text, isDone }: { readonly text: string; readonly isDone?: boolean | undefined }) {
  return (
    <div class="notice" role={isDone ? 'status' : 'alert'}>
      {text}
    </div>
  );
}

/** The address of a personal page. */
export interface Way {
  /** The address of the web app, to which forms are sent. */
  readonly url: string;
  /** Identifies the visitor; used only in forms and links of their own pages. */
  readonly token: string;
  /** The letter that was opened from somebody's own desk. */
  readonly number?: string;
}

/** What can be served: a buffet is not allowed. */
export const SERVED_INSTEAD = ['NONE', 'BOXED'] as const;

/** What was served at an event: what is not allowed may have been. */
export const SERVED_AT_EVENT = [...SERVED_INSTEAD, 'BUFFET'] as const;

interface CateringChoiceProps {
  readonly findings: readonly Finding[];
  readonly typed: Typed;
  readonly label?: string;
  readonly choices?: typeof SERVED_INSTEAD | typeof SERVED_AT_EVENT;
  readonly required?: boolean;
}

/** Asks what is served, beside another answer; nothing where no finding asks it. */
export function CateringChoice({
  findings,
  typed,
  label = FOOD_WORDS.choice,
  choices = SERVED_INSTEAD,
  required = false,
}: CateringChoiceProps) {
  if (!findings.some(isAboutFood)) return null;
  return (
    <Choice
      label={label}
      name={FIELDS.catering}
      blank={FOOD_WORDS.notAnswered}
      choices={choices.map((each) => [each, CATERING_WORDS[each]])}
      required={required}
      typed={typed}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  /** The first choice, which says nothing; absent: one of the others stands there. */
  readonly blank?: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly required?: boolean;
  readonly typed?: Typed;
}

/** A list of which one thing is chosen. */
export function Choice({ label, name, blank, choices, required = false, typed = {} }: ChoiceProps) {
  return (
    <label class="label">
      {label}
      <select name={name} required={required}>
        {blank !== undefined && <option value="">{blank}</option>}
        {choices.map(([value, words]) => (
          <option value={value} selected={typed[name] === value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What was typed into a form that was refused, by field name. */
type Typed = Readonly<Record<string, string | undefined>>;

interface SentForm {
  readonly action: string;
  /** What it sends beside what is filled in, by name. */
  readonly sends: Readonly<Record<string, string | number | undefined>>;
  readonly part?: string | undefined;
  readonly children: Content;
}

/** A form that is sent to the web app. What tells its page stands in the address too: Google sometimes delivers a form without its fields. */
export function SentForm({ action, sends, part, children }: SentForm) {
  return (
    <form method="post" action={action} target="_blank" rel="noopener" data-part={part}>
      {Object.entries(sends).map(
        ([name, value]) => value !== undefined && <input type="hidden" name={name} value={value} />,
      )}
      {children}
    </form>
  );
}

/** One with the visitor's token and the revision that they saw. */
export function PostForm(props: { readonly way: Way; readonly revision: number; readonly children: Content }) {
  const { token, number } = props.way;
  const sends = { [FIELDS.token]: token, [FIELDS.number]: number, [FIELDS.seen]: props.revision };
  return (
    <SentForm action={addressOf(props.way)} sends={sends}>
      {props.children}
    </SentForm>
  );
}

/**
 * A form about no revision of a request, such as those of somebody's own desk. With `part` each tick in it is sent at once, and of the answer
 * only the elements of these ids are shown anew, so that the next tick is where the finger is.
 */
export function DeskForm(props: { readonly way: Way; readonly part?: string; readonly children: Content }) {
  const { token, number } = props.way;
  return (
    <SentForm
      action={addressOf(props.way)}
      sends={{ [FIELDS.token]: token, [FIELDS.number]: number }}
      part={props.part}
    >
      {props.children}
    </SentForm>
  );
}

/** Beside its words, what the element takes. */
interface Field {
  readonly label: string;
  readonly hint?: string;
  readonly name?: string;
  readonly type?: string;
  readonly inputMode?: string | false;
  readonly value?: string | undefined;
  readonly maxLength?: number;
  readonly required?: boolean;
  readonly readOnly?: boolean;
}

/** A field of one line. */
export function Field({ label, hint, ...input }: Field) {
  return (
    <label class="label">
      {label}
      <input class="field" {...input} />
      {hint && <small class="soft">{hint}</small>}
    </label>
  );
}

interface TextBox {
  /** The field; that of the text where none is named. */
  readonly name?: string;
  readonly label: string;
  readonly kept: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** Whether the desk wrote what stands there, for the button of this form alone. */
  readonly isReady?: boolean;
}

/** In characters: more than an answer needs, and less than a cell holds. */
export const LONGEST_ANSWER = 5000;

/** About as many lines as a text takes, at least three: what stands there ready is read at once. */
function rowsFor(text: string): number {
  const lines = text.split('\n').map((line) => Math.ceil(line.length / 60) || 1);
  return Math.min(
    8,
    Math.max(
      3,
      lines.reduce((sum, each) => sum + each, 0),
    ),
  );
}

/** A box for a text of several lines; `kept` is the text of a form that was refused. */
export function TextBox({ name = FIELDS.text, label, kept, hint, required = false, isReady = false }: TextBox) {
  return (
    <label class="label">
      {label}
      <textarea name={name} rows={rowsFor(kept)} maxLength={LONGEST_ANSWER} required={required} data-ready={isReady}>
        {kept}
      </textarea>
      {hint && <small class="soft">{hint}</small>}
    </label>
  );
}

/** A link back to the page that the form was sent from. */
export function BackLink({ way, label = PAGE_WORDS.back }: { readonly way: Way; readonly label?: string }) {
  return (
    <Link button="plain" href={addressOf(way)} here>
      {label}
    </Link>
  );
}

/** From a letter back to the desk it was opened from; nothing where it was opened by a link of its own. */
export function BackToDesk({ way }: { readonly way: Way }) {
  if (way.number === undefined) return null;
  return (
    <Link button="plain" href={deskAddress(way)} here>
      {OWN_DESK_WORDS.back}
    </Link>
  );
}

/** The address of the desk from which a letter was opened. */
export function deskAddress({ url, token }: Way): string {
  return addressOf({ url, token });
}

/** The address of a letter, by the link to somebody's own desk. */
export function letterAddress(way: Way, number: string): string {
  return addressOf({ ...way, number });
}

/** The address of the visitor's own page about something, such as a month. */
export function addressIn(way: Way, about: Readonly<Record<string, string>>): string {
  const fields = Object.entries(about).map(([name, value]) => `&${name}=${encodeURIComponent(value)}`);
  return `${addressOf(way)}${fields.join('')}`;
}

function addressOf({ url, token, number }: Way): string {
  const letter = number === undefined ? '' : `&${FIELDS.number}=${encodeURIComponent(number)}`;
  return `${url}?${FIELDS.token}=${encodeURIComponent(token)}${letter}`;
}
