// A row of the register in memory: what it shows, what the script wrote there last, and what people type into it.
import type { StaffEntry } from '../../src/domain/commands/command.ts';
import type { Change } from '../../src/domain/commands/decision.ts';
import { NO_MARKS } from '../../src/domain/request/marks.ts';
import type { BookingRequest, Submission } from '../../src/domain/request/request.ts';
import { fingerprint } from '../../src/domain/text/text.ts';
import type { RequestKind } from '../../src/domain/vocabulary.ts';
import { dayOf, wholeNumberOf } from '../../src/google/sheets/cells.ts';
import { readTime } from '../../src/words/formats/numbers.ts';
import { CHOICE_WORDS, codeOf, STATUS_WORDS } from '../../src/words/sheet/choices.ts';
import type { RegisterColumn } from '../../src/words/sheet/columns.ts';

export interface MemoryRow {
  /** What stands in `No.`. */
  number: string;
  /** What the script wrote there last; `null` in a row of people's own. */
  written: BookingRequest | null;
  isTraced: boolean;
  /** People have typed over a cell that only the script writes. */
  isTouched: boolean;
  shown: BookingRequest;
  /** Cells that hold no such choice, day, hour or number. */
  readonly unread: Map<RegisterColumn, string>;
  action: string;
  text: string;
  applicantMessage: string;
  message: string;
  /** What people typed into `Hadir`. */
  attended: number | null;
}

/** What people may type of a request. */
const CONTENT = [
  ...(['kind', 'urgency', 'institution', 'institutionType', 'activity', 'description', 'participants'] as const),
  ...(['contactName', 'contactRole', 'email', 'phone', 'letterNumber', 'letterDate', 'letterDelivery'] as const),
  ...([
    'letterFile',
    'receivedOn',
    'headDispositionAt',
    'registerNumber',
    'srikandiNumber',
    'catering',
    'equipment',
  ] as const),
  ...(['materials', 'staffNotes', 'startDate', 'endDate', 'startTime', 'endTime', 'furtherDates'] as const),
] satisfies (keyof BookingRequest)[];
export const TIMES = ['startDate', 'endDate', 'startTime', 'endTime'] as const;
/** Cells that only the script writes, as far as a row is known again by them. */
const OWN: readonly RegisterColumn[] = [
  ...(['position', 'dueAt', 'clashesWith', 'submittedAt', 'queuedSince', 'codes', 'marks', 'responseId'] as const),
];
/** A row that tells one of these is meant to become a request. */
const TELLING = ['institution', 'activity', 'startDate', 'startTime', 'endTime', 'contactName'] as const;

/** What a row that nobody has filled in asks. */
const BLANK: BookingRequest = {
  number: '',
  revision: 0,
  status: 'SUBMITTED',
  holder: 'NOBODY',
  heldSince: '',
  dueAt: null,
  submittedAt: '',
  queuedSince: '',
  urgency: 'NORMAL',
  receivedOn: null,
  headDispositionAt: null,
  registerNumber: '',
  srikandiNumber: '',
  findingCodes: [],
  clashesWith: [],
  responseId: '',
  marks: NO_MARKS,
  /** As in a blank cell: nobody guesses it. */
  kind: '' as RequestKind,
  institution: '',
  institutionType: 'OTHER',
  activity: '',
  description: '',
  participants: null,
  contactName: '',
  contactRole: '',
  email: '',
  phone: '',
  startDate: null,
  endDate: null,
  startTime: null,
  endTime: null,
  furtherDates: '',
  letterNumber: '',
  letterDate: null,
  letterDelivery: 'IN_PERSON',
  letterFile: '',
  catering: 'UNDECIDED',
  equipment: [],
  materials: '',
  staffNotes: '',
};

export function aBlankRow(): MemoryRow {
  const beside = { action: '', text: '', applicantMessage: '', message: '', attended: null };
  return { number: '', written: null, isTraced: false, isTouched: false, shown: BLANK, unread: new Map(), ...beside };
}

/** Whether a row of people's own is meant to become a request. */
export function isTelling({ shown, unread }: MemoryRow): boolean {
  return TELLING.some((column) => unread.has(column) || (shown[column] ?? '').trim() !== '');
}

/** Tells what one row asks from what others ask. */
export function contentOf(asked: Submission & StaffEntry): string {
  return fingerprint(JSON.stringify(CONTENT.map((field) => asked[field])));
}

/** What a row asks, and what staff have typed besides. */
export function askedIn({ shown }: Pick<MemoryRow, 'shown'>): {
  readonly submission: Submission;
  readonly entry: StaffEntry;
} {
  const asked = Object.fromEntries(CONTENT.map((field) => [field, shown[field]])) as unknown as Submission & StaffEntry;
  const { urgency, receivedOn, headDispositionAt, registerNumber, srikandiNumber, ...submission } = asked;
  return { submission, entry: { urgency, receivedOn, headDispositionAt, registerNumber, srikandiNumber } };
}

/** Writes a step into a row: what people have typed there stays, save where the step itself changes it. */
export function writeInto(row: MemoryRow, { before, after }: Pick<Change, 'before' | 'after'>): void {
  const isKept = (field: (typeof CONTENT)[number]) =>
    row.written !== null && (!before || JSON.stringify(before[field]) === JSON.stringify(after[field]));
  const kept = CONTENT.filter(isKept).map((field) => [field, row.shown[field]]);
  for (const column of row.unread.keys()) {
    if (!CONTENT.some((field) => field === column && isKept(field))) row.unread.delete(column);
  }
  Object.assign(row, { number: after.number, written: after, isTraced: true, isTouched: false });
  row.shown = { ...after, ...Object.fromEntries(kept) };
}

const choice = (words: Readonly<Record<string, string>>) => (text: string) => codeOf(words, text);
const READERS: Readonly<Partial<Record<RegisterColumn, (text: string) => unknown>>> = {
  ...Object.fromEntries(
    Object.entries({ status: STATUS_WORDS, ...CHOICE_WORDS }).map(([key, of]) => [key, choice(of)]),
  ),
  startDate: dayOf,
  endDate: dayOf,
  letterDate: dayOf,
  receivedOn: dayOf,
  startTime: readTime,
  endTime: readTime,
  participants: wholeNumberOf,
  equipment: (text) => text.split(',').map((each) => each.trim()),
};

/** Cells that say nothing of what is asked. */
const DESK = ['number', 'action', 'text', 'applicantMessage', 'message'] as const;

/** Somebody types into a cell. */
export function typeInto(row: MemoryRow, column: RegisterColumn, text: string): void {
  row.unread.delete(column);
  if (DESK.some((each) => each === column)) row[column as (typeof DESK)[number]] = text;
  else if (column === 'trace') row.isTraced = text !== '';
  else if (column === 'attended') row.attended = wholeNumberOf(text);
  else if (OWN.includes(column)) row.isTouched = true;
  else {
    const reader = READERS[column];
    const value = reader ? reader(text) : text;
    if (value === null && text !== '') row.unread.set(column, text);
    row.shown = { ...row.shown, [column]: value };
    // A blank last day means the first one.
    const meansFirst = column === 'endDate' ? text === '' : column === 'startDate' && row.written === null;
    if (meansFirst) row.shown = { ...row.shown, endDate: row.shown.startDate };
  }
}
