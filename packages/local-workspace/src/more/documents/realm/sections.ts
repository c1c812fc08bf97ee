// The sections of a text document: its body with its page, what stands at the head and at the foot.
import {
  type BlockNode,
  type DocumentContent,
  type PageLook,
  type TableNode,
  type TextLook,
  type TextNode,
  usualPage,
} from '../../../model/text-document.ts';
import type { EnumValue } from '../../../realm/core/guard.ts';
import { Container } from './container.ts';
import { ElementType, nothingSet, textAttributes } from './document-kinds.ts';
import { Table } from './tables.ts';
import type { Keeper } from './text-element.ts';
import { textsIn } from './text-nodes.ts';

/** The body of a document, or what stands at the head or foot of its pages. */
abstract class DocumentSection extends Container<Table> {
  protected readonly nodes: BlockNode[];

  constructor(name: string, keeper: Keeper, nodes: BlockNode[], text = name) {
    super(name, keeper, text);
    this.nodes = nodes;
  }

  abstract override getType(): EnumValue;
  protected tableOf(node: TableNode): Table {
    return new Table(node, this.keeper, this);
  }
  getParent(): null {
    return null;
  }
}

export class Body extends DocumentSection {
  private readonly content: DocumentContent;

  constructor(keeper: Keeper, content: DocumentContent) {
    super('Body', keeper, content.body, 'DocumentBodySection');
    this.content = content;
  }

  protected override newText(type: string, text: string): TextNode {
    const made = super.newText(type, text);
    return { ...made, look: { ...made.look, ...this.content.look } };
  }
  /** Texts take the look, those that come later among them; how paragraphs stand does not change (facts 15.5). */
  setAttributes(look: TextLook): this {
    const looks = Object.entries(look).filter(([name]) => textAttributes.some((each) => each === name));
    this.content.look = { ...this.content.look, ...Object.fromEntries(looks) };
    for (const node of textsIn(this.nodes)) node.look = { ...node.look, ...this.content.look };
    this.keeper.changed();
    return this;
  }

  private measure(name: keyof typeof usualPage): number {
    return this.content.page?.[name] ?? usualPage[name];
  }
  private measured(page: PageLook): this {
    this.content.page = { ...this.content.page, ...page };
    this.keeper.changed();
    return this;
  }
  getMarginTop(): number {
    return this.measure('MARGIN_TOP');
  }
  setMarginTop(points: number): this {
    return this.measured({ MARGIN_TOP: points });
  }
  getMarginBottom(): number {
    return this.measure('MARGIN_BOTTOM');
  }
  setMarginBottom(points: number): this {
    return this.measured({ MARGIN_BOTTOM: points });
  }
  getMarginLeft(): number {
    return this.measure('MARGIN_LEFT');
  }
  setMarginLeft(points: number): this {
    return this.measured({ MARGIN_LEFT: points });
  }
  getMarginRight(): number {
    return this.measure('MARGIN_RIGHT');
  }
  setMarginRight(points: number): this {
    return this.measured({ MARGIN_RIGHT: points });
  }
  getPageHeight(): number {
    return this.measure('PAGE_HEIGHT');
  }
  setPageHeight(points: number): this {
    return this.measured({ PAGE_HEIGHT: points });
  }
  getPageWidth(): number {
    return this.measure('PAGE_WIDTH');
  }
  setPageWidth(points: number): this {
    return this.measured({ PAGE_WIDTH: points });
  }
  /** Kept; no paragraph of that heading says so of itself (facts 15.5). */
  setHeadingAttributes(heading: EnumValue, look: TextLook): this {
    const before = this.content.headings?.[String(heading)];
    this.content.headings = { ...this.content.headings, [String(heading)]: { ...before, ...look } };
    this.keeper.changed();
    return this;
  }
  getHeadingAttributes(heading: EnumValue): TextLook {
    return { ...nothingSet, ...this.content.headings?.[String(heading)] };
  }
  getType(): EnumValue {
    return ElementType.BODY_SECTION;
  }
}

export class HeaderSection extends DocumentSection {
  private readonly content: DocumentContent;

  constructor(keeper: Keeper, content: DocumentContent, nodes: BlockNode[]) {
    super('HeaderSection', keeper, nodes);
    this.content = content;
  }

  removeFromParent(): this {
    delete this.content.header;
    this.keeper.changed();
    return this;
  }

  getType(): EnumValue {
    return ElementType.HEADER_SECTION;
  }
}

export class FooterSection extends DocumentSection {
  private readonly content: DocumentContent;

  constructor(keeper: Keeper, content: DocumentContent, nodes: BlockNode[]) {
    super('FooterSection', keeper, nodes);
    this.content = content;
  }

  removeFromParent(): this {
    delete this.content.footer;
    this.keeper.changed();
    return this;
  }

  getType(): EnumValue {
    return ElementType.FOOTER_SECTION;
  }
}
