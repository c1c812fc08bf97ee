// The thread that makes Excel files.
import Excel from 'exceljs';
import { answerWith } from './answering.ts';
import { fillBook } from './book.ts';

answerWith(async (spreadsheet, { wish }) => {
  const book = new Excel.Workbook();
  fillBook(book, spreadsheet, new Date(wish.made));
  return new Uint8Array(await book.xlsx.writeBuffer());
});
