// What the pages say, in the language of the workspace. A browser fetches its one language by itself, from `/assets/words.js`.
import type { Language } from '../../data/index.ts';
import { english, type Words } from './en/index.ts';
import { indonesian } from './id/index.ts';

const LANGUAGES: Readonly<Record<Language, Words>> = { en: english, id: indonesian };

/** A document that names no other language is English. */
export const say: Words = LANGUAGES[globalThis.document?.documentElement.lang === 'id' ? 'id' : 'en'];
