// `npm run coverage:facts`: which facts of the platform the local workspace proves with a test, and which it does not.
import { pathToFileURL } from 'node:url';
import { facts } from '../test/facts.ts';

function print(): void {
  const sections = [...new Set(facts.map(({ at }) => at))];
  for (const at of sections) {
    const mine = facts.filter((each) => each.at === at);
    const proven = mine.filter(({ proof }) => proof).length;
    console.log(`${at.padEnd(6)} ${`${proven}/${mine.length}`.padStart(6)}`);
  }
  const open = facts.filter(({ proof }) => !proof);
  console.log(`\n${facts.length - open.length} of ${facts.length} facts have a test that names them. Without one:`);
  for (const { at, says, open: why } of open) console.log(`${at.padEnd(6)} ${says}: ${why}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) print();
