/** @jsxImportSource #pages */
// “Meja saya”: what waits for somebody of the team, late first, the room, the preparations, the search, the guide.

import type { Damaged, Device } from '../../domain/damage/device.ts';
import type { Preparation, RoomToday } from '../../domain/report/preparation.ts';
import type { Finding } from '../../domain/request/finding.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { timeWithDaysOff } from '../../domain/request/room-time.ts';
import type { Found } from '../../domain/request/search.ts';
import type { OfficeIdentity, WorkingHours } from '../../domain/settings/settings.ts';
import type { OpenComplaint } from '../../domain/survey/complaint.ts';
import { dateOf, type Instant } from '../../domain/time/time.ts';
import type { Role } from '../../domain/vocabulary.ts';
import { dateTimeWords, wantedTimeWords } from '../../words/formats/dates.ts';
import { LETTER_WORDS, readerWords } from '../../words/pages/letter.ts';
import {
  foundWords,
  furtherWords,
  guideWords,
  moreWords,
  nextLineWords,
  preparationItemWords,
  preparationWords,
  preparedWords,
  roomLineWords,
  sectionWords,
  standingWords,
  urgencyWords,
  OWN_DESK_WORDS as WORDS,
} from '../../words/pages/own-desk.ts';
import { findingWords } from '../../words/problems/findings.ts';
import { ACTION_WORDS } from '../../words/sheet/choices.ts';
import { complaintWords, OPEN_COMPLAINTS_WORDS } from '../../words/sheet/survey.ts';
import { missingDispositionWords } from '../../words/sheet/typed-rows.ts';
import { DamageForm, DeviceList } from './damage-form.tsx';
import { DESK_FIELDS, FIELDS } from './fields.ts';
import { DeskForm, Link, List, letterAddress, Notice, PostForm, page, Section, type Way } from './page.tsx';
import { DeskPapers } from './paper-links.tsx';

interface Letter {
  readonly request: BookingRequest;
  readonly since: Instant;
  readonly isLate: boolean;
  readonly findings: readonly Finding[];
}

interface Props {
  readonly reader: Parameters<typeof readerWords>[0];
  readonly substitutesFor: readonly Role[];
  readonly duties: readonly Role[];
  readonly waiting: readonly {
    readonly section: Parameters<typeof sectionWords>[0];
    readonly letters: readonly Letter[];
    readonly more: number;
  }[];
  readonly complaints: readonly OpenComplaint[];
  readonly room: RoomToday;
  readonly preparations: readonly Preparation[];
  readonly found: Found | null;
  /** What was looked for; blank where nothing was. */
  readonly sought: string;
  readonly devices: readonly Device[];
  /** What of them is out of order. */
  readonly damaged: Damaged;
  readonly office: OfficeIdentity;
  readonly hours: WorkingHours;
  readonly sheetUrl: string;
  readonly now: Instant;
  readonly way: Way;
  readonly notice: string;
}

/** @returns the whole page as HTML */
export function ownDeskPage(props: Props): string {
  const { reader, substitutesFor, duties, office, way, notice, now } = props;
  return page({
    title: `${WORDS.title} · ${reader.name}`,
    office,
    sends: true,
    children: (
      <>
        <h1>{WORDS.title}</h1>
        <p class="soft">
          {readerWords(reader, substitutesFor, office, 'DESK')} {dateTimeWords(now)}.
        </p>
        {notice !== '' && <Notice text={notice} />}
        <Search way={way} sought={props.sought} />
        {props.found && <Results {...props} found={props.found} />}
        <Section heading={WORDS.waiting}>
          <Waiting {...props} />
        </Section>
        <List
          heading={OPEN_COMPLAINTS_WORDS}
          items={props.complaints.map((each) => complaintWords(each, dateOf(now)))}
        />
        {props.preparations.length > 0 && (
          <Section heading={WORDS.preparations}>
            {props.preparations.map((each) => (
              <PreparationCard of={each} way={way} />
            ))}
          </Section>
        )}
        <Section heading={WORDS.room}>
          <Room {...props.room} way={way} />
        </Section>
        <DeskPapers way={way} today={dateOf(now)} events={props.room} mayRenew={duties.includes('DIVISION_HEAD')} />
        <DeviceList devices={props.devices} damaged={props.damaged} />
        <DamageForm way={way} devices={props.devices} />
        <details>
          <summary>{WORDS.guide}</summary>
          <ul>
            {guideWords(duties).map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </details>
        <Link button="plain" href={props.sheetUrl}>
          {LETTER_WORDS.sheet}
        </Link>
      </>
    ),
  });
}

/** Folded, so that what waits comes first; open while it is used. */
function Search({ way, sought }: Pick<Props, 'way' | 'sought'>) {
  return (
    <details open={sought !== ''}>
      <summary>{WORDS.search}</summary>
      <DeskForm way={way}>
        <label class="label">
          {WORDS.searchFor}
          <input class="field" type="search" name={DESK_FIELDS.search} value={sought} required />
          <small class="soft">{WORDS.searchHint}</small>
        </label>
        <button type="submit" class="button">
          {WORDS.find}
        </button>
      </DeskForm>
    </details>
  );
}

/** So many letters of a section are shown at once; the others are unfolded. */
const SHOWN_AT_ONCE = 5;

function Waiting(props: Props) {
  const { waiting } = props;
  if (waiting.length === 0) return <p>{WORDS.nothing}</p>;
  return (
    <>
      {waiting.map(({ section, letters, more }) => (
        <>
          <h3>{sectionWords(section)}</h3>
          <Letters {...props} of={letters.slice(0, SHOWN_AT_ONCE)} />
          {letters.length > SHOWN_AT_ONCE && (
            <details>
              <summary>{furtherWords(letters.length - SHOWN_AT_ONCE)}</summary>
              <Letters {...props} of={letters.slice(SHOWN_AT_ONCE)} />
            </details>
          )}
          {more > 0 && <p class="soft">{moreWords(more)}</p>}
        </>
      ))}
    </>
  );
}

function Letters({ of: letters, office, hours, way }: Props & { readonly of: readonly Letter[] }) {
  return (
    <ul class="cards">
      {letters.map(({ request, since, isLate, findings }) => (
        <li>
          <Link href={letterAddress(way, request.number)} here>
            {request.number} · {request.institution}
          </Link>
          {[...(isLate ? [WORDS.late] : []), ...urgencyWords(request)].map((word) => (
            <strong class="late">{word} </strong>
          ))}
          <p>
            {request.activity}
            <br />
            <strong>{wantedTimeWords(timeWithDaysOff(request, hours))}</strong>
          </p>
          {[...findings.map(findingWords), ...missingDispositionWords(request)].map((words) => (
            <p class="mark">{words}</p>
          ))}
          <p class="soft">{standingWords(request, since, office)}</p>
        </li>
      ))}
    </ul>
  );
}

function Results({ found, office, way }: Props & { readonly found: Found }) {
  return (
    <Section heading={WORDS.found}>
      {found.requests.length === 0 ? (
        <Notice text={WORDS.notFound} />
      ) : (
        <ul class="cards">
          {found.requests.map((request) => (
            <li>
              <Link href={letterAddress(way, request.number)} here>
                {request.number} · {request.institution}
              </Link>
              <p>{request.activity}</p>
              <p class="soft">{foundWords(request, office)}</p>
            </li>
          ))}
        </ul>
      )}
      {found.more > 0 && <p class="soft">{moreWords(found.more)}</p>}
    </Section>
  );
}

function Room({ today, tomorrow, next, way }: RoomToday & { readonly way: Way }) {
  return (
    <>
      <h3>{WORDS.today}</h3>
      <RoomLines of={today} empty={WORDS.emptyToday} way={way} />
      <h3>{WORDS.tomorrow}</h3>
      <RoomLines of={tomorrow} empty={WORDS.emptyTomorrow} way={way} />
      {next && (
        <>
          <h3>{WORDS.next}</h3>
          <p>{nextLineWords(next)}</p>
        </>
      )}
    </>
  );
}

function RoomLines({ of: lines, empty, way }: { of: RoomToday['today']; empty: string; way: Way }) {
  if (lines.length === 0) return <p>{empty}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li class={line.moment === 'LATER' ? '' : 'now'}>
          {line.request ? (
            <Link href={letterAddress(way, line.request.number)} here>
              {roomLineWords(line)}
            </Link>
          ) : (
            roomLineWords(line)
          )}
        </li>
      ))}
    </ul>
  );
}

/** Each tick is kept at once where scripts run, else by the button; the last one leads to the step. */
function PreparationCard({ of: { request, date, slot, from, items }, way }: { of: Preparation; way: Way }) {
  const isAllDone = items.every(({ isDone }) => isDone);
  const id = `siap-${request.number}-${date}`;
  return (
    <div id={id} class="card">
      <DeskForm way={way} part={id}>
        <fieldset>
          <legend>
            {request.number} · {request.institution}
          </legend>
          <p class="soft">{preparationWords(slot, from)}</p>
          <input type="hidden" name={DESK_FIELDS.tick} value={request.number} />
          <input type="hidden" name={DESK_FIELDS.date} value={date} />
          {items.map((item, index) => (
            <label class="choice">
              <input
                id={`${id}-${index}`}
                type="checkbox"
                name={`${DESK_FIELDS.done}${index}`}
                value={item.key}
                checked={item.isDone}
              />
              {preparationItemWords(item)}
            </label>
          ))}
          <noscript>
            <button type="submit" class="button">
              {WORDS.keep}
            </button>
          </noscript>
        </fieldset>
      </DeskForm>
      {isAllDone && (
        <PostForm way={{ ...way, number: request.number }} revision={request.revision}>
          <p role="status">{WORDS.allDone}</p>
          <input type="hidden" name={FIELDS.text} value={preparedWords(items)} />
          <button type="submit" class="button first" name={FIELDS.step} value="MARK_READY">
            {ACTION_WORDS.MARK_READY}
          </button>
        </PostForm>
      )}
    </div>
  );
}
