// Days of the office over the desk in memory: what applicants, staff, the clock and Google do there, and what they find.

import { expect, vi } from 'vitest';
import { applyDropdownAction } from '../../src/app/commands/apply-dropdown-action.ts';
import { actOnPage, answerOnPage, type PageOutcome } from '../../src/app/commands/apply-page-action.ts';
import { receiveSubmission } from '../../src/app/commands/receive-submission.ts';
import type { Outcome } from '../../src/app/commands/record-command.ts';
import type { Desk } from '../../src/app/ports/desk.ts';
import type { OfficeSnapshot } from '../../src/app/ports/office.ts';
import type { Answer } from '../../src/domain/commands/command.ts';
import type { BookingRequest } from '../../src/domain/request/request.ts';
import { type WantedTime, wantedTime } from '../../src/domain/request/room-time.ts';
import { dateOf, type Instant, minutesLater } from '../../src/domain/time/time.ts';
import type { Action, Catering } from '../../src/domain/vocabulary.ts';
import { ACTION_WORDS } from '../../src/words/sheet/choices.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../../src/words/sheet/columns.ts';
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
export type { MemoryDesk } from '../memory/memory-desk.ts';
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
  team: TEAM,
  owner: OWNER,
  isClosed: false,
  devices: [],
  damaged: [],
};

/** A desk that was installed this morning: the install counts its own day’s morning mails as sent. */
export function aDesk(given: Partial<OfficeSnapshot> = {}): MemoryDesk {
  const desk = new MemoryDesk(TUESDAY, { ...OFFICE, ...given });
  desk.state.put({ morningOn: dateOf(TUESDAY) });
  return desk;
}

/** Somebody sends the form; the event of Google’s never comes. */
export function send(desk: MemoryDesk, id: string, given: Partial<BookingRequest> = {}): void {
  const asked = { institution: `Instansi ${id}`, activity: `Kegiatan ${id}`, email: DEWI, phone: '0812-0000-0001' };
  desk.forms.send(aResponse(id, desk.office.time, aRequest({ ...asked, ...given })));
}

/** They send it, and the event arrives. */
export function submit(desk: MemoryDesk, id = 'r-1', given: Partial<BookingRequest> = {}): Outcome {
  send(desk, id, given);
  const [response] = desk.forms.responses.filter((each) => each.id === id);
  return receiveSubmission(desk.open(), () => response ?? null);
}

/** Others than Dewi, with an address, a telephone and a letter of their own. */
export function others(id: string, given: Partial<BookingRequest> = {}): Partial<BookingRequest> {
  const phone = `0813-0000-${String([...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1e4)}`;
  return { contactName: `Narahubung ${id}`, email: `${id}@pemohon.example`, phone, letterNumber: `${id}/S`, ...given };
}

/** Somebody types into a cell of a request’s row, and the event says who. */
export function type(desk: MemoryDesk, number: string, column: RegisterColumn, text: string, by = KASI): void {
  desk.type(rowOf(desk, number), { [column]: text }, by);
}

/** Somebody pastes into a column of several rows at once, or drags a cell down; the event says no more than that. */
export function paste(
  desk: MemoryDesk,
  column: RegisterColumn,
  texts: Readonly<Record<string, string>>,
  by = KASI,
): void {
  for (const [number, text] of Object.entries(texts)) desk.register.type(number, column, text);
  const rows = Object.keys(texts).map((number) => rowOf(desk, number));
  desk.note(rows, [column], by);
}

/** Somebody types a row of their own below the others, cell by cell. */
export function typeRow(
  desk: MemoryDesk,
  cells: Readonly<Partial<Record<RegisterColumn, string>>>,
  by = ADMIN,
): MemoryRow {
  const row = aBlankRow();
  desk.register.rows.push(row);
  desk.type(row, cells, by);
  return row;
}

/** So much is recorded of a request that the latest entries tell of no other. */
export function fillTail(desk: MemoryDesk, number: string): void {
  const entry = desk.history.latest([number]).get(number);
  if (!entry) throw new Error(`Nothing is recorded of ${number}`);
  desk.history.append(Array.from({ length: 42 }, () => entry));
}

/** Somebody copies the row of a request to the end, hidden columns and all. */
export function copyRow(desk: MemoryDesk, number: string): MemoryRow {
  const row = sameRow(rowOf(desk, number));
  desk.register.rows.push(row);
  desk.note([row], Object.keys(REGISTER_COLUMNS) as RegisterColumn[], ADMIN);
  return row;
}

/** Somebody deletes the row of a request. */
export function deleteRow(desk: MemoryDesk, number: string): void {
  const { register } = shelfOf(desk, number);
  register.rows.splice(register.rows.indexOf(rowOf(desk, number)), 1);
}

/** Where a request stands: on the desk, or in the archive of a year. */
function shelfOf(desk: MemoryDesk, number: string): Pick<MemoryDesk, 'register' | 'history'> {
  const year = desk.archives.yearOf(number);
  return year === undefined ? desk : desk.archives.of(year);
}

export function rowOf(desk: MemoryDesk, number: string): MemoryRow {
  const row = shelfOf(desk, number).register.find(number);
  if (!row) throw new Error(`${number} has no row`);
  return row;
}

/** Somebody chooses a step in `Tindakan`, with words beside it: where the step needs words for the applicant, those. */
export function choose(desk: MemoryDesk, number: string, action: Action, editor: string, text = ''): Outcome {
  if (text !== '') desk.register.type(number, columnOfWords(action), text);
  return pick(desk, desk.register.rows.indexOf(rowOf(desk, number)) + 2, ACTION_WORDS[action], editor);
}

/** Somebody writes into `Tindakan` of a row of the sheet. */
export function pick(desk: MemoryDesk, row: number, action: string, editor: string): Outcome {
  const cells = desk.register.rows[row - 2];
  if (!cells) throw new Error(`There is no row ${row}`);
  cells.action = action;
  const column = desk.register.read().actionColumn;
  const opened = desk.open();
  return applyDropdownAction(opened, { row, column, action, editor, id: opened.newId() });
}

/** Forwarded, approved and in the agenda. */
export function schedule(desk: MemoryDesk, number: string): void {
  approve(desk, number);
  choose(desk, number, 'SCHEDULE', ADMIN);
}

export function approve(desk: MemoryDesk, number: string): void {
  choose(desk, number, 'FORWARD', KABID);
  choose(desk, number, 'APPROVE', KASI, AGREED);
}

/** What somebody adds on a page; the text goes where the step needs it, unless there are words for the applicant too. */
interface Beside {
  readonly text?: string;
  readonly applicantMessage?: string;
  readonly catering?: Catering;
  readonly typed?: Partial<WantedTime>;
  /** The revision that the page showed, where it is not the one of now. */
  readonly seen?: number;
}

const UNTIL = '2027-12-31';

/** A member of the team presses a step on the page of a letter. */
export function press(
  desk: MemoryDesk,
  number: string,
  email: string,
  action: Action,
  beside: Beside = {},
): PageOutcome {
  const typed = beside.typed ? { ...wantedTime(requestOf(desk, number)), ...beside.typed } : null;
  return actOnPage(
    desk.open(),
    { number, email },
    { action, typed, applicantMessage: '', ...sentFrom(desk, number, beside), ...wordsFor(action, beside) },
  );
}

function wordsFor(action: Action, { text = '', applicantMessage }: Beside) {
  return applicantMessage === undefined ? { text: '', [columnOfWords(action)]: text } : { text, applicantMessage };
}

/** The applicant answers on their page. */
export function answer(desk: MemoryDesk, number: string, given: Answer, beside: Beside = {}): PageOutcome {
  const { email } = requestOf(desk, number);
  const claims = { purpose: 'APPLICANT', number, until: UNTIL, email } as const;
  return answerOnPage(desk.open(), claims, { answer: given, ...sentFrom(desk, number, beside) });
}

function sentFrom(desk: MemoryDesk, number: string, { text = '', catering, seen }: Beside) {
  return { text, catering: catering ?? null, seen: seen ?? requestOf(desk, number).revision };
}

/** The clock stands there, and a job runs. */
export function at(desk: MemoryDesk, time: Instant, job: (desk: Desk) => void): void {
  desk.office.time = time;
  job(desk.open());
}

/** Google ends the execution at this call: what is caught on the way out is said to nobody. */
export function killedAt(desk: MemoryDesk, call: string, work: () => unknown, nth = 1): void {
  desk.faults.killAt(call, nth);
  quietly(() => expect(work).toThrow(Killed));
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

/** At this call so many minutes pass. */
export function slowAt(desk: MemoryDesk, call: string, minutes: number): void {
  desk.faults.meanwhileAt(call, () => {
    desk.office.time = minutesLater(desk.office.time, minutes);
  });
}

export function requestOf(desk: MemoryDesk, number: string): BookingRequest {
  const request = shelfOf(desk, number)
    .register.read()
    .requests.find((each) => each.number === number);
  if (!request) throw new Error(`${number} cannot be read`);
  return request;
}

/** "PC-2026-0001 SUBMITTED", in the order of the rows. */
export const statuses = (desk: MemoryDesk) =>
  desk.register.read().requests.map(({ number, status }) => `${number} ${status}`);
/** What was recorded of a request. */
export const stepsOf = (desk: MemoryDesk, number: string) =>
  shelfOf(desk, number)
    .history.of(number)
    .map(({ step }) => step);
export const readers = (desk: MemoryDesk) => desk.post.sent.map(({ to }) => to);
export const messageOf = (desk: MemoryDesk, number: string) => rowOf(desk, number).message;
/** "dewi@…: PC-2026-0001 Tanda terima (belum persetujuan)", from a mail on. */
export const news = (desk: MemoryDesk, from = 0) =>
  desk.post.sent.slice(from).map(({ to, subject }) => `${to}: ${aboutOf(subject)}`);
/** What a subject tells, behind the number of the request, wherever that stands. */
function aboutOf(subject: string): string {
  const number = subject.match(/PC-\d{4}-\d{4}/g)?.at(-1);
  const [told = ''] = subject.split(':');
  return number === undefined || told.startsWith(number) ? told : `${number} ${told}`;
}
/** "Email tanda terima DONE"; work and what became of it. */
export const work = (desk: MemoryDesk) =>
  desk.outbox.rows.map(({ effect, state }) => `${effect.type === 'MAIL' ? effect.template : effect.type} ${state}`);
/** "EVENT 2026-12-08 09:00–11:00", in the room’s calendar. */
export const events = (desk: MemoryDesk) =>
  [...desk.calendar.ours.values()]
    .map(({ kind, start, end }) => `${kind} ${start.slice(0, 10)} ${start.slice(11, 16)}–${end.slice(11, 16)}`)
    .sort();
