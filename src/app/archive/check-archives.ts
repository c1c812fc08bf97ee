// What the night does in the archives: it looks whether each request is there once, and masks what is over its time.

import type { Change, HistoryEntry } from '../../domain/commands/decision.ts';
import { isMaskingDue, monthsAfter } from '../../domain/request/personal-data.ts';
import { dateOf } from '../../domain/time/time.ts';
import { momentLast, stampWords } from '../../words/formats/dates.ts';
import { lostArchiveWords, notArchivedWords } from '../../words/problems/platform.ts';
import { notRecordedWords } from '../../words/problems/refusals.ts';
import { carryOutInBatches } from '../commands/carry-out.ts';
import type { Means } from '../jobs/tasks.ts';
import type { Desk } from '../ports/desk.ts';
import { recordLostRequests } from '../recovery/rebuild-history.ts';
import { recover } from '../recovery/recover.ts';
import { archiveDesk, archivedRequests } from './archive-desk.ts';

/** Rows put back in one go. */
const MENDED_AT_ONCE = 200;

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
  const archive = archiveDesk(desk, year);
  const { settings } = desk.office.snapshot();
  const now = desk.office.now();
  const { requests, chosenSteps } = recover(archive);
  for (const { number, action } of chosenSteps) {
    if (number !== '') archive.register.refuse(number, notRecordedWords(now, { code: 'CHOOSE_AGAIN', text: action }));
  }
  const isOwn = ({ number }: { readonly number: string }) => desk.archives.yearOf(number) === year;
  recordLostRequests(archive, { requests: requests.filter(isOwn) }, archive.history.numbers(), now);
  for (const { number } of requests.filter((row) => !isOwn(row))) {
    archive.register.note(number, momentLast(notArchivedWords(number), now));
  }
  const rows = new Set(requests.map(({ number }) => number));
  const gone = desk.archives.numbers(year).filter((number) => !rows.has(number));
  const lastEntries = gone.length > 0 ? archive.history.latest(gone) : new Map<string, HistoryEntry>();
  const back = [...lastEntries.values()]
    .slice(0, MENDED_AT_ONCE)
    .map(({ change }): Change => ({ ...change, before: null, message: { code: 'PUT_BACK', at: now } }));
  const lost = gone.filter((number) => !lastEntries.has(number));
  if (lost.length > 0) desk.office.report(`${stampWords(now)}: ${lostArchiveWords(year, lost)}`);
  archive.register.write(back, settings);
  archive.register.putRight(settings);
  return lastEntries.size > back.length;
}

/** A day after every retention: what is not due then has nothing left to mask. */
const NEVER = '9999-12-31';

/** Reads an archive only while something in it may fall due: not before its first event has, nor once all is masked. */
export function maskArchives(desk: Desk, means: Means): void {
  const { privacy } = desk.office.snapshot().settings;
  const today = dateOf(desk.office.now());
  for (const year of desk.archives.years()) {
    const masked = desk.state.get('maskedArchives') ?? [];
    const isEarly = monthsAfter(`${year}-01-01`, privacy.retentionMonths) >= today;
    if (isEarly || masked.includes(year)) continue;
    if (!means.mayGoOn()) return;
    const isDone = carryOutInBatches(archiveDesk(desk, year), { type: 'MASK' }, means);
    if (!isDone || monthsAfter(`${year}-12-31`, privacy.retentionMonths) >= today) continue;
    const isLeft = archivedRequests(desk, year).some((request) =>
      isMaskingDue(request, NEVER, privacy.retentionMonths),
    );
    if (!isLeft) desk.state.put({ maskedArchives: [...masked, year] });
  }
}
