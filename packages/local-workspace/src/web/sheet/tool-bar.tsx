// The buttons above the grid that people know: undo, formats of numbers and letters, colours, alignment, filter, search.

import { Icon, type IconName } from '../shell/icons.tsx';
import { say } from '../words/words.ts';
import { unfilter } from './data-entries.ts';
import {
  alignEntries,
  colourEntries,
  currencyOf,
  formatHere,
  looksNow,
  numberEntries,
  turn,
  wrapEntries,
} from './format-entries.ts';
import { MenuButton } from './menu-button.tsx';
import type { SheetWork } from './work.ts';

interface ToolProps {
  readonly work: SheetWork;
  readonly onFind: () => void;
  readonly onFilter: (column: number) => void;
}

/** Tools for what is chosen in the grid. */
export const ToolBar = ({ work, onFind, onFilter }: ToolProps) => {
  const { menus, sheet } = say;
  const now = looksNow(work);
  const filtered = (work.data.answer.look.filtered?.columns.length ?? 0) > 0;
  return (
    <div
      class="tool-bar"
      role="toolbar"
      aria-label={sheet.tools}
      // The keys stay with the grid where somebody uses the pointer.
      onPointerDown={(event) => work.editing || event.preventDefault()}
    >
      <Tool words={sheet.undo} keys="Ctrl+Z" icon="undo" act={() => work.act('undo', {}, sheet.undone)} />
      <Tool words={menus.edit.redo} icon="redo" why={menus.absent} />
      <Apart />
      <Tool
        words={menus.asCurrency}
        text={currencyOf(work.data.answer.locale).charAt(1) === 'R' ? 'Rp' : '$'}
        act={() => formatHere(work, { number: currencyOf(work.data.answer.locale) })}
      />
      <Tool words={menus.asPercent} text="%" act={() => formatHere(work, { number: '0.00%' })} />
      <MenuButton name={menus.moreNumbers} title={menus.moreNumbers} entries={() => numberEntries(work)}>
        <span aria-hidden="true">123</span>
        <span class="hidden">{menus.moreNumbers}</span>
      </MenuButton>
      <Apart />
      <Tool words={menus.bold} keys="Ctrl+B" icon="bold" pressed={now.bold} act={() => turn(work, 'bold')} />
      <Tool words={menus.italic} keys="Ctrl+I" icon="italic" pressed={now.italic} act={() => turn(work, 'italic')} />
      <Tool
        words={menus.strikethrough}
        keys="Alt+Shift+5"
        icon="strike"
        pressed={now.strikethrough}
        act={() => turn(work, 'strikethrough')}
      />
      <IconMenu words={menus.textColour} icon="ink" entries={() => colourEntries(work, 'colour')} />
      <IconMenu words={menus.fillColour} icon="fill" entries={() => colourEntries(work, 'background')} />
      <Tool words={menus.borders} icon="borders" why={menus.undrawn} />
      <Tool words={menus.mergeCells} icon="merge" why={menus.scripts} />
      <Apart />
      <IconMenu words={menus.horizontal} icon="align" entries={() => alignEntries(work)} />
      <IconMenu words={menus.format.wrapping} icon="wrap" entries={() => wrapEntries(work)} />
      <Apart />
      <Tool
        words={filtered ? sheet.removeFilter : sheet.filterByMore(work.data.heading(work.selection.active.column))}
        icon="filter"
        pressed={filtered}
        act={() => (filtered ? unfilter(work) : onFilter(work.selection.active.column))}
      />
      <Tool words={sheet.find} keys="Ctrl+F" icon="search" act={onFind} />
    </div>
  );
};

interface OneTool {
  readonly words: string;
  readonly keys?: string;
  readonly icon?: IconName;
  readonly text?: string;
  readonly pressed?: boolean;
  /** Why it is grey. */
  readonly why?: string;
  readonly act?: () => unknown;
}

const Tool = ({ words, keys, icon, text, pressed, why, act }: OneTool) => (
  <button
    type="button"
    class={pressed ? 'tool on' : 'tool'}
    aria-pressed={pressed}
    aria-disabled={why === undefined ? undefined : true}
    title={[words, keys && `(${keys})`, why && `– ${why}`].filter(Boolean).join(' ')}
    onClick={() => why === undefined && act?.()}
  >
    {icon ? <Icon name={icon} size={18} /> : <span aria-hidden="true">{text}</span>}
    <span class="hidden">
      {words}
      {why === undefined ? '' : `: ${why}`}
    </span>
  </button>
);

const IconMenu = ({ words, icon, entries }: { words: string; icon: IconName } & Pick<Menu, 'entries'>) => (
  <MenuButton name={words} title={words} entries={entries}>
    <Icon name={icon} size={18} />
    <span class="hidden">{words}</span>
  </MenuButton>
);

type Menu = Parameters<typeof MenuButton>[0];

const Apart = () => <span class="tools-apart" aria-hidden="true" />;
