/** @jsxImportSource #pages */
// The confirmation on paper, for the applicant and whoever keeps the door: day, hour, place, rules, and where to ask again.
import type { BookingRequest } from '../../domain/request/request.ts';
import { hasEnded, type Setup } from '../../domain/request/room-time.ts';
import { isShown } from '../../domain/request/status.ts';
import type { OfficeIdentity, WorkingHours } from '../../domain/settings/settings.ts';
import type { Instant } from '../../domain/time/time.ts';
import { factsAt, otherDatesFact, PLACES, toldOf } from '../../words/facts.ts';
import {
  confirmationRules,
  confirmedWords,
  reachWords,
  CONFIRMATION_PAPER as WORDS,
} from '../../words/print/notices.ts';
import { List } from '../web/page.tsx';
import { PUBLIC_PAGES, publicAddress } from '../web/public-page.tsx';
import { Facts, paper } from './paper.tsx';
import { Qr } from './qr.tsx';

interface Props {
  readonly request: BookingRequest;
  readonly office: OfficeIdentity;
  readonly hours: WorkingHours;
  readonly room: Setup;
  readonly now: Instant;
  /** The other dates of its letter that are confirmed, too. */
  readonly dates: readonly BookingRequest[];
  /** Of the web app. */
  readonly url: string;
}

/** @returns the whole paper as HTML */
export function confirmationPaper({ request, office, hours, room, now, dates, url }: Props): string {
  const told = toldOf(request, hours, dates);
  const status = publicAddress(url, PUBLIC_PAGES.status);
  return paper({
    title: WORDS.title,
    office,
    children: (
      <>
        <h1>{WORDS.title}</h1>
        {isShown(request.status) ? (
          <>
            <p>
              <strong>{confirmedWords(told)}</strong>
            </p>
            <div class="beside">
              <Facts of={[...factsAt(PLACES.confirmation, told, office), ...otherDatesFact(told)]} />
              <div class="code">
                <Qr address={status} label={WORDS.scan} />
                <p class="small">{WORDS.scan}</p>
              </div>
            </div>
            <List heading={WORDS.attention} items={hasEnded(request, now) ? [] : confirmationRules(told, room, now)} />
            <p>{reachWords(office)}</p>
          </>
        ) : (
          <p>
            {request.number}. {WORDS.notYet}
          </p>
        )}
      </>
    ),
  });
}
