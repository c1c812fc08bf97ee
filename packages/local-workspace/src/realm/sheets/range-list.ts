// `RangeList`: some ranges of one sheet that are changed together.

import { Emulated } from '../core/guard.ts';
import { type Passed, passOn } from '../core/pass-on.ts';
import type { Range } from './range.ts';

export class RangeList extends Emulated {
  private readonly ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super('RangeList');
    this.ranges = ranges;
  }

  static {
    passOn(
      RangeList,
      [
        'setValue setNumberFormat setBackground setFontWeight setFontColor setWrap setFormula setFormulaR1C1',
        'setNote setShowHyperlink setHorizontalAlignment setVerticalAlignment setFontSize setFontStyle setFontLine',
        'setFontFamily setWrapStrategy setBackgroundRGB setTextDirection setTextRotation setVerticalText',
        'insertCheckboxes setBorder check uncheck removeCheckboxes breakApart clearFormat clearNote',
        'clearDataValidations trimWhitespace activate clearContent clear',
      ],
      (list, name, args) => {
        for (const range of list.ranges as readonly unknown[] as readonly Passed[]) range[name]?.(...args);
        return list;
      },
    );
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }
}
