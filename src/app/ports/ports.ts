// What the desk needs from the platform, as plain data: each port has one adapter over Google's services.
import type { StepName } from '../../domain/commands/command.ts';
import type { HistoryEntry } from '../../domain/commands/decision.ts';
import type { DateRange } from '../../domain/commands/foreign-window.ts';
import type { FailedWork } from '../../domain/mail/digest.ts';
import type { Claims, TokenReading } from '../../domain/office/token.ts';
import type { RecordFault } from '../../domain/records/schema.ts';
import type { OutboxWork } from '../../domain/records/work.ts';
import type { StepRow } from '../../domain/report/steps.ts';
import type { ForeignEvent } from '../../domain/request/examine.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { TeamMember } from '../../domain/settings/team.ts';
import type { Instant, PlainDate, Slot, WallTime } from '../../domain/time/time.ts';
import type { Mail } from '../../pages/mails/mail.ts';
import type { PageCell, ReportPage } from '../../pages/print/report.ts';
import type { Register } from './register.ts';

/** One execution at a time works on the desk. */
export interface Exclusive {
  /**
   * Does the work while holding the lock, and lets go afterwards whatever happens.
   * @throws DeskError `BUSY` where the lock cannot be had in time
   */
  hold<Result>(work: () => Result): Result;
}

/** What the office has set, read together at the start of an execution. */
export interface OfficeSnapshot {
  readonly settings: Settings;
  /** Where the staff opens the desk. */
  readonly sheetUrl: string;
  readonly team: readonly TeamMember[];
  /** Equipment out of order (tab `Kerusakan`). */
  readonly damaged: readonly string[];
}

export interface Office {
  now(): Instant;
  /** @throws DeskError `NOT_INSTALLED` where there is no snapshot yet */
  snapshot(): OfficeSnapshot;
  /** What is wrong with the desk at present, each in words that name the place and say what to do. */
  troubles(): readonly string[];
  /** Shows what was lost, in words, at the head of the desk and in the digests, until somebody repairs the desk. */
  report(loss: string): void;
  /** Shows there what of the records is damaged, in words; blank where nothing is. */
  reportDamage(words: string): void;
  /** Who has typed in a row that is not taken yet, as far as Google told; blank otherwise. */
  typedBy(number: string): string;
}

/** The tab `Riwayat`, append-only: the truth. */
export interface History {
  /** The latest entries, oldest first. */
  tail(): readonly HistoryEntry[];
  /** What of the entries last read as the tail is damaged; another entry of the request, or nothing, stands for it there. */
  damaged(): readonly DamagedEntry[];
  append(entries: readonly HistoryEntry[]): void;
  /** The last number of each year among the entries before the tail, as requests with nothing but a number. */
  before(): readonly { readonly number: string }[];
  /** The last entry of each of these requests. */
  latest(numbers: readonly string[]): ReadonlyMap<string, HistoryEntry>;
  /** How many steps were recorded of every request. */
  revisions(): ReadonlyMap<string, number>;
  /** What was done on one request, oldest first, as its row tells it; whole entries are far longer. */
  of(number: string): readonly PastStep[];
  /** The numbers of all requests that were ever recorded. */
  numbers(): readonly string[];
  /** The ids of all commands that were ever recorded; a form response's id is that of its submission. */
  commands(): readonly string[];
  /** Every recorded step, oldest first, for the yearly report. */
  steps(): readonly StepRow[];
  /**
   * Takes personal data out of entries of requests, as far as they come before the given revisions.
   * @throws DeskError `NOT_WRITTEN` where rows have moved meanwhile, `MISSING_COLUMN` where columns have; then nothing of the
   *   request is written
   */
  mask(requests: ReadonlyMap<string, number>): void;
  /** How many people came, by request number, of every completed event. */
  attendance(): ReadonlyMap<string, number>;
}

/** An entry whose data hands have damaged. */
export interface DamagedEntry {
  /** "K12" */
  readonly cell: string;
  readonly number: string;
  readonly revision: number;
  readonly fault: RecordFault;
  /** Whether its request was last told of there: an earlier entry stands for it, without what the step brought about. */
  readonly isLatest: boolean;
  /** Whether nothing tells of its request any more. */
  readonly isLost: boolean;
}

/** A step of the past, for people to read. */
export interface PastStep {
  readonly at: Instant;
  readonly step: StepName;
  /** Who did it, in the words of `Riwayat`. */
  readonly by: string;
  readonly text: string;
  readonly commandId: string;
}

export type OutboxState = 'WAITING' | 'DONE' | 'FAILED' | 'WITHDRAWN';

/** One row of `Kotak Keluar`; found again by its key, since people sort and insert rows there too. */
export interface OutboxItem {
  /** Where it stood when it was read or added; 0 where that is not known. */
  readonly row: number;
  readonly key: string;
  readonly effect: OutboxWork;
  readonly state: OutboxState;
  readonly notBefore: Instant | null;
  readonly claimedUntil: Instant | null;
  readonly attempts: number;
  /** It tells the applicant what is no longer so: he has been told of a later step meanwhile. */
  readonly overtaken?: boolean;
}

/** The tab `Kotak Keluar`: mails and calendar work to do. */
export interface Outbox {
  /** Adds work, already claimed by this execution; those whose key stands there already are left alone. */
  add(work: readonly OutboxWork[], at: Instant, claimedUntil: Instant, check: 'NEW' | 'MAYBE_THERE'): OutboxItem[];
  /** What is still to be done, may be done by now, and is nobody's at the moment; of two rows with one key the first. */
  due(at: Instant): readonly OutboxItem[];
  /** What was given up, or has failed several times. */
  failures(): readonly FailedWork[];
  /**
   * Takes out what was done or given up and is older than `before`.
   * @returns how many rows went; none while an execution works on its rows
   */
  purge(before: Instant, now: Instant): number;
  /** Claims items for this execution. */
  claim(items: readonly OutboxItem[], until: Instant): void;
  /** Writes what became of an item; nothing where somebody has taken its row out, which withdraws it. */
  mark(item: OutboxItem, result: OutboxResult): void;
  /**
   * Keeps the mails of steps ("PC-2026-0001@3") from leaving, as far as they have not; one being sent leaves.
   * @param key the work that asked for it, where it is done with that
   * @returns the keys of the mails
   */
  withdraw(steps: readonly string[], now: Instant, key?: string): string[];
  /** Makes what was marked last, whatever happens to this execution. */
  flush(): void;
}

export type OutboxResult =
  | { readonly state: 'DONE'; readonly attempts: number; readonly doneAt: Instant }
  /** Tried in vain: it is tried again. */
  | { readonly state: 'WAITING'; readonly problem: string; readonly attempts: number; readonly notBefore: Instant }
  /** Given up. */
  | { readonly state: 'FAILED'; readonly problem: string; readonly attempts: number }
  /** Not to be done any more. */
  | { readonly state: 'WITHDRAWN'; readonly problem: string; readonly attempts: number };

/** What tells one entry of the room's calendar from all others; its id is derived from this. */
export interface CalendarKey {
  readonly number: string;
  readonly kind: 'EVENT' | 'PREPARATION';
  /** When the event begins, also for its preparation. */
  readonly slotStart: WallTime;
}

/** One entry of the room's calendar. */
export interface CalendarEntry extends CalendarKey, Slot {
  readonly title: string;
  readonly description: string;
  readonly place: string;
}

/** One of our own entries, as it stands in the calendar. */
export interface StandingEntry extends CalendarKey, Slot {
  readonly title: string;
}

export interface RoomCalendar {
  /** All that stands in the calendar on some days: what was made by hand, and what is ours. */
  look(range: DateRange): { readonly foreign: readonly ForeignEvent[]; readonly own: readonly StandingEntry[] };
  /** Events made by hand, not by us. */
  foreign(range: DateRange): readonly ForeignEvent[];
  /** Makes the calendar show these entries, and no longer those of `previous` that are not among them. */
  match(entries: readonly CalendarEntry[], previous: readonly CalendarKey[]): void;
}

export interface Post {
  /** Recipients that may still be written to today. */
  remaining(): number;
  /** @throws whatever the platform throws */
  send(mail: Mail): void;
}

/** Links that stand for a person. They go into mails and nowhere else: whoever reads one can use it. */
export interface Links {
  /** Where the page answers the one these claims are about; `null` as long as the web app is not deployed. */
  address(claims: Claims): string | null;
  /** What a token claims on a day. */
  read(token: string, today: PlainDate): TokenReading;
}

/** The tab `Agenda`, which the script writes whole. */
export interface AgendaTab {
  /** @param stood how many lines stood there, where that is known; otherwise it is looked */
  write(rows: readonly (readonly PageCell[])[], stood?: number): void;
}

/** The tabs `Laporan YYYY`, which the script writes whole. */
export interface ReportTab {
  write(page: ReportPage): void;
}

/** A form as an applicant sent it. */
export interface SentForm {
  readonly responseId: string;
  readonly submittedAt: Instant;
}

/** What applicants sent by the form, as Google keeps it beside the register. */
export interface SentForms {
  /** Deletes responses, and takes personal data out of their copies; of one that is gone nothing. @throws what Google throws */
  forget(sent: readonly SentForm[]): void;
}

/** Everything a command needs, put together for one execution. */
export interface Desk {
  readonly exclusive: Exclusive;
  readonly office: Office;
  readonly register: Register;
  readonly history: History;
  readonly outbox: Outbox;
  readonly calendar: RoomCalendar;
  readonly post: Post;
  readonly links: Links;
  readonly agendaTab: AgendaTab;
  readonly sentForms: SentForms;
}
