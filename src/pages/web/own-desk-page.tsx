/** @jsxImportSource #pages */
// “Meja saya”: what waits for somebody of the team, late first, the room, the preparations, the search, the guide.

import type { WaveWaiting } from '../../domain/clash/wave.ts';
import type { Damaged, Device } from '../../domain/damage/device.ts';
import type { Preparation, RoomToday } from '../../domain/report/preparation.ts';
import { type Finding, gravestFirst } from '../../domain/request/finding.ts';
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
  furtherComplaintsWords,
  furtherWords,
  guideWords,
  ignoreWaveWords,
  moreFoundWords,
  moreWords,
  nextLineWords,
  preparationItemWords,
  preparationWords,
  preparedWords,
  roomDayWords,
  roomLineWords,
  sectionWords,
  standingWords,
  urgencyWords,
  WAVE_HEADING,
  OWN_DESK_WORDS as WORDS,
  waveWords,
} from '../../words/pages/own-desk.ts';
import { findingWords } from '../../words/problems/findings.ts';
import { ACTION_WORDS } from '../../words/sheet/choices.ts';
import { complaintWords, OPEN_COMPLAINTS_WORDS } from '../../words/sheet/survey.ts';
import { DamageForm, DeviceList } from './damage-form.tsx';
import { DESK_FIELDS, FIELDS } from './fields.ts';
import {
  DeskForm,
  Field,
  Fold,
  Lines,
  Link,
  List,
  letterAddress,
  Notice,
  PostForm,
  page,
  Section,
  type Way,
} from './page.tsx';
import { DeskPapers } from './paper-links.tsx';

interface Letter {
  readonly request: BookingRequest;
  readonly since: Instant;
  readonly isLate: boolean;
  readonly findings: readonly Finding[];
  readonly mayForward: boolean;
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
  readonly wave: WaveWaiting | null;
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
  /** Of the reader's own calendar; `null` until the web app is deployed. */
  readonly feedUrl: string | null;
  readonly now: Instant;
  readonly way: Way;
  readonly notice: string;
  /** Whether the notice is of what was done as asked. */
  readonly isDone?: boolean;
}

/** @returns the whole page as HTML */
export function ownDeskPage(props: Props): string {
  const { reader, substitutesFor, duties, office, way, notice, now, sought } = props;
  const search = <Search way={way} sought={sought} />;
  return page({
    title: `${WORDS.title} · ${reader.name}`,
    office,
    sends: true,
    children: (
      <>
        <h1>{WORDS.title}</h1>
        {notice !== '' && <Notice text={notice} isDone={props.isDone} />}
        {sought !== '' && search}
        {props.found && <Results {...props} found={props.found} />}
        {props.preparations.slice(0, 1).map((each) => (
          <PreparationCard of={each} way={way} isFirst />
        ))}
        {props.preparations.slice(1).map((each) => (
          <Fold heading={`${WORDS.preparations} ${each.request.number}`} open={each.items.some(({ isDone }) => isDone)}>
            <PreparationCard of={each} way={way} isFirst={false} />
          </Fold>
        ))}
        <Section heading={WORDS.waiting}>
          <Waiting {...props} />
        </Section>
        {props.wave && <Wave of={props.wave} way={way} />}
        <Complaints of={props.complaints.map((each) => complaintWords(each, dateOf(now)))} />
        <Section heading={WORDS.room}>
          <Room {...props.room} way={way} now={now} />
        </Section>
        {sought === '' && search}
        <DeskPapers way={way} today={dateOf(now)} events={props.room} mayRenew={duties.includes('DIVISION_HEAD')} />
        <DeviceList devices={props.devices} damaged={props.damaged} />
        <DamageForm way={way} devices={props.devices} />
        {props.feedUrl !== null && <OwnFeed url={props.feedUrl} way={way} />}
        <Fold heading={WORDS.guide}>
          <Lines of={guideWords(duties)} />
        </Fold>
        <p class="soft">
          {readerWords(reader, substitutesFor, office, 'DESK')} {dateTimeWords(now)}.
        </p>
        <Link button="plain" href={props.sheetUrl}>
          {LETTER_WORDS.sheet}
        </Link>
      </>
    ),
  });
}

/** The one to settle first is shown, the others are counted. */
function Complaints({ of: complaints }: { readonly of: readonly string[] }) {
  return (
    <>
      <List heading={OPEN_COMPLAINTS_WORDS} items={complaints.slice(0, 1)} />
      {complaints.length > 1 && (
        <Fold heading={furtherComplaintsWords(complaints.length - 1)}>
          <Lines of={complaints.slice(1)} />
        </Fold>
      )}
    </>
  );
}

/** What a wave of strangers sent, as one; the button is folded, since it puts aside very much. */
function Wave({ of: wave, way }: { readonly of: WaveWaiting; readonly way: Way }) {
  return (
    <Section heading={WAVE_HEADING}>
      <p>{waveWords(wave)}</p>
      <Fold heading={WORDS.ignoreWave}>
        <p>{WORDS.ignoreWaveHint}</p>
        <DeskForm way={way}>
          <button type="submit" class="button danger" name={DESK_FIELDS.ignoreWave} value={wave.last}>
            {ignoreWaveWords(wave.count)}
          </button>
        </DeskForm>
      </Fold>
    </Section>
  );
}

function OwnFeed({ url, way }: { readonly url: string; readonly way: Way }) {
  return (
    <Fold heading={WORDS.feed}>
      <DeskForm way={way}>
        <Field label={WORDS.feedLink} value={url} readOnly hint={WORDS.feedHint} />
        <button type="submit" class="button danger" name={DESK_FIELDS.endFeed} value="1">
          {WORDS.endFeed}
        </button>
      </DeskForm>
    </Fold>
  );
}

/** Folded, so that what waits comes first; open while it is used. */
function Search({ way, sought }: Pick<Props, 'way' | 'sought'>) {
  return (
    <Fold heading={WORDS.search} open={sought !== ''}>
      <DeskForm way={way}>
        <Field
          label={WORDS.searchFor}
          type="search"
          name={DESK_FIELDS.search}
          value={sought}
          required
          hint={WORDS.searchHint}
        />
        <button type="submit" class="button">
          {WORDS.find}
        </button>
      </DeskForm>
    </Fold>
  );
}

/** So many letters are shown at once, of the first section, of the second …; the rest is unfolded. */
const SHOWN_AT_ONCE = [3, 1, 1] as const;
/** So many of those that were searched for. */
const FOUND_AT_ONCE = 8;

function Waiting(props: Props) {
  const { waiting } = props;
  if (waiting.length === 0) return <p>{WORDS.nothing}</p>;
  return (
    <>
      {waiting.map(({ section, letters, more }, index) => {
        const shown = SHOWN_AT_ONCE[index] ?? 0;
        // Where one alone waits its own page is as near.
        const isTicked = letters.filter(({ mayForward }) => mayForward).length > 1;
        const lists = (
          <>
            {shown > 0 && <Letters {...props} of={letters.slice(0, shown)} isTicked={isTicked} />}
            {letters.length > shown && (
              <Fold heading={furtherWords(letters.length - shown)}>
                <Letters {...props} of={letters.slice(shown)} isTicked={isTicked} />
              </Fold>
            )}
            {more > 0 && <p class="soft">{moreWords(more)}</p>}
          </>
        );
        return (
          <>
            <h3>{sectionWords(section)}</h3>
            {isTicked ? (
              <DeskForm way={props.way}>
                {lists}
                <button type="submit" class="button" name={DESK_FIELDS.forward} value="1">
                  {WORDS.forward}
                </button>
              </DeskForm>
            ) : (
              lists
            )}
          </>
        );
      })}
    </>
  );
}

/** The day and the gravest of what stands in the way: all else is one tap away. */
function Letters({
  of: letters,
  isTicked,
  office,
  hours,
  way,
}: Props & { readonly of: readonly Letter[]; readonly isTicked: boolean }) {
  return (
    <ul class="cards">
      {letters.map(({ request, since, isLate, findings, mayForward }) => {
        const inOrder = gravestFirst(findings);
        const pressing = [...(isLate ? [WORDS.late] : []), ...urgencyWords(request)];
        return (
          <li>
            {isTicked && mayForward && (
              <input
                class="tick"
                type="checkbox"
                name={`${DESK_FIELDS.ticked}${request.number}`}
                value={request.revision}
                aria-label={WORDS.tick(request.number)}
              />
            )}
            <Link href={letterAddress(way, request.number)} here>
              {request.number} · {request.institution}
            </Link>
            {pressing.length > 0 && <strong class="late">{pressing.join(' · ')}</strong>}
            <p>{wantedTimeWords(timeWithDaysOff(request, hours))}</p>
            {inOrder.slice(0, 1).map((finding) => (
              <p class="mark">{findingWords(finding)}</p>
            ))}
            <p class="soft">{standingWords(request, since, office)}</p>
          </li>
        );
      })}
    </ul>
  );
}

interface FoundOf {
  readonly of: Found['requests'];
}

function FoundLetters({ of: requests, office, hours, way }: Pick<Props, 'office' | 'hours' | 'way'> & FoundOf) {
  return (
    <ul class="cards">
      {requests.map((request) => (
        <li>
          <Link href={letterAddress(way, request.number)} here>
            {request.number} · {request.institution}
          </Link>
          <p>{request.activity}</p>
          <p class="soft">{foundWords(request, timeWithDaysOff(request, hours), office)}</p>
        </li>
      ))}
    </ul>
  );
}

function Results({ found, ...beside }: Props & { readonly found: Found }) {
  return (
    <Section heading={WORDS.found}>
      {found.requests.length === 0 ? (
        <Notice text={WORDS.notFound} />
      ) : (
        <>
          <FoundLetters {...beside} of={found.requests.slice(0, FOUND_AT_ONCE)} />
          {found.requests.length > FOUND_AT_ONCE && (
            <Fold heading={furtherWords(found.requests.length - FOUND_AT_ONCE)}>
              <FoundLetters {...beside} of={found.requests.slice(FOUND_AT_ONCE)} />
            </Fold>
          )}
        </>
      )}
      {found.more > 0 && <p class="soft">{moreFoundWords(found.more)}</p>}
    </Section>
  );
}

function Room({ today, tomorrow, next, way, now }: RoomToday & Pick<Props, 'way' | 'now'>) {
  return (
    <>
      <h3>{roomDayWords('today', now)}</h3>
      <RoomLines of={today} empty={WORDS.emptyToday} way={way} />
      <h3>{roomDayWords('tomorrow', now)}</h3>
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

interface CardProps {
  readonly of: Preparation;
  readonly way: Way;
  readonly isFirst: boolean;
}

/**
 * The step first, then what has to be ready: each tick is kept at once where scripts run, else by a button. The step carries
 * what was ticked.
 */
function PreparationCard({ of: { request, date, slot, from, items }, way, isFirst }: CardProps) {
  const done = items.filter(({ isDone }) => isDone);
  const id = `siap-${request.number}-${date}`;
  return (
    <section id={id} class="card" aria-label={`${WORDS.preparations} ${request.number}`}>
      <strong>{request.institution}</strong>
      <p class="soft">{preparationWords(slot, from)}</p>
      <PostForm way={{ ...way, number: request.number }} revision={request.revision}>
        {done.length > 0 && <input type="hidden" name={FIELDS.text} value={preparedWords(done)} />}
        <button type="submit" class={isFirst ? 'button first' : 'button'} name={FIELDS.step} value="MARK_READY">
          {ACTION_WORDS.MARK_READY}
        </button>
      </PostForm>
      <DeskForm way={way} part={id}>
        <fieldset>
          <legend>
            {WORDS.preparations} {request.number}
          </legend>
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
              <span class={'isBroken' in item && item.isBroken ? 'late' : ''}>{preparationItemWords(item)}</span>
            </label>
          ))}
          <noscript>
            <button type="submit" class="button">
              {WORDS.keep}
            </button>
          </noscript>
        </fieldset>
      </DeskForm>
    </section>
  );
}
