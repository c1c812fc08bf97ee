// Makes one readable function body of the module that esbuild bundled from our sources, and keeps track of where each line came from.
import { decode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';
import { type ImportDeclaration, type Program, parse, type Token } from 'acorn';

/** Names imported from one library. */
export interface VendorImport {
  readonly source: string;
  readonly names: readonly { readonly imported: string; readonly local: string }[];
}

/** A function that Google may call, and what it is called inside. */
interface Export {
  readonly name: string;
  readonly local: string;
}

/** One line of code, with the places in the sources that its columns stand for. */
interface Line {
  readonly text: string;
  readonly segments: readonly SourceMapSegment[];
}

interface OwnCode {
  readonly lines: readonly Line[];
  readonly imports: readonly VendorImport[];
  readonly exports: readonly Export[];
}

/**
 * Takes the import and export statements out of one ES module, so that what is left can stand inside a function.
 * @param text the module
 * @param mappings of its source map
 */
export function ownCode(text: string, mappings: string): OwnCode {
  const cut = new Set<number>();
  const program: Program = parse(text, {
    ecmaVersion: 2019,
    sourceType: 'module',
    locations: true,
    // esbuild keeps a few comments and drops most; what stands where is told by the names of the files.
    onComment: (isBlock, comment, start, _, from, to) => {
      const alone = text.slice(text.lastIndexOf('\n', start) + 1, start).trim() === '';
      if (!alone || !isBlock || !comment.startsWith('*')) return;
      for (let line = from?.line ?? 0; line <= (to?.line ?? 0); line++) cut.add(line);
    },
  });
  const imports: VendorImport[] = [];
  const exports: Export[] = [];
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') imports.push(readImport(node));
    else if (node.type === 'ExportNamedDeclaration') {
      for (const { local, exported } of node.specifiers) {
        if (local.type !== 'Identifier' || exported.type !== 'Identifier') continue;
        exports.push({ name: exported.name, local: local.name });
      }
    } else continue;
    // esbuild gives each statement lines of its own.
    for (let line = node.loc?.start.line ?? 0; line <= (node.loc?.end.line ?? 0); line++) cut.add(line);
  }
  const segments = decode(mappings);
  const kept = text
    .split('\n')
    .map((line, index) => ({ text: line, segments: segments[index] ?? [] }))
    .filter((_, index) => !cut.has(index + 1));
  return {
    lines: indentedWithTabs(closelySet(withoutBlankEnds(kept))),
    exports: exports.sort((a, b) => (a.name < b.name ? -1 : 1)),
    imports,
  };
}

function withoutBlankEnds(lines: readonly Line[]): Line[] {
  const filled = ({ text }: Line) => text.trim() !== '';
  const last = lines.length - [...lines].reverse().findIndex(filled);
  return lines.slice(lines.findIndex(filled), last);
}

/**
 * No space after a comma or a key, inside braces, before a block, nor beside an arrow or what is assigned: twenty kilobytes
 * of four hundred, and lines and names stay. What stands in a text is no space between two tokens.
 */
function closelySet(lines: readonly Line[]): Line[] {
  const code = lines.map(({ text }) => text).join('\n');
  const dropped: number[] = [];
  let before: Token | undefined;
  parse(code, {
    ecmaVersion: 2019,
    sourceType: 'script',
    onToken: (token) => {
      if (before && code.slice(before.end, token.start) === ' ' && isClose(before, token, code))
        dropped.push(before.end);
      before = token;
    },
  });
  let start = 0;
  let next = 0;
  return lines.map(({ text, segments }) => {
    const end = start + text.length;
    const columns: number[] = [];
    for (; (dropped[next] ?? end) < end; next++) columns.push((dropped[next] ?? 0) - start);
    start = end + 1;
    return {
      text: columns.reduceRight((left, column) => left.slice(0, column) + left.slice(column + 1), text),
      segments: segments.map((segment) => moved(segment, -columns.filter((column) => column < segment[0]).length)),
    };
  });
}

const CLOSE_BEHIND: readonly string[] = [',', '{', '=', '=>'];
const CLOSE_BEFORE: readonly string[] = ['}', '=', '=>'];

/** The colon of a condition stands between two spaces and keeps both. */
function isClose(left: Token, right: Token, code: string): boolean {
  const [mark, next] = [left.type.label, right.type.label];
  const ofKey = mark === ':' && code[left.start - 1] !== ' ';
  const opensBlock = mark === ')' && next === '{';
  return CLOSE_BEHIND.includes(mark) || CLOSE_BEFORE.includes(next) || ofKey || opensBlock;
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

function moved([column, ...source]: SourceMapSegment, by: number): SourceMapSegment {
  return [Math.max(0, column + by), ...source] as unknown as SourceMapSegment;
}

function readImport(node: ImportDeclaration): VendorImport {
  const source = String(node.source.value);
  const names = node.specifiers.map((specifier) => {
    if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier') {
      throw new Error(`Import the names you use from ${source}: a namespace or default import cannot be tree-shaken`);
    }
    return { imported: specifier.imported.name, local: specifier.local.name };
  });
  return { source, names };
}
