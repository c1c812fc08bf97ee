// All ports of the desk together, as an execution has them.

import type { Claims, TokenReading } from '../../domain/office/token.ts';
import type { Meeting } from '../../domain/office/troubles.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import type { Mail } from '../../pages/mails/mail.ts';
import type { Archives } from './archives.ts';
import type { Intake, SentForms } from './forms.ts';
import type { History } from './history.ts';
import type { Office } from './office.ts';
import type { Outbox } from './outbox.ts';
import type { Register } from './register.ts';
import type { RoomCalendar } from './room-calendar.ts';
import type { State } from './state.ts';
import type { AgendaTab, Damages, ReportTab } from './tabs.ts';

/** Everything a command needs, put together for one execution. */
export interface Desk {
  readonly exclusive: Exclusive;
  readonly office: Office;
  readonly register: Register;
  readonly history: History;
  readonly archives: Archives;
  readonly outbox: Outbox;
  readonly calendar: RoomCalendar;
  readonly mailer: Mailer;
  readonly outside: Outside;
  readonly links: Links;
  readonly agendaTab: AgendaTab;
  readonly sentForms: SentForms;
  readonly intake: Intake;
  readonly reportTab: ReportTab;
  readonly damages: Damages;
  readonly state: State;
  /** An id that no other command has. */
  readonly newId: () => string;
  /** Waits; never under the lock. */
  readonly pause: (seconds: number) => void;
}

/** One execution at a time works on the desk. */
export interface Exclusive {
  /**
   * Does the work while holding the lock, and always releases it afterwards.
   * @param work is told whether it had to wait for others: some of them may wait still
   * @throws DeskError `BUSY` if the lock is not free in time
   */
  hold<Result>(work: (hadToWait: boolean) => Result): Result;
}

export interface Mailer {
  /** To how many recipients the account may still send mail today. */
  remaining(): number;
  /** @throws whatever the platform throws */
  send(mail: Mail): void;
}

/**
 * Personal links: whoever has one can use it. They go into mails, and from the page of one date of a letter to those of its
 * others.
 */
export interface Links {
  /** The address of the page for these claims; `null` until the web app is deployed. */
  address(claims: Claims): string | null;
  /** What a token claims on a day. */
  read(token: string, today: PlainDate): TokenReading;
}

/** Each look is a visit over the network. It waits for others, so it is never made under the lock; it throws nothing. */
export interface Outside {
  form(): Meeting;
  /** @returns `null` while no address of the web app is known */
  webApp(): Meeting | null;
  sheet(): Meeting;
}
