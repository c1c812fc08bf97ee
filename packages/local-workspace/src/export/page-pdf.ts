// A page of HTML on paper: its text alone, line by line, without images and looks.
import { createRequire } from 'node:module';
import type Pdf from 'pdfkit';

/** Loaded when the first page is printed: most workspaces print none. */
const load = () => createRequire(import.meta.url)('pdfkit') as typeof Pdf;

/** @param made the moment that the document names */
export function pagePdf(html: string, made: number): Uint8Array {
  const paper = new (load())({ info: { CreationDate: new Date(made) } });
  paper.text(textIn(html)).end();
  const parts: Buffer[] = [];
  for (let part = paper.read(); part !== null; part = paper.read()) parts.push(part);
  return Buffer.concat(parts);
}

function textIn(html: string): string {
  return html
    .replace(/<(style|script|title)[^>]*>.*?<\/\1>/gis, '')
    .replace(/<(br|\/p|\/div|\/tr|\/h\d|\/li)[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
