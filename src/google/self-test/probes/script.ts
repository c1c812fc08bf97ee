// Questions about the script itself: scopes, triggers, mail, lock, properties.
import { silenceOf } from '../../../domain/office/heartbeat.ts';
import { PROBE_MAIL_WORDS } from '../../../words/google/self-test.ts';
import { HANDLERS } from '../../install/triggers.ts';
import { Store } from '../../services/store.ts';
import { currentInstant } from '../../sheets/cells.ts';
import { PROBE_HANDLER } from '../left-behind.ts';
import { type Probes, timed } from '../probe.ts';

const LOCK_WAIT_MILLISECONDS = 30_000;
/** Long enough that a trigger which a broken-off run leaves is removed by the next one before it fires. */
const FAR_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;
/** Without an event, so that no calendar keeps it. */
const INVITATION = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:uji\r\nEND:VCALENDAR\r\n';

/** Facts 6 and 8.1 (mail), 7.1 (lock), 7.2 (properties), 7.3 (scopes, triggers), 13.1 and 13.2 (by hand). */
export const SCRIPT_PROBES = {
  SCOPES: {
    ask: () =>
      ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() ===
      ScriptApp.AuthorizationStatus.NOT_REQUIRED,
  },
  ONE_SHOT_TRIGGER: {
    ask: () => {
      const trigger = ScriptApp.newTrigger(PROBE_HANDLER).timeBased().after(FAR_MILLISECONDS).create();
      const isThere = installedIds().includes(trigger.getUniqueId());
      ScriptApp.deleteTrigger(trigger);
      return isThere && !installedIds().includes(trigger.getUniqueId());
    },
  },
  OWN_TRIGGERS: {
    ask: ({ store }) => {
      const { triggerIds } = store.need('installation');
      return installedIds().sort().join() === [...triggerIds].sort().join();
    },
  },
  HANDLERS_RUN: {
    ask: ({ store }) => {
      const now = currentInstant();
      const heartbeat = store.heartbeat(now);
      // The install writes the same moment for both jobs: neither has run since.
      if (heartbeat.hourRanAt === heartbeat.nightRanAt) return null;
      return [silenceOf(heartbeat, now) !== 'HOUR', `${HANDLERS.hourly} ${heartbeat.hourRanAt}`];
    },
  },
  COPIED_SHEET: { ask: 'UNTESTED' },
  MAIL: {
    ask: ({ account }) => {
      const before = MailApp.getRemainingDailyQuota();
      const attachments = [Utilities.newBlob(INVITATION, 'text/calendar', 'uji.ics')];
      MailApp.sendEmail({ to: account, ...PROBE_MAIL_WORDS, attachments });
      const after = MailApp.getRemainingDailyQuota();
      return [before - after === 1, `${before} › ${after}`];
    },
  },
  LOCK: {
    ask: () =>
      timed(() => {
        const lock = LockService.getScriptLock();
        const isHeld = lock.tryLock(LOCK_WAIT_MILLISECONDS);
        lock.releaseLock();
        return isHeld;
      }),
  },
  PROPERTIES: {
    ask: ({ store }) =>
      timed(() => {
        const selfTest = store.need('selfTest');
        store.put({ selfTest });
        return new Store().need('selfTest').done.join() === selfTest.done.join();
      }),
  },
  PASTE: { ask: 'BY_HAND' },
  ANONYMOUS_EDITOR: { reading: 'anonymousEditor', ask: 'BY_HAND' },
  SECOND_ACCOUNT: { reading: 'severalAccounts', ask: 'BY_HAND' },
  PAGE_LINKS: { reading: 'boundPages', ask: 'BY_HAND' },
} satisfies Probes;

function installedIds(): string[] {
  return ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId());
}
