// Every fact of a request as one row: what it is called, how it is worded, what is said where nobody knows it; and the
// places that tell facts, each by their names.

import { datesOf, mailedValues } from '../domain/mail/mail-facts.ts';
import type { DateOfLetter } from '../domain/records/effects.ts';
import { cameOn } from '../domain/report/received.ts';
import type { Shown } from '../domain/request/field-rows.ts';
import type { FilledField, MailField, Values } from '../domain/request/fields.ts';
import { internationalNumber } from '../domain/request/holder.ts';
import type { BookingRequest } from '../domain/request/request.ts';
import { type Setup, slotsOf, type TimeWithDaysOff, timeWithDaysOff } from '../domain/request/room-time.ts';
import { isOwnUse } from '../domain/request/status.ts';
import { letterMissing } from '../domain/rules/letter.ts';
import type { OfficeIdentity, WorkingHours } from '../domain/settings/settings.ts';
import {
  dateOf,
  hasHour,
  type Instant,
  instantAt,
  minutesLater,
  type PlainDate,
  type Slot,
  timeOf,
} from '../domain/time/time.ts';
import type { LetterDelivery } from '../domain/vocabulary.ts';
import { dateTimeWords, dateWords, plainDateWords, wantedTimeWords } from './formats/dates.ts';
import { peopleWords } from './formats/numbers.ts';
import { OTHER_DATES, otherDates } from './formats/other-dates.ts';
import type { Detail } from './mails/letter.ts';
import { postTitles } from './names.ts';
import { OPEN } from './print/paper.ts';
import { KIND_WORDS, servedWords } from './sheet/choices.ts';
import { fieldLine, fieldLines } from './sheet/field-lines.ts';

/** What facts are told of: a request as it stands, or as a mail keeps it. */
export interface Told extends TimeWithDaysOff, Values<MailField> {
  readonly number: string;
  /** The day on which the letter came, or else the form. */
  readonly receivedOn: PlainDate;
  /** Whether there is no letter yet. */
  readonly isLetterMissing?: boolean;
  /** The other dates of its letter that are told with it. */
  readonly dates?: readonly DateOfLetter[];
}

/** A request as it stands. @param dates the other dates of its letter that are told with it */
export function toldOf(request: BookingRequest, hours: WorkingHours, dates: readonly BookingRequest[] = []): Told {
  const isLetterMissing = letterMissing(request) !== null;
  const { number } = request;
  const told = {
    ...mailedValues(request),
    number,
    ...timeWithDaysOff(request, hours),
    receivedOn: cameOn(request),
    isLetterMissing,
  };
  return dates.length === 0 ? told : { ...told, dates: datesOf(dates, hours) };
}

/** The same, of one day or night of its event. */
export function toldOn(slot: Slot, request: BookingRequest): Told {
  const [startDate, endDate] = [dateOf(slot.start), dateOf(slot.end)];
  const time = { startDate, endDate, startTime: timeOf(slot.start), endTime: timeOf(slot.end), leftOut: [] };
  return { ...mailedValues(request), number: request.number, ...time, receivedOn: cameOn(request) };
}

type Venue = Pick<OfficeIdentity, 'room' | 'place'>;

interface Fact {
  readonly label: string | ((told: Told) => string);
  readonly value: (told: Told, venue: Venue) => string;
  /** What is said where it is blank, at places that say so. */
  readonly unknown?: string;
  /** The fields that it words: a place that has it needs no line of them. */
  readonly of?: readonly FilledField[];
  readonly url?: (told: Told) => string;
}

const DELIVERED_WORDS: Readonly<Record<LetterDelivery, string>> = {
  LINK: 'lewat tautan',
  WHATSAPP: 'lewat WhatsApp',
  IN_PERSON: 'secara langsung',
  SRIKANDI: 'lewat SRIKANDI',
};

const listed = (...parts: readonly string[]) => parts.filter((part) => part.trim() !== '').join(', ');

/** Whom to ask: "Dewi Kartika, Guru" */
export function contactWords({ contactName, contactRole }: Pick<Told, 'contactName' | 'contactRole'>): string {
  return listed(contactName, contactRole);
}

/** Facts that are more, or otherwise worded, than one field. */
const FACTS = {
  number: { label: 'No. permohonan', value: ({ number }) => number },
  time: { label: 'Waktu', value: wantedTimeWords, of: ['startDate', 'endDate', 'startTime', 'endTime'] },
  otherDates: {
    label: OTHER_DATES,
    value: (told) => (told.dates ? otherDates(told, told.dates) : ''),
  },
  place: { label: 'Tempat', value: (_, { room, place }) => listed(room, place) },
  subject: {
    label: 'Hal',
    value: ({ kind, activity }) => `Permohonan ${KIND_WORDS[kind].toLowerCase()} (${activity})`,
    of: ['kind', 'activity'],
  },
  letter: {
    label: 'No. surat',
    value: ({ letterNumber, letterDate, letterFile }) =>
      letterNumber.trim() === ''
        ? letterFile.trim() && 'tanpa nomor'
        : listed(letterNumber, letterDate === null ? '' : `tanggal ${plainDateWords(letterDate)}`),
    unknown: 'belum ada',
    of: ['letterNumber', 'letterDate', 'letterFile'],
  },
  letterFile: {
    label: 'Berkas surat',
    value: ({ kind, letterFile, letterDelivery }) =>
      isOwnUse(kind)
        ? letterFile
        : letterFile.trim() === ''
          ? `belum ada; pemohon menyampaikannya ${DELIVERED_WORDS[letterDelivery]}`
          : `${letterFile} (disampaikan ${DELIVERED_WORDS[letterDelivery]})`,
    of: ['letterFile', 'letterDelivery'],
  },
  cameOn: {
    // The office's own use has no letter.
    label: ({ kind }) => (isOwnUse(kind) ? 'Permohonan masuk' : 'Surat masuk'),
    value: ({ receivedOn, isLetterMissing }) =>
      `${isLetterMissing ? 'belum diterima; permohonan masuk ' : ''}${plainDateWords(receivedOn)}`,
  },
  headDisposition: {
    label: () => `Disposisi ${postTitles().AGENCY_HEAD}`,
    value: ({ headDispositionAt: at }) => (at === null ? '' : hasHour(at) ? dateTimeWords(at) : dateWords(dateOf(at))),
    of: ['headDispositionAt'],
  },
  /** For whoever makes the room ready: nobody is told to serve what is not allowed. */
  served: {
    label: 'Konsumsi',
    value: ({ catering }) => servedWords(catering),
    of: ['catering'],
  },
  contact: {
    label: 'Narahubung',
    value: contactWords,
    of: ['contactName', 'contactRole'],
  },
  /** Whom to call, as a link to their chat where there is a number. */
  toCall: {
    label: 'Narahubung',
    value: ({ contactName, phone }) => listed(contactName, phone),
    url: ({ phone }) => {
      const chat = internationalNumber(phone);
      return chat && `https://wa.me/${chat}`;
    },
  },
  address: {
    label: 'Email',
    value: ({ email, phone }) => email.trim() || `tidak ada${phone.trim() && '; hubungi lewat WhatsApp'}`,
    of: ['email'],
  },
} as const satisfies Readonly<Record<string, Fact>>;

/** What is called otherwise than its column, or said where nobody knows it. */
const BESIDE_ITS_COLUMN: Partial<Readonly<Record<FilledField, Partial<Fact>>>> = {
  participants: { value: ({ participants }) => peopleWords(participants, ''), unknown: 'belum diketahui' },
  equipment: { label: 'Perangkat', unknown: 'tidak ada' },
  phone: { unknown: 'tidak ada' },
  letterNumber: { label: 'No. surat' },
  letterDate: { label: 'Tgl. surat' },
  registerNumber: { label: 'No. agenda' },
};

type FactName = keyof typeof FACTS | MailField;

/** A place where facts are told. */
interface Place {
  /** Which, in their order. */
  readonly facts: readonly FactName[];
  /** What becomes of a fact that nobody knows: left out, said to be unknown where its row has words for it, said in any case, or left open for a pen. */
  readonly blank: 'OMITTED' | 'SAID' | 'TOLD' | 'OPEN';
  /** What is called otherwise there. */
  readonly labels?: Partial<Readonly<Record<FactName, string>>>;
  /** The fields that are shown there and have no row of their own, as lines after the facts. */
  readonly lines?: Shown;
  /** What is told elsewhere, or to nobody there. */
  readonly beside?: readonly FactName[];
}

/** The places, with what each tells. */
export const PLACES = {
  /** The applicant's page. */
  own: {
    facts: ['number', 'activity', 'letter', 'participants', 'served'],
    blank: 'SAID',
    // It stands on top of the page.
    beside: ['time'],
    labels: { letter: 'Surat Anda' },
    lines: 'APPLICANT',
  },
  /** The page of the letter, for officers. */
  letter: {
    facts: [
      ...(['urgency', 'institution', 'letter', 'letterFile', 'cameOn', 'registerNumber', 'srikandiNumber'] as const),
      ...(['headDisposition', 'subject', 'time', 'description', 'participants', 'catering', 'equipment'] as const),
      ...(['materials', 'contact', 'phone', 'address'] as const),
    ],
    blank: 'SAID',
    labels: { institution: 'Surat dari' },
    lines: 'STAFF',
  },
  /** What the Kepala Dinas reads of it before the button. */
  disposed: { facts: ['letterNumber', 'letterFile', 'description', 'participants'], blank: 'SAID' },
  /** The lembar disposisi: from whom, when it came, what about. */
  sheetFrom: {
    facts: ['institution', 'letterNumber', 'letterDate'],
    blank: 'OPEN',
    labels: { institution: 'Surat dari' },
  },
  sheetCame: {
    facts: ['cameOn', 'registerNumber', 'srikandiNumber', 'number'],
    blank: 'OPEN',
  },
  sheetAbout: { facts: ['subject', 'time', 'participants'], blank: 'OPEN', labels: { time: 'Waktu diminta' } },
  confirmation: {
    facts: ['number', 'institution', 'activity', 'place', 'participants', 'served', 'equipment'],
    blank: 'OMITTED',
    lines: 'APPLICANT',
    beside: ['time', 'letter'],
  },
  /** Papers of one day of an event. */
  event: {
    facts: ['number', 'institution', 'activity', 'time', 'place', 'participants'],
    labels: { participants: 'Peserta rencana' },
    blank: 'OPEN',
  },
  preparation: { facts: ['contact'], blank: 'OPEN' },
  served: {
    facts: ['equipment', 'served'],
    blank: 'SAID',
    lines: 'CHECKLIST',
    beside: ['participants', 'materials'],
  },
  reply: {
    facts: ['time', 'place', 'activity', 'participants', 'served'],
    blank: 'OMITTED',
    lines: 'APPLICANT',
    beside: ['letter'],
  },
  staffMail: { facts: ['activity', 'participants'], blank: 'SAID', lines: 'MAIL' },
  toCall: { facts: ['toCall'], blank: 'OMITTED' },
  /** An entry of the room's calendar. */
  calendar: {
    facts: ['participants', 'served', 'equipment'],
    blank: 'SAID',
    lines: 'CHECKLIST',
    beside: ['materials'],
  },
} as const satisfies Readonly<Record<string, Place>>;

/** The facts of a request as a place tells them. */
export function factsAt(
  { facts, blank, labels = {}, lines, beside = [] }: Place,
  told: Told,
  venue: Venue = { room: '', place: '' },
): Detail[] {
  const covered = [...facts, ...beside].flatMap((name) => rowOf(name).of ?? []);
  const details = facts.flatMap((name): Detail[] => {
    const { label, value, unknown = '', url } = rowOf(name);
    const said =
      value(told, venue).trim() ||
      (blank === 'OPEN' ? OPEN : blank === 'OMITTED' ? '' : unknown || (blank === 'TOLD' ? 'kosong' : ''));
    const link = url?.(told) ?? '';
    const called = labels[name] ?? (typeof label === 'function' ? label(told) : label);
    return said === '' ? [] : [{ label: called, value: said, ...(link !== '' && { url: link }) }];
  });
  return [...details, ...fieldLines(lines, told, covered)];
}

/** The other dates of a letter, where it has some. */
export function otherDatesFact(told: Told): Detail[] {
  return factsAt({ facts: ['otherDates'], blank: 'OMITTED' }, told);
}

function rowOf(name: FactName): Fact {
  if (name in FACTS) return FACTS[name as keyof typeof FACTS];
  const field = name as MailField;
  const { label } = fieldLine(field, null);
  return { label, value: (told) => fieldLine(field, told[field]).value, of: [field], ...BESIDE_ITS_COLUMN[field] };
}

/**
 * By when the material of an event has to be there, since the room is set up then; `null` where it is there already, or that
 * is over: it is asked for no more.
 */
export function materialsDue(
  told: Pick<Told, 'materials' | keyof TimeWithDaysOff>,
  room: Setup,
  now: Instant | PlainDate,
  inWords = dateTimeWords,
): string | null {
  const [first] = slotsOf({ leftOut: [], ...told }, { holidays: [] });
  if (told.materials.trim() !== '' || !first) return null;
  const ready = minutesLater(instantAt(first.start), -room.setupMinutes);
  return ready > now ? `sebelum ${inWords(ready)}` : null;
}
