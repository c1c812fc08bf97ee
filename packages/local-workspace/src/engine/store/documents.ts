// The committed state of a workspace: every document, mail, property and trigger, and which of them changed since the last save.
import { createHash, randomUUID } from 'node:crypto';
import type { CalendarData } from '../../model/calendar/calendar-data.ts';
import type { FormData } from '../../model/forms/form.ts';
import type { MailData } from '../../model/mailbox.ts';
import { type Calculation, calculateWith } from '../../model/sheets/calculated.ts';
import type { SpreadsheetData } from '../../model/sheets/spreadsheet.ts';
import type { TextDocument } from '../../model/text-document.ts';
import type { DeploymentData, Failure, TriggerData } from './office-records.ts';

/** Property stores by name: `script`, `user:mail@…`, `document:id`. */
type PropertyStores = Record<string, Record<string, string>>;

/** When something was made and changed, in milliseconds; absent in what was kept before dates were. */
export interface Dated {
  created?: number;
  updated?: number;
}

/** A file that is no document of Google's. */
export interface StoredFile extends Readonly<Dated> {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly base64: string;
  readonly owner: string;
}

/** What somebody set on a file beside its content. */
export interface FileShare {
  readonly description?: string;
  readonly access?: string;
  readonly permission?: string;
  readonly editors?: readonly string[];
  readonly viewers?: readonly string[];
  /** Whether editors may share it on; they may unless told otherwise. */
  readonly sharedOn?: boolean;
}

/** What is kept beside the documents. */
export interface OfficeData {
  idCount: number;
  container: string | null;
  properties: PropertyStores;
  triggers: TriggerData[];
  /** Units spent by `account quota`, and when each count began. */
  spent: Record<string, { used: number; since: number }>;
  subscribed: Record<string, string[]>;
  /** What accounts have allowed the script, where they were asked. */
  consents?: Record<string, { scopes: string[]; decided: boolean }>;
  /** What failed and was not yet told. */
  failures?: Failure[];
  /** Files that scripts created, folders among them; where files lie, by id; what is in the trash. */
  files?: StoredFile[];
  folders?: Record<string, string>;
  trash?: string[];
  /** Files with a star, by account. */
  stars?: Record<string, string[]>;
  /** What is left of an iteration through Drive, by its token, and until when that is good. */
  iterations?: Record<string, { ids: string[]; until: number }>;
  /** Where the clock stands, if it was stopped by hand. */
  frozenAt?: number;
  /** Mails begun and not sent, by account. */
  drafts?: Record<string, MailData[]>;
  /** Mail labels by account, with the ids of the mails under each. */
  labels?: Record<string, Record<string, string[]>>;
  /** How files are shared and described, by id. */
  shares?: Record<string, FileShare>;
  /** Deployments of the web app, once somebody deployed anew, and how many there ever were. */
  deployments?: DeploymentData[];
  deploymentCount?: number;
}

export type DocumentKind = 'spreadsheet' | 'form' | 'document' | 'calendar' | 'mails' | 'office';

type Calculator = (spreadsheet: SpreadsheetData) => Calculation;

/** Spreadsheets by id, each with its formulas calculated as soon as it is kept here. */
class Spreadsheets extends Map<string, SpreadsheetData> {
  private readonly calculator: Calculator;

  constructor(calculator: Calculator) {
    super();
    this.calculator = calculator;
  }

  override set(id: string, spreadsheet: SpreadsheetData): this {
    calculateWith(spreadsheet, this.calculator(spreadsheet));
    return super.set(id, spreadsheet);
  }
}

/** Holds everything; whoever changes a document says so with `touch`. */
export class Documents {
  readonly spreadsheets: Map<string, SpreadsheetData>;
  readonly forms = new Map<string, FormData>();
  readonly texts = new Map<string, TextDocument>();
  readonly calendars = new Map<string, CalendarData>();
  mails: MailData[] = [];
  office: OfficeData = newOffice();
  /** Makes the ids of this workspace others than those of another one. */
  seed = '';
  /** Draws the same on every run what is else drawn by chance. */
  repeatable = false;
  private readonly changed = new Set<string>();

  /** @param calculator who calculates the formulas of a spreadsheet */
  constructor(calculator: Calculator) {
    this.spreadsheets = new Spreadsheets(calculator);
  }

  /** Marks a document as changed. */
  touch(kind: DocumentKind, id = ''): void {
    this.changed.add(`${kind} ${id}`);
  }

  /** @returns what changed since the last call, as kind and id */
  takeChanged(): { kind: DocumentKind; id: string }[] {
    const list = [...this.changed].map((each) => {
      const [kind = '', id = ''] = each.split(' ');
      return { kind: kind as DocumentKind, id };
    });
    this.changed.clear();
    return list;
  }

  /** @returns a new id: the same ones in the same order on every run, looking as opaque as Google's */
  newId(kind: string, length = 44): string {
    return `1${this.nextDigest(kind).toString('base64url').replaceAll(/[-_]/g, 'x')}`.slice(0, length);
  }

  /** @returns a random UUID (version 4) */
  newUuid(): string {
    if (!this.repeatable) return randomUUID();
    const hex = this.nextDigest('uuid').toString('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(12, 15)}`,
      `a${hex.slice(15, 18)}`,
      hex.slice(18, 30),
    ].join('-');
  }

  /** @returns a number by chance, from 0 up to but not 1 */
  chance(): number {
    return this.repeatable ? this.nextDigest('chance').readUInt32BE() / 2 ** 32 : Math.random();
  }

  private nextDigest(kind: string): Buffer {
    this.office.idCount += 1;
    this.touch('office');
    return createHash('sha512').update(`${this.seed}${kind} ${this.office.idCount}`).digest();
  }

  /** @returns an id of the shape that calendars beside the default ones have */
  newCalendarId(): string {
    return `c_${this.newId('calendar', 40).toLowerCase()}@group.calendar.google.com`;
  }

  /** Changes the mails that somebody has begun and not sent. */
  keepDrafts(of: string, change: (drafts: MailData[]) => MailData[]): void {
    this.office.drafts = { ...this.office.drafts, [of]: change(this.office.drafts?.[of] ?? []) };
    this.touch('office');
  }

  /** Forgets everything. */
  clear(): void {
    for (const id of this.spreadsheets.keys()) this.touch('spreadsheet', id);
    for (const id of this.forms.keys()) this.touch('form', id);
    for (const id of this.texts.keys()) this.touch('document', id);
    for (const id of this.calendars.keys()) this.touch('calendar', id);
    this.spreadsheets.clear();
    this.forms.clear();
    this.texts.clear();
    this.calendars.clear();
    this.mails = [];
    this.office = newOffice();
    this.touch('mails');
    this.touch('office');
  }
}

function newOffice(): OfficeData {
  return { idCount: 0, container: null, properties: {}, triggers: [], spent: {}, subscribed: {} };
}
