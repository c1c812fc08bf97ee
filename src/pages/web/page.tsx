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
import { PAGE_STYLE } from './page-style.ts';

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
