// Protects the tabs that only the script writes, and the team; opens them before another account takes over.
import { inOffice, type TeamMember } from '../../domain/settings/team.ts';
import { folded, sameText } from '../../domain/text/text.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { guardWords } from '../../words/google/automation.ts';
import { archivedStepsTab, archiveTab, TABS, writerOf } from '../../words/sheet/tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** The addresses that may edit the team beside the owner: whoever holds the post of Kabid on a day, deputies too. */
export function teamEditors(team: readonly TeamMember[], day: PlainDate): string[] {
  const heads = inOffice(team, day).filter(({ role }) => role === 'DIVISION_HEAD');
  return [...new Set(heads.map(({ email }) => folded(email)))].sort();
}

/** What Google refused of a protection, address by address. */
interface Refused {
  /** Who may go on editing the tab. */
  readonly leftIn: readonly string[];
  /** Who should be able to edit it and is not. */
  readonly keptOut: readonly string[];
}

/** Addresses of one tab. */
interface OfTab {
  readonly tab: string;
  readonly emails: readonly string[];
}

/**
 * Protects the script's own tabs for this account alone, and the team for it and these addresses as well. One address that
 * Google refuses holds up none of the others.
 */
export function guardTabs(
  spreadsheet: Spreadsheet,
  account: string,
  heads: readonly string[],
): { readonly leftIn: readonly OfTab[]; readonly keptOut: readonly OfTab[] } {
  const owner = fileOwner(spreadsheet);
  const guarded = [
    ...ownTabs(spreadsheet).map((tab) => ({ tab, ...guard(spreadsheet, tab, account, [], owner) })),
    { tab: TABS.TEAM, ...guard(spreadsheet, TABS.TEAM, account, heads, owner) },
  ];
  const named = (what: keyof Refused) =>
    guarded.flatMap((each) => (each[what].length > 0 ? [{ tab: each.tab, emails: each[what] }] : []));
  return { leftIn: named('leftIn'), keptOut: named('keptOut') };
}

/** Protects both tabs of one year's archive. */
export function guardArchive(spreadsheet: Spreadsheet, account: string, year: number): void {
  for (const name of [archiveTab(year), archivedStepsTab(year)]) guard(spreadsheet, name, account, []);
}

/** The names of the script's own tabs that are there, with those of every archive. */
function ownTabs(spreadsheet: Spreadsheet): readonly string[] {
  return spreadsheet
    .getSheets()
    .map((sheet) => sheet.getName())
    .filter((name) => writerOf(name) === 'SCRIPT');
}

/** Protects the team alone, where the Kabid has changed. @returns whether Google refused no address */
export function guardTeam(spreadsheet: Spreadsheet, account: string, heads: readonly string[]): boolean {
  const { leftIn, keptOut } = guard(spreadsheet, TABS.TEAM, account, heads);
  return leftIn.length + keptOut.length === 0;
}

/** Whose the file is; blank where Google does not say, as in a shared drive. */
export function fileOwner(spreadsheet: Spreadsheet): string {
  return (spreadsheet.getOwner() as GoogleAppsScript.Base.User | null)?.getEmail() ?? '';
}

/** By itself a protection keeps nobody out: its editors mirror those of the file until they are removed (facts 3.5). */
function guard(
  spreadsheet: Spreadsheet,
  name: string,
  account: string,
  others: readonly string[],
  owner = fileOwner(spreadsheet),
): Refused {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) return { leftIn: [], keptOut: [] };
  const protectionBefore = standing(sheet, false);
  const protection = protectionBefore ?? sheet.protect();
  // Blank for a new one, and for one of an install that was killed right here.
  if (!protectionBefore || protectionBefore.getDescription() === '') protection.setDescription(guardWords(name));
  const add = (emails: readonly string[]) => refusedAmong(emails, (some) => protection.addEditors(some));
  // First: where this account's right came from a group, removing the group would fail (Google's reference). The owner of the
  // file passes without standing there.
  const ourselves = sameText(account, owner) ? [] : add([account]);
  const editors = protection.getEditors().map((editor) => editor.getEmail());
  const keptOut = add(others.filter((email) => !isAmong(email, editors)));
  // Neither this account nor the file's owner can be removed: a call that names one may fail as a whole (facts 14.2).
  const staying = [account, owner, ...others];
  const strangers = editors.filter((email) => !isAmong(email, staying));
  const leftIn = refusedAmong(strangers, (some) => protection.removeEditors(some));
  // On a private account there is no domain, and setting it would fail (facts 3.5).
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  return { leftIn, keptOut: [...ourselves.filter((email) => !isAmong(email, editors)), ...keptOut] };
}

const isAmong = (email: string, all: readonly string[]) => all.some((each) => sameText(each, email));

/**
 * Changes what addresses may do in one call; where Google refuses that, one by one, so that the others are changed all the same.
 * @returns those that it refused
 */
function refusedAmong(emails: readonly string[], change: (some: string[]) => unknown): readonly string[] {
  if (emails.length === 0) return [];
  try {
    change([...emails]);
    // Google may refuse late what is written.
    SpreadsheetApp.flush();
    return [];
  } catch (error) {
    if (emails.length > 1) return emails.flatMap((email) => refusedAmong([email], change));
    console.warn(`What ${emails} may do in a protected tab could not be changed: ${error}`);
    return emails;
  }
}

/**
 * The protection of a whole sheet, if it is of this kind; one of the other kind is taken off. Made anew it has the
 * account that makes it among its editors, which a protection that only warned may not have.
 */
function standing(sheet: Sheet, isWarning: boolean): Protection | undefined {
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (protection?.isWarningOnly() === isWarning) return protection;
  protection?.remove();
  return undefined;
}

/**
 * Lets everybody who may edit the file edit these tabs again, with a warning. The next account could not write them
 * otherwise: a trigger runs as who made it.
 */
export function openTabs(spreadsheet: Spreadsheet): void {
  for (const name of [...ownTabs(spreadsheet), TABS.TEAM]) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet && !standing(sheet, true)) sheet.protect().setDescription(guardWords(name)).setWarningOnly(true);
  }
}

/** The names of our tabs with a protection that keeps this account out. */
export function lockedTabs(spreadsheet: Spreadsheet): string[] {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const ours: readonly string[] = [...Object.values(TABS), ...ownTabs(spreadsheet)];
  const names = [SHEET, RANGE].flatMap((type) =>
    spreadsheet.getProtections(type).flatMap((protection) => (protection.canEdit() ? [] : [tabOf(protection)])),
  );
  return [...new Set(ours)].filter((name) => names.includes(name));
}

function tabOf(protection: Protection): string {
  return protection.getRange().getSheet().getName();
}
