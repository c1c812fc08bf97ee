// Removes personal data from the history, from waiting mails and from form responses, once a step has masked the row.
import type { MaskEffect } from '../../domain/commands/decision.ts';
import { stepKey } from '../../domain/mail/work-keys.ts';
import type { Instant } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';
import type { History } from '../ports/history.ts';
import type { OutboxItem } from '../ports/outbox.ts';
import { tryWork } from './try-work.ts';

/** Requests masked in one job: each has several entries to read and write. */
const AT_ONCE = 15;
const RETRY_MINUTES = 60;

type MaskItem = OutboxItem & { readonly effect: MaskEffect };

/** Carries out the masking work among the items, under the lock; a second call changes nothing more. */
export function maskRecords(
  desk: Pick<Desk, 'outbox' | 'history' | 'archives' | 'sentForms'>,
  items: readonly OutboxItem[],
  now: Instant,
): void {
  const work = items.filter((item): item is MaskItem => item.effect.type === 'MASK').slice(0, AT_ONCE);
  // Work that failed before is tried alone, so that it does not fail the others again.
  const failed = work.filter(({ attempts }) => attempts > 0).map((item) => [item]);
  for (const group of [work.filter(({ attempts }) => attempts === 0), ...failed]) {
    if (group.length > 0) maskTogether(desk, group, now);
  }
}

function maskTogether(
  desk: Pick<Desk, 'outbox' | 'history' | 'archives' | 'sentForms'>,
  work: readonly MaskItem[],
  now: Instant,
): void {
  const requests = work.map(({ effect }) => effect);
  tryWork(desk.outbox, work, now, RETRY_MINUTES, () => {
    desk.outbox.withdraw(requests.flatMap(stepsBefore), now);
    for (const [history, own] of byHistory(desk, requests)) {
      history.mask(new Map(own.map(({ number, revision }) => [number, revision])));
    }
    desk.sentForms.forget(requests.filter(({ responseId }) => responseId !== ''));
  });
}

/** The steps of an archived request are in the history of its year. */
function byHistory(
  { history, archives }: Pick<Desk, 'history' | 'archives'>,
  requests: readonly MaskEffect[],
): ReadonlyMap<History, readonly MaskEffect[]> {
  const found = new Map<History, MaskEffect[]>();
  for (const request of requests) {
    const year = archives.yearOf(request.number);
    const home = year === undefined ? history : archives.of(year).history;
    found.set(home, [...(found.get(home) ?? []), request]);
  }
  return found;
}

function stepsBefore({ number, revision }: MaskEffect): string[] {
  return Array.from({ length: revision - 1 }, (_, index) => stepKey({ number, revision: index + 1 }));
}
