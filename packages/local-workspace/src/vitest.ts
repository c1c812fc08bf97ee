// For tests with vitest: a workspace that is new in each test, and matchers that say what was there instead.
import { test as base, expect } from 'vitest';
import type { MailInfo, Workspace, WorkspaceOptions } from './facade.ts';
import { Look } from './people/tour-look.ts';
import { openWorkspace } from './workspace.ts';

export { expect };

/** What a mail is known by; all of it has to be met. A text is met by a part of what stands there. */
export interface WantedMail {
  /** One who received it, in whatever field. */
  readonly to?: string;
  readonly subject?: string | RegExp;
  readonly text?: string | RegExp;
}

declare module 'vitest' {
  // vitest's own declaration has this parameter.
  interface Matchers<T> {
    /** Of a workspace: whether it sent such a mail. */
    toHaveMailed(wanted: WantedMail): T;
    /** Of a workspace: whether a row of a tab shows these cells, named by the titles above them. '' is an empty cell. */
    toHaveRow(sheet: string, cells: Readonly<Record<string, string>>): T;
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
    const sent = workspace.mails.list();
    const pass = sent.some((mail) => isWanted(workspace, mail, wanted));
    return { pass, message: () => `${heading(pass, 'a mail', wanted)}. Sent: ${list(sent.map(wordsOfMail))}` };
  },
  toHaveRow(workspace: Workspace, sheet: string, cells: Readonly<Record<string, string>>) {
    const pass = new Look(workspace).holds({ row: { sheet, cells } });
    const rows = () => workspace.sheets.read(sheet, { display: true }).values.map((row) => row.join(' | '));
    return {
      pass,
      message: () => `${heading(pass, `a row of ${JSON.stringify(sheet)}`, cells)}. There: ${list(rows())}`,
    };
  },
});

function isWanted({ mails }: Workspace, mail: MailInfo, { to, subject = '', text }: WantedMail): boolean {
  const { to: named, cc, bcc } = mail;
  const isMet = (part: string | RegExp, whole: string) =>
    typeof part === 'string' ? whole.includes(part) : part.test(whole);
  return (
    (to === undefined || [...named, ...cc, ...bcc].includes(to)) &&
    isMet(subject, mail.subject) &&
    (text === undefined || isMet(text, mails.get(mail.id).text))
  );
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
