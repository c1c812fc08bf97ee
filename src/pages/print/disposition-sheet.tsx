/** @jsxImportSource #pages */
// The lembar disposisi, which stays with its letter: filled with what is known, the rest to be written by hand.

import type { Disposition, Signer } from '../../domain/print/letters.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { OfficeIdentity, WorkingHours } from '../../domain/settings/settings.ts';
import { dateOf } from '../../domain/time/time.ts';
import { ROLES, URGENCIES, worksOnLetters } from '../../domain/vocabulary.ts';
import { factsAt, otherDatesFact, PLACES, toldOf } from '../../words/facts.ts';
import { plainDateWords } from '../../words/formats/dates.ts';
import { postTitles } from '../../words/names.ts';
import { chainWords, INSTRUCTIONS, DISPOSITION_WORDS as WORDS } from '../../words/print/disposition.ts';
import { OPEN, PAPER_WORDS } from '../../words/print/paper.ts';
import { URGENCY_WORDS } from '../../words/sheet/choices.ts';
import { Box, Facts, paper, Signature } from './paper.tsx';

interface Props {
  readonly request: BookingRequest;
  /** The other dates that its letter asks for. */
  readonly dates: readonly BookingRequest[];
  readonly chain: readonly Disposition[];
  readonly office: OfficeIdentity;
  readonly hours: WorkingHours;
  /** The Kepala Dinas of today. */
  readonly head: Signer;
}

/** @returns the whole paper as HTML */
export function dispositionSheet({ request, dates, chain, office, hours, head }: Props): string {
  const told = toldOf(request, hours, dates);
  const posts = ROLES.filter((role) => worksOnLetters([role]));
  const disposed = chain.find(({ from }) => from === 'AGENCY_HEAD');
  return paper({
    title: WORDS.title,
    office,
    letterhead: 'OFFICE',
    children: (
      <>
        <h1>{WORDS.title}</h1>
        <div class="framed halves">
          <Facts of={factsAt(PLACES.sheetFrom, told)} />
          <Facts of={factsAt(PLACES.sheetCame, told)} />
        </div>
        <div class="framed">
          <ul class="boxes row" aria-label={WORDS.urgency}>
            <li>{WORDS.urgency}:</li>
            {[...URGENCIES].map((each) => (
              <Box label={URGENCY_WORDS[each]} ticked={request.urgency === each} />
            ))}
            <Box label={WORDS.confidential} />
          </ul>
        </div>
        <div class="framed">
          <Facts of={[...factsAt(PLACES.sheetAbout, told), ...otherDatesFact(told)]} />
        </div>
        <div class="framed halves">
          <div>
            <h2>{WORDS.forwardedTo}</h2>
            <ul class="boxes">
              {posts.map((post) => (
                <Box
                  label={postTitles()[post]}
                  ticked={chain.some(({ from, to }) => from === 'AGENCY_HEAD' && to === post)}
                />
              ))}
              <Box label={OPEN} />
              <Box label={OPEN} />
            </ul>
          </div>
          <div>
            <h2>{WORDS.please}</h2>
            <ul class="boxes">
              {INSTRUCTIONS.map((label) => (
                <Box label={label} />
              ))}
            </ul>
          </div>
        </div>
        <div class="framed halves">
          <h2>{WORDS.notes}</h2>
          <div>
            <Signature
              above={`${PAPER_WORDS.date}: ${disposed ? plainDateWords(dateOf(disposed.at)) : OPEN}`}
              signer={head}
            />
          </div>
        </div>
        <h2>{WORDS.chain}</h2>
        {chain.length === 0 ? <p>{WORDS.noChain}</p> : <Chain of={chain} />}
      </>
    ),
  });
}

const SHARES = [20, 22, 20, 26, 12] as const;

function Chain({ of: chain }: { readonly of: readonly Disposition[] }) {
  const headers = [WORDS.at, WORDS.from, WORDS.to, WORDS.instruction, PAPER_WORDS.initials];
  return (
    <table class="small">
      <thead>
        <tr>
          {headers.map((label, index) => (
            <th scope="col" style={`width:${SHARES[index]}%`}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chain.map((each) => (
          <tr>
            {[...chainWords(each), ''].map((cell) => (
              <td class="said">{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
