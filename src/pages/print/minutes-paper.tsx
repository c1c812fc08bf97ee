/** @jsxImportSource #pages */
// The berita acara of one day of an event, with what the desk knows of it and both signatures.
import { cameOnDay, statusOn } from '../../domain/commands/attendance.ts';
import type { Damage } from '../../domain/devices/damage.ts';
import type { Signer } from '../../domain/print/letters.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { dateOf, type Slot } from '../../domain/time/time.ts';
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
}

/** @returns the whole paper as HTML; it states nothing of a day that is not recorded as held */
export function minutesPaper({ ways, ...facts }: Props): string {
  const { request, slot, office } = facts;
  const isHeld = slot !== null && statusOn(request, dateOf(slot.start)) === 'COMPLETED';
  return paper({
    title: WORDS.title,
    office,
    ways,
    children: (
      <>
        <h1>{WORDS.title}</h1>
        {isHeld ? <Minutes {...facts} slot={slot} /> : <p>{slot === null ? NO_TIME : WORDS.notHeld}</p>}
      </>
    ),
  });
}

function Minutes({ request, slot, damages, admin, office }: Omit<Props, 'slot' | 'ways'> & { readonly slot: Slot }) {
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
      <p style="text-align:center">{WORDS.number}</p>
      <p>{minutesOpening(slot)}</p>
      <ol>
        {parties.map((party) => (
          <li>{party}</li>
        ))}
      </ol>
      <p>{minutesStatement(request, office)}</p>
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
      <p>{WORDS.closing}</p>
      <Signatures
        of={[
          { above: '', post: guestWords(request), lines: [guest, request.institution] },
          { above: placeAndDayWords(office, day), post, lines: [admin.name || OPEN] },
        ]}
      />
    </>
  );
}
