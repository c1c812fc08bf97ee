// What `GET /api/workspace` answers, for the server and for the pages that ask it.
import type { Person, WorkspaceSettings } from '../facade.ts';

export interface WorkspaceFace {
  readonly title: string;
  readonly owner: string;
  /** The people of workspace.json, the owner among them. */
  readonly people: readonly Person[];
  readonly zone: string;
  readonly container: 'spreadsheet' | 'form' | 'none';
  readonly forms: readonly { readonly id: string; readonly title: string; readonly open: boolean }[];
  readonly spreadsheets: readonly { readonly id: string; readonly title: string }[];
  /** Whether Excel files can be made: the library for it is installed. */
  readonly makesBooks: boolean;
  readonly hasWebApp: boolean;
  /** What can be run by hand: the script's functions that are not private. */
  readonly functions: readonly string[];
  readonly replies: NonNullable<WorkspaceSettings['replies']>;
  /** What functions do, in words. */
  readonly runs: NonNullable<WorkspaceSettings['runs']>;
}
