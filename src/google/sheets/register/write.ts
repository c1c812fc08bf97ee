// What a row shows of what was recorded: the cells that `Permohonan` has of a request, made of nothing else.
import { cameTo } from '../../../domain/commands/attendance.ts';
import { offeredSteps } from '../../../domain/flow/likely-steps.ts';
import { type KeptRow, writeKeptRow } from '../../../domain/records/kept-row.ts';
import { turnEnds, withHolderAt } from '../../../domain/request/holder.ts';
import type { Settings } from '../../../domain/settings/settings.ts';
import { dateOf, type Instant } from '../../../domain/time/time.ts';
import { contactCell } from '../../../words/mails/contact-text.ts';
import { findingWords } from '../../../words/problems/findings.ts';
import { statusWords } from '../../../words/sheet/choices.ts';
import type { RegisterColumn } from '../../../words/sheet/columns.ts';
import { messageWords } from '../../../words/sheet/messages.ts';
import { proposalWords, turnWords } from '../../../words/sheet/typed-rows.ts';
import { type Cell, cellText, dateOfInstant } from '../cells.ts';
import { stepCells } from './columns.ts';
import { shownCells } from './field-cells.ts';
import { offerLines } from './read-register.ts';

/** The cells in which people ask for a step. */
export const INPUTS = ['action', 'text', 'applicantMessage'] as const satisfies readonly RegisterColumn[];
type Input = (typeof INPUTS)[number];

export type RowCells = Readonly<Record<RegisterColumn, Cell>>;

/** Cells that are written into a row. */
export type WrittenCells = Readonly<Partial<Record<RegisterColumn, Cell>>>;

/** What a row is to show. */
export interface Projection {
  readonly kept: KeptRow;
  /** All cells, of those in which people ask for a step only what changes, and of fields where a step writes them. */
  readonly cells: WrittenCells;
  /** These are not all: nothing is written where the request has no row any more. */
  readonly isPart?: true;
  /** Whatever stands there, a formula that shows the same as well. */
  readonly isAnew?: true;
}

/**
 * The cells of a row, save those in which people ask for a step.
 * @param now decides which steps the row offers
 * @param isArchive whether it stands where no step is taken
 */
export function rowCells(
  kept: KeptRow,
  settings: Pick<Settings, 'office' | 'hours'>,
  now: Instant,
  isArchive: boolean,
): Omit<RowCells, Input> {
  const { after, findings, alternatives, message, note } = kept;
  // Of what is finished the last step is told until the end of its day.
  const isTold = message?.code === 'RECORDED' && !message.task && after.holder === 'NOBODY';
  const isOld = isTold && dateOf(message.at) < dateOf(now);
  const lying = withHolderAt(after, now);
  const due = turnEnds(lying);
  return {
    ...shownCells(after),
    number: after.number,
    status: statusWords(after),
    turn: turnWords(lying),
    attention: cellText([...proposalWords(after), ...findings.map(findingWords)].join('\n')),
    message: cellText(note ?? (message && !isOld ? messageWords(message, after) : '')),
    alternatives: cellText(offerLines(kept)),
    attended: cameTo(after) ?? '',
    contactLink: contactCell(
      after,
      {
        findings,
        alternatives,
        ...(message && 'passedOn' in message && { passedOn: message.passedOn }),
      },
      settings,
    ),
    submittedAt: dateOfInstant(after.submittedAt),
    dueAt: due === null ? '' : dateOfInstant(due),
    data: writeKeptRow(kept),
    ...stepCells(isArchive ? [] : offeredSteps(after, { now })),
  };
}

/** The cells in which people ask for a step, in a row where nobody has asked for one yet. */
export const BLANK_INPUTS: Readonly<Record<Input, Cell>> = { action: '', text: '', applicantMessage: '' };
