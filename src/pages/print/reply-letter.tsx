/** @jsxImportSource #pages */
// The draft of the reply, with the number left open: the real one comes from the secretariat.
import type { Reply, Signer } from '../../domain/print/letters.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { Setup } from '../../domain/request/room-time.ts';
import type { OfficeIdentity, WorkingHours } from '../../domain/settings/settings.ts';
import { dateOf, type PlainDate } from '../../domain/time/time.ts';
import { toldOf } from '../../words/facts.ts';
import { addresseeWords } from '../../words/print/addressee.ts';
import { placeAndDayWords } from '../../words/print/paper.ts';
import { replyBody, replyHead, REPLY_WORDS as WORDS } from '../../words/print/reply.ts';
import { fullPostWords } from '../../words/sheet/posts.ts';
import { Facts, paper, Signature } from './paper.tsx';

interface Props {
  readonly request: BookingRequest;
  /** The other dates of its letter that are agreed to, too. */
  readonly dates: readonly BookingRequest[];
  /** Those on which nothing is decided yet. */
  readonly pending: readonly BookingRequest[];
  readonly reply: Reply;
  readonly office: OfficeIdentity;
  readonly hours: WorkingHours;
  readonly room: Setup;
  readonly today: PlainDate;
  readonly signer: Signer;
}

/** @returns the whole paper as HTML */
export function replyLetter({ request, dates, pending, reply, office, hours, room, today, signer }: Props): string {
  const due = request.dueAt && dateOf(request.dueAt);
  const beside = { pending, answerBy: due && due >= today ? due : null, today };
  const body = replyBody(reply, toldOf(request, hours, dates), office, room, beside);
  return paper({
    title: WORDS.title,
    office,
    letterhead: 'OFFICE',
    children: body ? (
      <>
        <h1 class="draft">{WORDS.draft}</h1>
        <p class="small">
          {request.number}. {WORDS.draftHint}
        </p>
        <div class="halves">
          <Facts of={replyHead(reply, request, office)} />
          <div>
            <p>{placeAndDayWords(office, today)}</p>
            <p>
              {WORDS.to}{' '}
              {addresseeWords(request).map((line) => (
                <>
                  {line}
                  <br />
                </>
              ))}
              {WORDS.in}
            </p>
          </div>
        </div>
        {body.paragraphs.map((paragraph) => (
          <p class="said">{paragraph}</p>
        ))}
        {body.details.length > 0 && <Facts of={body.details} />}
        {body.list.length > 0 && (
          <ol>
            {body.list.map((line) => (
              <li>{line}</li>
            ))}
          </ol>
        )}
        {body.closing.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <Signature signer={signer} post={fullPostWords(signer, office)} />
      </>
    ) : (
      <>
        <h1>{WORDS.title}</h1>
        <p>
          {request.number}. {WORDS.none}
        </p>
      </>
    ),
  });
}
