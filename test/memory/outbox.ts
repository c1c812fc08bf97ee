// The port Outbox in memory: work in a list, found again by its key.
import type { Outbox, OutboxItem, OutboxResult, OutboxState } from '../../src/app/ports/outbox.ts';
import type { FailedWork } from '../../src/domain/mail/digest.ts';
import { markReplaced } from '../../src/domain/mail/overtaken.ts';
import { isLaterWork } from '../../src/domain/mail/work-keys.ts';
import type { OutboxTally } from '../../src/domain/office/health.ts';
import { type OutboxWork, readWork } from '../../src/domain/records/work.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import { workWords } from '../../src/words/mails/mails.ts';
import { outboxProblemWords, unreadableWorkWords } from '../../src/words/sheet/outbox.ts';

/** Work that has failed so often is shown, though it is still tried. */
const SHOWN_AFTER = 3;

/** A row of the outbox; a test edits it as people do. */
export interface MemoryWork {
  key: string;
  effect: OutboxWork;
  /** What people have typed over its data. */
  typedOver?: string;
  state: OutboxState;
  createdAt: Instant;
  notBefore: Instant | null;
  claimedUntil: Instant | null;
  attempts: number;
  problem: string;
}

export class MemoryOutbox implements Outbox {
  readonly rows: MemoryWork[];

  /** @param rows what is kept from one execution to the next */
  constructor(rows: MemoryWork[] = []) {
    this.rows = rows;
  }

  add(work: readonly OutboxWork[], at: Instant, claimedUntil: Instant, check: 'NEW' | 'MAYBE_THERE'): OutboxItem[] {
    const added = check === 'NEW' ? work : work.filter(({ key }) => !this.find(key));
    return added.map((effect) => {
      const notBefore = isMail(effect) ? effect.notBefore : at;
      const fresh = { state: 'WAITING', createdAt: at, notBefore, claimedUntil, attempts: 0, problem: '' } as const;
      this.rows.push({ key: effect.key, effect, ...fresh });
      return { key: effect.key, effect, state: 'WAITING', notBefore, claimedUntil, attempts: 0 };
    });
  }

  due(at: Instant): readonly OutboxItem[] {
    const kept = this.rows.filter(({ state }) => state === 'WAITING' || state === 'DONE').map(asKept);
    const first = this.rows.filter((row) => this.find(row.key) === row && isDue(row, at));
    for (const row of first) giveUpIfUnreadable(row);
    const waiting = first
      .filter(({ state }) => state === 'WAITING')
      .map(({ key, effect, state, notBefore, claimedUntil, attempts }) => {
        return { key, effect, state, notBefore, claimedUntil, attempts };
      });
    return markReplaced(waiting, kept);
  }

  failures(): readonly FailedWork[] {
    const shown = this.rows.filter(({ state, attempts }) => {
      return state === 'FAILED' || (state === 'WAITING' && attempts >= SHOWN_AFTER);
    });
    return shown.map(({ effect, problem, state }) => ({
      work: workWords(effect),
      number: numberOf(effect),
      recipient: recipientOf(effect),
      problem,
      givenUp: state === 'FAILED',
    }));
  }

  tally(): OutboxTally {
    const of = (wanted: OutboxState) => this.rows.filter(({ state }) => state === wanted);
    const [oldest = null] = of('WAITING')
      .map(({ notBefore, createdAt }) => notBefore ?? createdAt)
      .sort();
    return { waiting: of('WAITING').length, oldest, failed: of('FAILED').length };
  }

  purge(before: Instant, now: Instant): number {
    if (this.rows.some(({ claimedUntil }) => claimedUntil !== null && claimedUntil > now)) return 0;
    const old = this.rows.filter(({ state, createdAt }) => state !== 'WAITING' && createdAt < before);
    for (const row of old) this.rows.splice(this.rows.indexOf(row), 1);
    return old.length;
  }

  claim(items: readonly OutboxItem[], until: Instant): void {
    for (const { key } of items) Object.assign(this.find(key) ?? {}, { claimedUntil: until });
  }

  mark(item: OutboxItem | readonly OutboxItem[], result: OutboxResult): void {
    const { state, attempts } = result;
    const problem = state === 'DONE' ? '' : outboxProblemWords(result.problem);
    const pause = state === 'WAITING' ? { notBefore: result.notBefore } : {};
    for (const { key } of [item].flat())
      Object.assign(this.find(key) ?? {}, { state, attempts, problem, claimedUntil: null, ...pause });
  }

  withdraw(steps: readonly string[], now: Instant): string[] {
    const gone = this.rows.filter((row) => {
      const isOfSteps = steps.some((step) => row.key.startsWith(`${step}:`));
      return isOfSteps && row.state === 'WAITING' && ((row.notBefore ?? '') > now || isDue(row, now));
    });
    for (const row of gone) Object.assign(row, { state: 'WITHDRAWN', claimedUntil: null });
    return gone.map((row) => row.key);
  }

  tell(steps: readonly string[], now: Instant, claimedUntil: Instant): readonly OutboxItem[] {
    const told = this.rows.filter((row) => {
      const isOfSteps = steps.some((step) => row.key.startsWith(`${step}:`));
      return isOfSteps && row.state === 'WAITING' && (row.notBefore ?? '') > now;
    });
    for (const row of told) Object.assign(row, { notBefore: now, claimedUntil });
    return told.map(({ key: of, effect, attempts }) => {
      const due = effect.type === 'MAIL' ? { ...effect, notBefore: now } : effect;
      return { key: of, effect: due, state: 'WAITING', notBefore: now, claimedUntil, attempts };
    });
  }

  /** What stands in a list lasts. */
  hasLater(keys: readonly string[]): boolean {
    return this.rows.some((other) => keys.some((key) => isLaterWork(other.key, key)));
  }

  flush(): void {}

  private find(key: string): MemoryWork | undefined {
    return this.rows.find((row) => row.key === key);
  }
}

function isMail(effect: OutboxWork): effect is Extract<OutboxWork, { readonly notBefore: Instant }> {
  return effect.type === 'MAIL' || effect.type === 'DIGEST';
}

function isDue({ state, notBefore, claimedUntil }: MemoryWork, at: Instant): boolean {
  return state === 'WAITING' && (notBefore ?? '') <= at && (claimedUntil ?? '') <= at;
}

function giveUpIfUnreadable(row: MemoryWork): void {
  if (row.typedOver === undefined) return;
  const reading = readWork(row.typedOver);
  if (reading.ok) row.effect = reading.value;
  else Object.assign(row, { state: 'FAILED', problem: unreadableWorkWords(reading.fault) });
}

function asKept({ key, effect, state }: MemoryWork) {
  return { key, number: numberOf(effect), recipient: recipientOf(effect), hasLeft: state === 'DONE' };
}

function numberOf(effect: OutboxWork): string {
  if (effect.type === 'MAIL') return effect.facts.number;
  return isMail(effect) ? '' : effect.number;
}

function recipientOf(effect: OutboxWork): string {
  return isMail(effect) ? effect.recipient : '';
}
