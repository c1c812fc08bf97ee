// Tells everybody concerned who holds the posts now, once nobody edits the team any more.

import {
  changedPosts,
  changeId,
  type PostChange,
  type TeamChange,
  teamMails,
} from '../../domain/settings/team-change.ts';
import { minutesLater } from '../../domain/time/time.ts';
import { recorderWords } from '../../words/sheet/messages.ts';
import { postChangeWords } from '../../words/sheet/team.ts';
import { actorOf } from '../commands/actor.ts';
import { sendMails } from '../outbox/send-mails.ts';
import { owe } from '../outbox/work.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { OutboxItem } from '../ports/outbox.ts';
import { isQuiet } from './quiet.ts';

/** After this long people are told, even if somebody still edits. */
const LONGEST_MINUTES = 60;

/**
 * Records the change in `Riwayat` and mails who holds and who held the posts. The change stays noted until both are
 * written: if the execution is killed before, the next job goes on, and keys keep each mail from being added twice.
 */
export function tellOfTeamChange(desk: Desk): void {
  if (dueChange(desk) === null) return;
  const { items, office } = desk.exclusive.hold(() => {
    const office = desk.office.snapshot();
    const change = dueChange(desk);
    if (change === null) return { items: [], office };
    const changes = change.isFirst ? [] : changedPosts(change, office.team);
    const items = changes.length > 0 ? record(desk, office, change, changes) : [];
    desk.state.put({ teamChange: null });
    return { items, office };
  });
  sendMails(desk, items, office);
}

/** Waits while somebody still edits: a row is typed cell by cell. */
function dueChange({ state, office }: Pick<Desk, 'state' | 'office'>): TeamChange | null {
  const change = state.get('teamChange') ?? null;
  if (change === null) return null;
  const now = office.now();
  return isQuiet(change, now) || change.since <= minutesLater(now, -LONGEST_MINUTES) ? change : null;
}

/** The entry comes first and is the commit; both are in the sheet before the change is no longer noted. */
function record(
  desk: Desk,
  office: OfficeSnapshot,
  change: TeamChange,
  changes: readonly PostChange[],
): readonly OutboxItem[] {
  const now = desk.office.now();
  const id = changeId(change);
  // In the post that they had before: the change itself may have given them another.
  const actor = actorOf(change.by, { ...office, team: change.before }, change.at);
  const lines = changes.map((post) => postChangeWords(post));
  const editor = actor.type === 'STAFF' ? recorderWords(actor) : '';
  const mails = teamMails(id, changes, { at: change.at, editor, owner: office.owner, changes: lines }, now);
  desk.history.tail();
  if (!desk.history.officeRecords().some((record) => record.id === id)) {
    desk.history.appendOffice({
      id,
      at: now,
      actor,
      text: lines.join('\n'),
      mails: mails.map(({ key }) => key),
    });
  }
  const items = owe(desk, mails, now);
  desk.outbox.flush();
  return items;
}
