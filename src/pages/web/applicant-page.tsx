/** @jsxImportSource #pages */
// The applicant's page: the status of the request, what needs attention, the form for an answer, and the cancellation.
import type { AlternativeTime } from '../../domain/clash/alternatives.ts';
import { type Finding, isAbout, isAboutFood, isNoTime } from '../../domain/request/finding.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { hasEnded, slotsOf } from '../../domain/request/room-time.ts';
import {
  FIXED_STATUSES,
  isExpected,
  OPEN_STATUSES,
  surveyFor,
  WAITING_STATUSES,
  waitsForSender,
} from '../../domain/request/status.ts';
import type { OfficeIdentity, WorkingHours } from '../../domain/settings/settings.ts';
import { dateOf, type Instant, instantAt } from '../../domain/time/time.ts';
import { factsAt, PLACES, toldOf } from '../../words/facts.ts';
import { dateWords, wantedTimeWords } from '../../words/formats/dates.ts';
import { OTHER_DATES } from '../../words/formats/other-dates.ts';
import { dateWithStatus, MOST_DATES_NAMED } from '../../words/mails/details.ts';
import { serviceName } from '../../words/names.ts';
import {
  letterTo,
  meaningFor,
  PLACE_ON_WAY,
  WAY_WORDS,
  APPLICANT_WORDS as WORDS,
} from '../../words/pages/applicant.ts';
import { type WrongField, wrongTime } from '../../words/pages/status.ts';
import { findingAdvice, findingReason } from '../../words/problems/findings.ts';
import { SURVEY_LINK } from '../../words/problems/links.ts';
import { beingChangedWords } from '../../words/problems/refusals.ts';
import { standingForApplicant } from '../../words/sheet/choices.ts';
import { calendarAddress } from '../mails/invitation.ts';
import { AnswerForm, CancelForm, TurnForm } from './applicant-answers.tsx';
import { FIELDS } from './fields.ts';
import { isOwnTime, OfferedTimes, OwnDetails, OwnTime } from './own-change.tsx';
import { Details, Fold, Lines, Link, LinkedLines, Notice, page } from './page.tsx';
import { OwnConfirmation } from './paper-links.tsx';
import { FoodQuestion, UnusualTimeForm } from './unusual-time.tsx';
import type { Way } from './ways.tsx';

interface Props {
  readonly request: BookingRequest;
  readonly findings: readonly Finding[];
  readonly alternatives: readonly AlternativeTime[];
  /** The other dates of the letter, and where each has its page; `null`: nowhere for this reader. */
  readonly dates: readonly BookingRequest[];
  readonly pageOf: (date: BookingRequest) => string | null;
  /** Free times in place of one that was just refused; they come first. */
  readonly offered: readonly AlternativeTime[];
  /** The field that is to be mended. */
  readonly wrong: WrongField | null;
  /** Whether the time that was just typed is sent only once they say so again. */
  readonly isUnusual: boolean;
  /** What the office wrote with its last step; may be blank. */
  readonly explanation: string;
  readonly mayConfirm: boolean;
  readonly office: OfficeIdentity;
  readonly hours: WorkingHours;
  readonly formUrl: string;
  /** Whether the time that they have waited for is free now. */
  readonly isNextInLine: boolean;
  /** Until when nothing can be sent, since the office is changing it; `null`: it can. */
  readonly heldUntil: Instant | null;
  readonly now: Instant;
  readonly way: Way;
  /** Why the last answer was not recorded, and its text; both may be blank. */
  readonly notice: string;
  readonly kept: string;
  /** The other fields of that answer, by field name. */
  readonly typed: Readonly<Record<string, string | undefined>>;
}

/** @returns the whole page as HTML */
export function applicantPage(props: Props): string {
  const { request, findings, alternatives, office, hours, explanation, now, notice } = props;
  const told = toldOf(request, hours);
  const place = `${office.room}, ${office.place}`;
  const isOpen = OPEN_STATUSES.includes(request.status);
  const mayAct = props.heldUntil === null;
  const waits = WAITING_STATUSES.includes(request.status);
  // Whoever gives way to the office is told so already, and nobody was before them.
  const givesWay = request.status === 'AWAITING_APPLICANT' && request.marks.released;
  // What is to be mended stands where it is seen first.
  const isToMend = waitsForSender(request);
  // While a letter is on its way what is unusual may be allowed; a day that is over is past all help.
  const off = findings.find((found) =>
    request.status === 'SUBMITTED' ? isNoTime(found) : waits && found.code === 'IN_THE_PAST',
  );
  const isTyped = isOwnTime(props.typed);
  const isRetyping = isTyped || isToMend || off !== undefined;
  // What is wrong of the recorded time is not of the one that was typed since.
  const wrong = props.wrong ?? (isTyped ? null : off ? wrongHour(off) : isToMend ? wrongTime(request) : null);
  const advice = findings
    .filter((finding) => mayAct && !isAboutFood(finding) && !(givesWay && isAbout(finding, 'ROOM_TAKEN')))
    .filter((finding) => !isAbout(finding, 'UNREADABLE') || (wrong === null && !isTyped))
    // The reason of an offer is written from the finding.
    .filter((finding) => !explanation.includes(findingReason(finding)))
    .map((finding) => findingAdvice(finding, { letterTo: letterTo(office) }))
    .filter((words) => words !== wrong?.words);
  // So much is read at once, beside times to choose among.
  const seen = props.offered.length > 0 ? 1 : 2;
  const isWish = waits || request.status === 'REJECTED';
  const wanted = givesWay ? WORDS.former : WORDS.wanted;
  const isOffered = waits && request.status !== 'AWAITING_APPLICANT' && alternatives.length > 0;
  const survey = request.status === 'COMPLETED' ? surveyFor(request.kind, office.surveyLink) : null;
  const hasPassed = FIXED_STATUSES.includes(request.status) && hasEnded(request, now);
  const isOver = request.status === 'REJECTED' || request.status === 'CANCELLED';
  return page({
    title: `${request.number} · ${serviceName()}`,
    office,
    sends: true,
    children: (
      <>
        <h1>{WORDS.heading(request.number)}</h1>
        <p>{request.institution}</p>
        {notice !== '' && <Notice text={notice} />}
        {props.heldUntil !== null && <p class="mark">{beingChangedWords(props.heldUntil)}</p>}
        {mayAct && props.isUnusual && <UnusualTimeForm {...props} revision={request.revision} />}
        {mayAct && <OfferedTimes {...props} isCostSaid={isRetyping} />}
        <WayOfRequest of={request} />
        <p class="state">{standingForApplicant(request)}</p>
        <p>
          {isWish && `${wanted}: `}
          <strong>{wantedTimeWords(told)}</strong>
          {isOpen && (
            <>
              <br />
              {place}
            </>
          )}
        </p>
        <p>{hasPassed ? WORDS.toBeRecorded : meaningFor(request, findings.length > 0, now)}</p>
        {explanation !== '' && !props.isNextInLine && (
          <p class="mark" style="white-space:pre-wrap">
            {WORDS.explanation}: {explanation}
          </p>
        )}
        {mayAct && isOpen && isRetyping && <OwnTime {...props} wrong={wrong} isCostSaid={isToMend} open />}
        {advice.slice(0, seen).map((words) => (
          <p class="mark">{words}</p>
        ))}
        {advice.length > seen && (
          <Fold heading={WORDS.moreAdvice}>
            <Lines of={advice.slice(seen)} />
          </Fold>
        )}
        {mayAct && props.isNextInLine && <TurnForm {...props} />}
        {mayAct && (request.status === 'AWAITING_APPLICANT' ? <AnswerForm {...props} /> : <FoodQuestion {...props} />)}
        {/* Free times in place of a refused one stand above already. */}
        {mayAct && isOffered && props.offered.length === 0 && (
          <OfferedTimes {...props} offered={alternatives} isCostSaid={isRetyping} />
        )}
        {survey !== null && (
          <Link button="first" href={survey}>
            {SURVEY_LINK.label}
          </Link>
        )}
        {isExpected(request.status) && (
          <>
            <ToCalendar {...props} />
            <OwnConfirmation way={props.way} />
          </>
        )}
        {isOver && (
          <Link button="plain" href={props.formUrl}>
            {WORDS.again}
          </Link>
        )}
        <OtherDates {...props} />
        <Fold heading={WORDS.request}>
          <Details of={factsAt(PLACES.own, told)} />
        </Fold>
        {mayAct && isOpen && <OwnDetails {...props} />}
        {mayAct && isOpen && !isRetyping && !hasPassed && <OwnTime {...props} isCostSaid={isOffered} open={false} />}
        {mayAct && isOpen && !hasPassed && <CancelForm {...props} />}
      </>
    ),
  });
}

/** The field of a day or an hour that the office does not work. */
function wrongHour(finding: Finding): WrongField {
  const isDay = isAbout(finding, 'NOTICE') || ['HOLIDAY', 'WEEKEND', 'IN_THE_PAST'].includes(finding.code);
  return { field: isDay ? FIELDS.startDate : FIELDS.startTime, words: findingAdvice(finding) };
}

/** The steps of its way, with the one that it is at. */
function WayOfRequest({ of: { status } }: { readonly of: BookingRequest }) {
  const at = PLACE_ON_WAY[status];
  if (at === undefined) return null;
  return (
    <ol class="steps" aria-label={WORDS.way}>
      {WAY_WORDS.map((step, index) => (
        <li class={index + 1 < at && 'done'} aria-current={index + 1 === Math.min(at, WAY_WORDS.length) && 'step'}>
          {step}
        </li>
      ))}
    </ol>
  );
}

/** Into their own calendar by one tap; of several days one each, those of the letter’s other dates among them. */
function ToCalendar({ request, dates, office, hours, now }: Props) {
  const events = [request, ...dates]
    .filter(({ status }) => isExpected(status))
    .flatMap((each) => slotsOf(each, hours).map((slot) => ({ slot, url: calendarAddress(slot, each, office) })))
    .filter(({ slot }) => instantAt(slot.end) > now)
    .sort((one, other) => (one.slot.start < other.slot.start ? -1 : 1));
  const [first, ...others] = events;
  if (!first) return null;
  if (others.length === 0) {
    return (
      <Link button="plain" href={first.url}>
        {WORDS.calendar}
      </Link>
    );
  }
  return (
    <Fold heading={WORDS.calendar}>
      <ul>
        {events.map(({ slot, url }) => (
          <li>
            <Link href={url}>{dateWords(dateOf(slot.start))}</Link>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** How the other dates of the letter stand, each with its own page. */
function OtherDates({ dates, pageOf }: Props) {
  if (dates.length === 0) return null;
  return (
    <Fold heading={OTHER_DATES} open={dates.length <= MOST_DATES_NAMED}>
      <LinkedLines
        of={dates.map((date) => ({
          words: dateWithStatus(date, standingForApplicant(date)),
          url: pageOf(date),
        }))}
      />
    </Fold>
  );
}
