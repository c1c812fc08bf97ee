// What a search of the mailbox asks for: the words of a query, all of which have to be met.
import type { Execution } from '../../engine/execution/execution.ts';
import type { MailData, MailMark } from '../../model/mailbox.ts';
import { instantOf } from '../../model/time/zone.ts';

/** A search names a label without capitals, with a hyphen for each blank and slash (facts 6). */
const nameInSearch = (label: string) => label.toLowerCase().replaceAll(/[\s/]/g, '-');

/** @returns ids of the mails under a label of the account, whatever its case */
export function labelled({ world, launch }: Execution, label: string): readonly string[] {
  const mine = Object.entries(world.documents.office.labels?.[launch.effective] ?? {});
  return mine.find(([name]) => nameInSearch(name) === nameInSearch(label))?.[1] ?? [];
}

/** @returns the id of a label of an account's own: its name, marked */
export function labelId(name: string): string {
  return `Label_${Buffer.from(name, 'utf8').toString('hex')}`;
}

export function isMarked({ launch }: Execution, mail: MailData, mark: MailMark): boolean {
  return mail.marks?.[mark]?.includes(launch.effective) === true;
}

/** One's own mails are read unless they were marked; others' are until they are opened, by a person or a script. */
export function isUnread(execution: Execution, mail: MailData): boolean {
  const me = execution.launch.effective;
  return mail.from === me ? isMarked(execution, mail, 'UNREAD') : !mail.readBy?.includes(me);
}

const recipients = ({ to, cc, bcc }: MailData) => [...to, ...cc, ...bcc];

/** What reached the account and was not put away. */
export function isInInbox(execution: Execution, mail: MailData): boolean {
  const away = (['ARCHIVED', 'SPAM', 'TRASH'] as const).some((each) => isMarked(execution, mail, each));
  return recipients(mail).includes(execution.launch.effective) && !away;
}

type Test = (execution: Execution, mail: MailData, wanted: string) => boolean;

const has = (texts: readonly string[], sought: string) => texts.some((each) => each.toLowerCase().includes(sought));
const marked =
  (mark: MailMark): Test =>
  (execution, mail) =>
    isMarked(execution, mail, mark);

/** Where a mail lies, by the word after `in:`. */
const rooms: Readonly<Record<string, Test>> = {
  anywhere: () => true,
  inbox: isInInbox,
  sent: ({ launch }, mail) => mail.from === launch.effective,
  spam: marked('SPAM'),
  trash: marked('TRASH'),
  starred: marked('STARRED'),
  important: marked('IMPORTANT'),
};

const states: Readonly<Record<string, Test>> = {
  unread: isUnread,
  read: (execution, mail) => !isUnread(execution, mail),
  starred: marked('STARRED'),
  important: marked('IMPORTANT'),
};

/** `2026/12/31`, `2026-12-31`, or seconds since 1970; a day begins in the script's zone. */
function instantIn({ world }: Execution, text: string): number {
  const [, year, month, day] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text) ?? [];
  if (year === undefined) return /^\d+$/.test(text) ? Number(text) * 1000 : Number.NaN;
  return instantOf(world.zone, Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

const days: Readonly<Record<string, number>> = { d: 1, m: 30, y: 365 };

/** The instant so long ago: `3d`, `2m`, `1y`. */
function ago({ world }: Execution, text: string): number {
  const [, count, unit = ''] = /^(\d+)([dmy])$/.exec(text) ?? [];
  return count === undefined ? Number.NaN : world.clock.now() - Number(count) * (days[unit] ?? 1) * 86_400_000;
}

/** `me` is whose mailbox it is. */
const who = ({ launch }: Execution, wanted: string) => (wanted === 'me' ? launch.effective.toLowerCase() : wanted);

const operators: Readonly<Record<string, Test>> = {
  from: (execution, mail, wanted) => has([mail.from], who(execution, wanted)),
  to: (execution, mail, wanted) => has([...mail.to, ...mail.cc], who(execution, wanted)),
  cc: (execution, mail, wanted) => has(mail.cc, who(execution, wanted)),
  bcc: (execution, mail, wanted) => has(mail.bcc, who(execution, wanted)),
  subject: (_, mail, wanted) => has([mail.subject], wanted),
  filename: (_, mail, wanted) =>
    has(
      mail.attachments.map(({ name }) => name),
      wanted,
    ),
  label: (execution, mail, wanted) => labelled(execution, wanted).includes(mail.id),
  in: (execution, mail, wanted) => rooms[wanted]?.(execution, mail, wanted) ?? false,
  is: (execution, mail, wanted) => states[wanted]?.(execution, mail, wanted) ?? false,
  has: (_, mail, wanted) => wanted === 'attachment' && mail.attachments.some((each) => !each.inline),
  after: (execution, mail, wanted) => mail.at >= instantIn(execution, wanted),
  before: (execution, mail, wanted) => mail.at < instantIn(execution, wanted),
  newer_than: (execution, mail, wanted) => mail.at >= ago(execution, wanted),
  older_than: (execution, mail, wanted) => mail.at < ago(execution, wanted),
};

type Meets = (mail: MailData) => boolean;

/**
 * Reads terms up to a closing bracket: all have to be met, between braces one of them, and `OR` joins its two neighbours (facts 6).
 * @param field put before each word within `subject:(a b)`
 */
function termsOf(execution: Execution, words: string[], close: string | undefined, field = ''): Meets {
  const terms: Meets[] = [];
  let joins = false;
  for (let word = words.shift(); word !== undefined && word !== close; word = words.shift()) {
    if (word === 'OR') {
      joins = terms.length > 0;
      continue;
    }
    const [, before = '', bracket] = /^(-|-?\w+:)?([({])$/.exec(word) ?? [];
    const rest = bracket === '{' ? '}' : ')';
    const inner = before.replace('-', '');
    const found = bracket
      ? termsOf(execution, words, rest, inner || field)
      : (mail: MailData) => meetsWord(execution, mail, `${word?.includes(':') ? '' : field}${word}`.toLowerCase());
    const term: Meets = bracket && before.startsWith('-') ? (mail) => !found(mail) : found;
    const last = joins ? terms.pop() : undefined;
    terms.push(last ? (mail) => last(mail) || term(mail) : term);
    joins = false;
  }
  return close === '}' ? (mail) => terms.some((each) => each(mail)) : (mail) => terms.every((each) => each(mail));
}

function meetsWord(execution: Execution, mail: MailData, word: string): boolean {
  if (word.startsWith('-') && word.length > 1) return !meetsWord(execution, mail, word.slice(1));
  const [name = '', ...rest] = word.split(':');
  const test = operators[{ newer: 'after', older: 'before' }[name] ?? name];
  const wanted = rest.join(':');
  if (test && wanted) return test(execution, mail, wanted);
  return has([mail.subject, mail.text], word);
}

/** @returns the account's mails that meet a query, in order; what lies in spam or trash only where the query names it */
export function searched(execution: Execution, query: string): MailData[] {
  const words = (query.match(/[)}]|-?(?:\w+:)?[({]|[^\s(){}"]*"[^"]*"|[^\s(){}]+/g) ?? []).map((word) =>
    word.replaceAll('"', ''),
  );
  const everywhere = words.some((word) => /^in:(anywhere|spam|trash)$/i.test(word));
  const meets = termsOf(execution, words, undefined);
  const me = execution.launch.effective;
  return execution.world.documents.mails
    .filter((each) => each.from === me || recipients(each).includes(me))
    .filter((each) => everywhere || !(isMarked(execution, each, 'SPAM') || isMarked(execution, each, 'TRASH')))
    .filter(meets);
}
