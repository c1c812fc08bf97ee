// What the pages of an Indonesian workspace say.
export { indonesian as say } from '../words/id/index.ts';
