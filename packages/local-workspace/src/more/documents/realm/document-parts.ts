// What a document and its tab have: body, header, footer, bookmarks, positions and ranges.
import type { BlockNode, DocumentContent } from '../../../model/text-document.ts';
import { Emulated, type EnumValue } from '../../../realm/core/guard.ts';
import { TabType } from './document-kinds.ts';
import { type ListItem, Paragraph } from './paragraphs.ts';
import { Bookmark, bookmarkAt, Position, RangeBuilder } from './places.ts';
import { Body, FooterSection, HeaderSection } from './sections.ts';
import type { Keeper, Text } from './text-element.ts';
import { textsIn } from './text-nodes.ts';

/** What is open. */
interface Opened extends Keeper {
  readonly content: DocumentContent;
}

export abstract class DocumentParts<D extends Opened> extends Emulated {
  protected readonly document: D;

  constructor(name: string, document: D) {
    super(name);
    this.document = document;
  }

  private add(name: 'header' | 'footer'): BlockNode[] {
    const nodes: BlockNode[] = [{ type: 'PARAGRAPH', text: '' }];
    this.document.content[name] = nodes;
    this.document.changed();
    return nodes;
  }

  getBody(): Body {
    return new Body(this.document, this.document.content);
  }
  /** Null until one was added. */
  getHeader(): HeaderSection | null {
    const { header } = this.document.content;
    return header ? new HeaderSection(this.document, this.document.content, header) : null;
  }
  addHeader(): HeaderSection {
    return new HeaderSection(this.document, this.document.content, this.add('header'));
  }
  getFooter(): FooterSection | null {
    const { footer } = this.document.content;
    return footer ? new FooterSection(this.document, this.document.content, footer) : null;
  }
  addFooter(): FooterSection {
    return new FooterSection(this.document, this.document.content, this.add('footer'));
  }
  newPosition(element: Paragraph | ListItem | Text<Paragraph>, offset: number): Position {
    const node = element instanceof Paragraph || 'getHeading' in element ? element.node : element.getParent().node;
    return new Position(element, node, offset);
  }
  addBookmark(position: Position): Bookmark {
    return bookmarkAt(position, this.document);
  }
  getBookmarks(): Bookmark[] {
    return textsIn(this.document.content.body).flatMap((node) =>
      (node.bookmarks ?? []).map(({ id, offset }) => {
        const paragraph = new Paragraph(node, this.document, null);
        return new Bookmark(id, new Position(paragraph, node, Math.min(offset, node.text.length)), this.document);
      }),
    );
  }
  getBookmark(id: string): Bookmark | null {
    return this.getBookmarks().find((each) => each.getId() === id) ?? null;
  }
  newRange(): RangeBuilder {
    return new RangeBuilder();
  }
}

class DocumentTab extends DocumentParts<Opened> {
  constructor(document: Opened) {
    super('DocumentTab', document);
  }
}

/** The one tab of a document; what the Docs API tells of it is told here, too. */
export class Tab extends Emulated {
  private readonly document: Opened;

  constructor(document: Opened) {
    super('DocumentsTab', 'Tab');
    this.document = document;
  }

  getId(): string {
    return 't.0';
  }
  getTitle(): string {
    return 'Tab 1';
  }
  getIndex(): number {
    return 0;
  }
  getType(): EnumValue {
    return TabType.DOCUMENT_TAB;
  }
  getChildTabs(): Tab[] {
    return [];
  }
  asDocumentTab(): DocumentTab {
    return new DocumentTab(this.document);
  }
}
