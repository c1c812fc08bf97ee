// Masks what was recorded of people whose time is over, wherever it stands: mails that wait, steps, what the form sent.

import type { MaskEffect } from '../../domain/commands/decision.ts';
import { groupedBy } from '../../domain/grouping.ts';
import { stepKey } from '../../domain/mail/work-keys.ts';
import type { OutboxProblem } from '../../domain/records/work.ts';
import { historyOf } from '../archive/archive-desk.ts';
import type { Desk } from '../ports/desk.ts';
import type { OutboxItem } from '../ports/outbox.ts';
import { tryWork } from './work.ts';

/** Requests masked in one job, and in one hold: of each a response of the form is looked for and deleted. */
export const MOST_MASKED = 15;
const MASKED_AT_ONCE = 5;
const RETRY_MINUTES = 60;

/** Masking in the outbox. */
export type MaskItem = OutboxItem & { readonly effect: MaskEffect };

export function isMasking(item: OutboxItem): item is MaskItem {
  return item.effect.type === 'MASK';
}

type Ports = Pick<Desk, 'exclusive' | 'outbox' | 'office' | 'history' | 'archives' | 'sentForms' | 'state'>;

/**
 * Carries out masking that this execution has claimed, a few at a time under the lock; a second call changes nothing more.
 * @param mayGoOn asked before each few; what is left stays claimed, and the ten-minute job does it
 */
export function maskRecords(desk: Ports, work: readonly MaskItem[], mayGoOn: () => boolean): void {
  const fresh = work.filter(({ attempts }) => attempts === 0);
  const groups = Array.from({ length: Math.ceil(fresh.length / MASKED_AT_ONCE) }, (_, index) =>
    fresh.slice(index * MASKED_AT_ONCE, (index + 1) * MASKED_AT_ONCE),
  );
  // Work that failed before is tried alone, so that it does not fail the others again.
  const failed = work.filter(({ attempts }) => attempts > 0).map((item) => [item]);
  for (const group of [...groups, ...failed]) {
    if (!mayGoOn()) return;
    tryWork(desk, group, RETRY_MINUTES, () => desk.exclusive.hold(() => maskTogether(desk, group)));
  }
}

/** @returns why it is to be done once more: of a request that is on its way to the archive a copy may be there, unmasked */
function maskTogether(desk: Ports, work: readonly MaskItem[]): OutboxProblem | null {
  const moving = new Set(Object.values(desk.state.get('movingRequests') ?? {}).flat());
  if (work.some(({ effect }) => moving.has(effect.number))) return { code: 'CHANGED_MEANWHILE' };
  const requests = work.map(({ effect }) => effect);
  desk.outbox.withdraw(requests.flatMap(stepsBefore), desk.office.now());
  for (const [history, requestsThere] of groupedBy(requests, ({ number }) => historyOf(desk, number))) {
    history.mask(new Map(requestsThere.map(({ number, revision }) => [number, revision])));
  }
  desk.sentForms.forget(requests.filter(({ responseId }) => responseId !== ''));
  return null;
}

function stepsBefore({ number, revision }: MaskEffect): string[] {
  return Array.from({ length: revision - 1 }, (_, index) => stepKey({ number, revision: index + 1 }));
}
