// The newest version of a script is found whatever the order of Google's list, and on whatever page it stands (facts 14.4).
import { script } from 'googleapis/build/src/apis/script/index.js';
import { expect, it } from 'vitest';
import { newestVersion } from '../../build/google/deployment.ts';

/** Google, whose list of versions has these pages. */
function answering(pages: readonly (readonly number[])[]) {
  const api = script('v1');
  const list = ({ pageToken }: { pageToken?: string }) => {
    const at = Number(pageToken ?? 0);
    const versions = (pages[at] ?? []).map((versionNumber) => ({ versionNumber }));
    return Promise.resolve({ data: { versions, ...(at + 1 < pages.length && { nextPageToken: String(at + 1) }) } });
  };
  Object.assign(api.projects.versions, { list });
  return { script: api };
}

it.each([
  ['newest first', [[3, 2, 1]], 3],
  ['oldest first', [[1, 2, 3]], 3],
  ['in no order', [[2, 11, 9]], 11],
  ['on the last page', [[1, 2], [3, 4], [5]], 5],
  ['on the first page of several', [[5, 4], [3]], 5],
  ['none', [[]], undefined],
])('%s', async (_, pages, newest) => {
  expect(await newestVersion(answering(pages), 'script')).toBe(newest);
});
