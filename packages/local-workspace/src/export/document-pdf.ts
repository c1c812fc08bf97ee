// A text document on paper: its paragraphs in the sizes of their headings, its lists, and its tables in lines.
import type Pdf from 'pdfkit';
import {
  type BlockNode,
  type DocumentContent,
  type TableNode,
  type TextLook,
  type TextNode,
  usualPage,
} from '../model/text-document.ts';
import { loadLibrary } from './libraries.ts';

/** Loaded when the first document is printed: most workspaces print none. */
const load = () => loadLibrary('pdf') as typeof Pdf;

/** Points of a text, as Google's first styles have them. */
const sizes: Readonly<Record<string, number>> = {
  TITLE: 26,
  SUBTITLE: 15,
  HEADING1: 20,
  HEADING2: 16,
  HEADING3: 14,
  HEADING4: 12,
};
const usual = 11;

type Paper = InstanceType<typeof Pdf>;

function fontOf(look: TextLook | undefined): string {
  const style = `${look?.BOLD === true ? 'Bold' : ''}${look?.ITALIC === true ? 'Oblique' : ''}`;
  return style === '' ? 'Helvetica' : `Helvetica-${style}`;
}

const alignments: Readonly<Record<string, 'left' | 'center' | 'right' | 'justify'>> = {
  LEFT: 'left',
  CENTER: 'center',
  RIGHT: 'right',
  JUSTIFY: 'justify',
};

function write(paper: Paper, node: TextNode, mark: string, at?: { x: number; y: number; width: number }): void {
  const { text, heading = 'NORMAL', alignment = 'LEFT', look, nesting = 0 } = node;
  const size = typeof look?.FONT_SIZE === 'number' ? look.FONT_SIZE : (sizes[heading] ?? usual);
  const colour = typeof look?.FOREGROUND_COLOR === 'string' ? look.FOREGROUND_COLOR : '#000000';
  paper
    .font(fontOf(look))
    .fontSize(Math.max(1, size))
    .fillColor(/^#[\da-f]{6}$/i.test(colour) ? colour : '#000000');
  const options = {
    align: alignments[alignment] ?? 'left',
    indent: mark === '' ? 0 : 18 * (nesting + 1),
    underline: look?.UNDERLINE === true,
  };
  const written = mark + (text === '' ? ' ' : text);
  if (at) paper.text(written, at.x, at.y, { ...options, width: at.width });
  else paper.text(written, options);
}

const textsOf = (nodes: readonly BlockNode[]): TextNode[] => nodes.filter((each): each is TextNode => 'text' in each);

function writeTable(paper: Paper, { rows }: TableNode): void {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const { left, right, bottom } = paper.page.margins;
  const width = (paper.page.width - left - right) / columns;
  for (const row of rows) {
    paper.font('Helvetica').fontSize(usual);
    const texts = row.map(({ nodes }) =>
      textsOf(nodes)
        .map((each) => each.text)
        .join('\n'),
    );
    const height = Math.max(20, ...texts.map((text) => paper.heightOfString(text || ' ', { width: width - 10 }) + 10));
    if (paper.y + height > paper.page.height - bottom) paper.addPage();
    const top = paper.y;
    for (const [column, { nodes }] of row.entries()) {
      const x = left + column * width;
      paper.rect(x, top, width, height).lineWidth(0.5).strokeColor('#000000').stroke();
      let y = top + 5;
      for (const node of textsOf(nodes)) {
        write(paper, node, '', { x: x + 5, y, width: width - 10 });
        y = paper.y;
      }
    }
    paper.x = left;
    paper.y = top + height;
  }
}

function writeBlocks(paper: Paper, nodes: readonly BlockNode[]): void {
  let number = 0;
  for (const node of nodes) {
    number = node.type === 'LIST_ITEM' ? number + 1 : 0;
    if (node.type === 'TABLE') writeTable(paper, node);
    else if ('text' in node) write(paper, node, markOf(node, number));
    else if (node.type === 'PAGE_BREAK') paper.addPage();
    else {
      const { left, right } = paper.page.margins;
      paper
        .moveTo(left, paper.y + 5)
        .lineTo(paper.page.width - right, paper.y + 5)
        .lineWidth(0.5)
        .stroke();
      paper.y += 10;
    }
  }
}

/** What stands before a paragraph: nothing, or the mark of its list. */
function markOf({ type, glyph = 'NUMBER' }: TextNode, number: number): string {
  if (type === 'PARAGRAPH') return '';
  return glyph.endsWith('BULLET') ? '• ' : `${number}. `;
}

/** @param made the moment that the file names */
export function documentPdf(
  title: string,
  { body, header = [], footer = [], page: set }: DocumentContent,
  made: number,
): Uint8Array {
  const size = { ...usualPage, ...set };
  const paper = new (load())({
    size: [size.PAGE_WIDTH, size.PAGE_HEIGHT],
    margins: {
      top: size.MARGIN_TOP,
      bottom: size.MARGIN_BOTTOM,
      left: size.MARGIN_LEFT,
      right: size.MARGIN_RIGHT,
    },
    bufferPages: true,
    info: { Title: title, CreationDate: new Date(made) },
  });
  writeBlocks(paper, body);
  const { count } = paper.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    paper.switchToPage(page);
    const { margins, width, height } = paper.page;
    const across = { x: margins.left, width: width - margins.left - margins.right };
    // Outside of the margins a text would begin a new page.
    margins.bottom = 0;
    for (const [index, node] of textsOf(header).entries()) write(paper, node, '', { ...across, y: 30 + index * 14 });
    for (const [index, node] of textsOf(footer).entries())
      write(paper, node, '', { ...across, y: height - 50 + index * 14 });
  }
  paper.end();
  const parts: Buffer[] = [];
  for (let part = paper.read(); part !== null; part = paper.read()) parts.push(part);
  return Buffer.concat(parts);
}
