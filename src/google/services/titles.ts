// The titles of the posts, as the office has set them, for words that a port writes by itself.

import { ROLE_WORDS } from '../../words/sheet/choices.ts';
import type { Titles } from '../../words/sheet/posts.ts';
import type { Store } from './store.ts';

/** As in the settings; before the install has read them, as in `Tim Pengelola`. */
export function titlesOf(store: Pick<Store, 'get'>): Titles {
  return store.get('settings')?.office.titles ?? ROLE_WORDS;
}
