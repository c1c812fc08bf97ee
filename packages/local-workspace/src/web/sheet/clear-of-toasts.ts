// Keeps the cell in which somebody works from under what is told in the corner.
import { useLayoutEffect } from 'preact/hooks';
import { useToasts } from '../shell/toast.tsx';
import type { SheetWork } from './work.ts';

const APART = 8;

/** Scrolls the grid on where a toast lies over the active cell: once it comes, and once another cell is chosen. */
export function useClearOfToasts(box: HTMLElement | null, { selection }: SheetWork): void {
  const toasts = useToasts();
  useLayoutEffect(() => {
    const cell = box?.querySelector('.cell.active')?.getBoundingClientRect();
    const told = document.querySelector('.toasts')?.getBoundingClientRect();
    if (!box || !cell || !told || toasts.length === 0) return;
    const isUnder =
      cell.right > told.left && cell.left < told.right && cell.bottom > told.top && cell.top < told.bottom;
    if (isUnder) box.scrollTop += cell.bottom - told.top + APART;
  }, [toasts, selection.active, box]);
}
