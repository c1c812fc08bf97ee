// Makes an Excel file of a spreadsheet in a thread of its own: for a caller that can wait, and for a script, which cannot.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import type { SpreadsheetData } from '../model/spreadsheet.ts';

/** What the thread is told. */
export interface WriterOrder {
  /** The spreadsheet as it is saved. */
  readonly spreadsheet: string;
  /** Instant that the file bears, in milliseconds. */
  readonly made: number;
  /** Where the answer goes. */
  readonly port: MessagePort;
  /** Becomes 1 when the answer was sent. */
  readonly done: Int32Array;
}

/** The thread's answer. */
export type WriterAnswer = { readonly bytes: Uint8Array } | { readonly error: string };

const longest = 120_000;
let built: string | undefined;

/** @returns the thread's code in one text; exceljs is left where it lies, and is not loaded before a file is made */
function writerCode(): string {
  const entry = join(dirname(fileURLToPath(import.meta.url)), 'writer.ts');
  const exceljs = createRequire(import.meta.url).resolve('exceljs');
  built ??= buildSync({
    entryPoints: [entry],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    alias: { exceljs },
    external: [exceljs],
    write: false,
  }).outputFiles[0]?.text;
  return built ?? '';
}

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly done: Int32Array;
}

function begin(spreadsheet: SpreadsheetData, made: number): Thread {
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const order: WriterOrder = { spreadsheet: JSON.stringify(spreadsheet), made, port: port2, done };
  const worker = new Worker(writerCode(), { eval: true, workerData: order, transferList: [port2] });
  return { worker, port: port1, done };
}

function bytesOf(answer: WriterAnswer): Uint8Array {
  if ('error' in answer) throw new Error(answer.error);
  return answer.bytes;
}

/**
 * @param made instant that the file bears, in milliseconds
 * @returns the spreadsheet as an .xlsx file
 */
export function xlsxOf(spreadsheet: SpreadsheetData, made: number): Promise<Uint8Array> {
  const { worker, port } = begin(spreadsheet, made);
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    port.once('message', (answer: WriterAnswer) => {
      port.close();
      if ('error' in answer) reject(new Error(answer.error));
      else resolve(answer.bytes);
    });
  });
}

/** The same for a script in the middle of a call: this thread stands still until the file is there. */
export function xlsxNow(spreadsheet: SpreadsheetData, made: number): Uint8Array {
  const { worker, port, done } = begin(spreadsheet, made);
  const state = Atomics.wait(done, 0, 0, longest);
  const answer = receiveMessageOnPort(port)?.message as WriterAnswer | undefined;
  port.close();
  if (answer) return bytesOf(answer);
  void worker.terminate();
  throw new Error(`No file was made: ${state}`);
}
