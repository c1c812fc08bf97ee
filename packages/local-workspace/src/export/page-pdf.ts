// A page of HTML on paper, as a PDF: tables, headings, lists, images and inline styles on A4 (facts 7.7).
import type Pdf from 'pdfkit';
import { BoxMaker } from './html/boxes.ts';
import { layoutOn } from './html/flow.ts';
import { Ruler } from './html/fonts.ts';
import { declarationsOf, firstLook, lookWithin } from './html/looks.ts';
import { readPage } from './html/page.ts';
import { paginate } from './html/strips.ts';
import { loadLibrary } from './libraries.ts';

/** Loaded when the first page is printed: most workspaces print none. */
const load = () => loadLibrary('pdf') as typeof Pdf;

/** A4 in points, with three quarters of an inch left free: no source says what Google leaves. */
const [paperWidth, paperHeight, margin] = [595.28, 841.89, 54];

/** @param made the moment that the document names */
export function pagePdf(html: string, made: number): Uint8Array {
  const sheet = { size: [paperWidth, paperHeight] as [number, number], margin: 0 };
  const paper = new (load())({ ...sheet, info: { CreationDate: new Date(made) } });
  const area = { x: margin, y: margin, width: paperWidth - 2 * margin, height: paperHeight - 2 * margin };
  const body = readPage(html);
  const look = lookWithin(firstLook, body, declarationsOf(body));
  const ruler = new Ruler(paper);
  const boxes = new BoxMaker(paper, ruler, area.width).within(body, look);
  const strips = layoutOn(ruler, area.height).strips(boxes, area.width);
  paginate(paper, strips, area, () => paper.addPage(sheet));
  paper.end();
  const parts: Buffer[] = [];
  for (let part = paper.read(); part !== null; part = paper.read()) parts.push(part);
  return Buffer.concat(parts);
}
