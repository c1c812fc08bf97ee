// The port Register in memory: rows as plain objects, in which a test types as people do.

import type { Register, RegisterReading, StandingChoice } from '../../src/app/ports/register.ts';
import type { Change } from '../../src/domain/commands/decision.ts';
import { DeskError, type Fault } from '../../src/domain/fault.ts';
import { TRANSITIONS } from '../../src/domain/flow/transitions.ts';
import type { KeptRow } from '../../src/domain/records/kept-row.ts';
import type { BookingRequest } from '../../src/domain/request/request.ts';
import { offeredTimeWords } from '../../src/words/formats/dates.ts';
import type { RegisterColumn } from '../../src/words/sheet/columns.ts';
import { messageWords } from '../../src/words/sheet/messages.ts';
import { aBlankRow, fieldsOf, isTelling, isUntouched, type MemoryRow, typeInto } from './register-rows.ts';

/** What a header and no row before the first stand for. */
const FIRST_ROW = 2;

/** What the register must know that stands in no row. */
interface Around {
  /** Whether a record under this number is pasted. */
  readonly isStranger?: (number: string) => boolean;
}

export class MemoryRegister implements Register {
  readonly rows: MemoryRow[] = [];
  /** What is wrong with the whole tab, where a test has made it so. */
  fault: Fault | null = null;
  private readonly around: Around;

  constructor(around: Around = {}) {
    this.around = around;
  }

  read(): RegisterReading {
    const owners = this.owners();
    const owned = [...owners.values()];
    const strangers = this.rows.filter((row) => !owned.includes(row));
    return {
      requests: this.requests(),
      strangers: strangers.filter(isTelling).map((row) => this.placeOf(row)),
      chosenSteps: this.rows.flatMap((row) => {
        const { action, text, applicantMessage, kept } = row;
        if (action.trim() === '') return [];
        const own = owned.includes(row) ? kept : null;
        const number = own?.after.number ?? '';
        const isDoubtful = own !== null && !isNamed(row, number) && ({ isDoubtful: true } as const);
        const beside = { action: action.trim(), text, applicantMessage };
        return { row: this.placeOf(row), number, ...beside, ...isDoubtful };
      }),
    };
  }

  requests(): readonly BookingRequest[] {
    return [...this.owners().values()].flatMap(({ kept }) => kept?.after ?? []);
  }

  write(changes: readonly Change[]): void {
    for (const change of changes) {
      const { number } = change.after;
      const own = this.find(number);
      const row = own ?? this.vacant(number) ?? this.added();
      Object.assign(row, own ? inputsAfter(change) : { action: '', text: '', applicantMessage: '' });
      // The event of who typed may still be on its way.
      const spared = own?.kept ? fieldsOf(change.after).same(own.kept.after) : [];
      this.show(row, keptAfter(change, own?.kept), spared);
    }
  }

  refuse(number: string, message: string, withWords = false): void {
    const row = this.find(number);
    if (!row?.kept) return;
    const kept = { ...row.kept, note: message };
    Object.assign(row, { kept, number, message, action: '', ...(withWords && { text: '', applicantMessage: '' }) });
  }

  tellStrangers(message: string): void {
    for (const row of this.read().strangers) Object.assign(this.rows[row - FIRST_ROW] ?? {}, { message });
  }

  showAgain(numbers: readonly string[], columns: readonly RegisterColumn[], message: string): void {
    for (const number of numbers) {
      const row = this.find(number);
      const others = [...(row?.typed.keys() ?? [])].filter((column) => !columns.includes(column));
      if (row?.kept) this.show(row, { ...row.kept, note: message }, others);
    }
  }

  putRight(): void {
    for (const row of this.owners().values()) if (row.kept) this.show(row, row.kept, []);
  }

  standingChoices(): readonly StandingChoice[] {
    return this.read().chosenSteps.filter(({ number }) => number !== '');
  }

  /** A list has always room. */
  keepSpareRows(): void {}

  putOpenFirst(): void {}

  /** Somebody types into a cell of a request's row. */
  type(number: string, column: RegisterColumn, text: string): void {
    const row = this.find(number);
    if (!row) throw new Error(`${number} has no row`);
    typeInto(row, column, text);
  }

  /** Somebody types a row of their own below the others. */
  typeRow(cells: Readonly<Partial<Record<RegisterColumn, string>>>): void {
    const row = this.added();
    for (const [column, text] of Object.entries(cells)) typeInto(row, column as RegisterColumn, text);
  }

  /** The row of a request. */
  find(number: string): MemoryRow | undefined {
    return this.owners().get(number);
  }

  /** Of a row and its copies the request's own is the one that is named, else the latest, else the one nobody has typed in. */
  private owners(): ReadonlyMap<string, MemoryRow> {
    if (this.fault) throw new DeskError(this.fault);
    const owners = new Map<string, MemoryRow>();
    for (const row of this.rows) {
      const number = row.kept?.after.number;
      if (number === undefined || this.around.isStranger?.(number)) continue;
      const rival = owners.get(number);
      if (!rival || isRather(row, rival)) owners.set(number, row);
    }
    return owners;
  }

  /** A row that is no request's and shows the number of one that has none. */
  private vacant(number: string): MemoryRow | undefined {
    const owned = [...this.owners().values()];
    return this.rows.find((row) => row.number.trim() === number && !owned.includes(row));
  }

  private added(): MemoryRow {
    const row = aBlankRow();
    this.rows.push(row);
    return row;
  }

  /** Shows what is kept; in the spared cells stays what people typed. */
  private show(row: MemoryRow, kept: KeptRow, spared: readonly RegisterColumn[]): void {
    Object.assign(row, { kept, ...besideIn(kept) });
    for (const column of row.typed.keys()) if (!spared.includes(column)) row.typed.delete(column);
  }

  private placeOf(row: MemoryRow): number {
    return this.rows.indexOf(row) + FIRST_ROW;
  }
}

function isNamed({ number }: MemoryRow, name: string): boolean {
  return number.trim() === name;
}

/** Whether a row is rather the request's own than another one that keeps it. */
function isRather(row: MemoryRow, rival: MemoryRow): boolean {
  const [one, other] = [row, rival].map((each) => {
    const { number = '', revision = 0 } = each.kept?.after ?? {};
    return [Number(isNamed(each, number)), revision, Number(isUntouched(each))];
  });
  const [difference = 0] = (one ?? []).map((rank, index) => rank - (other?.[index] ?? 0)).filter((each) => each !== 0);
  return difference > 0;
}

function offerLines({ alternatives }: KeptRow): string {
  return alternatives.map(offeredTimeWords).join('\n');
}

/** What stands beside the cells of what was asked. */
function besideIn(kept: KeptRow) {
  const { after, note, message } = kept;
  return {
    number: after.number,
    message: note ?? (message ? messageWords(message, after) : ''),
    alternatives: offerLines(kept),
  };
}

/** What a row keeps after a step. What stands there about a refused one stays, until its own step is taken. */
function keptAfter({ before: _, ...change }: Change, was: KeptRow | null | undefined): KeptRow {
  const { note, message = null } = was ?? {};
  const kept = { ...change, message: change.message ?? message };
  return { ...kept, ...(!change.message && note !== undefined && { note }) };
}

/** What a step empties beside it. */
function inputsAfter(change: Change): Partial<MemoryRow> {
  const { message } = change;
  const isSaid = message?.code === 'RECORDED' && TRANSITIONS[message.action].applicantMessage !== 'NONE';
  return { ...(isDone(change) && { action: '', text: '' }), ...(isSaid && { applicantMessage: '' }) };
}

/** Whether the step that was chosen in the row is done with. */
function isDone({ message }: Pick<Change, 'message'>): boolean {
  return message?.code === 'RECORDED' || message?.code === 'HELD_BACK';
}
