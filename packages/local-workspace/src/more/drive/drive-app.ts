// `DriveApp` over the files of the workspace: its spreadsheets and forms, and what scripts put there. The host's side.
import type { Service, Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { settle } from '../../engine/execution/settling.ts';
import type { FileShare } from '../../engine/store/documents.ts';
import { fileNow } from '../../export/file.ts';
import { printSetup } from '../../export/print-setup.ts';
import { ServiceError } from '../../model/service-error.ts';
import { reviveSpreadsheet, type SpreadsheetData } from '../../model/sheets/spreadsheet.ts';
import { spreadsheetOf } from '../../services/access.ts';
import { createDocument, printedDocument } from '../documents/door.ts';
import {
  changeStored,
  filesOf,
  infoOf,
  isStarred,
  isTrashed,
  nameOf,
  place,
  ROOT,
  rename,
  setShare,
  setStarred,
  setTrashed,
  shareOf,
  store,
  storedFile,
  trashedFiles,
  types,
} from './files.ts';
import { asksForTrash, queried } from './query.ts';
import { hasThumbnail, THUMBNAIL } from './thumbnail.ts';

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

/** Copies a file or a spreadsheet; without a name the copy is called as the file is (facts 15.2). @returns its id */
export function copyOf(execution: Execution, id: string, name: string | null, folder: string | null): string {
  const info = infoOf(execution, id);
  const file = storedFile(execution, id);
  const title = name ?? `Copy of ${info.name}`;
  if (file)
    return store(execution, { name: name ?? info.name, type: file.type, base64: file.base64 }, folder ?? info.folder);
  const text = execution.world.documents.texts.get(id);
  if (text) {
    const copy = createDocument(execution, title, text.content);
    place(execution, copy, folder ?? info.folder);
    return copy;
  }
  if (!execution.world.documents.spreadsheets.has(id)) {
    throw new ServiceError('File.makeCopy of a form is not emulated', 'Error');
  }
  return copied(execution, id, title, folder ?? info.folder);
}

const kindOf = (folders: boolean) => (each: { type: string }) => (each.type === types.folder) === folders;

/** Opens a file or a folder by its id, and refuses what is none (facts 15.2). */
function opened(method: string, folders: boolean): Service {
  return (execution, id: string | null) => {
    const call = `method or property ${method} on object DriveApp`;
    if (id === '') throw new ServiceError(`Unexpected error while getting the ${call}.`);
    const found = infoOf(execution, id);
    if (kindOf(folders)(found)) return found.id;
    throw new ServiceError('No item with the given ID could be found, or you do not have permission to access it.');
  };
}

/** A week, for which tokens of an iteration are generally good (facts 15.2). */
const TOKEN_LASTS = 7 * 24 * 3_600_000;

export const driveAppServices = {
  'DriveApp.getRootFolder': () => ROOT,
  'DriveApp.list': (execution, folder: string | null, folders: boolean) =>
    filesOf(execution).filter((each) => (folder === null || each.folder === folder) && kindOf(folders)(each)),
  'DriveApp.keepIteration': ({ world }, ids: string[]) => {
    const { office } = world.documents;
    const token = world.documents.newId('iteration');
    office.iterations = { ...office.iterations, [token]: { ids, until: world.clock.now() + TOKEN_LASTS } };
    world.touch('office', token);
    return token;
  },
  'DriveApp.iteration': ({ world }, token: string) => {
    const found = world.documents.office.iterations?.[token];
    if (!found || found.until < world.clock.now()) throw new ServiceError('Invalid argument: continuationToken');
    return found.ids;
  },
  'DriveApp.search': (execution, query: string, folder: string | null, folders: boolean) => {
    const fits = queried(execution, query);
    const all = asksForTrash(query) ? [...filesOf(execution), ...trashedFiles(execution)] : filesOf(execution);
    return all.filter((each) => (folder === null || each.folder === folder) && kindOf(folders)(each) && fits(each));
  },
  'DriveApp.getTrashed': (execution, folders: boolean) => trashedFiles(execution).filter(kindOf(folders)),
  'DriveApp.getStorageUsed': (execution) =>
    [...filesOf(execution), ...trashedFiles(execution)]
      .filter((each) => each.owner === execution.launch.effective)
      .reduce((sum, { size }) => sum + size, 0),
  'DriveApp.getFileById': opened('getFileById', false),
  'DriveApp.getFolderById': opened('getFolderById', true),
  'DriveFile.get': infoOf,
  'DriveApp.createFile': (execution, name: string | null, type: string, base64: string, folder: string) => {
    if (name === null) throw new ServiceError('Blob object must have non-null name for this operation.');
    return store(execution, { name, type, base64 }, folder);
  },
  'DriveApp.createFolder': (execution, name: string, folder: string) =>
    store(execution, { name, type: types.folder, base64: '' }, folder),
  'DriveFile.content': (execution, id: string) => {
    const found = storedFile(execution, id);
    if (found) return found.base64;
    if (execution.world.documents.spreadsheets.has(id)) return printed(execution, id).toString('base64');
    if (execution.world.documents.texts.has(id)) return printedDocument(execution, id).toString('base64');
    throw new ServiceError('File.getBlob of a form is not emulated', 'Error');
  },
  /** The whole file as a PDF: what `getBlob` and `getAs` give of a document (facts 7.7). */
  'Spreadsheet.printed': (execution, id: string) => ({
    name: `${spreadsheetOf(execution, id).title}.pdf`,
    base64: printed(execution, id).toString('base64'),
  }),
  'DriveApp.nameOf': nameOf,
  'DriveFile.thumbnail': (execution, id: string) => (hasThumbnail(infoOf(execution, id)) ? THUMBNAIL : null),
  'DriveFile.setName': (execution, id: string, name: string) => rename(execution, id, name),
  /** Hands a document over; what is deployed goes on acting as the account that deployed it (facts 13.1). */
  'DriveFile.setOwner': (execution, id: string, email: string) => {
    const { spreadsheets, forms, texts } = execution.world.documents;
    const { owner } = infoOf(execution, id);
    const document = spreadsheets.get(id) ?? forms.get(id) ?? texts.get(id);
    const stored = storedFile(execution, id);
    if (!document && !stored) throw new ServiceError('File.setOwner of a script is not emulated', 'Error');
    if (owner !== execution.launch.effective) throw new ServiceError('Access denied: DriveApp.');
    const form = forms.get(id);
    const { editors } = form ?? shareOf(execution, id);
    const others = [...new Set([...editors, owner])].filter((each) => each !== email);
    if (form) form.editors = others;
    else setShare(execution, id, { editors: others });
    if (stored) changeStored(execution, id, { owner: email });
    if (document) document.owner = email;
    execution.world.touch(spreadsheets.has(id) ? 'spreadsheet' : form ? 'form' : document ? 'document' : 'office', id);
  },
  'DriveFile.moveTo': (execution, id: string, folder: string) => place(execution, infoOf(execution, id).id, folder),
  'DriveFile.share': shareOf,
  'DriveFile.setShare': (execution, id: string, share: FileShare) => setShare(execution, id, share),
  'DriveFile.setContent': (execution, id: string, base64: string) => changeStored(execution, id, { base64 }),
  'DriveFile.isTrashed': isTrashed,
  'DriveFile.setTrashed': (execution, id: string, trashed: boolean) => setTrashed(execution, id, trashed),
  'DriveFile.isStarred': isStarred,
  'DriveFile.setStarred': (execution, id: string, starred: boolean) => setStarred(execution, id, starred),
  'DriveFile.makeCopy': (execution, id: string, name: string | null, folder: string | null) =>
    copyOf(execution, id, name, folder),
  'Spreadsheet.copy': (execution, id: string, title: string) => {
    settle(execution, id);
    return copied(execution, id, title, infoOf(execution, id).folder);
  },
} satisfies Services;
