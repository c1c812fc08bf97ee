// The web app in a browser: its page stands in Google's frame, which keeps it from leading the window elsewhere (facts 13.2).
import { describe, expect, it } from 'vitest';
import { OPEN_WEB_APP, openProject } from '../../open-project.ts';
import { testBrowser } from '../browser.ts';

const browser = testBrowser();

const PAGE = `<base target="_top">
  <h1 id="step"></h1>
  <a id="link" href="/exec?step=link">Berikutnya</a>
  <form id="form" method="post" action="/exec?step=form"><button>Kirim</button></form>
  <a id="self" target="_self" href="/exec?step=self">Di sini</a>
  <button id="run" onclick="google.script.run.withSuccessHandler(told).twice(21)">Hitung</button>
  <button id="push" onclick="google.script.history.push({}, { step: 'pushed' }); where()">Catat</button>
  <script>
    function told(value) { document.getElementById('run').textContent = 'Hasil ' + value; }
    function where() { google.script.url.getLocation(function (at) { document.getElementById('step').textContent = 'Langkah ' + (at.parameter.step || 'awal'); }); }
    where();
    try { top.location.href = '/exec?step=jump'; } catch (error) {}
  </script>`;

const SCRIPT = {
  'Code.gs': `
    function doGet() { return HtmlService.createHtmlOutputFromFile('Page').setTitle('Aplikasi'); }
    function doPost() { return doGet(); }
    function twice(number) { return number * 2; }`,
  'Page.html': PAGE,
};

async function openApp(options: Parameters<typeof openProject>[1] = {}) {
  const workspace = openProject(SCRIPT, { manifest: OPEN_WEB_APP, ...options });
  const page = await browser.visit(workspace, '/exec');
  const app = page.frameLocator('iframe');
  await app.getByText('Langkah awal').waitFor();
  return { page, app };
}

const stopped = 'is only set for stand-alone script projects';

describe('a page of a bound script', () => {
  it.each(['link', 'form'])('facts 13.2: does not leave by a %s, and says what the documentation says', async (way) => {
    const { page, app } = await openApp();
    expect(await page.getByText(stopped).isVisible()).toBe(false);
    await (way === 'link' ? app.locator('#link') : app.locator('#form button')).click();
    await page.getByText(stopped).waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await app.getByText('Langkah awal').isVisible()).toBe(true);
  });

  it('calls the script, and keeps its steps in the address of the window', async () => {
    const { page, app } = await openApp();
    await app.locator('#run').click();
    await app.getByText('Hasil 42').waitFor();
    await app.locator('#push').click();
    await app.getByText('Langkah pushed').waitFor();
    expect(new URL(page.url()).search).toBe('?step=pushed');
  });

  it('is not shown within its own frame', async () => {
    const { page, app } = await openApp();
    const refused = page.waitForEvent('console', (message) => /X-Frame-Options/.test(message.text()));
    await app.locator('#self').click();
    await refused;
  });
});

it('facts 13.2: a page of a stand-alone script leaves where a person clicks, never by itself', async () => {
  const { page, app } = await openApp({ settings: { container: 'none' } });
  expect(new URL(page.url()).search).toBe('');
  await app.locator('#link').click();
  await page.waitForURL('**/exec?step=link');
});
