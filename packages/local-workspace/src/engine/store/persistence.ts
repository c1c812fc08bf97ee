// Keeps a workspace in a folder: changed documents are written to new files, and one index, replaced at once, says which files count.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { CalendarData } from '../../model/calendar/calendar-data.ts';
import type { FormData } from '../../model/forms/form.ts';
import type { MailData } from '../../model/mailbox.ts';
import { reviveSpreadsheet, type SpreadsheetData } from '../../model/sheets/spreadsheet.ts';
import type { TextDocument } from '../../model/text-document.ts';
import { DataFolderError } from '../refusals.ts';
import type { DocumentKind, Documents, OfficeData } from './documents.ts';

const format = 1;

interface Index {
  readonly format: number;
  /** File by `kind id`. */
  readonly files: Record<string, string>;
}

export class Persistence {
  private files: Record<string, string> = {};
  private revision = 0;

  private readonly folder: string;

  /** @throws DataFolderError when nothing can be written there */
  constructor(folder: string) {
    this.folder = folder;
    makeWritable(folder);
  }

  private get indexPath(): string {
    return join(this.folder, 'index.json');
  }

  /**
   * Reads what was saved last.
   * @returns false when there is nothing, or when it cannot be read: then all of it is put aside in a folder of its own
   */
  load(documents: Documents): boolean {
    if (!existsSync(this.indexPath)) return false;
    try {
      const index = JSON.parse(readFileSync(this.indexPath, 'utf8')) as Index;
      if (index.format !== format) throw new Error(`format ${index.format}, expected ${format}`);
      for (const [key, file] of Object.entries(index.files)) {
        put(documents, kindOf(key), JSON.parse(readFileSync(join(this.folder, file), 'utf8')));
        this.revision = Math.max(this.revision, Number(/\.(\d+)\.json$/.exec(file)?.[1] ?? 0));
      }
      this.files = index.files;
      return true;
    } catch (error) {
      const aside = this.putAside();
      const why = (error as Error).message;
      console.warn(
        `What was kept of the workspace cannot be read (${why}). All of it was moved to ${aside}, and the workspace starts over.`,
      );
      documents.clear();
      this.revision = 0;
      return false;
    }
  }

  /** Writes what changed. A process that dies in the middle leaves the last saved state. */
  save(documents: Documents): void {
    const changed = documents.takeChanged();
    if (changed.length === 0) return;
    try {
      this.write(documents, changed);
    } catch (error) {
      // What could not be written is still to be written, once there is room again.
      for (const { kind, id } of changed) documents.touch(kind, id);
      throw error;
    }
  }

  private write(documents: Documents, changed: readonly { kind: DocumentKind; id: string }[]): void {
    this.revision += 1;
    const files = { ...this.files };
    for (const { kind, id } of changed) {
      const key = `${kind} ${id}`;
      const json = take(documents, kind, id);
      if (json === undefined) delete files[key];
      else {
        files[key] = `${kind}-${encodeURIComponent(id)}.${this.revision}.json`;
        writeFileSync(join(this.folder, files[key]), JSON.stringify(json));
      }
    }
    const index: Index = { format, files };
    writeFileSync(`${this.indexPath}.new`, JSON.stringify(index, null, 1));
    renameSync(`${this.indexPath}.new`, this.indexPath);
    this.files = files;
    this.sweep();
  }

  /** Removes files that no index names any more. */
  private sweep(): void {
    const kept = new Set(Object.values(this.files));
    for (const each of readdirSync(this.folder)) {
      if (/\.\d+\.json$/.test(each) && !kept.has(each)) rmSync(join(this.folder, each));
    }
  }

  /** Moves everything that was kept, so that no later save can touch it; the index goes last. @returns where to */
  private putAside(): string {
    const aside = mkdtempSync(join(this.folder, 'damaged-'));
    const own = readdirSync(this.folder).filter((each) => /\.\d+\.json$/.test(each));
    for (const each of [...own, 'index.json']) renameSync(join(this.folder, each), join(aside, each));
    return aside;
  }
}

/** @returns every document by `kind id`, as JSON that `putCopy` takes */
export function copyOf(documents: Documents): string {
  const keys = [
    ...[...documents.spreadsheets.keys()].map((id) => ['spreadsheet', id] as const),
    ...[...documents.forms.keys()].map((id) => ['form', id] as const),
    ...[...documents.calendars.keys()].map((id) => ['calendar', id] as const),
    ...(['mails', 'office'] as const).map((kind) => [kind, ''] as const),
  ];
  return JSON.stringify(Object.fromEntries(keys.map(([kind, id]) => [`${kind} ${id}`, take(documents, kind, id)])));
}

/** Puts the documents of a copy in the place of all that there are. */
export function putCopy(documents: Documents, copy: string): void {
  documents.clear();
  for (const [key, json] of Object.entries(JSON.parse(copy) as Record<string, unknown>)) {
    put(documents, kindOf(key), json);
    documents.touch(kindOf(key), key.split(' ')[1]);
  }
}

function kindOf(key: string): DocumentKind {
  return key.split(' ')[0] as DocumentKind;
}

/** Step by step: Node's `recursive` never ends in a place like /proc, where no folder can be made. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(resolve(folder)));
  mkdirSync(folder);
}

function makeWritable(folder: string): void {
  const probe = join(folder, `probe-${process.pid}`);
  try {
    makeFolder(folder);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (cause) {
    throw new DataFolderError(`The data folder ${folder} cannot be written to (${(cause as Error).message})`);
  }
}

/**
 * Takes a folder for as long as this process lives: two servers would sweep away each other's files.
 * @throws DataFolderError while another process has it; one that was killed holds nothing any more
 */
export function claimFolder(folder: string): void {
  makeWritable(folder);
  const path = join(folder, 'in-use');
  const owner = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
  if (owner > 0 && owner !== process.pid && isAlive(owner)) {
    throw new DataFolderError(`The data folder ${folder} is used by process ${owner}`);
  }
  writeFileSync(path, String(process.pid));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function take(documents: Documents, kind: DocumentKind, id: string): unknown {
  switch (kind) {
    case 'spreadsheet':
      return documents.spreadsheets.get(id);
    case 'form':
      return documents.forms.get(id);
    case 'document':
      return documents.texts.get(id);
    case 'calendar':
      return documents.calendars.get(id);
    case 'mails':
      return documents.mails;
    case 'office':
      return documents.office;
  }
}

function put(documents: Documents, kind: DocumentKind, json: unknown): void {
  const document = json as { id: string };
  switch (kind) {
    case 'spreadsheet':
      documents.spreadsheets.set(document.id, reviveSpreadsheet(json as SpreadsheetData));
      break;
    case 'form':
      documents.forms.set(document.id, json as FormData);
      break;
    case 'document':
      documents.texts.set(document.id, json as TextDocument);
      break;
    case 'calendar':
      documents.calendars.set(document.id, json as CalendarData);
      break;
    case 'mails':
      documents.mails = json as MailData[];
      break;
    case 'office':
      documents.office = json as OfficeData;
      break;
  }
}
