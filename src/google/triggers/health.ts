// Writes `Kesehatan` once an hour, and tells what only a comparison shows: another build, a job that fell silent.
import { DeskError } from '../../domain/fault.ts';
import { BUILD } from '../../domain/office/build.ts';
import { healthFacts, isOtherBuild, isTenSilent, type OutboxTally } from '../../domain/office/health.ts';
import { RECORD_VERSION } from '../../domain/records/version.ts';
import { tenMinutesWords } from '../../words/google/automation.ts';
import { otherBuildWords } from '../../words/google/build.ts';
import { keptMailsWords } from '../../words/sheet/outbox.ts';
import type { GoogleDesk } from '../desk.ts';
import { setupOf, tellSetup } from '../office/setup.ts';
import { tellTroubles } from '../sheets/banner.ts';
import { writeHealth } from '../sheets/health-tab.ts';

/** @param hourRanBefore when the hourly job ran the time before */
export function recordHealth(desk: GoogleDesk, hourRanBefore: string): void {
  const store = desk.store();
  const spreadsheet = desk.spreadsheet();
  const now = desk.office.now();
  const { owner, released } = store.need('installation');
  if (store.get('deskId') === undefined) store.put({ deskId: desk.newId() });
  const outbox = tallyOrNull(desk);
  const webBuild = store.get('webBuild');
  const tenRanAt = store.get('tenRanAt');
  tellSetup(spreadsheet, store);
  tellTroubles(spreadsheet, store, {
    WEB_BUILD: webBuild && isOtherBuild(BUILD, webBuild) ? otherBuildWords(BUILD, webBuild) : '',
    TEN_MINUTES: tenRanAt && isTenSilent(tenRanAt, hourRanBefore, now) ? tenMinutesWords(tenRanAt, owner) : '',
    ...(outbox && { KEPT: keptMailsWords(outbox.kept) }),
  });
  const troubles = store.get('troubles') ?? {};
  const facts = healthFacts({
    now,
    desk: { id: store.need('deskId'), sheet: spreadsheet.getId(), owner, format: RECORD_VERSION },
    build: BUILD,
    webBuild,
    webApp: store.get('webApp'),
    webAppOpenToAll: store.get('webAppOpenToAll'),
    formOpenToAll: store.get('formOpenToAll'),
    sheetOpenToAll: store.get('sheetOpenToAll'),
    beats: { ...store.heartbeat(now), tenRanAt },
    outbox,
    drift: store.get('calendarDrift') ?? [],
    quotaLeft: desk.post.remaining(),
    released,
    restoring: store.get('restoring'),
    setup: setupOf(store),
    troubles,
    troubledSince: store.get('troubledSince') ?? {},
  });
  writeHealth(spreadsheet, facts, troubles);
}

/** A desk whose outbox cannot be read says so as a trouble, and has its other facts all the same. */
function tallyOrNull({ outbox }: GoogleDesk): OutboxTally | null {
  try {
    return outbox.tally();
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return null;
  }
}
