// Carries out commands: each is decided and recorded under the lock, then its mails are sent and the calendar follows; many share one reading of the register.

import type { Command, MaskCommand, ReexamineCommand } from '../../domain/commands/command.ts';
import { DeskError } from '../../domain/fault.ts';
import { Attempts, type Means } from '../jobs/tasks.ts';
import { doOwed } from '../outbox/do-owed.ts';
import { MOST_MAILS } from '../outbox/send-mails.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { RecoveredReading } from '../recovery/recover.ts';
import { type Batch, type BatchOutcome, MOST_ENTRIES, type Outcome, recordBatch } from './record-batch.ts';
import { type Prepare, recordCommand, type Teller } from './record-command.ts';

/**
 * @param teller with `PAGE` the page says why a step was refused, and the row is left alone
 * @param mayGoOn asked before each mail and each request in the calendar; absent: all is done
 * @throws DeskError if the desk is busy or the sheet lacks a tab or column
 */
export function carryOut(desk: Desk, prepare: Prepare, teller: Teller = 'ROW', mayGoOn?: () => boolean): Outcome {
  const recording = recordCommand(desk, prepare, teller);
  doOwed(desk, recording, mayGoOn);
  return recording.outcome;
}

/** Each takes seconds, and the next batch waits; those that are left stay claimed, and the ten-minute job does them. */
const MOST_EVENTS = 3;

interface Together<Item> {
  /** Makes the commands of some items, in their order, from what is recorded, as read under the lock. */
  readonly commandsOf: (
    items: readonly Item[],
    recorded: RecoveredReading,
    office: OfficeSnapshot,
  ) => readonly (Command | null)[];
  /** Called for each item once its batch is recorded and the lock is free. */
  readonly afterwards?: (item: Item, outcome: BatchOutcome) => void;
  /** Asked before each batch, each mail and each request in the calendar. */
  readonly mayGoOn: () => boolean;
}

/**
 * Carries out one command of each item. What cannot be recorded hinders no other: a batch that fails is tried item by item.
 * @returns whether there was time for all
 * @throws the first error, after all were tried; at once if the desk is busy
 */
export function carryOutTogether<Item>(
  desk: Desk,
  items: readonly Item[],
  { commandsOf, afterwards, mayGoOn }: Together<Item>,
): boolean {
  const attempts = new Attempts();
  let next = 0;
  let aloneUntil = 0;
  let mailsLeft = MOST_MAILS;
  while (next < items.length && mayGoOn()) {
    const some = items.slice(next, next + (next < aloneUntil ? 1 : MOST_ENTRIES));
    const batch = tryRecordBatch(desk, (found, office) => commandsOf(some, found, office));
    if ('error' in batch) {
      if (some.length > 1) {
        console.error(`A batch failed, and is tried one by one: ${batch.error}`);
        aloneUntil = next + some.length;
      } else {
        attempts.make(() => raise(batch.error));
        next++;
      }
      continue;
    }
    const { outcomes } = batch;
    next += outcomes.length;
    attempts.make(() => {
      mailsLeft -= doOwed(desk, { ...batch, events: batch.events.slice(0, MOST_EVENTS) }, mayGoOn, mailsLeft);
    });
    outcomes.forEach((outcome, index) => {
      attempts.make(() => {
        if (outcome.type === 'FAILED') raise(outcome.error);
        afterwards?.(some[index] as Item, outcome);
      });
    });
  }
  attempts.end();
  return next >= items.length;
}

/** @throws DeskError if the desk is busy: whoever comes next would wait as long */
function tryRecordBatch(desk: Desk, prepare: Parameters<typeof recordBatch>[1]): Batch | { readonly error: unknown } {
  try {
    return desk.exclusive.hold(() => recordBatch(desk, prepare));
  } catch (error) {
    if (error instanceof DeskError && error.fault.code === 'BUSY') throw error;
    return { error };
  }
}

function raise(error: unknown): never {
  throw error;
}

/** Fewer than the history's tail holds: recovery finishes a killed command from the tail. */
const REEXAMINED_AT_ONCE = 15;

/**
 * @param what the command without the fields that each batch sets
 * @returns whether all was done; the next call finds what is left
 */
export function carryOutInBatches(
  desk: Desk,
  what: Pick<MaskCommand, 'type'> | Pick<ReexamineCommand, 'type' | 'cause'>,
  { mayGoOn, newId }: Means,
): boolean {
  for (;;) {
    const command = { ...what, id: newId(), actor: { type: 'MACHINE' }, most: REEXAMINED_AT_ONCE } as const;
    const outcome = carryOut(desk, () => command, 'ROW', mayGoOn);
    const changed = outcome.type === 'RECORDED' ? outcome.decision.changes.length : 0;
    if (changed < REEXAMINED_AT_ONCE) return true;
    if (!mayGoOn()) return false;
  }
}
