// A list of menu entries: arrows move, Enter chooses, Escape closes; what is not emulated is grey, can be reached, and says why.

import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pixels } from '../shell/pixels.ts';
import { focusGrid } from './cell-line.tsx';

export interface MenuEntry {
  readonly words: string;
  readonly keys?: string;
  /** It makes no sense for what is chosen now. */
  readonly disabled?: boolean;
  /** Why it cannot be chosen here at all. */
  readonly why?: string;
  readonly checked?: boolean;
  /** A line above it. */
  readonly apart?: boolean;
  /** A colour that stands for its words. */
  readonly swatch?: string;
  /** A menu that it opens. */
  readonly entries?: readonly MenuEntry[];
  act?(): void;
}

interface ListProps {
  readonly entries: readonly MenuEntry[];
  readonly name: string;
  readonly place?: { readonly left: number; readonly top: number };
  /** It was opened by another menu, beside which it lies. */
  readonly isInner?: boolean;
  readonly onClose: (chosen: boolean) => void;
  /** Goes to the menu at the left or right; of a menu within another the left one is that. */
  readonly onSide?: (by: 1 | -1) => void;
}

/** The list of entries; it takes the focus. */
export const MenuList = ({ entries, name, place, isInner, onClose, onSide }: ListProps) => {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string>();
  const items = () =>
    [...(list.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])].filter(
      (each) => each.closest('[role=menu]') === list.current,
    );
  useLayoutEffect(() => {
    items()[0]?.focus();
    const leave = (event: Event) => {
      if (event.target instanceof Node && !list.current?.contains(event.target)) onClose(false);
    };
    if (!isInner) document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, []);
  const go = (by: number) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all[(at + by + all.length) % all.length]?.focus();
  };
  const side = (by: 1 | -1) => {
    const chosen =
      entries[[...(list.current?.children ?? [])].findIndex((each) => each.contains(document.activeElement))];
    if (entries.some(({ swatch }) => swatch)) go(by);
    else if (by === 1 && chosen?.entries) setOpen(chosen.words);
    else onSide?.(by);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    ArrowRight: () => side(1),
    ArrowLeft: () => side(-1),
    Home: () => items()[0]?.focus(),
    End: () => items().at(-1)?.focus(),
    Escape: () => (isInner ? onSide?.(-1) : onClose(true)),
    Tab: () => onClose(true),
  };
  const inside =
    place &&
    pixels({
      left: Math.min(place.left, innerWidth - 250),
      top: Math.max(8, Math.min(place.top, innerHeight - 60 - entries.length * 34)),
    });
  return (
    <div
      ref={list}
      role="menu"
      aria-label={name}
      tabIndex={-1}
      class={`menu-list${place ? ' at-point' : ''}${isInner ? ' inner' : ''}${entries.some(({ swatch }) => swatch) ? ' swatches' : ''}`}
      style={inside}
      onKeyDown={(event) => {
        event.stopPropagation();
        const act = keys[event.key];
        if (!act) return;
        event.preventDefault();
        act();
      }}
    >
      {entries.map((entry) => (
        <div key={entry.words} role="none" class="menu-place" onPointerEnter={() => setOpen(undefined)}>
          <Item
            entry={entry}
            isOpen={open === entry.words}
            onChoose={() => {
              if (entry.entries) setOpen(open === entry.words ? undefined : entry.words);
              else if (entry.why === undefined) {
                onClose(true);
                // What is typed next is meant for the cells.
                focusGrid();
                entry.act?.();
              }
            }}
          />
          {entry.entries && open === entry.words ? (
            <MenuList
              isInner
              name={entry.words}
              entries={entry.entries}
              onClose={onClose}
              onSide={(by) => {
                if (by === 1) onSide?.(1);
                else {
                  setOpen(undefined);
                  items()
                    .find((each) => each.textContent?.startsWith(entry.words))
                    ?.focus();
                }
              }}
            />
          ) : null}
        </div>
      ))}
    </div>
  );
};

const Item = ({ entry, isOpen, onChoose }: { entry: MenuEntry; isOpen: boolean; onChoose: () => void }) => {
  const { words, keys, disabled, why, checked, apart, swatch, entries } = entry;
  const id = useId();
  return (
    <button
      type="button"
      role={checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
      aria-checked={checked}
      aria-haspopup={entries ? 'menu' : undefined}
      aria-expanded={entries ? isOpen : undefined}
      aria-disabled={why === undefined ? undefined : true}
      aria-label={swatch === undefined ? undefined : words}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
      aria-describedby={why === undefined ? undefined : id}
      title={swatch === undefined ? undefined : words}
      tabIndex={-1}
      disabled={disabled}
      class={apart ? 'apart' : ''}
      style={swatch === undefined ? undefined : { '--swatch': swatch }}
      onClick={onChoose}
    >
      {swatch === undefined ? (
        <span>
          {checked ? <span aria-hidden="true">✓ </span> : null}
          {words}
        </span>
      ) : null}
      {keys ? (
        <span class="soft small" aria-hidden="true">
          {keys}
        </span>
      ) : null}
      {entries ? <span class="opens" aria-hidden="true" /> : null}
      {why === undefined ? null : (
        <span id={id} class="why" aria-hidden="true">
          {why}
        </span>
      )}
    </button>
  );
};
