// What the night masks in the archives: whatever is over its time.

import { isMaskingDue } from '../../domain/request/personal-data.ts';
import { monthsAfter } from '../../domain/time/months.ts';
import { dateOf } from '../../domain/time/time.ts';
import { carryOutInBatches } from '../commands/carry-out.ts';
import { type Means, runAll } from '../jobs/tasks.ts';
import type { Desk } from '../ports/desk.ts';
import { archiveDesk, archivedRequests } from './archive-desk.ts';

/** A day after every retention: what is not due then has nothing left to mask. */
const NEVER = '9999-12-31';

/**
 * Reads an archive only while something in it may fall due: not before its first event has, nor once all is masked.
 * @throws the first error, after the others were masked
 */
export function maskArchives(desk: Desk, means: Means): void {
  const { privacy } = desk.office.snapshot().settings;
  const today = dateOf(desk.office.now());
  const mask = (year: number) => {
    const masked = desk.state.get('maskedArchives') ?? [];
    const isEarly = monthsAfter(`${year}-01-01`, privacy.retentionMonths) >= today;
    if (isEarly || masked.includes(year) || !means.mayGoOn()) return;
    const isDone = carryOutInBatches(archiveDesk(desk, year), { type: 'MASK' }, means);
    if (!isDone || monthsAfter(`${year}-12-31`, privacy.retentionMonths) >= today) return;
    const isLeft = archivedRequests(desk, year).some((request) =>
      isMaskingDue(request, NEVER, privacy.retentionMonths),
    );
    if (!isLeft) desk.state.put({ maskedArchives: [...masked, year] });
  };
  runAll(desk.archives.years().map((year) => () => mask(year)));
}
