// Days of the office over the desk in memory: what applicants, staff, the clock and Google do there, and what they find.

import { beforeEach, expect, vi } from 'vitest';
import { applyDropdownAction } from '../../src/app/commands/apply-dropdown-action.ts';
import { actOnPage, answerOnPage, type PageOutcome } from '../../src/app/commands/apply-page-action.ts';
import { enterLetter } from '../../src/app/commands/enter-letter.ts';
import { receiveSubmission } from '../../src/app/commands/receive-submission.ts';
import type { Outcome } from '../../src/app/commands/record-batch.ts';
import { everyTenMinutes } from '../../src/app/jobs/every-ten-minutes.ts';
import type { Desk } from '../../src/app/ports/desk.ts';
import type { OfficeSnapshot } from '../../src/app/ports/office.ts';
import type { Answer } from '../../src/domain/commands/command.ts';
import { ENTRY_FIELDS, SUBMISSION_FIELDS, valuesBy } from '../../src/domain/request/fields.ts';
import type { BookingRequest } from '../../src/domain/request/request.ts';
import { type WantedTime, wantedTime } from '../../src/domain/request/room-time.ts';
import { dateOf, type Instant, minutesLater } from '../../src/domain/time/time.ts';
import type { Action, Catering } from '../../src/domain/vocabulary.ts';
import { ACTION_WORDS } from '../../src/words/sheet/choices.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../../src/words/sheet/columns.ts';
import { FIRST, SECOND } from '../contracts/examples.ts';
import { ADMIN, aMember, KABID, KADIS, KASI } from '../domain/commands/paper-desk.ts';
import { aRequest } from '../domain/requests.ts';
import { Killed } from '../memory/faults.ts';
import { MemoryDesk } from '../memory/memory-desk.ts';
import { aBlankRow, type MemoryRow, sameRow } from '../memory/register-rows.ts';
import { aResponse } from '../memory/submissions.ts';
import { SETTINGS } from '../pages/office.ts';
import { columnOfWords } from '../two-texts.ts';

export { FIRST, SECOND } from '../contracts/examples.ts';
export { ADMIN, aMember, KABID, KADIS, KASI } from '../domain/commands/paper-desk.ts';
export { shownIn } from '../memory/register-rows.ts';
export { SETTINGS } from '../pages/office.ts';

export const THIRD = 'PC-2026-0003';
export const DEWI = 'dewi.kartika@smkn4.example';
/** When the desk is opened, on a working day. */
const TUESDAY = '2026-11-24T08:12:00+07:00';
/** The applicants’ words of agreement, as the Kasi notes them. */
export const AGREED = 'Waktu disepakati, tanpa prasmanan';

/** The three who do the daily work. */
export const TEAM = [
  aMember(),
  aMember({ name: 'Ani Lestari', role: 'SECTION_HEAD', email: KASI }),
  aMember({ name: 'Rudi Hartono', role: 'ROOM_ADMIN', email: ADMIN }),
];
export const HEAD = aMember({ name: 'Sri Wahyuni', role: 'AGENCY_HEAD', email: KADIS });

/** The account of the office; nobody of the team has it. */
export const OWNER = 'pontive.center@diskominfo.example';

/** What the office has set. */
export const OFFICE: OfficeSnapshot = {
  settings: SETTINGS,
  sheetUrl: 'https://lembar.example',
  calendarUrl: 'https://calendar.google.com/calendar/u/0/r?cid=cnVhbmc',
  team: TEAM,
  owner: OWNER,
  isClosed: false,
  devices: [],
  damaged: [],
};

/** A desk that was installed this morning: the install counts its own day’s morning mails as sent. */
export function aDesk(given: Partial<OfficeSnapshot> = {}): OfficeDay {
  const desk = new OfficeDay(TUESDAY, { ...OFFICE, ...given });
  desk.state.put({ morningOn: dateOf(TUESDAY) });
  return desk;
}

/** The desk of the test that runs. */
export let desk: OfficeDay;

/** Opens another desk for the test that runs. */
export function openDesk(given: Partial<OfficeSnapshot> = {}): void {
  desk = aDesk(given);
}

/** Each test has a desk of its own. @param begin what has happened there before */
export function eachOnADesk(begin: () => unknown = () => undefined): void {
  beforeEach(() => {
    openDesk();
    begin();
  });
}

/** Others than Dewi, with an address, a telephone and a letter of their own. */
export function others(id: string, given: Partial<BookingRequest> = {}): Partial<BookingRequest> {
  const phone = `0813-0000-${String([...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1e4)}`;
  return { contactName: `Narahubung ${id}`, email: `${id}@pemohon.example`, phone, letterNumber: `${id}/S`, ...given };
}

/** A desk with two finished requests: the event of the first took place, the second was refused. */
export function aFinishedDesk(second: Partial<BookingRequest> = {}): OfficeDay {
  const desk = aDesk();
  desk.submit('r-1');
  desk.submit('r-2', others('r-2', second));
  desk.schedule(FIRST);
  desk.choose(SECOND, 'REJECT', KABID, 'Ruangan dipakai dinas.');
  desk.at('2026-12-08T13:00:00+07:00', () => undefined);
  desk.choose(FIRST, 'COMPLETE', ADMIN, 'hadir 34 orang');
  return desk;
}

/** Does what is to be logged as an error. */
export function quietly(work: () => void): void {
  const unheard = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    work();
  } finally {
    unheard.mockRestore();
  }
}

const UNTIL = '2027-12-31';

/** What somebody adds on a page; the text goes where the step needs it, unless there are words for the applicant too. */
interface Beside {
  readonly text?: string;
  readonly applicantMessage?: string;
  readonly catering?: Catering;
  readonly typed?: Partial<WantedTime>;
  /** The revision that the page showed, where it is not the one of now. */
  readonly seen?: number;
}

/** What people do at the desk in memory, and what they find there. */
export class OfficeDay extends MemoryDesk {
  /** Somebody sends the form; the event of Google’s never comes. */
  send(id: string, given: Partial<BookingRequest> = {}): void {
    const asked = { institution: `Instansi ${id}`, activity: `Kegiatan ${id}`, email: DEWI, phone: '0812-0000-0001' };
    this.forms.send(aResponse(id, this.office.time, aRequest({ ...asked, ...given })));
  }

  /** They send it, and the event arrives. */
  submit(id = 'r-1', given: Partial<BookingRequest> = {}): Outcome {
    this.send(id, given);
    const [response] = this.forms.responses.filter((each) => each.id === id);
    return receiveSubmission(this.open(), () => response ?? null);
  }

  /** Somebody types into a cell of a request’s row, and the event says who. */
  edit(number: string, column: RegisterColumn, text: string, by = KASI): void {
    this.type(this.rowOf(number), { [column]: text }, by);
  }

  /** Somebody types another day into a request’s row, the first and the last. */
  move(number: string, day: string): void {
    for (const column of ['startDate', 'endDate'] as const) this.edit(number, column, day);
  }

  /** Somebody pastes into a column of several rows at once, or drags a cell down; the event says no more than that. */
  paste(column: RegisterColumn, texts: Readonly<Record<string, string>>, by = KASI): void {
    for (const [number, text] of Object.entries(texts)) this.register.type(number, column, text);
    const rows = Object.keys(texts).map((number) => this.rowOf(number));
    this.note(rows, [column], by);
  }

  /** Somebody types a row of their own below the others, cell by cell. */
  typeRow(cells: Readonly<Partial<Record<RegisterColumn, string>>>, by = ADMIN): MemoryRow {
    const row = aBlankRow();
    this.register.rows.push(row);
    this.type(row, cells, by);
    return row;
  }

  /** The Admin enters a letter on paper, and was told of whatever is like it. */
  enter(given: Partial<BookingRequest>): void {
    const request = aRequest({ email: '', phone: '', ...given });
    const submission = valuesBy(SUBMISSION_FIELDS, (field) => request[field]);
    const entry = valuesBy(ENTRY_FIELDS, (field) => request[field]);
    const told = this.register.requests().map(({ number }) => number);
    const source = { entry, attended: null };
    const entered = enterLetter(this.open(), ADMIN, { mark: `m-${told.length}`, submission, source, told });
    expect(entered.type).toBe('ENTERED');
  }

  /** So much is recorded of a request that the latest entries tell of no other. */
  fillTail(number: string): void {
    const entry = this.history.latest([number]).get(number);
    if (!entry) throw new Error(`Nothing is recorded of ${number}`);
    this.history.append(Array.from({ length: 42 }, () => entry));
  }

  /** Somebody copies the row of a request to the end, hidden columns and all. */
  copyRow(number: string): MemoryRow {
    const row = sameRow(this.rowOf(number));
    this.register.rows.push(row);
    this.note([row], Object.keys(REGISTER_COLUMNS) as RegisterColumn[], ADMIN);
    return row;
  }

  /** Somebody deletes the row of a request. */
  deleteRow(number: string): void {
    const { register } = this.shelfOf(number);
    register.rows.splice(register.rows.indexOf(this.rowOf(number)), 1);
  }

  /** Where a request stands: on the desk, or in the archive of a year. */
  private shelfOf(number: string): Pick<MemoryDesk, 'register' | 'history'> {
    const year = this.archives.yearOf(number);
    return year === undefined ? this : this.archives.of(year);
  }

  rowOf(number: string): MemoryRow {
    const row = this.shelfOf(number).register.find(number);
    if (!row) throw new Error(`${number} has no row`);
    return row;
  }

  /** Somebody chooses a step in `Tindakan`, with words beside it: where the step needs words for the applicant, those. */
  choose(number: string, action: Action, editor: string, text = ''): Outcome {
    if (text !== '') this.register.type(number, columnOfWords(action), text);
    return this.pick(this.register.rows.indexOf(this.rowOf(number)) + 2, ACTION_WORDS[action], editor);
  }

  /** Somebody writes into `Tindakan` of a row of the sheet. */
  pick(row: number, action: string, editor: string): Outcome {
    const cells = this.register.rows[row - 2];
    if (!cells) throw new Error(`There is no row ${row}`);
    cells.action = action;
    const opened = this.open();
    return applyDropdownAction(opened, { row, action, editor, id: opened.newId() });
  }

  /** The Kasi asks for a confirmation. */
  ask(number: string, text = 'Apakah tanpa prasmanan?'): void {
    this.choose(number, 'FORWARD', KABID);
    this.choose(number, 'ASK_CONFIRMATION', KASI, text);
  }

  approve(number: string): void {
    this.choose(number, 'FORWARD', KABID);
    this.choose(number, 'APPROVE', KASI, AGREED);
  }

  /** Forwarded, approved and in the agenda. */
  schedule(number: string): void {
    this.approve(number);
    this.choose(number, 'SCHEDULE', ADMIN);
  }

  /** A member of the team presses a step on the page of a letter. */
  press(number: string, email: string, action: Action, beside: Beside = {}): PageOutcome {
    const typed = beside.typed ? { ...wantedTime(this.requestOf(number)), ...beside.typed } : null;
    const pressed = {
      action,
      typed,
      applicantMessage: '',
      reason: null,
      ...this.sentFrom(number, beside),
      ...wordsFor(action, beside),
    };
    return actOnPage(this.open(), { number, email }, pressed);
  }

  /** The applicant answers on their page. */
  answer(number: string, given: Answer, beside: Beside = {}): PageOutcome {
    const { email } = this.requestOf(number);
    const claims = { purpose: 'APPLICANT', number, until: UNTIL, email } as const;
    return answerOnPage(this.open(), claims, { answer: given, ...this.sentFrom(number, beside) });
  }

  private sentFrom(number: string, { text = '', catering, seen }: Beside) {
    return { text, catering: catering ?? null, seen: seen ?? this.requestOf(number).revision };
  }

  /** The clock stands there, where only an hour is named on that Tuesday; the sweep runs, or another job. */
  at(time: Instant, job: (desk: Desk) => void = everyTenMinutes): void {
    this.office.time = time.length === 5 ? `${dateOf(TUESDAY)}T${time}:00+07:00` : time;
    job(this.open());
  }

  /** Google ends the execution at this call: what is caught on the way out is said to nobody. */
  killedAt(call: string, work: () => unknown, nth = 1): void {
    this.faults.killAt(call, nth);
    quietly(() => expect(work).toThrow(Killed));
  }

  /** At this call so many minutes pass. */
  slowAt(call: string, minutes: number): void {
    this.faults.meanwhileAt(call, () => {
      this.office.time = minutesLater(this.office.time, minutes);
    });
  }

  requestOf(number: string): BookingRequest {
    const { requests } = this.shelfOf(number).register.read();
    const request = requests.find((each) => each.number === number);
    if (!request) throw new Error(`${number} cannot be read`);
    return request;
  }

  /** "PC-2026-0001 SUBMITTED", in the order of the rows. */
  statuses = () => this.register.read().requests.map(({ number, status }) => `${number} ${status}`);
  /** What was recorded of a request. */
  stepsOf = (number: string) =>
    this.shelfOf(number)
      .history.of(number)
      .map(({ step }) => step);
  readers = () => this.mailer.sent.map(({ to }) => to);
  messageOf = (number: string) => this.rowOf(number).message;
  /** "dewi@…: PC-2026-0001 Tanda terima (belum persetujuan)", from a mail on. */
  news = (from = 0) => this.mailer.sent.slice(from).map(({ to, subject }) => `${to}: ${aboutOf(subject)}`);
  /** "Email tanda terima DONE"; work and what became of it. */
  work = () =>
    this.outbox.rows.map(({ effect, state }) => `${effect.type === 'MAIL' ? effect.template : effect.type} ${state}`);
  /** "EVENT 2026-12-08 09:00–11:00", in the room’s calendar. */
  events = () =>
    [...this.calendar.ours.values()]
      .map(({ kind, start, end }) => `${kind} ${start.slice(0, 10)} ${start.slice(11, 16)}–${end.slice(11, 16)}`)
      .sort();
}

function wordsFor(action: Action, { text = '', applicantMessage }: Beside) {
  return applicantMessage === undefined ? { text: '', [columnOfWords(action)]: text } : { text, applicantMessage };
}

/** What a subject tells, behind the number of the request, wherever that stands. */
function aboutOf(subject: string): string {
  const number = subject.match(/PC-\d{4}-\d{4}/g)?.at(-1);
  const [told = ''] = subject.split(':');
  return number === undefined || told.startsWith(number) ? told : `${number} ${told}`;
}
