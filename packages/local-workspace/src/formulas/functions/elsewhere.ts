// Functions that the workspace does not have: those that need the network or a language of their own give an error.
import { FormulaError } from '../values.ts';
import { any, type Functions, ofRanges } from './define.ts';

const names =
  'QUERY IMPORTRANGE IMPORTDATA IMPORTHTML IMPORTXML IMPORTFEED GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE IMAGE SPARKLINE GETPIVOTDATA AI'.split(
    ' ',
  );

export const elsewhere: Functions = Object.fromEntries(
  names.map((name) => [
    name,
    ofRanges(0, any, () => new FormulaError('#N/A', `${name} is not emulated in the local workspace.`)),
  ]),
);
