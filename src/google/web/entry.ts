// The page of a new letter on somebody's own desk: what it sends is read as the cells of a row are, and recorded as theirs.
import { type EnteredLetter, enterLetter, entryRefused, type WrittenLetter } from '../../app/commands/enter-letter.ts';
import { isOfTeam } from '../../app/views/paper-view.ts';
import { attendanceIn } from '../../domain/commands/attendance.ts';
import { timeIsTaken } from '../../domain/commands/offer.ts';
import {
  BLANKS,
  ENTRY_FIELDS,
  FILLED_FIELDS,
  type FilledField,
  rowOf,
  SUBMISSION_FIELDS,
  valuesBy,
} from '../../domain/request/fields.ts';
import { isOwnUse } from '../../domain/request/status.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { dateOf, ROOM_OFFSET } from '../../domain/time/time.ts';
import { type EntryPage, entryAddress, entryPage, type LetterField, NEEDED } from '../../pages/web/entry-page.tsx';
import { ENTRY_PAGE, FIELDS, NEW_LETTER } from '../../pages/web/fields.ts';
import { LONGEST_ANSWER } from '../../pages/web/form-parts.tsx';
import { messagePage } from '../../pages/web/message-page.tsx';
import { letterAddress } from '../../pages/web/ways.tsx';
import { readTime } from '../../words/formats/numbers.ts';
import { ENTRY_WORDS, entryFaultsWords, entryFaultWords, otherNumbersWords } from '../../words/pages/entry.ts';
import { nowAtWords, typedDate } from '../../words/pages/letter.ts';
import { otherDateWords } from '../../words/pages/letter-dates.ts';
import { PAGE_WORDS } from '../../words/pages/outcome.ts';
import { OWN_DESK_WORDS } from '../../words/pages/own-desk.ts';
import { wrongTime } from '../../words/pages/status.ts';
import { findingWords } from '../../words/problems/findings.ts';
import { refusalWords } from '../../words/problems/refusals.ts';
import { type Cell, dateOfInstant, dayOf } from '../sheets/cells.ts';
import { saidInCells } from '../sheets/register/field-cells.ts';
import { problem, type VisitorFor } from './visitor.ts';
import { type Parameters, tidied } from './web-forms.ts';

/** Whether a visit to somebody's own desk asks for the page. */
export function asksToEnter(parameters: Parameters): boolean {
  return parameters[FIELDS.page] === ENTRY_PAGE;
}

type Faults = { -readonly [Field in LetterField]?: string };
type Shown = Partial<Pick<EntryPage, 'notice' | 'faults' | 'look' | 'typed'>>;

/** The page, for a new letter or as it was sent. @param mark of the page that was sent; absent: it is opened */
export function showEntry({ desk, claims, way }: VisitorFor<'DESK'>, shown: Shown = {}, mark = desk.newId()): string {
  if (!isOfTeam(desk, claims.email)) return problem(desk, { code: 'STRANGER' });
  const [office, now] = [desk.office.snapshot(), desk.office.now()];
  const refusal = entryRefused(office, claims.email, now);
  if (refusal) return messagePage({ heading: PAGE_WORDS.notRecorded, paragraphs: [refusalWords(refusal)], way });
  const { devices } = office;
  const common = { devices: devices.map(({ name }) => name), way, mark };
  const typed = { receivedOn: typedDate(dateOf(now)) };
  return entryPage({ notice: '', faults: {}, look: null, typed, ...common, ...shown });
}

/** Records what the page sends, and tells the number. @returns `null` where it sends nothing */
export function takeEntry(visitor: VisitorFor<'DESK'>, sent: Parameters): string | null {
  const mark = sent[NEW_LETTER.mark];
  if (mark === undefined) return null;
  const { desk, claims } = visitor;
  if (!/^[\w-]{8,64}$/.test(mark)) return showEntry(visitor, { notice: PAGE_WORDS.emptyForm, typed: sent });
  const { letter, faults } = readLetter(sent, desk.office.snapshot().settings);
  const wrong = Object.keys(faults) as LetterField[];
  if (wrong.length > 0) return showEntry(visitor, { notice: entryFaultsWords(wrong), faults, typed: sent }, mark);
  const told = (sent[FIELDS.sure] ?? '').split(/\r?\n/).filter((each) => each !== '');
  const entered = enterLetter(desk, claims.email, { ...letter, mark, told });
  if (entered.type === 'ENTERED') return enteredPage(visitor, entered);
  const { refusal } = entered;
  const look = refusal.code === 'LOOK_FIRST' ? { ...refusal, told: [...refusal.alike, ...refusal.unread] } : null;
  return showEntry(visitor, { notice: refusalWords(refusal), look, typed: sent }, mark);
}

/** The number, how the letter stands and what was found of it, and the way to it. */
function enteredPage(
  { way }: VisitorFor<'DESK'>,
  { dates, isAgain }: Extract<EnteredLetter, { readonly type: 'ENTERED' }>,
): string {
  const [first, ...others] = dates;
  if (!first) throw new Error('A letter was entered without a date');
  const { number } = first.after;
  const paragraphs = [
    ...(isAgain ? [PAGE_WORDS.again] : []),
    nowAtWords(first.after),
    ...(others.length > 0 ? [otherNumbersWords(others.map(({ after }) => after))] : []),
    ...first.findings.map(findingWords),
    ...others.filter(({ findings }) => timeIsTaken(findings)).map(({ after }) => otherDateWords(after)),
  ];
  const onwards = [
    { label: ENTRY_WORDS.open(number), href: letterAddress(way, number) },
    { label: ENTRY_WORDS.another, href: entryAddress(way) },
  ];
  const heading = `${number}: ${PAGE_WORDS.recordedHeading}`;
  return messagePage({ heading, paragraphs, way, back: OWN_DESK_WORDS.back, onwards });
}

/** The letter as written, and what of it must be mended, by field. */
function readLetter(
  sent: Parameters,
  { office }: Pick<Settings, 'office'>,
): { readonly letter: Pick<WrittenLetter, 'submission' | 'source'>; readonly faults: Faults } {
  const faults: Faults = {};
  const text = (field: LetterField) => tidied(sent[field]);
  const unread = (field: LetterField, found: string) => {
    if (found !== '') faults[field] = entryFaultWords(field, found);
  };
  const said = saidInCells((field) => cellOf(field, text(field)), unread);
  const filled = valuesBy(FILLED_FIELDS, (field) => said[field] ?? BLANKS[field]);
  const isOwn = said.kind !== null && isOwnUse(said.kind);
  for (const field of NEEDED) {
    if (text(field) === '' && !(field === 'institution' && isOwn)) faults[field] = entryFaultWords(field, '');
  }
  // As in the record of an event: an event that nobody came to did not take place.
  const attended = attendanceIn(text('attended')) || null;
  if (attended === null) unread('attended', text('attended'));
  for (const field of FILLED_FIELDS) if (text(field).length > LONGEST_ANSWER) faults[field] = ENTRY_WORDS.tooLong;
  const amiss = Object.keys(faults).length === 0 ? wrongTime(filled) : null;
  if (amiss) faults[amiss.field as LetterField] = amiss.words;
  const submission = valuesBy(SUBMISSION_FIELDS, (field) => filled[field]);
  const institution = submission.institution || office.name;
  const entry = valuesBy(ENTRY_FIELDS, (field) => filled[field]);
  return { letter: { submission: { ...submission, institution }, source: { entry, attended } }, faults };
}

/** What was typed, as a cell would hold it: a sheet makes a date of a day and its hour. */
function cellOf(field: FilledField, text: string): Cell {
  if (rowOf(field).holds !== 'MOMENT') return text;
  const [day = '', ...hour] = text.split(/[\s,]+/);
  const [date, time] = [dayOf(day), readTime(hour.join(' '))];
  return date && time ? dateOfInstant(`${date}T${time}:00${ROOM_OFFSET}`) : text;
}
