// Notices that part of the automation has fallen silent, while anything of it still runs.
import { silenceOf } from '../../domain/office/heartbeat.ts';
import { addMinutes, wallTimeOf } from '../../domain/time/time.ts';
import { silenceWords } from '../../words/automation.ts';
import type { GoogleDesk } from '../desk.ts';
import { tellTroubles } from '../sheets/banner.ts';

/** A silence is believed at a second look: after an outage Google fires what was due in any order. */
const DOUBT_MINUTES = 15;

/** Looks whether the hourly and the nightly work still run; costs nothing while they do. */
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
  // A doubt from before the last run was about another silence.
  if (doubted === null || doubted <= lastRanAt) {
    store.put({ silentSince: now });
    return;
  }
  if (addMinutes(wallTimeOf(doubted), DOUBT_MINUTES) > wallTimeOf(now)) return;
  tellTroubles(desk.spreadsheet(), store, { SILENCE: silenceWords(silence, lastRanAt, owner) });
}
