// The edge of a column's heading: dragged it changes the width, pressed twice the column becomes as wide as what it holds.
import { useRef, useState } from 'preact/hooks';
import { pixels } from '../shell/pixels.ts';
import { areaOf } from './selection.ts';
import { NUMBERS_WIDTH } from './shape.ts';
import { widestLine, widthHere } from './text-width.ts';
import type { SheetWork } from './work.ts';

const [LEAST, MOST] = [30, 1200];
/** The cell's edges, and the arrow of a list. */
const [EDGES, ARROW] = [14, 16];

/** @param width how wide the column is now */
export const WidthGrip = ({ work, column, width }: { work: SheetWork; column: number; width: number }) => {
  const from = useRef<number>(undefined);
  const [by, setBy] = useState(0);
  const end = (event: PointerEvent) => {
    if (from.current === undefined) return;
    const wide = within(width + event.clientX - from.current);
    from.current = undefined;
    setBy(0);
    if (wide !== width) resize(work, column, wide);
  };
  return (
    <span
      class={from.current === undefined ? 'grip' : 'grip dragged'}
      style={by === 0 ? undefined : pixels({ right: -by - 4 })}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.stopPropagation();
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = event.clientX;
        setBy(0.5);
      }}
      onPointerMove={(event) => {
        if (from.current !== undefined) setBy(within(width + event.clientX - from.current) - width || 0.5);
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onDblClick={(event) => {
        event.stopPropagation();
        void fitWidth(work, column, 1);
      }}
    />
  );
};

function within(width: number): number {
  return Math.round(Math.max(LEAST, Math.min(MOST, width)));
}

/** All chosen columns become as wide as the one that was dragged. */
function resize(work: SheetWork, column: number, width: number): void {
  const { column: from, columns: count } = areaOf(work.selection);
  const among = work.selection.whole === 'columns' && column >= from && column < from + count;
  const what = among ? { from, count, width } : { from: column, width };
  void work.act('columns', { resize: what });
}

/** Makes columns, each by itself, as wide as their longest text. */
export async function fitWidth(work: SheetWork, from: number, count: number): Promise<void> {
  for (let column = from; column < from + count; column++) {
    await work.act('columns', { resize: { from: column, width: longestIn(work, column) } });
  }
}

function longestIn({ data, shape }: SheetWork, column: number): number {
  const lengths = shape.rows.numbers
    .filter((row) => row <= data.answer.lastRow && !data.merge({ row, column }))
    .map((row) => {
      const at = { row, column };
      return widestLine(data.text(at), data.style(at), widthHere) + (data.rule(at)?.choices ? ARROW : 0);
    });
  const widest = Math.max(LEAST, ...lengths) + EDGES;
  return within(Math.min(widest, Math.max(200, innerWidth - NUMBERS_WIDTH - 100)));
}
