// What the script shows to the person who has the sheet open: toasts, alerts, prompts, dialogs and a sidebar.

import { useEffect, useState } from 'preact/hooks';
import type { ShownDialog, UiResult } from '../../data/index.ts';
import { send, wordsOfProblem } from '../shell/api.ts';
import { Dialog } from '../shell/dialog.tsx';
import { personNow } from '../shell/person.ts';
import { pixels } from '../shell/pixels.ts';
import { failedRuns, tellRuns } from '../shell/runs.ts';
import { createStore, useStore } from '../shell/store.ts';
import { showToast } from '../shell/toast.tsx';
import { say } from '../words/words.ts';
import { forgetScriptToasts, showScriptToasts } from './script-toasts.ts';

/** A script that waits for its question to be answered. */
type Waiting = NonNullable<UiResult['question']>;

interface ScriptAnswer extends UiResult {
  readonly dialogs: readonly ShownDialog[];
}

interface Open {
  readonly question?: Waiting | undefined;
  readonly dialog?: ShownDialog | undefined;
  readonly sidebar?: ShownDialog | undefined;
}

const open = createStore<Open>({});

/** Opens the document as the current person, so that the script may greet and put its menus there. */
export function openDocument(): Promise<void> {
  forgetScriptToasts();
  return during('', () => send<ScriptAnswer>('POST', '/api/open', { as: personNow() }));
}

/** Chooses a menu item; its script may ask and show things. @param tell says first where the person stands */
export function chooseItem(item: string, tell: () => Promise<unknown>): Promise<void> {
  const name = item.split(' > ').at(-1) ?? item;
  return during(say.script.itemDone(name), async () => {
    await tell();
    return send<ScriptAnswer>('POST', '/api/menu', { item, as: personNow(), answers: 'wait' });
  });
}

async function during(done: string, ask: () => Promise<ScriptAnswer>): Promise<void> {
  try {
    show(await ask(), done);
  } catch (problem) {
    showToast({ kind: 'problem', text: wordsOfProblem(problem) });
  }
}

function show({ executions, dialogs, question }: ScriptAnswer, done: string): void {
  showScriptToasts(executions);
  const pages = dialogs.filter(({ page }) => page !== undefined);
  const dialog = pages.findLast(({ kind }) => kind === 'dialog');
  const sidebar = pages.findLast(({ kind }) => kind === 'sidebar') ?? open.get().sidebar;
  open.set({ question, dialog: dialog ?? open.get().dialog, sidebar });
  if (question) return;
  if (failedRuns(executions).length) tellRuns(say.script.failed, executions);
  else if (done !== '' && dialogs.length === 0) tellRuns(done, executions);
}

const BUTTONS: Readonly<Record<string, string>> = {
  OK: say.script.ok,
  CANCEL: say.shell.cancel,
  YES: say.script.yes,
  NO: say.script.no,
};

/** Questions and dialogs over the page. */
export const ScriptDialogs = () => {
  const { question, dialog } = useStore(open);
  useEffect(() => {
    const hear = ({ data, origin }: MessageEvent) => {
      if (origin !== location.origin) return;
      if (data === 'local-workspace:close') open.set({ ...open.get(), dialog: undefined });
      else if (Object(data).type === 'local-workspace:shown') show(data.answer, '');
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  if (question) return <Question key={question.execution + question.content} question={question} />;
  if (!dialog?.page) return null;
  const height = Math.min(dialog.height ?? 360, innerHeight - 140);
  return (
    <Dialog
      title={dialog.title}
      width={(dialog.width ?? 500) + 42}
      onClose={() => open.set({ ...open.get(), dialog: undefined })}
    >
      <iframe
        class="script-frame"
        src={dialog.page}
        sandbox={dialog.sandbox}
        title={dialog.title || say.script.dialog}
        style={pixels({ height })}
      />
    </Dialog>
  );
};

const Question = ({ question }: { question: Waiting }) => {
  const { execution, title, content, kind, buttons = 'OK' } = question;
  const [text, setText] = useState('');
  const answer = (button: string) => {
    open.set({ ...open.get(), question: undefined });
    const path = `/api/questions/${encodeURIComponent(execution)}`;
    void during(say.script.done, () => send<ScriptAnswer>('POST', path, { button, text }));
  };
  const [first = 'OK', ...others] = buttons.split('_');
  return (
    <Dialog title={title || say.script.message} width={440} onClose={() => answer('CLOSE')}>
      <form
        class="question-form"
        onSubmit={(event) => {
          event.preventDefault();
          answer(first);
        }}
      >
        <p class="lines" id="script-question">
          {content}
        </p>
        {kind === 'prompt' ? (
          <input
            aria-labelledby="script-question"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        ) : null}
        <footer>
          {others.toReversed().map((button) => (
            <button key={button} type="button" onClick={() => answer(button)}>
              {BUTTONS[button] ?? button}
            </button>
          ))}
          <button type="submit" class="main">
            {BUTTONS[first] ?? first}
          </button>
        </footer>
      </form>
    </Dialog>
  );
};

/** The sidebar beside the grid. */
export const ScriptSidebar = () => {
  const { sidebar } = useStore(open);
  if (!sidebar?.page) return null;
  return (
    <aside class="script-sidebar" aria-label={sidebar.title || say.script.sidebar}>
      <header>
        <h2>{sidebar.title || say.script.sidebar}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={say.script.closeSidebar}
          onClick={() => open.set({ ...open.get(), sidebar: undefined })}
        >
          ✕
        </button>
      </header>
      <iframe
        class="script-frame"
        src={sidebar.page}
        sandbox={sidebar.sandbox}
        title={sidebar.title || say.script.sidebar}
      />
    </aside>
  );
};
