// Follows three executions through the bundle: the sources whose functions a form, a dropdown step and the report call.
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { SourceMap } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { ExecutionRecord } from '../../packages/local-workspace/src/facade.ts';
import { openWorkspace, type Workspace } from '../../packages/local-workspace/src/workspace.ts';
import { root } from '../bundle.ts';
import { INSTALLED_AT, sampleResponses, withSamples } from '../seed-samples.ts';

/** The script as the local workspace names it. */
const SCRIPT = 'bundle';

export interface Route {
  readonly name: string;
  /** Sources below the root of the repository, sorted. */
  readonly files: readonly string[];
}

/** How often each function of the script was called, by where it begins. */
type Calls = ReadonlyMap<number, number>;

/** Does the three pieces of work on a desk with the samples. `dist/` must have been built. */
export function routes(): Route[] {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const workspace = openWorkspace({ project: root, now: INSTALLED_AT });
  withSamples(workspace);
  const code = readFileSync(join(root, 'dist/bundle.js'), 'utf8');
  // What every execution calls before its own work, where the script is read.
  const atLoad = callsIn(session, () => new Script(code, { filename: SCRIPT }).runInContext(createContext({})));
  const sourceOf = sourcesByPlace(code);
  const found = Object.entries(WORK).map(([name, work]): Route => {
    const calls = callsIn(session, () => {
      const failed = work(workspace).executions.find(({ error }) => error);
      if (failed) throw new Error(`${name}: ${failed.error?.message}`);
    });
    const own = [...calls].filter(([place, count]) => count > (atLoad.get(place) ?? 0));
    const files = new Set(own.map(([place]) => sourceOf(place)).filter((file) => file.startsWith('src/')));
    return { name, files: [...files].sort() };
  });
  session.disconnect();
  return found;
}

const WORK: Readonly<Record<string, (workspace: Workspace) => { readonly executions: readonly ExecutionRecord[] }>> = {
  'a form submission': ({ forms }) => {
    const answers = { ...sampleResponses()[0]?.answers, 'Nama Instansi': 'Sekolah Lain', 'Nomor Surat': '1/SL/2026' };
    return forms.respond(forms.list()[0]?.id ?? '', answers);
  },
  'a dropdown step': ({ sheets }) => {
    const [headers = []] = sheets.read('Permohonan').values;
    const column = String.fromCharCode(65 + headers.indexOf('Tindakan'));
    return sheets.edit(
      'Permohonan',
      { range: `${column}2`, value: 'Disposisikan ke Kasi' },
      'kabid@diskominfo.example',
    );
  },
  'the report': (workspace) => workspace.run('rebuildReport'),
};

/** @returns the functions of the script that were called meanwhile, of all executions together */
function callsIn(session: Session, work: () => void): Calls {
  takeCalls(session);
  work();
  return takeCalls(session);
}

function takeCalls(session: Session): Calls {
  const calls = new Map<number, number>();
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error;
    for (const { functions } of coverage.result.filter(({ url }) => url === SCRIPT)) {
      for (const { ranges } of functions) {
        const [range] = ranges;
        if (range) calls.set(range.startOffset, (calls.get(range.startOffset) ?? 0) + range.count);
      }
    }
  });
  return calls;
}

/** @returns names the source of a place in the script; blank for what esbuild itself wrote */
function sourcesByPlace(code: string): (place: number) => string {
  const map = new SourceMap(JSON.parse(readFileSync(join(root, 'dist/bundle.js.map'), 'utf8')));
  return (place) => {
    const before = code.slice(0, place).split('\n');
    const entry = map.findEntry(before.length - 1, before.at(-1)?.length ?? 0);
    if (!('originalSource' in entry) || entry.generatedLine !== before.length - 1) return '';
    return relative(root, resolve(root, 'dist', entry.originalSource));
  };
}
