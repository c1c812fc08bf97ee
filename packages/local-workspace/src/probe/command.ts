// `local-workspace probe`: asks the emulation, or Google by a person's hands, what the emulation stands on.
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { askGoogle } from './ask-google.ts';
import { askHere, unasked } from './ask-here.ts';
import { hourWords, stepsOf, Ticks } from './hour.ts';
import { wordsOfGoogle } from './problems.ts';
import { newestRecording, recordingOf } from './recording.ts';
import { tableOf } from './table.ts';
import { writeWhole } from './whole-file.ts';

const USAGE = `local-workspace probe [--json FILE] [--recorded FOLDER]
local-workspace probe --google [--recorded FOLDER] [--work FOLDER]
local-workspace probe --steps [--recorded FOLDER]
  --json      write the answers of the emulation there, too
  --google    make a scratch sheet with the login of clasp, say what to click, read and record the answers
  --steps     what a person does in the hour with an account, and what of it is done
  --recorded  where the recordings lie, each as DATE.json; default: those of the package, of --google and --steps recorded
  --work      remember there what was made; default: .local/probe`;

/** Runs the command. @param args what follows its name. @throws Error in words that say what to do */
export async function probe(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      google: { type: 'boolean', default: false },
      steps: { type: 'boolean', default: false },
      recorded: { type: 'string' },
      work: { type: 'string', default: '.local/probe' },
      help: { type: 'boolean', default: false },
    },
  });
  const { work, recorded = 'recorded' } = values;
  if (values.help) console.log(USAGE);
  else if (values.steps) {
    console.log(hourWords(stepsOf(unasked(newestRecording(recorded)), new Ticks(recorded).read())));
  } else if (values.google) {
    try {
      await askGoogle({ work, recorded, entered: lines(), say: console.log });
    } catch (error) {
      throw new Error(wordsOfGoogle(error), { cause: error });
    }
  } else {
    const answered = askHere();
    console.log(tableOf(answered, newestRecording(values.recorded)));
    if (values.json !== undefined) {
      const when = new Date().toISOString();
      const { answers } = recordingOf(answered, { when, account: 'workspace' });
      writeWhole(values.json, { when, answers, questions: answered });
    }
  }
}

/** Begins to read when it is asked for the first line: what is closed before would never end. */
async function* lines(): AsyncIterable<string> {
  yield* createInterface({ input: process.stdin });
}
