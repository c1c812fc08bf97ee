// Measures the sources: how many files there are, how long, and how many exports serve one file alone.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A file of at most as many lines as this has hardly a subject of its own. */
const SMALL = 25;

interface Source {
  readonly path: string;
  readonly text: string;
}

export interface SourceFigures {
  readonly files: number;
  readonly lines: number;
  readonly smallFiles: number;
  readonly exports: number;
  /** Exports that exactly one other file imports. */
  readonly exportsForOne: number;
}

/** @param folder searched with all that is below it */
export function sourceFigures(folder: string): SourceFigures {
  const sources = sourcesBelow(folder);
  const exported = sources.flatMap(({ path, text }) => exportsOf(text).map((name) => `${path} ${name}`));
  const importers = new Map<string, number>();
  for (const source of sources) {
    for (const imported of importsOf(source)) importers.set(imported, (importers.get(imported) ?? 0) + 1);
  }
  return {
    files: sources.length,
    lines: linesOf(sources),
    smallFiles: sources.filter((source) => linesOf([source]) <= SMALL).length,
    exports: exported.length,
    exportsForOne: exported.filter((each) => importers.get(each) === 1).length,
  };
}

/** The lines of all sources below some folders. */
export function linesBelow(...folders: readonly string[]): number {
  return linesOf(folders.flatMap(sourcesBelow));
}

function sourcesBelow(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((entry) => /\.tsx?$/.test(entry) && !entry.includes('node_modules'))
    .map((entry) => ({ path: join(folder, entry), text: readFileSync(join(folder, entry), 'utf8') }));
}

function linesOf(sources: readonly Source[]): number {
  return sources.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
}

function exportsOf(text: string): string[] {
  const declared = /^export (?:abstract )?(?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm;
  return [...text.matchAll(declared)].map(([, name = '']) => name);
}

/** What a file takes from which other file, each once, as `path name`. */
function importsOf({ path, text }: Source): Set<string> {
  const clauses = [...text.matchAll(/^(?:import|export) (?:type )?\{([^}]*)\} from '(\.[^']*)'/gm)];
  const names = clauses.flatMap(([, names = '', target = '']) => {
    const from = resolve(dirname(path), target);
    return names
      .split(',')
      .map((each) =>
        each
          .trim()
          .replace(/^type /, '')
          .replace(/ as .*$/, ''),
      )
      .filter((name) => name !== '')
      .map((name) => `${from} ${name}`);
  });
  return new Set(names);
}
