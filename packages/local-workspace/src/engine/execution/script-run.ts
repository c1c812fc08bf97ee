// Runs the project's scripts in a fresh context: the realm first, then the files, then the function that was asked for.
import { type Context, constants, createContext, Script } from 'node:vm';
import type { Project } from '../../project/project.ts';
import type { Bridge } from './realm-bundle.ts';
import { type RealmHandle, realmScript } from './realm-bundle.ts';
import { inZone } from './script-zone.ts';

/** What the realm is told to call. */
export interface StartOrder {
  readonly function: string;
  /** An event object as plain data; the realm puts ranges, forms and users in. */
  readonly event?: Readonly<Record<string, unknown>>;
  readonly args?: readonly unknown[];
  /** How the result is brought out: not at all, as a value, by the rules of google.script.run, as a web page, or for a formula. */
  readonly result: 'none' | 'value' | 'page' | 'web' | 'cell';
}

export interface Outcome {
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string; readonly stack: string };
}

/** Longest time on this machine, for a script that never calls a service and never ends. */
const longestHere = 6 * 60_000;

/** Takes the start function off the global object before it is called, so that the script never sees it. */
const starter = new Script('{ const start = __start; delete globalThis.__start; start(); }', {
  filename: 'workspace:start',
});

/**
 * @returns what a context is made of: nothing, where Node can make an ordinary global object (22.8 and later), which scripts
 *   reach without an interceptor; else an object that is made one
 */
function bareGlobal(): Context {
  const { DONT_CONTEXTIFY } = constants as unknown as { DONT_CONTEXTIFY?: Context };
  return DONT_CONTEXTIFY ?? {};
}

/**
 * Runs one function of a project.
 * @param bridge what answers its service calls
 * @returns its value or its error; never throws what the script throws
 */
export function runScript(project: Project, bridge: Bridge, order: StartOrder): Outcome {
  return inZone(project.info.zone, () => outcomeOf(project, bridge, order));
}

function outcomeOf(project: Project, bridge: Bridge, order: StartOrder): Outcome {
  const context = createContext(bareGlobal(), { microtaskMode: 'afterEvaluate' });
  try {
    const realm = realmScript().runInContext(context) as RealmHandle;
    Object.defineProperties(context, realm.install(bridge, JSON.stringify(setting(project))));
    for (const { compiled } of project.scripts) compiled.runInContext(context);
    realm.prepare(JSON.stringify(order));
    context.__start = realm.start;
    starter.runInContext(context, { timeout: longestHere });
    const outcome = JSON.parse(realm.outcome()) as Outcome;
    return outcome.error
      ? { error: { ...outcome.error, stack: projectFrames(outcome.error.stack, project) } }
      : outcome;
  } catch (error) {
    return { error: describe(error, project) };
  }
}

function setting(project: Project): object {
  const { enabledAdvancedServices: advanced = [], libraries = [] } = project.manifest.dependencies ?? {};
  return {
    zone: project.info.zone,
    advanced: advanced.map(({ userSymbol, serviceId }) => ({ userSymbol, serviceId })),
    libraries: libraries.map(({ userSymbol }) => userSymbol),
  };
}

/** Reads an error of the script's realm, which is no Error of ours. */
function describe(error: unknown, project: Project): NonNullable<Outcome['error']> {
  const thrown = error as { name?: unknown; message?: unknown; stack?: unknown; code?: unknown } | null;
  if (thrown?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
    return { name: 'Exception', message: 'Exceeded maximum execution time', stack: '' };
  }
  const name = typeof thrown?.name === 'string' ? thrown.name : 'Error';
  const message = typeof thrown?.message === 'string' ? thrown.message : String(error);
  return { name, message, stack: projectFrames(String(thrown?.stack ?? ''), project) };
}

/** @returns the frames of the project's own files, named as in the Apps Script editor: `at submit (Code:12:5)` */
function projectFrames(stack: string, project: Project): string {
  const kept: string[] = [];
  for (const line of stack.split('\n')) {
    if (!/^\s+at /.test(line)) continue;
    if (project.scripts.some(({ name }) => line.includes(`(${name}:`) || line.includes(` ${name}:`))) {
      kept.push(line.trimStart());
    }
  }
  return kept.map((each) => `    ${each}`).join('\n');
}
