// Puts right what people have done to an archive: nothing is decided there, so it shows what was recorded, and nothing else.
import type { Change, HistoryEntry } from '../../domain/commands/decision.ts';
import { stampWords } from '../../words/formats/dates.ts';
import { lostArchiveWords, notArchivedWords } from '../../words/problems/archive.ts';
import { notRecordedWords } from '../../words/problems/refusals.ts';
import type { Means } from '../jobs/means.ts';
import type { Desk } from '../ports/desk.ts';
import { recordLostRequests } from '../recovery/rebuild-history.ts';
import { recover } from '../recovery/recover.ts';
import { archiveDesk } from './archive-desk.ts';

/** Rows put back in one go. */
const AT_ONCE = 200;

/** Every archive whose tabs are gone, and beside these one a night in turn: each takes a reading of all its rows. */
export function checkArchives(desk: Desk, { mayGoOn }: Pick<Means, 'mayGoOn'>): void {
  const years = desk.archives.years();
  const broken = years.filter((year) => !desk.archives.isWhole(year));
  const last = desk.state.get('checkedArchive') ?? 0;
  const turn = years.find((year) => year > last) ?? years[0];
  for (const year of new Set([...broken, ...(turn === undefined ? [] : [turn])])) {
    desk.exclusive.hold(() => desk.archives.mend(year));
    while (mayGoOn() && desk.exclusive.hold(() => checkArchive(desk, year)));
  }
  if (turn !== undefined && turn !== last) desk.state.put({ checkedArchive: turn });
}

/** @returns whether there may be more to put back */
function checkArchive(desk: Desk, year: number): boolean {
  const there = archiveDesk(desk, year);
  const { settings } = desk.office.snapshot();
  const now = desk.office.now();
  const recorded = recover(there);
  const { reading, edits, doubtful } = recorded;
  for (const { number, action } of reading.chosenSteps) {
    if (number !== '') there.register.refuse(number, notRecordedWords(now, { code: 'CHOOSE_AGAIN', text: action }));
  }
  const isOwn = ({ number }: { readonly number: string }) => desk.archives.yearOf(number) === year;
  const own = { requests: reading.requests.filter(isOwn), unreadable: reading.unreadable.filter(isOwn) };
  recordLostRequests(there, own, there.history.numbers(), now);
  for (const { number } of [...reading.requests, ...reading.unreadable].filter((row) => !isOwn(row))) {
    there.register.note(number, `${stampWords(now)}: ${notArchivedWords(number)}`);
  }
  const shown = new Map([...edits, ...reading.unreadable.map((row) => [row.number, row.shown] as const)]);
  const edited = [...shown].flatMap(([number, before]): Change[] => {
    const change = isOwn({ number }) ? doubtful.get(number) : undefined;
    return change ? [{ ...change, before, message: { code: 'PUT_BACK', at: now } }] : [];
  });
  const rows = new Set([...reading.requests, ...reading.unreadable].map(({ number }) => number));
  const gone = desk.archives.numbers(year).filter((number) => !rows.has(number));
  const known = gone.length > 0 ? there.history.latest(gone) : new Map<string, HistoryEntry>();
  const back = [...known.values()]
    .slice(0, AT_ONCE)
    .map(({ change }): Change => ({ ...change, before: null, message: { code: 'PUT_BACK', at: now } }));
  const lost = gone.filter((number) => !known.has(number));
  if (lost.length > 0) desk.office.report(`${stampWords(now)}: ${lostArchiveWords(year, lost)}`);
  if (edited.length + back.length > 0) {
    there.register.write([...edited, ...back], settings);
    there.register.verify();
  }
  return known.size > back.length;
}
