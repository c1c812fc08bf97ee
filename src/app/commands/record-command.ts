// Decides and records a command under the lock: the one way in which every command is recorded.
import type { ActCommand, Command } from '../../domain/commands/command.ts';
import type { Accepted } from '../../domain/commands/decision.ts';
import { leadsElsewhere, type Refusal } from '../../domain/commands/refusal.ts';
import type { WordsLeft } from '../../domain/records/kept-row.ts';
import type { Instant } from '../../domain/time/time.ts';
import { notRecordedWords } from '../../words/problems/refusals.ts';
import { ACTION_WORDS } from '../../words/sheet/choices.ts';
import { isByApplicant, withinReserve } from '../outbox/mail-item.ts';
import { newsInTurn } from '../outbox/news-in-turn.ts';
import type { Owed } from '../outbox/owed.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import { type Recorded, recover } from '../recovery/recover.ts';
import { writerOf } from './actor.ts';
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
      /** Whose the words beside the choice are from now on. */
      readonly left?: WordsLeft;
    }
  | null;

/** Makes the command from what is recorded and asked for, as read under the lock. */
export type Prepare = (recorded: Recorded, office: OfficeSnapshot) => Prepared;

/** Where a refusal is shown: in the row whose `Tindakan` asked for the step, or where else it was asked for, as on a page. */
export type Teller = 'ROW' | 'PAGE';

/** What was recorded, and what is to be done of it now. */
export interface Recording extends Owed {
  readonly outcome: Outcome;
}

/**
 * Records one command under the lock. Sends nothing.
 * `Riwayat` is written first and is the commit. Outbox and agenda follow, and the row comes last: a row whose `Data` has the
 * new revision proves that everything before it was written.
 * @param teller with `PAGE` whoever asked says why it was refused, and the row is left alone
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
    const { number, refusal, left } = prepared;
    return refuse(desk, office, now, { row: isInRow ? number : '', refusal, left });
  }

  const number = 'number' in prepared && prepared.type !== 'UNDELIVERED' ? prepared.number : '';
  const context = contextFor(desk, [prepared], recorded, office, now);
  const { decision, refusal } = decideInTurn([prepared], context);
  const owed = writeDecision(desk, decision, { requests, office, now });
  const affordable = withinReserve(desk, owed.mails, office, ({ effect }) => isByApplicant(effect));
  const mails = newsInTurn(desk, affordable, office, now);
  const outcome: Outcome = refusal ? { type: 'REFUSED', refusal } : { type: 'RECORDED', decision };
  const isTold = decision.changes.some(
    ({ after, message }) => after.number === number && message?.code === 'HELD_BACK',
  );
  if (refusal && !isTold) {
    const step = prepared.type === 'ACT' ? prepared : null;
    const isForStepAlone = step !== null && leadsElsewhere(refusal) && step.text.trim() !== '';
    refuse(desk, office, now, {
      row: isInRow ? number : '',
      refusal,
      ...(isForStepAlone && { written: step.text.trim() }),
      ...(step && isInRow && !isForStepAlone && { left: wordsLeft(step) }),
    });
  }
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
  /** What somebody wrote for this step alone, which the row shows again. */
  readonly written?: string;
  /** What they wrote and find again beside it. */
  readonly left?: WordsLeft | undefined;
}

function refuse(
  desk: Desk,
  office: OfficeSnapshot,
  now: Instant,
  { row, refusal, left, written = '' }: Refused,
): Recording {
  const what = { isTextOut: written !== '', ...(left && { left }) };
  if (row !== '') desk.register.refuse(row, notRecordedWords(now, refusal, written), what);
  return { outcome: { type: 'REFUSED', refusal }, mails: [], events: [], office };
}
