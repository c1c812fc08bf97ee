/** @jsxImportSource #pages */
// A chart of the report as bars of table cells, from the same table as the chart of the tab: whatever lays out a table draws it.
import { type Head, type PageCell, pageCellWords } from '../../../words/print/columns.ts';
import type { Chart } from './blocks.ts';

/** Dark enough to differ in print, where they stand beside each other. */
const FILLS = ['#1f6f63', '#e0a458'];
const LINE = '#777777';
const CELL = 'border:0;padding:0 4px 0 0;font-size:9px;line-height:1.1';
const PLAIN = 'border:0;border-collapse:collapse';
/** Of the width of the longest bar; the rest is for its figure. */
const LONGEST = 90;

/** "Jan": the name of a month has no more room. */
const SHORT_MONTH = 3;

/** A part of a bar: how large it is, and its colour. */
interface Part {
  readonly value: number;
  readonly fill: string;
}

/** What stands below the title of a chart. The bars of a line stand behind each other, the figure it is compared with below; all numbers in words for whoever does not see it. */
export function BarChart({ of: chart }: { readonly of: Chart }) {
  const { title, table, bars, line } = chart;
  const cellAt = (cells: readonly PageCell[], column: Head) => cells[table.columns.indexOf(column)] ?? 0;
  const partOf = (cells: readonly PageCell[], column: Head, fill: string): Part => {
    return { value: numberIn(cellAt(cells, column)), fill };
  };
  const drawn = table.lines.map((cells) => {
    const parts = bars.map((column, index) => partOf(cells, column, FILLS[index] ?? LINE));
    const compared = line === undefined || cellAt(cells, line) === '' ? [] : [partOf(cells, line, LINE)];
    return { label: pageCellWords(cells[0] ?? ''), parts, compared };
  });
  const most = Math.max(1, ...drawn.flatMap(({ parts, compared }) => [sumOf(parts), sumOf(compared)]));
  const named = [...bars, ...(line === undefined ? [] : [line])];
  return (
    <>
      <table style={`${PLAIN};width:auto;margin-bottom:4px`}>
        <tr>
          {named.map(({ head }, index) => (
            <>
              <td style={`${CELL};width:12px;background:${FILLS[index] ?? LINE}`}>&nbsp;</td>
              <td style={`${CELL};padding:0 14px 0 4px`}>{head}</td>
            </>
          ))}
        </tr>
      </table>
      <table role="img" aria-label={inWords(title, named, table)} style={`${PLAIN};width:100%;margin-bottom:10px`}>
        {drawn.map(({ label, parts, compared }) => (
          <tr>
            <td style={`${CELL};padding-bottom:3px;width:6%`}>{label.slice(0, SHORT_MONTH)}</td>
            <td style={`${CELL};padding-bottom:3px;width:94%`}>
              <Bar parts={parts} most={most} figure={pageCellWords(sumOf(parts))} />
              {compared.length > 0 && <Bar parts={compared} most={most} figure={pageCellWords(sumOf(compared))} />}
            </td>
          </tr>
        ))}
      </table>
    </>
  );
}

function Bar({
  parts,
  most,
  figure,
}: {
  readonly parts: readonly Part[];
  readonly most: number;
  readonly figure: string;
}) {
  const shareOf = (value: number) => (value / most) * LONGEST;
  return (
    <table style={`${PLAIN};width:100%;margin:0`}>
      <tr>
        {parts.map(({ value, fill }) =>
          value === 0 ? null : (
            <td style={`border:0;padding:0;font-size:8px;width:${shareOf(value)}%;background:${fill}`}>&nbsp;</td>
          ),
        )}
        <td style={`border:0;padding:0 0 0 3px;font-size:8px;width:${100 - shareOf(sumOf(parts))}%`}>{figure}</td>
      </tr>
    </table>
  );
}

function numberIn(cell: PageCell): number {
  if (typeof cell === 'object' && 'value' in cell) return cell.value;
  return typeof cell === 'number' ? cell : 0;
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

function inWords(title: string, named: readonly Head[], { columns, lines }: Chart['table']): string {
  const each = named.map((column) => {
    const place = columns.indexOf(column);
    const told = lines.flatMap((cells) => {
      const cell = cells[place] ?? 0;
      return numberIn(cell) === 0 ? [] : [`${pageCellWords(cells[0] ?? '')} ${pageCellWords(cell)}`];
    });
    return `${column.head}: ${told.join(', ') || '0'}`;
  });
  return [title, ...each].join('. ');
}
