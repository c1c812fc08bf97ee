// The thread's side of making a file: takes the order, answers with the bytes or with what went wrong, and is over.
import { workerData } from 'node:worker_threads';
import { calculateAsKept } from '../model/sheets/calculated.ts';
import { reviveSpreadsheet, type SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import type { WriterAnswer, WriterOrder } from './file.ts';

/** Runs the maker of a file on the order that this thread was given. */
export function answerWith(make: (spreadsheet: SpreadsheetData, order: WriterOrder) => Promise<Uint8Array>): void {
  const order = workerData as WriterOrder;
  const spreadsheet = reviveSpreadsheet(JSON.parse(order.spreadsheet) as SpreadsheetData);
  calculateAsKept(spreadsheet, order.results);
  make(spreadsheet, order)
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
}
