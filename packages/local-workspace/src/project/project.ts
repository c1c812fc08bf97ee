// Reads an Apps Script project from its folder as clasp would push it, and says where it is broken.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { accesses, executors } from '../data/workspace.ts';
import { type ProjectScript, snapshotOf } from '../engine/execution/snapshot.ts';
import { SourceFrames } from '../engine/execution/source-frames.ts';
import { refusalOf } from '../engine/readings.ts';
import { ProjectError } from '../engine/refusals.ts';
import type { ProjectInfo, WorkspaceSettings } from '../facade.ts';
import { isZone } from '../model/time/zone.ts';
import { missingParts } from './missing-parts.ts';
import { findProjectFiles, type ProjectFile } from './project-files.ts';
import { topLevelFunctions } from './project-functions.ts';
import { lineOf, readProjectJson } from './project-json.ts';
import { textOfFile } from './script-text.ts';
import { misfitOf } from './shape.ts';
import { checkTours } from './tour-format.ts';
import { workspaceJson } from './workspace-json.ts';

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly webapp?: { readonly access?: string; readonly executeAs?: string };
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { readonly userSymbol: string; readonly serviceId: string }[];
    readonly libraries?: readonly { readonly userSymbol: string }[];
  };
}

export interface Project {
  readonly info: ProjectInfo;
  readonly manifest: Manifest;
  readonly scripts: readonly ProjectScript[];
  readonly sources: SourceFrames;
  /** Markup by name without extension. */
  readonly pages: ReadonlyMap<string, string>;
  readonly settings: WorkspaceSettings;
}

/**
 * Loads a project.
 * @param folder folder with `.clasp.json`, or with the scripts themselves
 * @throws ProjectError for a missing folder, unreadable JSON, no scripts, two files of one name, or a syntax error
 */
export function loadProject(folder: string): Project {
  const { base, root, scripts, pages } = findProjectFiles(folder);
  const manifest = readManifest(root, base);
  const functions = scripts.flatMap(({ path }) => topLevelFunctions(path, relative(base, path)));
  const { access = 'MYSELF', executeAs = 'USER_DEPLOYING' } = manifest.webapp ?? {};
  return {
    info: {
      folder: base,
      root,
      scripts: scripts.map((each) => relative(root, each.path)),
      pages: pages.map((each) => each.name),
      functions,
      missing: scripts.flatMap(({ path }) => {
        const file = relative(base, path);
        return missingParts(path).map(({ name, line }) => ({ name, file, line }));
      }),
      zone: manifest.timeZone ?? 'Etc/GMT',
      ...(manifest.oauthScopes ? { scopes: manifest.oauthScopes } : {}),
      ...(manifest.webapp ? { webapp: { access, executeAs } } : {}),
    },
    manifest,
    scripts: snapshotOf(scripts),
    sources: new SourceFrames(base, scripts),
    pages: new Map(pages.map(({ name, path }) => [name, readFileSync(path, 'utf8')])),
    settings: readSettings(base, root, scripts),
  };
}

/** @throws ProjectError for a manifest that is no JSON, or names a zone or a kind of access that there is not */
function readManifest(root: string, base: string): Manifest {
  const path = join(root, 'appsscript.json');
  const manifest = readProjectJson<Manifest>(path, base) ?? {};
  const refuse = (member: string, message: string) => {
    throw new ProjectError(message, relative(base, path), lineOf(path, [member]));
  };
  const { timeZone, webapp } = manifest;
  if (timeZone !== undefined && !isZone(timeZone)) refuse('timeZone', `Unknown time zone ${JSON.stringify(timeZone)}`);
  const { access, executeAs } = webapp ?? {};
  if (access !== undefined && !accesses.some((each) => each === access)) {
    refuse('access', `"access" is one of ${accesses.join(', ')}, not ${JSON.stringify(access)}`);
  }
  if (executeAs !== undefined && !executors.some((each) => each === executeAs)) {
    refuse('executeAs', `"executeAs" is one of ${executors.join(', ')}, not ${JSON.stringify(executeAs)}`);
  }
  return manifest;
}

/** A script that asks for its form and never for its spreadsheet is one that was written in a form. */
function boundTo(scripts: readonly ProjectFile[]): 'form' | 'spreadsheet' {
  const code = scripts.map(({ path }) => textOfFile(path)).join('\n');
  const isForms = /\bFormApp\s*\.\s*(getActiveForm|getUi)\b/.test(code);
  return isForms && !/\bSpreadsheetApp\s*\.\s*(getActive\w*|getUi|getCurrentCell|getSelection)\b/.test(code)
    ? 'form'
    : 'spreadsheet';
}

function readSettings(base: string, root: string, scripts: readonly ProjectFile[]): WorkspaceSettings {
  const path = [base, root].map((folder) => join(folder, 'workspace.json')).find((each) => existsSync(each));
  const given = path === undefined ? undefined : readProjectJson<Partial<WorkspaceSettings>>(path, base);
  if (path !== undefined) {
    const { readings = {} } = given ?? {};
    const refuse = (message: string, line: number) => {
      throw new ProjectError(message, relative(base, path), line);
    };
    const misfit = misfitOf(workspaceJson, given);
    if (misfit) refuse(misfit.message, lineOf(path, misfit.names, misfit.value));
    const refusal = refusalOf(readings);
    if (refusal) refuse(refusal.message, lineOf(path, ['readings', refusal.name]));
  }
  const owner = given?.owner ?? 'owner@example.com';
  const settings = {
    ...given,
    title: given?.title ?? 'Untitled',
    owner,
    locale: given?.locale ?? 'en_US',
    language: given?.language ?? 'en',
    container: given?.container ?? boundTo(scripts),
    people: given?.people ?? [{ name: 'Owner', email: owner }],
    tour: given?.tour ?? [],
  };
  checkTours(settings);
  return settings;
}
