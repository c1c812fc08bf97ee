// Decides and records a command under the lock: the one way in which every command is recorded.
import type { Command } from '../../domain/commands/command.ts';
import type { Accepted } from '../../domain/commands/decision.ts';
import { leadsElsewhere, type Refusal, refusesTime } from '../../domain/commands/refusal.ts';
import { byNumber } from '../../domain/request/request.ts';
import type { Instant } from '../../domain/time/time.ts';
import { notRecordedWords } from '../../words/problems/refusals.ts';
import { isByApplicant, isMail, type MailItem, withinReserve } from '../outbox/mail-item.ts';
import { newsInTurn } from '../outbox/news-in-turn.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { PutBack, RegisterReading } from '../ports/register.ts';
import { putBackOf, type Recorded } from '../recovery/recorded-state.ts';
import { recover } from '../recovery/recover.ts';
import { actorOf } from './actor.ts';
import { besideTime, withCellEdits } from './cell-edits.ts';
import { contextFor, decideInTurn } from './context.ts';
import { writeDecision } from './write-decision.ts';

export type Outcome =
  | { readonly type: 'RECORDED'; readonly decision: Accepted }
  | { readonly type: 'REFUSED'; readonly refusal: Refusal }
  | { readonly type: 'NOTHING' };

/** A command, or a refusal if no command can be made; `null` if there is nothing to do. */
export type Prepared = Command | { readonly type: 'REFUSE'; readonly number: string; readonly refusal: Refusal } | null;

/** Makes the command from the register as read under the lock: its rows as read, its requests as recorded. */
export type Prepare = (reading: RegisterReading & Recorded, office: OfficeSnapshot) => Prepared;

/** Where a refusal is shown: in the row whose `Tindakan` asked for the step, or on the page that asked. */
export type Teller = 'ROW' | 'PAGE';

/** What was recorded, and the mails to send now. */
export interface Recording {
  readonly outcome: Outcome;
  readonly mails: readonly MailItem[];
  readonly office: OfficeSnapshot;
}

/**
 * Records one command under the lock, and before it the correction that people typed into its row. Sends nothing.
 * `Riwayat` is written first and is the commit. Outbox and agenda follow, and the row comes last: a row that shows the
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
  const { reading, requests, edits, doubtful } = recorded;
  const prepared = prepare({ ...reading, ...recorded }, office);
  if (!prepared) return { outcome: { type: 'NOTHING' }, mails: [], office };
  if (prepared.type === 'REFUSE') {
    const { number, refusal } = prepared;
    const unreadable = refusal.code === 'UNREADABLE_ROW' ? byNumber(reading.unreadable, number) : undefined;
    const putBack = unreadable && putBackOf(unreadable, doubtful.get(number), office.settings);
    // What is put back is told in the row, even if a page asked for the step.
    const row = teller === 'ROW' || putBack ? number : '';
    return refuse(desk, office, now, { row, refusal, ...(putBack && { putBack }) });
  }

  const editor = 'number' in prepared ? actorOf(desk.office.typedBy(prepared.number), office, now) : prepared.actor;
  const commands = withCellEdits(prepared, requests, edits, editor);
  const context = contextFor(desk, commands, recorded, office, now);
  const together = decideInTurn(commands, context);
  // If the typed time cannot be had, the other typed cells are still recorded, before the row says why the time is put back.
  const otherCells = together.refusal && refusesTime(together.refusal) ? besideTime(commands[0]) : null;
  const { decision, refusal } = otherCells ? decideInTurn([otherCells, ...commands], context) : together;
  const due = writeDecision(desk, decision, { requests, office, now }).filter(isMail);
  const affordable = withinReserve(desk, due, office, ({ effect }) => isByApplicant(effect));
  const mails = newsInTurn(desk, affordable, office, now);
  if (!refusal) return { outcome: { type: 'RECORDED', decision }, mails, office };
  const number = 'number' in prepared ? prepared.number : '';
  const isTold = decision.changes.some(
    ({ after, message }) => after.number === number && message?.code === 'HELD_BACK',
  );
  if (isTold) return { outcome: { type: 'REFUSED', refusal }, mails, office };
  const before = byNumber(requests, number);
  const isTime = refusesTime(refusal) && before && edits.has(number);
  const notATime = byNumber(reading.edited, number)?.notATime ?? [];
  const shown: Refusal = isTime && notATime.length > 0 ? { code: 'TIME_UNREADABLE', cells: notATime } : refusal;
  // A typed time is put back with the reason in the row, even if a page asked for the step.
  const row = teller === 'ROW' || isTime ? number : '';
  const written = prepared.type === 'ACT' && leadsElsewhere(shown) ? prepared.text.trim() : '';
  const putBack: PutBack | null =
    written !== '' ? { what: 'TEXT' } : isTime ? { what: 'TIME', recorded: before } : null;
  const refused = refuse(desk, office, now, { row, refusal: shown, written, ...(putBack && { putBack }) });
  return { ...refused, mails };
}

/** Why nothing is recorded, and what is said of it where. */
interface Refused {
  /** The number in whose row it is told; blank where no row tells it. */
  readonly row: string;
  readonly refusal: Refusal;
  readonly putBack?: PutBack;
  /** What somebody wrote, which the row shows again. */
  readonly written?: string;
}

function refuse(
  desk: Desk,
  office: OfficeSnapshot,
  now: Instant,
  { row, refusal, putBack, written = '' }: Refused,
): Recording {
  if (row !== '') desk.register.refuse(row, notRecordedWords(now, refusal, written), ...(putBack ? [putBack] : []));
  return { outcome: { type: 'REFUSED', refusal }, mails: [], office };
}
