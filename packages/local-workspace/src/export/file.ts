// Makes a file of a spreadsheet in a thread of its own: for a caller that can wait, and for a script, which cannot.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
  type WorkerOptions,
} from 'node:worker_threads';
import type Esbuild from 'esbuild';
import { type KeptResults, keptResults } from '../model/sheets/calculated.ts';
import type { SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import { type FileKind, LIBRARIES, libraryPlace } from './libraries.ts';
import type { PrintSetup } from './print-setup.ts';

/** Which file, and the instant it bears, in milliseconds. */
export type FileWish =
  | { readonly kind: 'xlsx'; readonly made: number }
  | { readonly kind: 'pdf'; readonly made: number; readonly setup: PrintSetup };

/** What the thread is told. */
export interface WriterOrder {
  /** The spreadsheet as it is saved. */
  readonly spreadsheet: string;
  /** What its formulas come to. */
  readonly results: KeptResults;
  readonly wish: FileWish;
  /** Where the answer goes. */
  readonly port: MessagePort;
  /** Becomes 1 when the answer was sent. */
  readonly done: Int32Array;
}

/** The thread's answer. */
export type WriterAnswer = { readonly bytes: Uint8Array } | { readonly error: string };

const longest = 120_000;
const built = new Map<FileKind, string>();

/** @returns a thread for a kind of file: as it was packed, else of the sources beside this file @throws LibraryMissing */
function threadOf(kind: FileKind, options: WorkerOptions): Worker {
  const place = libraryPlace(kind);
  const packed = new URL(`write-${kind}.js`, import.meta.url);
  if (existsSync(packed)) return new Worker(packed, options);
  const code = built.get(kind) ?? writerCode(kind, place);
  built.set(kind, code);
  return new Worker(code, { ...options, eval: true });
}

/** @param place where the library lies; it is left there, and not loaded before @returns the code of the thread */
function writerCode(kind: FileKind, place: string): string {
  const { buildSync } = createRequire(import.meta.url)('esbuild') as typeof Esbuild;
  const { outputFiles } = buildSync({
    entryPoints: [join(dirname(fileURLToPath(import.meta.url)), `write-${kind}.ts`)],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    alias: { [LIBRARIES[kind]]: place },
    external: [place],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly done: Int32Array;
}

function begin(spreadsheet: SpreadsheetData, wish: FileWish): Thread {
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const results = keptResults(spreadsheet);
  const order: WriterOrder = { spreadsheet: JSON.stringify(spreadsheet), results, wish, port: port2, done };
  const worker = threadOf(wish.kind, { workerData: order, transferList: [port2] });
  return { worker, port: port1, done };
}

/** @returns the spreadsheet as a file of the kind wished for */
export function fileOf(spreadsheet: SpreadsheetData, wish: FileWish): Promise<Uint8Array> {
  const { worker, port } = begin(spreadsheet, wish);
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
export function fileNow(spreadsheet: SpreadsheetData, wish: FileWish): Uint8Array {
  const { worker, port, done } = begin(spreadsheet, wish);
  const state = Atomics.wait(done, 0, 0, longest);
  const answer = receiveMessageOnPort(port)?.message as WriterAnswer | undefined;
  port.close();
  if (answer && 'bytes' in answer) return answer.bytes;
  void worker.terminate();
  throw new Error(answer?.error ?? `No file was made: ${state}`);
}
