// Imports an old register: looks at it first, then records its rows in batches, straight into the archives of their years.

import { groupedBy } from '../../domain/grouping.ts';
import { type ImportJob, NEW_IMPORT } from '../../domain/import/job.ts';
import type { Draft } from '../../domain/import/old-row.ts';
import { importId, numbered, type RowPlan } from '../../domain/import/plan.ts';
import { importedEntry } from '../../domain/import/record.ts';
import { lastNumbers } from '../../domain/request/numbering.ts';
import { sameAddress } from '../../domain/settings/team.ts';
import { yearOf } from '../../domain/time/time.ts';
import {
  IMPORT_OWNER_WORDS,
  type ImportProgress,
  importedNotes,
  importedWords,
  progressWords,
} from '../../words/sheet/import.ts';
import { noteChanged } from '../archive/moves.ts';
import {
  columnChoices,
  columnLines,
  contentKey,
  headersKey,
  type Matched,
  matched,
  outcomesOf,
  plansOf,
  summaryOf,
} from '../import/examine-import.ts';
import type { Means } from '../jobs/tasks.ts';
import type { Desk } from '../ports/desk.ts';
import type { OldRegister } from '../ports/import-tab.ts';
import { actorOf } from './actor.ts';

/** A batch is archived whole or not at all; few enough that the lock is free again in seconds. */
const BATCH = 50;
/** As many as an execution surely records; the next job goes on. */
const MOST_AT_ONCE = 2000;

/**
 * Makes the tabs for an import, which takes long and needs no lock: the owner alone does. One that is under way goes on.
 * @returns whether a tab of people's own is in the way
 */
export function openImport(desk: Desk): boolean {
  const made = desk.importTab.make();
  if (made === 'IN_THE_WAY') return true;
  desk.exclusive.hold(() => {
    const job = desk.state.get('importJob');
    if (job && made === 'THERE') return;
    // Told first: an execution that is killed in between is told of again, one that is noted is not.
    tellProgress(desk, { type: 'OPENED' }, true);
    // A new table has nothing of what was chosen; the rows of a batch that was broken off keep their numbers.
    desk.state.put({ importJob: { ...NEW_IMPORT, batch: job?.batch ?? [] } });
  });
  return false;
}

/**
 * Notes which step somebody chose. A check is done at once; the import itself by the ten-minute job, since it takes longer
 * than people wait, and may take longer than one execution.
 * @param by the address that Google names, if it names one
 */
export function chooseImportStep(desk: Desk, step: 'CHECK' | 'RUN' | 'REMOVE', by: string): void {
  // The tabs are made from the owner's menu; others of these names are people's own.
  if (!desk.state.get('importJob')) return;
  if (by !== '' && !sameAddress(by, desk.office.snapshot().owner)) {
    desk.importTab.showState(IMPORT_OWNER_WORDS, true);
    return;
  }
  if (step === 'REMOVE') {
    desk.exclusive.hold(() => {
      // The tabs go first: while one of them is there, the step can be chosen again.
      desk.importTab.remove();
      desk.state.put({ importJob: null });
    });
    return;
  }
  desk.exclusive.hold(() => {
    const job = desk.state.get('importJob') ?? NEW_IMPORT;
    desk.state.put({ importJob: { ...job, step, by, done: 0, all: 0 } });
  });
  if (step === 'CHECK') check(desk, false);
  else tellProgress(desk, { type: 'WAITS' }, false);
}

/** Does what was chosen, as far as the time goes. Nothing is read where no import is under way. */
export function goOnWithImport(desk: Desk, means: Pick<Means, 'mayGoOn'>): void {
  const job = desk.state.get('importJob');
  if (job?.step === 'CHECK') check(desk, false);
  if (job?.step === 'RUN') run(desk, job, means);
}

/** A register that can be imported, or why it cannot. */
type Examined =
  | { readonly ok: true; readonly register: OldRegister; readonly match: Matched }
  | { readonly ok: false; readonly progress: ImportProgress };

function examined(desk: Desk, job: ImportJob): Examined {
  const register = desk.importTab.read();
  if (!register) return { ok: false, progress: { type: 'NO_TAB' } };
  const match = matched(register, job.headers);
  if (match.headerRow < 0) return { ok: false, progress: { type: 'EMPTY' } };
  return { ok: true, register, match };
}

/** Writes what would come of each row; records nothing. @param isAnew whether somebody had chosen to import */
function check(desk: Desk, isAnew: boolean): void {
  const job = desk.state.get('importJob') ?? NEW_IMPORT;
  const examination = examined(desk, job);
  if (!examination.ok) {
    end(desk, job, examination.progress);
    return;
  }
  const { register, match } = examination;
  const { headerRow, headers, missing } = match;
  desk.importTab.showColumns(columnLines(register, match), columnChoices(headers));
  const checkedJob = { ...job, headers: headersKey(headers) };
  if (missing.length > 0) {
    end(desk, checkedJob, { type: 'COLUMNS_MISSING', fields: missing });
    return;
  }
  const plans = plansOf(desk, register, match);
  desk.importTab.showOutcomes(headerRow + 2, outcomesOf(plans, headerRow + 2, register.rows.length));
  desk.importTab.showSummary(summaryOf(plans));
  const ready = plans.filter(({ type }) => type === 'READY').length;
  const checked = contentKey(register, match);
  end(
    desk,
    { ...checkedJob, checked },
    { type: isAnew ? 'CHECKED_ANEW' : 'CHECKED', ready, refused: plans.length - ready },
  );
}

/** Only what was checked is imported: columns that were mistaken for others would stay in the archives for good. */
function run(desk: Desk, job: ImportJob, means: Pick<Means, 'mayGoOn'>): void {
  const examination = examined(desk, job);
  if (!examination.ok) {
    end(desk, job, examination.progress);
    return;
  }
  const { register, match } = examination;
  if (job.checked !== contentKey(register, match)) {
    check(desk, true);
    return;
  }
  const plans = plansOf(desk, register, match);
  const ready = plans.flatMap((plan) => (plan.type === 'READY' ? [plan.draft] : []));
  let done = job.done + tellBrokenOff(desk, job, plans);
  const all = done + ready.length;
  for (let start = 0; start < ready.length; start += BATCH) {
    // One batch at least, so that every job makes progress.
    if (start >= MOST_AT_ONCE || (start > 0 && !means.mayGoOn())) return;
    const batch = ready.slice(start, start + BATCH);
    for (const year of new Set(batch.map(yearOfEvent))) if (!desk.archives.isWhole(year)) desk.archives.prepare(year);
    const isDone = desk.exclusive.hold(() => importBatch(desk, batch, { ready, plans, done, all }));
    // Somebody chose another step meanwhile.
    if (!isDone) return;
    done += batch.length;
  }
  const isNothingLeft = plans.every(isRecorded) && isStill(desk, job);
  const progress = { type: 'DONE', done, refused: plans.length - all, isHidden: isNothingLeft } as const;
  const isOver = end(desk, { ...job, batch: [] }, progress);
  if (isOver && isNothingLeft) desk.importTab.hide();
}

/** Whether a row was imported by now, or was there before: nobody has anything to do about it. */
function isRecorded(plan: RowPlan): boolean {
  return plan.type === 'READY' || plan.faults.every(({ code }) => code === 'PRESENT');
}

/** Whether the tab holds what was checked, and nobody has pasted more since. */
function isStill(desk: Desk, job: ImportJob): boolean {
  const examination = examined(desk, job);
  return examination.ok && contentKey(examination.register, examination.match) === job.checked;
}

/**
 * Writes beside the rows of a batch that was broken off what became of them.
 * @returns how many of them were imported
 */
function tellBrokenOff(desk: Desk, { batch }: ImportJob, plans: readonly RowPlan[]): number {
  const batchNumbers = new Set(batch.map(({ number }) => number));
  const archived = new Map(
    plans.flatMap((plan) => {
      const [fault] = plan.type === 'REFUSED' ? plan.faults : [];
      const isOwn = fault?.code === 'PRESENT' && batchNumbers.has(fault.number);
      return isOwn ? [[plan.row, importedWords(fault.number)] as const] : [];
    }),
  );
  showBeside(desk, plans, archived);
  return archived.size;
}

/** What the batches of one execution share. */
interface Progress {
  readonly plans: readonly RowPlan[];
  /** All rows that are still to be imported. */
  readonly ready: readonly Draft[];
  readonly done: number;
  readonly all: number;
}

/**
 * Records a batch under the lock: numbers are given to others as well.
 * @returns whether the import still goes on
 */
function importBatch(desk: Desk, batch: readonly Draft[], { plans, ready, done, all }: Progress): boolean {
  const job = desk.state.get('importJob');
  if (job?.step !== 'RUN') return false;
  const { history, archives } = desk;
  const office = desk.office.snapshot();
  const now = desk.office.now();
  const again = new Map(job.batch.map(({ id, number }) => [id, number]));
  const given = { desk: [...history.tail(), ...history.before()], archived: archives.numbers(), again };
  const numbers = numbered(batch, given, now.slice(0, 4), ready);
  const numberOf = (draft: Draft) => numbers.get(draft) ?? '';
  const kept = batch.map((draft) => ({ id: importId(draft), number: numberOf(draft) }));
  desk.state.put({ importJob: { ...job, done, all, batch: kept } });
  const context = {
    now,
    hours: office.settings.hours,
    privacy: office.settings.privacy,
    actor: actorOf(job.by, office, now),
  };
  const entryOf = (draft: Draft) =>
    importedEntry(draft, numberOf(draft), importedNotes(draft, numberOf(draft)), context);
  const byYear = groupedBy(batch, yearOfEvent);
  for (const [year, drafts] of byYear) archives.add(year, drafts.map(entryOf), office.settings);
  noteChanged(desk, byYear.keys());
  const importedRequests = (desk.state.get('importedUpTo') ?? []).map((number) => ({ number }));
  desk.state.put({ importedUpTo: lastNumbers([...importedRequests, ...kept]) });
  showBeside(desk, plans, new Map(batch.map((draft) => [draft.row, importedWords(numberOf(draft))])));
  const after = done + batch.length;
  desk.state.put({ importJob: { ...job, done: after, all, batch: [] } });
  tellProgress(desk, { type: 'RUNNING', done: after, all }, false);
  return true;
}

function yearOfEvent({ submission }: Draft): number {
  return yearOf(submission.startDate);
}

/** Writes beside rows, and anew what stands between them: in one call. */
function showBeside(
  { importTab }: Pick<Desk, 'importTab'>,
  plans: readonly RowPlan[],
  words: ReadonlyMap<number, string>,
): void {
  if (words.size === 0) return;
  const rows = [...words.keys()];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const others = outcomesOf(plans, first, last);
  importTab.showOutcomes(
    first,
    others.map((other, index) => words.get(first + index) ?? other),
  );
}

/**
 * The step is done, or cannot be; one that somebody chose meanwhile is still to come.
 * @returns whether nobody has
 */
function end(desk: Desk, job: ImportJob, progress: ImportProgress): boolean {
  return desk.exclusive.hold(() => {
    if (desk.state.get('importJob')?.step !== job.step) return false;
    desk.state.put({ importJob: { ...job, step: null } });
    tellProgress(desk, progress, true);
    return true;
  });
}

function tellProgress({ importTab }: Pick<Desk, 'importTab'>, progress: ImportProgress, isOver: boolean): void {
  importTab.showState(progressWords(progress), isOver);
}
