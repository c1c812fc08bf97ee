// The plain data that crosses the facade of a workspace, in both directions.

export type * from './actions.ts';
export type * from './calendars.ts';
export type * from './executions.ts';
export type * from './forms.ts';
export type * from './identity.ts';
export type * from './mails.ts';
export type { ReadingInfo, ReadingValues } from './readings.ts';
export type * from './sheets.ts';
export type * from './triggers.ts';
export type * from './workspace.ts';
