// How the cells of a `Range` look, and their notes: one attribute at a time. The host's side.
import type { Service, Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { hexOf } from '../../model/colour.ts';
import { type Line, readLines, type Side, writeLines } from '../../model/sheets/border.ts';
import { mapArea, refuseTyped, writeStyle } from '../../model/sheets/cells.ts';
import type { RangeRef } from '../../model/sheets/range-ref.ts';
import type { StyleName } from '../../model/sheets/spreadsheet.ts';
import { attributesOf, kept, looks, type TextLook } from '../../model/sheets/text-look.ts';
import { themeNameOf } from '../../model/theme-colour.ts';
import { buffer, settledPlace } from '../access.ts';

type Style = string | number | null;

interface BorderWish {
  readonly sides: readonly (boolean | null)[];
  readonly colour: string | null;
  readonly style: string | null;
}

/** @returns a cell's attribute as it is told: of a colour of the theme the one it is now */
function told(value: Style | undefined): Style {
  return typeof value === 'string' && themeNameOf(value) !== undefined ? (hexOf(value) ?? value) : (value ?? null);
}

const capital = <Name extends string>(name: Name) => (name.charAt(0).toUpperCase() + name.slice(1)) as Capitalize<Name>;

/** What scripts read and set of cells by itself; texts with looks within them go otherwise. */
type Attribute = Exclude<StyleName, 'richText'>;

/** Colours as objects: those of the theme are kept as such. */
function colourServices<Name extends 'background' | 'fontColor'>(name: Name) {
  const method = capital(name);
  const made: Readonly<Record<string, Service>> = {
    [`Range.get${method}Objects`]: (execution: Execution, at: RangeRef) => {
      const { sheet } = settledPlace(execution, at);
      execution.record.cellsRead += at.rows * at.columns;
      return mapArea(at, (row, column) => sheet.styles[name].get(row, column) ?? null);
    },
    [`Range.set${method}Object`]: (execution: Execution, at: RangeRef, colour: string | null) =>
      buffer(execution, at, ({ sheet }) => writeStyle(sheet, at, name, () => colour ?? undefined)),
    [`Range.set${method}Objects`]: (execution: Execution, at: RangeRef, colours: (string | null)[][]) =>
      buffer(execution, at, ({ sheet }) =>
        writeStyle(sheet, at, name, (down, across) => colours[down]?.[across] ?? undefined),
      ),
  };
  type Method = `${'get' | 'set'}${Capitalize<Name>}Objects` | `set${Capitalize<Name>}Object`;
  return made as Record<`Range.${Method}`, Service>;
}

/** Sets an attribute of cells; whether typed columns take formats is read in two ways. */
function style<Name extends Attribute>(
  execution: Execution,
  at: RangeRef,
  name: Name,
  choose: (down: number, across: number) => Style | undefined,
): void {
  buffer(execution, at, ({ sheet }) => {
    if (name === 'numberFormat' && execution.world.readings.isHarsher('typedColumns')) refuseTyped(sheet, at);
    writeStyle(sheet, at, name, (down, across) => kept(name, choose(down, across)));
  });
}

/** @returns the services that read and set one attribute, of one cell for all or of each cell */
function styleServices<Name extends Attribute>(name: Name) {
  const method = capital(name);
  const made: Readonly<Record<string, Service>> = {
    [`Range.get${method}s`]: (execution: Execution, at: RangeRef) => {
      const { sheet } = settledPlace(execution, at);
      execution.record.cellsRead += at.rows * at.columns;
      return mapArea(at, (row, column) => told(sheet.styles[name].get(row, column)));
    },
    [`Range.set${method}`]: (execution: Execution, at: RangeRef, value: Style) =>
      style(execution, at, name, () => value),
    [`Range.set${method}s`]: (execution: Execution, at: RangeRef, values: Style[][]) =>
      style(execution, at, name, (down, across) => values[down]?.[across]),
  };
  type Method = `${'get' | 'set'}${Capitalize<Name>}s` | `set${Capitalize<Name>}`;
  return made as Record<`Range.${Method}`, Service>;
}

export const lookServices = {
  ...Object.assign(styleServices('note'), ...looks.map((name) => styleServices(name))),
  ...colourServices('background'),
  ...colourServices('fontColor'),
  /** A call for all that the styles say (facts 3.1). */
  'Range.setTextStyles': (execution, at: RangeRef, looks: readonly (readonly TextLook[])[]) =>
    buffer(execution, at, ({ sheet }) => {
      const attributes = looks.map((row) => row.map(attributesOf));
      mapArea(at, (row, column) => {
        for (const [name, value] of attributes[row - at.row]?.[column - at.column] ?? [])
          sheet.styles[name].set(row, column, value);
      });
    }),
  'Range.setBorder': (execution, at: RangeRef, { sides, colour, style }: BorderWish) =>
    buffer(execution, at, ({ sheet }) => {
      const [top, left, bottom, right, vertical, horizontal] = sides;
      const line: Line = { style: style ?? 'SOLID', colour: hexOf(colour ?? '') ?? '#000000' };
      const layer = sheet.styles.border;
      mapArea(at, (row, column) => {
        const lines = readLines(layer.get(row, column));
        const wishes: Readonly<Record<Side, boolean | null | undefined>> = {
          t: row === at.row ? top : horizontal,
          b: row === at.row + at.rows - 1 ? bottom : horizontal,
          l: column === at.column ? left : vertical,
          r: column === at.column + at.columns - 1 ? right : vertical,
        };
        for (const [side, wish] of Object.entries(wishes) as [Side, boolean | null | undefined][]) {
          if (wish === true) lines[side] = line;
          else if (wish === false) delete lines[side];
        }
        layer.set(row, column, writeLines(lines));
      });
    }),
} satisfies Services;
