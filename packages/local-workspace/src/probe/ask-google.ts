// `probe --google`: has a person ask Google by the scratch sheet, reads the answers back, and records them.
import { resolve } from 'node:path';
import { answersAtGoogle } from './answers-at-google.ts';
import { askHere } from './ask-here.ts';
import { signIn } from './login.ts';
import type { Answered } from './project.ts';
import { differences, type Recording, recordingOf, writeRecording } from './recording.ts';
import { type Ready, readyScratch } from './scratch.ts';
import { sumOf } from './table.ts';

export interface Asking {
  /** Folder in which is remembered what was made. */
  readonly work: string;
  /** Folder of the recordings. */
  readonly recorded: string;
  /** Each line that somebody enters, to have the answers read. */
  readonly entered: AsyncIterable<string>;
  readonly say: (words: string) => void;
}

/**
 * Makes the sheet, tells what to click, and reads and records the answers whenever somebody presses Enter, until all are there
 * or the input ends; a later call goes on.
 * @throws BadRequest without clasp or its login; Error in Google's or clasp's words
 */
export async function askGoogle({ work, recorded, entered, say }: Asking): Promise<void> {
  const login = await signIn();
  const ready = await readyScratch(login, resolve(work));
  const read = async (): Promise<readonly Answered[]> => {
    const answered = await answersAtGoogle(login, ready.sheet);
    const recording = recordingOf(answered, { when: new Date().toISOString(), account: login.account });
    if (answered.some(({ answer }) => answer !== '')) {
      say(`${sumOf(answered)}: ${writeRecording(resolve(recorded), recording)}`);
      for (const line of contradictions(answered, recording)) say(line);
    }
    return answered;
  };
  const before = ready.isNew ? [] : await read();
  const isAsked = before.some(({ answer }) => answer !== '');
  say(isAsked ? remaining(before) : firstSteps(ready));
  if (isAsked && isWhole(before)) return;
  for await (const _ of entered) {
    const answered = await read();
    if (isWhole(answered)) {
      say(remaining(answered));
      return;
    }
    const isOpen = answered.every(({ answer }) => answer === '');
    say(isOpen ? `There are no answers in the sheet yet.\n${firstSteps(ready)}` : remaining(answered));
  }
  say('Run this command again once more is answered.');
}

const isWhole = (answered: readonly Answered[]) => answered.every(({ answer }) => answer !== '');

/** @returns a line for each answer that the emulation does not give, with what was seen */
function contradictions(answered: readonly Answered[], recording: Recording): readonly string[] {
  return differences(recording, askHere(recording.account)).map(({ id, words }) => {
    const { seen = '' } = answered.find((each) => each.id === id) ?? {};
    return `OTHERWISE  ${words}${seen === '' ? '' : ` Seen: ${seen}`}`;
  });
}

/** @returns what a person has to click before anything is answered, in order */
function firstSteps({ sheet, script, deployment, isOpen }: Ready): string {
  return inOrder([
    `Open https://script.google.com/d/${script}/edit. Under Services, remove Calendar and add “Google Calendar API” again.`,
    ...(isOpen
      ? []
      : ['There, choose Deploy › Manage deployments › the pencil › Who has access: Anyone › Deploy, and allow it.']),
    `Open https://script.google.com/macros/s/${deployment}/exec once.`,
    `Open https://docs.google.com/spreadsheets/d/${sheet}/edit, choose Probe › Ask Google, allow all it asks for (where Google warns: Advanced › Go to Probe), choose it again if it was not started, and wait until it has ended.`,
    'Press Enter here.',
  ]);
}

/** @returns what a person may do for the questions without an answer, and at last how to clear up */
function remaining(answered: readonly Answered[]): string {
  const open = answered.filter(({ answer }) => answer === '');
  const ways = new Map<string, string[]>();
  for (const { id, how } of open) ways.set(how, [...(ways.get(how) ?? []), id]);
  const acts = [...ways].map(([how, ids]) => `${how || 'Choose Probe › Ask Google once more.'} (${ids.join(', ')})`);
  return inOrder([
    ...acts,
    ...(open.length > 0 ? ['Choose Probe › Ask Google once more, then press Enter here; or leave these open.'] : []),
    'At last choose Probe › Clear up, then throw the sheet and the form “Probe” away.',
  ]);
}

function inOrder(steps: readonly string[]): string {
  return steps.map((step, place) => `${place + 1}. ${step}`).join('\n');
}
