// The elements of a text document: texts, paragraphs, items of lists, tables, and what holds them.
import type { BlockNode, CellNode, LineNode, TableNode, TextLook, TextNode } from '../../model/text-document.ts';
import { Emulated, type EnumValue } from '../core/guard.ts';
import { exception } from '../core/host.ts';
import { Block, type Findable, type Holder, nobody } from './block.ts';
import {
  ElementType,
  GlyphType,
  HorizontalAlignment,
  nothingSet,
  ParagraphHeading,
  textAttributes,
} from './document-kinds.ts';
import { type Line, LineParagraph } from './lines.ts';
import { RangeElement } from './places.ts';
import { type Keeper, Text, TextOfMany } from './text-element.ts';
import { copyOf, expression, replacedIn, rewrite, textOf, textsIn } from './text-nodes.ts';

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
function textOver<Holder>(nodes: readonly BlockNode[], keeper: Keeper, holder: Holder): Text<Paragraph | Holder> {
  const texts = textsIn(nodes);
  const [only = { type: 'PARAGRAPH', text: '' } as const, another] = texts;
  return another ? new TextOfMany(texts, keeper, () => holder) : textIn(only, keeper);
}

abstract class TextBlock extends Block<TextNode> {
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
  getHeading(): EnumValue {
    return ParagraphHeading[(this.node.heading ?? 'NORMAL') as keyof typeof ParagraphHeading];
  }
  /** How it stands is from now on what the heading says (facts 15.5). */
  setHeading(heading: EnumValue): this {
    const { alignment: _, look, ...others } = this.node;
    const kept = Object.entries(look ?? {}).filter(([name]) => textAttributes.some((each) => each === name));
    for (const name of ['alignment', 'look'] as const) delete this.node[name];
    return this.change({ ...others, look: Object.fromEntries(kept), heading: String(heading) });
  }
  getAlignment(): EnumValue | null {
    const { alignment } = this.node;
    return alignment ? HorizontalAlignment[alignment as keyof typeof HorizontalAlignment] : null;
  }
  setAlignment(alignment: EnumValue): this {
    return this.change({ alignment: String(alignment) });
  }
  getLinkUrl(): unknown {
    return this.editAsText().getLinkUrl();
  }
  setLinkUrl(url: string): this {
    this.editAsText().setLinkUrl(url);
    return this;
  }
  setAttributes(look: TextLook): this {
    const { HEADING, HORIZONTAL_ALIGNMENT, ...others } = copyOf(look);
    if (HEADING) this.setHeading(HEADING as EnumValue);
    if (HORIZONTAL_ALIGNMENT) this.change({ alignment: String(HORIZONTAL_ALIGNMENT) });
    return this.change({ look: { ...this.node.look, ...others } });
  }
  getAttributes(): TextLook {
    const now = { HEADING: this.getHeading(), HORIZONTAL_ALIGNMENT: this.getAlignment() };
    return { ...nothingSet, LEFT_TO_RIGHT: true, ...this.node.look, ...now };
  }
  private stand(name: string): number | null {
    return (this.node.look?.[name] as number | undefined) ?? null;
  }
  getIndentEnd(): number | null {
    return this.stand('INDENT_END');
  }
  setIndentEnd(points: number): this {
    return this.setAttributes({ INDENT_END: points });
  }
  getIndentFirstLine(): number | null {
    return this.stand('INDENT_FIRST_LINE');
  }
  setIndentFirstLine(points: number): this {
    return this.setAttributes({ INDENT_FIRST_LINE: points });
  }
  getIndentStart(): number | null {
    return this.stand('INDENT_START');
  }
  setIndentStart(points: number): this {
    return this.setAttributes({ INDENT_START: points });
  }
  getLineSpacing(): number | null {
    return this.stand('LINE_SPACING');
  }
  setLineSpacing(lines: number): this {
    return this.setAttributes({ LINE_SPACING: lines });
  }
  getSpacingAfter(): number | null {
    return this.stand('SPACING_AFTER');
  }
  setSpacingAfter(points: number): this {
    return this.setAttributes({ SPACING_AFTER: points });
  }
  getSpacingBefore(): number | null {
    return this.stand('SPACING_BEFORE');
  }
  setSpacingBefore(points: number): this {
    return this.setAttributes({ SPACING_BEFORE: points });
  }
  isLeftToRight(): boolean {
    return this.node.look?.LEFT_TO_RIGHT !== false;
  }
  setLeftToRight(on: boolean): this {
    return this.setAttributes({ LEFT_TO_RIGHT: on });
  }
  replaceText(pattern: string, replacement: string): this {
    this.editAsText().replaceText(pattern, replacement);
    return this;
  }
  findText(pattern: string): TextFound | null {
    return foundIn([this.node], this.keeper, pattern, null);
  }
  protected change(fields: Partial<TextNode>): this {
    Object.assign(this.node, fields);
    this.keeper.changed();
    return this;
  }
}

export class Paragraph extends TextBlock {
  constructor(node: TextNode, keeper: Keeper, parent: Container | null) {
    super('Paragraph', node, keeper, parent);
  }

  copy(): Paragraph {
    return new Paragraph(copyOfText(this.node), nobody, null);
  }
}

export class ListItem extends TextBlock {
  constructor(node: TextNode, keeper: Keeper, parent: Container | null) {
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

export class Table extends Block<TableNode> {
  constructor(node: TableNode, keeper: Keeper, parent: Container | null) {
    super('Table', node, keeper, parent);
  }

  copy(): Table {
    return new Table(copyOf(this.node), nobody, null);
  }
  getNumRows(): number {
    return this.node.rows.length;
  }
  getNumChildren(): number {
    return this.getNumRows();
  }
  getRow(index: number): TableRow {
    const row = this.node.rows[index];
    if (!row)
      throw exception(`Child index (${index}) must be less than the number of child elements (${this.getNumRows()}).`);
    return new TableRow(row, this.keeper, this);
  }
  getChild(index: number): TableRow {
    return this.getRow(index);
  }
  getCell(row: number, column: number): TableCell {
    return this.getRow(row).getCell(column);
  }
  getText(): string {
    return textOf([this.node]);
  }
  appendTableRow(row?: TableRow): TableRow {
    return this.insertTableRow(this.node.rows.length, row);
  }
  insertTableRow(index: number, row?: TableRow): TableRow {
    const cells = row ? copyOf(row.cells) : [];
    this.node.rows.splice(index, 0, cells);
    this.keeper.changed();
    return new TableRow(cells, this.keeper, this);
  }
  removeRow(index: number): TableRow {
    const row = this.getRow(index);
    this.node.rows.splice(index, 1);
    this.keeper.changed();
    return row;
  }
  replaceText(pattern: string, replacement: string): this {
    replacedIn([this.node], expression(pattern), replacement);
    this.keeper.changed();
    return this;
  }
  findText(pattern: string): TextFound | null {
    return foundIn([this.node], this.keeper, pattern, null);
  }
  setAttributes(look: TextLook): this {
    this.node.look = { ...this.node.look, ...copyOf(look) };
    this.keeper.changed();
    return this;
  }
  getAttributes(): TextLook {
    return { ...this.node.look };
  }
  setBorderWidth(width: number): this {
    return this.setAttributes({ BORDER_WIDTH: width });
  }
  setBorderColor(colour: string): this {
    return this.setAttributes({ BORDER_COLOR: colour });
  }
  /** Columns are printed as wide as each other; the wish is kept. */
  setColumnWidth(column: number, width: number): this {
    return this.setAttributes({ [`WIDTH ${column}`]: width });
  }
}

export class TableRow extends Emulated {
  readonly cells: CellNode[];
  private readonly keeper: Keeper;
  private readonly table: Table;

  constructor(cells: CellNode[], keeper: Keeper, table: Table) {
    super('TableRow');
    this.cells = cells;
    this.keeper = keeper;
    this.table = table;
  }

  get key(): object {
    return this.cells;
  }
  /** All elements in it, in order. */
  elements(): Findable[] {
    return this.cells.flatMap((_, index) => [this.getCell(index), ...this.getCell(index).elements()]);
  }
  getType(): EnumValue {
    return ElementType.TABLE_ROW;
  }
  copy(): TableRow {
    return new TableRow(copyOf(this.cells), nobody, this.table);
  }
  getParent(): Table {
    return this.table;
  }
  getParentTable(): Table {
    return this.table;
  }
  getNumCells(): number {
    return this.cells.length;
  }
  getNumChildren(): number {
    return this.cells.length;
  }
  getCell(index: number): TableCell {
    const cell = this.cells[index];
    if (!cell)
      throw exception(`Child index (${index}) must be less than the number of child elements (${this.cells.length}).`);
    return new TableCell(cell, this.keeper, this);
  }
  getChild(index: number): TableCell {
    return this.getCell(index);
  }
  getText(): string {
    return this.cells.map((cell) => textOf(cell.nodes)).join('\n');
  }
  editAsText(): Text<Paragraph | TableRow> {
    return textOver(
      this.cells.flatMap(({ nodes }) => nodes),
      this.keeper,
      this,
    );
  }
  appendTableCell(text = ''): TableCell {
    const cell: CellNode = { nodes: [{ type: 'PARAGRAPH', text: String(text) }] };
    this.cells.push(cell);
    this.keeper.changed();
    return new TableCell(cell, this.keeper, this);
  }
  removeCell(index: number): TableCell {
    const cell = this.getCell(index);
    this.cells.splice(index, 1);
    this.keeper.changed();
    return cell;
  }
  removeFromParent(): this {
    this.table.removeRow(this.table.node.rows.indexOf(this.cells));
    return this;
  }
  replaceText(pattern: string, replacement: string): this {
    for (const cell of this.cells) replacedIn(cell.nodes, expression(pattern), replacement);
    this.keeper.changed();
    return this;
  }
}

type AnyParagraph = Paragraph | ListItem | LineParagraph;
export type AnyBlock = AnyParagraph | Table;

function blockOf(node: BlockNode, keeper: Keeper, parent: Container | null): AnyBlock {
  if (node.type === 'TABLE') return new Table(node, keeper, parent);
  if (!('text' in node)) return new LineParagraph(node, keeper, parent);
  return node.type === 'LIST_ITEM' ? new ListItem(node, keeper, parent) : new Paragraph(node, keeper, parent);
}

type TextFound = RangeElement<Text<Paragraph>>;

/** @param after where the search goes on; null: at the beginning */
function foundIn(
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

type Rows = readonly (readonly unknown[])[];

/** What holds blocks: a body, a header, a footer, a cell of a table. */
export abstract class Container extends Emulated implements Holder {
  abstract getType(): EnumValue;
  protected readonly keeper: Keeper;
  protected abstract readonly nodes: BlockNode[];

  constructor(name: string, keeper: Keeper, text = name) {
    super(name, text);
    this.keeper = keeper;
  }

  private put<B extends AnyBlock>(index: number, node: B['node']): B {
    if (index < 0 || index > this.nodes.length) {
      throw exception(
        `Child index (${index}) must be less than or equal to the number of child elements (${this.nodes.length}).`,
      );
    }
    this.nodes.splice(index, 0, node);
    this.keeper.changed();
    return blockOf(node, this.keeper, this) as B;
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
  beside(node: BlockNode, step: number): AnyBlock | null {
    const found = this.nodes[this.nodes.indexOf(node) + step];
    return found ? blockOf(found, this.keeper, this) : null;
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
  getChild(index: number): AnyBlock {
    const node = this.nodes[index];
    if (!node)
      throw exception(`Child index (${index}) must be less than the number of child elements (${this.nodes.length}).`);
    return blockOf(node, this.keeper, this);
  }
  getChildIndex(child: AnyBlock): number {
    const index = this.nodes.indexOf(child.node);
    if (index < 0) throw exception('Element does not contain the specified child element.');
    return index;
  }
  removeChild(child: AnyBlock): this {
    this.getChildIndex(child);
    this.removeNode(child.node);
    return this;
  }
  private blocks(): AnyBlock[] {
    return this.nodes.map((node) => blockOf(node, this.keeper, this));
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
      if (each instanceof Table) {
        const rows = Array.from({ length: each.getNumRows() }, (_, row) => each.getRow(row));
        return [each, ...rows.flatMap((row) => [row, ...row.elements()])];
      }
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
    return this.blocks().filter((each): each is Table => each instanceof Table);
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
    if (cells instanceof Table) return this.put<Table>(index, this.nodeOf<TableNode>(cells, 'TABLE'));
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
    return foundIn(this.nodes, this.keeper, pattern, from ?? null);
  }
}

export class TableCell extends Container {
  private readonly cell: CellNode;
  private readonly row: TableRow;

  constructor(cell: CellNode, keeper: Keeper, row: TableRow) {
    super('TableCell', keeper);
    this.cell = cell;
    this.row = row;
  }

  protected get nodes(): BlockNode[] {
    return this.cell.nodes;
  }
  get key(): object {
    return this.cell;
  }
  getType(): EnumValue {
    return ElementType.TABLE_CELL;
  }
  getParent(): TableRow {
    return this.row;
  }
  getParentRow(): TableRow {
    return this.row;
  }
  getParentTable(): Table {
    return this.row.getParentTable();
  }
  editAsText(): Text<Paragraph | TableCell> {
    return textOver(this.nodes, this.keeper, this);
  }
  setAttributes(look: TextLook): this {
    this.cell.look = { ...this.cell.look, ...copyOf(look) };
    this.keeper.changed();
    return this;
  }
  getAttributes(): TextLook {
    return { ...this.cell.look };
  }
  setBackgroundColor(colour: string): this {
    return this.setAttributes({ BACKGROUND_COLOR: colour });
  }
  getBackgroundColor(): unknown {
    return this.cell.look?.BACKGROUND_COLOR ?? null;
  }
}
