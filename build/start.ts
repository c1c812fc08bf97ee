// `npm start`: builds the product, installs it in a local workspace as the office would, and serves it to the browser.
import { parseArgs } from 'node:util';
import type { ExecutionRecord, Workspace } from '../src/local/facade.ts';
import { inIndonesian } from '../src/local/server/indonesian.ts';
import { refuseTakenPort, serve } from '../src/local/server/serve.ts';
import { claimFolder } from '../src/local/store/persistence.ts';
import { tourOf } from '../src/local/tour.ts';
import { openWorkspace, ProjectError } from '../src/local/workspace.ts';
import { bundle, root } from './bundle.ts';
import { INSTALLED_AT, SAMPLES_SEEN_AT, sampleResponses } from './seed-samples.ts';

const USAGE = `npm start -- [--port 8080] [--data FOLDER] [--empty] [--project FOLDER]
  --port     port on 127.0.0.1 (0: any free one); default 8080
  --data     keep the workspace's documents in this folder between starts; default: memory
  --empty    an installed desk without the sample requests, and the real clock
  --project  run another Apps Script project instead of ours`;

interface Options {
  readonly port: number;
  readonly data?: string;
  readonly empty: boolean;
  readonly project?: string;
}

try {
  await start(readOptions());
} catch (error) {
  console.error(wordsOf(error));
  process.exit(1);
}

/** What is in the way, in words that say what to do; a script that cannot be read with its file and line. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const words = inIndonesian(error.message);
  return error instanceof ProjectError && error.file ? `Proyek tidak dapat dibuka. ${words}` : words;
}

async function start(options: Options): Promise<void> {
  await refuseTakenPort(options.port);
  if (options.data !== undefined) claimFolder(options.data);
  let built = 0;
  if (options.project === undefined) {
    const began = performance.now();
    await bundle(`${root}/dist`);
    built = performance.now() - began;
  }
  const workspace = openWorkspace({
    project: options.project ?? root,
    ...(options.data !== undefined && { data: options.data }),
  });
  if (workspace.fresh) prepare(workspace, options);
  const restart = () => {
    workspace.reset();
    return { executions: prepare(workspace, options) };
  };
  const { url } = await serve(workspace, { port: options.port, restart });
  // Counted from the start of the process, what was to be loaded included.
  const ready = performance.now();
  console.log(`${workspace.settings.title}: ${url}`);
  console.log(`built in ${seconds(built)}, ready in ${seconds(ready)}`);
  if (options.project !== undefined) printProject(workspace);
  printTour(workspace);
}

/** Installs as the office would, then lets the applicants of the samples come, each at his time. */
function prepare(workspace: Workspace, options: Options): ExecutionRecord[] {
  const samples = options.project === undefined && !options.empty ? sampleResponses() : [];
  if (samples.length > 0) workspace.clock.set(INSTALLED_AT);
  const { executions } = workspace.setup();
  const all = [...executions];
  for (const { at, answers } of samples) {
    all.push(...workspace.clock.set(at));
    const [form] = workspace.forms.list();
    if (!form) throw new Error('The install made no form');
    all.push(...workspace.forms.respond(form.id, answers).executions);
  }
  if (samples.length > 0) all.push(...workspace.clock.set(SAMPLES_SEEN_AT));
  for (const { function: name, error } of all) if (error) console.error(`${name}: ${error.message}`);
  workspace.save();
  return all;
}

/** What a project that is not ours has to offer; each can be run through the API. */
function printProject({ project, settings, forms }: Workspace): void {
  console.log(`scripts: ${project.scripts.join(', ')}`);
  console.log(`functions: ${project.functions.join(', ') || 'none'}`);
  console.log(
    `bound to: ${settings.container === 'none' ? 'nothing' : `a ${settings.container}`} ("container" in workspace.json)`,
  );
  for (const { title, id } of forms.list()) console.log(`form: ${title} (/api/forms/${id})`);
  console.log('API: /api');
}

function printTour(workspace: Workspace): void {
  const steps = tourOf(workspace);
  if (steps.length === 0) return;
  console.log('\nUntuk mencoba, buka alamat di atas, lalu:');
  steps.forEach(({ who, what }, index) => {
    console.log(`${index + 1}. ${who ? `${who}: ` : ''}${what}`);
  });
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8080' },
      data: { type: 'string' },
      empty: { type: 'boolean', default: false },
      project: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535)
    throw new Error(`--port ${values.port}: tulis angka 0 sampai 65535\n${USAGE}`);
  return {
    port,
    empty: values.empty,
    ...(values.data !== undefined && { data: values.data }),
    ...(values.project !== undefined && { project: values.project }),
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
