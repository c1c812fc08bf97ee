// Everything that the parts of one workspace share: documents, clock, accounts, triggers, locks, faults and the record of executions.

import type { ReadingValues } from '../data/readings.ts';
import type {
  AccountKind,
  ChangeNotice,
  Email,
  ExecRequest,
  ExecResponse,
  ExecutionRecord,
  NetworkAnswer,
  NetworkRequest,
  UiResult,
  WorkspaceSettings,
} from '../facade.ts';
import type { SentResult } from '../formulas/exchange.ts';
import { type Surroundings, Workings } from '../formulas/workings.ts';
import { newCalendar } from '../model/calendar/calendar.ts';
import { newForm } from '../model/forms/form.ts';
import type { RangeRef } from '../model/sheets/range-ref.ts';
import { newSpreadsheet, type SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import type { Project } from '../project/project.ts';
import { Accounts } from './accounts/accounts.ts';
import { Consents } from './accounts/consents.ts';
import { Quotas } from './accounts/quotas.ts';
import { Running } from './accounts/running.ts';
import { Clock } from './clock.ts';
import { EditQueue } from './execution/edit-queue.ts';
import { FaultPlan } from './execution/fault-plan.ts';
import { Locks } from './locks.ts';
import { Readings } from './readings.ts';
import { type Dated, type DocumentKind, Documents } from './store/documents.ts';
import { Cache, Properties } from './store/properties.ts';
import { Triggers } from './triggers/triggers.ts';

/** Whoever started in one moment: they count as running until all are through, since all began at once (facts 8.1). */
export interface Crowd {
  readonly ended: Email[];
  /** Modelled time at which the last of them ended. */
  latest: number;
}

/** An alert or prompt that waits for its answer. */
interface OpenQuestion {
  /** Who is asked. */
  readonly person: Email | undefined;
  /** Lets the execution go on. @returns what it shows then */
  answer(reply: Reply): UiResult;
}

/** What a person answers to an alert or prompt. */
export interface Reply {
  readonly button: string;
  readonly text: string;
}

/** A menu that a person's open document shows, as `addToUi` left it. */
export interface MenuData {
  readonly caption: string;
  readonly items: readonly ({ readonly caption: string; readonly function: string } | MenuData | null)[];
}

export class World {
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly documents = new Documents(
    (spreadsheet) =>
      new Workings(spreadsheet, {
        now: () => this.clock.now(),
        chance: () => this.documents.chance(),
        custom: (name, args) => this.callCustom(spreadsheet, name, args),
      }),
  );
  readonly triggers: Triggers;
  readonly properties: Properties;
  readonly cache: Cache;
  readonly quotas: Quotas;
  readonly consents: Consents;
  readonly running = new Running();
  /** Those who started in one moment, until all of them are through. */
  crowd: Crowd | undefined;
  readonly editQueue = new EditQueue();
  readonly locks = new Locks();
  readonly faults = new FaultPlan();
  readonly readings: Readings;
  readonly records: ExecutionRecord[] = [];
  /** Menus by person, since each opens the document for themselves. */
  readonly menus = new Map<Email, MenuData[]>();
  /** Where each person stands in a sheet: what they last chose or edited. */
  readonly standing = new Map<Email, RangeRef>();
  /** Executions that wait for a person to answer an alert or prompt, by id. */
  readonly questions = new Map<string, OpenQuestion>();
  /** What addresses answer, as planned: their own answers else. */
  readonly network = new Map<string, NetworkAnswer | 'unreachable'>();
  /** What scripts have sent, in the order of time. */
  readonly requests: NetworkRequest[] = [];
  /** Advanced services that were pushed and that nobody has added in the script editor since (facts 14.3). */
  readonly servicesOff = new Set<string>();
  /** How deep executions are nested at this moment. */
  depth = 0;
  /** Modelled time that all executions together have taken, in milliseconds: what lock waits are measured by. */
  modelledTime = 0;
  /** Whether a script's clock goes on by the modelled time of its execution. */
  timePasses = false;
  /** The part of it that was not slept, by which the clock does not move. */
  workedTime = 0;
  /** Calendars that changed and whose triggers have not fired yet. */
  readonly changedCalendars = new Set<string>();
  /** What answers the calls of scripts, by their names. */
  services: Readonly<Record<string, (...args: never[]) => unknown>> = {};
  /** Calls a function of the project's own from a formula. */
  callCustom: (spreadsheet: SpreadsheetData, ...call: Parameters<Surroundings['custom']>) => SentResult | undefined =
    () => undefined;
  /** Answers a visit to the web app. */
  visit: (request: ExecRequest) => ExecResponse = () => {
    throw new Error('The workspace is not open yet');
  };
  /** Responses whose grades a script has submitted, until their triggers have run. */
  readonly graded: { readonly form: string; readonly response: string }[] = [];
  /** Called when nothing runs any more. */
  whenIdle: () => void = () => {};
  private idling = false;
  private readonly listeners = new Set<(notice: ChangeNotice) => void>();
  private executionCount = 0;

  project: Project;

  constructor(project: Project, account: AccountKind, frozenAt: number | undefined, readings?: Partial<ReadingValues>) {
    this.project = project;
    this.readings = new Readings(this.settings.readings, readings);
    const now = () => this.clock.now();
    this.clock = new Clock(frozenAt);
    this.accounts = new Accounts(this.settings.owner, account, this.settings.domain);
    this.triggers = new Triggers(this.documents, now);
    this.properties = new Properties(this.documents);
    this.cache = new Cache(now);
    const kindOf = (email: Email) => this.accounts.kindOf(email);
    this.quotas = new Quotas(this.documents, kindOf, now, () => this.workedTime);
    this.consents = new Consents(this.documents, () => this.project.manifest.oauthScopes);
  }

  get settings(): WorkspaceSettings {
    return this.project.settings;
  }

  /** Zone of the script: the manifest's. */
  get zone(): string {
    return this.project.info.zone;
  }

  /** Id of the document that the script is bound to, null for a standalone script. */
  get container(): string | null {
    return this.documents.office.container;
  }

  /** Makes the bound document and the owner's own calendar, if they are not there yet. */
  furnish(): void {
    const { owner, title, locale, container } = this.settings;
    if (this.container === null && container !== 'none') {
      const id = this.documents.newId(container);
      if (container === 'form') this.documents.forms.set(id, { ...newForm(id, title, owner), title });
      else this.documents.spreadsheets.set(id, newSpreadsheet(id, title, owner, this.zone, locale));
      this.documents.office.container = id;
      this.documents.touch(container, id);
      this.date(container, id);
    }
    this.ownCalendar(owner);
  }

  /** Forgets every document, trigger, lock, fault and execution; the clock and the readings stay. */
  reset(): void {
    this.documents.clear();
    this.cache.clear();
    this.locks.clear();
    this.running.clear();
    this.editQueue.clear();
    this.changedCalendars.clear();
    this.faults.clear();
    this.menus.clear();
    this.questions.clear();
    this.network.clear();
    this.requests.length = 0;
    this.standing.clear();
    this.records.length = 0;
    this.furnish();
  }

  /** @returns id of an account's default calendar, made at first use */
  ownCalendar(email: Email): string {
    if (!this.documents.calendars.has(email)) {
      this.documents.calendars.set(email, newCalendar(email, email, email, this.zone));
      this.touch('calendar', email);
    }
    return email;
  }

  /** @returns id for the next execution */
  nextExecutionId(): string {
    this.executionCount += 1;
    return `execution-${this.executionCount}`;
  }

  /** Marks a document as changed, for the store and for whoever watches. */
  touch(kind: DocumentKind, id = ''): void {
    this.documents.touch(kind, id);
    this.date(kind, id);
    if (kind === 'office' || kind === 'document') return;
    const notice = kind === 'spreadsheet' ? 'sheet' : kind === 'mails' ? 'mail' : kind;
    this.notify(id ? { kind: notice, id } : { kind: notice });
  }

  /** Notes when a document was made and changed, as Drive tells it. */
  private date(kind: DocumentKind, id: string): void {
    const { spreadsheets, forms, texts } = this.documents;
    const kept = { spreadsheet: spreadsheets, form: forms, document: texts };
    const dated: Dated | undefined = kind in kept ? kept[kind as keyof typeof kept].get(id) : undefined;
    if (!dated) return;
    dated.updated = this.clock.now();
    dated.created ??= dated.updated;
  }

  /** Lets happen what waits for all executions to end. */
  idle(): void {
    if (this.depth > 0 || this.idling) return;
    this.idling = true;
    try {
      this.whenIdle();
    } finally {
      this.idling = false;
    }
  }

  notify(notice: ChangeNotice): void {
    for (const each of this.listeners) each(notice);
  }

  subscribe(listener: (notice: ChangeNotice) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
