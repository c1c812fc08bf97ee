// `Logger` and `console`: both write to the execution's log (facts 1.1).

import { formatString } from '../script/format-string.ts';
import { Emulated, guard } from './guard.ts';
import { call, isDate } from './host.ts';

function words(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first === 'string' && rest.length > 0 && /%[sdifjoO]/.test(first)) {
    return formatString(first.replaceAll(/%[jioO]/g, '%s'), rest.map(word));
  }
  return values.map(word).join(' ');
}

function word(value: unknown): string | number {
  if (typeof value === 'number') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null || isDate(value)) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

class Logger extends Emulated {
  private text = '';

  constructor() {
    super('Logger');
  }

  log(...values: unknown[]): this {
    const line = words(values);
    this.text += `${line}\n`;
    call('Log.write', 'info', line);
    return this;
  }

  getLog(): string {
    return this.text;
  }

  clear(): void {
    this.text = '';
  }
}

/** @returns the global `Logger` */
export function logger(): Logger {
  return new Logger();
}

/** @returns the global `console` */
export function scriptConsole(): object {
  const started = new Map<string, number>();
  const write =
    (level: string) =>
    (...values: unknown[]) =>
      void call('Log.write', level, words(values));
  const console = {
    log: write('log'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    debug: write('debug'),
    time: (label = 'default') => void started.set(label, Date.now()),
    timeEnd: (label = 'default') => write('debug')(`${label}: ${Date.now() - (started.get(label) ?? Date.now())}ms`),
  };
  return guard(console, 'console', 'Console');
}
