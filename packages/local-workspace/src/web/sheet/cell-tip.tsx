// What lies beside a cell while the pointer is over it, as at Google: its note, and that its entry breaks the rule of the cell.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { parseA1 } from '../../model/sheets/a1.ts';
import { pixels } from '../shell/pixels.ts';
import { say } from '../words/words.ts';
import type { CellAt } from './sheet-data.ts';
import type { SheetWork } from './work.ts';

const WIDTH = 260;

interface Place {
  readonly at: CellAt;
  readonly left: number;
  readonly top: number;
}

/** Nothing, where the cell under the pointer has nothing to tell. Keys find the same below the grid. */
export const CellTip = ({ work, grid }: { work: SheetWork; grid: RefObject<HTMLElement | null> }) => {
  const [place, setPlace] = useState<Place>();
  const { data, editing } = work;
  useEffect(() => {
    const over = ({ target }: Event) => setPlace(placeOf(target, work));
    const leave = () => setPlace(undefined);
    const element = grid.current;
    element?.addEventListener('pointerover', over);
    element?.addEventListener('pointerleave', leave);
    return () => {
      element?.removeEventListener('pointerover', over);
      element?.removeEventListener('pointerleave', leave);
    };
  }, [data, grid]);
  if (!place || editing) return null;
  const [note, invalid] = [data.note(place.at), data.isInvalid(place.at)];
  if (!note && !invalid) return null;
  return (
    <div class="cell-tip" role="tooltip" style={pixels({ left: place.left, top: place.top, width: WIDTH })}>
      {invalid ? (
        <p class="error">
          <strong>{say.sheet.invalid}</strong> {data.rule(place.at)?.help || say.sheet.breaksRule}
        </p>
      ) : null}
      {note ? <p class="lines">{note}</p> : null}
    </div>
  );
};

/** At the right of the cell, or where there is no room at its left. */
function placeOf(target: EventTarget | null, { data }: SheetWork): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const area = parseA1(cell?.dataset.cell ?? '', data.answer)?.area;
  if (!cell || !area) return undefined;
  const { left, right, top } = cell.getBoundingClientRect();
  const fits = right + WIDTH + 8 <= innerWidth;
  return { at: area, left: fits ? right + 4 : Math.max(8, left - WIDTH - 4), top };
}
