// The grid itself: of all rows and columns only those in sight are drawn, the frozen ones always.
// jspreadsheet-ce draws every cell: 2,000 × 40 took 3.6 s, each new reading 2.7 s, and scrolling 70 to 180 ms a frame.

import { Component, Fragment } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Area, columnName, overlap } from '../../model/sheets/a1.ts';
import { pixels } from '../shell/pixels.ts';
import { say } from '../words/words.ts';
import { Cell, type CellBox, cellId } from './cell.tsx';
import { CellEditor } from './cell-editor.tsx';
import { CellTip } from './cell-tip.tsx';
import { Charts } from './charts.tsx';
import { useClearOfToasts } from './clear-of-toasts.ts';
import { WidthGrip } from './column-width.tsx';
import { type OpenMenu, useGridHands } from './grid-hands.ts';
import { GroupMarks } from './group-marks.tsx';
import { roomFor } from './room.ts';
import { areaOf } from './selection.ts';
import {
  type Axis,
  indexAt,
  indexOf,
  lengthOf,
  NUMBERS_WIDTH,
  ROW_HEIGHT,
  type Shape,
  sizeAt,
  spanOf,
} from './shape.ts';
import { addressOf, isWithin, type SheetData } from './sheet-data.ts';
import { widthHere } from './text-width.ts';
import type { SheetWork } from './work.ts';

/** A cell that is merged with no other. */
const SINGLE = { rows: 1, columns: 1 };
/** Rows and columns drawn beyond the edges of what is in sight. */
const BEYOND = 3;

interface Window {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** @param onMenu opens the menu of rows, or of columns, at a point */
export const Grid = ({ work, onMenu }: { work: SheetWork; onMenu: OpenMenu }) => {
  const { data, shape, selection } = work;
  const box = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const view = withMerges(useWindow(box.current, shape), data, shape);
  const hands = useGridHands(work, { box, grid, onMenu });
  useFollow(box.current, work);
  useClearOfToasts(box.current, work);
  const { rows, columns } = shape;
  const drawnRows = [...view.reachingIn, ...range(Math.max(view.rows[0], shape.frozenRows), view.rows[1])];
  const [firstColumn, lastColumn] = view.columns;
  const drawnColumns: DrawnColumns = useMemo(
    () => ({
      frozen: range(0, shape.frozenColumns - 1),
      others: range(Math.max(firstColumn, shape.frozenColumns), lastColumn),
    }),
    [shape, firstColumn, lastColumn],
  );
  return (
    <div
      class={['grid-frame', work.view && 'viewed', data.answer.hiddenGridlines && 'plain'].filter(Boolean).join(' ')}
    >
      <GroupMarks work={work} axis="columns" box={box.current} />
      <GroupMarks work={work} axis="rows" box={box.current} />
      <div class="grid-box" ref={box}>
        <div
          ref={grid}
          role="grid"
          class="grid"
          tabIndex={0}
          aria-label={say.sheet.sheetNamed(data.answer.name)}
          aria-rowcount={rows.numbers.length}
          aria-colcount={columns.numbers.length}
          aria-multiselectable="true"
          aria-activedescendant={cellId(selection.active)}
          style={pixels({ width: NUMBERS_WIDTH + lengthOf(columns), height: ROW_HEIGHT + lengthOf(rows) })}
          {...hands}
        >
          <Letters work={work} drawn={drawnColumns} />
          {range(0, shape.frozenRows - 1).map((index) => (
            <Row key={rows.numbers[index]} work={work} index={index} drawn={drawnColumns} />
          ))}
          {drawnRows.map((index, place) => {
            const above = (drawnRows[place - 1] ?? shape.frozenRows - 1) + 1;
            const height = (rows.starts[index] ?? 0) - (rows.starts[above] ?? 0);
            return (
              <Fragment key={rows.numbers[index]}>
                {height > 0 ? <div class="grid-gap" style={pixels({ height })} role="presentation" /> : null}
                <Row work={work} index={index} drawn={drawnColumns} />
              </Fragment>
            );
          })}
        </div>
        <CellTip work={work} grid={grid} />
        <Charts data={data} shape={shape} />
      </div>
    </div>
  );
};

interface DrawnColumns {
  readonly frozen: readonly number[];
  readonly others: readonly number[];
}

const Letters = ({ work, drawn }: { work: SheetWork; drawn: DrawnColumns }) => {
  const { columns } = work.shape;
  const area = areaOf(work.selection);
  const filtered = work.view ? [...work.view.keys()] : (work.data.answer.look.filtered?.columns ?? []);
  const letter = (index: number, left?: number) => {
    const column = columns.numbers[index] ?? 0;
    const isChosen = column >= area.column && column < area.column + area.columns;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column}
        class={`letters${isChosen ? ' chosen' : ''}${left === undefined ? '' : ' frozen'}`}
        data-column={column}
        style={pixels({ width: sizeAt(columns, index), left })}
      >
        {columnName(column)}
        {filtered.includes(column) ? <span class="funnel"> {say.sheet.isFiltered}</span> : null}
        <WidthGrip work={work} column={column} width={sizeAt(columns, index)} />
      </div>
    );
  };
  return (
    <div role="row" class="grid-row grid-letters" aria-rowindex={1}>
      <div role="columnheader" class="numbers corner" style={pixels({ width: NUMBERS_WIDTH })}>
        <span class="hidden">{say.sheet.rowNumbers}</span>
      </div>
      {drawn.frozen.map((index) => letter(index, NUMBERS_WIDTH + (columns.starts[index] ?? 0)))}
      <Gap columns={columns} drawn={drawn} frozen={work.shape.frozenColumns} />
      {drawn.others.map((index) => letter(index))}
    </div>
  );
};

/** Stands for the columns left of those in sight. */
const Gap = ({ columns, drawn, frozen }: { columns: Axis; drawn: DrawnColumns; frozen: number }) => {
  const [first = frozen] = drawn.others;
  const width = (columns.starts[first] ?? 0) - (columns.starts[frozen] ?? 0);
  return width > 0 ? <div class="grid-gap" role="presentation" style={pixels({ width })} /> : null;
};

interface RowProps {
  readonly work: SheetWork;
  readonly index: number;
  readonly drawn: DrawnColumns;
}

/** A row is drawn again only when something in it may look otherwise: not at each letter typed into another one. */
class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: Readonly<RowProps>): boolean {
    const { work, index, drawn } = this.props;
    if (index !== next.index || drawn !== next.drawn) return true;
    const parts = ['data', 'shape', 'changed', 'refused', 'sent'] as const;
    if (parts.some((part) => work[part] !== next.work[part])) return true;
    const row = work.shape.rows.numbers[index] ?? 0;
    if (work.selection !== next.work.selection) {
      // A merged cell reaches below its row.
      const rows = [row, ...work.data.merges.filter((merge) => isInRow(merge, row)).map((merge) => lastRowOf(merge))];
      const touched = { row, column: 1, rows: Math.max(...rows) - row + 1, columns: work.data.answer.columns };
      return [work, next.work].some(({ selection }) => overlap(areaOf(selection), touched));
    }
    return work.editing !== next.work.editing && work.selection.active.row === row;
  }

  override render(props: RowProps) {
    return <RowCells {...props} />;
  }
}

function isInRow(area: Area, row: number): boolean {
  return row >= area.row && row < area.row + area.rows;
}

function lastRowOf({ row, rows }: Area): number {
  return row + rows - 1;
}

const RowCells = ({ work, index, drawn }: RowProps) => {
  const { shape, data, selection } = work;
  const { rows, columns } = shape;
  const row = rows.numbers[index] ?? 0;
  const isFrozen = index < shape.frozenRows;
  const area = areaOf(selection);
  const isChosen = isInRow(area, row);
  const cell = (at: number, left?: number) => {
    const own = sizeAt(columns, at);
    const spot = { row, column: columns.numbers[at] ?? 0, ...SINGLE };
    const merge = data.merge(spot);
    const place = merge ?? spot;
    let box: CellBox = { width: own, left, height: undefined, marginRight: undefined };
    if (merge) {
      const [down, across] = [spanOf(rows, merge.row, merge.rows), spanOf(columns, merge.column, merge.columns)];
      if (down.first !== index || across.first !== at)
        return <div key={spot.column} class="grid-gap" role="presentation" style={pixels({ width: own })} />;
      box = { left, width: across.size, height: down.size, marginRight: own - across.size };
    }
    const isActive = isWithin(place, selection.active);
    if (isActive && work.editing?.where === 'cell') return <Editor key={spot.column} work={work} box={box} />;
    return (
      <Cell
        key={spot.column}
        work={work}
        at={place}
        box={box}
        isActive={isActive}
        isChosen={overlap(area, place)}
        room={merge ? box.width : roomFor(data, columns, row, at, widthHere)}
      />
    );
  };
  return (
    <div
      role="row"
      aria-rowindex={row}
      class={isFrozen ? 'grid-row frozen-row' : 'grid-row'}
      style={pixels({
        height: sizeAt(rows, index),
        top: isFrozen ? ROW_HEIGHT + (rows.starts[index] ?? 0) : undefined,
      })}
    >
      <div
        role="rowheader"
        class={isChosen ? 'numbers chosen' : 'numbers'}
        data-row={row}
        style={pixels({ width: NUMBERS_WIDTH })}
      >
        {row}
      </div>
      {drawn.frozen.map((at) => cell(at, NUMBERS_WIDTH + (columns.starts[at] ?? 0)))}
      <Gap columns={columns} drawn={drawn} frozen={shape.frozenColumns} />
      {drawn.others.map((at) => cell(at))}
    </div>
  );
};

const Editor = ({ work, box }: { work: SheetWork; box: CellBox }) => {
  const { data, selection, editing } = work;
  const at = selection.active;
  return (
    <div
      id={cellId(at)}
      role="gridcell"
      aria-colindex={at.column}
      class={box.left === undefined ? 'cell active editing' : 'cell active editing frozen'}
      style={pixels(box)}
    >
      <CellEditor
        text={editing?.text ?? ''}
        name={`${data.heading(at.column)}, ${addressOf(at)}`}
        rule={data.rule(at)}
        isTyped={editing?.isTyped ?? false}
        isBlock={selection.other.row !== at.row || selection.other.column !== at.column}
        onText={(text, isTyped = editing?.isTyped ?? false) => work.edit({ text, where: 'cell', isTyped })}
        onCancel={() => work.edit(undefined)}
        onDone={(text, leave) => work.finish(text, leave)}
      />
    </div>
  );
};

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** @returns which rows and columns are in sight, as indexes of those shown */
function useWindow(box: HTMLElement | null, shape: Shape): Window {
  const [, redraw] = useState({});
  useEffect(() => {
    // Once more after the box is there to be measured.
    redraw({});
  }, []);
  useEffect(() => {
    if (!box) return;
    let asked = false;
    const draw = () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        redraw({});
      });
    };
    const observer = new ResizeObserver(draw);
    observer.observe(box);
    box.addEventListener('scroll', draw, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', draw);
    };
  }, [box]);
  const [top, left] = [box?.scrollTop ?? 0, box?.scrollLeft ?? 0];
  const [height, width] = [box?.clientHeight ?? 800, box?.clientWidth ?? 1200];
  const span = (axis: Axis, from: number, size: number): readonly [number, number] => [
    Math.max(0, indexAt(axis, from) - BEYOND),
    Math.min(axis.numbers.length - 1, indexAt(axis, from + size) + BEYOND),
  ];
  return { rows: span(shape.rows, top, height), columns: span(shape.columns, left, width) };
}

/**
 * Of a merged cell that is partly in sight the row and the column are drawn in which it begins.
 * @returns the window with all columns from there on, and the rows above it from which a cell reaches in
 */
function withMerges(window: Window, data: SheetData, { rows, columns, frozenRows, frozenColumns }: Shape) {
  const numberOf = (axis: Axis, index: number) => axis.numbers[index] ?? 0;
  const [top, left] = [numberOf(rows, window.rows[0]), numberOf(columns, window.columns[0])];
  const sight: Area = {
    row: top,
    column: left,
    rows: numberOf(rows, window.rows[1]) - top + 1,
    columns: numberOf(columns, window.columns[1]) - left + 1,
  };
  const begins = data.merges
    .filter((merge) => overlap(merge, sight))
    .map((merge) => ({
      down: spanOf(rows, merge.row, merge.rows).first,
      across: spanOf(columns, merge.column, merge.columns).first,
    }));
  const above = begins.map(({ down }) => down).filter((index) => index >= frozenRows && index < window.rows[0]);
  const firsts = begins.map(({ across }) => across).filter((index) => index >= frozenColumns);
  return {
    rows: window.rows,
    columns: [Math.min(window.columns[0], ...firsts), window.columns[1]] as const,
    reachingIn: [...new Set(above)].sort((one, other) => one - other),
  };
}

/** Scrolls so far that the cell at the moving corner is in sight, a merged one as a whole if it can be. */
function useFollow(box: HTMLElement | null, { data, selection, shape }: SheetWork): void {
  const { whole } = selection;
  useLayoutEffect(() => {
    if (!box || whole === 'all') return;
    const { rows, columns } = shape;
    const { row, column, rows: high, columns: wide } = data.merge(selection.other) ?? { ...selection.other, ...SINGLE };
    const [down, across] = [indexOf(rows, row), indexOf(columns, column)];
    const [height, width] = [spanOf(rows, row, high).size, spanOf(columns, column, wide).size];
    const frozenHeight = ROW_HEIGHT + (rows.starts[shape.frozenRows] ?? 0);
    const frozenWidth = NUMBERS_WIDTH + (columns.starts[shape.frozenColumns] ?? 0);
    if (whole !== 'columns' && down >= shape.frozenRows) {
      const top = ROW_HEIGHT + (rows.starts[down] ?? 0);
      const bottom = top + height;
      if (top < box.scrollTop + frozenHeight) box.scrollTop = top - frozenHeight;
      else if (bottom > box.scrollTop + box.clientHeight) {
        box.scrollTop = Math.min(bottom - box.clientHeight, top - frozenHeight);
      }
    }
    if (whole !== 'rows' && across >= shape.frozenColumns) {
      const left = NUMBERS_WIDTH + (columns.starts[across] ?? 0);
      const right = left + width;
      if (left < box.scrollLeft + frozenWidth) box.scrollLeft = left - frozenWidth;
      else if (right > box.scrollLeft + box.clientWidth) {
        box.scrollLeft = Math.min(right - box.clientWidth, left - frozenWidth);
      }
    }
    // Only a new choice scrolls; a new reading of the sheet leaves the eye where it is.
  }, [selection.other, whole, box]);
}
