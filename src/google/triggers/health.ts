// Writes `Kesehatan` once an hour, and tells what only a comparison shows: another build, a job that fell silent.

import { DeskError } from '../../domain/fault.ts';
import { BUILD } from '../../domain/office/build.ts';
import { healthFacts, isTenSilent, type OutboxTally } from '../../domain/office/health.ts';
import { silenceOf } from '../../domain/office/troubles.ts';
import { RECORD_VERSION } from '../../domain/records/schema.ts';
import { addMinutes, minutesLater, wallTimeOf } from '../../domain/time/time.ts';
import {
  otherBuildWords,
  silenceWords,
  tableWords,
  tenMinutesWords,
  zoneBackWords,
} from '../../words/google/automation.ts';
import { TABS, tabOf } from '../../words/sheet/tabs.ts';
import type { GoogleDesk } from '../desk.ts';
import { setZoneBack } from '../install/zone.ts';
import { tellSetup } from '../office/setup.ts';
import { uploadQuestions } from '../services/form-intake.ts';
import { tellTroubles } from '../sheets/banner.ts';
import { writeHealth } from '../sheets/health-tab.ts';
import { refusingTabs } from '../sheets/kindness.ts';

/**
 * @param hourRanBefore when the hourly job ran the time before
 * @param form opened already; absent: it is opened
 */
export function recordHealth(desk: GoogleDesk, hourRanBefore: string, form?: GoogleAppsScript.Forms.Form): void {
  const store = desk.store();
  const spreadsheet = desk.spreadsheet();
  const now = desk.office.now();
  const { owner, formId } = store.need('installation');
  if (store.get('deskId') === undefined) store.put({ deskId: desk.newId() });
  const outbox = tallyOrNull(desk);
  const webBuild = store.get('webBuild');
  const tenRanAt = store.get('tenRanAt');
  tellSetup(spreadsheet, store);
  const zone = setZoneBack(spreadsheet, store.get('foreignLocale'));
  // Set back at once, it is told for a day: the digest of the next morning says so, too.
  const isTold = (store.get('troubledSince')?.ZONE ?? '') > minutesLater(now, -DAY_MINUTES);
  const refusing = tableWords(refusingTabs());
  // The hour asks `Permohonan` alone; a repair asks every tab.
  const isPlainAgain = store.get('troubles')?.TABLE === tableWords([TABS.REGISTER]);
  tellTroubles(spreadsheet, store, {
    ...((refusing !== '' || isPlainAgain) && { TABLE: refusing }),
    ...(zone !== '' ? { ZONE: zoneBackWords(zone) } : !isTold && { ZONE: '' }),
    WEB_BUILD: webBuild && webBuild.id !== BUILD.id ? otherBuildWords(BUILD, webBuild) : '',
    TEN_MINUTES: tenRanAt && isTenSilent(tenRanAt, hourRanBefore, now) ? tenMinutesWords(tenRanAt, owner) : '',
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
    uploads: uploadQuestions(() => form ?? FormApp.openById(formId)),
    otherTabs: spreadsheet
      .getSheets()
      .filter((sheet) => tabOf(sheet.getName()) === null && sheet.getFormUrl() === null)
      .map((sheet) => sheet.getName()),
    beats: { ...store.heartbeat(now), tenRanAt },
    outbox,
    drift: store.get('calendarDrift') ?? [],
    quotaLeft: desk.mailer.remaining(),
    troubles,
    troubledSince: store.get('troubledSince') ?? {},
  });
  writeHealth(spreadsheet, facts, troubles);
}

const DAY_MINUTES = 24 * 60;

/** A desk whose outbox cannot be read says so as a trouble, and has its other facts all the same. */
function tallyOrNull({ outbox }: GoogleDesk): OutboxTally | null {
  try {
    return outbox.tally();
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return null;
  }
}

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
