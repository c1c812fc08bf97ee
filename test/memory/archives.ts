// The port Archives in memory: for each year a register and a history, whose rows move whole.
import type { Archives, ArchiveYear } from '../../src/app/ports/archives.ts';
import type { DeskState } from '../../src/app/ports/state.ts';
import { DeskError } from '../../src/domain/fault.ts';
import { MemoryHistory } from './history.ts';
import { MemoryRegister } from './register.ts';
import { INPUTS, isField, isUntouched, type MemoryRow, sameRow, typedOver } from './register-rows.ts';

interface Shelf extends ArchiveYear {
  readonly register: MemoryRegister;
  readonly history: MemoryHistory;
}

export class MemoryArchives implements Archives {
  readonly shelves = new Map<number, Shelf>();
  private readonly known = new Map<number, readonly string[]>();
  private readonly desk: Shelf;

  constructor(desk: Shelf) {
    this.desk = desk;
  }

  years(): readonly number[] {
    return [...this.known.keys()].sort((one, other) => one - other);
  }

  yearOf(number: string): number | undefined {
    return this.years().find((year) => this.numbers(year).includes(number));
  }

  numbers(year?: number): readonly string[] {
    return this.years().flatMap((each) => (year === undefined || each === year ? (this.known.get(each) ?? []) : []));
  }

  of(year: number): Shelf {
    return this.shelves.get(year) ?? this.lose(year);
  }

  standing(year: number): readonly string[] {
    return this.of(year).register.fault === null ? numbersIn(this.of(year)) : [];
  }

  prepare(year: number): void {
    this.of(year).register.fault = null;
  }

  copyIn(year: number, numbers: readonly string[]): readonly string[] {
    if (this.numbers(year).length === 0) this.prepare(year);
    const { fault } = this.of(year).register;
    if (fault) throw new DeskError(fault);
    // What somebody types at this moment is recorded first.
    const isRecorded = (row: MemoryRow) => isUntouched(row) && row.action === '';
    return copy(this.desk, this.of(year), numbers, isRecorded);
  }

  remember(year: number, numbers: readonly string[]): void {
    this.known.set(year, [...new Set([...this.numbers(year), ...numbers])].sort());
  }

  forget(numbers: readonly string[]): void {
    for (const [year, known] of this.known) {
      this.known.set(
        year,
        known.filter((number) => !numbers.includes(number)),
      );
    }
  }

  clearRows(year: number, numbers: readonly string[]): readonly string[] {
    const archive = this.of(year).register;
    const gone = numbers.filter((number) => {
      const [here, there] = [this.desk.register.find(number), archive.find(number)];
      return there && (!here || told(here) === told(there));
    });
    clearRows(this.desk, gone);
    return gone;
  }

  clearSteps(numbers: readonly string[]): void {
    clearSteps(this.desk, numbers);
  }

  clearArchive(year: number, numbers: readonly string[]): void {
    clearRows(this.of(year), numbers);
    clearSteps(this.of(year), numbers);
  }

  /** People delete a tab of the year: what stands in it is gone. */
  lose(year: number): Shelf {
    const shelf = { register: new MemoryRegister(), history: new MemoryHistory() };
    shelf.register.fault = { code: 'MISSING_TAB', tab: `Arsip ${year}` };
    this.shelves.set(year, shelf);
    return shelf;
  }

  /** Whether a row of the desk that keeps this request is a copy of an archived one: it is not on its way, and has no steps there. */
  isElsewhere(number: string, moving: DeskState['movingRequests']): boolean {
    const isArchived = this.yearOf(number) !== undefined && !Object.values(moving).flat().includes(number);
    return isArchived && this.desk.history.rows.every(({ entry }) => entry.number !== number);
  }
}

function numbersIn({ register }: Shelf): readonly string[] {
  return register.requests().map(({ number }) => number);
}

/** Steps first: a row that stands has its steps. */
function copy(
  from: Shelf,
  to: Shelf,
  numbers: readonly string[],
  isTaken: (row: MemoryRow) => boolean,
): readonly string[] {
  const steps = from.history.rows.filter(({ entry }) => numbers.includes(entry.number));
  addSteps(to.history, steps);
  const withSteps = new Set(steps.map(({ entry }) => entry.number));
  return numbers.filter((number) => {
    const row = from.register.find(number);
    if (!row || !withSteps.has(number) || !isTaken(row)) return false;
    const standing = to.register.find(number);
    if (standing) Object.assign(standing, sameRow(row));
    else to.register.rows.push(sameRow(row));
    return true;
  });
}

function addSteps(history: MemoryHistory, steps: MemoryHistory['rows']): void {
  const keys = new Set(history.rows.map(({ entry }) => `${entry.number}@${entry.revision}`));
  const lacking = steps.filter(({ entry }) => !keys.has(`${entry.number}@${entry.revision}`));
  history.rows.push(...lacking.map((each) => ({ ...each })));
  history.rows.sort(({ entry: one }, { entry: other }) => one.at.localeCompare(other.at));
}

/** What must be the same of a row and its copy. */
function told(row: MemoryRow): string {
  const typed = typedOver(row).filter(isField).sort();
  return JSON.stringify([
    row.kept,
    typed.map((field) => [field, row.typed.get(field)]),
    INPUTS.map((column) => row[column]),
  ]);
}

function clearRows({ register }: Shelf, numbers: readonly string[]): void {
  const rows = numbers.flatMap((number) => register.find(number) ?? []);
  register.rows.splice(0, register.rows.length, ...register.rows.filter((row) => !rows.includes(row)));
}

function clearSteps({ history }: Shelf, numbers: readonly string[]): void {
  const gone = new Set(numbers);
  history.taken.push(...numbers);
  history.rows.splice(0, history.rows.length, ...history.rows.filter(({ entry }) => !gone.has(entry.number)));
}
