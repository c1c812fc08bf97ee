// Installs the application, or repairs it; running it again changes nothing that is in order.

import { lookFromOutside } from '../../app/jobs/look-from-outside.ts';
import { runAll } from '../../app/jobs/tasks.ts';
import { keptSince } from '../../app/outbox/work.ts';
import { recordLostRequests } from '../../app/recovery/rebuild-history.ts';
import { ownershipOf } from '../../domain/office/ownership.ts';
import { silenceOf } from '../../domain/office/troubles.ts';
import { sameText } from '../../domain/text/text.ts';
import { dateOf, type Instant, ROOM_ZONE } from '../../domain/time/time.ts';
import {
  INSTALL_QUESTIONS,
  type InstallSummary,
  installWords,
  otherZoneWords,
  problemWords,
  unpublishedFormWords,
} from '../../words/google/install.ts';
import { roomName } from '../../words/names.ts';
import { DEPLOY_ANEW_WORDS } from '../../words/problems/outside.ts';
import type { RegisterColumn } from '../../words/sheet/columns.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { type GoogleDesk, openDesk } from '../desk.ts';
import { followUps } from '../office/follow.ts';
import { refreshOffice } from '../office/refresh.ts';
import { leftToSetUp } from '../office/setup.ts';
import { alone, scriptLock, takeTurns } from '../services/exclusive.ts';
import { Store } from '../services/store.ts';
import type { Installation } from '../services/stored.ts';
import { tellTroubles } from '../sheets/banner.ts';
import { currentInstant } from '../sheets/cells.ts';
import { readHealth } from '../sheets/health-tab.ts';
import { keepMails } from '../sheets/outbox-repairs.ts';
import { sheetNamed } from '../sheets/tables.ts';
import { recordHealth } from '../triggers/health.ts';
import { newSecret } from '../web/links.ts';
import { checkPastedAddress, forgetAddress } from '../web/web-address.ts';
import { findCalendar, makeCalendar, putScheduledInto } from './calendar.ts';
import { clearCopy, copyOrigin } from './copy.ts';
import { clearQuestions, createForm, openForm, publicAddress, publishForm, reopenForm } from './form.ts';
import { equipmentChoices, repairQuestions } from './form-questions.ts';
import { rulesToTell, tellRulesIn } from './form-rules.ts';
import {
  asked,
  type Consent,
  type Installer,
  type InstallResult,
  objectionToInstall,
  withMessage,
} from './objections.ts';
import { isConsumerAccount, notEditors, shareCalendar } from './people.ts';
import { guardTabs, teamEditors } from './protections.ts';
import { repairTabs } from './tabs.ts';
import { makeTriggers, removeTriggers } from './triggers.ts';
import { keepsRoomTime, readsIndonesian } from './zone.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Form = GoogleAppsScript.Forms.Form;

/**
 * Makes or repairs tabs, form, calendar and triggers, as the account that runs it.
 * Refuses another account than the owner, unless the owner handed the application over or their triggers no longer run.
 * Refuses also a sheet whose zone or locale was changed after the first install.
 * @param agreed what the person has agreed to
 * @returns what was done and what a person still has to do, why nothing was done, or what to ask first
 */
export function installApplication(agreed: ReadonlySet<Consent>): InstallResult {
  // Users can grant scopes one by one: without this a missing one would fail only at its first use (facts 7.3).
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  const result = alone(() => installUnderLock(agreed));
  return result.type === 'DONE' ? withMessage(installWords({ ...result.summary, ...seenFromOutside() })) : result;
}

/** What is only known once the lock is free: the pages that are visited may have to wait for it. */
type Seen = Pick<InstallSummary, 'formIsOpen' | 'hasWebApp' | 'doors'>;

/** What an install did, before anything was looked at from outside. */
interface Done {
  readonly type: 'DONE';
  readonly summary: Omit<InstallSummary, keyof Seen>;
}

/** Looks at the desk's addresses; what fails there is logged and looked at again at night, and does not undo the install. */
function seenFromOutside(): Seen {
  const desk = openDesk();
  let doors: readonly string[] = [];
  try {
    checkPastedAddress(desk, true);
    doors = lookFromOutside(desk);
  } catch (error) {
    console.error(`What strangers meet could not be noted: ${error}`);
  }
  const store = desk.store();
  return {
    formIsOpen: store.get('formOpenToAll')?.answer === 'YES',
    hasWebApp: store.get('webApp') !== undefined,
    doors,
  };
}

function installUnderLock(agreed: ReadonlySet<Consent>): InstallResult | Done {
  return scriptLock.hold(() => {
    const store = new Store();
    const account = Session.getEffectiveUser().getEmail();
    const now = currentInstant();
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const origin = copyOrigin(spreadsheet, store);
    const installation = origin ? undefined : store.get('installation');
    const claim = ownershipOf(installation ? { ...installation, heartbeat: store.heartbeat(now) } : null, account, now);
    const installer = { account, claim, now, installation, origin };
    return objectionToInstall(spreadsheet, store, installer, agreed) ?? install(spreadsheet, store, installer, agreed);
  });
}

/** Every step can be interrupted: what is made is stored at once, so that the next install goes on with it. */
function install(
  spreadsheet: Spreadsheet,
  readStore: Store,
  installer: Installer,
  agreed: ReadonlySet<Consent>,
): InstallResult | Done {
  const { account, claim, now, installation, origin } = installer;
  let store = readStore;
  // Nobody who works at the desk waits for more than a piece.
  const turn = () => {
    takeTurns();
    store = new Store();
  };
  if (origin) store.clear();
  if (origin && agreed.has('EMPTY')) clearCopy(spreadsheet);
  const begun = installation ?? store.get('begun') ?? {};
  const knownForm = openForm(begun.formId);
  if (knownForm.problem && !agreed.has('NEW_FORM'))
    return asked('NEW_FORM', INSTALL_QUESTIONS.NEW_FORM(knownForm.problem));
  const knownCalendar = findCalendar(begun.calendarId);
  if (knownCalendar.problem && !agreed.has('NEW_CALENDAR'))
    return asked('NEW_CALENDAR', INSTALL_QUESTIONS.NEW_CALENDAR(knownCalendar.problem));
  if (knownCalendar.zone !== undefined && !keepsRoomTime(knownCalendar.zone))
    return withMessage(otherZoneWords(`kalender “${roomName()}”`, knownCalendar.zone, ROOM_ZONE));

  const foreignLocale = readsIndonesian(spreadsheet) ? '' : spreadsheet.getSpreadsheetLocale();
  store.put({ foreignLocale });
  turn();
  const { toRefill, ...repairs } = repairTabs(spreadsheet, {
    settingTexts: store.get('settingTexts'),
    settings: store.get('settings'),
    team: store.get('team'),
    holidays: store.get('holidays'),
    devices: store.get('devices'),
    archived: store.get('archived'),
  });
  store = new Store();
  removeBlankSheet(spreadsheet);
  if (origin) {
    keepMails(sheetNamed(spreadsheet, TABS.OUTBOX), now);
    // Of steps that the copy was made in the middle of, the first desk has done the work.
    store.put({ begun, purgedBefore: now });
  }
  const settingFaults = refreshOffice(spreadsheet, store, { at: now, by: account });
  turn();
  const { form, formUrl, ...formRepairs } = installForm(store, knownForm.form, installation);
  if (!formUrl) return withMessage(unpublishedFormWords(form.getEditUrl()));
  const { calendarId = '', calendarOwed = '' } = knownCalendar.id ? { calendarId: knownCalendar.id } : newCalendar();
  const begunWith = { formId: form.getId(), ...(calendarId && { calendarId }) };
  store.put({ begun: begunWith, ...(knownCalendar.id === null && calendarId && { calendarName: roomName() }) });
  // One that was broken off may have put some there: until an install is whole, each puts in all of them.
  const isFilled = installation !== undefined && !knownCalendar.problem;
  const eventsToCome = isFilled ? 0 : putScheduledInto(spreadsheet, calendarId, now);
  turn();
  const triggersRestored = takeOver(spreadsheet, store, installer, { form, formUrl, calendarId });
  turn();
  // After the form that was lost was made anew: a first install follows nothing yet.
  if (installation !== undefined)
    runAll(
      followUps(
        () => spreadsheet,
        () => store,
        dateOf(now),
      ),
    );
  const isMoved = installation !== undefined && !sameText(installation.owner, account);
  // The web app goes on acting as the account that deployed it (facts 13.1).
  if (isMoved) forgetAddress(store);
  turn();
  const recordedAnew = completeRecords(openDesk(), toRefill, now);
  turn();
  const solved = { DESK: '', OFFICE: '', SILENCE: '', RELEASED: '', LOSS: '', TABLE: '' };
  tellTroubles(spreadsheet, store, isMoved ? { ...solved, WEB_APP: DEPLOY_ANEW_WORDS } : solved);
  const today = dateOf(now);
  const team = store.need('team');
  const heads = teamEditors(team, today);
  const shared = shareCalendar(store, calendarId, today);
  recordHealth(openDesk(), now, form);
  turn();
  const { leftIn, keptOut } = guardTabs(spreadsheet, account, heads);
  if (leftIn.length + keptOut.length === 0) store.put({ teamEditors: heads });
  const summary = {
    owner: account,
    claim: claim.type,
    formUrl,
    ...repairs,
    ...formRepairs,
    triggersRestored,
    calendarMade: knownCalendar.id === null && calendarId !== '',
    calendarOwed,
    calendarShared: shared.added,
    calendarNotShared: shared.refused,
    eventsToCome,
    tables: store.get('troubles')?.TABLE ?? '',
    recordedAnew,
    settingFaults,
    foreignLocale,
    leftIn,
    keptOut,
    leftToSetUp: leftToSetUp(store),
    notEditors: notEditors(spreadsheet, team, account, today),
    isConsumerAccount: isConsumerAccount(account),
  };
  return { type: 'DONE', summary };
}

/** Makes the calendar; what Google refuses is owed, and made once it is switched on. */
function newCalendar(): { readonly calendarId?: string; readonly calendarOwed?: string } {
  try {
    return { calendarId: makeCalendar(roomName()) };
  } catch (error) {
    return { calendarOwed: problemWords(null, error) };
  }
}

/**
 * Makes the form or repairs it, and publishes it.
 * @param known the form of an earlier install
 * @returns the form, its address, where Google tells or an earlier install knew it, and what was done
 */
function installForm(store: Store, known: Form | null, installation: Installation | undefined) {
  const rules = rulesToTell(store);
  const form = known ?? createForm(rules);
  const knownQuestions = known ? store.get('questions') : undefined;
  if (!known) store.put({ begun: { ...(installation ?? store.get('begun')), formId: form.getId() } });
  else if (!knownQuestions) clearQuestions(form);
  const devices = store.get('devices') ?? [];
  if (knownQuestions) tellRulesIn(form, knownQuestions, store.get('formRules'), rules);
  const { ids, added } = repairQuestions(form, knownQuestions ?? {}, equipmentChoices(devices), rules);
  store.put({ questions: ids, formRules: rules });
  const isPublishedNow = publishForm(form);
  // The known address stays in force where Google refuses to tell it.
  const formUrl = publicAddress(form) ?? (known && installation?.formUrl);
  const isRemoved = installation?.released?.next === '';
  return {
    form,
    formUrl,
    questionsAdded: added,
    formMade: known === null,
    formReopened: isRemoved && known !== null && formUrl !== null && reopenForm(known),
    formPublished: isPublishedNow && known !== null,
  };
}

/**
 * Makes the triggers of this account and notes it as the owner: from then on the desk runs as it.
 * @returns whether triggers that should have been running were restored
 */
function takeOver(
  spreadsheet: Spreadsheet,
  store: Store,
  { account, claim, now, installation }: Installer,
  { form, formUrl, calendarId }: { readonly form: Form; readonly formUrl: string; readonly calendarId: string },
): boolean {
  const noted = installation?.triggerIds ?? [];
  const kept = claim.type === 'OWN' && !installation?.released ? noted : [];
  // Google can disable triggers without removing them.
  const wasSilent = silenceOf(store.heartbeat(now), now) !== null;
  const triggers = makeTriggers(form, spreadsheet, noted);
  const ids = { spreadsheetId: spreadsheet.getId(), formId: form.getId(), formUrl, calendarId };
  store.put({
    // Executions of the triggers just replaced may still be waiting for the lock.
    installation: { owner: account, ...ids, triggerIds: [...triggers.ids, ...kept.slice(0, triggers.ids.length)] },
    hourRanAt: now,
    nightRanAt: now,
    tenRanAt: now,
    ...(store.get('deskId') === undefined && {
      deskId: readHealth(spreadsheet)?.get('desk.id') || Utilities.getUuid(),
    }),
    silentSince: null,
    ...(store.get('purgedBefore') === undefined && { purgedBefore: keptSince(now) }),
    // No digest on the day of the first install.
    ...(store.get('morningOn') === undefined && { morningOn: dateOf(now) }),
  });
  removeTriggers(triggers.ids);
  // A new secret would invalidate every link that was sent.
  if (!store.get('linkSecret')) store.put({ linkSecret: newSecret() });
  return kept.length > 0 && (wasSilent || !triggers.wereAllThere);
}

/**
 * Fills restored columns of the register from what is recorded, and the history from the register.
 * @returns how many requests were recorded anew
 */
function completeRecords(desk: GoogleDesk, toRefill: readonly RegisterColumn[], now: Instant): number {
  desk.archives.rememberFound();
  const reading = desk.register.read();
  const numbers = desk.history.numbers();
  if (toRefill.length > 0) {
    const { settings } = desk.office.snapshot();
    const held = new Set(reading.requests.map(({ number }) => number));
    const lost = numbers.filter((number) => !held.has(number) && desk.archives.yearOf(number) === undefined);
    const recorded = lost.length > 0 ? [...desk.history.latest(lost).values()] : [];
    desk.register.write(
      recorded.map(({ change }) => change),
      settings,
    );
    desk.register.putRight(settings, true);
  }
  return recordLostRequests(desk, reading, numbers, now);
}

/** Removes the blank tab that a new spreadsheet has. */
function removeBlankSheet(spreadsheet: Spreadsheet): void {
  const blankSheet = spreadsheet.getSheets().find((sheet) => /^(Sheet|Lembar) ?1$/.test(sheet.getName()));
  if (blankSheet && blankSheet.getLastRow() === 0) spreadsheet.deleteSheet(blankSheet);
}
