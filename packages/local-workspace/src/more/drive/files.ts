// What lies in Drive: the documents of the workspace, the script, and what scripts put there.
import type { Execution } from '../../engine/execution/execution.ts';
import type { Dated, FileShare, StoredFile } from '../../engine/store/documents.ts';
import type { FileInfo } from '../../model/file-info.ts';
import { ServiceError } from '../../model/service-error.ts';
import { SCRIPT_ID } from '../../services/script.ts';

export const types = {
  spreadsheet: 'application/vnd.google-apps.spreadsheet',
  form: 'application/vnd.google-apps.form',
  document: 'application/vnd.google-apps.document',
  folder: 'application/vnd.google-apps.folder',
  script: 'application/vnd.google-apps.script',
};

/** The id that the root folder has here, as Drive takes it at Google too. */
export const ROOT = 'root';

/** A document of Google's takes no room that its content would tell: any figure above nothing will do (facts 15.2). */
const documentSize = 1024;

/** @returns everything in Drive, what is in the trash among it */
function everything({ world, launch }: Execution): FileInfo[] {
  const { spreadsheets, forms, texts, office } = world.documents;
  const { title, owner } = world.settings;
  const began = ({ created, updated }: Dated) => ({ created: created ?? 0, updated: updated ?? created ?? 0 });
  const document = (id: string, name: string, type: string, owner: string, url: string, dated: Dated): FileInfo => {
    return { id, name, type, owner, folder: office.folders?.[id] ?? ROOT, url, ...began(dated), size: documentSize };
  };
  const script = `https://script.google.com/d/${SCRIPT_ID}/edit`;
  return [
    {
      ...document(
        ROOT,
        'My Drive',
        types.folder,
        launch.effective,
        `https://drive.google.com/drive/folders/${ROOT}`,
        {},
      ),
      folder: '',
      size: 0,
    },
    // A script that is bound to a document lies within it; one of its own is a file as any other.
    ...(world.container === null ? [document(SCRIPT_ID, title, types.script, owner, script, {})] : []),
    ...[...spreadsheets.values()].map((each) => {
      const url = `https://docs.google.com/spreadsheets/d/${each.id}/edit`;
      return document(each.id, each.title, types.spreadsheet, each.owner, url, each);
    }),
    ...[...forms.values()].map((each) => {
      const url = `https://docs.google.com/forms/d/${each.id}/edit`;
      return document(each.id, each.fileName, types.form, each.owner, url, each);
    }),
    ...[...texts.values()].map((each) => {
      const url = `https://docs.google.com/document/d/${each.id}/edit`;
      return document(each.id, each.title, types.document, each.owner, url, each);
    }),
    ...(office.files ?? []).map((each) => {
      const isFolder = each.type === types.folder;
      const url = isFolder
        ? `https://drive.google.com/drive/folders/${each.id}`
        : `https://drive.google.com/file/d/${each.id}/view`;
      const info = document(each.id, each.name, each.type, each.owner, url, each);
      return { ...info, size: Buffer.byteLength(each.base64, 'base64') };
    }),
  ];
}

export function isTrashed({ world }: Execution, id: string): boolean {
  return world.documents.office.trash?.includes(id) === true;
}

/** @returns all files and folders but the root and what is in the trash */
export function filesOf(execution: Execution): FileInfo[] {
  return everything(execution).filter((each) => each.id !== ROOT && !isTrashed(execution, each.id));
}

/** @returns what is in the trash */
export function trashedFiles(execution: Execution): FileInfo[] {
  return everything(execution).filter((each) => isTrashed(execution, each.id));
}

/** @returns a file or folder, also one in the trash @throws ServiceError where there is none, in the words of facts 15.2 */
export function infoOf(execution: Execution, id: string | null): FileInfo {
  if (id === null) throw new ServiceError('Invalid argument: id');
  const found = everything(execution).find((each) => each.id === id);
  if (!found) {
    throw new ServiceError('No item with the given ID could be found, or you do not have permission to access it.');
  }
  return found;
}

/** @returns the content of a file that is no document of Google's; undefined for any other */
export function storedFile({ world }: Execution, id: string): StoredFile | undefined {
  return world.documents.office.files?.find((each) => each.id === id);
}

export function place({ world }: Execution, id: string, folder: string): void {
  const { documents } = world;
  documents.office.folders = { ...documents.office.folders, [id]: folder };
  documents.touch('office');
}

/** Puts a new file into a folder. @returns its id */
export function store(execution: Execution, file: Omit<StoredFile, 'id' | 'owner'>, folder: string): string {
  const { documents, clock } = execution.world;
  const id = documents.newId('file', 33);
  const made = { ...file, id, owner: execution.launch.effective, created: clock.now(), updated: clock.now() };
  documents.office.files = [...(documents.office.files ?? []), made];
  place(execution, id, folder);
  return id;
}

/** Changes a file that is no document of Google's. @throws ServiceError for any other */
export function changeStored(execution: Execution, id: string, fields: Partial<StoredFile>): void {
  const { documents, clock } = execution.world;
  if (!storedFile(execution, id)) throw new ServiceError('Invalid argument: content');
  const change = (each: StoredFile) => ({ ...each, ...fields, updated: clock.now() });
  documents.office.files = documents.office.files?.map((each) => (each.id === id ? change(each) : each)) ?? [];
  documents.touch('office');
}

/** Names a file, folder or document anew. */
export function rename(execution: Execution, id: string, name: string): void {
  const { world } = execution;
  const { spreadsheets, forms, texts } = world.documents;
  const [spreadsheet, form, text] = [spreadsheets.get(infoOf(execution, id).id), forms.get(id), texts.get(id)];
  if (spreadsheet) spreadsheet.title = name;
  if (form) form.fileName = name;
  if (text) text.title = name;
  if (storedFile(execution, id)) changeStored(execution, id, { name });
  world.touch(spreadsheet ? 'spreadsheet' : form ? 'form' : text ? 'document' : 'office', id);
}

export function setTrashed({ world }: Execution, id: string, trashed: boolean): void {
  const { documents } = world;
  const others = (documents.office.trash ?? []).filter((each) => each !== id);
  documents.office.trash = trashed ? [...others, id] : others;
  documents.touch('office');
}

/** Takes a file away without the trash. */
export function removeForGood(execution: Execution, id: string): void {
  const { documents } = execution.world;
  const { spreadsheets, forms, texts, office } = documents;
  if (id === ROOT || id === SCRIPT_ID || id === office.container) throw new ServiceError('Access denied: DriveApp.');
  office.files = (office.files ?? []).filter((each) => each.id !== id);
  for (const [kind, kept] of [
    ['spreadsheet', spreadsheets],
    ['form', forms],
    ['document', texts],
  ] as const) {
    if (kept.delete(id)) execution.world.touch(kind, id);
  }
  documents.touch('office');
}

export function isStarred({ world, launch }: Execution, id: string): boolean {
  return world.documents.office.stars?.[launch.effective]?.includes(id) === true;
}

/** @throws ServiceError for the root folder, of which nothing can be set (facts 15.2) */
export function setStarred({ world, launch }: Execution, id: string, starred: boolean): void {
  if (id === ROOT) throw new ServiceError('Access denied: DriveApp.');
  const { documents } = world;
  const others = (documents.office.stars?.[launch.effective] ?? []).filter((each) => each !== id);
  documents.office.stars = { ...documents.office.stars, [launch.effective]: starred ? [...others, id] : others };
  documents.touch('office');
}

/** @returns the name of an account; of one that the workspace does not know, its address */
export function nameOf({ world }: Execution, account: string): string {
  return world.settings.people.find(({ email }) => email === account)?.name ?? account;
}

/** @returns how a file is shared and described */
export function shareOf(execution: Execution, id: string): Required<FileShare> {
  const { spreadsheets, office } = execution.world.documents;
  const { editors, viewers } = spreadsheets.get(id) ?? {};
  const found = office.shares?.[infoOf(execution, id).id] ?? {};
  return {
    description: '',
    access: 'PRIVATE',
    permission: 'NONE',
    sharedOn: true,
    ...found,
    editors: editors ?? found.editors ?? [],
    viewers: viewers ?? found.viewers ?? [],
  };
}

export function setShare(execution: Execution, id: string, share: FileShare): void {
  const { documents } = execution.world;
  documents.office.shares = { ...documents.office.shares, [id]: { ...documents.office.shares?.[id], ...share } };
  documents.touch('office');
  const spreadsheet = documents.spreadsheets.get(id);
  if (!spreadsheet) return;
  if (share.editors) spreadsheet.editors = [...share.editors];
  if (share.viewers) spreadsheet.viewers = [...share.viewers];
  execution.world.touch('spreadsheet', id);
}
