// Embedded charts as data: a builder of each kind, and the chart itself.
import { type Area, areaOf } from '../../model/sheets/a1.ts';
import { Emulated, type EnumValue } from '../core/guard.ts';
import { exception } from '../core/host.ts';
import { ChartType, HiddenDimensions, MergeStrategy } from './chart-kinds.ts';
import { Range } from './range.ts';
import { at } from './range-look.ts';

export interface ChartData {
  readonly id?: number;
  readonly type: string;
  readonly areas: readonly {
    readonly sheetId: number;
    readonly area: Area;
  }[];
  readonly position: readonly [row: number, column: number, x: number, y: number];
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
}

const untypedText = 'com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder@1';

/** By type, what makes its builder; filled by the file of those builders. */
export const typedBuilders: Record<string, (from: ChartData, spreadsheet: string) => ChartBuilder> = {};

class ChartOptions extends Emulated {
  private readonly options: ChartData['options'];

  constructor(options: ChartData['options']) {
    super('ChartOptions');
    this.options = options;
  }

  get(name: string): unknown {
    return this.options[name] ?? null;
  }
  getOrDefault(name: string): unknown {
    return this.get(name);
  }
}

/** Where a chart stands. */
class ContainerInfo extends Emulated {
  private readonly position: ChartData['position'];

  constructor(position: ChartData['position']) {
    super('ContainerInfo');
    this.position = position;
  }

  getAnchorRow(): number {
    return this.position[0];
  }
  getAnchorColumn(): number {
    return this.position[1];
  }
  getOffsetX(): number {
    return this.position[2];
  }
  getOffsetY(): number {
    return this.position[3];
  }
}

export class EmbeddedChart extends Emulated {
  readonly data: ChartData;
  private readonly spreadsheet: string;

  constructor(data: ChartData, spreadsheet: string) {
    super('EmbeddedChart');
    this.data = data;
    this.spreadsheet = spreadsheet;
  }

  getChartId(): number | undefined {
    return this.data.id;
  }
  getRanges(): Range[] {
    return this.data.areas.map(
      ({ sheetId, area }) => new Range({ spreadsheet: this.spreadsheet, sheet: sheetId, ...area }),
    );
  }
  getOptions(): ChartOptions {
    return new ChartOptions(this.data.options);
  }
  getNumHeaders(): number {
    return this.data.headers;
  }
  getTransposeRowsAndColumns(): boolean {
    return this.data.options.transpose === true;
  }
  getMergeStrategy(): EnumValue {
    return MergeStrategy[(this.data.options.mergeStrategy ?? 'MERGE_COLUMNS') as keyof typeof MergeStrategy];
  }
  getHiddenDimensionStrategy(): EnumValue {
    const strategy = this.data.options.hiddenDimensionStrategy ?? 'IGNORE_BOTH';
    return HiddenDimensions[strategy as keyof typeof HiddenDimensions];
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.data.position);
  }
  modify(): ChartBuilder {
    return new ChartBuilder(this.data, this.spreadsheet);
  }
}

/** A builder; titles and colours exist only after `asColumnChart()` and its siblings (facts 3.5). */
export class ChartBuilder extends Emulated {
  private data: ChartData;

  private spreadsheet: string;

  private readonly typed: boolean;

  /** @param name Google's name of a builder of one kind of chart; the text of one of no kind is a Java object's (facts 15.1) */
  constructor(from?: ChartData, spreadsheet = '', name?: string) {
    super(name ?? 'EmbeddedChartBuilder', name ?? untypedText);
    this.typed = name !== undefined;
    this.spreadsheet = spreadsheet;
    this.data = from ?? { type: 'COLUMN', areas: [], position: [1, 1, 0, 0], options: {}, headers: 0 };
  }

  private with(fields: Partial<ChartData>): this {
    this.data = { ...this.data, ...fields };
    return this;
  }

  private as(type: string): ChartBuilder {
    const made = typedBuilders[type];
    if (!made) throw exception('Unexpected error');
    return made({ ...this.data, type }, this.spreadsheet);
  }

  asColumnChart(): ChartBuilder {
    return this.as('COLUMN');
  }
  asBarChart(): ChartBuilder {
    return this.as('BAR');
  }
  asLineChart(): ChartBuilder {
    return this.as('LINE');
  }
  asPieChart(): ChartBuilder {
    return this.as('PIE');
  }
  asAreaChart(): ChartBuilder {
    return this.as('AREA');
  }
  asScatterChart(): ChartBuilder {
    return this.as('SCATTER');
  }
  asTableChart(): ChartBuilder {
    return this.as('TABLE');
  }
  asComboChart(): ChartBuilder {
    return this.as('COMBO');
  }
  asHistogramChart(): ChartBuilder {
    return this.as('HISTOGRAM');
  }
  setChartType(type: { toString(): string }): this {
    return this.with({ type: type.toString() });
  }
  addRange(range: Range): this {
    const { spreadsheet, sheet } = range[at];
    this.spreadsheet = spreadsheet;
    return this.with({ areas: [...this.data.areas, { sheetId: sheet, area: areaOf(range[at]) }] });
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
    if (!this.typed) throw exception('Unexpected error');
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
  getChartType(): EnumValue {
    return ChartType[this.data.type as keyof typeof ChartType];
  }
  getContainer(): ContainerInfo {
    return new ContainerInfo(this.data.position);
  }
  build(): EmbeddedChart {
    return new EmbeddedChart(this.data, this.spreadsheet);
  }
}
