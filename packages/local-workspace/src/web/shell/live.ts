// Follows the workspace: whoever listens hears of each kind of change, whichever page or person made it.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ChangeNotice } from '../../data/index.ts';
import { get, wordsOfProblem } from './api.ts';
import { createStore } from './store.ts';

export type ChangeKind = ChangeNotice['kind'];

/** Changes come in bursts: one step of a script is many. */
const QUIET = 60;

const listeners = new Set<(kinds: ReadonlySet<ChangeKind>) => void>();
let waiting = new Set<ChangeKind>();
let source: EventSource | undefined;
/** Whether the workspace does not answer, so that what is shown may be old. */
export const isLost = createStore(false);

let missed = false;
let quiet = false;

const EVERYTHING: readonly ChangeKind[] = [
  ...(['sheet', 'form', 'mail', 'calendar'] as const),
  ...(['execution', 'clock', 'trigger', 'readings', 'reset'] as const),
];

/** Begins to follow. A hidden page lets go of its connection: a browser has only six for one server. */
export function followWorkspace(): void {
  const follow = () => {
    if (document.hidden) {
      source?.close();
      source = undefined;
      missed = true;
    } else if (!source) listen();
  };
  document.addEventListener('visibilitychange', follow);
  follow();
}

function listen(): void {
  source = new EventSource('/api/stream');
  source.addEventListener('change', ({ data }) => note([(JSON.parse(data) as ChangeNotice).kind]));
  source.addEventListener('error', () => {
    missed = true;
    isLost.set(true);
  });
  source.addEventListener('open', () => {
    isLost.set(false);
    if (missed) note(EVERYTHING);
    missed = false;
  });
}

function note(kinds: readonly ChangeKind[]): void {
  for (const kind of kinds) waiting.add(kind);
  if (quiet) return;
  quiet = true;
  setTimeout(() => {
    const heard = waiting;
    waiting = new Set();
    quiet = false;
    for (const listener of [...listeners]) listener(heard);
  }, QUIET);
}

/**
 * Hears of changes.
 * @param kinds of which; `reset` is always among them
 * @returns a function that ends it
 */
export function onChanges(kinds: readonly ChangeKind[], listener: () => void): () => void {
  const wanted = new Set<ChangeKind>([...kinds, 'reset']);
  const heard = (changed: ReadonlySet<ChangeKind>) => {
    if ([...changed].some((kind) => wanted.has(kind))) listener();
  };
  listeners.add(heard);
  return () => listeners.delete(heard);
}

/** What `useLive` knows: the answer last read, and what went wrong since. */
export interface Live<Answer> {
  readonly value: Answer | undefined;
  readonly problem: string | undefined;
  /** @returns what was read; undefined when it went wrong */
  reload(): Promise<Answer | undefined>;
}

/**
 * Reads a path of the API, and reads it again after each change of these kinds.
 * @param path undefined: nothing is read yet
 */
export function useLive<Answer>(path: string | undefined, kinds: readonly ChangeKind[]): Live<Answer> {
  const [state, setState] = useState<{ path?: string; value?: Answer; problem?: string }>({});
  const latest = useRef(0);
  const reload = useCallback(async () => {
    if (path === undefined) return undefined;
    latest.current += 1;
    const turn = latest.current;
    try {
      const value = await get<Answer>(path);
      // An answer that was overtaken by a later one is old.
      if (turn === latest.current) setState({ path, value });
      return value;
    } catch (problem) {
      if (turn === latest.current) setState((before) => ({ ...before, path, problem: wordsOfProblem(problem) }));
      return undefined;
    }
  }, [path]);
  const wanted = kinds.join();
  useEffect(() => {
    void reload();
    return onChanges(wanted.split(',') as ChangeKind[], () => void reload());
  }, [reload, wanted]);
  return { value: state.path === path ? state.value : undefined, problem: state.problem, reload };
}
