// The pages of a project that names no language: English throughout, and within everybody's reach.
import { expect, it } from 'vitest';
import { openProject } from '../../open-project.ts';
import { testBrowser, violations } from '../browser.ts';

const browser = testBrowser();

const SCRIPT = `function install() {
  const form = FormApp.create('Sign-up').setPublished(true);
  form.addTextItem().setTitle('Name').setRequired(true);
  form.addDateItem().setTitle('Day');
  GmailApp.sendEmail('owner@office.example', 'Hello', 'Text');
  ScriptApp.newTrigger('install').timeBased().everyHours(2).create();
}`;

it.each([
  ['/', 'Who are you today?'],
  ['/sheet', 'Undo'],
  ['/mail', 'Mailbox'],
  ['/calendar', 'New event'],
  ['/executions', 'Executions of the script'],
  ['/executions?part=triggers', 'every 2 hours'],
  ['/executions?part=faults', 'Ready-made faults'],
])('%s', async (path, words) => {
  const workspace = openProject(SCRIPT);
  workspace.run('install');
  const page = await browser.visit(workspace, path);
  await page.getByText(words).first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.getByRole('main').textContent()).not.toMatch(
    /\b(yang|dan|tidak|untuk|dengan|belum|hari|jam|semua)\b/i,
  );
  expect(await violations(page)).toEqual([]);
});

it('the bar of a telephone leaves air around each word', async () => {
  const workspace = openProject(SCRIPT);
  workspace.run('install');
  const page = await browser.visit(workspace, '', { viewport: { width: 360, height: 740 } });
  const places = page.locator('.places a');
  // Measuring does not wait by itself: on a slow machine the page has not drawn its bar yet.
  await places.nth(5).waitFor();
  const airs = await places.evaluateAll((links) =>
    links.map((link) => {
      const [box, words] = [link, Object(link).querySelector('span')].map((each) =>
        Object(each).getBoundingClientRect(),
      );
      return Math.min(words.left - box.left, box.right - words.right);
    }),
  );
  expect(airs.length).toBe(6);
  expect(Math.min(...airs)).toBeGreaterThan(4);
});

it('a form says in English what is wrong, and takes the day first', async () => {
  const workspace = openProject(SCRIPT);
  workspace.run('install');
  const page = await browser.visit(workspace, `/form/${workspace.forms.list()[0]?.id}`);
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('This is a required question').waitFor();
  await page.getByLabel('Name').fill('Ani');
  await page.getByLabel('Day', { exact: true }).fill('3/12/2026');
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('Your response has been recorded.').waitFor();
});
