/** @jsxImportSource #pages */
// The page of a letter for an officer: all that is known about it, around the steps they may take.

import type { BookingRequest } from '../../domain/request/request.ts';
import { WAITING_STATUSES } from '../../domain/request/status.ts';
import { type Role, worksOnLetters } from '../../domain/vocabulary.ts';
import { factsAt, PLACES, toldOf } from '../../words/facts.ts';
import { offeredTimeWords, wantedTimeWords } from '../../words/formats/dates.ts';
import { OTHER_DATES } from '../../words/formats/other-dates.ts';
import { contactLink } from '../../words/mails/contact-text.ts';
import { aboutWords, dayLineWords, readerWords, LETTER_WORDS as WORDS } from '../../words/pages/letter.ts';
import { otherDateWords } from '../../words/pages/letter-dates.ts';
import { findingWords } from '../../words/problems/findings.ts';
import { statusWords } from '../../words/sheet/choices.ts';
import { missingDispositionWords, proposalWords, turnWords } from '../../words/sheet/typed-rows.ts';
import type { StepsOf } from './letter-form.tsx';
import { Steps } from './letter-steps.tsx';
import { Details, Fold, Lines, Link, LinkedLines, List, Notice, page, Section } from './page.tsx';
import { LetterPapers } from './paper-links.tsx';
import { BackToDesk } from './ways.tsx';

interface Props extends StepsOf {
  readonly reader: Parameters<typeof readerWords>[0];
  readonly substitutesFor: readonly Role[];
  /** Whether there is a Kepala Dinas to ask. */
  readonly hasHead: boolean;
  /** What the desk before wrote for this one; blank where it wrote nothing. */
  readonly instruction: string;
  /** The other dates of the letter, and where the reader has the page of each. */
  readonly dates: readonly BookingRequest[];
  readonly pageOf: (date: BookingRequest) => string | null;
  /** The steps so far in words, oldest first. */
  readonly past: readonly string[];
  readonly hasReply: boolean;
  /** What the office last wrote to the applicant, for the WhatsApp text. */
  readonly passedOn: string;
  readonly sheetUrl: string;
}

/** So many of the findings stand above the question; the others below it. */
const FINDINGS_ABOVE = 2;

/** @returns the whole page as HTML */
export function letterPage(props: Props): string {
  const { request, reader, steps, findings, alternatives, others, office, hours, notice } = props;
  const told = toldOf(request, hours);
  // Whoever only reads, or disposes, has no way to the applicant and the sheet.
  const works = worksOnLetters([...reader.roles, ...props.substitutesFor]);
  const contact = !works ? '' : contactLink(request, props, { office, hours });
  const several = request.startDate !== request.endDate;
  // Whoever records what took place need not be told that its day is over.
  const isOver = steps.includes('COMPLETE');
  const inOrder = findings.filter(({ code }) => !isOver || code !== 'IN_THE_PAST');
  const missing = props.hasHead ? missingDispositionWords(request) : [];
  // It holds nothing up, so it stands before whoever passes the letter on alone.
  const isToldFirst = steps.includes('FORWARD');
  const attention = [...proposalWords(request), ...inOrder.map(findingWords), ...(isToldFirst ? missing : [])];
  return page({
    title: `${request.number} · ${request.activity}`,
    sends: true,
    children: (
      <>
        <h1>
          {request.number}: {request.activity}
        </h1>
        <p>
          {request.institution}
          <br />
          <strong>{wantedTimeWords(told)}</strong>
          <br />
          {[statusWords(request), turnWords(request)].filter((words) => words !== '').join(' · ')}
        </p>
        {!works && <Details of={factsAt(PLACES.disposed, told)} />}
        {works && WAITING_STATUSES.includes(request.status) && (
          <p class="soft">{aboutWords(request, props.instruction)}</p>
        )}
        {notice !== '' && <Notice text={notice} />}
        {props.answer !== null && <p class="mark">{props.answer.line}</p>}
        {attention.slice(0, FINDINGS_ABOVE).map((words) => (
          <p class="mark">{words}</p>
        ))}
        <Steps {...props} />
        {contact !== '' && (
          <div>
            <Link button="plain" href={contact}>
              {WORDS.contact}
            </Link>
          </div>
        )}
        <List heading={WORDS.attention} items={attention.slice(FINDINGS_ABOVE)} />
        <OtherDates {...props} />
        <Fold heading={WORDS.letter}>
          <Details of={factsAt(PLACES.letter, { ...told, description: request.description })} />
          {!isToldFirst && missing.map((words) => <p>{words}</p>)}
        </Fold>
        <Fold heading={WORDS.day}>
          <Lines of={others.length > 0 ? others.map((line) => dayLineWords(line, several)) : [WORDS.emptyDay]} />
          {!steps.includes('OFFER_TIMES') && (
            <List heading={WORDS.alternatives} items={alternatives.map(offeredTimeWords)} />
          )}
        </Fold>
        {props.past.length > 0 && (
          <Fold heading={WORDS.past}>
            <Lines of={props.past} />
          </Fold>
        )}
        <LetterPapers {...props} />
        <p class="soft">{readerWords(reader, props.substitutesFor)}</p>
        <div class="ways">
          <BackToDesk way={props.way} />
          {works && (
            <Link button="plain" href={props.sheetUrl}>
              {WORDS.sheet}
            </Link>
          )}
        </div>
      </>
    ),
  });
}

/** How the other dates of the letter stand, each with its page. */
function OtherDates({ dates, pageOf }: Props) {
  if (dates.length === 0) return null;
  return (
    <Section heading={OTHER_DATES}>
      <LinkedLines of={dates.map((date) => ({ words: otherDateWords(date), url: pageOf(date) }))} />
    </Section>
  );
}
