// `npm run check`: all static checks. They run at the same time and are reported one after the other; tsc looks again at what changed.
import { carriedOut } from './carried-out.ts';

const CHECKS = [
  'tsc -p tsconfig.json --incremental',
  'tsc -p tsconfig.node.json --incremental',
  'tsc -p tsconfig.web.json --incremental',
  'tsc -p packages/local-workspace/probe',
  'biome check .',
  'tsx build/check-layers.ts',
  'knip',
  // What tests alone still use is no part of the product.
  'knip -c build/knip-product.json --production --include files,exports',
];

const results = CHECKS.map(carriedOut);
for (const [place, result] of results.entries()) {
  const { code, output } = await result;
  console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${CHECKS[place]}`);
  if (output !== '') process.stdout.write(output);
  if (code !== 0) process.exitCode = 1;
}
