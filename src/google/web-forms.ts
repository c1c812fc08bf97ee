// Reads what the forms of the pages send; anything may come here, from anybody.
import type { SentAnswer, SentStep } from '../desk/by-link.ts';
import type { Answer } from '../domain/decide/command.ts';
import { ACTIONS } from '../domain/flow.ts';
import type { WantedTime } from '../domain/request.ts';
import { FIELDS, LONGEST_TEXT, SERVED_INSTEAD } from '../pages/web/page.tsx';
import { readTime } from '../words/numbers.ts';
import { PAGE_WORDS } from '../words/pages/outcome.ts';
import { dayOf } from './cells.ts';

/** What came with a visit, by name; the first value where a name came several times. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/** What was sent, or what to say about it. */
export type Read<Sent> = { readonly ok: true; readonly sent: Sent } | { readonly ok: false; readonly notice: string };

/** The applicant's answer. */
export function readAnswer(parameters: Parameters): Read<SentAnswer> {
  const text = textIn(parameters);
  const answer = answerIn(parameters[FIELDS.answer] ?? '');
  if (!answer) return refuse(PAGE_WORDS.nothingChosen);
  if (answer.type === 'CANCEL' && parameters[FIELDS.sure] !== '1') return refuse(PAGE_WORDS.notSure);
  if (answer.type === 'REPLY' && text === '') return refuse(PAGE_WORDS.writeSomething);
  return checked({ answer, text, catering: cateringIn(parameters), seen: seenIn(parameters) });
}

/** An officer's step. */
export function readStep(parameters: Parameters): Read<SentStep> {
  const action = ACTIONS.find((each) => each === parameters[FIELDS.step]);
  if (!action) return refuse(PAGE_WORDS.noStep);
  const text = [parameters[FIELDS.whose] ?? '', textIn(parameters)].filter((part) => part !== '').join(': ');
  const [seen, catering] = [seenIn(parameters), cateringIn(parameters)];
  const times = [FIELDS.startDate, FIELDS.endDate, FIELDS.startTime, FIELDS.endTime];
  if (times.every((name) => (parameters[name] ?? '').trim() === ''))
    return checked({ action, text, typed: null, catering, seen });
  const typed = timeIn(parameters);
  return 'unreadable' in typed
    ? refuse(PAGE_WORDS.unreadableTime(typed.unreadable))
    : checked({ action, text, typed, catering, seen });
}

/** What was written, whatever becomes of it; a browser ends lines as letters once did. */
export function textIn(parameters: Parameters): string {
  return (parameters[FIELDS.text] ?? '').replace(/\r\n?/g, '\n').trim();
}

function checked<Sent extends { readonly text: string }>(sent: Sent): Read<Sent> {
  return sent.text.length > LONGEST_TEXT ? refuse(PAGE_WORDS.tooLong) : { ok: true, sent };
}

function refuse(notice: string): { readonly ok: false; readonly notice: string } {
  return { ok: false, notice };
}

function cateringIn(parameters: Parameters): SentAnswer['catering'] {
  return SERVED_INSTEAD.find((each) => each === parameters[FIELDS.catering]) ?? null;
}

/** No request has revision 0: a form that lost it is shown anew. */
function seenIn(parameters: Parameters): number {
  const text = parameters[FIELDS.seen] ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

function answerIn(value: string): Answer | null {
  if (value === 'CONFIRM' || value === 'REPLY' || value === 'CANCEL') return { type: value };
  const [, date, startTime, endTime] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) (\d{2}:\d{2})$/.exec(value) ?? [];
  if (date === undefined || startTime === undefined || endTime === undefined) return null;
  return { type: 'CHOOSE', time: { startDate: date, endDate: date, startTime, endTime } };
}

function timeIn(parameters: Parameters): WantedTime | { readonly unreadable: string } {
  const text = (name: string) => (parameters[name] ?? '').trim();
  const startDate = dayOf(text(FIELDS.startDate));
  const endDate = text(FIELDS.endDate) === '' ? startDate : dayOf(text(FIELDS.endDate));
  const [startTime, endTime] = [readTime(text(FIELDS.startTime)), readTime(text(FIELDS.endTime))];
  const read = { startDate, endDate, startTime, endTime };
  const [unreadable] = (Object.keys(read) as (keyof WantedTime)[]).filter((name) => read[name] === null);
  return unreadable === undefined ? read : { unreadable: text(FIELDS[unreadable]) };
}
