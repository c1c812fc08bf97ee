// Holds our service classes to Google's types: a member that Google does not have fails the type check of the tests.
import type { CalendarApp } from '../calendar/calendar-app.ts';
import type { CalendarEvent } from '../calendar/calendar-event.ts';
import type { Form, FormApp } from '../forms/form-app.ts';
import type { CheckboxItem, ListItem, MultipleChoiceItem, ScaleItem, TextItem } from '../forms/form-choice-items.ts';
import type { DateItem, TimeItem } from '../forms/form-items.ts';
import type { FormResponse, ItemResponse } from '../forms/form-response.ts';
import type { MailApp } from '../mail/mail.ts';
import type { ScriptApp, Session } from '../script/script-app.ts';
import type { Ui } from '../script/ui.ts';
import type { Utilities } from '../script/utilities.ts';
import type { DataValidation, DataValidationBuilder } from '../sheets/data-validation.ts';
import type { Protection } from '../sheets/protection.ts';
import type { Range } from '../sheets/range.ts';
import type { RangeList } from '../sheets/range-list.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { Spreadsheet } from '../sheets/spreadsheet.ts';
import type { SpreadsheetApp } from '../sheets/spreadsheet-app.ts';
import type { TextFinder } from '../sheets/text-finder.ts';
import type { HtmlOutput, HtmlService } from '../web/html.ts';

/** Newer than @types/google-apps-script 2.0.13 (facts 4.2). */
type NewFormNames = 'addRatingItem' | 'isPublished' | 'setPublished' | 'supportsAdvancedResponderPermissions';

/** Members that a live range has and no reference names (any more). */
type LiveRangeNames =
  | 'getBorder'
  | 'getBackgroundColor'
  | 'getBackgroundColors'
  | 'getColumnIndex'
  | 'setBackgroundColor'
  | 'setBackgroundColors';

type Invented<Ours, Google> = Exclude<keyof Ours, keyof Google | symbol | 'toString'>;

/** The union of all members of ours that Google's types do not know: never, as long as nothing is invented. */
export type InventedNames =
  | Exclude<Invented<Range, GoogleAppsScript.Spreadsheet.Range>, LiveRangeNames>
  | Invented<RangeList, GoogleAppsScript.Spreadsheet.RangeList>
  | Invented<Sheet, GoogleAppsScript.Spreadsheet.Sheet>
  | Exclude<Invented<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet>, 'getKey'>
  | Exclude<Invented<SpreadsheetApp, GoogleAppsScript.Spreadsheet.SpreadsheetApp>, 'openByKey' | 'SortOrder'>
  | Invented<Protection, GoogleAppsScript.Spreadsheet.Protection>
  | Invented<TextFinder, GoogleAppsScript.Spreadsheet.TextFinder>
  | Exclude<Invented<DataValidation, GoogleAppsScript.Spreadsheet.DataValidation>, 'data'>
  | Invented<DataValidationBuilder, GoogleAppsScript.Spreadsheet.DataValidationBuilder>
  | Exclude<Invented<Form, GoogleAppsScript.Forms.Form>, NewFormNames>
  | Invented<FormApp, GoogleAppsScript.Forms.FormApp>
  | Exclude<Invented<FormResponse, GoogleAppsScript.Forms.FormResponse>, 'graded'>
  | Exclude<Invented<ItemResponse, GoogleAppsScript.Forms.ItemResponse>, 'graded'>
  | Invented<TextItem, GoogleAppsScript.Forms.TextItem & GoogleAppsScript.Forms.Item>
  | Invented<ListItem, GoogleAppsScript.Forms.ListItem & GoogleAppsScript.Forms.Item>
  | Invented<MultipleChoiceItem, GoogleAppsScript.Forms.MultipleChoiceItem & GoogleAppsScript.Forms.Item>
  | Invented<CheckboxItem, GoogleAppsScript.Forms.CheckboxItem & GoogleAppsScript.Forms.Item>
  | Invented<ScaleItem, GoogleAppsScript.Forms.ScaleItem & GoogleAppsScript.Forms.Item>
  | Invented<DateItem, GoogleAppsScript.Forms.DateItem & GoogleAppsScript.Forms.Item>
  | Invented<TimeItem, GoogleAppsScript.Forms.TimeItem & GoogleAppsScript.Forms.Item>
  | Exclude<Invented<CalendarApp, GoogleAppsScript.Calendar.CalendarApp>, 'EventTransparency'>
  | Invented<CalendarEvent, GoogleAppsScript.Calendar.CalendarEvent>
  | Invented<MailApp, GoogleAppsScript.Mail.MailApp>
  | Invented<ScriptApp, GoogleAppsScript.Script.ScriptApp>
  | Invented<Session, GoogleAppsScript.Base.Session>
  | Invented<Ui, GoogleAppsScript.Base.Ui>
  | Invented<HtmlService, GoogleAppsScript.HTML.HtmlService>
  | Exclude<Invented<HtmlOutput, GoogleAppsScript.HTML.HtmlOutput>, 'size' | 'toPage'>
  | Invented<Utilities, GoogleAppsScript.Utilities.Utilities>;
