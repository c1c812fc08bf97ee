// A desk on paper: keeps the agenda in memory and applies what `decide` says, so that a test reads as a day at the office.

import { beforeEach } from 'vitest';
import { officer } from '../../../src/app/commands/actor.ts';
import type { Actor, Answer, Context, Corrections, StaffEntry } from '../../../src/domain/commands/command.ts';
import { decide } from '../../../src/domain/commands/decide.ts';
import type { Decision, HistoryEntry, MailEffect } from '../../../src/domain/commands/decision.ts';
import { registerYear } from '../../../src/domain/commands/due.ts';
import { asksCalendar, foreignWindow } from '../../../src/domain/commands/foreign-window.ts';
import type { Refusal } from '../../../src/domain/commands/refusal.ts';
import type { OpenDamage } from '../../../src/domain/devices/open.ts';
import type { ReceiptLimits } from '../../../src/domain/mail/receipt-limits.ts';
import type { ForeignEvent } from '../../../src/domain/request/examine.ts';
import { SUBMISSION_FIELDS, valuesBy } from '../../../src/domain/request/fields.ts';
import { nextNumbers } from '../../../src/domain/request/numbering.ts';
import type { BookingRequest, Submission } from '../../../src/domain/request/request.ts';
import type { WantedTime } from '../../../src/domain/request/room-time.ts';
import type { WorkingHours } from '../../../src/domain/settings/settings.ts';
import type { TeamMember } from '../../../src/domain/settings/team.ts';
import { dateOf, type Instant } from '../../../src/domain/time/time.ts';
import type { Action, Catering } from '../../../src/domain/vocabulary.ts';
import { withFurtherDates } from '../../../src/words/formats/further-dates.ts';
import { readOffers } from '../../../src/words/formats/offered-lines.ts';
import { MOVE_REASON_WORDS } from '../../../src/words/pages/letter.ts';
import { offerReasonWords } from '../../../src/words/problems/offers.ts';
import { columnOfWords } from '../../two-texts.ts';
import { aRequest, HOURS, ROOM } from '../requests.ts';

const STANDARDS = { forwardMinutes: 15, approveMinutes: 15, scheduleMinutes: 15, serviceDays: 0 };

export const KADIS = 'kadis@diskominfo.example';
export const KABID = 'kabid@diskominfo.example';
export const KASI = 'kasi@diskominfo.example';
export const ADMIN = 'admin@diskominfo.example';
export const APPLICANT = 'dewi.kartika@smkn4.example';

export function aMember(given: Partial<TeamMember> = {}): TeamMember {
  return {
    name: 'Budi Santoso',
    role: 'DIVISION_HEAD',
    email: KABID,
    main: true,
    since: null,
    until: null,
    deputy: null,
    actingFor: '',
    ...given,
  };
}

/** Every post held by one person; the Kepala Dinas is named, without an address. */
export const TEAM: readonly TeamMember[] = [
  aMember({ name: 'Sri Wahyuni', role: 'AGENCY_HEAD', email: '' }),
  aMember(),
  aMember({ name: 'Ani Lestari', role: 'SECTION_HEAD', email: KASI }),
  aMember({ name: 'Rudi Hartono', role: 'ROOM_ADMIN', email: ADMIN }),
];

/** Who takes each step by the SOP. */
export const RIGHTFUL: Readonly<Record<Action, string>> = {
  FORWARD: KABID,
  RECORD_LETTER: ADMIN,
  RECORD_TOLD: KASI,
  APPROVE: KASI,
  APPROVE_SESSIONS: KASI,
  SCHEDULE: ADMIN,
  MARK_READY: ADMIN,
  COMPLETE: ADMIN,
  MARK_NO_SHOW: ADMIN,
  REJECT: KABID,
  OFFER_TIMES: KASI,
  ASK_CONFIRMATION: KASI,
  RECORD_ANSWER: KASI,
  PROPOSE_REFUSAL: KASI,
  RETURN_TO_SECTION_HEAD: ADMIN,
  RETURN_TO_DIVISION_HEAD: KASI,
  SET_ASIDE: KABID,
  CHANGE_TIME: KASI,
  DISPLACE: KABID,
  REPLACE_EARLIER: KASI,
  FURTHER_SESSION: KASI,
  MARK_DUPLICATE: KASI,
  NOT_DUPLICATE: KASI,
  IGNORE: ADMIN,
  REOPEN: KABID,
  GIVE_DISPOSITION: KADIS,
  UNDO: KASI,
  CANCEL_FOR_APPLICANT: KASI,
  CANCEL_BY_OFFICE: KASI,
};

const NOTHING_TYPED = {
  urgency: 'NORMAL',
  receivedOn: null,
  headDispositionAt: null,
  registerNumber: '',
  srikandiNumber: '',
} as const satisfies StaffEntry;

export const UNKNOWN: Actor = { type: 'UNKNOWN' };

/** What an applicant sends who wants Tuesday 8 December 2026, 09.00–11.00, and has forgotten nothing. */
function aSubmission(given: Partial<BookingRequest> = {}): Submission {
  const request = aRequest({
    institution: 'SMK Negeri 4 Pontianak',
    activity: 'Kunjungan industri',
    email: APPLICANT,
    phone: '0812-0000-0001',
    ...given,
  });
  return valuesBy(SUBMISSION_FIELDS, (field) => request[field]);
}

export class PaperDesk {
  now: Instant = '2026-11-24T08:12:00+07:00';
  requests: readonly BookingRequest[] = [];
  team: readonly TeamMember[] = TEAM;
  foreign: readonly ForeignEvent[] = [];
  hours: WorkingHours = HOURS;
  room: Context['room'] = ROOM;
  damaged: readonly OpenDamage[] = [];
  limits = { answerDays: 3 };
  unnamedEditor = true;
  retentionMonths = 24;
  receipts: ReceiptLimits = { perAddress: 3, perHour: 20, reserve: 40, quotaLeft: null };
  readonly history: HistoryEntry[] = [];
  private commands = 0;
  /** In whose register the next request is numbered. */
  private year = '2026';

  /** Nothing has happened on it yet. */
  clear(): void {
    Object.assign(this, new PaperDesk());
  }

  /** Somebody sends the form now; `by` names them where the test needs several applicants. */
  submit(given: Partial<BookingRequest> = {}, by = ''): Decision {
    const submission = aSubmission(by === '' ? given : { ...applicantNamed(by), ...given });
    const id = given.responseId ?? `response-${++this.commands}`;
    const submittedAt = given.submittedAt ?? this.now;
    const source = { type: 'FORM' } as const;
    const actor = { type: 'APPLICANT' } as const;
    return this.carryOut(withFurtherDates({ type: 'SUBMIT', id, actor, submittedAt, submission, source }));
  }

  /**
   * Staff have typed a row: a letter on paper, a drop-in visit, the office's own use.
   * @param attended how many people came, where the event is over
   * @param told what their page has told them; absent: they typed a row
   */
  enter(
    given: Partial<BookingRequest> = {},
    actor: string | Actor = UNKNOWN,
    attended: number | null = null,
    told: readonly string[] = [],
  ): Decision {
    const who = typeof actor === 'string' ? this.staff(actor) : actor;
    const { urgency, receivedOn, headDispositionAt, registerNumber, srikandiNumber, ...submission } = {
      ...NOTHING_TYPED,
      ...given,
    };
    const entry = { urgency, receivedOn, headDispositionAt, registerNumber, srikandiNumber };
    const source = { type: 'STAFF', entry, attended, told } as const;
    const id = `command-${++this.commands}`;
    const asked = aSubmission({ email: '', phone: '', ...submission });
    const command = { type: 'SUBMIT', id, actor: who, submittedAt: this.now, submission: asked, source } as const;
    return this.carryOut(withFurtherDates(command));
  }

  /**
   * A member of the team, by their address, or an actor of another kind, takes a step. The words go where the step needs
   * them: two of them are the text among colleagues and the words for the applicant.
   */
  act(
    number: string,
    action: Action,
    actor: string | Actor,
    words: string | readonly [text: string, applicantMessage: string] = '',
    typed?: Partial<WantedTime>,
  ): Decision {
    const said =
      typeof words === 'string'
        ? { text: '', [columnOfWords(action)]: words }
        : { text: words[0], applicantMessage: words[1] };
    const who = typeof actor === 'string' ? this.staff(actor) : actor;
    const time = typed && { typed: { ...this.timeOf(number), ...typed } };
    const id = `command-${++this.commands}`;
    const reason = (['OFFICE', 'TYPING_ERROR'] as const).find((each) => MOVE_REASON_WORDS[each] === words);
    return this.carryOut({ type: 'ACT', id, actor: who, number, action, ...said, ...time, ...(reason && { reason }) });
  }

  /** The Kasi offers other times. @param lines as the page sends them */
  offer(number: string, lines: string, applicantMessage = ''): Decision {
    const offers = readOffers(lines, dateOf(this.now));
    const id = `command-${++this.commands}`;
    const actor = this.staff(KASI);
    return this.carryOut({ type: 'ACT', id, actor, number, action: 'OFFER_TIMES', text: '', applicantMessage, offers });
  }

  /** The applicant answers on the page of their request. */
  answer(number: string, answer: Answer, text = '', of = number, catering?: Catering, asksFirst = false): Decision {
    const actor = { type: 'APPLICANT', number: of } as const;
    const id = `command-${++this.commands}`;
    return this.carryOut({ type: 'ANSWER', id, actor, number, answer, text, asksFirst, ...(catering && { catering }) });
  }

  /** Hands have changed cells of a row. */
  correct(number: string, changes: Corrections, text = '', actor: Actor = UNKNOWN, asksFirst = false): Decision {
    return this.carryOut({
      type: 'CORRECT',
      id: `command-${++this.commands}`,
      actor,
      number,
      changes,
      text,
      asksFirst,
    });
  }

  /** Settings, holidays, damages or the calendar have changed. */
  reexamine(cause: 'OFFICE' | 'CALENDAR' | 'DAY' = 'OFFICE'): Decision {
    const actor = { type: 'MACHINE' } as const;
    return this.carryOut({ type: 'REEXAMINE', id: `command-${++this.commands}`, actor, cause });
  }

  /** A mail about a request was given up. */
  undelivered(number: string, template: MailEffect['template'], addressee: MailEffect['addressee']): Decision {
    const told = { number, template, addressee, recipient: 'x@y.example', problem: 'alamat keliru' };
    const actor = { type: 'MACHINE' } as const;
    return this.carryOut({ type: 'UNDELIVERED', id: `command-${++this.commands}`, actor, ...told });
  }

  /** A night passes. */
  mask(most = 15): Decision {
    return this.carryOut({ type: 'MASK', id: `command-${++this.commands}`, actor: { type: 'MACHINE' }, most });
  }

  /** Takes requests as far as they go by themselves: forwarded, approved, scheduled. */
  advance(number: string, to: 'FORWARDED' | 'APPROVED' | 'SCHEDULED'): void {
    taken(this.act(number, 'FORWARD', KABID));
    if (to === 'FORWARDED') return;
    taken(this.act(number, 'APPROVE', KASI, 'Waktu disepakati, tanpa prasmanan'));
    if (to === 'SCHEDULED') taken(this.act(number, 'SCHEDULE', ADMIN));
  }

  private timeOf(number: string): WantedTime {
    const { startDate, endDate, startTime, endTime } = this.request(number);
    return { startDate, endDate, startTime, endTime };
  }

  request(number: string): BookingRequest {
    const found = this.requests.find((each) => each.number === number);
    if (!found) throw new Error(`${number} is not on the desk`);
    return found;
  }

  context(window: { readonly from: string; readonly to: string } | null): Context {
    const known = window
      ? this.foreign.filter((event) => dateOf(event.end) >= window.from && dateOf(event.start) <= window.to)
      : [];
    return {
      now: this.now,
      requests: this.requests,
      room: this.room,
      hours: this.hours,
      standards: STANDARDS,
      office: { name: 'Dinas Komunikasi dan Informatika Kota Pontianak', surveyLink: 'https://skm.example/pontive' },
      limits: this.limits,
      identity: { unnamedEditor: this.unnamedEditor },
      privacy: { retentionMonths: this.retentionMonths },
      receipts: this.receipts,
      team: this.team,
      foreign: known,
      damaged: this.damaged,
      reasonFor: offerReasonWords,
      nextNumber: nextNumbers(this.requests, this.year, 1)[0] ?? '',
    };
  }

  /** Only the days of the calendar that the command asks for are known to it, as on the real desk. */
  private carryOut(command: Parameters<typeof decide>[0]): Decision {
    this.year = command.type === 'SUBMIT' ? registerYear(command, this.now) : this.now.slice(0, 4);
    const many = (command.type === 'SUBMIT' && command.further?.times.length) || 0;
    const context = this.context(asksCalendar(command, this.context(null)) ? foreignWindow(this.now) : null);
    const furtherNumbers = nextNumbers(this.requests, this.year, 1 + many).slice(1);
    const decision = decide(command, { ...context, furtherNumbers });
    const recorded = decision.ok ? decision : decision.instead;
    if (!recorded) return decision;
    const after = new Map(recorded.changes.map((change) => [change.after.number, change.after]));
    const known = new Set(this.requests.map(({ number }) => number));
    this.requests = [
      ...this.requests.map((request) => after.get(request.number) ?? request),
      ...[...after.values()].filter(({ number }) => !known.has(number)),
    ];
    this.history.push(...recorded.history);
    return decision;
  }

  private staff(email: string): Actor {
    return officer(email, this, this.now);
  }
}

/** A desk that is new before each test. */
export function freshDesk(): PaperDesk {
  const desk = new PaperDesk();
  beforeEach(() => desk.clear());
  return desk;
}

/** The decision, which must have been taken. */
export function taken(decision: Decision): Decision & { ok: true } {
  if (!decision.ok) throw new Error(`Refused: ${JSON.stringify(decision.refusal)}`);
  return decision;
}

/** The refusal, of a decision that must have been refused. */
export function refusalOf(decision: Decision): Refusal {
  if (decision.ok) throw new Error('Taken, not refused');
  return decision.refusal;
}

export function mailsOf(decision: Decision): MailEffect[] {
  return taken(decision).effects.filter((effect): effect is MailEffect => effect.type === 'MAIL');
}

/** Whose mails a decision withdraws, by the keys of the steps that caused them. */
export function withdrawnBy(decision: Decision): readonly string[] {
  return taken(decision).effects.flatMap((effect) => (effect.type === 'WITHDRAW' ? effect.steps : []));
}

/** Of which steps a decision sends the news first, that wait still. */
export function toldBy(decision: Decision): readonly string[] {
  return taken(decision).effects.flatMap((effect) => (effect.type === 'TELL' ? effect.steps : []));
}

/** "RECEIPT → dewi@…", in the order of the mails. */
export function lettersOf(decision: Decision): string[] {
  return mailsOf(decision).map(({ template, recipient }) => `${template} → ${recipient}`);
}

/** Somebody of their own institution, with their own telephone and address. */
function applicantNamed(name: string): Partial<BookingRequest> {
  const digits = String(Array.from(name).reduce((sum, point) => sum * 31 + (point.codePointAt(0) ?? 0), 7) % 1e8);
  return {
    institution: `Instansi ${name}`,
    activity: `Kegiatan ${name}`,
    email: `${name}@pemohon.example`,
    phone: `08${digits.padStart(9, '1')}`,
    contactName: name,
  };
}
