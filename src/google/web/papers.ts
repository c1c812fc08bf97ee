// The papers that a page leads to: of a letter, of the room, and the applicant's confirmation. Role and link decide.
import {
  chainOf,
  damagesAt,
  datesTold,
  eventsIn,
  isOfTeam,
  mayPrintRoom,
  registerIn,
  replyFor,
  signsToday,
} from '../../app/views/paper-view.ts';
import { reportOf } from '../../app/views/report.ts';
import { ownRequest, recordedRequest } from '../../app/views/room-view.ts';
import { asTold } from '../../domain/commands/told.ts';
import { isAgreed } from '../../domain/print/letters.ts';
import { eventDay } from '../../domain/print/lists.ts';
import { itemsOf } from '../../domain/report/preparation.ts';
import { isKept } from '../../domain/request/lineage.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { isExpected, WAITING_STATUSES } from '../../domain/request/status.ts';
import { lastOf, mondayOf, monthOf } from '../../domain/time/months.ts';
import { type DateRange, dateOf, isPlainDate, type PlainDate } from '../../domain/time/time.ts';
import { addDays } from '../../domain/time/working-time.ts';
import { REQUEST_KINDS } from '../../domain/vocabulary.ts';
import { confirmationPaper } from '../../pages/print/confirmation-paper.tsx';
import { dispositionSheet } from '../../pages/print/disposition-sheet.tsx';
import { doorNotice } from '../../pages/print/door-notice.tsx';
import { minutesPaper } from '../../pages/print/minutes-paper.tsx';
import { DESK_PAPERS, LETTER_PAPERS, type LetterPaper, PAPER_FIELDS, paperNamed } from '../../pages/print/papers.ts';
import { replyLetter } from '../../pages/print/reply-letter.tsx';
import { reportPaper } from '../../pages/print/report/body.tsx';
import { agendaPaper, attendancePaper, checklistPaper, registerPaper } from '../../pages/print/table-paper.tsx';
import { FIELDS } from '../../pages/web/fields.ts';
import { addressIn } from '../../pages/web/ways.tsx';
import { plainDateWords } from '../../words/formats/dates.ts';
import { problem, type VisitorFor } from './visitor.ts';
import type { Parameters } from './web-forms.ts';

/** @returns the paper of a letter that a visit of one of the team asks for; `null` where it asks for none */
export function letterPaper({ desk, claims, way }: VisitorFor<'STAFF'>, parameters: Parameters): string | null {
  const name = paperNamed(LETTER_PAPERS, parameters[PAPER_FIELDS.paper]);
  if (name === null) return null;
  if (!isOfTeam(desk, claims.email)) return problem(desk, { code: 'STRANGER' });
  const request = recordedRequest(desk, claims.number);
  if (!request) return problem(desk, { code: 'GONE', number: claims.number });
  return ofLetter(name, request, { desk, claims, way }, parameters);
}

function ofLetter(
  name: LetterPaper,
  request: BookingRequest,
  { desk, way }: VisitorFor<'STAFF'>,
  parameters: Parameters,
): string {
  const { settings, damaged } = desk.office.snapshot();
  const { office, hours, room } = settings;
  const now = desk.office.now();
  const today = dateOf(now);
  const head = () => signsToday(desk, 'AGENCY_HEAD');
  const onDay = () => {
    const { slot, dates } = eventDay(request, hours, today, parameters[PAPER_FIELDS.date] ?? '');
    const others = dates.filter((date) => dates.length > 1 && (slot === null || date !== dateOf(slot.start)));
    const ways = others.map((date) => ({
      label: plainDateWords(date),
      href: addressIn(way, { [PAPER_FIELDS.paper]: LETTER_PAPERS[name], [PAPER_FIELDS.date]: date }),
    }));
    return { request, slot, office, ways };
  };
  switch (name) {
    case 'disposition':
      return dispositionSheet({
        request,
        dates: datesTold(desk, request, isKept),
        chain: chainOf(desk, request),
        office,
        hours,
        head: head(),
      });
    case 'reply':
      return replyLetter({
        request,
        dates: datesTold(desk, request, isAgreed),
        pending: datesTold(desk, request, (status) => WAITING_STATUSES.includes(status)),
        reply: replyFor(desk, request),
        office,
        hours,
        room,
        today,
        signer: head(),
      });
    case 'confirmation':
      return confirmationPaper({
        request,
        dates: datesTold(desk, request, isExpected),
        office,
        hours,
        room,
        now,
        url: way.url,
      });
    case 'attendance':
      return attendancePaper({ ...onDay(), admin: signsToday(desk, 'ROOM_ADMIN') });
    case 'minutes':
      return minutesPaper({
        ...onDay(),
        damages: damagesAt(desk, request.number),
        admin: signsToday(desk, 'ROOM_ADMIN'),
      });
    case 'checklist':
      return checklistPaper({
        ...onDay(),
        items: itemsOf(request, damaged),
        room,
        admin: signsToday(desk, 'ROOM_ADMIN'),
      });
  }
}

/** @returns the paper of the room that a visit to somebody's own desk asks for; `null` where it asks for none */
export function deskPaper({ desk, claims, way }: VisitorFor<'DESK'>, parameters: Parameters): string | null {
  const name = paperNamed(DESK_PAPERS, parameters[PAPER_FIELDS.paper]);
  if (name === null) return null;
  if (!mayPrintRoom(desk, claims.email)) return problem(desk, { code: 'STRANGER' });
  const { office } = desk.office.snapshot().settings;
  const today = dateOf(desk.office.now());
  switch (name) {
    case 'agenda': {
      const range = rangeIn(parameters, today);
      return agendaPaper({ range, events: eventsIn(desk, range), office });
    }
    case 'register': {
      const choice = {
        period: periodIn(parameters[PAPER_FIELDS.period] ?? '', today),
        kind: REQUEST_KINDS.find((kind) => kind === parameters[PAPER_FIELDS.kind]) ?? null,
      };
      return registerPaper({ choice, requests: registerIn(desk, choice), office });
    }
    case 'report':
      return reportPaper(reportOf(desk, yearIn(parameters[PAPER_FIELDS.period] ?? '', today)), office);
    case 'door': {
      const { released, formUrl } = desk.store().need('installation');
      return doorNotice({ office, url: way.url, formUrl: released ? null : formUrl });
    }
  }
}

/** @returns the applicant's own confirmation, once their event stands in the agenda; `null` where it is not asked for, or not there */
export function ownPaper({ desk, claims, way }: VisitorFor<'APPLICANT'>, parameters: Parameters): string | null {
  if (paperNamed(LETTER_PAPERS, parameters[PAPER_FIELDS.paper]) !== 'confirmation') return null;
  const own = ownRequest(desk, claims.number, claims.email);
  if (own === null || own === 'READDRESSED' || !isExpected(own.request.status)) return null;
  const { request } = own;
  const { office, hours, room } = desk.office.snapshot().settings;
  const now = desk.office.now();
  const dates = datesTold(desk, request, () => true)
    .map((date) => asTold(date, now))
    .filter(({ status }) => isExpected(status));
  return confirmationPaper({ request, dates, office, hours, room, now, url: way.url });
}

/** The days of an agenda: a month, or the week of a day; what is neither is this week. */
function rangeIn(parameters: Parameters, today: PlainDate): DateRange {
  const month = parameters[FIELDS.month] ?? '';
  if (isPlainDate(`${month}-01`)) return { from: `${month}-01`, to: lastOf(month) };
  const day = parameters[FIELDS.week] ?? '';
  const from = mondayOf(isPlainDate(day) ? day : today);
  return { from, to: addDays(from, 6) };
}

/** A year in which the room was open; what is none is this year. */
function yearIn(text: string, today: PlainDate): number {
  return Number(isPlainDate(`${text}-01-01`) ? text : today.slice(0, 4));
}

/** A month or a year; what is neither is this month. */
function periodIn(text: string, today: PlainDate): string {
  return isPlainDate(`${text}-01`) || isPlainDate(`${text}-01-01`) ? text : monthOf(today);
}
