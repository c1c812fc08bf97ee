// The command `local-workspace`: runs the Apps Script project of a folder in the browser.
import { parseArgs } from 'node:util';
import { probe } from './probe/command.ts';
import { printGoogle, printProject, printTour, readPort, startWorkspace, wordsOfProblem } from './start.ts';

const USAGE = `local-workspace [FOLDER] [--port 8080] [--data FOLDER] [--google]
local-workspace probe [--help]
  FOLDER   an Apps Script project, as clasp would push it; default: this folder
  --port   port on 127.0.0.1 (0: any free one); default 8080
  --data   keep the workspace's documents in this folder between starts; default: memory
  --google answer clasp and the googleapis library on this machine, too`;

try {
  if (process.argv[2] === 'probe') await probe(process.argv.slice(3));
  else await start();
} catch (error) {
  console.error(wordsOfProblem(error));
  process.exit(1);
}

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '8080' },
      data: { type: 'string' },
      google: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else if (positionals.length > 1) throw new Error(`One folder at a time, not ${positionals.join(' and ')}\n${USAGE}`);
  else {
    const { workspace, url } = await startWorkspace({
      project: positionals[0] ?? '.',
      port: readPort(values.port, USAGE),
      ...(values.data !== undefined && { data: values.data }),
    });
    console.log(`${workspace.settings.title}: ${url}`);
    printProject(workspace);
    printTour(workspace);
    if (values.google) await printGoogle(workspace);
  }
}
