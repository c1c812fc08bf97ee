// The builders of a chart after `asColumnChart()` and its siblings: each takes the options that Google's builder of that kind has.
import { ChartBuilder, type ChartData, typedBuilders } from './chart.ts';
import { ChartTextStyle } from './chart-kinds.ts';

type Named = { toString(): string };

class TypedChart extends ChartBuilder {
  private text(option: string, style: unknown): this {
    return this.setOption(option, style instanceof ChartTextStyle ? style.data : style);
  }
  setTitle(title: string): this {
    return this.setOption('title', title);
  }
  setTitleTextStyle(style: unknown): this {
    return this.text('titleTextStyle', style);
  }
  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }
  setXAxisTextStyle(style: unknown): this {
    return this.text('hAxis.textStyle', style);
  }
  setYAxisTextStyle(style: unknown): this {
    return this.text('vAxis.textStyle', style);
  }
  setXAxisTitleTextStyle(style: unknown): this {
    return this.text('hAxis.titleTextStyle', style);
  }
  setYAxisTitleTextStyle(style: unknown): this {
    return this.text('vAxis.titleTextStyle', style);
  }
  /** The one scale of values; a scatter chart has two, with methods of their own (facts 3.5). */
  setRange(start: number, end: number): this {
    return this.setOption('vAxis.viewWindow', { min: start, max: end });
  }
  setXAxisRange(start: number, end: number): this {
    return this.setOption('hAxis.viewWindow', { min: start, max: end });
  }
  setYAxisRange(start: number, end: number): this {
    return this.setOption('vAxis.viewWindow', { min: start, max: end });
  }
  useLogScale(): this {
    return this.setOption('vAxis.logScale', true);
  }
  setXAxisLogScale(): this {
    return this.setOption('hAxis.logScale', true);
  }
  setYAxisLogScale(): this {
    return this.setOption('vAxis.logScale', true);
  }
  reverseCategories(): this {
    return this.setOption('reverseCategories', true);
  }
  reverseDirection(): this {
    return this.setOption('hAxis.direction', -1);
  }
  setCurveStyle(style: Named): this {
    return this.setOption('curveType', style.toString() === 'SMOOTH' ? 'function' : 'none');
  }
  setPointStyle(style: Named): this {
    return this.setOption('pointStyle', style.toString());
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
  setLegendPosition(position: Named): this {
    return this.setOption('legend.position', position.toString());
  }
  setLegendTextStyle(style: unknown): this {
    return this.text('legend.textStyle', style);
  }
  enablePaging(size: number | boolean, start?: number): this {
    const paged = this.setOption('page', size === false ? 'disable' : 'enable');
    if (typeof size === 'number') paged.setOption('pageSize', size);
    return start === undefined ? paged : paged.setOption('startPage', start);
  }
  enableRtlTable(enabled: boolean): this {
    return this.setOption('rtlTable', enabled);
  }
  enableSorting(enabled: boolean): this {
    return this.setOption('sort', enabled ? 'enable' : 'disable');
  }
  setFirstRowNumber(number: number): this {
    return this.setOption('firstRowNumber', number);
  }
  setInitialSortingAscending(column: number): this {
    return this.setOption('sortColumn', column).setOption('sortAscending', true);
  }
  setInitialSortingDescending(column: number): this {
    return this.setOption('sortColumn', column).setOption('sortAscending', false);
  }
  showRowNumberColumn(shown: boolean): this {
    return this.setOption('showRowNumber', shown);
  }
  useAlternatingRowStyle(alternate: boolean): this {
    return this.setOption('alternatingRowStyle', alternate);
  }
}

/** A builder of one kind, which shows what Google's has of all that the kinds have. */
function builderOf(type: string): typeof TypedChart {
  const name = `Embedded${type.charAt(0)}${type.slice(1).toLowerCase()}ChartBuilder`;
  class Kind extends TypedChart {
    constructor(from: ChartData, spreadsheet: string) {
      super(from, spreadsheet, name);
    }
  }
  return Kind;
}

for (const type of ['COLUMN', 'BAR', 'LINE', 'PIE', 'AREA', 'SCATTER', 'TABLE', 'COMBO', 'HISTOGRAM']) {
  let kind: typeof TypedChart | undefined;
  typedBuilders[type] = (from, spreadsheet) => {
    kind ??= builderOf(type);
    return new kind(from, spreadsheet);
  };
}
