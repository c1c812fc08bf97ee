// Places of a text document: where a search found something, ranges of elements, positions and bookmarks.
import type { TextNode } from '../../../model/text-document.ts';
import { Emulated } from '../../../realm/core/guard.ts';
import { call, exception } from '../../../realm/core/host.ts';
import type { Keeper } from './text-element.ts';

interface WithText {
  getText(): string;
}

/** An element, or a part of its text. */
export class RangeElement<E = unknown> extends Emulated {
  private readonly element: E;
  private readonly part: { readonly start: number; readonly end: number } | undefined;

  /** @param part absent: the whole element */
  constructor(element: E, part?: { readonly start: number; readonly end: number }) {
    super('RangeElement');
    this.element = element;
    this.part = part;
  }

  getElement(): E {
    return this.element;
  }
  /** -1 of a whole element, as its documentation says. */
  getStartOffset(): number {
    return this.part?.start ?? -1;
  }
  getEndOffsetInclusive(): number {
    return this.part?.end ?? -1;
  }
  isPartial(): boolean {
    const { element, part } = this;
    return part !== undefined && part.end - part.start + 1 < (element as WithText).getText().length;
  }
}

class DocumentRange extends Emulated {
  private readonly elements: readonly RangeElement[];

  constructor(elements: readonly RangeElement[]) {
    super('DocumentRange', 'Range');
    this.elements = elements;
  }

  getRangeElements(): RangeElement[] {
    return [...this.elements];
  }
}

export class RangeBuilder extends Emulated {
  private readonly elements: RangeElement[] = [];

  constructor() {
    super('RangeBuilder');
  }

  addElement(element: unknown, start?: number, end?: number): this {
    const part = start === undefined || end === undefined ? undefined : { start, end };
    this.elements.push(new RangeElement(element, part));
    return this;
  }
  addRange(range: DocumentRange): this {
    this.elements.push(...range.getRangeElements());
    return this;
  }
  getRangeElements(): RangeElement[] {
    return [...this.elements];
  }
  build(): DocumentRange {
    return new DocumentRange([...this.elements]);
  }
}

/** A place in the text of a paragraph. */
export class Position extends Emulated {
  readonly node: TextNode;
  private readonly element: unknown;
  private readonly offset: number;

  /** @throws Exception for an offset beyond the text */
  constructor(element: unknown, node: TextNode, offset: number) {
    super('Position');
    if (offset < 0 || offset > node.text.length) throw exception('Index out of bounds.');
    this.element = element;
    this.node = node;
    this.offset = offset;
  }

  getElement(): unknown {
    return this.element;
  }
  getOffset(): number {
    return this.offset;
  }
}

/** Kept with the paragraph that it stands in, so that it goes where that goes. */
export class Bookmark extends Emulated {
  private readonly id: string;
  private readonly position: Position;
  private readonly keeper: Keeper;

  constructor(id: string, position: Position, keeper: Keeper) {
    super('Bookmark');
    this.id = id;
    this.position = position;
    this.keeper = keeper;
  }

  getId(): string {
    return this.id;
  }
  getPosition(): Position {
    return this.position;
  }
  remove(): void {
    const { node } = this.position;
    node.bookmarks = node.bookmarks?.filter(({ id }) => id !== this.id) ?? [];
    this.keeper.changed();
  }
}

/** Puts a bookmark there. */
export function bookmarkAt(position: Position, keeper: Keeper): Bookmark {
  const id = `id.${call<string>('Utilities.getUuid').replaceAll('-', '').slice(0, 12)}`;
  position.node.bookmarks = [...(position.node.bookmarks ?? []), { id, offset: position.getOffset() }];
  keeper.changed();
  return new Bookmark(id, position, keeper);
}
