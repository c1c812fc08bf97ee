// `npm run coverage:facts [-- --recorded FOLDER]`: of each fact whether Google has answered for it, it was read, or it is guessed, and how many
// questions ask about it; and which facts the local workspace proves with a test, and which it does not.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { askHere } from '../src/probe/ask-here.ts';
import { newestRecording, recordedCount } from '../src/probe/recording.ts';
import { facts } from '../test/facts.ts';
import { type KnownFact, knownFacts } from './asked-facts.ts';
import { statements } from './fact-statements.ts';

/** @returns how many facts are known in each way, how many are asked about, and by how many questions */
export function sumsOf(known: readonly KnownFact[]) {
  const count = (basis: KnownFact['basis']) => known.filter((each) => each.basis === basis).length;
  return {
    facts: known.length,
    recorded: count('recorded'),
    read: count('read'),
    guessed: count('guessed'),
    asked: known.filter(({ questions }) => questions.length > 0).length,
    questions: known.flatMap(({ questions }) => questions).length,
  };
}

/** @param folder of the recordings; absent: the package's own */
function printBases(folder: string | undefined): void {
  const recording = newestRecording(folder);
  const questions = askHere(recording?.account);
  const known = knownFacts(statements(), recording);
  for (const { at, basis, questions, says } of known) {
    console.log(
      `${at.padEnd(5)} ${basis.padEnd(8)} ${String(questions.length || '–').padStart(2)}  ${says.slice(0, 100)}`,
    );
  }
  const sums = sumsOf(known);
  console.log(
    `\n${sums.facts} facts of docs/facts: ${sums.recorded} recorded, ${sums.read} read, ${sums.guessed} guessed. Of ${questions.length} questions ${sums.questions} ask about ${sums.asked} of them, the others about what follows from a section.`,
  );
  console.log(
    recording
      ? `Google: ${recordedCount(recording)} of ${questions.length} questions recorded (${recording.when.slice(0, 10)}).\n`
      : 'Google: 0 recorded.\n',
  );
}

function printProofs(): void {
  const sections = [...new Set(facts.map(({ at }) => at))];
  for (const at of sections) {
    const mine = facts.filter((each) => each.at === at);
    const proven = mine.filter(({ proof }) => proof).length;
    console.log(`${at.padEnd(6)} ${`${proven}/${mine.length}`.padStart(6)}`);
  }
  const open = facts.filter(({ proof }) => !proof);
  console.log(`\n${facts.length - open.length} of ${facts.length} claims have a test that names them. Without one:`);
  for (const { at, says, open: why } of open) console.log(`${at.padEnd(6)} ${says}: ${why}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { recorded: { type: 'string' } } });
  printBases(values.recorded);
  printProofs();
}
