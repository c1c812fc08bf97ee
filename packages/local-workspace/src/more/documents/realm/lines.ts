// Page breaks and rules of a text document, and the paragraphs that they stand in.
import type { LineNode } from '../../../model/text-document.ts';
import type { EnumValue } from '../../../realm/core/guard.ts';
import { Block, type Holder, nobody } from './block.ts';
import { DocumentElement } from './document-element.ts';
import { ElementType } from './document-kinds.ts';
import type { Keeper } from './text-element.ts';
import { copyOf } from './text-nodes.ts';

/** The paragraph that a page break or a rule stands in (facts 15.5). */
export class LineParagraph extends Block<LineNode> {
  constructor(node: LineNode, keeper: Keeper, parent: Holder | null) {
    super('Paragraph', node, keeper, parent);
  }

  override getType(): EnumValue {
    return ElementType.PARAGRAPH;
  }
  getText(): string {
    return '';
  }
  getNumChildren(): number {
    return 1;
  }
  getChild(_index: number): Line {
    return new Line(this.node, this.keeper, this);
  }
}

export class Line extends DocumentElement {
  readonly node: LineNode;
  private readonly keeper: Keeper;
  private readonly paragraph: LineParagraph | null;

  constructor(node: LineNode, keeper: Keeper, paragraph: LineParagraph | null) {
    super(node.type === 'PAGE_BREAK' ? 'PageBreak' : 'HorizontalRule');
    this.node = node;
    this.keeper = keeper;
    this.paragraph = paragraph;
  }

  get key(): object {
    return this.node;
  }
  copy(): Line {
    return new Line(copyOf(this.node), nobody, null);
  }
  getType(): EnumValue {
    return ElementType[this.node.type];
  }
  isAttached(): boolean {
    return this.paragraph?.isAttached() === true;
  }
  getParent(): LineParagraph | null {
    return this.isAttached() ? this.paragraph : null;
  }
  getNextSibling(): null {
    return null;
  }
  getPreviousSibling(): null {
    return null;
  }
  isAtDocumentEnd(): boolean {
    return this.paragraph?.isAtDocumentEnd() === true;
  }
  /** Its paragraph stays, an empty one. */
  removeFromParent(): this {
    this.paragraph?.getParent()?.empty(this.node);
    this.keeper.changed();
    return this;
  }
}
