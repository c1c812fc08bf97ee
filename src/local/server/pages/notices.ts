// Keeps what an action led to until the page that follows it has shown it (post, redirect, get).
import type { ActionResult, Dialog, DialogAnswers, ExecutionRecord } from '../../facade.ts';
import { problemOf } from '../problems.ts';
import type { Change } from './changes.ts';

export interface Notice {
  readonly kind: 'done' | 'problem';
  readonly text: string;
  readonly executions: readonly ExecutionRecord[];
  readonly dialogs: readonly Dialog[];
  /** What an edit changed in its row. */
  readonly changes?: readonly Change[];
  /** The menu item whose question was left open, and the answers given before it. */
  readonly question?: { readonly item: string; readonly answers: DialogAnswers };
}

const KEPT = 50;

/** The notices of one server, the latest ones. */
export class Notices {
  private readonly kept = new Map<string, Notice>();
  private count = 0;

  /** @returns the id under which the next page finds the notice */
  add(notice: Notice): string {
    this.count += 1;
    const id = String(this.count);
    this.kept.set(id, notice);
    this.kept.delete(String(this.count - KEPT));
    return id;
  }

  get(id: string | undefined): Notice | undefined {
    return id === undefined ? undefined : this.kept.get(id);
  }
}

/**
 * Does something and tells how it went; a refusal becomes a notice too.
 * @param done what to say when it went well
 */
export function noticeOf(
  done: string,
  act: () => ActionResult & { readonly dialogs?: readonly Dialog[] },
  asked?: { readonly item: string; readonly answers: DialogAnswers },
): Notice {
  try {
    const { executions, dialogs = [] } = act();
    const failed = executions.some(({ status }) => status === 'failed' || status === 'killed');
    const open = asked && isOpenQuestion(dialogs.at(-1)) ? { question: asked } : {};
    return { kind: failed ? 'problem' : 'done', text: done, executions, dialogs, ...open };
  } catch (thrown) {
    const { error, status } = problemOf(thrown);
    if (status === 500) console.error(thrown);
    return { kind: 'problem', text: error, executions: [], dialogs: [] };
  }
}

function isOpenQuestion(dialog: Dialog | undefined): boolean {
  if (dialog?.kind !== 'alert' && dialog?.kind !== 'prompt') return false;
  const closed = dialog.answer === undefined || dialog.answer === 'CLOSE';
  return closed && (dialog.kind === 'prompt' || (dialog.buttons ?? 'OK') !== 'OK');
}
