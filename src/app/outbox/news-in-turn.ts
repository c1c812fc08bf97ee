// News that applicants cause by their pages reach an officer at most once an hour, as one mail: anybody may change a
// request again and again.
import { groupedBy } from '../../domain/grouping.ts';
import { folded } from '../../domain/text/text.ts';
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import { isByApplicant, type MailItem, toWhoeverHolds } from './mail-item.ts';

const PAUSE_MINUTES = 60;

/**
 * The mails that leave now, among those of one execution that are due: news of one officer as one of them. The others
 * are put off. Call it under the lock: of two executions one alone may tell an officer.
 */
export function newsInTurn(
  desk: Pick<Desk, 'outbox' | 'state'>,
  mails: readonly MailItem[],
  office: OfficeSnapshot,
  now: Instant,
): readonly MailItem[] {
  const readers = groupedBy(
    mails.filter((each) => isNews(each, now)),
    // Of a vacant post it waits as every other mail.
    (item) => folded(toWhoeverHolds(item, office, now).effect.recipient) || null,
  );
  if (readers.size === 0) return mails;
  const hourAgo = minutesLater(now, -PAUSE_MINUTES);
  const toldLately = Object.entries(desk.state.get('newsToldAt') ?? {}).filter(([, at]) => at > hourAgo);
  const toldAt = new Map(toldLately);
  const leaders = new Map<MailItem, MailItem>();
  for (const [reader, news] of readers) {
    const at = toldAt.get(reader);
    if (at !== undefined) {
      const notBefore = minutesLater(at, PAUSE_MINUTES);
      for (const item of news) {
        desk.outbox.mark(item, {
          state: 'WAITING',
          problem: { code: 'NEWS_LATER' },
          attempts: item.attempts,
          notBefore,
        });
      }
      continue;
    }
    const [leader, ...together] = news;
    if (leader) leaders.set(leader, { ...leader, together });
    toldAt.set(reader, now);
  }
  if (leaders.size > 0) desk.state.put({ newsToldAt: Object.fromEntries(toldAt) });
  const all = new Set([...readers.values()].flat());
  return mails.flatMap((item) => (all.has(item) ? (leaders.get(item) ?? []) : item));
}

/** Whether a mail tells an officer what an applicant did unasked, and is to leave now: the limit of an answer runs at once. */
function isNews({ effect, overtaken }: MailItem, now: Instant): boolean {
  const isTold = isByApplicant(effect) && effect.template !== 'ANSWERED' && effect.addressee !== 'APPLICANT';
  return isTold && effect.notBefore <= now && !overtaken;
}
