// Looks at the whole register: recovers, shows again what was recorded wherever something else stands, says what people must still do.

import { FILLED_FIELDS } from '../../domain/request/fields.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { Instant } from '../../domain/time/time.ts';
import { momentLast } from '../../words/formats/dates.ts';
import type { RegisterColumn } from '../../words/sheet/columns.ts';
import { signerWords } from '../../words/sheet/posts.ts';
import { putBackWords } from '../../words/sheet/typed-rows.ts';
import { actorOf } from '../commands/actor.ts';
import { nameWhatIsMissing } from '../commands/adopt-typed-rows.ts';
import { forgetEdits } from '../commands/cell-edits.ts';
import type { Desk } from '../ports/desk.ts';
import type { TypedRow } from '../ports/register.ts';
import type { EditNotes } from '../ports/state.ts';
import { recordLostRequests } from './rebuild-history.ts';
import { recover } from './recover.ts';

/** What an inspection of the register found. */
interface Findings {
  /** The requests as recorded. */
  readonly requests: readonly BookingRequest[];
  /** Rows that staff typed or copied. */
  readonly typed: readonly TypedRow[];
  /** Fingerprints of what rows were notified that they lack, for the next inspection. */
  readonly notified: readonly string[];
}

const ENTRIES: ReadonlySet<RegisterColumn> = new Set<RegisterColumn>([...FILLED_FIELDS, 'status', 'attended']);

/** What of these people take for an entry of theirs: where it is put back, the row says so even if no event told who typed it. */
export function entriesAmong(columns: readonly RegisterColumn[]): readonly RegisterColumn[] {
  return columns.filter((column) => ENTRIES.has(column));
}

/**
 * Recovers, puts back whatever differs from what was recorded, and names what rows of people's own lack.
 * @param notified fingerprints of what the last inspection wrote
 * @param isQuiet whether nobody is typing in a row any more
 */
export function inspectRegister(
  desk: Desk,
  notified: readonly string[],
  isQuiet: (row: TypedRow) => boolean,
): Findings {
  return desk.exclusive.hold(() => {
    const recorded = recover(desk);
    const now = desk.office.now();
    const wordsOf = (_: string, columns: readonly RegisterColumn[]) => backWords(entriesAmong(columns), now);
    desk.register.putRight(desk.office.snapshot().settings, { wordsOf });
    const typed = recorded.typed.filter(isQuiet);
    return {
      typed,
      notified: nameWhatIsMissing(desk, typed, recorded, notified),
      requests: recorded.requests,
    };
  });
}

/**
 * Ends what people typed into some rows once it is recorded: times that they wrote for an offer are kept, and what does not
 * count is put back, with a word to whoever typed it.
 * @param notes what was typed @param numbers in which rows; blank for rows without a number
 */
export function settleEdits(desk: Desk, notes: EditNotes, numbers: readonly string[]): void {
  const requests = numbers.filter((number) => number !== '');
  const offering = requests.filter((number) => notes[number]?.fields.includes('alternatives'));
  const typedOver = requests.filter((number) => (notes[number]?.others.length ?? 0) > 0);
  desk.exclusive.hold(() => {
    if (offering.length + typedOver.length > 0) {
      recover(desk);
      desk.register.keepOffers(offering);
    }
    if (typedOver.length > 0) {
      const wordsOf = (number: string, columns: readonly RegisterColumn[]) => {
        const { others = [], by = '' } = notes[number] ?? {};
        return backWords(
          columns.filter((column) => others.includes(column)),
          desk.office.now(),
          nameOf(desk, by),
        );
      };
      desk.register.putRight(desk.office.snapshot().settings, { numbers: typedOver, wordsOf });
    }
    forgetEdits(desk, numbers);
  });
}

/** @param who typed the cells; blank where nobody is known */
function backWords(columns: readonly RegisterColumn[], now: Instant, who = ''): string | null {
  const words = putBackWords(columns);
  return words === null ? null : momentLast(words, now, ...(who === '' ? [] : [who]));
}

/** The name of whoever typed; blank if Google did not say. */
function nameOf({ office }: Pick<Desk, 'office'>, by: string): string {
  const snapshot = office.snapshot();
  const actor = actorOf(by, snapshot, office.now());
  return actor.type === 'STAFF'
    ? signerWords(actor.name || actor.email, actor.actsAs, snapshot.settings.office.titles)
    : '';
}

/**
 * Writes again every recorded request that has no row, or whose row is older than its last step, as where people pasted an
 * earlier copy of it.
 * @returns how many were restored
 */
export function restoreDeletedRows(desk: Desk): number {
  return desk.exclusive.hold(() => {
    const { settings } = desk.office.snapshot();
    const now = desk.office.now();
    recover(desk);
    const revisions = desk.history.revisions();
    // Read again: a row inserted during the first reading may have hidden another.
    const { requests, torn } = desk.register.read();
    recordLostRequests(desk, { requests }, [...revisions.keys()], now);
    const shown = new Map(requests.map(({ number, revision }) => [number, revision]));
    const lacking = [...revisions].flatMap(([number, revision]) =>
      (shown.get(number) ?? -1) < revision && desk.archives.yearOf(number) === undefined ? [number] : [],
    );
    if (lacking.length === 0) return 0;
    const changes = [...desk.history.latest(lacking).values()].map(({ number, change }) => {
      const isBack = !shown.has(number) && !torn.includes(number);
      return { ...change, before: null, ...(isBack && { message: { code: 'RESTORED', at: now } as const }) };
    });
    desk.register.write(changes, settings);
    return changes.length;
  });
}
