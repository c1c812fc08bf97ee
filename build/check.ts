// `npm run check`: all static checks. They run at the same time and are reported one after the other.
import { spawn } from 'node:child_process';

const CHECKS = [
  'tsc -p tsconfig.json',
  'tsc -p tsconfig.node.json',
  'tsc -p tsconfig.web.json',
  'biome check .',
  'tsx build/check-layers.ts',
  'knip',
];

const results = CHECKS.map(carriedOut);
for (const [place, result] of results.entries()) {
  const { code, output } = await result;
  console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${CHECKS[place]}`);
  if (output !== '') process.stdout.write(output);
  if (code !== 0) process.exitCode = 1;
}

/** @returns the result of a command of `node_modules/.bin`, with all its output */
function carriedOut(command: string): Promise<{ code: number | null; output: string }> {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...colour } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
