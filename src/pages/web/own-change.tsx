/** @jsxImportSource #pages */
// The forms by which applicants change their own request: another time, a shorter one, and what was missing.
import type { AlternativeTime } from '../../domain/clash/alternatives.ts';
import { OWN_FIELDS, type OwnField } from '../../domain/request/fields.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { WantedTime } from '../../domain/request/room-time.ts';
import { FIXED_STATUSES, isUnserved } from '../../domain/request/status.ts';
import { isPlainDate, isPlainTime } from '../../domain/time/time.ts';
import { offeredTimeWords } from '../../words/formats/dates.ts';
import { writeTime } from '../../words/formats/numbers.ts';
import { typedDate } from '../../words/pages/letter.ts';
import { costWords } from '../../words/pages/room.ts';
import { OWN_CHANGE_WORDS as WORDS, type WrongField } from '../../words/pages/status.ts';
import { FOOD_WORDS } from '../../words/problems/findings.ts';
import { CATERING_WORDS } from '../../words/sheet/choices.ts';
import { COLUMN_WORDS } from '../../words/sheet/fields.ts';
import { FIELDS } from './fields.ts';
import { Choice, Field, PostForm, SERVED_INSTEAD, TimeFields } from './form-parts.tsx';
import { Fold, Link, Section } from './page.tsx';
import { addressIn, type Way } from './ways.tsx';

/** What the button of a form of these sends as its answer. */
export const OWN_FORMS = { time: 'TIME', details: 'FILL_IN' } as const;

interface Props {
  readonly request: BookingRequest;
  readonly way: Way;
  /** What was typed into a form that was refused, by field name. */
  readonly typed: Readonly<Record<string, string | undefined>>;
}

/** What a button of a free time sends as the answer: its hours after its day, or after its first and last. */
export function choiceOf({ date, endDate, from, to }: AlternativeTime): string {
  return [date, ...(endDate === undefined ? [] : [endDate]), from, to].join(' ');
}

/** Reads it; `null` if it is none. The time itself is examined under the lock. */
export function chosenIn(value: string): WantedTime | null {
  const [, date = '', last = date, startTime = '', endTime = ''] =
    /^(\d{4}-\d{2}-\d{2})(?: (\d{4}-\d{2}-\d{2}))? (\d{2}:\d{2}) (\d{2}:\d{2})$/.exec(value) ?? [];
  return date === '' ? null : { startDate: date, endDate: last, startTime, endTime };
}

/** Free times as buttons; nothing if there are none. */
export function OfferedTimes({
  request,
  way,
  offered,
  isCostSaid = false,
}: Omit<Props, 'typed'> & { readonly offered: readonly AlternativeTime[]; readonly isCostSaid?: boolean }) {
  if (offered.length === 0) return null;
  return (
    <Section heading={WORDS.offered}>
      <PostForm way={way} revision={request.revision}>
        {offered.map((time, index) => (
          <div>
            <button
              type="submit"
              class={index === 0 ? 'button first' : 'button'}
              name={FIELDS.answer}
              value={choiceOf(time)}
            >
              {offeredTimeWords(time)}
            </button>
          </div>
        ))}
      </PostForm>
      <small class="soft">
        {WORDS.offeredHint} {!isCostSaid && costWords(request)}
      </small>
    </Section>
  );
}

/** Whether what was sent is a time of this form, or of the calendar that leads to it. */
export function isOwnTime(typed: Props['typed']): boolean {
  return typed[FIELDS.answer] === OWN_FORMS.time;
}

/** What was typed or chosen, as people write it: the calendar sends its days and hours as the record has them. */
function writtenTime(typed: Props['typed']): Props['typed'] {
  const day = (text = '') => (isPlainDate(text) ? typedDate(text) : text);
  const hour = (text = '') => (isPlainTime(text) ? writeTime(text) : text);
  const { startDate, endDate } = typed;
  return {
    ...typed,
    startDate: day(startDate),
    endDate: endDate === startDate ? '' : day(endDate),
    startTime: hour(typed.startTime),
    endTime: hour(typed.endTime),
  };
}

interface OwnTimeProps extends Props {
  readonly wrong: WrongField | null;
  /** Whether the page has said already what another time costs. */
  readonly isCostSaid: boolean;
  readonly open: boolean;
}

/** Another time, as typed; for a time that is fixed a shorter one. */
export function OwnTime({ request, way, typed: sent, wrong, isCostSaid, open }: OwnTimeProps) {
  const { startDate, status, revision } = request;
  const typed = isOwnTime(sent) ? writtenTime(sent) : {};
  const isFixed = FIXED_STATUSES.includes(status);
  return (
    <Fold heading={isFixed ? WORDS.shorten : WORDS.time} open={open}>
      {!isCostSaid && <p>{costWords(request)}</p>}
      {!isFixed && (
        <Link button="plain" href={addressIn(way, { [FIELDS.month]: (startDate ?? '').slice(0, 7) })} here>
          {WORDS.calendar}
        </Link>
      )}
      <PostForm way={way} revision={revision}>
        <TimeFields of={request} typed={typed} wrong={wrong} />
        <button type="submit" class="button" name={FIELDS.answer} value={OWN_FORMS.time}>
          {WORDS.sendTime}
        </button>
      </PostForm>
    </Fold>
  );
}

/** The number and the link of the letter, the material, and what is served. */
export function OwnDetails({ request, way, typed, wrong }: Props & Pick<OwnTimeProps, 'wrong'>) {
  return (
    <Fold heading={WORDS.fillIn} open={typed[FIELDS.answer] === OWN_FORMS.details}>
      <PostForm way={way} revision={request.revision}>
        {OWN_FIELDS.map((field) => (
          <Field
            label={OWN_LABELS[field] ?? COLUMN_WORDS[field].header}
            name={field}
            value={LINKS.includes(field) ? newLink(field, request) : String(request[field] ?? '')}
            typed={typed}
            wrong={wrong}
          />
        ))}
        <Choice
          label={WORDS.catering}
          name={FIELDS.catering}
          blank={
            isUnserved(request) ? FOOD_WORDS.notAnswered : `${WORDS.sameCatering} (${CATERING_WORDS[request.catering]})`
          }
          choices={SERVED_INSTEAD.filter((each) => each !== request.catering).map((each) => [
            each,
            CATERING_WORDS[each],
          ])}
          typed={typed}
        />
        <button type="submit" class="button" name={FIELDS.answer} value={OWN_FORMS.details}>
          {WORDS.sendDetails}
        </button>
      </PostForm>
    </Fold>
  );
}

/** What a field is called here, where its header is not enough. */
const OWN_LABELS: Readonly<Partial<Record<OwnField, string>>> = {
  letterNumber: WORDS.letterNumber,
  letterFile: WORDS.letterFile,
  materials: WORDS.materials,
};

/** Must be addresses of files here. The form takes any text ("menyusul"), which would be refused. */
export const LINKS: readonly OwnField[] = ['letterFile', 'materials'];

/** The recorded link; a further one of the letter is added to those that are there. */
function newLink(field: OwnField, request: BookingRequest): string | null {
  const text = String(request[field]);
  return field !== 'letterFile' && /^https?:\/\/\S+$/.test(text) ? text : null;
}
