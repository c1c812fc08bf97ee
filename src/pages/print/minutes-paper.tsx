/** @jsxImportSource #pages */
// The berita acara of one day of an event, with what the desk knows of it and both signatures.
import { cameOnDay } from '../../domain/commands/attendance.ts';
import type { Damage } from '../../domain/devices/damage.ts';
import type { Signer } from '../../domain/print/letters.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { takesPlace } from '../../domain/request/status.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { dateOf, type Instant, type Slot, wallTimeOf } from '../../domain/time/time.ts';
import { contactWords } from '../../words/facts.ts';
import {
  damageLine,
  guestWords,
  minutesDetails,
  minutesOpening,
  minutesStatement,
  partyWords,
  MINUTES_WORDS as WORDS,
} from '../../words/print/minutes.ts';
import { OPEN, placeAndDayWords } from '../../words/print/paper.ts';
import { NO_TIME } from '../../words/print/tables.ts';
import { postWords } from '../../words/sheet/posts.ts';
import { Facts, paper, type Way } from './paper.tsx';
import { Signatures } from './signatures.tsx';

interface Props {
  readonly request: BookingRequest;
  /** `null` if the request has no time that can be read. */
  readonly slot: Slot | null;
  /** What was found broken at this event. */
  readonly damages: readonly Damage[];
  readonly admin: Signer;
  readonly office: OfficeIdentity;
  readonly ways: readonly Way[];
  readonly now: Instant;
}

/** @returns the whole paper as HTML */
export function minutesPaper({ request, slot, damages, admin, office, ways, now }: Props): string {
  const hint = slot && hintFor(request, slot, now);
  return paper({
    title: WORDS.title,
    office,
    ways,
    children: (
      <>
        {hint !== null && <h1 class="draft">{WORDS.draft}</h1>}
        {hint !== null && <p class="small">{hint}</p>}
        <h1>{WORDS.title}</h1>
        <p style="text-align:center">{WORDS.number}</p>
        {slot === null ? (
          <p>{NO_TIME}</p>
        ) : (
          <Minutes {...{ request, slot, damages, admin, office }} isDraft={hint !== null} />
        )}
      </>
    ),
  });
}

/** Why it is no berita acara; `null` where it is one. */
function hintFor(request: BookingRequest, slot: Slot, now: Instant): string | null {
  if (!takesPlace(request.status) || cameOnDay(request, dateOf(slot.start)) === 0) return WORDS.notHeld;
  return wallTimeOf(now) < slot.start ? WORDS.toCome : null;
}

function Minutes({
  request,
  slot,
  damages,
  admin,
  office,
  isDraft,
}: Omit<Props, 'slot' | 'ways' | 'now'> & { readonly slot: Slot; readonly isDraft: boolean }) {
  const day = dateOf(slot.start);
  const came = cameOnDay(request, day);
  const guest = contactWords({ ...request, contactName: request.contactName || OPEN });
  const post = postWords(admin);
  const parties = [
    partyWords(`${guest}, ${request.institution}`, guestWords(request)),
    partyWords(admin.name || OPEN, post),
  ];
  return (
    <>
      <p>{minutesOpening(slot)}</p>
      <ol>
        {parties.map((party) => (
          <li>{party}</li>
        ))}
      </ol>
      <p>{minutesStatement(request, office, isDraft)}</p>
      <Facts of={minutesDetails(request, slot, came, office)} />
      <h2>{WORDS.damages}</h2>
      {damages.length === 0 ? (
        <p>{WORDS.noDamage}</p>
      ) : (
        <ul>
          {damages.map((damage) => (
            <li>{damageLine(damage)}</li>
          ))}
        </ul>
      )}
      {!isDraft && (
        <>
          <p>{WORDS.closing}</p>
          <Signatures
            of={[
              { above: '', post: guestWords(request), lines: [guest, request.institution] },
              { above: placeAndDayWords(office, day), post, lines: [admin.name || OPEN] },
            ]}
          />
        </>
      )}
    </>
  );
}
