// What a workspace is made of: its settings, people, tour and project.

import type { Answers, FormDraft } from './forms.ts';
import type { Email, Iso } from './identity.ts';
import type { ReadingValues } from './readings.ts';
import type { TriggerDraft } from './triggers.ts';

/** Of the pages; what the workspace itself says is English. */
export type Language = 'en' | 'id';

export type AccountKind = 'workspace' | 'consumer';

/** The project's own `workspace.json`, completed with defaults. */
export interface WorkspaceSettings {
  readonly title: string;
  readonly owner: Email;
  readonly domain?: string;
  /** Locale of a new spreadsheet, e.g. `id_ID`. */
  readonly locale: string;
  /** What the pages speak. */
  readonly language: Language;
  /** What the script is bound to. */
  readonly container: 'spreadsheet' | 'form' | 'none';
  readonly people: readonly Person[];
  /** The tour where none of `tours` is begun. */
  readonly tour: readonly unknown[];
  /** Tours by beginning: the first whose condition `when` holds as the workspace opens is the one. */
  readonly tours?: readonly { readonly when?: unknown; readonly finds?: unknown; readonly steps: readonly unknown[] }[];
  /** Columns in which the script answers an edit of their row, and the pattern of an answer that says it was accepted. */
  readonly replies?: readonly { readonly sheet: string; readonly column: string; readonly accepted: string }[];
  /** What functions of the script do, in words for people: the bar above the pages says so when one has run. */
  readonly runs?: Readonly<Record<string, string>>;
  readonly setup?: SetupSteps;
  /** Which reading of Google's behaviour counts; not named: the harsher, or a milder one that is likely. */
  readonly readings?: Partial<ReadingValues>;
}

/** A step of the guided tour. */
export interface TourStep {
  /** Who does it, in words. */
  readonly who?: string;
  /** That person's address, where it is one of the workspace's people. */
  readonly person?: Email;
  readonly what: string;
  /** On which page of the workspace; of the sheet page on which tab. */
  readonly page?: 'start' | 'sheet' | 'form' | 'mail' | 'calendar' | 'executions';
  readonly tab?: string;
  /** Path of the page where it is done, down to the cell, the mail or the form that is filled in. */
  readonly address?: string;
  /** Whether that form is filled in. */
  readonly isFilled?: true;
  /** The clock has to be moved on to this instant first. */
  readonly clock?: Iso;
  /** Path of what opens by itself where it was just done. */
  readonly opens?: string;
  /** Path of the day in the calendar on which stands what came of it. */
  readonly shows?: string;
  /** Whether the workspace has seen it happen; absent: it is not looked for. */
  readonly done?: boolean;
}

export interface Person {
  readonly name: string;
  readonly email: Email;
  readonly title?: string;
  readonly opens?: string;
  /** How many accounts are signed in in this person's browser; absent: one. */
  readonly accounts?: number;
}

/** What a fresh workspace does first, in this order; `workspace.setup()` carries it out. */
export interface SetupSteps {
  /** Names of calendars. */
  readonly calendars?: readonly string[];
  /** Tabs that are made or, if they are there, filled from their first cell. */
  readonly tabs?: readonly { readonly name: string; readonly values?: unknown[][] }[];
  readonly forms?: readonly FormDraft[];
  readonly function?: string;
  /** Who opens the web app then: only there a script learns its address. */
  readonly visits?: readonly Email[];
  readonly triggers?: readonly TriggerDraft[];
  readonly edits?: readonly { sheet: string; range: string; value?: unknown; values?: unknown[][]; as?: Email }[];
  readonly responses?: readonly { form: string; answers: Answers; email?: Email; at?: Iso }[];
}

export interface ProjectInfo {
  readonly folder: string;
  /** Folder of the scripts, as `rootDir` of `.clasp.json` names it. */
  readonly root: string;
  /** Scripts in the order in which they are loaded, as names relative to the folder. */
  readonly scripts: readonly string[];
  readonly pages: readonly string[];
  /** Top-level functions of all scripts, in order. */
  readonly functions: readonly string[];
  /** What the scripts name that is not emulated: a call of it fails. */
  readonly missing: readonly MissingPart[];
  readonly zone: string;
  readonly scopes?: readonly string[];
  readonly webapp?: { readonly access: string; readonly executeAs: string };
}

/** What an address answers to `UrlFetchApp`. */
export interface NetworkAnswer {
  /** Absent: 200. */
  readonly status?: number;
  readonly text?: string;
  /** Its content where that is no text. */
  readonly base64?: string;
  /** Beside these, `Content-Type` is `text/html; charset=utf-8` unless they name one. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Where a redirect leads. */
  readonly location?: string;
  /** The address to which it passes each visit on with its query; it answers what it is answered there. */
  readonly relay?: string;
}

/** What a script sent by `UrlFetchApp`, whatever came of it. */
export interface NetworkRequest {
  readonly at: Iso;
  readonly url: string;
  /** In capitals, `GET` unless the script said otherwise. */
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType?: string;
  /** As it was sent: the fields of a form are one text. */
  readonly payload?: string;
}

/** What somebody without an account is shown at an address; no redirect is followed. */
export interface StrangerAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  /** Where a redirect leads. */
  readonly location?: string;
}

/** Whom a deployment of the web app lets in, and as whom it runs. */
export const accesses = ['MYSELF', 'DOMAIN', 'ANYONE', 'ANYONE_ANONYMOUS'] as const;
export const executors = ['USER_ACCESSING', 'USER_DEPLOYING'] as const;

/** What whoever deploys the web app chooses; not named: as the manifest says. */
export interface DeploymentDraft {
  readonly access?: string;
  readonly executeAs?: string;
  /** Folder of the version that it shows; absent: what was pushed last. */
  readonly code?: string;
}

/** A deployment of the web app: its address, the account that made it, and who is let in. */
export interface DeploymentInfo {
  readonly id: string;
  readonly url: string;
  readonly account: Email;
  readonly access: string;
  readonly executeAs: string;
}

/** A service, or a method, that a script names and that is not emulated, where it comes first in a file. */
export interface MissingPart {
  readonly name: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}
