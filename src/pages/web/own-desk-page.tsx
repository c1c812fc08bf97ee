/** @jsxImportSource #pages */
// “Meja saya”: what waits for somebody of the team, late first, the room, the preparations, the search, the guide.

import type { Damaged, Device } from '../../domain/devices/device.ts';
import { takesSteps } from '../../domain/flow/flow.ts';
import type { Preparation, RoomToday } from '../../domain/report/preparation.ts';
import type { Found } from '../../domain/request/search.ts';
import type { WorkingHours } from '../../domain/settings/settings.ts';
import { dateOf, type Instant } from '../../domain/time/time.ts';
import { type Role, worksOnLetters } from '../../domain/vocabulary.ts';
import { dateTimeWords } from '../../words/formats/dates.ts';
import { ENTRY_WORDS } from '../../words/pages/entry.ts';
import { LETTER_WORDS, readerWords } from '../../words/pages/letter.ts';
import {
  CALENDAR_LINK,
  guideWords,
  nextLineWords,
  roomDayWords,
  roomLineWords,
  OWN_DESK_WORDS as WORDS,
} from '../../words/pages/own-desk.ts';
import { entryAddress } from './entry-page.tsx';
import { DeviceList } from './event-record.tsx';
import { DESK_FIELDS } from './fields.ts';
import { Field, PostForm } from './form-parts.tsx';
import { Results, Waiting, type WaitingSection } from './own-desk-letters.tsx';
import { Fold, Lines, Link, Notice, page, Section } from './page.tsx';
import { DeskPapers } from './paper-links.tsx';
import { PreparationCard } from './preparation-card.tsx';
import { letterAddress, type Way } from './ways.tsx';

interface Props {
  readonly reader: Parameters<typeof readerWords>[0];
  readonly substitutesFor: readonly Role[];
  readonly duties: readonly Role[];
  readonly waiting: readonly WaitingSection[];
  readonly room: RoomToday;
  readonly preparations: readonly Preparation[];
  readonly found: Found | null;
  /** What was looked for; blank where nothing was. */
  readonly sought: string;
  readonly devices: readonly Device[];
  /** What of them is out of order. */
  readonly damaged: Damaged;
  readonly hours: WorkingHours;
  readonly sheetUrl: string;
  readonly calendarUrl: string;
  readonly now: Instant;
  readonly way: Way;
  readonly notice: string;
}

/** @returns the whole page as HTML */
export function ownDeskPage(props: Props): string {
  const { reader, substitutesFor, duties, way, notice, now, sought } = props;
  const opens = takesSteps(duties);
  const search = opens && <Search way={way} sought={sought} />;
  const works = worksOnLetters(duties);
  return page({
    title: `${WORDS.title} · ${reader.name}`,
    sends: true,
    children: (
      <>
        <h1>{WORDS.title}</h1>
        {notice !== '' && <Notice text={notice} />}
        {sought !== '' && search}
        {props.found && <Results {...props} found={props.found} />}
        {props.preparations.map((each, index) => {
          const Part = index === 0 ? Section : Fold;
          return (
            <Part heading={`${WORDS.preparations} ${each.request.number}`}>
              <PreparationCard of={each} way={way} isFirst={index === 0} />
            </Part>
          );
        })}
        <Section heading={WORDS.waiting}>
          <Waiting {...props} />
        </Section>
        {works && (
          <Link button="plain" href={entryAddress(way)} here>
            {ENTRY_WORDS.title}
          </Link>
        )}
        <Section heading={WORDS.room}>
          <Room {...props.room} way={opens ? way : null} now={now} />
        </Section>
        {sought === '' && search}
        {opens && <DeskPapers way={way} today={dateOf(now)} events={props.room} />}
        <DeviceList devices={props.devices} damaged={props.damaged} />
        <Fold heading={WORDS.guide}>
          <Lines of={guideWords(duties)} />
        </Fold>
        <p class="soft">
          {readerWords(reader, substitutesFor, 'DESK')} {dateTimeWords(now)}.
        </p>
        <div class="ways">
          <Link button="plain" href={props.calendarUrl}>
            {CALENDAR_LINK.label}
          </Link>
          {works && (
            <Link button="plain" href={props.sheetUrl}>
              {LETTER_WORDS.sheet}
            </Link>
          )}
        </div>
      </>
    ),
  });
}

/** Folded, so that what waits comes first; open while it is used. */
function Search({ way, sought }: Pick<Props, 'way' | 'sought'>) {
  return (
    <Fold heading={WORDS.search} open={sought !== ''}>
      <PostForm way={way}>
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
      </PostForm>
    </Fold>
  );
}

function Room({ today, tomorrow, next, way, now }: RoomToday & Pick<Props, 'now'> & { way: Way | null }) {
  return (
    <>
      <h3>{roomDayWords('today', now)}</h3>
      <RoomLines of={today} way={way} />
      <h3>{roomDayWords('tomorrow', now)}</h3>
      <RoomLines of={tomorrow} way={way} />
      {next && (
        <>
          <h3>{WORDS.next}</h3>
          <p>{nextLineWords(next)}</p>
        </>
      )}
    </>
  );
}

function RoomLines({ of: lines, way }: { of: RoomToday['today']; way: Way | null }) {
  if (lines.length === 0) return <p>{WORDS.empty}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li class={line.moment === 'LATER' ? '' : 'now'}>
          {line.request && way ? (
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
