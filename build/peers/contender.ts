// What a project must let us do for the comparison: be set up with rows, be worked on by people, and be looked at.
import type { ExecRequest, ExecutionRecord, Workspace } from '../../packages/local-workspace/src/facade.ts';

/** What somebody asks the room for; its activity tells it from all others. */
export interface Wish {
  readonly activity: string;
  readonly email: string;
  readonly date: string;
}

/** Two want the same time, the third another day. */
export const SUBJECT: Wish = { activity: 'Seminar Literasi', email: 'subjek@sekolah.example', date: '2027-02-18' };
export const RIVAL: Wish = { activity: 'Rapat Kader', email: 'saingan@komunitas.example', date: SUBJECT.date };
export const OTHER: Wish = { activity: 'Lomba Pidato', email: 'lain@sekolah.example', date: '2027-02-22' };
/** When people begin to work on what was made. */
export const BEGIN = '2026-11-24T09:05:00+07:00';
export const START = '09:00';
export const END = '10:30';

/** One thing that somebody does, and the handler that carries it out. */
export interface Work {
  readonly name: string;
  readonly handler: string;
  /** What is typed first, if anything. */
  readonly before?: (workspace: Workspace, wish: Wish) => void;
  readonly act: (workspace: Workspace, wish: Wish) => readonly ExecutionRecord[];
  /** Whether whoever acted is shown that it was not done, so that they do it once more. */
  readonly isShownToFail: (workspace: Workspace, wish: Wish, executions: readonly ExecutionRecord[]) => boolean;
}

/** A step, and the one after it that takes it back: what a history tells of both. */
interface Reversal {
  readonly act: (workspace: Workspace, wish: Wish) => void;
  /** How each of the two is called in the sheet, and who took it. */
  readonly steps: readonly { readonly words: string; readonly by: string }[];
}

/** Links in mails by which a step is taken. */
export interface StepLinks {
  /** Which work they are the way to. */
  readonly work: number;
  readonly linkFor: (workspace: Workspace, wish: Wish) => string;
  /** What of a link names the request. */
  readonly keyOf: (workspace: Workspace, wish: Wish) => string;
  /** What the page that a link opens sends when its button is pressed; `null` where opening it was the answer. */
  readonly pressed: (page: string) => ExecRequest | null;
}

export interface Contender {
  readonly name: string;
  /** Sets the project up with so many requests of others; kept in the folder. */
  readonly make: (requests: number, data: string) => void;
  /** Opens what was made. What happens then is kept only if it is saved. */
  readonly open: (data: string) => Workspace;
  /** The submission and every step after it, until the applicant knows. */
  readonly works: readonly Work[];
  /** Which of these takes the room for somebody, and how the sheet then shows it. */
  readonly granting: { readonly work: number; readonly status: string };
  /** Which step is a person's decision, for the history. */
  readonly reversal: Reversal & { readonly work: number };
  readonly links?: StepLinks;
  /** Sheet of the requests. */
  readonly tab: string;
  /** Address of somebody who may edit it. */
  readonly editor: string;
  /** The columns of the activity and its status in the sheet, counted from 0. */
  readonly columns: { readonly activity: number; readonly status: number };
}
