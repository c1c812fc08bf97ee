// Builds the realm, the services as the script sees them, into one script that is compiled once and run in every context.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { buildSync } from 'esbuild';
import type { Bridge } from './bridge.ts';

/** What the realm hands back to the host; the arguments are texts, but for the bridge itself. */
export interface RealmHandle {
  install(bridge: Bridge, settings: string): void;
  prepare(order: string): void;
  start(): void;
  outcome(): string;
}

let compiled: Script | undefined;

/** @returns the compiled realm; its value, run in a context, is a RealmHandle */
export function realmScript(): Script {
  if (!compiled) {
    const entry = join(dirname(fileURLToPath(import.meta.url)), 'realm', 'main.ts');
    const { outputFiles } = buildSync({
      entryPoints: [entry],
      bundle: true,
      format: 'iife',
      globalName: 'Realm',
      target: 'es2022',
      platform: 'neutral',
      write: false,
      legalComments: 'none',
    });
    const code = outputFiles[0]?.text ?? '';
    compiled = new Script(`(() => { ${code}\nreturn Realm; })()`, { filename: 'realm' });
  }
  return compiled;
}
