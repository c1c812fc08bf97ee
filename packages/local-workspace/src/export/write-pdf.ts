// The thread that prints: it makes PDFs.
import Pdf from 'pdfkit';
import { answerWith } from './answering.ts';
import { printSheets } from './print.ts';

answerWith(async (spreadsheet, { wish }) => {
  if (wish.kind !== 'pdf') throw new Error(`Not to be printed: ${wish.kind}`);
  const info = { Title: spreadsheet.title, CreationDate: new Date(wish.made) };
  const paper = new Pdf({ autoFirstPage: false, bufferPages: true, info });
  const parts: Buffer[] = [];
  const ended = new Promise((resolve) => paper.on('data', (part: Buffer) => parts.push(part)).on('end', resolve));
  printSheets(paper, spreadsheet, wish.setup);
  paper.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
});
