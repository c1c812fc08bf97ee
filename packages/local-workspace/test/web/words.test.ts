// The words of the pages: one folder a language, and no Indonesian anywhere else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { say } from '../../src/web/words/words.ts';
import { inIndonesian } from './in-indonesian.ts';

const sources = join(import.meta.dirname, '../../src');

it('a page speaks the language that its document names, else English', async () => {
  const page = await inIndonesian(() => import('../../src/web/words/words.ts'));
  expect([say.shell.start, page.say.shell.start]).toEqual(['Start', 'Mulai']);
  expect([say.measures.locale, page.say.measures.locale]).toEqual(['en-GB', 'id-ID']);
  const refused = { error: 'Nothing to take back', code: 'NOTHING_TO_TAKE_BACK' } as const;
  expect(say.refusal(refused)).toBe('Nothing to take back');
  expect(page.say.refusal(refused)).toBe('Tidak ada tindakan yang dapat dibatalkan.');
});

it('Indonesian stands in its own folder alone', () => {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(tsx?|js)$/.test(name) && !name.startsWith(join('web', 'words', 'id')),
  );
  const found = files.filter((name) =>
    /\b(yang|dan|tidak|untuk|dengan|tulis)\b/i.test(readFileSync(join(sources, name), 'utf8')),
  );
  expect(found).toEqual([]);
});
