// The global `SpreadsheetApp`.

import { Emulated, enumeration } from '../core/guard.ts';
import { call } from '../core/host.ts';
import { Ui } from '../script/ui.ts';
import { BandingTheme } from './banding.ts';
import { BorderStyle } from './borders.ts';
import { ColorBuilder, ColorType, ThemeColorType } from './color.ts';
import { ConditionalFormatRuleBuilder, InterpolationType } from './conditional-format.ts';
import { BooleanCriteria, RelativeDate } from './conditions.ts';
import { DataValidationBuilder, DataValidationCriteria } from './data-validation.ts';
import { SortOrder } from './filter.ts';
import { FilterCriteriaBuilder } from './filter-criteria.ts';
import { GroupControlTogglePosition } from './group.ts';
import { metadataDoor, pivotDoor } from './on-demand.ts';
import { ProtectionType } from './protection.ts';
import type { Range } from './range.ts';
import type { RangeList } from './range-list.ts';
import { TextDirection } from './range-paint.ts';
import { AutoFillSeries, Direction, TextToColumnsDelimiter, WrapStrategy } from './range-reach.ts';
import { RichTextValueBuilder, TextStyleBuilder } from './rich-text.ts';
import type { Selection } from './selection.ts';
import type { Sheet } from './sheet.ts';
import type { AnySheet } from './sheet-classes.ts';
import { SheetType } from './sheet-layout.ts';
import { RecalculationInterval, Spreadsheet } from './spreadsheet.ts';

export class SpreadsheetApp extends Emulated {
  readonly ProtectionType = ProtectionType;
  readonly BooleanCriteria = BooleanCriteria;
  readonly RelativeDate = RelativeDate;
  readonly BandingTheme = BandingTheme;
  readonly ColorType = ColorType;
  readonly ThemeColorType = ThemeColorType;
  readonly TextDirection = TextDirection;
  readonly InterpolationType = InterpolationType;
  get DeveloperMetadataVisibility() {
    return metadataDoor().Visibility;
  }
  get DeveloperMetadataLocationType() {
    return metadataDoor().LocationType;
  }
  get Dimension() {
    return pivotDoor().Dimension;
  }
  get PivotTableSummarizeFunction() {
    return pivotDoor().PivotTableSummarizeFunction;
  }
  get PivotValueDisplayType() {
    return pivotDoor().PivotValueDisplayType;
  }
  readonly GroupControlTogglePosition = GroupControlTogglePosition;
  readonly RecalculationInterval = RecalculationInterval;
  readonly SheetType = SheetType;
  readonly WrapStrategy = WrapStrategy;
  readonly SortOrder = SortOrder;
  readonly AutoFillSeries = AutoFillSeries;
  readonly Direction = Direction;
  readonly TextToColumnsDelimiter = TextToColumnsDelimiter;
  readonly CopyPasteType = enumeration('CopyPasteType', [
    'PASTE_NORMAL',
    'PASTE_NO_BORDERS',
    'PASTE_FORMAT',
    'PASTE_FORMULA',
    'PASTE_DATA_VALIDATION',
    'PASTE_VALUES',
    'PASTE_CONDITIONAL_FORMATTING',
    'PASTE_COLUMN_WIDTHS',
  ]);
  readonly DataValidationCriteria = DataValidationCriteria;
  readonly BorderStyle = BorderStyle;

  constructor() {
    super('SpreadsheetApp');
  }

  getActiveSpreadsheet(): Spreadsheet | null {
    const id = call<string | null>('SpreadsheetApp.getActiveSpreadsheet');
    return id === null ? null : new Spreadsheet(id);
  }
  getActive(): Spreadsheet | null {
    return this.getActiveSpreadsheet();
  }
  getActiveSheet(): Sheet | null {
    return this.getActiveSpreadsheet()?.getActiveSheet() ?? null;
  }
  openById(id: string): Spreadsheet {
    return new Spreadsheet(call('SpreadsheetApp.openById', id));
  }
  /** The old name of `openById`. */
  openByKey(key: string): Spreadsheet {
    return this.openById(key);
  }
  openByUrl(url: string): Spreadsheet {
    return new Spreadsheet(call('SpreadsheetApp.openByUrl', url));
  }
  create(title: string, rows?: number, columns?: number): Spreadsheet {
    return new Spreadsheet(call('SpreadsheetApp.create', title, rows, columns));
  }
  /** @param file a file of DriveApp */
  open(file: { getId(): string }): Spreadsheet {
    return this.openById(file.getId());
  }
  flush(): void {
    call('SpreadsheetApp.flush');
  }
  getUi(): Ui {
    call('SpreadsheetApp.getUi');
    return new Ui();
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }
  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }
  newColor(): ColorBuilder {
    return new ColorBuilder();
  }
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }
  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder();
  }
  getActiveRange(): Range | null {
    return this.getActiveSpreadsheet()?.getActiveRange() ?? null;
  }
  getCurrentCell(): Range | null {
    return this.getActiveSpreadsheet()?.getCurrentCell() ?? null;
  }
  getSelection(): Selection | null {
    return this.getActiveSpreadsheet()?.getSelection() ?? null;
  }
  getActiveRangeList(): RangeList | null {
    return this.getActiveSpreadsheet()?.getActiveRangeList() ?? null;
  }
  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }
  setActiveSpreadsheet(spreadsheet: Spreadsheet): void {
    call('SpreadsheetApp.setActiveSpreadsheet', spreadsheet.getId());
  }
  setActiveSheet(sheet: Sheet): AnySheet {
    return sheet.getParent().setActiveSheet(sheet);
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
}
