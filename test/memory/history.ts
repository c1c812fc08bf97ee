// The port History in memory: entries in a list, and the data that people have typed over some of them.
import type { History, UnreadableEntry } from '../../src/app/ports/history.ts';
import type { HistoryEntry } from '../../src/domain/commands/decision.ts';
import { maskedEntry } from '../../src/domain/commands/mask.ts';
import { DeskError } from '../../src/domain/fault.ts';
import { readEntry } from '../../src/domain/records/entry.ts';
import type { OfficeEntry, OfficeRecord } from '../../src/domain/records/office.ts';
import { lastNumbers } from '../../src/domain/request/numbering.ts';
import { maskedText } from '../../src/domain/request/personal-data.ts';
import { holderIn } from '../../src/domain/request/status.ts';
import { recorderWords } from '../../src/words/sheet/messages.ts';

/** So many entries are the latest, the fewest that Google's side ever reads. */
const TAIL = 20;

/** A row of the history; a test edits it as people do. */
export interface MemoryEntry {
  entry: HistoryEntry;
  /** What people have typed over its data, which is no entry any more. */
  typedOver?: string;
}

export class MemoryHistory implements History {
  readonly rows: MemoryEntry[];
  readonly office: OfficeEntry[];
  /** Numbers of requests whose steps were taken to an archive. */
  readonly taken: string[] = [];
  private unread: readonly UnreadableEntry[] = [];

  /** @param rows what is kept from one execution to the next, and so is `office` */
  constructor(rows: MemoryEntry[] = [], office: OfficeEntry[] = []) {
    this.rows = rows;
    this.office = office;
  }

  tail(): readonly HistoryEntry[] {
    // Somebody has sorted the rows: what stands last would pass for the latest.
    if (!isInOrder(this.entries())) {
      this.rows.sort(({ entry: a }, { entry: b }) => a.at.localeCompare(b.at) || a.revision - b.revision);
    }
    const first = Math.max(this.rows.length - TAIL, 0);
    const unread: UnreadableEntry[] = [];
    const tail = this.rows.slice(first).flatMap((row, index) => {
      const { entry, typedOver } = row;
      if (typedOver === undefined) return [entry];
      const { number, revision } = entry;
      const isToldLater = this.rows.slice(first + index + 1).some((other) => {
        return other.typedOver === undefined && other.entry.number === number && other.entry.revision >= revision;
      });
      const standIn = isToldLater ? null : this.told(row);
      const { fault } = readEntry(typedOver);
      const isLatest = !isToldLater;
      const cell = `L${first + index + 2}`;
      if (fault) unread.push({ cell, number, revision, fault, isLatest, isLost: isLatest && !standIn });
      return standIn ?? [];
    });
    this.unread = unread;
    return tail;
  }

  /** Whether a number was given; where nothing is recorded it may have been. */
  knows(number: string, archived: readonly string[]): boolean {
    const numbers = [...this.rows.map(({ entry }) => entry.number), ...this.taken, ...archived];
    const given = lastNumbers(numbers.map((each) => ({ number: each })));
    return (
      this.rows.length === 0 ||
      String(lastNumbers([...given, number].map((each) => ({ number: each })))) === String(given)
    );
  }

  unreadable(): readonly UnreadableEntry[] {
    return this.unread;
  }

  append(entries: readonly HistoryEntry[]): void {
    // The state before is not kept, since the entry before has it.
    this.rows.push(...entries.map((entry) => ({ entry: { ...entry, change: { ...entry.change, before: null } } })));
  }

  appendOffice(entry: OfficeEntry): void {
    this.office.push(entry);
  }

  officeRecords(): readonly OfficeRecord[] {
    return this.office.map(({ id, mails }) => ({ id, mails }));
  }

  before(): readonly { readonly number: string }[] {
    const earlier = [...this.taken, ...this.rows.slice(0, -TAIL).map(({ entry }) => entry.number)];
    return lastNumbers(earlier.map((number) => ({ number }))).map((number) => ({ number }));
  }

  latest(numbers: readonly string[]): ReadonlyMap<string, HistoryEntry> {
    const found = new Map<string, HistoryEntry>();
    for (const row of this.rows) {
      const entry = numbers.includes(row.entry.number) ? this.told(row) : null;
      if (entry && entry.revision >= (found.get(entry.number)?.revision ?? 0)) found.set(entry.number, entry);
    }
    return found;
  }

  revisions(): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const { number, revision } of this.entries()) found.set(number, Math.max(revision, found.get(number) ?? 0));
    return found;
  }

  of(number: string) {
    const own = this.entries().filter((entry) => entry.number === number);
    return own.map(({ at, step, actor, text, applicantMessage = '', commandId }) => {
      return { at, step, by: recorderWords(actor), text, applicantMessage, commandId };
    });
  }

  numbers(): readonly string[] {
    return [...new Set(this.entries().map(({ number }) => number))];
  }

  commands(): readonly string[] {
    return this.entries().map(({ commandId }) => commandId);
  }

  stepsSince(year: number) {
    const recent = new Set(
      this.entries().flatMap(({ at, number }) => (Number(at.slice(0, 4)) >= year ? [number] : [])),
    );
    const own = this.entries().filter(({ number }) => recent.has(number));
    return own.map(({ number, step, at, from, to }) => ({ number, step, at, from, to }));
  }

  mask(requests: ReadonlyMap<string, number>): void {
    for (const [number, before] of requests) {
      const own = this.rows.filter(({ entry }) => entry.number === number);
      if (own.length === 0) throw new DeskError({ code: 'NOT_WRITTEN', number });
      const contacts = own.map(({ entry }) => entry.change.after);
      for (const row of own) {
        if (row.entry.revision >= before) continue;
        row.entry = { ...maskedEntry(row.entry, contacts), text: maskedText(row.entry.text, contacts) };
      }
    }
  }

  private entries(): HistoryEntry[] {
    return this.rows.map(({ entry }) => entry);
  }

  /** What a row tells; of an unreadable one the entry before, with the revision and status that the row still shows. */
  private told(row: MemoryEntry): HistoryEntry | null {
    const { entry, typedOver } = row;
    if (typedOver === undefined) return entry;
    const { number, revision, at, to } = entry;
    const rows = this.rows.slice(0, this.rows.indexOf(row));
    const earlier = rows.filter((each) => each.typedOver === undefined && each.entry.number === number).pop()?.entry;
    if (!earlier) return null;
    const { change } = earlier;
    const marks = { ...change.after.marks, undo: null, holder: null };
    const after = { ...change.after, revision, status: to, holder: holderIn(to), marks };
    return {
      ...earlier,
      revision,
      at,
      to,
      step: 'REEXAMINE',
      change: { ...change, after, message: null },
      effects: [],
    };
  }
}

function isInOrder(entries: readonly HistoryEntry[]): boolean {
  return entries.every(({ at }, index) => at >= (entries[index - 1]?.at ?? ''));
}
