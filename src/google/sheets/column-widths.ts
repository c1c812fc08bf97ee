// Sets the widths of columns in few calls: each is a trip to Google.
import { groupAdjacent, type Placed } from './adjacent-cells.ts';

/** Neighbours first get the width that stands most often among them, in one call; then the others get theirs. */
export function setWidths(sheet: GoogleAppsScript.Spreadsheet.Sheet, widths: readonly Placed<number>[]): void {
  for (const { first, values } of groupAdjacent(widths)) {
    const neighbours = values.map((value, index) => ({ place: first + index, value }));
    const runs = groupAdjacent(neighbours, (one, other) => one === other);
    const often = (width: number) => runs.filter((run) => run.values[0] === width).length;
    const [common = 0] = [...values].sort((one, other) => often(other) - often(one));
    sheet.setColumnWidths(first, values.length, common);
    for (const run of runs) {
      const [width = common] = run.values;
      if (width !== common) sheet.setColumnWidths(run.first, run.values.length, width);
    }
  }
}
