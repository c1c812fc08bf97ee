// What every block of a text document has: a node, a parent, and what stands beside it.
import type { BlockNode, TableNode } from '../../../model/text-document.ts';
import type { EnumValue } from '../../../realm/core/guard.ts';
import { DocumentElement } from './document-element.ts';
import { ElementType } from './document-kinds.ts';
import type { Keeper } from './text-element.ts';

/** Of a copy, which stands in no document. */
export const nobody: Keeper = { changed: () => {} };

/** What a search may find: two objects are one element if they are of one type and have one key. */
export interface Findable {
  readonly key: object;
  getType(): EnumValue;
}

/** What a block may stand in. */
export interface Holder {
  getType(): EnumValue;
  holds(node: BlockNode): boolean;
  /** @returns the block that stands so many places from another, or null */
  beside(node: BlockNode, step: number): unknown;
  /** @throws Exception for the last paragraph of a section */
  removeNode(node: BlockNode): void;
  /** Leaves an empty paragraph in the place of a line. */
  empty(node: BlockNode): void;
}

/** What every block of a document has. */
export abstract class Block<N extends BlockNode> extends DocumentElement {
  readonly node: N;
  protected readonly keeper: Keeper;
  protected readonly parent: Holder | null;

  constructor(name: string, node: N, keeper: Keeper, parent: Holder | null, text = name) {
    super(name, text);
    this.node = node;
    this.keeper = keeper;
    this.parent = parent;
  }

  get key(): object {
    return this.node;
  }
  getType(): EnumValue {
    return ElementType[this.node.type];
  }
  /** Null of a copy, and of what was taken out. */
  getParent(): Holder | null {
    return this.isAttached() ? this.parent : null;
  }
  isAttached(): boolean {
    return this.parent?.holds(this.node) === true;
  }
  isAtDocumentEnd(): boolean {
    return this.isAttached() && this.getNextSibling() === null;
  }
  getNextSibling(): unknown {
    return this.parent?.beside(this.node, 1) ?? null;
  }
  getPreviousSibling(): unknown {
    return this.parent?.beside(this.node, -1) ?? null;
  }
  /** @throws Exception for the last paragraph of a section, which cannot be removed */
  removeFromParent(): this {
    this.parent?.removeNode(this.node);
    return this;
  }
}

/** A table, as far as what holds it must know it. */
export abstract class TableBlock extends Block<TableNode> {
  /** All elements in it, in order. */
  abstract elements(): Findable[];
}
