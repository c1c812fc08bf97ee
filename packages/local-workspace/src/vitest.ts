// For tests with vitest: a workspace that is new in each test, and matchers that say what was there instead.
import { test as base, expect } from 'vitest';
import { refuseOdd } from './engine/shapes.ts';
import type { MailInfo, Workspace, WorkspaceOptions } from './facade.ts';
import { openWorkspace } from './workspace.ts';

export { expect };

/** What a mail is known by; all of it has to be met: a text by the whole of what stands there, an expression by a part. */
export interface WantedMail {
  /** The address of one who received it, in whatever field. */
  readonly to?: string;
  readonly subject?: string | RegExp;
  readonly text?: string | RegExp;
}

/** Cells of a row as they are shown, by the titles above them. '' is an empty cell. */
export type WantedCells = Readonly<Record<string, string | RegExp>>;

declare module 'vitest' {
  // vitest's own declaration has this parameter.
  interface Matchers<T> {
    /** Of a workspace: whether it sent such a mail. */
    toHaveMailed(wanted: WantedMail): T;
    /** Of a workspace: whether a row of a tab shows these cells. @throws for a tab or title that there is not, `not` or not */
    toHaveRow(sheet: string, cells: WantedCells): T;
  }
}

/**
 * @param options as `openWorkspace` takes them
 * @returns vitest's `test`, whose tests get a `workspace` of their own, set up as workspace.json says
 */
export function workspaceTest(options: WorkspaceOptions) {
  return base.extend<{ workspace: Workspace }>({
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed
    workspace: async ({}, use) => {
      const workspace = openWorkspace(options);
      workspace.setup();
      await use(workspace);
    },
  });
}

expect.extend({
  toHaveMailed(workspace: Workspace, wanted: WantedMail) {
    refuseOdd('A wanted mail', wanted, ['to', 'subject', 'text'], '{ to: "ani@firm.example", subject: /Request/ }');
    if (wanted.to !== undefined && typeof wanted.to !== 'string') throw new Error('"to" is an address, as a text');
    const sent = workspace.mails.list();
    const pass = sent.some((mail) => isWanted(workspace, mail, wanted));
    return { pass, message: () => `${heading(pass, 'a mail', wanted)}. Sent: ${list(sent.map(wordsOfMail))}` };
  },
  toHaveRow(workspace: Workspace, sheet: string, cells: WantedCells) {
    const rows = workspace.sheets.read(sheet, { display: true }).values.map((row) => row.map(String));
    const titles = Object.keys(cells);
    // A table may stand below others: its titles are the first row that has them all.
    const top = rows.findIndex((row) => titles.every((title) => row.includes(title)));
    const there = list(rows.map((row) => row.join(' | ')));
    const place = JSON.stringify(sheet);
    if (top < 0) throw new Error(`No row of ${place} has the titles ${titles.join(', ')}. There: ${there}`);
    const columnOf = (title: string) => rows[top]?.indexOf(title) ?? -1;
    const pass = rows.slice(top + 1).some((row) => titles.every((title) => isMet(cells[title], row[columnOf(title)])));
    return { pass, message: () => `${heading(pass, `a row of ${place}`, cells)}. There: ${there}` };
  },
});

/** Whatever flags an expression has, it is asked from the beginning. */
function isMet(wanted: string | RegExp | undefined, shown = ''): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? shown === wanted : shown.search(wanted) >= 0;
}

function isWanted({ mails }: Workspace, mail: MailInfo, { to, subject, text }: WantedMail): boolean {
  const { to: named, cc, bcc } = mail;
  const isReader = to === undefined || [...named, ...cc, ...bcc].includes(to);
  return isReader && isMet(subject, mail.subject) && (text === undefined || isMet(text, mails.get(mail.id).text));
}

const wordsOfMail = ({ to, cc, bcc, subject }: MailInfo) => `${[...to, ...cc, ...bcc].join(', ')}: ${subject}`;

/** More lines than these are not read. */
const MOST_LINES = 20;

function list(lines: readonly string[]): string {
  if (lines.length === 0) return 'none';
  const first = lines.length > MOST_LINES ? [`(${lines.length - MOST_LINES} before)`] : [];
  return [...first, ...lines.slice(-MOST_LINES)].map((line) => `\n  ${line}`).join('');
}

function heading(pass: boolean, what: string, wanted: object): string {
  const words = Object.entries(wanted).map(
    ([name, value]) => `${name} ${value instanceof RegExp ? value : JSON.stringify(value)}`,
  );
  return `Expected ${pass ? 'no ' : ''}${pass ? what.replace(/^a /, '') : what} with ${words.join(', ')}`;
}
