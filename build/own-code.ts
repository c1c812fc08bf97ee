// Makes one readable function body of the module that esbuild bundled from our sources, and keeps track of where each line came from.
import { decode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';
import { type Program, parse } from 'acorn';
import { type Line, withShortLocals } from './short-locals.ts';

/** A function that Google may call, and what it is called inside. */
interface Export {
  readonly name: string;
  readonly local: string;
}

interface OwnCode {
  readonly lines: readonly Line[];
  readonly exports: readonly Export[];
}

/**
 * Takes the export statements out of one ES module, so that what is left can stand inside a function.
 * @param text the module
 * @param mappings of its source map
 * @param isShortened says of a source, by its path, whether names that it uses inside only are shortened
 */
export function ownCode(text: string, mappings: string, isShortened: (path: string) => boolean): OwnCode {
  const cut = new Set<number>();
  const program: Program = parse(text, {
    ecmaVersion: 2019,
    sourceType: 'module',
    locations: true,
    // esbuild keeps a few comments and drops most; what stands where is told by the names of the files, which it writes.
    onComment: (isBlock, _comment, start, _end, from, to) => {
      const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
      if (before.trim() !== '' || (!isBlock && before === '')) return;
      for (let line = from?.line ?? 0; line <= (to?.line ?? 0); line++) cut.add(line);
    },
  });
  const exports: Export[] = [];
  for (const node of program.body) {
    if (node.type !== 'ExportNamedDeclaration') continue;
    for (const { local, exported } of node.specifiers) {
      if (local.type !== 'Identifier' || exported.type !== 'Identifier') continue;
      exports.push({ name: exported.name, local: local.name });
    }
    // esbuild gives each statement lines of its own.
    for (let line = node.loc?.start.line ?? 0; line <= (node.loc?.end.line ?? 0); line++) cut.add(line);
  }
  const segments = decode(mappings);
  const kept = text
    .split('\n')
    .map((line, index) => ({ text: line, segments: segments[index] ?? [] }))
    .filter((_, index) => !cut.has(index + 1));
  return {
    lines: indentedWithTabs(withShortLocals(withoutBlankEnds(kept), isShortened))
      .map(withoutAnnotations)
      .map(named),
    exports: exports.sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function withoutBlankEnds(lines: readonly Line[]): Line[] {
  const filled = ({ text }: Line) => text.trim() !== '';
  const last = lines.length - [...lines].reverse().findIndex(filled);
  return lines.slice(lines.findIndex(filled), last);
}

/** A tab for each two spaces, which saves bytes and reads the same; lines inside a text are left as they are. */
function indentedWithTabs(lines: readonly Line[]): Line[] {
  const inText = new Set<number>();
  parse(lines.map(({ text }) => text).join('\n'), {
    ecmaVersion: 2019,
    sourceType: 'script',
    locations: true,
    onToken: ({ loc }) => {
      for (let line = (loc?.start.line ?? 0) + 1; line <= (loc?.end.line ?? 0); line++) inText.add(line);
    },
  });
  return lines.map((line, index) => {
    if (inText.has(index + 1)) return line;
    const text = line.text.replace(/^ +/, (spaces) => '\t'.repeat(Math.floor(spaces.length / 2)));
    return { text, segments: line.segments.map((each) => moved(each, text.length - line.text.length)) };
  });
}

/** Sources are named by their paths below `src`. */
function named({ text, segments }: Line): Line {
  return { text: text.replace(/^\/\/ src\//, '// '), segments };
}

/** esbuild tells bundlers after it which calls do nothing else; none comes after it here. */
const ANNOTATION = '/* @__PURE__ */ ';

function withoutAnnotations({ text, segments }: Line): Line {
  const place = text.indexOf(ANNOTATION);
  if (place === -1) return { text, segments };
  const { length } = ANNOTATION;
  return withoutAnnotations({
    text: text.slice(0, place) + text.slice(place + length),
    segments: segments.map((each) => (each[0] > place ? moved(each, -Math.min(length, each[0] - place)) : each)),
  });
}

function moved([column, ...source]: SourceMapSegment, by: number): SourceMapSegment {
  return [Math.max(0, column + by), ...source] as unknown as SourceMapSegment;
}
