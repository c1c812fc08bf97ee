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
    emulated: 'engine/accounts/consents',
    ask: () =>
      ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() ===
      ScriptApp.AuthorizationStatus.NOT_REQUIRED,
  },
  ONE_SHOT_TRIGGER: {
    emulated: 'engine/triggers/triggers',
    ask: () => {
      const trigger = ScriptApp.newTrigger(PROBE_HANDLER).timeBased().after(FAR_MILLISECONDS).create();
      const isThere = installedIds().includes(trigger.getUniqueId());
      ScriptApp.deleteTrigger(trigger);
      return isThere && !installedIds().includes(trigger.getUniqueId());
    },
  },
  TRIGGER_NAMED: { emulated: 'engine/execution/launcher', ask: 'UNTESTED' },
  TRIGGER_DOCUMENT: { emulated: 'engine/execution/launcher', ask: 'UNTESTED' },
  TRIGGER_WINDOW: { emulated: 'services/ui', ask: 'UNTESTED' },
  OWN_TRIGGERS: {
    emulated: 'engine/triggers/triggers',
    ask: ({ store }) => {
      const { triggerIds } = store.need('installation');
      return installedIds().sort().join() === [...triggerIds].sort().join();
    },
  },
  HANDLERS_RUN: {
    emulated: 'engine/triggers/schedule',
    ask: ({ store }) => {
      const now = currentInstant();
      const heartbeat = store.heartbeat(now);
      // The install writes the same moment for both jobs: neither has run since.
      if (heartbeat.hourRanAt === heartbeat.nightRanAt) return null;
      return [silenceOf(heartbeat, now) !== 'HOUR', `${HANDLERS.hourly} ${heartbeat.hourRanAt}`];
    },
  },
  COPIED_SHEET: { emulated: 'services/drive', ask: 'UNTESTED' },
  MAIL: {
    emulated: 'services/mail',
    ask: ({ account }) => {
      const before = MailApp.getRemainingDailyQuota();
      const attachments = [Utilities.newBlob(INVITATION, 'text/calendar', 'uji.ics')];
      MailApp.sendEmail({ to: account, ...PROBE_MAIL_WORDS, attachments });
      const after = MailApp.getRemainingDailyQuota();
      return [before - after === 1, `${before} › ${after}`];
    },
  },
  LOCK: {
    emulated: 'engine/locks',
    ask: () =>
      timed(() => {
        const lock = LockService.getScriptLock();
        const isHeld = lock.tryLock(LOCK_WAIT_MILLISECONDS);
        lock.releaseLock();
        return isHeld;
      }),
  },
  PROPERTIES: {
    emulated: 'services/properties',
    ask: ({ store }) =>
      timed(() => {
        const selfTest = store.need('selfTest');
        store.put({ selfTest });
        return new Store().need('selfTest').done.join() === selfTest.done.join();
      }),
  },
  PASTE: { emulated: 'people/sheet-editor', ask: 'BY_HAND' },
  EDITOR_OWNER: { emulated: 'engine/accounts/accounts', ask: 'BY_HAND' },
  EDITOR_OFFICER: { emulated: 'engine/accounts/accounts', ask: 'BY_HAND' },
  ANONYMOUS_EDITOR: { emulated: 'anonymousEditor', ask: 'BY_HAND' },
  PRIVATE_MENU_ITEM: { emulated: 'privateMenuItems', ask: 'BY_HAND' },
  PAGE_CALL: { emulated: 'people/document-user', ask: 'BY_HAND' },
  PRIVATE_CALL: { emulated: 'people/document-user', ask: 'BY_HAND' },
  PAGE_TAB: { emulated: 'server/sandbox', ask: 'BY_HAND' },
  PAGE_TOP: { emulated: 'boundPages', ask: 'BY_HAND' },
  SECOND_ACCOUNT: { emulated: 'severalAccounts', ask: 'BY_HAND' },
} satisfies Probes;

function installedIds(): string[] {
  return ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId());
}
