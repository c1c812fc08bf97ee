// A text document: paragraphs, items of lists, tables, rules and page breaks, one after the other.

/** How a text looks, by the names of `DocumentApp.Attribute`. */
export type TextLook = Record<string, unknown>;

/** A paragraph, or an item of a list. */
export interface TextNode {
  readonly type: 'PARAGRAPH' | 'LIST_ITEM';
  text: string;
  heading?: string;
  alignment?: string;
  glyph?: string;
  nesting?: number;
  /** Of an item that was put into another list. */
  list?: string;
  look?: TextLook;
  /** Parts that look otherwise, their ends included. */
  parts?: { readonly start: number; readonly end: number; readonly look: TextLook }[];
  bookmarks?: { readonly id: string; readonly offset: number }[];
}

export interface CellNode {
  nodes: BlockNode[];
  look?: TextLook;
}

export interface TableNode {
  readonly type: 'TABLE';
  rows: CellNode[][];
  look?: TextLook;
}

/** A line across the page, or the beginning of a new one. */
export interface LineNode {
  readonly type: 'HORIZONTAL_RULE' | 'PAGE_BREAK';
}

export type BlockNode = TextNode | TableNode | LineNode;

/** The measures of a page in points, by the names of `DocumentApp.Attribute`. */
export const usualPage = {
  MARGIN_TOP: 72,
  MARGIN_BOTTOM: 72,
  MARGIN_LEFT: 72,
  MARGIN_RIGHT: 72,
  PAGE_HEIGHT: 792,
  PAGE_WIDTH: 612,
};
export type PageLook = Partial<typeof usualPage>;

/** What a document shows: its body, and the header and footer of its pages. */
export interface DocumentContent {
  body: BlockNode[];
  header?: BlockNode[];
  footer?: BlockNode[];
  /** How texts that come into the body look. */
  look?: TextLook;
  page?: PageLook;
  /** What was wished for paragraphs of a heading. */
  headings?: Record<string, TextLook>;
}

export interface TextDocument {
  readonly id: string;
  title: string;
  owner: string;
  content: DocumentContent;
  /** When it was made and changed last. */
  created?: number;
  updated?: number;
}

/** @returns a new document: of one empty paragraph (facts 15.5) */
export function newTextDocument(id: string, title: string, owner: string): TextDocument {
  return { id, title, owner, content: { body: [{ type: 'PARAGRAPH', text: '' }] } };
}
