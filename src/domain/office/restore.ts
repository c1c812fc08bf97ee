// Whether a copy of a desk may be put back, and which of its steps the desk lacks. Nothing newer is ever taken away.

/** A row of `Riwayat`, as far as a restore must know it. */
export interface RecordedRow {
  /** Blank for a note about the desk itself. */
  readonly number: string;
  readonly revision: number;
  readonly commandId: string;
  /** Whether its data can be read. */
  readonly isReadable: boolean;
  /** Whether it stands for lost steps before it. */
  readonly isAnew: boolean;
  /** The version of its data; `null` where it cannot be told. */
  readonly version: number | null;
}

/** What a copy says of itself, in its tab `Kesehatan`; `null` where it has none. */
export interface DeskIdentity {
  readonly deskId: string;
  readonly format: number;
}

export interface Copied {
  readonly sheetId: string;
  readonly identity: DeskIdentity | null;
  readonly history: readonly RecordedRow[];
}

export interface Standing {
  readonly sheetId: string;
  /** `null` where it was never given. */
  readonly deskId: string | null;
  readonly format: number;
  readonly history: readonly RecordedRow[];
  /** Whether it has requests of its own, be it in rows without a history. */
  readonly hasRequests: boolean;
}

export type RestoreRefusal =
  | { readonly code: 'SAME_SHEET' | 'OTHER_DESK' }
  /** The copy has none of the desk's steps. */
  | { readonly code: 'NOTHING_IN_IT' }
  | { readonly code: 'NEWER_VERSION'; readonly version: number }
  /** A step of that number is another one here: the two went their own ways. */
  | { readonly code: 'OTHER_COURSE'; readonly steps: readonly string[] }
  /** Steps are missing between others: neither the copy nor the desk has them. */
  | { readonly code: 'GAPS'; readonly steps: readonly string[] };

/** Where a copy comes from, as it says itself; blank what it does not say. */
export interface CopyOrigin {
  readonly sheet: string;
  readonly build: string;
  /** When it was written, as an instant. */
  readonly written: string;
}

/** What a restore would do, for a person who decides about it. */
export interface DryRun {
  readonly title: string;
  readonly origin: CopyOrigin;
  readonly isEmptyDesk: boolean;
  readonly requests: number;
  readonly steps: number;
  /** Steps that the desk lacks or has only damaged. */
  readonly stepsToWrite: number;
  readonly waitingMails: number;
  /** Numbers of requests with a step in the copy that cannot be read. */
  readonly damaged: readonly string[];
  readonly missing: readonly string[];
  /** Rows that people had typed and that were no requests yet. */
  readonly typed: number;
  /** Names of the tabs of the office that differ. */
  readonly differing: readonly string[];
}

/** Why the copy may not be put back; `null` if it may. */
export function objectionTo(copy: Copied, desk: Standing): RestoreRefusal | null {
  if (copy.sheetId === desk.sheetId) return { code: 'SAME_SHEET' };
  const version = Math.max(copy.identity?.format ?? 0, ...copy.history.map((row) => row.version ?? 0));
  if (version > desk.format) return { code: 'NEWER_VERSION', version };
  if (copy.history.length === 0) return { code: 'NOTHING_IN_IT' };
  // A desk without steps of its own takes on those of any other.
  const isOther = copy.identity !== null && desk.deskId !== null && copy.identity.deskId !== desk.deskId;
  if (isOther && desk.hasRequests) return { code: 'OTHER_DESK' };
  const differing = otherSteps(copy.history, desk.history);
  if (differing.length > 0) return { code: 'OTHER_COURSE', steps: differing };
  const gaps = gapsIn([...copy.history, ...desk.history]);
  return gaps.length > 0 ? { code: 'GAPS', steps: gaps } : null;
}

/** Steps that both have, and that are not the same. */
function otherSteps(copy: readonly RecordedRow[], desk: readonly RecordedRow[]): string[] {
  const known = new Map(desk.filter(isPlain).map((row) => [stepOf(row), row.commandId]));
  return copy.filter(isPlain).flatMap((row) => {
    const other = known.get(stepOf(row));
    return other === undefined || other === row.commandId ? [] : [stepOf(row)];
  });
}

function isPlain({ number, isReadable, isAnew }: RecordedRow): boolean {
  return number !== '' && isReadable && !isAnew;
}

/** The steps, such as `PC-2026-0001@3`, that are missing before another of the same request. */
export function gapsIn(rows: readonly RecordedRow[]): string[] {
  const known = new Map<string, Map<number, boolean>>();
  for (const { number, revision, isAnew } of rows) {
    if (number === '') continue;
    const revisions = known.get(number) ?? new Map<number, boolean>();
    revisions.set(revision, isAnew || revisions.get(revision) === true);
    known.set(number, revisions);
  }
  return [...known].flatMap(([number, revisions]) => {
    return [...revisions.keys()]
      .filter((revision) => revision > 1 && !revisions.has(revision - 1) && !revisions.get(revision))
      .map((revision) => `${number}@${revision - 1}`);
  });
}

/** What a restore writes into `Riwayat`: rows of the copy by their place there. */
export interface Merge {
  /** Rows that the desk lacks. */
  readonly added: readonly number[];
  /** Readable rows, by the place of the damaged row in the desk that each replaces. */
  readonly replaced: ReadonlyMap<number, number>;
}

/** Compares row by row; what the desk has and can read stays. */
export function mergeOf(copy: readonly RecordedRow[], desk: readonly RecordedRow[]): Merge {
  const places = new Map(desk.map((row, place) => [keyOf(row), place]));
  const readable = new Set(desk.flatMap((row) => (row.isReadable ? [stepOf(row)] : [])));
  const added: number[] = [];
  const replaced = new Map<number, number>();
  copy.forEach((row, index) => {
    const place = places.get(keyOf(row));
    if (place === undefined) {
      const isKnown = !row.isReadable && row.number !== '' && readable.has(stepOf(row));
      if (!isKnown) added.push(index);
    } else if (row.isReadable && desk[place]?.isReadable === false) replaced.set(place, index);
  });
  return { added, replaced };
}

function stepOf({ number, revision }: RecordedRow): string {
  return `${number}@${revision}`;
}

function keyOf(row: RecordedRow): string {
  return `${stepOf(row)}:${row.commandId}`;
}
