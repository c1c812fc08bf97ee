// Puts the desk together for one execution: every port over Google's services, opened when first needed.
import type { Desk } from '../desk/ports.ts';
import { instantOf } from './cells.ts';
import { scriptLock } from './exclusive.ts';
import { SheetHistory } from './history.ts';
import { SignedLinks } from './links.ts';
import { mailApp } from './mail.ts';
import { SheetOutbox } from './outbox.ts';
import { SheetAgendaTab } from './page-tabs.ts';
import { SheetRegister } from './register/register.ts';
import { GoogleRoomCalendar } from './room-calendar.ts';
import { Store } from './store.ts';

export interface GoogleDesk extends Desk {
  /** What the script remembers; read at the first call, which under the lock is fresh. */
  readonly store: () => Store;
  readonly spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** The desk, for one execution. */
export function openDesk(): GoogleDesk {
  const store = once(() => new Store());
  const spreadsheet = once(() => {
    // A web app has no active document (facts 1.3).
    const active = SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
    return active ?? SpreadsheetApp.openById(store().need('installation').spreadsheetId);
  });
  return {
    store,
    spreadsheet,
    exclusive: scriptLock,
    office: { now: currentInstant, snapshot: () => store().office() },
    register: new SheetRegister(spreadsheet),
    history: new SheetHistory(spreadsheet, store),
    outbox: new SheetOutbox(spreadsheet),
    calendar: new GoogleRoomCalendar(() => store().need('installation').calendarId),
    post: mailApp,
    links: new SignedLinks(store),
    agendaTab: new SheetAgendaTab(spreadsheet),
  };
}

/** Now, to the second, in the room's zone. */
function currentInstant(): string {
  return instantOf(new Date());
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
