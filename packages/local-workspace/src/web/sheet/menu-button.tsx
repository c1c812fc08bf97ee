// A button with a menu below it, and a menu at a point: arrows move, Enter chooses, Escape closes.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pixels } from '../shell/pixels.ts';

export interface MenuEntry {
  readonly words: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly checked?: boolean;
  /** A line above it. */
  readonly apart?: boolean;
  act(): void;
}

/** The list of entries; it takes the focus. */
export const MenuList = ({
  entries,
  name,
  place,
  onClose,
}: {
  readonly entries: readonly MenuEntry[];
  readonly name: string;
  readonly place?: { readonly left: number; readonly top: number };
  readonly onClose: (chosen: boolean) => void;
}) => {
  const list = useRef<HTMLDivElement>(null);
  const items = () => [...(list.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
  useLayoutEffect(() => {
    items()[0]?.focus();
    const leave = (event: Event) => {
      if (event.target instanceof Node && !list.current?.contains(event.target)) onClose(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, []);
  const go = (by: number) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all[(at + by + all.length) % all.length]?.focus();
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    Home: () => items()[0]?.focus(),
    End: () => items().at(-1)?.focus(),
    Escape: () => onClose(true),
    Tab: () => onClose(true),
  };
  const inside =
    place &&
    pixels({
      left: Math.min(place.left, innerWidth - 250),
      top: Math.max(8, Math.min(place.top, innerHeight - 60 - entries.length * 38)),
    });
  return (
    <div
      ref={list}
      role="menu"
      aria-label={name}
      tabIndex={-1}
      class={place ? 'menu-list at-point' : 'menu-list'}
      style={inside}
      onKeyDown={(event) => {
        event.stopPropagation();
        const act = keys[event.key];
        if (!act) return;
        event.preventDefault();
        act();
      }}
    >
      {entries.map(({ words, keys: shortcut, disabled, checked, apart, act }) => (
        <button
          key={words}
          type="button"
          role={checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
          aria-checked={checked}
          tabIndex={-1}
          disabled={disabled}
          class={apart ? 'apart' : ''}
          onClick={() => {
            onClose(true);
            act();
          }}
        >
          <span>
            {checked ? '✓ ' : ''}
            {words}
          </span>
          {shortcut ? <span class="soft small">{shortcut}</span> : null}
        </button>
      ))}
    </div>
  );
};

/** @param entries asked for each time the menu opens */
export const MenuButton = ({
  children,
  name,
  entries,
}: {
  readonly children: ComponentChildren;
  readonly name: string;
  readonly entries: () => readonly MenuEntry[];
}) => {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div class="menu">
      <button
        ref={button}
        type="button"
        class="tool"
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerDown={(event) => open && event.stopPropagation()}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {open ? (
        <MenuList
          name={name}
          entries={entries()}
          onClose={(chosen) => {
            setOpen(false);
            if (chosen) button.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
};
