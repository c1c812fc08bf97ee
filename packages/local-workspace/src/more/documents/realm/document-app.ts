// `DocumentApp` and its documents, as the script sees them.
import type { DocumentContent } from '../../../model/text-document.ts';
import { Emulated } from '../../../realm/core/guard.ts';
import { call, exception } from '../../../realm/core/host.ts';
import type { User } from '../../../realm/core/user.ts';
import { Blob } from '../../../realm/files/blob.ts';
import { File } from '../../drive/realm/door.ts';
import { Attribute, ElementType, GlyphType, HorizontalAlignment, ParagraphHeading, TabType } from './document-kinds.ts';
import { DocumentParts, Tab } from './document-parts.ts';
import type { ListItem, Paragraph } from './paragraphs.ts';
import type { Table } from './tables.ts';
import type { Keeper } from './text-element.ts';

/** A document that is open: all objects of it in a script share what it holds. */
class OpenDocument implements Keeper {
  readonly id: string;
  readonly content: DocumentContent;
  private isClosed = false;

  constructor(id: string) {
    this.id = id;
    this.content = call('Document.get', id);
  }

  changed(): void {
    if (this.isClosed) throw exception('Document is closed, its contents cannot be updated.');
    call('Document.write', this.id, this.content);
  }
  close(): void {
    call('Document.saveAndClose', this.id);
    this.isClosed = true;
    open.delete(this.id);
  }
}

/** Documents that the script has open, by id. */
const open = new Map<string, OpenDocument>();

function opened(id: string): Document {
  const found = open.get(id) ?? new OpenDocument(id);
  open.set(id, found);
  return new Document(found);
}

class Document extends DocumentParts<OpenDocument> {
  constructor(document: OpenDocument) {
    super('Document', document);
  }

  private get file(): File {
    return new File(this.document.id);
  }
  getId(): string {
    return this.document.id;
  }
  getUrl(): string {
    return `https://docs.google.com/document/d/${this.document.id}/edit`;
  }
  getName(): string {
    return call('Document.getName', this.document.id);
  }
  setName(name: string): this {
    this.file.setName(name);
    return this;
  }
  /** What was written before is not in the file until it is saved (facts 7.7). */
  saveAndClose(): void {
    this.document.close();
  }
  getBlob(): Blob {
    const { name, base64 } = call<{ name: string; base64: string }>('Document.printed', this.document.id);
    return new Blob(call('Utilities.base64Decode', base64), 'application/pdf', name);
  }
  getAs(type: string): Blob {
    if (type === 'application/pdf') return this.getBlob();
    throw exception(`Converting from application/vnd.google-apps.document to ${type} is not supported.`);
  }

  /** A document has one tab here (facts 15.5). */
  getTabs(): Tab[] {
    return [new Tab(this.document)];
  }
  getTab(id: string): Tab | null {
    return this.getTabs().find((each) => each.getId() === id) ?? null;
  }

  /** The owner stands among those who edit, and among those who view (facts 15.5). */
  getEditors(): User[] {
    return [this.file.getOwner(), ...this.file.getEditors()];
  }
  addEditor(person: string | User): this {
    return this.addEditors([String(person)]);
  }
  addEditors(emails: readonly string[]): this {
    this.file.addEditors(emails);
    return this;
  }
  removeEditor(person: string | User): this {
    this.file.removeEditor(person);
    return this;
  }
  getViewers(): User[] {
    return [this.file.getOwner(), ...this.file.getViewers()];
  }
  addViewer(person: string | User): this {
    return this.addViewers([String(person)]);
  }
  addViewers(emails: readonly string[]): this {
    this.file.addViewers(emails);
    return this;
  }
  removeViewer(person: string | User): this {
    this.file.removeViewer(person);
    return this;
  }

  /** A live document does with its body what no reference says of it (facts 15.5). */
  clear(): this {
    this.getBody().clear();
    return this;
  }
  appendParagraph(text: string | Paragraph): Paragraph {
    return this.getBody().appendParagraph(text);
  }
  insertParagraph(index: number, text: string | Paragraph): Paragraph {
    return this.getBody().insertParagraph(index, text);
  }
  appendListItem(text: string | ListItem): ListItem {
    return this.getBody().appendListItem(text);
  }
  insertListItem(index: number, text: string | ListItem): ListItem {
    return this.getBody().insertListItem(index, text);
  }
  appendTable(cells?: readonly (readonly unknown[])[] | Table): Table {
    return this.getBody().appendTable(cells);
  }
  insertTable(index: number, cells?: readonly (readonly unknown[])[] | Table): Table {
    return this.getBody().insertTable(index, cells);
  }
}

export class DocumentApp extends Emulated {
  readonly Attribute = Attribute;
  readonly ElementType = ElementType;
  readonly GlyphType = GlyphType;
  readonly HorizontalAlignment = HorizontalAlignment;
  readonly ParagraphHeading = ParagraphHeading;
  readonly TabType = TabType;

  constructor() {
    super('DocumentApp');
  }

  create(title: string): Document {
    return opened(call('DocumentApp.create', title));
  }
  openById(id: string): Document {
    return opened(call('DocumentApp.openById', id));
  }
  openByUrl(url: string): Document {
    return opened(call('DocumentApp.openByUrl', url));
  }
  /** No script is bound to a document here. */
  getActiveDocument(): null {
    return null;
  }
}
