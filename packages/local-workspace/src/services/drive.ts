// `DriveApp` over the files of the workspace: its spreadsheets and forms, and what scripts put there. The host's side.
import { type Services, settle } from '../engine/execution/bridge.ts';
import type { Execution } from '../engine/execution/execution.ts';
import { ServiceError } from '../engine/execution/service-error.ts';
import type { FileShare, StoredFile } from '../engine/store/documents.ts';
import { fileNow } from '../export/file.ts';
import { printSetup } from '../export/print-setup.ts';
import { reviveSpreadsheet, type SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import { spreadsheetOf } from './access.ts';
import { SCRIPT_ID } from './script.ts';

const types = {
  spreadsheet: 'application/vnd.google-apps.spreadsheet',
  form: 'application/vnd.google-apps.form',
  folder: 'application/vnd.google-apps.folder',
  script: 'application/vnd.google-apps.script',
};

interface FileInfo {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly owner: string;
  readonly folder: string;
  readonly url: string;
}

function filesOf({ world }: Execution): FileInfo[] {
  const { spreadsheets, forms, office } = world.documents;
  const place = (id: string) => office.folders?.[id] ?? 'root';
  const { title, owner } = world.settings;
  const url = `https://script.google.com/d/${SCRIPT_ID}/edit`;
  // A script that is bound to a document lies within it; one of its own is a file as any other.
  const script = { id: SCRIPT_ID, name: title, type: types.script, owner, folder: place(SCRIPT_ID), url };
  return [
    ...(world.container === null ? [script] : []),
    ...[...spreadsheets.values()].map(({ id, title, owner }) => {
      const url = `https://docs.google.com/spreadsheets/d/${id}/edit`;
      return { id, name: title, type: types.spreadsheet, owner, folder: place(id), url };
    }),
    ...[...forms.values()].map(({ id, fileName, owner }) => {
      const url = `https://docs.google.com/forms/d/${id}/edit`;
      return { id, name: fileName, type: types.form, owner, folder: place(id), url };
    }),
    ...(office.files ?? []).map(({ id, name, type, owner }) => {
      const url = `https://drive.google.com/file/d/${id}/view`;
      return { id, name, type, owner, folder: place(id), url };
    }),
  ].filter((each) => !office.trash?.includes(each.id));
}

function infoOf(execution: Execution, id: string): FileInfo {
  const found = filesOf(execution).find((each) => each.id === id);
  if (!found) {
    throw new ServiceError('No item with the given ID could be found, or you do not have permission to access it.');
  }
  return found;
}

function store(execution: Execution, file: Omit<StoredFile, 'id' | 'owner'>, folder: string): string {
  const { documents } = execution.world;
  const id = documents.newId('file', 33);
  documents.office.files = [...(documents.office.files ?? []), { ...file, id, owner: execution.launch.effective }];
  place(execution, id, folder);
  return id;
}

function place(execution: Execution, id: string, folder: string): void {
  const { documents } = execution.world;
  documents.office.folders = { ...documents.office.folders, [id]: folder };
  documents.touch('office');
}

/** @returns a spreadsheet as a PDF, at the price of a converted file */
function printed(execution: Execution, id: string): Buffer {
  const { world, launch } = execution;
  settle(execution, id);
  const spreadsheet = spreadsheetOf(execution, id);
  const setup = printSetup(new URLSearchParams(), spreadsheet);
  if (!setup) throw new ServiceError('Conversion failed.');
  world.quotas.spend(launch.effective, 'files converted');
  return Buffer.from(fileNow(spreadsheet, { kind: 'pdf', made: world.clock.now(), setup }));
}

/** Copies a spreadsheet: the copy is the executing account's, and no form writes into it. @returns its id */
function copied(execution: Execution, id: string, title: string, folder: string): string {
  const { documents } = execution.world;
  const copy = reviveSpreadsheet(JSON.parse(JSON.stringify(spreadsheetOf(execution, id))) as SpreadsheetData);
  const owner = execution.launch.effective;
  const made = { ...copy, id: documents.newId('spreadsheet'), title, owner, editors: [], viewers: [] };
  for (const sheet of made.sheets) {
    delete sheet.formId;
    delete sheet.responseColumns;
  }
  documents.spreadsheets.set(made.id, made);
  execution.world.touch('spreadsheet', made.id);
  place(execution, made.id, folder);
  return made.id;
}

export const driveServices: Services = {
  'DriveApp.getRootFolder': () => 'root',
  'DriveApp.list': (execution, folder: string | null, folders: boolean) =>
    filesOf(execution).filter(
      (each) => (folder === null || each.folder === folder) && (each.type === types.folder) === folders,
    ),
  'DriveApp.get': (execution, id: string, folder: boolean) => {
    const found = infoOf(execution, id);
    if ((found.type === types.folder) !== folder) {
      throw new ServiceError('No item with the given ID could be found, or you do not have permission to access it.');
    }
    return found;
  },
  'DriveApp.createFile': (execution, name: string | null, type: string, base64: string, folder: string) => {
    if (name === null) throw new ServiceError('Blob object must have non-null name for this operation.');
    return store(execution, { name, type, base64 }, folder);
  },
  'DriveApp.createFolder': (execution, name: string, folder: string) =>
    store(execution, { name, type: types.folder, base64: '' }, folder),
  'DriveFile.content': (execution, id: string) => {
    const found = execution.world.documents.office.files?.find((each) => each.id === id);
    if (found) return found.base64;
    if (execution.world.documents.spreadsheets.has(id)) return printed(execution, id).toString('base64');
    throw new ServiceError('File.getBlob of a form is not emulated', 'Error');
  },
  /** The whole file as a PDF: what `getBlob` and `getAs` give of a document (facts 7.7). */
  'Spreadsheet.printed': (execution, id: string) => ({
    name: `${spreadsheetOf(execution, id).title}.pdf`,
    base64: printed(execution, id).toString('base64'),
  }),
  'DriveFile.setName': (execution, id: string, name: string) => {
    infoOf(execution, id);
    const { spreadsheets, forms, office } = execution.world.documents;
    const [spreadsheet, form] = [spreadsheets.get(id), forms.get(id)];
    if (spreadsheet) spreadsheet.title = name;
    if (form) form.fileName = name;
    office.files = (office.files ?? []).map((each) => (each.id === id ? { ...each, name } : each));
    execution.world.touch(spreadsheet ? 'spreadsheet' : form ? 'form' : 'office', id);
    execution.world.documents.touch('office');
  },
  /** Hands a document over; what is deployed goes on acting as the account that deployed it (facts 13.1). */
  'DriveFile.setOwner': (execution, id: string, email: string) => {
    const { spreadsheets, forms } = execution.world.documents;
    const document = spreadsheets.get(id) ?? forms.get(id);
    if (!document) throw new ServiceError('File.setOwner of a plain file is not emulated', 'Error');
    if (document.owner !== execution.launch.effective) throw new ServiceError('Access denied: DriveApp.');
    document.editors = [...new Set([...document.editors, document.owner])].filter((each) => each !== email);
    document.owner = email;
    execution.world.touch(spreadsheets.has(id) ? 'spreadsheet' : 'form', id);
  },
  'DriveFile.moveTo': (execution, id: string, folder: string) => place(execution, infoOf(execution, id).id, folder),
  'DriveFile.share': (execution, id: string) => {
    const { editors, viewers } = execution.world.documents.spreadsheets.get(id) ?? {};
    const found = execution.world.documents.office.shares?.[infoOf(execution, id).id] ?? {};
    return {
      description: '',
      access: 'PRIVATE',
      permission: 'NONE',
      ...found,
      editors: editors ?? found.editors ?? [],
      viewers: viewers ?? found.viewers ?? [],
    };
  },
  'DriveFile.setShare': (execution, id: string, share: FileShare) => {
    const { documents } = execution.world;
    documents.office.shares = { ...documents.office.shares, [id]: { ...documents.office.shares?.[id], ...share } };
    documents.touch('office');
    const spreadsheet = documents.spreadsheets.get(id);
    if (!spreadsheet) return;
    if (share.editors) spreadsheet.editors = [...share.editors];
    if (share.viewers) spreadsheet.viewers = [...share.viewers];
    execution.world.touch('spreadsheet', id);
  },
  'DriveFile.setContent': (execution, id: string, base64: string) => {
    const { documents } = execution.world;
    if (!documents.office.files?.some((each) => each.id === id)) throw new ServiceError('Invalid argument: content');
    documents.office.files = documents.office.files.map((each) => (each.id === id ? { ...each, base64 } : each));
    documents.touch('office');
  },
  'DriveFile.isTrashed': (execution, id: string) => execution.world.documents.office.trash?.includes(id) === true,
  'DriveFile.setTrashed': (execution, id: string, trashed: boolean) => {
    const { documents } = execution.world;
    const others = (documents.office.trash ?? []).filter((each) => each !== id);
    documents.office.trash = trashed ? [...others, id] : others;
    documents.touch('office');
  },
  'DriveFile.makeCopy': (execution, id: string, name: string | null, folder: string | null) => {
    const { documents } = execution.world;
    const info = infoOf(execution, id);
    const title = name ?? `Copy of ${info.name}`;
    const file = documents.office.files?.find((each) => each.id === id);
    if (file) return store(execution, { name: title, type: file.type, base64: file.base64 }, folder ?? info.folder);
    if (!documents.spreadsheets.has(id)) throw new ServiceError('File.makeCopy of a form is not emulated', 'Error');
    return copied(execution, id, title, folder ?? info.folder);
  },
  'Spreadsheet.copy': (execution, id: string, title: string) => {
    settle(execution, id);
    return copied(execution, id, title, infoOf(execution, id).folder);
  },
};
