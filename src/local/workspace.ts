// Opens a local Google Workspace over one Apps Script project: the only door for people, tests and the HTTP server.
import type { Workspace, WorkspaceOptions } from './facade';

export type * from './facade';
export { BadRequest, EditRefused, FormRefused, NotFound, ProjectError } from './refusals';

/**
 * Opens a workspace.
 * @param options which project, and whether the clock is frozen and documents are kept
 * @returns the workspace, with the bound document created and nothing run yet
 * @throws ProjectError with file and line for a syntax error, or for a folder without scripts
 */
export function openWorkspace(options: WorkspaceOptions): Workspace {
  throw new Error(`Not written yet: ${options.project}`);
}
