// The lines above and below the grid: where one is, the whole text of the cell to read or type, and what the sheet says about it.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../shell/icons.tsx';
import { showToast } from '../shell/toast.tsx';
import { say } from '../words/words.ts';
import { breaksLine, lineBroken } from './cell-editor.tsx';
import { Anchor, linksOf } from './cell-links.tsx';
import { formulaProblem } from './formula-errors.ts';
import { areaOf, placeNamed, rangeOf } from './selection.ts';
import type { Axis } from './shape.ts';
import type { SheetWork } from './work.ts';

const TABS_HEIGHT = 40;

/** Address and content of what is chosen. */
export const CellLine = ({ work }: { work: SheetWork }) => (
  <div class="cell-line">
    <Address work={work} />
    <Content work={work} />
  </div>
);

const Address = ({ work }: { work: SheetWork }) => {
  const here = rangeOf(work.selection);
  const [draft, setDraft] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        // What stands in the field now: it may not have been drawn yet.
        const typed = field.current?.value.toUpperCase() ?? here;
        const place = placeNamed(work.data, typed);
        if (!place) {
          showToast({ kind: 'problem', text: say.sheet.noSuchCell(typed) });
          return;
        }
        setDraft(undefined);
        work.select(place);
        // What is typed next belongs to the cell.
        focusGrid();
      }}
    >
      <input
        ref={field}
        class="address"
        aria-label={say.sheet.address}
        value={draft ?? here}
        autocomplete="off"
        spellcheck={false}
        // A new address replaces what stands there.
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => setDraft(event.currentTarget.value.toUpperCase())}
        onBlur={() => setDraft(undefined)}
      />
    </form>
  );
};

const Content = ({ work }: { work: SheetWork }) => {
  const { data, selection, editing } = work;
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = data.typed(selection.active);
  const text = editing?.text ?? typed;
  const finish = () => {
    if (editing?.where === 'line') work.finish(editing.text, 'stay');
  };
  return (
    <textarea
      ref={field}
      class="content-line"
      aria-label={say.sheet.cellContent(rangeOf({ active: selection.active, other: selection.active }))}
      rows={1}
      spellcheck={false}
      value={text}
      onInput={(event) => work.edit({ text: event.currentTarget.value, where: 'line' })}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          work.edit(undefined);
          focusGrid();
        } else if (breaksLine(event)) {
          event.preventDefault();
          work.edit({ text: lineBroken(event.currentTarget), where: 'line' });
        } else if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          finish();
          focusGrid();
        }
      }}
    />
  );
};

/** Gives the keys back to the grid. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>('.grid')?.focus({ preventScroll: true });
}

/** Note, protection, help of the rule, what is wrong with the formula and link of the active cell, for those who do not hover, and the sum of what is chosen. */
export const AboutCell = ({ work }: { work: SheetWork }) => {
  const { data, selection } = work;
  const at = selection.active;
  // Google says of a protected cell only that it is, once somebody types there.
  const protection = work.remarks ? data.protection(at) : undefined;
  const [note, help, problem] = [data.note(at), data.rule(at)?.help, formulaProblem(data, at)];
  const text = data.text(at);
  const invalid = data.isInvalid(at);
  const links = linksOf(data, at);
  const sum = sumOf(work);
  const line = useToastsAbove();
  if (!protection && !note && !help && !links.length && !sum && !problem && !invalid)
    return <div ref={line} class="about-cell" />;
  return (
    <div ref={line} class="about-cell">
      {protection ? (
        <span class="locked">
          <Icon name="lock" size={16} />
          {protection.description || say.sheet.protected}
          {protection.warningOnly ? say.sheet.warnsFirst : ''}
        </span>
      ) : null}
      {problem ? <span>{problem}</span> : null}
      {invalid ? (
        <span class="error">
          <strong>{say.sheet.invalid}</strong> {help ? null : say.sheet.breaksRule}
        </span>
      ) : null}
      {note ? (
        <span>
          <strong>{say.sheet.note}</strong> {note}
        </span>
      ) : null}
      {help ? <span>{help}</span> : null}
      {links.map((link) => (
        <Anchor key={link.start} link={link}>
          {link.end - link.start < text.length ? text.slice(link.start, link.end) : say.sheet.openLink}
        </Anchor>
      ))}
      {sum ? <span class="sum">{sum}</span> : null}
    </div>
  );
};

/** Toasts leave this line and the tabs below it in sight, however much it tells. */
function useToastsAbove(): RefObject<HTMLDivElement | null> {
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--under', `${(line.current?.offsetHeight ?? 0) + TABS_HEIGHT}px`);
  });
  return line;
}

/** @returns how many chosen cells are filled in, and the sum of those that hold numbers */
function sumOf({ data, shape, selection }: SheetWork): string | undefined {
  const { lastRow, lastColumn, locale } = data.answer;
  const area = areaOf(selection);
  if (area.rows * area.columns === 1) return undefined;
  const [down, across] = [
    Math.min(area.row + area.rows - 1, lastRow),
    Math.min(area.column + area.columns - 1, lastColumn),
  ];
  const within = ({ numbers }: Axis, first: number, last: number) =>
    numbers.filter((each) => each >= first && each <= last);
  const columns = within(shape.columns, area.column, across);
  const cells = within(shape.rows, area.row, down).flatMap((row) => columns.map((column) => ({ row, column })));
  const filled = cells.filter((at) => data.text(at) !== '');
  if (filled.length < 2) return undefined;
  const numbers = filled.flatMap((at) => data.number(at) ?? []);
  const count = say.sheet.filled(filled.length);
  if (numbers.length < 2) return count;
  const total = numbers.reduce((sum, each) => sum + each, 0);
  const words = new Intl.NumberFormat(locale.replace('_', '-'), { maximumFractionDigits: 2 }).format(total);
  return say.sheet.sum(count, words);
}
