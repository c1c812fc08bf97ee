// The menu bar of Google Sheets with its words in their places, the menus of the script at its end.
import { useRef, useState } from 'preact/hooks';
import { useLive } from '../shell/live.ts';
import { usePerson } from '../shell/person.ts';
import { say } from '../words/words.ts';
import { type MenuHands, menusOf } from './menu-entries.ts';
import { type MenuEntry, MenuList } from './menu-list.tsx';
import { chooseItem } from './script-ui.tsx';

/** One stop of the Tab key; left and right go from menu to menu, open ones along with them. */
export const MenuBar = (hands: MenuHands) => {
  const menus = [...menusOf(hands), ...useScriptMenus(hands)];
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const focus = (index: number) => bar.current?.querySelectorAll<HTMLButtonElement>('.menu > button')[index]?.focus();
  const go = (by: number, from = at) => {
    const next = (from + by + menus.length) % menus.length;
    setAt(next);
    if (!open) focus(next);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => go(1),
    ArrowLeft: () => go(-1),
    Home: () => go(0, 0),
    End: () => go(-1, 0),
    ArrowDown: () => setOpen(true),
  };
  return (
    <div
      ref={bar}
      class="menu-bar"
      role="menubar"
      aria-label={say.menus.bar}
      onKeyDown={(event) => {
        const act = keys[event.key];
        if (!act) return;
        event.preventDefault();
        act();
      }}
    >
      {menus.map(({ name, entries }, index) => (
        <div key={name} class="menu" role="none">
          <button
            type="button"
            role="menuitem"
            class="tool"
            aria-haspopup="menu"
            aria-expanded={open && index === at}
            tabIndex={index === at ? 0 : -1}
            onPointerDown={(event) => open && index === at && event.stopPropagation()}
            onPointerEnter={() => open && setAt(index)}
            onFocus={() => setAt(index)}
            onClick={() => {
              setAt(index);
              setOpen(!open || index !== at);
            }}
          >
            {name}
          </button>
          {open && index === at ? (
            <MenuList
              name={name}
              entries={entries()}
              onSide={(by) => go(by)}
              onClose={(chosen) => {
                setOpen(false);
                if (chosen) focus(index);
              }}
            />
          ) : null}
        </div>
      ))}
    </div>
  );
};

interface Menu {
  readonly name: string;
  readonly entries: () => readonly MenuEntry[];
}

function useScriptMenus({ work }: MenuHands): Menu[] {
  const { email } = usePerson();
  const { value = [] } = useLive<{ menu: string; items: string[] }[]>(`/api/menus?as=${encodeURIComponent(email)}`, []);
  return value.map(({ menu, items }) => ({
    name: menu,
    entries: () =>
      items.map((item) => ({
        words: item.replace(`${menu} > `, ''),
        act: () => void chooseItem(item, work.tellSelection),
      })),
  }));
}
