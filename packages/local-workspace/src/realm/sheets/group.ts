// `Group` of rows or columns, which can be folded away.
import type { Area } from '../../model/sheets/a1.ts';
import type { Axis } from '../../model/sheets/structure.ts';
import { Emulated, enumeration } from '../core/guard.ts';
import { call } from '../core/host.ts';
import type { RangeRef } from './range-look.ts';

export const GroupControlTogglePosition = enumeration('GroupControlTogglePosition', ['BEFORE', 'AFTER']);

type SheetRef = Pick<RangeRef, 'spreadsheet' | 'sheet'>;

interface GroupData {
  readonly depth: number;
  readonly collapsed: boolean;
  readonly control: number;
  readonly area: Area;
}

export class Group<R> extends Emulated {
  private readonly sheet: SheetRef;
  private readonly place: readonly [axis: Axis, index: number, depth: number];

  private readonly rangeOf: (ref: RangeRef) => R;

  /** @param rangeOf makes a range */
  constructor(
    sheet: SheetRef,
    place: readonly [axis: Axis, index: number, depth: number],
    rangeOf: (ref: RangeRef) => R,
  ) {
    super('Group');
    this.sheet = sheet;
    this.place = place;
    this.rangeOf = rangeOf;
  }

  private read(): GroupData {
    return call('Group.get', this.sheet, ...this.place);
  }
  private fold(collapsed: boolean): this {
    call('Group.setCollapsed', this.sheet, ...this.place, collapsed);
    return this;
  }

  collapse(): this {
    return this.fold(true);
  }
  expand(): this {
    return this.fold(false);
  }
  isCollapsed(): boolean {
    return this.read().collapsed;
  }
  getDepth(): number {
    return this.read().depth;
  }
  getControlIndex(): number {
    return this.read().control;
  }
  getRange(): R {
    return this.rangeOf({ ...this.sheet, ...this.read().area });
  }
  /** Takes its lines out of it. */
  remove(): void {
    call('Group.remove', this.sheet, ...this.place);
  }
}
