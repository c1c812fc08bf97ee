// A button with a menu below it.

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type MenuEntry, MenuList } from './menu-list.tsx';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly name: string;
  readonly title?: string;
  /** Asked for each time the menu opens. */
  readonly entries: () => readonly MenuEntry[];
}

/** Opens its menu by a click, Enter or the arrow down. */
export const MenuButton = ({ children, name, title, entries }: ButtonProps) => {
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
        title={title}
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
