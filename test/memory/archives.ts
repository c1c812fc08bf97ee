// The port Archives in memory: for each year a register and a history, whose rows move whole.
import type { Archives, ArchiveYear } from '../../src/app/ports/archives.ts';
import type { HistoryEntry } from '../../src/domain/commands/decision.ts';
import { MemoryHistory } from './history.ts';
import { MemoryRegister } from './register.ts';
import type { MemoryRow } from './register-rows.ts';

interface Shelf {
  readonly register: MemoryRegister;
  readonly history: MemoryHistory;
}

export class MemoryArchives implements Archives {
  readonly shelves = new Map<number, Shelf & ArchiveYear>();
  private readonly known = new Map<string, number>();
  private readonly desk: Shelf;

  constructor(desk: Shelf) {
    this.desk = desk;
  }

  years(): readonly number[] {
    return [...this.shelves.keys()].sort((one, other) => one - other);
  }

  yearOf(number: string): number | undefined {
    return this.known.get(number);
  }

  numbers(year?: number): readonly string[] {
    return [...this.known].flatMap(([number, of]) => (year === undefined || of === year ? [number] : []));
  }

  of(year: number): Shelf & ArchiveYear {
    const shelf = this.shelves.get(year) ?? newShelf();
    this.shelves.set(year, shelf);
    return shelf;
  }

  withWord(year: number, word: string) {
    const { requests = [] } = this.shelves.get(year)?.register.read() ?? {};
    return requests.filter((request) => JSON.stringify(request).toLowerCase().includes(word.toLowerCase()));
  }

  standing(year: number): readonly string[] {
    return this.shelves.get(year)?.register.rows.map(({ number }) => number) ?? [];
  }

  /** A shelf in memory is always there. */
  isWhole(): boolean {
    return true;
  }

  mend(): void {}

  copyIn(year: number, numbers: readonly string[]): readonly string[] {
    return copy(this.desk, this.of(year), numbers);
  }

  copyOut(year: number, numbers: readonly string[]): readonly string[] {
    return copy(this.of(year), this.desk, numbers);
  }

  remember(year: number, numbers: readonly string[]): void {
    for (const number of numbers) this.known.set(number, year);
  }

  forget(numbers: readonly string[]): void {
    for (const number of numbers) this.known.delete(number);
  }

  clearDesk(year: number, numbers: readonly string[]): readonly string[] {
    const held = this.of(year).register;
    const gone = numbers.filter((number) => {
      const [here, there] = [this.desk.register.find(number), held.find(number)];
      return there && (!here || JSON.stringify(here) === JSON.stringify(there));
    });
    clear(this.desk, gone);
    return gone;
  }

  clearArchive(year: number, numbers: readonly string[]): readonly string[] {
    clear(this.of(year), numbers);
    return numbers;
  }

  add(year: number, entries: readonly HistoryEntry[]): void {
    const { register, history } = this.of(year);
    const fresh = entries.filter(({ number }) => !register.find(number));
    history.append(fresh);
    register.write(fresh.map(({ change }) => ({ ...change, before: null })));
    register.verify();
    this.remember(
      year,
      entries.map(({ number }) => number),
    );
  }
}

function newShelf(): Shelf & ArchiveYear {
  const register = new MemoryRegister();
  return { register, history: new MemoryHistory(), onDays: () => register.read() };
}

function copy(from: Shelf, to: Shelf, numbers: readonly string[]): readonly string[] {
  return numbers.filter((number) => {
    const row = from.register.find(number);
    if (!row) return false;
    const own = from.history.rows.filter(({ entry }) => entry.number === number);
    const isThere = ({ entry }: (typeof own)[number]) =>
      to.history.rows.some((each) => each.entry.number === number && each.entry.revision === entry.revision);
    to.history.rows.push(...own.filter((each) => !isThere(each)).map((each) => ({ ...each })));
    const known = to.register.find(number);
    if (known) Object.assign(known, sameRow(row));
    else to.register.rows.push(sameRow(row));
    return true;
  });
}

function sameRow(row: MemoryRow): MemoryRow {
  return { ...row, unread: new Map(row.unread) };
}

function clear({ register, history }: Shelf, numbers: readonly string[]): void {
  const gone = new Set(numbers);
  const rows = numbers.flatMap((number) => register.find(number) ?? []);
  register.rows.splice(0, register.rows.length, ...register.rows.filter((row) => !rows.includes(row)));
  history.taken.push(...numbers);
  history.rows.splice(0, history.rows.length, ...history.rows.filter(({ entry }) => !gone.has(entry.number)));
}
