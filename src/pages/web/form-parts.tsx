/** @jsxImportSource #pages */
// The forms of the pages of the web app, which work without scripts, and their fields.

import { type Finding, isAboutFood } from '../../domain/request/finding.ts';
import type { WantedTime } from '../../domain/request/room-time.ts';
import { writeTime } from '../../words/formats/numbers.ts';
import { typedDate } from '../../words/pages/letter.ts';
import { HOW_TO_TYPE, TIME_LABELS, type WrongField } from '../../words/pages/status.ts';
import { FOOD_WORDS } from '../../words/problems/findings.ts';
import { CATERING_WORDS } from '../../words/sheet/choices.ts';
import type { Content } from '../jsx-runtime.ts';
import { FIELDS } from './fields.ts';
import { addressOf, type Way } from './ways.tsx';

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
  readonly children: Content;
}

/** A form that is sent to the web app. What tells its page stands in the address too: Google sometimes delivers a form without its fields. */
export function SentForm({ action, sends, children }: SentForm) {
  return (
    <form method="post" action={action} target="_blank" rel="noopener">
      {Object.entries(sends).map(
        ([name, value]) => value !== undefined && <input type="hidden" name={name} value={value} />,
      )}
      {children}
    </form>
  );
}

interface VisitorsForm {
  readonly way: Way;
  /** The revision of the request that they saw; absent: it is about none. */
  readonly revision?: number;
  readonly sends?: SentForm['sends'];
  readonly children: Content;
}

/** One with the visitor's token. */
export function PostForm({ way, revision, sends, children }: VisitorsForm) {
  const known = { [FIELDS.token]: way.token, [FIELDS.number]: way.number, [FIELDS.seen]: revision };
  return (
    <SentForm action={addressOf(way)} sends={{ ...known, ...sends }}>
      {children}
    </SentForm>
  );
}

/** Beside its words, what the element takes. */
interface Field {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly name: string;
  readonly type?: string;
  readonly inputMode?: string;
  readonly value?: string | null | undefined;
  readonly maxLength?: number;
  readonly required?: boolean | undefined;
  readonly typed?: Typed;
  readonly wrong?: WrongField | null | undefined;
}

/** In characters. */
export const LONGEST_FIELD = 2000;

/** A field of one line, with what is wrong of it beside it. */
export function Field({ label, hint, name, typed = {}, wrong, value, maxLength = LONGEST_FIELD, ...input }: Field) {
  const fault = wrong?.field === name ? `${name}-wrong` : null;
  return (
    <label class="label">
      {label}
      <input
        class="field"
        name={name}
        value={typed[name] ?? value ?? ''}
        maxLength={maxLength}
        {...input}
        aria-invalid={fault && 'true'}
        aria-describedby={fault}
      />
      {fault && (
        <small class="late" id={fault}>
          {wrong?.words}
        </small>
      )}
      {hint && <small class="soft">{hint}</small>}
    </label>
  );
}

interface TimeFieldsProps extends Pick<Field, 'wrong'> {
  readonly of: WantedTime;
  readonly typed: Typed;
  /** Whether a time is to be said; else all may stay as it is. */
  readonly required?: boolean;
}

/** A time in text fields: a date field would show 8 December as 12/08 in a browser set to English. */
export function TimeFields({ of: time, typed, wrong, required = true }: TimeFieldsProps) {
  const { startDate, endDate, startTime, endTime } = time;
  const values = {
    startDate: startDate && typedDate(startDate),
    endDate: startDate === endDate ? null : endDate && typedDate(endDate),
    startTime: startTime && writeTime(startTime),
    endTime: endTime && writeTime(endTime),
  };
  return (
    <>
      <div class="pair">
        {TIME_FIELDS.map((name) => (
          <Field
            label={TIME_LABELS[name]}
            name={name}
            value={values[name]}
            required={required && name !== FIELDS.endDate}
            typed={typed}
            wrong={wrong}
          />
        ))}
      </div>
      <small class="soft below">{HOW_TO_TYPE}.</small>
    </>
  );
}

const TIME_FIELDS = [FIELDS.startDate, FIELDS.endDate, FIELDS.startTime, FIELDS.endTime] as const;

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
