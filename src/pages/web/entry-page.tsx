/** @jsxImportSource #pages */
// The page on which the team enters a letter on paper, the office's own use or maintenance: what it needs first, the rest folded.
import { BLANKS, FILLED_FIELDS, type FilledField, rowOf } from '../../domain/request/fields.ts';
import { ENTRY_HINTS, ENTRY_WORDS as WORDS } from '../../words/pages/entry.ts';
import { OWN_DESK_WORDS } from '../../words/pages/own-desk.ts';
import { RECORD_ANYWAY } from '../../words/problems/refusals.ts';
import { CHOICE_WORDS } from '../../words/sheet/choices.ts';
import { COLUMN_WORDS } from '../../words/sheet/fields.ts';
import { ENTRY_PAGE, FIELDS, NEW_LETTER } from './fields.ts';
import { Choice, Field, SentForm, TextBox } from './form-parts.tsx';
import { Fold, Link, Notice, page } from './page.tsx';
import { addressIn, BackLink, letterAddress, type Way } from './ways.tsx';

/** A field of the page: of a letter, or how many came. */
export type LetterField = FilledField | typeof NEW_LETTER.attended;

/** What must be told of every letter; the office's own is its own. */
export const NEEDED: readonly FilledField[] = ['kind', 'activity', 'startDate', 'startTime', 'endTime', 'institution'];

/** Whatever a new field of the table holds, it stands in one of the folds. */
const FIRST: readonly (readonly FilledField[])[] = [
  ['kind', 'receivedOn'],
  ['institution', 'activity'],
  ['startDate', 'endDate'],
  ['startTime', 'endTime'],
  ['contactName', 'phone'],
  ['email'],
];
const OTHERS = FILLED_FIELDS.filter((field) => field !== 'furtherDates' && !FIRST.flat().includes(field));
const OF_THE_EVENT: readonly LetterField[] = [
  'institutionType',
  'contactRole',
  'participants',
  'catering',
  'equipment',
  'description',
  'materials',
  'attended',
];
const OF_THE_LETTER = OTHERS.filter((field) => !OF_THE_EVENT.includes(field));

/** What people write in several lines. */
const SEVERAL_LINES: readonly LetterField[] = ['furtherDates', 'description', 'staffNotes'];

/** What the page is made of. */
export interface EntryPage {
  readonly way: Way;
  readonly mark: string;
  /** The names of the devices that may be asked for. */
  readonly devices: readonly string[];
  /** Why it was not recorded; blank where nothing was sent. */
  readonly notice: string;
  readonly faults: Readonly<Partial<Record<LetterField, string>>>;
  /** What the reader is told first: the letters that are like it, and what must be sent to record it all the same. */
  readonly look: { readonly alike: readonly string[]; readonly told: readonly string[] } | null;
  /** What was typed, by field name. */
  readonly typed: Readonly<Record<string, string | undefined>>;
}

/** The address of the page, by the link to somebody's own desk. */
export function entryAddress(way: Way): string {
  return addressIn(way, { [FIELDS.page]: ENTRY_PAGE });
}

/** @returns the whole page as HTML */
export function entryPage(props: EntryPage): string {
  const { way, mark, notice, faults, look } = props;
  const fields = (names: readonly LetterField[]) => names.map((name) => <EntryInput {...props} name={name} />);
  const isWrong = (names: readonly LetterField[]) => names.some((name) => faults[name] !== undefined);
  return page({
    title: WORDS.title,
    sends: true,
    children: (
      <>
        <h1>{WORDS.title}</h1>
        <p class="soft">{WORDS.intro}</p>
        {notice !== '' && <Notice text={notice} />}
        {look?.alike.map((number) => (
          <p>
            <Link href={letterAddress(way, number)}>{number}</Link>
          </p>
        ))}
        <SentForm action={entryAddress(way)} sends={{ [FIELDS.token]: way.token, [NEW_LETTER.mark]: mark }}>
          {FIRST.map((pair) => (
            <div class="pair">{fields(pair)}</div>
          ))}
          {fields(['furtherDates'])}
          <Fold heading={WORDS.letter} open={isWrong(OF_THE_LETTER)}>
            {fields(OF_THE_LETTER)}
          </Fold>
          <Fold heading={WORDS.others} open={isWrong(OF_THE_EVENT)}>
            {fields(OF_THE_EVENT)}
          </Fold>
          <div class="always">
            <button type="submit" class="button first">
              {WORDS.record}
            </button>
            {look && (
              <button type="submit" class="button" name={FIELDS.sure} value={look.told.join('\n')}>
                {RECORD_ANYWAY}
              </button>
            )}
          </div>
        </SentForm>
        <BackLink way={way} label={OWN_DESK_WORDS.back} />
      </>
    ),
  });
}

/** A field by what it holds. */
function EntryInput({ name, typed, faults, devices }: EntryPage & { readonly name: LetterField }) {
  const { header } = COLUMN_WORDS[name];
  const hint = name === 'equipment' && devices.length > 0 ? devices.join(', ') : ENTRY_HINTS[name];
  const required = NEEDED.some((field) => field === name) && name !== 'institution';
  if (name !== 'attended' && rowOf(name).holds === 'CHOICE') {
    const words: Readonly<Record<string, string>> = CHOICE_WORDS[name as keyof typeof CHOICE_WORDS];
    const choices = Object.values(words).map((each) => [each, each] as const);
    // What nobody chooses is recorded so, too.
    const first = required
      ? { blank: WORDS.choose, typed }
      : { typed: { [name]: words[String(BLANKS[name])], ...typed } };
    return <Choice label={header} name={name} choices={choices} required={required} {...first} />;
  }
  const hinted = hint === undefined ? {} : { hint };
  if (SEVERAL_LINES.includes(name)) return <TextBox name={name} label={header} kept={typed[name] ?? ''} {...hinted} />;
  const words = faults[name];
  const wrong = words === undefined ? null : { field: name, words };
  return <Field label={header} name={name} value="" typed={typed} wrong={wrong} required={required} {...hinted} />;
}
