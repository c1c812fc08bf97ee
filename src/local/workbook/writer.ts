// The thread that makes a file of a spreadsheet: it takes an order, answers with the bytes, and is over.
import { workerData } from 'node:worker_threads';
import Excel from 'exceljs';
import { reviveSpreadsheet, type SpreadsheetData } from '../model/spreadsheet.ts';
import { fillBook } from './book.ts';
import type { WriterAnswer, WriterOrder } from './xlsx.ts';

async function write({ spreadsheet, made }: WriterOrder): Promise<Uint8Array> {
  const book = new Excel.Workbook();
  fillBook(book, reviveSpreadsheet(JSON.parse(spreadsheet) as SpreadsheetData), new Date(made));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const order = workerData as WriterOrder;
write(order)
  .then(
    (bytes): WriterAnswer => ({ bytes }),
    (error: Error): WriterAnswer => ({ error: error.stack ?? error.message }),
  )
  .then((answer) => {
    order.port.postMessage(answer);
    Atomics.store(order.done, 0, 1);
    Atomics.notify(order.done, 0);
    order.port.close();
  });
