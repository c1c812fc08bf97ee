// A window over the page: it takes the focus, Escape closes it, the focus goes back to where it was.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../words/words.ts';
import { createStore, useStore } from './store.ts';

interface DialogProps {
  readonly title: string;
  readonly width?: number;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Shown as long as it is part of the page. */
export const Dialog = ({ title, width, onClose, children }: DialogProps) => {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    const find = (selector: string) => element.current?.querySelector<HTMLElement>(selector);
    const first = 'input:not([type="hidden"], [type="checkbox"]), select, textarea, .main';
    (find('[data-first]') ?? find(first))?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class="dialog"
      aria-labelledby={id}
      style={width ? { width: `min(${width}px, calc(100vw - 24px))` } : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" class="icon-button" aria-label={say.shell.close} onClick={onClose}>
          ✕
        </button>
      </header>
      {children}
    </dialog>
  );
};

interface Question {
  readonly title: string;
  readonly text: string;
  /** The words of the button that goes on. */
  readonly go: string;
  readonly danger?: boolean;
  /** There is nothing to decide: it has one button. */
  readonly isMessage?: boolean;
  /** A box to tick, and what is done when it was ticked and the answer is yes. */
  readonly option?: { readonly words: string; choose(): void };
}

const asked = createStore<(Question & { answer(yes: boolean): void }) | undefined>(undefined);

/** Asks before something that cannot be taken back. @returns whether to go on */
export function ask(question: Question): Promise<boolean> {
  return new Promise((resolve) => {
    asked.set({
      ...question,
      answer: (yes) => {
        asked.set(undefined);
        resolve(yes);
      },
    });
  });
}

/** Tells something that is to be read before going on. */
export async function tell(title: string, text: string): Promise<void> {
  await ask({ title, text, go: say.script.ok, isMessage: true });
}

/** Where `ask` asks. */
export const OpenQuestion = () => {
  const question = useStore(asked);
  const chosen = useRef<HTMLInputElement>(null);
  if (!question) return null;
  const goOn = () => {
    if (chosen.current?.checked) question.option?.choose();
    question.answer(true);
  };
  return (
    <Dialog title={question.title} width={440} onClose={() => question.answer(false)}>
      <p class="lines">{question.text}</p>
      {question.option ? (
        <label class="row">
          <input ref={chosen} type="checkbox" />
          <span>{question.option.words}</span>
        </label>
      ) : null}
      <footer>
        {question.isMessage ? null : (
          <button type="button" onClick={() => question.answer(false)}>
            {say.shell.cancel}
          </button>
        )}
        <button type="button" class={question.danger ? 'danger' : 'main'} onClick={goOn}>
          {question.go}
        </button>
      </footer>
    </Dialog>
  );
};
