// Carries out many commands in batches, so that the register is read once for several of them.
import type { Command } from '../../domain/commands/command.ts';
import { DeskError } from '../../domain/fault.ts';
import { MOST_MAILS, sendMostUrgent } from '../outbox/send-mails.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { RegisterReading } from '../ports/register.ts';
import type { Recorded } from '../recovery/recorded-state.ts';
import { type Batch, type BatchOutcome, MOST_ENTRIES, recordBatch } from './record-batch.ts';

interface Together<Item> {
  /** Makes the commands of some items, in their order, from the register as read under the lock. */
  readonly commandsOf: (
    items: readonly Item[],
    reading: RegisterReading & Recorded,
    office: OfficeSnapshot,
  ) => readonly (Command | null)[];
  /** Called for each item once its batch is recorded and the lock is free. */
  readonly afterwards?: (item: Item, outcome: BatchOutcome) => void;
  /** Asked before each batch and each mail. */
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
  const errors: unknown[] = [];
  const trying = (work: () => void) => {
    try {
      work();
    } catch (error) {
      if (errors.length > 0) console.error(`Failed as well: ${error}`);
      errors.push(error);
    }
  };
  let next = 0;
  let aloneUntil = 0;
  let mailsLeft = MOST_MAILS;
  while (next < items.length && mayGoOn()) {
    const some = items.slice(next, next + (next < aloneUntil ? 1 : MOST_ENTRIES));
    const batch = recorded(desk, (reading, office) => commandsOf(some, reading, office));
    if ('error' in batch) {
      if (some.length > 1) {
        console.error(`A batch failed, and is tried one by one: ${batch.error}`);
        aloneUntil = next + some.length;
      } else {
        trying(() => raise(batch.error));
        next++;
      }
      continue;
    }
    const { outcomes, mails, office } = batch;
    next += outcomes.length;
    trying(() => {
      mailsLeft -= sendMostUrgent(desk, mails, office, mayGoOn, mailsLeft);
    });
    outcomes.forEach((outcome, index) => {
      trying(() => {
        if (outcome.type === 'FAILED') raise(outcome.error);
        afterwards?.(some[index] as Item, outcome);
      });
    });
  }
  if (errors.length > 0) raise(errors[0]);
  return next >= items.length;
}

/** @throws DeskError if the desk is busy: whoever comes next would wait as long */
function recorded(desk: Desk, prepare: Parameters<typeof recordBatch>[1]): Batch | { readonly error: unknown } {
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
