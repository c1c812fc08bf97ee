// `Banding` of a range: the host's side.
import type { Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { hexOf } from '../../model/colour.ts';
import { ServiceError } from '../../model/service-error.ts';
import { type Area, areaOf, overlap } from '../../model/sheets/a1.ts';
import type { RangeRef, SheetRef } from '../../model/sheets/range-ref.ts';
import type { Banding, SheetData } from '../../model/sheets/spreadsheet.ts';
import { change, nextId, settledPlace } from '../access.ts';

type Colours = Partial<Pick<Banding, 'header' | 'first' | 'second' | 'footer'>>;

const taken = 'You cannot add alternating background colors to a range that already has alternating background colors.';

function bandingOf(sheet: SheetData, id: number): Banding {
  const found = sheet.bandings?.find((each) => each.id === id);
  if (!found) throw new ServiceError('The banding no longer exists.');
  return found;
}

function refuseTaken(sheet: SheetData, area: Area, except?: Banding): void {
  if (sheet.bandings?.some((each) => each !== except && overlap(each.area, area))) throw new ServiceError(taken);
}

/** Colours by name come as `#rrggbb`, as those of cells do. */
function painted(colours: Colours): Colours {
  const known = Object.entries(colours).map(([part, colour]) => [part, colour && (hexOf(colour) ?? colour)]);
  return Object.fromEntries(known) as Colours;
}

export const bandingServices = {
  'Banding.apply': (execution, at: RangeRef, axis: Banding['axis'], colours: Colours) =>
    change(execution, at, ({ sheet }) => {
      refuseTaken(sheet, at);
      const id = nextId(execution, at.spreadsheet);
      sheet.bandings = [...(sheet.bandings ?? []), { id, axis, area: areaOf(at), ...painted(colours) }];
      return id;
    }),
  'Sheet.getBandings': (execution, at: SheetRef & Partial<Area>) =>
    (settledPlace(execution, at).sheet.bandings ?? [])
      .filter((each) => at.rows === undefined || overlap(each.area, at as RangeRef))
      .map(({ id }) => id),
  'Banding.get': (execution, at: SheetRef, id: number) => bandingOf(settledPlace(execution, at).sheet, id),
  /** Colours of rows cannot be set on a banding of columns, nor the other way about. */
  'Banding.set': (
    execution: Execution,
    at: SheetRef,
    id: number,
    axis: Banding['axis'] | null,
    fields: Colours & { area?: Area },
  ) =>
    change(execution, at, ({ sheet }) => {
      const found = bandingOf(sheet, id);
      if (axis !== null && axis !== found.axis) throw new ServiceError(`The banding is not one of ${axis}.`);
      const { area, ...colours } = fields;
      if (area) refuseTaken(sheet, area, found);
      Object.assign(found, painted(colours), area ? { area } : {});
    }),
  'Banding.remove': (execution, at: SheetRef, id: number) =>
    change(execution, at, ({ sheet }) => {
      bandingOf(sheet, id);
      sheet.bandings = sheet.bandings?.filter((each) => each.id !== id) ?? [];
    }),
} satisfies Services;
