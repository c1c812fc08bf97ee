// The marks of groups beside the grid, as Google draws them: a line along the lines of a group, and + or − where it is folded.
import { useEffect, useState } from 'preact/hooks';
import type { LineGroupInfo } from '../../data/index.ts';
import { columnName } from '../../model/sheets/a1.ts';
import { pixels } from '../shell/pixels.ts';
import { say } from '../words/words.ts';
import { type Axis, indexOf, lengthOf, NUMBERS_WIDTH, ROW_HEIGHT } from './shape.ts';
import type { SheetWork } from './work.ts';

/** How much room each depth takes, and the button. */
const DEEP = 18;
const BUTTON = 16;

interface MarksProps {
  readonly work: SheetWork;
  readonly axis: 'rows' | 'columns';
  /** What scrolls. */
  readonly box: HTMLElement | null;
}

/** Nothing, where no lines are grouped. */
export const GroupMarks = ({ work, axis, box }: MarksProps) => {
  const groups = work.data.answer.look.groups[axis];
  const scrolled = useScrolled(box, axis);
  if (groups.length === 0) return null;
  const isAcross = axis === 'columns';
  const thick = DEEP * Math.max(...groups.map(({ depth }) => depth));
  return (
    <div
      class={`group-marks ${axis}`}
      role="group"
      aria-label={isAcross ? say.menus.columnGroups : say.menus.rowGroups}
      style={pixels({ height: isAcross ? thick : undefined, width: isAcross ? undefined : thick })}
    >
      {groups.map((group) => (
        <Mark
          key={`${group.from} ${group.depth}`}
          work={work}
          axis={axis}
          box={box}
          group={group}
          scrolled={scrolled}
        />
      ))}
    </div>
  );
};

type MarkProps = MarksProps & { readonly group: LineGroupInfo; readonly scrolled: number };

const Mark = ({ work, axis, box, group, scrolled }: MarkProps) => {
  const { from, count, depth, collapsed, control } = group;
  const { shape } = work;
  const lines = shape[axis];
  const isAcross = axis === 'columns';
  const head = isAcross ? NUMBERS_WIDTH : ROW_HEIGHT;
  const frozen = isAcross ? shape.frozenColumns : shape.frozenRows;
  const edge = head + (lines.starts[frozen] ?? 0);
  /** Where a place lies in sight; what was scrolled away behind frozen lines ends at their edge. */
  const seen = (place: number) => (head + place < edge ? head + place : Math.max(edge, head + place - scrolled));
  const begin = seen(edgeOf(lines, from));
  const end = seen(edgeOf(lines, from + count));
  const middle = middleOf(lines, control);
  const beside = seen(middle) - BUTTON / 2;
  const isHidden = head + middle >= edge && head + middle - scrolled < edge;
  const deep = (depth - 1) * DEEP;
  const last = from + count - 1;
  const name = isAcross ? say.menus.ofColumns(columnName(from), columnName(last)) : say.menus.ofRows(from, last);
  return (
    <>
      {collapsed || end <= begin ? null : (
        <span class="group-line" aria-hidden="true" style={laid(isAcross, begin, deep + DEEP / 2, end - begin + 4)} />
      )}
      {isHidden ? null : (
        <button
          type="button"
          class="group-fold"
          aria-expanded={!collapsed}
          aria-label={collapsed ? say.menus.unfold(name) : say.menus.fold(name)}
          title={collapsed ? say.menus.unfold(name) : say.menus.fold(name)}
          style={laid(isAcross, beside, deep + 1)}
          onFocus={() => box && bringIntoSight(box, isAcross, beside)}
          onClick={() => void work.act(axis, { fold: { from, depth, collapsed: !collapsed } })}
        >
          {collapsed ? '+' : '−'}
        </button>
      )}
    </>
  );
};

/** Whoever reaches a mark by keys has the grid scroll to it. */
function bringIntoSight(box: HTMLElement, isAcross: boolean, beside: number): void {
  const beyond = beside + 2 * BUTTON - (isAcross ? box.clientWidth : box.clientHeight);
  if (beyond > 0) box.scrollBy(isAcross ? { left: beyond } : { top: beyond });
}

/** @returns the place of a mark, so far along the lines and so far from the edge */
function laid(isAcross: boolean, along: number, from: number, length?: number) {
  const [left, top] = isAcross ? [along, from] : [from, along];
  return pixels({ left, top, width: isAcross ? length : undefined, height: isAcross ? undefined : length });
}

/** @returns where a line begins; hidden, or beyond the last, where what is shown before it ends */
function edgeOf(axis: Axis, line: number): number {
  const at = axis.numbers.findIndex((each) => each >= line);
  return at < 0 ? lengthOf(axis) : (axis.starts[at] ?? 0);
}

/** @returns the middle of the line beside which a group is folded */
function middleOf(axis: Axis, line: number): number {
  const at = indexOf(axis, line);
  if (axis.numbers[at] !== line) return edgeOf(axis, line) + (line < 1 ? -BUTTON / 2 : BUTTON / 2);
  return ((axis.starts[at] ?? 0) + (axis.starts[at + 1] ?? 0)) / 2;
}

function useScrolled(box: HTMLElement | null, axis: MarksProps['axis']): number {
  const [scrolled, setScrolled] = useState(0);
  useEffect(() => {
    if (!box) return;
    const follow = () => setScrolled(axis === 'columns' ? box.scrollLeft : box.scrollTop);
    follow();
    box.addEventListener('scroll', follow, { passive: true });
    return () => box.removeEventListener('scroll', follow);
  }, [box, axis]);
  return scrolled;
}
