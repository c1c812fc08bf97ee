#!/usr/bin/env node
// The command of the package: what was compiled, or, in a checkout, the sources, which tsx reads.
import { existsSync } from 'node:fs';

const sources = new URL('../src/cli.ts', import.meta.url);
if (existsSync(sources)) {
  const { register } = await import('tsx/esm/api');
  register();
  await import(sources.href);
} else await import('../dist/cli.js');
