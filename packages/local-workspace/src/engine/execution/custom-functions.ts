// Custom functions: what a formula calls by name of the project's own functions, for 30 seconds and without authority (facts 8.1).

import type { SentResult } from '../../formulas/exchange.ts';
import { FormulaError } from '../../formulas/values.ts';
import type { SpreadsheetData } from '../../model/sheets/spreadsheet.ts';
import type { World } from '../world.ts';
import { customFunction } from './execution.ts';
import { launch } from './launcher.ts';

/** @returns how formulas call functions; the same call with the same arguments is made once, as at Google */
export function customFunctions(world: World): World['callCustom'] {
  const books = new WeakMap<SpreadsheetData, Map<string, SentResult>>();
  return (spreadsheet, name, args) => {
    // Only the script that is bound to a document has functions for it, none whose name ends in `_` (facts 1.2).
    if (spreadsheet.id !== world.container || name.endsWith('_')) return undefined;
    const found = world.project.info.functions.find((each) => each.toUpperCase() === name.toUpperCase());
    if (found === undefined) return undefined;
    const results = books.get(spreadsheet) ?? new Map<string, SentResult>();
    books.set(spreadsheet, results);
    const key = `${found} ${JSON.stringify(args)}`;
    const known = results.get(key);
    if (known !== undefined) return known;
    const { owner } = world.settings;
    const { outcome } = launch(world, {
      order: { function: found, args, result: 'cell' },
      trigger: customFunction,
      effective: owner,
      simple: true,
      document: true,
      ui: false,
    });
    const result = outcome.error
      ? new FormulaError('#ERROR!', `${outcome.error.name}: ${outcome.error.message}`)
      : ((outcome.value as SentResult | undefined) ?? null);
    if (results.size >= 10_000) results.clear();
    results.set(key, result);
    return result;
  };
}
