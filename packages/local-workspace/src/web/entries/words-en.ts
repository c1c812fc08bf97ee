// What the pages of an English workspace say.
export { english as say } from '../words/en/index.ts';
