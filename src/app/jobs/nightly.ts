// The nightly job: settings of the new day, deleted rows, personal data, the agenda, reports that may still change, and
// what a stranger meets.
import { archiveFinished } from '../archive/archive-finished.ts';
import { maskArchives } from '../archive/mask-archives.ts';
import { carryOutInBatches } from '../commands/carry-out.ts';
import { purgeOutbox } from '../outbox/process-outbox.ts';
import type { Desk } from '../ports/desk.ts';
import { restoreDeletedRows } from '../recovery/inspect-register.ts';
import { recover } from '../recovery/recover.ts';
import { writeAgenda } from '../views/agenda-tab.ts';
import { writeReports } from '../views/write-reports.ts';
import { lookFromOutside } from './look-from-outside.ts';
import { refreshRules } from './refresh-rules.ts';
import { type Means, meansOf, runTier, type Task } from './tasks.ts';

/** @param from the task to begin with; absent: the first */
export function nightly(desk: Desk, means: Means = meansOf(desk), from?: string): void {
  runTier(desk.state, 'NIGHT', nightlyTasks(desk, means), means, from);
}

function nightlyTasks(desk: Desk, means: Means): readonly Task[] {
  const now = desk.office.now();
  return [
    { name: 'OFFICE', run: () => refreshRules(desk) },
    { name: 'DELETED_ROWS', run: () => restoreDeletedRows(desk) },
    { name: 'SPARE_ROWS', run: () => desk.exclusive.hold(() => desk.register.keepSpareRows()) },
    { name: 'ORDER', run: () => desk.exclusive.hold(() => desk.register.putOpenFirst()) },
    { name: 'ARCHIVE', run: () => archiveFinished(desk, means) },
    // Before the masking, which leaves work that is claimed for minutes: while there is any, nothing is removed.
    {
      name: 'PURGE',
      run: () =>
        desk.exclusive.hold(() => {
          recover(desk);
          purgeOutbox(desk);
        }),
    },
    { name: 'MASKING', run: () => void carryOutInBatches(desk, { type: 'MASK' }, means) },
    { name: 'ARCHIVE_MASKING', run: () => maskArchives(desk, means) },
    {
      name: 'AGENDA',
      run: () =>
        desk.exclusive.hold(() => {
          writeAgenda(desk, recover(desk).requests, desk.office.snapshot().settings, now);
        }),
    },
    { name: 'REPORT', run: () => void writeReports(desk) },
    { name: 'OUTSIDE', run: () => void lookFromOutside(desk) },
  ];
}
