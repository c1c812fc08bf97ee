// Carries out a command, once for all commands: decide → record → perform, under the lock as far as the record goes.
import type { Command, Context, Decision, HistoryEntry } from '../domain/decide/command.ts';
import { decide } from '../domain/decide/decide.ts';
import { foreignWindow } from '../domain/decide/foreign-window.ts';
import { nextNumber } from '../domain/numbering.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { BookingRequest } from '../domain/request.ts';
import { addMinutes, type Instant, instantAt, wallTimeOf } from '../domain/time.ts';
import { stampWords } from '../words/dates.ts';
import { refusalWords } from '../words/refusals.ts';
import { showAgenda } from './agenda.ts';
import { matchCalendar } from './calendar.ts';
import { performMails } from './perform.ts';
import type { Desk, OfficeSnapshot, OutboxItem, PutBack, RegisterReading } from './ports.ts';
import { recover } from './recover.ts';
import { withTypedTime } from './typed-time.ts';
import { performWithdrawals } from './withdraw.ts';

/** How long an execution keeps its outbox rows to itself; longer than Google lets it live. */
const CLAIM_MINUTES = 7;

export type Outcome =
  | { readonly type: 'RECORDED'; readonly decision: Decision & { ok: true } }
  | { readonly type: 'REFUSED'; readonly refusal: Refusal }
  | { readonly type: 'NOTHING' };

/** A command, or at once the refusal of what cannot become one; `null` where there is nothing to do. */
export type Prepared = Command | { readonly type: 'REFUSE'; readonly number: string; readonly refusal: Refusal } | null;

/** Works out the command from what the register says inside the lock. */
export type Prepare = (reading: RegisterReading, office: OfficeSnapshot) => Prepared;

/** Where a refusal is said: in the row whose `Tindakan` asked for it, or by the page that asked. */
export type Teller = 'ROW' | 'PAGE';

/**
 * Carries out one command.
 * `Riwayat` is written first and is the commit; outbox and agenda follow and the row comes last, so that a row which shows
 * the new revision proves that everything before it was written.
 * @param teller a page says itself why a step was refused: the row and what stands in it are left alone
 * @throws DeskError where the desk is busy or the sheet lacks a tab or column
 */
export function carryOut(desk: Desk, prepare: Prepare, teller: Teller = 'ROW'): Outcome {
  const { outcome, mails, office } = desk.exclusive.hold(() => record(desk, prepare, teller));
  performMails(desk, mails, office);
  return outcome;
}

interface Recorded {
  readonly outcome: Outcome;
  readonly mails: readonly OutboxItem[];
  readonly office: OfficeSnapshot;
}

function record(desk: Desk, prepare: Prepare, teller: Teller): Recorded {
  const office = desk.office.snapshot();
  const now = desk.office.now();
  const reading = desk.register.read();
  const tail = desk.history.tail();
  const agenda = recover(desk, reading, tail, office.settings, now);
  const prepared = prepare({ ...reading, requests: agenda }, office);
  if (!prepared) return { outcome: { type: 'NOTHING' }, mails: [], office };
  if (prepared.type === 'REFUSE') {
    const { number, refusal } = prepared;
    const row = teller === 'ROW' ? number : '';
    return refuse(desk, office, row, refusal, now, statusToPutBack(refusal, number, agenda));
  }

  const { command, agenda: known, recorded } = withTypedTime(desk, prepared, agenda, tail);
  const decision = decide(command, contextFor(desk, command, known, tail, office, now));
  if (!decision.ok) {
    const { refusal } = decision;
    const putBack = refusal.code === 'TIME_TAKEN' && recorded ? ({ what: 'TIME', recorded } as const) : null;
    const number = command.type === 'ACT' && teller === 'ROW' ? command.number : '';
    return refuse(desk, office, number, refusal, now, putBack);
  }
  const items = write(desk, agenda, decision, office, now);
  return { outcome: { type: 'RECORDED', decision }, mails: items.filter(isMail), office };
}

function contextFor(
  desk: Desk,
  command: Command,
  agenda: readonly BookingRequest[],
  tail: readonly HistoryEntry[],
  office: OfficeSnapshot,
  now: Instant,
): Context {
  const { room, hours, standards, limits, identity } = office.settings;
  const window = foreignWindow(command, { agenda, room, hours, now });
  return {
    now,
    agenda,
    room,
    hours,
    standards,
    limits,
    identity,
    team: office.team,
    damaged: office.damaged,
    foreign: window ? desk.calendar.foreign(window) : [],
    nextNumber: nextNumber([...agenda, ...tail], now),
  };
}

function write(
  desk: Desk,
  agenda: readonly BookingRequest[],
  { history, effects, changes }: Decision & { ok: true },
  office: OfficeSnapshot,
  now: Instant,
): OutboxItem[] {
  if (changes.length === 0) return [];
  const { settings } = office;
  desk.history.append(history);
  const items = effects.length > 0 ? desk.outbox.add(effects, now, minutesLater(now, CLAIM_MINUTES), 'NEW') : [];
  showAgenda(desk, agenda, changes, settings, now);
  desk.register.write(changes, settings);
  desk.register.verify(changes);
  performWithdrawals(desk, items, now);
  for (const item of items) {
    if (item.effect.type !== 'CALENDAR') continue;
    const { number } = item.effect;
    const change = changes.find((each) => each.after.number === number);
    if (change) matchCalendar(desk, item, change.after, settings, now);
  }
  return items;
}

function refuse(
  desk: Desk,
  office: OfficeSnapshot,
  number: string,
  refusal: Refusal,
  now: Instant,
  putBack: PutBack | null = null,
): Recorded {
  const message = `${stampWords(now)}: ${refusalWords(refusal)}`;
  if (number !== '') desk.register.refuse(number, message, ...(putBack ? [putBack] : []));
  return { outcome: { type: 'REFUSED', refusal }, mails: [], office };
}

/** A status picked by hand gives way to the recorded one. */
function statusToPutBack(refusal: Refusal, number: string, agenda: readonly BookingRequest[]): PutBack | null {
  const byHand = refusal.code === 'UNREADABLE_ROW' && refusal.choices.some(({ column }) => column === 'status');
  const recorded = agenda.find((request) => request.number === number);
  return byHand && recorded ? { what: 'STATUS', recorded } : null;
}

function isMail(item: OutboxItem): boolean {
  return item.effect.type === 'MAIL';
}

/** The moment some minutes later. */
export function minutesLater(now: Instant, minutes: number): Instant {
  return instantAt(addMinutes(wallTimeOf(now), minutes));
}
