// Puts the realm's objects into an event that the host describes as plain data (facts 2).
import type { ResponseData } from '../../model/forms/form.ts';
import type { authModes } from '../script/script-app.ts';
import type { RangeRef } from '../sheets/range-look.ts';
import { type AnyRange, newRange } from '../sheets/sheet-classes.ts';
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

// The files of a service are run for the events that bring its objects.

function eventRange(ref: RangeRef): AnyRange {
  // It tells the file of ranges which class a sheet has.
  require('../sheets/spreadsheet.ts');
  const range = newRange(ref);
  const corners = {
    columnStart: ref.column,
    columnEnd: ref.column + ref.columns - 1,
    rowStart: ref.row,
    rowEnd: ref.row + ref.rows - 1,
  };
  // An event's range also shows the script its corners (facts 2).
  return outside(() => Object.assign(range, corners));
}

function authModeOf(name: keyof typeof authModes): unknown {
  const { authModes }: typeof import('../script/script-app.ts') = require('../script/script-app.ts');
  return authModes[name];
}

/** Its event brings the form as well, whose file tells which class each item has. */
function eventResponse({ form, data }: NonNullable<EventData['response']>): object {
  const { FormResponse }: typeof import('../forms/form-response.ts') = require('../forms/form-response.ts');
  return new FormResponse(form, data);
}

function sourceOf(source: NonNullable<EventData['source']>): object {
  if ('form' in source) {
    const { Form }: typeof import('../forms/form-app.ts') = require('../forms/form-app.ts');
    return new Form(source.form);
  }
  const { Spreadsheet }: typeof import('../sheets/spreadsheet.ts') = require('../sheets/spreadsheet.ts');
  return new Spreadsheet(source.spreadsheet);
}

/** @returns the event object that the handler gets */
export function eventObject(data: EventData): Record<string, unknown> {
  const { authMode, range, response, source, user, ...plain } = data;
  return {
    ...plain,
    ...(authMode ? { authMode: authModeOf(authMode) } : {}),
    ...(range ? { range: eventRange(range) } : {}),
    ...(response ? { response: eventResponse(response) } : {}),
    ...(source ? { source: sourceOf(source) } : {}),
    ...(user === undefined ? {} : { user: new User(user) }),
  };
}
