// The answers of the probe as a person reads them: a line a question, and the sums below.
import type { Answered } from './project.ts';
import { type Recording, recordedCount } from './recording.ts';

/** @param recording what Google answered last; absent: nobody has asked it yet */
export function tableOf(answered: readonly Answered[], recording: Recording | undefined): string {
  const width = Math.max(...answered.map(({ id }) => id.length));
  const line = (id: string, here: string, google: string, asks: string) =>
    `${id.padEnd(width)}  ${here.padEnd(4)}  ${google.padEnd(6)}  ${asks}`;
  return [
    line('question', 'here', 'Google', 'asked so that the emulation claims “yes”'),
    ...answered.map(({ id, answer, asks }) => line(id, answer || 'open', recording?.answers[id] ?? '–', asks)),
    '',
    `Here: ${sumOf(answered)}`,
    recording
      ? `Google: ${recordedCount(recording)} of ${answered.length} recorded (${recording.when.slice(0, 10)}, ${recording.account} account)`
      : 'Google: 0 recorded',
  ].join('\n');
}

/** @returns how many questions are answered as the emulation claims, how many otherwise, and how many not at all */
export function sumOf(answered: readonly Answered[]): string {
  const count = (word: Answered['answer']) => answered.filter(({ answer }) => answer === word).length;
  return `${answered.length} questions, ${count('yes')} yes, ${count('no')} no, ${count('')} open`;
}
