// Notices that one of the jobs no longer runs, as long as another trigger still does.
import { silenceOf } from '../../domain/office/heartbeat.ts';
import { addMinutes, minutesLater, wallTimeOf } from '../../domain/time/time.ts';
import { silenceWords } from '../../words/google/automation.ts';
import type { GoogleDesk } from '../desk.ts';
import { tellTroubles } from '../sheets/banner.ts';

/** A silence is shown only after it has lasted this long: after an outage Google runs what was due in any order. */
const DOUBT_MINUTES = 15;

/** Checks whether the hourly and the nightly job still run; makes no service call while they do. */
export function watchOthers(desk: GoogleDesk): void {
  const store = desk.store();
  const now = desk.office.now();
  const { owner } = store.need('installation');
  const heartbeat = store.heartbeat(now);
  const silence = silenceOf(heartbeat, now);
  const doubted = store.get('silentSince') ?? null;
  if (!silence) {
    if (doubted === null) return;
    store.put({ silentSince: null });
    tellTroubles(desk.spreadsheet(), store, { SILENCE: '' });
    return;
  }
  const lastRanAt = silence === 'HOUR' ? heartbeat.hourRanAt : heartbeat.nightRanAt;
  // A silence noticed before the last run was another one.
  if (doubted === null || doubted <= lastRanAt) {
    store.put({ silentSince: now });
    return;
  }
  if (addMinutes(wallTimeOf(doubted), DOUBT_MINUTES) > wallTimeOf(now)) return;
  tellTroubles(desk.spreadsheet(), store, { SILENCE: silenceWords(silence, lastRanAt, owner) });
}

/** A job that runs every ten minutes notes itself about once an hour: idle, it may cost next to nothing. */
const NOTED_AFTER_MINUTES = 50;

/** Notes that the ten-minute job runs; one call an hour, none otherwise. */
export function noteTenMinutes(desk: GoogleDesk): void {
  const now = desk.office.now();
  const noted = desk.store().get('tenRanAt');
  if (noted === undefined || noted <= minutesLater(now, -NOTED_AFTER_MINUTES)) desk.store().put({ tenRanAt: now });
}
