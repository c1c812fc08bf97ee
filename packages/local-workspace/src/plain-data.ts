// The plain data that crosses the facade of a workspace, in both directions.

import type { ReadingValues } from './engine/readings.ts';

export type { ReadingInfo, ReadingValues } from './engine/readings.ts';

/** A mail address; the workspace knows people by nothing else. */
export type Email = string;
/** An instant as ISO 8601 text with a zone or offset, e.g. `2026-12-01T16:45:00+07:00`. */
export type Iso = string;

export type AccountKind = 'workspace' | 'consumer';

/** The project's own `workspace.json`, completed with defaults. */
export interface WorkspaceSettings {
  readonly title: string;
  readonly owner: Email;
  readonly domain?: string;
  /** Locale of a new spreadsheet, e.g. `id_ID`. */
  readonly locale: string;
  /** What the script is bound to. */
  readonly container: 'spreadsheet' | 'form' | 'none';
  readonly people: readonly Person[];
  readonly tour: readonly unknown[];
  /** Columns in which the script answers an edit of their row, and the pattern of an answer that says it was accepted. */
  readonly replies?: readonly { readonly sheet: string; readonly column: string; readonly accepted: string }[];
  readonly setup?: SetupSteps;
  /** Which reading of Google's behaviour counts; not named: the harsher. */
  readonly readings?: Partial<ReadingValues>;
}

/** A step of the guided tour. */
export interface TourStep {
  /** Who does it, in words. */
  readonly who?: string;
  /** That person's address, where it is one of the workspace's people. */
  readonly person?: Email;
  readonly what: string;
  /** On which page of the workspace; of the sheet page on which tab. */
  readonly page?: 'start' | 'sheet' | 'form' | 'mail' | 'calendar' | 'executions';
  readonly tab?: string;
  /** Whether the workspace has seen it happen; absent: it is not looked for. */
  readonly done?: boolean;
}

export interface Person {
  readonly name: string;
  readonly email: Email;
  readonly title?: string;
  readonly opens?: string;
  /** How many accounts are signed in in this person's browser; absent: one. */
  readonly accounts?: number;
}

/** What a fresh workspace does first, in this order; `workspace.setup()` carries it out. */
export interface SetupSteps {
  /** Names of calendars. */
  readonly calendars?: readonly string[];
  /** Tabs that are made or, if they are there, filled from their first cell. */
  readonly tabs?: readonly { readonly name: string; readonly values?: unknown[][] }[];
  readonly forms?: readonly FormDraft[];
  readonly function?: string;
  /** Who opens the web app then: only there a script learns its address. */
  readonly visits?: readonly Email[];
  readonly triggers?: readonly TriggerDraft[];
  readonly edits?: readonly { sheet: string; range: string; value?: unknown; values?: unknown[][]; as?: Email }[];
  readonly responses?: readonly { form: string; answers: Answers; email?: Email; at?: Iso }[];
  readonly [other: string]: unknown;
}

export interface ProjectInfo {
  readonly folder: string;
  /** Scripts in the order in which they are loaded, as names relative to the folder. */
  readonly scripts: readonly string[];
  readonly pages: readonly string[];
  /** Top-level functions of all scripts, in order. */
  readonly functions: readonly string[];
  /** What the scripts name that is not emulated: a call of it fails. */
  readonly missing: readonly MissingPart[];
  readonly zone: string;
  readonly scopes?: readonly string[];
  readonly webapp?: { readonly access: string; readonly executeAs: string };
}

/** A service, or a method, that a script names and that is not emulated, where it comes first in a file. */
export interface MissingPart {
  readonly name: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

export type ExecutionStatus = 'completed' | 'failed' | 'killed' | 'waiting' | 'running';

export interface ExecutionRecord {
  readonly id: string;
  readonly function: string;
  /** What started it: `form-submit`, `edit`, `change`, `open`, `clock`, `simple-open`, `simple-edit`, `menu`, `run`, `page`, `web-app`, `custom-function`. */
  readonly trigger: string;
  readonly triggerUid?: string;
  /** The account with whose authority it ran (the effective user). */
  readonly as: Email;
  /** The person at the keyboard, if there was one. */
  readonly person?: Email;
  readonly startedAt: Iso;
  status: ExecutionStatus;
  /** Measured on this machine. */
  milliseconds: number;
  /** What the same calls take at Google, by the measurements of facts 8.3. */
  modelledMilliseconds: number;
  /** Of these, how many it waited for locks. */
  lockWait: number;
  /** Calls that reach a backend. */
  operations: number;
  readonly calls: Record<string, number>;
  cellsRead: number;
  cellsWritten: number;
  readonly logs: LogLine[];
  error?: { readonly name: string; readonly message: string; readonly stack: string };
}

export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error' | 'debug';
  readonly text: string;
}

export type Answer = string | number | readonly string[] | readonly (readonly string[])[];
/** Answers by the item's title or id. Dates `YYYY-MM-DD`, times `HH:mm`, checkboxes a list, grids a list by row. */
export type Answers = Readonly<Record<string, Answer>>;

export interface FormInfo {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly published: boolean;
  readonly accepting: boolean;
  readonly closedMessage: string;
  readonly confirmationMessage: string;
  readonly collectsEmail: boolean;
  /** Whether an answer may be changed after it was sent. */
  readonly allowsEdits: boolean;
  readonly progressBar: boolean;
  /** Whether the confirmation offers to answer again. */
  readonly showsLink: boolean;
  /** How many responses have come in. */
  readonly received: number;
  readonly editUrl: string;
  readonly publishedUrl: string;
  readonly items: readonly FormItemInfo[];
}

export interface FormItemInfo {
  readonly id: string;
  /** `FormApp.ItemType` as text: `TEXT`, `PARAGRAPH_TEXT`, `LIST`, … */
  readonly type: string;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly choices?: readonly string[];
  readonly other?: boolean;
  /** Of a grid: its rows; its columns are the choices. */
  readonly rows?: readonly string[];
  readonly scale?: {
    readonly lower: number;
    readonly upper: number;
    readonly lowerLabel: string;
    readonly upperLabel: string;
  };
}

/** A question as somebody makes it by hand. */
export interface FormItemDraft {
  readonly type:
    | 'TEXT'
    | 'PARAGRAPH_TEXT'
    | 'LIST'
    | 'MULTIPLE_CHOICE'
    | 'CHECKBOX'
    | 'SCALE'
    | 'RATING'
    | 'DATE'
    | 'TIME'
    | 'DATETIME'
    | 'DURATION'
    | 'GRID'
    | 'CHECKBOX_GRID'
    | 'SECTION_HEADER'
    | 'PAGE_BREAK';
  readonly title: string;
  readonly help?: string;
  readonly required?: boolean;
  /** Of a grid its columns. */
  readonly choices?: readonly string[];
  readonly other?: boolean;
  readonly rows?: readonly string[];
  readonly scale?: {
    readonly lower: number;
    readonly upper: number;
    readonly lowerLabel?: string;
    readonly upperLabel?: string;
  };
}

/** What somebody changes of a question; `position` is its place on the form, from 1. */
export type FormItemChange = Partial<Omit<FormItemDraft, 'type'>> & { readonly position?: number };

/** A form as somebody makes it by hand. */
export interface FormDraft {
  /** Absent: the bound form keeps its own. */
  readonly title?: string;
  /** Whether the form that the script is bound to gets the questions, and none is made. */
  readonly bound?: boolean;
  readonly items?: readonly FormItemDraft[];
  readonly collectsEmail?: boolean;
  /** Spreadsheet that the responses go to, by id or title; absent: the bound one; null: none. */
  readonly responsesTo?: string | null;
}

/** What a page of a form says to the answers on it. */
export interface FormPageCheck {
  /** A message by the id of each item whose answer is missing or does not fit. */
  readonly errors: Readonly<Record<string, string>>;
  /** Id of the page break of the page that follows, '' for the first page; absent: the answers can be sent. */
  readonly next?: string;
}

export interface SheetInfo {
  readonly spreadsheet: string;
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface SheetContent extends SheetInfo {
  /** Dates are ISO text without a zone (the spreadsheet's), or as shown when `display` was asked. Cut at the last row and column with content. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** By A1 address; only cells that have one. */
  readonly formulas: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly validations: readonly {
    range: string;
    values?: readonly string[];
    criteria: string;
    rejects: boolean;
    help: string;
  }[];
  readonly backgrounds: Readonly<Record<string, string>>;
  readonly conditionalFormats: readonly {
    ranges: readonly string[];
    criteria: string;
    values: readonly unknown[];
    background?: string;
    fontColor?: string;
    bold?: boolean;
  }[];
  readonly protections: readonly {
    range: string;
    description: string;
    warningOnly: boolean;
    editors: readonly Email[];
  }[];
  readonly charts: readonly {
    type: string;
    ranges: readonly string[];
    title: string;
    options: Readonly<Record<string, unknown>>;
  }[];
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Numbers of the rows a filter hides. */
  readonly filteredRows: readonly number[];
  readonly zone: string;
  readonly locale: string;
}

export interface MailInfo {
  readonly id: string;
  readonly at: Iso;
  readonly from: string;
  readonly to: readonly Email[];
  readonly cc: readonly Email[];
  readonly bcc: readonly Email[];
  readonly replyTo?: string;
  readonly subject: string;
  /** The first words of its text. */
  readonly beginning: string;
  /** How many files are attached, inline images left out. */
  readonly files: number;
  /** Who has opened it. */
  readonly readBy: readonly Email[];
}

/** What the script or a rule gave a cell beyond its text; what is left out is as usual. */
export interface CellStyle {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly line?: string;
  /** In points. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right' | undefined;
  readonly wrap?: boolean;
}

/** How a sheet looks, beside its content. */
export interface SheetLook {
  readonly styles: readonly CellStyle[];
  /** The number of each cell's style, by row and column, cut as the values are. */
  readonly styleOf: readonly (readonly number[])[];
  /** By A1 address, what the editor of a cell begins with where that is not the text shown. */
  readonly typed: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  /** In pixels, by the number of the row; rows not named have the usual height. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Rows somebody hid; those that the filter hides are in `filteredRows`. */
  readonly hiddenRows: readonly number[];
  /** Columns somebody hid; those folded away in a group are not among them. */
  readonly hiddenColumns: readonly number[];
  readonly filtered: { readonly range: string; readonly columns: readonly number[] } | null;
  /** What everybody may edit within a protected sheet. */
  readonly unprotected: readonly string[];
  /** Where each chart stands: its cell, the pixels from there, and how many of its lines are headers. */
  readonly chartPlaces: readonly { row: number; column: number; x: number; y: number; headers: number }[];
}

/** Which mails to list; conditions left out do not count. */
export interface MailSearch {
  /** Who received it, in whatever field. */
  readonly reader?: Email;
  /** Words that all stand in its subject, text, addresses or names of files. */
  readonly words?: string;
}

/** A mail as a person writes it; several addresses are parted by commas. */
export interface MailWriting {
  readonly to: string;
  readonly cc?: string;
  readonly subject: string;
  readonly text: string;
  /** The id of the mail it answers. */
  readonly answers?: string;
}

/** A mail that is begun and not sent: whom it is for may still be open. */
export type MailDraftWriting = Omit<MailWriting, 'to'> & { readonly to?: string; readonly html?: string };

export interface Mail extends MailInfo {
  readonly text: string;
  readonly html?: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly type: string;
    readonly size: number;
    readonly bytes: Uint8Array;
    /** Inline image: the id that the markup names it by. */
    readonly inline?: string;
  }[];
}

export interface CalendarInfo {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly owner: Email;
}

export interface CalendarEventInfo {
  readonly id: string;
  readonly title: string;
  /** Instants, or plain dates (`YYYY-MM-DD`, end exclusive) for an all-day event. */
  readonly start: string;
  readonly end: string;
  readonly allDay: boolean;
  readonly description: string;
  readonly location: string;
  readonly guests: readonly Email[];
  readonly tags: Readonly<Record<string, string>>;
  readonly colour?: string;
  readonly creator: Email;
}

/** What a person may set on an event. */
export interface CalendarEventDraft {
  readonly title?: string;
  readonly start?: string;
  readonly end?: string;
  readonly description?: string;
  readonly location?: string;
}

export interface TriggerInfo {
  readonly uid: string;
  readonly function: string;
  readonly event: string;
  readonly source: string;
  readonly sourceId?: string;
  readonly creator: Email;
  /** In words, for a clock trigger: `everyMinutes 10`. */
  readonly schedule?: string;
  readonly next?: Iso;
  readonly disabled?: true;
}

export type TriggerSchedule =
  | { readonly minutes: 1 | 5 | 10 | 15 | 30 }
  | { readonly hours: 1 | 2 | 4 | 6 | 8 | 12 }
  | { readonly days: number; readonly hour?: number }
  /** 1 = Monday … 7 = Sunday. */
  | { readonly weekDay: number; readonly hour?: number }
  | { readonly monthDay: number; readonly hour?: number }
  | { readonly at: Iso };

/** A trigger as somebody sets it in the script editor. */
export interface TriggerDraft {
  readonly function: string;
  readonly event: 'form-submit' | 'edit' | 'change' | 'open' | 'clock' | 'calendar';
  /** Form, spreadsheet or calendar that it waits at, by id or title; absent: the bound document, the own calendar. */
  readonly of?: string;
  /** Of a clock trigger. */
  readonly schedule?: TriggerSchedule;
}

export interface QuotaInfo {
  readonly name: string;
  readonly account: Email;
  readonly limit: number;
  readonly used: number;
  readonly resetsAt?: Iso;
}

export interface Dialog {
  readonly kind: 'dialog' | 'sidebar' | 'alert' | 'prompt' | 'toast';
  readonly title: string;
  /** Markup of a dialog or sidebar, plain words of the others. */
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  /** The buttons of an alert or prompt, and the one that was taken. */
  readonly buttons?: string;
  readonly answer?: string;
}

/** A dialog over HTTP: one that is a page has an address, and what its frame allows. */
export type ShownDialog = Dialog & { readonly page?: string; readonly sandbox?: string };

/** How the person answers the alerts and prompts of one execution, in order; without one they are closed. */
export type DialogAnswers = readonly (string | { readonly button: string; readonly text: string })[];

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
  /** Query and (for a form body) posted parameters: every value of each name. */
  readonly parameters?: Readonly<Record<string, readonly string[]>>;
  readonly pathInfo?: string;
  readonly body?: { readonly type: string; readonly contents: string };
  /** Which of several accounts of the visitor's browser the link names (`/u/1/`); absent: 1 where he has several, else 0. */
  readonly account?: number;
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

/** Which call of which execution a fault meets. All conditions given must hold. */
export interface FaultPoint {
  /** Only executions of this function. */
  readonly function?: string;
  /** The n-th bridge call of the execution, from 1. */
  readonly call?: number;
  /** The method, e.g. `Range.setValues`; `Calendar.*`: every call of that service. */
  readonly method?: string;
  /** The n-th call of that method within the execution, from 1 (default 1). */
  readonly nth?: number;
}

export type FaultEffect =
  | { readonly error: string }
  /** Ends the execution there: its buffered writes are lost, all applied, or the first ones applied. */
  | { readonly kill: 'lost' | 'applied' | { readonly first: number } }
  /** Something that happens meanwhile: a person's action or another execution. */
  | { readonly meanwhile: () => void };

export interface Fault {
  readonly at: FaultPoint;
  readonly effect: FaultEffect;
  /** How often it strikes (default 1). */
  readonly times?: number;
}

export interface ChangeNotice {
  readonly kind: 'sheet' | 'form' | 'mail' | 'calendar' | 'execution' | 'clock' | 'trigger' | 'readings' | 'reset';
  readonly id?: string;
}
