// `DriveApp`, files and folders, as the script sees them.

import { Emulated, type EnumValue, enumeration } from '../core/guard.ts';
import { call, exception, mismatch } from '../core/host.ts';
import { User } from '../core/user.ts';
import { Blob, newBlob } from './blob.ts';

interface FileInfo {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly owner: string;
  readonly folder: string;
  readonly url: string;
}

const pdf = 'application/pdf';

class FileIterator<T> extends Emulated {
  private place = 0;

  private readonly list: readonly T[];

  constructor(list: readonly T[], name: string) {
    super(name);
    this.list = list;
  }

  hasNext(): boolean {
    return this.place < this.list.length;
  }
  next(): T {
    const found = this.list[this.place];
    if (found === undefined) throw new Error('Cannot retrieve the next object: iterator has reached the end.');
    this.place += 1;
    return found;
  }
}

const Access = enumeration('Access', ['ANYONE', 'ANYONE_WITH_LINK', 'DOMAIN', 'DOMAIN_WITH_LINK', 'PRIVATE']);
const Permission = enumeration('Permission', [
  'VIEW',
  'EDIT',
  'COMMENT',
  'OWNER',
  'ORGANIZER',
  'FILE_ORGANIZER',
  'NONE',
]);

interface Share {
  readonly description: string;
  readonly access: keyof typeof Access;
  readonly permission: keyof typeof Permission;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

abstract class DriveItem extends Emulated {
  protected readonly id: string;
  private readonly folder: boolean;

  constructor(id: string, folder: boolean) {
    super(folder ? 'Folder' : 'File');
    this.id = id;
    this.folder = folder;
  }

  protected info(): FileInfo {
    return call('DriveApp.get', this.id, this.folder);
  }
  getId(): string {
    return this.id;
  }
  getName(): string {
    return this.info().name;
  }
  setName(name: string): this {
    call('DriveFile.setName', this.id, name);
    return this;
  }
  getUrl(): string {
    return this.folder ? `https://drive.google.com/drive/folders/${this.id}` : this.info().url;
  }
  getOwner(): User {
    return new User(this.info().owner);
  }
  /** The one before stays an editor. */
  setOwner(person: string | User): this {
    call('DriveFile.setOwner', this.id, String(person));
    return this;
  }
  getParents(): FileIterator<Folder> {
    return new FileIterator([new Folder(this.info().folder)], 'FolderIterator');
  }
  moveTo(folder: Folder): this {
    call('DriveFile.moveTo', this.id, folder.getId());
    return this;
  }
  isTrashed(): boolean {
    return call('DriveFile.isTrashed', this.id);
  }
  private share(): Share {
    return call('DriveFile.share', this.id);
  }
  private setShare(share: Partial<Share>): this {
    call('DriveFile.setShare', this.id, share);
    return this;
  }
  getDescription(): string {
    return this.share().description;
  }
  setDescription(description: string): this {
    return this.setShare({ description });
  }
  setSharing(access: EnumValue, permission: EnumValue): this {
    return this.setShare({
      access: String(access) as Share['access'],
      permission: String(permission) as Share['permission'],
    });
  }
  getSharingAccess(): EnumValue {
    return Access[this.share().access];
  }
  getSharingPermission(): EnumValue {
    return Permission[this.share().permission];
  }
  getEditors(): User[] {
    return this.share().editors.map((each) => new User(each));
  }
  addEditor(person: string | User): this {
    return this.addEditors([String(person)]);
  }
  addEditors(emails: readonly string[]): this {
    return this.setShare({ editors: [...new Set([...this.share().editors, ...emails])] });
  }
  removeEditor(person: string | User): this {
    return this.setShare({ editors: this.share().editors.filter((each) => each !== String(person)) });
  }
  getViewers(): User[] {
    return this.share().viewers.map((each) => new User(each));
  }
  addViewer(person: string | User): this {
    return this.addViewers([String(person)]);
  }
  addViewers(emails: readonly string[]): this {
    return this.setShare({ viewers: [...new Set([...this.share().viewers, ...emails])] });
  }
  removeViewer(person: string | User): this {
    return this.setShare({ viewers: this.share().viewers.filter((each) => each !== String(person)) });
  }
  setTrashed(trashed: boolean): this {
    call('DriveFile.setTrashed', this.id, trashed);
    return this;
  }
}

export class File extends DriveItem {
  constructor(id: string) {
    super(id, false);
  }

  getMimeType(): string {
    return this.info().type;
  }
  getSize(): number {
    return this.getBlob().getBytes().length;
  }
  setContent(content: string | null): this {
    const base64 = call<string>('Utilities.base64Encode', { text: content ?? '', charset: 'UTF_8' }, false);
    call('DriveFile.setContent', this.id, base64);
    return this;
  }
  getDownloadUrl(): string {
    return `https://drive.google.com/uc?id=${this.id}&export=download`;
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

/** Creates a file: of a blob, or of a name and a text, with a type where one is given. */
function createFile(args: readonly unknown[], folder: string): File {
  const [first, second, type] = args;
  if (typeof first !== 'string' && !(typeof first === 'object' && first !== null))
    throw mismatch(args, 'DriveApp.createFile');
  const blob =
    typeof first === 'string'
      ? newBlob(String(second ?? ''), type === undefined ? null : String(type), first)
      : (first as Blob).getBlob();
  const base64 = call<string>('Utilities.base64Encode', { bytes: blob.getBytes() }, false);
  return new File(call('DriveApp.createFile', blob.getName(), blob.getContentType() ?? '', base64, folder));
}

function list(folder: string | null, wish: Partial<FileInfo> = {}): FileIterator<File> {
  const found = call<FileInfo[]>('DriveApp.list', folder, false);
  const wanted = Object.entries(wish);
  const files = found.filter((each) => wanted.every(([key, value]) => each[key as keyof FileInfo] === value));
  return new FileIterator(
    files.map((each) => new File(each.id)),
    'FileIterator',
  );
}

function folders(folder: string | null, name?: string): FileIterator<Folder> {
  const found = call<FileInfo[]>('DriveApp.list', folder, true);
  const kept = found.filter((each) => name === undefined || each.name === name).map((each) => new Folder(each.id));
  return new FileIterator(kept, 'FolderIterator');
}

export class Folder extends DriveItem {
  constructor(id: string) {
    super(id, true);
  }

  override getName(): string {
    return this.id === 'root' ? 'My Drive' : super.getName();
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
}

export class DriveApp extends Emulated {
  readonly Access = Access;
  readonly Permission = Permission;

  constructor() {
    super('DriveApp');
  }

  getFileById(id: string): File {
    call('DriveApp.get', id, false);
    return new File(id);
  }
  getFolderById(id: string): Folder {
    if (id === 'root') return this.getRootFolder();
    call('DriveApp.get', id, true);
    return new Folder(id);
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
}
