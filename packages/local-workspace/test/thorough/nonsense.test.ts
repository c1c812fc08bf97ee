// Walks the self-description of the API with nonsense: whatever is asked, the answer is a refusal in words, never a mistake of the workspace.
import { expect, test } from 'vitest';
import { endpoints } from '../../src/server/api-index.ts';
import { createApp } from '../../src/server/app.ts';
import { openProject } from '../open-project.ts';

const NAMES = ['nonsense', 'constructor', '__proto__', '../..', '%', '\u0000'];
const VALUES = [
  ...[null, 'x', '', -1, 0.5, 1e300, [], {}, [null], true],
  ...['2026-13-45T99:00:00Z', '__proto__', 'zoe@x.example'],
];
const BODIES = ['{', 'null', '[]', '"x"', '{}', '{"as":"Ani"}', '{"__proto__":{"as":1}}'];

/** The names that the description of a body has, each with every odd value. */
function oddBodies(body: string): string[] {
  const names = new Set([...body.matchAll(/(\w+)\??(?=[,:}|])/g)].map(([, name]) => name));
  return [...names].flatMap((name) => VALUES.map((value) => JSON.stringify({ [String(name)]: value })));
}

// The stream does not end, and the web app answers what the script does.
const asked = endpoints().filter(({ path }) => !['/api/stream', '/exec'].includes(path));

test.each(asked)('$method $path', async ({ method, path, body }) => {
  const app = createApp(openProject('function ticked() {} function doGet() {}'));
  const [first = path, ...others] = NAMES.map((name) => path.replaceAll(/:\w+/g, encodeURIComponent(name)));
  const bodies = body === undefined ? [undefined] : [...BODIES, ...oddBodies(body)];
  const queries = ['', '?as=Ani', '?as=', '?last=x', '?from=x', '?spreadsheet=x', '?display=2', '?reader=x'];
  const requests = [
    ...bodies.map((each) => ({ address: first, body: each })),
    ...[...others, ...queries.map((query) => first + query)].map((address) => ({ address, body: undefined })),
  ];
  for (const { address, body: sent } of requests) {
    const response = await app.request(address, { method, ...(sent === undefined ? {} : { body: sent }) });
    const text = await response.text();
    expect([address, sent, response.status >= 500 ? text : '']).toEqual([address, sent, '']);
    if (response.status >= 400) expect(text).toMatch(/^\{"error":"[^"]|^[A-Z]/);
  }
});
