// What people, tests and the HTTP server may do with a local workspace: plain data in, plain data out.
import type {
  AccountKind,
  ActionResult,
  Answers,
  CalendarEventDraft,
  CalendarEventInfo,
  CalendarInfo,
  CellFormat,
  ChangeNotice,
  CrowdAct,
  CrowdResult,
  DeploymentDraft,
  DeploymentInfo,
  DialogAnswers,
  Email,
  ExecRequest,
  ExecResponse,
  ExecutionRecord,
  Fault,
  FormDoor,
  FormDraft,
  FormInfo,
  FormItemChange,
  FormItemDraft,
  FormPageCheck,
  Iso,
  Mail,
  MailDraftWriting,
  MailInfo,
  MailSearch,
  MailWriting,
  NetworkAnswer,
  NetworkRequest,
  PageOrigin,
  ProjectInfo,
  QuotaInfo,
  ReadingInfo,
  ReadingValues,
  ScriptRunResult,
  SheetContent,
  SheetInfo,
  SheetLook,
  StrangerAnswer,
  TriggerDraft,
  TriggerInfo,
  UiResult,
  WorkspaceSettings,
} from './data/index.ts';

export type * from './data/index.ts';

export interface WorkspaceOptions {
  /** Folder of the Apps Script project: with `.clasp.json`, or the folder of the scripts itself. */
  readonly project: string;
  /** Freezes the clock at this instant; absent: the clock is real. */
  readonly now?: Iso;
  /** Folder where documents are kept between starts; absent: memory only. */
  readonly data?: string;
  /** Kind of the owner's account; absent: `workspace` when workspace.json names a domain, else `consumer`. */
  readonly account?: AccountKind;
  /** Makes its ids others than those of a workspace beside it; absent: the same on every run. */
  readonly seed?: string;
  /** Draws `Utilities.getUuid`, `Math.random` and RAND alike on every run, as ids are; absent: anew each time. */
  readonly repeatable?: boolean;
  /** Lets a frozen clock go on within an execution by its modelled time, for a script that stops before its time is used up. */
  readonly timePasses?: boolean;
  /** Which reading of Google's behaviour counts, before what workspace.json says; not named: the harsher. */
  readonly readings?: Partial<ReadingValues>;
}

export interface Workspace {
  readonly project: ProjectInfo;
  /** Id of the document that the script is bound to; null for a standalone script. */
  container(): string | null;
  /**
   * Pushes other code: whatever runs from now on runs what the folder holds; documents, triggers and settings stay.
   * @throws ProjectError as `openWorkspace` does; the code is as it was then
   */
  push(folder: string): void;
  /**
   * A person takes an advanced service out in the script editor and adds it again: one that was pushed is off until then.
   * @throws NotFound where the manifest does not name it, as `calendar`
   */
  addService(service: string): void;
  readonly settings: WorkspaceSettings;
  readonly account: AccountKind;
  /** Whether nothing was kept of an earlier time: it has still to be set up. */
  readonly fresh: boolean;
  readonly clock: WorkspaceClock;
  readonly forms: WorkspaceForms;
  readonly sheets: WorkspaceSheets;
  readonly mails: WorkspaceMails;
  readonly calendars: WorkspaceCalendars;
  readonly faults: { plan(...faults: Fault[]): void; clear(): void; pending(): readonly Fault[] };
  readonly readings: {
    list(): readonly ReadingInfo[];
    /** Switches not named stay as they are. @throws BadRequest for a name or value that there is not */
    set(wanted: Readonly<Record<string, string>>): void;
  };
  /**
   * One person, for what they do one after the other.
   * @param person an address, the part of one before its @, or a name of workspace.json. @throws NotFound
   */
  as(person: string): WorkspacePerson;
  /** Runs a function as the script editor does. */
  run(name: string, args?: readonly unknown[], as?: Email): UiResult & { readonly value?: unknown };
  /** A person opens the bound document: simple and installed open triggers, and that person's menus. */
  open(as?: Email): UiResult;
  menus(as?: Email): readonly { readonly menu: string; readonly items: readonly string[] }[];
  /**
   * A person chooses a menu item, by its words or by its path (`Menu > Item`).
   * @param answers to its alerts and prompts in order; `wait`: the result names the first, for `answer` to go on
   */
  menu(item: string, as?: Email, answers?: DialogAnswers | 'wait'): UiResult;
  /** Answers the alert or prompt that an execution waits at. */
  answer(execution: string, reply: { readonly button: string; readonly text: string }): UiResult;
  exec(request: ExecRequest): ExecResponse;
  /** What somebody without an account meets at an address of Google's (facts 13.6). @returns undefined for one of no document here */
  meet(url: string): StrangerAnswer | undefined;
  /** @param deployment of a page of the web app, where there are several; absent: the first */
  scriptRun(
    name: string,
    args?: readonly unknown[],
    as?: Email,
    origin?: PageOrigin,
    deployment?: string,
  ): ScriptRunResult;
  readonly deployments: WorkspaceDeployments;
  readonly network: {
    /** What addresses answer to `UrlFetchApp`: of an address without its query all. `null`: its own answer again. @throws BadRequest for a name that an answer does not have */
    answer(url: string, answer: NetworkAnswer | 'unreachable' | null): void;
    /** What scripts have sent, the last thousand requests. */
    requests(): readonly NetworkRequest[];
  };
  executions(): readonly ExecutionRecord[];
  /** @returns a stack of an execution in terms of the sources a script was built from; undefined without a source map beside it */
  sourceStack(stack: string): string | undefined;
  triggers(): readonly TriggerInfo[];
  quotas(): readonly QuotaInfo[];
  /** Leaves an account only so many units of a quota, until its count begins anew. */
  leaveQuota(name: string, left: number, account?: Email): void;
  /** Decides which scopes an account allows the script: none, some, or (null) whatever is asked, as people mostly do. */
  consent(account: Email, scopes: readonly string[] | null): void;
  /** Switches a trigger off, as Google does at times without a reason, or on again. */
  disableTrigger(uid: string, disabled: boolean): void;
  /** Many send forms and edit cells in one modelled moment: their executions wait for each other's locks. */
  crowd(acts: readonly CrowdAct[]): readonly CrowdResult[];
  /** Somebody sets a trigger in the script editor; it runs as them. */
  makeTrigger(draft: TriggerDraft, as?: Email): TriggerInfo;
  removeTrigger(uid: string): void;
  /** Lets a time-driven trigger fire now, beside its schedule. */
  fireTrigger(uid: string): ActionResult;
  /** Carries out `setup` of workspace.json. */
  setup(): ActionResult;
  /** Forgets every document, mail, trigger and property; the clock and the readings stay. */
  reset(): void;
  /** @returns every document, mail, trigger and property, for `restore` */
  copy(): string;
  /** Puts what `copy` gave in the place of all there is; a clock that was stopped then stands there again. */
  restore(copy: string): void;
  /** Writes what changed to the data folder, all or nothing. Does nothing in memory. */
  save(): void;
  /** @returns a function that ends the subscription */
  onChange(listener: (notice: ChangeNotice) => void): () => void;
}

/** What one person does; each act is that of the workspace that names the person last. */
export interface WorkspacePerson {
  readonly email: Email;
  /** A tab by its name, in the spreadsheet by id or title; absent: the container, else the only one. */
  sheet(name: string, spreadsheet?: string): PersonalSheet;
  open(): UiResult;
  menu(item: string, answers?: DialogAnswers): UiResult;
  run(name: string, args?: readonly unknown[]): UiResult & { readonly value?: unknown };
  respond(form: string, answers: Answers): ActionResult & { readonly responseId: string };
  write(mail: MailWriting): MailInfo;
  /** What reached them, in the order in which it was sent. */
  mails(): readonly MailInfo[];
}

export interface PersonalSheet {
  /** Types a value into a range, or pastes a block, rows of cells, at its first cell. @throws EditRefused */
  set(range: string, value: unknown): ActionResult;
  /** Chooses cells: the active range of what the person starts from then on. */
  select(range: string): void;
  insertRows(where: { before: number; count?: number }): ActionResult;
  deleteRows(where: { from: number; count?: number }): ActionResult;
  sort(by: { column: number; ascending?: boolean }): ActionResult;
  undo(): ActionResult;
}

/** Deployments of the web app: ownership cannot be transferred, so another account deploys anew. */
export interface WorkspaceDeployments {
  list(): readonly DeploymentInfo[];
  /**
   * Somebody deploys anew: another address, which acts as them.
   * @param number told apart by it, where several workspaces stand beside each other; absent: the next of this one
   */
  make(draft?: DeploymentDraft, as?: Email, number?: number): DeploymentInfo;
  /** Somebody edits a deployment; its address and its account stay. @throws NotFound */
  change(id: string, draft: DeploymentDraft): DeploymentInfo;
  /** @throws NotFound */
  archive(id: string): void;
}

export interface WorkspaceClock {
  now(): Date;
  readonly frozen: boolean;
  /** Freezes the clock at an instant and fires each due recurring trigger once; going back only re-anchors them. */
  set(to: Iso): readonly ExecutionRecord[];
  /** Moves the clock by an ISO 8601 duration (`PT30M`, `P1D`) and fires every due trigger in the order of time. */
  advance(by: string): readonly ExecutionRecord[];
  /** Goes back to the real time. */
  real(): readonly ExecutionRecord[];
  /** Fires what is due now; whoever hosts a workspace with a real clock calls this from time to time. */
  tick(): readonly ExecutionRecord[];
}

export interface WorkspaceForms {
  list(): readonly FormInfo[];
  /** Somebody makes a form by hand, or fills the one that the script is bound to. */
  make(draft: FormDraft, as?: Email): FormInfo;
  /** Somebody publishes or closes a form, or says who may answer. @throws NotFound */
  setDoor(form: string, door: FormDoor): FormInfo;
  /** Somebody adds a question in the form editor. @param position its place, from 1; absent: the end */
  addItem(form: string, item: FormItemDraft, position?: number, as?: Email): FormInfo;
  /** @param item id of a question. @throws NotFound, or BadRequest for a question that cannot be so */
  editItem(form: string, item: string, change: FormItemChange, as?: Email): FormInfo;
  removeItem(form: string, item: string, as?: Email): FormInfo;
  /** @param form id, title or file name. @throws FormRefused with a message for each bad answer */
  respond(form: string, answers: Answers, email?: Email): ActionResult & { readonly responseId: string };
  /**
   * Checks what stands on one page, as "Next" does.
   * @param page id of the page break that begins it; '' for the first page
   */
  checkPage(form: string, answers: Answers, page: string): FormPageCheck;
  /** What was answered, for the respondent who wants to change it. @throws NotFound, or FormRefused where nothing may be changed */
  response(responseId: string): { readonly answers: Answers; readonly email: Email };
  /** A respondent opens the edit link: the answers given replace the old ones. */
  editResponse(responseId: string, answers: Answers, email?: Email): ActionResult & { readonly responseId: string };
}

/** Rows or columns, counted from 1, and the one before which they come to stand. */
interface LineMove {
  readonly from: number;
  readonly count?: number;
  readonly before: number;
}

/** Lines that are hidden, or shown again. */
interface GroupFolding {
  from: number;
  depth: number;
  collapsed: boolean;
}

interface LineHiding {
  readonly from: number;
  readonly count?: number;
  readonly hidden: boolean;
}

/** A sheet by name, in the spreadsheet by id or title; absent: the container, else the only one. */
export interface WorkspaceSheets {
  spreadsheets(): readonly {
    readonly id: string;
    readonly title: string;
    readonly zone: string;
    readonly locale: string;
  }[];
  list(spreadsheet?: string): readonly SheetInfo[];
  read(sheet: string, options?: { display?: boolean; spreadsheet?: string }): SheetContent;
  /** How the sheet looks, beside what it holds. */
  look(sheet: string, spreadsheet?: string): SheetLook;
  /** A person chooses cells: they are the script's active range in what they start from then on. */
  select(sheet: string, range: string, as?: Email, spreadsheet?: string): void;
  /**
   * A person types one value into a range, or pastes a block at its first cell; of a block copied from cells, `source`,
   * formulas move their references along. @throws EditRefused
   */
  edit(
    sheet: string,
    edit: { range: string; value?: unknown; values?: readonly (readonly unknown[])[]; source?: string },
    as?: Email,
    spreadsheet?: string,
  ): ActionResult;
  insertRows(sheet: string, where: { before: number; count?: number }, as?: Email, spreadsheet?: string): ActionResult;
  deleteRows(sheet: string, where: { from: number; count?: number }, as?: Email, spreadsheet?: string): ActionResult;
  /** Drags rows before another one, which is named by its number of before the move. */
  moveRows(sheet: string, what: LineMove, as?: Email, spreadsheet?: string): ActionResult;
  insertColumns(
    sheet: string,
    where: { before: number; count?: number },
    as?: Email,
    spreadsheet?: string,
  ): ActionResult;
  deleteColumns(sheet: string, where: { from: number; count?: number }, as?: Email, spreadsheet?: string): ActionResult;
  moveColumns(sheet: string, what: LineMove, as?: Email, spreadsheet?: string): ActionResult;
  /** Sets the width of columns, in pixels. */
  resizeColumns(
    sheet: string,
    what: { from: number; count?: number; width: number },
    as?: Email,
    spreadsheet?: string,
  ): ActionResult;
  /** Folds a group away, or shows it again; it is named by its first line and how deep it lies. */
  foldRows(sheet: string, what: GroupFolding, as?: Email, spreadsheet?: string): ActionResult;
  foldColumns(sheet: string, what: GroupFolding, as?: Email, spreadsheet?: string): ActionResult;
  /** Keeps the first lines in sight; 0: none. */
  freezeRows(sheet: string, count: number, as?: Email, spreadsheet?: string): ActionResult;
  freezeColumns(sheet: string, count: number, as?: Email, spreadsheet?: string): ActionResult;
  /** A person lets cells look otherwise; without a format they lose what they have. @throws EditRefused */
  format(sheet: string, what: { range: string; format?: CellFormat }, as?: Email, spreadsheet?: string): ActionResult;
  hideRows(sheet: string, what: LineHiding, as?: Email, spreadsheet?: string): ActionResult;
  hideColumns(sheet: string, what: LineHiding, as?: Email, spreadsheet?: string): ActionResult;
  sort(sheet: string, by: { column: number; ascending?: boolean }, as?: Email, spreadsheet?: string): ActionResult;
  /** Hides the rows whose cell is not among the values; `values` absent: the filter is taken off. */
  filter(
    sheet: string,
    by: { column: number; values?: readonly string[] },
    as?: Email,
    spreadsheet?: string,
  ): ActionResult;
  /** Somebody shares a spreadsheet with everybody who has its link, or with nobody any more. */
  share(link: 'nobody' | 'viewer' | 'editor', spreadsheet?: string): void;
  /** A person adds a tab after the others. @param name absent: the next free `Sheet2` */
  addTab(name?: string, as?: Email, spreadsheet?: string): ActionResult & SheetInfo;
  renameTab(sheet: string, name: string, as?: Email, spreadsheet?: string): ActionResult & SheetInfo;
  /** A person takes a tab out of sight, or shows it again. */
  hideTab(sheet: string, hidden: boolean, as?: Email, spreadsheet?: string): ActionResult & SheetInfo;
  removeTab(sheet: string, as?: Email, spreadsheet?: string): ActionResult;
  /** A person takes all protections off a tab. @throws EditRefused for whom one of them keeps out */
  unprotect(sheet: string, as?: Email, spreadsheet?: string): void;
  /** A person converts a range to a table (Format › Convert to table); without a range those of the tab are plain again. */
  table(sheet: string, range?: string, as?: Email, spreadsheet?: string): void;
  /** The owner lets whoever has the spreadsheet's address edit or view it, or nobody. @throws EditRefused for others */
  shareByLink(permission: 'EDIT' | 'VIEW' | 'NONE', as?: Email, spreadsheet?: string): void;
  /** Takes back this person's last action on this spreadsheet, unless what somebody else did since stands in the way. */
  undo(as?: Email, spreadsheet?: string): ActionResult;
  /** The whole spreadsheet as an Excel file. */
  xlsx(spreadsheet?: string): Promise<Uint8Array>;
  /** A person uploads an .xlsx file and opens it as a spreadsheet. */
  upload(bytes: Uint8Array, file: UploadedFile): Promise<{ readonly id: string; readonly title: string }>;
}

/** How an uploaded file is called, who uploads it, and in which zone its dates are read; absent: the project's. */
export interface UploadedFile {
  readonly title: string;
  readonly as?: Email;
  readonly zone?: string;
}

export interface WorkspaceMails {
  /** In the order in which they were sent. */
  list(search?: MailSearch): readonly MailInfo[];
  get(id: string): Mail;
  /** Notes that somebody has opened a mail, or wants it to look unopened. */
  mark(id: string, reader: Email, read: boolean): void;
  eml(id: string): Promise<string>;
  /** A person sends a mail, or answers one. @throws BadRequest for addresses that are none, and for what no mail may be */
  write(mail: MailWriting, from: Email): MailInfo;
  /** A person begins a mail, for a script to send. */
  draft(mail: MailDraftWriting, as: Email): MailInfo;
  drafts(as: Email): readonly MailInfo[];
}

export interface WorkspaceCalendars {
  list(): readonly CalendarInfo[];
  /** Somebody makes a calendar by hand. */
  make(name: string, as?: Email): CalendarInfo;
  /** Events that touch [from, to), half-open, in order of start; without bounds all of them. */
  events(calendar: string, from?: Iso, to?: Iso): readonly CalendarEventInfo[];
  create(calendar: string, draft: CalendarEventDraft, as?: Email): CalendarEventInfo;
  patch(calendar: string, id: string, draft: CalendarEventDraft, as?: Email): CalendarEventInfo;
  remove(calendar: string, id: string, as?: Email): void;
  ics(calendar: string): string;
}
