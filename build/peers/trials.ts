// Finds out by running what a project delivers: it is counted, killed, raced, sorted under, cut off from its mail, and its links are forged.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isOperation } from '../../packages/local-workspace/src/engine/execution/counters.ts';
import type { ExecutionRecord, FaultEffect, FaultPoint, Workspace } from '../../packages/local-workspace/src/facade.ts';
import { type Contender, OTHER, RIVAL, SUBJECT, type Wish, type Work } from './contender.ts';
import { compare, mailsAbout, type Standing, standing, sum } from './standing.ts';
import { follow, renamed, request } from './step-links.ts';

/** Sweeps of a project with clock triggers; the others have none, and nothing happens then. */
const SWEEPS = ['2026-11-24T10:20:00+07:00', '2026-11-24T11:35:00+07:00'] as const;
/** The sweep after somebody has done it once more. */
const LAST_SWEEP = '2026-11-24T12:50:00+07:00';
const NEXT_DAY = ['2026-11-25T09:15:00+07:00', '2026-11-25T10:30:00+07:00'] as const;
/** What becomes of the writes that Google has not carried out when it ends an execution. */
const FATES = ['lost', 'applied'] as const;
const MAIL_QUOTA = 'mail recipients';

/** How often something was tried, and what came of it. */
export interface Tally {
  readonly tried: number;
  /** A row or an event was missing in the end, or the row of another request was changed. */
  readonly lost: number;
  /** A mail had not left, or had gone to somebody else. */
  readonly unsent: number;
  /** Something was there twice. */
  readonly doubled: number;
  /** Whoever acted was shown that it was not done, and did it once more. */
  readonly repeated: number;
}

export interface LinkTrial {
  /** Opened by a program, such as one that looks for viruses. */
  readonly opened: boolean;
  /** Changed so that it names another request. */
  readonly forged: boolean;
  /** Followed a second time: mails that left once more. */
  readonly mailsAgain: number;
}

/** A work to which nothing happened, and what had come of it after the sweeps. */
interface Undisturbed {
  readonly execution: ExecutionRecord;
  readonly ended: Standing;
}

export class Trials {
  readonly contender: Contender;
  private readonly requests: number;
  private readonly folder: string;
  /** Tries every so many operations only. */
  private readonly each: number;
  private readonly stages = new Set<string>();
  private readonly known = new Map<number, Undisturbed>();

  constructor(contender: Contender, requests: number, folder: string, each = 1) {
    this.contender = contender;
    this.requests = requests;
    this.folder = folder;
    this.each = each;
  }

  /** What a work costs. */
  cost(work: number): ExecutionRecord {
    return this.undisturbed(work).execution;
  }

  /** To whom a work mails: the applicant, and others. */
  told(work: number): { readonly applicant: number; readonly staff: number } {
    const workspace = this.opened(work, [SUBJECT]);
    const before = workspace.mails.list().length;
    this.act(workspace, work, SUBJECT);
    const mails = workspace.mails.list().slice(before);
    const applicant = mails.filter(({ to }) => to.includes(SUBJECT.email)).length;
    return { applicant, staff: mails.length - applicant };
  }

  /** Events of the request once all is done, and how its row stands then. */
  ended(): { readonly events: number; readonly status: string } {
    const { length } = this.contender.works;
    const workspace = this.opened(length, [SUBJECT]);
    return { events: standing(this.contender, workspace).events, status: this.statusOf(workspace, SUBJECT) };
  }

  /** Whether a work asks for a lock. */
  locks(work: number): boolean {
    const { calls } = this.cost(work);
    return (calls['Lock.tryLock'] ?? 0) + (calls['Lock.waitLock'] ?? 0) > 0;
  }

  /** The execution is killed before each of its operations; then the sweeps run, and people repeat what they see fail. */
  killed(work: number): Tally {
    const kills = this.momentsOf(work).flatMap((at) => FATES.map((kill) => ({ at, kill })));
    return this.tally(work, kills, ({ at, kill }) => ({ at, effect: { kill } }));
  }

  /** Somebody sorts the sheet before each of its operations. */
  sorted(work: number): Tally {
    return this.tally(work, this.momentsOf(work), (at, workspace) => ({
      at,
      effect: { meanwhile: () => this.sort(workspace) },
    }));
  }

  /** Somebody sorts the sheet while the mail lies unread, or while the row is still on their screen. */
  isLostAfterSort(work: number): boolean {
    const { ended } = this.undisturbed(work);
    const workspace = this.opened(work, [SUBJECT]);
    this.sort(workspace);
    this.carriedOut(workspace, work);
    const { lost, unsent } = compare(ended, standing(this.contender, workspace));
    return lost || unsent;
  }

  /** The day's mails are used up when the work is done. @returns mails that ought to have left, and those that never did */
  withoutQuota(work: number): { readonly due: number; readonly lost: number } {
    const workspace = this.opened(work, [SUBJECT]);
    const before = mailsAbout(workspace);
    const { ended } = this.undisturbed(work);
    const due = Object.entries(ended.mails).map(([key, count]) => [key, count - (before[key] ?? 0)] as const);
    workspace.leaveQuota(MAIL_QUOTA, 0);
    const executions = this.act(workspace, work, SUBJECT);
    for (const at of SWEEPS) workspace.clock.set(at);
    workspace.clock.set(NEXT_DAY[0]);
    // Who was shown that it failed tries again the next day.
    if (this.work(work).isShownToFail(workspace, SUBJECT, executions)) this.act(workspace, work, SUBJECT);
    for (const at of NEXT_DAY) workspace.clock.set(at);
    const after = mailsAbout(workspace);
    const lost = due.map(([key, count]) => Math.max(0, count - ((after[key] ?? 0) - (before[key] ?? 0))));
    return { due: sum(due.map(([, count]) => count)), lost: sum(lost) };
  }

  /** Two want the same time, the second comes in between at each operation of the first. @returns how often both got the room */
  raced(): { readonly tried: number; readonly both: number } {
    const { work } = this.contender.granting;
    const moments = this.momentsOf(work);
    const both = moments.filter((at) => {
      const workspace = this.opened(work, [SUBJECT, RIVAL]);
      const meanwhile = () => void this.act(workspace, work, RIVAL);
      workspace.faults.plan({ at, effect: { meanwhile } });
      this.act(workspace, work, SUBJECT);
      return this.haveRoom(workspace);
    });
    return { tried: moments.length, both: both.length };
  }

  /** Whether both get the room even if one comes long after the other. */
  isGivenTwice(): boolean {
    const { work } = this.contender.granting;
    const workspace = this.opened(work, [SUBJECT, RIVAL]);
    for (const wish of [SUBJECT, RIVAL]) this.act(workspace, work, wish);
    return this.haveRoom(workspace);
  }

  /** A decision is taken and then taken back. @returns of the two, what the sheet still tells, and of how many who took them */
  remembered(): { readonly what: number; readonly who: number; readonly of: number } {
    const { work, act, steps } = this.contender.reversal;
    const workspace = this.opened(work, [SUBJECT]);
    this.act(workspace, work, SUBJECT);
    act(workspace, SUBJECT);
    const rows = workspace.sheets.list().flatMap(({ name }) => workspace.sheets.read(name).values);
    const own = rows.map((row) => row.map(String)).filter((row) => row.some((cell) => cell.includes(SUBJECT.activity)));
    const told = steps.map(({ words, by }) => {
      const found = own.filter((row) => row.includes(words));
      return { what: found.length > 0, who: found.some((row) => row.some((cell) => cell.includes(by))) };
    });
    const count = (key: 'what' | 'who') => told.filter((each) => each[key]).length;
    return { what: count('what'), who: count('who'), of: steps.length };
  }

  /** What a link does that somebody opens, changes or follows again; `null` where nobody acts by link. */
  links(): LinkTrial | null {
    const { links } = this.contender;
    if (!links) return null;
    const open = () => this.opened(links.work, [SUBJECT, OTHER]);
    const linkIn = (workspace: Workspace) => links.linkFor(workspace, SUBJECT);
    const hasActed = (wish: Wish, work: (workspace: Workspace) => void) => {
      const workspace = open();
      const before = JSON.stringify(this.rowsOf(workspace, wish));
      work(workspace);
      return JSON.stringify(this.rowsOf(workspace, wish)) !== before;
    };
    const opened = hasActed(SUBJECT, (workspace) => void workspace.exec(request(linkIn(workspace))));
    if (!hasActed(SUBJECT, (workspace) => void follow(this.contender, workspace, linkIn(workspace))))
      throw new Error(`${this.contender.name}: the link does nothing`);
    const forged = hasActed(OTHER, (workspace) => {
      const [own, other] = [SUBJECT, OTHER].map((wish) => links.keyOf(workspace, wish));
      follow(this.contender, workspace, renamed(linkIn(workspace), own ?? '', other ?? ''));
    });
    const workspace = open();
    const sent = follow(this.contender, workspace, linkIn(workspace));
    const once = workspace.mails.list().length;
    for (const each of sent) workspace.exec(each);
    return { opened, forged, mailsAgain: workspace.mails.list().length - once };
  }

  private tally<Moment>(
    work: number,
    moments: readonly Moment[],
    faultAt: (moment: Moment, workspace: Workspace) => { readonly at: FaultPoint; readonly effect: FaultEffect },
  ): Tally {
    const { ended } = this.undisturbed(work);
    const found = moments.map((moment) => {
      const workspace = this.opened(work, [SUBJECT]);
      workspace.faults.plan(faultAt(moment, workspace));
      const { isRepeated } = this.carriedOut(workspace, work);
      return { ...compare(ended, standing(this.contender, workspace)), isRepeated };
    });
    return {
      tried: found.length,
      lost: found.filter(({ lost }) => lost).length,
      unsent: found.filter(({ unsent }) => unsent).length,
      doubled: found.filter(({ doubled }) => doubled).length,
      repeated: found.filter(({ isRepeated }) => isRepeated).length,
    };
  }

  private undisturbed(work: number): Undisturbed {
    const known = this.known.get(work);
    if (known) return known;
    const workspace = this.opened(work, [SUBJECT]);
    const { execution } = this.carriedOut(workspace, work);
    if (execution.error) throw new Error(`${this.contender.name}, ${this.work(work).name}: ${execution.error.message}`);
    const found = { execution, ended: standing(this.contender, workspace) };
    this.known.set(work, found);
    return found;
  }

  /** Does the work for the subject and lets the sweeps run. Whoever sees that it failed does it once more. */
  private carriedOut(workspace: Workspace, work: number): { execution: ExecutionRecord; isRepeated: boolean } {
    const { handler, isShownToFail } = this.work(work);
    const executions = this.act(workspace, work, SUBJECT);
    workspace.faults.clear();
    const execution = executions.find((each) => each.function === handler);
    if (!execution) throw new Error(`${this.contender.name}: ${handler} did not run`);
    // A page says at once that it failed; a row says it after the sweeps.
    const isPageAnError = isShownToFail(workspace, SUBJECT, executions);
    if (isPageAnError) this.act(workspace, work, SUBJECT);
    for (const at of SWEEPS) workspace.clock.set(at);
    const isAskedInRow = !isPageAnError && isShownToFail(workspace, SUBJECT, []);
    if (isAskedInRow) {
      this.work(work).before?.(workspace, SUBJECT);
      this.act(workspace, work, SUBJECT);
      workspace.clock.set(LAST_SWEEP);
    }
    const isRepeated = isPageAnError || isAskedInRow;
    return { execution, isRepeated };
  }

  /** Opens the project where all works before this one were done for each wish, and what is typed first is typed. */
  private opened(work: number, wishes: readonly Wish[]): Workspace {
    const { contender } = this;
    const stage = join(this.folder, `${work}-${wishes.length}-${wishes[1]?.activity ?? ''}`);
    if (this.stages.has(stage)) return contender.open(stage);
    mkdirSync(this.folder, { recursive: true });
    if (work === 0) {
      const base = join(this.folder, 'base');
      if (!this.stages.has(base)) contender.make(this.requests, base);
      this.stages.add(base);
      return contender.open(base);
    }
    this.opened(0, []);
    cpSync(join(this.folder, 'base'), stage, { recursive: true });
    const workspace = contender.open(stage);
    for (const wish of wishes) {
      for (let done = 0; done < work; done++) {
        this.work(done).before?.(workspace, wish);
        this.act(workspace, done, wish);
      }
      contender.works[work]?.before?.(workspace, wish);
    }
    workspace.save();
    this.stages.add(stage);
    return contender.open(stage);
  }

  private work(index: number): Work {
    const work = this.contender.works[index];
    if (!work) throw new Error(`${this.contender.name} has no work ${index}`);
    return work;
  }

  private act(workspace: Workspace, work: number, wish: Wish): readonly ExecutionRecord[] {
    return this.work(work).act(workspace, wish);
  }

  /** Every operation of a work, or every so many of them. */
  private momentsOf(work: number): FaultPoint[] {
    const { handler } = this.work(work);
    const all = Object.entries(this.undisturbed(work).execution.calls)
      .filter(([method]) => isOperation(method))
      .flatMap(([method, count]) => Array.from({ length: count }, (_, index) => ({ method, nth: index + 1 })));
    return all.filter((_, index) => (index + 1) % this.each === 0).map((moment) => ({ ...moment, function: handler }));
  }

  /** The newest come first. */
  private sort(workspace: Workspace): void {
    workspace.sheets.sort(this.contender.tab, { column: 1, ascending: false }, this.contender.editor);
  }

  private rowsOf(workspace: Workspace, { activity }: Wish): readonly (readonly unknown[])[] {
    const { tab, columns } = this.contender;
    return workspace.sheets.read(tab).values.filter((row) => row[columns.activity] === activity);
  }

  private statusOf(workspace: Workspace, wish: Wish): string {
    return String(this.rowsOf(workspace, wish)[0]?.[this.contender.columns.status] ?? '');
  }

  private haveRoom(workspace: Workspace): boolean {
    const { status } = this.contender.granting;
    return [SUBJECT, RIVAL].every((wish) => this.statusOf(workspace, wish) === status);
  }
}
