#!/usr/bin/env node
// The command of the package: its sources are TypeScript, which tsx reads.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli.ts');
