// Converts a change to cells: a whole row for a new request, the script's columns for a known one.
import { cameTo } from '../../../domain/commands/attendance.ts';
import type { Change } from '../../../domain/commands/decision.ts';
import { TRANSITIONS } from '../../../domain/flow/transitions.ts';
import { clashNumbers } from '../../../domain/request/finding.ts';
import { offeredMessage, writeMarks } from '../../../domain/request/marks.ts';
import type { BookingRequest } from '../../../domain/request/request.ts';
import type { Settings } from '../../../domain/settings/settings.ts';
import type { Instant } from '../../../domain/time/time.ts';
import type { Action } from '../../../domain/vocabulary.ts';
import { offeredTimeWords } from '../../../words/formats/dates.ts';
import { contactCell } from '../../../words/mails/contact-text.ts';
import { findingWords } from '../../../words/problems/findings.ts';
import { statusWords } from '../../../words/sheet/choices.ts';
import type { RegisterColumn } from '../../../words/sheet/columns.ts';
import { messageWords } from '../../../words/sheet/messages.ts';
import { missingDispositionWords, positionWords, proposalWords, turnWords } from '../../../words/sheet/typed-rows.ts';
import { type Cell, cellText, dateOfInstant, textOf } from '../cells.ts';
import { stepCells } from './columns.ts';
import { shownCells } from './field-cells.ts';
import { traceOf } from './trace.ts';

/** The settings that a row shows something of. */
export type Shown = Pick<Settings, 'office' | 'hours' | 'limits'> & {
  /** The survey about a request, where no mail brings it. */
  readonly surveyOf?: (request: BookingRequest) => string | null;
  /** What the tab offers at all; absent: everything. */
  readonly offers?: readonly Action[];
};

export type RowCells = Readonly<Record<RegisterColumn, Cell>>;

/** The cells that a step writes into an existing row. */
export type WrittenCells = Readonly<Partial<Record<RegisterColumn, Cell>>>;

/** All cells of a new row. @param now decides which steps the row offers */
export function newRow(change: Change, settings: Shown, now: Instant): RowCells {
  const { after } = change;
  return {
    ...deskCells(change, settings, now),
    number: change.after.number,
    action: '',
    text: '',
    applicantMessage: cellText(offeredMessage(after)),
    message: change.message ? messageWords(change.message, settings.office.titles) : '',
    ...requestCells(after),
  };
}

/** The cells of when and from which response a request came, which people do not type. */
export function originCells({ submittedAt, queuedSince, responseId }: BookingRequest) {
  return { submittedAt: dateOfInstant(submittedAt), queuedSince: dateOfInstant(queuedSince), responseId };
}

/** The cells of the wanted time. */
export function timeCells(request: BookingRequest) {
  const { startDate, endDate, startTime, endTime } = shownCells(request);
  return { startDate, endDate, startTime, endTime };
}

/** The cells that come from the request itself, and not from how it stands. */
function requestCells(request: BookingRequest) {
  return { ...shownCells(request), ...originCells(request) };
}

/**
 * The cells that a change writes into its row. `Tindakan` and the texts beside it are emptied only by the step chosen
 * there: a change caused by another request must not erase a choice that was not carried out yet.
 */
export function changedCells(change: Change, settings: Shown, now: Instant): WrittenCells {
  const { before, after, message } = change;
  const cells: Partial<Record<RegisterColumn, Cell>> = deskCells(change, settings, now);
  if (message) cells.message = messageWords(message, settings.office.titles);
  if (message?.code === 'RECORDED' || message?.code === 'HELD_BACK') Object.assign(cells, { action: '', text: '' });
  const offered = offeredMessage(after);
  const isSaid = message?.code === 'RECORDED' && TRANSITIONS[message.action].applicantMessage !== 'NONE';
  if (isSaid || (before && offeredMessage(before) !== offered)) cells.applicantMessage = cellText(offered);
  if (message?.code === 'CORRECTED' && message.textTaken) cells.text = '';
  if (before) {
    const old: Readonly<Record<string, Cell>> = requestCells(before);
    const changed = Object.entries(requestCells(after)).filter(
      ([column, cell]) => textOf(cell) !== textOf(old[column]),
    );
    Object.assign(cells, Object.fromEntries(changed));
  }
  return cells;
}

/** The script's own cells: the state of a request and what follows from it. */
export function deskCells({ after, findings, alternatives, message }: Change, settings: Shown, now: Instant) {
  const position = positionWords(after, settings.office.titles);
  const offers = alternatives.map(offeredTimeWords).join('\n');
  return {
    status: statusWords(after),
    turn: turnWords(after, settings.office.titles),
    position,
    dueAt: after.dueAt === null ? '' : dateOfInstant(after.dueAt),
    attention: cellText(attentionLines(after, findings).join('\n')),
    clashesWith: clashNumbers(findings).join(', '),
    alternatives: offers,
    attended: cameTo(after) ?? '',
    contactLink: contactCell(
      after,
      {
        findings,
        alternatives,
        surveyUrl: settings.surveyOf?.(after) ?? null,
        ...(message && 'passedOn' in message && { passedOn: message.passedOn }),
      },
      settings,
    ),
    codes: after.findingCodes.join(', '),
    trace: traceOf(after, position, offers),
    marks: writeMarks(after.marks),
    ...stepCells(after, { now, limits: settings.limits }, settings.offers),
  };
}

/** A new row tells only what its letter raises: until the Kabid has passed it on, the disposition may still come. */
function attentionLines(after: BookingRequest, findings: Change['findings']): string[] {
  const missing = after.status === 'SUBMITTED' ? [] : missingDispositionWords(after);
  return [...proposalWords(after), ...findings.map(findingWords), ...missing];
}
