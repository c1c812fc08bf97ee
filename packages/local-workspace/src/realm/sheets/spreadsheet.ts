// `Spreadsheet`, as the script sees it.
import type { MethodOf } from '../../calls/calls.ts';
import { areaOf } from '../../model/sheets/a1.ts';
import type { DeveloperMetadata, MetadataFinder } from '../../more/metadata/realm/door.ts';
import { type EnumValue, enumeration } from '../core/guard.ts';
import { call, exception } from '../core/host.ts';
import { User } from '../core/user.ts';
import { Blob } from '../files/blob.ts';
import { ActiveSheetActions } from './active-sheet.ts';
import { type NamedRange, namedRanges } from './named-range.ts';
import { metadataDoor } from './on-demand.ts';
import type { Protection } from './protection.ts';
import { Range } from './range.ts';
import type { RangeList } from './range-list.ts';
import { at, type RangeRef } from './range-look.ts';
import { Selection } from './selection.ts';
import { Sheet } from './sheet.ts';
import { nameSheetClasses } from './sheet-classes.ts';
import { TextFinder } from './text-finder.ts';

export const RecalculationInterval = enumeration('RecalculationInterval', ['ON_CHANGE', 'MINUTE', 'HOUR']);

interface Facts {
  readonly title: string;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
  readonly zone: string;
  readonly locale: string;
  readonly recalculation: keyof typeof RecalculationInterval;
  readonly sheets: readonly { readonly id: number; readonly name: string }[];
  readonly activeSheet: number;
  readonly formId: string | null;
}

type Located = Omit<RangeRef, 'spreadsheet'>;

export class Spreadsheet extends ActiveSheetActions {
  private readonly id: string;

  constructor(id: string) {
    super('Spreadsheet');
    this.id = id;
  }

  private facts(method: MethodOf<'Spreadsheet'>): Facts {
    return call(`Spreadsheet.${method}`, this.id);
  }

  private act(method: MethodOf<'Spreadsheet'>, ...args: unknown[]): this {
    call(`Spreadsheet.${method}`, this.id, ...args);
    return this;
  }

  protected override active(): Sheet {
    return this.getActiveSheet();
  }

  private sheet(id: number): Sheet {
    return new Sheet({ spreadsheet: this.id, sheet: id });
  }

  /** The whole file as a PDF (facts 7.7). */
  getBlob(): Blob {
    const { name, base64 } = call<{ name: string; base64: string }>('Spreadsheet.printed', this.id);
    return new Blob(call('Utilities.base64Decode', base64), 'application/pdf', name);
  }
  getAs(type: string): Blob {
    if (type === 'application/pdf') return this.getBlob();
    throw exception(`Converting from application/vnd.google-apps.spreadsheet to ${type} is not supported.`);
  }
  getId(): string {
    return this.id;
  }
  /** The old name of the id. */
  getKey(): string {
    return this.id;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.id}/edit`;
  }
  getName(): string {
    return this.facts('getName').title;
  }
  rename(title: string): void {
    this.act('rename', title);
  }
  getOwner(): User {
    return new User(this.facts('getOwner').owner);
  }
  /** The owner is not among them (facts 3.5). */
  getEditors(): User[] {
    return this.facts('getEditors').editors.map((each) => new User(each));
  }
  addEditor(person: string | User): this {
    return this.act('addEditors', [String(person)]);
  }
  addEditors(emails: readonly string[]): this {
    return this.act('addEditors', emails);
  }
  getViewers(): User[] {
    return this.facts('getViewers').viewers.map((each) => new User(each));
  }
  addViewer(person: string | User): this {
    return this.act('addViewers', [String(person)]);
  }
  addViewers(emails: readonly string[]): this {
    return this.act('addViewers', emails);
  }
  removeViewer(person: string | User): this {
    return this.act('removeViewer', String(person));
  }
  /** A copy of the file, without its script, its triggers and the link to a form. */
  copy(title: string): Spreadsheet {
    return new Spreadsheet(call('Spreadsheet.copy', this.id, title));
  }
  getSpreadsheetTimeZone(): string {
    return this.facts('getSpreadsheetTimeZone').zone;
  }
  setSpreadsheetTimeZone(zone: string): void {
    this.act('setSpreadsheetTimeZone', zone);
  }
  getSpreadsheetLocale(): string {
    return this.facts('getSpreadsheetLocale').locale;
  }
  setSpreadsheetLocale(locale: string): void {
    this.act('setSpreadsheetLocale', locale);
  }
  getRecalculationInterval(): EnumValue {
    return RecalculationInterval[this.facts('getRecalculationInterval').recalculation];
  }
  setRecalculationInterval(interval: EnumValue): this {
    return this.act('setRecalculationInterval', String(interval));
  }
  getFormUrl(): string | null {
    const { formId } = this.facts('getFormUrl');
    return formId && `https://docs.google.com/forms/d/${formId}/viewform`;
  }

  getSheets(): Sheet[] {
    return this.facts('getSheets').sheets.map(({ id }) => this.sheet(id));
  }
  getNumSheets(): number {
    return this.facts('getNumSheets').sheets.length;
  }
  getSheetByName(name: string): Sheet | null {
    const found = this.facts('getSheetByName').sheets.find((each) => each.name === name);
    return found ? this.sheet(found.id) : null;
  }
  getSheetById(id: number): Sheet | null {
    return this.facts('getSheetById').sheets.some((each) => each.id === id) ? this.sheet(id) : null;
  }
  getActiveSheet(): Sheet {
    return this.sheet(this.facts('getActiveSheet').activeSheet);
  }
  setActiveSheet(sheet: Sheet): Sheet {
    this.act('setActiveSheet', sheet.getSheetId());
    return sheet;
  }
  moveActiveSheet(position: number): void {
    this.act('moveActiveSheet', position);
  }
  /** The name and place may each be left out; `{template}` is a sheet whose content the new one has. */
  insertSheet(first?: string | number | object, second?: number | object, third?: object): Sheet {
    const name = typeof first === 'string' ? first : null;
    const index = typeof first === 'number' ? first : typeof second === 'number' ? second : null;
    const options = [first, second, third].find((each) => typeof each === 'object' && each !== null);
    const template = (options as { template?: Sheet } | undefined)?.template;
    const from = template && { spreadsheet: template.getParent().getId(), sheet: template.getSheetId() };
    return this.sheet(call('Spreadsheet.insertSheet', this.id, name, index, from ?? null));
  }
  deleteSheet(sheet: Sheet): void {
    this.act('deleteSheet', sheet.getSheetId());
  }
  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  getRange(address: string): Range {
    return this.getActiveSheet().getRange(address);
  }
  getRangeByName(name: string): Range | null {
    const found = call<Located | null>('Spreadsheet.getRangeByName', this.id, name);
    return found && new Range({ spreadsheet: this.id, ...found });
  }
  setNamedRange(name: string, range: Range): void {
    this.act('setNamedRange', name, range[at].sheet, areaOf(range[at]));
  }
  removeNamedRange(name: string): void {
    this.act('removeNamedRange', name);
  }
  getNamedRanges(): NamedRange[] {
    return namedRanges(this.id);
  }
  getActiveRange(): Range {
    return new Range(call<RangeRef>('Spreadsheet.getActiveRange', this.id));
  }
  getActiveCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }
  getCurrentCell(): Range {
    return this.getActiveCell();
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }
  getSelection(): Selection {
    return new Selection(this);
  }
  getActiveRangeList(): RangeList {
    return this.getSelection().getActiveRangeList();
  }
  removeEditor(person: string | User): this {
    return this.act('removeEditor', String(person));
  }
  getProtections(type: EnumValue): Protection[] {
    return this.getSheets().flatMap((each) => each.getProtections(type));
  }
  createTextFinder(text: string): TextFinder {
    const refs = this.getSheets().map((each) => each.getRange(1, 1, each.getMaxRows(), each.getMaxColumns())[at]);
    return new TextFinder(refs, text);
  }
  addDeveloperMetadata(...args: unknown[]): this {
    metadataDoor().addMetadata(this.id, null, args);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataDoor().metadataOf(this.id, null);
  }
  createDeveloperMetadataFinder(): MetadataFinder {
    return new (metadataDoor().MetadataFinder)(this.id, {});
  }
  duplicateActiveSheet(): Sheet {
    return this.getActiveSheet().copyTo(this);
  }

  /** The old way to a menu; each item is `{name, functionName}`, null a line. */
  addMenu(caption: string, items: readonly ({ readonly name: string; readonly functionName: string } | null)[]): void {
    const entries = items.map((each) => each && { caption: each.name, function: each.functionName });
    call('Ui.addMenu', { caption, items: entries });
  }
  updateMenu(
    caption: string,
    items: readonly ({ readonly name: string; readonly functionName: string } | null)[],
  ): void {
    this.addMenu(caption, items);
  }
  removeMenu(caption: string): void {
    call('Ui.removeMenu', caption);
  }
  toast(message: string, title = '', seconds?: number): void {
    this.act('toast', message, title, seconds);
  }
}

nameSheetClasses({ Range, Sheet, Spreadsheet });
