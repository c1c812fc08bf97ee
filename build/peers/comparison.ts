// The comparison as a table: what each project costs and what it was found to deliver.
import type { ExecutionRecord } from '../../packages/local-workspace/src/facade.ts';
import type { Contender } from './contender.ts';
import { type Tally, Trials } from './trials.ts';

/** What was found out about one project. */
export interface Findings {
  readonly contender: Contender;
  /** What each work costs, by the number of requests in the sheet. */
  readonly costs: ReadonlyMap<number, readonly ExecutionRecord[]>;
  readonly told: readonly { readonly applicant: number; readonly staff: number }[];
  readonly ended: ReturnType<Trials['ended']>;
  readonly locked: number;
  readonly killed: readonly Tally[];
  readonly sorted: readonly Tally[];
  /** How many works land elsewhere if the sheet is sorted before them. */
  readonly lostAfterSort: number;
  readonly quota: readonly ReturnType<Trials['withoutQuota']>[];
  readonly raced: ReturnType<Trials['raced']>;
  readonly isGivenTwice: boolean;
  readonly remembered: ReturnType<Trials['remembered']>;
  readonly links: ReturnType<Trials['links']>;
}

/**
 * Counts a project at several sizes and tries it at the first of them.
 * @param folder where what it is made of is kept meanwhile
 * @param each kills and sorts at every so many operations only
 */
export function findingsOf(
  contender: Contender,
  sizes: readonly [number, ...number[]],
  folder: string,
  each = 1,
): Findings {
  const [smallest] = sizes;
  const trials = sizes.map((requests) => new Trials(contender, requests, `${folder}/${requests}`, each));
  const works = contender.works.map((_, work) => work);
  const [small = new Trials(contender, smallest, folder)] = trials;
  return {
    contender,
    costs: new Map(sizes.map((size, index) => [size, works.map((work) => (trials[index] ?? small).cost(work))])),
    told: works.map((work) => small.told(work)),
    ended: small.ended(),
    locked: works.filter((work) => small.locks(work)).length,
    killed: works.map((work) => small.killed(work)),
    sorted: works.map((work) => small.sorted(work)),
    lostAfterSort: works.slice(1).filter((work) => small.isLostAfterSort(work)).length,
    quota: works.map((work) => small.withoutQuota(work)),
    raced: small.raced(),
    isGivenTwice: small.isGivenTwice(),
    remembered: small.remembered(),
    links: small.links(),
  };
}

/** What a row of the table says of a project. */
type Row = readonly [label: string, of: (findings: Findings) => string];

/** The table in Markdown: one row for each cost and fact, one column for each project. */
export function tableOf(all: readonly Findings[]): string {
  const sizes = [...(all[0]?.costs.keys() ?? [])];
  const rows: readonly Row[] = [['steps after the submission', stepNames], ...sizes.flatMap(costRows), ...FACTS];
  const cells = [
    ['', ...all.map(({ contender }) => contender.name)],
    ...rows.map(([label, of]) => [label, ...all.map(of)]),
  ];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** The submission and each step, joined by plus signs. */
function costRows(size: number): Row[] {
  const row = (label: string, of: (execution: ExecutionRecord) => string | number): Row => [
    `${label}, ${size.toLocaleString('en')} requests`,
    ({ costs }) => (costs.get(size) ?? []).map(of).join(' + '),
  ];
  return [
    row('operations', ({ operations }) => operations),
    row('service calls, these included', ({ calls }) => Object.values(calls).reduce((total, each) => total + each, 0)),
    row('cells read', ({ cellsRead }) => cellsRead.toLocaleString('en')),
    row('cells written', ({ cellsWritten }) => cellsWritten.toLocaleString('en')),
    row('mails', ({ calls }) => calls['Mail.send'] ?? 0),
    row('seconds modelled', ({ modelledMilliseconds }) => (modelledMilliseconds / 1000).toFixed(1)),
  ];
}

const FACTS: readonly Row[] = [
  ['mails to the applicant', ({ told }) => told.map(({ applicant }) => applicant).join(' + ')],
  ['mails to the next person', ({ told }) => told.map(({ staff }) => staff).join(' + ')],
  ['events in the calendar', ({ ended }) => String(ended.events)],
  ['works under a lock', ({ locked, contender }) => `${locked} of ${contender.works.length}`],
  ['two ask for one time, one after the other: both get it', ({ isGivenTwice }) => (isGivenTwice ? 'yes' : 'no')],
  ['the other one in between, at each operation: both get it', ({ raced }) => `${raced.both} of ${raced.tried}`],
  ['killed at each operation, twice: row or event lost', ({ killed }) => sumOf(killed, 'lost')],
  ['– a mail never leaves', ({ killed }) => sumOf(killed, 'unsent')],
  ['– something is there twice', ({ killed }) => sumOf(killed, 'doubled')],
  ['– whoever saw it fail did it once more', ({ killed }) => sumOf(killed, 'repeated')],
  ['sorted at each operation: on another row', ({ sorted }) => sumOf(sorted, 'lost')],
  ['– a mail never leaves, or goes to another', ({ sorted }) => sumOf(sorted, 'unsent')],
  ['sorted before a step: on another row', (each) => `${each.lostAfterSort} of ${each.contender.works.length - 1}`],
  ['no mail left that day: mails that never leave', ({ quota }) => `${total(quota, 'lost')} of ${total(quota, 'due')}`],
  ['a decision taken back: of the two the sheet tells', ({ remembered: { what, of } }) => `${what} of ${of}`],
  ['– and who took them', ({ remembered: { who, of } }) => `${who} of ${of}`],
  ['a program opens the link: it acts', ({ links }) => (links ? (links.opened ? 'yes' : 'no') : 'no links')],
  ['the link names another request: it acts', ({ links }) => (links ? (links.forged ? 'yes' : 'no') : 'no links')],
  ['the link is followed twice: mails again', ({ links }) => (links ? String(links.mailsAgain) : 'no links')],
];

function stepNames({ contender }: Findings): string {
  return contender.works
    .slice(1)
    .map(({ name }) => name)
    .join('; ');
}

function sumOf(tallies: readonly Tally[], what: Exclude<keyof Tally, 'tried'>): string {
  return `${total(tallies, what)} of ${total(tallies, 'tried')}`;
}

function total<Key extends string>(all: readonly Readonly<Record<Key, number>>[], key: Key): number {
  return all.reduce((sum, each) => sum + each[key], 0);
}
