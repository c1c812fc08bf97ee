// `PivotTable`, its groups, values and filters, as the script sees them. What they show is worked out like a formula, by the host.
import type {
  PivotFilter as FilterData,
  PivotGroup as GroupData,
  PivotTable as TableData,
  PivotValue as ValueData,
} from '../../../model/sheets/pivot.ts';
import type { RangeRef, SheetRef } from '../../../model/sheets/range-ref.ts';
import { Emulated, type EnumValue, enumeration } from '../../../realm/core/guard.ts';
import { call, exception } from '../../../realm/core/host.ts';
import { FilterCriteria } from '../../../realm/sheets/filter-criteria.ts';

const functions = [
  'CUSTOM',
  'SUM',
  'COUNTA',
  'COUNT',
  'COUNTUNIQUE',
  'AVERAGE',
  'MAX',
  'MIN',
  'MEDIAN',
  'PRODUCT',
  'STDEV',
  'STDEVP',
  'VAR',
  'VARP',
] as const;

export const Dimension = enumeration('Dimension', ['COLUMNS', 'ROWS']);
export const PivotTableSummarizeFunction = enumeration('PivotTableSummarizeFunction', functions);
export const PivotValueDisplayType = enumeration('PivotValueDisplayType', [
  'DEFAULT',
  'PERCENT_OF_ROW_TOTAL',
  'PERCENT_OF_COLUMN_TOTAL',
  'PERCENT_OF_GRAND_TOTAL',
]);

/** Makes a `Range`, whose file imports this one. */
type NewRange<R> = (ref: RangeRef) => R;

interface Parts {
  readonly rows: GroupData;
  readonly columns: GroupData;
  readonly values: ValueData;
  readonly filters: FilterData;
}
type Kind = keyof Parts;

export class PivotTable<R = unknown> extends Emulated {
  private readonly sheet: SheetRef;
  private readonly id: number;
  private readonly newRange: NewRange<R>;

  constructor({ spreadsheet, sheet }: SheetRef, id: number, newRange: NewRange<R>) {
    super('PivotTable');
    this.sheet = { spreadsheet, sheet };
    this.id = id;
    this.newRange = newRange;
  }

  /** For its own parts. */
  told<K extends Kind>(kind: K): readonly Parts[K][] {
    const { pivot } = call<{ pivot: TableData }>('PivotTable.get', this.sheet, this.id);
    return pivot[kind] as readonly Parts[K][];
  }
  tell<K extends Kind>(kind: K, parts: readonly Parts[K][]): readonly Parts[K][] {
    const pivot = call<TableData>('PivotTable.set', this.sheet, this.id, { [kind]: parts });
    return pivot[kind] as readonly Parts[K][];
  }
  private added<K extends Kind>(kind: K, column: number, more: Omit<Parts[K], 'id' | 'column'>): number {
    const part = { ...more, id: 0, column: column - this.source().column } as Parts[K];
    if (part.column < 0 || part.column >= this.source().columns) {
      throw exception('The column is outside the source data of the pivot table.');
    }
    return this.tell(kind, [...this.told(kind), part]).at(-1)?.id ?? 0;
  }
  /** The range it summarizes; columns of its parts are counted from its first one. */
  source(): RangeRef {
    return call('PivotTable.getSource', this.sheet, this.id);
  }

  addRowGroup(column: number): PivotGroup {
    return new PivotGroup(this, 'rows', this.added('rows', column, {}));
  }
  addColumnGroup(column: number): PivotGroup {
    return new PivotGroup(this, 'columns', this.added('columns', column, {}));
  }
  addPivotValue(column: number, by: EnumValue): PivotValue {
    return new PivotValue(this, this.added('values', column, { by: summarizing(by) }));
  }
  /** Its formula is kept, and the table is `#N/A`: how it is laid out is not written down. */
  addCalculatedPivotValue(name: string, formula: string): PivotValue {
    const part = { id: 0, column: 0, by: 'CUSTOM', label: name, formula };
    return new PivotValue(this, this.tell('values', [...this.told('values'), part]).at(-1)?.id ?? 0);
  }
  addFilter(column: number, criteria: FilterCriteria): PivotFilter {
    return new PivotFilter(this, this.added('filters', column, { criteria: filtering(criteria) }));
  }
  getRowGroups(): PivotGroup[] {
    return this.told('rows').map(({ id }) => new PivotGroup(this, 'rows', id));
  }
  getColumnGroups(): PivotGroup[] {
    return this.told('columns').map(({ id }) => new PivotGroup(this, 'columns', id));
  }
  getPivotValues(): PivotValue[] {
    return this.told('values').map(({ id }) => new PivotValue(this, id));
  }
  getFilters(): PivotFilter[] {
    return this.told('filters').map(({ id }) => new PivotFilter(this, id));
  }
  getAnchorCell(): R {
    const { row, column } = call<{ row: number; column: number }>('PivotTable.get', this.sheet, this.id);
    return this.newRange({ ...this.sheet, row, column, rows: 1, columns: 1 });
  }
  getSourceDataRange(): R {
    return this.newRange(this.source());
  }
  getValuesDisplayOrientation(): EnumValue {
    const { pivot } = call<{ pivot: TableData }>('PivotTable.get', this.sheet, this.id);
    return pivot.valuesInRows ? Dimension.ROWS : Dimension.COLUMNS;
  }
  /** How values look as rows is not written down: the table is `#N/A` then. */
  setValuesDisplayOrientation(dimension: EnumValue): this {
    call('PivotTable.set', this.sheet, this.id, { valuesInRows: dimension === Dimension.ROWS });
    return this;
  }
  /** No data source is emulated to which a table could be linked. */
  asDataSourcePivotTable(): null {
    return null;
  }
  remove(): void {
    call('PivotTable.remove', this.sheet, this.id);
  }
}

/** A group, value or filter: it knows its table and its id in it. */
abstract class PivotPart<K extends Kind> extends Emulated {
  private readonly table: PivotTable;
  private readonly kind: K;
  private readonly id: number;

  constructor(name: string, table: PivotTable, kind: K, id: number) {
    super(name);
    this.table = table;
    this.kind = kind;
    this.id = id;
  }

  protected read(): Parts[K] {
    const found = this.table.told(this.kind).find(({ id }) => id === this.id);
    if (!found) throw exception('This part of the pivot table no longer exists.');
    return found;
  }
  protected with(fields: Partial<Parts[K]>): this {
    this.read();
    const parts = this.table.told(this.kind);
    this.table.tell(
      this.kind,
      parts.map((each) => (each.id === this.id ? { ...each, ...fields } : each)),
    );
    return this;
  }
  protected dimension(): EnumValue {
    return this.kind === 'rows' ? Dimension.ROWS : Dimension.COLUMNS;
  }
  getPivotTable(): PivotTable {
    return this.table;
  }
  getSourceDataColumn(): number {
    return this.table.source().column + this.read().column;
  }
  remove(): void {
    this.read();
    this.table.tell(
      this.kind,
      this.table.told(this.kind).filter(({ id }) => id !== this.id),
    );
  }
}

export class PivotGroup extends PivotPart<'rows' | 'columns'> {
  constructor(table: PivotTable, kind: 'rows' | 'columns', id: number) {
    super('PivotGroup', table, kind, id);
  }

  getDimension(): EnumValue {
    return this.dimension();
  }
  areLabelsRepeated(): boolean {
    return this.read().repeats ?? false;
  }
  showRepeatedLabels(): this {
    return this.with({ repeats: true });
  }
  hideRepeatedLabels(): this {
    return this.with({ repeats: false });
  }
  isSortAscending(): boolean {
    return !this.read().descending;
  }
  sortAscending(): this {
    return this.with({ descending: false });
  }
  sortDescending(): this {
    return this.with({ descending: true });
  }
  setDisplayName(label: string): this {
    return this.with({ label });
  }
  resetDisplayName(): this {
    return this.with({ label: undefined });
  }
  showTotals(isShown: boolean): this {
    return this.with({ hidesTotals: !isShown });
  }
  totalsAreShown(): boolean {
    return !this.read().hidesTotals;
  }
}

export class PivotValue extends PivotPart<'values'> {
  constructor(table: PivotTable, id: number) {
    super('PivotValue', table, 'values', id);
  }

  /** Null of a value that is not calculated. */
  getFormula(): string | null {
    return this.read().formula ?? null;
  }
  setFormula(formula: string): this {
    return this.with({ formula });
  }
  getDisplayType(): EnumValue {
    return PivotValueDisplayType[(this.read().shownAs ?? 'DEFAULT') as keyof typeof PivotValueDisplayType];
  }
  showAs(type: EnumValue): this {
    return this.with({ shownAs: type === PivotValueDisplayType.DEFAULT ? undefined : String(type) });
  }
  getSummarizedBy(): EnumValue {
    return PivotTableSummarizeFunction[this.read().by as (typeof functions)[number]];
  }
  summarizeBy(by: EnumValue): this {
    return this.with({ by: summarizing(by) });
  }
  setDisplayName(label: string): this {
    return this.with({ label });
  }
}

export class PivotFilter extends PivotPart<'filters'> {
  constructor(table: PivotTable, id: number) {
    super('PivotFilter', table, 'filters', id);
  }

  getFilterCriteria(): FilterCriteria {
    return new FilterCriteria(this.read().criteria);
  }
  setFilterCriteria(criteria: FilterCriteria): this {
    return this.with({ criteria: filtering(criteria) });
  }
}

/** CUSTOM is for values of a formula alone (googleapis `sheets/v4.d.ts`, PivotValue). */
function summarizing(by: EnumValue): string {
  if (by === PivotTableSummarizeFunction.CUSTOM) {
    throw exception('The summarize function CUSTOM is for calculated values only.');
  }
  return String(by);
}

function filtering({ data }: FilterCriteria): FilterCriteria['data'] {
  if (data.criteria === 'CUSTOM_FORMULA') throw new Error('A formula as the filter of a pivot table is not emulated');
  return data;
}

/** @returns the pivot tables of a sheet, from top to bottom */
export function pivotTablesOf<R>(sheet: SheetRef, newRange: NewRange<R>): PivotTable<R>[] {
  return call<number[]>('Sheet.getPivotTables', sheet).map((id) => new PivotTable(sheet, id, newRange));
}

/** Makes an empty one, anchored at the first cell of a range. */
export function newPivotTable<R>(range: RangeRef, source: RangeRef, newRange: NewRange<R>): PivotTable<R> {
  return new PivotTable(range, call('Range.createPivotTable', range, source), newRange);
}
