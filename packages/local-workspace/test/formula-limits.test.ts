// Formulas at their limits: odd texts, costly ones, references that come back from where they were moved, and many at once.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReference, referenceText, shifted } from '../src/formulas/reference.ts';
import { parsed } from '../src/formulas/syntax.ts';
import { FormulaError } from '../src/formulas/values.ts';
import { Wildcards } from '../src/formulas/wildcards.ts';
import { openProject, shownBy } from './open-project.ts';

const english = { settings: { locale: 'en_US' } };

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...'A1 B2:C ( ) { } , ; \\ " \' ! #REF! SUM IF( % ^ - : 1 ,5 $ ARRAYFORMULA('.split(' ')), {
      maxLength: 25,
    })
    .map((parts) => parts.join('')),
);

test('no text, however odd, is more than an error', () => {
  const workspace = openProject('function main() {}', english);
  fc.assert(
    fc.property(odd, fc.constantFrom('en_US', 'id_ID'), (text, locale) => {
      const tree = parsed(`=${text}`, locale);
      expect(tree instanceof FormulaError || 'kind' in tree).toBe(true);
    }),
    { numRuns: 2000 },
  );
  const texts = fc.sample(odd, { numRuns: 300, seed: 7 }).map((each) => [`=${each}`]);
  workspace.sheets.edit('Sheet1', { range: 'A1', values: texts });
  workspace.sheets.edit('Sheet1', {
    range: 'B1',
    values: [[`=${'('.repeat(20_000)}`], [`=${'1+'.repeat(9000)}1`], [`=${'-'.repeat(9000)}1`]],
  });
  expect(workspace.sheets.read('Sheet1').values.length).toBeGreaterThan(200);
});

test('no formula holds the workspace up: costly patterns, tables without end, loops and texts that double are errors', () => {
  const doubled = Array.from({ length: 40 }, (_, index) => `=H${index + 1}&H${index + 1}`);
  const shown = shownBy(
    [['x'.repeat(1000)]],
    [
      '=REPT("ab",9)',
      ...doubled,
      '=REGEXMATCH(REPT("a",40),"^(a+)+$|b$")',
      '=REGEXMATCH(REPT("a",40)&"b","^(a+)+$")',
      '=ROWS(ARRAYFORMULA(SEQUENCE(3000)*SEQUENCE(1,3000)))',
      '=REDUCE(0,SEQUENCE(2000),LAMBDA(a,b,REDUCE(0,SEQUENCE(2000),LAMBDA(c,d,c+d))))',
      '=LET(f,LAMBDA(g,g(g)),f(f))',
      '=REDUCE("ab",SEQUENCE(60),LAMBDA(a,b,a&a))',
      '=COUNTIF(A1,"*x*x*x*x*x*x*x*x*x*y*")',
      '=COMBIN(1000000000,500000000)',
    ],
  );
  expect(shown.slice(0, 2)).toEqual(['ababababababababab', 'ab'.repeat(18)]);
  expect(shown.at(40)).toBe('#VALUE!');
  expect(shown.slice(41)).toEqual(['TRUE', '#REF!', '#VALUE!', '#ERROR!', '#ERROR!', '#ERROR!', '0', '#NUM!']);
});

test('wildcards mean what the same regular expression does', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '~', 'C'), maxLength: 8 });
  fc.assert(
    fc.property(
      letters,
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', '*', '?'), maxLength: 10 }),
      (pattern, text) => {
        const source = pattern.replaceAll(/~([*?~])|([*?])|([\s\S])/g, (_, escaped, wild, plain) =>
          wild ? (wild === '*' ? '[\\s\\S]*' : '[\\s\\S]') : (escaped ?? plain).replace(/[*?.~]/, '\\$&'),
        );
        const wildcards = new Wildcards(pattern);
        expect(wildcards.test(text)).toBe(new RegExp(`^${source}$`, 'i').test(text));
        expect(wildcards.search(text)).toBe(text.search(new RegExp(source, 'i')));
      },
    ),
    { numRuns: 1000 },
  );
});

test('a reference is written as it was read, and comes back from where it was moved', () => {
  const corner = fc.tuple(
    fc.boolean(),
    fc.integer({ min: 1, max: 700 }),
    fc.boolean(),
    fc.integer({ min: 1, max: 900 }),
  );
  fc.assert(
    fc.property(
      corner,
      corner,
      fc.integer({ min: 0, max: 50 }),
      fc.integer({ min: 0, max: 50 }),
      (a, b, down, across) => {
        const first = { column: { fixed: a[0], line: a[1] }, row: { fixed: a[2], line: a[3] } };
        const last = { column: { fixed: b[0], line: b[1] }, row: { fixed: b[2], line: b[3] } };
        const text = referenceText({ first, last });
        const there = shifted(readReference(text), down, across);
        expect(there && referenceText(shifted(there, -down, -across) ?? there)).toBe(text);
      },
    ),
  );
});

test('lines inserted and deleted again leave every formula as it was', () => {
  const workspace = openProject('function main() {}', english);
  const { sheets } = workspace;
  const formulas = ['=SUM(A1:A9)', '=$B$3+C4', '=A:A', '=3:5', '=A2:A', '=Sheet1!D4:E7', '=IF(A5>"A5",B6,"x")'];
  sheets.edit('Sheet1', { range: 'K1', values: formulas.map((each) => [each]) });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
      (before, count, rows) => {
        const kept = sheets.read('Sheet1').formulas;
        const [insert, remove] = rows
          ? (['insertRows', 'deleteRows'] as const)
          : (['insertColumns', 'deleteColumns'] as const);
        sheets[insert]('Sheet1', { before, count });
        sheets[remove]('Sheet1', { from: before, count });
        expect(sheets.read('Sheet1').formulas).toEqual(kept);
      },
    ),
    { numRuns: 25 },
  );
});

test('two thousand formulas over their rows are worked out while one waits', () => {
  const workspace = openProject('function main() {}', english);
  const { sheets } = workspace;
  const rows = Array.from({ length: 998 }, (_, index) => {
    const row = index + 2;
    return [
      index % 50,
      `Room ${index % 9}`,
      `=A${row}*2+COUNTIF(A$2:A,A${row})`,
      `=IF(C${row}>20,VLOOKUP(B${row},B$2:C,2,FALSE),"low")`,
    ];
  });
  sheets.edit('Sheet1', { range: 'A1', values: [['n', 'room', 'twice', 'first'], ...rows] });
  expect(sheets.read('Sheet1').values.at(-1)?.[2]).toBeTypeOf('number');
});
