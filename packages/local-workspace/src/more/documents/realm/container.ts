// What holds blocks of a text document: finds, puts in and takes out paragraphs, items of lists, tables and lines.
import type { BlockNode, CellNode, LineNode, TableNode, TextNode } from '../../../model/text-document.ts';
import type { EnumValue } from '../../../realm/core/guard.ts';
import { exception } from '../../../realm/core/host.ts';
import { type Findable, type Holder, TableBlock } from './block.ts';
import { DocumentElement } from './document-element.ts';
import { type Line, LineParagraph } from './lines.ts';
import { foundIn, ListItem, Paragraph, TextBlock, type TextFound, textOver } from './paragraphs.ts';
import { RangeElement } from './places.ts';
import type { Keeper, Text } from './text-element.ts';
import { copyOf, expression, replacedIn, textOf } from './text-nodes.ts';

type AnyParagraph = Paragraph | ListItem | LineParagraph;
type AnyBlock<Table extends TableBlock> = AnyParagraph | Table;
type Rows = readonly (readonly unknown[])[];

/** What holds blocks: a body, a header, a footer, a cell of a table. */
export abstract class Container<Table extends TableBlock> extends DocumentElement implements Holder {
  abstract override getType(): EnumValue;
  protected readonly keeper: Keeper;
  protected abstract readonly nodes: BlockNode[];
  /** @returns the table of a node that stands in it */
  protected abstract tableOf(node: TableNode): Table;

  constructor(name: string, keeper: Keeper, text = name) {
    super(name, text);
    this.keeper = keeper;
  }

  private blockOf(node: BlockNode): AnyBlock<Table> {
    if (node.type === 'TABLE') return this.tableOf(node);
    if (!('text' in node)) return new LineParagraph(node, this.keeper, this);
    return node.type === 'LIST_ITEM' ? new ListItem(node, this.keeper, this) : new Paragraph(node, this.keeper, this);
  }
  private put<B extends AnyBlock<Table>>(index: number, node: B['node']): B {
    if (index < 0 || index > this.nodes.length) {
      throw exception(
        `Child index (${index}) must be less than or equal to the number of child elements (${this.nodes.length}).`,
      );
    }
    this.nodes.splice(index, 0, node);
    this.keeper.changed();
    return this.blockOf(node) as B;
  }
  /** @returns the node of a text to put in, or that of an element @throws Exception for an element that stands somewhere already (facts 15.5) */
  private nodeOf<N extends BlockNode>(given: string | { readonly node: N; isAttached(): boolean }, type: string): N {
    if (typeof given !== 'object') return this.newText(type, String(given)) as BlockNode as N;
    if (given.isAttached()) throw exception('Element must be detached.');
    return copyOf(given.node);
  }
  /** What a script puts in stands as text does that nobody has set (facts 15.5). */
  protected newText(type: string, text: string): TextNode {
    return { type: type as TextNode['type'], text, alignment: 'LEFT', look: { LINE_SPACING: 1.15 } };
  }
  holds(node: BlockNode): boolean {
    return this.nodes.includes(node);
  }
  /** Leaves an empty paragraph in the place of a line. */
  empty(node: BlockNode): void {
    this.nodes.splice(this.nodes.indexOf(node), 1, { type: 'PARAGRAPH', text: '' });
  }
  /** @returns the block that stands so many places from another */
  beside(node: BlockNode, step: number): AnyBlock<Table> | null {
    const found = this.nodes[this.nodes.indexOf(node) + step];
    return found ? this.blockOf(found) : null;
  }
  removeNode(node: BlockNode): void {
    if (this.nodes.length === 1) throw exception("Can't remove the last paragraph in a document section.");
    this.nodes.splice(this.nodes.indexOf(node), 1);
    this.keeper.changed();
  }

  getText(): string {
    return textOf(this.nodes);
  }
  setText(text: string): this {
    this.nodes.splice(
      0,
      this.nodes.length,
      ...text.split('\n').map((each): TextNode => ({ type: 'PARAGRAPH', text: each })),
    );
    this.keeper.changed();
    return this;
  }
  clear(): this {
    return this.setText('');
  }
  getNumChildren(): number {
    return this.nodes.length;
  }
  getChild(index: number): AnyBlock<Table> {
    const node = this.nodes[index];
    if (!node)
      throw exception(`Child index (${index}) must be less than the number of child elements (${this.nodes.length}).`);
    return this.blockOf(node);
  }
  getChildIndex(child: AnyBlock<Table>): number {
    const index = this.nodes.indexOf(child.node);
    if (index < 0) throw exception('Element does not contain the specified child element.');
    return index;
  }
  removeChild(child: AnyBlock<Table>): this {
    this.getChildIndex(child);
    this.removeNode(child.node);
    return this;
  }
  private blocks(): AnyBlock<Table>[] {
    return this.nodes.map((node) => this.blockOf(node));
  }
  /** Items of lists are paragraphs, too (facts 15.5), and so is what a page break stands in. */
  getParagraphs(): AnyParagraph[] {
    return this.elements().filter(
      (each): each is AnyParagraph => each instanceof TextBlock || each instanceof LineParagraph,
    );
  }
  /** All elements in it, in order. */
  elements(): Findable[] {
    return this.blocks().flatMap((each): Findable[] => {
      if (each instanceof TableBlock) return [each, ...each.elements()];
      return [each, ...Array.from({ length: each.getNumChildren() }, (_, child) => each.getChild(child))];
    });
  }
  findElement(type: EnumValue, from?: RangeElement | null): RangeElement | null {
    const all = this.elements();
    const last = from?.getElement() as Findable | undefined;
    const start = all.findIndex((each) => each.key === last?.key && each.getType() === last.getType()) + 1;
    const found = all.slice(start).find((each) => each.getType() === type);
    return found ? new RangeElement(found) : null;
  }
  getListItems(): ListItem[] {
    return this.blocks().filter((each): each is ListItem => each instanceof ListItem);
  }
  getTables(): Table[] {
    return this.blocks().filter((each): each is Table => each instanceof TableBlock);
  }
  getImages(): never[] {
    return [];
  }
  appendParagraph(text: string | Paragraph): Paragraph {
    return this.insertParagraph(this.nodes.length, text);
  }
  insertParagraph(index: number, text: string | Paragraph): Paragraph {
    return this.put<Paragraph>(index, this.nodeOf<TextNode>(text, 'PARAGRAPH'));
  }
  appendListItem(text: string | ListItem): ListItem {
    return this.insertListItem(this.nodes.length, text);
  }
  insertListItem(index: number, text: string | ListItem): ListItem {
    return this.put<ListItem>(index, this.nodeOf<TextNode>(text, 'LIST_ITEM'));
  }
  /** An empty paragraph comes after it (facts 15.5). */
  appendTable(cells?: Rows | Table): Table {
    const made = this.insertTable(this.nodes.length, cells);
    this.appendParagraph('');
    return made;
  }
  insertTable(index: number, cells: Rows | Table = []): Table {
    if (cells instanceof TableBlock) return this.put<Table>(index, this.nodeOf<TableNode>(cells, 'TABLE'));
    const rows = cells.map((row) =>
      row.map((text): CellNode => ({ nodes: [{ type: 'PARAGRAPH', text: String(text) }] })),
    );
    return this.put<Table>(index, { type: 'TABLE', rows });
  }
  private putLine(index: number, node: LineNode): Line {
    return this.put<LineParagraph>(index, node).getChild(0);
  }
  appendPageBreak(line?: Line): Line {
    return this.insertPageBreak(this.nodes.length, line);
  }
  appendHorizontalRule(): Line {
    return this.insertHorizontalRule(this.nodes.length);
  }
  insertHorizontalRule(index: number): Line {
    return this.putLine(index, { type: 'HORIZONTAL_RULE' });
  }
  insertPageBreak(index: number, line?: Line): Line {
    return this.putLine(index, line ? this.nodeOf<LineNode>(line, 'PAGE_BREAK') : { type: 'PAGE_BREAK' });
  }
  /** @param pattern a regular expression; the replacement is taken as it stands (facts 7.7) */
  replaceText(pattern: string, replacement: string): this {
    replacedIn(this.nodes, expression(pattern), replacement);
    this.keeper.changed();
    return this;
  }
  findText(pattern: string, from?: TextFound | null): TextFound | null {
    return foundIn(this.elements(), pattern, from ?? null);
  }
  editAsText(): Text<TextBlock | this> {
    return textOver(this.elements(), this.keeper, this);
  }
}
