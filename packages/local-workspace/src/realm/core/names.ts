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

import Base = GoogleAppsScript.Base;
import Cal = GoogleAppsScript.Calendar;
import Forms = GoogleAppsScript.Forms;
import Html = GoogleAppsScript.HTML;
import Sheets = GoogleAppsScript.Spreadsheet;

/** Newer than @types/google-apps-script 2.0.13 (facts 4.2). */
type NewFormNames = 'addRatingItem' | 'isPublished' | 'setPublished' | 'supportsAdvancedResponderPermissions';

/** Members that a live range has and no reference names (any more). */
type LiveRangeNames =
  | 'getBorder'
  | 'getBackgroundColor'
  | 'getBackgroundColors'
  | 'setBackgroundColor'
  | 'setBackgroundColors';

type Invented<Ours, Google> = Exclude<keyof Ours, keyof Google | symbol | 'toString'>;

/** The union of all members of ours that Google's types do not know: never, as long as nothing is invented. */
export type InventedNames =
  | Exclude<Invented<Range, Sheets.Range>, LiveRangeNames>
  | Invented<RangeList, Sheets.RangeList>
  | Invented<Sheet, Sheets.Sheet>
  | Invented<Spreadsheet, Sheets.Spreadsheet>
  | Invented<SpreadsheetApp, Sheets.SpreadsheetApp>
  | Invented<Protection, Sheets.Protection>
  | Invented<TextFinder, Sheets.TextFinder>
  | Exclude<Invented<DataValidation, Sheets.DataValidation>, 'data'>
  | Invented<DataValidationBuilder, Sheets.DataValidationBuilder>
  | Exclude<Invented<Form, Forms.Form>, NewFormNames>
  | Invented<FormApp, Forms.FormApp>
  | Exclude<Invented<FormResponse, Forms.FormResponse>, 'graded'>
  | Exclude<Invented<ItemResponse, Forms.ItemResponse>, 'graded'>
  | Invented<TextItem, Forms.TextItem & Forms.Item>
  | Invented<ListItem, Forms.ListItem & Forms.Item>
  | Invented<MultipleChoiceItem, Forms.MultipleChoiceItem & Forms.Item>
  | Invented<CheckboxItem, Forms.CheckboxItem & Forms.Item>
  | Invented<ScaleItem, Forms.ScaleItem & Forms.Item>
  | Invented<DateItem, Forms.DateItem & Forms.Item>
  | Invented<TimeItem, Forms.TimeItem & Forms.Item>
  | Exclude<Invented<CalendarApp, Cal.CalendarApp>, 'EventTransparency'>
  | Invented<CalendarEvent, Cal.CalendarEvent>
  | Invented<MailApp, GoogleAppsScript.Mail.MailApp>
  | Invented<ScriptApp, GoogleAppsScript.Script.ScriptApp>
  | Invented<Session, Base.Session>
  | Invented<Ui, Base.Ui>
  | Invented<HtmlService, Html.HtmlService>
  | Exclude<Invented<HtmlOutput, Html.HtmlOutput>, 'size' | 'toPage'>
  | Invented<Utilities, GoogleAppsScript.Utilities.Utilities>;
