// What keys, the pointer and the clipboard do in the grid.
import type { HTMLAttributes, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { parseA1 } from '../../model/a1.ts';
import { blockOf, blockOfText, textOfBlock } from './clipboard.ts';
import { areaOf, moved, only } from './selection.ts';
import { ROW_HEIGHT } from './shape.ts';
import type { CellAt } from './sheet-data.ts';
import { enterHere, type SheetWork } from './work.ts';

interface GridPlace {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly onMenu: (x: number, y: number) => void;
}

type Hands = Pick<
  HTMLAttributes<HTMLDivElement>,
  'onKeyDown' | 'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onDblClick' | 'onContextMenu'
>;

/** @returns the handlers of the grid's element */
export function useGridHands(work: SheetWork, { box, grid, onMenu }: GridPlace): Hands {
  const dragging = useRef<'cells' | undefined>(undefined);
  useClipboard(work, grid);
  useEffect(() => {
    // After typing the keys belong to the grid again, unless the person went elsewhere.
    if (!work.editing && document.activeElement === document.body) grid.current?.focus({ preventScroll: true });
  }, [work.editing, grid]);
  return {
    onKeyDown: (event) => {
      if (event.target !== grid.current) return;
      if (pressed(work, event, box.current, onMenu)) event.preventDefault();
    },
    onPointerDown: (event) => {
      const at = cellUnder(work, event.target);
      if (event.button !== 0 || !at || isLink(event.target)) return;
      if (isEditor(event.target)) return;
      if (isArrow(event.target)) {
        event.preventDefault();
        work.select(only(at));
        work.begin(at);
        return;
      }
      dragging.current = 'cells';
      choose(work, event.target, at, event.shiftKey);
      if (tickable(work, event.target, at)) void tick(work, at);
    },
    onPointerMove: (event) => {
      if (!dragging.current || event.buttons !== 1 || event.pointerType === 'touch') return;
      const at = cellUnder(work, document.elementFromPoint(event.clientX, event.clientY));
      const { active, other } = work.selection;
      if (at && (at.row !== other.row || at.column !== other.column)) work.select({ active, other: at });
    },
    onPointerUp: () => {
      dragging.current = undefined;
    },
    onDblClick: (event) => {
      const at = cellUnder(work, event.target);
      if (at && closest(event.target, '[data-cell]') && !work.data.rule(at)?.isCheckbox) work.begin(at);
    },
    onContextMenu: (event) => {
      const at = cellUnder(work, event.target);
      if (!at || isEditor(event.target)) return;
      event.preventDefault();
      const area = areaOf(work.selection);
      const inside = at.row >= area.row && at.row < area.row + area.rows;
      if (!inside) work.select(only(at));
      onMenu(event.clientX, event.clientY);
    },
  };
}

/** @returns whether the key meant something here */
function pressed(
  work: SheetWork,
  event: KeyboardEvent,
  box: HTMLElement | null,
  onMenu: (x: number, y: number) => void,
): boolean {
  const { data, shape, selection } = work;
  const { key, shiftKey: extend, altKey } = event;
  const far = event.ctrlKey || event.metaKey;
  const at = selection.active;
  if (altKey && key === 'ArrowDown') return begin(work, at);
  const page = Math.max(1, Math.floor((box?.clientHeight ?? 400) / ROW_HEIGHT) - 3);
  const next = altKey ? undefined : moved(data, shape, selection, { key, far, extend, page });
  if (next) {
    work.select(next);
    return true;
  }
  if (far) return withControl(work, key.toLowerCase());
  switch (key) {
    case 'Enter':
    case 'F2':
      if (data.rule(at)?.isCheckbox) void tick(work, at);
      else return begin(work, at);
      return true;
    case ' ':
      if (data.rule(at)?.isCheckbox) void tick(work, at);
      else return begin(work, at, ' ');
      return true;
    case 'Delete':
    case 'Backspace':
      void enterHere(work, { value: '' });
      return true;
    case 'ContextMenu':
    case 'F10': {
      if (key === 'F10' && !extend) return false;
      const cell = box?.querySelector('.cell.active')?.getBoundingClientRect();
      onMenu(cell?.left ?? 40, cell?.bottom ?? 160);
      return true;
    }
    default:
      return key.length === 1 && !altKey ? begin(work, at, key) : false;
  }
}

function withControl(work: SheetWork, key: string): boolean {
  switch (key) {
    case 'z':
      void work.act('undo', {}, 'Tindakan terakhir dibatalkan.');
      return true;
    case 'a':
      work.select({
        active: { row: 1, column: 1 },
        other: {
          row: Math.max(1, work.data.answer.lastRow),
          column: Math.max(1, work.data.answer.lastColumn),
        },
      });
      return true;
    default:
      return false;
  }
}

function begin(work: SheetWork, at: CellAt, text?: string): boolean {
  work.begin(at, text);
  return true;
}

function tick(work: SheetWork, at: CellAt): Promise<void> {
  return enterHere(work, { value: work.data.text(at) === 'TRUE' ? 'FALSE' : 'TRUE' });
}

function tickable(work: SheetWork, target: EventTarget | null, at: CellAt): boolean {
  return closest(target, '.tick') !== null && work.data.rule(at)?.isCheckbox === true;
}

/** A cell, a whole row by its number, or a whole column by its letters. */
function choose(work: SheetWork, target: EventTarget | null, at: CellAt, extend: boolean): void {
  const { answer } = work.data;
  const from = extend ? work.selection.active : at;
  if (closest(target, '[data-row]')) {
    work.select({ active: { row: from.row, column: 1 }, other: { row: at.row, column: answer.columns } });
  } else if (closest(target, '[data-column]')) {
    work.select({ active: { row: 1, column: from.column }, other: { row: answer.rows, column: at.column } });
  } else work.select({ active: from, other: at });
}

function useClipboard(work: SheetWork, grid: RefObject<HTMLDivElement | null>): void {
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    const isHere = () => document.activeElement === grid.current;
    const copy = (event: ClipboardEvent) => {
      if (!isHere()) return;
      const { data, shape, selection } = latest.current;
      event.clipboardData?.setData('text/plain', textOfBlock(blockOf(data, shape, areaOf(selection))));
      event.preventDefault();
    };
    const cut = (event: ClipboardEvent) => {
      if (!isHere()) return;
      copy(event);
      void enterHere(latest.current, { value: '' });
    };
    const paste = (event: ClipboardEvent) => {
      if (!isHere()) return;
      event.preventDefault();
      const block = blockOfText(event.clipboardData?.getData('text/plain') ?? '');
      const [[first = ''] = []] = block;
      const single = block.length === 1 && block[0]?.length === 1;
      void enterHere(latest.current, single ? { value: first } : { values: block });
    };
    document.addEventListener('copy', copy);
    document.addEventListener('cut', cut);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', cut);
      document.removeEventListener('paste', paste);
    };
  }, [grid]);
}

function closest(target: EventTarget | null, selector: string): Element | null {
  return target instanceof Element ? target.closest(selector) : null;
}

function isLink(target: EventTarget | null): boolean {
  return closest(target, 'a[href]') !== null;
}

function isEditor(target: EventTarget | null): boolean {
  return closest(target, '.cell-editor, .choice-list') !== null;
}

function isArrow(target: EventTarget | null): boolean {
  return closest(target, '[data-arrow]') !== null;
}

/** @returns the cell under the pointer; the first of a row or column for its heading */
function cellUnder({ data, shape }: SheetWork, target: EventTarget | null): CellAt | undefined {
  const element = closest(target, '[data-cell], [data-row], [data-column]');
  if (!(element instanceof HTMLElement)) return undefined;
  const { cell, row, column } = element.dataset;
  if (row) return { row: Number(row), column: shape.columns.numbers[0] ?? 1 };
  if (column) return { row: shape.rows.numbers[0] ?? 1, column: Number(column) };
  const area = parseA1(cell ?? '', data.answer)?.area;
  return area && { row: area.row, column: area.column };
}
