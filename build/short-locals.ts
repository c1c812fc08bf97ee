// Shortens the code of some sources within a bundle: what they declare for others keeps its name, what they use inside does not.
import { decode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';
import { transformSync } from 'esbuild';

/** One line of code, with the places in the sources that its columns stand for. */
export interface Line {
  readonly text: string;
  readonly segments: readonly SourceMapSegment[];
}

/** Above the code of each source esbuild writes its path. */
const HEADING = /^\/\/ (\S+)$/;

/** @param isShortened says it of a source, by its path from the root */
export function withShortLocals(lines: readonly Line[], isShortened: (path: string) => boolean): Line[] {
  const starts = lines.flatMap(({ text }, index) => (HEADING.test(text) ? [index] : []));
  const sections = [0, ...starts].map((from, index) => lines.slice(from, starts[index] ?? lines.length));
  return sections.flatMap((section) => {
    const [heading, ...code] = section;
    const path = HEADING.exec(heading?.text ?? '')?.[1];
    return heading && path !== undefined && isShortened(path) ? [heading, ...shortened(code)] : section;
  });
}

/** A script keeps its top-level names, as other scripts may use them: so do the other sections of the bundle. */
function shortened(lines: readonly Line[]): Line[] {
  const { code, map } = transformSync(lines.map(({ text }) => text).join('\n'), {
    loader: 'js',
    target: 'es2019',
    charset: 'utf8',
    minifyIdentifiers: true,
    minifySyntax: true,
    sourcemap: 'external',
    sourcesContent: false,
  });
  const { mappings } = JSON.parse(map) as { mappings: string };
  const places = decode(mappings);
  return code
    .replace(/\n$/, '')
    .split('\n')
    .map((text, index) => ({ text, segments: (places[index] ?? []).flatMap((each) => traced(each, lines)) }));
}

/** Leads a place in the shortened code through the code before to the source. */
function traced([column, , line, before]: SourceMapSegment, lines: readonly Line[]): SourceMapSegment[] {
  if (line === undefined || before === undefined) return [];
  const found = [...(lines[line]?.segments ?? [])].reverse().find((each) => each[0] <= before);
  if (!found) return [];
  const [, ...source] = found;
  return [[column, ...source] as unknown as SourceMapSegment];
}
