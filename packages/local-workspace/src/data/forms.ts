// Forms and their answers, as people see them.
import type { MadeItemType } from '../model/forms/item-types.ts';
import type { RefusalCode } from '../model/refusal-words.ts';

export type Answer = string | number | readonly string[] | readonly (readonly string[])[];
/** Answers by the item's title or id. Dates `YYYY-MM-DD`, times `HH:mm`, checkboxes a list, grids a list by row, files by name. */
export type Answers = Readonly<Record<string, Answer>>;

export interface FormInfo {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly published: boolean;
  readonly accepting: boolean;
  readonly closedMessage: string;
  readonly confirmationMessage: string;
  readonly collectsEmail: boolean;
  /** Whether an answer may be changed after it was sent. */
  readonly allowsEdits: boolean;
  readonly progressBar: boolean;
  /** Whether the confirmation offers to answer again. */
  readonly showsLink: boolean;
  /** How many responses have come in. */
  readonly received: number;
  readonly editUrl: string;
  readonly publishedUrl: string;
  readonly items: readonly FormItemInfo[];
}

export interface FormItemInfo {
  readonly id: string;
  /** `FormApp.ItemType` as text: `TEXT`, `PARAGRAPH_TEXT`, `LIST`, … */
  readonly type: string;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly choices?: readonly string[];
  readonly other?: boolean;
  /** Of a grid: its rows; its columns are the choices. */
  readonly rows?: readonly string[];
  readonly scale?: {
    readonly lower: number;
    readonly upper: number;
    readonly lowerLabel: string;
    readonly upperLabel: string;
  };
}

/** Whether a form can be answered, and by whom; not named: as it was. */
export interface FormDoor {
  readonly published?: boolean;
  readonly accepting?: boolean;
  /** Whether respondents may change what they have sent. */
  readonly allowsEdits?: boolean;
  readonly responders?: 'anyone' | 'domain';
}

/** A question as somebody makes it by hand. */
export interface FormItemDraft {
  readonly type: MadeItemType;
  readonly title: string;
  readonly help?: string;
  readonly required?: boolean;
  /** Of a grid its columns. */
  readonly choices?: readonly string[];
  readonly other?: boolean;
  readonly rows?: readonly string[];
  readonly scale?: {
    readonly lower: number;
    readonly upper: number;
    readonly lowerLabel?: string;
    readonly upperLabel?: string;
  };
}

/** What somebody changes of a question; `position` is its place on the form, from 1. */
export type FormItemChange = Partial<Omit<FormItemDraft, 'type'>> & { readonly position?: number };

/** A form as somebody makes it by hand. */
export interface FormDraft {
  /** Absent: the bound form keeps its own. */
  readonly title?: string;
  /** Whether the form that the script is bound to gets the questions, and none is made. */
  readonly bound?: boolean;
  readonly items?: readonly FormItemDraft[];
  readonly collectsEmail?: boolean;
  /** Whether respondents may change what they have sent. */
  readonly allowsEdits?: boolean;
  /** Spreadsheet that the responses go to, by id or title; absent: the bound one; null: none. */
  readonly responsesTo?: string | null;
}

/** What a page of a form says to the answers on it. */
export interface FormPageCheck {
  /** A message by the id of each item whose answer is missing or does not fit. */
  readonly errors: Readonly<Record<string, string>>;
  /** The code of each that is not worded by the form itself. */
  readonly codes: Readonly<Record<string, RefusalCode>>;
  /** Id of the page break of the page that follows, '' for the first page; absent: the answers can be sent. */
  readonly next?: string;
}
