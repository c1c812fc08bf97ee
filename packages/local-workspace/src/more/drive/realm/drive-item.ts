// What files and folders of Drive have in common: name, place, dates, star, and who may see and change them.
import type { FileInfo } from '../../../model/file-info.ts';
import { Emulated, type EnumValue, enumeration } from '../../../realm/core/guard.ts';
import { call, exception } from '../../../realm/core/host.ts';
import { DriveUser, type User } from '../../../realm/core/user.ts';

export class FileIterator<T extends { getId(): string }> extends Emulated {
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
    if (found === undefined) throw exception('Cannot retrieve the next object: iterator has reached the end.');
    this.place += 1;
    return found;
  }
  /** What remains at this moment can be gone through later, within a week (facts 15.2). */
  getContinuationToken(): string {
    return call(
      'DriveApp.keepIteration',
      this.list.slice(this.place).map((each) => each.getId()),
    );
  }
}

let parentOf: (id: string) => DriveItem;

/** Tells how a folder is made of its id, which the file of folders knows. */
export function nameFolder(made: (id: string) => DriveItem): void {
  parentOf = made;
}

export const Access = enumeration('Access', ['ANYONE', 'ANYONE_WITH_LINK', 'DOMAIN', 'DOMAIN_WITH_LINK', 'PRIVATE']);
export const Permission = enumeration('Permission', [
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
  readonly sharedOn: boolean;
}

export abstract class DriveItem extends Emulated {
  protected readonly id: string;
  private readonly folder: boolean;

  constructor(id: string, folder: boolean) {
    super(folder ? 'Folder' : 'File', (self: DriveItem) => self.getName());
    this.id = id;
    this.folder = folder;
  }

  protected info(): FileInfo {
    return call('DriveFile.get', this.id);
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
    return new DriveUser(this.info().owner);
  }
  /** The one before stays an editor. */
  setOwner(person: string | User): this {
    call('DriveFile.setOwner', this.id, String(person));
    return this;
  }
  getDateCreated(): Date {
    return new Date(this.info().created);
  }
  getLastUpdated(): Date {
    return new Date(this.info().updated);
  }
  /** In bytes; of a folder 0 (facts 15.2). */
  getSize(): number {
    return this.info().size;
  }
  isStarred(): boolean {
    return call('DriveFile.isStarred', this.id);
  }
  setStarred(starred: boolean): this {
    call('DriveFile.setStarred', this.id, starred);
    return this;
  }
  getParents(): FileIterator<DriveItem> {
    const { folder } = this.info();
    return new FileIterator(folder === '' ? [] : [parentOf(folder)], 'FolderIterator');
  }
  moveTo(folder: DriveItem): this {
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
    return this.share().editors.map((each) => new DriveUser(each));
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
    return this.share().viewers.map((each) => new DriveUser(each));
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
  /** What somebody may do with it, of those who have it shared by their address. */
  getAccess(person: string | User): EnumValue {
    const email = String(person);
    if (this.info().owner === email) return Permission.OWNER;
    const { editors, viewers } = this.share();
    if (editors.includes(email)) return Permission.EDIT;
    return viewers.includes(email) ? Permission.VIEW : Permission.NONE;
  }
  revokePermissions(person: string | User): this {
    return this.removeEditor(person).removeViewer(person);
  }
  isShareableByEditors(): boolean {
    return this.share().sharedOn;
  }
  setShareableByEditors(sharedOn: boolean): this {
    return this.setShare({ sharedOn });
  }
  setTrashed(trashed: boolean): this {
    call('DriveFile.setTrashed', this.id, trashed);
    return this;
  }
}
