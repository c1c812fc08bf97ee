// The command `local-workspace`: runs the Apps Script project of a folder in the browser.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printGoogle, printProject, printTour, readPort, startWorkspace, wordsOfProblem } from './start.ts';

/** The probe asks Google from a checkout, where its scripts lie. */
const IN_CHECKOUT = existsSync(new URL('./probe', import.meta.url));

const USAGE = `local-workspace [FOLDER] [--port 8080] [--data FOLDER] [--google]
local-workspace --version
  FOLDER   an Apps Script project, as clasp would push it; default: this folder
  --port   port on 127.0.0.1 (0: any free one); default 8080
  --data   keep the workspace's documents in this folder between starts; default: memory
  --google answer clasp and the googleapis library on this machine, too${IN_CHECKOUT ? '\nlocal-workspace probe [--help]' : ''}`;

try {
  if (process.argv[2] === 'probe' && IN_CHECKOUT)
    await (await import('./probe/command.ts')).probe(process.argv.slice(3));
  else await start();
} catch (error) {
  console.error(isMisspelt(error) ? `${error.message.split('. ')[0]}\n${USAGE}` : wordsOfProblem(error));
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
      version: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else if (values.version) console.log(ownVersion());
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

/** An option that there is not, or one without its value: Node's words go on about how to write a file of that name. */
function isMisspelt(error: unknown): error is Error {
  return String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS');
}

function ownVersion(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}
