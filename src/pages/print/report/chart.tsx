/** @jsxImportSource #pages */
// A chart of the report as a drawing in the page itself, from the same table as the chart of the tab.
import { type Head, type PageCell, pageCellWords } from '../../../words/print/columns.ts';
import type { Chart } from './blocks.ts';

/** Units of the drawing: the width of the page, and what stands around the bars. */
const WIDTH = 640;
const HEIGHT = 230;
const LEFT = 34;
const TOP = 26;
const BOTTOM = 200;
/** Dark enough to differ in print, where they stand beside each other. */
const FILLS = ['#1f6f63', '#e0a458'];
const LINE = '#444444';
const STEPS = 4;

/** A column of the table by name, with its numbers and how they are written; what is no number counts as nothing. */
interface Series {
  readonly name: string;
  readonly values: readonly number[];
  readonly words: readonly string[];
}

/** The chart, with all its numbers in words for whoever does not see it. */
export function ChartDrawing({ of: chart }: { readonly of: Chart }) {
  const { title, table, bars, line, rows } = chart;
  const lines = table.lines.slice(0, rows);
  const labels = lines.map(([cell = '']) => pageCellWords(cell));
  const seriesOf = (column: Head): Series => {
    const place = table.columns.indexOf(column);
    return {
      name: column.head,
      values: lines.map((cells) => numberIn(cells[place])),
      words: lines.map((cells) => pageCellWords(cells[place] ?? '')),
    };
  };
  const drawn = bars.map(seriesOf);
  const above = line === undefined ? null : seriesOf(line);
  const all = [...drawn, ...(above ? [above] : [])];
  const top = roundedUp(Math.max(0, ...all.flatMap(({ values }) => values)));
  const y = (value: number) => BOTTOM - (value / top) * (BOTTOM - TOP);
  const step = (WIDTH - LEFT) / Math.max(1, labels.length);
  const width = (step * 0.7) / drawn.length;
  const points = above?.values.map((value, index) => `${LEFT + step * (index + 0.5)},${y(value)}`).join(' ');
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg role="img" aria-label={inWords(title, labels, all)} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        {Array.from({ length: STEPS + 1 }, (_, index) => {
          const value = (top / STEPS) * index;
          return (
            <>
              <path d={`M${LEFT} ${y(value)}H${WIDTH}`} stroke="#cccccc" stroke-width="1"></path>
              <text x={LEFT - 5} y={y(value) + 4} text-anchor="end" font-size="10">
                {pageCellWords(value)}
              </text>
            </>
          );
        })}
        {drawn.map(({ values }, which) =>
          values.map((value, index) => (
            <rect
              x={LEFT + step * index + step * 0.15 + width * which}
              y={y(value)}
              width={width}
              height={BOTTOM - y(value)}
              fill={FILLS[which % FILLS.length]}
            ></rect>
          )),
        )}
        {points !== undefined && <polyline points={points} fill="none" stroke={LINE} stroke-width="2"></polyline>}
        {labels.map((label, index) => (
          <text x={LEFT + step * (index + 0.5)} y={BOTTOM + 14} text-anchor="middle" font-size="10">
            {short(label)}
          </text>
        ))}
        {all.map(({ name }, index) => (
          <>
            <rect x={LEFT + index * 190} y={4} width={10} height={10} fill={FILLS[index] ?? LINE}></rect>
            <text x={LEFT + index * 190 + 15} y={13} font-size="10">
              {name}
            </text>
          </>
        ))}
      </svg>
    </figure>
  );
}

/** "Jan", "U1": names of months and elements have no more room. */
function short(label: string): string {
  return (label.split(' ')[0] ?? '').slice(0, 3);
}

function numberIn(cell: PageCell = 0): number {
  if (typeof cell === 'object' && 'value' in cell) return cell.value;
  return typeof cell === 'number' ? cell : 0;
}

/** The next 4, 8, 12, 16, 20, 40, 80 … above a number, so that the lines stand at whole numbers. */
function roundedUp(most: number): number {
  let unit = STEPS;
  while (unit * 5 < most) unit *= 10;
  return Math.max(unit, Math.ceil(most / unit) * unit);
}

function inWords(title: string, labels: readonly string[], all: readonly Series[]): string {
  const each = all.map(({ name, values, words }) => {
    const told = values.flatMap((value, index) => (value === 0 ? [] : [`${labels[index]} ${words[index]}`]));
    return `${name}: ${told.join(', ') || '0'}`;
  });
  return [title, ...each].join('. ');
}
