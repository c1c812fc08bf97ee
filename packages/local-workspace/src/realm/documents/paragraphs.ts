// Paragraphs and items of lists of a text document, their texts, and the search through them.
import type { BlockNode, TextNode } from '../../model/text-document.ts';
import type { EnumValue } from '../core/guard.ts';
import { type Holder, nobody } from './block.ts';
import { GlyphType } from './document-kinds.ts';
import { StyledBlock } from './paragraph-style.ts';
import { RangeElement } from './places.ts';
import { type Keeper, Text, TextOfMany } from './text-element.ts';
import { copyOf, expression, rewrite, textsIn } from './text-nodes.ts';

/** A copy has no bookmarks. */
function copyOfText(node: TextNode): TextNode {
  const { bookmarks: _, ...copy } = copyOf(node);
  return copy;
}

/** The text of a paragraph. */
function textIn(node: TextNode, keeper: Keeper): Text<Paragraph> {
  return new Text(node, keeper, () => new Paragraph(node, keeper, null));
}

/** The text of all paragraphs of a row or a cell. */
export function textOver<Holder>(
  nodes: readonly BlockNode[],
  keeper: Keeper,
  holder: Holder,
): Text<Paragraph | Holder> {
  const texts = textsIn(nodes);
  const [only = { type: 'PARAGRAPH', text: '' } as const, another] = texts;
  return another ? new TextOfMany(texts, keeper, () => holder) : textIn(only, keeper);
}

export abstract class TextBlock extends StyledBlock {
  getText(): string {
    return this.node.text;
  }
  setText(text: string): void {
    rewrite(this.node, text);
    this.keeper.changed();
  }
  appendText(text: string): Text<Paragraph> {
    return this.editAsText().appendText(text);
  }
  insertText(offset: number, text: string): Text<Paragraph> {
    return this.editAsText().insertText(offset, text);
  }
  clear(): this {
    this.setText('');
    return this;
  }
  editAsText(): Text<Paragraph> {
    return textIn(this.node, this.keeper);
  }
  asText(): Text<Paragraph> {
    return this.editAsText();
  }
  getNumChildren(): number {
    return this.node.text === '' ? 0 : 1;
  }
  getChild(_index: number): Text<Paragraph> {
    return this.editAsText();
  }
  getLinkUrl(): unknown {
    return this.editAsText().getLinkUrl();
  }
  setLinkUrl(url: string): this {
    this.editAsText().setLinkUrl(url);
    return this;
  }
  replaceText(pattern: string, replacement: string): this {
    this.editAsText().replaceText(pattern, replacement);
    return this;
  }
  findText(pattern: string): TextFound | null {
    return foundIn([this.node], this.keeper, pattern, null);
  }
}

export class Paragraph extends TextBlock {
  constructor(node: TextNode, keeper: Keeper, parent: Holder | null) {
    super('Paragraph', node, keeper, parent);
  }

  copy(): Paragraph {
    return new Paragraph(copyOfText(this.node), nobody, null);
  }
}

export class ListItem extends TextBlock {
  constructor(node: TextNode, keeper: Keeper, parent: Holder | null) {
    super('DocumentListItem', node, keeper, parent, 'ListItem');
  }

  copy(): ListItem {
    return new ListItem(copyOfText(this.node), nobody, null);
  }
  /** Items are put into one list of their document until one is given another. */
  getListId(): string {
    return this.node.list ?? 'kix.list.0';
  }
  setListId(item: ListItem): this {
    return this.change({ list: item.getListId() });
  }
  /** Of an item that a script made, a number (facts 15.5). */
  getGlyphType(): EnumValue {
    return GlyphType[(this.node.glyph ?? 'NUMBER') as keyof typeof GlyphType];
  }
  setGlyphType(glyph: EnumValue): this {
    return this.change({ glyph: String(glyph) });
  }
  getNestingLevel(): number {
    return this.node.nesting ?? 0;
  }
  setNestingLevel(nesting: number): this {
    return this.change({ nesting });
  }
}

export type TextFound = RangeElement<Text<Paragraph>>;

/** @param after where the search goes on; null: at the beginning */
export function foundIn(
  nodes: readonly BlockNode[],
  keeper: Keeper,
  pattern: string,
  after: TextFound | null,
): TextFound | null {
  const sought = expression(pattern);
  let waiting = after !== null;
  for (const node of textsIn(nodes)) {
    const text = textIn(node, keeper);
    const isHere = waiting && after?.getElement().getParent().node === node;
    if (waiting && !isHere) continue;
    sought.lastIndex = isHere ? (after?.getEndOffsetInclusive() ?? 0) + 1 : 0;
    waiting = false;
    const match = sought.exec(node.text);
    if (match && match[0] !== '') {
      return new RangeElement(text, { start: match.index, end: match.index + match[0].length - 1 });
    }
  }
  return null;
}
