// The page on which a person tries how pages send: what its buttons write beside their questions, in the frame that Google
// documents and in a milder one.
import { expect, it } from 'vitest';
import { answerOf, asked, keyOf } from '../../probe-project.ts';
import { testBrowser, violations } from '../browser.ts';

const browser = testBrowser();

it.each([
  ['stay', 'yes'],
  ['leave', 'no'],
])('where pages %s, whether a form cannot replace the page is answered %s', async (boundPages, answer) => {
  const workspace = asked();
  workspace.readings.set({ boundPages });
  const page = await browser.visit(workspace, `/exec?key=${keyOf(workspace)}`);
  const frame = page.frameLocator('iframe');
  const answered = (id: string) => expect.poll(() => answerOf(workspace, id));

  await frame.getByRole('heading').waitFor();
  const [, shown] = page.frames();
  expect(shown && (await violations(shown))).toEqual([]);
  await frame.getByRole('button', { name: '1.' }).click();
  await answered('PAGE_CALL').toBe('yes');
  await frame.getByText('Arrived.').waitFor();
  await frame.getByRole('button', { name: '2.' }).click();
  await answered('PRIVATE_CALL').toBe('yes');
  const opened = page.context().waitForEvent('page');
  await frame.getByRole('button', { name: '3.' }).click();
  await (await opened).frameLocator('iframe').getByText('Arrived.').waitFor();
  await answered('PAGE_TAB').toBe('yes');

  await frame.getByRole('button', { name: '4. Replace' }).click();
  await frame.getByRole('button', { name: '4. Press once more' }).click();
  await answered('PAGE_TOP').toBe(answer);
  if (answer === 'no') await frame.getByText('Arrived.').waitFor();
});
