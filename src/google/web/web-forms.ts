// Reads what the forms of the pages send. It is untrusted input: anybody may send anything.

import * as z from 'zod/mini';
import type { OwnDetails, SentAnswer, SentDetails, SentStep } from '../../app/commands/apply-page-action.ts';
import type { Answer } from '../../domain/commands/command.ts';
import { MOVE_REASONS } from '../../domain/commands/move.ts';
import {
  onFirstUse,
  orElse,
  read,
  readCoded,
  readFields,
  recordOf,
  type Schema,
  textThat,
  typed,
} from '../../domain/records/schema.ts';
import { numberFor, OWN_FIELDS, type OwnField, rowOf } from '../../domain/request/fields.ts';
import { numberWithin } from '../../domain/request/numbering.ts';
import type { WantedTime } from '../../domain/request/room-time.ts';
import type { Wanted } from '../../domain/request/search.ts';
import { withoutHidden } from '../../domain/text/text.ts';
import { ACTIONS } from '../../domain/vocabulary.ts';
import { DESK_FIELDS, FIELDS, NEW_LETTER } from '../../pages/web/fields.ts';
import { LONGEST_ANSWER, LONGEST_FIELD, SERVED_AT_EVENT, SERVED_INSTEAD } from '../../pages/web/form-parts.tsx';
import { chosenIn, LINKS, OWN_FORMS } from '../../pages/web/own-change.tsx';
import { readTime } from '../../words/formats/numbers.ts';
import { countHelp } from '../../words/google/questions.ts';
import { MOVE_REASON_WORDS } from '../../words/pages/letter.ts';
import { PAGE_WORDS } from '../../words/pages/outcome.ts';
import { OWN_CHANGE_WORDS, unreadTimeWords } from '../../words/pages/status.ts';
import { dayOf } from '../sheets/cells.ts';

/** The parameters of a visit by name; if a name came several times, the first value. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/** What was sent, or why it is refused, in words for the visitor. */
export type Read<Sent> =
  | { readonly ok: true; readonly sent: Sent }
  /** `field` is the one to mend, where it is one alone. */
  | { readonly ok: false; readonly notice: string; readonly field?: string };

/** The parameters that are text; all others are ignored. */
export function parametersIn(sent: unknown): Parameters {
  const reading = read(parameters(), sent);
  return reading.ok ? reading.value : {};
}

/** What a page sends by a call: all of it texts by name, or nothing. */
export function textsIn(sent: unknown): Parameters {
  const reading = read(texts(), sent);
  return reading.ok ? reading.value : {};
}

/** One of these comes with each form. */
const FORM_FIELDS = [FIELDS.seen, FIELDS.step, FIELDS.answer, DESK_FIELDS.search, NEW_LETTER.mark] as const;

/** Whether there is more than the token. Google sometimes delivers a form without its fields. */
export function isForm(sent: Parameters): boolean {
  return FORM_FIELDS.some((name) => sent[name] !== undefined);
}

/** What a form of somebody's own desk looks for; `null` where it asks for no search. */
export function soughtIn(sent: Parameters): string | null {
  return sent[DESK_FIELDS.search]?.slice(0, LONGEST_SEARCH).trim() ?? null;
}

/** What is looked for: the number and the day that the text may name. @param year of a number without one */
export function wantedIn(text: string, year: string): Wanted | null {
  return text === '' ? null : { text, number: numberWithin(text, year), day: dayOf(text) };
}

const LONGEST_SEARCH = 100;

/** Reads the applicant's answer. */
export function readAnswer(sent: Parameters): Read<SentAnswer> {
  if (sent[FIELDS.answer] === OWN_FORMS.time) return readOwnTime(sent);
  const reading = readCoded(answerForm(), sent, ANSWER_PROBLEMS);
  if (!reading.ok) return refuse(PAGE_WORDS[reading.code]);
  const { answer, text, catering, revision: seen } = reading.value;
  return { ok: true, sent: { answer, text, catering, seen } };
}

/** Whether the applicant fills in what was missing. */
export function isFillingIn(sent: Parameters): boolean {
  return sent[FIELDS.answer] === OWN_FORMS.details;
}

/** Reads what an applicant fills in; blank fields stay as they are recorded. */
export function readDetails(sent: Parameters): Read<SentDetails> {
  const field = (name: string) => (sent[name] ?? '').replace(/\s+/g, ' ').trim();
  const given = OWN_FIELDS.map((name) => ({ name, text: field(name) })).filter(({ text }) => text !== '');
  if (given.some(({ text }) => text.length > LONGEST_FIELD)) return refuse(PAGE_WORDS.tooLong);
  const isLink = (text: string) => /^https?:\/\/[^\s"<>]+$/i.test(text);
  if (given.some(({ name, text }) => LINKS.includes(name) && !isLink(text))) return refuse(OWN_CHANGE_WORDS.notALink);
  const read = given.map(({ name, text }) => ({ name, value: ownValue(name, text) }));
  const wrong = read.find(({ value }) => value === null);
  if (wrong) return { ...refuse(countHelp(wrong.name)), field: wrong.name };
  const catering = SERVED_INSTEAD.find((each) => each === sent[FIELDS.catering]);
  const typed: OwnDetails = Object.fromEntries(read.map(({ name, value }) => [name, value]));
  const details = { ...typed, ...(catering && { catering }) };
  if (Object.keys(details).length === 0) return refuse(OWN_CHANGE_WORDS.nothingFilled);
  const text = textIn(sent);
  if (text.length > LONGEST_ANSWER) return refuse(PAGE_WORDS.tooLong);
  return { ok: true, sent: { seen: revisionIn(sent[FIELDS.seen]), details, text } };
}

/** What was typed for a field; `null` where it cannot be read. */
function ownValue(name: OwnField, text: string): string | number | null {
  if (rowOf(name).holds !== 'COUNT') return text;
  return numberFor(name, /^\d{1,6}$/.test(text) ? Number(text) : null);
}

/** Whether the sender has seen what is said of their answer, and sends it all the same. */
export function isSure(sent: Parameters): boolean {
  return sent[FIELDS.sure] === '1';
}

/** Reads a time that an applicant typed or chose, which is an answer where one is awaited. */
function readOwnTime(sent: Parameters): Read<SentAnswer> {
  const reading = readTimeIn(sent);
  if (!reading.ok) return unreadTime(sent, reading.fields);
  return {
    ok: true,
    sent: {
      answer: { type: 'CHOOSE', time: reading.value },
      text: '',
      catering: null,
      seen: revisionIn(sent[FIELDS.seen]),
    },
  };
}

/** Reads an officer's step. */
export function readStep(sent: Parameters): Read<SentStep> {
  const reading = readCoded(stepForm(), sent, STEP_PROBLEMS);
  if (!reading.ok) return refuse(PAGE_WORDS[reading.code]);
  const { step: action, whose, text, applicantMessage, offers, catering, revision: seen } = reading.value;
  const words = [whose && MOVE_REASON_WORDS[whose], text].filter(Boolean).join(': ');
  const step = { action, text: words, applicantMessage, offers, reason: whose, catering, seen };
  if (Object.keys(TIME_FIELDS).every((name) => (sent[name] ?? '').trim() === '')) {
    return { ok: true, sent: { ...step, typed: null } };
  }
  const typedTime = readTimeIn(sent);
  if (!typedTime.ok) return unreadTime(sent, typedTime.fields);
  return { ok: true, sent: { ...step, typed: typedTime.value } };
}

/** A time is refused by the first of its fields that cannot be read. */
function unreadTime(sent: Parameters, [field = 'startDate']: readonly (keyof WantedTime)[]) {
  return { ...refuse(unreadTimeWords(field, (sent[field] ?? '').trim())), field };
}

/** The wanted time; a blank last day is the first one. */
function readTimeIn(sent: Parameters) {
  const time = { ...sent };
  if ((time[FIELDS.endDate] ?? '').trim() === '') time[FIELDS.endDate] = time[FIELDS.startDate];
  return readFields(timeForm(), time);
}

/** The revision that a page showed. No request has revision 0, so a form without a valid one is shown again. */
function revisionIn(text = ''): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

/** The text that was typed in the field of words, as `tidied` gives it. */
export function textIn(sent: Parameters): string {
  return tidied(sent[FIELDS.text]);
}

/** A text that was typed, trimmed, with line ends as "\n" (browsers send CRLF) and without characters that nobody sees. */
export function tidied(text = ''): string {
  return withoutHidden(text.replace(/\r\n?/g, '\n')).trim();
}

function refuse(notice: string): { readonly ok: false; readonly notice: string } {
  return { ok: false, notice };
}

const parameters = onFirstUse(
  (): Schema<Parameters> => recordOf(orElse(z.string() as Schema<string | undefined>, undefined)),
);

const texts = onFirstUse((): Schema<Parameters> => recordOf(z.string()));

/** A text of several lines. */
const lines = () =>
  z.pipe(
    z._default(z.string(), ''),
    z.pipe(
      z.transform((text: string) => tidied(text)),
      textThat(({ length }) => length <= LONGEST_ANSWER, 'tooLong'),
    ),
  );

/** The fields of both forms; an invalid value counts as none, except a text that is too long. */
const common = onFirstUse(() => ({
  [FIELDS.text]: lines(),
  [FIELDS.catering]: orElse(z.nullable(z.enum(SERVED_INSTEAD)), null),
  [FIELDS.seen]: orElse(typed(revisionIn), 0),
}));

const ANSWER_PROBLEMS = ['nothingChosen', 'notSure', 'writeSomething', 'tooLong'] as const;

const answerForm = onFirstUse(() =>
  z
    .object({
      [FIELDS.answer]: typed(answerIn, 'nothingChosen'),
      [FIELDS.sure]: orElse(z.string(), ''),
      ...common(),
    })
    .check(
      z.refine(({ answer, sure }) => answer.type !== 'CANCEL' || sure === '1', 'notSure'),
      z.refine(({ answer, text }) => answer.type !== 'REPLY' || text !== '', 'writeSomething'),
    ),
);

const STEP_PROBLEMS = ['noStep', 'noReason', 'tooLong'] as const;

const stepForm = onFirstUse(() =>
  z
    .object({
      [FIELDS.step]: z.enum(ACTIONS, 'noStep'),
      [FIELDS.whose]: orElse(z.nullable(z.enum(MOVE_REASONS)), null),
      [FIELDS.applicantMessage]: lines(),
      [FIELDS.offers]: lines(),
      ...common(),
      [FIELDS.catering]: orElse(z.nullable(z.enum(SERVED_AT_EVENT)), null),
    })
    .check(z.refine(({ step, whose }) => step !== 'CHANGE_TIME' || whose !== null, 'noReason')),
);

/** The fields of a time: all must be filled, only the last day may be blank. */
const TIME_FIELDS = {
  [FIELDS.startDate]: dayOf,
  [FIELDS.endDate]: dayOf,
  [FIELDS.startTime]: readTime,
  [FIELDS.endTime]: readTime,
} as const;

const timeForm = onFirstUse((): Schema<WantedTime> => {
  const part = (read: (text: string) => string | null) => typed((text) => read(text.trim()));
  const { startDate, endDate, startTime, endTime } = TIME_FIELDS;
  return z.object({
    startDate: part(startDate),
    endDate: part(endDate),
    startTime: part(startTime),
    endTime: part(endTime),
  });
});

function answerIn(value: string): Answer | null {
  if (value === 'CONFIRM' || value === 'REPLY' || value === 'CANCEL') return { type: value };
  const time = chosenIn(value);
  return time && { type: 'CHOOSE', time };
}
