// Leads the frames of a stack from a built script back to the sources it was built from, by the source map that lies beside it.
import { existsSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import type { ProjectFile } from '../../project/project-files.ts';
import { textOfFile } from '../../project/script-text.ts';

interface Built {
  readonly folder: string;
  readonly payload: string;
  map?: SourceMap;
}

export class SourceFrames {
  private readonly built = new Map<string, Built>();

  private readonly base: string;

  /**
   * Keeps the maps as they are now: a folder may be built anew meanwhile. They are read at the first stack.
   * @param base folder from which sources are named
   * @param scripts the project's scripts, where they were found
   */
  constructor(base: string, scripts: readonly ProjectFile[]) {
    this.base = base;
    for (const { name, path } of scripts) {
      if (existsSync(`${path}.map`)) {
        this.built.set(name, { folder: dirname(path), payload: textOfFile(`${path}.map`) });
      }
    }
  }

  /**
   * @param stack frames such as `at submit (Code:12:5)`
   * @returns the same with `src/submit.ts:3:9` where a map knows the place; undefined where it knows none
   */
  of(stack: string): string | undefined {
    let found = false;
    const frames = stack.replaceAll(
      /([^\s()]+):(\d+):(\d+)(?=\)?$)/gm,
      (place, name: string, line: string, column: string) => {
        const source = this.place(name, Number(line), Number(column));
        if (source === undefined) return place;
        found = true;
        return source;
      },
    );
    return found ? frames : undefined;
  }

  private place(name: string, line: number, column: number): string | undefined {
    const built = this.built.get(name);
    const map = built && this.read(name, built);
    if (!map) return undefined;
    const entry = map.findEntry(line - 1, column - 1);
    // The nearest place before it, which for unmapped lines is one of another line.
    if (!('originalSource' in entry) || entry.generatedLine !== line - 1) return undefined;
    const source = relative(this.base, resolve(built.folder, entry.originalSource)).split(sep).join('/');
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  }

  /** A map that cannot be read is said once, and counts as none. */
  private read(name: string, built: Built): SourceMap | undefined {
    try {
      built.map ??= new SourceMap(JSON.parse(built.payload) as SourceMapPayload);
    } catch (error) {
      this.built.delete(name);
      console.warn(`The source map of ${name} cannot be read: ${(error as Error).message}`);
    }
    return built.map;
  }
}
