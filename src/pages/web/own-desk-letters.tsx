/** @jsxImportSource #pages */
// The letters of somebody's own desk: those that wait, and those that were searched for.

import type { DigestSection, Waiting as WaitingLetter } from '../../domain/mail/digest.ts';
import type { Finding } from '../../domain/request/finding.ts';
import { timeWithDaysOff } from '../../domain/request/room-time.ts';
import type { Found } from '../../domain/request/search.ts';
import type { WorkingHours } from '../../domain/settings/settings.ts';
import { wantedTimeWords } from '../../words/formats/dates.ts';
import { othersWords } from '../../words/formats/other-dates.ts';
import {
  foundWords,
  furtherWords,
  kindAndActivityWords,
  moreFoundWords,
  moreWords,
  SECTION_WORDS,
  standingWords,
  urgencyWords,
  OWN_DESK_WORDS as WORDS,
} from '../../words/pages/own-desk.ts';
import { findingWords } from '../../words/problems/findings.ts';
import { Fold, Link, Notice, Section } from './page.tsx';
import { letterAddress, type Way } from './ways.tsx';

interface Letter extends WaitingLetter {
  readonly isLate: boolean;
  readonly findings: readonly Finding[];
}

/** Why letters wait for the reader, and those that do. */
export interface WaitingSection {
  readonly section: DigestSection;
  readonly letters: readonly Letter[];
  readonly more: number;
}

/** What each letter is told with. */
interface Beside {
  readonly hours: WorkingHours;
  readonly way: Way;
}

/** So many letters are shown at once, of the first section, of the second …; the rest is unfolded. */
const SHOWN_AT_ONCE = [3, 1, 1] as const;
/** So many of those that were searched for. */
const FOUND_AT_ONCE = 8;

export function Waiting(props: Beside & { readonly waiting: readonly WaitingSection[] }) {
  const { waiting } = props;
  if (waiting.length === 0) return <p>{WORDS.nothing}</p>;
  return (
    <>
      {waiting.map(({ section, letters, more }, index) => {
        const shown = SHOWN_AT_ONCE[index] ?? 0;
        return (
          <>
            {section !== 'DESK' && <h3>{SECTION_WORDS[section]}</h3>}
            {shown > 0 && <Letters {...props} of={letters.slice(0, shown)} />}
            {letters.length > shown && (
              <Fold heading={furtherWords(letters.length - shown)}>
                <Letters {...props} of={letters.slice(shown)} />
              </Fold>
            )}
            {more > 0 && <p class="soft">{moreWords(more)}</p>}
          </>
        );
      })}
    </>
  );
}

/** The day and the gravest of what stands in the way: all else is one tap away. */
function Letters({ of: letters, hours, way }: Beside & { readonly of: readonly Letter[] }) {
  return (
    <ul class="cards">
      {letters.map(({ request, since, others, isLate, findings }) => {
        const pressing = [...(isLate ? [WORDS.late] : []), ...urgencyWords(request)];
        return (
          <li>
            <Link href={letterAddress(way, request.number)} here>
              {request.number} · {request.institution}
            </Link>
            {pressing.length > 0 && <strong class="late">{pressing.join(' · ')}</strong>}
            <p>{kindAndActivityWords(request)}</p>
            <p>
              {wantedTimeWords(timeWithDaysOff(request, hours))}
              {othersWords(others.length)}
            </p>
            {findings.slice(0, 1).map((finding) => (
              <p class="mark">{findingWords(finding)}</p>
            ))}
            <p class="soft">{standingWords(request, since)}</p>
          </li>
        );
      })}
    </ul>
  );
}

interface FoundOf {
  readonly of: Found['requests'];
}

function FoundLetters({ of: requests, hours, way }: Beside & FoundOf) {
  return (
    <ul class="cards">
      {requests.map((request) => (
        <li>
          <Link href={letterAddress(way, request.number)} here>
            {request.number} · {request.institution}
          </Link>
          <p>{request.activity}</p>
          <p class="soft">{foundWords(request, timeWithDaysOff(request, hours))}</p>
        </li>
      ))}
    </ul>
  );
}

export function Results({ found, ...beside }: Beside & { readonly found: Found }) {
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
