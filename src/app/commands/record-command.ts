// Decides and records a command, once for all commands, under the lock.
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
import type { Refusal } from '../../domain/commands/refusal.ts';
import { nextNumber } from '../../domain/request/numbering.ts';
import { type BookingRequest, byNumber } from '../../domain/request/request.ts';
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import { stampWords } from '../../words/dates.ts';
import { refusalWords } from '../../words/refusals.ts';
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

/** How long an execution keeps its outbox rows to itself; longer than Google lets it live. */
export const CLAIM_MINUTES = 7;

export type Outcome =
  | { readonly type: 'RECORDED'; readonly decision: Accepted }
  | { readonly type: 'REFUSED'; readonly refusal: Refusal }
  | { readonly type: 'NOTHING' };

/** A command, or at once the refusal of what cannot become one; `null` where there is nothing to do. */
export type Prepared = Command | { readonly type: 'REFUSE'; readonly number: string; readonly refusal: Refusal } | null;

/** Works out the command from what the register says inside the lock: its rows as read, its requests as recorded. */
export type Prepare = (reading: RegisterReading & Recorded, office: OfficeSnapshot) => Prepared;

/** Where a refusal is said: in the row whose `Tindakan` asked for it, or by the page that asked. */
export type Teller = 'ROW' | 'PAGE';

/** What was recorded, and the mails that are to be sent now. */
export interface Recording {
  readonly outcome: Outcome;
  readonly mails: readonly OutboxItem[];
  readonly office: OfficeSnapshot;
}

/**
 * Records one command under the lock, and before it the correction that people have typed into its row. Nothing is sent.
 * `Riwayat` is written first and is the commit; outbox and agenda follow and the row comes last, so that a row which shows
 * the new revision proves that everything before it was written.
 * @param teller a page says itself why a step was refused: the row and what stands in it are left alone
 * @throws DeskError where the desk is busy or the sheet lacks a tab or column
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
  // What was typed beside a time that cannot be had is taken all the same, before the row says why the time goes back.
  const beside = together.refusal?.code === 'TIME_TAKEN' ? besideTime(commands[0]) : null;
  const { decision, refusal } = beside ? decideInTurn([beside, ...commands], context) : together;
  const mails = write(desk, requests, decision, office, now).filter(isMail);
  if (!refusal) return { outcome: { type: 'RECORDED', decision }, mails, office };
  const number = 'number' in prepared ? prepared.number : '';
  const before = byNumber(requests, number);
  const isTime = refusal.code === 'TIME_TAKEN' && before && edits.has(number);
  const notATime = byNumber(reading.edited, number)?.notATime ?? [];
  const told: Refusal = isTime && notATime.length > 0 ? { code: 'TIME_UNREADABLE', cells: notATime } : refusal;
  // What people have typed is put back with its reason in the row, whoever asked for the step.
  const row = teller === 'ROW' || isTime ? number : '';
  const refused = refuse(desk, office, row, told, now, isTime ? { what: 'TIME', recorded: before } : null);
  return { ...refused, mails };
}

/** Decides commands of which each finds the desk as the one before left it; the first that is refused ends the row. */
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
  return { decision: inOne(accepted(history)), refusal };
}

/** Several changes of one request as one, so that its row is written once. */
function inOne(decision: Accepted): Accepted {
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
  const { room, hours, standards, limits, identity, privacy } = office.settings;
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
    team: office.team,
    damaged: office.damaged,
    foreign: from !== undefined && to !== undefined ? desk.calendar.foreign({ from, to }) : [],
    nextNumber: nextNumber([...requests, ...tail, ...desk.history.before()], now, reading.unreadable),
  };
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
  const message = `${stampWords(now)}: ${refusalWords(refusal)}`;
  if (number !== '') desk.register.refuse(number, message, ...(putBack ? [putBack] : []));
  return { outcome: { type: 'REFUSED', refusal }, mails: [], office };
}

/** A status picked by hand gives way to the recorded one. */
function standingToPutBack(
  refusal: Refusal,
  recorded: Change | undefined,
  { settings }: OfficeSnapshot,
): PutBack | null {
  const byHand = refusal.code === 'UNREADABLE_ROW' && refusal.choices.some(({ column }) => column === 'status');
  return byHand && recorded ? { what: 'STANDING', recorded, settings } : null;
}
