// `probe --google`: has a person ask Google by the scratch sheet, reads the answers back, and records them.
import { resolve } from 'node:path';
import { answersAtGoogle } from './answers-at-google.ts';
import { askHere, unasked } from './ask-here.ts';
import { hourWords, stepsOf, Ticks } from './hour.ts';
import { signIn } from './login.ts';
import type { Answered } from './project.ts';
import { differences, type Recording, recordingOf, writeRecording } from './recording.ts';
import { readyScratch } from './scratch.ts';
import { sumOf } from './table.ts';

export interface Asking {
  /** Folder in which is remembered what was made. */
  readonly work: string;
  /** Folder of the recordings. */
  readonly recorded: string;
  /** Each line that somebody enters: a number ticks its step, anything else has the answers read. */
  readonly entered: AsyncIterable<string>;
  readonly say: (words: string) => void;
}

/**
 * Makes the sheet, tells the steps of the hour, and reads and records the answers whenever somebody presses Enter, until all are
 * there or the input ends; a later call goes on.
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
  const ticks = new Ticks(resolve(recorded));
  const stepsBy = (answered: readonly Answered[]) => stepsOf(answered, ticks.read(), ready);
  const tell = (answered: readonly Answered[]) =>
    say(`${hourWords(stepsBy(answered))}${isWhole(answered) ? '' : `\n${PRESS}`}`);
  let answered = before.length > 0 ? before : unasked();
  tell(answered);
  if (isWhole(answered)) return;
  for await (const line of entered) {
    const step = /^\d+$/.test(line.trim()) ? stepsBy(answered)[Number(line) - 1] : undefined;
    if (step) ticks.turn(step.id);
    else answered = await read();
    if (answered.every(({ answer }) => answer === '') && !step) say('There are no answers in the sheet yet.');
    tell(answered);
    if (isWhole(answered)) return;
  }
  say('Run this command again once more is answered.');
}

const PRESS = 'Press Enter here to have the answers read; enter the number of a step to tick it.';

const isWhole = (answered: readonly Answered[]) => answered.every(({ answer }) => answer !== '');

/** @returns a line for each answer that the emulation does not give, with what was seen */
function contradictions(answered: readonly Answered[], recording: Recording): readonly string[] {
  return differences(recording, askHere(recording.account)).map(({ id, words }) => {
    const { seen = '' } = answered.find((each) => each.id === id) ?? {};
    return `OTHERWISE  ${words}${seen === '' ? '' : ` Seen: ${seen}`}`;
  });
}
