// Decides and records a command under the lock: the one way in which every command is recorded.
import type { ActCommand, Command } from '../../domain/commands/command.ts';
import type { Accepted } from '../../domain/commands/decision.ts';
import { leadsElsewhere, type Refusal, refusesTime } from '../../domain/commands/refusal.ts';
import type { WordsLeft } from '../../domain/records/kept-row.ts';
import type { Instant } from '../../domain/time/time.ts';
import { notRecordedWords } from '../../words/problems/refusals.ts';
import { ACTION_WORDS } from '../../words/sheet/choices.ts';
import { isByApplicant, withinReserve } from '../outbox/mail-item.ts';
import { newsInTurn } from '../outbox/news-in-turn.ts';
import type { Owed } from '../outbox/owed.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { PutBack } from '../ports/register.ts';
import { type Recorded, recover } from '../recovery/recover.ts';
import { actorOf, writerOf } from './actor.ts';
import { besideTime, editOf, forgetEdits, forgetOffers, putBackOf, unreadableIn, withCellEdits } from './cell-edits.ts';
import { contextFor, decideInTurn } from './context.ts';
import { writeDecision } from './write-decision.ts';

export type Outcome =
  | { readonly type: 'RECORDED'; readonly decision: Accepted }
  | { readonly type: 'REFUSED'; readonly refusal: Refusal }
  | { readonly type: 'NOTHING' };

/** A command, or a refusal if no command can be made; `null` if there is nothing to do. */
export type Prepared =
  | Command
  | {
      readonly type: 'REFUSE';
      readonly number: string;
      readonly refusal: Refusal;
      /** What was typed in the row is put back. */
      readonly isPutBack?: true;
      /** Whose the words beside the choice are from now on. */
      readonly left?: WordsLeft;
    }
  | null;

/** Makes the command from what is recorded and asked for, as read under the lock. */
export type Prepare = (recorded: Recorded, office: OfficeSnapshot) => Prepared;

/** Where a refusal is shown: in the row whose `Tindakan` asked for the step, or on the page that asked. */
export type Teller = 'ROW' | 'PAGE';

/** What was recorded, and what is to be done of it now. */
export interface Recording extends Owed {
  readonly outcome: Outcome;
}

/**
 * Records one command under the lock, and before it the correction that people typed into its row. Sends nothing.
 * `Riwayat` is written first and is the commit. Outbox and agenda follow, and the row comes last: a row whose `Data` has the
 * new revision proves that everything before it was written.
 * @param teller with `PAGE` the page says why a step was refused, and the row is left alone
 * @throws DeskError if the desk is busy or the sheet lacks a tab or column
 */
export function recordCommand(desk: Desk, prepare: Prepare, teller: Teller = 'ROW'): Recording {
  return desk.exclusive.hold(() => record(desk, prepare, teller));
}

function record(desk: Desk, prepare: Prepare, teller: Teller): Recording {
  const office = desk.office.snapshot();
  const now = desk.office.now();
  const recorded = recover(desk);
  const { requests } = recorded;
  const prepared = prepare(recorded, office);
  if (!prepared) return { outcome: { type: 'NOTHING' }, mails: [], events: [], office };
  const isInRow = teller === 'ROW';
  if (prepared.type === 'REFUSE') {
    const { number, refusal, isPutBack, left } = prepared;
    const putBack = isPutBack && putBackOf(desk, number, office);
    const refused = refuse(desk, office, now, {
      row: isInRow ? number : '',
      refusal,
      left,
      ...(putBack && { putBack }),
    });
    if (isPutBack) forgetEdits(desk, [number]);
    return refused;
  }

  const number = 'number' in prepared && prepared.type !== 'UNDELIVERED' ? prepared.number : '';
  const edit = number === '' ? null : editOf(desk, number, recorded);
  const editor = edit ? actorOf(edit.by, office, now) : prepared.actor;
  // A page knows nothing of what is typed in the row: what cannot be read there waits until it is quiet.
  const unread = edit && isInRow ? unreadableIn(edit) : null;
  const all = withCellEdits(prepared, edit, editor);
  const commands = unread ? all.filter((command) => command.type === 'CORRECT') : all;
  const context = contextFor(desk, commands, recorded, office, now);
  const together = decideInTurn(commands, context);
  // If the typed time cannot be had, the other typed cells are still recorded, before the row says why the time is put back.
  const otherCells = together.refusal && refusesTime(together.refusal) ? besideTime(commands[0]) : null;
  const { decision, refusal: decided } = otherCells ? decideInTurn([otherCells, ...commands], context) : together;
  const isEditTaken = edit !== null && (isInRow || edit.wrong.length === 0);
  const taken = new Set(isEditTaken ? [number] : []);
  const owed = writeDecision(desk, decision, { requests, office, now, taken });
  const affordable = withinReserve(desk, owed.mails, office, ({ effect }) => isByApplicant(effect));
  const mails = newsInTurn(desk, affordable, office, now);
  const refusal = decided ?? unread;
  const outcome: Outcome = refusal ? { type: 'REFUSED', refusal } : { type: 'RECORDED', decision };
  const isTold = decision.changes.some(
    ({ after, message }) => after.number === number && message?.code === 'HELD_BACK',
  );
  if (refusal && !isTold) {
    const isTyped = unread !== null || (edit !== null && refusesTime(refusal));
    const step = prepared.type === 'ACT' ? prepared : null;
    const isForStepAlone = step !== null && leadsElsewhere(refusal) && step.text.trim() !== '';
    refuse(desk, office, now, {
      // What was typed and is put back is told in the row, even if a page asked for the step.
      row: isInRow || isTyped ? number : '',
      refusal,
      ...(isForStepAlone && { written: step.text.trim() }),
      ...(step && isInRow && !isForStepAlone && { left: wordsLeft(step) }),
      ...(edit && { putBack: putBackOf(desk, number, office) }),
    });
  }
  // Only now: were the execution killed before, the cells would still count as typed.
  if (isEditTaken) forgetEdits(desk, [number]);
  else if (outcome.type === 'RECORDED' && prepared.type === 'ACT') forgetOffers(desk, number);
  return { outcome, mails, events: owed.events, office };
}

/** What a refused step leaves in its row; nothing where nothing was written for it. */
function wordsLeft({ actor, action, text, applicantMessage = '' }: ActCommand): WordsLeft | undefined {
  if (text.trim() === '' && applicantMessage.trim() === '') return undefined;
  return { by: writerOf(actor), action: ACTION_WORDS[action], text, applicantMessage };
}

/** Why nothing is recorded, and what is said of it where. */
interface Refused {
  /** The number in whose row it is told; blank where no row tells it. */
  readonly row: string;
  readonly refusal: Refusal;
  readonly putBack?: PutBack;
  /** What somebody wrote for this step alone, which the row shows again. */
  readonly written?: string;
  /** What they wrote and find again beside it. */
  readonly left?: WordsLeft | undefined;
}

function refuse(
  desk: Desk,
  office: OfficeSnapshot,
  now: Instant,
  { row, refusal, putBack, left, written = '' }: Refused,
): Recording {
  const what = { isTextOut: written !== '', ...(left && { left }), ...(putBack && { putBack }) };
  if (row !== '') desk.register.refuse(row, notRecordedWords(now, refusal, written), what);
  return { outcome: { type: 'REFUSED', refusal }, mails: [], events: [], office };
}
