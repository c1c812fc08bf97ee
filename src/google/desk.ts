// Builds the desk for one execution: every port over Google's services, each opened when first needed.
import { notingRules } from '../app/jobs/refresh-rules.ts';
import type { Desk } from '../app/ports/desk.ts';
import { onFirstUse } from '../domain/records/schema.ts';
import { sameText } from '../domain/text/text.ts';
import { dateOf } from '../domain/time/time.ts';
import { QUOTA_SPENT_WORDS } from '../words/sheet/outbox.ts';
import { SheetArchives } from './archive/archives.ts';
import { idsNow } from './install/triggers.ts';
import { officeOver } from './office/office.ts';
import { scriptLock } from './services/exclusive.ts';
import { formIntake } from './services/form-intake.ts';
import { mailApp } from './services/mail.ts';
import { outside } from './services/outside.ts';
import { GoogleRoomCalendar } from './services/room-calendar.ts';
import { sentForms } from './services/sent-forms.ts';
import { Store } from './services/store.ts';
import { tellTroubles } from './sheets/banner.ts';
import { currentInstant } from './sheets/cells.ts';
import { DamageTab } from './sheets/device-tabs.ts';
import { SheetHistory } from './sheets/history.ts';
import { SheetOutbox } from './sheets/outbox.ts';
import { SheetAgendaTab } from './sheets/page-tabs.ts';
import { SheetRegister } from './sheets/register/register.ts';
import { SheetReportTab } from './sheets/report-tab.ts';
import { SignedLinks } from './web/links.ts';

export interface GoogleDesk extends Desk {
  /** What the script stores between executions: read at the first call, and again under the lock. */
  readonly store: () => Store;
  readonly spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly archives: SheetArchives;
}

/** What most executions do without. */
type OnDemand = Pick<Desk, 'calendar' | 'outside' | 'agendaTab' | 'sentForms' | 'intake' | 'reportTab' | 'damages'>;

/**
 * The event is none that the desk waits for: the desk is not installed or is released, or the trigger is none that the install noted, such as another account's or one replaced meanwhile.
 */
export class UnknownTrigger extends Error {}

/**
 * The desk, for one execution.
 * @param triggerUid the trigger whose event this is; absent for what a person starts
 * @throws UnknownTrigger at the first read of the store and under the lock, before anything is written
 */
export function openDesk(triggerUid?: string): GoogleDesk {
  let read: Store | undefined;
  const store = () => {
    read ??= storeFor(triggerUid, false);
    return read;
  };
  // A web app has no active document (facts 1.3).
  const active = onFirstUse(
    () => SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null,
  );
  let isOpened = false;
  let isLocked = false;
  const spreadsheet = onFirstUse(() => {
    isOpened = true;
    return active() ?? SpreadsheetApp.openById(store().need('installation').spreadsheetId);
  });
  const links = new SignedLinks(store);
  const state: Desk['state'] = { get: (key) => store().get(key), put: (values) => store().put(values) };
  const office: Desk['office'] = officeOver(spreadsheet, store, {
    // A public page alone does without the spreadsheet, and asks for nobody's rights; what is recorded needs it anyway.
    isAtHand: () => isOpened || isLocked || active() !== null,
    readDeleted: () => notingRules({ office, state }, '', () => office.refresh('')),
  });
  const register = new SheetRegister(spreadsheet, {
    // While it is on its way it may stand in both; one whose steps are on the desk is no copy.
    isStranger: (number) => {
      if (archives.yearOf(number) === undefined) return !history.knows(number) && !stepsOnDesk().has(number);
      const moving = Object.values(store().get('movingRequests') ?? {}).flat();
      return !moving.includes(number) && !stepsOnDesk().has(number);
    },
  });
  const history = new SheetHistory(spreadsheet, store);
  const stepsOnDesk = onFirstUse(() => new Set(history.numbers()));
  const archives = new SheetArchives(spreadsheet, store, register, history);
  const onDemand = portsOnDemand<OnDemand>({
    calendar: () => new GoogleRoomCalendar(() => store().need('installation').calendarId),
    outside: () => outside(store),
    agendaTab: () => new SheetAgendaTab(spreadsheet),
    sentForms: () => sentForms(spreadsheet, store),
    intake: () => formIntake(store),
    reportTab: () => new SheetReportTab(spreadsheet),
    damages: () =>
      new DamageTab(
        spreadsheet,
        () => store().get('devices') ?? [],
        () => dateOf(currentInstant()),
      ),
  });
  const always: Omit<GoogleDesk, keyof OnDemand> = {
    store,
    spreadsheet,
    exclusive: {
      hold: (work) =>
        scriptLock.hold((hadToWait) => {
          // Another execution may have changed the store before this one got the lock.
          read = storeFor(triggerUid, true);
          isLocked = true;
          return work(hadToWait);
        }),
    },
    office,
    register,
    archives,
    history,
    outbox: new SheetOutbox(spreadsheet),
    mailer: mailApp(
      () => store().get('troubles')?.QUOTA !== undefined,
      (spent) => tellTroubles(spreadsheet(), store(), { QUOTA: spent ? QUOTA_SPENT_WORDS : '' }),
    ),
    links,
    state,
    newId: () => Utilities.getUuid(),
    pause: (seconds) => Utilities.sleep(seconds * 1000),
  };
  return Object.assign(onDemand, always);
}

/** Makes each of these ports when it is first asked for. */
function portsOnDemand<Ports>(make: { readonly [Port in keyof Ports]: () => Ports[Port] }): Ports {
  const ports = {} as Ports;
  for (const port of Object.keys(make) as (keyof Ports)[]) {
    Object.defineProperty(ports, port, { enumerable: true, get: onFirstUse(make[port]) });
  }
  return ports;
}

function storeFor(triggerUid: string | undefined, isLocked: boolean): Store {
  const store = new Store();
  if (triggerUid !== undefined) expectTrigger(store, triggerUid, isLocked);
  return store;
}

/**
 * The install notes its triggers in the store, which is read anyway: Google's own list would cost a service call in
 * each execution (docs/decisions/0012). On a miss it is asked: a changed notice may give a trigger a new id (facts 7.3).
 */
function expectTrigger(store: Store, triggerUid: string, isLocked: boolean): void {
  const installation = store.get('installation');
  if (!installation) throw new UnknownTrigger('The desk is not installed');
  if (installation.released) throw new UnknownTrigger('The desk is released');
  const { triggerIds, owner } = installation;
  // An id that came as a number has lost its last digits (facts 17.3).
  const isNamed = (id: string) => id === triggerUid || Number(id) === Number(triggerUid);
  if (triggerIds.some(isNamed)) return;
  const ids = sameText(Session.getEffectiveUser().getEmail(), owner) ? idsNow(triggerIds) : [];
  if (!ids.some(isNamed)) throw new UnknownTrigger(`Trigger ${triggerUid} is not one of the installed`);
  if (isLocked) store.put({ installation: { ...installation, triggerIds: ids } });
}
