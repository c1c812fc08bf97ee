// `Range.autoFill`: cells go on in one direction. The host's side.
import type { Services } from '../../engine/execution/bridge.ts';
import { ServiceError } from '../../model/service-error.ts';
import { type Area, contains } from '../../model/sheets/a1.ts';
import { seriesOf } from '../../model/sheets/autofill.ts';
import { contentExtent, refuseProtected } from '../../model/sheets/cells.ts';
import { showsDate } from '../../model/sheets/display.ts';
import { copiedValue } from '../../model/sheets/formula-cells.ts';
import type { RangeRef } from '../../model/sheets/range-ref.ts';
import { styleNames } from '../../model/sheets/spreadsheet.ts';
import { change, type Place, refuseOutside, settledPlace } from '../access.ts';

const copied = styleNames.filter((each) => each !== 'note' && each !== 'richText');

/** @throws ServiceError in the words of facts 15.1 */
function refuseDirection(at: RangeRef, to: RangeRef): void {
  if (to.sheet !== at.sheet || !contains(to, at)) {
    throw new ServiceError('The destination range must contain the source range.');
  }
  const [above, left] = [at.row - to.row, at.column - to.column];
  const [below, right] = [to.rows - at.rows - above, to.columns - at.columns - left];
  if ([above, left, below, right].filter((each) => each > 0).length !== 1) {
    throw new ServiceError('AutoFill destination range must extend the source range in only one direction.');
  }
}

function fill({ spreadsheet, sheet }: Place, at: Area, to: Area, alternate: boolean): void {
  const down = to.rows > at.rows;
  const [lines, length] = down ? [at.columns, at.rows] : [at.rows, at.columns];
  const [from, size] = down ? [to.row - at.row, to.rows] : [to.column - at.column, to.columns];
  for (let line = 0; line < lines; line++) {
    const cell = (place: number): [row: number, column: number] =>
      down ? [at.row + place, at.column + line] : [at.row + line, at.column + place];
    const source = Array.from({ length }, (_, place) => ({
      value: sheet.values.get(...cell(place)),
      isDate: showsDate(sheet.styles.numberFormat.get(...cell(place))),
    }));
    const series = seriesOf(source, alternate, spreadsheet.locale);
    for (let place = from; place < from + size; place++) {
      if (place >= 0 && place < length) continue;
      const like = ((place % length) + length) % length;
      const [rows, columns] = down ? [place - like, 0] : [0, place - like];
      sheet.values.set(...cell(place), copiedValue(series(place), spreadsheet.locale, rows, columns));
      for (const name of copied) sheet.styles[name].set(...cell(place), sheet.styles[name].get(...cell(like)));
    }
  }
}

/** @returns the area down to where the data beside it end, of the column before it or behind it */
function alongside({ spreadsheet, sheet }: Place, at: Area): Area {
  const last = (column: number) => {
    let row = column < 1 || column > sheet.columns ? 0 : contentExtent(spreadsheet, sheet).row;
    while (row > 0 && sheet.values.get(row, column) === undefined) row -= 1;
    return row;
  };
  const end = Math.max(last(at.column - 1), last(at.column + at.columns), at.row + at.rows - 1);
  return { ...at, rows: end - at.row + 1 };
}

export const autofillServices = {
  'Range.autoFill': (execution, at: RangeRef, to: RangeRef, alternate: boolean) =>
    change(execution, at, (place) => {
      refuseDirection(at, to);
      refuseOutside(execution, at, to);
      refuseProtected(place.spreadsheet, place.sheet, to, execution.launch.effective);
      fill(place, at, to, alternate);
    }),
  /** Only downwards, and only what is no wider than high (facts 15.1). */
  'Range.autoFillToNeighbor': (execution, at: RangeRef, alternate: boolean) => {
    const to = alongside(settledPlace(execution, at), at);
    if (at.columns > at.rows || to.rows === at.rows) return;
    change(execution, at, (place) => {
      refuseProtected(place.spreadsheet, place.sheet, to, execution.launch.effective);
      fill(place, at, to, alternate);
    });
  },
} satisfies Services;
