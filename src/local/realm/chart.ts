// Embedded charts as data: a builder of each kind, and the chart itself.
import { Emulated, enumeration } from './guard.ts';
import { exception } from './host.ts';
import { Range } from './range.ts';
import { at, type RangeRef } from './range-look.ts';

export interface ChartData {
  readonly id?: number;
  readonly type: string;
  readonly areas: readonly {
    readonly sheetId: number;
    readonly area: Pick<RangeRef, 'row' | 'column' | 'rows' | 'columns'>;
  }[];
  readonly position: readonly [row: number, column: number, x: number, y: number];
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
}

export const ChartType = enumeration('ChartType', [
  'COLUMN',
  'BAR',
  'LINE',
  'PIE',
  'AREA',
  'SCATTER',
  'TABLE',
  'COMBO',
  'HISTOGRAM',
]);

export class EmbeddedChart extends Emulated {
  constructor(
    readonly data: ChartData,
    private readonly spreadsheet: string,
  ) {
    super('EmbeddedChart');
  }

  getChartId(): number | undefined {
    return this.data.id;
  }
  getRanges(): Range[] {
    return this.data.areas.map(
      ({ sheetId, area }) => new Range({ spreadsheet: this.spreadsheet, sheet: sheetId, ...area }),
    );
  }
  getOptions(): { get(name: string): unknown } {
    return { get: (name) => this.data.options[name] ?? null };
  }
  modify(): ChartBuilder {
    return new ChartBuilder(this.data, this.spreadsheet);
  }
}

/** A builder; titles and colours exist only after `asColumnChart()` and its siblings (facts 3.5). */
export class ChartBuilder extends Emulated {
  private data: ChartData;

  constructor(
    from?: ChartData,
    private spreadsheet = '',
    name = 'EmbeddedChartBuilder',
  ) {
    super(name);
    this.data = from ?? { type: 'COLUMN', areas: [], position: [1, 1, 0, 0], options: {}, headers: 0 };
  }

  private with(fields: Partial<ChartData>): this {
    this.data = { ...this.data, ...fields };
    return this;
  }

  private as(type: string): TypedChart {
    return new TypedChart({ ...this.data, type }, this.spreadsheet);
  }

  asColumnChart(): TypedChart {
    return this.as('COLUMN');
  }
  asBarChart(): TypedChart {
    return this.as('BAR');
  }
  asLineChart(): TypedChart {
    return this.as('LINE');
  }
  asPieChart(): TypedChart {
    return this.as('PIE');
  }
  asAreaChart(): TypedChart {
    return this.as('AREA');
  }
  asScatterChart(): TypedChart {
    return this.as('SCATTER');
  }
  asTableChart(): TypedChart {
    return this.as('TABLE');
  }
  asComboChart(): TypedChart {
    return this.as('COMBO');
  }
  asHistogramChart(): TypedChart {
    return this.as('HISTOGRAM');
  }
  setChartType(type: { toString(): string }): this {
    return this.with({ type: type.toString() });
  }
  addRange(range: Range): this {
    const { spreadsheet, sheet, row, column, rows, columns } = range[at];
    this.spreadsheet = spreadsheet;
    return this.with({ areas: [...this.data.areas, { sheetId: sheet, area: { row, column, rows, columns } }] });
  }
  removeRange(range: Range): this {
    const { sheet, row, column } = range[at];
    const stays = (each: ChartData['areas'][number]) =>
      each.sheetId !== sheet || each.area.row !== row || each.area.column !== column;
    return this.with({ areas: this.data.areas.filter(stays) });
  }
  getRanges(): Range[] {
    return this.build().getRanges();
  }
  setTransposeRowsAndColumns(transpose: boolean): this {
    return this.setOption('transpose', transpose);
  }
  setMergeStrategy(strategy: { toString(): string }): this {
    return this.setOption('mergeStrategy', strategy.toString());
  }
  /** Before a type is chosen Google fails here (facts 3.5). */
  setHiddenDimensionStrategy(strategy: { toString(): string }): this {
    if (!(this instanceof TypedChart)) throw exception('Unexpected error');
    return this.setOption('hiddenDimensionStrategy', strategy.toString());
  }
  clearRanges(): this {
    return this.with({ areas: [] });
  }
  setPosition(row: number, column: number, x: number, y: number): this {
    return this.with({ position: [row, column, x, y] });
  }
  setOption(name: string, value: unknown): this {
    return this.with({ options: { ...this.data.options, [name]: value } });
  }
  setNumHeaders(headers: number): this {
    return this.with({ headers });
  }
  protected get type(): string {
    return this.data.type;
  }
  build(): EmbeddedChart {
    return new EmbeddedChart(this.data, this.spreadsheet);
  }
}

/** A builder after `asColumnChart()` and its siblings. */
export class TypedChart extends ChartBuilder {
  setTitle(title: string): this {
    return this.setOption('title', title);
  }
  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }
  /** The one scale of values; a scatter chart has two, with methods of their own (facts 3.5). */
  setRange(start: number, end: number): this {
    return this.setOption('vAxis.viewWindow', { min: start, max: end });
  }
  setXAxisRange(start: number, end: number): this {
    if (this.type !== 'SCATTER') throw new TypeError('setXAxisRange is not a function');
    return this.setOption('hAxis.viewWindow', { min: start, max: end });
  }
  set3D(): this {
    return this.setOption('is3D', true);
  }
  setColors(colours: readonly string[]): this {
    return this.setOption('colors', colours);
  }
  setBackgroundColor(colour: string): this {
    return this.setOption('backgroundColor', colour);
  }
  setStacked(): this {
    return this.setOption('isStacked', true);
  }
  setLegendPosition(position: { toString(): string }): this {
    return this.setOption('legend.position', position.toString());
  }
}
