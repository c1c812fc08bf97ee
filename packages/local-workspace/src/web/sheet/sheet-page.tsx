// The sheet page: tabs at the lower edge, the grid, and around it the tools, the line of the cell and what the script shows.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetInfo } from '../../data/index.ts';
import { send, wordsOfProblem } from '../shell/api.ts';
import { useDesk } from '../shell/desk.ts';
import { useLive } from '../shell/live.ts';
import { usePerson } from '../shell/person.ts';
import { showToast } from '../shell/toast.tsx';
import { AboutCell, CellLine, focusGrid } from './cell-line.tsx';
import { FilterBox } from './filter-box.tsx';
import { FindBar } from './find-bar.tsx';
import { Grid } from './grid.tsx';
import { columnEntries, rowEntries } from './line-entries.ts';
import { MenuBar } from './menu-bar.tsx';
import { MenuButton } from './menu-button.tsx';
import { MenuList } from './menu-list.tsx';
import { openDocument, ScriptDialogs, ScriptSidebar } from './script-ui.tsx';
import { placeNamed } from './selection.ts';
import { ToolBar } from './tool-bar.tsx';
import { type SheetWork, useSheetWork } from './work.ts';
import './menus.css';
import './sheet.css';
import { say } from '../words/words.ts';

interface Address {
  readonly spreadsheet: string;
  readonly tab: string;
  readonly gid: number | undefined;
  readonly range: string;
}

/** The page; its address names spreadsheet and tab, so that it can be kept and sent. */
export const SheetPage = () => {
  const { spreadsheets, container } = useDesk();
  const { email } = usePerson();
  const [address, setAddress] = useState(addressNow);
  const spreadsheet = spreadsheets.find(({ id }) => id === address.spreadsheet) ?? spreadsheets[0];
  const path = spreadsheet && `/api/sheets?spreadsheet=${encodeURIComponent(spreadsheet.id)}`;
  const { value: sheets, problem } = useLive<SheetInfo[]>(path, ['sheet']);
  useEffect(() => {
    if (container === 'spreadsheet') void openDocument();
  }, [container, email]);
  useEffect(() => {
    const back = () => setAddress(addressNow());
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const visible = sheets?.filter(({ hidden }) => !hidden) ?? [];
  const shown =
    visible.find(({ name }) => name === address.tab) ?? visible.find(({ id }) => id === address.gid) ?? visible[0];
  const tabs = useRef<HTMLElement>(null);
  const shownId = shown?.id;
  useEffect(() => {
    if (shownId !== undefined)
      tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [shownId]);
  const go = (change: Partial<Address>) => {
    const next = { ...address, gid: undefined, range: '', ...change };
    const query = new URLSearchParams({ spreadsheet: next.spreadsheet, tab: next.tab });
    history.pushState(null, '', `/sheet?${query}`);
    setAddress(next);
  };
  const newTab = () => {
    if (!spreadsheet) return;
    void addTab(spreadsheet.id, email).then((tab) => tab && go({ spreadsheet: spreadsheet.id, tab }));
  };
  if (!spreadsheet) return <p class="notice-box">{say.sheet.noSpreadsheet}</p>;
  return (
    <div class="sheet-page">
      <h1 class="hidden">{spreadsheet.title}</h1>
      {problem ? (
        <p class="notice-box problem" role="alert">
          {problem}
        </p>
      ) : null}
      {shown ? (
        <Sheet
          key={`${shown.spreadsheet} ${shown.id}`}
          name={shown.name}
          spreadsheet={spreadsheet.id}
          led={address}
          onAddTab={newTab}
        />
      ) : (
        <p class="sheet-wait">{say.shell.loading}</p>
      )}
      <nav ref={tabs} class="sheet-tabs" aria-label={say.sheet.tabs}>
        <div class="tabs-start">
          <button
            type="button"
            class="sheet-tab"
            aria-label={say.sheet.addTab}
            title={say.sheet.addTab}
            onClick={newTab}
          >
            +
          </button>
          <MenuButton
            name={say.sheet.allTabs}
            entries={() =>
              (sheets ?? []).map(({ id, name, hidden }) => ({
                words: hidden ? say.sheet.hiddenTab(name) : name,
                checked: id === shown?.id,
                act: () =>
                  void (hidden ? showTab(name, spreadsheet.id, email) : Promise.resolve(true)).then((isShown) => {
                    if (isShown) go({ spreadsheet: spreadsheet.id, tab: name });
                  }),
              }))
            }
          >
            <span aria-hidden="true">☰</span>
            <span class="hidden">{say.sheet.allTabs}</span>
          </MenuButton>
        </div>
        {spreadsheets.length > 1 ? (
          <select
            aria-label={say.sheet.spreadsheet}
            value={spreadsheet.id}
            onChange={(event) => go({ spreadsheet: event.currentTarget.value, tab: '' })}
          >
            {spreadsheets.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        ) : null}
        {visible.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            class="sheet-tab"
            aria-current={id === shown?.id ? 'page' : undefined}
            onClick={() => go({ spreadsheet: spreadsheet.id, tab: name })}
          >
            {name}
          </button>
        ))}
      </nav>
      <ScriptDialogs />
    </div>
  );
};

/** @returns the name of a new tab; undefined when it was refused, which is said */
async function addTab(spreadsheet: string, as: string): Promise<string | undefined> {
  try {
    const path = `/api/sheets?spreadsheet=${encodeURIComponent(spreadsheet)}`;
    return (await send<SheetInfo>('POST', path, { as })).name;
  } catch (problem) {
    showToast({ kind: 'problem', text: wordsOfProblem(problem) });
    return undefined;
  }
}

/** Brings a hidden tab into sight, as choosing it in the list of all does. @returns whether it did; a refusal is said */
async function showTab(name: string, spreadsheet: string, as: string): Promise<boolean> {
  try {
    const path = `/api/sheets/${encodeURIComponent(name)}?spreadsheet=${encodeURIComponent(spreadsheet)}`;
    await send('PATCH', path, { hidden: false, as });
    return true;
  } catch (problem) {
    showToast({ kind: 'problem', text: wordsOfProblem(problem) });
    return false;
  }
}

interface SheetProps {
  readonly name: string;
  readonly spreadsheet: string;
  /** The address that led here; each time a link is followed it is another object. */
  readonly led: Address;
  readonly onAddTab: () => void;
}

const Sheet = ({ name, spreadsheet, led, onAddTab }: SheetProps) => {
  const work = useSheetWork(name, spreadsheet);
  const [finds, setFinds] = useState(false);
  const [filters, setFilters] = useState<number>();
  const [menu, setMenu] = useState<{ kind: 'rows' | 'columns'; left: number; top: number }>();
  useEffect(() => {
    const find = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      setFinds(true);
      document.querySelector<HTMLInputElement>('.find-bar input')?.select();
    };
    addEventListener('keydown', find);
    return () => removeEventListener('keydown', find);
  }, []);
  const standing = useRef<SheetWork>(undefined);
  standing.current = typeof work === 'object' ? work : undefined;
  useEffect(() => {
    // Whoever goes over into a dialog or the sidebar takes along what they have chosen.
    const leave = () => void standing.current?.tellSelection().catch(() => {});
    addEventListener('blur', leave);
    return () => removeEventListener('blur', leave);
  }, []);
  const isRead = standing.current !== undefined;
  useEffect(() => {
    const place = standing.current && placeNamed(standing.current.data, led.range);
    if (!place) return;
    standing.current?.select(place);
    focusGrid();
  }, [led, isRead]);
  if (work === undefined) return <p class="sheet-wait">{say.shell.loading}</p>;
  if (typeof work === 'string') return <p class="sheet-wait">{work}</p>;
  return (
    <>
      <MenuBar work={work} onFind={() => setFinds(true)} onFilter={setFilters} onAddTab={onAddTab} />
      <ToolBar work={work} onFind={() => setFinds(true)} onFilter={setFilters} />
      <CellLine work={work} />
      {finds ? (
        <FindBar
          work={work}
          onClose={() => {
            setFinds(false);
            focusGrid();
          }}
        />
      ) : null}
      {work.view ? (
        <p class="filter-view" role="status">
          {say.menus.views.title}
          <button
            type="button"
            class="icon-button"
            aria-label={say.menus.views.close}
            onClick={() => work.see(undefined)}
          >
            ✕
          </button>
        </p>
      ) : null}
      <div class="grid-and-side">
        <Grid work={work} onMenu={(kind, left, top) => setMenu({ kind, left, top })} />
        <ScriptSidebar />
      </div>
      <AboutCell work={work} />
      {menu ? (
        <MenuList
          name={menu.kind === 'rows' ? say.sheet.rows : say.sheet.columns}
          place={menu}
          entries={menu.kind === 'rows' ? rowEntries(work) : columnEntries(work)}
          onClose={() => {
            setMenu(undefined);
            focusGrid();
          }}
        />
      ) : null}
      {filters === undefined ? null : <FilterBox work={work} column={filters} onClose={() => setFilters(undefined)} />}
    </>
  );
};

function addressNow(): Address {
  const query = new URLSearchParams(location.search);
  const gid = query.get('gid');
  return {
    spreadsheet: query.get('spreadsheet') ?? '',
    tab: query.get('tab') ?? '',
    gid: gid === null ? undefined : Number(gid),
    range: query.get('range') ?? '',
  };
}
