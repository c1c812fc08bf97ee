// Paragraphs and items of lists of a text document, their texts, and the search through them.
import type { TextNode } from '../../../model/text-document.ts';
import type { EnumValue } from '../../../realm/core/guard.ts';
import { type Holder, nobody } from './block.ts';
import { GlyphType } from './document-kinds.ts';
import { StyledBlock } from './paragraph-style.ts';
import { RangeElement } from './places.ts';
import { type Keeper, Text, TextOfMany } from './text-element.ts';
import { copyOf, expression, rewrite } from './text-nodes.ts';

/** A copy has no bookmarks. */
function copyOfText(node: TextNode): TextNode {
  const { bookmarks: _, ...copy } = copyOf(node);
  return copy;
}

/** The text of all paragraphs of a body, a row or a cell. @param elements what stands in it */
export function textOver<Holder>(
  elements: readonly unknown[],
  keeper: Keeper,
  holder: Holder,
): Text<TextBlock | Holder> {
  const blocks = textBlocks(elements);
  const [only, another] = blocks;
  if (only && !another) return only.editAsText();
  return new TextOfMany(
    blocks.map(({ node }) => node),
    keeper,
    () => holder,
  );
}

const textBlocks = (elements: readonly unknown[]) =>
  elements.filter((each): each is TextBlock => each instanceof TextBlock);

export abstract class TextBlock extends StyledBlock {
  getText(): string {
    return this.node.text;
  }
  setText(text: string): void {
    rewrite(this.node, text);
    this.keeper.changed();
  }
  appendText(text: string): Text<TextBlock> {
    return this.editAsText().appendText(text);
  }
  insertText(offset: number, text: string): Text<TextBlock> {
    return this.editAsText().insertText(offset, text);
  }
  clear(): this {
    this.setText('');
    return this;
  }
  editAsText(): Text<TextBlock> {
    return new Text(this.node, this.keeper, () => this);
  }
  override asText(): Text<TextBlock> {
    return this.editAsText();
  }
  getNumChildren(): number {
    return this.node.text === '' ? 0 : 1;
  }
  getChild(_index: number): Text<TextBlock> {
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
    return foundIn([this], pattern, null);
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

export type TextFound = RangeElement<Text<TextBlock>>;

/**
 * @param elements among which the paragraphs are searched
 * @param after where the search goes on; null: at the beginning
 */
export function foundIn(elements: readonly unknown[], pattern: string, after: TextFound | null): TextFound | null {
  const sought = expression(pattern);
  let waiting = after !== null;
  for (const block of textBlocks(elements)) {
    const { node } = block;
    const isHere = waiting && after?.getElement().getParent().node === node;
    if (waiting && !isHere) continue;
    sought.lastIndex = isHere ? (after?.getEndOffsetInclusive() ?? 0) + 1 : 0;
    waiting = false;
    const match = sought.exec(node.text);
    if (match && match[0] !== '') {
      return new RangeElement(block.editAsText(), { start: match.index, end: match.index + match[0].length - 1 });
    }
  }
  return null;
}
