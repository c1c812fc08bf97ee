// The libraries that write and read files. They are large and most projects make no file: a project that makes them installs them.
import { createRequire } from 'node:module';
import { ServiceError } from '../model/service-error.ts';

/** The library of each kind of file. */
export const LIBRARIES = { xlsx: 'exceljs', pdf: 'pdfkit' } as const;

export type FileKind = keyof typeof LIBRARIES;

const WORDS: Readonly<Record<FileKind, string>> = { xlsx: 'An Excel file', pdf: 'A PDF' };

/** A file is asked for whose library nobody has installed. */
export class LibraryMissing extends ServiceError {
  constructor(kind: FileKind) {
    const library = LIBRARIES[kind];
    super(`${WORDS[kind]} takes ${library}, which is not installed: npm install --save-dev ${library}`, 'Error');
  }
}

/** @returns where the library of a kind of file lies @throws LibraryMissing */
export function libraryPlace(kind: FileKind): string {
  try {
    return createRequire(import.meta.url).resolve(LIBRARIES[kind]);
  } catch {
    throw new LibraryMissing(kind);
  }
}

export function isInstalled(kind: FileKind): boolean {
  try {
    return libraryPlace(kind) !== '';
  } catch {
    return false;
  }
}

/** Loaded when the first file is made: most workspaces make none. @returns the library @throws LibraryMissing */
export function loadLibrary(kind: FileKind): unknown {
  return createRequire(import.meta.url)(libraryPlace(kind));
}
