// `DriveApp`, files and folders, as the script sees them.

import type { FileInfo } from '../../../model/file-info.ts';
import { Emulated } from '../../../realm/core/guard.ts';
import { call, exception, mismatch } from '../../../realm/core/host.ts';
import { Blob, newBlob } from '../../../realm/files/blob.ts';
import { Access, DriveItem, FileIterator, nameFolder, Permission } from './drive-item.ts';

const pdf = 'application/pdf';

export class File extends DriveItem {
  constructor(id: string) {
    super(id, false);
  }

  getMimeType(): string {
    return this.info().type;
  }
  /** Whatever is no text becomes one, a blob `Blob` (facts 15.2). */
  setContent(content: unknown): this {
    const text = String(content ?? '');
    refuseLarge(text, 10);
    const base64 = call<string>('Utilities.base64Encode', { text, charset: 'UTF_8' }, false);
    call('DriveFile.setContent', this.id, base64);
    return this;
  }
  getDownloadUrl(): string {
    return `https://drive.google.com/uc?id=${this.id}&export=download`;
  }
  /** Null of what has none. */
  getThumbnail(): Blob | null {
    const base64 = call<string | null>('DriveFile.thumbnail', this.id);
    return base64 === null ? null : new Blob(call('Utilities.base64Decode', base64), 'image/png', 'thumbnail.png');
  }
  /** A Google document comes out as a PDF (facts 7.7). */
  getBlob(): Blob {
    const { name, type } = this.info();
    const bytes = call<number[]>('Utilities.base64Decode', call<string>('DriveFile.content', this.id));
    return type.startsWith('application/vnd.google-apps.')
      ? new Blob(bytes, pdf, `${name}.pdf`)
      : new Blob(bytes, type, name);
  }
  getAs(type: string): Blob {
    const own = this.info().type;
    if (own.startsWith('application/vnd.google-apps.') && type !== pdf) {
      throw exception(`Converting from ${own} to ${type} is not supported.`);
    }
    return this.getBlob().getAs(type);
  }
  makeCopy(first?: string | Folder, second?: Folder): File {
    const name = typeof first === 'string' ? first : null;
    const folder = first instanceof Folder ? first : second;
    return new File(call('DriveFile.makeCopy', this.id, name, folder?.getId() ?? null));
  }
}

/** A content with a type may be smaller than one without (Google's reference of createFile). */
function refuseLarge(content: string, megabytes: number): void {
  const most = megabytes * 1024 * 1024;
  // A character has three bytes at most.
  const isLarge = content.length > most || (content.length * 3 > most && bytesIn(content) > most);
  if (isLarge) throw exception('Argument too large: content');
}

/** One byte each, a second beyond ASCII, a third beyond what two hold; half of a pair has two. */
function bytesIn(content: string): number {
  let bytes = content.length;
  for (let place = 0; place < content.length; place++) {
    const code = content.charCodeAt(place);
    if (code > 0x7f) bytes += code <= 0x7ff || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

/** Creates a file: of a blob, or of a name and a text, with a type where one is given. */
function createFile(args: readonly unknown[], folder: string): File {
  const [first, second, type] = args;
  if (first === null || first === undefined) throw exception('Invalid argument: name');
  if (typeof first !== 'string' && typeof first !== 'object') throw mismatch(args, 'DriveApp.createFile');
  if (typeof first === 'string') refuseLarge(String(second ?? ''), type === undefined ? 50 : 10);
  const blob =
    typeof first === 'string'
      ? newBlob(String(second ?? ''), type === undefined ? null : String(type), first)
      : (first as Blob).getBlob();
  const base64 = call<string>('Utilities.base64Encode', { bytes: blob.getBytes() }, false);
  return new File(call('DriveApp.createFile', blob.getName(), blob.getContentType() ?? '', base64, folder));
}

function files(found: readonly { readonly id: string }[]): FileIterator<File> {
  return new FileIterator(
    found.map((each) => new File(each.id)),
    'FileIterator',
  );
}

/** @returns the files or folders that were left when the token was given @throws Exception for a token that is none any more */
function remaining(token: string): { readonly id: string }[] {
  return call<string[]>('DriveApp.iteration', token).map((id) => ({ id }));
}

function foldersOf(found: readonly { readonly id: string }[]): FileIterator<Folder> {
  return new FileIterator(
    found.map((each) => new Folder(each.id)),
    'FolderIterator',
  );
}

function list(folder: string | null, wish: Partial<FileInfo> = {}): FileIterator<File> {
  const found = call<FileInfo[]>('DriveApp.list', folder, false);
  const wanted = Object.entries(wish);
  return files(found.filter((each) => wanted.every(([key, value]) => each[key as keyof FileInfo] === value)));
}

function folders(folder: string | null, name?: string): FileIterator<Folder> {
  const found = call<FileInfo[]>('DriveApp.list', folder, true);
  return foldersOf(found.filter((each) => name === undefined || each.name === name));
}

const searchedFiles = (query: string, folder: string | null) =>
  files(call<FileInfo[]>('DriveApp.search', query, folder, false));
const searchedFolders = (query: string, folder: string | null) =>
  foldersOf(call<FileInfo[]>('DriveApp.search', query, folder, true));

export class Folder extends DriveItem {
  constructor(id: string) {
    super(id, true);
  }

  createFile(...args: unknown[]): File {
    return createFile(args, this.id);
  }
  createFolder(name: string): Folder {
    return new Folder(call('DriveApp.createFolder', name, this.id));
  }
  getFiles(): FileIterator<File> {
    return list(this.id);
  }
  getFilesByName(name: string): FileIterator<File> {
    return list(this.id, { name });
  }
  getFilesByType(type: string): FileIterator<File> {
    return list(this.id, { type });
  }
  /** The old ways to put a file into a folder, and to take it out: a file lies in one folder only now. */
  addFile(file: File): this {
    file.moveTo(this);
    return this;
  }
  removeFile(file: File): this {
    file.moveTo(new Folder('root'));
    return this;
  }
  getFolders(): FileIterator<Folder> {
    return folders(this.id);
  }
  getFoldersByName(name: string): FileIterator<Folder> {
    return folders(this.id, name);
  }
  addFolder(folder: Folder): this {
    folder.moveTo(this);
    return this;
  }
  removeFolder(folder: Folder): this {
    folder.moveTo(new Folder('root'));
    return this;
  }
  searchFiles(query: string): FileIterator<File> {
    return searchedFiles(query, this.id);
  }
  searchFolders(query: string): FileIterator<Folder> {
    return searchedFolders(query, this.id);
  }
}

nameFolder((id) => new Folder(id));

export class DriveApp extends Emulated {
  readonly Access = Access;
  readonly Permission = Permission;

  constructor() {
    super('DriveApp', 'Drive');
  }

  getFileById(id: string): File {
    return new File(call('DriveApp.getFileById', id));
  }
  getFolderById(id: string): Folder {
    return new Folder(call('DriveApp.getFolderById', id));
  }
  getRootFolder(): Folder {
    return new Folder(call('DriveApp.getRootFolder'));
  }
  createFile(...args: unknown[]): File {
    return createFile(args, 'root');
  }
  createFolder(name: string): Folder {
    return this.getRootFolder().createFolder(name);
  }
  getFiles(): FileIterator<File> {
    return list(null);
  }
  getFilesByName(name: string): FileIterator<File> {
    return list(null, { name });
  }
  getFilesByType(type: string): FileIterator<File> {
    return list(null, { type });
  }
  continueFileIterator(token: string): FileIterator<File> {
    return files(remaining(token));
  }
  continueFolderIterator(token: string): FileIterator<Folder> {
    return foldersOf(remaining(token));
  }
  addFile(file: File): Folder {
    return this.getRootFolder().addFile(file);
  }
  removeFile(file: File): Folder {
    return this.getRootFolder().removeFile(file);
  }
  getFolders(): FileIterator<Folder> {
    return folders(null);
  }
  getFoldersByName(name: string): FileIterator<Folder> {
    return folders(null, name);
  }
  addFolder(folder: Folder): Folder {
    return this.getRootFolder().addFolder(folder);
  }
  removeFolder(folder: Folder): Folder {
    return this.getRootFolder().removeFolder(folder);
  }
  searchFiles(query: string): FileIterator<File> {
    return searchedFiles(query, null);
  }
  searchFolders(query: string): FileIterator<Folder> {
    return searchedFolders(query, null);
  }
  getTrashedFiles(): FileIterator<File> {
    return files(call<FileInfo[]>('DriveApp.getTrashed', false));
  }
  getTrashedFolders(): FileIterator<Folder> {
    return foldersOf(call<FileInfo[]>('DriveApp.getTrashed', true));
  }
  /** In bytes, of the account's own files. */
  getStorageUsed(): number {
    return call('DriveApp.getStorageUsed');
  }
}
