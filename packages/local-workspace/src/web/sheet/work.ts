// The sheet at work: which tab is read, what is chosen and being typed, and every deed of the person in it.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ActionResult } from '../../data/index.ts';
import type { Area } from '../../model/sheets/a1.ts';
import { ApiProblem, send, wordsOfProblem } from '../shell/api.ts';
import { ask, tell } from '../shell/dialog.tsx';
import { useLive } from '../shell/live.ts';
import { usePerson } from '../shell/person.ts';
import { areRemarksShown, useRemarks } from '../shell/remarks.tsx';
import { tellRuns } from '../shell/runs.ts';
import { showToast } from '../shell/toast.tsx';
import { say } from '../words/words.ts';
import type { Leave } from './cell-editor.tsx';
import { addressesOf, changesBetween, rowNow } from './changes.ts';
import { type FilterView, rowsBeyond } from './filter-view.ts';
import { showScriptToasts } from './script-toasts.ts';
import { areaOf, areaText, only, rangeOf, type Selection, stepped } from './selection.ts';
import { type Shape, shapeOf } from './shape.ts';
import { addressOf, type CellAt, type SheetAnswer, SheetData } from './sheet-data.ts';
import { widthHere } from './text-width.ts';
import { outcomeOf } from './told.ts';

const MARKED_FOR = 5000;

/** What is being typed, and where. */
export interface Editing {
  readonly text: string;
  /** In the cell itself, or in the line above the grid. */
  readonly where: 'cell' | 'line';
  /** Begun by typing over what stood there, so that arrows end it and go on. */
  readonly isTyped?: boolean;
}

const STEPS: Readonly<Record<Leave, readonly [down: number, across: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  right: [0, 1],
  left: [0, -1],
  stay: [0, 0],
  fill: [0, 0],
};

/** So long a person who asked for it is not warned again. */
const UNWARNED_FOR = 5 * 60_000;

type Deed = 'rows' | 'columns' | 'sort' | 'filter' | 'format' | 'undo';

/** One text for all cells chosen, or a block; `source` says from which cells it was copied. */
export type Entries = ({ value: string } | { values: string[][] }) & { source?: string };

export interface SheetWork {
  readonly data: SheetData;
  readonly shape: Shape;
  readonly selection: Selection;
  readonly editing: Editing | undefined;
  /** Addresses whose text just changed, and those whose entry was refused. */
  readonly changed: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
  /** Texts sent and not yet answered, by address. */
  readonly sent: ReadonlyMap<string, string>;
  /** Whether the workspace's own remarks are wanted. */
  readonly remarks: boolean;
  /** The person's own filter view, while they have one open. */
  readonly view: FilterView | undefined;
  select(selection: Selection): void;
  edit(editing: Editing | undefined): void;
  /** Begins to type into a cell: with this text, or with what it holds. */
  begin(at: CellAt, text?: string): void;
  /** Ends typing, enters the text if it is another one, and goes on. */
  finish(text: string, leave: Leave): void;
  see(view: FilterView | undefined): void;
  /** Enters one text into all chosen cells, or a block at the chosen one. */
  enter(range: string, area: Area, content: Entries): Promise<void>;
  /** Does something with whole lines, and says so when there are words for it. */
  act(deed: Deed, body: Record<string, unknown>, done?: string): Promise<void>;
  /** Lets the workspace know what is chosen: a script asks for it. */
  tellSelection(): Promise<unknown>;
}

/** @returns the sheet at work; undefined until it is read, or the words for why it cannot be */
export function useSheetWork(name: string, spreadsheet: string): SheetWork | string | undefined {
  const { email: as } = usePerson();
  const base = `/api/sheets/${encodeURIComponent(name)}`;
  const query = `spreadsheet=${encodeURIComponent(spreadsheet)}`;
  const live = useLive<SheetAnswer>(`${base}?display=1&look=1&as=${encodeURIComponent(as)}&${query}`, ['sheet']);
  const read = useMemo(() => live.value && new SheetData(live.value), [live.value]);
  // Becoming somebody else reads the sheet anew; until it is there the old reading stays.
  const last = useRef<SheetData>(undefined);
  if (read) last.current = read;
  const data = read ?? last.current;
  const [view, see] = useState<FilterView>();
  const shape = useMemo(() => data && shapeOf(data, rowsBeyond(view, data), widthHere), [data, view]);
  const [selection, select] = useState<Selection>(only({ row: 1, column: 1 }));
  const [editing, edit] = useState<Editing>();
  const moves = useMovedAlong(data, selection, editing !== undefined, select);
  const [sent, setSent] = useState<ReadonlyMap<string, string>>(new Map());
  const [refused, markRefused] = useMarks();
  const changed = useChanged(data);
  const remarks = useRemarks();

  const enter: SheetWork['enter'] = async (range, area, content) => {
    if (!data || !(await mayEnter(data, area))) return;
    if ('value' in content) setSent(new Map([[range, content.value]]));
    try {
      const body = { range, ...content, as };
      const { executions } = await send<ActionResult>('POST', `${base}/edits?${query}`, body);
      const answer = await live.reload();
      showScriptToasts(executions);
      if (!areRemarksShown()) return;
      const filled = 'values' in content || content.value !== '';
      const outcome = answer && outcomeOf({ area, filled }, executions, data, new SheetData(answer));
      if (outcome?.toast) showToast({ ...outcome.toast, remark: true });
      if (outcome?.refused.length) markRefused(outcome.refused);
    } catch (problem) {
      if (areRemarksShown()) {
        const text = 'value' in content && content.value ? say.told.youTyped(content.value) : '';
        showToast({ kind: 'problem', topic: 'edit', title: say.told.notSaved, text, remark: true });
        markRefused([range.split(':')[0] ?? range]);
      }
      tellProblem(problem);
    } finally {
      setSent(new Map());
    }
  };

  const act: SheetWork['act'] = async (deed, body, done) => {
    try {
      const { executions } = await send<ActionResult>('POST', `${base}/${deed}?${query}`, { ...body, as });
      await live.reload();
      showScriptToasts(executions);
      if (done !== undefined && areRemarksShown()) tellRuns(done, executions, { remark: true });
    } catch (problem) {
      tellProblem(problem);
    }
  };

  if (!data || !shape) return live.problem;
  const begin: SheetWork['begin'] = (at, text) => {
    const refusal = data.protection(at);
    if (refusal && !refusal.warningOnly && !refusal.editors.includes(as)) {
      void tell(say.told.problem, say.told.mayNotChange);
      return;
    }
    edit({ text: text ?? data.typed(at), where: 'cell', ...(text === undefined ? {} : { isTyped: true }) });
  };
  const finish: SheetWork['finish'] = (text, leave) => {
    if (moves.current) return;
    const at = selection.active;
    edit(undefined);
    if (leave === 'fill') {
      void enter(rangeOf(selection), areaOf(selection), { value: text });
      return;
    }
    if (text !== data.typed(at)) {
      const area = { ...at, rows: 1, columns: 1 };
      void enter(addressOf(at), area, { value: text });
    }
    const [down, across] = STEPS[leave];
    select(only(stepped(data, shape, at, down, across)));
  };
  const tellSelection = () => send('POST', `${base}/selection?${query}`, { range: rangeOf(selection), as });
  const marks = remarks ? { changed, refused } : UNMARKED;
  const state = { data, shape, selection, editing, ...marks, remarks, sent, view };
  const editUnlessMoving = (next: Editing | undefined) => {
    if (next || !moves.current) edit(next);
  };
  return {
    ...state,
    select: (next: Selection) => select(standing(data, next)),
    edit: editUnlessMoving,
    begin,
    finish,
    see,
    enter,
    act,
    tellSelection,
  };
}

const UNMARKED = { changed: new Set<string>(), refused: new Set<string>() };

/** What the sheet refuses stands over it until it is read, as at Google; that nobody answers is told beside it. */
function tellProblem(problem: unknown): void {
  const words = wordsOfProblem(problem);
  if (problem instanceof ApiProblem && problem.status >= 400 && problem.status < 500)
    void tell(say.told.problem, words);
  else showToast({ kind: 'problem', text: words });
}

/** A merged block is chosen as its first cell. */
function standing(data: SheetData, selection: Selection): Selection {
  const { active, other, whole } = selection;
  return whole ? selection : { active: data.corner(active), other: data.corner(other) };
}

let unwarnedUntil = 0;

/** Whoever writes to cells that warn is asked first; those that refuse are left to the sheet, which says so. */
async function mayEnter(data: SheetData, area: Area): Promise<boolean> {
  const warns = data.protectionsOf(area).some(({ warningOnly }) => warningOnly);
  if (!warns || performance.now() < unwarnedUntil) return true;
  return ask({
    option: {
      words: say.told.dontAsk,
      choose: () => {
        unwarnedUntil = performance.now() + UNWARNED_FOR;
      },
    },
    title: say.told.partProtected,
    text: say.told.changeAnyway,
    go: say.script.ok,
  });
}

/** Enters into what is chosen now. */
export function enterHere(work: SheetWork, content: Entries): Promise<void> {
  const area = areaOf(work.selection);
  if ('value' in content) return work.enter(rangeOf(work.selection), area, content);
  const [rows, columns] = [content.values.length, Math.max(...content.values.map((row) => row.length))];
  const corner = { row: area.row, column: area.column };
  const block = { active: corner, other: { row: area.row + rows - 1, column: area.column + columns - 1 } };
  work.select(block);
  return work.enter(rangeOf(only(corner)), areaOf(block), content);
}

/** Copies the first row or column of what is chosen over the rest; of a single row, the one above it. */
export function fillHere(work: SheetWork, toward: 'down' | 'right'): Promise<void> {
  const { data, selection } = work;
  const chosen = areaOf(selection);
  const down = toward === 'down';
  const alone = (down ? chosen.rows : chosen.columns) === 1;
  const first = down ? chosen.row - (alone ? 1 : 0) : chosen.column - (alone ? 1 : 0);
  if (first < 1) return Promise.resolve();
  const area = { ...chosen, ...(down ? { row: first + 1 } : { column: first + 1 }) };
  if (!alone && down) area.rows -= 1;
  if (!alone && !down) area.columns -= 1;
  const values = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) =>
      data.typed(down ? { row: first, column: area.column + column } : { row: area.row + row, column: first }),
    ),
  );
  const corner = { row: area.row, column: area.column };
  const source = { ...chosen, ...(down ? { row: first, rows: 1 } : { column: first, columns: 1 }) };
  return work.enter(addressOf(corner), area, { values, source: areaText(source) });
}

/**
 * Whoever types into a row goes along when others move it: the text is meant for what stands in that row.
 * @returns whether the editor is on its way to the row's new place, so that leaving the old one ends nothing
 */
function useMovedAlong(
  data: SheetData | undefined,
  { active }: Selection,
  types: boolean,
  select: (selection: Selection) => void,
): { readonly current: boolean } {
  const moves = useRef(false);
  const before = useRef<SheetData>(undefined);
  useLayoutEffect(() => {
    const row = types && before.current && data ? rowNow(before.current, data, active.row) : active.row;
    before.current = data;
    if (row === active.row) return;
    moves.current = true;
    select(only({ row, column: active.column }));
  }, [data]);
  useLayoutEffect(() => {
    moves.current = false;
  }, [active]);
  return moves;
}

/** Addresses that are marked for a while. */
function useMarks(): [ReadonlySet<string>, (addresses: readonly string[]) => void] {
  const [marks, setMarks] = useState<ReadonlySet<string>>(new Set());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const mark = useCallback((addresses: readonly string[]) => {
    clearTimeout(timer.current);
    setMarks(new Set(addresses));
    timer.current = setTimeout(() => setMarks(new Set()), MARKED_FOR);
  }, []);
  return [marks, mark];
}

function useChanged(data: SheetData | undefined): ReadonlySet<string> {
  const [changed, mark] = useMarks();
  const before = useRef<SheetData>(undefined);
  useEffect(() => {
    if (before.current && data) {
      const addresses = addressesOf(changesBetween(before.current, data));
      if (addresses.length) mark(addresses);
    }
    if (data) before.current = data;
  }, [data, mark]);
  return changed;
}
