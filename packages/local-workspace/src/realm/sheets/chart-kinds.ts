// The enumerations of `Charts`, and its text style.
import { Emulated, enumeration, guard } from '../core/guard.ts';

export const ChartType = enumeration('ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

export const HiddenDimensions = enumeration('ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);
export const MergeStrategy = enumeration('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']);

interface ChartText {
  readonly color?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
}

export class ChartTextStyle extends Emulated {
  readonly data: ChartText;

  constructor(data: ChartText) {
    super('TextStyle');
    this.data = data;
    Object.defineProperty(this, 'data', { value: data, enumerable: false });
  }

  getColor(): string | null {
    return this.data.color ?? null;
  }
  getFontName(): string | null {
    return this.data.fontName ?? null;
  }
  getFontSize(): number | null {
    return this.data.fontSize ?? null;
  }
}

class ChartTextStyleBuilder extends Emulated {
  private data: ChartText = {};

  constructor() {
    super('TextStyleBuilder');
  }

  setColor(color: string): this {
    this.data = { ...this.data, color };
    return this;
  }
  setFontName(fontName: string): this {
    this.data = { ...this.data, fontName };
    return this;
  }
  setFontSize(fontSize: number): this {
    this.data = { ...this.data, fontSize };
    return this;
  }
  build(): ChartTextStyle {
    return new ChartTextStyle(this.data);
  }
}

/** @returns the global `Charts`: what a chart of a sheet is described with */
export function charts(): object {
  const members = {
    ChartType,
    ChartHiddenDimensionStrategy: HiddenDimensions,
    ChartMergeStrategy: MergeStrategy,
    CurveStyle: enumeration('CurveStyle', ['NORMAL', 'SMOOTH']),
    PointStyle: enumeration('PointStyle', ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE']),
    Position: enumeration('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']),
    newTextStyle: () => new ChartTextStyleBuilder(),
    toString: () => 'Charts',
  };
  return guard(members, 'Charts');
}
