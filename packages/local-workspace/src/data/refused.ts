// A refusal as data: what the API answers, and what the pages read.
import type { RefusalCode } from '../model/refusal-words.ts';

export interface Refused {
  readonly error: string;
  /** Which refusal it is, where it is one of the workspace's own, and what it names. */
  readonly code?: RefusalCode | undefined;
  readonly values?: Readonly<Record<string, string>>;
  /** For a form: a message by the title of each question. */
  readonly errors?: Readonly<Record<string, string>>;
  /** The same by the id of each item, and the code of each. */
  readonly items?: Readonly<Record<string, string>>;
  readonly codes?: Readonly<Record<string, RefusalCode>>;
}
