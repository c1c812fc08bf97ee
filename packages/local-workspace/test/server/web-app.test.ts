// The project's web app: what it is asked, as whom, and what becomes of its page.
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { localPath, withLocalLinks } from '../../src/server/links.ts';
import { withScriptRun } from '../../src/server/web-app.ts';
import { fakeWorkspace } from './fake-workspace.ts';

const FORM = 'application/x-www-form-urlencoded';

describe('a request', () => {
  const asked = async (path: string, init?: RequestInit) => {
    const { workspace, calls } = fakeWorkspace();
    await createApp(workspace).request(path, init);
    return calls.at(-1);
  };

  it.each([
    ['/exec', { parameters: {} }],
    ['/exec?a=1&a=2&b=', { parameters: { a: ['1', '2'], b: [''] } }],
    ['/macros/s/d2/exec?a=1', { parameters: { a: ['1'] }, deployment: 'd2' }],
    ['/exec/x/y%20z', { parameters: {}, pathInfo: 'x/y z' }],
    ['/as/ani%40contoh.org/exec?a=1', { parameters: { a: ['1'] }, as: 'ani@contoh.org' }],
    ['/as/ani%40contoh.org/dev/x', { parameters: {}, pathInfo: 'x', as: 'ani@contoh.org', dev: true }],
  ])('GET %s', async (path, expected) => {
    expect(await asked(path)).toEqual(['exec', { method: 'GET', ...expected }]);
  });

  it.each([
    ['/exec?a=1', { a: ['1'] }, 'a=2&b=3', FORM],
    ['/exec', {}, '{"a":1}', 'application/json'],
  ])('POST %s', async (path, parameters, contents, type) => {
    const call = await asked(path, { method: 'POST', body: contents, headers: { 'Content-Type': type } });
    expect(call).toEqual(['exec', { method: 'POST', parameters, body: { type, contents } }]);
  });
});

describe('a path that is no percent-encoding', () => {
  it.each([
    ['GET', '/exec/%E0%A4%A'],
    ['POST', '/exec/%'],
    ['GET', '/dev/x/%zz'],
    ['GET', '/as/ani%40contoh.org/exec/%E0%A4%A'],
    ['GET', '/u/1/exec/%C3'],
  ])('%s %s is refused in words, and runs nothing', async (method, path) => {
    const { workspace, calls } = fakeWorkspace();
    const answer = await createApp(workspace).request(path, { method });
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringMatching(/^This address cannot be read: “.*%/),
    ]);
    expect(calls.filter(([name]) => name === 'exec')).toEqual([]);
  });

  it('is not meant where the query alone is odd: that is read as far as it can be', async () => {
    const { workspace, calls } = fakeWorkspace();
    const answer = await createApp(workspace).request('/exec/100%25?a=%E0%A4%A');
    expect(answer.status).toBe(200);
    expect(calls.at(-1)).toMatchObject(['exec', { pathInfo: '100%' }]);
  });
});

describe('an answer', () => {
  const ask = async (answer: object) => {
    const { workspace } = fakeWorkspace();
    const exec = () => ({ executions: [], status: 200, type: 'text/html', body: '', ...answer });
    return createApp({ ...workspace, exec }).request('/as/ani%40contoh.org/exec');
  };

  it('gets google.script for the person, its title and its tags', async () => {
    const answer = await ask({
      body: '<p>Halo</p>',
      title: 'A & B',
      metaTags: [{ name: 'viewport', content: 'width="1"' }],
    });
    const page = await answer.text();
    expect(page).toContain('<title>A &amp; B</title>');
    expect(page).toContain('<meta name="viewport" content="width=&quot;1&quot;">');
    expect(page).toContain('data-person="ani@contoh.org" data-origin="web-app" data-base="/as/ani%40contoh.org/exec"');
    expect(page).toMatch(/<p>Halo<\/p>$/);
    expect(answer.headers.get('X-Frame-Options')).toBe('SAMEORIGIN');
  });

  it('leaves other content as it is', async () => {
    const answer = await ask({ type: 'application/json', body: '{"a":"</p>"}', status: 200, frames: 'ALLOWALL' });
    expect(await answer.text()).toBe('{"a":"</p>"}');
    expect(answer.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('X-Frame-Options')).toBeNull();
  });

  const inBrowser = async (answer: object, destination: string) => {
    const { workspace } = fakeWorkspace();
    const exec = () => ({ executions: [], status: 200, type: 'text/html', body: '<p>Halo "Ani"</p>', ...answer });
    const headers = { 'Sec-Fetch-Dest': destination };
    return createApp({ ...workspace, exec }).request('/exec', { headers });
  };

  it('facts 13.2: stands in the frame of Google’s documentation where a browser asks for it', async () => {
    const answer = await inBrowser({ title: 'A & B', metaTags: [{ name: 'viewport', content: 'x' }] }, 'document');
    const page = await answer.text();
    expect(page).toMatch(/<title>A &amp; B<\/title>.*<meta name="viewport" content="x">/);
    const [, sandbox, content] = /<iframe title="A &amp; B" sandbox="([^"]*)" srcdoc="([^"]*)">/.exec(page) ?? [];
    const always = 'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox';
    expect(sandbox).toBe(`${always} allow-same-origin allow-scripts`);
    expect(content).toContain('&lt;p&gt;Halo &quot;Ani&quot;&lt;/p&gt;');
    expect(answer.headers.get('X-Frame-Options')).toBe('SAMEORIGIN');
  });

  it('facts 7.6: is not shown within its own frame, unless the script lets everybody frame it', async () => {
    expect((await inBrowser({}, 'iframe')).headers.get('X-Frame-Options')).toBe('DENY');
    const open = await inBrowser({ frames: 'ALLOWALL' }, 'iframe');
    expect([open.headers.get('X-Frame-Options'), await open.text()]).toEqual([
      null,
      expect.stringContaining('<iframe'),
    ]);
  });

  it('that is no page has no frame', async () => {
    const answer = await inBrowser({ type: 'application/json', body: '{}' }, 'document');
    expect(await answer.text()).toBe('{}');
  });

  it.each([
    ['<!DOCTYPE html><html><head lang="id"><title>x</title></head>', /^<!DOCTYPE html><html><head lang="id"><script /],
    ['<html><body>x', /^<html><script /],
    ['<header>x</header>', /^<!doctype html><meta charset="utf-8"><script .*<header>x<\/header>$/],
  ])('puts the script into %s', (markup, expected) => {
    expect(withScriptRun(markup, { origin: 'web-app' })).toMatch(expected);
  });
});

it('serves the client script', async () => {
  const answer = await createApp(fakeWorkspace().workspace).request('/assets/google-script-run.js');
  expect(answer.headers.get('Content-Type')).toContain('text/javascript');
});

describe('a link', () => {
  const { workspace } = fakeWorkspace();
  const reader = 'ani@contoh.org';
  it.each([
    ['https://script.google.com/macros/s/AKfycb_1-x/exec?t=1&n=2', '/as/ani%40contoh.org/exec?t=1&n=2'],
    ['https://script.google.com/a/macros/contoh.go.id/s/AKfycb/exec', '/as/ani%40contoh.org/exec'],
    ['https://script.google.com/a/contoh.go.id/macros/s/AKfycb/exec', '/as/ani%40contoh.org/exec'],
    ['https://script.google.com/macros/s/AKfycb/dev?t=1', '/as/ani%40contoh.org/dev?t=1'],
    ['/exec?t=1', '/as/ani%40contoh.org/exec?t=1'],
    ['/executive', undefined],
    ['https://docs.google.com/forms/d/e/f1/viewform?entry.11=Ani', '/form/f1?entry.11=Ani'],
    ['https://docs.google.com/forms/d/f1/viewform', '/form/f1'],
    ['https://docs.google.com/forms/d/e/f12/viewform', undefined],
    ['https://docs.google.com/spreadsheets/d/s1/edit?gid=7#gid=7', '/sheet?spreadsheet=s1&gid=7'],
    [
      'https://docs.google.com/spreadsheets/d/s1/edit#gid=7&range=A21:B22',
      '/sheet?spreadsheet=s1&gid=7&range=A21%3AB22',
    ],
    ['https://docs.google.com/spreadsheets/d/s1/edit#gid=7&range=<b>', '/sheet?spreadsheet=s1&gid=7'],
    ['https://docs.google.com/spreadsheets/d/s1', '/sheet?spreadsheet=s1'],
    ['https://docs.google.com/spreadsheets/d/s12/edit', undefined],
    // The calendar ruang@kalender, and one that is not of this workspace.
    ['https://calendar.google.com/calendar/u/0/r?cid=cnVhbmdAa2FsZW5kZXI', '/calendar'],
    ['https://calendar.google.com/calendar/r?cid=cnVhbmdAa2FsZW5kZXI', '/calendar'],
    ['https://calendar.google.com/calendar/u/0/r?cid=bGFpbkBrYWxlbmRlcg', undefined],
    ['https://contoh.org/?u=https://script.google.com/macros/s/x/exec', undefined],
  ])('%s leads to %s', (url, path) => {
    expect(localPath(workspace, url, reader)).toBe(path);
  });

  it('is replaced in attributes only, and stays escaped', () => {
    const mail = `<a class="x" href="https://script.google.com/macros/s/x/exec?a=1&amp;b=2">https://script.google.com/macros/s/x/exec</a>`;
    expect(withLocalLinks(workspace, mail)).toBe(
      '<a class="x" href="/exec?a=1&amp;b=2">https://script.google.com/macros/s/x/exec</a>',
    );
  });

  it('of a page to itself keeps the reader, in its scripts too', () => {
    const page = withScriptRun(`<script>open('https://script.google.com/macros/s/x/exec?p=1');go("/exec")</script>`, {
      origin: 'web-app',
      reader,
    });
    expect(page).toContain(`open('/as/ani%40contoh.org/exec?p=1');go("/as/ani%40contoh.org/exec")`);
  });
});
