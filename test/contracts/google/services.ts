// The benches of the ports over Google's other services.
import { scriptLock } from '../../../src/google/services/exclusive.ts';
import { formIntake } from '../../../src/google/services/form-intake.ts';
import { mailApp } from '../../../src/google/services/mail.ts';
import { outside } from '../../../src/google/services/outside.ts';
import { enabled, GoogleRoomCalendar } from '../../../src/google/services/room-calendar.ts';
import { sentForms } from '../../../src/google/services/sent-forms.ts';
import { Store } from '../../../src/google/services/store.ts';
import { currentInstant } from '../../../src/google/sheets/cells.ts';
import { newSecret, SignedLinks } from '../../../src/google/web/links.ts';
import { QUESTIONS, type Question } from '../../../src/words/google/questions.ts';
import type { ExclusiveBench } from '../exclusive.ts';
import type { Filled, IntakeBench } from '../intake.ts';
import type { LinksBench } from '../links.ts';
import type { MailerBench } from '../mailer.ts';
import type { OutsideBench } from '../outside.ts';
import type { RoomCalendarBench } from '../room-calendar.ts';
import type { SentFormsBench } from '../sent-forms.ts';
import type { StateBench } from '../state.ts';

export function exclusiveBench(): ExclusiveBench {
  const noOther = () => {
    throw new Error('Another execution cannot be begun from inside this one');
  };
  return { open: () => scriptLock, holdElsewhere: noOther, holdElsewhereAtFirst: noOther };
}

type Item = GoogleAppsScript.Forms.Item;

/** Somebody sends the form. @returns the response's id */
function sendForm(filled: Filled): string {
  const store = new Store();
  const form = FormApp.openById(store.need('installation').formId);
  const ids = store.need('questions');
  const response = form.createResponse();
  for (const [question, answer] of Object.entries(filled) as [Question, string][]) {
    response.withItemResponse(answered(form.getItemById(ids[question]), answer));
  }
  return response.submit().getId();
}

function answered(item: Item, answer: string) {
  const isLong = item.getType() === FormApp.ItemType.PARAGRAPH_TEXT;
  return isLong ? item.asParagraphTextItem().createResponse(answer) : item.asTextItem().createResponse(answer);
}

export function intakeBench(): IntakeBench {
  return {
    open: () => formIntake(() => new Store()),
    now: currentInstant,
    send: sendForm,
    pass: (minutes) => Utilities.sleep(minutes * 60_000),
  };
}

export function linksBench(): LinksBench {
  return {
    open: () => {
      const store = new Store();
      return new SignedLinks(() => store);
    },
    deploy: (address) => {
      if (address === null) PropertiesService.getScriptProperties().deleteProperty('webApp');
      else new Store().put({ webApp: address });
    },
    changeSecret: () => new Store().put({ linkSecret: newSecret() }),
  };
}

export function outsideBench(): OutsideBench {
  const { formId, spreadsheetId } = new Store().need('installation');
  // The install leaves no address, but whoever visited the page since has left one.
  for (const key of ['webApp', 'webAppSince']) PropertiesService.getScriptProperties().deleteProperty(key);
  return {
    open: () => outside(() => new Store()),
    setForm: (open) => void FormApp.openById(formId).setAcceptingResponses(open),
    shareSheet: () => {
      const file = DriveApp.getFileById(spreadsheetId);
      file.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW);
    },
    knowDeadWebApp: () => new Store().put({ webApp: 'https://script.google.com/macros/s/gone/exec' }),
  };
}

/** The most that one mail may have. */
const RECIPIENTS = 50;

export function mailerBench(): MailerBench {
  const reader = Session.getEffectiveUser().getEmail();
  let isSpent = false;
  const say = (spent: boolean) => {
    isSpent = spent;
  };
  return {
    open: () => mailApp(() => isSpent, say),
    reader,
    received: () => {
      const messages = GmailApp.search(`to:${reader}`).flatMap((thread) => thread.getMessages());
      return messages.map((message) => [
        message.getSubject(),
        message.getPlainBody(),
        message.getReplyTo(),
        ...message.getAttachments().map((file) => `${file.getName()} ${file.getDataAsString().slice(0, 5)}`),
      ]);
    },
    spend: () => {
      for (let left = MailApp.getRemainingDailyQuota(); left > 0; left = MailApp.getRemainingDailyQuota()) {
        const all = Array.from({ length: Math.min(left, RECIPIENTS) }, (_, index) => `orang${index}@x.example`);
        MailApp.sendEmail(all.join(','), 'Edaran', 'Isi');
      }
    },
  };
}

type Event = GoogleAppsScript.Calendar.Schema.Event;

export function roomCalendarBench(): RoomCalendarBench {
  const id = new Store().need('installation').calendarId;
  const events = () => enabled(() => Calendar?.Events);
  const at = (time: string) => ({ dateTime: `${time}:00+07:00` });
  const ours = (number: string): Event[] => {
    const found = events().list(id, { singleEvents: true }).items ?? [];
    return found.filter(({ extendedProperties: { shared } = {} }) => Object.values(shared ?? {}).includes(number));
  };
  return {
    open: () => new GoogleRoomCalendar(() => id),
    make: (title, { start, end }, free = false) => {
      const transparency = free ? 'transparent' : 'opaque';
      events().insert({ summary: title, start: at(start), end: at(end), transparency }, id);
    },
    makeDays: (title, from, to) => {
      const dayAfter = new Date(Date.parse(to) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
      events().insert({ summary: title, start: { date: from }, end: { date: dayAfter } }, id);
    },
    move: (number, kind, { start, end }) => {
      const [found] = ours(number).filter(({ id = '' }) => /e\d*$/.test(id) === (kind === 'EVENT'));
      events().patch({ start: at(start), end: at(end) }, id, found?.id ?? '');
    },
    note: (number, description) => {
      for (const event of ours(number)) events().patch({ description }, id, event.id ?? '');
    },
    remove: (number) => {
      for (const event of ours(number)) events().remove(id, event.id ?? '');
    },
    detailsOf: (number) => ours(number).map(({ description, location }) => `${description}, ${location}`),
  };
}

export function sentFormsBench(): SentFormsBench {
  const form = () => FormApp.openById(new Store().need('installation').formId);
  // Somebody likes to see the answers in the sheet.
  form().setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  return {
    open: () =>
      sentForms(
        () => SpreadsheetApp.getActive(),
        () => new Store(),
      ),
    send: (filled) => ({ responseId: sendForm(filled), submittedAt: currentInstant() }),
    takeOut: ({ responseId }) => void form().deleteResponse(responseId),
    kept: () =>
      form()
        .getResponses()
        .map((each) => each.getId()),
    copied: () => {
      const copies = SpreadsheetApp.getActive()
        .getSheets()
        .find((sheet) => sheet.getFormUrl() !== null);
      const [header = [], ...rows] = copies?.getDataRange().getValues() ?? [];
      return rows.map((row) => String(row[header.indexOf(QUESTIONS.contactName.title)]));
    },
  };
}

export function stateBench(): StateBench {
  return {
    open: () => {
      const store = new Store();
      return { get: (key) => store.get(key), put: (values) => store.put(values) };
    },
    typeOver: (key, text) => void PropertiesService.getScriptProperties().setProperty(key, text),
  };
}
