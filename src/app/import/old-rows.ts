// Reads the cells of an old register by the columns that were found for them.
import { attendanceIn } from '../../domain/commands/attendance.ts';
import type { Columns, ImportField } from '../../domain/import/fields.ts';
import { isFilled } from '../../domain/import/match.ts';
import { ASKED_FIELDS, type AskedField, type OldRow, type ReadCell } from '../../domain/import/old-row.ts';
import { BLANKS, type ChoiceField, numberFor, rowOf, valuesBy } from '../../domain/request/fields.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { readTime } from '../../words/formats/numbers.ts';
import { dayAndHours, readDays, readHours } from '../../words/formats/typed-times.ts';
import { unreadNote } from '../../words/sheet/import.ts';
import {
  cateringIn,
  institutionTypeIn,
  kindIn,
  pastStatusIn,
  pastStatusInNotes,
} from '../../words/sheet/import-columns.ts';
import type { OldRegister } from '../ports/import-tab.ts';

/** The filled rows below the headers. @param headerRow counted from 0 */
export function oldRows({ rows, merged }: OldRegister, headerRow: number, columns: Columns): OldRow[] {
  const mergedAt = mergedRows(merged);
  return rows.flatMap((cells, index) => {
    if (index <= headerRow || !isFilled(cells)) return [];
    return [oldRow(cells, columns, index + 1, mergedAt.get(index + 1) ?? '')];
  });
}

/** The merged cells that reach into each row. */
function mergedRows(merged: OldRegister['merged']): ReadonlyMap<number, string> {
  const mergedIn = new Map<number, string>();
  for (const { first, last, cells } of merged) {
    for (let row = first; row <= last; row++)
      mergedIn.set(row, mergedIn.has(row) ? `${mergedIn.get(row)}, ${cells}` : cells);
  }
  return mergedIn;
}

/**
 * Reads one row. A number of people or a choice that nobody understands is kept as a note: the event took place all the
 * same. Days, hours and the status are not guessed.
 */
function oldRow(cells: readonly string[], columns: Columns, row: number, merged: string): OldRow {
  const text = (field: ImportField) => {
    const place = columns[field];
    const cell = place === undefined ? '' : (cells[place] ?? '');
    // A dash stands where nobody had anything to write.
    return /^[\s–-]*$/.test(cell) ? '' : cell;
  };
  const notes = [text('staffNotes').trim()];
  const understood = <Value>(field: ImportField, read: (text: string) => Value | null, usual: Value): Value => {
    const written = text(field).trim();
    const value = written === '' ? usual : read(written);
    if (value === null && written !== '') notes.push(unreadNote(field, written));
    return value ?? usual;
  };
  const plain = (field: AskedField): unknown => {
    const { holds, blank } = rowOf(field);
    switch (holds) {
      case 'TEXT':
        return WRITTEN.includes(field) ? text(field) : text(field).trim();
      case 'LIST':
        return listed(text(field));
      case 'COUNT':
        return understood(field, (written) => numberFor(field, peopleIn(written)), null);
      case 'CHOICE':
        return understood<unknown>(field, CHOICES[field as keyof typeof CHOICES], blank);
      case 'DAY':
        return understood(field, oneDay, null);
      case 'HOUR':
        return understood(field, readTime, null);
      case 'MOMENT':
        return blank;
    }
  };
  const kind = kindIn(text('kind'), text('activity'));
  const asked = { ...valuesBy(ASKED_FIELDS, plain), kind };
  const [day, hours] = dayAndHours(text('startDate'));
  const participants = understood('participants', (written) => numberFor('participants', peopleIn(written)), null);
  const attended = understood('attended', peopleIn, null);
  return {
    row,
    number: text('number'),
    asked: { ...asked, staffNotes: notes.filter((note) => note !== '').join('\n') },
    registerNumber: text('registerNumber').trim(),
    srikandiNumber: text('srikandiNumber').trim(),
    startDate: readCell(day, readDays),
    endDate: readCell(text('endDate'), lastDay),
    startTime: readCell(text('startTime') || hours, readHours),
    endTime: readCell(text('endTime'), readTime),
    letterDate: readCell(text('letterDate'), oneDay),
    receivedOn: readCell(text('receivedOn'), oneDay),
    status: statusCell(text('status'), text('staffNotes')),
    participants,
    attended,
    merged,
  };
}

/** Texts that are kept with the blanks around them. */
const WRITTEN: readonly AskedField[] = ['description', 'contactName', 'contactRole'];

/** What a register says of a choice. The kind has no note: what the activity is called tells it, too. */
const CHOICES: Readonly<Record<AskedField & ChoiceField, (text: string) => string | null>> = {
  kind: () => BLANKS.kind,
  institutionType: institutionTypeIn,
  catering: cateringIn,
};

/** More is a slip: the room holds some dozens. */
const MOST_PEOPLE = 9999;

function peopleIn(text: string): number | null {
  const people = attendanceIn(text);
  return people !== null && people <= MOST_PEOPLE ? people : null;
}

function readCell<Value>(text: string, read: (text: string) => Value | null): ReadCell<Value> {
  return { text, value: text === '' ? null : read(text) };
}

function statusCell(text: string, notes: string): OldRow['status'] {
  if (text !== '') return readCell(text, pastStatusIn);
  return { text: '', value: pastStatusInNotes(notes) };
}

function lastDay(text: string): PlainDate | null {
  return readDays(text)?.to ?? null;
}

function oneDay(text: string): PlainDate | null {
  const days = readDays(text);
  return days && days.from === days.to ? days.from : null;
}

function listed(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
