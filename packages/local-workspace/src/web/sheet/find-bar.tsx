// Finds a text in the sheet, from one place to the next.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { say } from '../words/words.ts';
import { only } from './selection.ts';
import type { CellAt } from './sheet-data.ts';
import type { SheetWork } from './work.ts';

/** Enter goes to the next place, Shift+Enter to the one before, Escape closes. */
export const FindBar = ({ work, onClose }: { work: SheetWork; onClose: () => void }) => {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const places = useMemo(() => placesOf(work, words), [work.data, work.shape, words]);
  // At once: what is typed next is meant for it.
  useLayoutEffect(() => field.current?.focus(), []);
  const go = (by: number) => {
    if (places.length === 0) return;
    const next = (at + by + places.length) % places.length;
    const place = places[next];
    setAt(next);
    if (place) work.select(only(place));
  };
  const count =
    words === ''
      ? ''
      : places.length === 0
        ? say.sheet.notFound
        : say.sheet.foundOf(Math.max(0, at) + 1, places.length);
  return (
    <search class="find-bar">
      <input
        ref={field}
        type="search"
        aria-label={say.sheet.findHere}
        placeholder={say.sheet.findHere}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setAt(-1);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          else if (event.key === 'Enter') go(event.shiftKey && at > 0 ? -1 : 1);
        }}
      />
      <span role="status" class="soft small">
        {count}
      </span>
      <button type="button" class="icon-button" aria-label={say.sheet.previousFind} onClick={() => go(-1)}>
        ↑
      </button>
      <button type="button" class="icon-button" aria-label={say.sheet.nextFind} onClick={() => go(1)}>
        ↓
      </button>
      <button type="button" class="icon-button" aria-label={say.sheet.closeFind} onClick={onClose}>
        ✕
      </button>
    </search>
  );
};

function placesOf({ data, shape }: SheetWork, words: string): CellAt[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [];
  return shape.rows.numbers
    .filter((row) => row <= data.answer.lastRow)
    .flatMap((row) =>
      shape.columns.numbers.flatMap((column) =>
        data.text({ row, column }).toLowerCase().includes(wanted) ? [{ row, column }] : [],
      ),
    );
}
