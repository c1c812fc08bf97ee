// Questions about the script itself: scopes, triggers, mail, lock, properties.
import { silenceOf } from '../../../domain/office/heartbeat.ts';
import { FOUND_WORDS, PROBE_MAIL_WORDS } from '../../../words/google/self-test.ts';
import { HANDLERS } from '../../install/triggers.ts';
import { Store } from '../../services/store.ts';
import { currentInstant } from '../../sheets/cells.ts';
import { PROBE_HANDLER } from '../left-behind.ts';
import { either, type Probe, timed, within } from '../probe.ts';

const SLOWEST_LOCK = 5000;
const SLOWEST_PROPERTIES = 5000;
const LOCK_WAIT_MILLISECONDS = 30_000;
/** Long enough that a trigger which a broken-off run leaves is removed by the next one before it fires. */
const FAR_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;

export const SCOPE_PROBES: readonly Probe[] = [
  {
    id: 'SCOPES',
    emulated: 'facts 7.3, 9.1',
    ask: () => {
      const status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
      return either(status === ScriptApp.AuthorizationStatus.NOT_REQUIRED, FOUND_WORDS.given, FOUND_WORDS.notGiven);
    },
  },
];

export const TRIGGER_PROBES: readonly Probe[] = [
  {
    id: 'ONE_SHOT_TRIGGER',
    emulated: 'facts 2, 7.3',
    ask: () => {
      const trigger = ScriptApp.newTrigger(PROBE_HANDLER).timeBased().after(FAR_MILLISECONDS).create();
      const uid = trigger.getUniqueId();
      const isThere = installedIds().includes(uid);
      ScriptApp.deleteTrigger(trigger);
      if (!isThere) return { found: FOUND_WORDS.notRegistered, good: false };
      return either(!installedIds().includes(uid), FOUND_WORDS.registered, FOUND_WORDS.remains);
    },
  },
  {
    id: 'OWN_TRIGGERS',
    emulated: 'facts 7.3',
    ask: ({ store }) => {
      const recorded = store.need('installation').triggerIds;
      const found = installedIds();
      const same = found.length === recorded.length && recorded.every((id) => found.includes(id));
      return either(same, FOUND_WORDS.sameTriggers, FOUND_WORDS.otherTriggers(found.length, recorded.length));
    },
  },
  {
    id: 'HANDLERS_RUN',
    emulated: 'facts 13.1',
    ask: ({ store }) => {
      const ranAt = store.get('hourRanAt');
      const now = currentInstant();
      // The install writes the same moment for both jobs: neither has run since.
      if (ranAt === undefined || ranAt === store.get('nightRanAt')) return { found: FOUND_WORDS.notYet, good: null };
      return {
        found: FOUND_WORDS.lastHour(HANDLERS.hourly, ranAt),
        good: silenceOf(store.heartbeat(now), now) !== 'HOUR',
      };
    },
  },
  { id: 'COPIED_SHEET', emulated: 'facts 7.3', ask: 'LEFT_OUT' },
  { id: 'PRIVATE_MENU', emulated: 'readings: privateMenuItems', ask: 'LEFT_OUT' },
];

export const SERVICE_PROBES: readonly Probe[] = [
  {
    id: 'MAIL',
    emulated: 'facts 6, 8.1',
    ask: ({ account }) => {
      const before = MailApp.getRemainingDailyQuota();
      MailApp.sendEmail({
        to: account,
        subject: PROBE_MAIL_WORDS.subject,
        body: PROBE_MAIL_WORDS.body,
        attachments: [Utilities.newBlob(invitation(), 'text/calendar', 'uji.ics')],
      });
      const after = MailApp.getRemainingDailyQuota();
      return { found: FOUND_WORDS.quota(before, after), good: before - after === 1 };
    },
  },
  {
    id: 'LOCK',
    emulated: 'facts 7.1',
    ask: () => {
      const lock = LockService.getScriptLock();
      let isHeld = false;
      const milliseconds = timed(() => {
        isHeld = lock.tryLock(LOCK_WAIT_MILLISECONDS);
        if (isHeld) lock.releaseLock();
      });
      const { found, good } = within(milliseconds, SLOWEST_LOCK);
      return { found, good: isHeld && good };
    },
  },
  {
    id: 'PROPERTIES',
    emulated: 'facts 7.2',
    ask: ({ store }) => {
      const state = store.need('selfTest');
      let isSame = false;
      const milliseconds = timed(() => {
        store.put({ selfTest: state });
        isSame = JSON.stringify(new Store().get('selfTest')) === JSON.stringify(state);
      });
      return isSame ? within(milliseconds, SLOWEST_PROPERTIES) : { found: FOUND_WORDS.tookWrong, good: false };
    },
  },
];

function installedIds(): string[] {
  return ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId());
}

function invitation(): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pontive Center//Uji//ID',
    'BEGIN:VEVENT',
    'UID:uji@pontive-center',
    'DTSTAMP:20260105T020000Z',
    'DTSTART:20260105T020000Z',
    'DTEND:20260105T030000Z',
    `SUMMARY:${PROBE_MAIL_WORDS.event}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
