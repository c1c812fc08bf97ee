// Short words at the lower edge that say how something went; a refusal stays until it is closed.

import { say } from '../words/words.ts';
import { createStore, useStore } from './store.ts';

export interface Toast {
  readonly kind: 'done' | 'problem' | 'info';
  /** Of one topic only the latest is shown. */
  readonly topic?: string;
  readonly title?: string;
  readonly text: string;
  /** What it led to, line by line. */
  readonly details?: readonly string[];
  /** A remark of the workspace, which Google does not make. */
  readonly remark?: boolean;
  /** How long it stays: below 0 until it is closed. */
  readonly seconds?: number;
}

const SHOWN_FOR = 6;

const shown = createStore<readonly (Toast & { readonly id: number })[]>([]);
let count = 0;

/** Shows it; of the same words only one at a time. */
export function showToast(toast: Toast): void {
  count += 1;
  const id = count;
  const isSame = ({ topic, title, text }: Toast) =>
    topic ? topic === toast.topic : text === toast.text && title === toast.title;
  const others = shown.get().filter((each) => !isSame(each));
  shown.set([...others, { ...toast, id }].slice(-4));
  const seconds = toast.seconds ?? (toast.kind === 'problem' ? -1 : SHOWN_FOR);
  if (seconds >= 0) setTimeout(() => closeToast(id), seconds * 1000);
}

/** Closes what was told of this topic. */
export function closeTopic(topic: string): void {
  shown.set(shown.get().filter((each) => each.topic !== topic));
}

function closeToast(id: number): void {
  shown.set(shown.get().filter((each) => each.id !== id));
}

/** @returns the toasts that are shown; the component follows them */
export function useToasts(): readonly Toast[] {
  return useStore(shown);
}

/** Where toasts appear; a screen reader says them. */
export const Toasts = () => {
  const toasts = useStore(shown);
  return (
    <div class="toasts">
      {toasts.map(({ id, kind, title, text, details = [], remark }) => (
        <div key={id} class={`toast ${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
          <div>
            {remark ? <p class="remark">{say.shell.remarks}</p> : null}
            {title ? <strong>{title}</strong> : null}
            <p>{text}</p>
            {details.length ? (
              <ul>
                {details.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ) : null}
          </div>
          <button type="button" class="icon-button" aria-label={say.shell.closeToast} onClick={() => closeToast(id)}>
            ✕
          </button>
        </div>
      ))}
    </div>
  );
};
