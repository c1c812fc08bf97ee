// What can be seen of a request, its mails and its events, so that what became of it can be compared.
import type { Workspace } from '../../packages/local-workspace/src/facade.ts';
import { type Contender, SUBJECT } from './contender.ts';

/** What can be seen of the request in question, and of all others. */
export interface Standing {
  readonly rows: Readonly<Record<string, number>>;
  readonly mails: Readonly<Record<string, number>>;
  readonly events: number;
}

export function standing({ tab, columns }: Contender, workspace: Workspace): Standing {
  const [from, to] = [`${SUBJECT.date}T00:00:00+07:00`, `${SUBJECT.date}T23:59:00+07:00`];
  const rows = workspace.sheets.read(tab).values.slice(1);
  const shown = rows.map((row) => `${row[columns.activity]}: ${row[columns.status]}`);
  return {
    rows: counted(shown),
    mails: mailsAbout(workspace),
    events: sum(workspace.calendars.list().map(({ id }) => workspace.calendars.events(id, from, to).length)),
  };
}

/** Mails that speak of the request, by recipients and subject. */
export function mailsAbout({ mails }: Workspace): Record<string, number> {
  const about = mails.list().filter(({ id, subject }) => `${subject} ${mails.get(id).text}`.includes(SUBJECT.activity));
  return counted(about.map(({ to, subject }) => `${to} ${subject}`));
}

/** What the found lacks of the expected, or has more than once. */
export function compare(expected: Standing, found: Standing): Record<'lost' | 'unsent' | 'doubled', boolean> {
  const has = (key: 'rows' | 'mails', isWrong: (wanted: number, there: number) => boolean) =>
    Object.entries(expected[key]).some(([name, count]) => isWrong(count, found[key][name] ?? 0));
  const isLess = (wanted: number, there: number) => there < wanted;
  const isMore = (wanted: number, there: number) => there > wanted;
  return {
    lost: has('rows', isLess) || found.events < expected.events,
    unsent: has('mails', isLess),
    doubled: has('rows', isMore) || has('mails', isMore) || found.events > expected.events,
  };
}

function counted(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
