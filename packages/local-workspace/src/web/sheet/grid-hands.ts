// What keys, the pointer and the clipboard do in the grid.
import type { HTMLAttributes, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { parseA1 } from '../../model/sheets/a1.ts';
import { say } from '../words/words.ts';
import { follow, linksOf } from './cell-links.tsx';
import { blockOf, blockOfText, textOfBlock } from './clipboard.ts';
import { formatHere, turn } from './format-entries.ts';
import { areaOf, areaText, everything, moved, only, wholeLines } from './selection.ts';
import { ROW_HEIGHT } from './shape.ts';
import type { CellAt } from './sheet-data.ts';
import { enterHere, fillHere, type SheetWork } from './work.ts';

/** Opens the menu of rows, or of columns, at a point. */
export type OpenMenu = (kind: 'rows' | 'columns', x: number, y: number) => void;

interface GridPlace {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly onMenu: OpenMenu;
}

type Hands = Pick<
  HTMLAttributes<HTMLDivElement>,
  'onKeyDown' | 'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onDblClick' | 'onContextMenu'
>;

/** @returns the handlers of the grid's element */
export function useGridHands(work: SheetWork, { box, grid, onMenu }: GridPlace): Hands {
  const dragging = useRef<Part | undefined>(undefined);
  useClipboard(work, grid);
  useLayoutEffect(() => {
    // After typing the keys belong to the grid again at once, unless the person went elsewhere.
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
      dragging.current = partOf(event.target);
      choose(work, dragging.current, event.shiftKey ? work.selection.active : at, at);
      if (tickable(work, event.target, at)) void tick(work, at);
    },
    onPointerMove: (event) => {
      if (!dragging.current || event.buttons !== 1 || event.pointerType === 'touch') return;
      const at = cellUnder(work, document.elementFromPoint(event.clientX, event.clientY));
      const { active, other } = work.selection;
      if (at && (at.row !== other.row || at.column !== other.column)) choose(work, dragging.current, active, at);
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
      const part = partOf(event.target);
      const area = areaOf(work.selection);
      const inside =
        part === 'columns'
          ? work.selection.whole === 'columns' && at.column >= area.column && at.column < area.column + area.columns
          : at.row >= area.row && at.row < area.row + area.rows;
      if (!inside) choose(work, part, at, at);
      onMenu(part === 'columns' ? 'columns' : 'rows', event.clientX, event.clientY);
    },
  };
}

/** @returns whether the key meant something here */
function pressed(work: SheetWork, event: KeyboardEvent, box: HTMLElement | null, onMenu: OpenMenu): boolean {
  const { data, shape, selection } = work;
  const { key, shiftKey: extend, altKey } = event;
  const far = event.ctrlKey || event.metaKey;
  const at = selection.active;
  if (altKey && key === 'ArrowDown') return begin(work, at);
  if (altKey && extend && event.code === 'Digit5') {
    turn(work, 'strikethrough');
    return true;
  }
  const page = Math.max(1, Math.floor((box?.clientHeight ?? 400) / ROW_HEIGHT) - 3);
  const next = altKey ? undefined : moved(data, shape, selection, { key, far, extend, page });
  if (next) {
    work.select(next);
    // A jump to what is frozen shows the beginning of the rest, too.
    if (far && next.other.row <= data.answer.frozenRows) box?.scrollTo({ top: 0 });
    if (far && next.other.column <= data.answer.frozenColumns) box?.scrollTo({ left: 0 });
    return true;
  }
  if (key === ' ' && (far || extend)) {
    const whole = far ? 'columns' : 'rows';
    const isAll = (far && extend) || (selection.whole !== undefined && selection.whole !== whole);
    work.select(isAll ? everything(data) : wholeLines(data, whole, at, selection.other));
    return true;
  }
  if (far) return withControl(work, key.toLowerCase());
  switch (key) {
    case 'Enter': {
      const [link] = altKey ? linksOf(data, at) : [];
      if (!link) return entered(work, at);
      follow(link);
      return true;
    }
    case 'F2':
      return entered(work, at);
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
      onMenu(selection.whole === 'columns' ? 'columns' : 'rows', cell?.left ?? 40, cell?.bottom ?? 160);
      return true;
    }
    default:
      return key.length === 1 && !altKey ? begin(work, at, key) : false;
  }
}

function withControl(work: SheetWork, key: string): boolean {
  switch (key) {
    case 'b':
      turn(work, 'bold');
      return true;
    case 'i':
      turn(work, 'italic');
      return true;
    case 'u':
      turn(work, 'underline');
      return true;
    case '\\':
      formatHere(work);
      return true;
    case 'z':
      void work.act('undo', {}, say.sheet.undone);
      return true;
    case 'a':
      work.select(everything(work.data));
      return true;
    case 'd':
      void fillHere(work, 'down');
      return true;
    case 'r':
      // Of a single column the key stays the browser's: it loads the page anew.
      if (areaOf(work.selection).columns === 1) return false;
      void fillHere(work, 'right');
      return true;
    default:
      return false;
  }
}

/** Ticks a box, begins to type into any other cell. */
function entered(work: SheetWork, at: CellAt): boolean {
  if (!work.data.rule(at)?.isCheckbox) return begin(work, at);
  void tick(work, at);
  return true;
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

type Part = 'cells' | 'rows' | 'columns';

function partOf(target: EventTarget | null): Part {
  if (closest(target, '[data-row]')) return 'rows';
  return closest(target, '[data-column]') ? 'columns' : 'cells';
}

/** Cells, whole rows by their numbers, or whole columns by their letters. */
function choose(work: SheetWork, part: Part, from: CellAt, to: CellAt): void {
  work.select(part === 'cells' ? { active: from, other: to } : wholeLines(work.data, part, from, to));
}

/** What was copied last on this page: pasted again, its formulas move their references along. */
let copied: { readonly text: string; readonly source: string } | undefined;

function useClipboard(work: SheetWork, grid: RefObject<HTMLDivElement | null>): void {
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    const isHere = () => document.activeElement === grid.current;
    const copy = (event: ClipboardEvent) => {
      if (!isHere()) return;
      const { data, shape, selection } = latest.current;
      const [area, block] = [areaOf(selection), blockOf(data, shape, areaOf(selection))];
      const text = textOfBlock(block);
      // Of a block with hidden lines it is not known any more which cell came from where.
      const isWhole = block.length === area.rows && block[0]?.length === area.columns;
      copied = isWhole ? { text, source: areaText(area) } : undefined;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    const cut = (event: ClipboardEvent) => {
      if (!isHere()) return;
      copy(event);
      copied = undefined;
      void enterHere(latest.current, { value: '' });
    };
    const paste = (event: ClipboardEvent) => {
      if (!isHere()) return;
      event.preventDefault();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const block = blockOfText(text);
      const source = copied?.text === text.replaceAll('\r\n', '\n') ? { source: copied.source } : {};
      const [[first = ''] = []] = block;
      const single = block.length === 1 && block[0]?.length === 1;
      void enterHere(latest.current, { ...(single ? { value: first } : { values: block }), ...source });
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
