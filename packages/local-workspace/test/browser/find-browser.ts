// Finds the browser of the tests: the one that CHROMIUM names, one that is installed, or the one that a package brings.
import {
  accessSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

/** A program to start, and what its environment needs beside ours. */
export interface BrowserProgram {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Where programs are looked for; the tests of this file name their own. */
export interface Places {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly architecture: string;
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where the installers of macOS and Windows put them, below a folder of programs. */
const INSTALLED: Readonly<Record<string, { readonly folders: readonly string[]; readonly paths: readonly string[] }>> =
  {
    darwin: {
      folders: ['HOME'],
      paths: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
      ),
    },
    win32: {
      folders: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'],
      paths: [
        'Google/Chrome/Application/chrome.exe',
        'Chromium/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ],
    },
  };

/**
 * @returns the browser to start; the package's own is unpacked first, once for each checkout
 * @throws Error that says what to do, where CHROMIUM names no program or this machine has none and the package neither
 */
export async function findBrowser(
  places: Places = { environment: process.env, platform: process.platform, architecture: process.arch },
): Promise<BrowserProgram> {
  const { CHROMIUM: named } = places.environment;
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return { path: named, environment: {} };
    throw new Error(
      `CHROMIUM=${named}: there is no program. Give the path of a Chrome, Chromium or Edge, or unset it.`,
    );
  }
  const installed = candidates(places).find(isProgram);
  if (installed !== undefined) return { path: installed, environment: {} };
  if (places.platform === 'linux' && places.architecture === 'x64') return unpackedBrowser();
  throw new Error(
    `No browser: the tests of the pages need a Chrome, Chromium or Edge, and the package that brings one has none for ` +
      `${places.platform} ${places.architecture}. Install one, or give its path in CHROMIUM.`,
  );
}

function candidates({ environment, platform }: Places): string[] {
  const { folders, paths } = INSTALLED[platform] ?? { folders: [], paths: [] };
  const programs = [...(platform === 'darwin' ? ['/'] : []), ...folders.flatMap((name) => environment[name] ?? [])];
  const onPath = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    ...onPath.flatMap((folder) => COMMANDS.map((command) => join(folder, command))),
    ...programs.flatMap((folder) => paths.map((path) => join(folder, path))),
  ];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** What stands in the package, compressed: the program, its graphics libraries, and the libraries and fonts a bare machine lacks. */
const PROGRAM = 'chromium';
const ARCHIVES = ['swiftshader.tar.br', 'al2023.tar.br', 'fonts.tar.br'];

async function unpackedBrowser(): Promise<BrowserProgram> {
  const packed = resolve(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../../../bin');
  const cache = resolve(packed, '../../../.cache');
  const { size, mtimeMs } = statSync(join(packed, `${PROGRAM}.br`));
  const folder = join(cache, `chromium-${size}-${Math.round(mtimeMs)}`);
  if (!existsSync(folder)) await unpack(packed, folder);
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH ?? ''].filter((each) => each !== '');
  return {
    path: join(folder, PROGRAM),
    environment: { LD_LIBRARY_PATH: libraries.join(delimiter), FONTCONFIG_PATH: folder },
  };
}

/** Unpacks beside the place and moves it there whole: several workers may do so at once, and one may be killed. */
async function unpack(packed: string, folder: string): Promise<void> {
  const beside = `${folder}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  mkdirSync(beside, { recursive: true });
  await Promise.all([
    pipeline(
      createReadStream(join(packed, `${PROGRAM}.br`)),
      createBrotliDecompress(),
      createWriteStream(join(beside, PROGRAM), { mode: 0o755 }),
    ),
    ...ARCHIVES.map((archive) =>
      pipeline(createReadStream(join(packed, archive)), createBrotliDecompress(), extract(beside)),
    ),
  ]);
  // The package's own names the folders of the service it was made for; without a font no text is visible.
  writeFileSync(join(beside, 'fonts.conf'), fontsIn(join(folder, 'fonts'), join(folder, 'fonts-cache')));
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function fontsIn(fonts: string, cache: string): string {
  return `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`;
}
