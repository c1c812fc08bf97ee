// Which test files judge a mutant, and in which order they are asked: cheap ones first, those of the second tier last.
import { trackedFiles } from './copy.ts';

/** Parts of the suite in the order in which they judge. */
export const PARTS = ['direct', 'through the script', 'second tier'] as const;
export type Part = (typeof PARTS)[number];

/** What imports the rules and the app themselves; all other tests work the product's script. */
const DIRECT = /^test\/(?:app|contracts|domain|google|memory|pages|words)\//;

/** Test files of the product by part; the local workspace's own cannot fail by it, since it knows nothing of it. */
export function testFiles(root: string): Readonly<Record<Part, string[]>> {
  const files = trackedFiles(root).filter((path) => /^test\/.*\.test\.tsx?$/.test(path));
  const isSecond = (path: string) => /\/thorough\//.test(path);
  const isDirect = (path: string) => DIRECT.test(path);
  return {
    direct: files.filter((path) => !isSecond(path) && isDirect(path)),
    'through the script': files.filter((path) => !isSecond(path) && !isDirect(path)),
    'second tier': files.filter(isSecond),
  };
}
