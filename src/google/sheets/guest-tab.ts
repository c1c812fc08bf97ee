// The port Guests over the tab `Buku Tamu`, which the script alone writes: rows by place, in the order in which guests came.
import type { Guests } from '../../app/ports/tabs.ts';
import { type EventDay, type Guest, guestKey, type Signing, signing } from '../../domain/guests/guests.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { addDays } from '../../domain/time/working-time.ts';
import { GUEST_COLUMNS } from '../../words/sheet/columns.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { type Cell, cellText, dateOfDay, dateOfInstant, dayOf, momentOf, textOf } from './cells.ts';
import { grownRange, sheetNamed } from './tables.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Row = readonly (Cell | undefined)[];

const WIDTH = Object.keys(GUEST_COLUMNS).length;
/** Name, institution and telephone, counted from 0. */
const WORDS = { first: 3, count: 3 } as const;
const FIRST_ROW = 2;
/** So many of the last rows are read first: more than a room of usual size takes on a day. */
const FIRST_LOOK = 100;

export class SheetGuests implements Guests {
  private readonly open: () => GoogleAppsScript.Spreadsheet.Spreadsheet;

  constructor(open: () => GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.open = open;
  }

  of(day: EventDay): readonly Guest[] {
    // A desk that is older than this tab gets it with its next repair.
    const sheet = this.open().getSheetByName(TABS.GUESTS);
    return sheet ? guestsIn(tailOf(sheet, day.date).rows, day) : [];
  }

  add(day: EventDay, guest: Guest, capacity: number): Signing {
    const { sheet, start, rows } = this.tail(day.date);
    const outcome = signing(guestsIn(rows, day), guest, capacity);
    if (outcome === 'SIGNED') {
      const words = [guest.name, guest.institution, guest.phone].map(cellText);
      const cells = [dateOfInstant(guest.at), dateOfDay(day.date), day.number, ...words, guest.struckBy];
      write(grownRange(sheet, start + rows.length, 1, WIDTH), [cells]);
    }
    return outcome;
  }

  strike(day: EventDay, key: string, by: string): void {
    const { sheet, start, rows } = this.tail(day.date);
    const index = rows.findIndex((row) => guestsIn([row], day).some((guest) => guestKey(guest) === key));
    if (index >= 0) sheet.getRange(start + index, WIDTH).setValue(cellText(by));
  }

  forget(isOver: (date: PlainDate) => boolean): void {
    const { sheet, rows } = this.tail('');
    const kept = rows.filter(([, date]) => !isOver(dayOf(date) ?? LATEST));
    if (kept.length === rows.length) return;
    write(
      sheet.getRange(FIRST_ROW, 1, rows.length, WIDTH),
      rows.map((_, index) => kept[index] ?? new Array<Cell>(WIDTH).fill('')),
    );
  }

  private tail(from: PlainDate | '') {
    const sheet = sheetNamed(this.open(), TABS.GUESTS);
    return { sheet, ...tailOf(sheet, from) };
  }
}

/** Of a row that has no day which can be read: it stays. */
const LATEST = '9999-12-31';

/** What a stranger wrote must not become a formula where somebody has cleared the format. */
function write(range: GoogleAppsScript.Spreadsheet.Range, cells: Cell[][]): void {
  range.offset(0, WORDS.first, cells.length, WORDS.count).setNumberFormat('@');
  range.setValues(cells);
}

/**
 * The rows from a day on, which are the last ones; some before them may be there, too.
 * @param from blank for all rows
 */
function tailOf(sheet: Sheet, from: PlainDate | ''): { readonly start: number; readonly rows: Cell[][] } {
  const last = sheet.getLastRow();
  if (last < FIRST_ROW) return { start: FIRST_ROW, rows: [] };
  for (let look = from === '' ? last : FIRST_LOOK; ; look *= 4) {
    const start = Math.max(FIRST_ROW, last - look + 1);
    const rows = sheet.getRange(start, 1, last - start + 1, WIDTH).getValues() as Cell[][];
    const first = dayOf(rows[0]?.[0]);
    // The list of an event at night may open on the day before it.
    if (start === FIRST_ROW || (first !== null && addDays(first, 1) < from)) return { start, rows };
  }
}

/** The guests of a day; rows that cannot be read are left out. */
function guestsIn(rows: readonly Row[], day: EventDay): readonly Guest[] {
  return rows.flatMap(([at, date, number, ...words]) => {
    const moment = momentOf(at);
    if (moment === null || textOf(number) !== day.number || dayOf(date) !== day.date) return [];
    const [name = '', institution = '', phone = '', struckBy = ''] = words.map(textOf);
    return [{ at: moment, name, institution, phone, struckBy }];
  });
}
