// What stands against an install: what refuses it, and what a person must agree to first.

import type { Claim } from '../../domain/office/ownership.ts';
import { sameText } from '../../domain/text/text.ts';
import { type Instant, ROOM_ZONE } from '../../domain/time/time.ts';
import { lockedTabsWords } from '../../words/google/automation.ts';
import {
  type CopyAnswer,
  INSTALL_QUESTIONS,
  installCopyWords,
  otherOwnerWords,
  otherZoneWords,
  takeOverWords,
} from '../../words/google/install.ts';
import type { Store } from '../services/store.ts';
import type { Installation } from '../services/stored.ts';
import type { CopyOrigin } from './copy.ts';
import { fileOwner, lockedTabs } from './protections.ts';
import { isIndonesian, keepsRoomTime } from './zone.ts';

const LOCALE = 'id_ID';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a person must agree to first. */
export type Consent = CopyAnswer | 'FIRST' | 'SUCCEED' | 'TAKE_OVER' | 'NEW_FORM' | 'NEW_CALENDAR';

/** What is asked: of a copy which of the two it becomes. */
export type Asked = Exclude<Consent, CopyAnswer> | 'COPY';

export type InstallResult =
  /** Done or refused; the words say which. */
  | { readonly type: 'TOLD'; readonly words: string }
  | { readonly type: 'ASKED'; readonly consent: Asked; readonly words: string };

/** Who installs, and what they find. */
export interface Installer {
  readonly account: string;
  readonly claim: Claim;
  readonly now: Instant;
  readonly installation: Installation | undefined;
  /** What the sheet is a copy of; `null` for none. */
  readonly origin: CopyOrigin | null;
}

/** The first objection; `null` where nothing stands against the install. Sets the zone of a sheet that is installed first. */
export function objectionToInstall(
  spreadsheet: Spreadsheet,
  store: Store,
  { account, claim, installation, origin }: Installer,
  agreed: ReadonlySet<Consent>,
): InstallResult | null {
  return (
    lockObjection(spreadsheet, claim, account, installation?.owner ?? '') ??
    ownerObjection(claim, account, agreed) ??
    (origin && !agreed.has('GO_ON') && !agreed.has('EMPTY') ? asked('COPY', installCopyWords(origin)) : null) ??
    zoneObjection(spreadsheet, store, installation === undefined)
  );
}

function ownerObjection(claim: Claim, account: string, agreed: ReadonlySet<Consent>): InstallResult | null {
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

/** Asked before anything is changed: an account that cannot write the tabs would leave the desk half installed. */
function lockObjection(spreadsheet: Spreadsheet, claim: Claim, account: string, owner: string): InstallResult | null {
  if (claim.type === 'REFUSED') return null;
  const locked = lockedTabs(spreadsheet);
  if (locked.length === 0) return null;
  const before = sameText(owner, account) ? '' : owner;
  return withMessage(lockedTabsWords(locked, account, before, fileOwner(spreadsheet)));
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

function question(
  consent: Exclude<Consent, CopyAnswer>,
  words: string,
  agreed: ReadonlySet<Consent>,
): InstallResult | null {
  return agreed.has(consent) ? null : asked(consent, words);
}

/** Asks before anything is done. */
export function asked(consent: Asked, words: string): InstallResult {
  return { type: 'ASKED', consent, words };
}

export function withMessage(words: string): InstallResult {
  return { type: 'TOLD', words };
}
