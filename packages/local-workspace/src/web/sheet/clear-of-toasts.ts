// Keeps the row in which somebody works from under what is told in the corner.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useToasts } from '../shell/toast.tsx';
import type { SheetWork } from './work.ts';

const APART = 8;

/** Scrolls the grid on where a toast lies over the row of the active cell: once it comes, and once another cell is chosen. */
export function useClearOfToasts(box: HTMLElement | null, { selection }: SheetWork): void {
  const toasts = useToasts();
  const settled = useRef<readonly unknown[]>([]);
  const { active } = selection;
  useLayoutEffect(() => {
    if (settled.current[0] === toasts && settled.current[1] === active) return;
    const cell = box?.querySelector('.cell.active')?.getBoundingClientRect();
    // A cell to which an address leads is drawn only once the grid has scrolled there.
    if (cell) settled.current = [toasts, active];
    const told = document.querySelector('.toasts')?.getBoundingClientRect();
    if (!box || !cell || !told || toasts.length === 0) return;
    // Its row: what stands beside the cell is looked at as well.
    const isUnder = cell.bottom > told.top && cell.top < told.bottom;
    if (isUnder) box.scrollTop += cell.bottom - told.top + APART;
  });
}
