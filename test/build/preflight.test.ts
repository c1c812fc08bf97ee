// The pushed folder in gas-local, a loader that is not ours; and that each of its contracts can be broken.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../build/bundle.ts';
import { preflight } from '../../build/preflight.ts';

const DIST = join(root, 'dist');
const CODE = readFileSync(join(DIST, 'Code.js'), 'utf8');
const BUNDLE = readFileSync(join(DIST, 'bundle.js'), 'utf8');

/** What is said of the folder with another script or manifest. */
function problemsOf(change: {
  readonly code?: string;
  readonly bundle?: string;
  readonly manifest?: string;
}): string[] {
  const folder = mkdtempSync(join(process.env.TEST_FOLDER ?? '', 'preflight-'));
  cpSync(DIST, folder, { recursive: true });
  if (change.code !== undefined) writeFileSync(join(folder, 'Code.js'), change.code);
  if (change.bundle !== undefined) writeFileSync(join(folder, 'bundle.js'), change.bundle);
  if (change.manifest !== undefined) writeFileSync(join(folder, 'appsscript.json'), change.manifest);
  return preflight(folder);
}

const without = (name: string) => CODE.replace(`\nfunction ${name}(`, `\nfunction ${name}Lama(`);

describe('what is pushed', () => {
  it('loads in a foreign loader, touches no service, names functions that are there, and answers before the install', () =>
    expect(preflight(DIST)).toEqual([]));
});

describe('a folder that Google would trip over is refused: it', () => {
  it.each([
    ['holds no function', () => problemsOf({ code: '' }), /Fungsi onSheetEdited_, yang dipanggil pemicu, tidak ada/],
    ['cannot be parsed', () => problemsOf({ code: `${CODE}\nfunction (` }), /^Skrip gagal dijalankan: /],
    ['throws while it loads', () => problemsOf({ bundle: `${BUNDLE}\nthrow new Error('rusak')` }), /dijalankan: rusak/],
    ['has lost what the functions hand over to', () => problemsOf({ bundle: '' }), /^Skrip gagal dijalankan: App /],
    [
      'reads a property while it loads',
      () => problemsOf({ code: `${CODE}\nconst P = PropertiesService.getScriptProperties();` }),
      /Saat dimuat, skrip sudah memakai layanan Google: PropertiesService\.getScriptProperties\./,
    ],
    ['lost a trigger’s function', () => problemsOf({ code: without('everyNight_') }), /Fungsi everyNight_, .* pemicu/],
    ['lost a menu item’s function', () => problemsOf({ code: without('handOver') }), /Fungsi handOver, .* menu/],
    ['lost the page', () => problemsOf({ code: without('doGet') }), /Fungsi doGet, .* aplikasi web/],
    ['lost the menu', () => problemsOf({ code: without('onOpen') }), /onOpen tidak membuat menu/],
    [
      'asks without consent',
      () => problemsOf({ bundle: BUNDLE.replace('.authMode === ScriptApp.AuthMode.NONE', '.authMode === "x"') }),
      /Tanpa izin \(AuthMode\.NONE\), onOpen memakai layanan yang belum diizinkan: PropertiesService/,
    ],
    [
      'works though it is not installed',
      () => problemsOf({ code: CODE.replace('return App.everyHour_(...args)', 'return 1') }),
      /Pemicu everyHour_ tidak menolak sebelum aplikasi dipasang/,
    ],
    [
      'shows no page before the install',
      () => problemsOf({ code: CODE.replace('return App.doGet(...args)', 'return 1') }),
      /doGet tidak menjawab sebelum aplikasi dipasang/,
    ],
    ['has a manifest that is no JSON', () => problemsOf({ manifest: '{' }), /^Skrip gagal dijalankan: /],
    [
      'names a function of no script in its manifest',
      () => problemsOf({ manifest: '{"sheets":{"macros":[{"functionName":"rapikan"}]}}' }),
      /Fungsi rapikan, yang dipanggil appsscript\.json, tidak ada/,
    ],
  ])('%s', (_, problems, words) => {
    expect(problems().join('\n')).toMatch(words);
  });

  it('is not there', () => {
    const folder = mkdtempSync(join(process.env.TEST_FOLDER ?? '', 'preflight-'));
    rmSync(folder, { recursive: true });
    expect(preflight(folder)).toEqual([`${folder} tidak memuat Code.js. Jalankan dahulu: npm run build`]);
  });
});
