// `Borders` of a cell, which no reference names and a live sheet has all the same.
import type { Line, Lines, Side } from '../../model/sheets/border.ts';
import { Emulated, type EnumValue, enumeration } from '../core/guard.ts';
import { Color } from './color.ts';

export const BorderStyle = enumeration('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

/** One side; where no line is drawn its style is null and its colour of no kind. */
class Border extends Emulated {
  private readonly line: Line | undefined;

  constructor(line: Line | undefined) {
    super('Border');
    this.line = line;
  }

  getBorderStyle(): EnumValue | null {
    return this.line ? BorderStyle[this.line.style as keyof typeof BorderStyle] : null;
  }
  getColor(): Color {
    return new Color(this.line?.colour);
  }
}

export class Borders extends Emulated {
  private readonly lines: Lines;

  constructor(lines: Lines) {
    super('Borders');
    this.lines = lines;
  }

  private side(side: Side): Border {
    return new Border(this.lines[side]);
  }
  getTop(): Border {
    return this.side('t');
  }
  getBottom(): Border {
    return this.side('b');
  }
  getLeft(): Border {
    return this.side('l');
  }
  getRight(): Border {
    return this.side('r');
  }
}
