// Puts the realm's objects into an event that the host describes as plain data (facts 2).
import { Form } from '../forms/form-app.ts';
import { FormResponse, type ResponseData } from '../forms/form-response.ts';
import { authModes } from '../script/script-app.ts';
import { Range } from '../sheets/range.ts';
import type { RangeRef } from '../sheets/range-look.ts';
import { Spreadsheet } from '../sheets/spreadsheet.ts';
import { outside } from './inside.ts';
import { User } from './user.ts';

/** `authMode`, `range`, `response`, `source` and `user` are made into objects; every other field is passed as it is. */
export interface EventData {
  readonly authMode?: keyof typeof authModes;
  readonly range?: RangeRef;
  readonly response?: { readonly form: string; readonly data: ResponseData };
  readonly source?: { readonly spreadsheet: string } | { readonly form: string };
  readonly user?: string;
  readonly [field: string]: unknown;
}

function eventRange(ref: RangeRef): Range {
  const range = new Range(ref);
  const corners = {
    columnStart: ref.column,
    columnEnd: ref.column + ref.columns - 1,
    rowStart: ref.row,
    rowEnd: ref.row + ref.rows - 1,
  };
  // An event's range also shows the script its corners (facts 2).
  return outside(() => Object.assign(range, corners));
}

/** @returns the event object that the handler gets */
export function eventObject(data: EventData): Record<string, unknown> {
  const { authMode, range, response, source, user, ...plain } = data;
  return {
    ...plain,
    ...(authMode ? { authMode: authModes[authMode] } : {}),
    ...(range ? { range: eventRange(range) } : {}),
    ...(response ? { response: new FormResponse(response.form, response.data) } : {}),
    ...(source ? { source: 'form' in source ? new Form(source.form) : new Spreadsheet(source.spreadsheet) } : {}),
    ...(user === undefined ? {} : { user: new User(user) }),
  };
}
