// What people and pages do, and what comes of it.
import type { ExecutionRecord } from './executions.ts';
import type { Answers } from './forms.ts';
import type { Email } from './identity.ts';

export interface Dialog {
  readonly kind: 'dialog' | 'sidebar' | 'alert' | 'prompt' | 'toast';
  readonly title: string;
  /** Markup of a dialog or sidebar, plain words of the others. */
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  /** The buttons of an alert or prompt, and the one that was taken. */
  readonly buttons?: string;
  /** Of a toast, how long it stays, where the script says so: below 0 until it is closed. */
  readonly seconds?: number;
  readonly answer?: string;
}

/** A dialog over HTTP: one that is a page has an address, and what its frame allows. */
export type ShownDialog = Dialog & { readonly page?: string; readonly sandbox?: string };

export const dialogButtons = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'] as const;
export type DialogButton = (typeof dialogButtons)[number];

/** How the person answers the alerts and prompts of one execution, in order; without one they are closed. */
export type DialogAnswers = readonly (DialogButton | { readonly button: DialogButton; readonly text: string })[];

export interface ActionResult {
  readonly executions: readonly ExecutionRecord[];
}

/** What one of many does in one moment. */
export type CrowdAct =
  | { readonly form: string; readonly answers: Answers; readonly email?: Email }
  | { readonly sheet: string; readonly range: string; readonly value: unknown; readonly as?: Email };

export interface CrowdResult extends ActionResult {
  /** Why the form or the sheet did not take it. */
  readonly refused?: string;
}

export interface UiResult extends ActionResult {
  /** The last dialog, sidebar, alert or prompt that was shown, and all of them in order. */
  readonly dialog?: Dialog;
  readonly dialogs: readonly Dialog[];
  /** An alert or prompt that waits for its answer, and the execution that waits with it. */
  readonly question?: Dialog & { readonly execution: string };
}

export interface ExecRequest {
  readonly method: 'GET' | 'POST';
  /** What the address asks: every value of each name. */
  readonly parameters?: Readonly<Record<string, readonly string[]>>;
  readonly pathInfo?: string;
  readonly body?: { readonly type: string; readonly contents: string };
  /** Which of several accounts of the visitor's browser the link names (`/u/1/`); absent: 1 where they have several, else 0. */
  readonly account?: number;
  /** Which deployment is asked, where there are several; absent: the first. */
  readonly deployment?: string;
  /** Asks the test address, which runs for editors of the script alone. */
  readonly dev?: true;
  /** Absent: an anonymous visitor. */
  readonly as?: Email;
  /** What the visitor's browser calls itself. */
  readonly userAgent?: string;
}

export interface ExecResponse extends ActionResult {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly title?: string;
  readonly metaTags?: readonly { readonly name: string; readonly content: string }[];
  /** `X-Frame-Options` of the page; absent: `SAMEORIGIN`. */
  readonly frames?: 'ALLOWALL';
}

/** What arrives in the page: a value after the rules of `google.script.run`, or the error its failure handler gets. */
export interface ScriptRunResult extends ActionResult {
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
  readonly dialogs: readonly Dialog[];
}

/** Where a page that calls `google.script.run` was opened: an open document lends it the active document and `getUi`. */
export type PageOrigin = 'document' | 'web-app';

export interface ChangeNotice {
  readonly kind: 'sheet' | 'form' | 'mail' | 'calendar' | 'execution' | 'clock' | 'trigger' | 'readings' | 'reset';
  readonly id?: string;
}
