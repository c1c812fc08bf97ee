// Tells people what failed: on the desk at once, and by mail to the owner where a job cannot do its work.

import { DeskError } from '../../domain/fault.ts';
import { deskMail } from '../../domain/mail/mails.ts';
import { dateOf, type Instant, minutesLater } from '../../domain/time/time.ts';
import { writeDeskMail } from '../../pages/mails/mail.ts';
import { stampWords } from '../../words/formats/dates.ts';
import { bannerWords, problemWords } from '../../words/google/install.ts';
import type { GoogleDesk } from '../desk.ts';
import { Store } from '../services/store.ts';
import type { FailureArea } from '../services/stored.ts';
import { showBanner } from '../sheets/banner.ts';

/**
 * Shows people on the desk what failed, and mails the owner what keeps a job from its work.
 * @param isJob whether a job failed: what people do is answered where they do it
 */
export function tellOfFailure(desk: GoogleDesk, kind: FailureArea, error: unknown, isJob: boolean): void {
  const fault = error instanceof DeskError ? error.fault : null;
  const problem = problemWords(fault, error);
  const spreadsheet = desk.spreadsheet();
  // BUSY is no defect: the person chooses again. A new store, since the desk's one may be what failed. The note stays where
  // the message in the corner is gone with a click, so it is written first.
  if (fault?.code !== 'BUSY') {
    const store = new Store();
    const now = desk.office.now();
    // What Google refuses once it may do an hour later; a tab or a column does not come back by itself.
    const since = fault ? now : (store.get('troubledSince')?.[kind] ?? now);
    showBanner(spreadsheet, store, kind, bannerWords(stampWords(now), problem));
    if (isJob && (fault !== null || since <= minutesLater(now, -LASTING_MINUTES)))
      tellOwner(desk, store, problem, since);
  }
  spreadsheet.toast(problem);
}

/** A failure that was there before this long is more than a slip of Google's. */
const LASTING_MINUTES = 30;

/** Mails the owner what keeps the desk from its work: each problem once a day. */
function tellOwner(desk: GoogleDesk, store: Store, problem: string, since: Instant): void {
  const now = desk.office.now();
  const day = dateOf(now);
  const told = store.get('ownerTold');
  if (told?.problem === problem && told.day === day) return;
  const { owner } = store.need('installation');
  const mail = deskMail('TROUBLE', `TROUBLE@${day}`, { email: owner, name: '' }, now);
  const { settings } = desk.office.snapshot();
  desk.mailer.send(writeDeskMail({ ...mail, facts: { at: since, problem } }, settings, desk.spreadsheet().getUrl()));
  store.put({ ownerTold: { problem, day } });
}
