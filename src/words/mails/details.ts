// Data and lists that several mails share, worded for applicants or for staff.

import { wantedOf } from '../../domain/damage/device.ts';
import type { DateOfLetter, MailFacts } from '../../domain/mail/mail-facts.ts';
import { internationalNumber } from '../../domain/request/desk.ts';
import type { FilledField } from '../../domain/request/fields.ts';
import { type Finding, gravestFirst, isAbout } from '../../domain/request/finding.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { isOwnUse } from '../../domain/request/status.ts';
import type { OfficeIdentity, RoomRules } from '../../domain/settings/settings.ts';
import { clip } from '../../domain/text/text.ts';
import { dateOf, hasHour, type Instant, instantAt, minutesLater, timeOf } from '../../domain/time/time.ts';
import { addDays } from '../../domain/time/working-time.ts';
import type { LetterDelivery } from '../../domain/vocabulary.ts';
import {
  briefDaysWords,
  dateTimeWords,
  dateWords,
  hoursWords,
  offeredTimeWords,
  plainDateWords,
  shortDateWords,
  wantedTimeWords,
} from '../formats/dates.ts';
import { unreadDatesWords } from '../formats/further-dates.ts';
import { peopleWords, writeTime } from '../formats/numbers.ts';
import { findingAdvice, findingWords } from '../problems/findings.ts';
import { reasonsWords } from '../problems/refusals.ts';
import { CATERING_WORDS, KIND_WORDS, URGENCY_WORDS } from '../sheet/choices.ts';
import { REGISTER_COLUMNS } from '../sheet/columns.ts';
import { fieldLines } from '../sheet/field-lines.ts';
import { answerByWords, CERTAIN_LATER, type Detail, type MailList, type MailWords } from './letter.ts';

const DELIVERED_WORDS: Readonly<Record<LetterDelivery, string>> = {
  LINK: 'lewat tautan',
  WHATSAPP: 'lewat WhatsApp',
  IN_PERSON: 'secara langsung',
  SRIKANDI: 'lewat SRIKANDI',
};

/** SOP step 2, as a rule for guests. */
export const NO_BUFFET = 'Hidangan prasmanan tidak diperkenankan; nasi atau kue kotak diperbolehkan.';

/** Which request a mail is about, since an applicant may have several. */
function occasionDetails(facts: MailFacts, timeLabel = 'Waktu'): Detail[] {
  return [
    { label: 'Nomor', value: facts.number },
    { label: timeLabel, value: wantedTimeWords(facts) },
    { label: 'Kegiatan', value: facts.activity },
  ];
}

/** What an applicant has asked for. */
export function applicantDetails(facts: MailFacts, timeLabel = 'Waktu'): Detail[] {
  return [
    ...occasionDetails(facts, timeLabel),
    ...(facts.letterNumber.trim() === '' ? [] : [{ label: 'Surat Anda', value: letterWords(facts) }]),
    { label: 'Peserta', value: peopleWords(facts.participants, 'belum diketahui') },
    { label: 'Konsumsi', value: CATERING_WORDS[facts.catering] },
    ...fieldLines('APPLICANT', facts, APPLICANT_LINES),
  ];
}

/** What applicants read of these is worded above. */
const APPLICANT_LINES: readonly FilledField[] = [
  'startDate',
  'endDate',
  'startTime',
  'endTime',
  'activity',
  'letterNumber',
  'letterDate',
  'participants',
  'catering',
];

/** The whole letter, as on a disposition sheet: what its page shows. */
export function staffDetails(facts: MailFacts): Detail[] {
  const hasPhone = facts.phone.trim() !== '';
  const contact = [facts.contactName, facts.contactRole].filter((text) => text.trim() !== '');
  return [
    { label: 'Sifat', value: URGENCY_WORDS[facts.urgency] },
    { label: 'Surat dari', value: facts.institution },
    { label: 'No. surat', value: facts.letterNumber.trim() === '' ? 'belum ada' : letterWords(facts) },
    { label: 'Berkas surat', value: letterFileWords(facts) },
    { label: 'Surat masuk', value: facts.receivedOn ? plainDateWords(facts.receivedOn) : '' },
    { label: 'No. agenda', value: facts.registerNumber },
    { label: 'No. SRIKANDI', value: facts.srikandiNumber },
    {
      label: 'Disposisi Kepala Dinas',
      value: facts.headDispositionAt ? dispositionWords(facts.headDispositionAt) : '',
    },
    { label: 'Hal', value: subjectWords(facts) },
    { label: 'Waktu', value: wantedTimeWords(facts) },
    { label: 'Uraian', value: facts.description },
    { label: 'Peserta', value: peopleWords(facts.participants, 'belum diketahui') },
    { label: 'Konsumsi', value: CATERING_WORDS[facts.catering] },
    { label: 'Perangkat', value: facts.equipment.length === 0 ? 'tidak ada' : facts.equipment.join(', ') },
    { label: 'Materi', value: facts.materials },
    ...fieldLines('STAFF', facts, STAFF_LINES),
    { label: 'Narahubung', value: contact.join(', ') },
    { label: 'WhatsApp', value: hasPhone ? facts.phone : 'tidak ada' },
    { label: 'Email', value: facts.email.trim() || `tidak ada${hasPhone ? '; hubungi lewat WhatsApp' : ''}` },
  ].filter(({ value }) => value.trim() !== '');
}

/** What officers read of these is worded above. */
const STAFF_LINES: readonly FilledField[] = [
  'kind',
  'institution',
  'contactName',
  'contactRole',
  'phone',
  'email',
  'activity',
  'description',
  'participants',
  'startDate',
  'endDate',
  'startTime',
  'endTime',
  'letterNumber',
  'letterDate',
  'letterDelivery',
  'letterFile',
  'catering',
  'equipment',
  'materials',
  'urgency',
  'headDispositionAt',
  'registerNumber',
  'srikandiNumber',
];

/** "Permohonan kunjungan (Kunjungan industri kelas XI)" */
function subjectWords({ kind, activity }: MailFacts): string {
  return `Permohonan ${KIND_WORDS[kind].toLowerCase()} (${activity})`;
}

/**
 * What an officer needs to know of a letter to decide; the rest is one tap away.
 * @param remarkLabel the label of what the acting person wrote; blank: it is left out
 * @param most how many of the findings it names
 */
export function forStaff(facts: MailFacts, remarkLabel = '', most = 2): Pick<MailWords, 'details' | 'lists'> {
  return {
    details: [
      ...(remarkLabel === '' ? [] : signedRemark(remarkLabel, facts)),
      ...detail('Kegiatan', clip(facts.activity, ACTIVITY_LIMIT)),
      { label: 'Peserta', value: peopleWords(facts.participants, 'belum diketahui') },
      ...(facts.dates ? detail(OTHER_DATES, fewDates(facts, facts.dates)) : []),
    ],
    // Of several dates the page says what each needs.
    lists: facts.dates ? [] : list('Perlu perhatian', fewOf(facts.findings, most).map(findingWords)),
  };
}

/** The devices of which more than one is wanted: others are in the room anyway. */
export function severalDevices({ equipment }: MailFacts): Detail[] {
  const several = equipment.filter((text) => wantedOf(text).amount > 1);
  return detail('Perangkat', clip(several.join(', '), ACTIVITY_LIMIT));
}

export const OTHER_DATES = 'Tanggal lain';

/** In days after the first date: of a later one the year is said, too. */
const SAME_SEASON = 300;

/** The other dates of the letter: "15, 22, 29 Des, 5 Jan, 15 Des 2027", with their hours where they are not those of the first. */
export function otherDates({ startDate, startTime, endTime }: MailFacts, dates: readonly DateOfLetter[]): string {
  const parts = dates.map((date) => {
    const isAlike = date.startTime === startTime && date.endTime === endTime && date.startDate === date.endDate;
    const hours = date.startTime && date.endTime ? ` ${hoursWords(date.startTime, date.endTime)}` : '';
    const [day = '', month = '', year = ''] = shortDateWords(date.startDate ?? '').split(' ');
    const isNear = !startDate || !date.startDate || date.startDate < addDays(startDate, SAME_SEASON);
    const ofYear = isNear ? '' : ` ${year}`;
    return isAlike
      ? { day, month: `${month}${ofYear}` }
      : { day: `${briefDaysWords(date)}${ofYear}${hours}`, month: '' };
  });
  // The month is said once, after the last of its days.
  return parts
    .map(({ day, month }, index) => `${day} ${month === parts[index + 1]?.month ? '' : month}`.trim())
    .join(', ');
}

/** More than these are counted where there is room for few words. */
export const MOST_DATES_NAMED = 4;

/** For officers, whose page names them all: "15, 22, 29 Des; 1 sudah diminta", "10 tanggal" */
function fewDates(facts: MailFacts, dates: readonly DateOfLetter[]): string {
  const taken = takenDates(facts).length;
  const named = dates.length > MOST_DATES_NAMED ? `${dates.length} tanggal` : otherDates(facts, dates);
  return taken === 0 ? named : `${named}; ${taken} sudah diminta`;
}

/** Those that somebody else has asked for, the first among them. */
function takenDates(facts: MailFacts): readonly DateOfLetter[] {
  const isTaken = facts.findings.some((finding) => isAbout(finding, 'ROOM_TAKEN'));
  return [{ ...facts, isTaken }, ...(facts.dates ?? [])].filter((date) => date.isTaken);
}

/** "Selasa 15 Des (PC-2026-0008): Terjadwal" */
export function dateWithStatus(date: Pick<BookingRequest, 'number' | 'startDate' | 'endDate'>, status: string): string {
  return `${briefDaysWords(date)} (${date.number}): ${status}`;
}

/** Whether the dates leave a receipt no room for what the page says, too. */
export function namesManyDates({ dates = [], unread = [] }: MailFacts): boolean {
  return dates.length > MOST_DATES_NAMED || unread.length > 0;
}

/** What a receipt says of the other dates: which they are, with their numbers, and what could not be read of them. */
export function furtherWords(facts: MailFacts): string[] {
  const { dates = [], unread = [] } = facts;
  const taken = otherDates(facts, takenDates(facts));
  const isTaken = taken && `; sudah diminta: ${taken}`;
  const [first, ...others] = dates.map(({ number }) => number);
  return [
    ...(dates.length === 0
      ? []
      : [`${OTHER_DATES} (${[first, ...others.slice(-1)].join('–')}): ${otherDates(facts, dates)}${isTaken}.`]),
    ...(unread.length === 0 ? [] : [`${unreadDatesWords(unread)} Tambahkan lewat balasan email.`]),
  ];
}

/** Whom to call, as a link to their chat where there is a number. */
export function contactDetails({ contactName, phone }: MailFacts): Detail[] {
  const chat = internationalNumber(phone);
  return detail('Narahubung', [contactName, phone].filter((text) => text.trim() !== '').join(', ')).map((each) => ({
    ...each,
    ...(chat !== '' && { url: `https://wa.me/${chat}` }),
  }));
}

/** Advice on what needs the applicant's attention. */
export function adviceList(facts: MailFacts, { whatsapp }: Pick<OfficeIdentity, 'whatsapp'>, most = 2): MailList[] {
  const reached = {
    letterTo: `lewat balasan email ini atau WhatsApp ${whatsapp}`,
    answerTo: `${answerByWords(facts)} lewat halaman permohonan Anda atau balasan email ini`.trim(),
  };
  return list(
    'Mohon diperhatikan',
    fewOf(facts.findings, most).map((finding) => findingAdvice(finding, reached)),
  );
}

/** The gravest of what was found: a mail names no more, the page all. */
function fewOf(findings: readonly Finding[], most: number): readonly Finding[] {
  return gravestFirst(findings).slice(0, most);
}

/** Other times offered to the applicant. */
export function offerList(facts: MailFacts, heading = 'Waktu yang masih kosong'): MailList[] {
  return list(heading, alternativeWords(facts));
}

/** The nearest of them, where they are not what the mail is about. */
export function nearestOffer({ alternatives: [nearest] }: MailFacts): string[] {
  return nearest ? [`Waktu kosong terdekat: ${offeredTimeWords(nearest)}.`] : [];
}

/** By when material for the event is sent: before the room is set up for it. */
export function materialsBy(
  { startDate, startTime }: Pick<MailFacts, 'startDate' | 'startTime'>,
  { setupMinutes }: Pick<RoomRules, 'setupMinutes'>,
): string {
  if (startDate === null || startTime === null) return 'sebelum kegiatan dimulai';
  const ready = timeOf(minutesLater(instantAt(`${startDate}T${startTime}`), -setupMinutes));
  return `sebelum pukul ${writeTime(ready)} (ruangan disiapkan)`;
}

/** In code points, as much as one line holds. */
const ACTIVITY_LIMIT = 80;

/** In characters: names of hand-made events and of equipment may have any length. */
const ITEM_LIMIT = 600;

/** What speaks against a request, within a sentence. */
export function againstWords(findings: readonly Finding[]): string {
  return clip(reasonsWords(findings), ITEM_LIMIT);
}

/** What of the wanted equipment is broken or too little, a sentence each. */
export function brokenAdvice(findings: readonly Finding[]): string[] {
  const broken = findings.filter(({ code }) => code === 'EQUIPMENT_DAMAGED' || code === 'EQUIPMENT_SHORT');
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
  const told = applicantMessage === text ? [] : detail(REGISTER_COLUMNS.applicantMessage, applicantMessage);
  return [...detail(signed, text), ...told];
}

function detail(label: string, value: string): Detail[] {
  return value.trim() === '' ? [] : [{ label, value }];
}

/** A note on a new time: an attached file replaces the confirmed one, or nothing is confirmed yet. */
export function newTimeNote({ invited }: MailFacts): string {
  return invited.length === 0 ? CERTAIN_LATER : 'Buka berkas terlampir untuk mengganti jadwal lama di kalender Anda.';
}

/** A note on the attached file that cancels events; none if nothing was confirmed before. */
export function calendarOffNote({ invited }: MailFacts): string[] {
  return invited.length === 0 ? [] : ['Buka berkas terlampir untuk menghapus jadwal lama.'];
}

function alternativeWords({ alternatives }: MailFacts): string[] {
  return alternatives.map(offeredTimeWords);
}

/** "412/SMKN4/2026, tanggal 20 November 2026" */
function letterWords({ letterNumber, letterDate }: MailFacts): string {
  return letterDate === null ? letterNumber : `${letterNumber}, tanggal ${plainDateWords(letterDate)}`;
}

function letterFileWords({ letterFile, letterDelivery }: MailFacts): string {
  const delivered = DELIVERED_WORDS[letterDelivery];
  return letterFile.trim() === ''
    ? `belum ada; pemohon menyampaikannya ${delivered}`
    : `${letterFile} (disampaikan ${delivered})`;
}

function dispositionWords(at: Instant): string {
  return hasHour(at) ? dateTimeWords(at) : dateWords(dateOf(at));
}
