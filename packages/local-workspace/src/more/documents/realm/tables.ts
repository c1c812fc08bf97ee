// Tables of a text document, their rows and cells; a cell holds what a body holds, tables too.
import type { BlockNode, CellNode, TableNode, TextLook } from '../../../model/text-document.ts';
import type { EnumValue } from '../../../realm/core/guard.ts';
import { exception } from '../../../realm/core/host.ts';
import { type Findable, type Holder, nobody, TableBlock } from './block.ts';
import { Container } from './container.ts';
import { DocumentElement } from './document-element.ts';
import { ElementType } from './document-kinds.ts';
import { foundIn, type TextBlock, type TextFound, textOver } from './paragraphs.ts';
import type { Keeper, Text } from './text-element.ts';
import { copyOf, expression, replacedIn, textOf } from './text-nodes.ts';

export class Table extends TableBlock {
  constructor(node: TableNode, keeper: Keeper, parent: Holder | null) {
    super('Table', node, keeper, parent);
  }

  copy(): Table {
    return new Table(copyOf(this.node), nobody, null);
  }
  elements(): Findable[] {
    return this.node.rows.flatMap((_, index) => [this.getRow(index), ...this.getRow(index).elements()]);
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
    return foundIn(this.elements(), pattern, null);
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

export class TableRow extends DocumentElement {
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
  editAsText(): Text<TextBlock | TableRow> {
    return textOver(this.elements(), this.keeper, this);
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

export class TableCell extends Container<Table> {
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
  protected tableOf(node: TableNode): Table {
    return new Table(node, this.keeper, this);
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
  /** In points, kept and not printed; of a cell where nobody has set it, nothing is known, which is null here. */
  getPaddingTop(): unknown {
    return this.cell.look?.PADDING_TOP ?? null;
  }
  getPaddingBottom(): unknown {
    return this.cell.look?.PADDING_BOTTOM ?? null;
  }
  getPaddingLeft(): unknown {
    return this.cell.look?.PADDING_LEFT ?? null;
  }
  getPaddingRight(): unknown {
    return this.cell.look?.PADDING_RIGHT ?? null;
  }
  setPaddingTop(points: number): this {
    return this.setAttributes({ PADDING_TOP: points });
  }
  setPaddingBottom(points: number): this {
    return this.setAttributes({ PADDING_BOTTOM: points });
  }
  setPaddingLeft(points: number): this {
    return this.setAttributes({ PADDING_LEFT: points });
  }
  setPaddingRight(points: number): this {
    return this.setAttributes({ PADDING_RIGHT: points });
  }
}
