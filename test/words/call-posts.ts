// What the office calls its posts, for the tests of a file.
import { afterAll, beforeAll } from 'vitest';
import { initialSettings } from '../../src/domain/settings/settings-values.ts';
import { findNamesIn, type Titles } from '../../src/words/names.ts';

/** Other titles than those of the first settings. */
export function callPosts(titles: Partial<Titles>): void {
  const { office } = initialSettings();
  beforeAll(() => findNamesIn(() => ({ ...office, titles: { ...office.titles, ...titles } })));
  afterAll(() => findNamesIn(() => undefined));
}
