// Lines and lists that several mails share, worded for applicants or for staff.
// What may not change: no mail to an applicant holds what colleagues wrote to each other, and a mail names at most so much as
// its reader decides by: the page tells all.

import { proposesWords } from '../../domain/flow/recorded.ts';
import { type CalendarEvent, calledOffEvents, invitedEvents } from '../../domain/mail/calendar-events.ts';
import type { DateOfLetter, MailFacts } from '../../domain/records/effects.ts';
import {
  type Finding,
  isAbout,
  isFound,
  isNoTime,
  subjectsAgainst,
  TIME_SUBJECTS,
} from '../../domain/request/finding.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { TimeWithDaysOff } from '../../domain/request/room-time.ts';
import { isOwnUse } from '../../domain/request/status.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { clip } from '../../domain/text/text.ts';
import { factsAt, PLACES } from '../facts.ts';
import { briefTimeWords, offeredTimeWords, wantedTimeWords } from '../formats/dates.ts';
import { unreadDatesWords } from '../formats/further-dates.ts';
import { listWords } from '../formats/numbers.ts';
import { AGAINST_TIME, OTHER_DATES, otherDates } from '../formats/other-dates.ts';
import { findingAdvice, findingWords } from '../problems/findings.ts';
import { reasonsWords } from '../problems/refusals.ts';
import { REGISTER_COLUMNS } from '../sheet/columns.ts';
import { PROPOSED_MESSAGE } from '../sheet/typed-rows.ts';
import { answerByWords, CERTAIN_LATER, type Detail, type MailList, type MailWords } from './letter.ts';

/** Within a sentence. */
export const COME_ON_TIME = 'mohon hadir tepat waktu';

/** SOP step 2, as a rule for guests. */
export const NO_BUFFET = 'Hidangan prasmanan tidak diperkenankan; nasi atau kue kotak diperbolehkan.';

/**
 * What an officer needs to know of a letter to decide; the rest is one tap away.
 * @param remarkLabel the label of what the acting person wrote; blank: it is left out
 * @param most how many of the findings it names
 */
export function forStaff(facts: MailFacts, remarkLabel = '', most = 2): Pick<MailWords, 'details' | 'lists'> {
  return {
    details: [
      ...(remarkLabel === '' ? [] : signedRemark(remarkLabel, facts)),
      ...factsAt(PLACES.staffMail, { ...facts, activity: clip(facts.activity, ACTIVITY_LIMIT) }),
      ...(facts.dates ? detail(OTHER_DATES, fewDates(facts, facts.dates)) : []),
    ],
    lists: list('Perlu perhatian', ofLetter(facts).slice(0, most).map(findingWords)),
  };
}

/** What was found of the whole letter: of several dates the page says what each needs, of what is sangat segera its subject. */
function ofLetter({ dates, findings, urgency }: MailFacts): readonly Finding[] {
  return findings.filter((each) =>
    dates
      ? each.code === 'DATES_UNREAD' || isAbout(each, 'LETTER', 'FOOD')
      : urgency !== 'IMMEDIATE' || each.code !== 'SHORT_NOTICE',
  );
}

/** What a step changed, after a sentence: "; semula Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB; Konsumsi: nasi atau kue kotak" */
export function changeWords(facts: MailFacts): string {
  const was = facts.previously ? `; semula ${wantedTimeWords(facts.previously)}` : '';
  return [was, ...changedFacts(facts).map(({ label, value }) => `; ${label}: ${value}`)].join('');
}

/** What a step changed besides the time, as it is now; nobody is told to serve what is not allowed. */
function changedFacts(facts: MailFacts): Detail[] {
  const { changed = [] } = facts;
  return factsAt({ facts: changed.map((field) => (field === 'catering' ? 'served' : field)), blank: 'TOLD' }, facts);
}

/**
 * What a reader before whom a letter is laid knows else of it: what was changed, so that this mail takes the place of the one
 * that they have, or that its applicant was asked about the time by the receipt.
 */
export function besides(facts: MailFacts): string[] {
  const { step, actorName, email, findings, previously } = facts;
  // What leaves later, or by a step of staff, leaves without a receipt.
  const isReceived = step === 'SUBMIT' || (step !== undefined && actorName === '');
  const isAsked = isReceived && email !== '' && findings.some(isNoTime) && !isFound(findings, 'EMAIL_SUSPECT');
  const changed = listWords([...(previously ? ['waktu'] : []), ...changedFacts(facts).map(({ label }) => label)]);
  return [
    ...(step === 'CORRECT' ? [`Permohonan ini sudah diperbaiki${changed && `: ${changed}`}.`] : []),
    ...(isAsked ? ['Pemohon juga kami tanya tentang waktunya; disposisi tidak perlu menunggu.'] : []),
  ];
}

/** More than these are counted where there is room for few words. */
export const MOST_DATES_NAMED = 4;

/** For officers, whose page names them all: "15, 22, 29 Des; sudah diminta: 22 Des", "10 tanggal; 3 sudah diminta" */
function fewDates(facts: MailFacts, dates: readonly DateOfLetter[]): string {
  const taken = facts.findings.filter((finding) => isAbout(finding, 'ROOM_TAKEN'));
  const all = [{ ...facts, against: subjectsAgainst(taken) }, ...dates];
  if (dates.length <= MOST_DATES_NAMED) return `${otherDates(facts, dates)}${againstDates(facts, all)}`;
  const { length } = all.filter(({ against }) => against?.includes('ROOM_TAKEN'));
  return `${dates.length} tanggal${length > 0 ? `; ${length} sudah diminta` : ''}`;
}

/** "; sudah diminta: 22 Des; bukan hari/jam kerja: 26 Des"; blank where nothing speaks against one of them. */
function againstDates(
  facts: MailFacts,
  dates: readonly Pick<DateOfLetter, 'against' | keyof TimeWithDaysOff>[],
): string {
  const words = TIME_SUBJECTS.map((about) => {
    const those = dates.filter(({ against }) => against?.includes(about));
    return those.length === 0 ? '' : `; ${AGAINST_TIME[about]}: ${otherDates(facts, those)}`;
  });
  return words.join('');
}

/** "Selasa 15 Des 13.00–15.00 (PC-2026-0008): Terjadwal": dates of a letter may differ in their hours */
export function dateWithStatus(date: TimeWithDaysOff & Pick<BookingRequest, 'number'>, status: string): string {
  return `${briefTimeWords(date)} (${date.number}): ${status}`;
}

/** Whether the dates leave a receipt no room for what the page says, too. */
export function namesManyDates({ dates = [], unread = [] }: MailFacts): boolean {
  return dates.length > MOST_DATES_NAMED || unread.length > 0;
}

/** What a receipt says of the other dates: which they are, with their numbers, and what could not be read of them. */
export function furtherWords(facts: MailFacts): string[] {
  const { dates = [], unread = [] } = facts;
  const [first, ...others] = dates.map(({ number }) => number);
  return [
    ...(dates.length === 0
      ? []
      : [
          `${OTHER_DATES} (${[first, ...others.slice(-1)].join('–')}): ${otherDates(facts, dates)}${againstDates(facts, dates)}.`,
        ]),
    ...(unread.length === 0 ? [] : [`${unreadDatesWords(unread)} Tambahkan lewat balasan email.`]),
  ];
}

/** Advice on what needs the applicant's attention. */
export function adviceList(facts: MailFacts, { whatsapp }: Pick<OfficeIdentity, 'whatsapp'>, most: number): MailList[] {
  const reached = {
    letterTo: `lewat balasan email ini atau WhatsApp ${whatsapp}`,
    answerTo: `${answerByWords(facts)} lewat halaman permohonan Anda atau balasan email ini`.trim(),
  };
  return list(
    'Mohon diperhatikan',
    facts.findings.slice(0, most).map((finding) => findingAdvice(finding, reached)),
  );
}

/** Other times offered to the applicant. */
export function offerList(facts: MailFacts): MailList[] {
  return list('Waktu yang masih kosong', alternativeWords(facts));
}

/** The nearest of them, where they are not what the mail is about. */
export function nearestOffer({ alternatives: [nearest] }: MailFacts): string[] {
  return nearest ? [`Waktu kosong terdekat: ${offeredTimeWords(nearest)}.`] : [];
}

/** In code points, as much as one line holds. */
const ACTIVITY_LIMIT = 80;

/** In characters: names of hand-made events and of equipment may have any length. */
const ITEM_LIMIT = 600;

/** What speaks against a request, within a sentence. */
export function againstWords(findings: readonly Finding[]): string {
  return clip(reasonsWords(findings), ITEM_LIMIT);
}

/** What of the wanted equipment is out of order. */
export function brokenAdvice(findings: readonly Finding[]): string[] {
  const broken = findings.filter(({ code }) => code === 'EQUIPMENT_DAMAGED');
  return broken.map((finding) => clip(findingAdvice(finding), ITEM_LIMIT));
}

/** No list if there are no items. */
function list(heading: string, items: readonly string[]): MailList[] {
  return items.length === 0 ? [] : [{ heading, items: items.map((item) => clip(item, ITEM_LIMIT)) }];
}

/** What the office wrote to the applicant. It never is what colleagues write to each other. */
export function remark(label: string, { applicantMessage = '' }: Pick<MailFacts, 'applicantMessage'>): Detail[] {
  return detail(label, applicantMessage);
}

/** What was written to colleagues, with who wrote it in the label, and what the applicant is told, where it is not the same. */
export function signedRemark(label: string, facts: MailFacts): Detail[] {
  const { text, applicantMessage = '', actorName, step, kind } = facts;
  // The office's own request was made in place of another, whose number is all that it says.
  if (step === 'SUBMIT' && isOwnUse(kind)) return detail('Yang dipindahkan', text);
  const signed = actorName.trim() === '' ? label : `${label} dari ${actorName}`;
  const proposes = step !== undefined && proposesWords(step);
  const heading = proposes ? PROPOSED_MESSAGE : REGISTER_COLUMNS.applicantMessage;
  const reason = text.trim() === '' && !proposes ? applicantMessage : text;
  return [...detail(signed, reason), ...(applicantMessage === reason ? [] : detail(heading, applicantMessage))];
}

function detail(label: string, value: string): Detail[] {
  return value.trim() === '' ? [] : [{ label, value }];
}

/** A note on a new time: the attached files replace the confirmed ones, or nothing is confirmed yet. */
export function newTimeNote(facts: MailFacts): string {
  return facts.invited.length === 0
    ? CERTAIN_LATER
    : openFiles(invitedEvents(facts), ' untuk mengganti jadwal lama di kalender Anda');
}

/** A note on the attached files of a confirmation. */
export function calendarNote(facts: MailFacts): string {
  const events = invitedEvents(facts);
  return events.length === 1 ? 'Undangan kalender terlampir.' : openFiles(events);
}

/** A note on the attached files that cancel events; none if nothing was confirmed before. */
export function calendarOffNote(facts: MailFacts): string[] {
  return facts.invited.length === 0 ? [] : [openFiles(calledOffEvents(facts), ' untuk menghapus jadwal lama')];
}

/** That the attached files are to be opened: one an event (facts 16.2). @param what for, if more is to be said */
function openFiles({ length }: readonly CalendarEvent[], what = ''): string {
  return length === 1 ? `Buka berkas terlampir${what}.` : `Buka setiap berkas terlampir${what}; satu untuk tiap hari.`;
}

function alternativeWords({ alternatives }: MailFacts): string[] {
  return alternatives.map(offeredTimeWords);
}
