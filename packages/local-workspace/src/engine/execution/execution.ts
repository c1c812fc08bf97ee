// One run of one function: a fresh context, the realm, the project's files, and what came of it.

import type { ReadingName } from '../../data/readings.ts';
import type { Dialog, ExecutionRecord } from '../../facade.ts';
import { ServiceError } from '../../model/service-error.ts';
import type { RangeRef } from '../../model/sheets/range-ref.ts';
import { refusalToBegin } from '../accounts/admission.ts';
import { projectOf } from '../deployments.ts';
import { documented } from '../readings.ts';
import { ReadAhead } from '../store/read-ahead.ts';
import { type Fate, WriteBuffer } from '../store/write-buffer.ts';
import { noteFailure } from '../triggers/failure-mail.ts';
import type { Reply, World } from '../world.ts';
import { Journal } from './journal.ts';
import type { Launch } from './launch.ts';
import type { Bridge } from './realm-bundle.ts';
import { type Outcome, runScript } from './script-run.ts';
import { settle } from './settling.ts';
import { Stopped } from './stopped.ts';

interface Question {
  readonly dialog: Dialog;
  resume(reply: Reply): void;
}

/** Kind of start of a function that a formula calls. */
export const customFunction = 'custom-function';

/** The quick end of the ranges of facts 8.3, in milliseconds. */
const QUICK_CALL = 300;
const longest = 6 * 60_000;
const longestSimple = 30_000;
/** Words of facts 8.1; a script cannot catch it. */
const tooLong = 'Exceeded maximum execution time';

export class Execution {
  readonly record: ExecutionRecord;
  readonly buffer = new WriteBuffer();
  readonly readAhead = new ReadAhead();
  readonly journal: Journal;
  readonly dialogs: Dialog[] = [];
  /** Alerts and prompts answered so far. */
  answered = 0;
  callCount = 0;
  /** Modelled milliseconds that it slept. */
  slept = 0;
  /** The alert or prompt that waits for its answer. */
  question: Question | undefined;
  /** The spreadsheet that the script took as active instead of the bound one. */
  activeSpreadsheet: string | undefined;
  /** The range the script activated, if it did. */
  activeRange: RangeRef | undefined;
  /** Set once nothing more may happen: every later call throws it again. */
  stopped: Stopped | undefined;
  outcome: Outcome = {};
  /** Readings by which it was given nothing. */
  private readonly withheld = new Set<ReadingName>();
  private parked = false;
  private broken: unknown;
  private begun = false;
  /** Modelled time of its own at which it got each lock that it holds. */
  private readonly heldSince = new Map<string, number>();

  readonly world: World;
  private readonly bridge: Bridge;
  readonly launch: Launch;

  /** @param bridge makes what answers the service calls of this execution */
  constructor(world: World, bridge: (execution: Execution) => Bridge, launch: Launch) {
    this.world = world;
    this.bridge = bridge(this);
    this.launch = launch;
    this.journal = new Journal(world.depth > 0 || launch.answers === 'wait');
    this.record = {
      id: world.nextExecutionId(),
      function: launch.order.function,
      trigger: launch.trigger,
      ...(launch.triggerUid ? { triggerUid: launch.triggerUid } : {}),
      as: launch.effective,
      ...(launch.person ? { person: launch.person } : {}),
      startedAt: new Date(world.clock.now()).toISOString(),
      status: 'running',
      milliseconds: 0,
      modelledMilliseconds: 0,
      lockWait: 0,
      lockHeld: 0,
      longestHold: 0,
      operations: 0,
      calls: {},
      cellsRead: 0,
      cellsWritten: 0,
      logs: [],
    };
    world.records.push(this.record);
  }

  /** Scopes it may use; undefined: all it needs. */
  get granted(): readonly string[] | undefined {
    return this.world.consents.scopes(this.launch.effective);
  }

  /** @returns whether the harsher side of a reading counts: then the execution, if it fails, says so */
  withholds(reading: ReadingName): boolean {
    const isWithheld = this.world.readings.isHarsher(reading);
    if (isWithheld) this.withheld.add(reading);
    return isWithheld;
  }

  /** Runs to the end, or until it is parked before a lock. @returns itself */
  run(): this {
    const { world, record, launch } = this;
    if (!this.begun) {
      this.begun = true;
      const refusal = refusalToBegin(world, launch);
      if (refusal !== undefined) return this.refuse(refusal);
      world.running.enter(launch.effective);
    }
    const started = performance.now();
    record.status = 'running';
    world.depth += 1;
    try {
      const outcome = runScript(projectOf(world, launch.deployment), this.bridge, launch.order);
      record.milliseconds += performance.now() - started;
      if (this.parked) record.status = 'waiting';
      else this.finish(outcome);
    } finally {
      world.depth -= 1;
    }
    if (world.depth === 0) world.locks.expire(Number.POSITIVE_INFINITY);
    world.notify({ kind: 'execution', id: record.id });
    world.idle();
    if (this.broken) throw this.broken;
    return this;
  }

  /** Ends the execution before it began. */
  private refuse(message: string): this {
    const error = { name: 'Exception', message, stack: '' };
    this.record.status = 'failed';
    this.record.error = error;
    this.outcome = { error };
    this.over();
    this.world.notify({ kind: 'execution', id: this.record.id });
    return this;
  }

  /** Tells whom it concerns that nothing more comes of it. */
  private over(): void {
    const { world, record, launch } = this;
    if (launch.triggerUid !== undefined && record.error) {
      const { message } = record.error;
      const { function: name, trigger } = record;
      noteFailure(world, { creator: launch.effective, function: name, trigger, message, at: world.clock.now() });
    }
    launch.ended?.();
  }

  private finish(outcome: Outcome): void {
    let error = outcome.error;
    if (!this.stopped) {
      try {
        settle(this);
      } catch (late) {
        // A bad write that nobody read after: it fails the execution at its end (facts 3.4).
        if (late instanceof ServiceError) error ??= { name: late.errorName, message: late.message, stack: '' };
        else if (!(late instanceof Stopped)) throw late;
      }
    }
    if (this.stopped) this.record.status = 'killed';
    else this.record.status = error ? 'failed' : 'completed';
    if (this.stopped) error = { name: 'Killed', message: this.stopped.message, stack: error?.stack ?? '' };
    if (error) {
      const message = [...this.withheld].reduce((words, reading) => documented(reading, words), error.message);
      error = { ...error, message };
      this.record.error = error;
    }
    this.outcome = error ? { error } : outcome;
    this.leave();
    this.over();
    this.letGo();
  }

  /** It has a lock from now on. */
  hold(lock: string): void {
    if (!this.heldSince.has(lock)) this.heldSince.set(lock, this.record.modelledMilliseconds);
  }

  /** Lets one lock go, or all that it holds. */
  letGo(lock?: string): void {
    const { locks } = this.world;
    for (const [each, since] of [...this.heldSince]) {
      if (lock !== undefined && each !== lock) continue;
      const held = this.record.modelledMilliseconds - since;
      this.record.lockHeld += held;
      this.record.longestHold = Math.max(this.record.longestHold, held);
      this.heldSince.delete(each);
    }
    if (lock === undefined) locks.releaseAll(this.record.id);
    else locks.release(lock, this.record.id);
  }

  private leave(): void {
    const { world, record, launch } = this;
    if (world.crowd) world.crowd.ended.push(launch.effective);
    else world.running.leave(launch.effective);
    if (launch.triggerUid === undefined) return;
    world.quotas.take(launch.effective, 'trigger runtime in seconds', record.modelledMilliseconds / 1000);
  }

  /** Takes modelled time; what is slept the clock counts by itself. @throws Stopped when the execution has run too long */
  spend(milliseconds: number, slept = false): void {
    this.record.modelledMilliseconds += milliseconds;
    if (slept) this.slept += milliseconds;
    this.world.modelledTime += milliseconds;
    // Bursts are counted as if every call were quick, runtime as if it were slow: the harsher reading of each.
    if (!slept) this.world.workedTime += Math.min(milliseconds, QUICK_CALL);
    this.world.locks.expire(this.world.modelledTime);
    const limit = this.launch.simple ? longestSimple : longest;
    if (this.record.modelledMilliseconds > limit) throw this.kill(tooLong, 'lost');
  }

  /** Ends the execution: buffered writes meet their fate, locks are let go. @returns what to throw */
  kill(reason: string, fate: Fate): Stopped {
    if (this.stopped) return this.stopped;
    this.stopped = new Stopped(reason);
    this.buffer.meet(fate);
    this.letGo();
    return this.stopped;
  }

  /**
   * Parks the execution before a lock; it runs again when the lock is its own or the wait is over.
   * @param wait milliseconds at most
   * @param answer what the call gives then, as the bridge writes it
   * @returns what to throw
   */
  park(lock: string, wait: number, answer: (got: boolean) => string): Stopped {
    this.parked = true;
    this.stopped = new Stopped('Waiting for a lock');
    const { world, record } = this;
    const since = world.modelledTime;
    const resume = (got: boolean) => {
      this.parked = false;
      this.stopped = undefined;
      this.journal.rewind(answer(got));
      const now = world.modelledTime;
      const waited = got ? Math.min(wait, Math.max(0, now - since)) : wait;
      record.lockWait += waited;
      record.modelledMilliseconds += waited;
      if (got) this.hold(lock);
      // It goes on beside whoever let the lock go.
      world.modelledTime = since + waited;
      this.run();
      if (!world.crowd) return;
      world.crowd.latest = Math.max(world.crowd.latest, world.modelledTime);
      world.modelledTime = now;
    };
    world.locks.park({ execution: record.id, lock, since, deadline: since + wait, resume });
    return this.stopped;
  }

  /**
   * Parks the execution before an alert or prompt; it runs again once the person has answered.
   * @param answer what the call gives then
   * @returns what to throw
   */
  ask(dialog: Dialog, answer: (reply: Reply) => unknown): Stopped {
    this.parked = true;
    this.stopped = new Stopped('Waiting for an answer');
    const resume = (reply: Reply) => {
      this.parked = false;
      this.stopped = undefined;
      this.question = undefined;
      this.dialogs.push({ ...dialog, answer: reply.button });
      this.journal.rewind(`=${JSON.stringify(answer(reply))}`);
      this.run();
    };
    this.question = { dialog, resume };
    return this.stopped;
  }

  /** Notes a fault of the workspace itself, to be thrown at whoever started the execution. */
  fail(error: unknown): void {
    this.broken ??= error;
  }
}
