// `npm start`: builds the product, installs it in a local workspace as the office would, and serves it to the browser.
import { parseArgs } from 'node:util';
import {
  printGoogle,
  printProject,
  printTour,
  readPort,
  startWorkspace,
  wordsOfProblem,
} from '../packages/local-workspace/src/start.ts';
import { bundle, root } from './bundle.ts';
import { openRecordedYear } from './recorded-year.ts';

const USAGE = `npm start -- [--port 8080] [--data FOLDER] [--empty] [--project FOLDER] [--google]
  --port     port on 127.0.0.1 (0: any free one); default 8080
  --data     keep the workspace's documents in this folder between starts; default: memory
  --empty    an installed desk without any request, the real clock, and a tour of its own
  --project  run another Apps Script project instead of ours
  --google   answer clasp and the googleapis library on this machine, too`;

interface Options {
  readonly port: number;
  readonly data?: string;
  readonly empty: boolean;
  readonly project?: string;
  readonly google: boolean;
}

try {
  await start(readOptions());
} catch (error) {
  console.error(wordsOfProblem(error));
  process.exit(1);
}

async function start({ port, data, empty, project, google }: Options): Promise<void> {
  let built = 0;
  if (project === undefined) {
    const began = performance.now();
    await bundle(`${root}/dist`);
    built = performance.now() - began;
  }
  const { workspace, url } = await startWorkspace({
    project: project ?? root,
    port,
    ...(data !== undefined && { data }),
    ...(project === undefined && !empty && { prepare: openRecordedYear }),
  });
  // Measured from the start of the process, including the loading of modules.
  const ready = performance.now();
  console.log(`${workspace.settings.title}: ${url}`);
  console.log(`built in ${seconds(built)}, ready in ${seconds(ready)}`);
  if (project !== undefined) printProject(workspace);
  printTour(workspace);
  if (google) await printGoogle(workspace);
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8080' },
      data: { type: 'string' },
      empty: { type: 'boolean', default: false },
      project: { type: 'string' },
      google: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  return {
    port: readPort(values.port, USAGE),
    empty: values.empty,
    google: values.google,
    ...(values.data !== undefined && { data: values.data }),
    ...(values.project !== undefined && { project: values.project }),
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
