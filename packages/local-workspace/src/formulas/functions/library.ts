// Functions of finance, statistics and engineering that @formulajs/formulajs works out; it is read when the first of them is met.
import { createRequire } from 'node:module';
import { guarded, isMatrix, matrixOf, type Operand, Reach, type Scope } from '../operands.ts';
import { type ErrorCode, FormulaError, type Scalar } from '../values.ts';
import { any, type Functions, ofRanges } from './define.ts';

/** Functions of numbers alone, which mean the same in every spreadsheet. */
const names = `PMT IPMT PPMT FV PV NPV IRR MIRR RATE NPER SLN SYD DB DDB CUMIPMT CUMPRINC EFFECT NOMINAL RRI PDURATION
  CORREL PEARSON COVAR COVARIANCE.P COVARIANCE.S RSQ SLOPE INTERCEPT FORECAST FORECAST.LINEAR STEYX AVEDEV DEVSQ HARMEAN
  KURT SKEW SKEW.P STANDARDIZE PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC PERCENTILE.EXC QUARTILE.EXC PERMUT PERMUTATIONA
  NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV CONFIDENCE.NORM CONFIDENCE.T T.DIST T.INV T.INV.2T CHISQ.DIST CHISQ.INV
  F.DIST F.INV BINOM.DIST POISSON.DIST EXPON.DIST GAMMA GAMMALN GAUSS PHI FISHER FISHERINV
  SINH COSH TANH ASINH ACOSH ATANH COT SEC CSC ACOT SQRTPI FACTDOUBLE MULTINOMIAL COMBINA SERIESSUM SUMX2MY2 SUMX2PY2
  SUMXMY2 BASE DECIMAL BIN2DEC BIN2HEX BIN2OCT DEC2BIN DEC2HEX DEC2OCT HEX2BIN HEX2DEC HEX2OCT OCT2BIN OCT2DEC OCT2HEX
  BITAND BITOR BITXOR BITLSHIFT BITRSHIFT CONVERT DELTA GESTEP ERF ERFC`.split(/\s+/);

type Library = Readonly<Record<string, unknown>>;

let read: Library | undefined;

function library(): Library {
  const require = createRequire(import.meta.url);
  read ??= require('@formulajs/formulajs') as Library;
  return read;
}

/** Functions whose names have points lie in objects: `NORM.DIST` is `NORM` and in it `DIST`. */
function found(name: string): (...args: unknown[]) => unknown {
  let place: unknown = library();
  for (const part of name.split('.')) place = (place as Library | undefined)?.[part];
  if (typeof place !== 'function') throw new FormulaError('#NAME?', `Unknown function: '${name}'.`);
  return place as (...args: unknown[]) => unknown;
}

function given(operand: Operand, scope: Scope): unknown {
  if (operand instanceof Reach || isMatrix(operand)) {
    const cells = matrixOf(operand, scope).map((row) => row.map(plain));
    return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
  }
  return plain(operand as Scalar);
}

function plain(value: Scalar): unknown {
  if (value instanceof FormulaError) throw value;
  return value;
}

function taken(result: unknown): Scalar {
  if (typeof result === 'number') return Number.isFinite(result) ? result : new FormulaError('#NUM!');
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  const code = (result as { readonly message?: string } | null)?.message;
  return new FormulaError(code && /^#[A-Z/0-9]+[!?A]?$/.test(code) ? (code as ErrorCode) : '#VALUE!');
}

export const fromLibrary: Functions = Object.fromEntries(
  names.map((name) => [
    name,
    ofRanges(1, any, (args, scope) =>
      guarded(() => {
        const values = args.map((each) => given(each, scope));
        const act = found(name);
        try {
          return taken(act(...values));
        } catch (error) {
          if (error instanceof FormulaError) throw error;
          return new FormulaError('#VALUE!', (error as Error).message);
        }
      }),
    ),
  ]),
);
