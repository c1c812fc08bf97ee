// Installs the application, or repairs it; running it again changes nothing that is in order.

import { lookFromOutside } from '../../app/jobs/look-from-outside.ts';
import { keptSince } from '../../app/outbox/work.ts';
import { recordLostRequests } from '../../app/recovery/rebuild-history.ts';
import { type Claim, ownershipOf } from '../../domain/office/ownership.ts';
import { silenceOf } from '../../domain/office/troubles.ts';
import { initialSettings } from '../../domain/settings/settings-values.ts';
import { sameAddress } from '../../domain/settings/team.ts';
import { dateOf, type Instant, ROOM_ZONE } from '../../domain/time/time.ts';
import { PUBLIC_PAGES, publicAddress as pageAddress } from '../../pages/web/room-page.tsx';
import { lockedTabsWords } from '../../words/google/automation.ts';
import {
  CALENDAR_NAME,
  INSTALL_QUESTIONS,
  type InstallSummary,
  installCopyWords,
  installWords,
  otherOwnerWords,
  otherZoneWords,
  problemWords,
  takeOverWords,
  unpublishedFormWords,
} from '../../words/google/install.ts';
import { DEPLOY_ANEW_WORDS } from '../../words/problems/outside.ts';
import { archiveTab } from '../../words/sheet/tabs.ts';
import { openDesk } from '../desk.ts';
import { refreshOffice } from '../office/refresh.ts';
import { tellSetup } from '../office/setup.ts';
import { scriptLock } from '../services/exclusive.ts';
import { Store } from '../services/store.ts';
import type { Installation } from '../services/stored.ts';
import { tellTroubles } from '../sheets/banner.ts';
import { currentInstant } from '../sheets/cells.ts';
import { arrangeTabs } from '../sheets/tab-places.ts';
import { recordHealth } from '../triggers/health.ts';
import { newSecret } from '../web/links.ts';
import { checkPastedAddress, forgetAddress } from '../web/web-address.ts';
import { calendars, findCalendar, makeCalendar, putScheduledInto } from './calendar.ts';
import { type CopyOrigin, clearCopy, copyOrigin, keepWaitingMails, ownName } from './copy.ts';
import { clearQuestions, createForm, linkResponses, openForm, publicAddress, publishForm, reopenForm } from './form.ts';
import { askAmounts, equipmentChoices, repairQuestions } from './form-questions.ts';
import { contactsAreSet, isConsumerAccount, notEditors, shareCalendar } from './people.ts';
import { fileOwner, guardTabs, lockedTabs, teamEditors } from './protections.ts';
import { repairTabs } from './tabs.ts';
import { makeTriggers, removeTriggers } from './triggers.ts';
import { isIndonesian, keepsRoomTime, readsIndonesian } from './zone.ts';

const LOCALE = 'id_ID';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a person must agree to first. */
export type Consent = 'COPY' | 'FIRST' | 'SUCCEED' | 'TAKE_OVER' | 'NEW_FORM' | 'NEW_CALENDAR';

export type InstallResult =
  /** Done or refused; the words say which. */
  | { readonly type: 'TOLD'; readonly words: string }
  | { readonly type: 'ASKED'; readonly consent: Consent; readonly words: string };

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
  const result = installUnderLock(agreed);
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
    return (
      lockObjection(spreadsheet, claim, account, installation?.owner ?? '') ??
      objectionTo(claim, account, agreed) ??
      copyObjection(origin, agreed) ??
      zoneObjection(spreadsheet, store, installation === undefined) ??
      (installation ? null : calendarObjection()) ??
      install(spreadsheet, store, { account, claim, now, installation, origin }, agreed)
    );
  });
}

function objectionTo(claim: Claim, account: string, agreed: ReadonlySet<Consent>): InstallResult | null {
  switch (claim.type) {
    case 'OWN':
      return null;
    case 'FIRST':
      return question('FIRST', INSTALL_QUESTIONS.FIRST(account), agreed);
    case 'SUCCEED':
      return question('SUCCEED', INSTALL_QUESTIONS.SUCCEED(account, claim.owner), agreed);
    case 'TAKE_OVER':
      return question('TAKE_OVER', takeOverWords(account, claim.owner, claim.silentSince), agreed);
    case 'REFUSED':
      return withMessage(otherOwnerWords(claim.owner, account, claim.next));
  }
}

function copyObjection(origin: CopyOrigin | null, agreed: ReadonlySet<Consent>): InstallResult | null {
  return origin && question('COPY', installCopyWords(origin), agreed);
}

/** Asked before anything is changed: an account that cannot write the tabs would leave the desk half installed. */
function lockObjection(spreadsheet: Spreadsheet, claim: Claim, account: string, owner: string): InstallResult | null {
  if (claim.type === 'REFUSED') return null;
  const locked = lockedTabs(spreadsheet);
  if (locked.length === 0) return null;
  const before = sameAddress(owner, account) ? '' : owner;
  return withMessage(lockedTabsWords(locked, account, before, fileOwner(spreadsheet)));
}

/** Tried before a first install makes anything: the service may not be enabled for this script yet (facts 14.3). */
function calendarObjection(): InstallResult | null {
  try {
    calendars().get('primary');
    return null;
  } catch (error) {
    return withMessage(problemWords(null, error));
  }
}

/** The first install sets the zone; with another zone or locale the sheet would store wrong days and hours. */
function zoneObjection(spreadsheet: Spreadsheet, store: Store, isFirst: boolean): InstallResult | null {
  const script = Session.getScriptTimeZone();
  if (!keepsRoomTime(script)) return withMessage(otherZoneWords('skrip', script, ROOM_ZONE));
  if (isFirst) {
    spreadsheet.setSpreadsheetTimeZone(ROOM_ZONE);
    SpreadsheetApp.flush();
    return null;
  }
  const zone = spreadsheet.getSpreadsheetTimeZone();
  if (!keepsRoomTime(zone)) return withMessage(otherZoneWords('lembar', zone, ROOM_ZONE));
  const locale = spreadsheet.getSpreadsheetLocale();
  // One that Google did not let an install change is told of there; any other was set by somebody.
  const isKnown = isIndonesian(locale) || locale === store.get('foreignLocale');
  return isKnown ? null : withMessage(otherZoneWords('lembar', locale, LOCALE));
}

interface Installer {
  readonly account: string;
  readonly claim: Claim;
  readonly now: Instant;
  readonly installation: Installation | undefined;
  /** What the sheet is a copy of; `null` for none. */
  readonly origin: CopyOrigin | null;
}

function install(
  spreadsheet: Spreadsheet,
  store: Store,
  { account, claim, now, installation, origin }: Installer,
  agreed: ReadonlySet<Consent>,
): InstallResult | Done {
  if (origin) makeOwn(spreadsheet, store, origin);
  // What is made is stored at once, so that an install after an interrupted one continues with the same form.
  const begun = installation ?? store.get('begun') ?? {};
  const knownForm = openForm(begun.formId);
  if (knownForm.problem && !agreed.has('NEW_FORM'))
    return asked('NEW_FORM', INSTALL_QUESTIONS.NEW_FORM(knownForm.problem));
  const knownCalendar = findCalendar(begun.calendarId);
  if (knownCalendar.problem && !agreed.has('NEW_CALENDAR'))
    return asked('NEW_CALENDAR', INSTALL_QUESTIONS.NEW_CALENDAR(knownCalendar.problem));
  if (knownCalendar.zone !== undefined && !keepsRoomTime(knownCalendar.zone))
    return withMessage(otherZoneWords(`kalender “${CALENDAR_NAME}”`, knownCalendar.zone, ROOM_ZONE));

  const foreignLocale = readsIndonesian(spreadsheet) ? '' : spreadsheet.getSpreadsheetLocale();
  store.put({ foreignLocale });
  const { toRefill, ...repairs } = repairTabs(spreadsheet, {
    settingTexts: store.get('settingTexts'),
    settings: store.get('settings'),
    team: store.get('team'),
    holidays: store.get('holidays'),
    devices: store.get('devices'),
    archived: store.get('archived'),
  });
  removeBlankSheet(spreadsheet);
  const settingFaults = refreshOffice(spreadsheet, store, { at: now, by: account });
  const form = knownForm.form ?? createForm();
  const knownQuestions = knownForm.form ? store.get('questions') : undefined;
  if (!knownForm.form) store.put({ begun: { ...begun, formId: form.getId() } });
  else if (!knownQuestions) clearQuestions(form);
  const devices = store.get('devices') ?? [];
  const questions = repairQuestions(form, knownQuestions ?? {}, equipmentChoices(devices), {
    ...(store.get('settings') ?? initialSettings()),
    freeTimes: freeTimesAt(store.get('webApp')),
  });
  // Stored before the form is linked: questions made again afterwards would leave old columns in its tab.
  const amounts = askAmounts(form, store.get('amountsQuestion'), questions.ids.equipment, devices);
  store.put({ questions: questions.ids, ...amounts });
  linkResponses(form, spreadsheet);
  const formPublished = publishForm(form);
  // The known address stays in force where Google refuses to tell it.
  const formUrl = publicAddress(form) ?? (knownForm.form && installation?.formUrl);
  if (!formUrl) return withMessage(unpublishedFormWords(form.getEditUrl()));
  const formReopened = installation?.released?.next === '' && knownForm.form !== null && reopenForm(form);
  const calendarId = knownCalendar.id ?? makeCalendar(CALENDAR_NAME);
  store.put({ begun: { formId: form.getId(), calendarId } });
  const eventsToCome = knownCalendar.problem ? putScheduledInto(spreadsheet, calendarId, now) : 0;

  const today = dateOf(now);
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
    ...(store.get('deskId') === undefined && { deskId: ownName(spreadsheet) ?? Utilities.getUuid() }),
    silentSince: null,
    ...(store.get('purgedBefore') === undefined && { purgedBefore: keptSince(now) }),
    // No digest on the day of the first install.
    ...(store.get('morningOn') === undefined && { morningOn: today }),
  });
  removeTriggers(noted, triggers.ids);
  // A new secret would invalidate every link that was sent.
  if (!store.get('linkSecret')) store.put({ linkSecret: newSecret() });
  const isMoved = installation !== undefined && !sameAddress(installation.owner, account);
  // The web app goes on acting as the account that deployed it (facts 13.1).
  if (isMoved) forgetAddress(store);
  const desk = openDesk();
  // The night fills an archive that was made anew.
  for (const year of desk.archives.years()) {
    if (desk.archives.isWhole(year)) continue;
    desk.archives.mend(year);
    repairs.tabsMade.push(archiveTab(year));
  }
  const reading = desk.register.read();
  const numbers = desk.history.numbers();
  // The blank cells of a restored column would count as edits.
  const recorded = desk.history.latest(toRefill.length > 0 ? numbers : []);
  desk.register.refill(toRefill, recorded.values(), desk.office.snapshot().settings);
  const recordedAnew = recordLostRequests(desk, reading, numbers, now);
  const solved = { DESK: '', OFFICE: '', SILENCE: '', RELEASED: '', LOSS: '' };
  tellTroubles(spreadsheet, desk.store(), isMoved ? { ...solved, WEB_APP: DEPLOY_ANEW_WORDS } : solved);
  const team = store.need('team');
  const heads = teamEditors(team, today);
  const shared = shareCalendar(store, calendarId, today);
  tellSetup(spreadsheet, desk.store());
  recordHealth(desk, now, form);
  const leftIn = guardTabs(spreadsheet, account, heads);
  // The last: Google may be slow to make the tab of the answers, and `Kesehatan` is made with what is known now.
  const { moved, hidden } = arrangeTabs(spreadsheet);
  if (leftIn.length === 0) store.put({ teamEditors: heads });
  const summary = {
    owner: account,
    claim: claim.type,
    formUrl,
    ...repairs,
    // At first everything is put where it belongs, and a tab that was just made is told of as made.
    tabsMoved: installation ? moved : [],
    tabsHidden: installation ? hidden.filter((name) => !repairs.tabsMade.includes(name)) : [],
    questionsAdded: questions.added,
    formMade: knownForm.form === null,
    formReopened,
    formPublished: formPublished && knownForm.form !== null,
    triggersRestored: kept.length > 0 && (wasSilent || !triggers.wereAllThere),
    calendarMade: knownCalendar.id === null,
    calendarShared: shared.added,
    calendarNotShared: shared.refused,
    eventsToCome,
    recordedAnew,
    settingFaults,
    foreignLocale,
    leftIn,
    teamIsEmpty: team.length === 0,
    notEditors: notEditors(spreadsheet, team, account, today),
    contactsAreSet: contactsAreSet(store.get('settings')),
    isConsumerAccount: isConsumerAccount(account),
  };
  return { type: 'DONE', summary };
}

/** Makes a copy a desk of its own. */
function makeOwn(spreadsheet: Spreadsheet, store: Store, origin: CopyOrigin): void {
  if (origin.sheet === '') {
    keepWaitingMails(spreadsheet);
    return;
  }
  store.clear();
  clearCopy(spreadsheet);
}

function question(consent: Consent, words: string, agreed: ReadonlySet<Consent>): InstallResult | null {
  return agreed.has(consent) ? null : asked(consent, words);
}

function asked(consent: Consent, words: string): InstallResult {
  return { type: 'ASKED', consent, words };
}

function withMessage(words: string): InstallResult {
  return { type: 'TOLD', words };
}

/** Removes the blank tab that a new spreadsheet has. */
function removeBlankSheet(spreadsheet: Spreadsheet): void {
  const blankSheet = spreadsheet.getSheets().find((sheet) => /^(Sheet|Lembar) ?1$/.test(sheet.getName()));
  if (blankSheet && blankSheet.getLastRow() === 0) spreadsheet.deleteSheet(blankSheet);
}

/** Where free times are shown; `null` while the address of the web app is not known. */
function freeTimesAt(webApp: string | undefined): string | null {
  return webApp === undefined ? null : pageAddress(webApp, PUBLIC_PAGES.room);
}
