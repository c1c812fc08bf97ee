// `Protection` of ranges and sheets: the host's side. Who may edit is decided in model/sheets/cells.ts.
import type { Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { documented } from '../../engine/readings.ts';
import { ServiceError } from '../../model/service-error.ts';
import type { Area } from '../../model/sheets/a1.ts';
import { PROTECTED } from '../../model/sheets/cells.ts';
import type { SheetRef } from '../../model/sheets/range-ref.ts';
import { namedLike, type Protection, type SheetData, type SpreadsheetData } from '../../model/sheets/spreadsheet.ts';
import { change, nextId, settledPlace } from '../access.ts';

function protectionOf(sheet: SheetData, id: number): Protection {
  const found = sheet.protections.find((each) => each.id === id);
  if (!found) throw new ServiceError('The protected range or sheet no longer exists.');
  return found;
}

/** @returns whether an account may edit what is protected, and the protection itself (Google's reference of canEdit) */
function passes({ owner }: SpreadsheetData, { warningOnly, editors }: Protection, account: string): boolean {
  return account === owner || warningOnly || editors.includes(account);
}

/** A protection that may be changed, and tells who may edit (facts 16.1). @throws ServiceError for who may not edit what it covers */
function ownProtection(execution: Execution, spreadsheet: SpreadsheetData, sheet: SheetData, id: number): Protection {
  const found = protectionOf(sheet, id);
  if (!passes(spreadsheet, found, execution.launch.effective)) throw new ServiceError(PROTECTED);
  return found;
}

/** Everybody who may edit the file, but its owner: by itself a protection keeps nobody out (facts 3.5). */
function editorsOf(execution: Execution, spreadsheet: SpreadsheetData): string[] {
  const { people } = execution.world.settings;
  const all = [...spreadsheet.editors, ...people.map((each) => each.email), execution.launch.effective];
  return [...new Set(all)].filter((each) => each !== spreadsheet.owner);
}

/** Whether the owner stands among the editors where somebody else asks is not known: by the harsher reading they do (facts 14.2). */
function ownerSeen({ world, launch }: Execution, { owner }: SpreadsheetData): string[] {
  const isSeen = launch.effective !== owner && world.readings.of('protectionEditors') === 'refused';
  return isSeen ? [owner] : [];
}

interface ProtectionFields {
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly editors?: string[];
  readonly unprotected?: Area[];
  readonly area?: Area;
  readonly rangeName?: string | null;
}

export const protectionServices = {
  'Sheet.protect': (execution, at: SheetRef, area: Area | null) =>
    change(execution, at, ({ spreadsheet, sheet }) => {
      // A sheet has one protection as a whole, and may have several of its ranges (Google's reference of protect).
      const standing = sheet.protections.find((each) => each.area === undefined);
      if (!area && standing) return standing.id;
      const id = nextId(execution, at.spreadsheet);
      const base = { id, description: '', warningOnly: false, editors: editorsOf(execution, spreadsheet) };
      sheet.protections.push(area ? { ...base, area } : base);
      return id;
    }),
  'Sheet.getProtections': (execution, at: SheetRef, kind: 'RANGE' | 'SHEET') =>
    settledPlace(execution, at)
      .sheet.protections.filter((each) => (kind === 'RANGE') === (each.area !== undefined))
      .map(({ id }) => id),
  'Protection.get': (execution, at: SheetRef, id: number) => {
    const { spreadsheet, sheet } = settledPlace(execution, at);
    const found = protectionOf(sheet, id);
    const canEdit = passes(spreadsheet, found, execution.launch.effective);
    const rangeName = found.rangeName ? (namedLike(spreadsheet, found.rangeName) ?? null) : null;
    const whole: Area = { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns };
    return { ...found, area: found.area ?? null, canEdit, rangeName, whole };
  },
  'Protection.getEditors': (execution, at: SheetRef, id: number) => {
    const { spreadsheet, sheet } = settledPlace(execution, at);
    const { warningOnly, editors } = ownProtection(execution, spreadsheet, sheet, id);
    // Who is only warned is not kept out, so nobody is let in (facts 15.1).
    return warningOnly ? [] : [...ownerSeen(execution, spreadsheet), ...editors];
  },
  'Protection.canDomainEdit': (execution, at: SheetRef, id: number) => {
    const { spreadsheet, sheet } = settledPlace(execution, at);
    return ownProtection(execution, spreadsheet, sheet, id).domainEdit === true;
  },
  'Protection.set': (execution, at: SheetRef, id: number, fields: ProtectionFields) =>
    change(execution, at, ({ spreadsheet, sheet }) => {
      const found = ownProtection(execution, spreadsheet, sheet, id);
      Object.assign(found, fields);
      // The owner passes without standing among the editors (facts 3.5).
      if (fields.editors) found.editors = fields.editors.filter((each) => each !== spreadsheet.owner);
    }),
  'Protection.removeEditors': (execution, at: SheetRef, id: number, people: string[]) =>
    change(execution, at, ({ spreadsheet, sheet }) => {
      const found = ownProtection(execution, spreadsheet, sheet, id);
      const lasting = [spreadsheet.owner, execution.launch.effective];
      const isRefused = people.some((each) => lasting.includes(each));
      if (isRefused && execution.world.readings.of('protectionEditors') === 'refused') {
        throw new ServiceError(documented('protectionEditors', 'Invalid argument: editors'));
      }
      found.editors = found.editors.filter((each) => lasting.includes(each) || !people.includes(each));
    }),
  'Protection.remove': (execution, at: SheetRef, id: number) =>
    change(execution, at, ({ spreadsheet, sheet }) => {
      ownProtection(execution, spreadsheet, sheet, id);
      sheet.protections = sheet.protections.filter((each) => each.id !== id);
    }),
  /** A domain cannot be let in to the file of a consumer's account (facts 3.5). */
  'Protection.setDomainEdit': (execution, at: SheetRef, id: number, allowed: boolean) => {
    const { spreadsheet } = settledPlace(execution, at);
    if (execution.world.accounts.kindOf(spreadsheet.owner) !== 'workspace') {
      throw new ServiceError('Cannot set domain edit on a file that is not owned by a domain.');
    }
    change(execution, at, ({ sheet }) => {
      const found = ownProtection(execution, spreadsheet, sheet, id);
      const domain = spreadsheet.owner.split('@')[1] ?? '';
      const mates = execution.world.settings.people
        .map((each) => each.email)
        .filter((each) => each.endsWith(`@${domain}`));
      const others = found.editors.filter((each) => !mates.includes(each));
      found.domainEdit = allowed;
      found.editors = allowed ? [...others, ...mates.filter((each) => each !== spreadsheet.owner)] : others;
    });
  },
} satisfies Services;
