// Builds dist/, the folder clasp pushes: one script of ES2019 with a real top-level function for each export of main.ts.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ImportDeclaration, type Program, parse } from 'acorn';
import { build } from 'esbuild';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

interface VendorImport {
  readonly source: string;
  readonly names: readonly { readonly imported: string; readonly local: string }[];
}

/**
 * Bundles the product.
 * Our own code stays readable, since the office's next engineer meets it in the Apps Script editor; libraries are
 * bundled apart, tree-shaken to the names we import, and minified.
 *
 * @param outDir folder to write `Code.js` and `appsscript.json` to; nothing else stays in it
 * @returns the size of the script in bytes and the names of its top-level functions
 */
export async function bundle(outDir: string): Promise<{ bytes: number; functions: string[] }> {
  const own = await build({
    entryPoints: [join(root, 'src/main.ts')],
    bundle: true,
    packages: 'external',
    format: 'esm',
    target: 'es2019',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Leaves out the @__PURE__ comments: nothing of the pages is shaken off afterwards.
    jsxSideEffects: true,
    write: false,
    legalComments: 'none',
  });
  const { code, exports, imports } = splitModule(own.outputFiles[0]?.text ?? '');
  const vendor = await bundleVendor(imports);
  const wrappers = exports.map(({ name }) => `function ${name}(...args) {\n  return App.${name}(...args);\n}`);
  const script = [
    '// Agenda Pontive Center. Built from TypeScript by `npm run build`: change the sources, not this file.',
    vendor.trim(),
    `var App = (() => {\n${destructure(imports)}\n${code}\nreturn { ${exports.map(({ name, local }) => `${name}: ${local}`).join(', ')} };\n})();`,
    ...wrappers,
    '',
  ].join('\n');
  replaceFolder(outDir, {
    'Code.js': script,
    'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
  });
  return { bytes: Buffer.byteLength(script), functions: exports.map(({ name }) => name) };
}

/** Makes the folder hold exactly these files; what is right is left alone, so that others may read it meanwhile. */
function replaceFolder(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!(name in files)) rmSync(join(folder, name), { recursive: true });
  }
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    writeFileSync(`${path}.${process.pid}`, text);
    renameSync(`${path}.${process.pid}`, path);
  }
}

/** A function that Google may call, and what it is called inside. */
interface Export {
  readonly name: string;
  readonly local: string;
}

/** Takes the import and export statements out of one ES module, so that what is left can stand inside a function. */
function splitModule(text: string): { code: string; exports: Export[]; imports: VendorImport[] } {
  const program: Program = parse(text, { ecmaVersion: 2019, sourceType: 'module' });
  const cuts: { start: number; end: number }[] = [];
  const imports: VendorImport[] = [];
  const exports: Export[] = [];
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') {
      imports.push(readImport(node));
      cuts.push(node);
    } else if (node.type === 'ExportNamedDeclaration') {
      for (const specifier of node.specifiers) {
        if (specifier.local.type !== 'Identifier' || specifier.exported.type !== 'Identifier') continue;
        exports.push({ name: specifier.exported.name, local: specifier.local.name });
      }
      cuts.push(node);
    }
  }
  let code = text;
  for (const cut of cuts.reverse()) code = code.slice(0, cut.start) + code.slice(cut.end);
  return { code: indentWithTabs(code.trim()), exports: exports.sort((a, b) => (a.name < b.name ? -1 : 1)), imports };
}

/** A tab for each two spaces, which saves bytes and reads the same; lines inside a text are left as they are. */
function indentWithTabs(code: string): string {
  const inText = new Set<number>();
  parse(code, {
    ecmaVersion: 2019,
    sourceType: 'script',
    locations: true,
    onToken: ({ loc }) => {
      for (let line = (loc?.start.line ?? 0) + 1; line <= (loc?.end.line ?? 0); line++) inText.add(line);
    },
  });
  return code
    .split('\n')
    .map((line, index) =>
      inText.has(index + 1) ? line : line.replace(/^ +/, (spaces) => '\t'.repeat(Math.floor(spaces.length / 2))),
    )
    .join('\n');
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

async function bundleVendor(imports: readonly VendorImport[]): Promise<string> {
  const lines = imports.flatMap((each, index) =>
    each.names.map(({ imported, local }) => `export { ${imported} as v${index}_${local} } from '${each.source}';`),
  );
  const result = await build({
    stdin: { contents: [...new Set(lines)].join('\n'), resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'iife',
    globalName: 'Vendor',
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    write: false,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return result.outputFiles[0]?.text ?? '';
}

function destructure(imports: readonly VendorImport[]): string {
  return imports
    .map((each, index) => {
      const names = each.names.map(({ local }) => `v${index}_${local}: ${local}`);
      return `const { ${names.join(', ')} } = Vendor; // ${each.source}`;
    })
    .join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const { bytes, functions } = await bundle(join(root, 'dist'));
  const milliseconds = Math.round(performance.now() - started);
  console.log(`dist/Code.js: ${Math.round(bytes / 1000)} kB, ${functions.length} functions, ${milliseconds} ms`);
}
