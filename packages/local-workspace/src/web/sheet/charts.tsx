// The charts of a sheet, drawn with Chart.js where the script put them, from the chart's own data.

import type { ChartConfiguration, ChartType } from 'chart.js';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetContent } from '../../data/index.ts';
import { get } from '../shell/api.ts';
import { pixels } from '../shell/pixels.ts';
import { say } from '../words/words.ts';
import { type ChartTable, chartTable, type SheetReading, sheetsOf } from './chart-data.ts';
import { indexOf, NUMBERS_WIDTH, ROW_HEIGHT, type Shape } from './shape.ts';
import type { SheetAnswer, SheetData } from './sheet-data.ts';

const COLOURS = ['#0a5f73', '#d9822b', '#5a7d2a', '#8a4f9e', '#b23a48', '#3f6fb5', '#7a6a1d', '#4e5d68'];
const WIDTH = 600;
const HEIGHT = 371;

type ChartInfo = SheetAnswer['charts'][number];

/** All charts of the sheet, over its cells. */
export const Charts = ({ data, shape }: { data: SheetData; shape: Shape }) => {
  const { charts, look, spreadsheet } = data.answer;
  const [sheets, setSheets] = useState<ReadonlyMap<string, SheetReading>>();
  const names = sheetsOf(charts.flatMap(({ ranges }) => ranges)).join('\n');
  useEffect(() => {
    if (names === '') return;
    let isLatest = true;
    readSheets(names.split('\n'), spreadsheet).then(
      (read) => isLatest && setSheets(read),
      () => {},
    );
    return () => {
      isLatest = false;
    };
  }, [names, spreadsheet, data]);
  if (!sheets) return null;
  return (
    <>
      {charts.map((chart, index) => {
        const place = look.chartPlaces[index] ?? { row: 1, column: 1, x: 0, y: 0, headers: 0 };
        const top = ROW_HEIGHT + (shape.rows.starts[indexOf(shape.rows, place.row)] ?? 0) + place.y;
        const left = NUMBERS_WIDTH + (shape.columns.starts[indexOf(shape.columns, place.column)] ?? 0) + place.x;
        const table = chartTable(chart.ranges, sheets, place.headers, chart.options.transpose === true);
        return <Drawing key={index} chart={chart} table={table} top={top} left={left} />;
      })}
    </>
  );
};

interface DrawingProps {
  readonly chart: ChartInfo;
  readonly table: ChartTable;
  readonly top: number;
  readonly left: number;
}

const Drawing = ({ chart, table, top, left }: DrawingProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const content = JSON.stringify([chart, table]);
  useEffect(() => {
    const place = canvas.current;
    if (!place) return;
    let isGone = false;
    const drawn = import('../entries/chart-library.ts').then(({ Chart }) =>
      isGone ? undefined : new Chart(place, configuration(chart, table)),
    );
    return () => {
      isGone = true;
      void drawn.then((each) => each?.destroy());
    };
  }, [content]);
  const width = Number(chart.options.width) || WIDTH;
  const height = Number(chart.options.height) || HEIGHT;
  return (
    <figure class="chart" style={pixels({ top, left, width, height })}>
      <canvas ref={canvas} role="img" aria-label={inWords(chart.title, table)} />
    </figure>
  );
};

const TYPES: Readonly<Record<string, ChartType>> = { LINE: 'line', AREA: 'line', PIE: 'pie' };

function configuration({ type, title, options }: ChartInfo, { labels, series }: ChartTable): ChartConfiguration {
  const kind = TYPES[type] ?? 'bar';
  const given = Array.isArray(options.colors) ? options.colors.map(String) : COLOURS;
  const colourOf = (index: number) => given[index % given.length] ?? '#0a5f73';
  const isStacked = options.isStacked === true;
  const legend = Object(options.legend).position ?? options['legend.position'];
  return {
    type: kind,
    data: {
      labels: [...labels],
      datasets: series.map(({ name, values }, index) => ({
        label: name,
        data: [...values],
        backgroundColor: kind === 'pie' ? labels.map((_, slice) => colourOf(slice)) : colourOf(index),
        borderColor: kind === 'pie' ? '#ffffff' : colourOf(index),
        ...(type === 'COMBO' && typeInCombo(options, index) === 'line' ? { type: 'line' as const, order: -1 } : {}),
        ...(type === 'AREA' ? { fill: 'origin' as const } : {}),
      })),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: type === 'BAR' ? 'y' : 'x',
      ...(kind === 'pie'
        ? {}
        : {
            scales: {
              x: { stacked: isStacked },
              y: { stacked: isStacked, beginAtZero: true, ticks: { precision: 0 } },
            },
          }),
      plugins: {
        title: { display: title !== '', text: title, align: 'start', font: { size: 16, weight: 600 } },
        legend: { display: legend !== 'none' && legend !== 'NONE', position: legend === 'right' ? 'right' : 'bottom' },
      },
    },
  };
}

/** A series of a combined chart has the type that is named for it, else that of all (Google's reference of combo charts). */
function typeInCombo({ series, seriesType }: ChartInfo['options'], index: number): unknown {
  return Object(Object(series)[index]).type ?? seriesType;
}

/** The chart for those who do not see it. */
function inWords(title: string, { labels, series }: ChartTable): string {
  const lines = series.map(
    ({ name, values }) =>
      `${name}: ${values.flatMap((value, index) => (value === null ? [] : [`${labels[index]} ${value}`])).join(', ')}`,
  );
  return [say.sheet.chart(title), ...lines].join('. ');
}

async function readSheets(names: readonly string[], spreadsheet: string): Promise<Map<string, SheetReading>> {
  const read = async (name: string): Promise<[string, SheetReading]> => {
    const path = `/api/sheets/${encodeURIComponent(name)}?spreadsheet=${encodeURIComponent(spreadsheet)}`;
    const [plain, shown] = await Promise.all([get<SheetContent>(path), get<SheetContent>(`${path}&display=1`)]);
    return [name, { plain, shown }];
  };
  return new Map(await Promise.all(names.map(read)));
}
