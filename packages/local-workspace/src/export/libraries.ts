// What a project installs beside the package, which is large and most do without: the libraries that write and read files, the pages.
import { createRequire } from 'node:module';
import { ServiceError } from '../model/service-error.ts';

/** The library of each kind of file, and of the pages. */
export const LIBRARIES = { xlsx: 'exceljs', pdf: 'pdfkit', pages: 'local-workspace-pages' } as const;

type Library = keyof typeof LIBRARIES;
export type FileKind = Exclude<Library, 'pages'>;

const WORDS: Readonly<Record<Library, string>> = {
  xlsx: 'An Excel file',
  pdf: 'A PDF',
  pages: 'A page in the browser',
};

/** Something is asked for whose library nobody has installed. */
export class LibraryMissing extends ServiceError {
  constructor(kind: Library) {
    const library = LIBRARIES[kind];
    super(`${WORDS[kind]} takes ${library}, which is not installed: npm install --save-dev ${library}`, 'Error');
  }
}

/** @param file of it; absent: what it names as its entry @returns where a library lies @throws LibraryMissing */
export function libraryPlace(kind: Library, file = ''): string {
  try {
    return createRequire(import.meta.url).resolve(LIBRARIES[kind] + file);
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
