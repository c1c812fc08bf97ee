// Decides and records a command under the lock: the one way in which every command is recorded.
import type { Command, Context } from '../../domain/commands/command.ts';
import { decide } from '../../domain/commands/decide.ts';
import {
  type Accepted,
  accepted,
  type Change,
  type HistoryEntry,
  requestsWith,
} from '../../domain/commands/decision.ts';
import { foreignWindow } from '../../domain/commands/foreign-window.ts';
import { registerYear } from '../../domain/commands/receipt.ts';
import type { Refusal } from '../../domain/commands/refusal.ts';
import { asksQuota } from '../../domain/mail/receipt-limits.ts';
import { nextNumber } from '../../domain/request/numbering.ts';
import { type BookingRequest, byNumber } from '../../domain/request/request.ts';
import type { ReceiptRules } from '../../domain/settings/settings.ts';
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import { notRecordedWords } from '../../words/problems/refusals.ts';
import { isMail } from '../outbox/mail-item.ts';
import { matchCalendar } from '../outbox/update-calendar.ts';
import { withdrawMails } from '../outbox/withdraw-mails.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { OutboxItem } from '../ports/outbox.ts';
import type { PutBack, RegisterReading } from '../ports/register.ts';
import type { Recorded } from '../recovery/recorded-state.ts';
import { recover } from '../recovery/recover.ts';
import { showAgenda } from '../views/agenda-tab.ts';
import { actorOf } from './actor.ts';
import { besideTime, withCellEdits } from './cell-edits.ts';

/** How long an execution claims outbox rows for itself; longer than Google lets an execution run. */
export const CLAIM_MINUTES = 7;

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
  readonly mails: readonly OutboxItem[];
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
    const row = teller === 'ROW' ? number : '';
    return refuse(desk, office, row, refusal, now, standingToPutBack(refusal, doubtful.get(number), office));
  }

  const editor = 'number' in prepared ? actorOf(desk.office.typedBy(prepared.number), office, now) : prepared.actor;
  const commands = withCellEdits(prepared, requests, edits, editor);
  const context = contextFor(desk, commands, recorded, office, now);
  const together = decideInTurn(commands, context);
  // If the typed time is taken, the other typed cells are still recorded, before the row says why the time is put back.
  const beside = together.refusal?.code === 'TIME_TAKEN' ? besideTime(commands[0]) : null;
  const { decision, refusal } = beside ? decideInTurn([beside, ...commands], context) : together;
  const mails = write(desk, requests, decision, office, now).filter(isMail);
  if (!refusal) return { outcome: { type: 'RECORDED', decision }, mails, office };
  const number = 'number' in prepared ? prepared.number : '';
  const before = byNumber(requests, number);
  const isTime = refusal.code === 'TIME_TAKEN' && before && edits.has(number);
  const notATime = byNumber(reading.edited, number)?.notATime ?? [];
  const shown: Refusal = isTime && notATime.length > 0 ? { code: 'TIME_UNREADABLE', cells: notATime } : refusal;
  // A typed time is put back with the reason in the row, even if a page asked for the step.
  const row = teller === 'ROW' || isTime ? number : '';
  const refused = refuse(desk, office, row, shown, now, isTime ? { what: 'TIME', recorded: before } : null);
  return { ...refused, mails };
}

/** Decides commands in order, each on the state that the one before left; stops at the first refusal. */
function decideInTurn(
  commands: readonly Command[],
  context: Context,
): { readonly decision: Accepted; readonly refusal: Refusal | null } {
  const history: HistoryEntry[] = [];
  let { requests } = context;
  let refusal: Refusal | null = null;
  for (const command of commands) {
    const decision = decide(command, { ...context, requests });
    if (!decision.ok) {
      refusal = decision.refusal;
      break;
    }
    history.push(...decision.history);
    requests = requestsWith(
      requests,
      decision.changes.map(({ after }) => after),
    );
  }
  return { decision: mergeChanges(accepted(history)), refusal };
}

/** Merges the changes of each request into one, so that its row is written once. */
function mergeChanges(decision: Accepted): Accepted {
  const found = new Map<string, Change>();
  for (const change of decision.changes) {
    const earlier = found.get(change.after.number);
    const merged = { ...change, before: earlier?.before ?? null, message: change.message ?? earlier?.message ?? null };
    found.set(change.after.number, earlier ? merged : change);
  }
  return { ...decision, changes: [...found.values()] };
}

function contextFor(
  desk: Desk,
  commands: readonly Command[],
  { requests, reading, tail }: Recorded,
  office: OfficeSnapshot,
  now: Instant,
): Context {
  const { room, hours, standards, limits, identity, privacy, receipts } = office.settings;
  const windows = commands.flatMap((command) => foreignWindow(command, { requests, room, hours, now }) ?? []);
  const [from] = windows.map((window) => window.from).sort();
  const to = windows
    .map((window) => window.to)
    .sort()
    .pop();
  return {
    now,
    requests,
    room,
    hours,
    standards,
    limits,
    identity,
    privacy,
    receipts: { ...receipts, quotaLeft: quotaLeft(desk, commands, requests, receipts) },
    team: office.team,
    damaged: office.damaged,
    foreign: from !== undefined && to !== undefined ? desk.calendar.foreign({ from, to }) : [],
    nextNumber: nextNumber([...requests, ...tail, ...desk.history.before()], yearOf(commands, now), reading.unreadable),
  };
}

/** The year in which a new request is numbered; of the others none is. */
function yearOf(commands: readonly Command[], now: Instant): string {
  const submission = commands.find((command) => command.type === 'SUBMIT');
  return submission ? registerYear(submission, now) : now.slice(0, 4);
}

/** How many mails may still be sent today, if the day's forms may have used them up; else nobody needs to know. */
function quotaLeft(
  { post }: Pick<Desk, 'post'>,
  commands: readonly Command[],
  requests: readonly BookingRequest[],
  limits: ReceiptRules,
): number | null {
  const isAsked = commands.some(
    (command) =>
      command.type === 'SUBMIT' && command.source.type === 'FORM' && asksQuota(command.submittedAt, requests, limits),
  );
  return isAsked ? post.remaining() : null;
}

function write(
  desk: Desk,
  requests: readonly BookingRequest[],
  { history, effects, changes }: Accepted,
  office: OfficeSnapshot,
  now: Instant,
): readonly OutboxItem[] {
  if (changes.length === 0) return [];
  const { settings } = office;
  desk.history.append(history);
  const items = effects.length > 0 ? desk.outbox.add(effects, now, minutesLater(now, CLAIM_MINUTES), 'NEW') : [];
  showAgenda(desk, requests, changes, settings, now);
  desk.register.write(changes, settings);
  desk.register.verify();
  const left = withdrawMails(desk, items, now);
  for (const item of left) {
    if (item.effect.type !== 'CALENDAR') continue;
    const { number } = item.effect;
    const change = changes.find((each) => each.after.number === number);
    if (change) matchCalendar(desk, item, change.after, settings, now);
  }
  return left;
}

function refuse(
  desk: Desk,
  office: OfficeSnapshot,
  number: string,
  refusal: Refusal,
  now: Instant,
  putBack: PutBack | null = null,
): Recording {
  if (number !== '') desk.register.refuse(number, notRecordedWords(now, refusal), ...(putBack ? [putBack] : []));
  return { outcome: { type: 'REFUSED', refusal }, mails: [], office };
}

/** A status changed by hand is replaced by the recorded one. */
function standingToPutBack(
  refusal: Refusal,
  recorded: Change | undefined,
  { settings }: OfficeSnapshot,
): PutBack | null {
  const byHand = refusal.code === 'UNREADABLE_ROW' && refusal.choices.some(({ column }) => column === 'status');
  return byHand && recorded ? { what: 'STANDING', recorded, settings } : null;
}
