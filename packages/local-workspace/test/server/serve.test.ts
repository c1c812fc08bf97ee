// The server on the network: only this machine, no foreign pages, everything saved.
import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../src/server/serve.ts';
import { type Call, fakeWorkspace } from './fake-workspace.ts';

let served: Served | undefined;
let calls: Call[] = [];

async function open(): Promise<string> {
  const fake = fakeWorkspace();
  calls = fake.calls;
  served = await serve(fake.workspace, { port: 0 });
  return served.url;
}

afterEach(async () => {
  await served?.close();
  served = undefined;
});

/** `fetch` does not let a test choose its Host. */
function ask(url: string, method: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end(method === 'POST' ? '{}' : undefined);
  });
}

describe('who may ask', () => {
  it.each([
    ['localhost', 200],
    ['127.0.0.1', 200],
    ['kantor.example', 403],
    ['127.0.0.1.example', 403],
    ['localhost.example', 403],
    ['[::1]', 403],
  ])('Host %s: %i', async (name, status) => {
    const url = await open();
    expect(await ask(`${url}/api`, 'GET', { Host: `${name}:${new URL(url).port}` })).toBe(status);
  });

  it.each([
    ['another site', 'https://jahat.example', '', 403],
    ['another port', 'http://127.0.0.1:1', '', 403],
    ['a sandboxed frame', 'null', 'cross-site', 403],
    ['an own page that hides its address', 'null', 'same-origin', 200],
    ['an own page', 'own', 'same-origin', 200],
  ])('POST from %s: %i', async (_from, origin, site, status) => {
    const url = await open();
    const headers = { Origin: origin === 'own' ? url : origin, 'Sec-Fetch-Site': site };
    expect(await ask(`${url}/api/open`, 'POST', headers)).toBe(status);
    expect(calls.some(([name]) => name === 'open')).toBe(status === 200);
  });

  it('answers a program without Origin', async () => {
    expect(await ask(`${await open()}/api/open`, 'POST', {})).toBe(200);
  });
});

it('saves after a change and after the web app, not after reading', async () => {
  const url = await open();
  const saves = () => calls.filter(([name]) => name === 'save').length;
  await fetch(`${url}/api/sheets`);
  expect(saves()).toBe(0);
  await fetch(`${url}/api/open`, { method: 'POST' });
  expect(saves()).toBe(1);
  await fetch(`${url}/exec`);
  expect(saves()).toBe(2);
});

it('says in words that the port is taken', async () => {
  const port = Number(new URL(await open()).port);
  await expect(serve(fakeWorkspace().workspace, { port })).rejects.toThrow(`Port ${port} is used by another program`);
});

it('streams changes, and stops when it closes', async () => {
  const url = await open();
  const answer = await fetch(`${url}/api/stream`);
  expect(answer.headers.get('Content-Type')).toContain('text/event-stream');
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toContain('event: open');
  await fetch(`${url}/api/sheets/Daftar%20Hadir/edits`, { method: 'POST', body: '{"range":"A1","value":1}' });
  expect((await reader?.read())?.value).toBe('event: change\ndata: {"kind":"sheet"}\n\n');
  await served?.close();
  served = undefined;
  await expect(reader?.read().then(({ done }) => done)).rejects.toThrow();
});

it('answers what is too large in words as everywhere', async () => {
  const url = await open();
  const large = await fetch(`${url}/api/open`, { method: 'POST', body: ' '.repeat(50 * 1024 * 1024 + 1) });
  expect([large.status, await large.json()]).toEqual([
    413,
    { error: expect.stringContaining('50 MB'), code: 'BODY_TOO_LARGE', values: {} },
  ]);
});
