// Triggers and quotas.
import type { Email, Iso } from './identity.ts';

export interface TriggerInfo {
  readonly uid: string;
  readonly function: string;
  readonly event: string;
  readonly source: string;
  readonly sourceId?: string;
  readonly creator: Email;
  /** In words, for a clock trigger: `everyMinutes 10`. */
  readonly schedule?: string;
  readonly next?: Iso;
  readonly disabled?: true;
}

export type TriggerSchedule =
  | { readonly minutes: 1 | 5 | 10 | 15 | 30 }
  | { readonly hours: 1 | 2 | 4 | 6 | 8 | 12 }
  | { readonly days: number; readonly hour?: number }
  /** 1 = Monday … 7 = Sunday. */
  | { readonly weekDay: number; readonly hour?: number }
  | { readonly monthDay: number; readonly hour?: number }
  | { readonly at: Iso };

/** What somebody can set a trigger for, and what Google calls it. */
export const triggerEvents = {
  'form-submit': 'ON_FORM_SUBMIT',
  edit: 'ON_EDIT',
  change: 'ON_CHANGE',
  open: 'ON_OPEN',
  clock: 'CLOCK',
  calendar: 'ON_EVENT_UPDATED',
} as const;

/** A trigger as somebody sets it in the script editor. */
export interface TriggerDraft {
  readonly function: string;
  readonly event: keyof typeof triggerEvents;
  /** Form, spreadsheet or calendar that it waits at, by id or title; absent: the bound document, the own calendar. */
  readonly of?: string;
  /** Of a clock trigger. */
  readonly schedule?: TriggerSchedule;
}

export interface QuotaInfo {
  readonly name: string;
  readonly account: Email;
  readonly limit: number;
  readonly used: number;
  readonly resetsAt?: Iso;
}
